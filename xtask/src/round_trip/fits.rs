//! Whether a value is one of a schema: many documents' examples are not.

use serde_json::Value;

use super::tree::{Tree, alternatives, entries, list, text};

/// Schemas inside schemas deeper than this are not looked at.
const DEEPEST: usize = 64;

pub(super) fn fits(tree: &Tree<'_>, schema: &Value, value: &Value, depth: usize) -> bool {
    let Some(schema) = Tree(tree.0).resolve(schema) else { return true };
    if depth > DEEPEST {
        return true;
    }
    if value.is_null() {
        // Values of 3.1's `const: null` and the like are gone from the tree.
        return schema.get("nullable") == Some(&Value::Bool(true))
            || text(schema, "type").is_empty();
    }
    let below = |schema: &Value, value: &Value| fits(tree, schema, value, depth + 1);
    let values = list(schema, "enum");
    let alternatives = alternatives(schema);
    (values.is_empty() || values.contains(value))
        && has_type(schema, value)
        && list(schema, "allOf").iter().all(|member| below(member, value))
        && (alternatives.is_empty() || alternatives.iter().any(|member| below(member, value)))
        && has_known_tag(tree, schema, value)
        && match value {
            Value::Array(items) => match schema.get("items") {
                Some(schema) => items.iter().all(|item| below(schema, item)),
                None => true,
            },
            Value::Object(object) => {
                let required = list(schema, "required").iter().filter_map(Value::as_str);
                let mut properties = entries(schema, "properties");
                let more = schema.get("additionalProperties").filter(|more| more.is_object());
                let is_known =
                    |key: &str| entries(schema, "properties").any(|(name, _)| name == key);
                required.into_iter().all(|name| object.contains_key(name))
                    && properties
                        .all(|(name, schema)| object.get(name).is_none_or(|v| below(schema, v)))
                    && more.is_none_or(|more| {
                        object.iter().all(|(key, value)| is_known(key) || below(more, value))
                    })
            }
            _ => true,
        }
}

/// Whether the discriminator, if there is one, names an alternative, as far as it can be told.
fn has_known_tag(tree: &Tree<'_>, schema: &Value, value: &Value) -> bool {
    let tag = schema.pointer("/discriminator/propertyName").and_then(Value::as_str);
    let Some(tag) = tag else { return true };
    let Some(found) = value.get(tag).filter(|found| **found != "") else { return false };
    if alternatives(schema).is_empty() {
        return true;
    }
    let found = found.as_str().map_or_else(|| found.to_string(), str::to_owned);
    let mapping = schema.pointer("/discriminator/mapping").and_then(Value::as_object);
    let is_mapped = mapping.is_some_and(|mapping| mapping.contains_key(&found));
    is_mapped
        || alternatives(schema).iter().any(|member| {
            let name = text(member, "$ref").rsplit('/').next().unwrap_or_default();
            name.is_empty() || name == found || lists(tree, member, tag, 0)
        })
}

/// Whether a schema, with those in its `allOf`, lists the values of a property.
pub(super) fn lists(tree: &Tree<'_>, schema: &Value, property: &str, depth: usize) -> bool {
    let tree = &Tree(tree.0);
    let Some(schema) = tree.resolve(schema).filter(|_| depth < DEEPEST) else { return false };
    let mut own = entries(schema, "properties").filter(|(name, _)| *name == property);
    let is_listed = |property: &Value| {
        tree.resolve(property).is_some_and(|property| !list(property, "enum").is_empty())
    };
    own.any(|(_, property)| is_listed(property))
        || list(schema, "allOf").iter().any(|member| lists(tree, member, property, depth + 1))
}

fn has_type(schema: &Value, value: &Value) -> bool {
    let format = text(schema, "format");
    match text(schema, "type") {
        "string" => value.as_str().is_some_and(|text| has_form(format, text)),
        "integer" => {
            let small = ["int8", "int16", "int32"].contains(&format);
            value.as_f64().is_some_and(|number| number.fract() == 0.0)
                && (!small || value.as_i64().is_some_and(|number| i32::try_from(number).is_ok()))
        }
        "number" => value.is_number(),
        "boolean" => value.is_boolean(),
        "array" => value.is_array(),
        "object" => value.is_object(),
        _ => true,
    }
}

/// Whether the text has the form; of dates only what every form has.
fn has_form(format: &str, text: &str) -> bool {
    match format {
        "byte" | "base64" => {
            let plain = text.trim_end_matches('=');
            let known = |byte: u8| byte.is_ascii_alphanumeric() || b"+/".contains(&byte);
            text.len().is_multiple_of(4) && plain.bytes().all(known)
        }
        "date" | "date-time" => text.starts_with(|first: char| first.is_ascii_digit()),
        _ => true,
    }
}
