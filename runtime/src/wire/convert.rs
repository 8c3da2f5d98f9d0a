//! From one type to another that means the same, such as the one of another service version.

use serde_json::Value;

use super::{Wire, decode_value, encode_value};

/// Why a value cannot be another type without loss.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct ConvertError {
    /// JSON pointer (RFC 6901) of the first field or item that would be lost or changed.
    pub pointer: String,
    /// What would happen to it.
    pub message: String,
}

impl std::fmt::Display for ConvertError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let place = if self.pointer.is_empty() { "the value" } else { &self.pointer };
        write!(f, "{place} {}", self.message)
    }
}

impl std::error::Error for ConvertError {}

/// The same value as another type, if nothing is lost: from the type of one service version to that
/// of another. Names do not matter, only what would be sent does.
///
/// What the other type has no field for is kept in its `extra` where it has one; fields that only
/// the other type has stay as in its default.
///
/// # Errors
/// A field has no place in the other type, or would hold something else.
///
/// ```
/// use s360_runtime::wire::convert;
///
/// let number: i64 = convert(&7_i32)?;
/// assert_eq!(number, 7);
/// let small = convert::<_, i32>(&i64::MAX);
/// assert!(small.is_err());
/// # Ok::<(), s360_runtime::wire::ConvertError>(())
/// ```
pub fn convert<A: Wire, B: Wire + Default>(value: &A) -> Result<B, ConvertError> {
    let mut other = B::default();
    convert_into(value, &mut other)?;
    Ok(other)
}

/// The same where the other type is known to have a place for everything, so that nothing can fail:
/// what [`from!`](crate::from) is made of.
#[doc(hidden)]
pub fn convert_lossless<A: Wire, B: Wire + Default>(value: &A) -> B {
    let mut other = B::default();
    convert_lossless_into(value, &mut other);
    other
}

/// [`convert_lossless`] without type parameters. A value that cannot be read is a fault of the generator,
/// and a panic: half a value would be sent in silence.
fn convert_lossless_into(value: &dyn Wire, other: &mut dyn Wire) {
    let read = decode_value(&encode_value(value), other);
    assert!(read.is_ok(), "the conversion loses something: {read:?}");
}

/// Implements `From` between two types of which the second has a place for all that the first can
/// hold; the generator has seen to it.
#[macro_export]
macro_rules! from {
    ($from:ty => $to:ty) => {
        impl ::std::convert::From<$from> for $to {
            fn from(value: $from) -> Self {
                $crate::wire::convert_lossless(&value)
            }
        }
    };
}

/// Implements `TryFrom` between two types by [`convert`](crate::wire::convert).
#[macro_export]
macro_rules! try_from {
    ($from:ty => $to:ty) => {
        impl ::std::convert::TryFrom<$from> for $to {
            type Error = $crate::wire::ConvertError;
            fn try_from(value: $from) -> ::std::result::Result<Self, Self::Error> {
                $crate::wire::convert(&value)
            }
        }
    };
}

/// [`convert`] without type parameters, so that it is compiled once.
fn convert_into(value: &dyn Wire, other: &mut dyn Wire) -> Result<(), ConvertError> {
    let before = encode_value(value);
    decode_value(&before, other)
        .map_err(|error| ConvertError { pointer: error.pointer, message: error.message })?;
    match lost(&before, &encode_value(other), &mut String::new()) {
        None => Ok(()),
        Some(error) => Err(error),
    }
}

/// What of `before` is not in `after`. More in `after` is not a loss.
fn lost(before: &Value, after: &Value, pointer: &mut String) -> Option<ConvertError> {
    let length = pointer.len();
    match (before, after) {
        (Value::Object(before), Value::Object(after)) => before.iter().find_map(|(key, value)| {
            pointer.push('/');
            pointer.push_str(&key.replace('~', "~0").replace('/', "~1"));
            let found = match after.get(key) {
                Some(after) => lost(value, after, pointer),
                None => error(pointer, "has no place in the other type"),
            };
            pointer.truncate(length);
            found
        }),
        (Value::Array(before), Value::Array(after)) if before.len() == after.len() => {
            before.iter().zip(after).enumerate().find_map(|(index, (before, after))| {
                pointer.push_str(&format!("/{index}"));
                let found = lost(before, after, pointer);
                pointer.truncate(length);
                found
            })
        }
        (before, after) if before == after => None,
        _ => error(pointer, "would be another value in the other type"),
    }
}

fn error(pointer: &str, message: &str) -> Option<ConvertError> {
    Some(ConvertError { pointer: pointer.to_owned(), message: message.to_owned() })
}
