//! What the generator writes, through the real compiler with warnings denied.

#![allow(clippy::unwrap_used, missing_docs)]

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use s360_codegen::{assemble, read, write};

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..").canonicalize().unwrap()
}

/// A workspace in the target directory that holds one crate for each fixture.
fn workspace() -> PathBuf {
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("fixtures");
    let runtime = root().join("runtime").to_string_lossy().into_owned();
    let mut members = Vec::new();
    for entry in fs::read_dir(root().join("tests/fixtures")).unwrap() {
        let file = entry.unwrap().path();
        if !file.is_file() {
            continue;
        }
        let name = file.file_stem().unwrap().to_string_lossy().replace('_', "-");
        let api = read(&file).unwrap().api;
        let mut files = assemble::single_crate(&api, &name, &runtime, &write::Files::new());
        let manifest = files.get_mut(Path::new("Cargo.toml")).unwrap();
        *manifest = manifest.replace("[workspace]", "");
        write::write(&folder.join(&name), &files).unwrap();
        members.push(format!("{name:?}"));
    }
    let manifest = format!("[workspace]\nresolver = \"3\"\nmembers = [{}]\n", members.join(", "));
    fs::write(folder.join("Cargo.toml"), manifest).unwrap();
    // The versions of this workspace, so that nothing has to be fetched.
    fs::copy(root().join("Cargo.lock"), folder.join("Cargo.lock")).unwrap();
    folder
}

fn cargo(folder: &Path, arguments: &[&str]) {
    let output = Command::new(env!("CARGO"))
        .args(arguments)
        .arg("--offline")
        .current_dir(folder)
        .env("CARGO_TARGET_DIR", folder.join("target"))
        .env("RUSTFLAGS", "-D warnings")
        .env("RUSTDOCFLAGS", "-D warnings")
        .output()
        .unwrap();
    let messages = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "cargo {}:\n{messages}", arguments.join(" "));
}

#[test]
fn generated_code_has_no_warning_under_clippy_and_rustdoc() {
    let folder = workspace();
    cargo(&folder, &["clippy", "--workspace"]);
    cargo(&folder, &["doc", "--workspace", "--no-deps"]);
}
