//! Places in JSON, by the bytes that its reader takes for each value.

use std::fmt;

use serde::Deserializer as _;
use serde::de::{MapAccess, SeqAccess, Visitor};
use serde_json::value::RawValue;

use super::{Stretch, Wanted};

/// Notes where what is wanted stands; nothing if the text is not JSON.
pub(super) fn search(text: &str, wanted: &mut Wanted) -> Option<()> {
    let whole: &RawValue = serde_json::from_str(text).ok()?;
    value(text, whole.get(), None, wanted)
}

fn value(text: &str, raw: &str, key: Option<Stretch>, wanted: &mut Wanted) -> Option<()> {
    let start = offset(text, raw)?;
    let is_scalar = !raw.starts_with(['{', '[']);
    // Of what is long, only where it begins.
    let end = if is_scalar { start + raw.len() } else { start + 1 };
    wanted.note(key, Stretch::Bytes(start, end), is_scalar);
    if wanted.below.is_empty() || is_scalar {
        return Some(());
    }
    let parts = serde_json::Deserializer::from_str(raw).deserialize_any(Parts).ok()?;
    for (index, (name, part)) in parts.into_iter().enumerate() {
        let is_item = name.is_none();
        let name = name.unwrap_or_else(|| index.to_string());
        let Some(wanted) = wanted.below.get_mut(&name) else { continue };
        let key = match is_item {
            true => None,
            false => Some(key_before(text, offset(text, part)?)?),
        };
        value(text, part, key, wanted)?;
    }
    Some(())
}

/// Where a part of the text begins in it.
fn offset(text: &str, part: &str) -> Option<usize> {
    (part.as_ptr() as usize).checked_sub(text.as_ptr() as usize)
}

/// The key of the value that begins at `end`.
fn key_before(text: &str, end: usize) -> Option<Stretch> {
    let before = text.get(..end)?.trim_end().strip_suffix(':')?.trim_end();
    let inside = before.strip_suffix('"')?;
    let is_escaped = |quote: usize| {
        let before = inside.get(..quote).unwrap_or_default();
        let slashes = before.bytes().rev().take_while(|byte| *byte == b'\\').count();
        slashes % 2 == 1
    };
    let mut quotes = inside.rmatch_indices('"').map(|(at, _)| at);
    let start = quotes.find(|quote| !is_escaped(*quote))?;
    Some(Stretch::Bytes(start, before.len()))
}

/// The parts of an object or a list, unread.
struct Parts;

impl<'t> Visitor<'t> for Parts {
    type Value = Vec<(Option<String>, &'t str)>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object or a list")
    }

    fn visit_map<A: MapAccess<'t>>(self, mut entries: A) -> Result<Self::Value, A::Error> {
        let mut parts = Vec::new();
        while let Some((key, value)) = entries.next_entry::<String, &RawValue>()? {
            parts.push((Some(key), value.get()));
        }
        Ok(parts)
    }

    fn visit_seq<A: SeqAccess<'t>>(self, mut items: A) -> Result<Self::Value, A::Error> {
        let mut parts = Vec::new();
        while let Some(value) = items.next_element::<&RawValue>()? {
            parts.push((None, value.get()));
        }
        Ok(parts)
    }
}
