//! Whatever a document holds, the generator answers with code or with diagnostics.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, missing_docs)]

use std::path::Path;

use proptest::prelude::*;
use s360_codegen::load::Document;
use s360_codegen::write::Files;
use s360_codegen::{emit, read_document};
use serde_json::{Value, json};

const FIXTURES: &[&str] =
    &["hostile_text.yaml", "parameters.yaml", "schemas.yaml", "swagger2_service.json"];

fn fixture(index: usize) -> Value {
    let name = FIXTURES[index % FIXTURES.len()];
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures").join(name);
    Document::read(&path).unwrap().root
}

/// Values that stand where something else was expected.
fn odd_values() -> Vec<Value> {
    let mut deep = json!({"type": "string"});
    for _ in 0..60 {
        deep = json!({"type": "array", "items": {"allOf": [deep]}});
    }
    vec![
        json!(null),
        json!(true),
        json!(-1),
        json!(1e300),
        json!(u64::MAX),
        json!(""),
        json!("\u{0}\u{202e}*/\"`"),
        json!("self"),
        json!([]),
        json!([[]]),
        json!({}),
        json!({"": {}}),
        json!({"$ref": "#/components/schemas/Cat"}),
        json!({"$ref": "#/definitions/Thing"}),
        json!({"$ref": "#/paths"}),
        json!({"$ref": "#"}),
        json!({"$ref": "other.json#/a"}),
        json!({"$ref": 7}),
        json!({"allOf": [{"$ref": "#/components/schemas/Pet"}, {"$ref": "#/components/schemas/Cat"}]}),
        json!({"oneOf": [{"type": "null"}]}),
        json!({"type": ["object", "string", "null"], "properties": {"a": {}}, "enum": [null, 1, "a", {}]}),
        json!({"type": "integer", "enum": [9_223_372_036_854_775_807_i64, -9_223_372_036_854_775_808_i64, 1.5]}),
        json!({"const": {"a": 1}}),
        json!({"discriminator": {"propertyName": 1}}),
        deep,
    ]
}

/// Number of values in the tree, and the one at `position` replaced.
fn replace(tree: &mut Value, position: &mut usize, new: &Value) {
    if *position == 0 {
        *tree = new.clone();
        *position = usize::MAX;
        return;
    }
    *position = position.saturating_sub(1);
    match tree {
        Value::Object(fields) => {
            for value in fields.values_mut() {
                if *position < usize::MAX / 2 {
                    replace(value, position, new);
                }
            }
        }
        Value::Array(items) => {
            for value in items {
                if *position < usize::MAX / 2 {
                    replace(value, position, new);
                }
            }
        }
        _ => {}
    }
}

/// Reads the text; what can be used is emitted, and what is emitted is Rust.
fn survives(text: String) {
    let Ok(document) = Document::parse("odd.json", text) else { return };
    let Ok(reading) = read_document(&document) else { return };
    for (path, content) in emit::single_crate(&reading.api, "odd", "runtime", &Files::new()) {
        assert!(!content.contains("compile_error!"), "{}:\n{content}", path.display());
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_document_with_odd_values_in_odd_places_never_panics(
        index in 0..4_usize,
        changes in prop::collection::vec((1..150_usize, 0..25_usize), 1..4),
    ) {
        let mut tree = fixture(index);
        let odd = odd_values();
        for (mut position, choice) in changes {
            replace(&mut tree, &mut position, &odd[choice % odd.len()]);
        }
        survives(tree.to_string());
    }

    #[test]
    fn any_text_is_read_or_refused(text in "\\PC*") {
        survives(text.clone());
        survives(format!("openapi: 3.0.0\npaths: {text}"));
    }

    #[test]
    fn any_name_becomes_a_legal_name(name in ".*") {
        let name = name.as_str();
        let document = json!({
            "openapi": "3.1.0",
            "info": {"title": name, "version": name, "description": name},
            "paths": {format!("/{name}"): {"post": {
                "operationId": name,
                "description": name,
                "parameters": [{"in": "query", "name": name, "schema": {"type": "string", "enum": [name, ""]}}],
                "responses": {"200": {"description": name, "content": {"application/json": {"schema": {"$ref": "#/components/schemas/a"}}}}},
            }}},
            "components": {"schemas": {"a": {"type": "object", "title": name, "properties": {name: {"type": "string", "description": name}}}, name: {"type": "object"}}},
        });
        survives(document.to_string());
    }
}

#[test]
fn deep_nesting_is_refused_and_not_followed() {
    for (open, close) in [("[", "]"), ("{\"a\":", "}")] {
        let text = format!("{}1{}", open.repeat(100_000), close.repeat(100_000));
        assert!(Document::parse("deep.json", text).is_err());
    }
}

#[test]
fn a_document_that_grows_by_aliases_is_refused() {
    let mut text = "a0: &a0 [x,x,x,x,x,x,x,x,x,x]\n".to_owned();
    for level in 1..12 {
        let below = vec![format!("*a{}", level - 1); 10].join(",");
        text.push_str(&format!("a{level}: &a{level} [{below}]\n"));
    }
    assert!(Document::parse("bomb.yaml", text).is_err());
}

#[test]
fn what_is_no_text_is_refused() {
    for bytes in [&b"\xff\xfe{"[..], b"{\"openapi\": \"3.0.0\xc3\"}", b"\0\0\0"] {
        let path = std::env::temp_dir().join(format!("s360-not-text-{}", bytes.len()));
        std::fs::write(&path, bytes).unwrap();
        assert!(s360_codegen::read(&path).is_err());
        std::fs::remove_file(&path).unwrap();
    }
    let with_mark = "\u{feff}{\"openapi\": \"3.0.0\", \"paths\": {}}".to_owned();
    assert!(Document::parse("mark.json", with_mark).is_ok());
}
