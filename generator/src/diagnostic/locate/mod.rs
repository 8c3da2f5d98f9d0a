//! From JSON pointers to lines and columns, in JSON and YAML. Runs only when there is something to
//! report, so that reading good documents costs nothing; one pass finds all. Of JSON only the way to what is
//! wanted is read; YAML has to be read from its beginning.

mod json;

use std::borrow::Cow;
use std::collections::HashMap;

use saphyr_parser::{Event, Parser, Span, StrInput};

use super::Code;
use crate::pointer::unescape;

/// A place in a text; both count from 1, columns in characters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Position {
    /// Line.
    pub line: usize,
    /// Column.
    pub column: usize,
}

/// What of an entry a diagnostic is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Part {
    Value,
    Key,
    SecondKey,
}

impl Code {
    fn part(self) -> Part {
        match self {
            Self::DuplicateKey => Part::SecondKey,
            Self::UnknownKeyword | Self::NotSupported => Part::Key,
            _ => Part::Value,
        }
    }
}

/// Where each place stands in `text`, and how many characters it takes; for a place that is not
/// there, the closest one around it. What follows a fault in the syntax is not found.
pub(crate) fn locate(text: &str, places: &[(Code, &str)]) -> Vec<Option<(Position, usize)>> {
    let mut root = Wanted::of(places);
    if json::search(text, &mut root).is_none() {
        root.forget();
        let text = without_surrogates(text);
        let mut search = Search { parser: Parser::new_from_str(&text) };
        search.document(&mut root);
    }
    let found: Vec<Option<Stretch>> =
        places.iter().map(|(code, pointer)| root.closest(*code, pointer)).collect();
    positions(text, &found)
}

/// Lines, columns and widths, in one run through the text.
fn positions(text: &str, found: &[Option<Stretch>]) -> Vec<Option<(Position, usize)>> {
    let mut positions: Vec<Option<(Position, usize)>> = vec![None; found.len()];
    let mut bytes: Vec<(usize, usize, usize)> = Vec::new();
    for (index, stretch) in found.iter().enumerate() {
        match *stretch {
            Some(Stretch::Bytes(start, end)) => bytes.push((start, end, index)),
            Some(Stretch::Span(span)) => {
                let position = Position { line: span.start.line(), column: span.start.col() + 1 };
                let width = span.end.index().saturating_sub(span.start.index()).max(1);
                set(&mut positions, index, (position, width));
            }
            None => {}
        }
    }
    bytes.sort_unstable();
    let (mut read, mut at) = (0, Position { line: 1, column: 1 });
    for (start, end, index) in bytes {
        let skipped = text.get(read..start).unwrap_or_default();
        at.line += skipped.matches('\n').count();
        at.column = match skipped.rsplit_once('\n') {
            Some((_, last)) => last.chars().count() + 1,
            None => at.column + skipped.chars().count(),
        };
        read = start;
        let width = text.get(start..end).unwrap_or_default().chars().count().max(1);
        set(&mut positions, index, (at, width));
    }
    positions
}

fn set<T>(list: &mut [Option<T>], index: usize, value: T) {
    if let Some(place) = list.get_mut(index) {
        *place = Some(value);
    }
}

/// The text with as many other characters for halves of characters, which JSON writes as `\ud83d\ude00` and
/// YAML does not know.
fn without_surrogates(text: &str) -> Cow<'_, str> {
    let is_half = |rest: &str| {
        let mut digits = rest.chars();
        matches!(digits.next(), Some('d' | 'D'))
            && matches!(digits.next(), Some('8' | '9' | 'a'..='f' | 'A'..='F'))
    };
    let mut parts = text.split("\\u");
    let mut whole = Cow::Borrowed(text);
    if parts.clone().skip(1).any(is_half) {
        let mut mended = parts.next().unwrap_or_default().to_owned();
        for part in parts {
            let rest = if is_half(part) { part.get(4..) } else { None };
            match rest {
                Some(rest) => mended.extend(["\\u003f", rest]),
                None => mended.extend(["\\u", part]),
            }
        }
        whole = Cow::Owned(mended);
    }
    whole
}

fn tokens(pointer: &str) -> impl Iterator<Item = String> {
    pointer.split('/').skip(1).map(unescape)
}

/// The places that are looked for, as a tree, and where they were found.
#[derive(Default)]
struct Wanted {
    below: HashMap<String, Wanted>,
    found: Option<Found>,
}

/// A part of the text.
#[derive(Clone, Copy)]
enum Stretch {
    /// With lines and columns, as a reader of YAML counts them.
    Span(Span),
    /// Bytes from here to there.
    Bytes(usize, usize),
}

#[derive(Clone, Copy)]
struct Found {
    key: Option<Stretch>,
    /// The same key once more.
    second_key: Option<Stretch>,
    value: Stretch,
    is_scalar: bool,
}

impl Wanted {
    fn of(places: &[(Code, &str)]) -> Self {
        let mut root = Self::default();
        for (_, pointer) in places {
            tokens(pointer).fold(&mut root, |at, token| at.below.entry(token).or_default());
        }
        root
    }

    fn closest(&self, code: Code, pointer: &str) -> Option<Stretch> {
        let mut found = self.found;
        let mut at = self;
        for token in tokens(pointer) {
            let Some(below) = at.below.get(&token) else { break };
            found = below.found.or(found);
            at = below;
        }
        let found = found?;
        Some(match code.part() {
            Part::Value if found.is_scalar => found.value,
            // Objects and lists are long: their key says which one is meant.
            Part::Value | Part::Key => found.key.unwrap_or(found.value),
            Part::SecondKey => found.second_key.or(found.key).unwrap_or(found.value),
        })
    }

    /// Notes a value; the first one counts where a key comes twice.
    fn note(&mut self, key: Option<Stretch>, value: Stretch, is_scalar: bool) {
        match &mut self.found {
            Some(found) => found.second_key = key,
            none => *none = Some(Found { key, second_key: None, value, is_scalar }),
        }
    }

    fn forget(&mut self) {
        self.found = None;
        self.below.values_mut().for_each(Self::forget);
    }
}

struct Search<'t> {
    parser: Parser<'t, StrInput<'t>>,
}

impl<'t> Search<'t> {
    fn next(&mut self) -> Option<(Event<'t>, Span)> {
        self.parser.next_event()?.ok()
    }

    fn document(&mut self, wanted: &mut Wanted) -> Option<()> {
        loop {
            match self.next()? {
                (Event::StreamStart | Event::DocumentStart(_), _) => {}
                (event, span) => return self.value(event, span, None, Some(wanted)),
            }
        }
    }

    /// Reads the value that begins with `event`; notes where it stands if it is wanted.
    fn value(
        &mut self,
        event: Event<'t>,
        span: Span,
        key: Option<Span>,
        mut wanted: Option<&mut Wanted>,
    ) -> Option<()> {
        let is_scalar = matches!(event, Event::Scalar(..) | Event::Alias(_));
        if let Some(wanted) = wanted.as_deref_mut() {
            wanted.note(key.map(Stretch::Span), Stretch::Span(span), is_scalar);
        }
        match event {
            Event::MappingStart(..) => self.entries(wanted),
            Event::SequenceStart(..) => self.items(wanted),
            _ => Some(()),
        }
    }

    fn entries(&mut self, mut wanted: Option<&mut Wanted>) -> Option<()> {
        loop {
            let (event, span) = self.next()?;
            let below = match &event {
                Event::MappingEnd => return Some(()),
                Event::Scalar(key, ..) => {
                    wanted.as_deref_mut().and_then(|wanted| wanted.below.get_mut(key.as_ref()))
                }
                _ => None,
            };
            self.value(event, span, None, None)?;
            let (event, value) = self.next()?;
            self.value(event, value, Some(span), below)?;
        }
    }

    fn items(&mut self, mut wanted: Option<&mut Wanted>) -> Option<()> {
        for index in 0_usize.. {
            let (event, span) = self.next()?;
            if event == Event::SequenceEnd {
                break;
            }
            let below = wanted.as_deref_mut();
            let below = below.and_then(|wanted| wanted.below.get_mut(&index.to_string()));
            self.value(event, span, None, below)?;
        }
        Some(())
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    /// All pointers of a value.
    fn pointers(value: &serde_json::Value, at: &str, found: &mut Vec<String>) {
        found.push(at.to_owned());
        let below = |key: &str| format!("{at}/{}", crate::pointer::escape(key));
        match value {
            serde_json::Value::Object(object) => {
                object.iter().for_each(|(key, value)| pointers(value, &below(key), found));
            }
            serde_json::Value::Array(items) => {
                for (index, item) in items.iter().enumerate() {
                    pointers(item, &below(&index.to_string()), found);
                }
            }
            _ => {}
        }
    }

    #[test]
    fn json_is_found_where_a_reader_of_yaml_finds_it() {
        let text = "{\n \"a\\\"b\" : [1, {\"ü\": \"x\\\\\"}, [], {}],\n\t\"c/d\":{\"e~f\":null,\"\":[[true,-1.5e3]]},\r\n \"a\": \"🎫\", \"g\": {\"h\" :\n {\"i\" : \"j\"}}}";
        for text in [text.to_owned(), text.replace(['\n', '\r', '\t'], " ")] {
            let mut all = Vec::new();
            pointers(&serde_json::from_str(&text).unwrap(), "", &mut all);
            for code in [Code::Malformed, Code::UnknownKeyword, Code::DuplicateKey] {
                let places: Vec<(Code, &str)> = all.iter().map(|it| (code, it.as_str())).collect();
                let found = locate(&text, &places);
                let mut root = Wanted::of(&places);
                let mut search = Search { parser: Parser::new_from_str(&text) };
                search.document(&mut root);
                let spans: Vec<_> = all.iter().map(|it| root.closest(code, it)).collect();
                // The other one counts blanks after a key as a part of it.
                let places = |found: Vec<Option<(Position, usize)>>| -> Vec<Option<Position>> {
                    found.into_iter().map(|it| it.map(|(position, _)| position)).collect()
                };
                let spans = places(positions(&text, &spans));
                assert_eq!(places(found), spans, "{code} {all:?}");
            }
        }
    }
}
