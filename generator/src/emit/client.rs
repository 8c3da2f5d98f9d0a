//! The client struct, its methods, and the table of operations the runtime walks.

use heck::ToShoutySnakeCase;
use proc_macro2::{Ident, Literal, TokenStream};
use quote::{format_ident, quote};

use super::docs::docs;
use super::types::{Imports, Scope};
use super::{ident, written};
use crate::model::{Body, Limit, Media, Operation, Place, Style};
use crate::overlay::patched;

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
    let result = match &operation.answer.ty {
        Some(ty) => scope.ty(ty, imports),
        None => quote!(()),
    };
    let (signature, request) = match &operation.request {
        Some(ty) => {
            let ty = scope.ty(ty, imports);
            let signature = quote!(<'a>(&'a self, request: &'a #ty) -> #call<'a, #result>);
            (signature, quote!(request))
        }
        None => (quote!((&self) -> #call<'_, #result>), quote!(&())),
    };
    quote! {
        #about
        #deprecated
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
    text + &patched(&operation.patches)
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
    let Operation { name, method, path, .. } = operation;
    let parameters: Vec<TokenStream> = operation
        .parameters
        .iter()
        .map(|parameter| {
            let ty = imports.from(module, "Parameter");
            let place_ty = imports.from(module, "Place");
            let style_ty = imports.from(module, "Style");
            let (name, field, explode) = (&parameter.name, &parameter.field, parameter.explode);
            let place = format_ident!("{}", place(parameter.place));
            let style = format_ident!("{}", style(parameter.style));
            quote! {
                #ty {
                    name: #name,
                    field: #field,
                    place: #place_ty::#place,
                    style: #style_ty::#style,
                    explode: #explode,
                }
            }
        })
        .collect();
    let body = match &operation.body {
        Body::None if operation.web_method => quote!(#body_ty::Json),
        Body::None => quote!(#body_ty::None),
        Body::Whole => quote!(#body_ty::Json),
        Body::Field { name, media, media_type } => {
            let media_ty = imports.from(module, "Media");
            let media = match media {
                Media::Json => quote!(#media_ty::Json(#media_type)),
                Media::Form => quote!(#media_ty::Form),
                Media::Multipart => quote!(#media_ty::Multipart),
                Media::Text => quote!(#media_ty::Text(#media_type)),
                Media::Bytes => quote!(#media_ty::Bytes(#media_type)),
            };
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
        Style::DeepObject => "DeepObject",
        Style::Label => "Label",
        Style::Matrix => "Matrix",
        Style::Json => "Json",
    }
}
