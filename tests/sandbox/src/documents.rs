//! The services a sandbox serves, by service, version and method.

use std::collections::BTreeMap;
use std::fmt;
use std::path::Path;
use std::sync::{Arc, OnceLock};

use s360_codegen::diagnostic::Diagnostic;
use s360_codegen::load::Document;
use s360_codegen::model::{Api, Field, Kind, Operation, Type};
use s360_codegen::overlay::Overlay;
use s360_codegen::read_with_examples;
use s360_runtime::Version;
use serde_json::Value;

use crate::files::files;

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
        let files = BUILT_IN.iter().filter(|(name, _)| !Path::new(name).starts_with(WEBHOOKS));
        let files = files.filter_map(|it| Document::parse(it.0, it.1.to_owned()).ok());
        let mut documents = Self::default();
        for document in patched(files.collect()).0 {
            let _ = documents.add_document(&document);
        }
        documents
    }

    /// The documents below `folder`, which is laid out as the folder `specs` of this project, with
    /// their overlays.
    ///
    /// # Errors
    /// A document or an overlay cannot be read, or an overlay does not fit.
    pub fn read(folder: &Path) -> Result<Self, DocumentsError> {
        let mut documents = Self::default();
        for document in Self::sources(folder)? {
            documents.add_document(&document)?;
        }
        Ok(documents)
    }

    /// [`read`](Self::read), as documents; their names are paths below `folder`.
    pub(crate) fn sources(folder: &Path) -> Result<Vec<Document>, DocumentsError> {
        let wrong =
            |path: &Path, what: String| DocumentsError(format!("{}: {what}", path.display()));
        let files = files(folder).map_err(|error| wrong(folder, error.to_string()))?;
        let mut documents = Vec::new();
        for file in files {
            let name = file.strip_prefix(folder).unwrap_or(&file);
            // Beside the folders of the contexts are lists of other things.
            if name.components().count() < 2 || name.starts_with(WEBHOOKS) {
                continue;
            }
            let bytes = std::fs::read(&file).map_err(|error| wrong(&file, error.to_string()))?;
            documents.push(Document::from_bytes(&name.display().to_string(), bytes)?);
        }
        if documents.is_empty() {
            return Err(wrong(
                folder,
                "no documents are here; expected the folder `specs`".to_owned(),
            ));
        }
        match patched(documents) {
            (documents, None) => Ok(documents),
            (_, Some(fault)) => Err(Box::new(fault).into()),
        }
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

    /// The methods of a service's version, and the document they stand in.
    pub(crate) fn operations(
        &self,
        context: &str,
        service: &str,
        version: &str,
    ) -> Option<(&Api, &[Operation])> {
        let api = self.services.get(&key(context, service, version))?;
        Some((api, &api.operations))
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

/// Applies the overlays among `files` to the others; the first fault.
fn patched(files: Vec<Document>) -> (Vec<Document>, Option<Diagnostic>) {
    let is_overlay = |it: &Document| Path::new(&it.name).starts_with(OVERLAYS);
    let (overlays, mut documents): (Vec<_>, Vec<_>) = files.into_iter().partition(is_overlay);
    let mut faults = Vec::new();
    for overlay in overlays {
        match Overlay::new(overlay) {
            Ok(overlay) => {
                let fitting = documents.iter_mut().filter(|it| overlay.is_for(Path::new(&it.name)));
                fitting.for_each(|document| faults.extend(overlay.apply(document)));
            }
            Err(found) => faults.extend(found),
        }
    }
    (documents, faults.into_iter().next())
}

/// A version as in paths, for example `v1_33`.
pub(crate) fn module(version: Version) -> String {
    format!("v{}_{}", version.major, version.minor)
}

/// The fields of a record; `None` for every other type.
pub(crate) fn fields<'a>(api: &'a Api, ty: &Type) -> Option<&'a [Field]> {
    let Type::Named(id) = ty else { return None };
    let def = api.get(*id)?;
    matches!(def.kind, Kind::Record(_)).then(|| def.fields())
}

/// A version of a service, for example `tnseb/catalogService/v1_33`.
pub(crate) fn key(context: &str, service: &str, version: &str) -> String {
    format!("{context}/{service}/{version}")
}
