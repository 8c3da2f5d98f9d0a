//! What has a name keeps it, whatever comes into the document. Also of real documents:
//! `S360_DOCUMENTS=/path/to/folder cargo test --release -p s360-tests --test name_lock`.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, missing_docs)]

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use proptest::prelude::*;
use s360_codegen::load::Document;
use s360_codegen::model::{Api, Kind};
use s360_codegen::name::{Lock, Names, assign};
use s360_codegen::{api_text, assemble, read_document};
use serde_json::{Map, Value, json};

fn documents() -> Vec<PathBuf> {
    let tests = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut found: Vec<PathBuf> = std::fs::read_dir(tests.join("fixtures"))
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.is_file())
        .collect();
    found.push(tests.join("../specs/tnpsb/shipmentPublicService/v1_18.yaml"));
    found.push(tests.join("../specs/tnco/contactInformationPublicService/v2_22.json"));
    found.retain(|path| path.exists());
    found.extend(s360_tests::given_documents());
    found.retain(|path| s360_codegen::read(path).is_ok_and(|reading| !reading.has_errors()));
    found.sort();
    found
}

fn api(root: &Value) -> Api {
    let document = Document::parse("same.json", root.to_string()).unwrap();
    read_document(&document).unwrap().api
}

/// Spellings that want the same Rust name as `word`.
fn rivals(word: &str) -> Vec<String> {
    let mut chars = word.chars();
    let Some(first) = chars.next() else { return Vec::new() };
    let rest = chars.as_str();
    let mut rivals = vec![
        format!("{}{rest}", first.to_uppercase()),
        format!("{}{rest}", first.to_lowercase()),
        format!("-{word}"),
        format!("{word} "),
        format!("{word}."),
    ];
    rivals.retain(|rival| rival != word);
    rivals
}

fn with_rivals(entries: &Map<String, Value>) -> Map<String, Value> {
    let mut all = entries.clone();
    for (key, value) in entries {
        for rival in rivals(key) {
            all.entry(rival).or_insert_with(|| value.clone());
        }
    }
    all
}

/// The document with rivals for every schema, field, value and operation.
fn crowded(value: &Value, key: &str) -> Value {
    match value {
        Value::Object(fields) => {
            let fields: Map<String, Value> =
                fields.iter().map(|(key, value)| (key.clone(), crowded(value, key))).collect();
            match key {
                "properties" | "definitions" | "schemas" => Value::Object(with_rivals(&fields)),
                "paths" => Value::Object(rival_paths(fields)),
                _ => Value::Object(fields),
            }
        }
        Value::Array(values) if key == "enum" && values.iter().all(Value::is_string) => {
            let more = values.iter().flat_map(|value| rivals(value.as_str().unwrap()));
            let mut all: Vec<Value> = more.map(Value::from).collect();
            all.extend(values.iter().cloned());
            Value::Array(all)
        }
        Value::Array(values) => {
            Value::Array(values.iter().map(|value| crowded(value, "")).collect())
        }
        other => other.clone(),
    }
}

fn rival_paths(mut paths: Map<String, Value>) -> Map<String, Value> {
    let operations: Vec<(String, String)> = paths
        .values()
        .flat_map(|item| item.as_object().unwrap())
        .filter_map(|(method, operation)| {
            Some((method.clone(), operation.get("operationId")?.as_str()?.to_owned()))
        })
        .collect();
    for (index, (method, name)) in operations.into_iter().enumerate() {
        for (at, rival) in rivals(&name).into_iter().enumerate() {
            // Before everything else in every order.
            let path = format!("/ /{index}/{at}");
            let operation = json!({ "operationId": rival, "responses": {} });
            paths.insert(path, json!({ method.as_str(): operation }));
        }
    }
    paths
}

/// Rust names by what they belong to.
fn names(api: &Api, names: &Names) -> BTreeMap<String, String> {
    let mut all = BTreeMap::new();
    for (operation, name) in api.operations.iter().zip(&names.methods) {
        all.insert(format!("{} {}", operation.method, operation.path), name.clone());
    }
    for (def, names) in api.types.iter().zip(&names.types) {
        let pointer = if def.inline { def.pointer.as_str() } else { "" };
        let ty = format!("{}\n{pointer}", def.name);
        let wires: Vec<String> = match &def.kind {
            Kind::Record(fields) => fields.iter().map(|field| field.wire.clone()).collect(),
            Kind::Enum(values) => values.iter().map(|value| value.wire.clone()).collect(),
            _ => Vec::new(),
        };
        for (wire, name) in wires.iter().zip(&names.members) {
            all.insert(format!("{ty}\n{wire}"), name.clone());
        }
        all.insert(ty, names.name.clone());
    }
    all
}

#[test]
fn adding_rivals_for_every_name_renames_nothing() {
    for path in documents() {
        let root = Document::read(&path).unwrap().root;
        let before = api(&root);
        let before_names = assign(&before, &Lock::default());
        let lock = api_text::read(&api_text::write(&before, &before_names));
        let after = api(&crowded(&root, ""));
        let after = names(&after, &assign(&after, &lock));
        let before = names(&before, &before_names);
        assert!(after.len() > before.len(), "{} has no rivals", path.display());
        for (what, name) in before {
            assert_eq!(after.get(&what), Some(&name), "{}: {what}", path.display());
        }
    }
}

#[test]
fn names_of_a_crowded_document_are_different_and_stay() {
    for path in documents() {
        let api = api(&crowded(&Document::read(&path).unwrap().root, ""));
        let first = assign(&api, &Lock::default());
        let again = assign(&api, &api_text::read(&api_text::write(&api, &first)));
        assert_eq!(first, again, "{}", path.display());
        let mut types: Vec<&String> = first.types.iter().map(|names| &names.name).collect();
        types.sort();
        let count = types.len();
        types.dedup();
        assert_eq!(types.len(), count, "{}: two types have one name", path.display());
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_name_is_read_back_from_the_api_text(
        schema in ".*", fields in prop::collection::vec(".*", 0..8), values in prop::collection::vec(".*", 1..8),
    ) {
        let fields: Map<String, Value> = fields
            .into_iter()
            .map(|name| (name, json!({ "type": "string", "enum": values })))
            .collect();
        let api = api(&json!({
            "openapi": "3.0.0",
            "paths": { format!("/{schema}"): { "post": { "operationId": schema, "responses": {} } } },
            "components": { "schemas": { schema.as_str(): { "properties": fields } } },
        }));
        let first = assign(&api, &Lock::default());
        let again = assign(&api, &api_text::read(&api_text::write(&api, &first)));
        prop_assert_eq!(first, again);
    }

    #[test]
    fn a_spoilt_api_text_gives_legal_names_all_the_same(junk in ".*", cut in 0..400_usize) {
        let root = json!({
            "openapi": "3.0.0",
            "components": { "schemas": { "Thing": { "properties": { "a": {}, "b": { "enum": ["x"] } } } } },
        });
        let api = api(&root);
        let text = api_text::write(&api, &assign(&api, &Lock::default()));
        let text: String = text.chars().take(cut).chain(junk.chars()).collect();
        for (name, content) in assemble::module(&api, &assign(&api, &api_text::read(&text))) {
            prop_assert!(!content.contains("compile_error!"), "{}:\n{}", name, content);
        }
    }
}
