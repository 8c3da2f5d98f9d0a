//! Operations, their bodies and their responses.

use serde_json::Value;

use super::{Object, Place, Rules, doubled, items, parameters, text, top};
use crate::grammar::Dialect;
use crate::pointer::At;

pub(super) fn operation<'a>(rules: &mut Rules<'a>, place: &Place<'_>, operation: &'a Object) {
    let at = place.at;
    match operation.get("responses").and_then(Value::as_object) {
        None if rules.is(Dialect::OpenApi31) => {}
        None => rules.broken(at, "the operation has no `responses`", "say at least what succeeds"),
        Some(responses) if responses.keys().all(|key| key.starts_with("x-")) => {
            let hint = "say at least what succeeds";
            rules.broken(&at.then("responses"), "the operation has no response", hint);
        }
        Some(_) => {}
    }
    parameters::list(rules, at, operation);
    let has_body = operation.contains_key("requestBody");
    if has_body && rules.is(Dialect::OpenApi30) && ["get", "head", "delete"].contains(&place.key) {
        let message =
            format!("a body of {} has no meaning in HTTP; it is sent", place.key.to_uppercase());
        rules.broken(&at.then("requestBody"), message, "use `post`, or parameters");
    }
    if items(operation, "tags").iter().any(|tag| !tag.is_string()) {
        rules.broken(&at.then("tags"), "a tag is not a text", "name the tags");
    }
    security(rules, at, operation);
    for key in ["consumes", "produces"] {
        top::media_types(rules, &at.then(key), items(operation, key));
    }
    top::servers(rules, at, operation);
}

/// The security requirements of an operation.
fn security(rules: &mut Rules<'_>, at: &At<'_>, operation: &Object) {
    let schemes = match rules.dialect {
        Dialect::Swagger2 => "/securityDefinitions",
        Dialect::OpenApi30 | Dialect::OpenApi31 => "/components/securitySchemes",
    };
    let schemes = rules.root.pointer(schemes);
    for name in items(operation, "security").iter().filter_map(Value::as_object).flatten() {
        let (name, scopes) = name;
        let here = at.then("security");
        let Some(scheme) = schemes.and_then(|schemes| schemes.get(name)) else {
            let message = format!("no security scheme is called `{name}`");
            rules.broken(&here, message, "describe it, or correct the name");
            continue;
        };
        let kind = rules.resolved(scheme).get("type").and_then(Value::as_str).unwrap_or_default();
        let has_scopes = scopes.as_array().is_some_and(|scopes| !scopes.is_empty());
        let may_have = ["oauth2", "openIdConnect"].contains(&kind) || rules.is(Dialect::OpenApi31);
        if has_scopes && !may_have {
            let message = format!("`{name}` has no scopes: its type is `{kind}`");
            rules.broken(&here, message, "leave the list empty");
        }
    }
}

pub(super) fn request_body(rules: &mut Rules<'_>, at: &At<'_>, body: &Object) {
    if !body.contains_key("content") && !body.contains_key("$ref") {
        rules.broken(at, "the request body has no `content`", "say which media types it has");
    }
}

pub(super) fn response(rules: &mut Rules<'_>, at: &At<'_>, response: &Object) {
    if !response.contains_key("description") && !response.contains_key("$ref") {
        rules.broken(at, "the response has no `description`", "add one; it may be empty");
    }
}

pub(super) fn media_type<'a>(rules: &mut Rules<'a>, at: &At<'_>, media_type: &'a Object) {
    examples(rules, at, media_type);
    let Some(schema) = media_type.get("schema").map(|schema| rules.resolved(schema)) else {
        return;
    };
    // Fields may come from elsewhere.
    let is_plain = ["allOf", "oneOf", "anyOf", "$ref"].iter().all(|key| schema.get(*key).is_none());
    let properties = schema.get("properties").and_then(Value::as_object).filter(|_| is_plain);
    let Some(properties) = properties else { return };
    let below = at.then("encoding");
    for name in media_type.get("encoding").and_then(Value::as_object).into_iter().flatten() {
        if !properties.contains_key(name.0) {
            let hint = "name a property of the schema";
            rules.broken(&below.then(name.0), "the encoding is of no property", hint);
        }
    }
}

/// `example` and `examples` exclude each other.
pub(super) fn examples(rules: &mut Rules<'_>, at: &At<'_>, object: &Object) {
    if object.contains_key("example") && object.contains_key("examples") {
        rules.broken(at, "there are both `example` and `examples`", "leave one of them out");
    }
}

/// Names that come twice in a list of names.
pub(super) fn names_twice(rules: &mut Rules<'_>, at: &At<'_>, list: &[Value], what: &str) {
    let names: Vec<&str> = list.iter().filter_map(Value::as_str).collect();
    for name in doubled(&names) {
        rules.broken(at, format!("`{name}` {what} twice"), "take one out");
    }
}

/// The text under `key`, in lower case.
pub(super) fn lower(object: &Object, key: &str) -> String {
    text(object, key).unwrap_or_default().to_ascii_lowercase()
}
