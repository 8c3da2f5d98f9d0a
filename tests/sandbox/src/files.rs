//! Which files below a folder of documents are documents or overlays; the build script asks too.

use std::io;
use std::path::{Path, PathBuf};

/// All of them, by path.
pub(crate) fn files(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(&folder)? {
            let entry = entry?;
            let (path, name) = (entry.path(), entry.file_name());
            let ending = path.extension().unwrap_or_default();
            if path.is_dir() {
                folders.extend((!name.to_string_lossy().starts_with('.')).then_some(path));
            } else if ["json", "yaml", "yml"].iter().any(|known| ending == *known) {
                found.push(path);
            }
        }
    }
    found.sort();
    Ok(found)
}
