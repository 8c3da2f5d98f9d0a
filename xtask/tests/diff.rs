//! Each way to name the two sides of a comparison, and each form of the answer.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, missing_docs)]

mod root;

use std::process::Command;

use root::{Root, document};

const OLD: &str = "specs/tnx/shopService/v1_1.yaml";
const NEW: &str = "specs/tnx/shopService/v1_2.yaml";

/// A root with two versions that differ in a field.
fn differing(name: &str) -> Root {
    let root = Root::new(name);
    root.put(NEW, &document("1.2", "active", "title"));
    root
}

fn git(root: &Root, arguments: &[&str]) {
    let identity = ["-c", "user.name=a", "-c", "user.email=a@example.org"];
    let mut command = Command::new("git");
    command.args(identity).args(arguments).current_dir(&root.0);
    assert!(command.output().unwrap().status.success(), "{arguments:?}");
}

#[test]
fn sides_are_versions_files_and_revisions() {
    let root = differing("diff-sides");
    let changes =
        ["breaks readers\n  Shop.name field removed", "compatible\n  Shop.title field added"];
    let file = |path: &str| root.0.join(path).display().to_string();
    for sides in [["shopService@1.1", "shopService@v1_2"], [&file(OLD), &file(NEW)]] {
        let text = root.succeeds(&["diff", sides[0], sides[1]]);
        assert!(changes.iter().all(|change| text.contains(change)), "{text}");
    }
    git(&root, &["init", "-q"]);
    git(&root, &["add", "specs"]);
    git(&root, &["commit", "-qm", "one"]);
    root.put(NEW, &document("1.2", "active", "name"));
    root.put("specs/tnx/shopService/v1_3.yaml", &document("1.3", "active", "name"));
    let text = root.succeeds(&["diff", "HEAD", &file("specs")]);
    assert!(text.contains("shopService 1.2: 2 changes: 1 breaks readers, 1 compatible"), "{text}");
    // A new version is compared with the one before it.
    assert!(text.contains("shopService 1.2 → shopService 1.3: no changes"), "{text}");
    assert!(text.contains("a new version, compared with shopService 1.2"), "{text}");
    assert!(!text.contains("shopService 1.1"), "{text}");
    let text = root.succeeds(&["diff", &format!("HEAD:{NEW}"), &file(NEW)]);
    assert!(text.contains("Shop.title field removed"), "{text}");
}

#[test]
fn several_documents_are_one_page_and_one_list() {
    let root = differing("diff-several");
    git(&root, &["init", "-q"]);
    git(&root, &["add", "specs"]);
    git(&root, &["commit", "-qm", "one"]);
    root.put(OLD, &document("1.1", "latest", "size"));
    std::fs::remove_file(root.0.join(NEW)).unwrap();
    let specs = root.0.join("specs").display().to_string();
    let page = root.succeeds(&["diff", "HEAD", &specs, "--format", "html"]);
    assert!(page.contains("<h2>shopService 1.1: getShop</h2>"), "{page}");
    assert!(page.contains("<h2>shopService 1.2: getShop</h2>"), "{page}");
    let list = root.succeeds(&["diff", "HEAD", &specs, "--format", "json"]);
    let list: serde_json::Value = serde_json::from_str(&list).unwrap();
    let kinds = |at: usize| -> Vec<&str> {
        let changes = list[at]["changes"].as_array().unwrap();
        changes.iter().map(|change| change["kind"].as_str().unwrap()).collect()
    };
    assert_eq!(kinds(0), ["field-removed", "field-added"]);
    assert_eq!(kinds(1), ["operation-removed", "type-removed"]);
    assert_eq!(list[1]["note"], "the document is gone");
    assert!(page.contains("<p>the document is gone.</p>"), "{page}");
}

#[test]
fn a_new_version_is_compared_with_the_one_before_it_in_every_format() {
    let root = Root::new("diff-new");
    git(&root, &["init", "-q"]);
    git(&root, &["add", "specs"]);
    git(&root, &["commit", "-qm", "one"]);
    root.put("specs/tnx/shopService/v1_3.yaml", &document("1.3", "active", "title"));
    root.put("specs/tnx/shopService/v1_10.yaml", &document("1.10", "active", "title"));
    let note = "compared with shopService 1.2";
    let specs = root.0.join("specs").display().to_string();
    for (format, removed) in [
        ("text", "Shop.name field removed"),
        ("markdown", "`Shop.name` field removed"),
        ("html", "<code>Shop.name</code> field removed"),
        ("json", "\"field-removed\""),
    ] {
        let report = root.succeeds(&["diff", "HEAD", &specs, "--format", format]);
        assert!(report.contains(note) && report.contains(removed), "{report}");
        assert_eq!(report.matches(removed).count(), 1, "1.10 is compared with 1.3: {report}");
        assert!(!report.contains("type added") && !report.contains("type-added"), "{report}");
    }
}

#[test]
fn places_are_those_of_the_document_in_its_own_dialect() {
    let root = Root::new("diff-places");
    let swagger = |name: &str| {
        format!(
            "swagger: '2.0'
info: {{ title: a, version: '1' }}
paths:
  /a: {{ get: {{ operationId: a, responses: {{ '200': {{ description: ok, schema: {{ $ref: '#/definitions/Thing' }} }} }} }} }}
definitions:
  Thing: {{ type: object, properties: {{ {name}: {{ type: string }} }} }}
"
        )
    };
    root.put("a.yaml", &swagger("size"));
    root.put("b.yaml", &swagger("length"));
    let [a, b] = ["a.yaml", "b.yaml"].map(|it| root.0.join(it).display().to_string());
    let report = root.succeeds(&["diff", &a, &b, "--format", "json"]);
    let report: serde_json::Value = serde_json::from_str(&report).unwrap();
    let place = |at: usize| {
        let change = &report["changes"][at];
        (change["document"].as_str().unwrap(), change["pointer"].as_str().unwrap())
    };
    assert_eq!(place(0), ("old", "/definitions/Thing/properties/size"));
    assert_eq!(place(1), ("new", "/definitions/Thing/properties/length"));
}

#[test]
fn a_version_is_compared_as_its_patches_make_it() {
    let root = differing("diff-patched");
    root.put(
        "specs/overlays/shop.yaml",
        "overlay: 1.0.0\nextends: ../tnx/shopService/v1_2.*\nactions:\n  - target: $.components.schemas.Shop.properties\n    update: { name: { type: string } }\n    x-reason: a test\n",
    );
    let text = root.succeeds(&["diff", "shopService@1.1", "shopService@1.2"]);
    assert!(text.contains("1 change: 1 compatible"), "{text}");
}

#[test]
fn the_versions_of_a_folder_are_compared_each_with_the_one_before() {
    let root = differing("diff-steps");
    root.put("specs/tnx/shopService/v1_10.yaml", &document("1.10", "active", "title"));
    let specs = root.0.join("specs").display().to_string();
    let text = root.succeeds(&["diff", &specs]);
    let change =
        "2 changes: 1 breaks readers, 1 compatible; 1 breaks Rust code that compiles today";
    let wanted = format!(
        "shopService 1.1 → shopService 1.2: {change}
shopService 1.2 → shopService 1.10: no changes
2 steps: {change}
"
    );
    assert_eq!(text, wanted);
    let list = root.succeeds(&["diff", &specs, "--format", "json"]);
    let list: serde_json::Value = serde_json::from_str(&list).unwrap();
    assert_eq!(list[0]["changes"].as_array().unwrap().len(), 2);
    let page = root.succeeds(&["diff", &specs, "--format", "html"]);
    assert!(page.contains("<h2>shopService 1.2: getShop</h2>"), "{page}");
    for name in ["thing-v9.yaml", "thing-v10.yaml", "other-v11.yaml"] {
        let other = document("1.1", "x", "name").replace("/backend-apis/", "/");
        root.put(&format!("plain/{name}"), &other);
    }
    let plain = root.0.join("plain").display().to_string();
    let text = root.succeeds(&["diff", &plain]);
    let step =
        format!("{plain}/thing-v9.yaml → {plain}/thing-v10.yaml: no changes\n1 step: no changes\n");
    assert_eq!(text, step);
    assert!(root.fails(&["diff", "shopService@1.1"]).contains("is not a folder; say what"));
}

#[test]
fn what_is_neither_is_told_so() {
    let root = Root::new("diff-unknown");
    let text = root.fails(&["diff", "nothing", "shopService@1.1"]);
    assert!(
        text.contains("`nothing` is not a file, folder, `service@X.Y` or git revision"),
        "{text}"
    );
    let text = root.fails(&["diff", "shopService@1.9", "shopService@1.1"]);
    assert!(text.contains("`shopService` has the versions 1.1, 1.2"), "{text}");
}
