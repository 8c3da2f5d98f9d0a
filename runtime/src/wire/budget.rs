//! What reading an answer may cost: memory, counted as it is asked for, and time.
//!
//! A few bytes of JSON can be hundreds in memory: `{"a":0}` as a [`Value`] is a node of a tree with
//! room for eleven entries. So each list item, map entry, record and value that no document describes
//! is paid for here, roughly at its size. The budget belongs to the thread while an answer is read,
//! which takes one call from beginning to end: unions read values of their own, and have no other way
//! to it. Outside of [`within`] there is no limit.

use std::cell::Cell;
use std::fmt;
use std::time::Instant;

use serde::de::{DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use serde_json::{Map, Number, Value};

/// What reading may cost.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Budget {
    /// Bytes of memory.
    pub(crate) bytes: usize,
    pub(crate) until: Option<Instant>,
}

/// Why reading was given up.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Exceeded {
    Memory,
    Time,
}

impl fmt::Display for Exceeded {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Memory => "the answer takes more memory than `max_response` allows for",
            Self::Time => "the answer could not be read in time",
        })
    }
}

/// So much is paid between two looks at the clock.
const PORTION: usize = 64 * 1024;

#[derive(Clone, Copy)]
struct Rest {
    bytes: usize,
    until: Option<Instant>,
    exceeded: Option<Exceeded>,
}

const UNLIMITED: Rest = Rest { bytes: usize::MAX, until: None, exceeded: None };

thread_local! {
    /// What is left of the current portion.
    static PORTION_LEFT: Cell<usize> = const { Cell::new(0) };
    /// What is left beyond it.
    static REST: Cell<Rest> = const { Cell::new(UNLIMITED) };
}

/// Reads within a budget; also says whether it was exceeded.
pub(crate) fn within<T>(budget: Budget, read: impl FnOnce() -> T) -> (T, Option<Exceeded>) {
    let Budget { bytes, until } = budget;
    let _outer =
        Outer(PORTION_LEFT.replace(0), REST.replace(Rest { bytes, until, exceeded: None }));
    let read = read();
    // Also for what was read in less than a portion.
    look_at_the_clock();
    (read, REST.get().exceeded)
}

/// The budget around this one; comes back also after a panic.
struct Outer(usize, Rest);

impl Drop for Outer {
    fn drop(&mut self) {
        PORTION_LEFT.set(self.0);
        REST.set(self.1);
    }
}

/// Pays for so many bytes.
#[inline]
///
/// # Errors
/// There is not so much left, or the time is over.
pub(super) fn spend<E: Error>(bytes: usize) -> Result<(), E> {
    match PORTION_LEFT.get().checked_sub(bytes) {
        Some(left) => {
            PORTION_LEFT.set(left);
            Ok(())
        }
        None => spend_more(bytes).map_err(E::custom),
    }
}

#[cold]
fn spend_more(bytes: usize) -> Result<(), Exceeded> {
    look_at_the_clock();
    let mut rest = REST.get();
    let all = rest.bytes.saturating_add(PORTION_LEFT.get());
    match all.checked_sub(bytes) {
        None => rest.exceeded = rest.exceeded.or(Some(Exceeded::Memory)),
        Some(all) if rest.exceeded.is_none() => {
            PORTION_LEFT.set(all.min(PORTION));
            rest.bytes = all - all.min(PORTION);
        }
        Some(_) => {}
    }
    REST.set(rest);
    rest.exceeded.map_or(Ok(()), Err)
}

/// Whether there is time left.
///
/// # Errors
/// The budget was exceeded.
pub(super) fn check<E: Error>() -> Result<(), E> {
    look_at_the_clock();
    REST.get().exceeded.map_or(Ok(()), |exceeded| Err(E::custom(exceeded)))
}

fn look_at_the_clock() {
    let mut rest = REST.get();
    if rest.exceeded.is_none() && rest.until.is_some_and(|until| Instant::now() >= until) {
        rest.exceeded = Some(Exceeded::Time);
        REST.set(rest);
    }
}

/// What is left, for [`restore`].
pub(super) fn left() -> usize {
    REST.get().bytes.saturating_add(PORTION_LEFT.get())
}

/// So much is left again: what was paid for since then is gone.
pub(super) fn restore(left: usize) {
    PORTION_LEFT.set(0);
    REST.set(Rest { bytes: left, ..REST.get() });
}

/// What was paid for so many bytes is gone.
pub(super) fn give_back(bytes: usize) {
    restore(left().saturating_add(bytes));
}

/// A B-tree allocates nodes for eleven entries, and half of them may stay empty.
pub(super) fn entry_cost(is_first: bool, key: &str, value: usize) -> usize {
    let entry = size_of::<String>() + value;
    let entries = if is_first { 12 } else { 2 };
    key.len() + entries * entry
}

/// What a value in a list costs, which may have twice the room that it needs.
pub(super) const fn item_cost(value: usize) -> usize {
    2 * value
}

/// Any JSON, paid for.
#[derive(Clone, Copy)]
pub(super) struct Any;

impl<'de> DeserializeSeed<'de> for Any {
    type Value = Value;
    fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<Value, D::Error> {
        from.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Any {
    type Value = Value;
    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("any valid JSON value")
    }
    fn visit_bool<E>(self, found: bool) -> Result<Value, E> {
        Ok(Value::Bool(found))
    }
    fn visit_i64<E>(self, found: i64) -> Result<Value, E> {
        Ok(Value::from(found))
    }
    fn visit_u64<E>(self, found: u64) -> Result<Value, E> {
        Ok(Value::from(found))
    }
    fn visit_f64<E>(self, found: f64) -> Result<Value, E> {
        Ok(Number::from_f64(found).map_or(Value::Null, Value::Number))
    }
    fn visit_str<E: Error>(self, found: &str) -> Result<Value, E> {
        spend(found.len())?;
        Ok(Value::from(found))
    }
    fn visit_string<E: Error>(self, found: String) -> Result<Value, E> {
        spend(found.len())?;
        Ok(Value::String(found))
    }
    fn visit_unit<E>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }
    fn visit_seq<A: SeqAccess<'de>>(self, mut from: A) -> Result<Value, A::Error> {
        let mut items = Vec::new();
        while let Some(item) = from.next_element_seed(self)? {
            // A vector begins with room for four.
            let count = if items.is_empty() { 4 } else { 1 };
            spend(count * item_cost(size_of::<Value>()))?;
            items.push(item);
        }
        Ok(Value::Array(items))
    }
    fn visit_map<A: MapAccess<'de>>(self, mut from: A) -> Result<Value, A::Error> {
        let mut fields = Map::new();
        while let Some(key) = from.next_key::<String>()? {
            spend(entry_cost(fields.is_empty(), &key, size_of::<Value>()))?;
            fields.insert(key, from.next_value_seed(self)?);
        }
        Ok(Value::Object(fields))
    }
}
