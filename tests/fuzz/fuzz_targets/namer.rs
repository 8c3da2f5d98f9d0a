//! Any names become legal ones, different in their scope, that stay under their own lock.

#![no_main]

use std::collections::BTreeSet;

use arbitrary::Arbitrary;
use libfuzzer_sys::fuzz_target;
use s360_codegen::load::Document;
use s360_codegen::model::Api;
use s360_codegen::name::{Lock, Names, assign};
use s360_codegen::{api_text, read_document};
use serde_json::{Map, Value, json};

#[derive(Arbitrary, Debug)]
struct Input<'a> {
    title: &'a str,
    operations: Vec<&'a str>,
    schemas: Vec<&'a str>,
    fields: Vec<&'a str>,
    values: Vec<&'a str>,
    integers: Vec<i64>,
    /// Somebody's edit of the names that were kept.
    edit: &'a str,
}

fuzz_target!(|input: Input<'_>| {
    let document = Document::parse("fuzz", input.document().to_string()).expect("own JSON");
    let api = read_document(&document).expect("an API document").api;
    let names = assign(&api, &Lock::default());
    good(&names);
    let kept = api_text::write(&api, &names);
    assert_eq!(names, assign(&api, &api_text::read(&kept)), "{kept}");
    good(&assign(&api, &edited(&kept, &api, input.edit)));
});

/// Every name is legal, and no other in its scope.
fn good(names: &Names) {
    legal(&names.client);
    different(names.methods.iter().map(String::as_str).chain(["new"]));
    let types = names.types.iter().map(|ty| ty.name.as_str());
    different(types.chain([names.client.as_str()]));
    for ty in &names.types {
        different(ty.members.iter().map(String::as_str));
    }
}

fn different<'n>(names: impl Iterator<Item = &'n str>) {
    let mut seen = BTreeSet::new();
    for name in names {
        legal(name);
        assert!(seen.insert(name), "{name} twice");
    }
}

fn legal(name: &str) {
    assert!(syn::parse_str::<syn::Ident>(name).is_ok(), "{name:?} is not an identifier");
    assert!(name.is_ascii() && name.len() <= 120, "{name:?} is not a readable name");
}

/// The names kept, with one line replaced by what somebody wrote.
fn edited(kept: &str, api: &Api, edit: &str) -> Lock {
    let at = edit.len() % (api.types.len() + 1);
    let lines: Vec<&str> = kept
        .lines()
        .enumerate()
        .map(|(index, line)| if index == at { edit } else { line })
        .collect();
    api_text::read(&lines.join("\n"))
}

impl Input<'_> {
    fn document(&self) -> Value {
        let paths: Map<String, Value> = self
            .operations
            .iter()
            .enumerate()
            .map(|(index, name)| {
                let operation = json!({ "operationId": name, "responses": {} });
                (format!("/{index}/{name}"), json!({ "post": operation }))
            })
            .collect();
        let properties: Map<String, Value> = self
            .fields
            .iter()
            .map(|name| {
                let inline =
                    json!({ "type": "object", "properties": { *name: { "enum": self.values } } });
                ((*name).to_owned(), inline)
            })
            .collect();
        let mut schemas = Map::new();
        for name in &self.schemas {
            schemas
                .insert((*name).to_owned(), json!({ "type": "object", "properties": properties }));
        }
        schemas
            .insert("of integers".to_owned(), json!({ "type": "integer", "enum": self.integers }));
        json!({
            "openapi": "3.0.0",
            "info": { "title": self.title },
            "paths": paths,
            "components": { "schemas": schemas },
        })
    }
}
