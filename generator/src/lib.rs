//! Reads Swagger 2.0 and OpenAPI 3 documents and writes typed Rust clients.
//!
//! bytes → tree ([`load`]) → patched tree ([`overlay`]) → OpenAPI 3.0 form ([`dialect`]) → model
//! ([`lower`], [`convention`]) → names ([`name`]) → tokens and text ([`emit`], [`text`]) → files ([`mod@write`]). Each arrow is one
//! function with plain data on both sides; nothing flows back.

pub mod convention;
pub mod diagnostic;
pub mod dialect;
pub mod diff;
pub mod emit;
pub mod fidelity;
pub mod invisible;
pub mod load;
pub mod lower;
pub mod model;
pub mod name;
pub mod overlay;
pub mod text;
pub mod write;

use std::path::Path;

use diagnostic::{Code, Diagnostic, Severity};
use dialect::Dialect;
use load::Document;
use model::Api;
use overlay::Patch;

/// A document that was read.
#[derive(Debug, Clone)]
pub struct Reading {
    /// The language it was written in.
    pub dialect: Dialect,
    /// What it describes.
    pub api: Api,
    /// What is wrong with it, by place.
    pub diagnostics: Vec<Diagnostic>,
}

impl Reading {
    /// Whether a diagnostic is an error.
    pub fn has_errors(&self) -> bool {
        self.diagnostics.iter().any(|diagnostic| diagnostic.severity == Severity::Error)
    }
}

/// Reads the document at `path` into the model.
///
/// # Errors
/// The file cannot be read, or it is no API document. Faults inside a document that can still be
/// used are in [`Reading::diagnostics`].
pub fn read(path: &Path) -> Result<Reading, Box<Diagnostic>> {
    read_document(&Document::read(path)?)
}

/// Reads a loaded document into the model.
///
/// # Errors
/// As [`read`].
pub fn read_document(document: &Document) -> Result<Reading, Box<Diagnostic>> {
    // On a stack that the deepest document which `load` lets through cannot overflow. It is
    // reserved, not used, by shallow ones.
    std::thread::scope(|scope| {
        let reader = std::thread::Builder::new().stack_size(256 * 1024 * 1024);
        match reader.spawn_scoped(scope, || read_deep(document)).map(|reader| reader.join()) {
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
        let covers = |patch: &&Patch| {
            let below = diagnostic.pointer.strip_prefix(&patch.pointer);
            below.is_some_and(|below| below.is_empty() || below.starts_with('/'))
        };
        if let Some(patch) = document.patches.iter().find(covers) {
            let gap = if diagnostic.hint.is_empty() { "" } else { "; " };
            diagnostic.hint.push_str(&format!("{gap}{} patches this place", patch.overlay));
        }
    }
}

fn read_deep(document: &Document) -> Result<Reading, Box<Diagnostic>> {
    let mut diagnostics = Vec::new();
    let normalised = dialect::normalise(document, &mut diagnostics)?;
    let mut api = lower::lower(&normalised, document, &mut diagnostics);
    convention::apply(&mut api, &normalised.openapi, Path::new(&document.name))?;
    lower::finish(&mut api);
    mention_patches(&mut diagnostics, document);
    diagnostics.sort_by(|one, other| (&one.pointer, one.code).cmp(&(&other.pointer, other.code)));
    diagnostics.dedup();
    api.losses = fidelity::losses(&diagnostics, normalised.unused);
    Ok(Reading { dialect: normalised.dialect, api, diagnostics })
}
