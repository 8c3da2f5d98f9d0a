//! One model, whatever the form of the document. Pairs of real documents are compared when
//! `S360_PAIRS` names a folder with the same documents in `json/` and `yaml/`:
//! `S360_PAIRS=/path/to/folder cargo test -p s360-tests --test dialects`.

#![allow(clippy::unwrap_used, clippy::panic, missing_docs)]

use std::fs;
use std::path::{Path, PathBuf};

use proptest::prelude::*;
use s360_codegen::load::Document;
use s360_codegen::model::Api;
use s360_codegen::name::Lock;
use s360_codegen::{api_text, name, read, read_document};
use serde_json::{Value, json};

fn root(text: &str) -> Value {
    Document::parse("test", text.to_owned()).unwrap().root
}

fn api(name: &str, text: String) -> Api {
    let reading = read_document(&Document::parse(name, text).unwrap()).unwrap();
    assert!(!reading.has_errors(), "{name}: {:?}", reading.diagnostics);
    reading.api
}

fn summary(api: &Api) -> String {
    api_text::write(api, &name::assign(api, &Lock::default()))
}

fn files(folder: &str) -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join(folder);
    let files = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    files.filter(|file| file.is_file()).collect()
}

#[test]
fn yaml_scalars_mean_what_the_core_schema_says() {
    let cases = [
        ("08012", json!("08012")),
        ("012", json!("012")),
        ("-08", json!("-08")),
        ("00", json!("00")),
        ("y", json!("y")),
        ("Y", json!("Y")),
        ("no", json!("no")),
        ("NO", json!("NO")),
        ("on", json!("on")),
        ("Off", json!("Off")),
        ("yes", json!("yes")),
        ("true", json!(true)),
        ("FALSE", json!(false)),
        ("~", json!(null)),
        ("null", json!(null)),
        ("''", json!("")),
        ("0", json!(0)),
        ("+1", json!(1)),
        ("0o17", json!(15)),
        ("0x1F", json!(31)),
        ("1_000", json!("1_000")),
        ("1e3", json!(1000.0)),
        (".5", json!(0.5)),
        (".inf", json!(".inf")),
        ("-.inf", json!("-.inf")),
        (".nan", json!(".nan")),
        ("12:30:45", json!("12:30:45")),
        ("2026-01-01", json!("2026-01-01")),
        ("18446744073709551615", json!(u64::MAX)),
        ("-9223372036854775808", json!(i64::MIN)),
        ("123456789012345678901234567890", json!("123456789012345678901234567890")),
        ("-9223372036854775809", json!("-9223372036854775809")),
        ("!!str 12", json!("12")),
        ("'12'", json!("12")),
    ];
    for (text, value) in cases {
        assert_eq!(root(&format!("a: {text}\n")), json!({ "a": value }), "{text}");
    }
}

#[test]
fn yaml_keys_are_the_text_that_was_written() {
    for key in ["200", "08", "1.10", "0x10", "no", "true", "null", "~", "2026-01-01", "1e3"] {
        assert_eq!(root(&format!("{key}: 1\n")), json!({ key: 1 }), "{key}");
    }
    let long = "12345678901234567890123";
    assert_eq!(root(&format!("{long}: 1\n")), json!({ long: 1 }));
}

#[test]
fn anchors_and_merge_keys_are_applied() {
    let text = "base: &b {x: 1, y: 2}\none: {<<: *b, y: 3}\ntwo: {<<: [{z: 0}, *b]}\nthree: *b\n";
    let expected = json!({
        "base": {"x": 1, "y": 2},
        "one": {"x": 1, "y": 3},
        "two": {"x": 1, "y": 2, "z": 0},
        "three": {"x": 1, "y": 2},
    });
    assert_eq!(root(text), expected);
}

fn any_json() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<u64>().prop_map(Value::from),
        (-1e15..1e15_f64).prop_map(Value::from),
        ".*".prop_map(Value::from),
        "[0-9yYnNoO~.eE:+-]{0,6}".prop_map(Value::from),
    ];
    leaf.prop_recursive(4, 32, 6, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..6).prop_map(Value::from),
            prop::collection::btree_map("[a-z0-9~./ -]{1,6}", inner, 0..6)
                .prop_map(|fields| Value::Object(fields.into_iter().collect())),
        ]
    })
}

proptest! {
    #[test]
    fn any_value_is_the_same_in_json_and_in_yaml(value in any_json()) {
        let value = json!({ "value": value });
        let yaml = serde_yaml::to_string(&value).unwrap();
        prop_assert_eq!(&root(&yaml), &value);
        prop_assert_eq!(&root(&value.to_string()), &value);
    }
}

#[test]
fn a_document_gives_the_same_model_in_json_and_in_yaml() {
    for file in files("fixtures") {
        let name = file.file_name().unwrap().to_string_lossy().into_owned();
        let given = Document::parse(&name, fs::read_to_string(&file).unwrap()).unwrap().root;
        let json = api(&name, serde_json::to_string_pretty(&given).unwrap());
        let yaml = api(&name, serde_yaml::to_string(&given).unwrap());
        assert_eq!(json, yaml, "{name}");
    }
}

#[test]
fn the_same_api_in_every_dialect_gives_the_same_api_text() {
    let mut texts = files("fixtures/dialects").into_iter().map(|file| {
        let name = file.file_name().unwrap().to_string_lossy().into_owned();
        (name.clone(), summary(&api(&name, fs::read_to_string(&file).unwrap())))
    });
    let (first, expected) = texts.next().unwrap();
    let mut count = 1;
    for (name, text) in texts {
        assert_eq!(expected, text, "{first} and {name}");
        count += 1;
    }
    assert_eq!(count, 3);
}

#[test]
fn pairs_of_real_documents_give_the_same_model() {
    let Some(folder) = std::env::var_os("S360_PAIRS").map(PathBuf::from) else { return };
    let mut pairs = 0;
    for entry in fs::read_dir(folder.join("json")).unwrap() {
        let json = entry.unwrap().path();
        let name = json.file_stem().unwrap().to_string_lossy().into_owned();
        let yaml = folder.join("yaml").join(format!("{name}.yaml"));
        let (json, yaml) = (read(&json).unwrap(), read(&yaml).unwrap());
        assert_eq!(summary(&json.api), summary(&yaml.api), "{name}");
        assert_eq!(json.api, yaml.api, "{name}");
        pairs += 1;
    }
    println!("{pairs} pairs give the same model");
    assert!(pairs > 0, "no documents in {}", folder.display());
}
