//! What is told of JSON that is not as described. Kinds of values, never the values: answers hold
//! personal data.

use std::fmt;

use serde_json::Value;

/// Something in an answer that its document does not describe.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Drift {
    /// What differs.
    pub kind: DriftKind,
    /// JSON pointer (RFC 6901) of the place in the answer, with `*` for the name of a map's entry.
    pub pointer: String,
}

impl Drift {
    /// Something else came where an object is described.
    pub(crate) fn no_object(found: &Value) -> Self {
        let kind = DriftKind::TypeMismatch { expected: "an object", found: kind(found) };
        Self { kind, pointer: String::new() }
    }
    pub(crate) fn plain_text() -> Self {
        Self { kind: DriftKind::PlainText, pointer: String::new() }
    }
}

/// The kinds of [`Drift`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DriftKind {
    /// A field that the document does not list.
    UnknownField,
    /// A value that the document's enum does not list.
    UnknownValue,
    /// A field that the document promises is missing or `null`.
    MissingField,
    /// A number where the document says string, or the reverse; it was converted.
    Coerced,
    /// A value that cannot be what the document says. It is kept as it came, in the
    /// [`Extra`](super::Extra) of the innermost object that has one, and its field is empty.
    TypeMismatch {
        /// What the document says, such as `a 64-bit integer`.
        expected: &'static str,
        /// What came, such as `an object`.
        found: &'static str,
    },
    /// Something that no value can hold: a number beyond the range of a 64-bit float, which is the
    /// string of its digits now, or half a character, as `\ud800` or as bytes that are not UTF-8,
    /// which is U+FFFD now. Told once for an answer, with the place where it was noticed first.
    Replaced,
    /// An error answer that is not JSON, or a text as it is where a JSON string is described.
    PlainText,
}

impl fmt::Display for DriftKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::UnknownField => "a field that the document does not list",
            Self::UnknownValue => "a value that the document does not list",
            Self::MissingField => "a required field is missing or null",
            Self::Coerced => "a value of another type, converted",
            Self::TypeMismatch { expected, found } => {
                return write!(f, "expected {expected}, found {found}");
            }
            Self::Replaced => "a number or character that no value can hold, replaced",
            Self::PlainText => "a text that is not JSON",
        })
    }
}

/// Why an answer could not be read.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct DecodeError {
    /// JSON pointer (RFC 6901) of the value that could not be read, with `*` for the name of a map's
    /// entry.
    pub pointer: String,
    /// What was found and what was expected.
    pub message: String,
}

impl fmt::Display for DecodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let place = if self.pointer.is_empty() { "the top level" } else { &self.pointer };
        write!(f, "at {place}: {}", self.message)
    }
}

impl std::error::Error for DecodeError {}

/// The type of a value.
pub(super) fn kind(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "a boolean",
        Value::Number(_) => "a number",
        Value::String(_) => "a string",
        Value::Array(_) => "an array",
        Value::Object(_) => "an object",
    }
}
