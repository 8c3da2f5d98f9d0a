//! What the specifications forbid and the grammar's table cannot say: rules about values, and about several
//! keywords at once. A document that breaks one is read all the same, as well as it can be, and told.

mod numbers;
mod parameters;
mod paths;
mod references;
mod schemas;
mod top;

use std::collections::HashMap;
use std::hash::Hash;

use serde_json::{Map, Value};

use crate::diagnostic::{Code, Diagnostic};
use crate::grammar::{Below, Dialect, Kind};
use crate::load::Document;
use crate::pointer::At;

type Object = Map<String, Value>;

/// Objects inside objects deeper than this are not looked at.
const DEEPEST: usize = 200;

/// Holds the tree of a document, with what other files give to it, against the rules.
pub(super) fn check(
    root: &Value,
    document: &Document,
    dialect: Dialect,
    found: &mut Vec<Diagnostic>,
) {
    let mut rules = Rules { root, written: &document.root, dialect, name: &document.name, found };
    if let Value::Object(object) = root {
        rules.object(&Place::of(&At::ROOT), Kind::Document, object);
    }
}

/// Where the walk is.
#[derive(Clone, Copy)]
struct Place<'a> {
    at: &'a At<'a>,
    /// The keyword that led here.
    key: &'a str,
    depth: usize,
}

impl<'a> Place<'a> {
    fn of(at: &'a At<'a>) -> Self {
        Self { at, key: "", depth: 0 }
    }
}

struct Rules<'a> {
    root: &'a Value,
    /// The document's own tree.
    written: &'a Value,
    dialect: Dialect,
    name: &'a str,
    found: &'a mut Vec<Diagnostic>,
}

impl<'a> Rules<'a> {
    /// An object of the kind, and all below it.
    fn object(&mut self, place: &Place<'_>, kind: Kind, object: &'a Object) {
        if place.depth > DEEPEST {
            return;
        }
        match kind {
            Kind::Document => top::document(self, place.at, object),
            Kind::Operation => paths::operation(self, place, object),
            Kind::PathItem => parameters::list(self, place.at, object),
            Kind::Parameter => parameters::parameter(self, place.at, object),
            Kind::RequestBody => paths::request_body(self, place.at, object),
            Kind::MediaType => paths::media_type(self, place.at, object),
            Kind::Response => paths::response(self, place.at, object),
            Kind::SecurityScheme => top::security_scheme(self, place.at, object),
            Kind::Components => top::components(self, place.at, object),
            Kind::Schema => schemas::schema(self, place, object),
            Kind::Header => parameters::header(self, place.at, object),
            Kind::Encoding | Kind::Callback => {}
        }
        for (key, value) in object {
            let at = place.at.then(key);
            let below = Place { at: &at, key, depth: place.depth + 1 };
            match kind.below(key) {
                Below::Nothing => {}
                Below::One(kind) => self.one(&below, kind, value),
                Below::Each(kind) => self.each(&below, kind, value),
            }
        }
    }

    fn one(&mut self, place: &Place<'_>, kind: Kind, value: &'a Value) {
        match value {
            Value::Object(object) => self.object(place, kind, object),
            Value::Array(_) => self.each(place, kind, value),
            _ => {}
        }
    }

    fn each(&mut self, place: &Place<'_>, kind: Kind, value: &'a Value) {
        match value {
            Value::Object(entries) => {
                let entries = entries
                    .iter()
                    .filter(|(key, _)| !key.starts_with("x-") || kind == Kind::Schema);
                for (key, value) in entries {
                    self.entry(place, key, kind, value);
                }
            }
            Value::Array(items) => {
                for (index, value) in items.iter().enumerate() {
                    self.entry(place, &index.to_string(), kind, value);
                }
            }
            _ => {}
        }
    }

    fn entry(&mut self, place: &Place<'_>, key: &str, kind: Kind, value: &'a Value) {
        if let Value::Object(object) = value {
            let at = place.at.then(key);
            // The keyword that the list or the map stands under.
            self.object(&Place { at: &at, key: place.key, depth: place.depth + 1 }, kind, object);
        }
    }

    /// Says that a rule is broken.
    fn broken(&mut self, at: &At<'_>, message: impl Into<String>, hint: &str) {
        let found = Diagnostic::error(Code::BrokenRule, self.name, message, hint);
        self.found.push(found.at(at.pointer()).warning());
    }

    /// Whether an operation of the document is called so.
    fn has_operation(&self, name: &str) -> bool {
        let paths = self.root.get("paths").and_then(Value::as_object).into_iter().flatten();
        let mut operations = paths.filter_map(|(_, item)| item.as_object()).flatten();
        operations.any(|(_, operation)| operation.get("operationId") == Some(&name.into()))
    }

    fn is(&self, dialect: Dialect) -> bool {
        self.dialect == dialect
    }

    /// What a reference inside the document leads to, one step.
    fn target(&self, value: &'a Value) -> &'a Value {
        let target = value.get("$ref").and_then(Value::as_str);
        let pointer = target.and_then(|target| target.strip_prefix('#'));
        let found =
            pointer.and_then(|pointer| self.root.pointer(&crate::pointer::percent_decode(pointer)));
        found.unwrap_or(value)
    }

    /// The same along references.
    fn resolved(&self, mut value: &'a Value) -> &'a Value {
        for _ in 0..64 {
            let next = self.target(value);
            if std::ptr::eq(next, value) {
                break;
            }
            value = next;
        }
        value
    }
}

fn text<'v>(object: &'v Object, key: &str) -> Option<&'v str> {
    object.get(key).and_then(Value::as_str)
}

fn items<'v>(object: &'v Object, key: &str) -> &'v [Value] {
    object.get(key).and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default()
}

/// The values that come twice in a list, each once.
fn doubled<T: Eq + Hash>(list: &[T]) -> Vec<&T> {
    let mut counts: HashMap<&T, usize> = HashMap::new();
    list.iter().for_each(|value| *counts.entry(value).or_default() += 1);
    list.iter().filter(|value| counts.remove(value).is_some_and(|count| count > 1)).collect()
}
