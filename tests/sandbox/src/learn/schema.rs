//! The schema of a shape.

use s360_codegen::Reading;
use s360_codegen::convention::is_secret;
use s360_codegen::model::TypeDef;
use s360_codegen::plural::counted;
use serde_json::{Map, Value, json};

use super::observe::fits;
use super::seen::Shape;
use super::shared::{Shared, place};
use crate::words::{Count, Words};

/// The tag in `sources.yaml` for what was learned.
pub(super) const SOURCE: &str = "RECORDED";
/// Ends of names of enums, in lower case.
const ENUMS: &[&str] = &["kind", "type", "state", "status", "mode"];
/// An object with fewer fields is taken for no known class.
pub(super) const LEAST_FIELDS: usize = 3;

/// Makes schemas, and words for what was seen.
pub(super) struct Schemas<'a> {
    pub(super) reading: &'a Reading,
    pub(super) root: &'a Value,
    pub(super) least: usize,
    /// Types for objects that were seen at several places.
    pub(super) shared: &'a Shared,
}

impl Schemas<'_> {
    /// The property `name` of which so much was seen in so many objects.
    pub(super) fn property(&self, name: &str, shape: &Shape, objects: usize) -> Value {
        let mut schema = self.schema(name, shape);
        if let Some(fields) = schema.as_object_mut() {
            fields.insert("x-s360-evidence".to_owned(), "sample".into());
            fields.insert("x-s360-source".to_owned(), json!([SOURCE]));
            fields.insert("x-s360-note".to_owned(), presence(shape, objects).into());
        }
        schema
    }

    /// A schema that every value of the shape fits.
    pub(super) fn schema(&self, name: &str, shape: &Shape) -> Value {
        let Shape { booleans, integers, fractions, texts, lists, objects, .. } = shape;
        let numbers = integers + fractions;
        match [*booleans, numbers, *texts, *lists, *objects].map(|count| count > 0) {
            [true, false, false, false, false] => json!({"type": "boolean"}),
            [false, true, false, false, false] if *fractions > 0 => json!({"type": "number"}),
            [false, true, false, false, false] => json!({"type": "integer", "format": "int64"}),
            // The server sends integers also as texts.
            [false, true, true, false, false] if shape.digits == *texts && *fractions == 0 => {
                json!({"type": "integer", "format": "int64"})
            }
            [false, false, true, false, false] => text(name, shape),
            [false, false, false, true, false] => {
                let item = shape.item.as_deref().map_or(json!({}), |it| self.schema(name, it));
                json!({"type": "array", "items": item})
            }
            [false, false, false, false, true] => self.object(name, shape),
            _ => json!({}),
        }
    }

    fn object(&self, name: &str, shape: &Shape) -> Value {
        if shape.deep {
            return json!({"type": "object"});
        }
        if shape.is_map() {
            let entry = self.schema(name, &shape.entries());
            return json!({"type": "object", "additionalProperties": entry});
        }
        if let Some(class) = self.class(shape) {
            return json!({"$ref": format!("#{}", self.reading.source_map.written(&class.pointer))});
        }
        let inline = self.inline(shape);
        match self.shared.name(&inline) {
            Some(name) => json!({"$ref": format!("#{}", place(self.root, name))}),
            None => inline,
        }
    }

    /// An object without a type of its own.
    pub(super) fn inline(&self, shape: &Shape) -> Value {
        let known = shape.fields.iter().filter(|(_, it)| it.nulls + it.values() >= self.least);
        let properties: Map<String, Value> = known
            .map(|(name, field)| (name.clone(), self.property(name, field, shape.objects)))
            .collect();
        if properties.is_empty() {
            return json!({"type": "object"});
        }
        json!({"type": "object", "properties": properties})
    }

    /// The smallest class that has all fields of the object, with fitting kinds, if there is just one;
    /// the object must have at least half of the class's.
    pub(super) fn class(&self, shape: &Shape) -> Option<&TypeDef> {
        let api = &self.reading.api;
        let has_all = |def: &&TypeDef| {
            shape.fields.iter().all(|(name, field)| {
                let described = def.fields().iter().find(|it| it.wire == *name);
                described.is_some_and(|it| sample(field).is_none_or(|it2| fits(api, &it.ty, &it2)))
            })
        };
        let is_there = |def: &&TypeDef| {
            self.root.pointer(&self.reading.source_map.written(&def.pointer)).is_some()
        };
        let found = api.types.iter().filter(|def| !def.inline && !def.fields().is_empty());
        let mut found: Vec<&TypeDef> = found
            .filter(|def| {
                shape.fields.len() >= LEAST_FIELDS && shape.fields.len() * 2 >= def.fields().len()
            })
            .filter(has_all)
            .filter(is_there)
            .collect();
        found.sort_by_key(|def| (def.fields().len(), &def.name));
        match found.as_slice() {
            [only] => Some(only),
            [first, second, ..] if first.fields().len() < second.fields().len() => Some(first),
            _ => None,
        }
    }
}

/// A value of the kind of a shape's; `None` if it has none or several.
fn sample(shape: &Shape) -> Option<Value> {
    let kinds = [
        (shape.booleans, json!(true)),
        (shape.integers, json!(1)),
        (shape.fractions, json!(0.5)),
        (shape.texts, if shape.digits == shape.texts { json!("1") } else { json!("a") }),
        (shape.lists, json!([])),
        (shape.objects, json!({})),
    ];
    let mut kinds = kinds.into_iter().filter(|(count, _)| *count > 0);
    let first = kinds.next();
    first.filter(|_| kinds.next().is_none()).map(|(_, value)| value)
}

fn text(name: &str, shape: &Shape) -> Value {
    if shape.date_times == shape.texts {
        return json!({"type": "string", "format": "date-time"});
    }
    if shape.dates == shape.texts {
        return json!({"type": "string", "format": "date"});
    }
    match words(name, &shape.words) {
        Some(words) => json!({"type": "string", "enum": words}),
        None => json!({"type": "string"}),
    }
}

/// The words of a field, if it is an enum.
fn words<'w>(name: &str, words: &'w Words) -> Option<Vec<&'w str>> {
    let lower = name.to_lowercase();
    let is_enum = ENUMS.iter().any(|end| lower.ends_with(end)) && !is_secret(name);
    let all =
        !words.others && words.counts.len() >= 2 && words.counts.values().all(Count::is_frequent);
    (is_enum && all).then(|| words.counts.keys().map(String::as_str).collect())
}

/// For example `seen in 206 of 206 objects, in 3 of them null`.
pub(super) fn presence(shape: &Shape, objects: usize) -> String {
    let there = shape.nulls + shape.values();
    let nulls = match shape.nulls {
        0 => String::new(),
        nulls => format!(", null in {nulls} of them"),
    };
    let wide = match shape.wide {
        0 => String::new(),
        wide => format!(", beyond 32 bits in {wide}"),
    };
    format!("seen in {there} of {}{nulls}{wide}", counted(objects, "object"))
}

/// The kinds of a shape's values with their counts, for example `12 texts`.
pub(super) fn kinds(shape: &Shape) -> String {
    let kinds = [
        (shape.booleans, "boolean"),
        (shape.integers, "integer"),
        (shape.fractions, "fraction"),
        (shape.texts, "text"),
        (shape.lists, "list"),
        (shape.objects, "object"),
    ];
    let kinds = kinds.iter().filter(|(count, _)| *count > 0);
    kinds.map(|(count, name)| counted(*count, name)).collect::<Vec<_>>().join(", ")
}
