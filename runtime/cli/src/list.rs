//! `services` and `operations`.

use std::process::ExitCode;

use s360_codegen::model::Status;
use s360_codegen::name::short_name;
use s360_sandbox::Documents;
use serde_json::Value;

use crate::choose::{Choice, all, version_of};
use crate::failure::Failure;
use crate::output::{Format, rows};

pub(crate) fn services(format: Format) -> Result<ExitCode, Failure> {
    let documents = Documents::built_in();
    let row = |it: crate::choose::Chosen<'_>| -> Vec<Value> {
        vec![
            it.service.name.clone().into(),
            version_of(it.service).to_string().into(),
            short_name(it.service).into(),
            status(it.service.status).into(),
            it.service.context.clone().into(),
            it.api.operations.len().into(),
        ]
    };
    let services: Vec<Vec<Value>> = all(&documents).into_iter().map(row).collect();
    rows(&["service", "version", "short", "status", "context", "operations"], &services, format)
}

fn status(status: Status) -> Option<&'static str> {
    match status {
        Status::Unknown => None,
        known => Some(known.as_str()),
    }
}

#[derive(clap::Args)]
pub(crate) struct Operations {
    /// Service, and perhaps its version.
    #[arg(value_name = "SERVICE[@X.Y]")]
    service: Choice,
}

pub(crate) fn operations(arguments: &Operations, format: Format) -> Result<ExitCode, Failure> {
    let documents = Documents::built_in();
    let chosen = arguments.service.find(&documents)?;
    let operations = chosen.api.operations.iter().map(|operation| -> Vec<Value> {
        let limit = operation.limit.map(|it| format!("{} in {} s", it.calls, it.seconds));
        vec![
            operation.name.clone().into(),
            operation.is_idempotent().into(),
            limit.into(),
            operation.docs.lines().next().unwrap_or_default().into(),
        ]
    });
    rows(&["operation", "repeatable", "limit", "about"], &operations.collect::<Vec<_>>(), format)
}
