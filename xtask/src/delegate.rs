//! Commands that need the generated clients. They run in packages of their own, so that xtask is
//! built without generated code and can repair it.

use std::net::SocketAddr;

use crate::{cargo, workspace};

#[derive(clap::Args)]
pub(crate) struct Sandbox {
    /// Address to listen on; port 0 takes a free one.
    #[arg(long, default_value = "127.0.0.1:0", value_name = "HOST:PORT")]
    addr: SocketAddr,
}

pub(crate) fn sandbox(arguments: &Sandbox) -> Result<(), String> {
    let address = arguments.addr.to_string();
    run(&["run", "--quiet", "--package", "s360-cli", "--", "sandbox", "--addr", &address])
}

pub(crate) fn demo() -> Result<(), String> {
    run(&["run", "--quiet", "--package", "s360-examples", "--bin", "demo"])
}

/// With optimisation, as programs that are in use are built.
pub(crate) fn calls() -> Result<(), String> {
    run(&["run", "--quiet", "--release", "--package", "s360-examples", "--bin", "calls"])
}

#[derive(clap::Args)]
pub(crate) struct Load {
    /// Number of calls.
    #[arg(long, default_value_t = 10_000)]
    calls: u32,
}

pub(crate) fn load(arguments: &Load) -> Result<(), String> {
    let program = ["run", "--quiet", "--package", "s360-examples", "--bin", "load", "--"];
    run(&[&program[..], &[&arguments.calls.to_string()]].concat())
}

fn run(arguments: &[&str]) -> Result<(), String> {
    let status = cargo()
        .args(arguments)
        .current_dir(workspace())
        .status()
        .map_err(|error| format!("cannot run cargo: {error}"))?;
    if status.success() { Ok(()) } else { Err(format!("cargo {} failed", arguments.join(" "))) }
}
