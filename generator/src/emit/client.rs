//! The client struct and its methods.

use std::collections::BTreeMap;

use proc_macro2::TokenStream;
use quote::quote;

use super::docs::docs;
use super::operations::constant;
use super::types::{Imports, Scope};
use super::{ident, tokens, written};
use crate::model::{Limit, Operation, Type, paragraphs};

pub(super) fn client(scope: &Scope<'_>, imports: &mut Imports) -> Vec<String> {
    if scope.api.operations.is_empty() {
        return Vec::new();
    }
    let name = ident(&scope.names.client);
    let operations = scope.api.operations.iter().zip(&scope.names.methods);
    let methods: Vec<TokenStream> =
        operations.map(|(operation, name)| method(scope, operation, name, imports)).collect();
    let about = match &scope.api.service {
        Some(service) => {
            format!(" Client of `{}` {}.{}.", service.name, service.major, service.minor)
        }
        None => format!(" Client of {}.", inline(&scope.api.title)),
    };
    // On the one thing that every caller uses once: on the module, each line of theirs would warn.
    let deprecated = scope.deprecated.map(|note| quote!(#[deprecated(note = #note)]));
    vec![written(quote! {
        #[doc = #about]
        ///
        /// Cheap to clone: all clones share connections and limits.
        #[derive(Clone, Debug)]
        pub struct #name {
            client: s360_runtime::Client,
        }
        impl #name {
            /// A client that sends through `client`.
            #deprecated
            #[inline]
            pub fn new(client: &s360_runtime::Client) -> Self {
                Self { client: client.clone() }
            }
            #(#methods)*
        }
    })]
}

fn inline(text: &str) -> String {
    let line: String = text.split_whitespace().collect::<Vec<_>>().join(" ");
    super::doc_lines(&line).concat().trim().to_owned()
}

fn method(
    scope: &Scope<'_>,
    operation: &Operation,
    name: &str,
    imports: &mut Imports,
) -> TokenStream {
    let about = docs(&method_docs(operation));
    let deprecated = operation.deprecated.then(|| quote!(#[deprecated]));
    let table = ident(&constant(name));
    let method = ident(name);
    let call = imports.from("s360_runtime", "Call");
    imports.from("super", "operations");
    let errors = errors(scope, operation);
    let result = match &operation.answer.ty {
        Some(ty) => tokens(&scope.ty(ty, imports)),
        None => quote!(()),
    };
    let (signature, request) = match &operation.request {
        Some(ty) => {
            let ty = tokens(&scope.ty(ty, imports));
            let signature = quote!(<'a>(&'a self, request: &'a #ty) -> #call<'a, #result>);
            (signature, quote!(request))
        }
        None => (quote!((&self) -> #call<'_, #result>), quote!(&())),
    };
    quote! {
        #about
        #(#[doc = #errors])*
        #deprecated
        #[inline]
        pub fn #method #signature {
            self.client.call(&operations::#table, #request)
        }
    }
}

fn method_docs(operation: &Operation) -> String {
    let mut text = if operation.web_method {
        format!("`{}`", operation.name.replace('`', ""))
    } else {
        format!("`{} {}`", operation.method, operation.path.replace(['`', '\n'], ""))
    };
    if !operation.docs.trim().is_empty() {
        text = format!("{text}: {}", operation.docs.trim());
    }
    if let Some(Limit { calls, seconds }) = operation.limit {
        let calls = if calls == 1 { "one call".to_owned() } else { format!("{calls} calls") };
        text.push_str(&format!("\n\nLimit: {calls} in {seconds} seconds."));
    }
    if operation.idempotent == Some(false) {
        text.push_str(
            "\n\nNot idempotent: never repeated while it is unknown what a call has done.",
        );
    }
    text + &paragraphs(&operation.notes)
}

/// Which errors have a body that the document describes.
fn errors(scope: &Scope<'_>, operation: &Operation) -> Vec<String> {
    if operation.web_method {
        return Vec::new();
    }
    let mut types: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for case in &operation.answer.errors {
        if let Some(Type::Named(id)) = case.ty
            && let Some(names) = scope.type_names(id)
        {
            types.entry(names.name.clone()).or_default().push(case.status.text());
        }
    }
    let mut lines = Vec::new();
    for (name, statuses) in types {
        let statuses = statuses.join(", ");
        lines.push(String::new());
        lines.push(format!(
            " The body of an error ({statuses}) is a [`{name}`](super::{name}): [`body_as`](s360_runtime::Error::body_as)."
        ));
    }
    lines
}
