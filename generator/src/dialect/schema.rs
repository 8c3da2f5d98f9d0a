//! Schemas of every dialect into schemas of OpenAPI 3.0.

use serde_json::{Value, json};

use super::checker::{Checker, Object, reference};
use super::site::Site;
use crate::diagnostic::{Code, Severity};
use crate::grammar::{Fate, Kind};
use crate::misprints::{self, TypeWord};

/// The words a schema's `type` may be.
const TYPES: &[&str] = &["string", "number", "integer", "boolean", "array", "object"];

/// Extension for a `contentMediaType`.
pub(crate) const CONTENT_MEDIA_TYPE: &str = "x-content-media-type";

/// A schema in the 3.0 form.
pub(super) fn schema(checker: &mut Checker<'_>, at: &Site<'_>, value: &Value) -> Value {
    match value {
        // JSON Schema: `true` allows everything, `false` nothing.
        Value::Bool(_) => json!({}),
        Value::Object(object) => object_schema(checker, at, object),
        other => {
            checker.malformed(at, other, "a schema");
            json!({})
        }
    }
}

fn object_schema(checker: &mut Checker<'_>, at: &Site<'_>, from: &Object) -> Value {
    if let Some(Value::String(target)) = from.get("$ref") {
        return referring(checker, at, from, target);
    }
    checker.account(at, from, Kind::Schema);
    let mut to = Object::new();
    checker.copy(
        at,
        from,
        &mut to,
        &["title", "description", "format"],
        &["nullable", "readOnly", "writeOnly", "deprecated"],
    );
    if from.get("x-nullable") == Some(&Value::Bool(true)) {
        to.insert("nullable".to_owned(), Value::Bool(true));
    }
    if let Some(default) = from.get("default") {
        to.insert("default".to_owned(), default.clone());
    }
    checker.copy_examples(from, &mut to);
    constraints(from, &mut to);
    content_encoding(checker, at, from, &mut to);
    values(checker, at, from, &mut to);
    discriminator(checker, at, from, &mut to);
    children(checker, at, from, &mut to);
    types(checker, at, from, to)
}

/// `$ref`: alone it stays, with siblings it becomes the one member of an `allOf`, because the 3.0
/// form has no room beside a reference.
fn referring(checker: &mut Checker<'_>, at: &Site<'_>, from: &Object, target: &str) -> Value {
    let mut siblings = from.clone();
    siblings.remove("$ref");
    siblings.remove("example");
    siblings.remove("examples");
    let here = reference(target.to_owned());
    if siblings.is_empty() {
        return here;
    }
    let mut around = object_schema(checker, at, &siblings);
    match around.get_mut("allOf").and_then(Value::as_array_mut) {
        Some(members) => {
            members.insert(0, here);
            let below = at.then("allOf");
            for index in 1..members.len() {
                let (read, made) = ((index - 1).to_string(), index.to_string());
                let here = below.read(&read);
                checker.moved(&here.made(&made));
            }
        }
        None => {
            if let Some(around) = around.as_object_mut() {
                around.insert("allOf".to_owned(), json!([here]));
            }
        }
    }
    around
}

/// Where the 3.0 form keeps restrictions on values, whatever their keyword.
pub(crate) const CONSTRAINTS: &str = "x-constraints";

fn constraints(from: &Object, to: &mut Object) {
    let restricts = |key: &str| {
        let keyword = Kind::Schema.keyword(key);
        keyword.is_some_and(|keyword| matches!(keyword.fate, Fate::Restricts(_)))
    };
    let kept: Object = from
        .iter()
        .filter(|(key, _)| restricts(key))
        .map(|(key, value)| (key.clone(), value.clone()))
        .collect();
    if !kept.is_empty() {
        to.insert(CONSTRAINTS.to_owned(), Value::Object(kept));
    }
}

/// 3.1 says `contentEncoding` where 3.0 says `format: byte` or `binary`.
fn content_encoding(checker: &mut Checker<'_>, at: &Site<'_>, from: &Object, to: &mut Object) {
    let encoding = checker.text(at, from, "contentEncoding");
    let media = checker.text(at, from, "contentMediaType");
    if let Some(media) = &media {
        to.insert(CONTENT_MEDIA_TYPE.to_owned(), Value::String(media.clone()));
    }
    if to.contains_key("format") {
        return;
    }
    let untyped = !from.contains_key("type");
    let format = match (encoding.as_deref(), media.as_deref()) {
        (Some("base64"), _) => "byte",
        (Some("base64url"), _) => "base64url",
        // "`type` SHOULD be omitted" for bytes as they are (OpenAPI 3.1.1, "Binary data").
        (None, Some(media))
            if untyped && !media.contains("json") && !media.starts_with("text/") =>
        {
            "binary"
        }
        (None, Some(media)) if media.starts_with("application/octet-stream") => "binary",
        _ => return,
    };
    to.insert("format".to_owned(), Value::String(format.to_owned()));
    if untyped {
        to.insert("type".to_owned(), Value::String("string".to_owned()));
    }
}

/// `enum` and `const`; a `null` among the values makes the schema nullable.
fn values(checker: &mut Checker<'_>, at: &Site<'_>, from: &Object, to: &mut Object) {
    let mut values = checker.items(at, from, "enum").to_vec();
    if let Some(only) = from.get("const") {
        values = vec![only.clone()];
    }
    if values.is_empty() {
        return;
    }
    let mut notes = value_notes(from, &values);
    if values.iter().any(Value::is_null) {
        to.insert("nullable".to_owned(), Value::Bool(true));
        let mut kept = values.iter().map(|value| !value.is_null());
        notes.retain(|_| kept.next().unwrap_or(true));
        values.retain(|value| !value.is_null());
    }
    if notes.iter().any(|note| note != &json!({})) {
        to.insert("x-enum-notes".to_owned(), Value::Array(notes));
    }
    if !values.is_empty() {
        to.insert("enum".to_owned(), Value::Array(values));
    }
}

/// Name and description of each value, which generators of documents put into extensions: lists
/// beside the values, or an object by value.
fn value_notes(from: &Object, values: &[Value]) -> Vec<Value> {
    let own = from.get("x-ms-enum").and_then(|own| own.get("values")).and_then(Value::as_array);
    let note = |index: usize, value: &Value, key: &str, lists: &[&str]| {
        let own = own.into_iter().flatten().find(|own| own.get("value") == Some(value));
        let own = own.and_then(|own| own.get(key));
        let listed = || {
            lists.iter().filter_map(|list| from.get(*list)).find_map(|list| match list {
                Value::Array(notes) if notes.len() == values.len() => notes.get(index),
                Value::Object(notes) => notes.get(value.as_str().unwrap_or(&value.to_string())),
                _ => None,
            })
        };
        let text = own.or_else(listed).and_then(Value::as_str);
        text.filter(|text| !text.trim().is_empty()).map(|text| (key.to_owned(), text.into()))
    };
    let names = &["x-enum-varnames", "x-enumNames", "x-enum-names"];
    let descriptions = &["x-enum-descriptions", "x-enumDescriptions"];
    let notes = values.iter().enumerate().map(|(index, value)| {
        let name = note(index, value, "name", names);
        let description = note(index, value, "description", descriptions);
        Value::Object(name.into_iter().chain(description).collect())
    });
    notes.collect()
}

fn discriminator(checker: &mut Checker<'_>, at: &Site<'_>, from: &Object, to: &mut Object) {
    let found = match from.get("discriminator") {
        None | Some(Value::Null) => return,
        // Swagger 2.0 writes the property's name alone.
        Some(Value::String(name)) => json!({ "propertyName": name }),
        Some(Value::Object(object)) => {
            let at = at.then("discriminator");
            let Some(name) = checker.text(&at, object, "propertyName") else { return };
            let mapping: Object = checker
                .entries(&at, object, "mapping")
                .into_iter()
                .filter(|(_, target)| target.is_string())
                .map(|(tag, target)| (tag.clone(), target.clone()))
                .collect();
            json!({ "propertyName": name, "mapping": mapping })
        }
        Some(other) => return checker.malformed(&at.then("discriminator"), other, "an object"),
    };
    to.insert("discriminator".to_owned(), found);
}

fn children(checker: &mut Checker<'_>, at: &Site<'_>, from: &Object, to: &mut Object) {
    let below = at.then("properties");
    let mut properties = Object::new();
    for (name, property) in checker.entries(at, from, "properties") {
        properties.insert(name.clone(), schema(checker, &below.then(name), property));
    }
    if !properties.is_empty() {
        to.insert("properties".to_owned(), Value::Object(properties));
    }
    for key in ["allOf", "oneOf", "anyOf"] {
        let below = at.then(key);
        let mut members = Vec::new();
        for (index, member) in checker.items(at, from, key).iter().enumerate() {
            if is_null(member) {
                to.insert("nullable".to_owned(), Value::Bool(true));
            } else {
                // `null` before it was left out.
                let (read, made) = (index.to_string(), members.len().to_string());
                let here = below.read(&read);
                let here = here.made(&made);
                checker.moved(&here);
                members.push(schema(checker, &here, member));
            }
        }
        if !members.is_empty() {
            to.insert(key.to_owned(), Value::Array(members));
        }
    }
    required(checker, at, from, to);
    items(checker, at, from, to);
    additional(checker, at, from, to);
}

/// `{"type": "null"}`, the 3.1 way to allow `null` beside other alternatives.
fn is_null(schema: &Value) -> bool {
    match schema.get("type") {
        Some(Value::String(word)) => word == "null",
        Some(Value::Array(words)) => words.len() == 1 && words.iter().all(|word| word == "null"),
        _ => schema.get("const") == Some(&Value::Null),
    }
}

fn required(checker: &mut Checker<'_>, at: &Site<'_>, from: &Object, to: &mut Object) {
    // JSON Schema draft 3 wrote `required: true` inside the property; many documents still do.
    if matches!(from.get("required"), Some(Value::Bool(_) | Value::String(_))) {
        let message = "`required` is a list of property names here";
        let hint = "the mark is ignored; list the property in its parent's `required`";
        checker.report(Severity::Warning, Code::NotSupported, &at.then("required"), message, hint);
        return;
    }
    let names: Vec<Value> = checker
        .items(at, from, "required")
        .iter()
        .filter(|name| name.is_string())
        .cloned()
        .collect();
    if !names.is_empty() {
        to.insert("required".to_owned(), Value::Array(names));
    }
}

fn items(checker: &mut Checker<'_>, at: &Site<'_>, from: &Object, to: &mut Object) {
    let made = at.made("items");
    let found = match (from.get("prefixItems"), from.get("items")) {
        (Some(Value::Array(places)), rest) => {
            tuple(checker, (&made.read("prefixItems"), places), (&made.read("items"), rest))
        }
        (_, Some(Value::Array(places))) => {
            let rest = (&made.read("additionalItems"), from.get("additionalItems"));
            tuple(checker, (&made.read("items"), places), rest)
        }
        (_, Some(found)) => schema(checker, &at.then("items"), found),
        _ => return,
    };
    to.insert("items".to_owned(), found);
}

/// Items with a type for each place: a list of what may stand at any of them.
fn tuple(
    checker: &mut Checker<'_>,
    (at, places): (&Site<'_>, &[Value]),
    (at_rest, rest): (&Site<'_>, Option<&Value>),
) -> Value {
    let indexes: Vec<String> = (0..places.len()).map(|index| index.to_string()).collect();
    let mut all: Vec<(Site<'_>, &Value)> =
        indexes.iter().zip(places).map(|(index, place)| (at.read(index), place)).collect();
    if let Some(rest @ Value::Object(_)) = rest {
        all.push((*at_rest, rest));
    }
    let nullable = all.iter().any(|(_, place)| is_null(place));
    all.retain(|(_, place)| !is_null(place));
    let is_alone = |all: &[(Site<'_>, &Value)]| matches!(all, [(_, one), others @ ..] if others.iter().all(|(_, other)| other == one));
    let alone = !nullable && is_alone(&all);
    let mut members = Vec::new();
    for (here, place) in &all {
        let made = members.len().to_string();
        let below = here.made("anyOf");
        let here = if alone { *here } else { below.made(&made) };
        checker.moved(&here);
        let member = schema(checker, &here, place);
        if !members.contains(&member) {
            members.push(member);
        }
    }
    match members.as_slice() {
        [] => json!({}),
        [only] if alone => only.clone(),
        _ => json!({ "anyOf": members, "nullable": nullable }),
    }
}

fn additional(checker: &mut Checker<'_>, at: &Site<'_>, from: &Object, to: &mut Object) {
    let found = match (from.get("additionalProperties"), from.get("patternProperties")) {
        (Some(Value::Object(object)), _) if object.is_empty() => Value::Bool(true),
        (Some(Value::Object(object)), _) => {
            object_schema(checker, &at.then("additionalProperties"), object)
        }
        (Some(Value::Bool(true)), None) => Value::Bool(true),
        // One pattern says the type of all keys; several types are any JSON.
        (_, Some(Value::Object(patterns))) => match patterns.iter().next() {
            Some((pattern, only)) if patterns.len() == 1 => {
                let made = at.made("additionalProperties");
                let below = made.read("patternProperties");
                let here = below.read(pattern);
                checker.moved(&here);
                schema(checker, &here, only)
            }
            _ => Value::Bool(true),
        },
        (Some(flag @ Value::Bool(_)), _) => flag.clone(),
        (Some(other), _) if !other.is_null() => {
            checker.malformed(&at.then("additionalProperties"), other, "a schema");
            return;
        }
        _ => return,
    };
    to.insert("additionalProperties".to_owned(), found);
}

/// `type`: one word stays, `null` becomes `nullable`, several words become an `anyOf`.
fn types(checker: &mut Checker<'_>, at: &Site<'_>, from: &Object, mut to: Object) -> Value {
    let below = at.then("type");
    let words = match from.get("type") {
        None | Some(Value::Null) => Vec::new(),
        Some(Value::String(word)) => vec![word.as_str()],
        Some(Value::Array(words)) => words.iter().filter_map(Value::as_str).collect(),
        Some(other) => {
            checker.malformed(&below, other, "a type");
            Vec::new()
        }
    };
    let mut known = Vec::new();
    for word in words {
        match word {
            "null" => {
                to.insert("nullable".to_owned(), Value::Bool(true));
            }
            // Swagger 2.0: an uploaded or downloaded file.
            "file" => {
                to.insert("format".to_owned(), Value::String("binary".to_owned()));
                known.push("string");
            }
            word if TYPES.contains(&word) => known.push(word),
            "any" => {}
            other => match TypeWord::of(other) {
                Some(meant) => {
                    checker.assume(&below, meant.message(other));
                    known.extend(Some(meant.word).filter(|word| !word.is_empty()));
                    if !meant.format.is_empty() && !to.contains_key("format") {
                        to.insert("format".to_owned(), Value::String(meant.format.to_owned()));
                    }
                }
                None => match checker.shared_schema(other) {
                    Some(shared) if !to.contains_key("allOf") => {
                        checker.assume(&below, misprints::named_type(other));
                        to.insert("allOf".to_owned(), json!([shared]));
                    }
                    _ => checker.none_of(&below, other, TYPES),
                },
            },
        }
    }
    match known.as_slice() {
        [] => {}
        [only] => {
            to.insert("type".to_owned(), Value::String((*only).to_owned()));
        }
        // The listed values say which types there are.
        _ if to.contains_key("enum") => {}
        several => {
            let alternatives: Vec<Value> =
                several.iter().map(|word| alternative(word, &to)).collect();
            for key in ["properties", "required", "additionalProperties", "items", "format"] {
                to.remove(key);
            }
            for index in 0..alternatives.len() {
                let below = at.made("anyOf");
                checker.moved(&below.made(&index.to_string()));
            }
            to.insert("anyOf".to_owned(), Value::Array(alternatives));
        }
    }
    Value::Object(to)
}

/// What of a schema with several types belongs to the one called `word`.
fn alternative(word: &str, all: &Object) -> Value {
    let keys: &[&str] = match word {
        "object" => &["properties", "required", "additionalProperties"],
        "array" => &["items"],
        "string" => &["format"],
        _ => &["format"],
    };
    let mut one = Object::from_iter([("type".to_owned(), Value::String(word.to_owned()))]);
    for key in keys {
        if let Some(value) = all.get(*key) {
            one.insert((*key).to_owned(), value.clone());
        }
    }
    Value::Object(one)
}
