//! OpenAPI 3.0 and 3.1 documents into the 3.0 form.

use serde_json::{Value, json};

use super::checker::{Checker, Object};
use super::schema::schema;
use super::security;
use super::site::Site;
use crate::diagnostic::{Code, Severity};
use crate::grammar::{Kind, methods};
use crate::media_type::is_multipart;

pub(super) fn document(checker: &mut Checker<'_>, root: &Value) -> Value {
    let at = Site::ROOT;
    let Some(root) = checker.object(&at, root) else { return json!({}) };
    checker.account(&at, root, Kind::Document);
    let mut to = Object::new();
    checker.copy(&at, root, &mut to, &[], &[]);
    to.insert("openapi".to_owned(), json!("3.0.3"));
    to.insert("info".to_owned(), info(checker, &at, root));
    to.insert("servers".to_owned(), servers(checker, &at, root));
    to.insert("paths".to_owned(), paths(checker, &at, root, &path_item));
    if let Some(found) = root.get("webhooks").filter(|found| !found.is_null()) {
        to.insert("webhooks".to_owned(), path_items(checker, &at.then("webhooks"), found));
    }
    to.insert("components".to_owned(), components(checker, &at, root));
    Value::Object(to)
}

/// `info`, with what the 3.0 form demands.
pub(super) fn info(checker: &mut Checker<'_>, at: &Site<'_>, root: &Object) -> Value {
    let mut to = Object::new();
    if let Some(Value::Object(info)) = root.get("info") {
        checker.copy(&at.then("info"), info, &mut to, &["title", "version", "description"], &[]);
    }
    to.entry("title").or_insert_with(|| json!(""));
    to.entry("version").or_insert_with(|| json!(""));
    Value::Object(to)
}

/// Server addresses with their variables' defaults filled in.
fn servers(checker: &mut Checker<'_>, at: &Site<'_>, from: &Object) -> Value {
    let mut servers = Vec::new();
    let below = at.then("servers");
    for (index, server) in checker.items(at, from, "servers").iter().enumerate() {
        let index = index.to_string();
        let here = below.then(&index);
        let Some(server) = checker.object(&here, server) else { continue };
        let Some(mut url) = checker.text(&here, server, "url") else { continue };
        for (name, variable) in checker.entries(&here, server, "variables") {
            let below = here.then("variables");
            let below = below.then(name);
            let Some(variable) = checker.object(&below, variable) else { continue };
            match checker.text(&below, variable, "default") {
                Some(default) => url = url.replace(&format!("{{{name}}}"), &default),
                None => {
                    let message = format!("the variable `{name}` of `{url}` has no `default`");
                    let hint = "give it one: nobody knows where the server is";
                    checker.report(Severity::Warning, Code::NotSupported, &below, message, hint);
                }
            }
        }
        servers.push(json!({ "url": url }));
    }
    Value::Array(servers)
}

/// How a dialect reads a path item.
type ReadPathItem<'r> = dyn Fn(&mut Checker<'_>, &Site<'_>, &Object) -> Value + 'r;

pub(super) fn paths(
    checker: &mut Checker<'_>,
    at: &Site<'_>,
    root: &Object,
    read: &ReadPathItem<'_>,
) -> Value {
    let below = at.then("paths");
    let mut to = Object::new();
    for (path, item) in checker.entries(at, root, "paths") {
        let here = below.then(path);
        if path.starts_with("x-") {
            continue;
        }
        if let Some(item) = checker.object(&here, item) {
            if path.starts_with('/') {
                to.insert(path.clone(), read(checker, &here, item));
            } else {
                let made = format!("/{path}");
                let here = below.read(path);
                let here = here.made(&made);
                checker.moved(&here);
                let item = read(checker, &here, item);
                to.insert(made, item);
            }
        }
    }
    Value::Object(to)
}

fn path_item(checker: &mut Checker<'_>, at: &Site<'_>, from: &Object) -> Value {
    checker.account(at, from, Kind::PathItem);
    let mut to = Object::new();
    to.insert("parameters".to_owned(), parameters(checker, at, from));
    to.insert("servers".to_owned(), servers(checker, at, from));
    for method in methods() {
        let here = at.then(method);
        if let Some(found) = from.get(method)
            && let Some(found) = checker.object(&here, found)
        {
            to.insert(method.to_owned(), operation(checker, &here, found));
        }
    }
    Value::Object(to)
}

/// Path items by what they stand under: the names of webhooks, the expressions of a callback.
fn path_items(checker: &mut Checker<'_>, at: &Site<'_>, from: &Value) -> Value {
    let mut to = Object::new();
    for (name, item) in checker.object(at, from).into_iter().flatten() {
        let here = at.then(name);
        if name.starts_with("x-") {
            continue;
        }
        if let Some(item) = checker.object(&here, item) {
            to.insert(name.clone(), path_item(checker, &here, item));
        }
    }
    Value::Object(to)
}

fn operation(checker: &mut Checker<'_>, at: &Site<'_>, from: &Object) -> Value {
    checker.account(at, from, Kind::Operation);
    let mut to = Object::new();
    checker.copy(at, from, &mut to, &["operationId", "summary", "description"], &["deprecated"]);
    to.insert("parameters".to_owned(), parameters(checker, at, from));
    to.insert("servers".to_owned(), servers(checker, at, from));
    let below = at.then("callbacks");
    let mut callbacks = Object::new();
    for (name, found) in checker.entries(at, from, "callbacks") {
        callbacks.insert(name.clone(), path_items(checker, &below.then(name), found));
    }
    to.insert("callbacks".to_owned(), Value::Object(callbacks));
    if let Some(body) = from.get("requestBody").filter(|body| !body.is_null()) {
        let below = at.then("requestBody");
        to.insert("requestBody".to_owned(), request_body(checker, &below, body));
    }
    to.insert("responses".to_owned(), responses(checker, at, from, &response));
    Value::Object(to)
}

fn parameters(checker: &mut Checker<'_>, at: &Site<'_>, from: &Object) -> Value {
    let below = at.then("parameters");
    let mut to = Vec::new();
    for (index, found) in checker.items(at, from, "parameters").iter().enumerate() {
        // One before it may have been left out.
        let (read, made) = (index.to_string(), to.len().to_string());
        let here = below.read(&read);
        let here = here.made(&made);
        checker.moved(&here);
        to.extend(parameter(checker, &here, found));
    }
    Value::Array(to)
}

/// Where a parameter may stand.
const PLACES: &[&str] = &["path", "query", "header", "cookie"];

fn parameter(checker: &mut Checker<'_>, at: &Site<'_>, from: &Value) -> Option<Value> {
    let from = checker.object(at, from)?;
    if let Some(reference) = checker.reference(at, from) {
        return Some(reference);
    }
    checker.account(at, from, Kind::Parameter);
    let mut to = Object::new();
    checker.copy(
        at,
        from,
        &mut to,
        &["name", "description"],
        &["required", "deprecated", "allowReserved"],
    );
    if !to.contains_key("name") {
        checker.malformed(at, &Value::Object(from.clone()), "a parameter with a `name`");
        return None;
    }
    let place = checker.text(at, from, "in").unwrap_or_default();
    if !PLACES.contains(&place.as_str()) {
        checker.none_of(&at.then("in"), &place, PLACES);
        return None;
    }
    style(checker, at, from, &place, &mut to);
    to.insert("in".to_owned(), Value::String(place));
    if let Some(Value::Bool(explode)) = from.get("explode") {
        to.insert("explode".to_owned(), Value::Bool(*explode));
    }
    match (from.get("schema"), from.get("content")) {
        (Some(found), _) => {
            to.insert("schema".to_owned(), schema(checker, &at.then("schema"), found));
        }
        (None, Some(Value::Object(found))) if !found.is_empty() => {
            to.insert("content".to_owned(), content(checker, at, from));
        }
        _ => {
            to.insert("schema".to_owned(), json!({}));
        }
    }
    Some(Value::Object(to))
}

fn style(checker: &mut Checker<'_>, at: &Site<'_>, from: &Object, place: &str, to: &mut Object) {
    let Some(style) = checker.text(at, from, "style") else { return };
    let allowed: &[&str] = match place {
        "path" => &["simple", "label", "matrix"],
        "query" => &["form", "spaceDelimited", "pipeDelimited", "deepObject"],
        "header" => &["simple"],
        _ => &["form"],
    };
    if allowed.contains(&style.as_str()) {
        to.insert("style".to_owned(), Value::String(style));
    } else {
        checker.none_of(&at.then("style"), &style, allowed);
    }
}

fn request_body(checker: &mut Checker<'_>, at: &Site<'_>, from: &Value) -> Value {
    let Some(from) = checker.object(at, from) else { return json!({ "content": {} }) };
    if let Some(reference) = checker.reference(at, from) {
        return reference;
    }
    checker.account(at, from, Kind::RequestBody);
    let mut to = Object::new();
    checker.copy(at, from, &mut to, &["description"], &["required"]);
    to.insert("content".to_owned(), content(checker, at, from));
    Value::Object(to)
}

fn content(checker: &mut Checker<'_>, at: &Site<'_>, from: &Object) -> Value {
    let below = at.then("content");
    let mut to = Object::new();
    for (media, found) in checker.entries(at, from, "content") {
        let here = below.then(media);
        if let Some(found) = checker.object(&here, found) {
            checker.account(&here, found, Kind::MediaType);
        }
        let schema = match found.get("schema") {
            Some(found) => schema(checker, &here.then("schema"), found),
            None => json!({}),
        };
        let entry = match found.as_object() {
            Some(found) => {
                let mut entry = checker.media_type(schema, found);
                let encodings = encodings(checker, &here, media, found);
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
fn encodings(checker: &mut Checker<'_>, at: &Site<'_>, media: &str, from: &Object) -> Object {
    let is_multipart = is_multipart(media);
    let below = at.then("encoding");
    let mut to = Object::new();
    for (field, found) in checker.entries(at, from, "encoding") {
        let here = below.then(field);
        let Some(found) = checker.object(&here, found) else { continue };
        checker.account(&here, found, Kind::Encoding);
        let mut encoding = Object::new();
        checker.copy(&here, found, &mut encoding, &["contentType"], &["allowReserved"]);
        let styled = ["style", "explode", "allowReserved"].into_iter();
        let styled: Vec<&str> = styled.filter(|key| found.contains_key(*key)).collect();
        if is_multipart && !checker.multipart_has_styles() {
            // "SHALL be ignored if the request body media type is not
            // application/x-www-form-urlencoded" (OpenAPI 3.0, Encoding Object).
            styled.iter().for_each(|key| checker.unused(&here, key));
        } else {
            style(checker, &here, found, "query", &mut encoding);
            if is_multipart && !styled.is_empty() {
                encoding.entry("style").or_insert_with(|| json!("form"));
            }
        }
        // `openapiv3` takes what is not said for `false`; the default depends on the style.
        let is_form = encoding.get("style").is_none_or(|style| style == "form");
        let explode = found.get("explode").and_then(Value::as_bool).unwrap_or(is_form);
        encoding.insert("explode".to_owned(), Value::Bool(explode));
        to.insert(field.clone(), Value::Object(encoding));
    }
    to
}

/// How a dialect reads a response.
type ReadResponse<'r> = dyn Fn(&mut Checker<'_>, &Site<'_>, &Object) -> Value + 'r;

/// Responses by status; what is not a status is reported and left out.
pub(super) fn responses(
    checker: &mut Checker<'_>,
    at: &Site<'_>,
    from: &Object,
    read: &ReadResponse<'_>,
) -> Value {
    let below = at.then("responses");
    let mut to = Object::new();
    for (given, found) in checker.entries(at, from, "responses") {
        let here = below.then(given);
        if given.starts_with("x-") {
            continue;
        }
        let status = given.to_ascii_uppercase();
        let digits = status.bytes().all(|byte| byte.is_ascii_digit());
        let range = status.ends_with("XX") && status.len() == 3;
        let number = status.parse::<u16>().is_ok_and(|number| (100..600).contains(&number));
        if status != "DEFAULT" && !(digits && number) && !range {
            let message = format!("`{status}` is not an HTTP status; the response is left out");
            checker.report(Severity::Warning, Code::NotSupported, &here, message, "");
            continue;
        }
        let made = if status == "DEFAULT" { "default".to_owned() } else { status };
        if let Some(object) = checker.object(&here, found) {
            let here = below.read(given);
            let here = here.made(&made);
            checker.moved(&here);
            let response = read(checker, &here, object);
            to.insert(made, response);
        }
    }
    Value::Object(to)
}

fn response(checker: &mut Checker<'_>, at: &Site<'_>, from: &Object) -> Value {
    if let Some(reference) = checker.reference(at, from) {
        return reference;
    }
    checker.account(at, from, Kind::Response);
    let mut to = Object::new();
    checker.copy(at, from, &mut to, &["description"], &[]);
    to.entry("description").or_insert_with(|| json!(""));
    to.insert("content".to_owned(), content(checker, at, from));
    Value::Object(to)
}

fn components(checker: &mut Checker<'_>, at: &Site<'_>, root: &Object) -> Value {
    let below = at.then("components");
    let from = match root.get("components") {
        None | Some(Value::Null) => return json!({}),
        Some(from) => match checker.object(&below, from) {
            Some(from) => from,
            None => return json!({}),
        },
    };
    checker.account(&below, from, Kind::Components);
    security::account(checker, &below, from, "securitySchemes");
    let mut schemas = Object::new();
    let here = below.then("schemas");
    for (name, found) in checker.entries(&below, from, "schemas") {
        schemas.insert(name.clone(), schema(checker, &here.then(name), found));
    }
    let mut shared_parameters = Object::new();
    let here = below.then("parameters");
    for (name, found) in checker.entries(&below, from, "parameters") {
        if let Some(found) = parameter(checker, &here.then(name), found) {
            shared_parameters.insert(name.clone(), found);
        }
    }
    let mut bodies = Object::new();
    let here = below.then("requestBodies");
    for (name, found) in checker.entries(&below, from, "requestBodies") {
        bodies.insert(name.clone(), request_body(checker, &here.then(name), found));
    }
    let mut shared_responses = Object::new();
    let here = below.then("responses");
    for (name, found) in checker.entries(&below, from, "responses") {
        let here = here.then(name);
        if let Some(found) = checker.object(&here, found) {
            shared_responses.insert(name.clone(), response(checker, &here, found));
        }
    }
    json!({
        "schemas": schemas,
        "parameters": shared_parameters,
        "requestBodies": bodies,
        "responses": shared_responses,
    })
}
