//! The bytes of an answer. A large answer is kept in pieces, and each piece is given back as soon as
//! it has been read: so text and result are never both in memory as a whole.

use std::collections::VecDeque;
use std::io::{self, Read};

use serde::de::IgnoredAny;

use crate::wire::{DecodeError, Drift, Manner, Slot, Wire, decode_as, decode_pieces_as};

/// Longest piece; most answers are in one.
const PIECE: usize = 256 * 1024;

/// The bytes of an answer, after decompression.
#[derive(Debug, Default)]
pub(crate) struct ResponseBody {
    first: Vec<u8>,
    more: VecDeque<Vec<u8>>,
    length: usize,
}

impl ResponseBody {
    /// None yet, but room for so many.
    pub(crate) fn expecting(length: Option<u64>) -> Self {
        let length = length.and_then(|length| usize::try_from(length).ok()).unwrap_or_default();
        Self { first: Vec::with_capacity(length.min(PIECE)), ..Self::default() }
    }

    /// Number of bytes that have arrived.
    pub(crate) fn len(&self) -> usize {
        self.length
    }

    pub(crate) fn push(&mut self, mut bytes: &[u8]) {
        self.length += bytes.len();
        while !bytes.is_empty() {
            let last = self.more.back_mut().unwrap_or(&mut self.first);
            if last.len() == PIECE {
                self.more.push_back(Vec::new());
                continue;
            }
            let (now, later) = bytes.split_at(bytes.len().min(PIECE - last.len()));
            last.extend_from_slice(now);
            bytes = later;
        }
    }

    /// All of it, unless it is large.
    pub(crate) fn whole(&self) -> Option<&[u8]> {
        self.more.is_empty().then_some(&self.first)
    }

    pub(crate) fn beginning(&self) -> &[u8] {
        &self.first
    }

    /// Whether it is the JSON `null` and nothing else.
    pub(crate) fn is_null(&self) -> bool {
        self.whole().is_some_and(|text| text.trim_ascii() == b"null")
    }

    /// Whether it is JSON that ends before its end.
    pub(crate) fn ends_early(&self) -> bool {
        let pieces = std::iter::once(&self.first).chain(&self.more);
        let is_json =
            self.first.trim_ascii_start().first().is_some_and(|byte| b"{[".contains(byte));
        let text = Pieces { now: &[], later: pieces };
        let read = || serde_json::from_reader::<_, IgnoredAny>(text);
        is_json && read().is_err_and(|error| error.is_eof())
    }

    /// All of it; nothing stays.
    pub(crate) fn join(&mut self) -> Vec<u8> {
        let mut all = std::mem::take(&mut self.first);
        all.reserve_exact(self.length.saturating_sub(all.len()));
        self.more.drain(..).for_each(|piece| all.extend_from_slice(&piece));
        all
    }

    /// A copy of what is left.
    pub(crate) fn copy(&self) -> Vec<u8> {
        std::iter::once(&self.first).chain(&self.more).flatten().copied().collect()
    }

    /// Reads it as JSON. Of a large one that is read part by part the first piece stays, unless it is
    /// read strictly: then all of it is there for whoever wants to know why it could not be read.
    pub(crate) fn decode(
        &mut self,
        value: &mut dyn Wire,
        manner: Manner<'_>,
    ) -> Result<Vec<Drift>, DecodeError> {
        if !self.has_parts_for(&value.slot()) {
            self.first = self.join();
        }
        if let Some(json) = self.whole() {
            return decode_as(json, value, manner);
        }
        if manner.strict {
            let mut pieces = std::iter::once(&self.first).chain(&self.more);
            return decode_pieces_as(&mut || pieces.next().cloned(), value, manner);
        }
        let mut first = Some(self.first.clone());
        let mut more = || first.take().or_else(|| self.more.pop_front());
        decode_pieces_as(&mut more, value, manner)
    }

    /// Whether it looks like an object or array whose parts the slot takes one by one.
    fn has_parts_for(&self, slot: &Slot<'_>) -> bool {
        match self.first.trim_ascii_start().first() {
            Some(b'{') => {
                matches!(slot, Slot::Record(_) | Slot::Map(_) | Slot::Optional(_) | Slot::Ignored)
            }
            Some(b'[') => matches!(slot, Slot::List(_) | Slot::Optional(_) | Slot::Ignored),
            _ => false,
        }
    }
}

/// Several pieces, read as one.
struct Pieces<'a, I> {
    now: &'a [u8],
    later: I,
}

impl<'a, I: Iterator<Item = &'a Vec<u8>>> Read for Pieces<'a, I> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        while self.now.is_empty() {
            let Some(next) = self.later.next() else { return Ok(0) };
            self.now = next;
        }
        self.now.read(buffer)
    }
}

impl From<&[u8]> for ResponseBody {
    fn from(bytes: &[u8]) -> Self {
        let mut text = Self::default();
        text.push(bytes);
        text
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use serde_json::Value;

    #[test]
    fn a_large_text_that_is_something_else_is_there_for_whoever_asks() {
        let json = format!("{{\"a\":\"{}\"}}", "x".repeat(2 * PIECE));
        let mut text = ResponseBody::from(json.as_bytes());
        assert!(text.decode(&mut Vec::<String>::new(), Manner::default()).is_err());
        assert!(text.copy() == json.as_bytes());
    }

    #[test]
    fn a_large_text_reads_as_a_small_one_and_gives_its_pieces_back() {
        let json = format!("[{}0]", "\"some text\",".repeat(100_000));
        let mut text = ResponseBody::default();
        json.as_bytes().chunks(7919).for_each(|chunk| text.push(chunk));
        assert!(text.whole().is_none() && text.len() == json.len());
        let expected: Value = serde_json::from_str(&json).unwrap();
        let mut list: Vec<Value> = Vec::new();
        let strict = Manner { strict: true, ..Manner::default() };
        text.decode(&mut list, strict).unwrap();
        assert!(text.copy() == json.as_bytes());
        text.decode(&mut list, Manner::default()).unwrap();
        assert_eq!(Value::Array(list), expected);
        assert!(text.first.len() == PIECE && text.more.is_empty() && text.len() == json.len());
        assert_eq!(ResponseBody::from(json.as_bytes()).join(), json.as_bytes());
    }

    #[test]
    fn a_text_that_ends_before_its_end_is_told_whatever_its_size() {
        for json in [r#"{"a": [1, "x"]}"#.to_owned(), format!("[{}0]", "7,".repeat(300_000))] {
            let of = |length: usize| ResponseBody::from(json.as_bytes().get(..length).unwrap());
            assert!(!of(json.len()).ends_early());
            assert!(of(json.len() - 1).ends_early() && of(3).ends_early());
        }
        for other in ["", "<html>", "7", "{]", "[1] and more"] {
            assert!(!ResponseBody::from(other.as_bytes()).ends_early(), "{other}");
        }
    }
}
