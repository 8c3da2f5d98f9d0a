//! `$ref`s that lead elsewhere than into the shared definitions: into other files, into the middle
//! of the document, to whole path items. Their targets are copied into the shared definitions, so
//! that everything after this module meets plain `#/components/…` or `#/definitions/…` only.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use serde_json::{Map, Value};

use super::Dialect;
use crate::diagnostic::{At, Code, Diagnostic, unescape};
use crate::load::Document;

/// Keys whose content is data, where `$ref` means nothing.
const DATA: &[&str] = &["example", "examples", "default", "enum", "const"];

/// The document with every unusual reference made a usual one.
pub(super) fn hoist<'d>(
    document: &'d Document,
    dialect: Dialect,
    diagnostics: &mut Vec<Diagnostic>,
) -> Cow<'d, Value> {
    if !has_unusual(&document.root, dialect) {
        return Cow::Borrowed(&document.root);
    }
    let mut root = document.root.clone();
    let mut hoist = Hoist {
        dialect,
        document,
        diagnostics,
        files: BTreeMap::new(),
        names: BTreeMap::new(),
        made: BTreeMap::new(),
        open: Vec::new(),
        copied: 0,
    };
    hoist.walk(&mut root, Section::Schemas, &PathBuf::new(), &At::ROOT);
    let made = std::mem::take(&mut hoist.made);
    for ((section, name), value) in made {
        let mut place = &mut root;
        for key in section.path(dialect) {
            let Value::Object(object) = place else { return Cow::Owned(root) };
            place = object.entry(*key).or_insert_with(|| Value::Object(Map::new()));
        }
        if let Value::Object(object) = place {
            object.insert(name, value);
        }
    }
    Cow::Owned(root)
}

/// The kinds of shared definitions.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Section {
    Schemas,
    Parameters,
    Responses,
    RequestBodies,
    Headers,
    /// Not shared in any dialect: copied to where the reference stands.
    PathItems,
}

impl Section {
    fn path(self, dialect: Dialect) -> &'static [&'static str] {
        match (dialect, self) {
            (Dialect::Swagger2, Self::Parameters) => &["parameters"],
            (Dialect::Swagger2, Self::Responses) => &["responses"],
            (Dialect::Swagger2, _) => &["definitions"],
            (_, Self::Schemas | Self::PathItems) => &["components", "schemas"],
            (_, Self::Parameters) => &["components", "parameters"],
            (_, Self::Responses) => &["components", "responses"],
            (_, Self::RequestBodies) => &["components", "requestBodies"],
            (_, Self::Headers) => &["components", "headers"],
        }
    }

    /// What the values under `key` are.
    fn below(self, key: &str) -> Self {
        match key {
            "paths" | "webhooks" | "callbacks" => Self::PathItems,
            "parameters" => Self::Parameters,
            "responses" => Self::Responses,
            "requestBody" | "requestBodies" => Self::RequestBodies,
            "headers" => Self::Headers,
            "schema"
            | "schemas"
            | "definitions"
            | "properties"
            | "items"
            | "allOf"
            | "oneOf"
            | "anyOf"
            | "not"
            | "additionalProperties"
            | "content" => Self::Schemas,
            _ => self,
        }
    }
}

/// Whether `target` is `#/components/<section>/<name>` or `#/definitions/<name>`.
fn is_usual(target: &str, dialect: Dialect) -> bool {
    let Some(pointer) = target.strip_prefix("#/") else { return false };
    let mut tokens = pointer.split('/');
    match (dialect, tokens.next()) {
        (Dialect::Swagger2, Some("definitions" | "parameters" | "responses")) => {
            tokens.count() == 1
        }
        (Dialect::OpenApi30 | Dialect::OpenApi31, Some("components")) => {
            !matches!(tokens.next(), Some("pathItems" | "callbacks")) && tokens.count() == 1
        }
        _ => false,
    }
}

fn has_unusual(value: &Value, dialect: Dialect) -> bool {
    match value {
        Value::Object(object) => object.iter().any(|(key, value)| match value {
            Value::String(target) if key == "$ref" => !is_usual(target, dialect),
            _ if DATA.contains(&key.as_str()) => false,
            value => has_unusual(value, dialect),
        }),
        Value::Array(items) => items.iter().any(|item| has_unusual(item, dialect)),
        _ => false,
    }
}

struct Hoist<'a> {
    dialect: Dialect,
    document: &'a Document,
    diagnostics: &'a mut Vec<Diagnostic>,
    /// Other files that were read, by path; `None` if that failed.
    files: BTreeMap<PathBuf, Option<Value>>,
    /// Shared names given to targets.
    names: BTreeMap<(PathBuf, String, Section), String>,
    made: BTreeMap<(Section, String), Value>,
    /// Targets being copied to where a reference stands, outermost first.
    open: Vec<(PathBuf, String)>,
    /// Values copied so far.
    copied: usize,
}

/// References inside references deeper than this are cut: a document that needs more is hostile.
const DEEPEST: usize = 200;

/// More values than this are not copied: references that multiply a document are hostile.
const MOST_COPIED: usize = 2_000_000;

impl Hoist<'_> {
    /// Rewrites the references below `value`, which comes from `file` (empty: the main document).
    fn walk(&mut self, value: &mut Value, section: Section, file: &Path, at: &At<'_>) {
        match value {
            Value::Array(items) => {
                for (index, item) in items.iter_mut().enumerate() {
                    self.walk(item, section, file, &at.then(&index.to_string()));
                }
            }
            Value::Object(object) => {
                if let Some(Value::String(target)) = object.get("$ref") {
                    let target = target.clone();
                    if file.as_os_str().is_empty() && is_usual(&target, self.dialect) {
                        self.walk_siblings(object, section, file, at);
                        return;
                    }
                    match self.resolve(&target, section, file, at) {
                        Some(Resolved::Shared(reference)) => {
                            object.insert("$ref".to_owned(), Value::String(reference));
                            self.walk_siblings(object, section, file, at);
                        }
                        Some(Resolved::Inline(content)) => *value = content,
                        None => {
                            object.remove("$ref");
                        }
                    }
                    return;
                }
                self.walk_siblings(object, section, file, at);
            }
            _ => {}
        }
    }

    fn walk_siblings(
        &mut self,
        object: &mut Map<String, Value>,
        section: Section,
        file: &Path,
        at: &At<'_>,
    ) {
        for (key, value) in object.iter_mut() {
            if key != "$ref" && !DATA.contains(&key.as_str()) {
                self.walk(value, section.below(key), file, &at.then(key));
            }
        }
    }

    fn report(&mut self, code: Code, at: &At<'_>, message: String, hint: &str) {
        let diagnostic =
            Diagnostic::error(code, &self.document.name, message, hint).at(at.pointer());
        self.diagnostics.push(self.document.place(diagnostic));
    }

    fn resolve(
        &mut self,
        target: &str,
        section: Section,
        file: &Path,
        at: &At<'_>,
    ) -> Option<Resolved> {
        if target.contains("://") || target.starts_with("//") {
            let message = format!("`$ref` to another host: {target}");
            let hint = "nothing is fetched; save the target beside the document and refer to it";
            self.report(Code::RemoteReference, at, message, hint);
            return None;
        }
        let (path, fragment) = target.split_once('#').unwrap_or((target, ""));
        let file = if path.is_empty() { file.to_owned() } else { self.beside(file, path) };
        let pointer = percent_decode(fragment);
        let key = (file.clone(), pointer.clone(), section);
        if let Some(name) = self.names.get(&key) {
            return Some(Resolved::Shared(self.shared(section, name)));
        }
        let Some(mut content) = self.content(&file, &pointer) else {
            let message = format!("`$ref` names nothing: {target}");
            let hint = "correct the reference, or add what it names";
            self.report(Code::DanglingReference, at, message, hint);
            return None;
        };
        let here = (file.clone(), pointer.clone());
        self.copied += size(&content);
        let multiplies = self.open.len() >= DEEPEST || self.copied > MOST_COPIED;
        if multiplies || (section == Section::PathItems && self.open.contains(&here)) {
            let message =
                format!("`$ref` leads back to itself or multiplies without end: {target}");
            self.report(Code::CyclicReference, at, message, "break the circle");
            return None;
        }
        self.open.push(here);
        let resolved = if section == Section::PathItems {
            self.walk(&mut content, section, &file, at);
            Resolved::Inline(content)
        } else {
            let name = self.name(&file, &pointer, section);
            self.names.insert(key, name.clone());
            self.walk(&mut content, section, &file, at);
            let reference = self.shared(section, &name);
            self.made.insert((section, name), content);
            Resolved::Shared(reference)
        };
        self.open.pop();
        Some(resolved)
    }

    fn shared(&self, section: Section, name: &str) -> String {
        format!("#/{}/{}", section.path(self.dialect).join("/"), crate::diagnostic::escape(name))
    }

    /// The path `relative` means when it stands in `file`.
    fn beside(&self, file: &Path, relative: &str) -> PathBuf {
        let from = if file.as_os_str().is_empty() { Path::new(&self.document.name) } else { file };
        let mut path = from.parent().map(Path::to_owned).unwrap_or_default();
        for part in Path::new(&percent_decode(relative)).components() {
            match part {
                std::path::Component::ParentDir => {
                    if !path.pop() {
                        path.push("..");
                    }
                }
                std::path::Component::CurDir => {}
                part => path.push(part),
            }
        }
        path
    }

    fn content(&mut self, file: &Path, pointer: &str) -> Option<Value> {
        if file.as_os_str().is_empty() || file == Path::new(&self.document.name) {
            return self.document.root.pointer(pointer).cloned();
        }
        if !self.files.contains_key(file) {
            let read = match Document::read(file) {
                Ok(document) => Some(document.root),
                Err(diagnostic) => {
                    self.diagnostics.push(*diagnostic);
                    None
                }
            };
            self.files.insert(file.to_owned(), read);
        }
        self.files.get(file)?.as_ref()?.pointer(pointer).cloned()
    }

    /// A free shared name for a target: the last words of its pointer, or the file's name.
    fn name(&self, file: &Path, pointer: &str, section: Section) -> String {
        const SAYS_NOTHING: &[&str] = &[
            "components",
            "schemas",
            "definitions",
            "properties",
            "paths",
            "schema",
            "content",
            "application/json",
            "responses",
            "parameters",
            "requestBody",
        ];
        let words: Vec<String> = pointer
            .split('/')
            .skip(1)
            .map(unescape)
            .filter(|word| !SAYS_NOTHING.contains(&word.as_str()))
            .collect();
        let stem = file.file_stem().map(|stem| stem.to_string_lossy().into_owned());
        let base = match (words.is_empty(), stem) {
            (true, Some(stem)) => stem,
            _ => words.join(" "),
        };
        let taken = |name: &str| {
            let mut place = Some(&self.document.root);
            for key in section.path(self.dialect) {
                place = place.and_then(|place| place.get(*key));
            }
            place.is_some_and(|place| place.get(name).is_some())
                || self
                    .names
                    .iter()
                    .any(|((_, _, other), given)| *other == section && given == name)
        };
        let mut name = base.clone();
        let mut count = 1;
        while taken(&name) {
            count += 1;
            name = format!("{base} {count}");
        }
        name
    }
}

/// Number of values in a tree.
fn size(value: &Value) -> usize {
    match value {
        Value::Object(fields) => 1 + fields.values().map(size).sum::<usize>(),
        Value::Array(items) => 1 + items.iter().map(size).sum::<usize>(),
        _ => 1,
    }
}

enum Resolved {
    Shared(String),
    Inline(Value),
}

/// Decodes `%7B`; what is no escape stays as it is.
pub(crate) fn percent_decode(text: &str) -> String {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.bytes();
    while let Some(byte) = rest.next() {
        let mut ahead = rest.clone();
        let digit = |byte: Option<u8>| byte.and_then(|byte| char::from(byte).to_digit(16));
        match (byte, digit(ahead.next()), digit(ahead.next())) {
            (b'%', Some(high), Some(low)) => {
                bytes.extend(u8::try_from(high * 16 + low));
                rest = ahead;
            }
            _ => bytes.push(byte),
        }
    }
    String::from_utf8(bytes).unwrap_or_else(|_| text.to_owned())
}
