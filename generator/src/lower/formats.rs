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
    ("integer", "int32", Type::I32),
    ("integer", "", Type::I64),
    ("number", "int32", Type::I32),
    ("number", "int64", Type::I64),
    ("number", "", Type::F64),
    ("boolean", "", Type::Bool),
];

/// The type of a schema that is neither object nor array; any JSON if it says nothing.
pub(super) fn scalar(word: Option<&str>, format: Option<&str>) -> Type {
    let Some(word) = word else { return Type::Value };
    FORMATS
        .iter()
        .find(|(ty, known, _)| *ty == word && (known.is_empty() || Some(*known) == format))
        .map_or(Type::Value, |(_, _, meaning)| meaning.clone())
}
