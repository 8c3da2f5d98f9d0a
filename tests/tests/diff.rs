//! What is said of each kind of change between two documents.

#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, missing_docs)]

use s360_codegen::diff::{Comparison, Format, Impact, compare, render};
use s360_codegen::load::Document;
use s360_codegen::model::Api;
use s360_codegen::name::{Lock, NamedApi, assign};
use s360_codegen::read_document;
use serde_json::{Value, json};

fn document() -> Value {
    json!({
        "openapi": "3.0.3",
        "info": {"title": "Shop", "version": "1"},
        "paths": {
            "/order": {"post": {
                "operationId": "order",
                "requestBody": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Order"}}}},
                "responses": {"200": {"description": "ok", "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Result"}}}}},
            }},
            "/find/{id}": {"get": {
                "operationId": "find",
                "parameters": [
                    {"in": "path", "name": "id", "required": true, "schema": {"type": "integer"}},
                    {"in": "query", "name": "tags", "schema": {"type": "array", "items": {"type": "string"}}},
                ],
                "responses": {"200": {"description": "ok", "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Result"}}}}},
            }},
        },
        "components": {"schemas": {
            "Order": {"type": "object", "required": ["id"], "properties": {
                "id": {"type": "integer", "format": "int64"},
                "note": {"type": "string", "maxLength": 20, "description": "A note."},
                "kind": {"$ref": "#/components/schemas/Kind"},
                "items": {"type": "array", "items": {"$ref": "#/components/schemas/Item"}},
            }},
            "Item": {"type": "object", "properties": {"seat": {"type": "string"}, "price": {"type": "integer", "format": "int32"}}},
            "Kind": {"type": "string", "enum": ["A", "B"]},
            "Result": {"type": "object", "required": ["state"], "properties": {
                "state": {"type": "string", "enum": ["OK", "KO"]},
                "item": {"$ref": "#/components/schemas/Item"},
                "choice": {"oneOf": [{"$ref": "#/components/schemas/Item"}, {"type": "string"}]},
            }},
        }},
    })
}

fn read(document: &Value) -> Api {
    let document = Document::parse("test", document.to_string()).unwrap();
    let reading = read_document(&document).unwrap();
    assert!(!reading.has_errors(), "{:?}", reading.diagnostics);
    reading.api
}

/// `impact kind subject` of each change, and `R` in front where Rust code has to change.
fn changes(old: &Value, new: &Value) -> Vec<String> {
    let (old, new) = (read(old), read(new));
    let (old_names, new_names) = (assign(&old, &Lock::default()), assign(&new, &Lock::default()));
    let changes = compare(
        NamedApi { api: &old, names: &old_names },
        NamedApi { api: &new, names: &new_names },
    );
    let line = |change: &s360_codegen::diff::Change| {
        let rust = if change.rust.is_some() { "R " } else { "" };
        format!("{rust}{}: {} {}", change.impact.as_str(), change.kind.id(), change.subject)
    };
    changes.iter().map(line).collect()
}

/// The changes that come of putting `value` at `pointer`; `null` takes away what is there.
fn edit(pointer: &str, value: Value) -> Vec<String> {
    let old = document();
    let mut new = document();
    let (parent, key) = pointer.rsplit_once('/').unwrap();
    let key = key.replace("~1", "/");
    let parent = new.pointer_mut(parent).unwrap();
    match (parent, value) {
        (Value::Object(parent), Value::Null) => drop(parent.remove(&key).unwrap()),
        (Value::Object(parent), value) => drop(parent.insert(key, value)),
        (Value::Array(parent), Value::Null) => drop(parent.remove(key.parse().unwrap())),
        (Value::Array(parent), value) if key == "-" => parent.push(value),
        (Value::Array(parent), value) => parent[key.parse::<usize>().unwrap()] = value,
        _ => panic!("{pointer}"),
    }
    changes(&old, &new)
}

#[test]
fn a_document_has_no_changes_against_itself() {
    assert_eq!(changes(&document(), &document()), Vec::<String>::new());
}

#[test]
fn each_kind_of_change_is_told_with_what_it_breaks() {
    let schemas = "/components/schemas";
    let post = "/paths/~1order/post";
    let get = "/paths/~1find~1{id}/get";
    let cases: &[(String, Value, &[&str])] = &[
        (
            format!("{post}/description"),
            json!("New."),
            &["documentation only: description-changed order"],
        ),
        (format!("{post}/deprecated"), json!(true), &["compatible: deprecated order"]),
        (format!("{post}/operationId"), json!("buy"), &["R compatible: operation-renamed buy"]),
        ("/paths/~1order".to_owned(), Value::Null, &["R breaks callers: operation-removed order"]),
        (
            "/paths/~1new".to_owned(),
            json!({"get": {"operationId": "new", "responses": {"204": {"description": "ok"}}}}),
            &["compatible: operation-added new"],
        ),
        (
            format!("{get}/parameters/-"),
            json!({"in": "query", "name": "q", "schema": {"type": "string"}}),
            &["R compatible: field-added find request.q"],
        ),
        (
            format!("{get}/parameters/-"),
            json!({"in": "query", "name": "q", "required": true, "schema": {"type": "string"}}),
            &["R breaks callers: required-field-added find request.q"],
        ),
        (
            format!("{get}/parameters/1"),
            Value::Null,
            &["R breaks callers: field-removed find request.tags"],
        ),
        (
            format!("{get}/parameters/1/explode"),
            json!(false),
            &["breaks callers: parameter-moved find(tags)"],
        ),
        (
            format!("{get}/parameters/1/required"),
            json!(true),
            &["R breaks callers: became-required find request.tags"],
        ),
        (
            format!("{schemas}/Order/properties/new"),
            json!({"type": "string"}),
            &["R compatible: field-added Order.new"],
        ),
        (
            format!("{schemas}/Order/properties/note"),
            Value::Null,
            &["R breaks callers: field-removed Order.note"],
        ),
        (
            format!("{schemas}/Order/required/-"),
            json!("note"),
            &["R breaks callers: became-required Order.note"],
        ),
        (
            format!("{schemas}/Order/required/0"),
            Value::Null,
            &["R compatible: became-optional Order.id"],
        ),
        (
            format!("{schemas}/Order/properties/note/maxLength"),
            json!(10),
            &["breaks callers: restriction-tightened Order.note"],
        ),
        (
            format!("{schemas}/Order/properties/note/maxLength"),
            json!(30),
            &["compatible: restriction-loosened Order.note"],
        ),
        (
            format!("{schemas}/Order/properties/note/maxLength"),
            Value::Null,
            &["compatible: restriction-removed Order.note"],
        ),
        (
            format!("{schemas}/Order/properties/note/pattern"),
            json!("^a"),
            &["breaks callers: restriction-tightened Order.note"],
        ),
        (
            format!("{schemas}/Order/properties/note/description"),
            json!("Other."),
            &["documentation only: description-changed Order.note"],
        ),
        (
            format!("{schemas}/Order/properties/note/nullable"),
            json!(true),
            &["R compatible: became-nullable Order.note"],
        ),
        (
            format!("{schemas}/Order/properties/note/default"),
            json!("x"),
            &["compatible: default-changed Order.note"],
        ),
        (
            format!("{schemas}/Order/properties/id/format"),
            json!("int32"),
            &["R breaks callers: type-narrowed Order.id"],
        ),
        (
            format!("{schemas}/Order/properties/id/type"),
            json!("string"),
            &["R breaks callers: type-changed Order.id"],
        ),
        (format!("{schemas}/Kind/enum/-"), json!("C"), &["compatible: enum-value-added Kind"]),
        (
            format!("{schemas}/Kind/enum/0"),
            Value::Null,
            &["R breaks callers: enum-value-removed Kind"],
        ),
        (
            format!("{schemas}/Result/properties/state/enum/-"),
            json!("MAYBE"),
            &["compatible: enum-value-added Result state"],
        ),
        (
            format!("{schemas}/Result/properties/state/enum/1"),
            Value::Null,
            &["R compatible: enum-value-removed Result state"],
        ),
        (
            format!("{schemas}/Result/properties/new"),
            json!({"type": "string"}),
            &["compatible: field-added Result.new"],
        ),
        (
            format!("{schemas}/Result/properties/item"),
            Value::Null,
            &["R breaks readers: field-removed Result.item"],
        ),
        (
            format!("{schemas}/Result/required"),
            Value::Null,
            &["breaks readers: became-optional Result.state"],
        ),
        (
            format!("{schemas}/Item/properties/price/format"),
            json!("int64"),
            &["R breaks readers: type-widened Item.price"],
        ),
        (
            format!("{schemas}/Item/properties/price"),
            json!({}),
            &["R breaks readers: type-untold Item.price"],
        ),
        (
            format!("{schemas}/Item/properties/price"),
            json!({"type": "string"}),
            &["R breaks callers and readers: type-changed Item.price"],
        ),
        (
            format!("{schemas}/Item/properties/new"),
            json!({"type": "string"}),
            &["R compatible: field-added Item.new"],
        ),
        (
            format!("{schemas}/Result/properties/choice/oneOf/-"),
            json!({"type": "boolean"}),
            &["breaks readers: alternative-added Result choice"],
        ),
        (
            format!("{schemas}/Result/properties/choice/oneOf/1"),
            json!({"type": "boolean"}),
            &[
                "breaks readers: alternative-added Result choice",
                "R compatible: alternative-removed Result choice",
            ],
        ),
    ];
    let mut wrong = Vec::new();
    for (pointer, value, expected) in cases {
        let found = edit(pointer, value.clone());
        if found != *expected {
            wrong.push(format!(
                "{pointer} = {value}\n  expected {expected:?}\n  found    {found:?}"
            ));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn what_travels_one_way_only_breaks_nobody_on_the_other() {
    let mut old = document();
    let item = "/components/schemas/Item/properties";
    let add = |document: &mut Value, name: &str, schema: Value| {
        document.pointer_mut(item).unwrap()[name] = schema;
    };
    add(&mut old, "made", json!({"type": "string", "readOnly": true}));
    let mut new = old.clone();
    new["components"]["schemas"]["Item"]["required"] = json!(["made", "told"]);
    add(&mut new, "told", json!({"type": "string", "readOnly": true}));
    assert_eq!(
        changes(&old, &new),
        ["R compatible: required-field-added Item.told", "compatible: became-required Item.made"]
    );
    assert_eq!(
        changes(&new, &old),
        ["R breaks readers: field-removed Item.told", "breaks readers: became-optional Item.made"]
    );
}

#[test]
fn other_fields_may_come_to_be_allowed_and_forbidden() {
    let mut open = document();
    open["components"]["schemas"]["Order"]["additionalProperties"] = json!(true);
    assert_eq!(changes(&document(), &open), ["R compatible: other-fields-allowed Order"]);
    assert_eq!(changes(&open, &document()), ["R breaks callers: other-fields-forbidden Order"]);
    let typed = |ty: &str| {
        let mut typed = document();
        typed["components"]["schemas"]["Order"]["additionalProperties"] = json!({"type": ty});
        typed
    };
    assert_eq!(
        changes(&typed("string"), &typed("boolean")),
        ["R breaks callers: type-changed Order other fields"]
    );
}

#[test]
fn a_type_that_no_operation_uses_breaks_nobody_on_the_wire() {
    let mut old = document();
    let properties = json!({"a": {"type": "string"}});
    old["components"]["schemas"]["Spare"] = json!({"type": "object", "properties": properties});
    let mut new = old.clone();
    new["components"]["schemas"]["Spare"]["properties"]["a"] = json!({"type": "boolean"});
    assert_eq!(changes(&old, &new), ["R compatible: type-changed Spare.a"]);
    // What a partial document leads to is not known.
    for document in [&mut old, &mut new] {
        document["info"]["x-s360-partial"] = json!(true);
        document["servers"] = json!([{"url": "/tnx/backend-apis/shopService/v1_2"}]);
    }
    assert!(
        changes(&old, &new).iter().any(|line| line.contains("breaks") && line.contains("Spare.a"))
    );
}

#[test]
fn a_tag_that_was_there_all_along_breaks_nobody() {
    let with = |required: Value, listed: bool, tag: Value| {
        let mut document = document();
        let one = |tag: &str| {
            let tag = match listed {
                true => json!({"type": "string", "enum": [tag]}),
                false => json!({"type": "string"}),
            };
            json!({"type": "object", "required": required, "properties": {"tag": tag}})
        };
        let union = json!({"oneOf": [
            {"$ref": "#/components/schemas/One"}, {"$ref": "#/components/schemas/Two"},
        ]});
        let schemas = &mut document["components"]["schemas"];
        (schemas["One"], schemas["Two"]) = (one("One"), one("Two"));
        schemas["Order"]["properties"]["choice"] = union;
        if let Value::String(_) = tag {
            schemas["Order"]["properties"]["choice"]["discriminator"] =
                json!({"propertyName": tag});
        }
        document
    };
    let found = |required: Value, listed: bool| {
        let old = with(required.clone(), listed, Value::Null);
        changes(&old, &with(required, listed, json!("tag")))
    };
    // What every alternative lists and requires is a discriminator without being called one.
    assert_eq!(found(json!(["tag"]), true), [""; 0]);
    assert_eq!(found(json!(["tag"]), false), ["compatible: discriminator-added Order choice"]);
    let optional = found(json!([]), true);
    assert!(optional.iter().any(|it| it == "breaks callers: discriminator-changed Order choice"));
}

#[test]
fn what_code_has_to_do_is_said_once_and_at_the_change_that_asks_for_it() {
    let answers = |responses: Value| {
        json!({
            "openapi": "3.0.3",
            "info": {"title": "Shop", "version": "1"},
            "paths": {"/count": {"get": {"operationId": "count", "responses": responses}}},
        })
    };
    let ok = |description: &str, ty: &str| json!({"description": description, "content": {"application/json": {"schema": {"type": ty}}}});
    let empty = |description: &str| json!({"description": description});
    let old = answers(json!({"200": ok("one", "string")}));
    // Another type and another description.
    assert_eq!(
        changes(&old, &answers(json!({"200": ok("two", "boolean")}))),
        [
            "R breaks readers: type-changed count 200",
            "documentation only: description-changed count 200"
        ],
    );
    // The method returns nothing any more.
    assert_eq!(
        changes(&old, &answers(json!({"200": empty("two")}))),
        [
            "R breaks readers: answer-removed count 200",
            "documentation only: description-changed count 200"
        ],
    );
    // What it returns is now one of two, and only that asks for another type of the method.
    assert_eq!(
        changes(&old, &answers(json!({"200": ok("two", "string"), "201": ok("new", "boolean")}))),
        [
            "R compatible: status-added count 201",
            "documentation only: description-changed count 200"
        ],
    );
}

#[test]
fn a_report_says_the_same_in_every_format() {
    let mut new = document();
    new["paths"]["/order"]["post"]["description"] = json!("<script>alert('`1`')</script>");
    new["components"]["schemas"]["Item"]["properties"]["price"] = json!({"type": "string"});
    new["components"]["schemas"]["Kind"]["enum"] = json!(["A", "C"]);
    let (old, new) = (read(&document()), read(&new));
    let names = (assign(&old, &Lock::default()), assign(&new, &Lock::default()));
    let changes =
        compare(NamedApi { api: &old, names: &names.0 }, NamedApi { api: &new, names: &names.1 });
    assert_eq!(changes.iter().filter(|change| change.impact != Impact::Compatible).count(), 3);
    let one = Comparison { old: "shop 1.0".into(), new: "shop 1.1".into(), note: None, changes };
    for (name, format) in [("txt", Format::Text), ("md", Format::Markdown), ("json", Format::Json)]
    {
        insta::assert_snapshot!(format!("diff_{name}"), render(format, &one));
    }
    let page = render(Format::Html, &one);
    assert!(!page.contains("<script>alert"), "a document's text became code");
    assert!(page.contains("it was <code>Option&#60;i32&#62;</code>"), "names are not code: {page}");
    for change in &one.changes {
        assert!(page.contains(&change.pointer), "{}", change.pointer);
    }
}
