//! JSON into wire values: tolerant where a server may change, exact where data could be lost.

use std::borrow::Cow;
use std::cell::RefCell;
use std::fmt;

use serde::Deserialize;
use serde::de::{
    DeserializeSeed, Deserializer, Error as _, MapAccess, SeqAccess, Unexpected, Visitor,
};
use serde_json::Value;
use serde_json::value::RawValue;

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
    match std::str::from_utf8(json) {
        // Once for all its strings.
        Ok(json) => read_text(serde_json::Deserializer::from_str(json), value),
        Err(_) => read_text(serde_json::Deserializer::from_slice(json), value),
    }
}

/// [`decode`] for a text that need not be in memory as a whole.
pub(crate) fn decode_from(
    json: impl std::io::Read,
    value: &mut dyn Wire,
) -> Result<Vec<Drift>, DecodeError> {
    read_text(serde_json::Deserializer::from_reader(json), value)
}

fn read_text<'de>(
    mut json: serde_json::Deserializer<impl serde_json::de::Read<'de>>,
    value: &mut dyn Wire,
) -> Result<Vec<Drift>, DecodeError> {
    let context = Context::default();
    let read = Read { value, at: None, context: &context };
    let read = read.deserialize(&mut json).and_then(|_| json.end());
    context.finish(read)
}

/// Reads a JSON value into `into`, which should be a default value.
///
/// # Errors
/// As [`decode`].
pub fn decode_value(value: &Value, into: &mut dyn Wire) -> Result<Vec<Drift>, DecodeError> {
    let context = Context::default();
    let read = Read { value: into, at: None, context: &context }.deserialize(value);
    context.finish(read)
}

/// Reads from any serde format; for the `Deserialize` impls of generated types.
#[cfg(feature = "serde")]
pub fn deserialize<'de, D>(from: D, into: &mut dyn Wire) -> Result<(), D::Error>
where
    D: Deserializer<'de>,
{
    let context = Context { other_format: true, ..Context::default() };
    Read { value: into, at: None, context: &context }.deserialize(from).map(|_| ())
}

/// One step of the way to the value being read; lives on the stack, so that the way costs nothing
/// until somebody asks for it.
struct At<'p> {
    above: Option<&'p At<'p>>,
    step: Step<'p>,
}

enum Step<'p> {
    Name(&'p str),
    Item(usize),
}

impl<'p> At<'p> {
    fn name(above: Option<&'p At<'p>>, name: &'p str) -> Self {
        Self { above, step: Step::Name(name) }
    }
    fn item(above: Option<&'p At<'p>>, index: usize) -> Self {
        Self { above, step: Step::Item(index) }
    }
    fn write(&self, pointer: &mut String) {
        if let Some(above) = self.above {
            above.write(pointer);
        }
        match self.step {
            Step::Name(name) => push_token(pointer, name),
            Step::Item(index) => push_token(pointer, &index.to_string()),
        }
    }
}

/// What the reader noticed.
#[derive(Default)]
struct Context {
    /// Whether the values may come from something else than JSON.
    other_format: bool,
    drifts: RefCell<Vec<Drift>>,
    failed_at: RefCell<Option<String>>,
}

impl Context {
    fn note(&self, kind: DriftKind, at: Option<&At<'_>>) {
        let mut drifts = self.drifts.borrow_mut();
        if drifts.len() < MOST_DRIFTS {
            drifts.push(Drift { kind, pointer: pointer(at) });
        }
    }

    /// Remembers the innermost place an error passed through.
    fn failed(&self, at: Option<&At<'_>>) {
        self.failed_at.borrow_mut().get_or_insert_with(|| pointer(at));
    }

    /// As `failed`, for a place that was told by a value which reads itself.
    fn failed_below(&self, at: Option<&At<'_>>, below: &str) {
        self.failed_at.borrow_mut().get_or_insert_with(|| pointer(at) + below);
    }

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

fn pointer(at: Option<&At<'_>>) -> String {
    let mut pointer = String::new();
    if let Some(at) = at {
        at.write(&mut pointer);
    }
    pointer
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

/// Reads one value. Yields whether a `null` arrived that the value itself cannot remember.
struct Read<'a, 'c> {
    value: &'a mut dyn Wire,
    at: Option<&'c At<'c>>,
    context: &'c Context,
}

impl<'de> DeserializeSeed<'de> for Read<'_, '_> {
    type Value = bool;
    fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<bool, D::Error> {
        let Self { value, at, context } = self;
        let read = match value.slot() {
            Slot::Value(value) => Value::deserialize(from).map(|found| {
                *value = found;
                false
            }),
            Slot::Whole(whole) => Value::deserialize(from)
                .and_then(|found| {
                    whole.set_value(found).map_err(|error| {
                        context.failed_below(at, &error.pointer);
                        D::Error::custom(error.message)
                    })
                })
                .map(|()| false),
            Slot::Ignored => serde::de::IgnoredAny::deserialize(from).map(|_| false),
            Slot::Optional(optional) => {
                return from.deserialize_option(Present { optional, at, context });
            }
            // The digits as they stand, before a machine number is made of them.
            Slot::Decimal(decimal) if !context.other_format => Box::<RawValue>::deserialize(from)
                .and_then(|raw| digits(decimal, &raw, at, context)),
            slot => from.deserialize_any(Fill { slot, at, context }),
        };
        if read.is_err() {
            context.failed(at);
        }
        read
    }
}

/// Reads a value that may be missing.
struct Present<'a, 'c> {
    optional: &'a mut dyn Optional,
    at: Option<&'c At<'c>>,
    context: &'c Context,
}

impl<'de> Visitor<'de> for Present<'_, '_> {
    type Value = bool;
    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value or null")
    }
    fn visit_none<E>(self) -> Result<bool, E> {
        Ok(!self.optional.set_null())
    }
    fn visit_unit<E: serde::de::Error>(self) -> Result<bool, E> {
        self.visit_none()
    }
    fn visit_some<D: Deserializer<'de>>(self, from: D) -> Result<bool, D::Error> {
        let Self { optional, at, context } = self;
        match optional.fill() {
            Some(value) => Read { value, at, context }.deserialize(from),
            None => serde::de::IgnoredAny::deserialize(from).map(|_| false),
        }
    }
}

/// Reads a number without a detour over a machine number.
fn digits<E: serde::de::Error>(
    decimal: &mut Decimal,
    raw: &RawValue,
    at: Option<&At<'_>>,
    context: &Context,
) -> Result<bool, E> {
    let text = raw.get();
    if text == "null" {
        context.note(DriftKind::MissingField, at);
        return Ok(false);
    }
    let inside = text.strip_prefix('"').and_then(|text| text.strip_suffix('"'));
    if inside.is_some() {
        context.note(DriftKind::OtherType, at);
    }
    *decimal = inside.unwrap_or(text).trim().parse().map_err(E::custom)?;
    Ok(false)
}

/// Puts whatever JSON arrives into a slot that [`Read`] does not serve itself.
struct Fill<'a, 'c> {
    slot: Slot<'a>,
    at: Option<&'c At<'c>>,
    context: &'c Context,
}

impl<'a, 'c> Fill<'a, 'c> {
    fn converted(&self) {
        self.context.note(DriftKind::OtherType, self.at);
    }
    /// Gives a whole value to the slots that take any JSON, or says what was expected.
    fn whole<E: serde::de::Error>(self, value: Value) -> Result<bool, E> {
        match self.slot {
            Slot::Value(slot) => *slot = value,
            Slot::Whole(slot) => slot.set_value(value).map_err(E::custom)?,
            Slot::Ignored => {}
            slot => {
                let found = Unexpected::Other(kind(&value));
                return Err(E::invalid_type(found, &slot.expected()));
            }
        }
        Ok(false)
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
    type Value = bool;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.slot.expected())
    }

    fn visit_unit<E: serde::de::Error>(self) -> Result<bool, E> {
        match self.slot {
            Slot::Value(value) => *value = Value::Null,
            Slot::Ignored => {}
            // A promised value that is null reads as its default (S360.md, ruling 6).
            _ => self.context.note(DriftKind::MissingField, self.at),
        }
        Ok(false)
    }

    fn visit_bool<E: serde::de::Error>(mut self, found: bool) -> Result<bool, E> {
        match &mut self.slot {
            Slot::Bool(value) => **value = found,
            Slot::String(value) => {
                **value = found.to_string();
                self.converted();
            }
            _ => return self.whole(Value::Bool(found)),
        }
        Ok(false)
    }

    fn visit_i64<E: serde::de::Error>(mut self, found: i64) -> Result<bool, E> {
        match &mut self.slot {
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
        Ok(false)
    }

    fn visit_u64<E: serde::de::Error>(mut self, found: u64) -> Result<bool, E> {
        if let Ok(found) = i64::try_from(found) {
            return self.visit_i64(found);
        }
        match &mut self.slot {
            Slot::U64(value) => {
                **value = found;
                Ok(false)
            }
            Slot::Decimal(value) => {
                **value = Decimal::from(found);
                Ok(false)
            }
            Slot::F64(_) => self.visit_f64(Value::from(found).as_f64().unwrap_or_default()),
            Slot::String(value) => {
                **value = found.to_string();
                self.converted();
                Ok(false)
            }
            _ => self.whole(Value::from(found)),
        }
    }

    fn visit_f64<E: serde::de::Error>(mut self, found: f64) -> Result<bool, E> {
        match &mut self.slot {
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
        Ok(false)
    }

    fn visit_str<E: serde::de::Error>(mut self, found: &str) -> Result<bool, E> {
        match &mut self.slot {
            // Exactly as long as it is.
            Slot::String(value) => **value = found.to_owned(),
            Slot::Text(text) => {
                text.set_text(found).map_err(|expected| {
                    E::invalid_value(Unexpected::Other("a string"), &expected)
                })?;
                if !text.is_known() {
                    self.context.note(DriftKind::UnknownValue, self.at);
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
        Ok(false)
    }

    fn visit_string<E: serde::de::Error>(mut self, found: String) -> Result<bool, E> {
        match &mut self.slot {
            Slot::String(value) => {
                **value = found;
                Ok(false)
            }
            _ => self.visit_str(&found),
        }
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<bool, A::Error> {
        let (at, context) = (self.at, self.context);
        match self.slot {
            Slot::List(list) => {
                list.clear();
                let mut index = 0;
                loop {
                    let at = At::item(at, index);
                    let push = Push { list: &mut *list, at: &at, context };
                    if items.next_element_seed(push)?.is_none() {
                        return Ok(false);
                    }
                    index += 1;
                }
            }
            Slot::Map(map) => {
                context.note(DriftKind::OtherType, at);
                read_pairs(map, items, at, context)
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

    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<bool, A::Error> {
        let (at, context) = (self.at, self.context);
        match self.slot {
            Slot::Record(record) => read_record(record, entries, at, context),
            Slot::Map(map) => {
                map.clear();
                while let Some(key) = entries.next_key_seed(Key)? {
                    let at = At::name(at, &key);
                    let value = map.insert(&key);
                    entries.next_value_seed(Read { value, at: Some(&at), context })?;
                }
                Ok(false)
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
    at: &'c At<'c>,
    context: &'c Context,
}

impl<'de> DeserializeSeed<'de> for Push<'_, '_> {
    type Value = bool;
    fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<bool, D::Error> {
        match self.list.push() {
            Some(value) => {
                Read { value, at: Some(self.at), context: self.context }.deserialize(from)
            }
            None => Err(D::Error::custom("the list takes no more items")),
        }
    }
}

/// A key, borrowed from the text wherever it has no escape.
struct Key;

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
    at: Option<&At<'_>>,
    context: &Context,
) -> Result<bool, A::Error> {
    map.clear();
    let mut index = 0;
    while let Some(pair) = items.next_element::<Value>()? {
        let key = match pair.get("key") {
            Some(Value::String(key)) => key.clone(),
            Some(key @ (Value::Number(_) | Value::Bool(_))) => key.to_string(),
            _ => return Err(A::Error::custom("expected an object, or a list of {key, value}")),
        };
        let at = At::item(at, index);
        let value = map.insert(&key);
        let given = pair.get("value").unwrap_or(&Value::Null);
        Read { value, at: Some(&at), context }.deserialize(given).map_err(A::Error::custom)?;
        index += 1;
    }
    Ok(false)
}

fn read_record<'de, A: MapAccess<'de>>(
    record: &mut dyn Record,
    entries: A,
    at: Option<&At<'_>>,
    context: &Context,
) -> Result<bool, A::Error> {
    let shape = record.shape();
    let mut entries = Some(entries);
    let mut read = Ok(false);
    record.fields_mut(&mut |fields, extra| {
        if let Some(entries) = entries.take() {
            read = read_fields(shape, fields, extra, entries, at, context).map(|()| false);
        }
    });
    read
}

fn read_fields<'de, A: MapAccess<'de>>(
    shape: &Shape,
    fields: &mut [&mut dyn Wire],
    mut extra: Option<&mut Extra>,
    mut entries: A,
    at: Option<&At<'_>>,
    context: &Context,
) -> Result<(), A::Error> {
    // A bit for each field; what is promised beyond the 128th is not checked.
    let mut seen = 0_u128;
    let mut likely = 0;
    while let Some(key) = entries.next_key_seed(Key)? {
        let at = At::name(at, &key);
        let position = shape.position(&key, likely).unwrap_or(fields.len());
        let Some(value) = fields.get_mut(position) else {
            context.note(DriftKind::UnknownField, Some(&at));
            match &mut extra {
                Some(extra) => extra.insert(key, entries.next_value::<Value>()?),
                None => drop(entries.next_value::<serde::de::IgnoredAny>()?),
            }
            continue;
        };
        likely = position + 1;
        seen |= u32::try_from(position).ok().and_then(|bit| 1_u128.checked_shl(bit)).unwrap_or(0);
        let read = Read { value: &mut **value, at: Some(&at), context };
        if entries.next_value_seed(read)? {
            if let Some(extra) = &mut extra {
                extra.insert(key, Value::Null);
            }
        }
    }
    for (bit, field) in shape.fields.iter().take(128).enumerate() {
        if field.promised && seen & (1 << bit) == 0 {
            context.note(DriftKind::MissingField, Some(&At::name(at, field.name)));
        }
    }
    Ok(())
}
