//! Where each part of the 3.0 form is from. A document may be a tree of files, of which parts are
//! copied together; of that tree, the builders of the 3.0 form bring parts to other places.

use std::collections::BTreeMap;
use std::path::{Component, Path, PathBuf};

use serde_json::Value;

use crate::diagnostic::{Code, Diagnostic};
use crate::load::Document;

/// The files that belong to a document, and the places that were copied from elsewhere.
#[derive(Debug, Clone, Default)]
pub struct SourceMap {
    /// Other files than the document's own, by path; what is wrong with those that cannot be read.
    files: BTreeMap<PathBuf, Result<Document, Box<Diagnostic>>>,
    /// Places of the 3.0 form that have another one in the tree that is read.
    moves: BTreeMap<String, String>,
    /// Pointer of a copy in the tree that is read, and what it is a copy of.
    copies: BTreeMap<String, Origin>,
}

/// A place in one of the files.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Origin {
    /// Empty for the document's own file.
    pub(super) file: PathBuf,
    pub(super) pointer: String,
}

impl SourceMap {
    /// The value at a place.
    ///
    /// # Errors
    /// There is none; the message says why, if there is more to say.
    pub(super) fn value(&mut self, document: &Document, at: &Origin) -> Result<Value, String> {
        let root = if at.file.as_os_str().is_empty() {
            &document.root
        } else {
            let read = || Document::read(&at.file);
            match self.files.entry(at.file.clone()).or_insert_with(read) {
                Ok(document) => &document.root,
                Err(fault) => return Err(format!(" ({}: {})", fault.file, fault.message)),
            }
        };
        root.pointer(&at.pointer).cloned().ok_or_else(String::new)
    }

    /// The keys beside a place that is not there.
    pub(super) fn neighbors<'s>(
        &'s self,
        document: &'s Document,
        at: &Origin,
    ) -> impl Iterator<Item = &'s str> {
        let root = match self.files.get(&at.file) {
            Some(Ok(file)) => Some(&file.root),
            Some(Err(_)) => None,
            None => Some(&document.root),
        };
        let above = at.pointer.rsplit_once('/').map_or("", |(above, _)| above);
        let object = root.and_then(|root| root.pointer(above)).and_then(Value::as_object);
        object.into_iter().flatten().map(|(key, _)| key.as_str())
    }

    pub(super) fn copied(&mut self, to: String, from: Origin) {
        self.copies.insert(to, from);
    }

    /// A place of the 3.0 form is, with all below it, another one in the tree that is read.
    pub(super) fn moved(&mut self, form: String, tree: String) {
        self.moves.insert(form, tree);
    }

    /// Where a place of the 3.0 form ([`TypeDef::pointer`](crate::model::TypeDef::pointer)) stands
    /// in the document as somebody wrote it.
    pub fn written(&self, form: &str) -> String {
        match innermost(&self.moves, form) {
            Some((tree, below)) => format!("{tree}{below}"),
            None => form.to_owned(),
        }
    }

    /// What a place of the tree that is read is a copy of.
    fn origin(&self, pointer: &str) -> Option<Origin> {
        let (origin, below) = innermost(&self.copies, pointer)?;
        let pointer = format!("{}{below}", origin.pointer);
        Some(Origin { file: origin.file.clone(), pointer })
    }

    /// Gives every diagnostic the file, line and column that it is about.
    pub(crate) fn place(&self, document: &Document, diagnostics: &mut Vec<Diagnostic>) {
        let others = self.files.values().filter_map(|file| file.as_ref().ok());
        for diagnostic in diagnostics.iter_mut().filter(|it| it.file == document.name) {
            if let Some(origin) = self.origin(&diagnostic.pointer) {
                if !origin.file.as_os_str().is_empty() {
                    diagnostic.file = origin.file.display().to_string();
                }
                diagnostic.pointer = origin.pointer;
            }
        }
        diagnostics.extend(others.clone().flat_map(|file| file.faults.iter().cloned()));
        // One run for each file, over the diagnostics that are about it.
        diagnostics.sort_by(|one, other| one.file.cmp(&other.file));
        for group in diagnostics.chunk_by_mut(|one, other| one.file == other.file) {
            let Some(name) = group.first().map(|found| found.file.clone()) else { continue };
            let other = others.clone().find(|file| file.name == name);
            other.unwrap_or(document).place(group);
        }
    }
}

/// What is known of the innermost place around `pointer`, and the way from there.
fn innermost<'m, 'p, V>(
    known: &'m BTreeMap<String, V>,
    pointer: &'p str,
) -> Option<(&'m V, &'p str)> {
    let mut end = pointer.len();
    loop {
        let (above, below) = pointer.split_at_checked(end)?;
        if let Some(found) = known.get(above) {
            return Some((found, below));
        }
        end = above.rfind('/')?;
    }
}

/// The path that `relative` means when it stands in the file `from`.
pub(super) fn beside(from: &Path, relative: &Path) -> PathBuf {
    let mut path = PathBuf::new();
    let parts = from.parent().into_iter().flat_map(Path::components).chain(relative.components());
    for part in parts {
        match part {
            Component::ParentDir if path.file_name().is_some() => {
                path.pop();
            }
            Component::CurDir => {}
            part => path.push(part),
        }
    }
    path
}

/// The fault of a reference that leads out of what may be read.
pub(super) fn refused(target: &str) -> Option<(Code, String, &'static str)> {
    let hint = "nothing is fetched; save the target beside the document and refer to it";
    if target.contains("://") || target.starts_with("//") {
        return Some((Code::RemoteReference, format!("`$ref` to another host: {target}"), hint));
    }
    if Path::new(target).is_absolute() {
        let message = format!("`$ref` to a place of one machine: {target}");
        return Some((Code::RemoteReference, message, "refer to a file beside the document"));
    }
    None
}
