//! The documents in specs/.

use std::path::{Path, PathBuf};

use s360_codegen::Reading;
use s360_codegen::diagnostic::{Diagnostic, Severity};

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

fn is_document(path: &Path) -> bool {
    let ending = path.extension().and_then(|ending| ending.to_str()).unwrap_or_default();
    ["json", "yaml", "yml"].contains(&ending)
}

/// Reads a document; prints its warnings, and fails with its errors.
pub(crate) fn read(path: &Path) -> Result<Reading, String> {
    let reading = s360_codegen::read(path).map_err(|diagnostic| diagnostic.to_string())?;
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
