//! What is wrong with documents, told to people or to programs.

use std::collections::{BTreeMap, HashMap};
use std::fmt::{Display, Write as _};
use std::io::Write as _;

use s360_codegen::diagnostic::{Code, Diagnostic, Severity, json, sarif};
use s360_codegen::dialect::operation_at;
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
    /// Treats warnings as errors.
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

    /// Shows diagnostics; for people, those that say the same once.
    pub(crate) fn add(&mut self, diagnostics: impl IntoIterator<Item = Diagnostic>) {
        let mut diagnostics: Vec<Diagnostic> = diagnostics.into_iter().collect();
        if self.options.deny_warnings {
            diagnostics.iter_mut().for_each(|found| found.severity = Severity::Error);
        }
        match self.options.message_format {
            Format::Text => alike(&diagnostics).iter().for_each(|group| tell(group)),
            Format::Json => diagnostics.iter().for_each(|found| say(json(found))),
            Format::Sarif => {}
        }
        self.all.extend(diagnostics);
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
        match self.options.message_format {
            Format::Sarif => say(format!("{:#}", sarif(&self.all))),
            Format::Text if self.all.len() > MOST_UNCOUNTED => eprint!("{}", table(&self.all)),
            Format::Text | Format::Json => {}
        }
        match self.all.iter().filter(|found| found.severity == Severity::Error).count() {
            0 => Ok(()),
            count => Err(format!("{}; {after}", counted(count, "error"))),
        }
    }
}

/// Of more diagnostics than this nobody keeps count.
const MOST_UNCOUNTED: usize = 10;

/// So many places of a fault are named.
const MOST_PLACES: usize = 3;

/// Diagnostics of one file that say the same, in the order of the first of each.
fn alike(all: &[Diagnostic]) -> Vec<Vec<&Diagnostic>> {
    let mut groups: Vec<Vec<&Diagnostic>> = Vec::new();
    let mut known: HashMap<(Severity, Code, &str, &str), usize> = HashMap::new();
    for found in all {
        let key = (found.severity, found.code, found.file.as_str(), found.message.as_str());
        let index = *known.entry(key).or_insert(groups.len());
        match groups.get_mut(index) {
            Some(group) => group.push(found),
            None => groups.push(vec![found]),
        }
    }
    groups
}

fn tell(group: &[&Diagnostic]) {
    let Some((first, others)) = group.split_first() else { return };
    eprintln!("{first}");
    if let Some(operation) = operation_at(&first.pointer) {
        eprintln!("  in: {operation}");
    }
    if !others.is_empty() {
        let places: Vec<String> =
            others.iter().take(MOST_PLACES).map(|other| place(other)).collect();
        let more = if others.len() > places.len() { ", …" } else { "" };
        let count = counted(others.len(), "more place");
        eprintln!("  and at {count}: {}{more}", places.join(", "));
    }
}

fn place(found: &Diagnostic) -> String {
    match found.position {
        Some(position) => format!("{}:{}", position.line, position.column),
        None => format!("#{}", found.pointer),
    }
}

/// How many there are of each code, and what it stands for.
fn table(all: &[Diagnostic]) -> String {
    let mut counts: BTreeMap<(Severity, Code), usize> = BTreeMap::new();
    for found in all {
        *counts.entry((found.severity, found.code)).or_default() += 1;
    }
    let mut text = String::new();
    for ((severity, code), count) in counts.iter().rev() {
        let many = counted(*count, &severity.to_string());
        // Writing to a text cannot fail.
        let _ = writeln!(text, "{code}  {many:>14}  {}", code.meaning());
    }
    text + "`cargo xtask explain CODE` says what each means and what to do\n"
}
