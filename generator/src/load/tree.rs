//! One reader for JSON and YAML that yields the same tree, sees duplicate keys and applies YAML
//! merge keys.

use std::cell::{Cell, RefCell};
use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, EnumAccess, Error, MapAccess, SeqAccess, Visitor};
use serde_json::{Map, Number, Value};

use crate::pointer::At;

/// What is known of a whole tree while it is read.
pub(super) struct Seen {
    /// Pointers of keys that occur twice.
    found: RefCell<Vec<String>>,
    /// Bytes the tree may still take.
    left: Cell<usize>,
}

impl Seen {
    pub(super) fn of(text: &str) -> Self {
        let left = Cell::new(LEAST_BUDGET.saturating_add(text.len().saturating_mul(GROWTH)));
        Self { found: RefCell::default(), left }
    }

    pub(super) fn into_duplicates(self) -> Vec<String> {
        self.found.into_inner()
    }

    /// Takes the bytes of a value off what the tree may take.
    fn take<E: Error>(&self, text: &str) -> Result<(), E> {
        match self.left.get().checked_sub(size_of::<Value>() + text.len()) {
            Some(left) => {
                self.left.set(left);
                Ok(())
            }
            None => Err(E::custom("the document's aliases multiply it beyond measure")),
        }
    }
}

/// Most bytes in the tree for each byte of the text: the shortest value, `1,`, takes half of it.
const GROWTH: usize = size_of::<Value>();

/// What even the tree of a short text may take: its aliases may repeat a lot of it.
const LEAST_BUDGET: usize = 64 << 20;

pub(super) struct Tree<'a> {
    seen: &'a Seen,
    at: At<'a>,
}

impl<'a> Tree<'a> {
    pub(super) fn new(seen: &'a Seen) -> Self {
        Self { seen, at: At::ROOT }
    }
}

impl<'de> DeserializeSeed<'de> for Tree<'_> {
    type Value = Value;
    fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<Value, D::Error> {
        from.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Tree<'_> {
    type Value = Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value")
    }
    fn visit_unit<E: Error>(self) -> Result<Value, E> {
        self.seen.take("")?;
        Ok(Value::Null)
    }
    fn visit_bool<E: Error>(self, value: bool) -> Result<Value, E> {
        self.seen.take("")?;
        Ok(Value::Bool(value))
    }
    fn visit_i64<E: Error>(self, value: i64) -> Result<Value, E> {
        self.seen.take("")?;
        Ok(Value::from(value))
    }
    fn visit_u64<E: Error>(self, value: u64) -> Result<Value, E> {
        self.seen.take("")?;
        Ok(Value::from(value))
    }
    fn visit_i128<E: Error>(self, value: i128) -> Result<Value, E> {
        Ok(Value::String(value.to_string()))
    }
    fn visit_u128<E: Error>(self, value: u128) -> Result<Value, E> {
        Ok(Value::String(value.to_string()))
    }
    fn visit_f64<E: Error>(self, value: f64) -> Result<Value, E> {
        self.seen.take("")?;
        // YAML's .inf and .nan are not numbers in JSON; they stay the words that they are.
        let word = match value {
            _ if value.is_nan() => ".nan",
            _ if value > 0.0 => ".inf",
            _ => "-.inf",
        };
        Ok(Number::from_f64(value).map_or_else(|| Value::from(word), Value::Number))
    }
    fn visit_str<E: Error>(self, value: &str) -> Result<Value, E> {
        self.seen.take(value)?;
        Ok(Value::String(value.to_owned()))
    }
    fn visit_string<E: Error>(self, value: String) -> Result<Value, E> {
        self.seen.take(&value)?;
        Ok(Value::String(value))
    }
    /// A YAML value with a tag such as `!!binary`: the tag says nothing that OpenAPI knows.
    fn visit_enum<A: EnumAccess<'de>>(self, data: A) -> Result<Value, A::Error> {
        let (_, content) = data.variant::<String>()?;
        serde::de::VariantAccess::newtype_variant_seed(content, self)
    }
    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Value, A::Error> {
        self.seen.take("")?;
        let mut values = Vec::new();
        loop {
            let token = values.len().to_string();
            let tree = Tree { seen: self.seen, at: self.at.then(&token) };
            match items.next_element_seed(tree)? {
                Some(value) => values.push(value),
                None => return Ok(Value::Array(values)),
            }
        }
    }
    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<Value, A::Error> {
        self.seen.take("")?;
        let mut fields = Map::new();
        let mut merged = Vec::new();
        while let Some(key) = entries.next_key_seed(Key)? {
            self.seen.take(&key)?;
            let tree = Tree { seen: self.seen, at: self.at.then(&key) };
            let value = entries.next_value_seed(tree)?;
            if key == "<<" {
                merged.push(value);
            } else if fields.contains_key(&key) {
                self.seen.found.borrow_mut().push(self.at.then(&key).pointer());
            } else {
                fields.insert(key, value);
            }
        }
        for value in merged {
            merge(&mut fields, value);
        }
        Ok(Value::Object(fields))
    }
}

/// YAML's merge key: own keys win, earlier merges win over later ones.
fn merge(fields: &mut Map<String, Value>, value: Value) {
    match value {
        Value::Object(more) => {
            for (key, value) in more {
                fields.entry(key).or_insert(value);
            }
        }
        Value::Array(values) => values.into_iter().for_each(|value| merge(fields, value)),
        _ => {}
    }
}

/// An object key: the text that was written, also where YAML would see a number (response codes,
/// versions such as `1.10`).
struct Key;

impl<'de> DeserializeSeed<'de> for Key {
    type Value = String;
    fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<String, D::Error> {
        from.deserialize_str(self)
    }
}

impl Visitor<'_> for Key {
    type Value = String;
    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a key")
    }
    fn visit_str<E: Error>(self, key: &str) -> Result<String, E> {
        Ok(key.to_owned())
    }
}
