//! The client struct and its methods. The methods are text from the start, as the table of operations
//! is.

use std::collections::BTreeMap;

use quote::quote;

use super::Scope;
use super::operations::constant;
use super::{INDENT, ident, written};
use crate::model::{Evidence, Limit, Operation, Type, paragraphs};
use crate::rust_types::Imports;
use crate::rustdoc::{doc_text, paragraph};

/// Names, parameters and result of a method that are longer have a line for each parameter, as
/// prettyplease would do it.
const LONGEST: usize = 60;

/// A path to an operation that is longer, with its comma, has a line of its own.
const LONGEST_PATH: usize = 67;

pub(super) fn client(scope: &Scope<'_>, imports: &mut Imports) -> Vec<String> {
    if scope.named.api.operations.is_empty() {
        return Vec::new();
    }
    let name = ident(&scope.named.names.client);
    let operations = scope.named.api.operations.iter().zip(&scope.named.names.methods);
    let methods: String =
        operations.map(|(operation, name)| method(scope, operation, name, imports)).collect();
    let about = match &scope.named.api.service {
        Some(service) => {
            format!(" Client of `{}` {}.{}.", service.name, service.major, service.minor)
        }
        None => format!(" Client of {}.", inline(&scope.named.api.title)),
    };
    // On the one thing that every caller uses once: on the module, each line of theirs would warn.
    let deprecated = scope.deprecated.map(|note| quote!(#[deprecated(note = #note)]));
    let client = written(quote! {
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
        }
    });
    let open = client.trim_end().strip_suffix('}').unwrap_or(&client);
    vec![format!("{open}{methods}}}\n")]
}

fn inline(text: &str) -> String {
    let line: String = text.split_whitespace().collect::<Vec<_>>().join(" ");
    crate::rustdoc::lines(&line).concat().trim().to_owned()
}

fn method(scope: &Scope<'_>, operation: &Operation, name: &str, imports: &mut Imports) -> String {
    imports.name("s360_runtime", "Call");
    imports.name("super", "operations");
    let about = doc_text(&method_docs(operation), INDENT) + &errors(scope, operation);
    let deprecated = if operation.deprecated { "    #[deprecated]\n" } else { "" };
    let result = operation.answer.ty.as_ref().map(|ty| scope.named.ty(ty, imports));
    let result = result.as_deref().unwrap_or("()");
    let (generics, parameters, lifetime, request) = match &operation.request {
        Some(ty) => {
            let request = format!("request: &'a {}", scope.named.ty(ty, imports));
            ("<'a>", vec!["&'a self".to_owned(), request], "'a", "request")
        }
        None => ("", vec!["&self".to_owned()], "'_", "&()"),
    };
    let room = LONGEST.saturating_sub(generics.len() + name.len() + result.len());
    let parameters = arguments(&parameters, room, "    ");
    let table = format!("&operations::{}", constant(name));
    let room = LONGEST_PATH + request.len();
    let call = arguments(&[table, request.to_owned()], room, "        ");
    format!(
        "{about}{deprecated}    #[inline]
    pub fn {name}{generics}({parameters}) -> Call<{lifetime}, {result}> {{
        self.client.call({call})
    }}
"
    )
}

/// What stands between parentheses: in one line if there is `room` for it, or a line for each.
fn arguments(list: &[String], room: usize, indent: &str) -> String {
    match list.join(", ") {
        line if line.len() <= room => line,
        _ => format!("\n{indent}    {},\n{indent}", list.join(&format!(",\n{indent}    "))),
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
    text.push_str(&paragraph(&operation.provenance.sentence(Evidence::Page)));
    if let Some(Limit { calls, seconds }) = operation.limit {
        let calls = if calls == 1 { "one call".to_owned() } else { format!("{calls} calls") };
        text.push_str(&format!("\n\nLimit: {calls} in {seconds} seconds."));
    }
    let repeated = if operation.is_idempotent() { "Repeated" } else { "Not repeated" };
    text.push_str("\n\n");
    text.push_str(repeated);
    text.push_str(" after a failure that leaves open whether it was carried out.");
    text + &paragraphs(&operation.notes)
}

/// Which errors have a body that the document describes.
fn errors(scope: &Scope<'_>, operation: &Operation) -> String {
    if operation.web_method {
        return String::new();
    }
    let mut types: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for case in &operation.answer.errors {
        if let Some(Type::Named(id)) = case.ty
            && let Some(names) = scope.named.type_names(id)
        {
            types.entry(names.name.clone()).or_default().push(case.status.text());
        }
    }
    let lines = types.iter().map(|(name, statuses)| {
        let statuses = statuses.join(", ");
        format!(
            "    ///
    /// The body of an error ({statuses}) is a [`{name}`](super::{name}): [`body_as`](s360_runtime::Error::body_as).
"
        )
    });
    lines.collect()
}
