//! `record`, `drift` and `learn`: real answers, what documents do not say of them, and how they come to.

use std::io::ErrorKind;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use s360_runtime::{RetryPolicy, Version};
use s360_sandbox::learn::{extend_overlay, overlay_name};
use s360_sandbox::{DifferenceKind, Documents, Fact, Recording, Rules, Sandbox};
use serde_json::Value;

use crate::connect::{Connection, usage};
use crate::failure::Failure;
use crate::output::{Format, rows};
use crate::serve::{Listen, until_interrupted};

#[derive(clap::Args)]
pub(crate) struct Record {
    /// File to whose end answers are written; JSON Lines.
    #[arg(value_name = "FILE")]
    file: PathBuf,
    #[command(flatten)]
    connection: Connection,
    #[command(flatten)]
    listen: Listen,
}

pub(crate) async fn record(arguments: Record) -> Result<ExitCode, Failure> {
    let builder = arguments.connection.builder()?;
    // Whoever calls decides what is called again.
    let client = builder.retry(RetryPolicy::never()).build().map_err(usage)?;
    let recorder = Sandbox::builder().record(client, arguments.file);
    until_interrupted(recorder, arguments.listen).await
}

#[derive(clap::Args)]
pub(crate) struct Drift {
    /// Files that `s360 record` has written.
    #[arg(value_name = "FILE", required = true)]
    files: Vec<PathBuf>,
    /// Compares with the documents of this version instead of those of the versions that were called.
    #[arg(long, value_name = "X.Y")]
    against: Option<Version>,
    /// Compares with the documents and overlays in this folder instead of those that are compiled in.
    #[arg(long, value_name = "FOLDER")]
    specs: Option<PathBuf>,
}

pub(crate) fn drift(arguments: &Drift, format: Format) -> Result<ExitCode, Failure> {
    let recording = read(&arguments.files)?;
    let documents = match &arguments.specs {
        Some(folder) => Documents::read(folder).map_err(misuse)?,
        None => Documents::built_in(),
    };
    let found = s360_sandbox::drift(&documents, &recording, arguments.against);
    let row = |it: &s360_sandbox::Drift| -> Vec<Value> {
        vec![
            it.service.clone().into(),
            it.version.to_string().into(),
            it.method.clone().into(),
            it.pointer.clone().into(),
            it.kind.map(kind).into(),
            it.message.clone().into(),
            it.count.into(),
        ]
    };
    let columns = ["service", "version", "method", "place", "kind", "what", "count"];
    if format == Format::Table && found.is_empty() {
        let count = recording.exchanges.len();
        return crate::output::text(&format!("{count} answers, all as described\n"));
    }
    rows(&columns, &found.iter().map(row).collect::<Vec<_>>(), format)?;
    Ok(if found.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

fn kind(kind: DifferenceKind) -> &'static str {
    match kind {
        DifferenceKind::Undescribed => "undescribed",
        DifferenceKind::UnknownValue => "unknown value",
        DifferenceKind::WrongType => "wrong type",
        DifferenceKind::Missing => "missing",
    }
}

/// The exchanges of several files.
fn read(files: &[PathBuf]) -> Result<Recording, Failure> {
    let mut recording = Recording::default();
    for file in files {
        recording.exchanges.extend(Recording::read(file).map_err(misuse)?.exchanges);
    }
    Ok(recording)
}

#[derive(clap::Args)]
pub(crate) struct Learn {
    /// Files that `s360 record` has written.
    #[arg(value_name = "FILE", required = true)]
    files: Vec<PathBuf>,
    /// Folder of the documents, in whose folder `overlays` the facts are written.
    #[arg(long, value_name = "FOLDER", default_value = "specs")]
    specs: PathBuf,
    /// In how many objects a field must have been seen; what was seen once may be somebody's data.
    #[arg(long, value_name = "N", default_value_t = Rules::default().least)]
    least: usize,
    /// Tells the facts and writes nothing.
    #[arg(long)]
    dry_run: bool,
}

pub(crate) fn learn(arguments: &Learn, format: Format) -> Result<ExitCode, Failure> {
    let recording = read(&arguments.files)?;
    let rules = Rules { least: arguments.least };
    let learned = s360_sandbox::learn(&arguments.specs, &recording, rules).map_err(misuse)?;
    for kept in &learned.withheld {
        eprintln!("not written: {} {}: {}", kept.document, kept.place, kept.message);
    }
    if !arguments.dry_run {
        for (document, overlay) in learned.overlays() {
            write(&arguments.specs.join("overlays").join(overlay_name(&document)), overlay)?;
        }
    }
    if format == Format::Table && learned.facts.is_empty() {
        return crate::output::text("nothing to learn\n");
    }
    let row = |it: &Fact| -> Vec<Value> {
        let Fact { document, place, kind, message, .. } = it;
        vec![
            document.clone().into(),
            place.clone().into(),
            kind.as_str().into(),
            message.clone().into(),
        ]
    };
    let facts: Vec<_> = learned.facts.iter().map(row).collect();
    rows(&["document", "place", "kind", "what"], &facts, format)
}

/// Writes an overlay; one that is there already gets the new actions at its end.
fn write(path: &Path, overlay: Value) -> Result<(), Failure> {
    let wrong = |what: String| Failure::Other(format!("{}: {what}", path.display()));
    let overlay = match std::fs::read(path) {
        Ok(before) => {
            let before =
                serde_json::from_slice(&before).map_err(|error| wrong(error.to_string()))?;
            extend_overlay(before, overlay)
        }
        Err(error) if error.kind() == ErrorKind::NotFound => overlay,
        Err(error) => return Err(wrong(error.to_string())),
    };
    let text = serde_json::to_string_pretty(&overlay).map_err(|error| wrong(error.to_string()))?;
    std::fs::write(path, text + "\n").map_err(|error| wrong(error.to_string()))
}

/// A file that was given is not what it should be.
fn misuse(error: impl std::fmt::Display) -> Failure {
    Failure::Usage(error.to_string())
}
