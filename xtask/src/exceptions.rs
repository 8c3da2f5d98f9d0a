//! specs/exceptions.yaml: what is known to be against a rule, with a reason each.

use std::path::Path;

use s360_codegen::diagnostic::{Code, Diagnostic};
use s360_codegen::load::Document;
use s360_codegen::pointer::escape;
use serde_json::Value;

use crate::messages::Messages;

/// The file, as seen from the root.
pub(crate) const EXCEPTIONS: &str = "specs/exceptions.yaml";

/// A list of the file: its name, the keys that each entry has, all of them texts, and whether the
/// list must be there.
pub(crate) struct List {
    pub(crate) name: &'static str,
    pub(crate) keys: &'static [&'static str],
    pub(crate) required: bool,
}

/// Steps that break somebody.
pub(crate) const STEPS: List = List {
    name: "exceptions",
    keys: &["from", "kind", "reason", "service", "subject", "to"],
    required: true,
};

/// What is described without content.
pub(crate) const HOLLOW: List = List {
    name: "hollow",
    keys: &["kind", "reason", "service", "subject", "version"],
    required: false,
};

const LISTS: &[&List] = &[&STEPS, &HOLLOW];

/// The file, if there is one.
pub(crate) fn read(messages: &mut Messages<'_>) -> Option<Document> {
    let path = Path::new(EXCEPTIONS);
    if !path.exists() {
        return None;
    }
    match Document::read(path) {
        Ok(document) => {
            messages.add(malformed(&document));
            Some(document)
        }
        Err(fault) => {
            messages.add([*fault]);
            None
        }
    }
}

/// The entries of a list, with the place of each.
pub(crate) fn entries<'d>(
    document: &'d Document,
    list: &List,
) -> impl Iterator<Item = (String, &'d Value)> {
    let name = list.name;
    let entries = document.root.get(name).and_then(Value::as_array);
    let entries = entries.into_iter().flatten().enumerate();
    entries.map(move |(index, entry)| (format!("/{name}/{index}"), entry))
}

pub(crate) fn text<'v>(entry: &'v Value, key: &str) -> &'v str {
    entry.get(key).and_then(Value::as_str).unwrap_or_default()
}

/// Lists that are none, and entries that do not say all that they must.
fn malformed(document: &Document) -> Vec<Diagnostic> {
    let mut faults = document.faults.clone();
    for list in LISTS {
        let keys = list.keys.join(", ");
        let mut fault = |pointer: &str, message: String, hint: String| {
            let fault = Diagnostic::error(Code::Exception, &document.name, message, &hint);
            faults.push(fault.at(pointer));
        };
        let found = document.root.get(list.name);
        if found.map_or(list.required, |found| !found.is_array()) {
            let hint = format!("expected `{}:` and below it entries with {keys}", list.name);
            fault("", format!("there is no list `{}`", list.name), hint);
        }
        for (pointer, entry) in entries(document, list) {
            for key in list.keys.iter().filter(|key| text(entry, key).trim().is_empty()) {
                let hint = format!("an exception has the keys {keys}; quote versions");
                let message = match entry.get(*key) {
                    Some(_) => format!("`{key}` is not a text, or an empty one"),
                    None => format!("there is no text `{key}`"),
                };
                fault(&pointer, message, hint);
            }
            for key in entry.as_object().into_iter().flat_map(|entry| entry.keys()) {
                if !list.keys.contains(&key.as_str()) {
                    let pointer = format!("{pointer}/{}", escape(key));
                    let message = format!("`{key}` is not a key of an exception");
                    fault(&pointer, message, format!("expected {keys}"));
                }
            }
        }
    }
    document.place(&mut faults);
    faults
}

/// Exceptions at `pointers`, which excuse nothing any more.
pub(crate) fn unused<'p>(
    document: &Document,
    pointers: impl Iterator<Item = &'p str>,
    (what, hint): (&str, &str),
) -> Vec<Diagnostic> {
    let message = format!("the exception excuses nothing: {what}");
    let fault = |pointer| {
        Diagnostic::error(Code::Exception, &document.name, message.as_str(), hint).at(pointer)
    };
    let mut faults: Vec<Diagnostic> = pointers.map(fault).collect();
    document.place(&mut faults);
    faults
}
