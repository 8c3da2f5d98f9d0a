//! `diff`: what changed between two documents, or two states of specs/.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use s360_codegen::api_text::API_TEXT;
use s360_codegen::assemble::service_folder;
use s360_codegen::dialect::SourceMap;
use s360_codegen::diff::{self, Change, Comparison, Format};
use s360_codegen::load::Document;
use s360_codegen::model::{Api, Service};
use s360_codegen::name::{Lock, NamedApi, Names, assign, is_called};
use s360_codegen::plural::counted;
use s360_codegen::{Reading, api_text, read_document};

use crate::messages::say;
use crate::specs;
use crate::versions::number;

#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// `service@X.Y` (with its patches; `catalog@1.33` will do), or as it was published: a file, a folder, a git revision
    /// (all of specs/ at that time) or `REVISION:FILE`.
    old: String,
    /// The same for the newer side. Without it OLD is a folder, and every version in it is compared
    /// with the one before it, one line for each as text.
    new: Option<String>,
    /// How the changes are shown.
    #[arg(long, value_enum, default_value = "text")]
    format: Shown,
    /// With two versions of one service: holds recorded answers of either against the step, as a second
    /// judge beside the documents; fails where they disagree. May be given several times.
    #[arg(long, value_name = "FILE", requires = "new")]
    recording: Vec<PathBuf>,
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
type Documents = BTreeMap<String, State>;

/// A document at some time.
struct State {
    api: Api,
    /// Where each part of it stands in the document.
    source_map: SourceMap,
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
                _ => diff::render_all(format, (old, old), &steps),
            }
        }
    };
    say(report.trim_end());
    match (&arguments.new, &arguments.recording[..]) {
        (Some(new), files @ [_, ..]) => judge(old, new, files, root),
        _ => Ok(()),
    }
}

/// What recordings say of the step from one version of a service to another.
fn judge(old: &str, new: &str, files: &[PathBuf], root: &Path) -> Result<(), String> {
    let version = |side: &str| {
        let documents = documents(side, root)?;
        let service = documents.into_values().next().and_then(|state| state.api.service);
        let service = service.filter(|_| side.contains('@'));
        service.ok_or_else(|| format!("{side}: with --recording, expected `service@X.Y`"))
    };
    let (old, new) = (version(old)?, version(new)?);
    if old.name != new.name {
        return Err(format!("{} and {} are not one service", old.name, new.name));
    }
    let number = |service: &Service| format!("{}.{}", service.major, service.minor);
    let step = (old.name.as_str(), &*number(&old), &*number(&new));
    crate::delegate::judge(step, &root.join("specs"), files)
}

/// What changed from one side to the other.
fn sides(old: &str, new: &str, format: Format, root: &Path) -> Result<String, String> {
    let (olds, news) = (documents(old, root)?, documents(new, root)?);
    let (ones, others): (Vec<_>, Vec<_>) = (olds.iter().collect(), news.iter().collect());
    if let ([(old_name, one)], [(new_name, other)]) = (&ones[..], &others[..]) {
        let names = if old_name == new_name { (old, new) } else { (&***old_name, &***new_name) };
        return Ok(diff::render(format, &comparison(names, one, other, root)));
    }
    let names: BTreeSet<&String> = olds.keys().chain(news.keys()).collect();
    let compared = names.into_iter().filter_map(|name| between(name, &olds, &news, root));
    Ok(diff::render_all(format, (old, new), &compared.collect::<Vec<_>>()))
}

/// What became of the document called `name`; nothing if it is as it was. A new version of a service is
/// compared with the one before it.
fn between(name: &str, olds: &Documents, news: &Documents, root: &Path) -> Option<Comparison> {
    match (olds.get(name), news.get(name)) {
        (Some(old), Some(new)) => {
            (old.api != new.api).then(|| comparison((name, name), old, new, root))
        }
        (None, Some(new)) => Some(match before(new, olds, news) {
            Some((before, old)) => Comparison {
                note: Some(format!("a new version, compared with {before}")),
                ..comparison((before, name), old, new, root)
            },
            None => Comparison {
                note: Some("a new document".to_owned()),
                ..comparison((name, name), &emptied(new), new, root)
            },
        }),
        (Some(old), None) => Some(Comparison {
            note: Some("the document is gone".to_owned()),
            ..comparison((name, name), old, &emptied(old), root)
        }),
        (None, None) => None,
    }
}

/// The version before that of `new`, and its name.
fn before<'d>(
    new: &State,
    olds: &'d Documents,
    news: &'d Documents,
) -> Option<(&'d str, &'d State)> {
    let number = |service: &Service| (service.major, service.minor);
    let service = new.api.service.as_ref()?;
    let older = |(_, it): &(&String, &State)| {
        let other = it.api.service.as_ref();
        other.is_some_and(|it| it.name == service.name && number(it) < number(service))
    };
    // Of a version that both sides have, the newer state counts.
    let all = olds.iter().chain(news).filter(older);
    let (name, state) = all.max_by_key(|(_, it)| it.api.service.as_ref().map(number))?;
    Some((name, state))
}

/// What every version of a folder changes against the one before it.
fn steps(folder: &Path, root: &Path) -> Result<Vec<Comparison>, String> {
    if !folder.is_dir() {
        let folder = folder.display();
        return Err(format!("`{folder}` is not a folder; say what it is to be compared with"));
    }
    let mut versions: Vec<(Place, String, State)> = Vec::new();
    for path in specs::documents(folder)? {
        let (name, state) = keyed(&path.display().to_string(), specs::read_sound(&path, None)?);
        versions.push((place(&path, &state.api), name, state));
    }
    versions.sort_by(|(one, ..), (other, ..)| one.cmp(other));
    let step = |pair: &[(Place, String, State)]| match pair {
        [(old_place, old, before), (place, new, after)] if old_place.0 == place.0 => {
            Some(comparison((old, new), before, after, root))
        }
        _ => None,
    };
    Ok(versions.windows(2).filter_map(step).collect())
}

/// A line for each step, and one for all.
fn outline(steps: &[Comparison]) -> String {
    let line = |Comparison { old, new, changes, .. }: &Comparison| {
        format!("{old} → {new}: {}\n", diff::summary(changes))
    };
    let all = steps.iter().flat_map(|step| &step.changes);
    let lines: String = steps.iter().map(line).collect();
    format!("{lines}{}: {}", counted(steps.len(), "step"), diff::summary(all))
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

/// What changed between two states, with the places as the documents write them.
fn comparison((old, new): (&str, &str), one: &State, other: &State, root: &Path) -> Comparison {
    let mut changes = changes(&one.api, &other.api, root);
    for change in &mut changes {
        let state = if change.is_at_old() { one } else { other };
        change.pointer = state.source_map.written(&change.pointer);
    }
    Comparison { old: old.to_owned(), new: new.to_owned(), note: None, changes }
}

/// The changes between two documents.
pub(crate) fn changes(old: &Api, new: &Api, root: &Path) -> Vec<Change> {
    let names = (names(old, root), names(new, root));
    diff::compare(NamedApi { api: old, names: &names.0 }, NamedApi { api: new, names: &names.1 })
}

/// The document without anything: what one is compared with that is new, or gone. There is nothing
/// that it would not tell.
fn emptied(state: &State) -> State {
    let service = state.api.service.clone().map(|it| Service { partial: false, ..it });
    let api = Api {
        operations: Vec::new(),
        webhooks: Vec::new(),
        types: Vec::new(),
        service,
        ..state.api.clone()
    };
    State { api, source_map: state.source_map.clone() }
}

/// The Rust names of a document: those that generated/ has, where it is in there.
pub(crate) fn names(api: &Api, root: &Path) -> Names {
    let text = api.service.as_ref().and_then(|service| {
        fs::read_to_string(root.join("generated").join(service_folder(service)).join(API_TEXT)).ok()
    });
    assign(api, &text.map_or_else(Lock::default, |text| api_text::read(&text)))
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
        "`{side}` is not a file, folder, `service@X.Y` or git revision; {}",
        error.lines().next().unwrap_or_default()
    )
}

fn keyed(name: &str, reading: Reading) -> (String, State) {
    let version = |service: &Service| {
        let Service { name, major, minor, .. } = service;
        format!("{name} {major}.{minor}")
    };
    let Reading { api, source_map, .. } = reading;
    let name = api.service.as_ref().map_or_else(|| name.to_owned(), version);
    (name, State { api, source_map })
}

/// `catalogService` or `catalog`, `1.33` (or `1_33`, or `v1_33`)
fn version_of(service: &str, version: &str, root: &Path) -> Result<(String, State), String> {
    let wanted = number(version)?;
    let folder = root.join("specs");
    let mut versions = Vec::new();
    for path in specs::documents(&folder)? {
        let name = path.parent().and_then(Path::file_name).unwrap_or_default().to_string_lossy();
        let stem = path.file_stem().unwrap_or_default().to_string_lossy();
        let found = number(&stem).ok().filter(|_| is_called(&name, service));
        if found.as_ref() == Some(&wanted) {
            let read = specs::read_sound(&path, Some(&folder.join("overlays")))?;
            return Ok(keyed(&path.display().to_string(), read));
        }
        versions.extend(found);
    }
    match versions.as_slice() {
        [] => Err(format!("specs/ has no service `{service}`; `cargo xtask list` tells which")),
        _ => Err(format!("`{service}` has the versions {}", versions.join(", "))),
    }
}

/// A file as it was in `revision`.
fn at(revision: &str, file: &str, root: &Path) -> Result<(String, State), String> {
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
