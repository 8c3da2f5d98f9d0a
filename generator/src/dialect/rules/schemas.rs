//! Schemas.

use serde_json::Value;

use super::{Object, Place, Rules, doubled, items, numbers, paths, references, text};
use crate::grammar::Dialect;
use crate::pointer::At;

/// Keywords under which a schema says only a part of what a value is.
const PARTS: [&str; 7] = ["allOf", "oneOf", "anyOf", "not", "if", "then", "else"];

/// Keywords that come from elsewhere what a schema says.
const ELSEWHERE: [&str; 6] =
    ["$ref", "allOf", "oneOf", "anyOf", "patternProperties", "additionalProperties"];

pub(super) fn schema<'a>(rules: &mut Rules<'a>, place: &Place<'_>, schema: &'a Object) {
    let at = place.at;
    if let Some(target) = schema.get("$ref") {
        return references::reference(rules, at, schema, target);
    }
    types(rules, at, schema);
    values(rules, at, schema);
    numbers::bounds(rules, at, schema);
    required(rules, place, schema);
    for key in ["allOf", "oneOf", "anyOf"] {
        if schema.get(key).and_then(Value::as_array).is_some_and(Vec::is_empty) {
            rules.broken(&at.then(key), format!("`{key}` has no member"), "leave it out");
        }
    }
    if let Some(member) = doubled(items(schema, "oneOf")).first() {
        let message = format!("`oneOf` has {} twice: no value is one of them only", shown(member));
        rules.broken(&at.then("oneOf"), message, "take one out");
    }
    if schema.get("uniqueItems").is_some_and(|it| !it.is_boolean()) {
        rules.broken(
            &at.then("uniqueItems"),
            "`uniqueItems` is no flag",
            "write `true` or `false`",
        );
    }
    contradiction(rules, at, schema);
    if schema.get("not").is_some_and(|not| !not.is_object() && !not.is_boolean()) {
        rules.broken(&at.then("not"), "`not` is no schema", "write a schema");
    }
    let says = |key: &str| schema.get(key) == Some(&Value::Bool(true));
    if says("readOnly") && says("writeOnly") {
        rules.broken(at, "the value is both `readOnly` and `writeOnly`", "leave one of them out");
    }
    match rules.dialect {
        Dialect::Swagger2 => {
            discriminator_2(rules, at, schema);
            for key in
                ["oneOf", "anyOf", "nullable"].iter().filter(|key| schema.contains_key(**key))
            {
                let message = format!("`{key}` is a keyword of OpenAPI 3; it is read all the same");
                rules.broken(&at.then(key), message, "write the document as OpenAPI 3");
            }
        }
        Dialect::OpenApi30 | Dialect::OpenApi31 => discriminator(rules, at, schema),
    }
}

/// What `type` says, and what only another type can have.
fn types(rules: &mut Rules<'_>, at: &At<'_>, schema: &Object) {
    let is_31 = rules.is(Dialect::OpenApi31);
    if !is_31 {
        if schema.get("type").is_some_and(Value::is_array) {
            let message = "a list of types is OpenAPI 3.1; it is read all the same";
            rules.broken(
                &at.then("type"),
                message,
                "say one type, and `nullable`, or alternatives",
            );
        }
        if schema.get("items").is_some_and(Value::is_array) {
            let hint = "say one schema for all items";
            rules.broken(&at.then("items"), "`items` is a list of schemas", hint);
        }
        if text(schema, "type") == Some("null") {
            rules.broken(&at.then("type"), "`null` is no type of this dialect", "use `nullable`");
        }
        let is_array = text(schema, "type") == Some("array");
        if is_array && ["items", "prefixItems"].iter().all(|key| !schema.contains_key(*key)) {
            rules.broken(at, "an array without `items`; they may be anything", "add them");
        }
    }
    let Some(word) = text(schema, "type") else { return };
    for (key, owner) in
        [("properties", "object"), ("additionalProperties", "object"), ("items", "array")]
    {
        if schema.contains_key(key) && word != owner && is_known(word) {
            let message = format!("`{key}` stands in a schema of type `{word}`");
            rules.broken(&at.then(key), message, "correct the type, or leave it out");
        }
    }
}

fn is_known(word: &str) -> bool {
    ["string", "number", "integer", "boolean", "array", "object"].contains(&word)
}

/// Listed values and the default.
pub(super) fn values(rules: &mut Rules<'_>, at: &At<'_>, schema: &Object) {
    let here = at.then("enum");
    let listed = items(schema, "enum");
    match schema.get("enum") {
        Some(Value::Array(list)) if list.is_empty() => {
            rules.broken(&here, "`enum` lists no value: none is right", "list the values");
        }
        _ => {}
    }
    for value in doubled(listed) {
        rules.broken(&here, format!("`enum` lists {value} twice"), "list each value once");
    }
    let is_nullable =
        ["nullable", "x-nullable"].iter().any(|key| schema.get(*key) == Some(&Value::Bool(true)));
    let Some(word) = text(schema, "type") else { return };
    if listed.contains(&Value::Null) && !is_nullable && word != "null" {
        let hint = "say that it may be null";
        rules.broken(&here, "`enum` lists null, which the type does not allow; it is read", hint);
    }
    for value in listed.iter().filter(|value| !has_type(word, value)) {
        let message = format!("`enum` lists {}, which is no {word}", shown(value));
        rules.broken(&here, message, "correct the value or the type");
    }
    let Some(default) = schema.get("default").filter(|default| !default.is_null()) else { return };
    let here = at.then("default");
    if !has_type(word, default) || is_of_another_kind(word, default) {
        let message = format!("the default {} is no {word}", shown(default));
        rules.broken(&here, message, "correct the default or the type");
    } else if !listed.is_empty() && !listed.contains(default) {
        let message = format!("the default {} is none of the listed values", shown(default));
        rules.broken(&here, message, "list it, or take another one");
    } else {
        numbers::default(rules, &here, schema, default);
    }
}

/// Whether a default is a number or a flag where a text must be, or the other way round.
fn is_of_another_kind(word: &str, value: &Value) -> bool {
    is_known(word) && (word == "string") != value.is_string()
}

fn shown(value: &Value) -> String {
    value.to_string().chars().take(60).collect()
}

/// Whether a value is of the type; what YAML makes of unquoted texts, and numbers in quotes, are.
fn has_type(word: &str, value: &Value) -> bool {
    match (word, value) {
        (_, Value::Null) => true,
        ("string", value) => !value.is_object() && !value.is_array(),
        ("integer", Value::Number(number)) => number.as_f64().is_none_or(|it| it.fract() == 0.0),
        ("number", Value::Number(_)) | ("boolean", Value::Bool(_)) => true,
        ("integer" | "number", Value::String(text)) => text.parse::<f64>().is_ok(),
        ("boolean", Value::String(text)) => ["true", "false"].contains(&text.as_str()),
        ("array", value) => value.is_array(),
        ("object", value) => value.is_object(),
        (word, _) => !is_known(word),
    }
}

/// Names that are required.
fn required(rules: &mut Rules<'_>, place: &Place<'_>, schema: &Object) {
    let here = place.at.then("required");
    let names = items(schema, "required");
    paths::names_twice(rules, &here, names, "is required");
    if schema.get("required").and_then(Value::as_array).is_some_and(Vec::is_empty)
        && !rules.is(Dialect::OpenApi31)
    {
        rules.broken(&here, "`required` names nothing", "leave it out");
    }
    let is_part = PARTS.contains(&place.key);
    let is_whole = ELSEWHERE.iter().all(|key| !schema.contains_key(*key));
    let properties = schema.get("properties").and_then(Value::as_object);
    let Some(properties) = properties.filter(|_| is_whole && !is_part) else { return };
    for name in names.iter().filter_map(Value::as_str) {
        if !properties.contains_key(name) {
            let message = format!("`{name}` is required, and no property is called so");
            rules.broken(&here, message, "describe it, or correct the name");
        }
    }
}

/// Types of the members of an `allOf` that no value can have together.
fn contradiction<'a>(rules: &mut Rules<'a>, at: &At<'_>, schema: &'a Object) {
    let members = items(schema, "allOf").iter().map(|member| rules.resolved(member).get("type"));
    let types: Vec<Vec<&str>> = members
        .chain([schema.get("type")])
        .flatten()
        .map(words)
        .filter(|it| !it.is_empty())
        .collect();
    let Some((first, others)) = types.split_first() else { return };
    let is_alike = |one: &str, other: &str| {
        one == other || [one, other].iter().all(|word| ["integer", "number"].contains(word))
    };
    let is_shared =
        |word: &&str| others.iter().all(|other| other.iter().any(|other| is_alike(word, other)));
    if !first.iter().any(is_shared) {
        let hint = "take `oneOf` if it is one or the other, or correct the types";
        rules.broken(
            &at.then("allOf"),
            "the members of `allOf` have types that exclude each other",
            hint,
        );
    }
}

fn words(types: &Value) -> Vec<&str> {
    match types {
        Value::String(word) => vec![word],
        Value::Array(words) => words.iter().filter_map(Value::as_str).collect(),
        _ => Vec::new(),
    }
}

/// The discriminator of Swagger 2.0 is the name of a property that is required.
fn discriminator_2(rules: &mut Rules<'_>, at: &At<'_>, schema: &Object) {
    let Some(name) = text(schema, "discriminator") else { return };
    let here = at.then("discriminator");
    let properties = schema.get("properties").and_then(Value::as_object);
    if !properties.is_some_and(|properties| properties.contains_key(name)) {
        let message = format!("no property of the schema is called `{name}`");
        rules.broken(&here, message, "describe it, or correct the name");
    } else if !items(schema, "required").iter().any(|required| required == name) {
        let message = format!("the discriminator `{name}` is not required");
        rules.broken(&here, message, "add it to `required`");
    }
}

fn discriminator<'a>(rules: &mut Rules<'a>, at: &At<'_>, schema: &'a Object) {
    let here = at.then("discriminator");
    let found = match schema.get("discriminator") {
        None => return,
        Some(Value::Object(found)) => found,
        Some(_) => {
            let message = "the discriminator is a name as in Swagger 2.0";
            return rules.broken(&here, message, "write `propertyName: …`");
        }
    };
    let Some(name) = text(found, "propertyName") else {
        return rules.broken(&here, "the discriminator has no `propertyName`", "add it");
    };
    let mapping = here.then("mapping");
    for (tag, target) in found.get("mapping").and_then(Value::as_object).into_iter().flatten() {
        let pointer = target.as_str().and_then(|target| target.strip_prefix('#'));
        if pointer.is_some_and(|pointer| rules.root.pointer(pointer).is_none()) {
            let message = format!("the mapping leads to nothing: {}", shown(target));
            rules.broken(&mapping.then(tag), message, "correct the reference");
        }
    }
    let is_plain = ELSEWHERE.iter().take(4).all(|key| !schema.contains_key(*key));
    let properties = schema.get("properties").and_then(Value::as_object);
    if is_plain && properties.is_some_and(|properties| !properties.contains_key(name)) {
        let message = format!("no property of the schema is called `{name}`");
        rules.broken(&here, message, "describe it, or correct the name");
    }
    let alternatives = items(schema, "oneOf").iter().chain(items(schema, "anyOf"));
    let mut alternatives = alternatives.peekable();
    let own = schema.get("properties").and_then(|it| it.get(name)).is_some();
    if alternatives.peek().is_some() && !own && !alternatives.any(|it| has(rules, it, name, 0)) {
        let message = format!("no alternative has the property `{name}` of the discriminator");
        rules.broken(&here, message, "describe it in each of them, or correct the name");
    }
}

/// Whether a schema may have the property.
fn has<'a>(rules: &Rules<'a>, schema: &'a Value, property: &str, depth: usize) -> bool {
    let schema = rules.resolved(schema);
    let parts = ["allOf", "oneOf", "anyOf"].iter().filter_map(|key| schema.get(*key)?.as_array());
    let mut parts = parts.flatten();
    depth > 8
        || schema.get("$ref").is_some()
        || schema.get("properties").is_some_and(|properties| properties.get(property).is_some())
        || parts.any(|part| has(rules, part, property, depth + 1))
}
