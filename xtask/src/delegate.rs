//! Commands that need the generated clients. They run in packages of their own, so that xtask is
//! built without generated code and can repair it.

use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::process::Command;

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

/// With optimization, as programs that are in use are built.
pub(crate) fn calls() -> Result<(), String> {
    run(&["run", "--quiet", "--release", "--package", "s360-examples", "--bin", "calls"])
}

#[derive(clap::Args)]
pub(crate) struct Load {
    /// Number of calls.
    #[arg(long, default_value_t = 10_000)]
    calls: u32,
    /// How many of a hundred calls go wrong.
    #[arg(long, default_value_t = 10, value_name = "PERCENT", value_parser = clap::value_parser!(u32).range(0..=100))]
    faults: u32,
    /// How many milliseconds the sandbox's clock is ahead.
    #[arg(long, default_value_t = 0, value_name = "MILLISECONDS", allow_negative_numbers = true)]
    clock: i64,
    /// Measures instead the memory that hostile answers and webhooks take; fails if it is more than promised.
    #[arg(long, conflicts_with_all = ["calls", "faults", "clock"])]
    hostile: bool,
}

pub(crate) fn load(arguments: &Load) -> Result<(), String> {
    let Load { calls, faults, clock, hostile } = arguments;
    let words = match hostile {
        true => vec!["hostile".to_owned()],
        false => vec![calls.to_string(), faults.to_string(), clock.to_string()],
    };
    let program = ["run", "--quiet", "--package", "s360-examples", "--bin", "load", "--"];
    let words = words.iter().map(String::as_str);
    run(&program.into_iter().chain(words).collect::<Vec<_>>())
}

/// Whether recordings contradict the documents in `specs`; fails if one does.
pub(crate) fn recordings(specs: &Path, files: &[PathBuf]) -> Result<(), String> {
    let found = "recordings contradict documents; `s360 learn` writes patches";
    with_files(&["learn", "--check"], specs, files, found)
}

/// Holds recordings against a step of `service`; fails if they disagree with the documents.
pub(crate) fn judge(
    (service, from, to): (&str, &str, &str),
    specs: &Path,
    files: &[PathBuf],
) -> Result<(), String> {
    let command = ["judge", "--service", service, "--from", from, "--to", to];
    with_files(&command, specs, files, "recorded answers and documents disagree about the step")
}

/// A command of `s360` about recordings; `found` says what its exit code 1 means.
fn with_files(
    command: &[&str],
    specs: &Path,
    files: &[PathBuf],
    found: &str,
) -> Result<(), String> {
    let absolute = |path: &Path| {
        let path = std::path::absolute(path).map_err(|error| error.to_string())?;
        Ok::<String, String>(path.to_string_lossy().into_owned())
    };
    let program = ["run", "--quiet", "--package", "s360-cli", "--"];
    let specs = absolute(specs)?;
    let files = files.iter().map(|file| absolute(file)).collect::<Result<Vec<_>, _>>()?;
    let words = program.iter().chain(command).copied().chain(["--specs", &specs]);
    let words: Vec<&str> = words.chain(files.iter().map(String::as_str)).collect();
    match code(&words)? {
        Some(0) => Ok(()),
        Some(1) => Err(found.to_owned()),
        _ => Err(failed(&words)),
    }
}

#[derive(clap::Args)]
pub(crate) struct Ci {
    /// Steps to run [default: all, in order].
    #[arg(value_name = "STEP")]
    steps: Vec<String>,
    /// Lists the steps.
    #[arg(long, conflicts_with = "steps")]
    list: bool,
}

/// The script itself, so that there is one list of steps.
pub(crate) fn ci(arguments: &Ci) -> Result<(), String> {
    let script = workspace().join(".ci/run");
    let list = arguments.list.then(|| "--list".to_owned());
    let mut command = Command::new(&script);
    let status = command.args(list).args(&arguments.steps).status();
    let status = status.map_err(|error| format!("cannot run {}: {error}", script.display()))?;
    if status.success() { Ok(()) } else { Err("a check failed".to_owned()) }
}

fn run(arguments: &[&str]) -> Result<(), String> {
    if code(arguments)? == Some(0) { Ok(()) } else { Err(failed(arguments)) }
}

fn failed(arguments: &[&str]) -> String {
    format!("cargo {} failed", arguments.join(" "))
}

/// The exit code of cargo, which is that of the program it runs; none if a signal ended it.
fn code(arguments: &[&str]) -> Result<Option<i32>, String> {
    let status = cargo().args(arguments).current_dir(workspace()).status();
    Ok(status.map_err(|error| format!("cannot run cargo: {error}"))?.code())
}
