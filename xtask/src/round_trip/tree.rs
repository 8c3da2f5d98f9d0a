//! A document in the 3.0 form, asked about its schemas.

use s360_codegen::pointer::percent_decode;
use serde_json::{Map, Value};

pub(super) type Object = Map<String, Value>;

/// The tree, and how a reference in it is followed.
pub(super) struct Tree<'t>(pub(super) &'t Value);

/// References behind references deeper than this are taken for a circle.
const DEEPEST: usize = 64;

impl<'t> Tree<'t> {
    /// The schema behind a chain of references, and where it stands.
    pub(super) fn resolve(&self, schema: &'t Value) -> Option<&'t Value> {
        self.resolve_at(schema, "").map(|(schema, _)| schema)
    }

    /// The same with the pointer of the schema; `pointer` is the one of `schema`.
    pub(super) fn resolve_at(
        &self,
        mut schema: &'t Value,
        pointer: &str,
    ) -> Option<(&'t Value, String)> {
        let mut pointer = pointer.to_owned();
        for _ in 0..DEEPEST {
            let Some(target) = schema.get("$ref").and_then(Value::as_str) else {
                return Some((schema, pointer));
            };
            pointer = percent_decode(target.strip_prefix('#')?);
            schema = self.0.pointer(&pointer)?;
        }
        None
    }
}

pub(super) fn list<'v>(schema: &'v Value, key: &str) -> &'v [Value] {
    schema.get(key).and_then(Value::as_array).map_or(&[], Vec::as_slice)
}

pub(super) fn entries<'v>(
    schema: &'v Value,
    key: &str,
) -> impl Iterator<Item = (&'v String, &'v Value)> {
    schema.get(key).and_then(Value::as_object).into_iter().flatten()
}

pub(super) fn text<'v>(schema: &'v Value, key: &str) -> &'v str {
    schema.get(key).and_then(Value::as_str).unwrap_or_default()
}

/// `oneOf`, or else `anyOf`.
pub(super) fn alternatives(schema: &Value) -> &[Value] {
    match list(schema, "oneOf") {
        [] => list(schema, "anyOf"),
        found => found,
    }
}
