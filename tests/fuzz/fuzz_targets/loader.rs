//! Any bytes are read as JSON, as YAML, or refused in words.

#![no_main]

use libfuzzer_sys::fuzz_target;
use s360_codegen::diagnostic::Diagnostic;
use s360_codegen::load::Document;

fuzz_target!(|bytes: &[u8]| {
    match Document::from_bytes("fuzz", bytes.to_owned()) {
        Ok(document) => same_again(&document),
        Err(diagnostic) => tells(&diagnostic),
    }
});

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
