//! Changes as people and programs read them.

use serde_json::{Value, json};

use super::{Change, ChangeKind, Impact, page};
use crate::plural::counted;

/// How changes are shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Format {
    /// For a terminal.
    Text,
    /// For a pull request, or `CHANGES.md`.
    Markdown,
    /// For programs: one object.
    Json,
    /// One page that needs nothing else.
    Html,
}

/// Two states of a document, and what changed between them.
#[derive(Debug, Clone, Default)]
pub struct Comparison {
    /// Name of the older one.
    pub old: String,
    /// Name of the newer one.
    pub new: String,
    /// What else is to be known: that the document is new, or gone.
    pub note: Option<String>,
    /// What changed.
    pub changes: Vec<Change>,
}

/// Shows what changed from one state of a document to another.
pub fn render(format: Format, one: &Comparison) -> String {
    match format {
        Format::Text => one.text(),
        Format::Markdown => one.markdown(),
        Format::Json => format!("{:#}\n", one.json()),
        Format::Html => page::page((&one.old, &one.new), std::slice::from_ref(one), false),
    }
}

/// Shows several comparisons, which are all that there is between `old` and `new`: in JSON as a list.
pub fn render_all(format: Format, (old, new): (&str, &str), all: &[Comparison]) -> String {
    match format {
        Format::Html => page::page((old, new), all, true),
        Format::Json => {
            format!("{:#}\n", Value::Array(all.iter().map(Comparison::json).collect()))
        }
        _ if all.is_empty() => format!("{old} → {new}: no changes\n"),
        Format::Text | Format::Markdown => all.iter().map(|one| render(format, one)).collect(),
    }
}

/// `12 changes: 1 breaks callers, 11 compatible; 2 break Rust code that compiles today`
pub fn summary<'c>(changes: impl IntoIterator<Item = &'c Change>) -> String {
    let changes: Vec<&Change> = changes.into_iter().collect();
    if changes.is_empty() {
        return "no changes".to_owned();
    }
    let count = |impact: Impact| changes.iter().filter(|it| it.impact == impact).count();
    let counts: Vec<String> = IMPACTS
        .iter()
        .map(|impact| (impact, count(*impact)))
        .filter(|(_, count)| *count > 0)
        .map(|(impact, count)| format!("{count} {}", plural(*impact, count)))
        .collect();
    let rust = match changes.iter().filter(|change| change.rust.is_some()).count() {
        0 => "no Rust code breaks".to_owned(),
        1 => "1 breaks Rust code that compiles today".to_owned(),
        rust => format!("{rust} break Rust code that compiles today"),
    };
    format!("{}: {}; {rust}", counted(changes.len(), "change"), counts.join(", "))
}

/// All impacts, the worst first.
pub(super) const IMPACTS: [Impact; 6] = [
    Impact::Both,
    Impact::Callers,
    Impact::Readers,
    Impact::Undescribed,
    Impact::Compatible,
    Impact::Documentation,
];

/// What the changes of an impact have in common, where that is not plain.
pub(super) fn about(impact: Impact) -> Option<&'static str> {
    (impact == Impact::Undescribed).then_some(
        "The newer document is partial: on the wire all of this may be as it \
         was, and programs that need it go on with it by its name.",
    )
}

/// Longest value that is shown.
const LONGEST: usize = 160;

impl Comparison {
    fn of(&self, impact: Impact) -> impl Iterator<Item = &Change> {
        self.changes.iter().filter(move |change| change.impact == impact)
    }

    /// The impacts that some change has.
    fn impacts(&self) -> impl Iterator<Item = Impact> {
        IMPACTS.into_iter().filter(|impact| self.of(*impact).next().is_some())
    }

    fn text(&self) -> String {
        let mut out = format!("{} → {}: {}\n", self.old, self.new, summary(&self.changes));
        out.extend(self.note.iter().map(|note| format!("{note}\n")));
        for impact in self.impacts() {
            out.push_str(&format!("\n{}\n", impact.as_str()));
            out.extend(about(impact).map(|about| format!("  ({about})\n")));
            for change in self.of(impact) {
                out.push_str(&format!("  {}\n", change.line(&str::to_owned)));
                out.extend(change.rust.iter().map(|fix| format!("    Rust: {fix}\n")));
            }
        }
        out
    }

    fn markdown(&self) -> String {
        let (old, new) = (code(&self.old), code(&self.new));
        let summary = summary(&self.changes);
        let mut out = format!("# Changes from {old} to {new}\n\n{}.\n", capital(&summary));
        out.extend(self.note.iter().map(|note| format!("\n{}.\n", capital(&harmless(note)))));
        for impact in self.impacts() {
            out.push_str(&format!("\n## {}\n\n", capital(impact.as_str())));
            out.extend(about(impact).map(|about| format!("{about}\n\n")));
            for change in self.of(impact) {
                out.push_str(&format!("- {}\n", change.line(&code)));
                let fix = |fix: &String| format!("  Rust: {}\n", harmless(fix));
                out.extend(change.rust.iter().map(fix));
            }
        }
        out
    }

    fn json(&self) -> Value {
        let count =
            |has: &dyn Fn(&Change) -> bool| self.changes.iter().filter(|it| has(it)).count();
        let changes: Vec<Value> = self.changes.iter().map(Change::json).collect();
        json!({
            "old": self.old,
            "new": self.new,
            "note": self.note,
            "counts": {
                "changes": self.changes.len(),
                "breakCallers": count(&|it| it.impact.breaks_callers()),
                "breakReaders": count(&|it| it.impact.breaks_readers()),
                "breakRust": count(&|it| it.rust.is_some()),
                "noLongerDescribed": count(&|it| it.impact == Impact::Undescribed),
                "compatible": count(&|it| it.impact == Impact::Compatible),
                "documentationOnly": count(&|it| it.impact == Impact::Documentation),
            },
            "changes": changes,
        })
    }
}

impl Change {
    fn json(&self) -> Value {
        json!({
            "kind": self.kind.id(),
            "impact": self.impact.as_str(),
            "breaksCallers": self.impact.breaks_callers(),
            "breaksReaders": self.impact.breaks_readers(),
            "breaksRust": self.rust.is_some(),
            "noLongerDescribed": self.impact == Impact::Undescribed,
            "fix": self.rust,
            "subject": self.subject,
            "old": self.old,
            "new": self.new,
            "perhaps": self.perhaps,
            "operations": self.operations,
            "document": if self.is_at_old() { "old" } else { "new" },
            "pointer": self.pointer,
        })
    }

    /// What kind of change it is, in words: in a document that is silent, nothing was removed.
    pub(super) fn words(&self) -> String {
        let words = self.kind.id().replace('-', " ");
        match (self.impact, self.kind) {
            (Impact::Undescribed, ChangeKind::BecameOptional) => {
                "as required not described".to_owned()
            }
            (Impact::Undescribed, ChangeKind::TypeUntold) => "type not described".to_owned(),
            (Impact::Undescribed, _) => words.replace("removed", "not described"),
            _ => words,
        }
    }

    /// What it is perhaps called on the other side.
    pub(super) fn hint(&self, code: &dyn Fn(&str) -> String) -> Option<String> {
        let name = code(self.perhaps.as_deref()?);
        // Only what went has no new side.
        let is_gone = self.is_at_old() || !self.old.is_empty();
        Some(if is_gone {
            format!("perhaps renamed to {name}")
        } else {
            format!("perhaps {name} before")
        })
    }

    /// One line; `code` marks names and values.
    fn line(&self, code: &dyn Fn(&str) -> String) -> String {
        let values = match (self.old.as_str(), self.new.as_str()) {
            ("", "") => String::new(),
            ("", new) => format!(": {}", code(&short(new))),
            (old, "") => format!(": {}", code(&short(old))),
            (old, new) => format!(": {} → {}", code(&short(old)), code(&short(new))),
        };
        let hint = self.hint(code).map(|hint| format!(" ({hint})")).unwrap_or_default();
        format!("{} {}{values}{hint}", code(&short(&self.subject)), self.words())
    }
}

fn plural(impact: Impact, count: usize) -> String {
    match (impact.breaks(), count) {
        (true, 1) | (false, _) => impact.as_str().to_owned(),
        (true, _) => impact.as_str().replacen("breaks", "break", 1),
    }
}

fn capital(text: &str) -> String {
    let mut chars = text.chars();
    chars.next().map_or_else(String::new, |first| first.to_uppercase().chain(chars).collect())
}

/// A text on one line, cut where it gets long.
fn short(text: &str) -> String {
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    match line.char_indices().nth(LONGEST) {
        Some((end, _)) => format!("{}…", line.get(..end).unwrap_or_default()),
        None => line,
    }
}

/// A text from a document as code in Markdown.
fn code(text: &str) -> String {
    let text: String = text
        .chars()
        .filter(|char| *char != '`' && !crate::invisible::is_invisible(*char))
        .collect();
    format!("`{text}`")
}

/// Our own words around names that come from documents through Rust's rules.
fn harmless(text: &str) -> String {
    text.chars().filter(|char| !char.is_control()).collect()
}
