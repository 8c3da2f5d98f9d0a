//! Changes of names, and where changed types are used.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, missing_docs)]

use s360_codegen::diff::{Change, compare};
use s360_codegen::load::Document;
use s360_codegen::model::Api;
use s360_codegen::name::{Lock, NamedApi, assign};
use s360_codegen::read_document;
use serde_json::{Value, json};

/// A document whose operations answer a type each, with types that have text fields.
fn document(operations: &[(&str, &str)], types: &[(&str, &[&str])]) -> Value {
    let operation = |(name, answer): &(&str, &str)| {
        let schema = json!({ "$ref": format!("#/components/schemas/{answer}") });
        let content = json!({ "application/json": { "schema": schema } });
        let answers = json!({ "200": { "description": "ok", "content": content } });
        (format!("/{name}"), json!({ "get": { "operationId": name, "responses": answers } }))
    };
    let record = |(name, fields): &(&str, &[&str])| {
        let fields = fields.iter().map(|field| (field.to_string(), json!({ "type": "string" })));
        let fields: serde_json::Map<String, Value> = fields.collect();
        (name.to_string(), json!({ "type": "object", "properties": fields }))
    };
    let paths: serde_json::Map<String, Value> = operations.iter().map(operation).collect();
    let schemas: serde_json::Map<String, Value> = types.iter().map(record).collect();
    json!({
        "openapi": "3.0.3", "info": { "title": "a", "version": "1" },
        "paths": paths, "components": { "schemas": schemas },
    })
}

fn changes(old: &Value, new: &Value) -> Vec<Change> {
    let read = |document: &Value| -> Api {
        let document = Document::parse("test", document.to_string()).unwrap();
        read_document(&document).unwrap().api
    };
    let (old, new) = (read(old), read(new));
    let names = (assign(&old, &Lock::default()), assign(&new, &Lock::default()));
    compare(NamedApi { api: &old, names: &names.0 }, NamedApi { api: &new, names: &names.1 })
}

/// `kind subject` of each change, and what it is perhaps called on the other side.
fn lines(changes: &[Change]) -> Vec<String> {
    let perhaps = |it: &Change| it.perhaps.as_ref().map(|name| format!(" ~ {name}"));
    let line =
        |it: &Change| format!("{} {}{}", it.kind.id(), it.subject, perhaps(it).unwrap_or_default());
    changes.iter().map(line).collect()
}

#[test]
fn what_goes_and_comes_under_a_similar_name_is_perhaps_renamed() {
    let old = document(&[("pay", "Paid")], &[("Paid", &["paymentId", "firstName", "state"])]);
    let new = document(&[("pay", "Paid")], &[("Paid", &["paymentIds", "street", "code"])]);
    assert_eq!(
        lines(&changes(&old, &new)),
        [
            "field-removed Paid.firstName",
            "field-removed Paid.paymentId ~ paymentIds",
            "field-removed Paid.state",
            "field-added Paid.code",
            "field-added Paid.paymentIds ~ paymentId",
            "field-added Paid.street",
        ]
    );
    assert!(changes(&old, &new)[1].impact.breaks(), "a guess changes no verdict");
}

#[test]
fn operations_types_and_fields_are_held_against_their_like_only() {
    let old = document(
        &[("getOrder", "Order"), ("keep", "Kept")],
        &[("Order", &["a"]), ("Kept", &["first"])],
    );
    let new = document(
        &[("getOrders", "Others"), ("keep", "Kept")],
        &[("Others", &["first"]), ("Kept", &["b"])],
    );
    let found = lines(&changes(&old, &new));
    assert!(found.contains(&"operation-removed getOrder ~ getOrders".to_owned()), "{found:?}");
    assert!(found.contains(&"field-removed Kept.first".to_owned()), "{found:?}");
}

#[test]
fn a_type_of_another_name_in_the_same_place_is_renamed() {
    let old = document(&[("get", "POSConfigData")], &[("POSConfigData", &["a"])]);
    let new = document(&[("get", "SalesPoint")], &[("SalesPoint", &["a", "b"])]);
    let found = changes(&old, &new);
    assert_eq!(lines(&found), ["field-added SalesPoint.b", "type-renamed SalesPoint"]);
    assert_eq!((&*found[1].old, &*found[1].new), ("POSConfigData", "SalesPoint"));
    assert_eq!(found[1].rust.as_deref(), Some("write `SalesPoint` for `PosConfigData`"));
}

#[test]
fn an_answer_of_another_type_is_one_change_and_what_it_lacks() {
    let types: &[(&str, &[&str])] =
        &[("Small", &["a", "b"]), ("Large", &["a", "c", "d", "e", "f"])];
    let old = document(&[("get", "Small"), ("more", "Large")], types);
    let new = document(&[("get", "Large"), ("more", "Large")], types);
    let found = lines(&changes(&old, &new));
    assert_eq!(found, ["field-removed Large.b", "type-replaced Large"]);
}

#[test]
fn a_type_is_told_with_the_operations_that_lead_to_it_now() {
    let old = document(&[("get", "Order")], &[("Order", &["a"]), ("Product", &["b"])]);
    let new = document(
        &[("get", "Order"), ("getProduct", "Product")],
        &[("Order", &["a"]), ("Product", &["b", "ageLimit"])],
    );
    let found = changes(&old, &new);
    let added = found.iter().find(|it| it.subject == "Product.ageLimit").unwrap();
    assert_eq!(added.operations.iter().collect::<Vec<_>>(), ["getProduct"]);
}

#[test]
fn a_value_that_takes_over_the_name_of_another_is_told_as_such() {
    let with = |value: &str| {
        let mut document = document(&[("list", "Row")], &[("Row", &["kind"])]);
        document["components"]["schemas"]["Row"]["properties"]["kind"] =
            json!({ "type": "string", "enum": [value, "OTHER"] });
        document
    };
    let changes = changes(&with("GOODS"), &with("goods"));
    let gone = changes.iter().find(|it| it.kind.id() == "enum-value-removed").unwrap();
    assert_eq!(
        gone.rust.as_deref(),
        Some(
            "the variant is now the value \"goods\", in code that compiles as before; write \
             `RowKind::from(…)` where it is still needed"
        )
    );
}
