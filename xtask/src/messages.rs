//! What is wrong with documents, told to people or to programs.

use std::fmt::Display;
use std::io::Write as _;

use s360_codegen::diagnostic::{Diagnostic, Severity, json, sarif};
use s360_codegen::plural::counted;

/// Prints a line. Who reads only the first lines closes the pipe, which is not a fault.
pub(crate) fn say(line: impl Display) {
    let _ = writeln!(std::io::stdout(), "{line}");
}

/// How diagnostics are shown, and which of them count.
#[derive(clap::Args, Default)]
pub(crate) struct Options {
    /// How diagnostics are shown: `text` goes to standard error, the others to standard output.
    #[arg(long, value_enum, default_value_t, value_name = "FORMAT")]
    message_format: Format,
    /// Takes warnings for errors.
    #[arg(long)]
    deny_warnings: bool,
}

#[derive(clap::ValueEnum, Clone, Copy, Default, PartialEq, Eq)]
enum Format {
    /// For people.
    #[default]
    Text,
    /// One JSON object in each line.
    Json,
    /// One SARIF 2.1.0 log, which code hosts show beside the lines.
    Sarif,
}

/// The diagnostics of a run.
pub(crate) struct Messages<'a> {
    options: &'a Options,
    all: Vec<Diagnostic>,
}

impl<'a> Messages<'a> {
    pub(crate) fn new(options: &'a Options) -> Self {
        Self { options, all: Vec::new() }
    }

    /// Whether nothing but diagnostics may go to standard output.
    pub(crate) fn for_programs(&self) -> bool {
        self.options.message_format != Format::Text
    }

    /// Shows diagnostics.
    pub(crate) fn add(&mut self, diagnostics: impl IntoIterator<Item = Diagnostic>) {
        for mut diagnostic in diagnostics {
            if self.options.deny_warnings {
                diagnostic.severity = Severity::Error;
            }
            match self.options.message_format {
                Format::Text => eprintln!("{diagnostic}"),
                Format::Json => say(json(&diagnostic)),
                Format::Sarif => {}
            }
            self.all.push(diagnostic);
        }
    }

    /// Whether there was nothing to tell.
    pub(crate) fn is_empty(&self) -> bool {
        self.all.is_empty()
    }

    pub(crate) fn has_errors(&self) -> bool {
        self.all.iter().any(|found| found.severity == Severity::Error)
    }

    /// Ends the run; fails if there were errors, with a last line that ends in `after`.
    pub(crate) fn finish(self, after: &str) -> Result<(), String> {
        if self.options.message_format == Format::Sarif {
            say(format!("{:#}", sarif(&self.all)));
        }
        match self.all.iter().filter(|found| found.severity == Severity::Error).count() {
            0 => Ok(()),
            count => Err(format!("{}; {after}", counted(count, "error"))),
        }
    }
}
