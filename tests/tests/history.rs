//! What the versions of a service have in common: the docs say since when and until when an item is
//! there, and types convert from one version to the next as far as values can.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, missing_docs)]

use std::path::Path;

use s360_codegen::assemble::services_crate;
use s360_codegen::load::Document;
use s360_codegen::model::Api;
use s360_codegen::read_document;
use s360_codegen::write::Files;
use serde_json::{Value, json};

/// `shopService` in a version, with an order that goes both ways as `order` and a request as `ask`.
fn version(minor: u32, order: Value, ask: Value) -> Value {
    json!({
        "swagger": "2.0",
        "info": {"title": "shopService", "version": format!("1.{minor}")},
        "basePath": format!("/tnx/backend-apis/shopService/v1_{minor}"),
        "paths": {"/ask": {"post": {
            "operationId": "ask",
            "parameters": [{"in": "body", "name": "body", "schema": {"$ref": "#/definitions/Ask"}}],
            "responses": {"200": {"description": "", "schema": {"$ref": "#/definitions/Order"}}},
        }}},
        "definitions": {
            "Order": {"type": "object", "properties": order},
            "Ask": {"type": "object", "properties": ask},
        },
    })
}

fn generated(documents: &[Value]) -> Files {
    let read = |document: &Value| {
        let document = Document::parse("shop.json", document.to_string()).unwrap();
        read_document(&document).unwrap().api
    };
    let apis: Vec<Api> = documents.iter().map(read).collect();
    services_crate(&apis.iter().collect::<Vec<_>>(), &Files::new())
}

fn file<'f>(files: &'f Files, version: &str, name: &str) -> &'f str {
    &files[&Path::new("src/shop").join(version).join(name)]
}

/// The note on a field or value, as it stands above it.
fn note(code: &str, item: &str) -> String {
    let lines: Vec<&str> = code.lines().map(str::trim).collect();
    let at = lines.iter().position(|line| line.starts_with(item)).unwrap();
    let docs = lines[..at].iter().rev().take_while(|line| line.starts_with("///"));
    docs.map(|line| line.trim_start_matches('/').trim()).next().unwrap_or_default().to_owned()
}

#[test]
fn docs_say_since_which_version_and_until_which_an_item_is_there() {
    let text = || json!({"type": "string"});
    let files = generated(&[
        version(0, json!({"a": text(), "b": text()}), json!({})),
        version(1, json!({"a": text(), "c": text()}), json!({})),
        version(2, json!({"a": text(), "c": text(), "d": text()}), json!({})),
        version(3, json!({"a": text(), "d": text(), "b": text()}), json!({})),
    ]);
    let of = |version, item| note(file(&files, version, "records.rs"), item);
    assert_eq!(of("v1_0", "pub a"), "`a`.");
    assert_eq!(of("v1_0", "pub b"), "Gone in 1.1.");
    assert_eq!(of("v1_1", "pub c"), "Since 1.1. Gone in 1.3.");
    assert_eq!(of("v1_2", "pub c"), "Since 1.1. Gone in 1.3.");
    assert_eq!(of("v1_3", "pub b"), "Since 1.3.");
    assert_eq!(of("v1_3", "pub d"), "Since 1.2.");
}

#[test]
fn a_type_says_it_once_and_a_document_that_is_partial_proves_no_absence() {
    let mut old = version(0, json!({}), json!({}));
    let mut new = version(1, json!({}), json!({}));
    new["definitions"]["Order"]["properties"]["item"] = json!({"$ref": "#/definitions/Item"});
    new["definitions"]["Item"] = json!({"type": "object", "properties": {
        "size": {"type": "string", "enum": ["S", "L"]},
    }});
    let records = |old: &Value| {
        file(&generated(&[old.clone(), new.clone()]), "v1_1", "records.rs").to_owned()
    };
    assert_eq!(
        note(&records(&old), "#[derive(Clone, Default, PartialEq)]"),
        "The request of [`ShopService::ask`](super::ShopService::ask)."
    );
    assert!(
        records(&old).contains("/// In the answer of `ask`: `item`.\n///\n/// Since 1.1.\n"),
        "{}",
        records(&old)
    );
    assert_eq!(note(&records(&old), "pub size"), "`size`.");
    old["info"]["x-s360-partial"] = json!(true);
    assert!(
        records(&old)
            .contains("/// In the answer of `ask`: `item`.\n///\n/// Described since 1.1.\n")
    );
    assert_eq!(note(&records(&old), "pub item"), "Described since 1.1.");
    // And the other way round: what the newer one does not describe is not gone.
    let mut newest = version(2, json!({}), json!({}));
    newest["info"]["x-s360-partial"] = json!(true);
    let files = generated(&[new.clone(), newest]);
    assert_eq!(note(file(&files, "v1_1", "records.rs"), "pub item"), "Not described in 1.2.");
}

#[test]
fn a_value_of_an_enum_says_it_too() {
    let order = |values: Value| json!({"size": {"type": "string", "enum": values}});
    let files = generated(&[
        version(0, order(json!(["S"])), json!({})),
        version(1, order(json!(["S", "L"])), json!({})),
    ]);
    assert_eq!(note(file(&files, "v1_1", "enums.rs"), "L,"), "`L`: Since 1.1.");
}

#[test]
fn the_change_log_has_a_line_for_each_step() {
    let text = || json!({"type": "string"});
    let files = generated(&[
        version(10, json!({"b": text()}), json!({})),
        version(2, json!({"a": text()}), json!({})),
        version(9, json!({"a": text()}), json!({})),
    ]);
    let log = &files[Path::new("CHANGELOG.md")];
    let steps: Vec<&str> = log.lines().filter(|line| line.starts_with("- ")).collect();
    assert_eq!(
        steps,
        [
            "- [1.2 → 1.9](src/shop/v1_9/CHANGES.md): no changes",
            "- [1.9 → 1.10](src/shop/v1_10/CHANGES.md): 2 changes: 1 breaks readers, 1 compatible; \
             1 breaks Rust code that compiles today",
        ]
    );
    assert!(log.contains("## `shopService`"), "{log}");
}

/// The lines of conversions between two versions of the type in requests, oldest side first.
fn conversions(old: Value, new: Value) -> (String, String) {
    let files = generated(&[version(0, json!({}), old), version(1, json!({}), new)]);
    let code = file(&files, "v1_1", "conversions.rs");
    let word = |line: &str| {
        let found = code.lines().find(|it| it.ends_with(line)).unwrap_or("-");
        let word = found.split('!').next().unwrap_or_default();
        word.rsplit("::").next().unwrap_or_default().to_owned()
    };
    (word("(old::Ask => super::Ask);"), word("(super::Ask => old::Ask);"))
}

#[test]
fn from_is_for_what_keeps_everything_try_from_for_what_may_not() {
    let text = || json!({"type": "string"});
    let number = |format: &str| json!({"type": "integer", "format": format});
    let list = |of: Value| json!({"type": "array", "items": of});
    for (old, new, forth, back) in [
        (json!({"a": text()}), json!({"a": text()}), "from", "from"),
        (json!({"a": text()}), json!({"a": text(), "b": text()}), "from", "try_from"),
        (json!({"a": number("int32")}), json!({"a": number("int64")}), "from", "try_from"),
        (json!({"a": number("int32")}), json!({"a": text()}), "try_from", "try_from"),
        (json!({"a": list(text())}), json!({"a": list(number("int64"))}), "try_from", "try_from"),
        (json!({"a": {"type": "string", "enum": ["X"]}}), json!({"a": text()}), "from", "from"),
        (
            json!({"a": {"type": "string", "format": "date"}}),
            json!({"a": text()}),
            "from",
            "try_from",
        ),
        (
            json!({"a": {"type": "object", "properties": {"x": text()}}}),
            json!({"a": {"type": "object", "properties": {"x": text(), "y": text()}}}),
            "from",
            "try_from",
        ),
    ] {
        assert_eq!(
            conversions(old.clone(), new.clone()),
            (forth.to_owned(), back.to_owned()),
            "{old} {new}"
        );
    }
}

#[test]
fn nothing_is_made_up_for_a_field_that_must_be_given() {
    let text = || json!({"type": "string"});
    let old = version(0, json!({}), json!({"b": text()}));
    let mut new = version(1, json!({}), json!({"a": text(), "b": text()}));
    new["definitions"]["Ask"]["required"] = json!(["a"]);
    let files = generated(&[old, new]);
    let code = file(&files, "v1_1", "conversions.rs");
    assert!(!code.contains("(old::Ask => super::Ask)"), "{code}");
    assert!(code.contains("s360_runtime::try_from!(super::Ask => old::Ask)"), "{code}");
}
