//! The bytes of an answer. A large answer is kept in pieces, and each piece is given back as soon as
//! it has been read: so text and result are never both in memory as a whole.

use std::collections::VecDeque;
use std::io::{self, Read};

use serde::de::IgnoredAny;

use crate::wire::{Beside, DecodeError, Drift, Slot, Wire, decode, decode_beside, decode_pieces};

/// Longest piece; most answers are in one.
const PIECE: usize = 256 * 1024;

/// The bytes of an answer, after decompression.
#[derive(Debug, Default)]
pub(crate) struct Text {
    first: Vec<u8>,
    more: VecDeque<Vec<u8>>,
    length: usize,
}

impl Text {
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

    /// Reads it as JSON that may have fields `beside` what is described; of a large one nothing stays.
    pub(crate) fn decode(
        &mut self,
        value: &mut dyn Wire,
        beside: &[Beside],
    ) -> Result<Vec<Drift>, DecodeError> {
        if let Some(json) = self.whole() {
            return decode_beside(json, value, beside);
        }
        // What is no object of known fields is made of the whole text.
        let is_in_parts = matches!(value.slot(), Slot::Record(_) | Slot::Optional(_));
        if !is_in_parts && !beside.is_empty() {
            return decode_beside(&self.join(), value, beside);
        }
        let mut first = Some(std::mem::take(&mut self.first));
        let mut more = || first.take().or_else(|| self.more.pop_front());
        decode_pieces(&mut more, value, beside)
    }

    /// Reads it as JSON and keeps it.
    pub(crate) fn decode_kept(&self, value: &mut dyn Wire) -> Result<Vec<Drift>, DecodeError> {
        let mut pieces = std::iter::once(&self.first).chain(&self.more);
        match self.whole() {
            Some(json) => decode(json, value),
            None => decode_pieces(&mut || pieces.next().cloned(), value, &[]),
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

impl From<&[u8]> for Text {
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
    fn a_large_text_reads_as_a_small_one_and_gives_its_pieces_back() {
        let json = format!("[{}0]", "\"some text\",".repeat(100_000));
        let mut text = Text::default();
        json.as_bytes().chunks(7919).for_each(|chunk| text.push(chunk));
        assert!(text.whole().is_none() && text.len() == json.len());
        let expected: Value = serde_json::from_str(&json).unwrap();
        for _ in 0..2 {
            let mut value = Value::Null;
            text.decode_kept(&mut value).unwrap();
            assert_eq!(value, expected);
        }
        let mut value = Value::Null;
        text.decode(&mut value, &[]).unwrap();
        assert_eq!(value, expected);
        assert!(text.first.is_empty() && text.more.is_empty() && text.len() == json.len());
        assert_eq!(Text::from(json.as_bytes()).join(), json.as_bytes());
    }

    #[test]
    fn a_text_that_ends_before_its_end_is_told_whatever_its_size() {
        for json in [r#"{"a": [1, "x"]}"#.to_owned(), format!("[{}0]", "7,".repeat(300_000))] {
            let of = |length: usize| Text::from(json.as_bytes().get(..length).unwrap());
            assert!(!of(json.len()).ends_early());
            assert!(of(json.len() - 1).ends_early() && of(3).ends_early());
        }
        for other in ["", "<html>", "7", "{]", "[1] and more"] {
            assert!(!Text::from(other.as_bytes()).ends_early(), "{other}");
        }
    }
}
