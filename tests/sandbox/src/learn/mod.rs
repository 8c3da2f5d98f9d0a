//! What documents can learn of recorded traffic: each fact as an action of an overlay.
//!
//! Names and words of people must not come into an overlay. So only these are written:
//!
//! | what | rule |
//! |---|---|
//! | name of a field | begins with a small letter, has only letters and at most two digits, at most 64 characters, and was seen in at least [`Rules::least`] objects |
//! | keys of a map | those of an object, of which one is no such name; or which has at least three different keys, none in more than half of several objects, and values of one kind, that have a common field if they are objects |
//! | type of its own | an object without a class, with at least three fields, that was seen with the same ones at several new places |
//! | word of an enum | capital letters and `_` only, at most 32; seen at least three times, in at least two answers; a new enum has 2 to 16 words, nothing but words, and a name that ends in kind, type, state, status or mode |
//!
//! Everything else is counted, and told as [`Withheld`].

mod facts;
mod observe;
mod schema;
mod seen;
mod shared;

use std::collections::BTreeMap;
use std::fmt;
use std::path::Path;

use s360_codegen::load::Document;
use s360_codegen::overlay::Overlay;
use s360_codegen::plural::counted;
use s360_codegen::{Reading, read_document};
use serde_json::{Value, json};

use crate::documents::{key, module};
use crate::drift::is_success;
use crate::{Documents, DocumentsError, Exchange, Exchanges, RecordingError};
use facts::Facts;
use observe::Seen;
pub(crate) use observe::fits;
pub(crate) use seen::is_name;
use shared::Shared;

/// What a fact must fulfill to be written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Rules {
    /// In how many objects a field must have been seen.
    pub least: usize,
}

impl Default for Rules {
    /// Twice: a key that was seen once may be data.
    fn default() -> Self {
        Self { least: 2 }
    }
}

/// Documents cannot learn.
#[derive(Debug)]
pub enum LearnError {
    /// A document or an overlay cannot be used.
    Documents(DocumentsError),
    /// The recording cannot be read.
    Recording(RecordingError),
}

impl fmt::Display for LearnError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Documents(error) => error.fmt(f),
            Self::Recording(error) => error.fmt(f),
        }
    }
}

impl std::error::Error for LearnError {}

impl From<DocumentsError> for LearnError {
    fn from(error: DocumentsError) -> Self {
        Self::Documents(error)
    }
}

impl From<RecordingError> for LearnError {
    fn from(error: RecordingError) -> Self {
        Self::Recording(error)
    }
}

/// What kind of thing was learned.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum FactKind {
    /// A field, or an answer, that the document does not describe.
    New,
    /// Words that an enum of the document does not have.
    Words,
    /// The document says otherwise.
    Contradiction,
    /// What the document guesses is so.
    Confirmed,
}

impl FactKind {
    /// In a word, for programs.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::New => "new",
            Self::Words => "words",
            Self::Contradiction => "contradiction",
            Self::Confirmed => "confirmed",
        }
    }
}

/// Something that a document can learn.
#[derive(Debug, Clone, PartialEq)]
pub struct Fact {
    /// Path of the document below the folder of documents.
    pub document: String,
    /// JSON pointer of the place in the document.
    pub place: String,
    /// What kind of thing it is.
    pub kind: FactKind,
    /// The same in words, with counts.
    pub message: String,
    /// The action (or two, where something is replaced) of an overlay.
    pub actions: Vec<Value>,
}

/// Something that was seen and is not written.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Withheld {
    /// Path of the document below the folder of documents.
    pub document: String,
    /// JSON pointer of the place in the document; empty for the document.
    pub place: String,
    /// Why not, with counts; never a value.
    pub message: String,
}

/// What was learned of a recording.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Learned {
    /// Sorted by document and place; what builds on another fact stands after it.
    pub facts: Vec<Fact>,
    /// Sorted.
    pub withheld: Vec<Withheld>,
}

impl Learned {
    /// Overlays by the path of their document: each for a file directly in the folder `overlays`.
    pub fn overlays(&self) -> BTreeMap<String, Value> {
        let mut overlays: BTreeMap<String, Vec<&Fact>> = BTreeMap::new();
        for fact in &self.facts {
            overlays.entry(fact.document.clone()).or_default().push(fact);
        }
        let overlay = |(document, facts): (String, Vec<&Fact>)| {
            let overlay = overlay(&document, facts.into_iter());
            (document, overlay)
        };
        overlays.into_iter().map(overlay).collect()
    }
}

fn overlay<'f>(document: &str, facts: impl Iterator<Item = &'f Fact>) -> Value {
    let actions: Vec<&Value> = facts.flat_map(|fact| &fact.actions).collect();
    json!({
        "overlay": "1.0.0",
        "info": { "title": "What recorded traffic tells, written by `s360 learn`", "version": "1" },
        "extends": format!("../{document}"),
        "actions": actions,
    })
}

/// Facts build on each other, as a field of a class does on a field of that class; the documents that
/// are known need three rounds.
const MOST_ROUNDS: usize = 16;

/// What the documents below `folder`, with their overlays, can learn of `recording`, which is gone through
/// once for each round.
///
/// # Errors
/// The documents, overlays or the recording cannot be read.
///
/// ```
/// # fn example() -> Result<(), Box<dyn std::error::Error>> {
/// use s360_sandbox::{Recording, Rules, learn};
/// let recording = Recording::read("answers.jsonl")?;
/// let learned = learn("specs", &recording, Rules::default())?;
/// for fact in &learned.facts {
///     println!("{} {}: {}", fact.document, fact.place, fact.message);
/// }
/// # Ok(())
/// # }
/// ```
pub fn learn(
    folder: impl AsRef<Path>,
    recording: &dyn Exchanges,
    rules: Rules,
) -> Result<Learned, LearnError> {
    let mut lessons = BTreeMap::new();
    for document in Documents::sources(folder.as_ref())? {
        let lesson = Lesson::new(document)?;
        if let Some(service) = &lesson.reading.api.service {
            let name = key(&service.context, &service.name, &service.version_module());
            lessons.entry(name).or_insert(lesson);
        }
    }
    let mut others = BTreeMap::new();
    for _ in 0..MOST_ROUNDS {
        others.clear();
        recording.each(&mut |exchange| {
            if is_success(exchange) {
                let Exchange { context, service, version, .. } = exchange;
                let name = key(context, service, &module(*version));
                match lessons.get_mut(&name) {
                    Some(lesson) => lesson.add(exchange),
                    None => *others.entry(name).or_default() += 1,
                }
            }
        })?;
        for lesson in lessons.values_mut().filter(|lesson| !lesson.is_over) {
            lesson.learn(rules)?;
        }
        if lessons.values().all(|lesson| lesson.is_over) {
            break;
        }
    }
    let mut learned = Learned { facts: Vec::new(), withheld: without_document(others) };
    for lesson in lessons.into_values() {
        learned.facts.extend(lesson.facts);
        learned.withheld.extend(lesson.withheld);
    }
    learned.withheld.sort();
    learned.withheld.dedup();
    Ok(learned)
}

/// Answers of versions that nobody has described.
fn without_document(counts: BTreeMap<String, usize>) -> Vec<Withheld> {
    let withheld = |(document, count): (String, usize)| {
        let message =
            format!("{}, and no document; `cargo xtask new` makes one", counted(count, "answer"));
        Withheld { document, place: String::new(), message }
    };
    counts.into_iter().map(withheld).collect()
}

/// A document that learns.
struct Lesson {
    document: Document,
    reading: Reading,
    /// What was seen in this round.
    seen: Seen,
    /// Of all rounds.
    facts: Vec<Fact>,
    /// Of the last round.
    withheld: Vec<Withheld>,
    /// There is nothing more to learn.
    is_over: bool,
}

impl Lesson {
    fn new(document: Document) -> Result<Self, DocumentsError> {
        let reading = read_document(&document)?;
        let (seen, facts, withheld) = (Seen::default(), Vec::new(), Vec::new());
        Ok(Self { document, reading, seen, facts, withheld, is_over: false })
    }

    fn add(&mut self, exchange: &Exchange) {
        if !self.is_over {
            self.seen.add(&self.reading.api, exchange);
        }
    }

    /// Ends a round.
    fn learn(&mut self, rules: Rules) -> Result<(), DocumentsError> {
        let Self { document, reading, .. } = self;
        let (found, shared) = (Learned::default(), Shared::default());
        let facts = Facts { document, reading, rules, found, shared };
        let Learned { mut facts, withheld } = facts.of(&std::mem::take(&mut self.seen));
        self.withheld = withheld;
        self.is_over = facts.is_empty();
        if !self.is_over {
            facts.sort_by(|one, other| (&one.place, one.kind).cmp(&(&other.place, other.kind)));
            apply(&mut self.document, &facts)?;
            self.reading = read_document(&self.document)?;
            self.facts.append(&mut facts);
        }
        Ok(())
    }
}

fn apply(document: &mut Document, facts: &[Fact]) -> Result<(), DocumentsError> {
    let text = overlay(&document.name, facts.iter()).to_string();
    let file = Document::parse("overlays/learned.json", text)?;
    let faults = match Overlay::new(file) {
        Ok(overlay) => overlay.apply(document),
        Err(faults) => faults,
    };
    faults.into_iter().next().map_or(Ok(()), |fault| Err(Box::new(fault).into()))
}

/// The name of the overlay that holds what the document at `path` has learned.
pub fn overlay_name(path: &str) -> String {
    let path = Path::new(path).with_extension("");
    let parts = path.iter().skip(1).map(|part| part.to_string_lossy());
    format!("learned_{}.json", parts.collect::<Vec<_>>().join("_"))
}

/// The overlay `before` with the actions of `after` at its end; `None` if it is not an overlay of the
/// same document.
pub fn extend_overlay(mut before: Value, mut after: Value) -> Option<Value> {
    if before.get("extends") != after.get("extends") {
        return None;
    }
    let new = after.get_mut("actions")?.as_array_mut()?;
    before.get_mut("actions")?.as_array_mut()?.append(new);
    Some(before)
}
