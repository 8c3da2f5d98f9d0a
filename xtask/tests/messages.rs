//! What the command says of documents that are not as they should be.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, missing_docs)]

use std::fs;
use std::path::PathBuf;
use std::process::{Command, Output};

use serde_json::Value;

const DOCUMENT: &str = "openapi: 3.0.0
info: { title: Shop, version: '1' }
paths:
  /a:
    get:
      operationId: sound
      paramters: []
      responses: { '200': { description: ok } }
    post:
      operationId: faulty
      parameters:
        - { name: x, in: qurey, schema: {} }
      responses: { '200': { description: ok } }
components:
  schemas:
    Thing: { type: object, properties: { a: { $ref: '#/components/schemas/Think' } } }
";

struct Folder(PathBuf);

impl Folder {
    fn new(name: &str) -> Self {
        let folder = std::env::temp_dir().join(format!("s360-{name}-{}", std::process::id()));
        fs::create_dir_all(&folder).unwrap();
        fs::write(folder.join("shop.yaml"), DOCUMENT).unwrap();
        Self(folder)
    }

    fn generate(&self, options: &[&str]) -> Output {
        Command::new(env!("CARGO_BIN_EXE_xtask"))
            .args(["generate", "--spec", "shop.yaml", "--out", "out", "--name", "shop"])
            .args(options)
            .current_dir(&self.0)
            .output()
            .unwrap()
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

#[test]
fn every_fault_is_told_in_one_run_and_nothing_is_written() {
    let folder = Folder::new("faults");
    let output = folder.generate(&[]);
    assert_eq!(output.status.code(), Some(1));
    let text = String::from_utf8(output.stderr).unwrap();
    for part in [
        "warning[S103]: `paramters`",
        "--> shop.yaml:7:7 #/paths/~1a/get/paramters",
        "did you mean `parameters`?",
        "error[S005]: found `\"qurey\"`",
        "--> shop.yaml:12:26 #",
        "error[S006]: `$ref` names nothing",
        "did you mean `#/components/schemas/Thing`?",
        "2 errors; nothing was written",
    ] {
        assert!(text.contains(part), "{part}\n{text}");
    }
    assert!(!folder.0.join("out").exists());
}

#[test]
fn what_is_wrong_in_many_places_is_told_once_and_counted() {
    let folder = Folder::new("many");
    let operation = |index: usize| {
        format!(
            "  /p{index}:\n    get:\n      responses:\n        '200': {{ description: ok }}\n        \
             '422': {{ description: no, content: {{ application/json: {{ schema: \
             {{ $ref: '#/components/schemas/Gone' }} }} }} }}\n"
        )
    };
    let paths: String = (0..422).map(operation).collect();
    let document =
        format!("openapi: 3.0.0\ninfo: {{ title: Shop, version: '1' }}\npaths:\n{paths}");
    fs::write(folder.0.join("shop.yaml"), document).unwrap();
    let text = String::from_utf8(folder.generate(&[]).stderr).unwrap();
    assert_eq!(text.matches("names nothing: #/components/schemas/Gone").count(), 1, "{text}");
    for part in [
        "--> shop.yaml:8:",
        "  in: GET /p0",
        "  and at 421 more places: 13:",
        "S006      422 errors  A `$ref` names nothing.",
        "patch the document with --overlay",
        "--keep-going",
    ] {
        assert!(text.contains(part), "{part}\n{text}");
    }
    assert!(text.lines().count() < 20, "{text}");
}

#[test]
fn a_crate_gets_no_name_that_means_something_else() {
    let folder = Folder::new("names");
    for name in ["self", "Self", "std", "async", "s360-runtime"] {
        let output = Command::new(env!("CARGO_BIN_EXE_xtask"))
            .args(["generate", "--spec", "shop.yaml", "--out", "out", "--keep-going"])
            .args(["--name", name])
            .current_dir(&folder.0)
            .output()
            .unwrap();
        let text = String::from_utf8(output.stderr).unwrap();
        assert!(
            text.contains(&format!("give another one with --name, such as `{name}-client`")),
            "{text}"
        );
        assert!(!folder.0.join("out").exists(), "{name}");
    }
}

#[test]
fn a_fault_in_one_operation_does_not_lose_the_rest_when_asked_to_go_on() {
    let folder = Folder::new("going-on");
    assert!(folder.generate(&["--keep-going"]).status.success());
    let api = fs::read_to_string(folder.0.join("out/API.txt")).unwrap();
    assert!(api.contains("operation sound ") && !api.contains("operation faulty "), "{api}");
    let ledger = fs::read_to_string(folder.0.join("out/FIDELITY.txt")).unwrap();
    for place in ["/paths/~1a/post/parameters/0/in", "/components/schemas/Thing/properties/a/$ref"]
    {
        assert!(ledger.contains(place), "{ledger}");
    }
}

#[test]
fn warnings_are_errors_when_they_are_denied() {
    let folder = Folder::new("denied");
    assert!(!folder.generate(&["--keep-going", "--deny-warnings"]).status.success());
    assert!(!folder.0.join("out").exists());
}

#[test]
fn programs_get_one_json_object_for_each_fault() {
    let output = Folder::new("json").generate(&["--message-format", "json"]);
    let text = String::from_utf8(output.stdout).unwrap();
    let found: Vec<Value> = text.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    let codes: Vec<&str> = found.iter().map(|found| found["code"].as_str().unwrap()).collect();
    assert_eq!(codes, ["S103", "S005", "S006"]);
    assert_eq!((&found[1]["line"], &found[1]["column"]), (&12.into(), &26.into()));
}

#[test]
fn code_hosts_get_a_sarif_log_whose_results_name_known_rules() {
    let output = Folder::new("sarif").generate(&["--message-format", "sarif"]);
    let log: Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(log["version"], "2.1.0");
    let run = &log["runs"][0];
    let rules: Vec<&Value> = run["tool"]["driver"]["rules"]
        .as_array()
        .unwrap()
        .iter()
        .inspect(|rule| assert!(!rule["shortDescription"]["text"].as_str().unwrap().is_empty()))
        .map(|rule| &rule["id"])
        .collect();
    let results = run["results"].as_array().unwrap();
    assert_eq!(results.len(), 3);
    for result in results {
        assert!(rules.contains(&&result["ruleId"]));
        let place = &result["locations"][0]["physicalLocation"];
        assert_eq!(place["artifactLocation"]["uri"], "shop.yaml");
        assert!(place["region"]["startLine"].as_u64().unwrap() > 1);
    }
}
