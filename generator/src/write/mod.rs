//! Files to disk: only what changed, never outside the output folder, all or nothing as far as a
//! file system allows.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io;
use std::path::{Component, Path, PathBuf};

/// Files by their path below the output folder.
pub type Files = BTreeMap<PathBuf, String>;

/// Lists the files that were written, so that the next run knows which of them are no longer made.
pub const MANIFEST: &str = "generated-files.txt";

/// How the files on disk differ from those that should be there.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Changes {
    /// Not there yet.
    pub added: Vec<PathBuf>,
    /// There with another content.
    pub changed: Vec<PathBuf>,
    /// There, but no longer made.
    pub removed: Vec<PathBuf>,
}

impl Changes {
    /// Whether nothing differs.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }
    /// Number of files that differ.
    pub fn len(&self) -> usize {
        self.added.len() + self.changed.len() + self.removed.len()
    }
}

/// `files` with the manifest that lists them.
pub fn with_manifest(mut files: Files) -> Files {
    let mut list: String =
        files.keys().map(|path| format!("{}\n", slashes(path))).collect::<Vec<_>>().concat();
    list.push_str(MANIFEST);
    list.push('\n');
    files.insert(PathBuf::from(MANIFEST), list);
    files
}

/// The same text on every platform.
fn slashes(path: &Path) -> String {
    path.iter().map(|part| part.to_string_lossy()).collect::<Vec<_>>().join("/")
}

/// Compares `files` with what is in `folder`.
///
/// # Errors
/// The folder cannot be read, or a path would leave it.
pub fn compare(folder: &Path, files: &Files) -> io::Result<Changes> {
    let mut changes = Changes::default();
    for (path, content) in files {
        match fs::read(folder.join(inside(path)?)) {
            Ok(found) if found == content.as_bytes() => {}
            Ok(_) => changes.changed.push(path.clone()),
            Err(error) if error.kind() == io::ErrorKind::NotFound => {
                changes.added.push(path.clone());
            }
            Err(error) => return Err(error),
        }
    }
    for path in listed(folder)? {
        if !files.contains_key(&path) && folder.join(&path).exists() {
            changes.removed.push(path);
        }
    }
    Ok(changes)
}

/// Makes `folder` hold `files` and returns what had to be done. Files with the right content are
/// not touched.
///
/// # Errors
/// A file cannot be written, or a path would leave the folder. Each file is either as before or
/// complete.
pub fn write(folder: &Path, files: &Files) -> io::Result<Changes> {
    let changes = compare(folder, files)?;
    for path in changes.added.iter().chain(&changes.changed) {
        if let Some(content) = files.get(path) {
            replace(&folder.join(inside(path)?), content)?;
        }
    }
    let mut folders = BTreeSet::new();
    for path in &changes.removed {
        fs::remove_file(folder.join(inside(path)?))?;
        folders.extend(path.ancestors().skip(1).map(Path::to_owned));
    }
    // Deepest first; a folder that still holds something stays.
    for empty in folders.iter().rev().filter(|path| !path.as_os_str().is_empty()) {
        let _ = fs::remove_dir(folder.join(empty));
    }
    Ok(changes)
}

/// Writes a file beside its place and renames it, so that nobody ever sees half of it.
///
/// # Errors
/// The file cannot be written; it is as it was then.
pub fn replace(path: &Path, content: &str) -> io::Result<()> {
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder)?;
    }
    let mut beside = path.as_os_str().to_owned();
    beside.push(".new");
    let beside = PathBuf::from(beside);
    fs::write(&beside, content)?;
    fs::rename(&beside, path)
}

/// The files called `name` that an earlier run wrote into `folder`.
///
/// # Errors
/// A file cannot be read as text, or the list of files names one outside the folder.
pub fn earlier(folder: &Path, name: &str) -> io::Result<Files> {
    let mut files = Files::new();
    for path in listed(folder)?.into_iter().filter(|path| path.ends_with(name)) {
        match fs::read_to_string(folder.join(&path)) {
            Ok(text) => files.insert(path, text),
            Err(error) if error.kind() == io::ErrorKind::NotFound => continue,
            Err(error) => return Err(error),
        };
    }
    Ok(files)
}

/// The paths an earlier run wrote.
fn listed(folder: &Path) -> io::Result<Vec<PathBuf>> {
    match fs::read_to_string(folder.join(MANIFEST)) {
        Ok(list) => list.lines().map(|line| inside(Path::new(line))).collect(),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(Vec::new()),
        Err(error) => Err(error),
    }
}

/// `path`, if it stays inside the folder it is joined to.
fn inside(path: &Path) -> io::Result<PathBuf> {
    if path.components().all(|part| matches!(part, Component::Normal(_))) {
        return Ok(path.to_owned());
    }
    let message = format!("{} leaves the output folder", path.display());
    Err(io::Error::new(io::ErrorKind::InvalidInput, message))
}
