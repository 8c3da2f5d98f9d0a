//! `$ref`s that lead elsewhere than into the shared definitions: into other files, into the middle
//! of the document, to whole path items. Their targets are copied: into the shared definitions
//! where there are some of their kind, else to where the reference stands. Everything after this
//! module meets plain `#/components/…` or `#/definitions/…` only.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet, VecDeque};
use std::path::{Path, PathBuf};

use serde_json::{Map, Value};

use super::checker::did_you_mean;
use super::source_map::{Origin, SourceMap, beside, refused};
use crate::diagnostic::{Code, Diagnostic, nearest};
use crate::grammar::{Below, Dialect, Kind};
use crate::load::Document;
use crate::misprints;
use crate::pointer::{At, escape, percent_decode, unescape};

/// The document with every unusual reference made a usual one.
pub(super) fn hoist<'d>(
    document: &'d Document,
    dialect: Dialect,
    diagnostics: &mut Vec<Diagnostic>,
) -> (Cow<'d, Value>, SourceMap) {
    if !has_unusual(&document.root, &document.root, dialect) {
        return (Cow::Borrowed(&document.root), SourceMap::default());
    }
    let mut root = document.root.clone();
    let mut hoist = Hoist {
        dialect,
        document,
        diagnostics,
        source_map: SourceMap::default(),
        ids: ids(&document.root, dialect),
        names: BTreeMap::new(),
        given: BTreeSet::new(),
        counts: BTreeMap::new(),
        pending: VecDeque::new(),
        open: Vec::new(),
        copied: 0,
    };
    let whole = Here { file: PathBuf::new(), pointer: String::new(), tree: String::new() };
    hoist.node(&mut root, Kind::Document, &whole, &At::ROOT);
    // One after the other and not one inside the other: a chain of references may be long.
    while let Some(Pending { kind, section, name, mut value, origin }) = hoist.pending.pop_front() {
        let tree = pointer_to(section, &name);
        let here = Here { file: origin.file.clone(), pointer: origin.pointer.clone(), tree };
        hoist.node(&mut value, kind, &here, &At::ROOT);
        hoist.source_map.copied(here.tree, origin);
        share(&mut root, section, name, value);
    }
    let source_map = hoist.source_map;
    (Cow::Owned(root), source_map)
}

/// Puts a value into the shared definitions of its kind.
fn share(root: &mut Value, section: Section, name: String, value: Value) {
    let mut place = root;
    for key in section {
        let Value::Object(object) = place else { return };
        place = object.entry(*key).or_insert_with(|| Value::Object(Map::new()));
    }
    if let Value::Object(object) = place {
        object.insert(name, value);
    }
}

fn pointer_to(section: Section, name: &str) -> String {
    format!("/{}/{}", section.join("/"), escape(name))
}

/// The keys that lead to the shared definitions of a kind.
type Section = &'static [&'static str];

/// Where a dialect has shared definitions of the kind. What it shares nowhere, or what the 3.0 form
/// cannot share, is copied to where the reference stands.
fn section(dialect: Dialect, kind: Kind) -> Option<Section> {
    let section: Section = match (dialect, kind) {
        (Dialect::Swagger2, Kind::Schema) => &["definitions"],
        (Dialect::Swagger2, Kind::Parameter) => &["parameters"],
        (Dialect::Swagger2, Kind::Response) => &["responses"],
        (Dialect::Swagger2, _) => return None,
        (_, Kind::Schema) => &["components", "schemas"],
        (_, Kind::Parameter) => &["components", "parameters"],
        (_, Kind::Response) => &["components", "responses"],
        (_, Kind::RequestBody) => &["components", "requestBodies"],
        (_, Kind::Header) => &["components", "headers"],
        _ => return None,
    };
    Some(section)
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

/// Whether the document has what a usual reference names.
fn is_there(root: &Value, target: &str) -> bool {
    let pointer = target.strip_prefix('#').unwrap_or(target);
    root.pointer(pointer).is_some() || root.pointer(&percent_decode(pointer)).is_some()
}

/// The schemas of a 3.1 document that are called by names of their own.
fn ids(root: &Value, dialect: Dialect) -> BTreeMap<String, String> {
    let mut found = BTreeMap::new();
    if dialect == Dialect::OpenApi31 {
        collect_ids(root, &At::ROOT, &mut found);
    }
    found
}

fn collect_ids(value: &Value, at: &At<'_>, found: &mut BTreeMap<String, String>) {
    match value {
        Value::Object(object) => {
            let text = |key: &str| object.get(key).and_then(Value::as_str);
            let anchor = text("$anchor").map(|anchor| format!("#{anchor}"));
            let id = text("$id").map(|id| id.trim_end_matches('#').to_owned());
            for name in anchor.into_iter().chain(id) {
                found.entry(name).or_insert_with(|| at.pointer());
            }
            object.iter().for_each(|(key, value)| collect_ids(value, &at.then(key), found));
        }
        Value::Array(items) => {
            for (index, item) in items.iter().enumerate() {
                collect_ids(item, &at.then(&index.to_string()), found);
            }
        }
        _ => {}
    }
}

/// Whether a reference below `value` has to be rewritten or reported.
fn has_unusual(value: &Value, root: &Value, dialect: Dialect) -> bool {
    match value {
        Value::Object(object) => object.iter().any(|(key, value)| match value {
            Value::String(target) if key == "$ref" => {
                !(is_usual(target, dialect) && is_there(root, target))
            }
            value => has_unusual(value, root, dialect),
        }),
        Value::Array(items) => items.iter().any(|item| has_unusual(item, root, dialect)),
        _ => false,
    }
}

/// A value that is being copied: where it is from, and its pointer in the tree that is read.
#[derive(Clone)]
struct Here {
    file: PathBuf,
    pointer: String,
    tree: String,
}

/// A shared definition that is still to be made of a copy.
struct Pending {
    kind: Kind,
    section: Section,
    name: String,
    value: Value,
    origin: Origin,
}

struct Hoist<'a> {
    dialect: Dialect,
    document: &'a Document,
    diagnostics: &'a mut Vec<Diagnostic>,
    source_map: SourceMap,
    /// Pointers of the schemas that have a name of their own, by `$id` and by `#` and `$anchor`.
    ids: BTreeMap<String, String>,
    /// Shared names given to targets.
    names: BTreeMap<(Origin, Kind), String>,
    given: BTreeSet<(Section, String)>,
    /// How often a name was wanted.
    counts: BTreeMap<(Section, String), usize>,
    pending: VecDeque<Pending>,
    /// Targets being copied to where a reference stands, outermost first.
    open: Vec<Origin>,
    /// Values copied so far.
    copied: usize,
}

/// Copies inside copies deeper than this are refused: a document that needs more is hostile.
const DEEPEST: usize = 200;

/// More values than this are not copied: references that multiply a document are hostile.
const MOST_COPIED: usize = 2_000_000;

impl Hoist<'_> {
    /// Rewrites the references in a value of the kind `kind`, which stands at `at` below `here`.
    fn node(&mut self, value: &mut Value, kind: Kind, here: &Here, at: &At<'_>) {
        match value {
            Value::Array(items) => {
                for (index, item) in items.iter_mut().enumerate() {
                    self.node(item, kind, here, &at.then(&index.to_string()));
                }
            }
            Value::Object(object) => {
                if kind == Kind::Schema {
                    self.mend(object, here, at);
                }
                if let Some(Value::String(target)) = object.get("$ref") {
                    let target = target.clone();
                    let Some(section) = section(self.dialect, kind) else {
                        return self.replace(value, &target, kind, here, at);
                    };
                    match self.shared(&target, kind, section, here, at) {
                        Some(target) => object.insert("$ref".to_owned(), Value::String(target)),
                        None => object.remove("$ref"),
                    };
                }
                for (key, value) in object.iter_mut().filter(|(key, _)| *key != "$ref") {
                    match kind.below(key) {
                        Below::One(kind) => self.node(value, kind, here, &at.then(key)),
                        Below::Each(kind) => self.named(value, kind, here, &at.then(key)),
                        Below::Nothing => {}
                    }
                }
            }
            _ => {}
        }
    }

    /// Puts the schema that is meant in the place of a reference to a type that is no definition.
    fn mend(&mut self, object: &mut Map<String, Value>, here: &Here, at: &At<'_>) {
        let Some(Value::String(target)) = object.get("$ref") else { return };
        let Some((above, name)) = target.rsplit_once('/') else { return };
        let is_own = here.file.as_os_str().is_empty() && is_usual(target, self.dialect);
        if !is_own || is_there(&self.document.root, target) {
            return;
        }
        let name = percent_decode(name);
        let Some(Value::Object(meant)) = misprints::referred(&name, &format!("{above}/")) else {
            return;
        };
        let message = misprints::referred_message(&name);
        let below = at.then("$ref");
        let pointer = format!("{}{}", here.pointer, below.pointer());
        let found = Diagnostic::error(Code::Assumed, &self.document.name, message, "");
        self.diagnostics.push(found.at(pointer).warning());
        object.remove("$ref");
        object.extend(meant);
    }

    /// Rewrites the references in values of the kind `kind`, which stand under names or in a list.
    fn named(&mut self, value: &mut Value, kind: Kind, here: &Here, at: &At<'_>) {
        let Value::Object(object) = value else { return self.node(value, kind, here, at) };
        // `paths: { $ref: paths.yaml }`: the names stand elsewhere.
        if let (Some(Value::String(target)), 1) = (object.get("$ref"), object.len()) {
            let target = target.clone();
            if let Some((mut copy, copied)) = self.copy(&target, kind, here, at) {
                self.named(&mut copy, kind, &copied, &At::ROOT);
                self.open.pop();
                *value = copy;
            }
            return;
        }
        for (name, value) in object.iter_mut() {
            self.node(value, kind, here, &at.then(name));
        }
    }

    /// Puts a copy of the target in the place of the reference; what stands beside the reference
    /// stays.
    fn replace(&mut self, value: &mut Value, target: &str, kind: Kind, here: &Here, at: &At<'_>) {
        let is_own = here.file.as_os_str().is_empty() && is_usual(target, self.dialect);
        if is_own && is_there(&self.document.root, target) {
            return;
        }
        let beside = match value {
            Value::Object(object) => {
                object.remove("$ref");
                std::mem::take(object)
            }
            _ => Map::new(),
        };
        if let Some((mut copy, copied)) = self.copy(target, kind, here, at) {
            self.node(&mut copy, kind, &copied, &At::ROOT);
            self.open.pop();
            *value = copy;
        }
        let mut beside = Value::Object(beside);
        self.node(&mut beside, kind, here, at);
        if let (Value::Object(copy), Value::Object(beside)) = (value, beside) {
            copy.extend(beside);
        }
    }

    /// The target of a reference, to be put where the reference stands. The caller closes it.
    fn copy(
        &mut self,
        target: &str,
        kind: Kind,
        here: &Here,
        at: &At<'_>,
    ) -> Option<(Value, Here)> {
        let origin = self.origin(target, here, at)?;
        let value = self.value(&origin, kind, target, here, at)?;
        if self.open.len() >= DEEPEST || self.open.contains(&origin) {
            let message = format!("`$ref` leads back to itself: {target}");
            self.report(Code::CyclicReference, here, at, message, "break the circle");
            return None;
        }
        self.open.push(origin.clone());
        let tree = format!("{}{}", here.tree, at.pointer());
        self.source_map.copied(tree.clone(), origin.clone());
        Some((value, Here { file: origin.file, pointer: origin.pointer, tree }))
    }

    /// A usual reference that leads where `target` leads.
    fn shared(
        &mut self,
        target: &str,
        kind: Kind,
        section: Section,
        here: &Here,
        at: &At<'_>,
    ) -> Option<String> {
        let is_own = here.file.as_os_str().is_empty() && is_usual(target, self.dialect);
        if is_own && is_there(&self.document.root, target) {
            return Some(target.to_owned());
        }
        let origin = self.origin(target, here, at)?;
        // Back from another file into the document itself.
        let usual = format!("#{}", origin.pointer);
        let is_own = origin.file.as_os_str().is_empty() && is_usual(&usual, self.dialect);
        if is_own && is_there(&self.document.root, &usual) {
            return Some(usual);
        }
        let key = (origin.clone(), kind);
        if let Some(name) = self.names.get(&key) {
            return Some(format!("#{}", pointer_to(section, name)));
        }
        let value = self.value(&origin, kind, target, here, at)?;
        let name = self.name(&origin, section);
        self.names.insert(key, name.clone());
        let reference = format!("#{}", pointer_to(section, &name));
        self.pending.push_back(Pending { kind, section, name, value, origin });
        Some(reference)
    }

    /// The place that a reference means.
    fn origin(&mut self, target: &str, here: &Here, at: &At<'_>) -> Option<Origin> {
        if let Some(pointer) = self.named_by_id(target).filter(|_| here.file.as_os_str().is_empty())
        {
            return Some(Origin { file: PathBuf::new(), pointer });
        }
        if let Some((code, message, hint)) = refused(target) {
            self.report(code, here, at, message, hint);
            return None;
        }
        let (path, fragment) = target.split_once('#').unwrap_or((target, ""));
        let own = Path::new(&self.document.name);
        let from = if here.file.as_os_str().is_empty() { own } else { &here.file };
        let mut file = here.file.clone();
        if !path.is_empty() {
            file = beside(from, Path::new(&percent_decode(path)));
            if file == beside(own, Path::new(own.file_name().unwrap_or_default())) {
                file = PathBuf::new();
            }
        }
        Some(Origin { file, pointer: percent_decode(fragment) })
    }

    /// The pointer of the schema that a reference names by its `$id` or `$anchor`, or of a place below.
    fn named_by_id(&self, target: &str) -> Option<String> {
        if let Some(pointer) = self.ids.get(target) {
            return Some(pointer.clone());
        }
        let (id, fragment) = target.split_once('#')?;
        let pointer = self.ids.get(id)?;
        let is_pointer = fragment.is_empty() || fragment.starts_with('/');
        is_pointer.then(|| format!("{pointer}{}", percent_decode(fragment)))
    }

    /// The value at a place; what is wrong with the reference to it is reported.
    fn value(
        &mut self,
        origin: &Origin,
        kind: Kind,
        target: &str,
        here: &Here,
        at: &At<'_>,
    ) -> Option<Value> {
        let value = match self.source_map.value(self.document, origin) {
            Ok(value) => value,
            Err(reason) => {
                let message = format!("`$ref` names nothing: {target}{reason}");
                let hint = self.meant(target, origin, kind);
                self.report(Code::DanglingReference, here, at, message, &hint);
                return None;
            }
        };
        self.copied += size(&value);
        if self.copied > MOST_COPIED {
            let message = format!("references multiply the document without end: {target}");
            self.report(Code::TooLarge, here, at, message, "refer to smaller parts");
            return None;
        }
        Some(value)
    }

    /// A hint for a reference that names nothing: what it perhaps means.
    fn meant(&self, target: &str, origin: &Origin, kind: Kind) -> String {
        let nothing = "correct the reference, or add what it names";
        let Some(section) = section(self.dialect, kind) else { return nothing.to_owned() };
        let (above, word) = match target.rsplit_once('/') {
            Some((above, word)) if above.contains('#') => (above.to_owned(), word),
            // Swagger 1.2 named schemas without a path.
            _ => (format!("#/{}", section.join("/")), target),
        };
        let at = match target.contains('#') {
            true => origin,
            false => {
                let pointer = pointer_to(section, word);
                &Origin { file: PathBuf::new(), pointer }
            }
        };
        let meant = nearest(word, self.source_map.neighbors(self.document, at));
        meant.map_or(nothing.to_owned(), |name| did_you_mean(&format!("{above}/{}", escape(name))))
    }

    fn report(&mut self, code: Code, here: &Here, at: &At<'_>, message: String, hint: &str) {
        let pointer = format!("{}{}", here.pointer, at.pointer());
        let file = match here.file.as_os_str().is_empty() {
            true => self.document.name.clone(),
            false => here.file.display().to_string(),
        };
        let fault = Diagnostic::error(code, &file, message, hint);
        self.diagnostics.push(fault.at(format!("{pointer}/$ref")));
    }

    /// A free shared name for a target: the last words of its pointer, or the file's name.
    fn name(&mut self, origin: &Origin, section: Section) -> String {
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
        let words: Vec<String> = origin
            .pointer
            .split('/')
            .skip(1)
            .map(unescape)
            .filter(|word| !SAYS_NOTHING.contains(&word.as_str()))
            .collect();
        let stem = origin.file.file_stem().map(|stem| stem.to_string_lossy().into_owned());
        let base = match (words.is_empty(), stem) {
            (true, Some(stem)) => stem,
            _ => words.join(" "),
        };
        let shared = self.document.root.pointer(&format!("/{}", section.join("/")));
        loop {
            let count = self.counts.entry((section, base.clone())).or_default();
            *count += 1;
            let name = if *count == 1 { base.clone() } else { format!("{base} {count}") };
            let taken = shared.is_some_and(|shared| shared.get(&name).is_some());
            if !taken && self.given.insert((section, name.clone())) {
                return name;
            }
        }
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
