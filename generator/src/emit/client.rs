//! The client struct, its methods, and the table of operations the runtime walks.

use std::collections::BTreeMap;

use heck::ToShoutySnakeCase;
use proc_macro2::{Ident, Literal, TokenStream};
use quote::{format_ident, quote};

use super::docs::docs;
use super::types::{Imports, Scope};
use super::{ident, tokens, written};
use crate::model::{
    Body, Encoding, Form, Limit, Media, Operation, Parameter, Place, Style, Type, paragraphs,
};

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
    let table = constant(name);
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

fn constant(method: &str) -> Ident {
    let name = method.trim_start_matches("r#").to_shouty_snake_case();
    format_ident!("{name}")
}

/// The table of operations.
pub(super) fn operations(scope: &Scope<'_>, imports: &mut Imports) -> Vec<String> {
    if scope.api.operations.is_empty() {
        return Vec::new();
    }
    let mut items = vec![written(service(scope, imports))];
    let operations = scope.api.operations.iter().zip(&scope.names.methods);
    items.extend(operations.map(|(operation, name)| written(table(operation, name, imports))));
    items
}

fn service(scope: &Scope<'_>, imports: &mut Imports) -> TokenStream {
    let service = imports.from("s360_runtime::operation", "Service");
    let (name, version, path) = match &scope.api.service {
        Some(service) => {
            let version = imports.from("s360_runtime", "Version");
            let major = Literal::u32_unsuffixed(service.major);
            let minor = Literal::u32_unsuffixed(service.minor);
            (service.name.clone(), quote!(Some(#version::new(#major, #minor))), service.base_path())
        }
        None => (scope.api.title.clone(), quote!(None), String::new()),
    };
    quote! {
        static SERVICE: #service = #service { name: #name, version: #version, path: #path };
    }
}

fn table(operation: &Operation, method: &str, imports: &mut Imports) -> TokenStream {
    let module = "s360_runtime::operation";
    let ty = imports.from(module, "Operation");
    let body_ty = imports.from(module, "Body");
    let protocol = imports.from(module, "Protocol");
    let constant = constant(method);
    let Operation { name, method, .. } = operation;
    // What tells operations apart in the document alone is not sent (RFC 3986, 3.5).
    let path = operation.path.split('#').next().unwrap_or_default();
    let path = format!("{}{path}", operation.server.as_deref().unwrap_or_default());
    let parameters: Vec<TokenStream> =
        operation.parameters.iter().map(|given| parameter(given, imports)).collect();
    let body = match &operation.body {
        Body::None if operation.web_method => quote!(#body_ty::Json),
        Body::None => quote!(#body_ty::None),
        Body::Whole(_) if operation.web_method => quote!(#body_ty::Json),
        Body::Whole(form) if form.media_type == "application/json" => quote!(#body_ty::Json),
        Body::Whole(form) => {
            let media = media(form, imports);
            quote!(#body_ty::Whole(#media))
        }
        Body::Field(name, form) => {
            let media = media(form, imports);
            quote!(#body_ty::Field(#name, #media))
        }
    };
    let protocol_word =
        format_ident!("{}", if operation.web_method { "WebMethod" } else { "Http" });
    let accept = &operation.answer.accept;
    let idempotent = operation.is_idempotent();
    let limit = match operation.limit {
        None => quote!(None),
        Some(Limit { calls, seconds }) => {
            let limit = imports.from("s360_runtime", "Limit");
            let duration = imports.from("std::time", "Duration");
            let calls = Literal::u32_unsuffixed(calls);
            let seconds = Literal::u32_unsuffixed(seconds);
            quote!(Some(#limit::new(#calls, #duration::from_secs(#seconds))))
        }
    };
    quote! {
        pub(super) static #constant: #ty = #ty {
            service: &SERVICE,
            name: #name,
            method: #method,
            path: #path,
            parameters: &[#(#parameters),*],
            body: #body,
            protocol: #protocol::#protocol_word,
            accept: #accept,
            idempotent: #idempotent,
            limit: #limit,
        };
    }
}

fn media(form: &Form, imports: &mut Imports) -> TokenStream {
    let ty = imports.from("s360_runtime::operation", "Media");
    let Form { media, media_type, encodings } = form;
    match media {
        Media::Json => quote!(#ty::Json(#media_type)),
        Media::Form => {
            let fields = encodings.iter().map(|encoding| form_field(encoding, imports));
            quote!(#ty::Form(&[#(#fields),*]))
        }
        Media::Multipart => {
            let fields = encodings.iter().filter_map(|encoding| {
                let media_type = encoding.media_type.as_ref()?;
                let field = &encoding.field;
                Some(quote!((#field, #media_type)))
            });
            quote!(#ty::Multipart(&[#(#fields),*]))
        }
        Media::Text => quote!(#ty::Text(#media_type)),
        Media::Bytes => quote!(#ty::Bytes(#media_type)),
    }
}

fn parameter(parameter: &Parameter, imports: &mut Imports) -> TokenStream {
    let module = "s360_runtime::operation";
    let ty = imports.from(module, "Parameter");
    let place_ty = imports.from(module, "Place");
    let style_ty = imports.from(module, "Style");
    let Parameter { name, field, explode, reserved, .. } = parameter;
    let place = format_ident!("{}", place(parameter.place));
    let style = format_ident!("{}", style(parameter.style));
    quote! {
        #ty {
            name: #name,
            field: #field,
            place: #place_ty::#place,
            style: #style_ty::#style,
            explode: #explode,
            reserved: #reserved,
        }
    }
}

/// A field of a form is written as a parameter of a query is.
fn form_field(encoding: &Encoding, imports: &mut Imports) -> TokenStream {
    let Encoding { field, style, explode, reserved, .. } = encoding.clone();
    let name = field.clone();
    let place = Place::Query;
    parameter(&Parameter { name, field, place, style, explode, reserved }, imports)
}

fn place(place: Place) -> &'static str {
    match place {
        Place::Path => "Path",
        Place::Query => "Query",
        Place::Header => "Header",
        Place::Cookie => "Cookie",
    }
}

fn style(style: Style) -> &'static str {
    match style {
        Style::Simple => "Simple",
        Style::Form => "Form",
        Style::SpaceDelimited => "SpaceDelimited",
        Style::PipeDelimited => "PipeDelimited",
        Style::TabDelimited => "TabDelimited",
        Style::DeepObject => "DeepObject",
        Style::Label => "Label",
        Style::Matrix => "Matrix",
        Style::Json => "Json",
    }
}
