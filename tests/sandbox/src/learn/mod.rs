//! What documents can learn of recorded traffic: each fact as an action of an overlay.
//!
//! Names and words of people must not come into an overlay. So only these are written:
//!
//! | what | rule |
//! |---|---|
//! | name of a field | begins with a small letter, has only letters and at most two digits, at most 64 characters, and was seen in at least [`Rules::least`] objects; the keys of an object without such names are a map's |
//! | word of an enum | capital letters and `_` only, at most 32; seen at least three times, in at least two answers; a new enum has 2 to 16 words, nothing but words, and a name that ends in kind, type, state, status or mode |
//!
//! Everything else is counted, and told as [`Withheld`].

mod facts;
mod observe;
mod schema;
mod seen;

use std::collections::BTreeMap;
use std::path::Path;

use s360_codegen::load::Document;
use s360_codegen::model::Type;
use s360_codegen::overlay::Overlay;
use s360_codegen::plural::counted;
use s360_codegen::{Reading, read_document};
use s360_runtime::Version;
use serde_json::{Value, json};

use crate::documents::module;
use crate::drift::is_success;
use crate::{Documents, DocumentsError, Exchange, Recording};
use facts::Facts;
use observe::Observed;
pub(crate) use observe::fits;

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

/// What the documents below `folder`, with their overlays, can learn of `recording`.
///
/// # Errors
/// The documents or overlays cannot be read.
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
    recording: &Recording,
    rules: Rules,
) -> Result<Learned, DocumentsError> {
    let mut learned = Learned::default();
    let mut left: Vec<&Exchange> = recording.exchanges.iter().filter(|it| is_success(it)).collect();
    for mut document in Documents::sources(folder.as_ref())? {
        let reading = read_document(&document)?;
        let (exchanges, others): (Vec<_>, _) =
            left.into_iter().partition(|it| is_for(&reading, it));
        left = others;
        if !exchanges.is_empty() {
            of_document(&mut document, &exchanges, rules, &mut learned)?;
        }
    }
    learned.withheld.extend(without_document(&left));
    learned.withheld.sort();
    learned.withheld.dedup();
    Ok(learned)
}

/// Answers of versions that nobody has described.
fn without_document(exchanges: &[&Exchange]) -> Vec<Withheld> {
    let mut counts: BTreeMap<String, usize> = BTreeMap::new();
    for Exchange { context, service, version, .. } in exchanges {
        let document = format!("{context}/{service}/{}", module(*version));
        *counts.entry(document).or_default() += 1;
    }
    let withheld = |(document, count): (String, usize)| {
        let message =
            format!("{}, and no document; `cargo xtask new` makes one", counted(count, "answer"));
        Withheld { document, place: String::new(), message }
    };
    counts.into_iter().map(withheld).collect()
}

fn is_for(reading: &Reading, exchange: &Exchange) -> bool {
    let Version { major, minor, .. } = exchange.version;
    reading.api.service.as_ref().is_some_and(|service| {
        service.context == exchange.context
            && service.name == exchange.service
            && (service.major, service.minor) == (major, minor)
    })
}

fn of_document(
    document: &mut Document,
    exchanges: &[&Exchange],
    rules: Rules,
    learned: &mut Learned,
) -> Result<(), DocumentsError> {
    let name = document.name.clone();
    for _ in 0..MOST_ROUNDS {
        let reading = read_document(document)?;
        let (answers, requests) = observe(&reading, exchanges);
        let facts = Facts { document, reading: &reading, rules, found: Learned::default() };
        let unknown = exchanges.iter().filter(|it| operation(&reading, it).is_none());
        let unknown: Vec<&Exchange> = unknown.copied().collect();
        let Learned { mut facts, withheld } = facts.of(&answers, &requests, &unknown);
        learned.withheld.retain(|it| it.document != name);
        learned.withheld.extend(withheld);
        if facts.is_empty() {
            return Ok(());
        }
        facts.sort_by(|one, other| (&one.place, one.kind).cmp(&(&other.place, other.kind)));
        apply(document, &name, &facts)?;
        learned.facts.append(&mut facts);
    }
    Ok(())
}

fn apply(document: &mut Document, name: &str, facts: &[Fact]) -> Result<(), DocumentsError> {
    let text = overlay(name, facts.iter()).to_string();
    let file = Document::parse("overlays/learned.json", text)?;
    let faults = match Overlay::new(file) {
        Ok(overlay) => overlay.apply(document),
        Err(faults) => faults,
    };
    faults.into_iter().next().map_or(Ok(()), |fault| Err(Box::new(fault).into()))
}

fn operation(reading: &Reading, exchange: &Exchange) -> Option<usize> {
    reading.api.operations.iter().position(|it| it.name == exchange.method)
}

/// What answers and what requests hold, against the document.
fn observe(reading: &Reading, exchanges: &[&Exchange]) -> (Observed, Observed) {
    let (mut answers, mut requests) = (Observed::default(), Observed::default());
    for exchange in exchanges {
        let Some(index) = operation(reading, exchange) else { continue };
        let Some(operation) = reading.api.operations.get(index) else { continue };
        match &operation.answer.ty {
            None | Some(Type::Value) => answers.untyped(index, &exchange.answer),
            Some(ty) => answers.body(&reading.api, ty, &exchange.answer),
        }
        if let Some(ty) = &operation.request {
            requests.body(&reading.api, ty, &exchange.request);
        }
    }
    (answers, requests)
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
