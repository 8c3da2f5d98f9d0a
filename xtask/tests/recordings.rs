//! Recorded answers are held against documents, and against steps between versions of them.

#![allow(clippy::unwrap_used, missing_docs)]

mod root;

use root::{Root, document};

/// Two answers of `version`, with this value under `name`.
fn recording(version: &str, value: &str) -> String {
    let line = format!(
        r#"{{"context":"tnx","service":"shopService","version":"{version}","method":"getShop","request":{{}},"status":200,"answer":{{"statusCode":"success","name":{value}}}}}"#
    );
    format!("{line}\n{line}\n")
}

#[test]
fn a_recording_that_contradicts_a_document_fails_the_check() {
    let root = Root::new("recordings");
    root.put("specs/recordings/README.md", "Recorded on a day in May.\n");
    root.succeeds(&["check"]);
    root.put("specs/recordings/shop.jsonl", &recording("1.1", r#""Opera""#));
    let text = root.succeeds(&["check"]);
    assert!(text.contains("no contradiction") && text.contains("is up to date"), "{text}");
    root.put("specs/recordings/shop.jsonl", &recording("1.1", r#"{"fr":"Opéra"}"#));
    let text = root.fails(&["check"]);
    assert!(text.contains("the document says string; answers hold 2 objects"), "{text}");
    assert!(text.contains("recordings contradict documents"), "{text}");
    root.put("specs/recordings/shop.jsonl", "no recording\n");
    let text = root.fails(&["check"]);
    assert!(text.contains("shop.jsonl: line 1:"), "{text}");
    root.put("specs/recordings/notes.txt", "");
    let text = root.fails(&["check"]);
    assert!(text.contains("notes.txt: expected a recording, .jsonl or .har"), "{text}");
}

#[test]
fn a_step_that_recorded_answers_deny_fails_and_says_where() {
    let root = Root::new("recorded-step");
    root.put("specs/tnx/shopService/v1_2.yaml", &document("1.2", "active", "title"));
    let file = root.0.join("answers.jsonl");
    let diff = ["diff", "shop@1.1", "shop@1.2", "--recording", file.to_str().unwrap()];
    // The field that the newer document no longer describes is still there.
    let both = recording("1.1", r#""Opera""#) + &recording("1.2", r#""Opera""#);
    root.put("answers.jsonl", &both);
    let text = root.fails(&diff);
    assert!(text.contains("no longer described; answers of 1.2 have it 2 times"), "{text}");
    assert!(text.contains("recorded answers and documents disagree about the step"), "{text}");
    // It is gone, as the documents say.
    let gone = recording("1.1", r#""Opera""#) + &recording("1.2", "null");
    root.put("answers.jsonl", &gone);
    let text = root.succeeds(&diff);
    assert!(text.contains("0 disagree, 1 agree"), "{text}");
    let new = root.0.join("specs/tnx/shopService/v1_2.yaml");
    let files = ["diff", "shop@1.1", new.to_str().unwrap(), "--recording", file.to_str().unwrap()];
    assert!(root.fails(&files).contains("expected `service@X.Y`"));
}
