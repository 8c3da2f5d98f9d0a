//! The document of one version as a draft of another: what it says of itself is written anew, so that
//! nobody takes the draft for a document that somebody has published.

use std::ops::Range;

use s360_codegen::load::Document;
use serde_json::{Map, Value, json};

/// What `info` says of one version only.
const OF_ONE_VERSION: &[&str] =
    &["summary", "x-s360-build-tag", "x-s360-source", "x-s360-status-text"];

/// Evidence that only the version itself can have; of a draft, another version is all that there is.
const FIRST_HAND: &[&str] = &["page", "sample", "client", "webhook", "soap"];

/// The text of `document`, which is the one of `from`, as a draft of the version `number`. None if its
/// `info` cannot be found.
pub(crate) fn of(document: &Document, from: &str, number: &str) -> Option<String> {
    let mut info = document.root.get("info")?.as_object()?.clone();
    info.retain(|key, _| !OF_ONE_VERSION.contains(&key.as_str()));
    let about = format!(
        "A draft, made of {from}: nobody has published it, and nothing in it is known of {number}. \
         To be replaced by the vendor's document."
    );
    info.insert("description".to_owned(), json!(about));
    info.insert("version".to_owned(), json!(number));
    info.insert("x-s360-status".to_owned(), json!("draft"));
    info.insert("x-s360-partial".to_owned(), json!(true));
    let text = &document.text;
    let range = info_of(text)?;
    let written = if text.get(range.clone())?.trim_start().starts_with('{') {
        in_braces(&info, text.trim_start().starts_with('{'))
    } else {
        info.iter().map(|(key, value)| format!("\n  {key}: {value}")).collect()
    };
    let text = format!("{}{written}{}", text.get(..range.start)?, text.get(range.end..)?);
    Some(second_hand(text))
}

/// An object as JSON writes it, over several lines where the document is JSON.
fn in_braces(info: &Map<String, Value>, is_json: bool) -> String {
    match is_json {
        true => format!("{:#}", Value::Object(info.clone())).replace('\n', "\n  "),
        false => Value::Object(info.clone()).to_string(),
    }
}

/// Where the value of the first `info` stands, without the space around it.
fn info_of(text: &str) -> Option<Range<usize>> {
    let is_json = text.trim_start().starts_with('{');
    let start = if is_json {
        let key = text.find("\"info\"")?;
        key + text.get(key..)?.find('{')?
    } else {
        let key = if text.starts_with("info:") { 0 } else { text.find("\ninfo:")? + 1 };
        key + "info:".len()
    };
    let rest = text.get(start..)?;
    if rest.trim_start_matches(' ').starts_with('{') {
        let begin = start + rest.find('{')?;
        return Some(begin..begin + object(text.get(begin..)?)?);
    }
    // A block ends before the next line that is not indented.
    let mut end = start + rest.find('\n')?;
    for line in text.get(end + 1..)?.split_inclusive('\n') {
        if !line.trim().is_empty() && !line.starts_with([' ', '#']) {
            break;
        }
        end += line.len();
    }
    Some(start..end)
}

/// Length of the object that `text` begins with.
fn object(text: &str) -> Option<usize> {
    let (mut depth, mut quote, mut escaped) = (0_usize, None, false);
    for (at, char) in text.char_indices() {
        match (quote, char) {
            (Some('"'), '\\') if !escaped => {
                escaped = true;
                continue;
            }
            (Some(mark), char) if char == mark && !escaped => quote = None,
            (Some(_), _) => {}
            (None, '"' | '\'') => quote = Some(char),
            (None, '{') => depth += 1,
            (None, '}') => {
                depth = depth.checked_sub(1)?;
                if depth == 0 {
                    return Some(at + 1);
                }
            }
            _ => {}
        }
        escaped = false;
    }
    None
}

/// The text with all first-hand evidence as what it is for a draft: that of a sibling.
fn second_hand(text: String) -> String {
    let keys = ["\"x-s360-evidence\": \"", "\"x-s360-evidence\":\"", "x-s360-evidence: "];
    let lines = text.split_inclusive('\n').map(|line| {
        let Some(key) = keys.into_iter().find(|key| line.contains(key)) else {
            return line.to_owned();
        };
        let replaced = |line: String, word: &&str| {
            line.replace(&format!("{key}{word}"), &format!("{key}sibling"))
        };
        FIRST_HAND.iter().fold(line.to_owned(), replaced)
    });
    lines.collect()
}
