//! `enum`: closed lists of values, which become open enums.

use serde_json::Value;

use super::shape::Shape;
use super::{Lower, Place, Use};
use crate::diagnostic::Code;
use crate::model::{EnumValue, Kind, Type};

pub(super) fn lower<'a>(lower: &mut Lower<'a>, shape: &Shape<'a>, place: &Place) -> Use {
    match shape.word {
        Some("boolean") => return Use::plain(Type::Bool),
        Some("number") if !shape.values.iter().all(Value::is_i64) => {
            return Use::plain(Type::F64);
        }
        Some("array" | "object") => {
            lower.warn(
                Code::NotSupported,
                &place.pointer,
                "a list of allowed arrays or objects is not checked",
            );
            return Use::plain(Type::Value);
        }
        _ => {}
    }
    if shape.values.iter().all(Value::is_boolean) && shape.word.is_none() {
        return Use::plain(Type::Bool);
    }
    if let Some(numbers) = integers(shape) {
        return lower.define(shape, place, |_| Kind::IntegerEnum(numbers));
    }
    match texts(shape) {
        Some(texts) => lower.define(shape, place, |_| Kind::Enum(texts)),
        None => {
            lower.warn(
                Code::Fallback,
                &place.pointer,
                "allowed values of several types are read as any JSON",
            );
            Use::plain(Type::Value)
        }
    }
}

/// The values as integers, if that is what they are.
fn integers(shape: &Shape<'_>) -> Option<Vec<i64>> {
    if shape.word == Some("string") {
        return None;
    }
    let number = |value: &Value| match value {
        Value::String(text) if shape.word == Some("integer") => text.parse().ok(),
        value => value.as_i64(),
    };
    let mut numbers: Vec<i64> = shape.values.iter().map(number).collect::<Option<_>>()?;
    numbers.sort_unstable();
    numbers.dedup();
    Some(numbers)
}

/// The values as texts; a schema of type string may list unquoted numbers and booleans.
fn texts(shape: &Shape<'_>) -> Option<Vec<EnumValue>> {
    let text = |value: &Value| match value {
        Value::String(text) => Some(text.clone()),
        Value::Number(_) | Value::Bool(_) if shape.word == Some("string") => {
            Some(value.to_string())
        }
        _ => None,
    };
    let mut texts: Vec<String> = shape.values.iter().map(text).collect::<Option<_>>()?;
    texts.sort();
    texts.dedup();
    Some(texts.into_iter().map(|wire| EnumValue { wire, docs: String::new() }).collect())
}
