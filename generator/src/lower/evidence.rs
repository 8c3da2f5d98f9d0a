//! `x-s360-evidence` and its companions: how well the document's authors know what they describe.

use serde_json::Value;

use super::LoweringContext;
use crate::diagnostic::{Code, nearest};
use crate::dialect::did_you_mean;
use crate::model::{Evidence, Provenance};

const EVIDENCE: &str = "x-s360-evidence";
const TYPE_EVIDENCE: &str = "x-s360-type-evidence";
const SOURCE: &str = "x-s360-source";
const NOTE: &str = "x-s360-note";

/// What the extensions of an object at `pointer` say; `extension` gives the value of one.
pub(super) fn read<'v>(
    cx: &mut LoweringContext<'_>,
    pointer: &str,
    extension: impl Fn(&str) -> Option<&'v Value>,
) -> Provenance {
    let mut words = |key, known: &[Evidence]| {
        let said = extension(key)?;
        let found = known.iter().find(|one| said.as_str() == Some(one.as_str())).copied();
        if found.is_none() {
            wrong_word(cx, &format!("{pointer}/{key}"), said, known);
        }
        found
    };
    let evidence = words(EVIDENCE, Evidence::ALL);
    let type_guessed = words(TYPE_EVIDENCE, &[Evidence::Guess]).is_some();
    let sources = extension(SOURCE).map(|said| sources(cx, pointer, said)).unwrap_or_default();
    let note = extension(NOTE).map(|said| note(cx, pointer, said)).unwrap_or_default();
    Provenance { evidence, type_guessed, sources, note }
}

fn wrong_word(cx: &mut LoweringContext<'_>, pointer: &str, said: &Value, known: &[Evidence]) {
    let words: Vec<&str> = known.iter().map(|one| one.as_str()).collect();
    let meant = said.as_str().and_then(|said| nearest(said, words.iter().copied()));
    let hint = meant.map_or_else(|| "correct or patch the document".to_owned(), did_you_mean);
    let one_of = if words.len() == 1 { "" } else { "one of " };
    let message = format!("found {}, expected {one_of}`{}`", shown(said), words.join("`, `"));
    cx.error(Code::Malformed, pointer, &message, &hint);
}

/// Tags of sources. The document remembers where each is cited first.
fn sources(cx: &mut LoweringContext<'_>, pointer: &str, said: &Value) -> Vec<String> {
    let pointer = format!("{pointer}/{SOURCE}");
    let tags = said.as_array().map(|tags| tags.iter().map(|tag| tag.as_str().map(str::to_owned)));
    let Some(tags) = tags.and_then(Iterator::collect::<Option<Vec<String>>>) else {
        let message = format!("found {}, expected a list of tags of sources", shown(said));
        cx.error(Code::Malformed, &pointer, &message, "correct or patch the document");
        return Vec::new();
    };
    for tag in tags.iter().filter(|tag| !cx.cited.contains_key(*tag)).collect::<Vec<_>>() {
        let written = cx.source_map.written(&pointer);
        cx.cited.insert(tag.clone(), written);
    }
    tags
}

fn note(cx: &mut LoweringContext<'_>, pointer: &str, said: &Value) -> String {
    match said.as_str() {
        Some(text) => text.trim().to_owned(),
        None => {
            let message = format!("found {}, expected a text", shown(said));
            let pointer = format!("{pointer}/{NOTE}");
            cx.error(Code::Malformed, &pointer, &message, "correct or patch the document");
            String::new()
        }
    }
}

/// A value in a message.
fn shown(said: &Value) -> String {
    let text: String = said.to_string().chars().take(60).collect();
    format!("`{text}`")
}
