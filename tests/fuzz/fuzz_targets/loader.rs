//! Any bytes are read as JSON, as YAML, or refused in words.

#![no_main]

use libfuzzer_sys::fuzz_target;
use s360_codegen::diagnostic::Diagnostic;
use s360_codegen::load::Document;

fuzz_target!(|bytes: &[u8]| {
    let Ok(text) = std::str::from_utf8(bytes) else { return };
    match Document::parse("fuzz", text.to_owned()) {
        Ok(document) => same_again(&document),
        Err(diagnostic) => tells(&diagnostic),
    }
});

/// What was read is JSON, and reads as itself.
fn same_again(document: &Document) {
    let again = Document::parse("again", document.root.to_string()).expect("own JSON is read");
    // A merge key of a merge key is merged when it is read again.
    if !document.text.contains("<<") {
        assert_eq!(document.root, again.root);
    }
}

fn tells(diagnostic: &Diagnostic) {
    assert!(!diagnostic.message.is_empty() && !diagnostic.hint.is_empty(), "{diagnostic}");
}
