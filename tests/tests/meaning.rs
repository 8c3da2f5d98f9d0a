//! What a document means, whatever the names in it and the order it is written in.
#![allow(clippy::unwrap_used, missing_docs)]

use s360_codegen::load::Document;
use s360_codegen::name::Lock;
use s360_codegen::{api_text, name, read_document};
use serde_json::{Value, json};

/// The API text of a document with these schemas.
fn text(schemas: &Value) -> String {
    let document = json!({ "openapi": "3.0.3", "info": { "title": "Meaning", "version": "1" }, "paths": {}, "components": { "schemas": schemas } });
    let document = Document::parse("meaning.json", document.to_string()).unwrap();
    let reading = read_document(&document).unwrap();
    assert_eq!(reading.diagnostics, []);
    api_text::write(&reading.api, &name::assign(&reading.api, &Lock::default()))
}

#[test]
fn recursion_through_a_shared_list_or_map_keeps_its_type() {
    for (before, after) in [("Alpha", "Zulu"), ("Zulu", "Alpha")] {
        let tree = |branches: Value| {
            let reference = json!({ "$ref": format!("#/components/schemas/{before}") });
            text(&json!({
                before: branches,
                after: { "type": "object", "properties": { "branches": reference } },
            }))
        };
        let item = json!({ "$ref": format!("#/components/schemas/{after}") });
        let list = tree(json!({ "type": "array", "items": item }));
        assert!(list.contains(&format!("branches: Option<Vec<{after}>>")), "{list}");
        let map = tree(json!({ "type": "object", "additionalProperties": item }));
        assert!(map.contains(&format!("branches: Option<BTreeMap<String, {after}>>")), "{map}");
    }
}

#[test]
fn a_list_of_inline_objects_that_hold_the_list_keeps_its_type() {
    let zoo = json!({ "$ref": "#/components/schemas/Zoo" });
    let item = json!({ "type": "object", "properties": { "zoo": zoo } });
    let found = text(&json!({ "Zoo": { "type": "array", "items": item } }));
    assert!(found.contains("zoo: Option<Vec<ZooItem>>"), "{found}");
}
