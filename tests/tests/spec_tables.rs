//! The documents in specs/ against the tables they were written from. The tables are not part of
//! this repository: `S360_TABLES=/path/to/services.yaml cargo test -p s360-tests --test spec_tables`.

#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, missing_docs)]

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use s360_codegen::load::Document;
use serde_json::{Map, Value};

fn specs() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../specs")
}

fn tables() -> Option<Value> {
    let path = std::env::var_os("S360_TABLES")?;
    Some(Document::read(Path::new(&path)).unwrap().root)
}

/// A version of a service as its table tells it.
struct Table<'t> {
    versions: &'t Map<String, Value>,
    types: String,
}

impl<'t> Table<'t> {
    /// The entry `name` of `kind` (`methods` or `types`) in `version`, with `same_as_version`
    /// followed, and the version that tells it.
    fn entry(&self, kind: &str, name: &str, version: &str) -> Option<(&'t Value, String)> {
        let entry = self.versions.get(version)?.get(kind)?.get(name)?;
        match entry.get("same_as_version").and_then(Value::as_str) {
            Some(other) => self.entry(kind, name, other),
            None => Some((entry, version.to_owned())),
        }
    }
}

fn names(version: &Value, kind: &str) -> Vec<String> {
    version
        .get(kind)
        .and_then(Value::as_object)
        .map_or(Vec::new(), |all| all.keys().cloned().collect())
}

fn fields<'v>(entry: &'v Value, key: &str) -> &'v [Value] {
    entry.get(key).and_then(Value::as_array).map_or(&[], Vec::as_slice)
}

/// What a printed type must look like in a document.
fn expected(printed: &str, definitions: &str) -> Value {
    let object = |pairs: &[(&str, Value)]| {
        Value::Object(pairs.iter().map(|(key, value)| ((*key).to_owned(), value.clone())).collect())
    };
    let typed = |ty: &str, format: &str| match format {
        "" => object(&[("type", ty.into())]),
        format => object(&[("type", ty.into()), ("format", format.into())]),
    };
    let printed = printed.trim();
    if let Some(item) = printed.strip_prefix("List of ").or(printed.strip_prefix("Set of ")) {
        return object(&[("type", "array".into()), ("items", expected(item, definitions))]);
    }
    if printed == "Map of StringString" {
        return expected("Map of String, String", definitions);
    }
    if let Some((_, value)) = printed.strip_prefix("Map of ").and_then(|map| map.split_once(", ")) {
        let value = expected(value, definitions);
        return object(&[("type", "object".into()), ("additionalProperties", value)]);
    }
    if let Some(values) = printed.strip_prefix('(').and_then(|rest| rest.strip_suffix(')')) {
        let values: Vec<Value> = values.split('|').map(|value| value.trim().into()).collect();
        return object(&[("type", "string".into()), ("enum", Value::Array(values))]);
    }
    match printed.split(' ').next().unwrap() {
        "?" => object(&[]),
        "String" => typed("string", ""),
        "Date" => typed("string", "date-time"),
        "Long" | "long" => typed("integer", "int64"),
        "Integer" | "int" => typed("integer", "int32"),
        "Boolean" | "boolean" => typed("boolean", ""),
        "Double" | "double" => typed("number", "double"),
        name => object(&[("$ref", format!("{definitions}{name}").into())]),
    }
}

/// Whether `found` says all that `wanted` says; documents may add descriptions and extensions.
fn says(found: &Value, wanted: &Value) -> bool {
    let Value::Object(wanted) = wanted else { return found == wanted };
    // A reference with a description is wrapped in 3.0.
    if let (Some(target), Some(members)) = (wanted.get("$ref"), found.get("allOf")) {
        return members[0].get("$ref") == Some(target);
    }
    wanted.iter().all(|(key, wanted)| found.get(key).is_some_and(|found| says(found, wanted)))
}

const PRIMITIVE: &[&str] = &["long", "int", "boolean", "double"];

/// Compares an object of a document with a list of fields of a table; collects what is missing.
fn compare(object: &Value, list: &[Value], table: &Table<'_>, at: &str, missing: &mut Vec<String>) {
    for field in list {
        let name = field["name"].as_str().unwrap();
        let printed = field["type"].as_str().unwrap();
        match object.get("properties").and_then(|properties| properties.get(name)) {
            None => missing.push(format!("{at}.{name}")),
            Some(found) if !says(found, &expected(printed, &table.types)) => {
                missing.push(format!("{at}.{name}: {printed} is {found}"));
            }
            Some(_) => {}
        }
        let required = object.get("required").and_then(Value::as_array);
        let is_required = required.is_some_and(|names| names.iter().any(|other| other == name));
        let must =
            field.get("mandatory") == Some(&Value::Bool(true)) || PRIMITIVE.contains(&printed);
        if must != is_required {
            missing.push(format!("{at}.{name}: required is {is_required}"));
        }
    }
}

#[test]
fn every_method_parameter_field_and_value_of_the_tables_is_in_a_document() {
    let Some(tables) = tables() else {
        eprintln!("skipped: S360_TABLES is not set");
        return;
    };
    let mut missing = Vec::new();
    let mut seen = BTreeSet::new();
    for (class, service) in tables["services"].as_object().unwrap() {
        let folder = specs()
            .join(service["context"].as_str().unwrap())
            .join(service["rest_name"].as_str().unwrap());
        let versions = service["versions"].as_object().unwrap();
        for (version, told) in versions {
            let json = folder.join(format!("v{version}.json"));
            let path = if json.exists() { json } else { folder.join(format!("v{version}.yaml")) };
            let at = format!("{class} {version}");
            let Ok(document) = Document::read(&path) else {
                missing.push(at);
                continue;
            };
            seen.insert(path.canonicalize().unwrap());
            let root = &document.root;
            let is_3 = root.get("openapi").is_some();
            let types = if is_3 { "#/components/schemas/" } else { "#/definitions/" };
            let table = Table { versions, types: types.to_owned() };
            if root["info"]["x-s360-status-text"] != told["status"] {
                missing.push(format!("{at}: status"));
            }
            for name in names(told, "methods") {
                let at = format!("{at} {name}");
                let Some((entry, _)) = table.entry("methods", &name, version) else { continue };
                let operation = &root["paths"][format!("/{name}")]["post"];
                let (body, answer) = if is_3 {
                    let content = "/content/application~1json/schema";
                    (
                        operation["requestBody"].pointer(content),
                        operation["responses"]["200"].pointer(content),
                    )
                } else {
                    (
                        operation.pointer("/parameters/0/schema"),
                        operation.pointer("/responses/200/schema"),
                    )
                };
                let (Some(body), Some(answer)) = (body, answer) else {
                    missing.push(at);
                    continue;
                };
                compare(body, fields(entry, "parameters"), &table, &at, &mut missing);
                let returns = entry["returns"].as_str().unwrap();
                if !says(answer, &expected(returns, types)) {
                    missing.push(format!("{at} -> {returns}"));
                }
            }
            let definitions = root.pointer(types.trim_start_matches('#').trim_end_matches('/'));
            for name in names(told, "types") {
                let Some((entry, _)) = table.entry("types", &name, version) else { continue };
                match definitions.and_then(|all| all.get(&name)) {
                    Some(found) => {
                        let at = format!("{at} {name}");
                        compare(found, fields(entry, "fields"), &table, &at, &mut missing);
                    }
                    None => missing.push(format!("{at} {name}")),
                }
            }
        }
    }
    assert!(missing.is_empty(), "{} differences:\n{}", missing.len(), missing.join("\n"));
    assert_eq!((tables["services"].as_object().unwrap().len(), seen.len()), (14, 51));
}
