//! What of a document is not carried over is written down, and does not grow unseen.

#![allow(clippy::unwrap_used, missing_docs)]

use s360_codegen::fidelity::{grown, ledger};
use s360_codegen::load::Document;
use s360_codegen::model::Api;
use s360_codegen::read_document;
use serde_json::{Value, json};

fn api(schema: Value) -> Api {
    let root = json!({ "openapi": "3.1.0", "components": { "schemas": { "Thing": schema } } });
    read_document(&Document::parse("thing.json", root.to_string()).unwrap()).unwrap().api
}

#[test]
fn a_document_that_is_carried_over_in_whole_has_no_ledger() {
    assert_eq!(ledger(&api(json!({ "properties": { "a": { "type": "string" } } }))), None);
}

#[test]
fn every_keyword_that_is_not_honored_is_listed_with_its_place() {
    let text = ledger(&api(json!({
        "propertys": {},
        "properties": {
            "a": { "type": "string", "maxLength": 3, "$dynamicRef": "#x" },
            "b": { "type": "string", "maxLength": 4, "x-own": true, "example": "b" },
        },
    })));
    insta::assert_snapshot!(text.unwrap(), @r"
    # What of the document the generated code does not carry over: what, how often, where.
    # `read as any JSON`, `left out` and `unknown` may only shrink.
    1 left out: `$dynamicRef` is left out
      /components/schemas/Thing/properties/a/$dynamicRef
    2 not enforced: maxLength
      /components/schemas/Thing/properties/a
      /components/schemas/Thing/properties/b
    1 unknown: `propertys` is not a keyword of a schema
      /components/schemas/Thing/propertys
    ");
}

#[test]
fn only_losses_that_grow_need_somebodys_word() {
    let few = api(json!({ "propertys": {} }));
    let many = api(json!({ "propertys": {}, "properties": { "a": { "propertys": {} } } }));
    let known = ledger(&few).unwrap();
    assert!(grown(&few, &known).is_empty());
    assert!(grown(&few, &ledger(&many).unwrap()).is_empty());
    assert_eq!(grown(&many, &known).len(), 1);
    assert_eq!(grown(&few, "").len(), 1);
    let restricted = api(json!({ "properties": { "a": { "maxLength": 1 } } }));
    assert!(grown(&restricted, "").is_empty());
}
