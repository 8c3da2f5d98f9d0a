//! Bytes into the text of a document: JSON as it is, or changes to one of the fixtures.

use arbitrary::{Arbitrary, Unstructured};
use serde_json::{Map, Value};

const FIXTURES: &[&str] = &[
    include_str!("../../../fixtures/hostile_text.yaml"),
    include_str!("../../../fixtures/parameters.yaml"),
    include_str!("../../../fixtures/schemas.yaml"),
    include_str!("../../../fixtures/swagger2_service.json"),
];

#[derive(Arbitrary, Debug)]
struct Changes<'a> {
    fixture: u8,
    changes: Vec<Change<'a>>,
}

/// A change of the value at a place, counted in the order of the document.
#[derive(Arbitrary, Debug)]
struct Change<'a> {
    at: u16,
    what: What<'a>,
}

#[derive(Arbitrary, Debug)]
enum What<'a> {
    Text(&'a str),
    Integer(i64),
    Number(f64),
    Flag(bool),
    Null,
    /// The value at another place.
    Copy(u16),
    /// JSON; a text if it is none.
    Json(&'a str),
    Remove(&'a str),
    Insert(&'a str, u16),
    Rename(&'a str, &'a str),
}

pub fn text(bytes: &[u8]) -> Option<String> {
    if bytes.starts_with(b"{") {
        return String::from_utf8(bytes.to_owned()).ok();
    }
    let mut bytes = Unstructured::new(bytes);
    let Changes { fixture, changes } = Changes::arbitrary(&mut bytes).ok()?;
    let fixture = FIXTURES[usize::from(fixture) % FIXTURES.len()];
    let document = s360_codegen::load::Document::parse("fixture", fixture.to_owned());
    let mut root = document.expect("fixtures are documents").root;
    for change in changes.iter().take(20) {
        apply(&mut root, change);
    }
    Some(root.to_string())
}

fn apply(root: &mut Value, change: &Change<'_>) {
    let new = match &change.what {
        What::Text(text) => Value::from(*text),
        What::Integer(number) => Value::from(*number),
        What::Number(number) => Value::from(*number),
        What::Flag(flag) => Value::from(*flag),
        What::Null => Value::Null,
        What::Copy(from) | What::Insert(_, from) => {
            nth(root, *from).map(|found| found.clone()).unwrap_or_default()
        }
        What::Json(text) => serde_json::from_str(text).unwrap_or_else(|_| Value::from(*text)),
        What::Remove(_) | What::Rename(..) => Value::Null,
    };
    let Some(place) = nth(root, change.at) else { return };
    match (&change.what, place) {
        (What::Remove(key), Value::Object(fields)) => drop(fields.remove(*key)),
        (What::Insert(key, _), Value::Object(fields)) => {
            drop(fields.insert((*key).to_owned(), new))
        }
        (What::Insert(..), Value::Array(items)) => items.push(new),
        (What::Rename(from, to), Value::Object(fields)) => rename(fields, from, to),
        (_, place) => *place = new,
    }
}

fn rename(fields: &mut Map<String, Value>, from: &str, to: &str) {
    let first = fields.keys().next().cloned().unwrap_or_default();
    let from = if fields.contains_key(from) { from } else { &first };
    if let Some(value) = fields.remove(from) {
        fields.insert(to.to_owned(), value);
    }
}

/// The value at a place, which wraps around.
fn nth(root: &mut Value, at: u16) -> Option<&mut Value> {
    let mut left = usize::from(at) % size(root);
    find(root, &mut left)
}

fn size(value: &Value) -> usize {
    match value {
        Value::Object(fields) => 1 + fields.values().map(size).sum::<usize>(),
        Value::Array(items) => 1 + items.iter().map(size).sum::<usize>(),
        _ => 1,
    }
}

fn find<'v>(value: &'v mut Value, left: &mut usize) -> Option<&'v mut Value> {
    if *left == 0 {
        return Some(value);
    }
    *left -= 1;
    match value {
        Value::Object(fields) => fields.values_mut().find_map(|value| find(value, left)),
        Value::Array(items) => items.iter_mut().find_map(|value| find(value, left)),
        _ => None,
    }
}
