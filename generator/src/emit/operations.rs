//! The table of operations the runtime walks. As text from the start: all entries have the same form,
//! and parsing them in order to print them would take longer than all the rest of a client.

use heck::ToShoutySnakeCase;

use super::Scope;
use crate::model::{Body, Encoding, Form, Limit, Media, Operation, Parameter, Place, Style};
use crate::rust_types::Imports;

/// The module of the runtime that says what an operation is.
const MODULE: &str = "s360_runtime::operation";

/// The name of a method's entry.
pub(super) fn constant(method: &str) -> String {
    method.trim_start_matches("r#").to_shouty_snake_case()
}

pub(super) fn all(scope: &Scope<'_>, imports: &mut Imports) -> Vec<String> {
    if scope.named.api.operations.is_empty() {
        return Vec::new();
    }
    let mut items = vec![service(scope, imports)];
    let operations = scope.named.api.operations.iter().zip(&scope.named.names.methods);
    items.extend(operations.map(|(operation, name)| entry(operation, name, imports)));
    items
}

fn service(scope: &Scope<'_>, imports: &mut Imports) -> String {
    imports.name(MODULE, "Service");
    let (name, version, path) = match &scope.named.api.service {
        Some(service) => {
            imports.name("s360_runtime", "Version");
            let version = format!("Some(Version::new({}, {}))", service.major, service.minor);
            (&service.name, version, service.base_path())
        }
        None => (&scope.named.api.title, "None".to_owned(), String::new()),
    };
    format!(
        "static SERVICE: Service = Service {{
    name: {name:?},
    version: {version},
    path: {path:?},
}};
"
    )
}

fn entry(operation: &Operation, method: &str, imports: &mut Imports) -> String {
    for name in ["Body", "Operation", "Protocol"] {
        imports.name(MODULE, name);
    }
    let constant = constant(method);
    let Operation { name, method, .. } = operation;
    // What tells operations apart in the document alone is not sent (RFC 3986, 3.5).
    let path = operation.path.split('#').next().unwrap_or_default();
    let path = format!("{}{path}", operation.server.as_deref().unwrap_or_default());
    let parameters = operation.parameters.iter().map(|given| parameter(given, imports));
    let parameters = list(&parameters.collect::<String>());
    let body = body(operation, imports);
    let protocol = if operation.web_method { "WebMethod" } else { "Http" };
    let accept = &operation.answer.accept;
    let idempotent = operation.is_idempotent();
    let limit = match operation.limit {
        None => "None".to_owned(),
        Some(Limit { calls, seconds }) => {
            imports.name("s360_runtime", "Limit");
            imports.name("std::time", "Duration");
            format!("Some(Limit::new({calls}, Duration::from_secs({seconds})))")
        }
    };
    format!(
        "pub(super) static {constant}: Operation = Operation {{
    service: &SERVICE,
    name: {name:?},
    method: {method:?},
    path: {path:?},
    parameters: {parameters},
    body: {body},
    protocol: Protocol::{protocol},
    accept: {accept:?},
    idempotent: {idempotent},
    limit: {limit},
}};
"
    )
}

fn body(operation: &Operation, imports: &mut Imports) -> String {
    match &operation.body {
        Body::None | Body::Whole(_) if operation.web_method => "Body::Json".to_owned(),
        Body::None => "Body::None".to_owned(),
        Body::Whole(form) if form.media_type == "application/json" => "Body::Json".to_owned(),
        Body::Whole(form) => format!("Body::Whole({})", media(form, imports)),
        Body::Field(name, form) => format!("Body::Field({name:?}, {})", media(form, imports)),
    }
}

fn media(form: &Form, imports: &mut Imports) -> String {
    imports.name(MODULE, "Media");
    let Form { media, media_type, encodings } = form;
    match media {
        Media::Json => format!("Media::Json({media_type:?})"),
        Media::Form => {
            let fields = encodings.iter().map(|encoding| form_field(encoding, imports));
            format!("Media::Form({})", list(&fields.collect::<String>()))
        }
        Media::Multipart => {
            let fields = encodings.iter().filter_map(|encoding| {
                let media_type = encoding.media_type.as_ref()?;
                Some(format!("        ({:?}, {media_type:?}),\n", encoding.field))
            });
            format!("Media::Multipart({})", list(&fields.collect::<String>()))
        }
        Media::Text => format!("Media::Text({media_type:?})"),
        Media::Bytes => format!("Media::Bytes({media_type:?})"),
    }
}

/// A list of items that stand on lines of their own.
fn list(items: &str) -> String {
    match items {
        "" => "&[]".to_owned(),
        items => format!("&[\n{items}    ]"),
    }
}

fn parameter(parameter: &Parameter, imports: &mut Imports) -> String {
    for name in ["Parameter", "Place", "Style"] {
        imports.name(MODULE, name);
    }
    let Parameter { name, field, explode, reserved, .. } = parameter;
    let (place, style) = (place(parameter.place), style(parameter.style));
    format!(
        "        Parameter {{
            name: {name:?},
            field: {field:?},
            place: Place::{place},
            style: Style::{style},
            explode: {explode},
            reserved: {reserved},
        }},
"
    )
}

/// A field of a form is written as a parameter of a query is.
fn form_field(encoding: &Encoding, imports: &mut Imports) -> String {
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
