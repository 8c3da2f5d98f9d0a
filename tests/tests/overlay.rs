//! Patches: what each key of an action means, when a patch is refused, and where it is told of.

#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, missing_docs)]

use std::fs;
use std::path::{Path, PathBuf};

use proptest::prelude::*;
use s360_codegen::diagnostic::{Code, Diagnostic};
use s360_codegen::load::Document;
use s360_codegen::model::Api;
use s360_codegen::name::{self, Lock};
use s360_codegen::overlay::Overlay;
use s360_codegen::{Reading, api_text, assemble, read_document};
use serde_json::{Value, json};

fn document(root: &Value) -> Document {
    Document::parse("doc.json", root.to_string()).unwrap()
}

fn overlay(actions: &[Value]) -> Result<Overlay, Vec<Diagnostic>> {
    let info = json!({ "title": "t", "version": "1" });
    let root = json!({ "overlay": "1.0.0", "info": info, "actions": actions });
    Overlay::new(Document::parse("overlay.json", root.to_string()).unwrap())
}

/// `root` after one action that gets a reason, or the codes of what is wrong with it.
fn patched(root: &Value, mut action: Value) -> Result<Value, Vec<Code>> {
    action["x-reason"] = json!("because");
    let codes = |faults: Vec<Diagnostic>| faults.iter().map(|fault| fault.code).collect();
    let overlay = overlay(&[action]).map_err(codes)?;
    let mut document = document(root);
    let faults = overlay.apply(&mut document);
    if faults.is_empty() {
        let mut root = document.root;
        root.as_object_mut().unwrap().remove("x-s360-patched");
        return Ok(root);
    }
    assert_eq!(&document.root, root, "a refused patch changes nothing");
    Err(codes(faults))
}

#[test]
fn an_update_merges_objects_key_by_key() {
    let root = json!({ "a": { "b": { "c": 1 } } });
    let update = json!({ "b": { "d": 2 }, "e": { "f": 3 } });
    let found = patched(&root, json!({ "target": "$.a", "update": update })).unwrap();
    assert_eq!(found, json!({ "a": { "b": { "c": 1, "d": 2 }, "e": { "f": 3 } } }));
}

#[test]
fn an_update_appends_to_lists() {
    let root = json!({ "a": { "list": [1, 2] } });
    let found = patched(&root, json!({ "target": "$.a", "update": { "list": [3, 4] } })).unwrap();
    assert_eq!(found, json!({ "a": { "list": [1, 2, 3, 4] } }));
    // A list as target takes one entry.
    let found = patched(&root, json!({ "target": "$.a.list", "update": [3] })).unwrap();
    assert_eq!(found, json!({ "a": { "list": [1, 2, [3]] } }));
}

#[test]
fn an_update_replaces_what_is_expected_and_nothing_else() {
    let root = json!({ "a": { "b": 1, "c": 2 } });
    let update = |expected: Value| {
        patched(&root, json!({ "target": "$.a", "update": { "b": 7 }, "x-expect": expected }))
    };
    assert_eq!(update(json!({ "b": 1 })), Ok(json!({ "a": { "b": 7, "c": 2 } })));
    assert_eq!(update(json!({ "b": 2 })), Err(vec![Code::PatchOutdated]));
    assert_eq!(update(json!({ "c": 2 })), Err(vec![Code::PatchOutdated]), "says nothing of `b`");
    let silent = json!({ "target": "$.a", "update": { "b": 7 } });
    assert_eq!(patched(&root, silent), Err(vec![Code::PatchOutdated]));
}

#[test]
fn what_is_already_there_is_a_patch_that_upstream_has_made() {
    let root = json!({ "a": { "b": 1, "list": [1] } });
    for update in [json!({ "b": 1 }), json!({ "list": [1] })] {
        let action = json!({ "target": "$.a", "update": update });
        assert_eq!(patched(&root, action), Err(vec![Code::PatchOutdated]), "{update}");
    }
    let action = json!({ "target": "$.a.list", "update": 1 });
    assert_eq!(patched(&root, action), Err(vec![Code::PatchOutdated]));
}

#[test]
fn null_expects_that_a_key_is_not_there() {
    let action = json!({ "target": "$", "update": { "b": 1 }, "x-expect": { "a": null } });
    assert!(patched(&json!({}), action.clone()).is_ok());
    assert_eq!(patched(&json!({ "a": 1 }), action), Err(vec![Code::PatchOutdated]));
}

#[test]
fn a_removal_needs_to_say_what_it_expects() {
    let root = json!({ "a": { "b": 1 }, "c": 2 });
    let remove = |expected: Value| {
        patched(&root, json!({ "target": "$.a", "remove": true, "x-expect": expected }))
    };
    assert_eq!(remove(json!({ "b": 1 })), Ok(json!({ "c": 2 })));
    assert_eq!(remove(json!({ "b": 2 })), Err(vec![Code::PatchOutdated]));
    let silent = json!({ "target": "$.a", "remove": true });
    assert_eq!(patched(&root, silent), Err(vec![Code::Overlay]));
}

#[test]
fn several_items_of_a_list_are_removed_together() {
    let list: Vec<Value> = (0..12).map(|at| json!({ "drop": at % 2 == 0, "at": at })).collect();
    let root = json!({ "list": list });
    let action = json!({
        "target": "$.list[?@.drop == true]", "remove": true, "x-expect": { "drop": true },
    });
    let found = patched(&root, action).unwrap();
    let left: Vec<i64> =
        found["list"].as_array().unwrap().iter().map(|item| item["at"].as_i64().unwrap()).collect();
    assert_eq!(left, [1, 3, 5, 7, 9, 11]);
}

#[test]
fn a_target_that_matches_nothing_is_an_error() {
    let action = json!({ "target": "$.b", "update": { "c": 1 } });
    assert_eq!(patched(&json!({ "a": 1 }), action), Err(vec![Code::PatchUnmatched]));
}

#[test]
fn every_target_must_be_as_expected() {
    let action = json!({ "target": "$.*", "update": { "x": 2 }, "x-expect": { "x": 1 } });
    let same = json!({ "a": { "x": 1 }, "b": { "x": 1 } });
    assert_eq!(patched(&same, action.clone()), Ok(json!({ "a": { "x": 2 }, "b": { "x": 2 } })));
    let mixed = json!({ "a": { "x": 1 }, "b": { "x": 3 }, "c": { "x": 4 } });
    assert_eq!(patched(&mixed, action), Err(vec![Code::PatchOutdated; 2]));
}

#[test]
fn the_functions_of_rfc_9535_can_be_used() {
    for target in [
        "$.list[?match(@.name, 'a.*')]",
        "$.list[?search(@.name, 'b')]",
        "$.list[?length(@.name) == 2]",
        "$.list[?count(@.*) == 1]",
        "$.list[?value(@.name) == 'ab']",
    ] {
        let root = json!({ "list": [{ "name": "ab" }] });
        let found = patched(&root, json!({ "target": target, "update": { "x": 1 } }));
        assert_eq!(found, Ok(json!({ "list": [{ "name": "ab", "x": 1 }] })), "{target}");
    }
}

#[test]
fn one_action_builds_on_another() {
    let actions = [
        json!({ "target": "$", "update": { "a": { "b": 1 } }, "x-reason": "first" }),
        json!({ "target": "$.a", "update": { "c": 2 }, "x-reason": "second" }),
        json!({ "target": "$.a.b", "remove": true, "x-expect": 1, "x-reason": "third" }),
    ];
    let mut document = document(&json!({}));
    assert_eq!(overlay(&actions).unwrap().apply(&mut document), []);
    assert_eq!(document.root["a"], json!({ "c": 2 }));
}

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/overlays")
}

/// A file under its name alone, so that no machine's path gets into a snapshot.
fn load(path: &Path) -> Document {
    let name = path.file_name().unwrap().to_string_lossy().into_owned();
    Document::parse(&name, fs::read_to_string(path).unwrap()).unwrap()
}

fn shop() -> Document {
    load(&folder().join("shop.yaml"))
}

fn texts(diagnostics: &[Diagnostic]) -> String {
    diagnostics.iter().map(|it| format!("{it}\n")).collect()
}

#[test]
fn each_bad_overlay_is_reported_with_place_and_help() {
    let mut files: Vec<PathBuf> =
        fs::read_dir(folder().join("bad")).unwrap().map(|it| it.unwrap().path()).collect();
    files.sort();
    let mut output = String::new();
    for file in files {
        let faults = match Overlay::new(load(&file)) {
            Ok(overlay) => overlay.apply(&mut shop()),
            Err(faults) => faults,
        };
        let name = file.file_name().unwrap().to_string_lossy();
        assert!(!faults.is_empty(), "{name} was taken for a good overlay");
        output.push_str(&format!("===== {name}\n{}", texts(&faults)));
    }
    insta::assert_snapshot!("overlay_diagnostics", output);
}

#[test]
fn an_overlay_that_is_for_no_document_says_so() {
    let overlay = Overlay::new(load(&folder().join("shop.overlay.yaml"))).unwrap();
    assert!(overlay.is_for(Path::new("shop.yaml")) && !overlay.is_for(Path::new("store.yaml")));
    assert_eq!(overlay.extends_nothing().code, Code::OverlayTarget);
    assert_eq!(overlay.extends_nothing().pointer, "/extends");
}

fn patched_shop() -> Reading {
    let overlay = Overlay::new(load(&folder().join("shop.overlay.yaml"))).unwrap();
    let mut document = shop();
    assert_eq!(texts(&overlay.apply(&mut document)), "");
    read_document(&document).unwrap()
}

#[test]
fn a_patched_document_is_read_as_patched_and_says_so() {
    assert!(read_document(&shop()).unwrap().has_errors());
    let reading = patched_shop();
    assert_eq!(texts(&reading.diagnostics), "");
    let names = name::assign(&reading.api, &Lock::default());
    let files = assemble::module(&reading.api, &names);
    let output: String =
        files.iter().map(|(name, text)| format!("// ----- {name}\n{text}\n")).collect();
    insta::assert_snapshot!("overlay_code", output);
    insta::assert_snapshot!("overlay_api", api_text::write(&reading.api, &names));
}

#[test]
fn names_are_read_back_from_the_api_text_of_a_patched_document() {
    let api = patched_shop().api;
    let names = name::assign(&api, &Lock::default());
    assert_eq!(name::assign(&api, &api_text::read(&api_text::write(&api, &names))), names);
}

#[test]
fn a_fault_at_a_patched_place_names_the_overlay() {
    let action = json!({
        "target": "$.components.schemas.Order.properties.id",
        "update": { "type": "text" }, "x-expect": { "type": "strng" }, "x-reason": "a wrong patch",
    });
    let mut document = shop();
    assert_eq!(overlay(&[action]).unwrap().apply(&mut document), []);
    let diagnostics = read_document(&document).unwrap().diagnostics;
    let named: Vec<bool> =
        diagnostics.iter().map(|it| it.hint.contains("overlay.json patches this place")).collect();
    assert_eq!(named, [false, true], "{}", texts(&diagnostics));
}

/// What the code made of `root` says after an action.
fn docs(root: &Value, target: &str, update: Value) -> String {
    let action = json!({ "target": target, "update": update, "x-reason": "the reason" });
    let mut document = document(root);
    assert_eq!(texts(&overlay(&[action]).unwrap().apply(&mut document)), "");
    let api: Api = read_document(&document).unwrap().api;
    let names = name::assign(&api, &Lock::default());
    assemble::module(&api, &names).into_values().collect()
}

#[test]
fn a_patch_is_told_of_on_the_nearest_thing_with_docs_in_every_dialect() {
    let body = json!({ "in": "body", "name": "b", "schema": { "$ref": "#/definitions/A" } });
    let query = json!({ "in": "query", "name": "q", "type": "string" });
    let a = json!({
        "type": "object",
        "properties": { "f": { "type": "array", "items": { "type": "string" } } },
    });
    let post = json!({ "operationId": "op", "parameters": [body, query], "responses": {} });
    let swagger = json!({
        "swagger": "2.0", "paths": { "/a": { "post": post } }, "definitions": { "A": a },
    });
    let parameters = json!([{ "in": "query", "name": "q", "schema": { "type": "string" } }]);
    let post = json!({ "operationId": "op", "parameters": parameters, "responses": {
        "200": { "description": "", "content": { "application/json": {
            "schema": { "properties": { "g": { "$ref": "#/components/schemas/A" } } },
        } } },
    } });
    let openapi = json!({
        "openapi": "3.1.0", "info": { "title": "t", "version": "1" },
        "paths": { "/a": { "post": post } }, "components": { "schemas": { "A": a } },
    });
    let operation = "///\n    /// Patched: the reason.\n    #[inline]\n    pub fn op";
    let field = |name: &str| format!("///\n    /// Patched: the reason.\n    pub {name}: ");
    let ty = "///\n/// Patched: the reason.\n#[derive(Clone, Default, PartialEq)]";
    let nullable = json!({ "x": 1 });
    let g = "$.paths.*.post.responses['200'].content.*.schema.properties.g";
    for (root, target, update, expected) in [
        (&swagger, "$.paths.*.post", json!({ "summary": "s" }), operation.to_owned()),
        (
            &swagger,
            "$.paths.*.post.parameters[0]",
            json!({ "required": true }),
            operation.to_owned(),
        ),
        (&swagger, "$.paths.*.post.parameters[1]", json!({ "required": true }), field("q")),
        (&swagger, "$.definitions.A", json!({ "description": "d" }), ty.to_owned()),
        (&swagger, "$.definitions.A.properties.f.items", json!({ "format": "date" }), field("f")),
        (&openapi, "$.paths.*.post", json!({ "summary": "s" }), operation.to_owned()),
        (&openapi, "$.paths.*.post.parameters[0].schema", json!({ "format": "date" }), field("q")),
        (&openapi, "$.components.schemas.A", json!({ "description": "d" }), ty.to_owned()),
        (&openapi, "$.components.schemas.A.properties", json!({ "n": nullable }), field("n")),
        (&openapi, g, json!({ "description": "d" }), field("g")),
        (&openapi, "$.info", json!({ "description": "d" }), "//! Patched: the reason.".to_owned()),
    ] {
        let code = docs(root, target, update);
        assert!(code.contains(&expected), "{target}:\n{code}");
        assert_eq!(code.matches("Patched: the reason.").count(), 1, "{target}:\n{code}");
    }
}

/// JSON pointers of all objects below `value`, as JSONPath.
fn objects(value: &Value, path: &str, found: &mut Vec<String>) {
    match value {
        Value::Object(fields) => {
            found.push(path.to_owned());
            for (key, value) in fields {
                objects(value, &format!("{path}[{}]", Value::from(key.as_str())), found);
            }
        }
        Value::Array(items) => {
            for (index, value) in items.iter().enumerate() {
                objects(value, &format!("{path}[{index}]"), found);
            }
        }
        _ => {}
    }
}

fn without_marks(value: &mut Value) {
    match value {
        Value::Object(fields) => {
            fields.remove("x-s360-patched");
            fields.values_mut().for_each(without_marks);
        }
        Value::Array(items) => items.iter_mut().for_each(without_marks),
        _ => {}
    }
}

/// The API text without what it says of patches.
fn api_text(document: &Document) -> String {
    let mut api = read_document(document).unwrap().api;
    api.patches.clear();
    api_text::write(&api, &name::assign(&api, &Lock::default()))
}

#[test]
fn that_a_patch_is_told_of_changes_nothing_else() {
    let fixtures = Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures");
    let mut marked = 0;
    for name in ["schemas.yaml", "parameters.yaml", "swagger2_service.json"] {
        let original = load(&fixtures.join(name));
        let mut targets = Vec::new();
        objects(&original.root, "$", &mut targets);
        for target in targets {
            let action = json!({ "target": target, "update": { "x-new": {} }, "x-reason": "r" });
            let mut patched = original.clone();
            assert_eq!(texts(&overlay(&[action]).unwrap().apply(&mut patched)), "", "{target}");
            let mut plain = patched.clone();
            without_marks(&mut plain.root);
            assert_ne!(plain.root, patched.root, "{target} is marked nowhere");
            assert_eq!(api_text(&plain), api_text(&patched), "{name} {target}");
            marked += 1;
        }
    }
    assert!(marked > 100, "{marked}");
}

#[test]
fn the_deepest_document_can_be_patched() {
    let deep = format!("{}1{}", "{\"a\":".repeat(110), "}".repeat(110));
    let mut document = Document::parse("deep.json", deep).unwrap();
    let action = json!({ "target": "$..a", "remove": true, "x-expect": 1, "x-reason": "r" });
    assert_eq!(overlay(&[action]).unwrap().apply(&mut document).len(), 109);
    let action = json!({ "target": "$..[?@.a == 1]", "update": { "b": 2 }, "x-reason": "r" });
    assert_eq!(texts(&overlay(&[action]).unwrap().apply(&mut document)), "");
    assert_eq!(document.patches.len(), 1);
}

fn contributing() -> String {
    fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("../CONTRIBUTING.md")).unwrap()
}

#[test]
fn the_example_for_contributors_patches_the_documents_it_names() {
    let contributing = contributing();
    let section = contributing.split("## Patching a document").nth(1).unwrap();
    let example = section.split("```yaml").nth(1).unwrap().split("```").next().unwrap();
    let specs = Path::new(env!("CARGO_MANIFEST_DIR")).join("../specs");
    let name = specs.join("overlays/example.yaml").to_string_lossy().into_owned();
    let overlay = Overlay::new(Document::parse(&name, example.to_owned()).unwrap()).unwrap();
    let folder = specs.join("tnco/contactInformationPublicService");
    let files = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let own: Vec<PathBuf> = files.filter(|path| overlay.is_for(path)).collect();
    assert_eq!(own.len(), 1, "{own:?}");
    for path in own {
        let mut document = Document::read(&path).unwrap();
        assert_eq!(texts(&overlay.apply(&mut document)), "", "{}", path.display());
        assert!(!read_document(&document).unwrap().has_errors());
    }
}

#[test]
fn every_overlay_in_specs_is_for_a_document_and_fits_it() {
    let specs = Path::new(env!("CARGO_MANIFEST_DIR")).join("../specs");
    for entry in fs::read_dir(specs.join("overlays")).unwrap() {
        let path = entry.unwrap().path();
        let overlay = Overlay::read(&path).unwrap();
        let mut applied = 0;
        for context in fs::read_dir(&specs).unwrap().map(|it| it.unwrap().path()) {
            let Ok(services) = fs::read_dir(context) else { continue };
            let files = services.filter_map(|it| fs::read_dir(it.unwrap().path()).ok()).flatten();
            for path in files.map(|it| it.unwrap().path()).filter(|path| overlay.is_for(path)) {
                let mut document = Document::read(&path).unwrap();
                assert_eq!(texts(&overlay.apply(&mut document)), "", "{}", path.display());
                applied += 1;
            }
        }
        assert!(applied > 0, "{} is for no document", path.display());
    }
}

fn any_json() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        (-3..3_i64).prop_map(Value::from),
        "[a-c/~]{0,2}".prop_map(Value::from),
    ];
    leaf.prop_recursive(4, 24, 4, |inner| {
        let key = prop_oneof![Just("properties".to_owned()), Just("paths".to_owned()), "[a-c/~0]"];
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..4).prop_map(Value::from),
            prop::collection::btree_map(key, inner, 0..4)
                .prop_map(|map| Value::Object(map.into_iter().collect())),
        ]
    })
}

fn any_target() -> impl Strategy<Value = String> {
    let step = prop_oneof![
        Just(".*".to_owned()),
        Just("[0]".to_owned()),
        Just("[-1]".to_owned()),
        Just("[::-1]".to_owned()),
        Just("[0,0,1]".to_owned()),
        Just("[?@.a]".to_owned()),
        Just("..*".to_owned()),
        Just("..['a']".to_owned()),
        "[.][a-c]",
    ];
    prop_oneof![
        4 => prop::collection::vec(step, 0..4).prop_map(|steps| format!("${}", steps.concat())),
        1 => ".{0,12}",
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_overlay_panics_and_a_refused_one_changes_nothing(
        root in any_json(),
        actions in prop::collection::vec(
            (any_target(), any_json(), any::<bool>(), prop::option::of(any_json())), 1..4,
        ),
    ) {
        let actions: Vec<Value> = actions
            .into_iter()
            .map(|(target, update, remove, expected)| {
                let mut action = json!({ "target": target, "x-reason": "r" });
                if remove {
                    action["remove"] = true.into();
                } else {
                    action["update"] = update;
                }
                if let Some(expected) = expected {
                    action["x-expect"] = expected;
                }
                action
            })
            .collect();
        if let Ok(overlay) = overlay(&actions) {
            // A document's root is an object or a list; here it is one or the other.
            let root = json!({ "a": root });
            let mut document = document(&root);
            let refused = !overlay.apply(&mut document).is_empty();
            prop_assert_eq!(refused, document.patches.is_empty());
            prop_assert!(!refused || document.root == root);
        }
    }

    #[test]
    fn any_text_is_an_overlay_or_a_fault_and_never_a_panic(root in any_json(), text in ".*") {
        let with_actions = json!({ "overlay": "1.0.0", "extends": text, "actions": root });
        for json in [root, with_actions] {
            let document = Document::parse("overlay.json", format!(" {json}"));
            if let Some(Ok(overlay)) = document.ok().map(Overlay::new) {
                let _ = overlay.is_for(Path::new(&text));
            }
        }
    }

    #[test]
    fn no_update_can_be_applied_twice(root in any_json(), update in any_json()) {
        let action = json!({ "target": "$.a", "update": update, "x-reason": "r" });
        let overlay = overlay(&[action]).unwrap();
        let mut document = document(&json!({ "a": root }));
        if overlay.apply(&mut document).is_empty() {
            prop_assert!(!overlay.apply(&mut document).is_empty());
        }
    }
}
