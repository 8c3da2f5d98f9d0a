//! From a JSON pointer to line and column. Runs only when there is something to report, so that
//! reading good documents costs nothing.

use std::cell::RefCell;
use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, IgnoredAny, MapAccess, SeqAccess, Visitor};

/// A place in a text; both count from 1, columns in characters.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Position {
    /// Line.
    pub line: usize,
    /// Column.
    pub column: usize,
}

/// Finds the value that `pointer` names in a JSON text, or the closest value around it.
///
/// YAML gives no position this way; the pointer alone is shown then.
pub fn locate(text: &str, pointer: &str) -> Option<Position> {
    let tokens: Vec<String> = pointer.split('/').skip(1).map(super::unescape).collect();
    let start = RefCell::new(None);
    let mut json = serde_json::Deserializer::from_str(text);
    // The search stops by an error of its own as soon as the value is reached.
    let _ = Find { text, tokens: &tokens, found: &start }.deserialize(&mut json);
    let offset = start.into_inner()?;
    let before = text.get(..offset)?;
    let line = before.matches('\n').count() + 1;
    let column = before.rsplit('\n').next().unwrap_or_default().chars().count() + 1;
    Some(Position { line, column })
}

/// Walks down along `tokens`; remembers the offset of the innermost value that was reached.
struct Find<'a, 't> {
    text: &'t str,
    tokens: &'a [String],
    found: &'a RefCell<Option<usize>>,
}

impl<'de> DeserializeSeed<'de> for Find<'_, 'de> {
    type Value = ();
    fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<(), D::Error> {
        let raw = <&serde_json::value::RawValue as serde::Deserialize>::deserialize(from)?;
        let offset = (raw.get().as_ptr() as usize).checked_sub(self.text.as_ptr() as usize);
        *self.found.borrow_mut() = offset;
        if !self.tokens.is_empty() {
            let mut json = serde_json::Deserializer::from_str(raw.get());
            // Whatever goes wrong below, the place found so far is the best answer.
            let _ = json.deserialize_any(self);
        }
        Ok(())
    }
}

impl<'de> Visitor<'de> for Find<'_, 'de> {
    type Value = ();
    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a JSON value")
    }
    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<(), A::Error> {
        let Some((token, tokens)) = self.tokens.split_first() else { return Ok(()) };
        while let Some(key) = entries.next_key::<String>()? {
            if key == *token {
                return entries.next_value_seed(Find { tokens, ..self });
            }
            entries.next_value::<IgnoredAny>()?;
        }
        Ok(())
    }
    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<(), A::Error> {
        let Some((token, tokens)) = self.tokens.split_first() else { return Ok(()) };
        let mut index: usize = token.parse().unwrap_or(usize::MAX);
        while index > 0 && items.next_element::<IgnoredAny>()?.is_some() {
            index -= 1;
        }
        items.next_element_seed(Find { tokens, ..self })?;
        Ok(())
    }
}
