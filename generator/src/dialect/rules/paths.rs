//! Operations, their bodies and their responses.

use serde_json::Value;

use super::{Object, Place, Rules, doubled, items, parameters, top};
use crate::grammar::Dialect;
use crate::media_type::essence;
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
        Some(responses) => statuses(rules, &at.then("responses"), responses),
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
    names_twice(rules, &at.then("tags"), items(operation, "tags"), "is a tag");
    files(rules, at, operation);
    security(rules, at, operation);
    for key in ["consumes", "produces"] {
        top::media_types(rules, &at.then(key), items(operation, key));
    }
    top::servers(rules, at, operation);
}

/// Ranges of statuses are written in capitals.
fn statuses(rules: &mut Rules<'_>, at: &At<'_>, responses: &Object) {
    for range in responses.keys().filter(|key| key.ends_with("xx")) {
        rules.broken(&at.then(range), "a range of statuses in small letters", "write it as `2XX`");
    }
}

/// The security requirements of an operation, or of the whole document.
pub(super) fn security(rules: &mut Rules<'_>, at: &At<'_>, operation: &Object) {
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
    content(rules, at, body);
    if body.get("content").and_then(Value::as_object).is_some_and(Object::is_empty) {
        let hint = "say which media types the body has";
        rules.broken(&at.then("content"), "the content has no media type", hint);
    }
}

/// The keys of `content`.
fn content(rules: &mut Rules<'_>, at: &At<'_>, object: &Object) {
    let below = at.then("content");
    for name in object.get("content").and_then(Value::as_object).into_iter().flat_map(Object::keys)
    {
        if !essence(name).contains('/') {
            let message = format!("`{name}` is not a media type");
            rules.broken(&below.then(name), message, "write it as `type/subtype`");
        }
    }
}

pub(super) fn response(rules: &mut Rules<'_>, at: &At<'_>, response: &Object) {
    if !response.contains_key("description") && !response.contains_key("$ref") {
        rules.broken(at, "the response has no `description`", "add one; it may be empty");
    }
    content(rules, at, response);
    let below = at.then("headers");
    let headers = response.get("headers").and_then(Value::as_object);
    for name in headers.into_iter().flat_map(Object::keys) {
        if name.eq_ignore_ascii_case("content-type") && !rules.is(Dialect::Swagger2) {
            let hint = "the keys of `content` say it";
            rules.broken(&below.then(name), "the header `Content-Type` is ignored", hint);
        }
    }
    links(rules, at, response);
}

/// Files travel in forms (Swagger 2.0, "Parameter Object").
fn files<'a>(rules: &mut Rules<'a>, at: &At<'_>, operation: &'a Object) {
    let is_file = |parameter: &&Value| {
        let parameter = rules.resolved(parameter);
        parameter.get("in") == Some(&"formData".into())
            && parameter.get("type") == Some(&"file".into())
    };
    if !items(operation, "parameters").iter().any(|it| is_file(&it)) {
        return;
    }
    let all = rules.root.get("consumes");
    let consumes = operation.get("consumes").or(all).and_then(Value::as_array);
    let is_form = |media: &Value| {
        let media = media.as_str().unwrap_or_default();
        media.starts_with("multipart/") || media.starts_with("application/x-www-form-urlencoded")
    };
    if !consumes.is_some_and(|media| media.iter().any(is_form)) {
        let hint = "add `multipart/form-data` to `consumes`";
        rules.broken(
            at,
            "the operation takes a file and consumes no form; it is sent as one",
            hint,
        );
    }
}

/// A link names one operation.
fn links(rules: &mut Rules<'_>, at: &At<'_>, response: &Object) {
    let below = at.then("links");
    let links = response.get("links").and_then(Value::as_object);
    for (name, link) in links.into_iter().flatten().filter(|(_, it)| it.get("$ref").is_none()) {
        let count = ["operationId", "operationRef"].iter().filter(|key| link.get(**key).is_some());
        if count.count() != 1 {
            let hint = "write either `operationId` or `operationRef`";
            rules.broken(&below.then(name), "the link does not name one operation", hint);
        }
        let named = link.get("operationId").and_then(Value::as_str);
        if let Some(named) = named.filter(|named| !rules.has_operation(named)) {
            let message = format!("no operation is called `{named}`");
            rules.broken(&below.then(name), message, "correct the name");
        }
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
