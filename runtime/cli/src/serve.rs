//! `sandbox`: the stand-in for a server.

use std::net::SocketAddr;
use std::path::PathBuf;
use std::process::ExitCode;

use s360_sandbox::{Builder, Recording, Sandbox as Server};

use crate::failure::Failure;
use crate::output;

#[derive(clap::Args)]
pub(crate) struct Sandbox {
    #[command(flatten)]
    listen: Listen,
    /// Lets one of so many calls go wrong: cut, 500, 509 or `in_progress`, in turn.
    #[arg(long, value_name = "CALLS")]
    fault_every: Option<u64>,
    /// Keeps track of a sale: orders, payments, tickets, and who was let in.
    #[arg(long, conflicts_with = "replay")]
    box_office: bool,
    /// Answers as a server did when `s360 record` wrote this file.
    #[arg(long, value_name = "FILE")]
    replay: Option<PathBuf>,
}

#[derive(clap::Args)]
pub(crate) struct Listen {
    /// Address to listen on; port 0 takes a free one.
    #[arg(long, default_value = "127.0.0.1:0", value_name = "HOST:PORT")]
    addr: SocketAddr,
}

pub(crate) async fn sandbox(arguments: Sandbox) -> Result<ExitCode, Failure> {
    let mut builder = Server::builder();
    if let Some(calls) = arguments.fault_every {
        builder = builder.fault_every(calls);
    }
    if arguments.box_office {
        builder = builder.box_office();
    }
    if let Some(file) = arguments.replay {
        let recording = Recording::read(file);
        builder = builder.replay(recording.map_err(|error| Failure::Usage(error.to_string()))?);
    }
    until_interrupted(builder, arguments.listen).await
}

/// Serves, after telling callers what they need to know.
pub(crate) async fn until_interrupted(
    builder: Builder,
    listen: Listen,
) -> Result<ExitCode, Failure> {
    let started = builder.address(listen.addr).start().await;
    let server = started.map_err(|error| Failure::Other(format!("cannot serve: {error}")))?;
    output::text(&server.how_to_use())?;
    let _ = tokio::signal::ctrl_c().await;
    Ok(ExitCode::SUCCESS)
}
