//! Words of enums in what was recorded, told apart from what may be somebody's data.

use std::collections::BTreeMap;

/// A word must have been seen so often …
const LEAST_TIMES: usize = 3;
/// … in so many answers, or it may be somebody's.
const LEAST_ANSWERS: usize = 2;
/// Texts with more different words than this are no enum.
const MOST_WORDS: usize = 16;
/// In characters: longer texts are no words.
const LONGEST_WORD: usize = 32;

/// A word: how often it was seen, and in how many answers.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct Count {
    pub(crate) times: usize,
    pub(crate) answers: usize,
    last: usize,
}

impl Count {
    /// Whether the word may be told.
    pub(crate) fn is_frequent(&self) -> bool {
        self.times >= LEAST_TIMES && self.answers >= LEAST_ANSWERS
    }
}

/// The words that stood in one place.
#[derive(Debug, Clone, Default)]
pub(crate) struct Words {
    pub(crate) counts: BTreeMap<String, Count>,
    /// Something else than words was there, or too many of them.
    pub(crate) others: bool,
}

impl Words {
    /// Those that may be told.
    pub(crate) fn frequent(&self) -> impl Iterator<Item = (&String, &Count)> {
        self.counts.iter().filter(|(_, count)| count.is_frequent())
    }

    /// `answer` is the number of the answer that has the text.
    pub(crate) fn add(&mut self, text: &str, answer: usize) {
        if !is_word(text) {
            self.others = true;
            return;
        }
        if !self.counts.contains_key(text) && self.counts.len() >= MOST_WORDS {
            self.others = true;
            return;
        }
        let count = self.counts.entry(text.to_owned()).or_default();
        count.times += 1;
        // Numbers of answers begin with 1.
        count.answers += usize::from(count.last != answer);
        count.last = answer;
    }
}

/// Whether a text can be a word of an enum: capital letters and `_`, as Java writes them. Digits make
/// an identifier of it.
fn is_word(text: &str) -> bool {
    (2..=LONGEST_WORD).contains(&text.len())
        && text.starts_with(|c: char| c.is_ascii_uppercase())
        && text.bytes().all(|byte| byte.is_ascii_uppercase() || byte == b'_')
}
