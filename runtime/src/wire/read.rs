//! JSON into wire values: tolerant where a server may change, exact where data could be lost.

use std::borrow::Cow;
use std::cell::{Cell, RefCell};
use std::fmt;

use serde::Deserialize;
use serde::de::{
    DeserializeSeed, Deserializer, Error as _, MapAccess, SeqAccess, Unexpected, Visitor,
};
use serde_json::Value;
use serde_json::value::RawValue;

use super::window::Window;
use super::{Extra, Map, Optional, Record, Shape, Slot, Wire};
use crate::value::Decimal;

/// At most this many [`Drift`]s are reported for one answer.
const MOST_DRIFTS: usize = 64;

/// Something in an answer that its document does not describe.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Drift {
    /// What differs.
    pub kind: DriftKind,
    /// JSON pointer (RFC 6901) of the place in the answer.
    pub pointer: String,
}

impl Drift {
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
    OtherType,
    /// An error answer that is no JSON.
    PlainText,
}

/// Why an answer could not be read.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct DecodeError {
    /// JSON pointer (RFC 6901) of the value that could not be read.
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

/// Reads one JSON text into `value`, which should be a default value, in one pass.
///
/// # Errors
/// Not JSON, or a value of a type that cannot be what the document describes.
pub fn decode(json: &[u8], value: &mut dyn Wire) -> Result<Vec<Drift>, DecodeError> {
    decode_slice(json, value, &[])
}

/// A field that an object may have beside what its type describes, at the top only.
#[derive(Debug)]
pub(crate) struct Beside {
    name: &'static str,
    value: RefCell<Value>,
}

impl Beside {
    pub(crate) fn new(name: &'static str) -> Self {
        Self { name, value: RefCell::default() }
    }
    /// `null` if it has not arrived.
    pub(crate) fn into_value(self) -> Value {
        self.value.into_inner()
    }
}

/// [`decode`] for an object that may have fields `beside` what its type describes; they are read even
/// if the rest cannot be.
pub(crate) fn decode_beside(
    json: &[u8],
    value: &mut dyn Wire,
    beside: &[Beside],
) -> Result<Vec<Drift>, DecodeError> {
    let read = decode_slice(json, value, beside);
    let is_object = matches!(value.slot(), Slot::Record(_) | Slot::Value(_));
    if !beside.is_empty() && (read.is_err() || !is_object) {
        // Whatever is wrong has been said.
        let _ = decode_slice(json, &mut Nothing {}, beside);
    }
    read
}

/// An object of which no field is known.
#[derive(Default)]
pub(super) struct Nothing {}

crate::record!(Nothing {});

fn decode_slice(
    json: &[u8],
    value: &mut dyn Wire,
    beside: &[Beside],
) -> Result<Vec<Drift>, DecodeError> {
    match std::str::from_utf8(json) {
        // Once for all its strings.
        Ok(json) => read_text(serde_json::Deserializer::from_str(json), value, beside),
        Err(_) => read_text(serde_json::Deserializer::from_slice(json), value, beside),
    }
}

fn read_text<'de>(
    mut json: serde_json::Deserializer<impl serde_json::de::Read<'de>>,
    value: &mut dyn Wire,
    beside: &[Beside],
) -> Result<Vec<Drift>, DecodeError> {
    let context = Context { beside, ..Context::default() };
    let read = Read { slot: value.slot(), place: &Place::top(&context) };
    let read = read.deserialize(&mut json).and_then(|()| json.end());
    context.finish(read)
}

/// [`decode_beside`] for a text that is never in memory as a whole: `more` gives the next piece.
pub(crate) fn decode_pieces(
    more: &mut dyn FnMut() -> Option<Vec<u8>>,
    value: &mut dyn Wire,
    beside: &[Beside],
) -> Result<Vec<Drift>, DecodeError> {
    let context = Context { beside, ..Context::default() };
    let read = Window::new(more).read_all(value.slot(), &Place::top(&context));
    context.finish(read)
}

/// Reads a JSON value into `into`, which should be a default value.
///
/// # Errors
/// As [`decode`].
pub fn decode_value(value: &Value, into: &mut dyn Wire) -> Result<Vec<Drift>, DecodeError> {
    let context = Context::default();
    let read = Read { slot: into.slot(), place: &Place::top(&context) }.deserialize(value);
    context.finish(read)
}

/// Reads from any serde format; for the `Deserialize` impls of generated types.
#[cfg(feature = "serde")]
pub fn deserialize<'de, D>(from: D, into: &mut dyn Wire) -> Result<(), D::Error>
where
    D: Deserializer<'de>,
{
    let context = Context { other_format: true, ..Context::default() };
    Read { slot: into.slot(), place: &Place::top(&context) }.deserialize(from)
}

/// What the reader noticed.
#[derive(Default)]
pub(super) struct Context<'b> {
    /// Whether the values may come from something else than JSON.
    other_format: bool,
    beside: &'b [Beside],
    drifts: RefCell<Vec<Drift>>,
    failed_at: RefCell<Option<String>>,
}

impl Context<'_> {
    fn finish<T>(self, read: Result<T, serde_json::Error>) -> Result<Vec<Drift>, DecodeError> {
        match read {
            Ok(_) => Ok(self.drifts.into_inner()),
            Err(error) => Err(DecodeError {
                pointer: self.failed_at.into_inner().unwrap_or_default(),
                message: error.to_string(),
            }),
        }
    }
}

/// The place of the value being read; lives on the stack, so that the way there costs nothing until
/// somebody asks for it.
pub(super) struct Place<'p> {
    above: Option<&'p Place<'p>>,
    step: Step<'p>,
    context: &'p Context<'p>,
    /// Whether a `null` arrived that the value itself cannot remember.
    forgotten_null: Cell<bool>,
}

pub(super) enum Step<'p> {
    Top,
    Name(&'p str),
    Item(usize),
}

impl<'p> Place<'p> {
    fn top(context: &'p Context<'p>) -> Self {
        Self { above: None, step: Step::Top, context, forgotten_null: Cell::new(false) }
    }
    pub(super) fn below(&'p self, step: Step<'p>) -> Self {
        Self { above: Some(self), step, context: self.context, forgotten_null: Cell::new(false) }
    }
    fn pointer(&self) -> String {
        let mut pointer = String::new();
        self.write(&mut pointer);
        pointer
    }
    fn write(&self, pointer: &mut String) {
        if let Some(above) = self.above {
            above.write(pointer);
        }
        match self.step {
            Step::Top => {}
            Step::Name(name) => push_token(pointer, name),
            Step::Item(index) => push_token(pointer, &index.to_string()),
        }
    }
    #[cold]
    fn note(&self, kind: DriftKind) {
        if self.is_beside() {
            return;
        }
        let mut drifts = self.context.drifts.borrow_mut();
        if drifts.len() < MOST_DRIFTS {
            drifts.push(Drift { kind, pointer: self.pointer() });
        }
    }
    fn is_beside(&self) -> bool {
        let Step::Name(name) = self.step else { return false };
        self.above.is_some_and(|above| above.beside().iter().any(|beside| beside.name == name))
    }
    /// What an object here may have beside what its type describes.
    fn beside(&self) -> &'p [Beside] {
        match self.step {
            Step::Top => self.context.beside,
            Step::Name(_) | Step::Item(_) => &[],
        }
    }
    pub(super) fn is_top(&self) -> bool {
        matches!(self.step, Step::Top)
    }
    /// How many drifts were noticed so far, and whether something failed.
    pub(super) fn noticed(&self) -> (usize, bool) {
        (self.context.drifts.borrow().len(), self.context.failed_at.borrow().is_some())
    }
    /// Forgets what was noticed later than that, in a value that is going to be read again.
    pub(super) fn forget(&self, (drifts, has_failed): (usize, bool)) {
        self.context.drifts.borrow_mut().truncate(drifts);
        if !has_failed {
            self.context.failed_at.take();
        }
        self.forgotten_null.set(false);
    }
    /// Remembers the innermost place an error passed through; `below` it, if a value which reads
    /// itself told more.
    #[cold]
    pub(super) fn failed(&self, below: &str) {
        let mut failed_at = self.context.failed_at.borrow_mut();
        failed_at.get_or_insert_with(|| self.pointer() + below);
    }
}

/// Appends one step of a JSON pointer (RFC 6901).
pub(crate) fn push_token(pointer: &mut String, token: &str) {
    pointer.push('/');
    for part in token.split_inclusive(['~', '/']) {
        match (part.strip_suffix('~'), part.strip_suffix('/')) {
            (Some(plain), _) => pointer.extend([plain, "~0"]),
            (_, Some(plain)) => pointer.extend([plain, "~1"]),
            _ => pointer.push_str(part),
        }
    }
}

/// Reads one value.
pub(super) struct Read<'a, 'c> {
    pub(super) slot: Slot<'a>,
    pub(super) place: &'c Place<'c>,
}

impl<'de> DeserializeSeed<'de> for Read<'_, '_> {
    type Value = ();
    #[inline]
    fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<(), D::Error> {
        let Self { slot, place } = self;
        match slot {
            Slot::Optional(optional) => from.deserialize_option(Present { optional, place }),
            slot => read(slot, from, place),
        }
    }
}

/// Reads a value that may be missing.
struct Present<'a, 'c> {
    optional: &'a mut dyn Optional,
    place: &'c Place<'c>,
}

impl<'de> Visitor<'de> for Present<'_, '_> {
    type Value = ();
    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value or null")
    }
    fn visit_none<E>(self) -> Result<(), E> {
        self.place.forgotten_null.set(!self.optional.set_null());
        Ok(())
    }
    fn visit_unit<E: serde::de::Error>(self) -> Result<(), E> {
        self.visit_none()
    }
    #[inline]
    fn visit_some<D: Deserializer<'de>>(self, from: D) -> Result<(), D::Error> {
        read(self.optional.fill(), from, self.place)
    }
}

/// Reads a value that is not missing.
fn read<'de, D: Deserializer<'de>>(
    slot: Slot<'_>,
    from: D,
    place: &Place<'_>,
) -> Result<(), D::Error> {
    let read = match slot {
        Slot::Value(value) => Value::deserialize(from).map(|found| *value = found),
        Slot::Whole(whole) => Value::deserialize(from).and_then(|found| {
            whole.set_value(found).map_err(|error| {
                place.failed(&error.pointer);
                D::Error::custom(error.message)
            })
        }),
        Slot::Ignored => serde::de::IgnoredAny::deserialize(from).map(drop),
        Slot::Optional(optional) => from.deserialize_option(Present { optional, place }),
        // The digits as they stand, before a machine number is made of them.
        Slot::Decimal(decimal) if !place.context.other_format => {
            Box::<RawValue>::deserialize(from).and_then(|raw| digits(decimal, &raw, place))
        }
        mut slot => from.deserialize_any(Fill { slot: &mut slot, place }),
    };
    if read.is_err() {
        place.failed("");
    }
    read
}

/// Reads a number without a detour over a machine number.
fn digits<E: serde::de::Error>(
    decimal: &mut Decimal,
    raw: &RawValue,
    place: &Place<'_>,
) -> Result<(), E> {
    let text = raw.get();
    if text == "null" {
        place.note(DriftKind::MissingField);
        return Ok(());
    }
    let inside = text.strip_prefix('"').and_then(|text| text.strip_suffix('"'));
    if inside.is_some() {
        place.note(DriftKind::OtherType);
    }
    *decimal = inside.unwrap_or(text).trim().parse().map_err(E::custom)?;
    Ok(())
}

/// Puts whatever JSON arrives into a slot that [`Read`] does not serve itself.
struct Fill<'a, 'c> {
    slot: &'c mut Slot<'a>,
    place: &'c Place<'c>,
}

impl<'a, 'c> Fill<'a, 'c> {
    fn converted(&self) {
        self.place.note(DriftKind::OtherType);
    }
    /// Gives a whole value to the slots that take any JSON, or says what was expected.
    fn whole<E: serde::de::Error>(self, value: Value) -> Result<(), E> {
        match self.slot {
            Slot::Value(slot) => **slot = value,
            Slot::Whole(slot) => slot.set_value(value).map_err(E::custom)?,
            Slot::Ignored => {}
            slot => {
                let found = Unexpected::Other(kind(&value));
                return Err(E::invalid_type(found, &slot.expected()));
            }
        }
        Ok(())
    }
}

/// Names the type of a value without showing it: answers hold personal data.
fn kind(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "a boolean",
        Value::Number(_) => "a number",
        Value::String(_) => "a string",
        Value::Array(_) => "an array",
        Value::Object(_) => "an object",
    }
}

impl Slot<'_> {
    fn expected(&self) -> &'static str {
        match self {
            Slot::Bool(_) => "a boolean",
            Slot::I32(_) => "a 32-bit integer",
            Slot::I64(_) => "a 64-bit integer",
            Slot::U64(_) => "a 64-bit integer without sign",
            Slot::F64(_) | Slot::Decimal(_) => "a number",
            Slot::String(_) | Slot::Text(_) => "a string",
            Slot::Bytes(_) => "base64",
            Slot::Whole(_) | Slot::Value(_) | Slot::Optional(_) | Slot::Ignored => "a value",
            Slot::List(_) => "an array",
            Slot::Map(_) | Slot::Record(_) => "an object",
            Slot::ByStatus(_) => "an answer with its status",
        }
    }
}

impl<'de> Visitor<'de> for Fill<'_, '_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.slot.expected())
    }

    fn visit_unit<E: serde::de::Error>(self) -> Result<(), E> {
        match self.slot {
            Slot::Value(value) => **value = Value::Null,
            Slot::Ignored => {}
            // A promised value that is null reads as its default (S360.md, ruling 6).
            _ => self.place.note(DriftKind::MissingField),
        }
        Ok(())
    }

    fn visit_bool<E: serde::de::Error>(self, found: bool) -> Result<(), E> {
        match self.slot {
            Slot::Bool(value) => **value = found,
            Slot::String(value) => {
                **value = found.to_string();
                self.converted();
            }
            _ => return self.whole(Value::Bool(found)),
        }
        Ok(())
    }

    fn visit_i64<E: serde::de::Error>(self, found: i64) -> Result<(), E> {
        match self.slot {
            Slot::I64(value) => **value = found,
            Slot::I32(value) => match i32::try_from(found) {
                Ok(found) => **value = found,
                Err(_) => return self.whole(Value::from(found)),
            },
            Slot::U64(value) => match u64::try_from(found) {
                Ok(found) => **value = found,
                Err(_) => return self.whole(Value::from(found)),
            },
            Slot::F64(value) => **value = float(found),
            Slot::Decimal(value) => **value = Decimal::from(found),
            Slot::Text(text) => {
                if !text.set_integer(found) {
                    text.set_text(&found.to_string()).map_err(|expected| {
                        E::invalid_type(Unexpected::Other("an integer"), &expected)
                    })?;
                }
            }
            Slot::String(value) => {
                **value = found.to_string();
                self.converted();
            }
            _ => return self.whole(Value::from(found)),
        }
        Ok(())
    }

    fn visit_u64<E: serde::de::Error>(self, found: u64) -> Result<(), E> {
        if let Ok(found) = i64::try_from(found) {
            return self.visit_i64(found);
        }
        match self.slot {
            Slot::U64(value) => {
                **value = found;
                Ok(())
            }
            Slot::Decimal(value) => {
                **value = Decimal::from(found);
                Ok(())
            }
            Slot::F64(_) => self.visit_f64(Value::from(found).as_f64().unwrap_or_default()),
            Slot::String(value) => {
                **value = found.to_string();
                self.converted();
                Ok(())
            }
            _ => self.whole(Value::from(found)),
        }
    }

    fn visit_f64<E: serde::de::Error>(self, found: f64) -> Result<(), E> {
        match self.slot {
            Slot::F64(value) => **value = found,
            Slot::String(value) => {
                **value = found.to_string();
                self.converted();
            }
            Slot::Decimal(value) => **value = Decimal::try_from(found).map_err(E::custom)?,
            Slot::I64(_) | Slot::I32(_) | Slot::U64(_) => match integral(found) {
                Some(integer) => return self.visit_i64(integer),
                None => return self.whole(Value::from(found)),
            },
            _ => return self.whole(Value::from(found)),
        }
        Ok(())
    }

    fn visit_str<E: serde::de::Error>(self, found: &str) -> Result<(), E> {
        match self.slot {
            // Exactly as long as it is.
            Slot::String(value) => **value = found.to_owned(),
            Slot::Text(text) => {
                text.set_text(found).map_err(|expected| {
                    E::invalid_value(Unexpected::Other("a string"), &expected)
                })?;
                if !text.is_known() {
                    self.place.note(DriftKind::UnknownValue);
                }
            }
            Slot::Bytes(bytes) => match crate::value::from_base64(found) {
                Some(found) => **bytes = found,
                None => return Err(E::invalid_value(Unexpected::Other("a string"), &"base64")),
            },
            // Numbers and booleans in strings (S360.md, ruling 9).
            Slot::I64(_) | Slot::I32(_) => match found.trim().parse() {
                Ok(number) => {
                    self.converted();
                    return self.visit_i64(number);
                }
                Err(_) => return self.whole(Value::from(found)),
            },
            Slot::U64(_) => match found.trim().parse() {
                Ok(number) => {
                    self.converted();
                    return self.visit_u64(number);
                }
                Err(_) => return self.whole(Value::from(found)),
            },
            Slot::Decimal(value) => {
                **value = found.trim().parse().map_err(E::custom)?;
                self.converted();
            }
            Slot::F64(value) => match found.trim().parse() {
                Ok(number) => {
                    **value = number;
                    self.converted();
                }
                Err(_) => return self.whole(Value::from(found)),
            },
            Slot::Bool(value) => match found.trim().parse() {
                Ok(truth) => {
                    **value = truth;
                    self.converted();
                }
                Err(_) => return self.whole(Value::from(found)),
            },
            _ => return self.whole(Value::from(found)),
        }
        Ok(())
    }

    fn visit_string<E: serde::de::Error>(self, found: String) -> Result<(), E> {
        match self.slot {
            Slot::String(value) => {
                **value = found;
                Ok(())
            }
            _ => self.visit_str(&found),
        }
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<(), A::Error> {
        let place = self.place;
        match self.slot {
            Slot::List(list) => {
                list.clear();
                let mut index = 0;
                loop {
                    let place = place.below(Step::Item(index));
                    let push = Push { list: &mut **list, place: &place };
                    if items.next_element_seed(push)?.is_none() {
                        return Ok(());
                    }
                    index += 1;
                }
            }
            Slot::Map(map) => {
                place.note(DriftKind::OtherType);
                read_pairs(*map, items, place)
            }
            _ => {
                let mut values = Vec::new();
                while let Some(value) = items.next_element()? {
                    values.push(value);
                }
                self.whole(Value::Array(values))
            }
        }
    }

    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<(), A::Error> {
        let place = self.place;
        match self.slot {
            Slot::Record(record) => read_record(*record, entries, place),
            Slot::Map(map) => {
                map.clear();
                while let Some(key) = entries.next_key_seed(Key)? {
                    let place = &place.below(Step::Name(&key));
                    entries.next_value_seed(Read { slot: map.insert(&key), place })?;
                }
                Ok(())
            }
            _ => {
                let mut fields = serde_json::Map::new();
                while let Some((key, value)) = entries.next_entry()? {
                    fields.insert(key, value);
                }
                self.whole(Value::Object(fields))
            }
        }
    }
}

#[allow(clippy::cast_precision_loss)]
fn float(integer: i64) -> f64 {
    integer as f64
}

/// The integer a float stands for, as long as a float can hold it exactly.
#[allow(clippy::cast_possible_truncation)]
pub(super) fn integral(number: f64) -> Option<i64> {
    (number.fract() == 0.0 && number.abs() <= 9_007_199_254_740_992.0).then_some(number as i64)
}

/// Appends one item to a list.
struct Push<'a, 'c> {
    list: &'a mut dyn super::List,
    place: &'c Place<'c>,
}

impl<'de> DeserializeSeed<'de> for Push<'_, '_> {
    type Value = ();
    fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<(), D::Error> {
        let Self { list, place } = self;
        Read { slot: list.push(), place }.deserialize(from)
    }
}

/// A key, borrowed from the text wherever it has no escape.
#[derive(Clone, Copy)]
pub(super) struct Key;

impl<'de> DeserializeSeed<'de> for Key {
    type Value = Cow<'de, str>;
    fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<Cow<'de, str>, D::Error> {
        from.deserialize_str(self)
    }
}

impl<'de> Visitor<'de> for Key {
    type Value = Cow<'de, str>;
    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a key")
    }
    fn visit_borrowed_str<E>(self, key: &'de str) -> Result<Cow<'de, str>, E> {
        Ok(Cow::Borrowed(key))
    }
    fn visit_str<E>(self, key: &str) -> Result<Cow<'de, str>, E> {
        Ok(Cow::Owned(key.to_owned()))
    }
}

/// A map written as a list of `{key, value}` (S360.md, ruling 10).
fn read_pairs<'de, A: SeqAccess<'de>>(
    map: &mut dyn Map,
    mut items: A,
    place: &Place<'_>,
) -> Result<(), A::Error> {
    map.clear();
    let mut index = 0;
    while let Some(pair) = items.next_element::<Value>()? {
        let key = match pair.get("key") {
            Some(Value::String(key)) => key.clone(),
            Some(key @ (Value::Number(_) | Value::Bool(_))) => key.to_string(),
            _ => return Err(A::Error::custom("expected an object, or a list of {key, value}")),
        };
        let place = &place.below(Step::Item(index));
        let given = pair.get("value").unwrap_or(&Value::Null);
        let read = Read { slot: map.insert(&key), place };
        read.deserialize(given).map_err(A::Error::custom)?;
        index += 1;
    }
    Ok(())
}

/// The fields of an object, one after the other.
pub(super) trait Entries<'de> {
    type Error;
    fn key(&mut self, key: FieldOf<'_>) -> Result<Option<Field>, Self::Error>;
    fn value(&mut self, slot: Slot<'_>, place: &Place<'_>) -> Result<(), Self::Error>;
    fn any_value(&mut self) -> Result<Value, Self::Error>;
}

impl<'de, A: MapAccess<'de>> Entries<'de> for A {
    type Error = A::Error;
    #[inline]
    fn key(&mut self, key: FieldOf<'_>) -> Result<Option<Field>, A::Error> {
        self.next_key_seed(key)
    }
    #[inline]
    fn value(&mut self, slot: Slot<'_>, place: &Place<'_>) -> Result<(), A::Error> {
        self.next_value_seed(Read { slot, place })
    }
    #[inline]
    fn any_value(&mut self) -> Result<Value, A::Error> {
        self.next_value()
    }
}

pub(super) fn read_record<'de, E: Entries<'de>>(
    record: &mut dyn Record,
    entries: E,
    place: &Place<'_>,
) -> Result<(), E::Error> {
    let shape = record.shape();
    let mut entries = Some(entries);
    let mut read = Ok(());
    record.fields_mut(&mut |fields, extra| {
        if let Some(entries) = entries.take() {
            read = read_fields(shape, fields, extra, entries, place);
        }
    });
    read
}

fn read_fields<'de, E: Entries<'de>>(
    shape: &'static Shape,
    fields: &mut [&mut dyn Wire],
    mut extra: Option<&mut Extra>,
    mut entries: E,
    place: &Place<'_>,
) -> Result<(), E::Error> {
    let beside = place.beside();
    // What is promised beyond these is not checked.
    let mut seen = [false; 128];
    let mut likely = 0;
    while let Some(field) = entries.key(FieldOf { shape, likely, beside })? {
        let (position, name) = match field {
            Field::Known(position, name) => (position, name),
            Field::Beside(index) => {
                let found = entries.any_value()?;
                if let Some(beside) = beside.get(index) {
                    beside.value.replace(found);
                }
                continue;
            }
            Field::Unknown(name) => {
                place.below(Step::Name(&name)).note(DriftKind::UnknownField);
                match &mut extra {
                    Some(extra) => extra.insert(name, entries.any_value()?),
                    None => entries.value(Slot::Ignored, place)?,
                }
                continue;
            }
        };
        likely = position + 1;
        if let Some(seen) = seen.get_mut(position) {
            *seen = true;
        }
        let place = &place.below(Step::Name(name));
        let slot = fields.get_mut(position).map_or(Slot::Ignored, |field| field.slot());
        entries.value(slot, place)?;
        if let (true, Some(extra)) = (place.forgotten_null.get(), &mut extra) {
            extra.insert(name, Value::Null);
        }
    }
    for (field, seen) in shape.fields.iter().zip(seen) {
        if field.promised && !seen {
            place.below(Step::Name(field.name)).note(DriftKind::MissingField);
        }
    }
    Ok(())
}

/// A key of a record.
pub(super) enum Field {
    /// Its place among the fields, and its name.
    Known(usize, &'static str),
    /// Its place among what there may be beside the fields.
    Beside(usize),
    Unknown(String),
}

/// Looks a key up where it is read, so that no text of it is made for a known field.
#[derive(Clone, Copy)]
pub(super) struct FieldOf<'b> {
    shape: &'static Shape,
    /// Where it probably is.
    likely: usize,
    beside: &'b [Beside],
}

impl<'de> DeserializeSeed<'de> for FieldOf<'_> {
    type Value = Field;
    fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<Field, D::Error> {
        from.deserialize_str(self)
    }
}

impl Visitor<'_> for FieldOf<'_> {
    type Value = Field;
    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a key")
    }
    fn visit_str<E>(self, key: &str) -> Result<Field, E> {
        if let Some((position, field)) = self.shape.position(key, self.likely) {
            return Ok(Field::Known(position, field.name));
        }
        let beside = self.beside.iter().position(|beside| beside.name == key);
        Ok(beside.map_or_else(|| Field::Unknown(key.to_owned()), Field::Beside))
    }
}
