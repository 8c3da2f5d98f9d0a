//! The service versions in specs/, and what is said of them in `list` and `new`.

use std::path::{Path, PathBuf};

use s360_codegen::Reading;
use s360_codegen::diagnostic::{Diagnostic, nearest};
use s360_codegen::dialect::SourceMap;
use s360_codegen::load::Document;
use s360_codegen::model::{Api, Service, Status};
use s360_codegen::name::{is_called, short_name};
use s360_codegen::overlay::Overlay;
use s360_codegen::plural::counted;
use s360_codegen::write;

use crate::draft;
use crate::messages::{self, Messages, say};
use crate::specs;

/// A document of a service version.
pub(crate) struct Version {
    pub(crate) path: PathBuf,
    /// Where each part of `api` stands in the document.
    pub(crate) source_map: SourceMap,
    pub(crate) service: Service,
    pub(crate) api: Api,
}

impl Version {
    pub(crate) fn number(&self) -> String {
        format!("{}.{}", self.service.major, self.service.minor)
    }

    fn key(&self) -> (&str, u32, u32) {
        (&self.service.name, self.service.major, self.service.minor)
    }
}

/// The documents of specs/ by service and version; what is wrong with them goes to `messages`.
pub(crate) fn versions(messages: &mut Messages<'_>) -> Result<Vec<Version>, String> {
    let overlays = specs::overlays(Path::new("specs/overlays"), messages)?;
    let mut versions = Vec::new();
    for path in specs::documents(Path::new("specs"))? {
        let own: Vec<&Overlay> = overlays.iter().filter(|it| it.is_for(&path)).collect();
        match specs::read(&path, &own) {
            Ok(reading) => {
                let Reading { source_map, api, .. } = reading;
                if let Some(service) = api.service.clone() {
                    versions.push(Version { path, source_map, service, api });
                }
            }
            Err(faults) => messages.add(faults),
        }
    }
    versions.sort_by(|one, other| one.key().cmp(&other.key()));
    Ok(versions)
}

/// The table of all versions.
pub(crate) fn list(options: &messages::Options, root: &Path) -> Result<(), String> {
    crate::enter(root)?;
    let mut messages = Messages::new(options);
    let versions = versions(&mut messages)?;
    let mut rows = vec![
        ["service", "version", "status", "operations", "types", "go on with"].map(str::to_owned),
    ];
    for version in &versions {
        let all = || versions.iter().map(|version| &version.service);
        let successor = version.service.successor(all());
        rows.push([
            version.service.name.clone(),
            version.number(),
            version.service.status.as_str().to_owned(),
            version.api.operations.len().to_string(),
            version.api.types.len().to_string(),
            successor.map(|next| format!("{}.{}", next.major, next.minor)).unwrap_or_default(),
        ]);
    }
    let mut widths = [0; 6];
    for row in &rows {
        for (width, cell) in widths.iter_mut().zip(row) {
            *width = cell.len().max(*width);
        }
    }
    let mut table = String::new();
    for row in &rows {
        let cells: Vec<String> =
            row.iter().zip(widths).map(|(cell, width)| format!("{cell:width$}")).collect();
        table.push_str(cells.join("  ").trim_end());
        table.push('\n');
    }
    let ended = versions.iter().filter(|it| it.service.status == Status::EndOfLife).count();
    let count = counted(versions.len(), "version");
    say(format!("{table}{count}, {ended} at the end of their life"));
    messages.finish("not all of specs/ can be read")
}

#[derive(clap::Args)]
pub(crate) struct New {
    /// Name of the service, for example `catalogService` or `catalog`.
    service: String,
    /// The new version, for example 1.34.
    version: String,
    /// The version whose document the draft is made of.
    #[arg(long, value_name = "VERSION")]
    from: String,
}

/// A first draft of a new version's document: the one of another version, with the new number.
pub(crate) fn new(arguments: &New, root: &Path) -> Result<(), String> {
    crate::enter(root)?;
    let options = messages::Options::default();
    let versions = versions(&mut Messages::new(&options))?;
    let wanted = number(&arguments.version)?;
    let own = |version: &&Version| is_called(&version.service.name, &arguments.service);
    let from = number(&arguments.from)?;
    let old = versions.iter().filter(own).find(|version| version.number() == from);
    let Some(old) = old else {
        let known: Vec<String> = versions.iter().filter(own).map(Version::number).collect();
        return Err(match known.as_slice() {
            [] => {
                let both = |it: &Version| [it.service.name.clone(), short_name(&it.service)];
                let names: Vec<String> = versions.iter().flat_map(both).collect();
                let near = nearest(&arguments.service, names.iter().map(String::as_str));
                let hint = near.map_or_else(
                    || "`cargo xtask list` lists all".to_owned(),
                    |near| format!("did you mean `{near}`?"),
                );
                format!("specs/ has no service `{}`; {hint}", arguments.service)
            }
            _ => format!("`{}` has the versions {}", arguments.service, known.join(", ")),
        });
    };
    if versions.iter().filter(own).any(|version| version.number() == wanted) {
        return Err(format!("`{}` has a version {wanted} already", old.service.name));
    }
    let ending = old.path.extension().unwrap_or_default().to_string_lossy().into_owned();
    let path = old.path.with_file_name(format!("v{}.{ending}", wanted.replace('.', "_")));
    if path.exists() {
        return Err(format!("{} is there already", path.display()));
    }
    let text = draft(old, &wanted)?;
    write::replace(&path, &text).map_err(|error| format!("{}: {error}", path.display()))?;
    say(format!(
        "{}: a draft made of {from}, with status `draft` and marked as partial; put in what is known \
         of {wanted}, then run `cargo xtask generate`",
        path.display()
    ));
    Ok(())
}

/// `1.34` of `1.34`, `1_34` or `v1_34`.
pub(crate) fn number(text: &str) -> Result<String, String> {
    let plain = text.trim_start_matches('v').replace('_', ".");
    let is_number = |part: &str| part.parse::<u32>().is_ok();
    match plain.split_once('.') {
        Some((major, minor)) if is_number(major) && is_number(minor) => Ok(plain),
        _ => Err(format!("`{text}` is not a version; expected X.Y")),
    }
}

/// The document of `old` as one of the version `number`, which says that it is nobody's word yet.
fn draft(old: &Version, number: &str) -> Result<String, String> {
    let fault = |fault: Box<Diagnostic>| fault.to_string();
    let document = Document::read(&old.path).map_err(fault)?;
    let path = |number: &str| format!("/{}/v{}", old.service.name, number.replace('.', "_"));
    let text = draft::of(&document, &format!("{} {}", old.service.name, old.number()), number)
        .ok_or_else(|| format!("{} has no `info` that can be found", old.path.display()))?;
    let text = text.replace(&path(&old.number()), &path(number));
    let name = old.path.with_file_name(format!("v{}", number.replace('.', "_")));
    let made = Document::parse(&name.display().to_string(), text).map_err(fault)?;
    let reading = s360_codegen::read_document(&made).map_err(fault)?;
    let service = reading.api.service.map(|it| (it.name, format!("{}.{}", it.major, it.minor)));
    if service == Some((old.service.name.clone(), number.to_owned())) {
        Ok(made.text)
    } else {
        Err(format!("{} does not say its version in its base path", old.path.display()))
    }
}
