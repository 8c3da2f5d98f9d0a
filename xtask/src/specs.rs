//! The documents and overlays in specs/.

use std::path::{Path, PathBuf};

use s360_codegen::diagnostic::{Diagnostic, Severity};
use s360_codegen::load::Document;
use s360_codegen::overlay::Overlay;
use s360_codegen::{Reading, read_document};

/// Folders of specs/ that hold no documents.
const NOT_DOCUMENTS: &[&str] = &["overlays"];

/// All documents below `folder`, sorted.
pub(crate) fn documents(folder: &Path) -> Result<Vec<PathBuf>, String> {
    let mut found = Vec::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(folder) = folders.pop() {
        let list = std::fs::read_dir(&folder)
            .map_err(|error| format!("cannot read {}: {error}", folder.display()))?;
        for entry in list {
            let path = entry.map_err(|error| error.to_string())?.path();
            let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
            if path.is_dir() {
                if !NOT_DOCUMENTS.contains(&name.as_str()) && !name.starts_with('.') {
                    folders.push(path);
                }
            } else if is_document(&path) {
                found.push(path);
            }
        }
    }
    found.sort();
    Ok(found)
}

/// Whether a path below specs/ is a document.
pub(crate) fn is_document_of_specs(path: &Path) -> bool {
    let folder = |part: &std::ffi::OsStr| NOT_DOCUMENTS.iter().any(|name| part == *name);
    is_document(path) && !path.iter().any(folder)
}

fn is_document(path: &Path) -> bool {
    let ending = path.extension().and_then(|ending| ending.to_str()).unwrap_or_default();
    ["json", "yaml", "yml"].contains(&ending)
}

/// All overlays below `folder`, in the order of their paths.
pub(crate) fn overlays(folder: &Path) -> Result<Vec<Overlay>, String> {
    if !folder.is_dir() {
        return Ok(Vec::new());
    }
    let mut overlays = Vec::new();
    let mut faults = Vec::new();
    for path in documents(folder)? {
        match Overlay::read(&path) {
            Ok(overlay) => overlays.push(overlay),
            Err(diagnostics) => faults.push(lines(&diagnostics)),
        }
    }
    if faults.is_empty() { Ok(overlays) } else { Err(faults.join("\n")) }
}

pub(crate) fn lines(diagnostics: &[Diagnostic]) -> String {
    diagnostics.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n")
}

/// Reads a document with `overlays` on it; prints its warnings, and fails with its errors and those
/// of the overlays.
pub(crate) fn read(path: &Path, overlays: &[&Overlay]) -> Result<Reading, String> {
    let mut document = Document::read(path).map_err(|diagnostic| diagnostic.to_string())?;
    let faults: Vec<Diagnostic> =
        overlays.iter().flat_map(|overlay| overlay.apply(&mut document)).collect();
    if !faults.is_empty() {
        return Err(lines(&faults));
    }
    let reading = read_document(&document).map_err(|diagnostic| diagnostic.to_string())?;
    let (errors, warnings): (Vec<&Diagnostic>, Vec<&Diagnostic>) =
        reading.diagnostics.iter().partition(|diagnostic| diagnostic.severity == Severity::Error);
    for warning in warnings {
        eprintln!("{warning}");
    }
    if errors.is_empty() {
        return Ok(reading);
    }
    Err(errors.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n"))
}
