//! What was seen of values that no document describes: kinds, counts and forms, hardly any value.
//!
//! Whatever comes, this stays small: of names and words only so many are kept, and what was too much
//! once is never kept again, so that the order of answers does not matter.

use std::collections::BTreeMap;

use s360_runtime::{Date, DateTime};
use serde_json::Value;

use crate::words::Words;

/// Objects with more names than this are maps.
const MOST_NAMES: usize = 512;
/// Objects and lists deeper than this are not looked into.
const DEEPEST: usize = 24;
/// Objects with fewer keys are no maps, unless a key is no name.
const LEAST_KEYS: usize = 3;
/// In characters: longer names are data.
const LONGEST_NAME: usize = 64;

/// Whether a key can be the name of a Java property; everything else is data, for example an address.
pub(crate) fn is_name(key: &str) -> bool {
    let digits = key.bytes().filter(u8::is_ascii_digit).count();
    key.len() <= LONGEST_NAME
        && key.starts_with(|c: char| c.is_ascii_lowercase())
        && key.bytes().all(|byte| byte.is_ascii_alphanumeric())
        && digits <= 2
}

/// All values that stood in one place, taken together.
#[derive(Debug, Clone, Default)]
pub(super) struct Shape {
    pub(super) nulls: usize,
    pub(super) booleans: usize,
    pub(super) integers: usize,
    /// Integers that do not go into 32 bits.
    pub(super) wide: usize,
    pub(super) fractions: usize,
    pub(super) texts: usize,
    pub(super) date_times: usize,
    pub(super) dates: usize,
    /// Texts that are integers.
    pub(super) digits: usize,
    pub(super) words: Words,
    pub(super) lists: usize,
    pub(super) item: Option<Box<Shape>>,
    pub(super) objects: usize,
    pub(super) fields: BTreeMap<String, Shape>,
    /// A key was no name, or there were too many.
    pub(super) free_keys: bool,
    /// Too deep to be looked into.
    pub(super) deep: bool,
}

impl Shape {
    /// How many values are not `null`.
    pub(super) fn values(&self) -> usize {
        let plain = self.booleans + self.integers + self.fractions + self.texts;
        plain + self.lists + self.objects
    }

    pub(super) fn add(&mut self, value: &Value, answer: usize) {
        self.add_below(value, answer, 0);
    }

    fn add_below(&mut self, value: &Value, answer: usize, depth: usize) {
        match value {
            Value::Null => self.nulls += 1,
            Value::Bool(_) => self.booleans += 1,
            Value::Number(number) if number.is_f64() => self.fractions += 1,
            Value::Number(number) => {
                self.integers += 1;
                let narrow = number.as_i64().is_some_and(|it| i32::try_from(it).is_ok());
                self.wide += usize::from(!narrow);
            }
            Value::String(text) => self.text(text, answer),
            Value::Array(items) => {
                self.lists += 1;
                self.deep |= depth >= DEEPEST && !items.is_empty();
                if depth < DEEPEST {
                    let item = self.item.get_or_insert_default();
                    items.iter().for_each(|value| item.add_below(value, answer, depth + 1));
                }
            }
            Value::Object(fields) => {
                self.objects += 1;
                self.deep |= depth >= DEEPEST && !fields.is_empty();
                if depth < DEEPEST {
                    fields.iter().for_each(|(key, value)| self.field(key, value, answer, depth));
                }
            }
        }
    }

    fn text(&mut self, text: &str, answer: usize) {
        self.texts += 1;
        self.date_times += usize::from(is_date_time(text));
        self.dates += usize::from(is_date(text));
        self.digits += usize::from(text.parse::<i64>().is_ok());
        self.words.add(text, answer);
    }

    fn field(&mut self, key: &str, value: &Value, answer: usize, depth: usize) {
        self.free_keys |= !is_name(key);
        // What is under free keys is taken together when all has been seen.
        let key = if is_name(key) { key } else { "" };
        self.slot(key).add_below(value, answer, depth + 1);
    }

    /// The place for what is under `key`; that of free keys if there are too many.
    fn slot(&mut self, key: &str) -> &mut Shape {
        let full = self.fields.len() >= MOST_NAMES && !self.fields.contains_key(key);
        self.free_keys |= full;
        let key = if full { "" } else { key };
        self.fields.entry(key.to_owned()).or_default()
    }

    /// Whether the keys are data: one of them is no name, or they differ from object to object and have
    /// values of one kind.
    pub(super) fn is_map(&self) -> bool {
        self.free_keys || self.is_scattered() && self.entries().is_of_one_kind()
    }

    /// Whether there are several keys, and none is in more than half of several objects.
    fn is_scattered(&self) -> bool {
        let most = self.fields.values().map(|field| field.nulls + field.values()).max();
        let seldom = most.is_some_and(|most| most * 2 <= self.objects);
        self.objects >= 2 && self.fields.len() >= LEAST_KEYS && seldom
    }

    /// Whether all values are of one kind; objects have a field that more than half of them have.
    fn is_of_one_kind(&self) -> bool {
        let numbers = self.integers + self.fractions;
        let kinds = [self.booleans, numbers, self.texts, self.lists, self.objects];
        let is_common = |field: &Shape| (field.nulls + field.values()) * 2 > self.objects;
        kinds.iter().filter(|count| **count > 0).count() == 1
            && (self.fields.is_empty() || self.free_keys || self.fields.values().any(is_common))
    }

    /// The shapes of all fields as one.
    pub(super) fn entries(&self) -> Shape {
        let mut all = Shape::default();
        self.fields.values().for_each(|field| all.merge(field));
        all
    }

    pub(super) fn merge(&mut self, other: &Shape) {
        self.nulls += other.nulls;
        self.booleans += other.booleans;
        self.integers += other.integers;
        self.wide += other.wide;
        self.fractions += other.fractions;
        self.texts += other.texts;
        self.date_times += other.date_times;
        self.dates += other.dates;
        self.digits += other.digits;
        // Words of different places are no enum.
        self.words.others = true;
        self.lists += other.lists;
        if let Some(item) = &other.item {
            self.item.get_or_insert_default().merge(item);
        }
        self.objects += other.objects;
        self.free_keys |= other.free_keys;
        self.deep |= other.deep;
        for (key, field) in &other.fields {
            self.slot(key).merge(field);
        }
    }
}

/// Whether it is a day and nothing else, for the clients that will read it.
fn is_date(text: &str) -> bool {
    text.len() == "2021-10-08".len() && text.parse::<Date>().is_ok()
}

/// Whether clients read it as a time with an offset.
fn is_date_time(text: &str) -> bool {
    text.parse::<DateTime>().is_ok_and(|it| it.hour().is_some() && it.offset_minutes().is_some())
}
