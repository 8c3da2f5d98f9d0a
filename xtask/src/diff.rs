//! `diff`: what changed between two documents, or two states of specs/.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;
use std::process::Command;

use s360_codegen::diff::{self, Change, Format, Side};
use s360_codegen::emit::{API_TEXT, service_folder};
use s360_codegen::load::Document;
use s360_codegen::model::{Api, Service};
use s360_codegen::name::{Lock, Names, assign};
use s360_codegen::{Reading, read_document};

use crate::specs;

#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// `service@X.Y` (with its patches), or as it was published: a file, a folder, a git revision
    /// (all of specs/ at that time) or `REVISION:FILE`.
    old: String,
    /// The same for the newer side.
    new: String,
    /// How the changes are shown.
    #[arg(long, value_enum, default_value = "text")]
    format: Shown,
}

#[derive(Clone, Copy, clap::ValueEnum)]
enum Shown {
    /// For a terminal.
    Text,
    /// For a pull request.
    Markdown,
    /// For programs.
    Json,
    /// One page for a browser.
    Html,
}

impl From<Shown> for Format {
    fn from(shown: Shown) -> Self {
        match shown {
            Shown::Text => Self::Text,
            Shown::Markdown => Self::Markdown,
            Shown::Json => Self::Json,
            Shown::Html => Self::Html,
        }
    }
}

/// Documents by service and version, or by name where they have none.
type Documents = BTreeMap<String, Api>;

pub(crate) fn run(arguments: &Arguments, root: &Path) -> Result<(), String> {
    let (old, new) = (documents(&arguments.old, root)?, documents(&arguments.new, root)?);
    let format = arguments.format.into();
    if let ([(old_name, old)], [(new_name, new)]) = (&list(&old)[..], &list(&new)[..]) {
        let same = old_name == new_name;
        let label = |name: &str, given: &str| if same { given.to_owned() } else { name.to_owned() };
        let names = (label(old_name, &arguments.old), label(new_name, &arguments.new));
        print!("{}", between((&names.0, old), (&names.1, new), format, root));
        return Ok(());
    }
    let names: BTreeSet<&String> = old.keys().chain(new.keys()).collect();
    let pairs = names.into_iter().map(|name| (name, old.get(name), new.get(name)));
    let pairs: Vec<_> = pairs.filter(|(_, old, new)| old != new).collect();
    match format {
        Format::Html => {
            let labels = (arguments.old.as_str(), arguments.new.as_str());
            print!("{}", diff::render(format, labels.0, labels.1, &all_changes(&pairs, root)));
        }
        Format::Json => {
            let reports = pairs.iter().map(|(name, old, new)| {
                diff::render(format, name, name, &changes(*old, *new, root))
            });
            println!("[{}]", reports.collect::<Vec<_>>().join(","));
        }
        Format::Text | Format::Markdown => {
            for (name, old, new) in pairs {
                match (old, new) {
                    (Some(old), Some(new)) => {
                        print!("{}", between((name, old), (name, new), format, root));
                    }
                    (Some(_), None) => println!("{name}: the document is gone"),
                    (None, _) => println!("{name}: a new document"),
                }
            }
        }
    }
    Ok(())
}

/// The changes of all documents as of one; operations bear the names of their documents.
fn all_changes(pairs: &[(&String, Option<&Api>, Option<&Api>)], root: &Path) -> Vec<Change> {
    let mut all = Vec::new();
    for (name, old, new) in pairs {
        for mut change in changes(*old, *new, root) {
            let own = change.operations.iter().map(|operation| format!("{name}: {operation}"));
            change.operations = own.collect();
            if change.operations.is_empty() {
                change.operations.insert((*name).clone());
            }
            all.push(change);
        }
    }
    all
}

/// The changes between two documents; one that is not there has no operations and no types.
fn changes(old: Option<&Api>, new: Option<&Api>, root: &Path) -> Vec<Change> {
    let nothing = |api: &Api| Api {
        operations: Vec::new(),
        webhooks: Vec::new(),
        types: Vec::new(),
        ..api.clone()
    };
    let (old, new) = match (old, new) {
        (Some(old), Some(new)) => (old.clone(), new.clone()),
        (Some(old), None) => (old.clone(), nothing(old)),
        (None, Some(new)) => (nothing(new), new.clone()),
        (None, None) => return Vec::new(),
    };
    let names = (names(&old, root), names(&new, root));
    diff::compare(Side { api: &old, names: &names.0 }, Side { api: &new, names: &names.1 })
}

fn list(documents: &Documents) -> Vec<(&String, &Api)> {
    documents.iter().collect()
}

fn between(
    (old_name, old): (&str, &Api),
    (new_name, new): (&str, &Api),
    format: Format,
    root: &Path,
) -> String {
    diff::render(format, old_name, new_name, &changes(Some(old), Some(new), root))
}

/// The Rust names of a document: those that generated/ has, where it is in there.
pub(crate) fn names(api: &Api, root: &Path) -> Names {
    let text = api.service.as_ref().and_then(|service| {
        fs::read_to_string(root.join("generated").join(service_folder(service)).join(API_TEXT)).ok()
    });
    assign(api, &text.map_or_else(Lock::default, |text| Lock::parse(&text)))
}

fn documents(side: &str, root: &Path) -> Result<Documents, String> {
    let path = Path::new(side);
    if path.is_file() {
        return Ok(Documents::from([keyed(side, specs::read_sound(path, None)?)]));
    }
    if path.is_dir() {
        let files = specs::documents(path)?.into_iter();
        return files
            .map(|file| Ok(keyed(&file.display().to_string(), specs::read_sound(&file, None)?)))
            .collect();
    }
    if let Some((service, version)) = side.split_once('@') {
        return Ok(Documents::from([version_of(service, version, root)?]));
    }
    match side.split_once(':') {
        Some((revision, file)) => Ok(Documents::from([at(revision, file, root)?])),
        None => {
            let files = git(&["ls-tree", "-r", "--name-only", side, "--", "specs"], root)
                .map_err(|error| unknown(side, &error))?;
            let files = files.lines().filter(|file| specs::is_document_of_specs(Path::new(file)));
            files.map(|file| at(side, file, root)).collect()
        }
    }
}

fn unknown(side: &str, error: &str) -> String {
    format!(
        "`{side}` is no file, folder, `service@X.Y` or git revision; {}",
        error.lines().next().unwrap_or_default()
    )
}

fn keyed(name: &str, reading: Reading) -> (String, Api) {
    let version = |service: &Service| {
        let Service { name, major, minor, .. } = service;
        format!("{name} {major}.{minor}")
    };
    (reading.api.service.as_ref().map_or_else(|| name.to_owned(), version), reading.api)
}

/// `catalogService`, `1.33` (or `1_33`, or `v1_33`)
fn version_of(service: &str, version: &str, root: &Path) -> Result<(String, Api), String> {
    let version = format!("v{}", version.trim_start_matches('v').replace('.', "_"));
    let folder = root.join("specs");
    let mut versions = Vec::new();
    for path in specs::documents(&folder)? {
        let name = path.parent().and_then(Path::file_name).unwrap_or_default();
        let stem = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        if name == service && stem == version {
            let reading = specs::read_sound(&path, Some(&folder.join("overlays")))?;
            return Ok(keyed(&path.display().to_string(), reading));
        }
        if name == service {
            versions.push(stem.trim_start_matches('v').replace('_', "."));
        }
    }
    match versions.as_slice() {
        [] => Err(format!("specs/ has no service `{service}`; `cargo xtask list` tells which")),
        _ => Err(format!("`{service}` has the versions {}", versions.join(", "))),
    }
}

/// A file as it was in `revision`.
fn at(revision: &str, file: &str, root: &Path) -> Result<(String, Api), String> {
    let name = format!("{revision}:{file}");
    let text = git(&["show", &name], root).map_err(|error| unknown(&name, &error))?;
    // The name tells which service the document is for.
    let document = Document::parse(file, text).map_err(|fault| fault.to_string())?;
    let reading = read_document(&document).map_err(|fault| fault.to_string())?;
    Ok(keyed(&name, reading))
}

fn git(arguments: &[&str], root: &Path) -> Result<String, String> {
    let output = Command::new("git")
        .args(arguments)
        .current_dir(root)
        .output()
        .map_err(|error| format!("git: {error}"))?;
    if output.status.success() {
        String::from_utf8(output.stdout).map_err(|error| error.to_string())
    } else {
        Err(String::from_utf8_lossy(&output.stderr).trim().to_owned())
    }
}
