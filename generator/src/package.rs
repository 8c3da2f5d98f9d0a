//! What a package has beside Rust, from templates: its manifest, README and change log, and the pages
//! of its docs.

use askama::Template;

use crate::invisible::is_invisible;
use crate::model::{Api, Service, Status, Type};
use crate::name::{self, NamedApi};

/// What can be set about the crate of all services without touching code: its templates. None is
/// called `Cargo.toml`: cargo would take its folder for another package, and not publish it.
pub const TEMPLATES: &[&str] = &[
    include_str!("../templates/crate/CHANGELOG.md"),
    include_str!("../templates/crate/manifest.toml"),
    include_str!("../templates/crate/README.md"),
    include_str!("../templates/crate/service.md"),
    include_str!("../templates/module.md"),
];

impl Status {
    /// The status as people read it.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Active => "active",
            Self::Latest => "latest",
            Self::Deprecated => "deprecated",
            Self::EndOfLife => "end of life",
            Self::Draft => "draft",
            Self::Unknown => "unknown",
        }
    }
}

#[derive(Template)]
#[template(path = "module.md", escape = "none")]
struct ModuleDocs<'a> {
    title: String,
    service: Option<&'a Service>,
    /// Where it is, in a sentence.
    server: String,
    /// Operations that are not repeated, of some that are.
    once: String,
    /// Whether any is repeated.
    repeated: bool,
    about: String,
    operations: Vec<Row>,
    webhooks: Vec<Row>,
}

struct Row {
    operation: String,
    method: String,
    about: String,
}

/// The rustdoc page of one document's module.
pub fn module_docs(NamedApi { api, names }: NamedApi<'_>) -> String {
    let operations = api.operations.iter().zip(&names.methods).map(|(operation, method)| Row {
        operation: if operation.web_method {
            code(&operation.name)
        } else {
            code(&format!("{} {}", operation.method, operation.path))
        },
        method: format!("{}::{}", names.client, method.trim_start_matches("r#")),
        about: first_sentence(&operation.docs),
    });
    let once = api.operations.iter().filter(|operation| !operation.is_idempotent());
    let once: Vec<String> = once.map(|operation| code(&operation.name)).collect();
    let page = ModuleDocs {
        title: plain(&api.title),
        service: api.service.as_ref(),
        server: server_docs(api),
        repeated: once.len() < api.operations.len(),
        once: once.join(", "),
        about: crate::rustdoc::lines(&api.docs)
            .iter()
            .map(|line| line.trim())
            .collect::<Vec<_>>()
            .join("\n"),
        operations: operations.collect(),
        webhooks: webhooks(api, names),
    };
    page.render().unwrap_or_default().trim().to_owned()
}

/// Where the document says the server is.
fn server_docs(api: &Api) -> String {
    if api.service.is_some() || api.operations.is_empty() {
        return String::new();
    }
    let says_nothing = |server: &&String| server.trim_matches('/').is_empty();
    let servers = api.servers.iter().filter(|server| !says_nothing(server));
    let servers: Vec<String> = servers.map(|server| code(server)).collect();
    match servers.as_slice() {
        [] => "The document does not say where the server is.".to_owned(),
        [only] if api.base_url().is_some() => format!("The server is {only}."),
        [only] => format!("Paths are below {only} of the server, of which nothing more is said."),
        several => format!("The servers are {}.", several.join(", ")),
    }
}

/// What the server sends by itself, and the types to read and answer it with.
fn webhooks(api: &Api, names: &name::Names) -> Vec<Row> {
    let link = |ty: &Option<Type>| match ty {
        Some(Type::Named(id)) => {
            names.types.get(id.0).map(|names| format!("[`{}`]", names.name)).unwrap_or_default()
        }
        _ => String::new(),
    };
    let rows = api.webhooks.iter().map(|webhook| {
        let answer = link(&webhook.answer);
        let arrow = if answer.is_empty() { "" } else { " → " };
        Row {
            operation: code(&format!("{} {}", webhook.method, webhook.name)),
            method: format!("{}{arrow}{answer}", link(&webhook.body)),
            about: first_sentence(&webhook.docs),
        }
    });
    rows.collect()
}

/// A text as code in a table cell.
fn code(text: &str) -> String {
    let text: String = text.chars().filter(|char| !is_invisible(*char)).collect();
    format!("`{}`", text.replace('`', "").replace('|', "\\|"))
}

/// One line of a document's text, harmless in Markdown.
fn plain(text: &str) -> String {
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    crate::rustdoc::lines(&line).concat().trim().to_owned()
}

fn first_sentence(text: &str) -> String {
    let first = text.lines().find(|line| !line.trim().is_empty()).unwrap_or_default();
    let end = first.find(". ").map_or(first.len(), |dot| dot + 1);
    let sentence = first.get(..end).unwrap_or(first);
    // A link must not be cut.
    plain(if sentence.contains("](") { first } else { sentence })
}

/// A service and its versions, for tables.
pub struct ServiceRow<'a> {
    /// Module name.
    pub module: String,
    /// Versions in order.
    pub versions: Vec<VersionRow<'a>>,
}

impl ServiceRow<'_> {
    /// Whether `service` is one of its versions.
    pub(crate) fn has(&self, service: &Service) -> bool {
        self.versions.iter().any(|version| version.service == service)
    }
}

/// What is said of a version that callers should leave.
pub fn deprecated(service: &Service, rows: &[ServiceRow<'_>]) -> Option<String> {
    let all = rows.iter().flat_map(|row| row.versions.iter().map(|version| version.service));
    let next = service.successor(all)?.version_module();
    let Service { name, major, minor, .. } = service;
    let status = match service.status {
        Status::EndOfLife => "at the end of its life",
        _ => "deprecated",
    };
    Some(format!("{name} {major}.{minor} is {status}; go on with `{next}`"))
}

/// A version of a service, for tables.
pub struct VersionRow<'a> {
    /// The service.
    pub service: &'a Service,
    /// The cargo feature.
    pub feature: String,
    /// Module name.
    pub module: String,
    /// Number of operations.
    pub operations: usize,
    /// Number of types.
    pub types: usize,
}

impl VersionRow<'_> {
    fn status(&self) -> &'static str {
        self.service.status.as_str()
    }
    fn version(&self) -> String {
        format!("{}.{}", self.service.major, self.service.minor)
    }
}

/// Tables of all services in `apis`.
pub fn services<'a>(apis: &[&'a Api]) -> Vec<ServiceRow<'a>> {
    let services = apis.iter().filter_map(|api| api.service.as_ref());
    let row = |service: &'a Service| {
        let api = apis.iter().find(|api| api.service.as_ref() == Some(service));
        VersionRow {
            service,
            feature: name::feature(service),
            module: service.version_module(),
            operations: api.map_or(0, |api| api.operations.len()),
            types: api.map_or(0, |api| api.types.len()),
        }
    };
    name::by_module(services)
        .into_iter()
        .map(|(module, versions)| ServiceRow {
            module,
            versions: versions.into_iter().map(row).collect(),
        })
        .collect()
}

/// A rendered file, ending in one line feed. Our templates have no step that can fail.
fn lines(text: askama::Result<String>) -> String {
    let mut text = text.unwrap_or_default();
    text.truncate(text.trim_end().len());
    text.push('\n');
    text
}

#[derive(Template)]
#[template(path = "crate/manifest.toml", escape = "none")]
struct Manifest<'a> {
    services: &'a [ServiceRow<'a>],
}

/// `Cargo.toml` of the crate of all services.
pub fn manifest(services: &[ServiceRow<'_>]) -> String {
    lines(Manifest { services }.render())
}

#[derive(Template)]
#[template(path = "crate/README.md", escape = "none")]
struct Readme<'a> {
    services: &'a [ServiceRow<'a>],
}

/// `README.md` of the crate of all services: the feature table.
pub fn readme(services: &[ServiceRow<'_>]) -> String {
    lines(Readme { services }.render())
}

/// A service in the change log.
pub struct Changed {
    /// Wire name.
    pub name: String,
    /// From each version to the next, oldest first.
    pub steps: Vec<Step>,
}

/// From one version to the next.
pub struct Step {
    /// The older version, `1.18`.
    pub old: String,
    /// The newer version.
    pub new: String,
    /// Folder of the newer version below `src/`.
    pub folder: String,
    /// The changes in a line.
    pub summary: String,
}

#[derive(Template)]
#[template(path = "crate/CHANGELOG.md", escape = "none")]
struct Changelog<'a> {
    services: &'a [Changed],
}

/// `CHANGELOG.md` of the crate of all services.
pub fn changelog(services: &[Changed]) -> String {
    lines(Changelog { services }.render())
}

#[derive(Template)]
#[template(path = "crate/service.md", escape = "none")]
struct ServicePage<'a> {
    row: &'a ServiceRow<'a>,
    steps: &'a [Step],
    example: &'a str,
}

impl ServicePage<'_> {
    /// What a version changes, in a line; nothing for the first.
    fn change(&self, version: &VersionRow<'_>) -> &str {
        let step = self.steps.iter().find(|step| step.new == version.version());
        step.map_or("", |step| &step.summary)
    }
}

/// The rustdoc page of a service: its versions, in `steps` what each changes, and an `example` of its
/// newest one.
pub fn service_page(row: &ServiceRow<'_>, steps: &[Step], example: &str) -> String {
    ServicePage { row, steps, example }.render().unwrap_or_default().trim().to_owned()
}

#[derive(Template)]
#[template(path = "single/manifest.toml", escape = "none")]
struct SingleManifest<'a> {
    name: &'a str,
    runtime: &'a str,
}

/// `Cargo.toml` of a crate made of one document; `runtime` is the path of the runtime crate.
pub fn single_manifest(name: &str, runtime: &str) -> String {
    lines(SingleManifest { name, runtime }.render())
}
