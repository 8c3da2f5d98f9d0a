//! Objects that were seen at several new places with the same fields: one type for all of them.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use super::schema::{LEAST_FIELDS, Schemas};
use super::seen::Shape;

/// An object, and where it was seen.
#[derive(Debug)]
struct Seen {
    /// The first field that held it.
    name: String,
    places: usize,
    /// All places together.
    shape: Shape,
}

/// Types for objects that have several places, by what they are without counts.
#[derive(Debug, Default)]
pub(super) struct Shared(BTreeMap<String, Seen>);

impl Shared {
    /// Of fields that no document describes, with their names; `is_taken` tells of names of types.
    pub(super) fn of<'s>(
        fields: impl Iterator<Item = (&'s str, &'s Shape)>,
        schemas: &Schemas<'_>,
        is_taken: impl Fn(&str) -> bool,
    ) -> Self {
        let mut shared = Self::default();
        fields.for_each(|(name, shape)| shared.add(name, shape, schemas));
        shared.0.retain(|_, seen| seen.places > 1);
        let mut names = Vec::new();
        for seen in shared.0.values_mut() {
            seen.name =
                free_name(&seen.name, |name| is_taken(name) || names.contains(&name.into()));
            names.push(seen.name.clone());
        }
        shared
    }

    fn add(&mut self, name: &str, shape: &Shape, schemas: &Schemas<'_>) {
        if let Some(item) = &shape.item {
            self.add(name, item, schemas);
        }
        if shape.objects == 0 || shape.deep || schemas.class(shape).is_some() {
            return;
        }
        if shape.is_map() {
            return self.add(name, &shape.entries(), schemas);
        }
        if !name.is_empty() && shape.fields.len() >= LEAST_FIELDS {
            let key = key(&schemas.inline(shape));
            if let Some(seen) = self.0.get_mut(&key) {
                seen.places += 1;
                return seen.shape.merge(shape);
            }
            let seen = Seen { name: name.to_owned(), places: 1, shape: shape.clone() };
            self.0.insert(key, seen);
        }
        shape.fields.iter().for_each(|(name, field)| self.add(name, field, schemas));
    }

    /// The name of the type for an object without one.
    pub(super) fn name(&self, inline: &Value) -> Option<&str> {
        if self.0.is_empty() {
            return None;
        }
        self.0.get(&key(inline)).map(|seen| seen.name.as_str())
    }

    /// Names, shapes and numbers of places.
    pub(super) fn types(&self) -> impl Iterator<Item = (&str, &Shape, usize)> {
        self.0.values().map(|seen| (seen.name.as_str(), &seen.shape, seen.places))
    }
}

/// What tells one type from another: names and kinds, no counts, and no words, of which each place has its own.
fn key(inline: &Value) -> String {
    fn bare(schema: &Value) -> Value {
        match schema {
            Value::Object(parts) => {
                let parts =
                    parts.iter().filter(|(key, _)| *key != "enum" && !key.starts_with("x-"));
                parts.map(|(key, part)| (key.clone(), bare(part))).collect()
            }
            other => other.clone(),
        }
    }
    bare(inline).to_string()
}

/// `Address` for `address`, or `Address2` and so on.
fn free_name(name: &str, is_taken: impl Fn(&str) -> bool) -> String {
    let (first, rest) = name.split_at_checked(1).unwrap_or((name, ""));
    let name = first.to_uppercase() + rest;
    let numbered = (2_usize..).map(|number| format!("{name}{number}"));
    std::iter::once(name.clone()).chain(numbered).find(|name| !is_taken(name)).unwrap_or(name)
}

/// Where a document of this dialect has the type.
pub(super) fn place(root: &Value, name: &str) -> String {
    match root.get("swagger") {
        Some(_) => format!("/definitions/{name}"),
        None => format!("/components/schemas/{name}"),
    }
}

/// What writes the type there.
pub(super) fn update(root: &Value, name: &str, schema: Value) -> Value {
    match root.get("swagger") {
        Some(_) => json!({"definitions": {name: schema}}),
        None => json!({"components": {"schemas": {name: schema}}}),
    }
}
