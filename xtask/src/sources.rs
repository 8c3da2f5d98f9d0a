//! specs/sources.yaml: what the tags mean that documents cite in `x-s360-source`.

use std::path::Path;

use s360_codegen::diagnostic::{Code, Diagnostic, nearest};
use s360_codegen::load::Document;
use s360_codegen::model::Api;
use s360_codegen::pointer::escape;
use serde_json::Value;

/// The file: a map from each tag to `what` the source is, its `kind`, and perhaps its `trust`.
pub(crate) const SOURCES: &str = "specs/sources.yaml";

/// The keys of a source, and whether it must have them.
const KEYS: &[(&str, bool)] = &[("kind", true), ("trust", false), ("what", true)];

/// The sources that are explained.
#[derive(Default)]
pub(crate) struct Sources(Option<Document>);

impl Sources {
    /// Reads the file; there are no sources if there is none.
    pub(crate) fn read() -> Result<Self, Vec<Diagnostic>> {
        let path = Path::new(SOURCES);
        if !path.exists() {
            return Ok(Self::default());
        }
        let document = Document::read(path).map_err(|fault| vec![*fault])?;
        let faults = malformed(&document);
        if faults.is_empty() { Ok(Self(Some(document))) } else { Err(faults) }
    }

    /// The source that a tag means. After its own words it may say which part is meant: `API 1_25`.
    fn get(&self, tag: &str) -> Option<&Value> {
        let root = &self.0.as_ref()?.root;
        let ends = tag.rmatch_indices(' ').map(|(end, _)| end);
        let mut words = std::iter::once(tag.len()).chain(ends).filter_map(|end| tag.get(..end));
        words.find_map(|words| root.get(words))
    }

    /// What a tag stands for.
    pub(crate) fn about(&self, tag: &str) -> Option<String> {
        let source = self.get(tag)?;
        let text = |key| source.get(key).and_then(Value::as_str);
        let trust = text("trust").map(|trust| format!(", trust: {trust}")).unwrap_or_default();
        Some(format!("{} ({}{trust})", text("what")?, text("kind")?))
    }

    /// Tags that a document cites and nobody explains, at the first place of each.
    fn unknown(&self, path: &Path, api: &Api) -> Vec<Diagnostic> {
        let unknown = api.sources.iter().filter(|(tag, _)| self.get(tag).is_none());
        let fault = |(tag, pointer): (&String, &String)| {
            let message = format!("the source `{tag}` is not explained in {SOURCES}");
            let hint = match nearest(tag, self.tags()) {
                Some(known) => format!("did you mean `{known}`?"),
                None => format!("say there what it is: `{tag}: {{kind: …, what: …}}`"),
            };
            let file = path.display().to_string();
            Diagnostic::error(Code::Source, &file, message, &hint).at(pointer.as_str())
        };
        let mut faults: Vec<Diagnostic> = unknown.map(fault).collect();
        if !faults.is_empty()
            && let Ok(document) = Document::read(path)
        {
            document.place(&mut faults);
        }
        faults
    }

    fn tags(&self) -> impl Iterator<Item = &str> {
        let root = self.0.as_ref().and_then(|document| document.root.as_object());
        root.into_iter().flatten().map(|(tag, _)| tag.as_str())
    }
}

/// What is wrong with the sources of some documents, or with how they are explained.
pub(crate) fn faults<'a>(cited: impl Iterator<Item = (&'a Path, &'a Api)>) -> Vec<Diagnostic> {
    match Sources::read() {
        Ok(sources) => cited.flat_map(|(path, api)| sources.unknown(path, api)).collect(),
        Err(faults) => faults,
    }
}

/// Sources that do not say what they must.
fn malformed(document: &Document) -> Vec<Diagnostic> {
    let mut faults = document.faults.clone();
    let mut fault = |pointer: String, message: String| {
        let hint =
            "expected for each tag `{kind: …, what: …}`, perhaps with `trust`, all of them texts";
        let fault = Diagnostic::error(Code::Source, &document.name, message, hint);
        faults.push(fault.at(pointer));
    };
    let Some(tags) = document.root.as_object() else {
        fault(String::new(), "there is no map of tags".to_owned());
        return faults;
    };
    for (tag, source) in tags {
        let pointer = format!("/{}", escape(tag));
        let text = |key: &str| source.get(key).and_then(Value::as_str).unwrap_or_default();
        for (key, _) in KEYS.iter().filter(|(key, must)| *must && text(key).trim().is_empty()) {
            fault(pointer.clone(), format!("`{tag}` has no text `{key}`"));
        }
        for key in source.as_object().into_iter().flat_map(|source| source.keys()) {
            if !KEYS.iter().any(|(known, _)| known == key) {
                fault(
                    format!("{pointer}/{}", escape(key)),
                    format!("`{key}` is not a key of a source"),
                );
            }
        }
    }
    document.place(&mut faults);
    faults
}
