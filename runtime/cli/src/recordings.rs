//! `record` and `drift`: real answers, and what documents do not say of them.

use std::path::PathBuf;
use std::process::ExitCode;

use s360_runtime::{RetryPolicy, Version};
use s360_sandbox::{DifferenceKind, Documents, Recording, Sandbox};
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
}

pub(crate) fn drift(arguments: &Drift, format: Format) -> Result<ExitCode, Failure> {
    let mut recording = Recording::default();
    for file in &arguments.files {
        let read = Recording::read(file).map_err(|error| Failure::Usage(error.to_string()))?;
        recording.exchanges.extend(read.exchanges);
    }
    let found = s360_sandbox::drift(&Documents::built_in(), &recording, arguments.against);
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
