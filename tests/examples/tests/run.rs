//! Each example, as its user runs it: without any setting, and with a server of its own.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, missing_docs)]

use std::path::PathBuf;
use std::process::{Command, Output};
use std::time::Duration;

use s360_sandbox::{Behavior, Sandbox};
use serde_json::{Value, json};

fn program(path: &str, arguments: &[&str]) -> Command {
    let mut command = Command::new(path);
    for (name, _) in std::env::vars_os() {
        if name.to_string_lossy().starts_with("S360_") {
            command.env_remove(name);
        }
    }
    command.args(arguments);
    command
}

/// The program with `sandbox` in the place of a real institution.
fn against(sandbox: &Sandbox, path: &str, arguments: &[&str]) -> Command {
    let mut command = program(path, arguments);
    for line in sandbox.how_to_use().lines() {
        let (name, value) = line.split_once('=').unwrap();
        command.env(name, value.trim_matches('\''));
    }
    command
}

fn told(output: Output) -> String {
    let err = String::from_utf8(output.stderr).unwrap();
    assert!(output.status.success(), "{err}");
    String::from_utf8(output.stdout).unwrap()
}

/// A folder that is gone after the test.
struct Folder(PathBuf);

impl Folder {
    fn new(name: &str) -> Self {
        let path = std::env::temp_dir().join(format!("s360-{name}-{}", std::process::id()));
        std::fs::create_dir_all(&path).unwrap();
        Self(path)
    }
    fn path(&self, name: &str) -> String {
        self.0.join(name).to_str().unwrap().to_owned()
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

#[test]
fn a_contact_is_looked_up_and_updated() {
    let path = env!("CARGO_BIN_EXE_contacts");
    let out = told(program(path, &["333", "GOOGLE", "g-1"]).output().unwrap());
    let (before, after) = out.split_once("linked\n").unwrap();
    let expected = "contact 333, VALID\n  Exa Mple <a@example.org>\n  social logins: []\n";
    assert_eq!(before, expected);
    assert_eq!(after, expected.replace("[]", r#"["GOOGLE"]"#));
    let failed = program(path, &["333", "GOGLE", "g-1"]).output().unwrap();
    assert!(String::from_utf8(failed.stderr).unwrap().contains("none of ACCOUNT_KIT"));
}

#[test]
fn tickets_are_exported_as_csv_page_by_page() {
    let out = told(program(env!("CARGO_BIN_EXE_orders"), &[]).output().unwrap());
    let lines: Vec<&str> = out.lines().collect();
    assert_eq!(lines.len(), 1 + 1234);
    assert_eq!(lines[0], "ticket,state,price,performance,category,price level");
    assert_eq!(lines[2], "1,VALID,20.50,,,");
}

#[test]
fn changes_of_availability_are_told_once() {
    let out = told(program(env!("CARGO_BIN_EXE_availability"), &["42"]).output().unwrap());
    let lines: Vec<&str> = out.lines().collect();
    assert_eq!(lines[0], "1 of 1 products changed");
    assert_eq!(lines[1], "  product 42 at 2021-10-08T16:00:00.000+02:00");
    assert_eq!(lines[2], "0 of 1 products changed");
    assert_eq!(lines.len(), 5, "{out}");
}

#[tokio::test(flavor = "multi_thread")]
async fn an_export_that_was_killed_goes_on_with_its_request_id() {
    let folder = Folder::new("catalogue");
    let (file, kept) = (folder.path("all.json"), folder.path("all.request"));
    let sandbox = Sandbox::start().await.unwrap();
    let data = Behavior::with(json!({ "catalogData": { "note": "whole" } })).in_progress(1);
    sandbox.on("getCatalogDetailed", data);
    let path = env!("CARGO_BIN_EXE_catalogue");
    // Polls after seconds, so it is killed before.
    let mut first = against(&sandbox, path, &[&file]).spawn().unwrap();
    while std::fs::read_to_string(&kept).map_or(0, |text| text.len()) == 0 {
        assert!(first.try_wait().unwrap().is_none(), "it ended before it could be killed");
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
    first.kill().unwrap();
    first.wait().unwrap();
    let id: i64 = std::fs::read_to_string(&kept).unwrap().parse().unwrap();
    let mut again = against(&sandbox, path, &[&file]);
    let again = tokio::task::spawn_blocking(move || again.output()).await.unwrap();
    assert_eq!(told(again.unwrap()).lines().next(), Some(file.as_str()));
    let sent: Vec<Value> = sandbox.requests().into_iter().map(|call| call.body).collect();
    assert_eq!(sent, [json!({"scope": "EXTENDED"}), json!({"scope": "EXTENDED", "requestId": id})]);
    let written: Value = serde_json::from_str(&std::fs::read_to_string(&file).unwrap()).unwrap();
    assert_eq!(written["note"], "whole");
    assert!(!std::fs::exists(&kept).unwrap());
}

#[test]
fn the_catalogue_is_exported_without_any_setting() {
    let folder = Folder::new("catalogue-alone");
    let file = folder.path("catalogue.json");
    let out = told(program(env!("CARGO_BIN_EXE_catalogue"), &[&file]).output().unwrap());
    let products: Vec<&str> = out.lines().skip(1).collect();
    assert_eq!(
        products,
        [
            "S2627 EXPLAY: performances: 1, from 22.00",
            "S2627 EXCARD: performances: 0",
            "S2627 EXSUBS: performances: 0"
        ]
    );
    let written: Value = serde_json::from_str(&std::fs::read_to_string(&file).unwrap()).unwrap();
    assert_eq!(written["seasons"][0]["products"][0]["code"], "EXPLAY");
}

#[test]
fn a_sale_goes_from_the_catalogue_to_the_door() {
    let out = told(program(env!("CARGO_BIN_EXE_sale"), &["2"]).output().unwrap());
    let lines: Vec<&str> = out.lines().collect();
    assert_eq!(
        lines,
        [
            "EXPLAY on 2026-10-01T21:00:00.000+02:00: 34.50 each",
            "order 800200, OPEN: 69.00",
            "  row A, seat 1",
            "  row A, seat 2",
            "order 800200, CLOSED: 69.00",
            "  ticket 10229000100004, VALID: 34.50",
            "  ticket 10229000100005, VALID: 34.50",
            "ticket 10229000100004 is let in: OK",
            "ticket 10229000100004 is not let in again: sandbox.ticket.used",
        ]
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_is_sold_for_real_unless_somebody_says_so() {
    let sandbox = Sandbox::box_office().await.unwrap();
    let mut command = against(&sandbox, env!("CARGO_BIN_EXE_sale"), &["2"]);
    let output = tokio::task::spawn_blocking(move || command.output()).await.unwrap().unwrap();
    assert!(String::from_utf8(output.stderr).unwrap().contains("--real"));
    assert!(sandbox.requests().is_empty());
}

#[tokio::test(flavor = "multi_thread")]
async fn an_institution_is_named_by_the_environment() {
    let sandbox = Sandbox::start().await.unwrap();
    sandbox.on("getContactData", Behavior::business_error("error.contact.unknown", ""));
    let mut command = against(&sandbox, env!("CARGO_BIN_EXE_contacts"), &["444"]);
    let output = tokio::task::spawn_blocking(move || command.output()).await.unwrap().unwrap();
    let err = String::from_utf8(output.stderr).unwrap();
    assert!(err.contains("there is no contact 444"), "{err}");
    assert_eq!(sandbox.requests()[0].body["contactNumber"], "444");
    let some = program(env!("CARGO_BIN_EXE_contacts"), &[]).env("S360_INSTITUTION", "I").output();
    let err = String::from_utf8(some.unwrap().stderr).unwrap();
    assert!(err.contains("S360_OPERATOR is not set"), "{err}");
}
