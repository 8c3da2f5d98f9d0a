//! The second half of the road, from models to files: what every item is called (`name`), what each
//! version changes against the one before it (`diff`) and since when it has what it has (`history`),
//! the code (`emit`) and the texts (`api_text`, `package`, `fidelity`, `evidence`) around it. This is
//! the one place that knows in which order; the modules themselves do not call each other.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use crate::api_text::{self, API_TEXT};
use crate::diff::{self, Comparison, Format};
use crate::emit::{self, Gated, Older, Setting};
use crate::evidence;
use crate::fidelity::{LEDGER, ledger};
use crate::history::History;
use crate::model::{Api, Service, Status};
use crate::name::{self, Lock, NamedApi, Names};
use crate::package::{self, ServiceRow};
use crate::write::{Files, with_manifest};

/// What a service version changes against the one before it, for people who review or migrate.
pub const CHANGES: &str = "CHANGES.md";

/// The crate of all S-360 services in `apis`. `earlier` holds the API texts of the run before, by
/// their paths in the crate; what is in them keeps its name.
pub fn services_crate(apis: &[&Api], earlier: &Files) -> Files {
    let services = package::services(apis);
    let versions = named(apis, earlier);
    let steps: Vec<Option<Step<'_>>> = versions.iter().map(|it| it.step(&versions)).collect();
    let mut files = Files::new();
    for (version, step) in versions.iter().zip(&steps) {
        let noted = History::of(&version.service.name, apis).noted(version.api);
        let deprecated = package::deprecated(version.service, &services);
        let module = version.module(&noted, deprecated.as_deref(), step.as_ref());
        let mut own = document_files(version.named());
        own.extend(module.into_iter().map(|(name, content)| (name.into(), content)));
        own.extend(step.iter().map(|step| (CHANGES.into(), step.page())));
        files.extend(own.into_iter().map(|(name, text)| (version.folder.join(name), text)));
    }
    let log = change_log(steps.into_iter().flatten());
    for service in &services {
        let folder = PathBuf::from("src").join(plain(&service.module));
        files.insert(folder.join("mod.rs"), service_module(service, &versions, &log));
    }
    files.insert("src/lib.rs".into(), library(&services));
    files.insert("Cargo.toml".into(), package::manifest(&services));
    files.insert("README.md".into(), package::readme(&services));
    files.insert("CHANGELOG.md".into(), package::changelog(&log));
    files.extend(evidence::table(apis).map(|text| (evidence::TABLE.into(), text)));
    with_manifest(files)
}

/// A crate of its own for one document; `runtime` is the path of the runtime crate, `earlier` as
/// for [`services_crate`].
pub fn single_crate(api: &Api, name: &str, runtime: &str, earlier: &Files) -> Files {
    let names = names(api, Path::new(API_TEXT), earlier);
    let mut files = document_files(NamedApi { api, names: &names });
    files.insert("Cargo.toml".into(), package::single_manifest(name, runtime));
    for (name, content) in module(api, &names) {
        let name = if name == "mod.rs" { "lib.rs" } else { &name };
        files.insert(PathBuf::from("src").join(name), content);
    }
    with_manifest(files)
}

/// The Rust files of one document, by name: `mod.rs`, `client.rs` and so on.
pub fn module(api: &Api, names: &Names) -> BTreeMap<String, String> {
    let named = NamedApi { api, names };
    let about = package::module_docs(named);
    emit::module(named, Setting { about: &about, ..Setting::default() })
}

/// A crate name made of a document's title.
pub fn crate_name(title: &str) -> String {
    plain(&name::module_ident(title)).replace('_', "-")
}

/// The folder of a service version's module in the crate of all services.
pub fn service_folder(service: &Service) -> PathBuf {
    let module = name::service_module(service);
    PathBuf::from("src").join(plain(&module)).join(service.version_module())
}

/// A module's name as a folder's.
fn plain(module: &str) -> &str {
    module.trim_start_matches("r#")
}

/// Names for everything in `api`; what the API text at `path` holds keeps its name.
fn names(api: &Api, path: &Path, earlier: &Files) -> Names {
    let lock = earlier.get(path).map_or_else(Lock::default, |text| api_text::read(text));
    name::assign(api, &lock)
}

/// The files about one document that are not code.
fn document_files(named: NamedApi<'_>) -> Files {
    let mut files = Files::new();
    files.insert(API_TEXT.into(), api_text::write(named.api, named.names));
    files.extend(ledger(named.api).map(|text| (LEDGER.into(), text)));
    files
}

/// A service version with its Rust names.
struct Version<'a> {
    service: &'a Service,
    api: &'a Api,
    folder: PathBuf,
    names: Names,
}

/// All service versions, by service, the oldest first.
fn named<'a>(apis: &[&'a Api], earlier: &Files) -> Vec<Version<'a>> {
    let version = |api: &&'a Api| {
        let service = api.service.as_ref()?;
        let folder = service_folder(service);
        let names = names(api, &folder.join(API_TEXT), earlier);
        Some(Version { service, api, folder, names })
    };
    let mut versions: Vec<_> = apis.iter().filter_map(version).collect();
    versions.sort_by_key(|version| (&version.service.name, version.number()));
    versions
}

impl Version<'_> {
    fn number(&self) -> (u32, u32) {
        (self.service.major, self.service.minor)
    }

    fn text(&self) -> String {
        format!("{}.{}", self.service.major, self.service.minor)
    }

    fn named(&self) -> NamedApi<'_> {
        NamedApi { api: self.api, names: &self.names }
    }

    /// The step to this version from the one before it, if that is there.
    fn step<'v>(&'v self, all: &'v [Self]) -> Option<Step<'v>> {
        let older = all.iter().filter(|other| {
            other.service.name == self.service.name && other.number() < self.number()
        });
        let old = older.max_by_key(|other| other.number())?;
        let label = |version: &Self| format!("{} {}", version.service.name, version.text());
        let changes = diff::compare(old.named(), self.named());
        let comparison = Comparison { old: label(old), new: label(self), note: None, changes };
        Some(Step { old, new: self, comparison })
    }

    /// The Rust files; `noted` is the document with what is to be said of its history.
    fn module(
        &self,
        noted: &Api,
        deprecated: Option<&str>,
        step: Option<&Step<'_>>,
    ) -> BTreeMap<String, String> {
        let named = NamedApi { api: noted, names: &self.names };
        let about = package::module_docs(named);
        let service = name::service_module(self.service);
        let path = format!("s360::{service}::{}", self.service.version_module());
        let old = step.map(|step| (step.old, step.old.service));
        let texts = old.map(|(old, of)| (old, of.version_module(), name::feature(of)));
        let older = texts.as_ref().map(|(old, module, feature)| Older {
            named: old.named(),
            service: &service,
            module,
            feature,
        });
        emit::module(named, Setting { about: &about, path: Some(&path), deprecated, older })
    }

    /// How its main call is made.
    fn example(&self) -> Option<String> {
        let module = name::service_module(self.service);
        let module = format!("s360::{module}::{}", self.service.version_module());
        emit::example(self.named(), &module, &name::feature(self.service))
    }
}

/// From one version to the next.
struct Step<'v> {
    old: &'v Version<'v>,
    new: &'v Version<'v>,
    comparison: Comparison,
}

impl Step<'_> {
    /// Its `CHANGES.md`.
    fn page(&self) -> String {
        diff::render(Format::Markdown, &self.comparison)
    }

    /// Its line in the change log.
    fn line(&self) -> package::Step {
        let folder = self.new.folder.strip_prefix("src").unwrap_or(&self.new.folder);
        let folder: Vec<_> = folder.iter().map(|part| part.to_string_lossy()).collect();
        package::Step {
            old: self.old.text(),
            new: self.new.text(),
            folder: folder.join("/"),
            summary: diff::summary(&self.comparison.changes),
        }
    }
}

/// All steps, by service.
fn change_log<'v>(steps: impl Iterator<Item = Step<'v>>) -> Vec<package::Changed> {
    let mut log: Vec<package::Changed> = Vec::new();
    for step in steps {
        let name = &step.new.service.name;
        match log.last_mut().filter(|last| last.name == *name) {
            Some(last) => last.steps.push(step.line()),
            None => {
                log.push(package::Changed { name: name.clone(), steps: vec![step.line()] });
            }
        }
    }
    log
}

/// `lib.rs`: a module for each service.
fn library(services: &[ServiceRow<'_>]) -> String {
    let modules = services.iter().map(|service| Gated {
        name: &service.module,
        features: service.versions.iter().map(|version| version.feature.as_str()).collect(),
    });
    emit::library(&modules.collect::<Vec<_>>())
}

/// The module of a service: a page about it, with an example, and a module for each version.
fn service_module(
    row: &ServiceRow<'_>,
    versions: &[Version<'_>],
    log: &[package::Changed],
) -> String {
    let own = versions.iter().rev().filter(|version| row.has(version.service));
    let (drafts, published): (Vec<_>, Vec<_>) =
        own.partition(|version| version.service.status == Status::Draft);
    let newest = published.into_iter().chain(drafts);
    let example = newest.filter_map(Version::example).next().unwrap_or_default();
    let name = row.versions.first().map(|version| &version.service.name);
    let steps = log.iter().find(|it| Some(&it.name) == name).map_or(&[][..], |it| &it.steps);
    let modules = row
        .versions
        .iter()
        .map(|version| Gated { name: &version.module, features: vec![&version.feature] });
    emit::service(&package::service_page(row, steps, &example), &modules.collect::<Vec<_>>())
}
