//! The documents and overlays in specs/.

use std::path::{Path, PathBuf};

use s360_codegen::diagnostic::Diagnostic;
use s360_codegen::load::Document;
use s360_codegen::overlay::Overlay;
use s360_codegen::{Reading, read_document};

use crate::messages::{self, Messages};

/// Folders of specs/ that hold no documents.
const NOT_DOCUMENTS: &[&str] = &["overlays"];

/// All documents below `folder`, sorted.
pub(crate) fn documents(folder: &Path) -> Result<Vec<PathBuf>, String> {
    search(folder).map(|found| found.documents)
}

/// What is below a folder; both sorted.
#[derive(Default)]
pub(crate) struct Found {
    pub(crate) documents: Vec<PathBuf>,
    /// Folders in which no document was looked for.
    pub(crate) skipped: Vec<PathBuf>,
}

/// All documents below `folder`, and the folders that were left out.
pub(crate) fn search(folder: &Path) -> Result<Found, String> {
    let mut found = Found::default();
    let mut folders = vec![folder.to_owned()];
    while let Some(folder) = folders.pop() {
        let list = std::fs::read_dir(&folder)
            .map_err(|error| format!("cannot read {}: {error}", folder.display()))?;
        for entry in list {
            let path = entry.map_err(|error| error.to_string())?.path();
            let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
            if path.is_dir() {
                match NOT_DOCUMENTS.contains(&name.as_str()) || name.starts_with('.') {
                    true => found.skipped.push(path),
                    false => folders.push(path),
                }
            } else if is_document(&path) {
                found.documents.push(path);
            }
        }
    }
    found.documents.sort();
    found.skipped.sort();
    Ok(found)
}

/// Whether a path below specs/ is a document.
pub(crate) fn is_document_of_specs(path: &Path) -> bool {
    let folder = |part: &std::ffi::OsStr| NOT_DOCUMENTS.iter().any(|name| part == *name);
    is_document(path) && !path.iter().any(folder)
}

/// Files of specs/ that are not documents.
const NO_DOCUMENTS: &[&str] = &["exceptions.yaml", "sources.yaml"];

fn is_document(path: &Path) -> bool {
    if path.file_name().is_some_and(|name| NO_DOCUMENTS.iter().any(|other| name == *other)) {
        return false;
    }
    let ending = path.extension().and_then(|ending| ending.to_str()).unwrap_or_default();
    ["json", "yaml", "yml"].contains(&ending)
}

/// All overlays below `folder`, in the order of their paths; those with faults are left out.
pub(crate) fn overlays(folder: &Path, messages: &mut Messages<'_>) -> Result<Vec<Overlay>, String> {
    if !folder.is_dir() {
        return Ok(Vec::new());
    }
    let mut overlays = Vec::new();
    for path in documents(folder)? {
        match Overlay::read(&path) {
            Ok(overlay) => overlays.push(overlay),
            Err(faults) => messages.add(faults),
        }
    }
    Ok(overlays)
}

/// Reads a document with `overlays` on it.
///
/// # Errors
/// Nothing of the document can be used, or an overlay does not fit it. Faults of a document that can
/// be used are in the reading.
pub(crate) fn read(path: &Path, overlays: &[&Overlay]) -> Result<Reading, Vec<Diagnostic>> {
    let mut document = Document::read(path).map_err(|fault| vec![*fault])?;
    let faults: Vec<Diagnostic> =
        overlays.iter().flat_map(|overlay| overlay.apply(&mut document)).collect();
    if !faults.is_empty() {
        return Err(faults);
    }
    read_document(&document).map_err(|fault| vec![*fault])
}

/// Reads a document that must be without faults, with those overlays of `folder` on it that are for
/// it; shows its warnings.
pub(crate) fn read_sound(path: &Path, folder: Option<&Path>) -> Result<Reading, String> {
    let options = messages::Options::default();
    let mut messages = Messages::new(&options);
    let overlays = folder.map_or(Ok(Vec::new()), |folder| overlays(folder, &mut messages))?;
    let own: Vec<&Overlay> = overlays.iter().filter(|overlay| overlay.is_for(path)).collect();
    let reading = read(path, &own);
    match &reading {
        Ok(reading) => messages.add(reading.diagnostics.clone()),
        Err(faults) => messages.add(faults.clone()),
    }
    messages.finish("nothing was written")?;
    reading.map_err(|_| String::new())
}
