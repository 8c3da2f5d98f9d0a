//! Checks that a request body has the shape its document gives it.

use s360_codegen::model::{Api, Field, Kind, Type, TypeDef};
use serde_json::Value;

/// Says what is wrong with `body`, a request of type `ty`.
pub(crate) fn check(api: &Api, ty: Option<&Type>, body: &Value) -> Result<(), String> {
    match ty {
        Some(ty) => value(api, ty, body, ""),
        None if body.is_object() => Ok(()),
        None => Err("the body must be a JSON object".to_owned()),
    }
}

fn value(api: &Api, ty: &Type, given: &Value, at: &str) -> Result<(), String> {
    let wrong = |expected: &str| Err(format!("{}: expected {expected}", place(at)));
    match ty {
        _ if given.is_null() => Ok(()),
        Type::Value => Ok(()),
        Type::Bool if given.is_boolean() => Ok(()),
        Type::Bool => wrong("a boolean"),
        Type::I32 | Type::I64 | Type::U64 | Type::Amount if is_integer(given) => Ok(()),
        Type::I32 | Type::I64 | Type::U64 | Type::Amount => wrong("an integer"),
        Type::F64 | Type::Decimal if given.is_number() => Ok(()),
        Type::F64 | Type::Decimal => wrong("a number"),
        Type::String | Type::DateTime | Type::Date | Type::Bytes if given.is_string() => Ok(()),
        Type::String | Type::DateTime | Type::Date | Type::Bytes => wrong("a string"),
        Type::Nullable(inner) => value(api, inner, given, at),
        Type::List(item) => match given.as_array() {
            Some(items) => items
                .iter()
                .enumerate()
                .try_for_each(|(index, given)| value(api, item, given, &format!("{at}/{index}"))),
            None => wrong("an array"),
        },
        Type::Map(item) => match given.as_object() {
            Some(fields) => fields
                .iter()
                .try_for_each(|(key, given)| value(api, item, given, &format!("{at}/{key}"))),
            None => wrong("an object"),
        },
        Type::Named(id) => match api.get(*id) {
            Some(def) => named(api, def, given, at),
            None => Ok(()),
        },
    }
}

/// Digits in a string count as an integer, as the real server takes them (FACTS 2.1).
fn is_integer(given: &Value) -> bool {
    given.is_i64()
        || given.is_u64()
        || given.as_str().is_some_and(|text| text.parse::<i64>().is_ok())
}

fn place(at: &str) -> &str {
    if at.is_empty() { "the body" } else { at }
}

fn named(api: &Api, def: &TypeDef, given: &Value, at: &str) -> Result<(), String> {
    match &def.kind {
        Kind::Record(fields) => record(api, def, fields, given, at),
        Kind::Enum(values) => match given.as_str() {
            Some(text) if values.iter().any(|value| value.wire == text) => Ok(()),
            Some(text) => Err(format!("{}: `{text}` is no value of the enum", place(at))),
            None => Err(format!("{}: expected a string", place(at))),
        },
        Kind::IntegerEnum(_) if is_integer(given) => Ok(()),
        Kind::IntegerEnum(_) => Err(format!("{}: expected an integer", place(at))),
        Kind::Union(_) | Kind::ByStatus(_) => Ok(()),
    }
}

fn record(
    api: &Api,
    def: &TypeDef,
    fields: &[Field],
    given: &Value,
    at: &str,
) -> Result<(), String> {
    let Some(object) = given.as_object() else {
        return Err(format!("{}: expected an object", place(at)));
    };
    for field in fields.iter().filter(|field| field.required) {
        if object.get(&field.wire).is_none_or(Value::is_null) {
            return Err(format!("{at}/{}: mandatory, but missing", field.wire));
        }
    }
    for (key, given) in object {
        let below = format!("{at}/{key}");
        match fields.iter().find(|field| field.wire == *key) {
            Some(field) => value(api, &field.ty, given, &below)?,
            // Every method can be polled, whatever its document says (ruling 4).
            None if at.is_empty() && key == "requestId" => {}
            None if def.open || def.partial => {}
            None => return Err(format!("{below}: the method has no such parameter")),
        }
    }
    Ok(())
}
