//! Patches as data: OpenAPI Overlay 1.0 documents, read and checked here, applied by `apply` to the
//! tree of a document before anybody asks for its dialect.
//!
//! | key of an action | meaning |
//! |---|---|
//! | `target` | what is patched: JSONPath (RFC 9535) that must match something |
//! | `update` | is merged into each target: objects key by key; lists are appended, other values replaced |
//! | `remove` | `true` removes each target |
//! | `x-reason` | why; shown in the generated docs. Required |
//! | `x-expect` | what each target must hold now. Required where something is replaced or removed |
//!
//! A patch must not outlive its reason: every value of an `update` must change something, and what
//! is replaced or removed must still be what `x-expect` says. Of objects `x-expect` needs to mention
//! only what matters; `null` expects that a key is not there.

mod apply;
mod mark;

use std::path::{Component, Path};

use serde_json::Value;
use serde_json_path::JsonPath;

use crate::diagnostic::{Code, Diagnostic};
use crate::load::Document;
use crate::pointer::At;
use crate::pointer::percent_decode;
pub(crate) use mark::notes;

/// The extension that tells generated docs why an object was patched: a list of reasons.
pub(crate) const MARK: &str = "x-s360-patched";

/// A file of patches.
#[derive(Debug, Clone)]
pub struct Overlay {
    document: Document,
    extends: Option<String>,
    actions: Vec<Action>,
}

#[derive(Debug, Clone)]
struct Action {
    /// JSON pointer of the action in its file.
    pointer: String,
    /// The target as it is written.
    text: String,
    target: JsonPath,
    reason: String,
    expected: Option<Value>,
    change: Change,
}

#[derive(Debug, Clone)]
enum Change {
    Update(Value),
    Remove,
}

impl Overlay {
    /// Reads a file.
    ///
    /// # Errors
    /// The file cannot be read, or is not an overlay whose actions all have what they need.
    pub fn read(path: &Path) -> Result<Self, Vec<Diagnostic>> {
        Self::new(Document::read(path).map_err(|diagnostic| vec![*diagnostic])?)
    }

    /// Reads a loaded overlay.
    ///
    /// # Errors
    /// As [`read`](Self::read).
    pub fn new(document: Document) -> Result<Self, Vec<Diagnostic>> {
        let mut reader = Reader { document: &document, faults: document.faults.clone() };
        let (extends, actions) = reader.overlay();
        let mut faults = reader.faults;
        document.place(&mut faults);
        if faults.is_empty() { Ok(Self { document, extends, actions }) } else { Err(faults) }
    }

    /// The file it was read from.
    pub fn name(&self) -> &str {
        &self.document.name
    }

    /// What the overlay says it is for: the path of a document as seen from the overlay, in which
    /// `*` stands for any part of a file's or folder's name and `[126]` for one of these characters.
    pub fn extends(&self) -> Option<&str> {
        self.extends.as_deref()
    }

    /// Whether the overlay says that it is for the document at `path`.
    pub fn is_for(&self, path: &Path) -> bool {
        let Some(extends) = &self.extends else { return false };
        let folder = Path::new(&self.document.name).parent().unwrap_or(Path::new(""));
        let wanted = segments(&folder.join(percent_decode(extends)));
        let found = segments(path);
        let fits = |(wanted, found): (&String, &String)| fits(wanted, found);
        wanted.len() == found.len() && wanted.iter().zip(&found).all(fits)
    }

    /// The fault of an overlay that is for none of the documents there are, or not for the one it
    /// was given for.
    pub fn extends_nothing(&self) -> Diagnostic {
        let message = match &self.extends {
            Some(extends) => format!("`extends` names none of the documents: {extends}"),
            None => "the overlay does not say which document it is for".to_owned(),
        };
        let hint = "give the document's path as seen from the overlay; `*` stands for any part of \
                    a name";
        let fault = Diagnostic::error(Code::OverlayTarget, &self.document.name, message, hint);
        let pointer = if self.extends.is_some() { "/extends" } else { "" };
        let mut faults = [fault.at(pointer)];
        self.document.place(&mut faults);
        let [fault] = faults;
        fault
    }
}

/// The names in a path from the root of the file system, without `.` and `..`.
fn segments(path: &Path) -> Vec<String> {
    let absolute = std::path::absolute(path).unwrap_or_else(|_| path.to_owned());
    let mut segments = Vec::new();
    for part in absolute.components() {
        match part {
            Component::ParentDir => {
                segments.pop();
            }
            Component::CurDir => {}
            part => segments.push(part.as_os_str().to_string_lossy().into_owned()),
        }
    }
    segments
}

/// Whether `name` is what `pattern` says: `*` stands for any part, `[126]` for one of these characters.
fn fits(pattern: &str, name: &str) -> bool {
    let mut characters = pattern.chars();
    let Some(first) = characters.next() else { return name.is_empty() };
    let (pattern, mut left) = (characters.as_str(), name.chars());
    match first {
        '*' => {
            let mut ends = name.char_indices().map(|(at, _)| at).chain([name.len()]);
            ends.any(|at| name.get(at..).is_some_and(|rest| fits(pattern, rest)))
        }
        '[' => pattern.split_once(']').is_some_and(|(one_of, pattern)| {
            left.next().is_some_and(|found| one_of.contains(found)) && fits(pattern, left.as_str())
        }),
        first => left.next() == Some(first) && fits(pattern, left.as_str()),
    }
}

/// Reads the tree of an overlay and collects its faults.
struct Reader<'d> {
    document: &'d Document,
    faults: Vec<Diagnostic>,
}

/// The keys an overlay and an action may have.
const OVERLAY: &[&str] = &["actions", "extends", "info", "overlay"];
const ACTION: &[&str] = &["description", "remove", "target", "update"];

impl<'d> Reader<'d> {
    fn fault(&mut self, at: &At<'_>, message: impl Into<String>, hint: &str) {
        let fault = Diagnostic::error(Code::Overlay, &self.document.name, message, hint);
        self.faults.push(fault.at(at.pointer()));
    }

    fn known_keys(&mut self, at: &At<'_>, object: &Value, known: &[&str]) {
        for key in object.as_object().into_iter().flat_map(|object| object.keys()) {
            if !known.contains(&key.as_str()) && !key.starts_with("x-") {
                let message = format!("`{key}` is not a key of Overlay 1.0");
                self.fault(&at.then(key), message, &format!("expected {}", known.join(", ")));
            }
        }
    }

    /// The text under `key`; without it, that is a fault with `hint`.
    fn text(&mut self, at: &At<'_>, object: &'d Value, key: &str, hint: &str) -> &'d str {
        let text = object.get(key).and_then(Value::as_str).unwrap_or_default();
        if text.trim().is_empty() {
            self.fault(at, format!("there is no text `{key}`"), hint);
        }
        text
    }

    fn overlay(&mut self) -> (Option<String>, Vec<Action>) {
        let root = &self.document.root;
        let at = At::ROOT;
        self.known_keys(&at, root, OVERLAY);
        let version = self.text(&at, root, "overlay", "expected `overlay: 1.0.0`");
        if !version.is_empty() && version != "1.0" && !version.starts_with("1.0.") {
            let message = format!("Overlay {version} is not read");
            self.fault(&at.then("overlay"), message, "expected `overlay: 1.0.0`");
        }
        let extends = root
            .get("extends")
            .map(|_| self.text(&at, root, "extends", "expected the path of a document").to_owned());
        if extends.as_ref().is_some_and(|extends| extends.contains("://")) {
            let hint = "nothing is fetched; give a path as seen from the overlay";
            self.fault(&at.then("extends"), "`extends` leads to another host", hint);
        }
        let below = at.then("actions");
        let list = root.get("actions").and_then(Value::as_array).map_or(&[][..], Vec::as_slice);
        if list.is_empty() {
            self.fault(&at, "there are no `actions`", "expected a list of actions");
        }
        let actions = list.iter().enumerate().filter_map(|(index, action)| {
            let index = index.to_string();
            self.action(&below.then(&index), action)
        });
        (extends, actions.collect())
    }

    fn action(&mut self, at: &At<'_>, action: &'d Value) -> Option<Action> {
        self.known_keys(at, action, ACTION);
        let text = self.text(at, action, "target", "expected JSONPath (RFC 9535)");
        let reason = self.text(at, action, "x-reason", "say why: the generated docs repeat it");
        let target = JsonPath::parse(text);
        if let (Err(error), false) = (&target, text.is_empty()) {
            let message = format!("`target` is not a JSONPath: {error}");
            self.fault(
                &at.then("target"),
                message,
                "see RFC 9535, for example `$.paths['/a'].get`",
            );
        }
        let expected = action.get("x-expect").cloned();
        let change = self.change(at, action, expected.is_some())?;
        let reason = reason.trim().trim_end_matches('.').to_owned();
        let text = text.to_owned();
        let target = target.ok()?;
        Some(Action { pointer: at.pointer(), text, target, reason, expected, change })
    }

    fn change(&mut self, at: &At<'_>, action: &Value, is_expected: bool) -> Option<Change> {
        let remove = action.get("remove").unwrap_or(&Value::Bool(false));
        match (action.get("update"), remove) {
            (Some(update), Value::Bool(false)) => Some(Change::Update(update.clone())),
            (None, Value::Bool(true)) if is_expected => Some(Change::Remove),
            (None, Value::Bool(true)) => {
                let hint = "say what is removed, so that a fix upstream is noticed";
                self.fault(at, "`remove` without `x-expect`", hint);
                None
            }
            (Some(_), Value::Bool(true)) => {
                self.fault(at, "`update` beside `remove` does nothing", "make two actions of it");
                None
            }
            (None, Value::Bool(false)) => {
                self.fault(at, "the action does nothing", "expected `update` or `remove: true`");
                None
            }
            (_, _) => {
                self.fault(&at.then("remove"), "`remove` is neither true nor false", "");
                None
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_star_stands_for_any_part_of_one_name() {
        for (pattern, name, expected) in [
            ("v1_33.json", "v1_33.json", true),
            ("v1_33.json", "v1_34.json", false),
            ("v*", "v1_33.json", true),
            ("v1_*.json", "v1_33.json", true),
            ("v1_*.json", "v1_.json", true),
            ("*_33*", "v1_33.json", true),
            ("v2_*", "v1_33.json", false),
            ("*.yaml", "v1_33.json", false),
            ("*é*", "aéb", true),
            ("v1_[0é]*", "v1_é.json", true),
            ("v1_[06].yaml", "v1_6.yaml", true),
            ("v1_[06].yaml", "v1_1.yaml", false),
            ("v1_[06].yaml", "v1_06.yaml", false),
            ("v1_[06", "v1_0", false),
        ] {
            assert_eq!(fits(pattern, name), expected, "{pattern} {name}");
        }
    }

    #[test]
    fn dots_in_paths_are_followed_and_stars_do_not_cross_folders() {
        assert_eq!(segments(Path::new("/a/./b/../c")), segments(Path::new("/a/c")));
        let overlay = "{\"overlay\":\"1.0.0\",\"extends\":\"../x/v*.json\",\"actions\":[\
                       {\"target\":\"$\",\"x-reason\":\"r\",\"update\":{}}]}";
        let document = Document::parse("/s/overlays/o.json", overlay.to_owned());
        let overlay = document.ok().and_then(|document| Overlay::new(document).ok());
        for (path, expected) in [
            ("/s/x/v1.json", true),
            ("/s/./y/../x/v2.json", true),
            ("/s/x/v1.yaml", false),
            ("/s/x/v1/a.json", false),
            ("/s/overlays/v1.json", false),
        ] {
            let is_for = overlay.as_ref().map(|overlay| overlay.is_for(Path::new(path)));
            assert_eq!(is_for, Some(expected), "{path}");
        }
    }
}
