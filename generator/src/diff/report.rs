//! Changes as people and programs read them.

use askama::Template;
use serde_json::{Value, json};

use super::{Change, Impact};

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

/// What the changes are between, and the changes.
struct Report<'a> {
    old: &'a str,
    new: &'a str,
    changes: &'a [Change],
}

/// Shows `changes` from the document called `old` to the one called `new`.
pub fn render(format: Format, old: &str, new: &str, changes: &[Change]) -> String {
    let report = Report { old, new, changes };
    match format {
        Format::Text => report.text(),
        Format::Markdown => report.markdown(),
        Format::Json => report.json(),
        Format::Html => report.html(),
    }
}

/// `changes` in a line: how many there are, and whom they break.
pub fn summary(changes: &[Change]) -> String {
    Report { old: "", new: "", changes }.summary()
}

const IMPACTS: [Impact; 5] =
    [Impact::Both, Impact::Callers, Impact::Readers, Impact::Compatible, Impact::Documentation];

/// Longest value that is shown.
const LONGEST: usize = 160;

impl Report<'_> {
    fn of(&self, impact: Impact) -> impl Iterator<Item = &Change> {
        self.changes.iter().filter(move |change| change.impact == impact)
    }

    /// `12 changes: 1 breaks callers, 11 compatible; 2 break Rust code that compiles today`
    fn summary(&self) -> String {
        if self.changes.is_empty() {
            return "no changes".to_owned();
        }
        let counts: Vec<String> = IMPACTS
            .iter()
            .map(|impact| (impact, self.of(*impact).count()))
            .filter(|(_, count)| *count > 0)
            .map(|(impact, count)| format!("{count} {}", plural(*impact, count)))
            .collect();
        let rust = self.changes.iter().filter(|change| change.rust.is_some()).count();
        let all = self.changes.len();
        let word = if all == 1 { "change" } else { "changes" };
        let rust = match rust {
            0 => "no Rust code breaks".to_owned(),
            1 => "1 breaks Rust code that compiles today".to_owned(),
            _ => format!("{rust} break Rust code that compiles today"),
        };
        format!("{all} {word}: {}; {rust}", counts.join(", "))
    }

    fn text(&self) -> String {
        let mut out = format!("{} → {}: {}\n", self.old, self.new, self.summary());
        for impact in IMPACTS.into_iter().filter(|impact| self.of(*impact).next().is_some()) {
            out.push_str(&format!("\n{}\n", impact.as_str()));
            for change in self.of(impact) {
                out.push_str(&format!("  {}\n", change.line(&str::to_owned)));
                out.extend(change.rust.iter().map(|fix| format!("    Rust: {fix}\n")));
            }
        }
        out
    }

    fn markdown(&self) -> String {
        let (old, new) = (code(self.old), code(self.new));
        let mut out = format!("# Changes from {old} to {new}\n\n{}.\n", self.summary());
        for impact in IMPACTS.into_iter().filter(|impact| self.of(*impact).next().is_some()) {
            out.push_str(&format!("\n## {}\n\n", capital(impact.as_str())));
            for change in self.of(impact) {
                out.push_str(&format!("- {}\n", change.line(&code)));
                let fix = |fix: &String| format!("  Rust: {}\n", harmless(fix));
                out.extend(change.rust.iter().map(fix));
            }
        }
        out
    }

    fn json(&self) -> String {
        let changes: Vec<Value> = self
            .changes
            .iter()
            .map(|change| {
                json!({
                    "kind": change.kind.id(),
                    "impact": change.impact.as_str(),
                    "breaksCallers": matches!(change.impact, Impact::Both | Impact::Callers),
                    "breaksReaders": matches!(change.impact, Impact::Both | Impact::Readers),
                    "breaksRust": change.rust.is_some(),
                    "fix": change.rust,
                    "subject": change.subject,
                    "old": change.old,
                    "new": change.new,
                    "operations": change.operations,
                    "pointer": change.pointer,
                })
            })
            .collect();
        let report = json!({ "old": self.old, "new": self.new, "changes": changes });
        format!("{report:#}\n")
    }

    fn html(&self) -> String {
        let page = Page { report: self };
        page.render().unwrap_or_else(|error| error.to_string())
    }

    /// Changes by operation; those that touch none come last, under an empty name.
    fn by_operation(&self) -> Vec<(String, Vec<&Change>)> {
        let mut names: Vec<&String> =
            self.changes.iter().flat_map(|change| &change.operations).collect();
        names.sort();
        names.dedup();
        let of = |name: &String| {
            let touched = self.changes.iter().filter(|change| change.operations.contains(name));
            (name.clone(), touched.collect())
        };
        let mut groups: Vec<(String, Vec<&Change>)> = names.into_iter().map(of).collect();
        let rest: Vec<&Change> =
            self.changes.iter().filter(|change| change.operations.is_empty()).collect();
        if !rest.is_empty() {
            groups.push((String::new(), rest));
        }
        groups
    }
}

impl Change {
    /// One line; `code` marks names and values.
    fn line(&self, code: &dyn Fn(&str) -> String) -> String {
        let what = self.kind.id().replace('-', " ");
        let values = match (self.old.as_str(), self.new.as_str()) {
            ("", "") => String::new(),
            ("", new) => format!(": {}", code(&short(new))),
            (old, "") => format!(": {}", code(&short(old))),
            (old, new) => format!(": {} → {}", code(&short(old)), code(&short(new))),
        };
        format!("{} {what}{values}", code(&short(&self.subject)))
    }

    fn class(&self) -> &'static str {
        match self.impact {
            Impact::Both | Impact::Callers | Impact::Readers => "breaks",
            Impact::Compatible => "compatible",
            Impact::Documentation => "words",
        }
    }

    fn plain_line(&self) -> String {
        self.line(&str::to_owned)
    }
}

#[derive(Template)]
#[template(path = "changes.html")]
struct Page<'a> {
    report: &'a Report<'a>,
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
