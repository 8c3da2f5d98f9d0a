//! The same document gives the same bytes, however it is written down. Also of real documents:
//! `S360_DOCUMENTS=/path/to/folder cargo test --release -p s360-tests --test determinism`.

#![allow(clippy::unwrap_used, missing_docs)]

use std::path::{Path, PathBuf};

use s360_codegen::load::Document;
use s360_codegen::write::Files;
use s360_codegen::{assemble, read_document};
use serde_json::Value;

fn documents() -> Vec<PathBuf> {
    let tests = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut found = Vec::new();
    let mut folders = vec![tests.join("fixtures"), tests.join("../specs")];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            let ending = path.extension().unwrap_or_default().to_string_lossy().into_owned();
            if path.is_dir() && !path.ends_with("bad") && !path.ends_with("overlays") {
                folders.push(path);
            } else if (ending == "json" || ending == "yaml") && is_api(&path) {
                found.push(path);
            }
        }
    }
    found.extend(s360_tests::given_documents().into_iter().filter(|path| is_api(path)));
    found.sort();
    found
}

fn is_api(path: &Path) -> bool {
    s360_codegen::read(path).is_ok_and(|reading| !reading.has_errors())
}

fn output(document: &Document) -> Files {
    assemble::single_crate(&read_document(document).unwrap().api, "same", "runtime", &Files::new())
}

/// The value as JSON text with the keys of every object in reverse order.
fn reversed(value: &Value) -> String {
    match value {
        Value::Object(fields) => {
            let fields: Vec<String> = fields
                .iter()
                .rev()
                .map(|(key, value)| format!("{}:{}", Value::from(key.as_str()), reversed(value)))
                .collect();
            format!("{{{}}}", fields.join(","))
        }
        Value::Array(items) => {
            format!("[{}]", items.iter().map(reversed).collect::<Vec<_>>().join(","))
        }
        other => other.to_string(),
    }
}

#[test]
fn two_runs_give_the_same_bytes() {
    for path in documents() {
        let document = Document::read(&path).unwrap();
        assert_eq!(output(&document), output(&document), "{}", path.display());
    }
}

#[test]
fn reordering_all_keys_changes_no_byte() {
    for path in documents() {
        let document = Document::read(&path).unwrap();
        let shuffled = Document::parse(&document.name, reversed(&document.root)).unwrap();
        assert_eq!(output(&document), output(&shuffled), "{}", path.display());
    }
}

#[test]
fn json_and_yaml_give_the_same_bytes() {
    for path in documents() {
        let document = Document::read(&path).unwrap();
        let yaml = serde_yaml::to_string(&document.root).unwrap();
        let other = Document::parse(&document.name, yaml).unwrap();
        assert_eq!(output(&document), output(&other), "{}", path.display());
    }
}
