//! OpenAPI 3.0 and 3.1 documents into the 3.0 form.

use serde_json::{Value, json};

use super::builder::{Builder, Object};
use super::keywords;
use super::schema::schema;
use crate::diagnostic::{Code, Severity};
use crate::pointer::At;

/// HTTP methods a path item may have.
pub(super) const METHODS: &[&str] =
    &["delete", "get", "head", "options", "patch", "post", "put", "trace"];

pub(super) fn document(builder: &mut Builder<'_>, root: &Value) -> Value {
    let at = At::ROOT;
    let Some(root) = builder.object(&at, root) else { return json!({}) };
    builder.account(&at, root, &keywords::DOCUMENT);
    let mut to = Object::new();
    builder.copy(&at, root, &mut to, &[], &[]);
    to.insert("openapi".to_owned(), json!("3.0.3"));
    to.insert("info".to_owned(), info(builder, &at, root));
    to.insert("servers".to_owned(), servers(builder, &at, root));
    to.insert("paths".to_owned(), paths(builder, &at, root, &path_item));
    if let Some(found) = root.get("webhooks").filter(|found| !found.is_null()) {
        to.insert("webhooks".to_owned(), path_items(builder, &at.then("webhooks"), found));
    }
    to.insert("components".to_owned(), components(builder, &at, root));
    Value::Object(to)
}

/// `info`, with what the 3.0 form demands.
pub(super) fn info(builder: &mut Builder<'_>, at: &At<'_>, root: &Object) -> Value {
    let mut to = Object::new();
    if let Some(Value::Object(info)) = root.get("info") {
        builder.copy(&at.then("info"), info, &mut to, &["title", "version", "description"], &[]);
    }
    to.entry("title").or_insert_with(|| json!(""));
    to.entry("version").or_insert_with(|| json!(""));
    Value::Object(to)
}

/// Server addresses with their variables' defaults filled in.
fn servers(builder: &mut Builder<'_>, at: &At<'_>, from: &Object) -> Value {
    let mut servers = Vec::new();
    let below = at.then("servers");
    for (index, server) in builder.items(at, from, "servers").iter().enumerate() {
        let index = index.to_string();
        let here = below.then(&index);
        let Some(server) = builder.object(&here, server) else { continue };
        let Some(mut url) = builder.text(&here, server, "url") else { continue };
        for (name, variable) in builder.entries(&here, server, "variables") {
            let default = variable.get("default").and_then(Value::as_str).unwrap_or_default();
            url = url.replace(&format!("{{{name}}}"), default);
        }
        servers.push(json!({ "url": url }));
    }
    Value::Array(servers)
}

/// How a dialect reads a path item.
type ReadPathItem<'r> = dyn Fn(&mut Builder<'_>, &At<'_>, &Object) -> Value + 'r;

pub(super) fn paths(
    builder: &mut Builder<'_>,
    at: &At<'_>,
    root: &Object,
    read: &ReadPathItem<'_>,
) -> Value {
    let below = at.then("paths");
    let mut to = Object::new();
    for (path, item) in builder.entries(at, root, "paths") {
        let here = below.then(path);
        if path.starts_with("x-") {
            continue;
        }
        if let Some(item) = builder.object(&here, item) {
            let path = if path.starts_with('/') { path.clone() } else { format!("/{path}") };
            to.insert(path, read(builder, &here, item));
        }
    }
    Value::Object(to)
}

fn path_item(builder: &mut Builder<'_>, at: &At<'_>, from: &Object) -> Value {
    builder.account(at, from, &keywords::PATH_ITEM);
    let mut to = Object::new();
    to.insert("parameters".to_owned(), parameters(builder, at, from));
    to.insert("servers".to_owned(), servers(builder, at, from));
    for method in METHODS {
        let here = at.then(method);
        if let Some(found) = from.get(*method)
            && let Some(found) = builder.object(&here, found)
        {
            to.insert((*method).to_owned(), operation(builder, &here, found));
        }
    }
    Value::Object(to)
}

/// Path items by what they stand under: the names of webhooks, the expressions of a callback.
fn path_items(builder: &mut Builder<'_>, at: &At<'_>, from: &Value) -> Value {
    let mut to = Object::new();
    for (name, item) in builder.object(at, from).into_iter().flatten() {
        let here = at.then(name);
        if name.starts_with("x-") {
            continue;
        }
        if let Some(item) = builder.object(&here, item) {
            to.insert(name.clone(), path_item(builder, &here, item));
        }
    }
    Value::Object(to)
}

fn operation(builder: &mut Builder<'_>, at: &At<'_>, from: &Object) -> Value {
    builder.account(at, from, &keywords::OPERATION);
    let mut to = Object::new();
    builder.copy(at, from, &mut to, &["operationId", "summary", "description"], &["deprecated"]);
    to.insert("parameters".to_owned(), parameters(builder, at, from));
    to.insert("servers".to_owned(), servers(builder, at, from));
    let below = at.then("callbacks");
    let mut callbacks = Object::new();
    for (name, found) in builder.entries(at, from, "callbacks") {
        callbacks.insert(name.clone(), path_items(builder, &below.then(name), found));
    }
    to.insert("callbacks".to_owned(), Value::Object(callbacks));
    if let Some(body) = from.get("requestBody").filter(|body| !body.is_null()) {
        let below = at.then("requestBody");
        to.insert("requestBody".to_owned(), request_body(builder, &below, body));
    }
    to.insert("responses".to_owned(), responses(builder, at, from, &response));
    Value::Object(to)
}

fn parameters(builder: &mut Builder<'_>, at: &At<'_>, from: &Object) -> Value {
    let below = at.then("parameters");
    let mut to = Vec::new();
    for (index, found) in builder.items(at, from, "parameters").iter().enumerate() {
        to.extend(parameter(builder, &below.then(&index.to_string()), found));
    }
    Value::Array(to)
}

/// Where a parameter may stand.
const PLACES: &[&str] = &["path", "query", "header", "cookie"];

fn parameter(builder: &mut Builder<'_>, at: &At<'_>, from: &Value) -> Option<Value> {
    let from = builder.object(at, from)?;
    if let Some(reference) = builder.reference(at, from) {
        return Some(reference);
    }
    builder.account(at, from, &keywords::PARAMETER);
    let mut to = Object::new();
    builder.copy(
        at,
        from,
        &mut to,
        &["name", "description"],
        &["required", "deprecated", "allowReserved"],
    );
    if !to.contains_key("name") {
        builder.malformed(at, &Value::Object(from.clone()), "a parameter with a `name`");
        return None;
    }
    let place = builder.text(at, from, "in").unwrap_or_default();
    if !PLACES.contains(&place.as_str()) {
        builder.none_of(&at.then("in"), &place, PLACES);
        return None;
    }
    style(builder, at, from, &place, &mut to);
    to.insert("in".to_owned(), Value::String(place));
    if let Some(Value::Bool(explode)) = from.get("explode") {
        to.insert("explode".to_owned(), Value::Bool(*explode));
    }
    match (from.get("schema"), from.get("content")) {
        (Some(found), _) => {
            to.insert("schema".to_owned(), schema(builder, &at.then("schema"), found));
        }
        (None, Some(Value::Object(found))) if !found.is_empty() => {
            to.insert("content".to_owned(), content(builder, at, from));
        }
        _ => {
            to.insert("schema".to_owned(), json!({}));
        }
    }
    Some(Value::Object(to))
}

fn style(builder: &mut Builder<'_>, at: &At<'_>, from: &Object, place: &str, to: &mut Object) {
    let Some(style) = builder.text(at, from, "style") else { return };
    let allowed: &[&str] = match place {
        "path" => &["simple", "label", "matrix"],
        "query" => &["form", "spaceDelimited", "pipeDelimited", "deepObject"],
        "header" => &["simple"],
        _ => &["form"],
    };
    if allowed.contains(&style.as_str()) {
        to.insert("style".to_owned(), Value::String(style));
    } else {
        builder.none_of(&at.then("style"), &style, allowed);
    }
}

fn request_body(builder: &mut Builder<'_>, at: &At<'_>, from: &Value) -> Value {
    let Some(from) = builder.object(at, from) else { return json!({ "content": {} }) };
    if let Some(reference) = builder.reference(at, from) {
        return reference;
    }
    builder.account(at, from, &keywords::REQUEST_BODY);
    let mut to = Object::new();
    builder.copy(at, from, &mut to, &["description"], &["required"]);
    to.insert("content".to_owned(), content(builder, at, from));
    Value::Object(to)
}

fn content(builder: &mut Builder<'_>, at: &At<'_>, from: &Object) -> Value {
    let below = at.then("content");
    let mut to = Object::new();
    for (media, found) in builder.entries(at, from, "content") {
        let here = below.then(media);
        if let Some(found) = builder.object(&here, found) {
            builder.account(&here, found, &keywords::MEDIA_TYPE);
        }
        let schema = match found.get("schema") {
            Some(found) => schema(builder, &here.then("schema"), found),
            None => json!({}),
        };
        let entry = match found.as_object() {
            Some(found) => {
                let mut entry = builder.media_type(schema, found);
                let encodings = encodings(builder, &here, found);
                entry.insert("encoding".to_owned(), Value::Object(encodings));
                Value::Object(entry)
            }
            None => json!({ "schema": schema }),
        };
        to.insert(media.clone(), entry);
    }
    Value::Object(to)
}

/// How single fields of a form are written.
fn encodings(builder: &mut Builder<'_>, at: &At<'_>, from: &Object) -> Object {
    let below = at.then("encoding");
    let mut to = Object::new();
    for (field, found) in builder.entries(at, from, "encoding") {
        let here = below.then(field);
        let Some(found) = builder.object(&here, found) else { continue };
        builder.account(&here, found, &keywords::ENCODING);
        let mut encoding = Object::new();
        builder.copy(&here, found, &mut encoding, &["contentType"], &["allowReserved"]);
        style(builder, &here, found, "query", &mut encoding);
        // `openapiv3` takes what is not said for `false`; the default depends on the style.
        let is_form = encoding.get("style").is_none_or(|style| style == "form");
        let explode = found.get("explode").and_then(Value::as_bool).unwrap_or(is_form);
        encoding.insert("explode".to_owned(), Value::Bool(explode));
        to.insert(field.clone(), Value::Object(encoding));
    }
    to
}

/// How a dialect reads a response.
type ReadResponse<'r> = dyn Fn(&mut Builder<'_>, &At<'_>, &Object) -> Value + 'r;

/// Responses by status; what is not a status is reported and left out.
pub(super) fn responses(
    builder: &mut Builder<'_>,
    at: &At<'_>,
    from: &Object,
    read: &ReadResponse<'_>,
) -> Value {
    let below = at.then("responses");
    let mut to = Object::new();
    for (status, found) in builder.entries(at, from, "responses") {
        let here = below.then(status);
        if status.starts_with("x-") {
            continue;
        }
        let status = status.to_ascii_uppercase();
        let digits = status.bytes().all(|byte| byte.is_ascii_digit());
        let range = status.ends_with("XX") && status.len() == 3;
        let number = status.parse::<u16>().is_ok_and(|number| (100..600).contains(&number));
        if status != "DEFAULT" && !(digits && number) && !range {
            let message = format!("`{status}` is not an HTTP status; the response is left out");
            builder.report(Severity::Warning, Code::NotSupported, &here, message, "");
            continue;
        }
        let status = if status == "DEFAULT" { "default".to_owned() } else { status };
        if let Some(found) = builder.object(&here, found) {
            to.insert(status, read(builder, &here, found));
        }
    }
    Value::Object(to)
}

fn response(builder: &mut Builder<'_>, at: &At<'_>, from: &Object) -> Value {
    if let Some(reference) = builder.reference(at, from) {
        return reference;
    }
    builder.account(at, from, &keywords::RESPONSE);
    let mut to = Object::new();
    builder.copy(at, from, &mut to, &["description"], &[]);
    to.entry("description").or_insert_with(|| json!(""));
    to.insert("content".to_owned(), content(builder, at, from));
    Value::Object(to)
}

fn components(builder: &mut Builder<'_>, at: &At<'_>, root: &Object) -> Value {
    let below = at.then("components");
    let from = match root.get("components") {
        None | Some(Value::Null) => return json!({}),
        Some(from) => match builder.object(&below, from) {
            Some(from) => from,
            None => return json!({}),
        },
    };
    builder.account(&below, from, &keywords::COMPONENTS);
    keywords::security(builder, &below, from, "securitySchemes");
    let mut schemas = Object::new();
    let here = below.then("schemas");
    for (name, found) in builder.entries(&below, from, "schemas") {
        schemas.insert(name.clone(), schema(builder, &here.then(name), found));
    }
    let mut shared_parameters = Object::new();
    let here = below.then("parameters");
    for (name, found) in builder.entries(&below, from, "parameters") {
        if let Some(found) = parameter(builder, &here.then(name), found) {
            shared_parameters.insert(name.clone(), found);
        }
    }
    let mut bodies = Object::new();
    let here = below.then("requestBodies");
    for (name, found) in builder.entries(&below, from, "requestBodies") {
        bodies.insert(name.clone(), request_body(builder, &here.then(name), found));
    }
    let mut shared_responses = Object::new();
    let here = below.then("responses");
    for (name, found) in builder.entries(&below, from, "responses") {
        let here = here.then(name);
        if let Some(found) = builder.object(&here, found) {
            shared_responses.insert(name.clone(), response(builder, &here, found));
        }
    }
    json!({
        "schemas": schemas,
        "parameters": shared_parameters,
        "requestBodies": bodies,
        "responses": shared_responses,
    })
}
