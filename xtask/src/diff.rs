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

use crate::messages::say;
use crate::specs;

#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// `service@X.Y` (with its patches), or as it was published: a file, a folder, a git revision
    /// (all of specs/ at that time) or `REVISION:FILE`.
    old: String,
    /// The same for the newer side. Without it OLD is a folder, and every version in it is compared
    /// with the one before it, one line for each as text.
    new: Option<String>,
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
    /// For programs: an object, or a list of them where several documents are compared.
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

/// Two states of a document, and what changed between them.
struct Step {
    old: String,
    new: String,
    changes: Vec<Change>,
    /// What people learn instead of the changes.
    instead: Option<&'static str>,
}

pub(crate) fn run(arguments: &Arguments, root: &Path) -> Result<(), String> {
    let format = arguments.format.into();
    let old = arguments.old.as_str();
    let report = match &arguments.new {
        Some(new) => sides(old, new, format, root)?,
        None => {
            let steps = steps(Path::new(old), root)?;
            match format {
                Format::Text => outline(&steps),
                _ => several(format, (old, old), &steps),
            }
        }
    };
    say(report.trim_end());
    Ok(())
}

/// What changed from one side to the other.
fn sides(old: &str, new: &str, format: Format, root: &Path) -> Result<String, String> {
    let (olds, news) = (documents(old, root)?, documents(new, root)?);
    if let ([(old_name, old_api)], [(new_name, new_api)]) = (&list(&olds)[..], &list(&news)[..]) {
        let (old, new) =
            if old_name == new_name { (old, new) } else { (&***old_name, &***new_name) };
        let changes = changes(Some(old_api), Some(new_api), root);
        return Ok(diff::render(format, old, new, &changes));
    }
    let names: BTreeSet<&String> = olds.keys().chain(news.keys()).collect();
    let pairs = names.into_iter().map(|name| (name, olds.get(name), news.get(name)));
    let steps = pairs.filter(|(_, old, new)| old != new).map(|(name, old, new)| Step {
        old: name.clone(),
        new: name.clone(),
        changes: changes(old, new, root),
        instead: match (old, new) {
            (None, _) => Some("a new document"),
            (_, None) => Some("the document is gone"),
            _ => None,
        },
    });
    Ok(several(format, (old, new), &steps.collect::<Vec<_>>()))
}

/// What every version of a folder changes against the one before it.
fn steps(folder: &Path, root: &Path) -> Result<Vec<Step>, String> {
    if !folder.is_dir() {
        let folder = folder.display();
        return Err(format!("`{folder}` is no folder; say what it is to be compared with"));
    }
    let mut versions: Vec<(Place, String, Api)> = Vec::new();
    for path in specs::documents(folder)? {
        let (name, api) = keyed(&path.display().to_string(), specs::read_sound(&path, None)?);
        versions.push((place(&path, &api), name, api));
    }
    versions.sort_by(|(one, ..), (other, ..)| one.cmp(other));
    let step = |pair: &[(Place, String, Api)]| match pair {
        [(old_place, old, old_api), (place, new, api)] if old_place.0 == place.0 => Some(Step {
            old: old.clone(),
            new: new.clone(),
            changes: changes(Some(old_api), Some(api), root),
            instead: None,
        }),
        _ => None,
    };
    Ok(versions.windows(2).filter_map(step).collect())
}

/// A line for each step, and one for all.
fn outline(steps: &[Step]) -> String {
    let line = |Step { old, new, changes, .. }: &Step| {
        format!("{old} → {new}: {}\n", diff::summary(changes))
    };
    let all: Vec<Change> = steps.iter().flat_map(|step| step.changes.clone()).collect();
    let lines: String = steps.iter().map(line).collect();
    format!("{lines}{} steps: {}", steps.len(), diff::summary(&all))
}

/// All steps in one report.
fn several(format: Format, (old, new): (&str, &str), steps: &[Step]) -> String {
    let one = |step: &Step| match step.instead {
        Some(instead) if format != Format::Json => format!("{}: {instead}\n", step.new),
        _ => diff::render(format, &step.old, &step.new, &step.changes),
    };
    match format {
        Format::Html => diff::render(format, old, new, &merged(steps)),
        Format::Json => format!("[{}]", steps.iter().map(one).collect::<Vec<_>>().join(",")),
        _ if steps.is_empty() => format!("{old} → {new}: no changes"),
        Format::Text | Format::Markdown => steps.iter().map(one).collect(),
    }
}

/// The changes of all steps; operations bear the names of their documents.
fn merged(steps: &[Step]) -> Vec<Change> {
    let named = |(name, mut change): (&String, Change)| {
        let own = change.operations.iter().map(|operation| format!("{name}: {operation}"));
        change.operations = own.collect();
        if change.operations.is_empty() {
            change.operations.insert(name.clone());
        }
        change
    };
    let all = steps.iter().flat_map(|step| step.changes.iter().map(|it| (&step.new, it.clone())));
    all.map(named).collect()
}

/// What a document is a version of, and which one.
type Place = (String, Vec<u32>);

/// By the service, else by the path up to the number at the end of the file's name.
fn place(path: &Path, api: &Api) -> Place {
    if let Some(service) = &api.service {
        return (service.name.clone(), vec![service.major, service.minor]);
    }
    let name = path.with_extension("").display().to_string();
    let before = name.trim_end_matches(|char: char| char.is_ascii_digit() || "._".contains(char));
    let numbers = name.get(before.len()..).unwrap_or_default().split(['.', '_']);
    (before.to_owned(), numbers.filter_map(|number| number.parse().ok()).collect())
}

/// The changes between two documents; one that is not there has no operations and no types.
pub(crate) fn changes(old: Option<&Api>, new: Option<&Api>, root: &Path) -> Vec<Change> {
    let nothing;
    let (old, new) = match (old, new) {
        (Some(old), Some(new)) => (old, new),
        (Some(old), None) => {
            nothing = emptied(old);
            (old, &nothing)
        }
        (None, Some(new)) => {
            nothing = emptied(new);
            (&nothing, new)
        }
        (None, None) => return Vec::new(),
    };
    let names = (names(old, root), names(new, root));
    diff::compare(Side { api: old, names: &names.0 }, Side { api: new, names: &names.1 })
}

fn emptied(api: &Api) -> Api {
    Api { operations: Vec::new(), webhooks: Vec::new(), types: Vec::new(), ..api.clone() }
}

fn list(documents: &Documents) -> Vec<(&String, &Api)> {
    documents.iter().collect()
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
