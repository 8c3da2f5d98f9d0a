//! The examples in the documents, and that methods answer with them.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, missing_docs)]

use std::collections::BTreeMap;

use s360_codegen::load::Document;
use s360_codegen::model::{Api, Operation};
use s360_codegen::{read_document, read_with_examples};
use s360_runtime::{Value, Version};
use s360_sandbox::{Behavior, Documents, Sandbox, example_differences};
use serde_json::json;

/// Where an example is not as its document says, in whatever version, and why that is right.
const KNOWN: &[(&str, &str)] = &[
    (
        "catalogService getCatalogDetailed answer /catalogData/seasons/0/products/0/event/alertRatio: \
         expected a number",
        "a decimal, which the catalogue writes as a text and the webhook as a number; clients read both",
    ),
    (
        "catalogService getCatalogDetailed answer /catalogData/seasons/0/products/2/seasonTicket/\
         seasonTicketLines/0/product/event/alertRatio: expected a number",
        "the same",
    ),
];

fn operations(documents: &Documents) -> impl Iterator<Item = (&Api, &Operation)> {
    documents.apis().flat_map(|api| api.operations.iter().map(move |operation| (api, operation)))
}

#[test]
fn every_example_is_as_its_own_document_says() {
    let documents = Documents::built_in();
    // With the versions that have it.
    let mut found: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for (api, operation) in operations(&documents) {
        let service = api.service.as_ref().unwrap();
        let version = format!("{}.{}", service.major, service.minor);
        for difference in example_differences(api, operation) {
            let place = format!("{} {} {difference}", service.name, operation.name);
            found.entry(place).or_default().push(version.clone());
        }
    }
    let is_known = |place: &str| KNOWN.iter().any(|(known, _)| *known == place);
    let new = found.iter().filter(|(place, _)| !is_known(place));
    let new: Vec<String> =
        new.map(|(place, versions)| format!("{place} (in {})", versions.join(", "))).collect();
    let gone: Vec<_> = KNOWN.iter().filter(|(place, _)| !found.contains_key(*place)).collect();
    assert!(
        new.is_empty(),
        "examples are not as their documents in specs/ say; correct the example or the type, or say \
         above why it is so: {new:#?}"
    );
    assert!(gone.is_empty(), "no longer so, delete it above: {gone:#?}");
}

/// A document in which `getThing` has an example, and `getOther` has none.
const DOCUMENTS: [&str; 3] = [
    r##"{"swagger": "2.0", "info": {"title": "T", "version": "1"}, "basePath": "/tnxx/backend-apis/thingService/v1_0",
        "paths": {
          "/getThing": {"post": {"operationId": "getThing",
            "parameters": [{"name": "body", "in": "body", "schema": {"$ref": "#/definitions/Ask", "example": {"id": 7}}}],
            "produces": ["application/json;charset=UTF-8"],
            "responses": {"200": {"description": "", "schema": {"$ref": "#/definitions/Thing"},
              "examples": {"application/json": {"id": 6, "name": "as seen", "parts": [{"id": 1}]}}}}}},
          "/getOther": {"post": {"operationId": "getOther",
            "responses": {"200": {"description": "", "schema": {"$ref": "#/definitions/Thing"}}}}}},
        "definitions": {
          "Ask": {"type": "object", "properties": {"id": {"type": "integer", "format": "int64"}}},
          "Thing": {"type": "object", "properties": {"id": {"type": "integer", "format": "int64"}, "name": {"type": "string"},
            "parts": {"type": "array", "items": {"type": "object", "properties": {"id": {"type": "string"}}}}}}}}"##,
    r##"{"openapi": "3.0.3", "info": {"title": "T", "version": "1"}, "servers": [{"url": "/tnxx/backend-apis/thingService/v1_1"}],
        "paths": {
          "/getThing": {"post": {"operationId": "getThing",
            "requestBody": {"content": {"application/json": {"schema": {"type": "object", "example": {"id": 7},
              "properties": {"id": {"type": "integer", "format": "int64"}}}}}},
            "responses": {"200": {"description": "", "content": {"application/json": {
              "schema": {"$ref": "#/components/schemas/Thing"}, "example": {"id": 6, "name": "as seen", "parts": [{"id": 1}]}}}}}}}},
        "components": {"schemas": {
          "Thing": {"type": "object", "properties": {"id": {"type": "integer", "format": "int64"}, "name": {"type": "string"},
            "parts": {"type": "array", "items": {"type": "object", "properties": {"id": {"type": "string"}}}}}}}}}"##,
    r##"{"openapi": "3.1.0", "info": {"title": "T", "version": "1"}, "servers": [{"url": "/tnxx/backend-apis/thingService/v1_2"}],
        "paths": {
          "/getThing": {"post": {"operationId": "getThing",
            "requestBody": {"content": {"application/json": {"examples": {"usual": {"value": {"id": 7}}},
              "schema": {"type": "object", "properties": {"id": {"type": "integer", "format": "int64"}}}}}},
            "responses": {"200": {"description": "", "content": {"application/json": {
              "schema": {"$ref": "#/components/schemas/Thing"},
              "examples": {"usual": {"value": {"id": 6, "name": "as seen", "parts": [{"id": 1}]}}, "without": {"value": {}}}}}}}}}},
        "components": {"schemas": {
          "Thing": {"type": "object", "properties": {"id": {"type": "integer", "format": "int64"}, "name": {"type": "string"},
            "parts": {"type": "array", "items": {"type": "object", "properties": {"id": {"type": "string"}}}}}}}}}"##,
];

/// `user` keeps the files of tests that run at the same time apart.
fn documents(user: &str) -> Documents {
    let mut documents = Documents::default();
    for (index, text) in DOCUMENTS.iter().enumerate() {
        let name = format!("s360-example-{user}-{index}-{}.json", std::process::id());
        let file = std::env::temp_dir().join(name);
        std::fs::write(&file, text).unwrap();
        documents.add(&file).unwrap();
        std::fs::remove_file(&file).unwrap();
    }
    documents
}

#[tokio::test]
async fn a_method_answers_with_the_example_of_its_document() {
    let sandbox = Sandbox::builder().documents(documents("answers")).start().await.unwrap();
    let client = sandbox.client();
    for minor in 0..3 {
        let get = async |method: &str, request: Value| -> Value {
            let version = Version::new(1, minor);
            client.call_method("tnxx", "thingService", version, method, &request).await.unwrap()
        };
        let thing = get("getThing", json!({})).await;
        assert_eq!((&thing["id"], &thing["name"]), (&json!(6), &json!("as seen")), "1.{minor}");
        // What was asked for is told of, where the document says that it is the same thing.
        let thing = get("getThing", json!({ "id": 42 })).await;
        assert_eq!((&thing["id"], &thing["parts"]), (&json!(42), &json!([{ "id": 1 }])));
        sandbox.on("getThing", Behavior::with(json!({ "name": "changed" })).times(1));
        let thing = get("getThing", json!({})).await;
        assert_eq!((&thing["id"], &thing["name"]), (&json!(6), &json!("changed")));
    }
    // Without an example, data of the right shape.
    let other: Value = client
        .call_method("tnxx", "thingService", Version::new(1, 0), "getOther", &json!({}))
        .await
        .unwrap();
    assert_eq!(other["name"], "name");
}

#[test]
fn examples_are_read_for_who_asks_and_others_do_without() {
    for text in DOCUMENTS {
        let document = Document::parse("thing.json", text.to_owned()).unwrap();
        let plain = read_document(&document).unwrap().api;
        let mut whole = read_with_examples(&document).unwrap().api;
        assert_ne!(plain, whole);
        for operation in &mut whole.operations {
            operation.example = None;
            operation.answer.example = None;
        }
        assert_eq!(plain, whole, "nothing else is read in another way");
    }
}

#[test]
fn an_example_that_is_not_as_its_document_says_is_told() {
    let documents = documents("told");
    let found: Vec<Vec<String>> = operations(&documents)
        .filter(|(_, operation)| operation.name == "getThing")
        .map(|(api, operation)| {
            assert_eq!(operation.example, Some(json!({ "id": 7 })), "{}", api.version);
            example_differences(api, operation).iter().map(ToString::to_string).collect()
        })
        .collect();
    let told = vec!["answer /parts/0/id: expected a string".to_owned()];
    assert_eq!(found, [told.clone(), told.clone(), told]);
}
