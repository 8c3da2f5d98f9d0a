//! What of a JSON value is not as a document describes it.

use std::collections::BTreeMap;
use std::fmt;

use s360_codegen::model::{Api, Field, Kind, Operation, Type, TypeDef};
use s360_codegen::pointer::escape;
use s360_runtime::wire::{DriftKind, Wire, decode_value};
use s360_runtime::{Amount, Bytes, Date, DateTime, Decimal};
use serde_json::Value;

/// Something in a value that is not as its document describes it.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Difference {
    /// JSON pointer (RFC 6901) of the place; empty for the whole value.
    pub pointer: String,
    /// What is the matter there.
    pub kind: DifferenceKind,
    /// What was expected; of what was found only values of enums.
    pub message: String,
    /// The value that the enum does not have.
    pub value: Option<String>,
}

/// What is the matter with a value.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum DifferenceKind {
    /// The document describes no such field.
    Undescribed,
    /// The enum has no such value.
    UnknownValue,
    /// The value is of another type.
    WrongType,
    /// The document says that the field is always there.
    Missing,
}

impl DifferenceKind {
    /// Whether the document only does not know what it could know one day.
    pub(crate) fn is_unknown(self) -> bool {
        matches!(self, Self::Undescribed | Self::UnknownValue)
    }
}

impl fmt::Display for Difference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let place = if self.pointer.is_empty() { "the body" } else { &self.pointer };
        write!(f, "{place}: {}", self.message)
    }
}

/// On which side of the wire a value is seen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Side {
    /// What the server would refuse: types known to be incomplete may hold more.
    Request,
    /// Everything that the document does not describe.
    Example,
    /// The same, but for values that clients convert.
    Answer,
}

/// What of `request` is not as its document describes it, and what the sandbox refuses it for.
pub fn request_differences(api: &Api, operation: &Operation, request: &Value) -> Vec<Difference> {
    differences(api, operation.request.as_ref(), request, Side::Request)
}

/// What of the document's own examples of a method is not as the document says: pointers begin with
/// `request ` or `answer `. Examples show nothing that the document does not describe, not even where
/// it says that there is more.
pub fn example_differences(api: &Api, operation: &Operation) -> Vec<Difference> {
    let mut found = Vec::new();
    let mut check = |word: &str, ty: Option<&Type>, example: Option<&Value>, side| {
        let Some(example) = example else { return };
        found.extend(differences(api, ty, example, side).into_iter().map(|difference| {
            let pointer = format!("{word} {}", difference.pointer);
            Difference { pointer, ..difference }
        }));
    };
    let (request, answer) = (operation.request.as_ref(), operation.answer.ty.as_ref());
    check("request", request, operation.example.as_ref(), Side::Request);
    check("request", request, operation.example.as_ref(), Side::Example);
    check("answer", answer, operation.answer.example.as_ref(), Side::Example);
    found.sort();
    found.dedup();
    found
}

/// All that is wrong with `given`, a value of type `ty`. `None` stands for a type that the document
/// does not tell: any object.
pub(crate) fn differences(
    api: &Api,
    ty: Option<&Type>,
    given: &Value,
    side: Side,
) -> Vec<Difference> {
    let mut check = Check { api, side, found: Vec::new() };
    match ty {
        Some(ty) => check.value(ty, given, ""),
        None if given.is_object() => {}
        None => check.wrong("", "the body must be a JSON object"),
    }
    check.found
}

struct Check<'a> {
    api: &'a Api,
    side: Side,
    found: Vec<Difference>,
}

impl Check<'_> {
    fn add(&mut self, at: &str, kind: DifferenceKind, message: impl Into<String>) {
        let (pointer, message) = (at.to_owned(), message.into());
        self.found.push(Difference { pointer, kind, message, value: None });
    }

    fn unknown_value(&mut self, at: &str, text: &str) {
        let kind = DifferenceKind::UnknownValue;
        let (pointer, value) = (at.to_owned(), Some(text.to_owned()));
        self.found.push(Difference { pointer, kind, message: unknown_value(text), value });
    }

    fn wrong(&mut self, at: &str, message: &str) {
        self.add(at, DifferenceKind::WrongType, message);
    }

    fn value(&mut self, ty: &Type, given: &Value, at: &str) {
        if given.is_null() {
            return;
        }
        let (fits, expected) = match ty {
            Type::Value => return,
            Type::Nullable(inner) => return self.value(inner, given, at),
            Type::Named(id) => {
                if let Some(def) = self.api.get(*id) {
                    self.named(def, given, at);
                }
                return;
            }
            Type::List(item) => match given.as_array() {
                Some(items) => {
                    for (index, given) in items.iter().enumerate() {
                        self.value(item, given, &format!("{at}/{index}"));
                    }
                    return;
                }
                None => (false, "an array"),
            },
            Type::Map(item) => match given.as_object() {
                Some(fields) => {
                    for (key, given) in fields {
                        // In answers, keys are data.
                        let key = if self.side == Side::Answer { "*" } else { key };
                        self.value(item, given, &below(at, key));
                    }
                    return;
                }
                None => (false, "an object"),
            },
            Type::Bool => (given.is_boolean(), "a boolean"),
            Type::I32 | Type::I64 | Type::U64 | Type::Amount => (is_integer(given), "an integer"),
            Type::F64 | Type::Decimal => (given.is_number(), "a number"),
            Type::String | Type::DateTime | Type::Date | Type::Bytes | Type::UrlBytes => {
                (given.is_string(), "a string")
            }
        };
        let is_converted = || self.side == Side::Answer && is_read(ty, given);
        if !fits && !is_converted() {
            self.wrong(at, &format!("expected {expected}"));
        }
    }

    fn named(&mut self, def: &TypeDef, given: &Value, at: &str) {
        match &def.kind {
            Kind::Record(fields) => self.record(def, fields, given, at),
            Kind::Enum(values) => match given.as_str() {
                Some(text) if values.iter().any(|value| value.wire == text) => {}
                Some(text) => self.unknown_value(at, text),
                None => self.wrong(at, "expected a string"),
            },
            Kind::IntegerEnum(_) if is_integer(given) => {}
            Kind::IntegerEnum(_) => self.wrong(at, "expected an integer"),
            Kind::Union(_) | Kind::ByStatus(_) => {}
        }
    }

    fn record(&mut self, def: &TypeDef, fields: &[Field], given: &Value, at: &str) {
        let Some(object) = given.as_object() else {
            return self.wrong(at, "expected an object");
        };
        // "Mandatory" says nothing about results (S360 ruling 6).
        let is_request = self.side == Side::Request;
        let mandatory = fields.iter().filter(|field| field.required && is_request);
        for field in mandatory {
            if object.get(&field.wire).is_none_or(Value::is_null) {
                let place = below(at, &field.wire);
                self.add(&place, DifferenceKind::Missing, "mandatory, but missing");
            }
        }
        for (key, given) in object {
            let place = below(at, key);
            match fields.iter().find(|field| field.wire == *key) {
                Some(field) => self.value(&field.ty, given, &place),
                None if at.is_empty() && self.is_envelope(key) => {}
                None if self.side == Side::Request && (def.open || def.partial) => {}
                None => {
                    let what = match self.side {
                        Side::Request => "parameter",
                        Side::Example | Side::Answer => "field",
                    };
                    let message = format!("the document describes no such {what}");
                    self.add(&place, DifferenceKind::Undescribed, message);
                }
            }
        }
    }

    /// Every method can be polled, and every answer has an envelope, whatever the document says
    /// (S360 ruling 4, R8).
    fn is_envelope(&self, key: &str) -> bool {
        key == "requestId"
            || self.side != Side::Request && ["statusCode", "statusDetail"].contains(&key)
    }
}

/// A value that the enum does not have.
pub(crate) fn unknown_value(text: &str) -> String {
    format!("`{text}` is not a value of the enum")
}

/// Whether clients read `value` as what a field of type `ty` holds, whatever is in lists and maps: they convert
/// numbers and texts into each other, and lists of keys and values into maps. Of classes they are not asked.
pub(crate) fn is_read(ty: &Type, value: &Value) -> bool {
    let into: &mut dyn Wire = match ty {
        Type::Bool => &mut false,
        Type::I32 | Type::I64 => &mut 0_i64,
        Type::U64 => &mut 0_u64,
        Type::Amount => &mut Amount::default(),
        Type::F64 => &mut 0_f64,
        Type::Decimal => &mut Decimal::default(),
        Type::String => &mut String::new(),
        Type::DateTime => &mut DateTime::default(),
        Type::Date => &mut Date::default(),
        Type::Bytes | Type::UrlBytes => &mut Bytes::default(),
        Type::List(_) => &mut Vec::<Value>::new(),
        Type::Map(_) => &mut BTreeMap::<String, Value>::new(),
        Type::Value | Type::Nullable(_) | Type::Named(_) => return false,
    };
    let drifts = decode_value(value, into);
    drifts.is_ok_and(|drifts| drifts.iter().all(|it| it.kind == DriftKind::Coerced))
}

/// Digits in a string count as an integer, as the real server takes and sends them.
pub(crate) fn is_integer(given: &Value) -> bool {
    given.is_i64()
        || given.is_u64()
        || given.as_str().is_some_and(|text| text.parse::<i64>().is_ok())
}

/// The pointer of a field (RFC 6901, section 3).
fn below(at: &str, key: &str) -> String {
    format!("{at}/{}", escape(key))
}
