//! Fields of records by their names on the wire, described or not.

use serde_json::Value;

use super::{
    DecodeError, Record, View, Wire, decode, decode_value, encode_view, push_token, with_field,
};

/// Reads fields of any request or answer by their names on the wire.
///
/// Whether the document describes a field makes no difference, so a program that reads by name goes on
/// when a later version of the document describes what it did not before:
///
/// ```
/// use s360_runtime::Translation;
/// use s360_runtime::wire::{ByName, Extra};
///
/// let mut entry = Translation::default();
/// let json = br#"{"locale":"fr","value":"Le Cid","reviewed":true}"#;
/// s360_runtime::wire::decode(json, &mut entry)?;
/// assert_eq!(entry.field::<String>("value"), Some(Ok("Le Cid".to_owned())));
/// assert_eq!(entry.field::<bool>("reviewed"), Some(Ok(true)));
/// assert_eq!(entry.field::<i64>("author"), None);
/// # Ok::<(), s360_runtime::wire::DecodeError>(())
/// ```
pub trait ByName {
    /// The field called `name` as a `T`: a type of the document, a plain one, or
    /// [`Value`](crate::Value), which takes everything. Nothing if it is absent or `null`.
    ///
    /// A described field that arrived as something else than described is read from what is kept of it.
    ///
    /// # Errors
    /// The value cannot be a `T`. What cannot be what `T` says deeper inside is kept in an
    /// [`Extra`](super::Extra) there, as in answers.
    fn field<T: Wire + Default>(&self, name: &str) -> Option<Result<T, DecodeError>>;
}

impl<R: Record> ByName for R {
    fn field<T: Wire + Default>(&self, name: &str) -> Option<Result<T, DecodeError>> {
        let mut read = T::default();
        Some(read_field(self, name, &mut read)?.map(|()| read))
    }
}

/// [`ByName::field`] without type parameters.
fn read_field(
    record: &dyn Wire,
    name: &str,
    into: &mut dyn Wire,
) -> Option<Result<(), DecodeError>> {
    let read = with_field(record.view(), name, |view| match view {
        View::Absent | View::Null | View::Value(Value::Null) => None,
        View::Value(value) => Some(decode_value(value, into)),
        // As text, in which every number has all its digits.
        view => Some(decode(&encode_view(view, &[]), into)),
    })??;
    Some(read.map(drop).map_err(|error| {
        let mut pointer = String::new();
        push_token(&mut pointer, name);
        DecodeError { pointer: pointer + &error.pointer, ..error }
    }))
}
