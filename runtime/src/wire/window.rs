//! JSON in pieces: a window moves over a text that is never in memory as a whole. What fits into the
//! window is read as fast as from any slice; of what does not fit, the parts are read one by one.

use serde::Deserialize;
use serde::de::{DeserializeSeed, Error as _, IgnoredAny};
use serde_json::de::SliceRead;
use serde_json::{Deserializer, Error, Value};

use super::read::{Entries, Field, FieldOf, Key, Nothing, Place, Read, Step, read_record};
use super::{List, Map, Slot, Wire};

/// Objects and arrays inside each other that are read part by part; the JSON library adds as many.
const DEEPEST: usize = 128;

pub(super) struct Window<'t> {
    text: Vec<u8>,
    /// Bytes of it that have been read.
    read: usize,
    more: &'t mut dyn FnMut() -> Option<Vec<u8>>,
    depth: usize,
    /// The first value that is something else than its type describes. The others are read all the
    /// same: what lies beside them says what the answer means.
    misfit: Option<Error>,
}

impl<'t> Window<'t> {
    pub(super) fn new(more: &'t mut dyn FnMut() -> Option<Vec<u8>>) -> Self {
        Self { text: Vec::new(), read: 0, more, depth: 0, misfit: None }
    }

    /// Reads a value with nothing behind it.
    pub(super) fn read_all(&mut self, slot: Slot<'_>, place: &Place<'_>) -> Result<(), Error> {
        let read = match slot {
            Slot::Ignored => self.value(Slot::Record(&mut Nothing {}), place),
            slot => self.value(slot, place),
        };
        match self.misfit.take().map_or(read, Err) {
            Ok(()) if self.peek().is_some() => Err(Error::custom("trailing characters")),
            read => read.map_err(without_line),
        }
    }

    fn value(&mut self, mut slot: Slot<'_>, place: &Place<'_>) -> Result<(), Error> {
        let noticed = place.noticed();
        loop {
            let mut read =
                |json: &mut Json<'_>| Read { slot: slot.again(), place }.deserialize(json);
            match self.attempt(&mut read) {
                Ok(Some(())) => return Ok(()),
                Ok(None) => place.forget(noticed),
                Err(error) if error.is_data() => {
                    self.misfit.get_or_insert(error);
                    return self.skip(place);
                }
                Err(error) => return Err(error),
            }
            if self.parts(slot.again(), place)? {
                return Ok(());
            }
            while self.grow() {}
        }
    }

    fn skip(&mut self, place: &Place<'_>) -> Result<(), Error> {
        if place.is_top() {
            let mut nothing = Nothing {};
            return self.whole(|json| Read { slot: nothing.slot(), place }.deserialize(json));
        }
        self.whole(|json| IgnoredAny::deserialize(json)).map(drop)
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
            while self.grow() {}
        }
    }

    /// Reads from the window; nothing if the value goes on behind it, or may. The window has grown
    /// then.
    fn attempt<T>(
        &mut self,
        read: &mut dyn FnMut(&mut Json<'_>) -> Result<T, Error>,
    ) -> Result<Option<T>, Error> {
        let rest = self.rest();
        let mut json = Deserializer::from_slice(rest);
        let value = read(&mut json);
        let length = json.into_iter::<IgnoredAny>().byte_offset();
        match value {
            // Of a number there may be more digits.
            Ok(_) if length == rest.len() && self.grow() => Ok(None),
            Ok(value) => {
                self.read += length;
                Ok(Some(value))
            }
            Err(error) if error.is_eof() && self.grow() => Ok(None),
            Err(error) => Err(error),
        }
    }

    /// Reads an object or array part by part; `false` if the slot wants something whole.
    fn parts(&mut self, slot: Slot<'_>, place: &Place<'_>) -> Result<bool, Error> {
        match (slot, self.peek()) {
            (Slot::Optional(optional), Some(_)) => return self.parts(optional.fill(), place),
            (Slot::Record(record), Some(b'{')) => {
                self.inside(|window| read_record(record, Fields { window, begun: false }, place))?;
            }
            (Slot::Map(map), Some(b'{')) => self.inside(|window| window.entries(map, place))?,
            (Slot::List(list), Some(b'[')) => self.inside(|window| window.items(list, place))?,
            _ => return Ok(false),
        }
        Ok(true)
    }

    fn inside(&mut self, read: impl FnOnce(&mut Self) -> Result<(), Error>) -> Result<(), Error> {
        if self.depth == DEEPEST {
            return Err(Error::custom("recursion limit exceeded"));
        }
        self.depth += 1;
        self.read += 1;
        read(self)?;
        self.depth -= 1;
        Ok(())
    }

    fn items(&mut self, list: &mut dyn List, place: &Place<'_>) -> Result<(), Error> {
        list.clear();
        let mut index = 0;
        while self.has_next(index > 0, b']')? {
            self.value(list.push(), &place.below(Step::Item(index)))?;
            index += 1;
        }
        Ok(())
    }

    fn entries(&mut self, map: &mut dyn Map, place: &Place<'_>) -> Result<(), Error> {
        map.clear();
        let mut begun = false;
        while self.has_next(begun, b'}')? {
            begun = true;
            let key = self.whole(|json| Key.deserialize(json).map(|key| key.into_owned()))?;
            self.colon()?;
            self.value(map.insert(&key), &place.below(Step::Name(&key)))?;
        }
        Ok(())
    }

    /// Whether there is another part before what closes the object or array; reads what stands
    /// between them.
    fn has_next(&mut self, begun: bool, close: u8) -> Result<bool, Error> {
        match self.peek() {
            Some(found) if found == close => {
                self.read += 1;
                Ok(false)
            }
            Some(b',') if begun => {
                self.read += 1;
                match self.peek() {
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
        if self.peek() != Some(b':') {
            return Err(Error::custom("expected `:`"));
        }
        self.read += 1;
        Ok(())
    }

    /// The next byte that is no white space (RFC 8259, section 2).
    fn peek(&mut self) -> Option<u8> {
        loop {
            match self.text.get(self.read).copied() {
                Some(b' ' | b'\t' | b'\n' | b'\r') => self.read += 1,
                Some(byte) => return Some(byte),
                None if self.grow() => {}
                None => return None,
            }
        }
    }

    fn rest(&self) -> &[u8] {
        self.text.get(self.read..).unwrap_or_default()
    }

    /// Lets go of what has been read and takes in the next piece, if there is one.
    fn grow(&mut self) -> bool {
        let Some(piece) = (self.more)() else { return false };
        self.text.drain(..self.read);
        self.read = 0;
        if self.text.is_empty() {
            self.text = piece;
        } else {
            self.text.extend_from_slice(&piece);
        }
        true
    }
}

type Json<'de> = Deserializer<SliceRead<'de>>;

/// Lines and columns would be those of the window.
fn without_line(error: Error) -> Error {
    let text = error.to_string();
    let line = format!(" at line {} column {}", error.line(), error.column());
    text.strip_suffix(&line).map_or(error, Error::custom)
}

/// The fields of an object that does not fit into the window.
struct Fields<'w, 't> {
    window: &'w mut Window<'t>,
    /// Whether there was one already.
    begun: bool,
}

impl<'de> Entries<'de> for Fields<'_, '_> {
    type Error = Error;
    fn key(&mut self, key: FieldOf<'_>) -> Result<Option<Field>, Error> {
        if !self.window.has_next(self.begun, b'}')? {
            return Ok(None);
        }
        self.begun = true;
        let field = self.window.whole(|json| key.deserialize(json))?;
        self.window.colon()?;
        Ok(Some(field))
    }
    fn value(&mut self, slot: Slot<'_>, place: &Place<'_>) -> Result<(), Error> {
        self.window.value(slot, place)
    }
    fn any_value(&mut self) -> Result<Value, Error> {
        self.window.whole(|json| Value::deserialize(json))
    }
}
