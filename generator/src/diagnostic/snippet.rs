//! The line a diagnostic is about, with the place marked below it.

use super::Position;
use crate::invisible::one_line;

/// A line of a document, or the part of a long one around a place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Snippet {
    text: String,
    /// Characters before the place.
    before: usize,
    /// Characters of the place.
    width: usize,
}

/// Characters shown before the place in a long line, and after its start.
const BEFORE: usize = 40;
const AFTER: usize = 60;

impl Snippet {
    /// The one of a text's `lines` at `position`, of whose characters `width` are the place.
    pub(crate) fn of(lines: &[&str], position: Position, width: usize) -> Option<Self> {
        let line = lines.get(position.line.checked_sub(1)?)?;
        let before = position.column.checked_sub(1)?;
        let cut = before.saturating_sub(BEFORE);
        let shown: String = line.chars().skip(cut).take(BEFORE + AFTER).collect();
        let shown = one_line(shown.trim_end());
        let room = shown.chars().count().saturating_sub(before - cut);
        Some(Self { text: shown, before: before - cut, width: width.clamp(1, room.max(1)) })
    }

    /// The line with its number, and the mark.
    pub(super) fn below(&self, line: usize) -> String {
        let number = line.to_string();
        let margin = " ".repeat(number.len());
        let (gap, mark) = (" ".repeat(self.before), "^".repeat(self.width));
        format!("  {number} | {}\n  {margin} | {gap}{mark}", self.text)
    }

    /// Characters that are marked.
    pub fn width(&self) -> usize {
        self.width
    }

    /// The line without the mark.
    pub fn text(&self) -> &str {
        &self.text
    }
}
