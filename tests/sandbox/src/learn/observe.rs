//! Holds recorded bodies against the types of a document, and keeps counts by type.

use std::collections::BTreeMap;

use s360_codegen::convention::ENVELOPE;
use s360_codegen::model::{Api, Kind, Type, TypeDef, TypeId};
use serde_json::Value;

use super::seen::{Shape, is_name};
use crate::Exchange;
use crate::shape::{is_integer, is_read};
use crate::words::Words;

/// What was seen of one field that a document describes, or does not.
#[derive(Debug, Default)]
pub(super) struct Field {
    /// Values that are as described; not `null`, and no empty list or object, which fit much.
    pub(super) fits: usize,
    /// All values of a field that is not described; of others those that are not as described.
    pub(super) shape: Shape,
    /// Integers that are described with 32 bits and need more.
    pub(super) wide: usize,
}

impl Field {
    /// Whether it was seen in so many objects; of what a document does not describe.
    pub(super) fn is_seen(&self, least: usize) -> bool {
        self.shape.nulls + self.shape.values() >= least
    }
}

/// What was seen of one class.
#[derive(Debug, Default)]
pub(super) struct Record {
    pub(super) objects: usize,
    pub(super) fields: BTreeMap<String, Field>,
    /// How many keys were no names, or too many; they are written nowhere.
    pub(super) unnamed: usize,
    /// There were so many names that they must be data.
    pub(super) full: bool,
}

impl Record {
    /// Whether the class is in truth a map: nothing that it describes was ever there, and its keys are data
    /// by the rule for shapes.
    pub(super) fn is_map(&self, def: &TypeDef) -> bool {
        if def.fields().iter().any(|field| self.fields.contains_key(&field.wire)) {
            return false;
        }
        let shapes = self.fields.iter().map(|(name, field)| (name.clone(), field.shape.clone()));
        Shape { objects: self.objects, fields: shapes.collect(), ..Shape::default() }.is_map()
    }
}

/// What was seen of all classes and enums of a document, and of answers that have no class.
#[derive(Debug, Default)]
pub(super) struct Observed {
    pub(super) records: BTreeMap<TypeId, Record>,
    pub(super) enums: BTreeMap<TypeId, Words>,
    /// By the place of the operation among those of the document.
    pub(super) answers: BTreeMap<usize, Shape>,
    /// Number of the body that is being read; the first is 1.
    body: usize,
}

/// Calls of methods that a document does not have.
#[derive(Debug, Default)]
pub(super) struct Methods {
    /// Requests that succeeded, by the name of their method.
    pub(super) requests: BTreeMap<String, Shape>,
    /// There were calls whose method or request is none.
    pub(super) unnamed: bool,
    calls: usize,
}

impl Methods {
    fn add(&mut self, exchange: &Exchange) {
        self.calls += 1;
        let Exchange { method, request, .. } = exchange;
        if is_name(method) && request.is_object() {
            self.requests.entry(method.clone()).or_default().add(request, self.calls);
        } else {
            self.unnamed = true;
        }
    }
}

/// All that was seen of the methods of a document, and of others.
#[derive(Debug, Default)]
pub(super) struct Seen {
    pub(super) answers: Observed,
    pub(super) requests: Observed,
    pub(super) methods: Methods,
}

impl Seen {
    /// Holds an exchange against the document.
    pub(super) fn add(&mut self, api: &Api, exchange: &Exchange) {
        let mut operations = api.operations.iter().enumerate();
        let Some((index, operation)) = operations.find(|(_, it)| it.name == exchange.method) else {
            return self.methods.add(exchange);
        };
        match &operation.answer.ty {
            None | Some(Type::Value) => self.answers.untyped(index, &exchange.answer),
            Some(ty) => self.answers.body(api, ty, &exchange.answer),
        }
        if let Some(ty) = &operation.request {
            self.requests.body(api, ty, &exchange.request);
        }
    }
}

/// More fields of one class are not told apart.
const MOST_FIELDS: usize = 2048;

impl Observed {
    /// A body of type `ty`.
    pub(super) fn body(&mut self, api: &Api, ty: &Type, body: &Value) {
        self.body += 1;
        self.value(api, ty, body, true);
    }

    /// An answer to the operation `index`, of which the document tells nothing.
    pub(super) fn untyped(&mut self, index: usize, body: &Value) {
        self.body += 1;
        let mut own = body.clone();
        if let Some(fields) = own.as_object_mut() {
            fields.retain(|key, _| !ENVELOPE.contains(&key.as_str()));
        }
        self.answers.entry(index).or_default().add(&own, self.body);
    }

    fn value(&mut self, api: &Api, ty: &Type, value: &Value, outermost: bool) {
        match (ty, value) {
            (Type::Nullable(inner), value) => self.value(api, inner, value, outermost),
            (Type::List(item), Value::Array(items)) => {
                items.iter().for_each(|value| self.value(api, item, value, false));
            }
            (Type::Map(item), Value::Object(entries)) => {
                entries.values().for_each(|value| self.value(api, item, value, false));
            }
            (Type::Named(id), value) => match (api.get(*id).map(|def| &def.kind), value) {
                (Some(Kind::Record(_)), Value::Object(object)) => {
                    self.record(api, *id, object, outermost);
                }
                (Some(Kind::Enum(known)), Value::String(text))
                    if known.iter().all(|known| known.wire != *text) =>
                {
                    self.enums.entry(*id).or_default().add(text, self.body);
                }
                _ => {}
            },
            _ => {}
        }
    }

    fn record(
        &mut self,
        api: &Api,
        id: TypeId,
        object: &serde_json::Map<String, Value>,
        outermost: bool,
    ) {
        let Some(def) = api.get(id) else { return };
        let body = self.body;
        let record = self.records.entry(id).or_default();
        record.objects += 1;
        for (key, value) in object {
            let described = def.fields().iter().find(|field| field.wire == *key);
            let known = described.is_some() || record.fields.contains_key(key);
            let is_envelope = outermost && ENVELOPE.contains(&key.as_str());
            let full = !known && record.fields.len() >= MOST_FIELDS;
            let free = !is_name(key) || full;
            record.full |= full;
            match described {
                None if is_envelope || def.others.is_some() => {}
                None if !known && free => record.unnamed += 1,
                None => {
                    record.fields.entry(key.clone()).or_default().shape.add(value, body);
                }
                Some(field) => {
                    let seen = record.fields.entry(key.clone()).or_default();
                    if !fits(api, &field.ty, value) {
                        seen.shape.add(value, body);
                    } else if tells(value) {
                        seen.fits += 1;
                        seen.wide += usize::from(is_wide(&field.ty, value));
                    }
                }
            }
        }
        for field in def.fields() {
            if let Some(value) = object.get(&field.wire) {
                self.value(api, &field.ty, value, false);
            }
        }
    }
}

/// Whether `value` can be of type `ty`, without a look into records.
pub(crate) fn fits(api: &Api, ty: &Type, value: &Value) -> bool {
    match (ty, value) {
        (_, Value::Null) | (Type::Value, _) => true,
        (Type::Nullable(inner), value) => fits(api, inner, value),
        (Type::List(item), Value::Array(items)) => items.iter().all(|it| fits(api, item, it)),
        (Type::Map(item), Value::Object(entries)) => entries.values().all(|it| fits(api, item, it)),
        (Type::Named(id), value) => match api.get(*id).map(|def| &def.kind) {
            Some(Kind::Record(_)) => value.is_object(),
            Some(Kind::Enum(_)) => is_read(&Type::String, value),
            Some(Kind::IntegerEnum(_)) => is_integer(value),
            Some(Kind::Union(_) | Kind::ByStatus(_)) | None => true,
        },
        (Type::I32 | Type::I64 | Type::U64 | Type::Amount, value) => is_integer(value),
        (
            Type::String | Type::DateTime | Type::Date | Type::Bytes | Type::UrlBytes,
            Value::String(_),
        ) => true,
        (ty, value) => is_read(ty, value),
    }
}

/// Whether a value shows its type.
fn tells(value: &Value) -> bool {
    match value {
        Value::Null => false,
        Value::Array(items) => items.iter().any(tells),
        Value::Object(fields) => !fields.is_empty(),
        _ => true,
    }
}

fn is_wide(ty: &Type, value: &Value) -> bool {
    *ty == Type::I32 && value.as_i64().is_some_and(|it| i32::try_from(it).is_err())
}
