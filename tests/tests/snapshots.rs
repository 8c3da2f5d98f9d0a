//! What the generator makes of small documents, one construct each.

#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, missing_docs)]

use std::fs;
use std::path::{Path, PathBuf};

use s360_codegen::load::Document;
use s360_codegen::name::Lock;
use s360_codegen::write::Files;
use s360_codegen::{api_text, assemble, name, read_document};

fn fixtures(folder: &str) -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join(folder);
    let mut files: Vec<PathBuf> =
        fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.retain(|file| file.is_file());
    files.sort();
    files
}

/// A document under its file name alone, so that no machine's path gets into a snapshot.
fn load(file: &Path) -> Result<Document, String> {
    let name = file.file_name().unwrap().to_string_lossy().into_owned();
    let text = String::from_utf8(fs::read(file).unwrap()).unwrap();
    Document::parse(&name, text).map_err(|diagnostic| diagnostic.to_string())
}

#[test]
fn each_fixture_gives_the_code_in_its_snapshot() {
    for file in fixtures("fixtures") {
        let stem = file.file_stem().unwrap().to_string_lossy().into_owned();
        let reading = read_document(&load(&file).unwrap()).unwrap();
        assert!(!reading.has_errors(), "{stem}: {:?}", reading.diagnostics);
        let names = name::assign(&reading.api, &Lock::default());
        let mut output = String::new();
        for (name, content) in assemble::module(&reading.api, &names) {
            output.push_str(&format!("// ----- {name}\n{content}\n"));
        }
        // What is called in tests is committed as code.
        let called = Path::new(env!("CARGO_MANIFEST_DIR")).join("src").join(&stem).is_dir();
        if !called {
            insta::assert_snapshot!(format!("code_{stem}"), output);
        }
        insta::assert_snapshot!(format!("api_{stem}"), api_text::write(&reading.api, &names));
    }
}

#[test]
fn each_bad_document_is_reported_with_place_and_help() {
    let mut output = String::new();
    for file in fixtures("fixtures/bad") {
        let name = file.file_name().unwrap().to_string_lossy().into_owned();
        let messages = match load(&file).map(|document| read_document(&document)) {
            Ok(Ok(reading)) => {
                assert!(reading.has_errors(), "{name} was taken for a good document");
                reading.diagnostics.iter().map(ToString::to_string).collect()
            }
            Ok(Err(diagnostic)) => vec![diagnostic.to_string()],
            Err(message) => vec![message],
        };
        output.push_str(&format!("===== {name}\n{}\n", messages.join("\n")));
    }
    insta::assert_snapshot!("diagnostics", output);
}

#[test]
fn a_real_service_has_the_api_in_its_snapshot() {
    let specs = Path::new(env!("CARGO_MANIFEST_DIR")).join("../specs");
    let reading =
        s360_codegen::read(&specs.join("tnpsb/shipmentPublicService/v1_18.yaml")).unwrap();
    let names = name::assign(&reading.api, &Lock::default());
    let files = assemble::module(&reading.api, &names);
    insta::assert_snapshot!("service_records", files["records.rs"]);
    insta::assert_snapshot!("service_api", api_text::write(&reading.api, &names));
}

#[test]
fn a_service_has_the_pages_and_the_table_of_evidence_in_its_snapshot() {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/evidence_swagger2.json");
    let reading = read_document(&load(&file).unwrap()).unwrap();
    let files = assemble::services_crate(&[&reading.api], &Files::new());
    let mut output = String::new();
    for path in ["EVIDENCE.md", "src/proven/mod.rs", "src/proven/v1_2/mod.rs"] {
        output.push_str(&format!("// ----- {path}\n{}\n", files[Path::new(path)]));
    }
    insta::assert_snapshot!("service_pages", output);
}

#[test]
fn all_rust_says_in_its_first_line_that_it_is_generated() {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/evidence_swagger2.json");
    let reading = read_document(&load(&file).unwrap()).unwrap();
    let mut files = assemble::services_crate(&[&reading.api], &Files::new());
    files.extend(assemble::single_crate(&reading.api, "single", "runtime", &Files::new()));
    let rust = files.iter().filter(|(path, _)| path.extension().is_some_and(|it| it == "rs"));
    let silent = rust.filter(|(_, code)| !code.starts_with("// @generated "));
    assert_eq!(silent.map(|(path, _)| path).collect::<Vec<_>>(), Vec::<&PathBuf>::new());
}

#[test]
fn no_type_takes_a_name_that_generated_code_imports() {
    for file in fixtures("fixtures") {
        let reading = read_document(&load(&file).unwrap()).unwrap();
        let names = name::assign(&reading.api, &Lock::default());
        let files = assemble::module(&reading.api, &names);
        // The table of operations imports no types of the document.
        let files = files.iter().filter(|(name, _)| !name.ends_with("operations.rs"));
        for line in files.flat_map(|(_, content)| content.lines()) {
            let Some(list) = line.strip_prefix("use s360_runtime::") else { continue };
            let names = list.split(|char: char| !char.is_alphanumeric());
            for name in names.filter(|name| name.starts_with(char::is_uppercase)) {
                assert_ne!(name::type_ident(name), name, "reserve it");
            }
        }
    }
}
