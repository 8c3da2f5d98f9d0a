//! Wire values into JSON.

use serde::Serialize;
use serde::ser::{Error, SerializeMap, SerializeSeq, Serializer};
use serde_json::Value;
use serde_json::value::RawValue;

use super::fill::integral;
use super::record::{instead, shown, undescribed};
use super::{Extra, Record, Shape, Tag, View, Wire};
use crate::value::Decimal;

/// The JSON text of `value`; fields of the top-level object named in `set` are written with the
/// given values instead of their own.
pub fn encode(value: &dyn Wire, set: &[(&str, Value)]) -> Vec<u8> {
    encode_view(value.view(), set)
}

/// [`encode`] for a value that is already being looked at.
pub(crate) fn encode_view(view: View<'_>, set: &[(&str, Value)]) -> Vec<u8> {
    if !set.is_empty() && !matches!(view, View::Record(_) | View::Tagged(..)) {
        return free_object(view, set);
    }
    let mut json = Vec::with_capacity(256);
    // Writing to memory cannot fail, and neither can values that are plain data.
    let _ = Write { view, set, tag: None }.serialize(&mut serde_json::Serializer::new(&mut json));
    json
}

/// An object of free JSON (or nothing, which becomes an object) with the fields of `set`.
fn free_object(view: View<'_>, set: &[(&str, Value)]) -> Vec<u8> {
    let written = Write::plain(view).serialize(serde_json::value::Serializer);
    let fields = set.iter().map(|(name, value)| ((*name).to_owned(), value.clone()));
    let merged = match written.unwrap_or_default() {
        Value::Null => Value::Object(fields.collect()),
        Value::Object(mut object) => {
            object.extend(fields);
            Value::Object(object)
        }
        other => other,
    };
    merged.to_string().into_bytes()
}

/// The JSON value of `value`.
pub fn encode_value(value: &dyn Wire) -> Value {
    Write::plain(value.view()).serialize(serde_json::value::Serializer).unwrap_or_default()
}

/// Writes to any serde format; for the `Serialize` impls of generated types.
#[cfg(feature = "serde")]
pub fn serialize<S: Serializer>(value: &dyn Wire, to: S) -> Result<S::Ok, S::Error> {
    Write::plain(value.view()).serialize(to)
}

struct Write<'a> {
    view: View<'a>,
    set: &'a [(&'a str, Value)],
    tag: Option<(&'static str, Tag)>,
}

impl<'a> Write<'a> {
    fn plain(view: View<'a>) -> Self {
        Self { view, set: &[], tag: None }
    }
}

impl Serialize for Write<'_> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        match &self.view {
            View::Absent | View::Null => to.serialize_unit(),
            View::Bool(value) => to.serialize_bool(*value),
            View::I64(value) => to.serialize_i64(*value),
            View::U64(value) => to.serialize_u64(*value),
            View::Decimal(value) => decimal(value, to),
            // 4000, not 4000.0: what was read as an integer is written as one.
            View::F64(value) => match integral(*value) {
                Some(integer) => to.serialize_i64(integer),
                None if value.is_finite() => to.serialize_f64(*value),
                // The words that Java servers write, and that reading understands.
                None if value.is_nan() => to.serialize_str("NaN"),
                None if *value > 0.0 => to.serialize_str("Infinity"),
                None => to.serialize_str("-Infinity"),
            },
            View::Unset => to.serialize_str(""),
            View::Str(value) => to.serialize_str(value),
            View::Text(value) => to.serialize_str(value),
            View::Bytes(bytes) => to.serialize_str(&crate::value::to_base64(bytes)),
            View::Value(value) => value.serialize(to),
            View::Tagged(name, tag, value) => {
                Write { view: value.view(), set: self.set, tag: Some((*name, *tag)) }.serialize(to)
            }
            View::List(list) => {
                let mut items = to.serialize_seq(Some(list.len()))?;
                for item in (0..list.len()).filter_map(|index| list.item(index)) {
                    items.serialize_element(&Write::plain(item.view()))?;
                }
                items.end()
            }
            View::Map(map) => {
                let mut entries = to.serialize_map(Some(map.len()))?;
                let mut result = Ok(());
                map.entries(&mut |key, value| {
                    if result.is_ok() {
                        result = entries.serialize_entry(key, &Write::plain(value.view()));
                    }
                });
                result?;
                entries.end()
            }
            View::Record(record) => self.record(*record, to),
        }
    }
}

/// As a machine number where one holds it, which every format can write; else digit by digit, which
/// JSON can.
fn decimal<S: Serializer>(value: &Decimal, to: S) -> Result<S::Ok, S::Error> {
    let text = value.as_str();
    if value.is_quoted() {
        return to.serialize_str(text);
    }
    if let Ok(integer) = text.parse::<i64>() {
        return to.serialize_i64(integer);
    }
    if let Ok(integer) = text.parse::<u64>() {
        return to.serialize_u64(integer);
    }
    let float = value.to_f64();
    if Decimal::try_from(float).is_ok_and(|float| float == *value) {
        return to.serialize_f64(float);
    }
    RawValue::from_string(text.to_owned()).map_err(S::Error::custom)?.serialize(to)
}

impl Write<'_> {
    fn record<S: Serializer>(&self, record: &dyn Record, to: S) -> Result<S::Ok, S::Error> {
        let (mut to, mut written) = (Some(to), None);
        record.fields(&mut |fields, extra| {
            let Some(to) = to.take() else { return };
            written = Some(match instead(fields, extra) {
                Some(value) => value.serialize(to),
                None => self.object(record.shape(), fields, extra, to),
            });
        });
        written.unwrap_or_else(|| Err(S::Error::custom("a record shows its fields once")))
    }

    fn object<S: Serializer>(
        &self,
        shape: &'static Shape,
        fields: &[&dyn Wire],
        extra: Option<&Extra>,
        to: S,
    ) -> Result<S::Ok, S::Error> {
        let entries = to.serialize_map(None)?;
        let mut entries = Entries { entries, result: Ok(()), tag: self.tag };
        let is_set = |name: &str| self.set.iter().any(|(set, _)| *set == name);
        let extra = extra.filter(|extra| !extra.is_empty());
        for (field_shape, field) in shape.fields.iter().zip(fields) {
            let view = match shown(field_shape, *field, extra) {
                _ if is_set(field_shape.name) => continue,
                View::Absent if field_shape.nullable => View::Null,
                View::Absent => continue,
                view => view,
            };
            entries.write(field_shape.name, view);
        }
        for (name, value) in undescribed(shape, extra) {
            if !is_set(name) {
                entries.write(name, View::Value(value));
            }
        }
        for (name, value) in self.set {
            entries.write(name, View::Value(value));
        }
        entries.end()
    }
}

/// A map being written; keeps the first error, because fields are shown through a callback.
struct Entries<M: SerializeMap> {
    entries: M,
    result: Result<(), M::Error>,
    /// The discriminator, until some field has written it.
    tag: Option<(&'static str, Tag)>,
}

impl<M: SerializeMap> Entries<M> {
    fn write(&mut self, name: &str, view: View<'_>) {
        let tag = self.tag.take_if(|(tag, _)| *tag == name);
        let view = match tag {
            // The alternative declares the discriminator too.
            Some((_, tag)) => tag.over(view),
            None => view,
        };
        if self.result.is_ok() {
            self.result = self.entries.serialize_entry(name, &Write::plain(view));
        }
    }
    fn end(mut self) -> Result<M::Ok, M::Error> {
        if let Some((name, tag)) = self.tag {
            self.write(name, tag.view());
        }
        self.result?;
        self.entries.end()
    }
}
