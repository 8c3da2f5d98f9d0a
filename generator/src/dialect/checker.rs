//! Typed access to a document's tree. Every key is held against the grammar, every value against the
//! type it must have: `openapiv3` drops what it does not know, this does not.

use serde_json::{Map, Value};

use super::site::Site;
use super::source_map::SourceMap;
use crate::diagnostic::{Code, Diagnostic, Severity, nearest};
use crate::grammar::{Dialect, Fate, Keyword, Kind};
use crate::load::Document;
use crate::pointer::escape;

/// Reads the tree of one document; knows where it is and collects faults.
pub(crate) struct Checker<'a> {
    /// The document's name.
    name: &'a str,
    dialect: Dialect,
    diagnostics: &'a mut Vec<Diagnostic>,
    /// Where the parts of the 3.0 form are from.
    pub(super) source_map: SourceMap,
    /// Keywords that code does not honor, and where they stand.
    pub(super) unused: Vec<(String, String)>,
    /// Whether examples are copied too.
    examples: bool,
    /// The document's shared schemas, and where they stand.
    schemas: (&'a Value, &'static str),
}

/// Extension for the examples of a schema or media type.
pub(crate) const EXAMPLES: &str = "x-examples";

/// An object of the document, or an object of the 3.0 form.
pub(crate) type Object = Map<String, Value>;

impl<'a> Checker<'a> {
    pub(crate) fn new(
        document: &'a Document,
        dialect: Dialect,
        source_map: SourceMap,
        diagnostics: &'a mut Vec<Diagnostic>,
        examples: bool,
    ) -> Self {
        let place = match dialect {
            Dialect::Swagger2 => "/definitions",
            Dialect::OpenApi30 | Dialect::OpenApi31 => "/components/schemas",
        };
        let schemas = document.root.pointer(place).unwrap_or(&Value::Null);
        Self {
            name: &document.name,
            schemas: (schemas, place),
            dialect,
            source_map,
            diagnostics,
            unused: Vec::new(),
            examples,
        }
    }

    /// A reference to the shared schema called `name`, if there is one.
    pub(super) fn shared_schema(&self, name: &str) -> Option<Value> {
        let (schemas, place) = self.schemas;
        schemas.get(name)?;
        Some(reference(format!("#{place}/{}", escape(name))))
    }

    /// Whether `style` and `explode` count in multipart bodies too (OpenAPI 3.1, Encoding Object).
    pub(super) fn multipart_has_styles(&self) -> bool {
        self.dialect == Dialect::OpenApi31
    }

    /// Copies `example` and `examples`, which no code needs, if somebody wants them.
    pub(super) fn copy_examples(&self, from: &Object, to: &mut Object) {
        if !self.examples {
            return;
        }
        let mut all: Vec<Value> = from.get("example").into_iter().cloned().collect();
        match from.get("examples") {
            Some(Value::Array(values)) => all.extend(values.iter().cloned()),
            Some(Value::Object(named)) => {
                all.extend(named.values().filter_map(|example| example.get("value")).cloned());
            }
            _ => {}
        }
        if !all.is_empty() {
            to.insert(EXAMPLES.to_owned(), Value::Array(all));
        }
    }

    /// The entry of a media type in the 3.0 form: the schema as it was made, and the examples that
    /// stand in `from`, where the media type is described.
    pub(super) fn media_type(&self, schema: Value, from: &Object) -> Object {
        let mut entry = Object::from_iter([("schema".to_owned(), schema)]);
        self.copy_examples(from, &mut entry);
        // Swagger 2.0 has no other place for that of a body, and beside a `$ref` it gets lost.
        if let (false, Some(Value::Object(schema))) =
            (entry.contains_key(EXAMPLES), from.get("schema"))
        {
            self.copy_examples(schema, &mut entry);
        }
        entry
    }

    /// Holds every key of `object` against the keywords that an object of the kind may have.
    pub(super) fn account(&mut self, at: &Site<'_>, object: &Object, kind: Kind) {
        for key in object.keys().filter(|key| !key.starts_with("x-")) {
            let Some(keyword) = kind.keyword(key) else {
                self.unknown(at, key, kind);
                continue;
            };
            match keyword.fate {
                _ if !keyword.dialects.have(self.dialect) => self.foreign(at, keyword),
                Fate::Read | Fate::Note => {}
                Fate::Restricts(_) | Fate::Unused => self.unused(at, key),
                Fate::LeftOut => {
                    let message = format!("`{key}` is left out");
                    self.report(Severity::Warning, Code::NotSupported, &at.then(key), message, "");
                }
            }
        }
    }

    fn unknown(&mut self, at: &Site<'_>, key: &str, kind: Kind) {
        const VENDORS_OWN: &str =
            "correct the spelling, or call it `x-…` if it is the vendor's own";
        let message = format!("`{key}` is not a keyword of {}", kind.as_str());
        let known = kind.keywords().iter().filter(|known| known.dialects.have(self.dialect));
        let meant = nearest(key, known.map(|known| known.name));
        let hint = meant.map_or(VENDORS_OWN.to_owned(), did_you_mean);
        self.report(Severity::Warning, Code::UnknownKeyword, &at.then(key), message, &hint);
    }

    /// Reports a keyword that only another dialect has: nobody reads it.
    pub(super) fn foreign(&mut self, at: &Site<'_>, keyword: &Keyword) {
        let (name, theirs) = (keyword.name, keyword.dialects.as_str());
        let message = format!("`{name}` is a keyword of {theirs}; it is not read");
        let own = self.dialect.as_str();
        let hint = format!("the document says that it is {own}: write it in the words of {own}");
        self.report(Severity::Warning, Code::UnknownKeyword, &at.then(name), message, &hint);
    }

    /// Tells that something is read as it is meant.
    pub(super) fn assume(&mut self, at: &Site<'_>, message: String) {
        self.report(Severity::Warning, Code::Assumed, at, message, "");
    }

    pub(super) fn unused(&mut self, at: &Site<'_>, key: &str) {
        self.unused.push((key.to_owned(), at.pointer()));
    }

    /// Notes that what is made at `at`, with all below it, stands elsewhere in the document.
    pub(super) fn moved(&mut self, at: &Site<'_>) {
        let (form, written) = (at.form_pointer(), at.pointer());
        if self.source_map.written(&form) != written {
            self.source_map.moved(form, written);
        }
    }

    pub(crate) fn report(
        &mut self,
        severity: Severity,
        code: Code,
        at: &Site<'_>,
        message: impl Into<String>,
        hint: &str,
    ) {
        let mut diagnostic = Diagnostic::error(code, self.name, message, hint).at(at.pointer());
        diagnostic.severity = severity;
        self.diagnostics.push(diagnostic);
    }

    /// Reports a value that is not what the grammar of the dialect says.
    pub(crate) fn malformed(&mut self, at: &Site<'_>, found: &Value, expected: &str) {
        let message = format!("found {}, expected {expected}", show(found));
        self.report(Severity::Error, Code::Malformed, at, message, "correct or patch the document");
    }

    /// Reports a word that is none of the `allowed` ones.
    pub(crate) fn none_of(&mut self, at: &Site<'_>, found: &str, allowed: &[&str]) {
        let listed: Vec<String> = allowed.iter().map(|word| format!("`{word}`")).collect();
        let expected = match listed.split_last() {
            Some((last, others)) if !others.is_empty() => {
                format!("{} or {last}", others.join(", "))
            }
            _ => listed.concat(),
        };
        let message = format!("found {}, expected {expected}", show(&Value::from(found)));
        let meant = nearest(found, allowed.iter().copied());
        let hint = meant.map_or("correct or patch the document".to_owned(), did_you_mean);
        self.report(Severity::Error, Code::Malformed, at, message, &hint);
    }

    /// The value as an object; anything else is reported.
    pub(crate) fn object<'v>(&mut self, at: &Site<'_>, value: &'v Value) -> Option<&'v Object> {
        match value {
            Value::Object(object) => Some(object),
            other => {
                self.malformed(at, other, "an object");
                None
            }
        }
    }

    /// The entries of the object under `key`, if there is one.
    pub(crate) fn entries<'v>(
        &mut self,
        at: &Site<'_>,
        object: &'v Object,
        key: &str,
    ) -> Vec<(&'v String, &'v Value)> {
        match object.get(key) {
            None | Some(Value::Null) => Vec::new(),
            Some(value) => self
                .object(&at.then(key), value)
                .map(|entries| entries.iter().collect())
                .unwrap_or_default(),
        }
    }

    /// The items of the array under `key`, if there is one.
    pub(crate) fn items<'v>(
        &mut self,
        at: &Site<'_>,
        object: &'v Object,
        key: &str,
    ) -> &'v [Value] {
        match object.get(key) {
            None | Some(Value::Null) => &[],
            Some(Value::Array(items)) => items,
            Some(other) => {
                self.malformed(&at.then(key), other, "an array");
                &[]
            }
        }
    }

    /// The text under `key`; numbers and booleans count as the text they are written as.
    pub(crate) fn text(&mut self, at: &Site<'_>, object: &Object, key: &str) -> Option<String> {
        match object.get(key)? {
            Value::Null => None,
            Value::String(text) => Some(text.clone()),
            value @ (Value::Number(_) | Value::Bool(_)) => Some(value.to_string()),
            other => {
                self.malformed(&at.then(key), other, "a text");
                None
            }
        }
    }

    /// The boolean under `key`; the words `true` and `false` count too.
    pub(crate) fn flag(&mut self, at: &Site<'_>, object: &Object, key: &str) -> bool {
        match object.get(key) {
            None | Some(Value::Null) => false,
            Some(Value::Bool(flag)) => *flag,
            Some(Value::String(word)) if word == "true" => true,
            Some(Value::String(word)) if word == "false" => false,
            Some(other) => {
                self.malformed(&at.then(key), other, "true or false");
                false
            }
        }
    }

    /// Copies texts, flags and extensions as they are.
    pub(crate) fn copy(
        &mut self,
        at: &Site<'_>,
        from: &Object,
        to: &mut Object,
        texts: &[&str],
        flags: &[&str],
    ) {
        for key in texts {
            if let Some(text) = self.text(at, from, key) {
                to.insert((*key).to_owned(), Value::String(text));
            }
        }
        for key in flags {
            if self.flag(at, from, key) {
                to.insert((*key).to_owned(), Value::Bool(true));
            }
        }
        for (key, value) in from.iter().filter(|(key, _)| key.starts_with("x-")) {
            to.insert(key.clone(), value.clone());
        }
    }

    /// A plain `$ref` in the 3.0 form, if `object` is one.
    pub(crate) fn reference(&mut self, at: &Site<'_>, object: &Object) -> Option<Value> {
        let target = self.text(at, object, "$ref")?;
        Some(reference(target))
    }
}

/// The hint for a word that is nearly a known one.
pub(crate) fn did_you_mean(word: &str) -> String {
    format!("did you mean `{word}`?")
}

/// A `$ref` to `target`.
pub(crate) fn reference(target: String) -> Value {
    Value::Object(Object::from_iter([("$ref".to_owned(), Value::String(target))]))
}

/// A value in a few words, for messages.
fn show(value: &Value) -> String {
    match value {
        Value::Null => "null".to_owned(),
        Value::Object(_) => "an object".to_owned(),
        Value::Array(_) => "an array".to_owned(),
        other => {
            let text: String = other.to_string().chars().take(60).collect();
            format!("`{text}`")
        }
    }
}
