//! JSON into wire values: tolerant where a server may change, exact where data could be lost.
//!
//! 1. A type lends the [`Slot`] where a JSON value goes; [`Read`] asks the parser for what the slot wants.
//! 2. What arrives is put into the slot, converted if that loses nothing (`fill`), or is [`Left`].
//! 3. What is left goes up to the innermost object that keeps it in its `extra`: no value of another kind
//!    than described makes an answer fail (S360 ruling 18).
//!
//! `{"id": "7", "name": {"fr": "x"}}`, read into a record with an integer `id`, a text `name` and an
//! `extra`: the string `"7"` is put into `id` and noted as [`DriftKind::Coerced`]; the object is left by
//! the slot of `name`, noted as [`DriftKind::TypeMismatch`], and the record keeps it in `extra`.

use std::borrow::Cow;
use std::fmt;

use serde::Deserialize;
use serde::de::{DeserializeSeed, Deserializer, IgnoredAny, Visitor};
use serde_json::Value;
use serde_json::value::RawValue;

use super::budget::{self, Any};
use super::drift::kind;
use super::fields::{Nothing, empty};
use super::fill::Fill;
use super::mend::mend;
use super::place::{Context, Manner, Place};
use super::window::Window;
use super::{DecodeError, Drift, DriftKind, FromValue, Slot, Wire};
use crate::value::Decimal;

/// Reads one JSON text into `value`, which should be a default value, in one pass.
///
/// What is something else than its type describes is kept as it came, in the
/// [`Extra`](super::Extra) of the innermost object that has one, and told by
/// [`DriftKind::TypeMismatch`]. What no value can hold is replaced, and told by [`DriftKind::Replaced`].
///
/// # Errors
/// Not JSON, or a value of a type that cannot be what is described, and no object that keeps it.
pub fn decode(json: &[u8], value: &mut dyn Wire) -> Result<Vec<Drift>, DecodeError> {
    decode_as(json, value, Manner::default())
}

/// [`decode`] in another manner.
pub(crate) fn decode_as(
    json: &[u8],
    value: &mut dyn Wire,
    manner: Manner<'_>,
) -> Result<Vec<Drift>, DecodeError> {
    // Validated first: replacing is slower by far.
    let json = match std::str::from_utf8(json) {
        Ok(json) => Cow::Borrowed(json),
        Err(_) if manner.strict => {
            let (pointer, message) = (String::new(), "the text is not UTF-8".to_owned());
            return Err(DecodeError { pointer, message });
        }
        Err(_) => Cow::Owned(String::from_utf8_lossy(json).into_owned()),
    };
    let mut replaced = matches!(json, Cow::Owned(_)).then(String::new);
    let read = match read_text(&json, value, manner) {
        Err(error) if !manner.strict => {
            let Some(json) = mend(&json) else { return Err(error) };
            replaced.get_or_insert(error.pointer);
            empty(value.slot());
            read_text(&json, value, manner)
        }
        read => read,
    };
    let mut drifts = read?;
    drifts.extend(replaced.map(|pointer| Drift { kind: DriftKind::Replaced, pointer }));
    Ok(drifts)
}

fn read_text(
    json: &str,
    value: &mut dyn Wire,
    manner: Manner<'_>,
) -> Result<Vec<Drift>, DecodeError> {
    let mut json = serde_json::Deserializer::from_str(json);
    read_all(value, manner, |slot, place| {
        Read { slot, place }.deserialize(&mut json)?;
        json.end()
    })
}

/// [`decode`] for a text that is never in memory as a whole: `more` gives the next piece, wherever it
/// was cut.
///
/// # Errors
/// As [`decode`].
///
/// ```
/// use s360_runtime::Translation;
/// use s360_runtime::wire::decode_pieces;
///
/// let mut pieces = [r#"{"locale":"f"#, r#"r","value":"#, r#""Le Cid"}"#].into_iter();
/// let mut entry = Translation::default();
/// decode_pieces(&mut || pieces.next().map(Vec::from), &mut entry)?;
/// assert_eq!(entry.value.as_deref(), Some("Le Cid"));
/// # Ok::<(), s360_runtime::wire::DecodeError>(())
/// ```
pub fn decode_pieces(
    more: &mut dyn FnMut() -> Option<Vec<u8>>,
    value: &mut dyn Wire,
) -> Result<Vec<Drift>, DecodeError> {
    decode_pieces_as(more, value, Manner::default())
}

/// [`decode_pieces`] in another manner.
pub(crate) fn decode_pieces_as(
    more: &mut dyn FnMut() -> Option<Vec<u8>>,
    value: &mut dyn Wire,
    manner: Manner<'_>,
) -> Result<Vec<Drift>, DecodeError> {
    read_all(value, manner, |slot, place| Window::new(more).read_all(slot, place))
}

/// Reads a JSON value into `into`, which should be a default value.
///
/// # Errors
/// As [`decode`].
pub fn decode_value(value: &Value, into: &mut dyn Wire) -> Result<Vec<Drift>, DecodeError> {
    decode_value_as(value, into, Manner::default())
}

/// [`decode_value`] in another manner.
pub(super) fn decode_value_as(
    value: &Value,
    into: &mut dyn Wire,
    manner: Manner<'_>,
) -> Result<Vec<Drift>, DecodeError> {
    read_all(into, manner, |slot, place| Read { slot, place }.deserialize(value))
}

fn read_all(
    value: &mut dyn Wire,
    manner: Manner<'_>,
    read: impl FnOnce(&mut Slot<'_>, &Place<'_>) -> Result<(), serde_json::Error>,
) -> Result<Vec<Drift>, DecodeError> {
    let context = Context::new(manner);
    let place = Place::top(&context);
    let read = match value.slot() {
        // What lies beside is of interest all the same.
        Slot::Ignored if !manner.beside.is_empty() => {
            let read = read(&mut Nothing::default().slot(), &place);
            place.forget_unknown();
            place.take_left();
            read
        }
        mut slot => read(&mut slot, &place),
    };
    let left = place.take_left();
    context.finish(read.map(|()| left))
}

/// Reads from any serde format; for the `Deserialize` impls of generated types.
#[cfg(feature = "serde")]
pub fn deserialize<'de, D>(from: D, into: &mut dyn Wire) -> Result<(), D::Error>
where
    D: Deserializer<'de>,
{
    use serde::de::Error as _;

    let context = Context::other_format();
    let place = Place::top(&context);
    Read { slot: &mut into.slot(), place: &place }.deserialize(from)?;
    let left = place.take_left();
    context.finish(Ok::<_, D::Error>(left)).map(drop).map_err(D::Error::custom)
}

/// What of a JSON value has not found its place.
pub(super) enum Left {
    /// Nothing.
    Nothing,
    /// A `null`, where it is the same as no value to whoever may leave the value out.
    Null,
    /// All of it. Boxed, because it is rare.
    Json(Box<Value>),
}

/// Reads one value.
pub(super) struct Read<'a, 'c> {
    // Borrowed: it would be copied on the way, three words each time.
    pub(super) slot: &'c mut Slot<'a>,
    pub(super) place: &'c Place<'c>,
}

impl<'de> DeserializeSeed<'de> for Read<'_, '_> {
    type Value = ();
    #[inline]
    fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<(), D::Error> {
        let Self { slot, place } = self;
        match slot {
            Slot::Optional(_) => from.deserialize_option(Present { slot, place }),
            slot => read(slot, from, place),
        }
    }
}

/// Reads a value that may be missing.
struct Present<'a, 'c> {
    slot: &'c mut Slot<'a>,
    place: &'c Place<'c>,
}

impl<'de> Visitor<'de> for Present<'_, '_> {
    type Value = ();
    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value or null")
    }
    fn visit_none<E>(self) -> Result<(), E> {
        if let Slot::Optional(optional) = self.slot {
            if !optional.set_null() {
                self.place.leave_null();
            }
        }
        Ok(())
    }
    fn visit_unit<E: serde::de::Error>(self) -> Result<(), E> {
        self.visit_none()
    }
    #[inline]
    fn visit_some<D: Deserializer<'de>>(self, from: D) -> Result<(), D::Error> {
        match self.slot {
            Slot::Optional(optional) => read(&mut optional.fill(), from, self.place),
            slot => read(slot, from, self.place),
        }
    }
}

/// Reads a value that is not missing.
fn read<'de, D: Deserializer<'de>>(
    slot: &mut Slot<'_>,
    from: D,
    place: &Place<'_>,
) -> Result<(), D::Error> {
    let read = match slot {
        Slot::Value(value) => Any.deserialize(from).map(|found| {
            place.look_beside(&found);
            **value = found;
        }),
        Slot::Whole(whole) => {
            let before = budget::left();
            Any.deserialize(from).map(|found| {
                take_whole(&mut **whole, found, before - budget::left(), place);
            })
        }
        Slot::Ignored => IgnoredAny::deserialize(from).map(drop),
        Slot::Optional(_) => from.deserialize_option(Present { slot, place }),
        // The digits as they stand, before a machine number is made of them.
        Slot::Decimal(decimal) if !place.context.other_format => {
            Box::<RawValue>::deserialize(from).and_then(|raw| digits(decimal, &raw, place))
        }
        slot => from.deserialize_any(Fill { slot, place }),
    };
    if read.is_err() {
        place.failed();
    }
    read
}

/// Gives a value to a type that looks at all of it.
fn take_whole(whole: &mut dyn FromValue, mut found: Value, paid: usize, place: &Place<'_>) {
    place.look_beside(&found);
    let kind = kind(&found);
    match whole.set_value(&mut found) {
        Ok(drifts) => place.inside(drifts),
        Err(error) => {
            place.refused(&error.pointer, &error.message);
            return place.leave(Box::new(found));
        }
    }
    if whole.is_known() {
        // What it keeps of the value it has paid for itself.
        return budget::give_back(paid);
    }
    if kind != "null" {
        place.misfit("one of the described alternatives", kind);
        place.kept();
    }
}

/// Reads a number without a detour over a machine number.
fn digits<E: serde::de::Error>(
    decimal: &mut Decimal,
    raw: &RawValue,
    place: &Place<'_>,
) -> Result<(), E> {
    let text = raw.get();
    let inside = text.strip_prefix('"').and_then(|text| text.strip_suffix('"'));
    let read = inside.map_or_else(|| text.parse(), |inside| Decimal::quoted(inside.trim()));
    let Ok(number) = read else {
        // Not once more for what is as described.
        let mut json = serde_json::Deserializer::from_str(text);
        let found = Any.deserialize(&mut json).map_err(E::custom)?;
        match found {
            Value::Null => place.leave(Box::new(Value::Null)),
            found => misfit("a number", found, place),
        }
        return Ok(());
    };
    if inside.is_some() {
        place.note(DriftKind::Coerced);
    }
    *decimal = number;
    Ok(())
}

/// What cannot be what is described.
#[cold]
pub(super) fn misfit(expected: &'static str, found: Value, place: &Place<'_>) {
    place.misfit(expected, kind(&found));
    place.leave(Box::new(found));
}
