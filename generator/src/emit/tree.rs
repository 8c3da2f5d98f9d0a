//! Whole crates: the module tree around the modules of single documents.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use proc_macro2::TokenStream;
use quote::quote;

use super::example::example;
use super::{conversions, format, ident, module, module_of, summary};
use crate::diff::{self, Change, Comparison, Format, Side, compare, render};
use crate::evidence;
use crate::fidelity::{LEDGER, ledger};
use crate::history::History;
use crate::model::{Api, Service, Status};
use crate::name::{Lock, Names, assign, module_ident};
use crate::text;
use crate::write::{Files, with_manifest};

/// The API text of a module: for people who review a change, and the lock of all names.
pub const API_TEXT: &str = "API.txt";

/// What a service version changes against the one before it, for people who review or migrate.
pub const CHANGES: &str = "CHANGES.md";

/// The crate of all S-360 services in `apis`. `earlier` holds the API texts of the run before, by
/// their paths in the crate; what is in them keeps its name.
pub fn services_crate(apis: &[&Api], earlier: &Files) -> Files {
    let services = text::services(apis);
    let mut files = Files::new();
    files.insert("Cargo.toml".into(), text::manifest(&services));
    files.insert("README.md".into(), text::readme(&services));
    files.insert("src/lib.rs".into(), library(&services));
    let mut named: Vec<Version<'_>> =
        apis.iter().filter_map(|api| Version::of(api, earlier)).collect();
    named.sort_by_key(|version| (&version.service.name, version.number()));
    let mut changed: Vec<text::Changed> = Vec::new();
    for version in &named {
        let Version { api, folder, names, .. } = version;
        let deprecated = text::deprecated(version.service, &services);
        let noted = History::of(&version.service.name, apis).noted(api);
        for (name, content) in module_of(&noted, names, deprecated.as_deref()) {
            files.insert(folder.join(name), content);
        }
        files.insert(folder.join(API_TEXT), summary(api, names));
        files.extend(ledger(api).map(|text| (folder.join(LEDGER), text)));
        if let Some(before) = version.before(&named) {
            let step = version.changes(before);
            files.insert(folder.join(CHANGES), render(Format::Markdown, &step));
            version.convert(before, &mut files);
            version.log(before, &step.changes, &mut changed);
        }
    }
    for row in &services {
        let folder = PathBuf::from("src").join(plain(&row.module));
        let own = named.iter().rev().filter(|version| row.has(version.service));
        let (drafts, published): (Vec<_>, Vec<_>) =
            own.partition(|version| version.service.status == Status::Draft);
        let newest = published.into_iter().chain(drafts);
        let example = newest.filter_map(Version::example).next().unwrap_or_default();
        files.insert(folder.join("mod.rs"), versions(row, &changed, &example));
    }
    files.insert("CHANGELOG.md".into(), text::changelog(&changed));
    files.extend(evidence::table(apis).map(|text| (evidence::TABLE.into(), text)));
    with_manifest(files)
}

/// A service version with its Rust names.
struct Version<'a> {
    service: &'a Service,
    api: &'a Api,
    folder: PathBuf,
    names: Names,
}

impl<'a> Version<'a> {
    fn of(api: &'a Api, earlier: &Files) -> Option<Self> {
        let service = api.service.as_ref()?;
        let folder = service_folder(service);
        let names = names(api, &folder.join(API_TEXT), earlier);
        Some(Self { service, api, folder, names })
    }

    fn number(&self) -> (u32, u32) {
        (self.service.major, self.service.minor)
    }

    fn text(&self) -> String {
        format!("{}.{}", self.service.major, self.service.minor)
    }

    /// The version before this one, of those that are there.
    fn before<'v>(&self, all: &'v [Self]) -> Option<&'v Self> {
        let older = all.iter().filter(|other| {
            other.service.name == self.service.name && other.number() < self.number()
        });
        older.max_by_key(|other| other.number())
    }

    /// How its main call is made.
    fn example(&self) -> Option<String> {
        let module = crate::name::service_module(self.service);
        let module = format!("s360::{module}::{}", self.service.version_module());
        example(self.api, &self.names, &module, &crate::name::feature(self.service))
    }

    fn side(&self) -> Side<'_> {
        Side { api: self.api, names: &self.names }
    }

    /// Adds the conversions between this version and the one before it.
    fn convert(&self, before: &Self, files: &mut Files) {
        let module = before.service.version_module();
        let Some(file) = conversions::file(before.side(), self.side(), &module) else { return };
        let feature = crate::name::feature(before.service);
        let declared = format(quote! {
            #[cfg(feature = #feature)]
            mod conversions;
        });
        files.insert(self.folder.join("conversions.rs"), file);
        if let Some(root) = files.get_mut(&self.folder.join("mod.rs")) {
            root.push('\n');
            root.push_str(&declared);
        }
    }

    fn changes(&self, before: &Self) -> Comparison {
        let label = |version: &Self| format!("{} {}", version.service.name, version.text());
        let changes = compare(before.side(), self.side());
        Comparison { old: label(before), new: label(self), note: None, changes }
    }

    /// Adds the step from `before` to this version to the change log.
    fn log(&self, before: &Self, changes: &[Change], log: &mut Vec<text::Changed>) {
        let folder = self.folder.strip_prefix("src").unwrap_or(&self.folder);
        let folder: Vec<_> = folder.iter().map(|part| part.to_string_lossy()).collect();
        let step = text::Step {
            old: before.text(),
            new: self.text(),
            folder: folder.join("/"),
            summary: diff::summary(changes),
        };
        match log.last_mut().filter(|last| last.name == self.service.name) {
            Some(last) => last.steps.push(step),
            None => {
                log.push(text::Changed { name: self.service.name.clone(), steps: vec![step] });
            }
        }
    }
}

/// The folder of a service version's module in the crate of all services.
pub fn service_folder(service: &Service) -> PathBuf {
    let module = crate::name::service_module(service);
    PathBuf::from("src").join(plain(&module)).join(service.version_module())
}

fn names(api: &Api, text: &Path, earlier: &Files) -> Names {
    assign(api, &earlier.get(text).map(|text| Lock::parse(text)).unwrap_or_default())
}

/// A module's name as a folder's.
fn plain(module: &str) -> &str {
    module.trim_start_matches("r#")
}

fn library(services: &[text::ServiceRow<'_>]) -> String {
    let modules = services.iter().map(|row| {
        let features: Vec<&String> = row.versions.iter().map(|version| &version.feature).collect();
        let name = ident(&row.module);
        let condition = match features.as_slice() {
            [only] => quote!(feature = #only),
            several => quote!(any(#(feature = #several),*)),
        };
        quote! {
            #[cfg(#condition)]
            pub mod #name;
        }
    });
    format(quote! {
        // The examples use some of the versions.
        #![cfg_attr(any(feature = "all", not(doctest)), doc = include_str!("../README.md"))]
        #![cfg_attr(docsrs, feature(doc_cfg))]
        pub use s360_runtime;
        pub use s360_runtime::wire::{
            ByName, ConvertError, DecodeError, Drift, DriftKind, Extra, convert
        };
        pub use s360_runtime::{Client, Credentials, Error, ErrorKind, guide, prelude};
        #(#modules)*
    })
}

fn versions(row: &text::ServiceRow<'_>, changed: &[text::Changed], example: &str) -> String {
    let name = row.versions.first().map(|version| &version.service.name);
    let steps = changed.iter().find(|it| Some(&it.name) == name).map_or(&[][..], |it| &it.steps);
    let about = doc_attributes(&text::service_page(row, steps, example));
    let modules = row.versions.iter().map(|version| {
        let (feature, name) = (&version.feature, ident(&version.module));
        quote! {
            #[cfg(feature = #feature)]
            pub mod #name;
        }
    });
    format(quote!(#about #(#modules)*))
}

fn doc_attributes(text: &str) -> TokenStream {
    let lines = text.lines().map(|line| match line {
        "" => String::new(),
        line => format!(" {line}"),
    });
    quote!(#(#![doc = #lines])*)
}

/// A crate of its own for one document; `runtime` is the path of the runtime crate, `earlier` as
/// for [`services_crate`].
pub fn single_crate(api: &Api, name: &str, runtime: &str, earlier: &Files) -> Files {
    let names = names(api, Path::new(API_TEXT), earlier);
    let mut modules: BTreeMap<String, String> = module(api, &names);
    let mut files = Files::new();
    files.insert(API_TEXT.into(), summary(api, &names));
    files.extend(ledger(api).map(|text| (LEDGER.into(), text)));
    files.insert("Cargo.toml".into(), text::single_manifest(name, runtime));
    if let Some(root) = modules.remove("mod.rs") {
        files.insert("src/lib.rs".into(), root);
    }
    for (name, content) in modules {
        files.insert(PathBuf::from("src").join(name), content);
    }
    with_manifest(files)
}

/// A crate name made of a document's title.
pub fn crate_name(title: &str) -> String {
    plain(&module_ident(title)).replace('_', "-")
}
