//! The services a sandbox serves, by service, version and method.

use std::collections::BTreeMap;
use std::fmt;
use std::path::{Path, PathBuf};
use std::sync::{Arc, OnceLock};

use s360_codegen::diagnostic::Diagnostic;
use s360_codegen::load::Document;
use s360_codegen::model::{Api, Operation};
use s360_codegen::overlay::Overlay;
use s360_codegen::read_with_examples;
use serde_json::Value;

const BUILT_IN: &[(&str, &str)] = include!(concat!(env!("OUT_DIR"), "/documents.rs"));

/// Folder of the overlays among them.
const OVERLAYS: &str = "overlays";

/// Folder of the documents of what the vendor sends; they serve nothing.
const WEBHOOKS: &str = "webhook";

/// The documents of what the vendor sends, as they are: they refer to others.
pub(crate) fn webhooks() -> Vec<Document> {
    let own = BUILT_IN.iter().filter(|(name, _)| Path::new(name).starts_with(WEBHOOKS));
    own.filter_map(|(name, text)| Document::parse(name, (*text).to_owned()).ok()).collect()
}

/// A set of service documents.
#[derive(Debug, Default)]
pub struct Documents {
    /// By `context/service/version`.
    services: BTreeMap<String, Api>,
}

/// A document cannot be used.
#[derive(Debug)]
pub struct DocumentsError(String);

impl fmt::Display for DocumentsError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for DocumentsError {}

impl From<Box<Diagnostic>> for DocumentsError {
    fn from(diagnostic: Box<Diagnostic>) -> Self {
        Self(diagnostic.to_string())
    }
}

impl Documents {
    /// The documents that are compiled in: every service and version of the crate `s360`.
    pub fn built_in() -> Self {
        // The workspace's tests read each of them; one that cannot be read is not served.
        let read = |entries: &[(&str, &str)]| -> Vec<Document> {
            entries.iter().filter_map(|it| Document::parse(it.0, it.1.to_owned()).ok()).collect()
        };
        let services = BUILT_IN.iter().filter(|(name, _)| !Path::new(name).starts_with(WEBHOOKS));
        let (overlays, others): (Vec<_>, Vec<_>) =
            services.partition(|(name, _)| Path::new(name).starts_with(OVERLAYS));
        let overlays: Vec<Overlay> =
            read(&overlays).into_iter().filter_map(|it| Overlay::new(it).ok()).collect();
        let mut documents = Self::default();
        for mut document in read(&others) {
            let path = PathBuf::from(&document.name);
            overlays.iter().filter(|it| it.is_for(&path)).for_each(|it| {
                let _ = it.apply(&mut document);
            });
            let _ = documents.add_document(&document);
        }
        documents
    }

    /// [`built_in`](Self::built_in), read once for all sandboxes of a process.
    pub(crate) fn shared() -> Arc<Self> {
        static SHARED: OnceLock<Arc<Documents>> = OnceLock::new();
        Arc::clone(SHARED.get_or_init(|| Arc::new(Self::built_in())))
    }

    /// Adds the document in a file.
    ///
    /// # Errors
    /// The file is not a document of an S-360 service.
    pub fn add(&mut self, file: &Path) -> Result<(), DocumentsError> {
        self.add_document(&Document::read(file)?)
    }

    fn add_document(&mut self, document: &Document) -> Result<(), DocumentsError> {
        let api = read_with_examples(document)?.api;
        let Some(service) = &api.service else {
            return Err(DocumentsError(format!("{}: not an S-360 service", document.name)));
        };
        let key = key(&service.context, &service.name, &service.version_module());
        self.services.insert(key, api);
        Ok(())
    }

    /// Number of services and versions.
    pub fn len(&self) -> usize {
        self.services.len()
    }

    /// Whether nothing is served.
    pub fn is_empty(&self) -> bool {
        self.services.is_empty()
    }

    /// `context/service/version` of all that is served.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.services.keys().map(String::as_str)
    }

    /// Everything that is served, by context, service and version.
    pub fn apis(&self) -> impl Iterator<Item = &Api> {
        self.services.values()
    }

    /// Names of all methods, some of them several times.
    pub(crate) fn methods(&self) -> impl Iterator<Item = &str> {
        self.apis().flat_map(|api| &api.operations).map(|operation| operation.name.as_str())
    }

    /// The example of what a method answers, from the newest version of the service that has one.
    pub(crate) fn example(&self, service: &str, method: &str) -> Option<&Value> {
        let versions = self.apis().filter_map(|api| {
            let of = api.service.as_ref().filter(|of| of.name == service)?;
            let operation = api.operations.iter().find(|operation| operation.name == method)?;
            Some(((of.major, of.minor), operation.answer.example.as_ref()?))
        });
        versions.max_by_key(|(version, _)| *version).map(|(_, example)| example)
    }

    /// A method, and the document it stands in; `version` as in paths, for example `v1_33`.
    pub fn find(
        &self,
        context: &str,
        service: &str,
        version: &str,
        method: &str,
    ) -> Option<(&Api, &Operation)> {
        let api = self.services.get(&key(context, service, version))?;
        let operation = api.operations.iter().find(|operation| operation.name == method)?;
        Some((api, operation))
    }
}

fn key(context: &str, service: &str, version: &str) -> String {
    format!("{context}/{service}/{version}")
}
