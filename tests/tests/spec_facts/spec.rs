//! A document of specs/, of either dialect.

use std::path::{Path, PathBuf};

use s360_codegen::load::Document;
use serde_json::{Map, Value};

pub fn specs() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../specs")
}

/// A document of one version of a service.
pub struct Spec {
    pub root: Value,
    /// Where shared schemas stand.
    pub definitions: &'static str,
}

/// The schemas and examples of an operation.
pub struct Operation<'s> {
    pub whole: &'s Value,
    pub body: &'s Value,
    pub answer: &'s Value,
    pub answer_example: Option<&'s Value>,
}

impl Spec {
    /// The document of a version; `service` is the entry of either kind of facts.
    pub fn of(service: &Value, version: &str) -> Option<Self> {
        let text = |key: &str| service[key].as_str().unwrap();
        let folder = specs().join(text("context")).join(text("rest_name"));
        let json = folder.join(format!("v{version}.json"));
        let path = if json.exists() { json } else { folder.join(format!("v{version}.yaml")) };
        let root = Document::read(&path).ok()?.root;
        let is_3 = root.get("openapi").is_some();
        Some(Self {
            root,
            definitions: if is_3 { "#/components/schemas/" } else { "#/definitions/" },
        })
    }

    pub fn operation(&self, name: &str) -> Option<Operation<'_>> {
        let whole = self.root["paths"].get(format!("/{name}"))?.get("post")?;
        let content = "/content/application~1json";
        let ok = &whole["responses"]["200"];
        Some(match whole.get("requestBody") {
            Some(body) => Operation {
                whole,
                body: body.pointer(content)?.get("schema")?,
                answer: ok.pointer(content)?.get("schema")?,
                answer_example: ok.pointer(content)?.get("example"),
            },
            None => Operation {
                whole,
                body: whole.pointer("/parameters/0/schema")?,
                answer: ok.get("schema")?,
                answer_example: ok.pointer("/examples/application~1json"),
            },
        })
    }

    pub fn operations(&self) -> impl Iterator<Item = &str> {
        let paths = self.root.get("paths").and_then(Value::as_object);
        paths.into_iter().flat_map(|paths| paths.keys()).map(|path| path.trim_start_matches('/'))
    }

    pub fn schemas(&self) -> Option<&Map<String, Value>> {
        let place = self.definitions.trim_start_matches('#').trim_end_matches('/');
        self.root.pointer(place)?.as_object()
    }
}

/// Whether the object requires the property `name`.
pub fn is_required(object: &Value, name: &str) -> bool {
    let required = object.get("required").and_then(Value::as_array);
    required.is_some_and(|names| names.iter().any(|other| other == name))
}
