#![doc = include_str!("../README.md")]
//!
//! bytes → tree ([`load`]) → patched tree ([`overlay`]) → OpenAPI 3.0 form ([`dialect`]) → model
//! ([`lower`], [`convention`], `analyze`) → names ([`name`]) → code and texts ([`assemble`]) → files
//! ([`mod@write`]). Each arrow is one function with plain data on both sides; nothing flows back.

mod analyze;
pub mod api_text;
pub mod assemble;
pub mod convention;
pub mod diagnostic;
pub mod dialect;
pub mod diff;
mod emit;
pub mod evidence;
pub mod fidelity;
pub mod grammar;
mod history;
pub mod invisible;
pub mod load;
pub mod lower;
mod media_type;
mod misprints;
pub mod model;
pub mod name;
pub mod overlay;
pub mod package;
pub mod plural;
pub mod pointer;
mod rust_types;
mod rustdoc;
pub mod write;

use std::collections::BTreeSet;
use std::path::Path;

use diagnostic::{Code, Diagnostic, Position, Severity};
use dialect::{Dialect, SourceMap};
use load::Document;
use model::{Api, Operation, Patch};
use pointer::is_below;

/// A document that was read.
#[derive(Debug, Clone)]
pub struct Reading {
    /// The language it was written in.
    pub dialect: Dialect,
    /// What it describes.
    pub api: Api,
    /// What is wrong with it, by place.
    pub diagnostics: Vec<Diagnostic>,
    /// Where each part of the model stands in the document.
    pub source_map: SourceMap,
    /// Pointers of operations with an error inside.
    faulty: BTreeSet<String>,
}

/// An error that a reader can do without.
fn is_fault(found: &Diagnostic) -> bool {
    found.severity == Severity::Error && found.code != Code::TooLarge
}

impl Reading {
    /// Goes on without what is at fault: operations with an error inside are left out, faulty
    /// schemas are read as any JSON. The errors become losses, which the fidelity ledger lists.
    ///
    /// A document that is too large stays an error.
    pub fn keep_going(&mut self) {
        self.api.operations.retain(|operation| !self.faulty.contains(&operation.pointer));
        analyze::mark_uses(&mut self.api);
        for found in self.diagnostics.iter_mut().filter(|found| is_fault(found)) {
            found.severity = Severity::Warning;
            self.api.losses.push(fidelity::loss(found));
        }
        self.api.losses.sort();
    }

    /// Whether a diagnostic is an error.
    pub fn has_errors(&self) -> bool {
        self.diagnostics.iter().any(|diagnostic| diagnostic.severity == Severity::Error)
    }
}

/// Reads the document at `path` into the model.
///
/// # Errors
/// The file cannot be read, or it is not an API document. Faults inside a document that can still be
/// used are in [`Reading::diagnostics`].
pub fn read(path: &Path) -> Result<Reading, Box<Diagnostic>> {
    read_document(&Document::read(path)?)
}

/// In bytes: enough for the deepest document that `load` and `lower` let through.
const STACK: usize = 128 << 20;

/// Reads a loaded document into the model.
///
/// # Errors
/// As [`read`].
pub fn read_document(document: &Document) -> Result<Reading, Box<Diagnostic>> {
    read_whole(document, false)
}

/// [`read_document`] with examples of requests and answers ([`Operation::example`],
/// [`Answer::example`](model::Answer::example)). No code is made of them, and some documents have
/// more examples than anything else.
///
/// # Errors
/// As [`read`].
pub fn read_with_examples(document: &Document) -> Result<Reading, Box<Diagnostic>> {
    read_whole(document, true)
}

fn read_whole(document: &Document, examples: bool) -> Result<Reading, Box<Diagnostic>> {
    // The caller may have a small stack. What is reserved here is not used by shallow documents.
    std::thread::scope(|scope| {
        let reader = std::thread::Builder::new().stack_size(STACK);
        match reader
            .spawn_scoped(scope, || read_deep(document, examples))
            .map(|reader| reader.join())
        {
            Ok(Ok(reading)) => reading,
            Ok(Err(panic)) => std::panic::resume_unwind(panic),
            Err(error) => {
                let message = format!("no thread to read the document with: {error}");
                let hint = "free some memory";
                Err(Box::new(Diagnostic::error(Code::Unreadable, &document.name, message, hint)))
            }
        }
    })
}

/// Says of faults at a patched place that the document alone does not explain them.
fn mention_patches(diagnostics: &mut [Diagnostic], document: &Document) {
    for diagnostic in diagnostics {
        let covers = |patch: &&Patch| is_below(&diagnostic.pointer, &patch.pointer);
        if let Some(patch) = document.patches.iter().find(covers) {
            let gap = if diagnostic.hint.is_empty() { "" } else { "; " };
            diagnostic.hint.push_str(&format!("{gap}{} patches this place", patch.overlay));
        }
    }
}

fn read_deep(document: &Document, examples: bool) -> Result<Reading, Box<Diagnostic>> {
    let mut diagnostics = document.faults.clone();
    let normalized = dialect::normalize(document, &mut diagnostics, examples)?;
    let mut api = lower::lower_document(&normalized, document, &mut diagnostics);
    let convention = convention::apply(&mut api, Path::new(&document.name));
    diagnostics.extend(convention.err().map(|fault| *fault));
    analyze::run(&mut api);
    let dialect::Normalized { dialect, source_map, unused, .. } = normalized;
    let faulty = faulty(&api, &diagnostics, &source_map);
    source_map.place(document, &mut diagnostics);
    mention_patches(&mut diagnostics, document);
    diagnostics.sort_by(|one, other| place(one).cmp(&place(other)));
    diagnostics.dedup();
    api.losses = fidelity::losses(&diagnostics, unused);
    Ok(Reading { dialect, api, diagnostics, source_map, faulty })
}

/// Pointers of operations with an error inside, or in the parameters of their path.
fn faulty(api: &Api, diagnostics: &[Diagnostic], source_map: &SourceMap) -> BTreeSet<String> {
    let faults = diagnostics.iter().filter(|found| is_fault(found));
    let faults: BTreeSet<&str> = faults.map(|fault| fault.pointer.as_str()).collect();
    let has_fault = |above: &str| {
        let mut next = faults.range(above..).take_while(|fault| fault.starts_with(above));
        next.any(|fault| is_below(fault, above))
    };
    let is_faulty = |operation: &&Operation| {
        let written = source_map.written(&operation.pointer);
        let path = written.rsplit_once('/').map_or("", |(path, _)| path);
        has_fault(&written) || has_fault(&format!("{path}/parameters"))
    };
    let faulty = api.operations.iter().filter(is_faulty);
    faulty.map(|operation| operation.pointer.clone()).collect()
}

/// What diagnostics are sorted by: the order in which a reader meets them.
fn place(diagnostic: &Diagnostic) -> (&str, Option<Position>, &str, Code) {
    (&diagnostic.file, diagnostic.position, &diagnostic.pointer, diagnostic.code)
}
