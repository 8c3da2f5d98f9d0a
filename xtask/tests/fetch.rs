//! Documents come from a server into specs/, and nothing else does.

#![allow(clippy::unwrap_used, missing_docs)]

mod root;

use std::collections::BTreeMap;
use std::fs;
use std::io::{BufRead, BufReader, Write};
use std::net::TcpListener;
use std::process::Command;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use root::{Root, document};

/// A server on this machine that has some documents, and remembers what it was asked.
struct Server {
    base: String,
    asked: Arc<Mutex<Vec<String>>>,
}

impl Server {
    fn new(documents: &[(&str, Vec<u8>)]) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let base = format!("http://{}/swagger/", listener.local_addr().unwrap());
        let documents: BTreeMap<String, Vec<u8>> = documents
            .iter()
            .map(|(path, text)| (format!("/swagger/{path}"), text.clone()))
            .collect();
        let asked = Arc::<Mutex<Vec<String>>>::default();
        let seen = asked.clone();
        std::thread::spawn(move || {
            for stream in listener.incoming() {
                let mut stream = stream.unwrap();
                let mut head = String::new();
                let mut reader = BufReader::new(stream.try_clone().unwrap());
                while reader.read_line(&mut head).unwrap_or(0) > 2 {}
                let path = head.split(' ').nth(1).unwrap_or_default().to_owned();
                seen.lock().unwrap().push(head);
                let answer = match documents.get(&path) {
                    Some(body) if body == b"forbidden" => {
                        b"HTTP/1.1 401 Unauthorized\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"
                            .to_vec()
                    }
                    Some(body) if body == b"never" => {
                        std::thread::sleep(Duration::from_secs(3));
                        Vec::new()
                    }
                    Some(body) => {
                        let head = format!(
                            "HTTP/1.1 200 OK\r\nContent-Length: {}\r\nConnection: close\r\n\r\n",
                            body.len()
                        );
                        [head.as_bytes(), body].concat()
                    }
                    None => {
                        b"HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"
                            .to_vec()
                    }
                };
                let _ = stream.write_all(&answer);
            }
        });
        Self { base, asked }
    }
}

fn fetch(root: &Root, server: &Server, options: &[&str]) -> (bool, String) {
    let output = Command::new(env!("CARGO_BIN_EXE_xtask"))
        .args(["fetch", "--base", &server.base, "--root"])
        .arg(&root.0)
        .args(options)
        .env("S360_FETCH_TOKEN", "letmein")
        .output()
        .unwrap();
    let text = [output.stdout, output.stderr].concat();
    (output.status.success(), String::from_utf8(text).unwrap())
}

fn served(path: &str, document: &str) -> (&'static str, Vec<u8>) {
    (String::leak(path.to_owned()), document.as_bytes().to_vec())
}

const ACTIVE: &str = "tnx/shopService/v1_2.json";
const FROZEN: &str = "tnx/shopService/v1_1.json";

#[test]
fn documents_are_new_changed_unchanged_or_gone() {
    let root = Root::new("fetch");
    let server = Server::new(&[
        served(FROZEN, &document("1.1", "latest", "name")),
        served(ACTIVE, &document("1.2", "active", "title")),
        served("tnx/shopService/v1_3.json", &document("1.3", "active", "title")),
    ]);
    let (success, text) = fetch(&root, &server, &[]);
    assert!(success, "{text}");
    let changed =
        "changed: shopService 1.2: specs/tnx/shopService/v1_2.yaml: 2 changes: 1 breaks readers";
    assert!(text.contains(changed), "{text}");
    assert!(text.contains("1 document is unchanged"), "{text}");
    let file = |name: &str| fs::read_to_string(root.0.join("specs/tnx/shopService").join(name));
    assert!(file("v1_2.yaml").unwrap().contains("title: { type: string }"));

    let (success, text) = fetch(&root, &server, &["--service", "shopService", "--version", "1_3"]);
    assert!(success && text.contains("new: shopService 1.3: "), "{text}");
    assert!(file("v1_3.yaml").is_ok());

    let (success, text) = fetch(&root, &server, &["--service", "shopService", "--version", "1.4"]);
    assert!(!success && text.contains("gone: shopService 1.4"), "{text}");
    let asked = server.asked.lock().unwrap();
    assert!(asked.iter().all(|head| head.to_lowercase().contains("authorization: bearer letmein")));
}

#[test]
fn versions_that_nobody_has_told_of_are_found_by_asking_ahead() {
    let root = Root::new("fetch-ahead");
    let server = Server::new(&[
        served(FROZEN, &document("1.1", "latest", "name")),
        served(ACTIVE, &document("1.2", "active", "name")),
        served("tnx/shopService/v1_4.json", &document("1.4", "active", "title")),
    ]);
    let (success, text) = fetch(&root, &server, &["--ahead", "3"]);
    assert!(success && text.contains("new: shopService 1.4: "), "{text}");
    assert!(!text.contains("gone") && text.contains("`cargo xtask diff HEAD specs`"), "{text}");
    let asked = server.asked.lock().unwrap().concat();
    assert!(asked.contains("v1_5.json") && !asked.contains("v1_6.json"), "{asked}");
}

#[test]
fn json_is_kept_in_a_form_that_differs_in_few_lines() {
    let root = Root::new("fetch-json");
    let json = r#"{"swagger":"2.0","paths":{},"info":{"version":"1.4","title":"Shop"},"basePath":"/tnx/backend-apis/shopService/v1_4"}"#;
    let server = Server::new(&[served("tnx/shopService/v1_4.json", json)]);
    let (success, text) = fetch(&root, &server, &["--service", "shopService", "--version", "1.4"]);
    assert!(success, "{text}");
    let file = fs::read_to_string(root.0.join("specs/tnx/shopService/v1_4.json")).unwrap();
    assert!(
        file.starts_with("{\n  \"basePath\": \"/tnx/backend-apis/shopService/v1_4\",\n"),
        "{file}"
    );
}

#[test]
fn what_is_not_the_document_that_was_asked_for_is_refused() {
    for (name, body, options, message) in [
        ("other", document("1.1", "active", "name"), &[][..], "the document of another service"),
        ("html", "<html>login</html>".to_owned(), &[], "not an api document"),
        (
            "large",
            document("1.2", "active", "name") + &" ".repeat(2_000_000),
            &["--limit", "1"],
            "limit",
        ),
        ("slow", "never".to_owned(), &["--timeout", "1"], "timeout"),
    ] {
        let root = Root::new(&format!("fetch-{name}"));
        let server = Server::new(&[served(ACTIVE, &body)]);
        let path = root.0.join("specs/tnx/shopService/v1_2.yaml");
        let before = fs::read_to_string(&path).unwrap();
        let wanted = ["--service", "shopService", "--version", "1.2"];
        let (success, text) = fetch(&root, &server, &[&wanted, options].concat());
        assert!(!success && text.contains("failed: shopService 1.2: "), "{name}: {text}");
        assert!(text.to_lowercase().contains(message), "{name}: {text}");
        assert!(!text.contains("letmein"), "{name}: {text}");
        assert_eq!(fs::read_to_string(&path).unwrap(), before);
    }
}

#[test]
fn the_document_of_a_frozen_version_is_kept_unless_somebody_agrees() {
    let root = Root::new("fetch-frozen");
    let server = Server::new(&[served(FROZEN, &document("1.1", "latest", "title"))]);
    let wanted = ["--service", "shopService", "--version", "1.1"];
    let (success, text) = fetch(&root, &server, &wanted);
    assert!(!success && text.contains("whose version is frozen"), "{text}");
    let agree = ["--accept-changed", "specs/tnx/shopService/v1_1.yaml"];
    let (success, text) = fetch(&root, &server, &[&wanted[..], &agree[..]].concat());
    assert!(success && text.contains("changed: shopService 1.1"), "{text}");
}

#[test]
fn paths_are_templates_and_the_first_that_the_server_has_counts() {
    let root = Root::new("fetch-paths");
    let server =
        Server::new(&[served("docs/shopService-1-3.json", &document("1.3", "active", "a"))]);
    let wanted = ["--service", "shopService", "--version", "1.3"];
    let paths = ["--path", "{context}/none.json", "--path", "docs/{service}-{major}-{minor}.json"];
    let (success, text) = fetch(&root, &server, &[&wanted[..], &paths[..]].concat());
    assert!(success && text.contains("new: shopService 1.3: "), "{text}");
    let asked = server.asked.lock().unwrap();
    let asked: Vec<&str> = asked.iter().filter_map(|head| head.split(' ').nth(1)).collect();
    assert_eq!(asked, ["/swagger/tnx/none.json", "/swagger/docs/shopService-1-3.json"]);
}

#[test]
fn who_is_refused_learns_where_credentials_go_and_a_name_with_a_password_will_do() {
    let root = Root::new("fetch-credentials");
    let server = Server::new(&[(ACTIVE, b"forbidden".to_vec())]);
    let output = Command::new(env!("CARGO_BIN_EXE_xtask"))
        .args(["fetch", "--service", "shopService", "--version", "1.2"])
        .args(["--base", &server.base, "--root"])
        .arg(&root.0)
        .env_remove("S360_FETCH_TOKEN")
        .envs([("S360_FETCH_USER", "me"), ("S360_FETCH_PASSWORD", "letmein")])
        .output()
        .unwrap();
    let text = String::from_utf8([output.stdout, output.stderr].concat()).unwrap();
    assert!(text.contains("answers 401; put a token into S360_FETCH_TOKEN"), "{text}");
    assert!(!output.status.success() && !text.contains("letmein"), "{text}");
    let asked = server.asked.lock().unwrap().concat().to_lowercase();
    assert!(asked.contains("authorization: basic bwu6bgv0bwvpbg=="), "{asked}");
}

#[test]
fn an_address_without_tls_is_refused() {
    let root = Root::new("fetch-plain");
    let (success, text) = root.run(&["fetch", "--base", "http://example.org/swagger"]);
    assert!(!success && text.contains("is not an https address"), "{text}");
    let (success, text) = root.run(&["fetch", "--base", "http://localhost.example.org"]);
    assert!(!success && text.contains("is not an https address"), "{text}");
}
