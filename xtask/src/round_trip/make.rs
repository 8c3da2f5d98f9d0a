//! Values made from schemas: always the same ones.

use serde_json::{Value, json};

use super::fits;
use super::tree::{Object, Tree, alternatives, entries, list, text};

/// What of a schema a value shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Mode {
    /// Nothing but what is required.
    Least,
    /// Everything.
    Most,
    /// Everything, from the examples of the document where there are some.
    Examples,
    /// Now this and now that.
    Mixed(u64),
}

impl Mode {
    pub(super) const ALL: &'static [Self] = &[
        Self::Least,
        Self::Most,
        Self::Examples,
        Self::Mixed(1),
        Self::Mixed(2),
        Self::Mixed(3),
        Self::Mixed(4),
    ];
}

/// Makes one value.
pub(super) struct Make<'t> {
    tree: &'t Tree<'t>,
    mode: Mode,
    state: u64,
}

/// Schemas inside schemas deeper than this get the smallest value they allow.
const DEEP: usize = 4;
/// Deeper than this a value needs itself.
const DEEPEST: usize = 24;

impl<'t> Make<'t> {
    pub(super) fn new(tree: &'t Tree<'t>, mode: Mode) -> Self {
        let seed = if let Mode::Mixed(seed) = mode { seed } else { 0 };
        Self { tree, mode, state: seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1 }
    }

    /// A number below `count`, from a generator of the xorshift kind; 0 unless mixed.
    fn any(&mut self, count: usize) -> usize {
        if !matches!(self.mode, Mode::Mixed(_)) || count == 0 {
            return 0;
        }
        self.state ^= self.state << 13;
        self.state ^= self.state >> 7;
        self.state ^= self.state << 17;
        usize::try_from(self.state >> 33).unwrap_or_default() % count
    }

    fn value(&mut self, schema: &'t Value, depth: usize) -> Option<Value> {
        let name = text(schema, "$ref").rsplit('/').next().filter(|name| !name.is_empty());
        self.named(self.tree.resolve(schema)?, name, depth)
    }

    /// A value of the schema, which may have a name; nothing if there is none of finite size.
    pub(super) fn named(
        &mut self,
        schema: &'t Value,
        name: Option<&'t str>,
        depth: usize,
    ) -> Option<Value> {
        if depth > DEEPEST {
            return None;
        }
        if let (Mode::Examples, [example, ..]) = (self.mode, list(schema, "x-examples")) {
            return Some(example.clone());
        }
        let nullable = schema.get("nullable") == Some(&Value::Bool(true));
        if nullable && self.any(4) == 1 {
            return Some(Value::Null);
        }
        if let values @ [_, ..] = list(schema, "enum") {
            return values.get(self.any(values.len())).cloned();
        }
        let mut object = Object::new();
        if self.is_object(schema, 0) {
            self.fields(schema, name, depth, &mut object)?;
            return Some(Value::Object(object));
        }
        if let members @ [_, ..] = alternatives(schema) {
            return self.one_of(schema, members, depth);
        }
        if let members @ [_, ..] = list(schema, "allOf") {
            return members.iter().find_map(|member| self.value(member, depth + 1));
        }
        self.plain(schema, depth)
    }

    /// The first of the alternatives, beginning at any, that has a value; with the discriminator that
    /// the schema says.
    fn one_of(&mut self, schema: &Value, members: &'t [Value], depth: usize) -> Option<Value> {
        let start = self.any(members.len());
        let members = members.iter().cycle().skip(start).take(members.len());
        members.into_iter().find_map(|member| {
            let mut value = self.value(member, depth + 1)?;
            insert_tag(self.tree, schema, member, &mut value);
            Some(value)
        })
    }

    /// Whether the schema, with what it is made of, has fields.
    fn is_object(&self, schema: &'t Value, depth: usize) -> bool {
        if entries(schema, "properties").next().is_some() {
            return true;
        }
        let mut members = list(schema, "allOf").iter();
        depth < DEEPEST
            && members.any(|member| {
                self.tree.resolve(member).is_some_and(|member| self.is_object(member, depth + 1))
            })
    }

    fn fields(
        &mut self,
        schema: &'t Value,
        name: Option<&'t str>,
        depth: usize,
        object: &mut Object,
    ) -> Option<()> {
        for member in list(schema, "allOf") {
            let member = self.tree.resolve(member)?;
            if depth > DEEPEST {
                return None;
            }
            self.fields(member, name, depth + 1, object)?;
        }
        let alternatives = alternatives(schema);
        if let Some(chosen) = alternatives.get(self.any(alternatives.len())) {
            let chosen = self.tree.resolve(chosen)?;
            if self.is_object(chosen, 0) {
                self.fields(chosen, name, depth + 1, object)?;
            }
        }
        let required = list(schema, "required");
        for (key, property) in entries(schema, "properties") {
            let needed = required.iter().any(|name| name == key);
            let shown = match self.mode {
                Mode::Least => false,
                Mode::Most | Mode::Examples => depth < DEEP,
                Mode::Mixed(_) => depth < DEEP && self.any(3) > 0,
            };
            if !needed && !shown {
                continue;
            }
            match self.value(property, depth + 1) {
                Some(value) => drop(object.insert(key.clone(), value)),
                None if needed => return None,
                None => {}
            }
        }
        if depth < DEEP
            && self.mode != Mode::Least
            && let Some(more @ Value::Object(_)) = schema.get("additionalProperties")
        {
            let value = self.value(more, depth + 1);
            object.extend(value.map(|value| ("another key".to_owned(), value)));
        }
        if let (Some(tag), Some(name)) = (schema.pointer("/discriminator/propertyName"), name) {
            let tag = tag.as_str()?;
            object.insert(tag.to_owned(), tag_of(schema, name).into());
        }
        Some(())
    }

    fn plain(&mut self, schema: &'t Value, depth: usize) -> Option<Value> {
        let more = schema.get("additionalProperties");
        match text(schema, "type") {
            "array" => self.items(schema, depth),
            "object" => self.free(more, depth),
            "boolean" => Some((self.any(2) == 0).into()),
            "integer" => Some(self.integer(text(schema, "format"))),
            "number" => Some(self.number(text(schema, "format"))),
            "string" => Some(self.string(text(schema, "format")).into()),
            _ if schema.get("items").is_some() => self.items(schema, depth),
            _ if more.is_some() => self.free(more, depth),
            _ => Some(json!({ "free": [1, "a", null] })),
        }
    }

    fn items(&mut self, schema: &'t Value, depth: usize) -> Option<Value> {
        let count = match self.mode {
            Mode::Least => 0,
            Mode::Most | Mode::Examples => 2,
            Mode::Mixed(_) => self.any(4),
        };
        let count = if depth < DEEP { count } else { 0 };
        let free = Value::Object(Object::new());
        let item = schema.get("items");
        let make = |_| match item {
            Some(item) => self.value(item, depth + 1),
            None => Some(free.clone()),
        };
        Some(Value::Array((0..count).filter_map(make).collect()))
    }

    fn free(&mut self, more: Option<&'t Value>, depth: usize) -> Option<Value> {
        let mut object = Object::new();
        let is_closed = more == Some(&Value::Bool(false));
        if depth < DEEP && self.mode != Mode::Least && !is_closed {
            for key in ["a key", "Another-Key"] {
                let value = match more {
                    Some(schema @ Value::Object(_)) => self.value(schema, depth + 1),
                    _ => Some(json!([1.5, null])),
                };
                object.extend(value.map(|value| (key.to_owned(), value)));
            }
        }
        Some(Value::Object(object))
    }

    fn integer(&mut self, format: &str) -> Value {
        let small: &[i64] = &[7, 0, -1, 2_147_483_647, -2_147_483_648];
        let large: &[i64] = &[10_228_310_724_422, 0, -1, i64::MAX, i64::MIN];
        let is = |formats: &[&str]| formats.iter().any(|known| known.eq_ignore_ascii_case(format));
        let values = if is(&["int8", "uint8", "uint16", "uint32", "uint64"]) {
            &[7, 0, 100]
        } else if is(&["int16", "int32"]) {
            small
        } else {
            large
        };
        values.get(self.any(values.len())).copied().unwrap_or_default().into()
    }

    fn number(&mut self, format: &str) -> Value {
        if ["int32", "int64"].contains(&format) {
            return self.integer(format);
        }
        // A `float` has seven digits.
        let values = [12.34, 0.0, -0.5, 1e-7, 5_300_000.0];
        values.get(self.any(values.len())).copied().unwrap_or_default().into()
    }

    fn string(&mut self, format: &str) -> &'static str {
        let values: &[&str] = match format {
            "date" => &["2026-03-29", "1970-01-01"],
            "date-time" => &[
                "2026-03-29T02:30:00+02:00",
                "1970-01-01T00:00:00Z",
                "2026-12-31T23:59:59.123456Z",
            ],
            "byte" | "base64" | "binary" => &["SGVsbG8=", "AA==", ""],
            "base64url" => &["-_8A", ""],
            "uuid" => &["123e4567-e89b-12d3-a456-426614174000"],
            "uri" | "url" => &["https://example.org/a?b=c#d"],
            "email" => &["a@example.org"],
            _ => &["text", "", " é\u{1f3ab}\n\"", "true", "12"],
        };
        values.get(self.any(values.len())).copied().unwrap_or_default()
    }
}

/// Gives a value of an alternative the discriminator that the union's schema says, unless the alternative
/// lists its own.
pub(super) fn insert_tag(tree: &Tree<'_>, schema: &Value, member: &Value, value: &mut Value) {
    let tag = schema.pointer("/discriminator/propertyName").and_then(Value::as_str);
    let name = text(member, "$ref").rsplit('/').next().filter(|name| !name.is_empty());
    if let (Some(tag), Some(name), Some(object)) = (tag, name, value.as_object_mut())
        && !fits::lists(tree, member, tag, 0)
    {
        object.insert(tag.to_owned(), tag_of(schema, name).into());
    }
}

/// What the discriminator of `schema` says for the schema called `name`.
fn tag_of(schema: &Value, name: &str) -> String {
    let mapping = schema.pointer("/discriminator/mapping").and_then(Value::as_object);
    let names = |target: &Value| {
        let target = target.as_str().unwrap_or_default();
        target.rsplit('/').next() == Some(name)
    };
    let found = mapping.into_iter().flatten().find(|(_, target)| names(target));
    found.map_or(name, |(tag, _)| tag).to_owned()
}
