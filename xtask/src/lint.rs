//! `lint`: the standard's rule of versions as a gate, and what documents describe without content. A
//! step from X.Y to X.Z may add, and must break nobody (S-360 standards for web services, versioning).

use std::path::Path;

use s360_codegen::diagnostic::{Code, Diagnostic};
use s360_codegen::diff::{Change, Impact};
use s360_codegen::load::Document;
use s360_codegen::plural::{counted, counted_are};
use serde_json::Value;

use crate::diff as side;
use crate::exceptions::{self, EXCEPTIONS, STEPS, entries, text};
use crate::hollow::Hollow;
use crate::messages::{self, Messages, say};
use crate::sources;
use crate::versions::{Version, versions};

#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// Prints, for specs/exceptions.yaml, the entries of what is hollow and not listed there; each
    /// wants a reason.
    #[arg(long)]
    missing: bool,
    #[command(flatten)]
    messages: messages::Options,
}

/// A break that is known.
struct Exception {
    service: String,
    from: String,
    to: String,
    kind: String,
    subject: String,
    pointer: String,
    /// Whether it excused anything.
    used: bool,
}

pub(crate) fn run(arguments: &Arguments, root: &Path) -> Result<(), String> {
    crate::enter(root)?;
    let mut messages = Messages::new(&arguments.messages);
    let quiet = messages.for_programs();
    let versions = versions(&mut messages)?;
    let file = exceptions::read(&mut messages);
    let mut hollow = Hollow::of(file.as_ref());
    for version in &versions {
        let faults = hollow.faults(version);
        messages.add(faults.into_iter().filter(|_| !arguments.missing));
    }
    if arguments.missing {
        say(hollow.missing().trim_end());
        return messages.finish("specs/ cannot be read");
    }
    messages.add(sources::faults(versions.iter().map(|it| (it.path.as_path(), &it.api))));
    let mut exceptions = file.as_ref().map(exceptions).unwrap_or_default();
    let mut account = Account::default();
    for pair in versions.windows(2) {
        let [old, new] = pair else { continue };
        let same = old.service.name == new.service.name && old.service.major == new.service.major;
        if same {
            account.pairs += 1;
            let faults = step(old, new, root, &mut exceptions, &mut account);
            messages.add(faults);
        }
    }
    if !messages.has_errors() {
        messages.add(unused(file.as_ref(), &exceptions));
        messages.add(hollow.unused());
    }
    messages.finish("the rules for documents are not kept")?;
    if !quiet {
        say(format!("{account}\n{}", hollow.account()));
    }
    Ok(())
}

/// What was found, for the last line.
#[derive(Default)]
struct Account {
    pairs: usize,
    changes: usize,
    excused: usize,
    /// What newer documents that are partial no longer describe, which breaks nobody.
    undescribed: usize,
}

impl std::fmt::Display for Account {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let Self { pairs, changes, excused, undescribed } = self;
        write!(
            f,
            "{} with {}; {} excused by exceptions, {} no longer described because the newer document is partial",
            counted(*pairs, "step"),
            counted(*changes, "change"),
            counted_are(*excused, "break"),
            counted_are(*undescribed, "item")
        )
    }
}

/// The breaks of one step that no exception excuses.
fn step(
    old: &Version,
    new: &Version,
    root: &Path,
    exceptions: &mut [Exception],
    account: &mut Account,
) -> Vec<Diagnostic> {
    let changes = side::changes(&old.api, &new.api, root);
    account.changes += changes.len();
    let is_undescribed = |change: &&Change| change.impact == Impact::Undescribed;
    account.undescribed += changes.iter().filter(is_undescribed).count();
    let mut unexcused = Vec::new();
    for change in changes.iter().filter(|change| change.impact.breaks()) {
        let excuse = exceptions.iter_mut().find(|exception| {
            exception.service == new.service.name
                && exception.from == old.number()
                && exception.to == new.number()
                && exception.kind == change.kind.id()
                && exception.subject == change.subject
        });
        match excuse {
            Some(exception) => {
                exception.used = true;
                account.excused += 1;
            }
            None => unexcused.push(change),
        }
    }
    faults(old, new, &unexcused)
}

/// What breaks, with its places in the newer document.
fn faults(old: &Version, new: &Version, changes: &[&Change]) -> Vec<Diagnostic> {
    let mut faults: Vec<Diagnostic> = changes.iter().map(|it| fault(old, new, it)).collect();
    if faults.is_empty() {
        return faults;
    }
    if let Ok(document) = Document::read(&new.path) {
        let at = |change: &Change| new.source_map.written(&change.pointer);
        let placed = faults.into_iter().zip(changes).map(|(fault, change)| fault.at(at(change)));
        faults = placed.collect();
        document.place(&mut faults);
    }
    faults
}

fn fault(old: &Version, new: &Version, change: &Change) -> Diagnostic {
    let (from, to) = (old.number(), new.number());
    let (kind, subject, impact) = (change.kind.id(), &change.subject, change.impact.as_str());
    let service = &new.service.name;
    let message = format!("{service} {from} -> {to} {impact}: {kind} {subject}");
    let hint = format!(
        "a step that breaks needs a new X; if the vendor took it all the same, say so in {EXCEPTIONS}"
    );
    let path = new.path.display().to_string();
    Diagnostic::error(Code::BreakingStep, &path, message, &hint)
}

fn exceptions(document: &Document) -> Vec<Exception> {
    let exception = |(pointer, entry): (String, &Value)| Exception {
        service: text(entry, "service").to_owned(),
        from: text(entry, "from").to_owned(),
        to: text(entry, "to").to_owned(),
        kind: text(entry, "kind").to_owned(),
        subject: text(entry, "subject").to_owned(),
        pointer,
        used: false,
    };
    entries(document, &STEPS).map(exception).collect()
}

/// Exceptions that excuse nothing any more.
fn unused(document: Option<&Document>, exceptions: &[Exception]) -> Vec<Diagnostic> {
    let Some(document) = document else { return Vec::new() };
    let idle = exceptions.iter().filter(|exception| !exception.used);
    let what = "there is no such break";
    let hint = "delete it, or correct it: `cargo xtask diff` tells kind and subject";
    exceptions::unused(document, idle.map(|exception| exception.pointer.as_str()), (what, hint))
}
