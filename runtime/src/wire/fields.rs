//! Objects with known keys. A field that cannot be what is described is empty, and kept in the object's
//! `extra` as it came (S360 ruling 18); without an `extra` the object is left as a whole.

use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, Visitor};
use serde_json::Value;

use super::budget::{entry_cost, spend};
use super::parts::Entries;
use super::place::{Place, SideField, Step};
use super::read::Left;
use super::{DriftKind, Extra, Record, Shape, Slot, Wire, encode_value};
use crate::value::Decimal;

pub(super) fn read_record<'de, E: Entries<'de>>(
    record: &mut dyn Record,
    entries: E,
    place: &Place<'_>,
) -> Result<(), E::Error> {
    spend(size_of_val(record))?;
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
    if let Some(extra) = &mut extra {
        extra.begin(shape);
    }
    let beside = place.beside();
    let held = place.held || extra.is_some();
    let mut object = Reading { shape, fields, extra, seen: [false; 128], whole: None };
    let mut likely = 0;
    while let Some(field) = entries.field(FieldOf { shape, likely, beside })? {
        match field {
            Field::Known(position, name) => {
                likely = position + 1;
                object.known(position, name, &mut entries, &place.field(name, held))?;
            }
            Field::Unknown(name) => {
                place.below(Step::Name(&name)).note(DriftKind::UnknownField);
                object.unknown(name, &mut entries, place)?;
            }
            Field::Side(index) => {
                let found = entries.any_value()?;
                if let Some(beside) = beside.get(index) {
                    beside.take(found, object.extra.as_deref_mut(), place);
                }
            }
        }
    }
    object.finish(place);
    Ok(())
}

/// An object being read.
struct Reading<'a, 'f> {
    shape: &'static Shape,
    fields: &'a mut [&'f mut dyn Wire],
    extra: Option<&'a mut Extra>,
    /// Which fields have come. What is required beyond these is not checked.
    seen: [bool; 128],
    /// All that has come, from the first field on that nothing here keeps.
    whole: Option<Object>,
}

impl Reading<'_, '_> {
    #[inline]
    fn known<'de, E: Entries<'de>>(
        &mut self,
        position: usize,
        name: &'static str,
        entries: &mut E,
        place: &Place<'_>,
    ) -> Result<(), E::Error> {
        if let Some(whole) = &mut self.whole {
            whole.insert(name.to_owned(), entries.any_value()?);
            return Ok(());
        }
        if let Some(seen) = self.seen.get_mut(position) {
            *seen = true;
        }
        let mut slot = self.fields.get_mut(position).map_or(Slot::Ignored, |field| field.slot());
        entries.value(&mut slot, place)?;
        match (place.take_left(), &mut self.extra) {
            (Left::Nothing, _) | (Left::Null, None) => {}
            (Left::Null, Some(extra)) => {
                spend(kept_cost(extra, name))?;
                extra.insert(name, Value::Null);
            }
            (Left::Json(json), extra) => {
                spend(extra.as_ref().map_or(0, |extra| kept_cost(extra, name)))?;
                self.keep(position, name, *json, place);
            }
        }
        Ok(())
    }

    fn unknown<'de, E: Entries<'de>>(
        &mut self,
        name: String,
        entries: &mut E,
        place: &Place<'_>,
    ) -> Result<(), E::Error> {
        match (&mut self.whole, &mut self.extra) {
            (Some(whole), _) => drop(whole.insert(name, entries.any_value()?)),
            (None, Some(extra)) => {
                spend(kept_cost(extra, &name))?;
                extra.insert(name, entries.any_value()?);
            }
            (None, None) => drop(entries.value(&mut Slot::Ignored, place)?),
        }
        Ok(())
    }

    /// Keeps what a field is not.
    #[cold]
    fn keep(&mut self, position: usize, name: &'static str, json: Value, place: &Place<'_>) {
        if let Some(field) = self.fields.get_mut(position) {
            empty(field.slot());
        }
        if json.is_null() {
            place.note(DriftKind::MissingField);
        }
        match &mut self.extra {
            Some(extra) => {
                extra.insert(name, json);
                place.kept();
            }
            // As a field that is missing.
            None if json.is_null() => {}
            None => {
                let mut whole = self.so_far();
                whole.insert(name.to_owned(), json);
                self.whole = Some(whole);
            }
        }
    }

    /// What has been read, as it would be written.
    fn so_far(&self) -> Object {
        let fields = self.shape.fields.iter().zip(&*self.fields).zip(&self.seen);
        let seen = fields.filter(|(_, seen)| **seen);
        seen.map(|((shape, field), _)| (shape.name.to_owned(), encode_value(&**field))).collect()
    }

    #[inline]
    fn finish(&mut self, place: &Place<'_>) {
        if let Some(whole) = self.whole.take() {
            return place.leave(Box::new(Value::Object(whole)));
        }
        for (field, seen) in self.shape.fields.iter().zip(&self.seen) {
            if field.required && !*seen {
                place.below(Step::Name(field.name)).note(DriftKind::MissingField);
            }
        }
    }
}

type Object = serde_json::Map<String, Value>;

/// What one more field costs; the first also pays for what holds them.
fn kept_cost(extra: &Extra, name: &str) -> usize {
    let is_first = extra.is_empty();
    entry_cost(is_first, name, size_of::<Value>()) + if is_first { 64 } else { 0 }
}

/// Makes a value what it is when nothing has been read into it.
#[cold]
pub(super) fn empty(slot: Slot<'_>) {
    match slot {
        Slot::Bool(value) => *value = false,
        Slot::I32(value) => *value = 0,
        Slot::I64(value) => *value = 0,
        Slot::U64(value) => *value = 0,
        Slot::F64(value) => *value = 0.0,
        Slot::Decimal(value) => *value = Decimal::default(),
        Slot::String(value) => value.clear(),
        Slot::Bytes(value) => value.clear(),
        Slot::Text(text) => {
            if text.set_text("").is_err() {
                text.set_integer(0);
            }
        }
        Slot::Value(value) => *value = Value::Null,
        Slot::Whole(whole) => drop(whole.set_value(&mut Value::Null)),
        Slot::Optional(optional) => optional.set_absent(),
        Slot::List(list) => list.clear(),
        Slot::Map(map) => map.clear(),
        Slot::Record(record) => record.fields_mut(&mut |fields, extra| {
            fields.iter_mut().for_each(|field| empty(field.slot()));
            extra.into_iter().for_each(|extra| *extra = Extra::default());
        }),
        Slot::ByStatus(_) | Slot::Ignored => {}
    }
}

/// An object of which no field is known.
#[derive(Default)]
pub(super) struct Nothing {}

crate::record!(Nothing {});

/// A key of a record.
pub(super) enum Field {
    /// Its place among the fields, and its name.
    Known(usize, &'static str),
    /// Its place among what there may be beside the fields.
    Side(usize),
    Unknown(String),
}

/// Looks a key up where it is read, so that no text of it is made for a known field.
#[derive(Clone, Copy)]
pub(super) struct FieldOf<'b> {
    shape: &'static Shape,
    /// Where it probably is.
    likely: usize,
    beside: &'b [SideField],
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
        Ok(beside.map_or_else(|| Field::Unknown(key.to_owned()), Field::Side))
    }
}
