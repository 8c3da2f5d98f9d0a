//! Types as the vendor prints them, and what a document must say for each.

use serde_json::{Value, json};

/// Java's primitives: never `null`, so a page that prints one promises the value.
pub const PRIMITIVE: &[&str] = &["long", "int", "boolean", "double"];

/// What a printed type must look like in a document whose shared schemas stand below `definitions`.
pub fn expected(printed: &str, definitions: &str) -> Value {
    let printed = printed.trim();
    if let Some(item) = printed.strip_prefix("List of ").or(printed.strip_prefix("Set of ")) {
        return json!({ "type": "array", "items": expected(item, definitions) });
    }
    if printed == "Map of StringString" {
        return expected("Map of String, String", definitions);
    }
    if let Some((_, value)) = printed.strip_prefix("Map of ").and_then(|map| map.split_once(", ")) {
        return json!({ "type": "object", "additionalProperties": expected(value, definitions) });
    }
    if let Some(words) = printed.strip_prefix('(').and_then(|rest| rest.strip_suffix(')')) {
        let words: Vec<&str> = words.split('|').map(str::trim).collect();
        let known: Vec<&str> = words.iter().filter(|word| **word != "?").copied().collect();
        return match known.len() < words.len() {
            true => json!({ "type": "string", "enum": known, "x-s360-partial": true }),
            false => json!({ "type": "string", "enum": known }),
        };
    }
    match printed.split(' ').next().unwrap() {
        "?" => json!({}),
        "String" => json!({ "type": "string" }),
        "Date" => json!({ "type": "string", "format": "date-time" }),
        "Long" | "long" => json!({ "type": "integer", "format": "int64" }),
        "Integer" | "int" => json!({ "type": "integer", "format": "int32" }),
        "Boolean" | "boolean" => json!({ "type": "boolean" }),
        "Double" | "double" => json!({ "type": "number", "format": "double" }),
        "BigDecimal" => json!({ "type": "number", "format": "decimal" }),
        "byte[]" => json!({ "type": "string", "format": "byte" }),
        name => json!({ "$ref": format!("{definitions}{name}") }),
    }
}

/// Whether `found` says all that `wanted` says; documents may add descriptions and extensions.
pub fn says(found: &Value, wanted: &Value) -> bool {
    let Value::Object(wanted) = wanted else { return found == wanted };
    // A reference with a description is wrapped in 3.0.
    if let (Some(target), Some(members)) = (wanted.get("$ref"), found.get("allOf")) {
        return members[0].get("$ref") == Some(target);
    }
    if wanted.is_empty() {
        return found.get("type").is_none() && found.get("$ref").is_none();
    }
    wanted.iter().all(|(key, wanted)| found.get(key).is_some_and(|found| says(found, wanted)))
}
