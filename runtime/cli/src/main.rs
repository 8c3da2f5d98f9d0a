//! `s360`: S-360 web services by hand. Knows every service by its document, and no generated code.

mod call;
mod choose;
mod connect;
mod failure;
mod list;
mod output;
mod recorded;
mod recordings;
mod serve;
mod show;
mod token;
mod webhook;

use std::process::ExitCode;

use clap::{CommandFactory, Parser, Subcommand};

use failure::Failure;
use output::Format;

/// Lists SecuTix S-360 services, makes calls, forges tokens, runs a stand-in for the server.
///
/// A SERVICE is written as in URLs or short, with a version or without: catalogService, catalog,
/// catalog@1.33. Without a version it is the one that is recommended, else the highest.
#[derive(Parser)]
#[command(name = "s360", version, max_term_width = 100, after_long_help = AFTER)]
struct Arguments {
    /// How results are written.
    #[arg(long, global = true, value_enum, default_value_t = Format::Table)]
    format: Format,
    #[command(subcommand)]
    command: Command,
}

const AFTER: &str = "\
Server and credentials come from the environment, or from a file of NAME=value lines (--credentials):
  S360_INSTITUTION, S360_OPERATOR, S360_PARTNER
  S360_SECRET, or S360_SECRET_FILE: a file with nothing else in it
  S360_SECRET_FORM=text|base64|hex                  how the secret is written [text]
  S360_ENVIRONMENT=production|pre-production|demo   the institution's server there
  S360_URL                                          another server, for example a sandbox
  S360_TIME_UNIT=seconds|milliseconds               unit of a token's times [seconds]

Exit codes: 0 done; 1 failed, and for drift: something was found, or too little covered; 2 wrong arguments or settings;
3 business error; 4 still in progress; 5 token refused; 6 rate limited.

Try it without a server of your own:
  s360 sandbox > sandbox.env &
  echo '{}' | s360 call catalog getPOSConfig --credentials sandbox.env";

#[derive(Subcommand)]
enum Command {
    /// Lists services and versions.
    Services,
    /// Lists the operations of a service.
    Operations(list::Operations),
    /// Shows what an operation takes and answers, or the fields of a type; without a name, all types.
    Show(show::Arguments),
    /// Calls an operation with the JSON object on standard input, and writes the answer.
    ///
    /// A call that is in progress is polled until it is done. What the document does not describe in
    /// the request is told, and sent all the same.
    Call(call::Arguments),
    /// Forges and decodes tokens.
    #[command(subcommand)]
    Token(token::Command),
    /// Serves a stand-in for an S-360 server on this machine until it is interrupted.
    ///
    /// Writes URL, institution, operator, partner and secret as --credentials reads them.
    Sandbox(serve::Sandbox),
    /// Serves a sandbox that passes calls on to the real server, and records its answers.
    ///
    /// Programs call the sandbox with the sandbox's credentials, which are written as by `sandbox`;
    /// the real ones stay here. Neither tokens nor passwords nor card data are recorded, but personal
    /// data is: keep the file as you keep such data.
    Record(recordings::Record),
    /// Tells what recorded answers hold that documents do not describe; exits with 1 if anything.
    ///
    /// With --coverage, how many of their values have a type.
    Drift(recordings::Drift),
    /// Teaches documents what recorded traffic holds: writes overlays to be reviewed.
    ///
    /// One action for each fact, with counts; no value but words of enums, and no name of a field that
    /// may be data. What is kept out is told on standard error. Run `cargo xtask generate` afterwards.
    Learn(recordings::Learn),
    /// Holds recorded answers against what documents say of a step between versions.
    ///
    /// Tells where they disagree and how often nothing can be said; with --format json, every field.
    /// Exits with 1 if there is a disagreement.
    Judge(recordings::Judge),
    /// Delivers webhooks to a receiver, as the vendor does.
    #[command(subcommand)]
    Webhook(webhook::Command),
    /// Writes a completion script for a shell.
    Completions {
        /// The shell.
        shell: clap_complete::Shell,
    },
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    let Arguments { format, command } = Arguments::parse();
    match run(command, format).await {
        Ok(code) => code,
        Err(failure) => {
            eprintln!("s360: {failure}");
            failure.code()
        }
    }
}

async fn run(command: Command, format: Format) -> Result<ExitCode, Failure> {
    if format == Format::Sarif && !matches!(command, Command::Drift(_)) {
        return Err(Failure::Usage("only `drift` writes SARIF".to_owned()));
    }
    match command {
        Command::Services => list::services(format),
        Command::Operations(arguments) => list::operations(&arguments, format),
        Command::Show(arguments) => show::run(&arguments, format),
        Command::Call(arguments) => call::run(&arguments, format).await,
        Command::Token(command) => token::run(&command, format),
        Command::Sandbox(arguments) => serve::sandbox(arguments).await,
        Command::Record(arguments) => recordings::record(arguments).await,
        Command::Drift(arguments) => recordings::drift(&arguments, format),
        Command::Learn(arguments) => recordings::learn(&arguments, format),
        Command::Judge(arguments) => recordings::judge(&arguments, format),
        Command::Webhook(command) => webhook::run(command, format).await,
        Command::Completions { shell } => {
            let mut script = Vec::new();
            clap_complete::generate(shell, &mut Arguments::command(), "s360", &mut script);
            output::text(&String::from_utf8_lossy(&script))
        }
    }
}
