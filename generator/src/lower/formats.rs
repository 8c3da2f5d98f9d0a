//! Which type a `type` and `format` stand for.

use crate::model::Type;

/// `type`, `format`, meaning; the first row that fits counts, `""` fits any format.
const FORMATS: &[(&str, &str, Type)] = &[
    ("string", "date-time", Type::DateTime),
    ("string", "date", Type::Date),
    ("string", "byte", Type::Bytes),
    ("string", "base64", Type::Bytes),
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
