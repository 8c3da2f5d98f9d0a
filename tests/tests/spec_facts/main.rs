//! The documents in specs/ against the facts they were written from: tables of reference pages,
//! and what pages, recorded bodies and public clients show beyond them. The facts are not part of this
//! repository: `S360_FACTS=FOLDER cargo test -p s360-tests --test spec_facts`, where FOLDER holds
//! `services.yaml`, `observed.yaml` and `samples/`.

#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, missing_docs)]

mod observed;
mod printed;
mod spec;
mod tables;

use std::path::{Path, PathBuf};

use s360_codegen::load::Document;
use serde_json::Value;

/// The folder of facts, unless the test is to be skipped.
fn folder() -> Option<PathBuf> {
    let folder = std::env::var_os("S360_FACTS").map(PathBuf::from);
    if folder.is_none() {
        eprintln!("skipped: S360_FACTS is not set");
    }
    folder
}

fn read(path: &Path) -> Value {
    Document::read(path).unwrap().root
}

/// What of a fact a document does not say, or says although no fact does.
#[derive(Default)]
struct Differences(Vec<String>);

impl Differences {
    fn add(&mut self, difference: impl Into<String>) {
        self.0.push(difference.into());
    }
    fn check(&mut self, holds: bool, difference: impl FnOnce() -> String) {
        if !holds {
            self.add(difference());
        }
    }
    #[track_caller]
    fn none(self) {
        assert!(self.0.is_empty(), "{} differences:\n{}", self.0.len(), self.0.join("\n"));
    }
}

#[test]
fn the_newest_documents_say_what_is_observed_and_nothing_else() {
    let Some(folder) = folder() else { return };
    observed::compare(&folder).none();
}

#[test]
fn older_documents_say_what_the_tables_of_their_pages_say() {
    let Some(folder) = folder() else { return };
    tables::compare(&folder).none();
}

#[test]
fn bodies_of_real_shape_stand_as_examples() {
    let Some(folder) = folder() else { return };
    observed::compare_samples(&folder.join("samples")).none();
}

#[test]
fn sources_are_explained_as_the_facts_explain_them() {
    let Some(folder) = folder() else { return };
    let facts = read(&folder.join("observed.yaml"));
    let ours = read(&spec::specs().join("sources.yaml"));
    let mut differences = Differences::default();
    for (tag, source) in facts["sources"].as_object().unwrap() {
        differences.check(ours[tag]["what"] == source["what"], || format!("{tag}: what"));
        differences.check(ours[tag]["kind"] == source["kind"], || format!("{tag}: kind"));
    }
    assert_eq!(ours.as_object().unwrap().len(), facts["sources"].as_object().unwrap().len());
    differences.none();
}
