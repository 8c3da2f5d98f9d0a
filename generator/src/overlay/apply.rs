//! Actions on a tree. Changes nothing if one of them is at fault.

use serde_json::Value;
use serde_json_path::PathElement;

use super::mark::mark;
use super::{Action, Change, MARK, Overlay};
use crate::diagnostic::{Code, Diagnostic};
use crate::load::Document;
use crate::model::Patch;
use crate::pointer::{At, escape};

/// The way to a value: keys and indices.
type Way = Vec<String>;

impl Overlay {
    /// Applies all actions to `document`, or none and returns what is wrong with them.
    pub fn apply(&self, document: &mut Document) -> Vec<Diagnostic> {
        let mut root = document.root.clone();
        let mut patches = Vec::new();
        let mut faults = Vec::new();
        for action in &self.actions {
            let mut work = Work { action, target: &document.name, faults: Vec::new() };
            let touched = work.apply(&mut root);
            for Touched { place, holder } in touched {
                mark(&mut root, &holder, &action.reason);
                patches.push(Patch {
                    pointer: pointer(&place),
                    reason: action.reason.clone(),
                    overlay: self.document.name.clone(),
                });
            }
            faults.extend(work.faults.into_iter().map(|fault| self.diagnostic(action, fault)));
        }
        self.document.place(&mut faults);
        if faults.is_empty() {
            document.root = root;
            document.patches.extend(patches);
        }
        faults
    }

    fn diagnostic(&self, action: &Action, fault: Fault) -> Diagnostic {
        let Fault { code, below, message, hint } = fault;
        let diagnostic = Diagnostic::error(code, &self.document.name, message, hint);
        diagnostic.at(format!("{}{below}", action.pointer))
    }
}

fn pointer(way: &[String]) -> String {
    way.iter().map(|token| format!("/{}", escape(token))).collect()
}

/// A place that an action changed.
struct Touched {
    place: Way,
    /// Where to look for the innermost object around it: what was removed is no longer there.
    holder: Way,
}

struct Fault {
    code: Code,
    /// Pointer below the action.
    below: String,
    message: String,
    hint: &'static str,
}

const FIXED: &str = "correct the overlay; if upstream has fixed the fault, delete this action";
const SAY_IT: &str = "say in `x-expect` what is replaced, so that a fix upstream is noticed; if \
                      this was to be added, upstream may have done so";

/// One action at work on one document.
struct Work<'a> {
    action: &'a Action,
    /// The document's name.
    target: &'a str,
    faults: Vec<Fault>,
}

impl Work<'_> {
    fn fault(&mut self, code: Code, below: String, message: String, hint: &'static str) {
        self.faults.push(Fault { code, below, message, hint });
    }

    fn apply(&mut self, root: &mut Value) -> Vec<Touched> {
        let ways = self.ways(root);
        if ways.is_empty() {
            let message = format!("`{}` matches nothing in {}", self.action.text, self.target);
            self.fault(Code::PatchUnmatched, "/target".to_owned(), message, FIXED);
        }
        if let Some(expected) = &self.action.expected {
            for place in ways.iter().map(|way| pointer(way)) {
                let found = root.pointer(&place).unwrap_or(&Value::Null);
                self.expect(found, expected, &place, &At::ROOT.then("x-expect"));
            }
        }
        if !self.faults.is_empty() {
            return Vec::new();
        }
        match &self.action.change {
            // The last first, so that removing an item of a list moves no other target.
            Change::Remove => {
                ways.into_iter().rev().filter_map(|way| self.remove(root, way)).collect()
            }
            Change::Update(update) => self.update(root, &ways, update),
        }
    }

    /// The targets, each once, in the order of the document.
    fn ways(&self, root: &Value) -> Vec<Way> {
        let found = self.action.target.query_located(root);
        let token = |element: &PathElement<'_>| match element {
            PathElement::Name(name) => (*name).to_owned(),
            PathElement::Index(index) => index.to_string(),
        };
        let ways = found.locations().map(|way| way.iter().map(token).collect::<Way>());
        // Marks are ours, not the document's.
        let mut ways: Vec<Way> = ways.filter(|way| !way.iter().any(|key| key == MARK)).collect();
        ways.sort_by_cached_key(|way| {
            way.iter().map(|key| (key.parse::<usize>().ok(), key.clone())).collect::<Vec<_>>()
        });
        ways.dedup();
        ways
    }

    /// Reports where `found` does not hold what is expected.
    fn expect(&mut self, found: &Value, expected: &Value, place: &str, at: &At<'_>) {
        match (found, expected) {
            (Value::Object(found), Value::Object(expected)) => {
                for (key, expected) in expected {
                    let place = format!("{place}/{}", escape(key));
                    let found = found.get(key).unwrap_or(&Value::Null);
                    self.expect(found, expected, &place, &at.then(key));
                }
            }
            (Value::Array(found), Value::Array(expected)) if found.len() == expected.len() => {
                for (index, (found, expected)) in found.iter().zip(expected).enumerate() {
                    let index = index.to_string();
                    self.expect(found, expected, &format!("{place}/{index}"), &at.then(&index));
                }
            }
            _ if found == expected => {}
            _ => {
                let message = format!(
                    "found {} at {}#{place}, expected {}",
                    show(found),
                    self.target,
                    show(expected)
                );
                self.fault(Code::PatchOutdated, at.pointer(), message, FIXED);
            }
        }
    }

    fn remove(&mut self, root: &mut Value, way: Way) -> Option<Touched> {
        let Some((last, above)) = way.split_last() else {
            let message = "the whole document cannot be removed".to_owned();
            self.fault(Code::Overlay, "/target".to_owned(), message, "remove what is in it");
            return None;
        };
        match root.pointer_mut(&pointer(above))? {
            Value::Object(fields) => drop(fields.remove(last)?),
            Value::Array(items) => {
                let index = last.parse().ok().filter(|index| *index < items.len())?;
                items.remove(index);
            }
            _ => return None,
        }
        Some(Touched { holder: above.to_vec(), place: way })
    }

    fn update(&mut self, root: &mut Value, ways: &[Way], update: &Value) -> Vec<Touched> {
        let mut touched = Vec::new();
        for way in ways {
            let place = pointer(way);
            // Not there any more: the update of a target around it replaced it.
            let Some(found) = root.pointer_mut(&place) else { continue };
            let at = At::ROOT.then("update");
            match (&mut *found, update) {
                (Value::Object(_), Value::Object(_)) => {
                    let expected = self.action.expected.as_ref();
                    let mut way = way.clone();
                    self.merge(found, update, expected, &mut way, &at, &mut touched);
                }
                // Overlay 1.0: into a list goes one entry.
                (Value::Array(items), entry) => {
                    self.append(items, entry, way, &at, &mut touched);
                }
                (found, _) => {
                    let message = format!(
                        "the target is {} at {}#{place}; an update of {} does not go into it",
                        show(found),
                        self.target,
                        show(update)
                    );
                    let hint = "target the object around it";
                    self.fault(Code::Overlay, at.pointer(), message, hint);
                }
            }
        }
        if touched.is_empty() && self.faults.is_empty() {
            let message = format!("the update changes nothing in {}", self.target);
            self.fault(Code::Overlay, "/update".to_owned(), message, "delete the action");
        }
        touched
    }

    /// Merges `update` into `found`, which is at `way`; `expected` is what is known of `found`.
    fn merge(
        &mut self,
        found: &mut Value,
        update: &Value,
        expected: Option<&Value>,
        way: &mut Way,
        at: &At<'_>,
        touched: &mut Vec<Touched>,
    ) {
        match (&mut *found, update) {
            (Value::Object(fields), Value::Object(update)) => {
                for (key, update) in update {
                    way.push(key.clone());
                    match fields.get_mut(key) {
                        Some(found) => {
                            let expected = expected.and_then(|expected| expected.get(key));
                            self.merge(found, update, expected, way, &at.then(key), touched);
                        }
                        None => {
                            fields.insert(key.clone(), update.clone());
                            touched.push(Touched { place: way.clone(), holder: way.clone() });
                        }
                    }
                    way.pop();
                }
            }
            (Value::Array(items), Value::Array(entries)) => {
                for (index, entry) in entries.iter().enumerate() {
                    self.append(items, entry, way, &at.then(&index.to_string()), touched);
                }
            }
            (Value::Object(_) | Value::Array(_), _) | (_, Value::Object(_) | Value::Array(_)) => {
                let message = format!(
                    "{} at {}#{} cannot become {}",
                    show(found),
                    self.target,
                    pointer(way),
                    show(update)
                );
                let hint = "Overlay 1.0 merges like with like; remove it in an action before";
                self.fault(Code::Overlay, at.pointer(), message, hint);
            }
            (found, _) if *found == *update => self.already(way, update, at),
            (found, _) if expected.is_none() => {
                let message = format!(
                    "{} at {}#{} would be replaced, and `x-expect` does not say so",
                    show(found),
                    self.target,
                    pointer(way)
                );
                self.fault(Code::PatchOutdated, at.pointer(), message, SAY_IT);
            }
            (found, _) => {
                *found = update.clone();
                touched.push(Touched { place: way.clone(), holder: way.clone() });
            }
        }
    }

    fn append(
        &mut self,
        items: &mut Vec<Value>,
        entry: &Value,
        way: &[String],
        at: &At<'_>,
        touched: &mut Vec<Touched>,
    ) {
        if items.contains(entry) {
            self.already(way, entry, at);
            return;
        }
        let mut place = way.to_vec();
        place.push(items.len().to_string());
        items.push(entry.clone());
        touched.push(Touched { holder: place.clone(), place });
    }

    /// Something is as the update wants it.
    fn already(&mut self, way: &[String], update: &Value, at: &At<'_>) {
        let message = format!("{} is at {}#{} already", show(update), self.target, pointer(way));
        self.fault(Code::PatchOutdated, at.pointer(), message, FIXED);
    }
}

/// A value in a few words, for messages.
fn show(value: &Value) -> String {
    let text = value.to_string();
    let short: String = text.chars().take(60).collect();
    let cut = if short.len() < text.len() { "…" } else { "" };
    match value {
        Value::Null => "nothing".to_owned(),
        _ => format!("`{short}{cut}`"),
    }
}
