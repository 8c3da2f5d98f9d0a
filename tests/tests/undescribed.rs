//! What a partial document no longer describes is not removed: one judgement, which every report,
//! `lint` and the docs follow.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, missing_docs)]

use s360_codegen::diff::{Change, Comparison, Format, Impact, compare, render};
use s360_codegen::load::Document;
use s360_codegen::model::Api;
use s360_codegen::name::{Lock, NamedApi, assign};
use s360_codegen::read_document;
use serde_json::{Value, json};

/// A version of `shopService`: `order` takes an inline object and answers `Result`.
fn document() -> Value {
    let reference = |name: &str| json!({ "$ref": format!("#/definitions/{name}") });
    let text = json!({ "type": "string" });
    json!({
        "swagger": "2.0",
        "info": { "title": "shopService", "version": "1.1" },
        "basePath": "/tnx/backend-apis/shopService/v1_1",
        "paths": {
            "/order": { "post": {
                "operationId": "order",
                "parameters": [{ "in": "body", "name": "body", "schema": {
                    "type": "object", "required": ["id"],
                    "properties": { "id": { "type": "integer" }, "note": text, "kind": reference("Kind") },
                    "x-s360-partial": true,
                }}],
                "responses": { "200": { "description": "ok", "schema": reference("Result") } },
            }},
            "/ping": { "post": {
                "operationId": "ping",
                "responses": { "200": { "description": "ok", "schema": reference("Result") } },
            }},
        },
        "definitions": {
            "Kind": { "type": "string", "enum": ["A", "B"] },
            "Result": { "type": "object", "required": ["state"], "properties": {
                "state": { "type": "string", "maxLength": 3 }, "item": reference("Item"),
            }},
            "Item": { "type": "object", "properties": { "seat": text, "row": text } },
        },
    })
}

fn partial() -> Value {
    let mut document = document();
    document["info"]["x-s360-partial"] = json!(true);
    document
}

/// The document without what is at `pointer`.
fn without(document: &Value, pointer: &str) -> Value {
    let mut document = document.clone();
    let (parent, key) = pointer.rsplit_once('/').unwrap();
    let key = key.replace("~1", "/");
    match document.pointer_mut(parent).unwrap() {
        Value::Object(parent) => drop(parent.remove(&key).unwrap()),
        Value::Array(parent) => drop(parent.remove(key.parse().unwrap())),
        other => unreachable!("{other}"),
    }
    document
}

fn read(document: &Value) -> Api {
    let document = Document::parse("test", document.to_string()).unwrap();
    let reading = read_document(&document).unwrap();
    assert!(!reading.has_errors(), "{:?}", reading.diagnostics);
    reading.api
}

fn changes(old: &Value, new: &Value) -> Vec<Change> {
    let (old, new) = (read(old), read(new));
    let names = (assign(&old, &Lock::default()), assign(&new, &Lock::default()));
    compare(NamedApi { api: &old, names: &names.0 }, NamedApi { api: &new, names: &names.1 })
}

fn lines(changes: &[Change]) -> Vec<String> {
    let line = |it: &Change| format!("{}: {} {}", it.impact.as_str(), it.kind.id(), it.subject);
    changes.iter().map(line).collect()
}

const REQUEST: &str = "/paths/~1order/post/parameters/0/schema";

/// Everything that a document can be silent about.
const SILENCES: &[&str] = &[
    "/paths/~1ping",
    "/paths/~1order/post/parameters",
    "/paths/~1order/post/responses/200/schema",
    "/paths/~1order/post/parameters/0/schema/properties/note",
    "/paths/~1order/post/parameters/0/schema/required",
    "/definitions/Kind/enum/1",
    "/definitions/Result/required",
    "/definitions/Result/properties/state/maxLength",
    "/definitions/Item/properties/row",
    "/definitions/Result/properties/item",
];

#[test]
fn silence_of_a_partial_document_breaks_nobody_and_of_a_complete_one_it_does() {
    for pointer in SILENCES {
        let silent = changes(&partial(), &without(&partial(), pointer));
        assert!(!silent.is_empty(), "{pointer}");
        for change in &silent {
            assert_eq!(change.impact, Impact::Undescribed, "{pointer}: {change:?}");
        }
        let mut complete = document();
        complete.pointer_mut(REQUEST).unwrap()["x-s360-partial"] = json!(false);
        let told = changes(&complete, &without(&complete, pointer));
        assert!(told.iter().all(|it| it.impact != Impact::Undescribed), "{pointer}: {told:?}");
        assert!(
            told.iter().any(|it| it.impact.breaks() || it.rust.is_some()),
            "{pointer}: {told:?}"
        );
    }
}

#[test]
fn the_newer_side_alone_decides_what_is_gone() {
    let pointer = "/definitions/Item/properties/row";
    let mut marked = document();
    marked["definitions"]["Item"]["x-s360-partial"] = json!(true);
    for (old, new, expected) in [
        (document(), marked.clone(), "no longer described: field-removed Item.row"),
        (marked.clone(), document(), "breaks readers: field-removed Item.row"),
        (document(), partial(), "no longer described: field-removed Item.row"),
        (partial(), document(), "breaks readers: field-removed Item.row"),
    ] {
        assert_eq!(lines(&changes(&old, &without(&new, pointer))), [expected]);
    }
}

#[test]
fn a_type_that_is_told_for_the_first_time_breaks_nobody_who_reads_a_partial_document() {
    let untold = |mut document: Value| {
        document.pointer_mut(REQUEST).unwrap()["properties"]["note"] = json!({});
        document
    };
    let mut complete = document();
    complete.pointer_mut(REQUEST).unwrap()["x-s360-partial"] = json!(false);
    for (new, impact) in [(partial(), "compatible"), (complete, "breaks callers")] {
        let found = lines(&changes(&untold(new.clone()), &new));
        assert_eq!(found, [format!("{impact}: type-told order request.note")]);
    }
}

#[test]
fn an_operation_may_be_partial_alone() {
    let mut new = without(&document(), "/paths/~1order/post/responses/200/schema");
    new["paths"]["/order"]["post"]["x-s360-partial"] = json!(true);
    assert_eq!(
        lines(&changes(&document(), &new)),
        ["no longer described: answer-removed order 200"]
    );
}

#[test]
fn what_a_partial_document_says_is_a_break_as_in_any_other() {
    let cases = [
        ("/definitions/Item/properties/row/type", json!("boolean"), "type-changed Item.row"),
        (
            "/definitions/Result/properties/state/type",
            json!("integer"),
            "type-changed Result.state",
        ),
        (
            "/paths/~1order/post/parameters/0/schema/required",
            json!(["id", "note"]),
            "became-required order request.note",
        ),
        (
            "/paths/~1order/post/parameters/0/schema/properties/note/maxLength",
            json!(3),
            "restriction-tightened order request.note",
        ),
        ("/definitions/Result/properties/state/maxLength", json!(9), "restriction-loosened"),
    ];
    for (pointer, value, expected) in cases {
        let mut new = partial();
        let (parent, key) = pointer.rsplit_once('/').unwrap();
        new.pointer_mut(parent).unwrap()[key] = value;
        let found = changes(&partial(), &new);
        let is_it = |it: &Change| format!("{} {}", it.kind.id(), it.subject).starts_with(expected);
        assert!(found.iter().any(|it| it.impact.breaks() && is_it(it)), "{pointer}: {found:?}");
    }
}

#[test]
fn a_type_may_be_told_completely_in_a_partial_document() {
    let row = "/definitions/Item/properties/row";
    let mut told = partial();
    told["definitions"]["Item"]["x-s360-partial"] = json!(false);
    let expected = ["breaks readers: field-removed Item.row"];
    assert_eq!(lines(&changes(&partial(), &without(&told, row))), expected);
}

#[test]
fn a_field_that_a_partial_type_gains_is_no_longer_in_extra() {
    let fix = |new: &Value| {
        let found = changes(&without(new, "/definitions/Item/properties/row"), new);
        found.into_iter().find(|it| it.kind.id() == "field-added").unwrap().rust
    };
    let mut marked = document();
    marked["definitions"]["Item"]["x-s360-partial"] = json!(true);
    assert_eq!(
        fix(&marked).unwrap(),
        "`extra` no longer holds `\"row\"`: use `Item.row`, or `.field(\"row\")`, which finds it in \
         both versions"
    );
    assert_eq!(fix(&document()), None, "nobody reads fields of a complete type from `extra`");
}

#[test]
fn a_report_sets_apart_what_is_no_longer_described_and_keeps_programs_working() {
    let mut new = partial();
    for pointer in
        SILENCES.iter().filter(|it| !it.ends_with("schema") && !it.ends_with("parameters"))
    {
        new = without(&new, pointer);
    }
    let changes = changes(&partial(), &new);
    let one = Comparison { old: "shop 1.1".into(), new: "shop 1.2".into(), note: None, changes };
    insta::assert_snapshot!("undescribed_md", render(Format::Markdown, &one));
    let json: Value = serde_json::from_str(&render(Format::Json, &one)).unwrap();
    assert_eq!(json["counts"]["noLongerDescribed"], json["counts"]["changes"]);
    assert_eq!(
        (&json["counts"]["breakCallers"], &json["counts"]["breakReaders"]),
        (&json!(0), &json!(0))
    );
    assert!(json["changes"][0]["noLongerDescribed"].as_bool().unwrap());
    let page = render(Format::Html, &one);
    assert!(page.contains(&format!("no longer described ({})", one.changes.len())), "{page}");
    assert!(page.contains("breaks callers (0)"), "{page}");
}

#[test]
fn a_name_from_a_document_stays_inside_the_advice() {
    let name = "x` <img src=x> `\u{202e}";
    let mut old = partial();
    old["definitions"]["Item"]["properties"][name] = json!({ "type": "string" });
    let changes = changes(&old, &partial());
    let fix = changes[0].rust.clone().unwrap();
    assert!(
        fix.ends_with("`.field::<String>(\"x\\u{60} <img src=x> \\u{60}\\u{202e}\")`"),
        "{fix}"
    );
    let one = Comparison { changes, ..Comparison::default() };
    assert!(!render(Format::Html, &one).contains("<img"));
}

#[test]
fn the_envelope_is_read_by_the_client_and_never_in_extra() {
    let mut told = partial();
    told["definitions"]["Result"]["properties"]["statusCode"] = json!({ "type": "string" });
    let added = changes(&partial(), &told);
    assert_eq!((added.len(), &added[0].rust), (1, &None));
    let fix = changes(&told, &partial())[0].rust.clone().unwrap();
    assert!(
        fix.ends_with("the client reads the envelope: a result is a success, all else an `Error`")
    );
}
