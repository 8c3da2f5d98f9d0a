//! Whatever a document holds, the generator answers with code or with diagnostics.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, missing_docs)]

use std::path::Path;

use proptest::prelude::*;
use s360_codegen::diagnostic::Severity;
use s360_codegen::load::Document;
use s360_codegen::write::Files;
use s360_codegen::{assemble, read_document};
use serde_json::{Map, Value, json};

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
    for (path, content) in assemble::single_crate(&reading.api, "odd", "runtime", &Files::new()) {
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

/// A document with `count` schemas, each made of the one after it, and the last one of `last`.
fn chain(count: usize, last: &str, link: impl Fn(usize, &str) -> Value) -> Document {
    let name = |index: usize| format!("#/components/schemas/A{index}");
    let schemas: Map<String, Value> = (0..count)
        .map(|index| {
            let next = if index + 1 == count { last.to_owned() } else { name(index + 1) };
            (format!("A{index}"), link(index, &next))
        })
        .chain([("Last".to_owned(), json!({ "properties": { "p": { "type": "string" } } }))])
        .collect();
    let info = json!({ "title": "Chain", "version": "1" });
    let root = json!({ "openapi": "3.1.0", "info": info, "paths": {}, "components": { "schemas": schemas } });
    Document::parse("chain.json", root.to_string()).unwrap()
}

type Link = fn(usize, &str) -> Value;

/// The ways a schema can be made of another one.
const LINKS: &[(&str, Link)] = &[
    ("reference", |_, next| json!({ "$ref": next })),
    ("reference with docs", |_, next| json!({ "$ref": next, "description": "x" })),
    ("allOf", |_, next| json!({ "allOf": [{ "$ref": next }] })),
    ("oneOf", |_, next| json!({ "oneOf": [{ "$ref": next }, { "type": "string" }] })),
    ("list", |_, next| json!({ "type": "array", "items": { "$ref": next } })),
    ("map", |_, next| json!({ "additionalProperties": { "$ref": next } })),
    ("field", |_, next| json!({ "properties": { "p": { "$ref": next } } })),
    (
        "part",
        |_, next| json!({ "properties": { "p": { "$ref": format!("{next}/properties/p") } } }),
    ),
];

fn stands(count: usize) {
    for (name, link) in LINKS {
        for last in ["#/components/schemas/Last", "#/components/schemas/A0"] {
            let reading = read_document(&chain(count, last, link)).unwrap();
            let found = reading.diagnostics.first();
            assert!(!reading.has_errors(), "{name} to {last}: {}", found.unwrap());
        }
    }
}

#[test]
fn long_chains_and_circles_of_schemas_are_read() {
    stands(1_000);
}

#[test]
fn what_is_told_of_where_types_occur_grows_as_their_number_does() {
    let told = |count: usize| {
        let field = |_: usize, next: &str| json!({ "type": "object", "properties": { "p": { "$ref": next } } });
        let mut root = chain(count, "#/components/schemas/A0", field).root;
        let answer = json!({ "description": "ok", "content": { "application/json": {
            "schema": { "$ref": "#/components/schemas/A0" } } } });
        root["paths"]["/a"]["get"] =
            json!({ "operationId": "a".repeat(1_000), "responses": { "200": answer } });
        let document = Document::parse("chain.json", root.to_string()).unwrap();
        let api = read_document(&document).unwrap().api;
        let places = api.types.iter().flat_map(|def| &def.occurrences);
        places.map(|place| place.of.len() + place.path.len()).sum::<usize>()
    };
    assert!(told(1_000) > 10_000);
    assert!(told(2_000) < 3 * told(1_000));
}

#[test]
fn schemas_that_inherit_without_measure_are_refused() {
    let link = |index, next: &str| json!({ "allOf": [{ "$ref": next }], "properties": { format!("p{index}"): {} } });
    let reading = read_document(&chain(2_000, "#/components/schemas/Last", link)).unwrap();
    let codes: Vec<&str> = reading.diagnostics.iter().map(|it| it.code.as_str()).collect();
    assert_eq!(codes, ["S012"]);
}

#[test]
fn a_chain_of_schemas_that_no_stack_would_hold_is_refused() {
    for (name, link) in LINKS.iter().filter(|(name, _)| !["field", "part"].contains(name)) {
        let reading = read_document(&chain(2_500, "#/components/schemas/Last", link)).unwrap();
        let mut errors = reading.diagnostics.iter().filter(|it| it.severity == Severity::Error);
        assert!(reading.has_errors() && errors.all(|it| it.code.as_str() == "S012"), "{name}");
    }
}

#[test]
fn a_chain_of_records_is_read_however_long_it_is() {
    let link = |_: usize, next: &str| json!({ "properties": { "p": { "$ref": next } } });
    let reading = read_document(&chain(25_000, "#/components/schemas/Last", link)).unwrap();
    assert!(!reading.has_errors());
    assert_eq!(reading.api.types.len(), 25_001);
}

/// `cargo test --release -p s360-tests --test robust -- --ignored`
#[test]
#[ignore = "takes long without optimization"]
fn documents_of_full_size_are_read_or_refused() {
    stands(1_900);
    for (name, link) in LINKS.iter().filter(|(name, _)| !["field", "part"].contains(name)) {
        let reading = read_document(&chain(100_000, "#/components/schemas/Last", link)).unwrap();
        assert!(reading.has_errors(), "{name}");
    }
    let property = format!("\"{}\": {{\"type\": \"string\"}}", "x".repeat(60));
    let schema = format!("{{\"properties\": {{{property}}}}}");
    let mut text = "{\"openapi\": \"3.0.0\", \"components\": {\"schemas\": {\"A\": {}".to_owned();
    for index in 0..1_000_000 {
        text.push_str(&format!(", \"A{index}\": {schema}"));
    }
    text.push_str("}}}");
    assert!(text.len() > 100_000_000);
    let reading = read_document(&Document::parse("large.json", text).unwrap()).unwrap();
    assert_eq!(reading.api.types.len(), 1_000_000);
}

#[test]
fn what_is_no_file_is_refused() {
    let folder = std::env::temp_dir();
    let fault = s360_codegen::read(&folder).unwrap_err();
    assert_eq!(fault.code.as_str(), "S001");
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

#[test]
fn alternatives_that_branch_at_every_step_are_searched_in_reasonable_time() {
    let reference = |name: &str| json!({ "$ref": format!("#/components/schemas/{name}") });
    let mut schemas = Map::new();
    for level in 0..40 {
        let next = [reference(&format!("A{}", level + 1)), reference(&format!("B{}", level + 1))];
        for side in ["A", "B"] {
            let name = format!("{side}{level}");
            let union = json!({ "oneOf": next, "discriminator": { "propertyName": "nowhere" } });
            schemas.insert(name, union);
        }
    }
    for side in ["A", "B"] {
        schemas
            .insert(format!("{side}40"), json!({ "properties": { side: { "type": "string" } } }));
    }
    let info = json!({ "title": "Branches", "version": "1" });
    let root = json!({ "openapi": "3.0.3", "info": info, "paths": {}, "components": { "schemas": schemas } });
    let document = Document::parse("branches.json", root.to_string()).unwrap();
    assert_eq!(read_document(&document).unwrap().api.types.len(), 82);
}
