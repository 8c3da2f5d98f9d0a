//! Reads JSON that arrives in pieces and is never in memory as a whole.
//!
//! 1. The window is the text that has arrived and has not been read yet.
//! 2. A value that fits into the window is read from it by the JSON library, as fast as from any slice.
//! 3. Of an object or array that does not fit, the parts are read one by one, each by these rules; any
//!    other value that does not fit makes the window wider, and is read again from its beginning.
//!
//! With a window of twelve bytes, `{"seats":[1,2],"name":"Le Cid"}` is read so:
//!
//! ```text
//! {"seats":[1,    an object at the root: its parts one by one; the key "seats" fits
//!          [1,    the array may go on behind the window: its parts one by one; 1 fits
//!            ,2],"name":    the window has moved; 2 and the end of the array fit; so does the key
//!                       "Le C    a text that does not fit: the window grows, the text is read again
//!                       "Le Cid"}    it fits
//! ```
//!
//! What was noticed and paid for in a value that is read again is forgotten first, so that a text reads
//! the same wherever it was cut.

use std::borrow::Cow;

use serde::de::{DeserializeSeed, Error as _, IgnoredAny};
use serde_json::de::StrRead;
use serde_json::{Deserializer, Error, Value};

use super::budget::{self, Any};
use super::fields::{Field, FieldOf, read_record};
use super::mend::mend;
use super::parts::{Entries, Items, Key, Push, read_list, read_map};
use super::place::Place;
use super::read::Read;
use super::{DriftKind, Slot};

/// Objects and arrays inside each other that are read part by part; the JSON library adds as many.
const DEEPEST: usize = 128;

/// Down to here there is no try whether a whole object or array fits into the window.
const TOP: usize = 2;

pub(super) struct Window<'t> {
    text: String,
    /// Bytes of it that have been read.
    read: usize,
    /// The beginning of a character that the next piece completes.
    cut: Vec<u8>,
    more: &'t mut dyn FnMut() -> Option<Vec<u8>>,
    depth: usize,
    /// Where the first thing was noticed that no value can hold, and that has been replaced.
    replaced: Option<String>,
}

impl<'t> Window<'t> {
    pub(super) fn new(more: &'t mut dyn FnMut() -> Option<Vec<u8>>) -> Self {
        Self { text: String::new(), read: 0, cut: Vec::new(), more, depth: 0, replaced: None }
    }

    /// Reads a value with nothing behind it.
    pub(super) fn read_all(&mut self, slot: &mut Slot<'_>, place: &Place<'_>) -> Result<(), Error> {
        self.value(slot, place).map_err(without_line)?;
        if self.peek()?.is_some() {
            return Err(Error::custom("trailing characters"));
        }
        match self.replaced.take() {
            None => Ok(()),
            Some(_) if place.context.manner.strict => Err(Error::custom(DriftKind::Replaced)),
            Some(pointer) => {
                place.note_at(DriftKind::Replaced, pointer);
                Ok(())
            }
        }
    }

    fn value(&mut self, slot: &mut Slot<'_>, place: &Place<'_>) -> Result<(), Error> {
        if self.depth < TOP && self.parts(slot, place)? {
            return Ok(());
        }
        let noticed = place.noticed();
        loop {
            let mut read = |json: &mut Json<'_>| Read { slot, place }.deserialize(json);
            let was_whole = self.replaced.is_none();
            if self.attempt(&mut read)?.is_some() {
                return Ok(());
            }
            if let Some(replaced) = self.replaced.as_mut().filter(|_| was_whole) {
                *replaced = place.failed_at().unwrap_or_default();
            }
            place.forget(&noticed);
            if self.parts(slot, place)? {
                return Ok(());
            }
            self.widen()?;
        }
    }

    /// Reads what `read` reads from one slice, however large that is.
    fn whole<T>(
        &mut self,
        mut read: impl FnMut(&mut Json<'_>) -> Result<T, Error>,
    ) -> Result<T, Error> {
        loop {
            if let Some(value) = self.attempt(&mut read)? {
                return Ok(value);
            }
            self.widen()?;
        }
    }

    /// Reads from the window; nothing if the value goes on behind it, or may. The window has grown
    /// then.
    fn attempt<T>(
        &mut self,
        read: &mut dyn FnMut(&mut Json<'_>) -> Result<T, Error>,
    ) -> Result<Option<T>, Error> {
        let paid = budget::left();
        let rest = self.rest();
        let mut json = Deserializer::from_str(rest);
        let value = read(&mut json);
        let length = json.into_iter::<IgnoredAny>().byte_offset();
        let is_last = length == rest.len();
        let again = match value {
            // Of a number there may be more digits.
            Ok(_) if is_last && self.grow()? => None,
            Ok(value) => {
                self.read += length;
                return Ok(Some(value));
            }
            // A number that is cut may be no number, or no integer.
            Err(error) if (error.is_eof() || is_last) && self.grow()? => None,
            Err(_) if self.mend() => None,
            Err(error) => Some(error),
        };
        budget::restore(paid);
        again.map_or(Ok(None), Err)
    }

    /// Replaces what no value can hold; says whether there is such.
    fn mend(&mut self) -> bool {
        let Some(mended) = mend(self.rest()) else { return false };
        self.text = mended;
        self.read = 0;
        self.replaced.get_or_insert_default();
        true
    }

    /// Reads an object or array part by part; `false` if the slot wants something whole.
    fn parts(&mut self, slot: &mut Slot<'_>, place: &Place<'_>) -> Result<bool, Error> {
        let read = match (slot, self.peek()?) {
            (Slot::Optional(optional), Some(b'{' | b'[')) => {
                return self.parts(&mut optional.fill(), place);
            }
            (Slot::Record(record), Some(b'{')) => {
                self.inside(|parts| read_record(*record, parts, place))
            }
            (Slot::Map(map), Some(b'{')) => self.inside(|parts| read_map(*map, parts, place)),
            (Slot::List(list), Some(b'[')) => self.inside(|parts| read_list(*list, parts, place)),
            _ => return Ok(false),
        };
        if read.is_err() {
            place.failed();
        }
        read.map(|()| true)
    }

    fn inside(
        &mut self,
        read: impl FnOnce(Parts<'_, 't>) -> Result<(), Error>,
    ) -> Result<(), Error> {
        if self.depth == DEEPEST {
            return Err(Error::custom("recursion limit exceeded"));
        }
        self.depth += 1;
        self.read += 1;
        read(Parts { window: self, begun: false })?;
        self.depth -= 1;
        Ok(())
    }

    /// Whether there is another part before what closes the object or array; reads what stands
    /// between them.
    fn has_next(&mut self, begun: bool, close: u8) -> Result<bool, Error> {
        match self.peek()? {
            Some(found) if found == close => {
                self.read += 1;
                Ok(false)
            }
            Some(b',') if begun => {
                self.read += 1;
                match self.peek()? {
                    Some(found) if found == close => Err(Error::custom("trailing comma")),
                    _ => Ok(true),
                }
            }
            Some(_) if !begun => Ok(true),
            Some(_) => {
                let close = char::from(close);
                Err(Error::custom(format_args!("expected `,` or `{close}`")))
            }
            None => Err(Error::custom("the text ends too early")),
        }
    }

    fn colon(&mut self) -> Result<(), Error> {
        if self.peek()? != Some(b':') {
            return Err(Error::custom("expected `:`"));
        }
        self.read += 1;
        Ok(())
    }

    /// The next byte that is no white space (RFC 8259, section 2).
    fn peek(&mut self) -> Result<Option<u8>, Error> {
        loop {
            match self.text.as_bytes().get(self.read).copied() {
                Some(b' ' | b'\t' | b'\n' | b'\r') => self.read += 1,
                None if self.grow()? => {}
                found => return Ok(found),
            }
        }
    }

    fn rest(&self) -> &str {
        self.text.get(self.read..).unwrap_or_default()
    }

    /// Makes the window twice as wide: what does not fit is read again, and must not be too often.
    fn widen(&mut self) -> Result<(), Error> {
        let enough = 2 * self.rest().len();
        while self.rest().len() < enough && self.grow()? {}
        Ok(())
    }

    /// Lets go of what has been read and takes in the next piece, if there is one.
    fn grow(&mut self) -> Result<bool, Error> {
        budget::check()?;
        let mut bytes = std::mem::take(&mut self.cut);
        let piece = (self.more)();
        let is_end = piece.is_none();
        match piece {
            Some(piece) if bytes.is_empty() => bytes = piece,
            Some(piece) => bytes.extend(piece),
            None if bytes.is_empty() => return Ok(false),
            None => {}
        }
        let piece = self.text_of(bytes, is_end);
        if self.read > 0 {
            self.text = self.rest().to_owned();
            self.read = 0;
        }
        match self.text.is_empty() {
            true => self.text = piece,
            false => self.text.push_str(&piece),
        }
        Ok(true)
    }

    /// The bytes as a text; a character that the next piece may complete is kept for it.
    fn text_of(&mut self, bytes: Vec<u8>, is_end: bool) -> String {
        String::from_utf8(bytes).unwrap_or_else(|error| {
            let is_only_cut = !is_end && error.utf8_error().error_len().is_none();
            let mut bytes = error.into_bytes();
            if !is_end {
                self.cut = bytes.split_off(bytes.len() - cut_character(&bytes).len());
            }
            if !is_only_cut {
                self.replaced.get_or_insert_default();
            }
            String::from_utf8_lossy(&bytes).into_owned()
        })
    }
}

/// The beginning of a character at the end of `bytes`.
fn cut_character(bytes: &[u8]) -> &[u8] {
    let end = bytes.utf8_chunks().last().map(|chunk| chunk.invalid()).unwrap_or_default();
    let is_cut = std::str::from_utf8(end).is_err_and(|error| error.error_len().is_none());
    if is_cut { end } else { &[] }
}

type Json<'de> = Deserializer<StrRead<'de>>;

/// Lines and columns would be those of the window.
fn without_line(error: Error) -> Error {
    let text = error.to_string();
    let line = format!(" at line {} column {}", error.line(), error.column());
    text.strip_suffix(&line).map_or(error, Error::custom)
}

/// The parts of an object or array that does not fit into the window.
struct Parts<'w, 't> {
    window: &'w mut Window<'t>,
    /// Whether there was one already.
    begun: bool,
}

impl Parts<'_, '_> {
    fn has_next(&mut self, close: u8) -> Result<bool, Error> {
        let begun = std::mem::replace(&mut self.begun, true);
        self.window.has_next(begun, close)
    }
}

impl<'de> Items<'de> for Parts<'_, '_> {
    type Error = Error;
    fn item(&mut self, push: Push<'_, '_>) -> Result<Option<()>, Error> {
        if !self.has_next(b']')? {
            return Ok(None);
        }
        push.read(|slot, place| self.window.value(slot, place)).map(Some)
    }
    fn any_item(&mut self) -> Result<Option<Value>, Error> {
        if !self.has_next(b']')? {
            return Ok(None);
        }
        self.window.whole(|json| Any.deserialize(json)).map(Some)
    }
}

impl<'de> Entries<'de> for Parts<'_, '_> {
    type Error = Error;
    fn field(&mut self, field: FieldOf<'_>) -> Result<Option<Field>, Error> {
        if !self.has_next(b'}')? {
            return Ok(None);
        }
        let field = self.window.whole(|json| field.deserialize(json))?;
        self.window.colon()?;
        Ok(Some(field))
    }
    fn key(&mut self) -> Result<Option<Cow<'de, str>>, Error> {
        if !self.has_next(b'}')? {
            return Ok(None);
        }
        let key = self.window.whole(|json| Key.deserialize(json).map(Cow::into_owned))?;
        self.window.colon()?;
        Ok(Some(Cow::Owned(key)))
    }
    fn value(&mut self, slot: &mut Slot<'_>, place: &Place<'_>) -> Result<(), Error> {
        self.window.value(slot, place)
    }
    fn any_value(&mut self) -> Result<Value, Error> {
        self.window.whole(|json| Any.deserialize(json))
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use std::collections::BTreeMap;

    use super::*;
    use crate::value::Decimal;
    use crate::wire::{
        DecodeError, Drift, DriftKind, Extra, Manner, SideField, Wire, decode, decode_pieces_as,
        encode,
    };

    #[derive(Default, PartialEq)]
    struct Node {
        name: String,
        price: Option<Decimal>,
        count: i64,
        children: Option<Vec<Node>>,
        texts: BTreeMap<String, String>,
        free: Value,
        extra: Extra,
    }
    crate::record!(Node {
        "name" => name: required,
        "price" => price,
        "count" => count,
        "children" => children,
        "texts" => texts,
        "free" => free,
    } extra);

    const TEXT: &str = r#" {"count": 1.25e2, "name" : "\u00e9t\u00e9 \"é\" ☃", "price":-1.50e2,
        "children":[ {"name":"a","price":null} , {"children":[],"texts":{"fr":"un","de":"eins"}},
        {"name":"c","new":[1,{"x":false}],"free":[true,null,1.5,{"y":"z"}]}],
        "texts":[{"key":"k","value":"v"}], "free" : {"deep":[[[]]]} } "#;

    fn in_pieces(
        text: &[u8],
        size: usize,
        value: &mut dyn Wire,
        beside: &[SideField],
    ) -> Result<Vec<Drift>, DecodeError> {
        let mut pieces = text.chunks(size).map(<[u8]>::to_vec);
        decode_pieces_as(&mut || pieces.next(), value, Manner { beside, ..Manner::default() })
    }

    #[test]
    fn a_text_reads_the_same_wherever_it_is_cut() {
        let mut whole = Node::default();
        let drifts = decode(TEXT.as_bytes(), &mut whole).unwrap();
        assert!(whole.children.as_ref().is_some_and(|children| children.len() == 3));
        for size in 1..=TEXT.len() {
            let mut node = Node::default();
            assert_eq!(in_pieces(TEXT.as_bytes(), size, &mut node, &[]).unwrap(), drifts, "{size}");
            assert_eq!(node, whole, "{size}");
            assert_eq!(encode(&node, &[]), encode(&whole, &[]), "{size}");
        }
    }

    #[test]
    fn a_text_that_ends_too_early_or_too_late_is_an_error_wherever_it_is_cut() {
        let text = TEXT.trim_end().as_bytes();
        for end in 0..text.len() {
            for size in [1, 2, 7, 64, 1000] {
                let cut = text.get(..end).unwrap();
                assert!(in_pieces(cut, size, &mut Node::default(), &[]).is_err(), "{end} {size}");
            }
        }
        for more in ["x", "}", ",", "{}", "1"] {
            let long = [text, more.as_bytes()].concat();
            assert!(in_pieces(&long, 3, &mut Node::default(), &[]).is_err(), "{more}");
        }
        for wrong in
            [r#"{"name" "a"}"#, r#"{"name":"a" "b":1}"#, r#"{"name":"a",}"#, "{,}", "\"\u{e9}"]
        {
            assert!(in_pieces(wrong.as_bytes(), 1, &mut Node::default(), &[]).is_err(), "{wrong}");
        }
        let (before, after) = text.split_at(40);
        let broken = [before, b"\xff", after].concat();
        assert!(in_pieces(&broken, 16, &mut Node::default(), &[]).is_err());
        assert!(in_pieces(b"{}\xc3", 1, &mut Node::default(), &[]).is_err());
    }

    #[test]
    fn what_lies_beside_a_misfit_is_read_all_the_same() {
        let text = r#"{"children":[{"name":"a"},{"count":"much"},{"count":{}}],"code":"wrong"}"#;
        for size in [1, 5, 1000] {
            let beside = [SideField::new("code", "a string", Value::is_string)];
            let mut node = Node::default();
            let drifts = in_pieces(text.as_bytes(), size, &mut node, &beside).unwrap();
            let misfits =
                drifts.iter().filter(|it| matches!(it.kind, DriftKind::TypeMismatch { .. }));
            let places: Vec<&str> = misfits.map(|misfit| misfit.pointer.as_str()).collect();
            assert_eq!(places, ["/children/1/count", "/children/2/count"], "{size}");
            let [code] = beside;
            assert_eq!(code.into_value(), "wrong", "{size}");
            let beside = [SideField::new("code", "a string", Value::is_string)];
            assert!(in_pieces(text.as_bytes(), size, &mut Vec::<i64>::new(), &beside).is_err());
            let [code] = beside;
            assert_eq!(code.into_value(), "wrong", "{size}");
        }
    }

    #[test]
    fn what_stands_wrong_between_parts_has_a_place() {
        let text = r#"{"children":[{"name":"a"} {"name":"b"}]}"#;
        let error = in_pieces(text.as_bytes(), 8, &mut Node::default(), &[]).unwrap_err();
        assert_eq!(error.pointer, "/children");
    }

    #[test]
    fn no_text_is_too_deep_for_the_stack() {
        let text = r#"{"children":["#.repeat(100_000);
        for size in [1, 1000, 100_000] {
            let error = in_pieces(text.as_bytes(), size, &mut Node::default(), &[]).unwrap_err();
            assert!(error.message.contains("recursion"), "{error}");
        }
    }
}
