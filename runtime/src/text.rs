//! The bytes of an answer. A large answer is kept in pieces, and each piece is given back as soon as
//! it has been read: so text and result are never both in memory as a whole.

use std::collections::VecDeque;
use std::io::{self, BufReader, Read};

use crate::wire::{DecodeError, Drift, Wire, decode, decode_beside, decode_from};

/// Longest piece; most answers are in one.
const PIECE: usize = 256 * 1024;

/// The bytes of an answer, after decompression.
#[derive(Debug, Default)]
pub(crate) struct Text {
    pieces: VecDeque<Vec<u8>>,
    /// Bytes of the first piece that have been read.
    read: usize,
    length: usize,
}

impl Text {
    /// Number of bytes that have arrived.
    pub(crate) fn len(&self) -> usize {
        self.length
    }

    pub(crate) fn push(&mut self, mut bytes: &[u8]) {
        self.length += bytes.len();
        while !bytes.is_empty() {
            if self.pieces.back().is_none_or(|last| last.len() == PIECE) {
                self.pieces.push_back(Vec::new());
            }
            let Some(last) = self.pieces.back_mut() else { return };
            let (now, later) = bytes.split_at(bytes.len().min(PIECE - last.len()));
            last.extend_from_slice(now);
            bytes = later;
        }
    }

    /// All of it, unless it is large.
    pub(crate) fn whole(&self) -> Option<&[u8]> {
        (self.pieces.len() <= 1).then(|| self.beginning())
    }

    pub(crate) fn beginning(&self) -> &[u8] {
        self.pieces.front().map_or(&[], Vec::as_slice)
    }

    /// Whether it is the JSON `null` and nothing else.
    pub(crate) fn is_null(&self) -> bool {
        self.whole().is_some_and(|text| text.trim_ascii() == b"null")
    }

    /// All of it; nothing stays.
    pub(crate) fn join(&mut self) -> Vec<u8> {
        let mut all = self.pieces.pop_front().unwrap_or_default();
        all.reserve_exact(self.length.saturating_sub(all.len()));
        self.pieces.drain(..).for_each(|piece| all.extend_from_slice(&piece));
        all
    }

    /// A copy of what is left.
    pub(crate) fn copy(&self) -> Vec<u8> {
        self.pieces.iter().flatten().copied().collect()
    }

    /// Reads it as JSON that may have the fields `beside` beside what is described; of a large one
    /// nothing stays.
    pub(crate) fn decode(
        &mut self,
        value: &mut dyn Wire,
        beside: &'static [&'static str],
    ) -> Result<Vec<Drift>, DecodeError> {
        match self.whole() {
            Some(json) => decode_beside(json, value, beside),
            None => decode_from(BufReader::new(self), value, beside),
        }
    }

    /// Reads it as JSON and keeps it.
    pub(crate) fn decode_kept(&self, value: &mut dyn Wire) -> Result<Vec<Drift>, DecodeError> {
        match self.whole() {
            Some(json) => decode(json, value),
            None => decode_from(BufReader::new(Kept { text: self, piece: 0, read: 0 }), value, &[]),
        }
    }
}

impl From<&[u8]> for Text {
    fn from(bytes: &[u8]) -> Self {
        let mut text = Self::default();
        text.push(bytes);
        text
    }
}

/// Gives back what has been read.
impl Read for Text {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        while let Some(first) = self.pieces.front() {
            let count = first.get(self.read..).unwrap_or_default().read(into)?;
            self.read += count;
            if count > 0 {
                return Ok(count);
            }
            self.pieces.pop_front();
            self.read = 0;
        }
        Ok(0)
    }
}

/// Reads a text that stays as it is.
struct Kept<'a> {
    text: &'a Text,
    piece: usize,
    read: usize,
}

impl Read for Kept<'_> {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        while let Some(piece) = self.text.pieces.get(self.piece) {
            let count = piece.get(self.read..).unwrap_or_default().read(into)?;
            self.read += count;
            if count > 0 {
                return Ok(count);
            }
            self.piece += 1;
            self.read = 0;
        }
        Ok(0)
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
        assert!(text.pieces.is_empty() && text.len() == json.len());
        assert_eq!(Text::from(json.as_bytes()).join(), json.as_bytes());
    }
}
