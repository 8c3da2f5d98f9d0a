//! Lists and maps, and where their parts and those of records come from: a text as a whole, a window on
//! it, or something that has been read already. It makes no difference to who keeps a part that is
//! something else than described (S360 ruling 18).

use std::borrow::Cow;
use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, MapAccess, SeqAccess, Visitor};
use serde_json::Value;

use super::budget::{Any, entry_cost, item_cost, spend};
use super::fields::{Field, FieldOf};
use super::place::{Place, Step};
use super::read::{Left, Read, misfit};
use super::{DriftKind, List, Map, Slot, encode_value};

/// The items of an array, one after the other.
pub(super) trait Items<'de> {
    type Error: serde::de::Error;
    /// Reads the next item, if there is one.
    fn item(&mut self, push: Push<'_, '_>) -> Result<Option<()>, Self::Error>;
    fn any_item(&mut self) -> Result<Option<Value>, Self::Error>;
}

impl<'de, A: SeqAccess<'de>> Items<'de> for A {
    type Error = A::Error;
    #[inline]
    fn item(&mut self, push: Push<'_, '_>) -> Result<Option<()>, A::Error> {
        self.next_element_seed(push)
    }
    fn any_item(&mut self) -> Result<Option<Value>, A::Error> {
        self.next_element_seed(Any)
    }
}

/// The entries of an object, one after the other.
pub(super) trait Entries<'de> {
    type Error: serde::de::Error;
    fn field(&mut self, field: FieldOf<'_>) -> Result<Option<Field>, Self::Error>;
    fn key(&mut self) -> Result<Option<Cow<'de, str>>, Self::Error>;
    fn value(&mut self, slot: &mut Slot<'_>, place: &Place<'_>) -> Result<(), Self::Error>;
    fn any_value(&mut self) -> Result<Value, Self::Error>;
}

impl<'de, A: MapAccess<'de>> Entries<'de> for A {
    type Error = A::Error;
    #[inline]
    fn field(&mut self, field: FieldOf<'_>) -> Result<Option<Field>, A::Error> {
        self.next_key_seed(field)
    }
    fn key(&mut self) -> Result<Option<Cow<'de, str>>, A::Error> {
        self.next_key_seed(Key)
    }
    #[inline]
    fn value(&mut self, slot: &mut Slot<'_>, place: &Place<'_>) -> Result<(), A::Error> {
        self.next_value_seed(Read { slot, place })
    }
    fn any_value(&mut self) -> Result<Value, A::Error> {
        self.next_value_seed(Any)
    }
}

/// Appends one item to a list.
pub(super) struct Push<'a, 'c> {
    pub(super) list: &'a mut dyn List,
    pub(super) place: &'c Place<'c>,
}

impl Push<'_, '_> {
    /// Appends what `read` reads.
    #[inline]
    pub(super) fn read<E: serde::de::Error>(
        self,
        read: impl FnOnce(&mut Slot<'_>, &Place<'_>) -> Result<(), E>,
    ) -> Result<(), E> {
        let mut slot = self.list.push();
        spend(item_cost(slot.size()))?;
        read(&mut slot, self.place)?;
        settle(&mut slot, self.place);
        Ok(())
    }
}

impl<'de> DeserializeSeed<'de> for Push<'_, '_> {
    type Value = ();
    #[inline]
    fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<(), D::Error> {
        self.read(|slot, place| Read { slot, place }.deserialize(from))
    }
}

/// A list is read as long as its items are what they should be. With one that is not, and that no item
/// can stand for, it is left as a whole.
pub(super) fn read_list<'de, I: Items<'de>>(
    list: &mut dyn List,
    mut items: I,
    place: &Place<'_>,
) -> Result<(), I::Error> {
    list.clear();
    let mut index = 0;
    let misfit = loop {
        let place = place.below(Step::Item(index));
        if items.item(Push { list: &mut *list, place: &place })?.is_none() {
            return Ok(());
        }
        if let Left::Json(misfit) = place.take_left() {
            break misfit;
        }
        index += 1;
    };
    let mut all: Vec<Value> =
        (0..index).filter_map(|index| list.item(index)).map(encode_value).collect();
    list.clear();
    all.push(*misfit);
    while let Some(item) = items.any_item()? {
        all.push(item);
    }
    place.leave(Box::new(Value::Array(all)));
    Ok(())
}

/// A map is read as a list is.
pub(super) fn read_map<'de, E: Entries<'de>>(
    map: &mut dyn Map,
    mut entries: E,
    place: &Place<'_>,
) -> Result<(), E::Error> {
    map.clear();
    let (key, misfit) = loop {
        let Some(key) = entries.key()? else { return Ok(()) };
        let place = place.below(Step::Entry);
        let is_first = map.is_empty();
        let mut slot = map.insert(&key);
        spend(entry_cost(is_first, &key, slot.size()))?;
        entries.value(&mut slot, &place)?;
        settle(&mut slot, &place);
        if let Left::Json(misfit) = place.take_left() {
            break (key.into_owned(), misfit);
        }
    };
    let mut all = serde_json::Map::new();
    map.entries(&mut |key, value| {
        all.insert(key.to_owned(), encode_value(value));
    });
    map.clear();
    all.insert(key, *misfit);
    while let Some(key) = entries.key()? {
        all.insert(key.into_owned(), entries.any_value()?);
    }
    place.leave(Box::new(Value::Object(all)));
    Ok(())
}

/// A map written as a list of `{key, value}` (ruling 10).
pub(super) fn read_pairs<'de, A: SeqAccess<'de>>(
    map: &mut dyn Map,
    mut items: A,
    place: &Place<'_>,
) -> Result<(), A::Error> {
    let mut pairs = Vec::new();
    while let Some(pair) = items.next_element_seed(Any)? {
        pairs.push(pair);
    }
    map.clear();
    for (index, pair) in pairs.iter().enumerate() {
        let Some((key, value)) = key_and_value(pair) else {
            map.clear();
            misfit("an object, or a list of {key, value}", Value::Array(pairs), place);
            return Ok(());
        };
        let item = place.below(Step::Item(index));
        let is_first = map.is_empty();
        let mut slot = map.insert(&key);
        spend(entry_cost(is_first, &key, slot.size()))?;
        let read = Read { slot: &mut slot, place: &item }.deserialize(value);
        read.map_err(serde::de::Error::custom)?;
        settle(&mut slot, &item);
        if let Left::Json(_) = item.take_left() {
            map.clear();
            place.leave(Box::new(Value::Array(pairs)));
            return Ok(());
        }
    }
    place.note(DriftKind::Coerced);
    Ok(())
}

fn key_and_value(pair: &Value) -> Option<(Cow<'_, str>, &Value)> {
    let pair = pair.as_object()?;
    let key = match pair.get("key")? {
        Value::String(key) => Cow::Borrowed(key.as_str()),
        key @ (Value::Number(_) | Value::Bool(_)) => Cow::Owned(key.to_string()),
        _ => return None,
    };
    let is_pair = pair.keys().all(|name| name == "key" || name == "value");
    is_pair.then(|| (key, pair.get("value").unwrap_or(&Value::Null)))
}

/// Asks an item of a list or map to stand for what is left of it.
#[inline]
fn settle(slot: &mut Slot<'_>, place: &Place<'_>) {
    if place.has_misfit() {
        settle_misfit(slot, place);
    }
}

#[cold]
fn settle_misfit(slot: &mut Slot<'_>, place: &Place<'_>) {
    let Left::Json(json) = place.take_left() else { return };
    let is_null = json.is_null();
    let expected = slot.expected();
    match stand_for(slot, json) {
        None => {
            if is_null {
                place.note(DriftKind::MissingField);
            }
            place.kept();
        }
        // A null makes no answer fail (ruling 6).
        Some(_) if is_null && !place.held => place.note(DriftKind::MissingField),
        Some(json) => {
            if is_null {
                place.misfit(expected, "null");
            }
            place.leave(json);
        }
    }
}

/// Lets a record that keeps what is not described stand for something that is not an object: so the other
/// items stay what they are, where they are.
fn stand_for(slot: &mut Slot<'_>, json: Box<Value>) -> Option<Box<Value>> {
    let mut json = Some(json);
    match slot {
        Slot::Optional(optional) => return stand_for(&mut optional.fill(), json.take()?),
        Slot::Record(record) => record.fields_mut(&mut |_, extra| {
            if let Some(extra) = extra {
                json.take().into_iter().for_each(|json| extra.stand_for(*json));
            }
        }),
        _ => {}
    }
    json
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
