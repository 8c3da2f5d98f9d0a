//! The fidelity ledger: what of a document the generated code does not carry over, and where.
//!
//! It is committed beside the code it is about. A document that has more losses than it had needs
//! somebody's word for it; restrictions that are not enforced (`maxLength`) are listed, but nobody
//! has to agree to them.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use crate::diagnostic::{Code, Diagnostic, Severity};
use crate::invisible::one_line;
use crate::model::{Api, Loss};

/// The file's name.
pub const LEDGER: &str = "FIDELITY.txt";

/// Word for keywords that only restrict values or describe what no code needs.
const UNUSED: &str = "not enforced";

const HEADER: &str = "\
# What of the document the generated code does not carry over: what, how often, where.
# `read as any JSON`, `left out` and `unknown` may only shrink.
";

/// Warnings and unused keywords as losses, sorted.
pub(crate) fn losses(diagnostics: &[Diagnostic], unused: Vec<(String, String)>) -> Vec<Loss> {
    // What is read all the same is not lost.
    let lost =
        |found: &&Diagnostic| found.severity == Severity::Warning && found.code != Code::BrokenRule;
    let mut losses: Vec<Loss> = diagnostics.iter().filter(lost).map(loss).collect();
    losses.extend(unused.into_iter().map(|(what, pointer)| Loss { kind: UNUSED, what, pointer }));
    losses.sort();
    losses.dedup();
    losses
}

/// What is lost by what a diagnostic is about.
pub(crate) fn loss(found: &Diagnostic) -> Loss {
    Loss { kind: kind(found.code), what: found.message.clone(), pointer: found.pointer.clone() }
}

fn kind(code: Code) -> &'static str {
    match code {
        Code::Fallback | Code::CyclicReference => "read as any JSON",
        Code::UnknownKeyword => "unknown",
        Code::Assumed => "assumed",
        _ => "left out",
    }
}

/// The ledger of a document; nothing if there is nothing to tell.
pub fn ledger(api: &Api) -> Option<String> {
    if api.losses.is_empty() {
        return None;
    }
    let mut text = HEADER.to_owned();
    for ((kind, what), places) in grouped(&api.losses) {
        // Writing to a text cannot fail.
        let _ = writeln!(text, "{} {kind}: {}", places.len(), one_line(what));
        for place in places {
            let _ = writeln!(text, "  {}", one_line(place));
        }
    }
    Some(text)
}

type Groups<'l> = BTreeMap<(&'l str, &'l str), Vec<&'l str>>;

fn grouped(losses: &[Loss]) -> Groups<'_> {
    let mut groups = Groups::new();
    for loss in losses {
        groups.entry((loss.kind, &loss.what)).or_default().push(&loss.pointer);
    }
    groups
}

/// What `api` loses more often than `earlier`, its ledger of the run before; one line each.
pub fn grown(api: &Api, earlier: &str) -> Vec<String> {
    let before: BTreeMap<&str, usize> = earlier
        .lines()
        .filter_map(|line| line.split_once(' '))
        .filter_map(|(count, what)| Some((what, count.parse().ok()?)))
        .collect();
    let mut lines = Vec::new();
    for ((kind, what), places) in grouped(&api.losses) {
        let key = format!("{kind}: {}", one_line(what));
        let known = before.get(key.as_str()).copied().unwrap_or_default();
        if kind != UNUSED && places.len() > known {
            let place = places.first().copied().unwrap_or_default();
            lines.push(format!("{key} ({known} before, {} now, first at #{place})", places.len()));
        }
    }
    lines
}
