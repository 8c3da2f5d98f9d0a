//! Any bytes are read as JSON, as YAML, or refused in words.

#![no_main]

use libfuzzer_sys::fuzz_target;
use s360_codegen::diagnostic::{Code, Diagnostic};
use s360_codegen::pointer::escape;
use s360_codegen::load::Document;
use serde_json::Value;

fuzz_target!(|bytes: &[u8]| {
    match Document::from_bytes("fuzz", bytes.to_owned()) {
        Ok(document) => {
            placed(&document);
            same_again(&document);
        }
        Err(diagnostic) => tells(&diagnostic),
    }
});

/// Places that are there are found inside the text, by a parser of its own.
fn placed(document: &Document) {
    let mut pointers = Vec::new();
    collect(&document.root, String::new(), &mut pointers);
    let fault = |pointer| Diagnostic::error(Code::DuplicateKey, "fuzz", "", "").at(pointer);
    let mut faults: Vec<Diagnostic> = pointers.into_iter().map(fault).collect();
    document.place(&mut faults);
    // YAML's lines may end in a carriage return alone; a value that is not there is after the last.
    let lines = document.text.split(['\n', '\r']).count() + 1;
    for fault in &faults {
        assert!(fault.position.is_none_or(|at| at.line <= lines && at.column > 0), "{fault}");
    }
}

/// The first hundred places.
fn collect(value: &Value, pointer: String, pointers: &mut Vec<String>) {
    if pointers.len() == 100 {
        return;
    }
    match value {
        Value::Object(fields) => fields.iter().for_each(|(key, value)| {
            collect(value, format!("{pointer}/{}", escape(key)), pointers)
        }),
        Value::Array(items) => items
            .iter()
            .enumerate()
            .for_each(|(index, item)| collect(item, format!("{pointer}/{index}"), pointers)),
        _ => {}
    }
    pointers.push(pointer);
}

/// What was read is JSON, and reads as itself.
fn same_again(document: &Document) {
    // Anything else would be read as YAML, to which more characters end a line.
    if !document.root.is_object() && !document.root.is_array() {
        return;
    }
    let again = Document::parse("again", document.root.to_string()).expect("own JSON is read");
    // A merge key of a merge key is merged when it is read again.
    if !document.text.contains("<<") {
        assert_eq!(document.root, again.root);
    }
}

fn tells(diagnostic: &Diagnostic) {
    assert!(!diagnostic.message.is_empty() && !diagnostic.hint.is_empty(), "{diagnostic}");
}
