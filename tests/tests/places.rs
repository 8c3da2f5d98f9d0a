//! Faults and facts are told of where they stand in the document as somebody wrote it, whatever form
//! it is read in; words of another dialect are told of.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, missing_docs)]

use s360_codegen::diagnostic::Code;
use s360_codegen::load::Document;
use s360_codegen::{Reading, read_document};
use serde_json::{Value, json};

fn read(document: &Value) -> (Reading, Value) {
    let document = Document::parse("places.json", document.to_string()).unwrap();
    (read_document(&document).unwrap(), document.root)
}

/// Each type with a place of its own stands where it is written: the schema there has its field.
fn assert_written(document: &Value, expected: &[(&str, &str)]) {
    let (reading, root) = read(document);
    for (field, place) in expected {
        let has =
            |def: &&s360_codegen::model::TypeDef| def.fields().iter().any(|it| it.wire == *field);
        let def = reading.api.types.iter().find(has).unwrap();
        let field = def.fields().iter().find(|it| it.wire == *field).unwrap();
        let written = reading.source_map.written(&def.field_pointer(field));
        assert_eq!(written, format!("{place}/properties/{}", field.wire));
        assert!(root.pointer(&written).is_some(), "{written}");
    }
}

fn object(field: &str) -> Value {
    json!({ "type": "object", "properties": { field: { "type": "string" } } })
}

#[test]
fn parts_that_swagger_2_has_elsewhere_are_told_of_where_they_stand() {
    let document = json!({
        "swagger": "2.0",
        "parameters": { "shared": { "in": "body", "name": "s", "schema": object("inShared") } },
        "definitions": { "Own": object("inDefinition") },
        "responses": { "Fault": { "description": "", "schema": object("inResponse") } },
        "paths": {
            "/a": {
                "parameters": [
                    { "in": "query", "name": "q", "type": "string" },
                    { "in": "body", "name": "b", "schema": object("inPath") },
                ],
                "get": {
                    "parameters": [{ "$ref": "#/parameters/shared" }],
                    "responses": { "200": { "description": "", "schema": object("inAnswer") } },
                },
                "post": { "responses": { "404": { "$ref": "#/responses/Fault" } } },
            },
            "b": { "put": {
                "consumes": ["application/json", "text/json"],
                "parameters": [
                    { "in": "header", "name": "h", "type": "string" },
                    { "in": "body", "name": "b", "schema": object("inOperation") },
                ],
                "responses": { "200": { "description": "", "schema": { "$ref": "#/definitions/Own" } } },
            } },
        },
    });
    assert_written(
        &document,
        &[
            ("inShared", "/parameters/shared/schema"),
            ("inDefinition", "/definitions/Own"),
            ("inResponse", "/responses/Fault/schema"),
            ("inPath", "/paths/~1a/parameters/1/schema"),
            ("inAnswer", "/paths/~1a/get/responses/200/schema"),
            ("inOperation", "/paths/b/put/parameters/1/schema"),
        ],
    );
}

#[test]
fn parts_that_openapi_3_1_writes_otherwise_are_told_of_where_they_stand() {
    let schemas = json!({
        "Child": { "allOf": [{ "$ref": "#/components/schemas/Parent" }, object("own")] },
        "Parent": object("inherited"),
        "Tuple": { "type": "array", "prefixItems": [object("first"), object("second")] },
        "Pattern": { "type": "object", "patternProperties": { "^a": object("matched") } },
        "Choice": { "oneOf": [{ "type": "null" }, object("chosen"), { "type": "string" }] },
    });
    let document = json!({ "openapi": "3.1.0", "paths": {}, "components": { "schemas": schemas } });
    assert_written(
        &document,
        &[
            ("own", "/components/schemas/Child/allOf/1"),
            ("inherited", "/components/schemas/Parent"),
            ("first", "/components/schemas/Tuple/prefixItems/0"),
            ("second", "/components/schemas/Tuple/prefixItems/1"),
            ("matched", "/components/schemas/Pattern/patternProperties/^a"),
            ("chosen", "/components/schemas/Choice/oneOf/1"),
        ],
    );
}

#[test]
fn faults_in_bodies_forms_and_parameters_of_paths_have_their_index() {
    let (reading, _) = read(&json!({ "swagger": "2.0", "paths": { "/a": {
        "parameters": [{ "in": "query", "name": "p", "type": "nonsense" }],
        "get": { "parameters": [
            { "in": "query", "name": "fine", "type": "string" },
            { "in": "body", "name": "b", "schema": { "type": "nonsense" } },
        ], "responses": {} },
        "post": { "parameters": [
            { "in": "formData", "name": "fine", "type": "string" },
            { "in": "formData", "name": "f", "type": "nonsense" },
        ], "responses": {} },
    } } }));
    let faults = reading.diagnostics.iter().filter(|it| it.code == Code::Malformed);
    let places: Vec<_> = faults.map(|it| (it.pointer.as_str(), it.position.is_some())).collect();
    assert_eq!(
        places,
        [
            ("/paths/~1a/get/parameters/1/schema/type", true),
            ("/paths/~1a/parameters/0/type", true),
            ("/paths/~1a/post/parameters/1/type", true),
        ]
    );
}

#[test]
fn words_of_another_dialect_are_told_of() {
    let unread = |document: &Value| {
        let (reading, _) = read(document);
        let told = reading.diagnostics.into_iter().filter(|it| it.code == Code::UnknownKeyword);
        told.map(|it| format!("{} {}", it.pointer, it.message)).collect::<Vec<_>>()
    };
    let elder = unread(&json!({ "swagger": "2.0", "servers": [], "paths": { "/a": { "post": {
        "parameters": [{ "in": "query", "name": "q", "type": "array", "items": {}, "explode": true }],
        "requestBody": { "content": {} },
        "responses": { "200": { "description": "", "content": {} } },
    } } } }));
    let younger = unread(&json!({ "openapi": "3.0.3", "host": "h", "paths": { "/a": { "post": {
        "consumes": ["application/json"],
        "parameters": [{ "in": "query", "name": "q", "type": "string" }],
        "responses": { "200": { "description": "", "schema": { "type": "string" } } },
    } } } }));
    let all = |dialect: &str, places: &[&str]| {
        let told = |place: &&str| {
            let word = place.rsplit('/').next().unwrap();
            format!("{place} `{word}` is a keyword of {dialect}; it is not read")
        };
        places.iter().map(told).collect::<Vec<_>>()
    };
    let post = "/paths/~1a/post";
    assert_eq!(
        elder,
        all(
            "OpenAPI 3",
            &[
                &format!("{post}/parameters/0/explode"),
                &format!("{post}/requestBody"),
                &format!("{post}/responses/200/content"),
                "/servers",
            ]
        )
    );
    assert_eq!(
        younger,
        all(
            "Swagger 2.0",
            &[
                "/host",
                &format!("{post}/consumes"),
                &format!("{post}/parameters/0/type"),
                &format!("{post}/responses/200/schema"),
            ]
        )
    );
}

fn told(document: &str) -> Vec<(Code, String, String, Option<usize>)> {
    let document = Document::parse("places.json", document.to_owned()).unwrap();
    let found = read_document(&document).unwrap().diagnostics;
    let line = |it: &s360_codegen::diagnostic::Diagnostic| it.position.map(|at| at.line);
    found.iter().map(|it| (it.code, it.message.clone(), it.pointer.clone(), line(it))).collect()
}

#[test]
fn a_reference_that_leads_to_nothing_of_use_says_why_where_it_stands() {
    let document = json!({ "swagger": "2.0", "info": { "title": "", "version": "" }, "paths": { "/a": { "get": {
        "parameters": [{ "$ref": "#/definitions/Thing" }, { "$ref": "#/parameters/nameless" }],
        "responses": {
            "200": { "$ref": "#/responses/Loop" },
            "400": { "description": "", "schema": { "$ref": "#/responses/Empty" } },
            "404": { "description": "", "schema": { "$ref": "#/definitions/Thin" } },
        },
    } } },
    "parameters": { "nameless": { "in": "query", "type": "string" } },
    "responses": { "Empty": { "description": "" }, "Loop": { "$ref": "#/responses/Loop" } },
    "definitions": { "Thing": object("x") } });
    let told = told(&document.to_string());
    for (code, words, pointer) in [
        (Code::Malformed, "leads to a schema, and stands where a parameter does", "parameters/0"),
        (Code::Malformed, "leads to what is faulty itself: #/parameters/nameless", "parameters/1"),
        (Code::CyclicReference, "leads back to itself: #/responses/Loop", "responses/200"),
        (
            Code::Malformed,
            "leads to a response, and stands where a schema does",
            "responses/400/schema",
        ),
        (Code::DanglingReference, "names nothing: #/definitions/Thin", "responses/404/schema"),
    ] {
        let pointer = format!("/paths/~1a/get/{pointer}/$ref");
        let found = told.iter().any(|it| it.0 == code && it.1.contains(words) && it.2 == pointer);
        assert!(found, "{words} at {pointer}: {told:#?}");
    }
}

#[test]
fn schemas_are_found_by_the_names_that_they_give_themselves() {
    let document = json!({ "openapi": "3.1.0", "info": { "title": "", "version": "" }, "paths": {},
    "components": { "schemas": {
        "User": { "type": "object", "properties": {
            "profile": { "$ref": "#the-profile" },
            "place": { "$ref": "https://schemas.example.org/place" },
            "city": { "$ref": "https://schemas.example.org/place#/properties/city" },
        } },
        "Profile": { "$anchor": "the-profile", "type": "object", "properties": { "name": { "type": "string" } } },
        "Place": { "$id": "https://schemas.example.org/place", "type": "object", "properties": { "city": { "type": "integer" } } },
    } } });
    let (reading, _) = read(&document);
    assert_eq!(reading.diagnostics, []);
    let user = reading.api.types.iter().find(|def| def.name == "User").unwrap();
    let name = |field: &str| {
        let field = user.fields().iter().find(|it| it.wire == field).unwrap();
        match field.ty {
            s360_codegen::model::Type::Named(id) => reading.api.get(id).unwrap().name.clone(),
            ref ty => format!("{ty:?}"),
        }
    };
    assert_eq!(
        [name("profile"), name("place"), name("city")].map(|it| it.to_lowercase()),
        ["profile", "place", "i64"]
    );
}

#[test]
fn faults_have_lines_in_texts_with_halves_of_characters() {
    let document = "{\n\"swagger\": \"2.0\", \"info\": {\"title\": \"\\ud83d\\ude00\", \"version\": \"1\"},\n\"paths\": {},\n\"definitions\": {\"A\": {\"type\": \"strng\"}}\n}";
    let told = told(document);
    assert_eq!(told[0].3, Some(4), "{told:?}");
}

#[test]
fn operations_without_a_name_that_would_be_called_alike_are_both_named() {
    let done = json!({ "get": { "responses": { "204": { "description": "" } } } });
    let document = json!({ "openapi": "3.0.3", "info": { "title": "", "version": "" }, "paths": { "/jobs": done, "/jobs/": done } });
    let told = told(&document.to_string());
    assert_eq!(told[0].0, Code::OperationName);
    assert_eq!(
        told[0].1,
        "without an operationId, `GET /jobs/` would be called as `GET /jobs`: `get jobs`"
    );
}
