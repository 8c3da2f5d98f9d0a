//! specs.lock tells what generated/ was made of, and why it is stale.

#![allow(clippy::unwrap_used, missing_docs)]

mod root;

use std::fs;
use std::path::PathBuf;

use root::{Root, document};

#[test]
fn what_was_just_generated_is_not_stale() {
    Root::new("fresh").succeeds(&["check"]);
}

#[test]
fn each_reason_for_being_stale_is_told_as_what_it_is() {
    let root = Root::new("reasons");
    let active = "specs/tnx/shopService/v1_2.yaml";
    root.put(active, &document("1.2", "active", "title"));
    root.stale_because(&format!("document changed: {active}"));
    root.put(active, &document("1.2", "active", "name"));
    root.succeeds(&["check"]);

    let overlay = "specs/overlays/shop.yaml";
    root.put(
        overlay,
        "overlay: 1.0.0\nextends: ../tnx/shopService/v1_1.*\nactions:\n  - target: $.info\n    update: { x-note: a }\n    x-reason: a test\n",
    );
    let patched = "specs/tnx/shopService/v1_1.yaml";
    root.stale_because(&format!("patch added: {overlay}, for {patched}"));
    fs::remove_file(root.0.join(overlay)).unwrap();

    root.put("generated/src/shop/v1_2/records.rs", "// mine\n");
    root.stale_because("edited by hand: generated/src/shop/v1_2/records.rs");
    root.succeeds(&["generate"]);
    fs::remove_file(root.0.join("generated/README.md")).unwrap();
    root.stale_because("deleted by hand: generated/README.md");
    root.succeeds(&["generate"]);
    root.put("generated/src/shop/notes.txt", "");
    root.stale_because("not generated: generated/src/shop/notes.txt");
    fs::remove_file(root.0.join("generated/src/shop/notes.txt")).unwrap();

    let lock = root.lock();
    root.put("specs/specs.lock", &lock.replace("\"generator\": \"", "\"generator\": \"0.0."));
    let text = root.fails(&["check"]);
    assert!(text.contains("generator: 0.0."), "{text}");
    root.put("specs/specs.lock", &lock.replace("\"configuration\": \"", "\"configuration\": \"0"));
    let text = root.fails(&["check"]);
    assert!(text.contains("configuration changed: generator/templates"), "{text}");
    root.put("specs/specs.lock", &lock);
    root.succeeds(&["check"]);
}

#[test]
fn versions_that_only_tell_of_a_new_one_are_no_reason() {
    let root = Root::new("beside");
    root.put("specs/tnx/shopService/v1_1.yaml", &document("1.1", "deprecated", "name"));
    root.succeeds(&["generate", "--accept-changed", "specs/tnx/shopService/v1_1.yaml"]);
    let new = "specs/tnx/shopService/v1_3.yaml";
    root.put(new, &document("1.3", "active", "title"));
    root.stale_because(&format!("document added: {new}"));
    assert!(!root.fails(&["check"]).contains("the generator makes something else"));
}

#[test]
fn the_document_of_a_frozen_version_does_not_change_unless_somebody_agrees() {
    let root = Root::new("frozen");
    let frozen = "specs/tnx/shopService/v1_1.yaml";
    let (lock, api) = (root.lock(), root.0.join("generated/src/shop/v1_1/API.txt"));
    let before = fs::read_to_string(&api).unwrap();
    root.put(frozen, &document("1.1", "latest", "title"));
    let text = root.fails(&["generate"]);
    assert!(text.contains("error[S207]") && text.contains(frozen), "{text}");
    assert_eq!((root.lock(), fs::read_to_string(&api).unwrap()), (lock, before));
    root.succeeds(&["generate", "--accept-changed", frozen]);
    assert!(fs::read_to_string(&api).unwrap().contains("Shop.title"));
    root.succeeds(&["check"]);
    fs::remove_file(root.0.join(frozen)).unwrap();
    assert!(root.fails(&["generate"]).contains("error[S207]"));
}

#[test]
fn an_unchanged_tree_is_left_alone() {
    let root = Root::new("unchanged");
    root.succeeds(&["generate"]);
    let file = root.0.join("generated/src/shop/v1_2/records.rs");
    let time = |path: &PathBuf| fs::metadata(path).unwrap().modified().unwrap();
    let (before, lock) = (time(&file), time(&root.0.join("specs/specs.lock")));
    let text = root.succeeds(&["generate"]);
    assert!(text.contains("nothing has changed since the last run"), "{text}");
    root.put("specs/tnx/shopService/v1_2.yaml", &(document("1.2", "active", "name") + "\n"));
    root.succeeds(&["generate"]);
    assert_eq!(time(&file), before);
    assert_ne!(time(&root.0.join("specs/specs.lock")), lock);
}
