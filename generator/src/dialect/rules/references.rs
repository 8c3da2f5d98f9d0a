//! References of schemas.

use serde_json::Value;

use super::{Object, Rules};
use crate::grammar::Dialect;
use crate::pointer::At;

/// Keywords that say something of values.
const DESCRIBE: &[&str] = &[
    "additionalProperties",
    "allOf",
    "anyOf",
    "enum",
    "format",
    "items",
    "oneOf",
    "properties",
    "required",
    "type",
];

pub(super) fn reference(rules: &mut Rules<'_>, at: &At<'_>, schema: &Object, target: &Value) {
    if !target.is_string() {
        return rules.broken(&at.then("$ref"), "the reference is not a text", "write `#/…`");
    }
    if rules.is(Dialect::OpenApi31) {
        return;
    }
    if let Some(key) = DESCRIBE.iter().find(|key| schema.contains_key(**key)) {
        let message = format!("`{key}` stands beside a `$ref`, where nothing else counts");
        rules.broken(at, message, "put the reference into an `allOf`");
    }
}
