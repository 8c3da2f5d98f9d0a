//! A document with anything in it becomes Rust in which its texts are texts.

#![no_main]

mod document;
mod output;

use libfuzzer_sys::fuzz_target;
use s360_codegen::load::Document;
use s360_codegen::name::{Lock, assign};
use s360_codegen::{api_text, assemble, read_document};

fuzz_target!(|bytes: &[u8]| {
    let Some(text) = document::text(bytes) else { return };
    let Some(files) = generate(text.clone()) else { return };
    for (name, code) in &files {
        output::holds_no_more_than_it_should(name, code);
    }
    assert_eq!(Some(files), generate(text), "another run gives something else");
});

/// The files of the document, and its API text.
fn generate(text: String) -> Option<Vec<(String, String)>> {
    let document = Document::parse("fuzz", text).ok()?;
    let api = read_document(&document).ok()?.api;
    let names = assign(&api, &Lock::default());
    let mut files: Vec<(String, String)> = assemble::module(&api, &names).into_iter().collect();
    files.push(("API.txt".to_owned(), api_text::write(&api, &names)));
    Some(files)
}
