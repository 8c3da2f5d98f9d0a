//! Parameters, alone and in their lists.

use serde_json::Value;

use super::{Object, Rules, doubled, items, paths, schemas, text};
use crate::grammar::{Dialect, is_ignored_header};
use crate::pointer::At;

/// "The list MUST NOT include duplicated parameters" (Operation Object, Path Item Object).
pub(super) fn list<'a>(rules: &mut Rules<'a>, at: &At<'_>, object: &'a Object) {
    let known = items(object, "parameters").iter().filter_map(|parameter| {
        let parameter = rules.resolved(parameter);
        let (place, name) = (parameter.get("in")?.as_str()?, parameter.get("name")?.as_str()?);
        // Names of headers are compared without case (RFC 9110, 5.1).
        Some((place, if place == "header" { name.to_ascii_lowercase() } else { name.to_owned() }))
    });
    let known: Vec<(&str, String)> = known.collect();
    for (place, name) in doubled(&known) {
        let message = format!("the parameter `{name}` in `{place}` is there twice");
        rules.broken(&at.then("parameters"), message, "take one out, or give it another name");
    }
}

pub(super) fn parameter<'a>(rules: &mut Rules<'a>, at: &At<'_>, parameter: &'a Object) {
    if parameter.contains_key("$ref") {
        return;
    }
    let place = text(parameter, "in").unwrap_or_default();
    if place == "path" && parameter.get("required") != Some(&Value::Bool(true)) {
        let hint = "add `required: true`";
        rules.broken(at, "a parameter in the path is not `required`; it is", hint);
    }
    if text(parameter, "name") == Some("") {
        rules.broken(&at.then("name"), "the parameter has an empty name", "name it");
    }
    let may_be_empty = parameter.get("allowEmptyValue") == Some(&Value::Bool(true));
    if may_be_empty && !["query", "formData"].contains(&place) {
        let hint = "leave it out";
        rules.broken(&at.then("allowEmptyValue"), "only values in the query may be empty", hint);
    }
    paths::examples(rules, at, parameter);
    match rules.dialect {
        Dialect::Swagger2 => plain(rules, at, parameter, place),
        Dialect::OpenApi30 | Dialect::OpenApi31 => described(rules, at, parameter, place),
    }
}

/// Swagger 2.0 writes the type of a parameter into the parameter.
fn plain(rules: &mut Rules<'_>, at: &At<'_>, parameter: &Object, place: &str) {
    if parameter.contains_key("schema") {
        return;
    }
    schemas::values(rules, at, parameter);
    match text(parameter, "type") {
        _ if place == "body" => rules.broken(at, "the body has no `schema`", "add it"),
        None => rules.broken(at, "there is no `type`", "add it"),
        Some("array") => match parameter.get("items").and_then(Value::as_object) {
            None => rules.broken(at, "an array without `items`; they may be anything", "add them"),
            Some(items) if items.contains_key("$ref") => {}
            Some(items) => plain(rules, &at.then("items"), items, place),
        },
        Some("object") => {
            let hint = "describe a parameter for each of its fields, or a body";
            rules.broken(at, "an object stands where only a body can be one", hint);
        }
        Some(_) => {}
    }
}

/// OpenAPI 3 has a schema, or content of one media type.
fn described<'a>(rules: &mut Rules<'a>, at: &At<'_>, parameter: &'a Object, place: &str) {
    let content = parameter.get("content").and_then(Value::as_object);
    match (parameter.contains_key("schema"), content.map(|content| content.len())) {
        (true, Some(_)) => {
            let hint = "leave one of them out";
            rules.broken(at, "the parameter has both `schema` and `content`", hint);
        }
        (false, None) => {
            let hint = "add a `schema`";
            rules.broken(at, "the parameter has neither `schema` nor `content`", hint);
        }
        (false, Some(count)) if count != 1 => {
            let hint = "say one media type";
            rules.broken(at, "the `content` of a parameter has one media type", hint);
        }
        _ => {}
    }
    let schema = parameter.get("schema").map(|schema| rules.resolved(schema));
    let word = schema.and_then(|schema| schema.get("type")?.as_str());
    if text(parameter, "style") == Some("deepObject") && word.is_some_and(|word| word != "object") {
        let hint = "take another style, or describe an object";
        rules.broken(&at.then("style"), "`deepObject` is a style of objects", hint);
    }
    let name = text(parameter, "name").unwrap_or_default();
    if place == "header" && is_ignored_header(name) {
        let name = name.to_ascii_lowercase();
        let message = format!("the header `{name}` is no parameter; it is ignored");
        let hint = "media types and security schemes say it";
        rules.broken(at, message, hint);
    }
}

/// A header of a response or of a part: a parameter whose name and place are known.
pub(super) fn header(rules: &mut Rules<'_>, at: &At<'_>, header: &Object) {
    if header.contains_key("$ref") {
        return;
    }
    if rules.is(Dialect::Swagger2) {
        let word = text(header, "type").unwrap_or("string");
        if !["string", "number", "integer", "boolean", "array"].contains(&word) {
            rules.broken(
                &at.then("type"),
                format!("`{word}` is no type of a header"),
                "correct it",
            );
        }
        return plain(rules, at, header, "header");
    }
    for key in ["name", "in"].iter().filter(|key| header.contains_key(**key)) {
        let message = format!("a header has no `{key}`: its key says it");
        rules.broken(&at.then(key), message, "leave it out");
    }
    if !header.contains_key("schema") && !header.contains_key("content") {
        rules.broken(at, "the header has neither `schema` nor `content`", "add a `schema`");
    }
}
