//! Which type a `type` and `format` stand for.

use serde_json::Value;

use super::shape::Shape;
use super::{LoweringContext, SchemaContext};
use crate::diagnostic::Code;
use crate::model::Type;

/// `type`, `format`, meaning; the first row that fits counts, `""` fits any format.
const FORMATS: &[(&str, &str, Type)] = &[
    ("string", "date-time", Type::DateTime),
    ("string", "date", Type::Date),
    ("string", "byte", Type::Bytes),
    ("string", "base64", Type::Bytes),
    ("string", "base64url", Type::UrlBytes),
    ("string", "binary", Type::Bytes),
    ("string", "", Type::String),
    ("integer", "int8", Type::I32),
    ("integer", "int16", Type::I32),
    ("integer", "int32", Type::I32),
    ("integer", "uint8", Type::I32),
    ("integer", "uint16", Type::I32),
    ("integer", "uint64", Type::U64),
    ("integer", "int128", Type::Decimal),
    ("integer", "uint128", Type::Decimal),
    ("integer", "bigint", Type::Decimal),
    ("integer", "biginteger", Type::Decimal),
    ("integer", "decimal", Type::Decimal),
    ("integer", "", Type::I64),
    ("number", "int32", Type::I32),
    ("number", "int64", Type::I64),
    ("number", "decimal", Type::Decimal),
    ("number", "bigdecimal", Type::Decimal),
    ("number", "biginteger", Type::Decimal),
    ("number", "decimal128", Type::Decimal),
    ("number", "", Type::F64),
    ("boolean", "", Type::Bool),
];

/// The type of a schema that is neither object nor array; any JSON if it says nothing.
pub(super) fn scalar(word: Option<&str>, format: Option<&str>) -> Type {
    let Some(word) = word else { return Type::Value };
    FORMATS
        .iter()
        .find(|(ty, known, _)| {
            *ty == word
                && (known.is_empty()
                    || format.is_some_and(|format| format.eq_ignore_ascii_case(known)))
        })
        .map_or(Type::Value, |(_, _, meaning)| meaning.clone())
}

/// The type of a schema that is neither object nor array: what its format says, or a wider integer where
/// its own bounds or its default are beyond that.
pub(super) fn of(cx: &mut LoweringContext<'_>, shape: &Shape<'_>, place: &SchemaContext) -> Type {
    let ty = scalar(shape.word, shape.format.as_deref());
    if shape.word != Some("integer") || !matches!(ty, Type::I32 | Type::I64) {
        return ty;
    }
    let has_lower = ["minimum", "exclusiveMinimum"].iter().any(|it| shape.constraint(it).is_some());
    let bounds = ["minimum", "exclusiveMinimum", "maximum", "exclusiveMaximum"];
    let bounds = bounds.into_iter().filter_map(|keyword| shape.constraint(keyword));
    let named: Vec<i128> = bounds.chain(&shape.data.default).filter_map(integer).collect();
    let fits = |from: i128, to: i128| named.iter().all(|it| (from..=to).contains(it));
    match ty {
        Type::I32 if fits(i32::MIN.into(), i32::MAX.into()) => Type::I32,
        _ if fits(i64::MIN.into(), i64::MAX.into()) => Type::I64,
        // Without a lower bound there may be negative ones.
        _ if has_lower && fits(0, u64::MAX.into()) => Type::U64,
        _ => {
            let message = "integers beyond 64 bits may come; they are read as numbers of any size";
            cx.warn(Code::Assumed, &place.pointer, message);
            Type::Decimal
        }
    }
}

/// The integer that a bound or default is, or that it is next to.
#[expect(clippy::cast_possible_truncation, reason = "what is larger is as good as the largest")]
fn integer(value: &Value) -> Option<i128> {
    let exact = value.as_i64().map(i128::from).or(value.as_u64().map(i128::from));
    exact.or(value.as_f64().map(|float| float as i128))
}
