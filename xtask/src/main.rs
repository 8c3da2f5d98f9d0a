//! The maintainer's command; `cargo xtask --help` tells what it does.

mod bench;
mod corpus;
mod delegate;
mod diff;
mod draft;
mod exceptions;
mod explain;
mod fetch;
mod fuzz;
mod generate;
mod hollow;
mod lint;
mod lock;
mod messages;
mod round_trip;
mod sources;
mod specs;
mod versions;

use std::path::{Path, PathBuf};
use std::process::{self, ExitCode};

use clap::{Parser, Subcommand};

/// Maintains the generated S-360 clients.
#[derive(Parser)]
#[command(name = "cargo xtask", version, max_term_width = 100)]
struct Arguments {
    /// Folder with specs/ and generated/ [default: the one of this workspace].
    #[arg(long, global = true, value_name = "DIR")]
    root: Option<PathBuf>,
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Regenerates generated/ from every document in specs/; with --spec, writes one document as a
    /// crate of its own.
    ///
    /// To add a service version, put its document anywhere into specs/ (best at
    /// specs/{context}/{service}/v{X}_{Y}.json) and run this. Files whose content does not change
    /// are not touched.
    Generate(generate::Arguments),
    /// Tells whether generated/ is what `generate` would write; changes nothing.
    ///
    /// Exits with 1 and lists the files if not.
    Check(messages::Options),
    /// Reads every document below a folder, of any vendor, and tells what becomes of each.
    ///
    /// Prints a table by folder and the reason for each document that fails; exits with 1 if one
    /// does. Files that are not API documents are skipped.
    Corpus(corpus::Arguments),
    /// Measures generating and compiling, beside what they are compared with.
    ///
    /// Reads costs from /proc, so on Linux only.
    Bench(bench::Arguments),
    /// Gives the generator random input; stops at the first finding.
    ///
    /// Needs `cargo install cargo-fuzz`. A finding is kept in
    /// tests/fuzz/artifacts/, with the command that shows it again.
    Fuzz(fuzz::Arguments),
    /// Tells what changed between two documents: whom it breaks on the wire, and what code that
    /// compiles today has to do.
    ///
    /// Operations are compared by method and path, types where they are used. `cargo xtask diff
    /// catalogService@1.18 catalogService@1.33`, `cargo xtask diff HEAD~1 specs`.
    Diff(diff::Arguments),
    /// Holds every step from X.Y to X.Z in specs/ against the rule that it breaks nobody, and tells
    /// what is hollow: types that nothing leads to, results and requests without content.
    ///
    /// Known cases are listed, with a reason each, in specs/exceptions.yaml; an exception that
    /// excuses nothing is an error too.
    Lint(lint::Arguments),
    /// Lists the services in specs/ with their versions: status, operations, and the version to go
    /// on with where one is at the end of its life.
    List(messages::Options),
    /// Writes a first draft of a new version's document: a copy of another version's with the new
    /// number.
    New(versions::New),
    /// Downloads documents into specs/: all that are there, or one service or version.
    ///
    /// Tells which are new, changed, unchanged and gone. JSON is written with sorted keys, one fact a
    /// line. Credentials come from S360_FETCH_TOKEN, or from S360_FETCH_USER and
    /// S360_FETCH_PASSWORD.
    Fetch(fetch::Arguments),
    /// Tells where an item of the generated code is from: document, line, patches, how it got its
    /// name, and which versions have it; the reverse for a place in a document; the meaning of a
    /// message's code.
    Explain(explain::Arguments),
    /// Serves the sandbox, a stand-in for an S-360 server, until it is interrupted.
    ///
    /// Prints URL, institution, operator, partner and secret to use, as shell variables.
    Sandbox(delegate::Sandbox),
    /// Starts the sandbox on a free port, makes real calls through the generated clients and
    /// prints what happened: a plain call, one that is `in_progress` twice, one that ends in a
    /// business error, one that is not authorized.
    Demo,
    /// Makes many calls at once against a sandbox on this machine with a strict clock in which one
    /// call of ten goes wrong, and compares what client and sandbox say of them.
    ///
    /// Prints the figures; exits with 1 if a call was lost that could have been repeated, or done
    /// twice, or answered with another's result; if a limit was exceeded or not shared out evenly, a
    /// permit used up without a request, or if the memory grew.
    Load(delegate::Load),
    /// Runs the checks of CI, all or some.
    Ci(delegate::Ci),
}

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    let root = arguments.root.map_or(Ok(workspace()), std::path::absolute);
    let result = match root {
        Ok(root) => run(arguments.command, &root),
        Err(error) => Err(error.to_string()),
    };
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("{message}");
            ExitCode::FAILURE
        }
    }
}

/// Runs a command; `root` is the folder with specs/ and generated/.
fn run(command: Command, root: &Path) -> Result<(), String> {
    match command {
        Command::Generate(arguments) => generate::run(&arguments, root),
        Command::Check(options) => generate::check(&options, root),
        Command::Corpus(arguments) => corpus::run(&arguments),
        Command::Bench(arguments) => bench::run(&arguments),
        Command::Fuzz(arguments) => fuzz::run(&arguments),
        Command::Diff(arguments) => diff::run(&arguments, root),
        Command::Lint(arguments) => lint::run(&arguments, root),
        Command::List(options) => versions::list(&options, root),
        Command::New(arguments) => versions::new(&arguments, root),
        Command::Fetch(arguments) => fetch::run(&arguments, root),
        Command::Explain(arguments) => explain::run(&arguments, root),
        Command::Sandbox(arguments) => delegate::sandbox(&arguments),
        Command::Demo => delegate::demo(),
        Command::Load(arguments) => delegate::load(&arguments),
        Command::Ci(arguments) => delegate::ci(&arguments),
    }
}

/// The root of this workspace, wherever the command is called from.
fn workspace() -> PathBuf {
    let manifest = PathBuf::from(env!("CARGO_MANIFEST_DIR"));
    manifest.parent().map_or_else(|| PathBuf::from("."), PathBuf::from)
}

/// Goes on in `root`, so that paths and messages name files as seen from there, wherever the command
/// is called from. Only for commands that take no path from the caller.
fn enter(root: &Path) -> Result<(), String> {
    std::env::set_current_dir(root).map_err(|error| format!("{}: {error}", root.display()))
}

/// The cargo that runs this command.
fn cargo() -> process::Command {
    process::Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
}
