//! The table of operations that the runtime walks.

use askama::Template;
use heck::ToShoutySnakeCase;

use super::{Scope, literal, rendered};
use crate::model::{
    Body, Encoding, Form, Media, Operation, Paging, Parameter, ParameterLocation, PartForm,
    RateLimit, Style,
};
use crate::rust_types::Imports;

/// The module of the runtime that says what an operation is.
const MODULE: &str = "s360_runtime::operation";

#[derive(Template)]
#[template(path = "code/operations.rs", escape = "none")]
struct Table {
    service: Service,
    /// Those of S-360's usual form.
    web_methods: Vec<Entry>,
    others: Vec<Entry>,
}

struct Service {
    name: String,
    version: String,
    path: String,
}

/// Texts are Rust literals here.
struct Entry {
    constant: String,
    name: String,
    method: String,
    path: String,
    parameters: Vec<ParameterEntry>,
    body: BodyEntry,
    protocol: &'static str,
    accept: String,
    idempotent: bool,
    limit: Option<String>,
    paging: Option<PagingEntry>,
}

struct PagingEntry {
    constant: String,
    parameter: String,
    next: String,
    items: String,
}

struct ParameterEntry {
    name: String,
    field: String,
    location: ParameterLocation,
    /// As Rust code.
    style: String,
    explode: bool,
    reserved: bool,
}

enum BodyEntry {
    None,
    Json,
    Whole(FormEntry),
    Field(String, FormEntry),
}

struct FormEntry {
    media: Media,
    media_type: String,
    /// Fields of a form that are not written as usual.
    fields: Vec<ParameterEntry>,
    /// Parts of a multipart form that are not written as usual.
    parts: Vec<PartEntry>,
}

struct PartEntry {
    field: String,
    media_type: String,
    /// As Rust code.
    form: String,
}

/// The name of a method's entry.
pub(super) fn constant(method: &str) -> String {
    method.trim_start_matches("r#").to_shouty_snake_case()
}

pub(super) fn all(scope: &Scope<'_>, imports: &mut Imports) -> Vec<String> {
    let named = scope.named;
    if named.api.operations.is_empty() {
        return Vec::new();
    }
    let (mut web_methods, mut others) = (Vec::new(), Vec::new());
    let names = named.names.methods.iter().zip(&named.names.pages);
    for (operation, (method, pages)) in named.api.operations.iter().zip(names) {
        let list = if is_usual(operation) { &mut web_methods } else { &mut others };
        list.push(entry(operation, method, pages.as_ref(), imports));
    }
    imports.name(MODULE, "Operation");
    if !others.is_empty() {
        imports.name(MODULE, "Body");
        imports.name(MODULE, "Protocol");
    }
    vec![rendered(&Table { service: service(scope, imports), web_methods, others })]
}

fn service(scope: &Scope<'_>, imports: &mut Imports) -> Service {
    imports.name(MODULE, "Service");
    match &scope.named.api.service {
        Some(service) => {
            imports.name("s360_runtime", "Version");
            Service {
                name: literal(&service.name),
                version: format!("Some(Version::new({}, {}))", service.major, service.minor),
                path: literal(&service.base_path()),
            }
        }
        None => Service {
            name: literal(&scope.named.api.title),
            version: "None".to_owned(),
            path: literal(""),
        },
    }
}

/// Whether `Operation::web_method` makes it.
fn is_usual(operation: &Operation) -> bool {
    operation.web_method
        && operation.method == "POST"
        && operation.path.strip_prefix('/') == Some(&operation.name)
        && !operation.name.contains('#')
        && operation.server.is_none()
        && operation.parameters.is_empty()
        && body_form(operation).is_none()
        && operation.answer.accept == "application/json"
}

/// The form of a body that is not sent as JSON without more.
fn body_form(operation: &Operation) -> Option<&Form> {
    match &operation.body {
        Body::None => None,
        Body::Whole(form) => {
            let is_json = form.media == Media::Json;
            let is_usual = operation.web_method || form.media_type == "application/json";
            (!is_json || !is_usual).then_some(form)
        }
        Body::Field(_, form) => Some(form),
    }
}

fn entry(
    operation: &Operation,
    method: &str,
    pages: Option<&String>,
    imports: &mut Imports,
) -> Entry {
    // What tells operations apart in the document alone is not sent (RFC 3986, 3.5).
    let path = operation.path.split('#').next().unwrap_or_default();
    let path = format!("{}{path}", operation.server.as_deref().unwrap_or_default());
    let parameters = operation.parameters.iter().map(|given| parameter(given, imports));
    Entry {
        constant: constant(method),
        name: literal(&operation.name),
        method: literal(&operation.method),
        path: literal(&path),
        parameters: parameters.collect(),
        body: body(operation, imports),
        protocol: if operation.web_method { "WebMethod" } else { "Http" },
        accept: literal(&operation.answer.accept),
        idempotent: operation.is_idempotent(),
        limit: operation.limit.map(|RateLimit { calls, seconds }| {
            imports.name("s360_runtime", "RateLimit");
            imports.name("std::time", "Duration");
            format!("RateLimit::new({calls}, Duration::from_secs({seconds}))")
        }),
        paging: operation.paging.as_ref().zip(pages).map(|(paging, pages)| {
            let Paging { parameter, next, items } = paging;
            imports.name(MODULE, "Paging");
            let way = |names: &[String]| {
                names.iter().map(|name| literal(name)).collect::<Vec<_>>().join(", ")
            };
            let constant = constant(pages);
            PagingEntry {
                constant,
                parameter: literal(parameter),
                next: way(next),
                items: way(items),
            }
        }),
    }
}

fn body(operation: &Operation, imports: &mut Imports) -> BodyEntry {
    match (&operation.body, body_form(operation)) {
        (Body::Field(name, _), Some(form)) => {
            BodyEntry::Field(literal(name), form_entry(form, imports))
        }
        (_, Some(form)) => BodyEntry::Whole(form_entry(form, imports)),
        (Body::None, None) if !operation.web_method => BodyEntry::None,
        (_, None) => BodyEntry::Json,
    }
}

fn form_entry(form: &Form, imports: &mut Imports) -> FormEntry {
    imports.name(MODULE, "Media");
    let Form { media, media_type, encodings, .. } = form;
    let is_special =
        |encoding: &&Encoding| encoding.media_type.is_some() || encoding.part != PartForm::Plain;
    let parts = encodings.iter().filter(is_special).filter(|_| *media == Media::Multipart);
    let parts = parts.map(|encoding| part(encoding, imports)).collect();
    let fields = match media {
        Media::Form => encodings.iter().map(|encoding| form_field(encoding, imports)).collect(),
        _ => Vec::new(),
    };
    FormEntry { media: *media, media_type: literal(media_type), fields, parts }
}

fn part(encoding: &Encoding, imports: &mut Imports) -> PartEntry {
    imports.name(MODULE, "Part");
    imports.name(MODULE, "PartForm");
    let Encoding { field, media_type, style: outer, explode, inner, .. } = encoding;
    let form = match encoding.part {
        PartForm::Plain => "PartForm::Plain".to_owned(),
        PartForm::Base64 => "PartForm::Base64".to_owned(),
        PartForm::Styled => {
            imports.name(MODULE, "Style");
            format!("PartForm::Style {{ style: {}, explode: {explode} }}", style(*outer, inner))
        }
    };
    let media_type = literal(media_type.as_deref().unwrap_or_default());
    PartEntry { field: literal(field), media_type, form }
}

/// A style as Rust code.
fn style(outer: Style, inner: &[Style]) -> String {
    if inner.is_empty() {
        return format!("Style::{outer:?}");
    }
    let all = std::iter::once(&outer).chain(inner).map(|style| format!("Style::{style:?}"));
    format!("Style::Nested(&[{}])", all.collect::<Vec<_>>().join(", "))
}

fn parameter(parameter: &Parameter, imports: &mut Imports) -> ParameterEntry {
    for name in ["Parameter", "ParameterLocation", "Style"] {
        imports.name(MODULE, name);
    }
    let Parameter { name, field, location, style: outer, explode, reserved, inner } = parameter;
    ParameterEntry {
        name: literal(name),
        field: literal(field),
        location: *location,
        style: style(*outer, inner),
        explode: *explode,
        reserved: *reserved,
    }
}

/// A field of a form is written as a parameter of a query is.
fn form_field(encoding: &Encoding, imports: &mut Imports) -> ParameterEntry {
    let Encoding { field, style, explode, reserved, inner, .. } = encoding.clone();
    let name = field.clone();
    let location = ParameterLocation::Query;
    parameter(&Parameter { name, field, location, style, explode, reserved, inner }, imports)
}
