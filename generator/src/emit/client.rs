//! The client struct and its methods.

use std::collections::BTreeMap;

use askama::Template;

use super::example::client_example;
use super::operations::constant;
use super::{Scope, alias, literal, rendered};
use crate::model::{Body, Evidence, Form, Operation, RateLimit, Type, paragraphs};
use crate::plural::counted;
use crate::rust_types::{Imports, is_complex};
use crate::rustdoc::{lines, paragraph};

#[derive(Template)]
#[template(path = "code/client.rs", escape = "none")]
struct Client<'a> {
    docs: Vec<String>,
    name: &'a str,
    /// On the one thing that every caller uses once: on the module, each line of theirs would warn.
    deprecated: Option<String>,
    /// Where the document says the server is.
    server: Option<String>,
    methods: Vec<Method<'a>>,
}

struct Method<'a> {
    docs: Vec<String>,
    alias: Option<String>,
    deprecated: bool,
    name: &'a str,
    request: Option<String>,
    result: String,
    is_complex: bool,
    operation: String,
    /// The method that gives the answer's pages.
    pages: Option<PagesMethod<'a>>,
}

struct PagesMethod<'a> {
    name: &'a str,
    constant: String,
}

pub(super) fn client(scope: &Scope<'_>, imports: &mut Imports) -> Vec<String> {
    let named = scope.named;
    if named.api.operations.is_empty() {
        return Vec::new();
    }
    imports.name("s360_runtime", "Call");
    imports.name("super", "operations");
    if named.api.operations.iter().any(|operation| operation.paging.is_some()) {
        imports.name("s360_runtime", "Pages");
    }
    let names = named.names.methods.iter().zip(&named.names.pages);
    let operations = named.api.operations.iter().zip(names);
    let methods = operations.map(|(operation, (name, pages))| {
        method(scope, operation, (name, pages.as_deref()), imports)
    });
    let client = Client {
        methods: methods.collect(),
        docs: client_docs(scope),
        name: &named.names.client,
        deprecated: scope.deprecated.map(literal),
        server: scope.named.api.base_url().map(literal),
    };
    vec![rendered(&client)]
}

fn client_docs(scope: &Scope<'_>) -> Vec<String> {
    let about = match &scope.named.api.service {
        Some(service) => {
            format!(" Client of `{}` {}.{}.", service.name, service.major, service.minor)
        }
        None => format!(" Client of {}.", inline(&scope.named.api.title)),
    };
    let cheap = " Cheap to clone: all clones share connections and limits.".to_owned();
    let mut docs = vec![about, String::new(), cheap];
    if let Some(example) = scope.path.and_then(|path| client_example(scope.named, path)) {
        docs.extend(["", " # Example", ""].map(str::to_owned));
        docs.extend(example.lines().map(|line| format!(" {line}").trim_end().to_owned()));
    }
    docs
}

fn inline(text: &str) -> String {
    let line: String = text.split_whitespace().collect::<Vec<_>>().join(" ");
    lines(&line).concat().trim().to_owned()
}

fn method<'a>(
    scope: &Scope<'_>,
    operation: &Operation,
    (name, pages): (&'a str, Option<&'a str>),
    imports: &mut Imports,
) -> Method<'a> {
    let result = operation.answer.ty.as_ref().map(|ty| scope.named.ty(ty, imports));
    let mut docs = lines(&method_docs(operation));
    if let (Body::Whole(Form { required: false, .. }), false) =
        (&operation.body, operation.web_method)
    {
        let line = " The body may be left out: [`without_body`](s360_runtime::Call::without_body).";
        docs.extend([String::new(), line.to_owned()]);
    }
    docs.extend(errors(scope, operation));
    let result = result.unwrap_or_else(|| "()".to_owned());
    Method {
        is_complex: is_complex(&format!("Call<{result}>")),
        docs,
        alias: alias(&operation.name, name),
        deprecated: operation.deprecated,
        name,
        request: operation.request.as_ref().map(|ty| scope.named.ty(ty, imports)),
        result,
        operation: constant(name),
        pages: pages.map(|name| PagesMethod { name, constant: constant(name) }),
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
    if let Some(RateLimit { calls, seconds }) = operation.limit {
        let calls = if calls == 1 { "one call".to_owned() } else { format!("{calls} calls") };
        let seconds = counted(seconds as usize, "second");
        text.push_str(&format!("\n\nLimit: {calls} in {seconds}."));
    }
    let repeated = if operation.is_idempotent() { "Repeated" } else { "Not repeated" };
    text.push_str("\n\n");
    text.push_str(repeated);
    text.push_str(" after a failure that leaves open whether it was carried out.");
    text + &paragraphs(&operation.notes)
}

/// Which errors have a body that the document describes. Links, so no words of the document.
fn errors(scope: &Scope<'_>, operation: &Operation) -> Vec<String> {
    if operation.web_method {
        return Vec::new();
    }
    let mut types: BTreeMap<&str, Vec<String>> = BTreeMap::new();
    for case in &operation.answer.errors {
        if let Some(Type::Named(id)) = case.ty
            && let Some(names) = scope.named.type_names(id)
        {
            types.entry(&names.name).or_default().push(case.status.text());
        }
    }
    let lines = types.iter().flat_map(|(name, statuses)| {
        let statuses = statuses.join(", ");
        let body_as = "[`body_as`](s360_runtime::Error::body_as)";
        let line = format!(
            " The body of an error ({statuses}) is a [`{name}`](super::{name}): {body_as}."
        );
        [String::new(), line]
    });
    lines.collect()
}
