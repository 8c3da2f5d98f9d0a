//! Changes as one page for a browser, which needs nothing else.

use askama::Template;

use super::report::{Comparison, IMPACTS, about, summary};
use super::{Change, Impact};

#[derive(Template)]
#[template(path = "changes.html")]
struct Page<'a> {
    old: &'a str,
    new: &'a str,
    summary: String,
    about: Vec<(&'static str, &'static str)>,
    filters: Vec<Filter>,
    groups: Vec<Group<'a>>,
}

/// Whom a change concerns: what one can look for.
struct Filter {
    id: &'static str,
    label: &'static str,
    count: usize,
}

/// The changes that touch an operation.
struct Group<'a> {
    title: String,
    note: Option<&'a str>,
    changes: Vec<&'a Change>,
}

/// A piece of one of our own texts, in which names stand between backticks.
struct Piece<'t> {
    is_code: bool,
    text: &'t str,
}

/// Whether a change is for somebody.
type Concerns = fn(&Change) -> bool;

/// Each filter with its label. A change is for all that it concerns.
const FILTERS: &[(&str, &str, Concerns)] = &[
    ("callers", "breaks callers", |it| it.impact.breaks_callers()),
    ("readers", "breaks readers", |it| it.impact.breaks_readers()),
    ("rust", "breaks Rust code", |it| it.rust.is_some()),
    ("undescribed", "no longer described", |it| it.impact == Impact::Undescribed),
    ("compatible", "compatible", |it| it.impact == Impact::Compatible),
    ("words", "words only", |it| it.impact == Impact::Documentation),
];

/// The page of all that is between `old` and `new`; operations bear the names of their documents where
/// these are several.
pub(super) fn page((old, new): (&str, &str), all: &[Comparison], is_named: bool) -> String {
    let changes = || all.iter().flat_map(|one| &one.changes);
    let filter = |(id, label, concerns): &(&'static str, &'static str, Concerns)| Filter {
        id,
        label,
        count: changes().filter(|change| concerns(change)).count(),
    };
    let page = Page {
        old,
        new,
        summary: summary(changes()),
        about: IMPACTS
            .into_iter()
            .filter(|impact| changes().any(|change| change.impact == *impact))
            .filter_map(|impact| Some((impact.as_str(), about(impact)?)))
            .collect(),
        filters: FILTERS.iter().map(filter).collect(),
        groups: all.iter().flat_map(|one| groups(one, is_named)).collect(),
    };
    page.render().unwrap_or_else(|error| error.to_string())
}

/// Changes by operation; those that touch none come last. Several documents are told apart by
/// `is_named`.
fn groups(one: &Comparison, is_named: bool) -> Vec<Group<'_>> {
    let title = |name: &str| match (is_named, name) {
        (true, "") => one.new.clone(),
        (true, name) => format!("{}: {name}", one.new),
        (false, "") => "No operation".to_owned(),
        (false, name) => name.to_owned(),
    };
    let mut names: Vec<&String> = one.changes.iter().flat_map(|it| &it.operations).collect();
    names.sort();
    names.dedup();
    let of = |name: &String| Group {
        title: title(name),
        note: None,
        changes: one.changes.iter().filter(|it| it.operations.contains(name)).collect(),
    };
    let mut groups: Vec<Group<'_>> = names.into_iter().map(of).collect();
    let rest: Vec<&Change> = one.changes.iter().filter(|it| it.operations.is_empty()).collect();
    if !rest.is_empty() {
        groups.push(Group { title: title(""), note: None, changes: rest });
    }
    if one.note.is_some() {
        let note = one.note.as_deref();
        let title = format!("{} → {}", one.old, one.new);
        groups.insert(0, Group { title, note, changes: Vec::new() });
    }
    groups
}

/// A text cut at its backticks; one that is not closed is a character as any other.
fn pieces(text: &str) -> Vec<Piece<'_>> {
    if text.matches('`').count() % 2 == 1 {
        return vec![Piece { is_code: false, text }];
    }
    let pieces = text.split('`').enumerate();
    let pieces = pieces.map(|(at, text)| Piece { is_code: at % 2 == 1, text });
    pieces.filter(|piece| !piece.text.is_empty()).collect()
}

impl Change {
    /// Ids of the filters that show it.
    fn concerned(&self) -> String {
        let fit = FILTERS.iter().filter(|(.., concerns)| concerns(self)).map(|(id, ..)| *id);
        fit.collect::<Vec<_>>().join(" ")
    }

    /// The color of its edge.
    fn class(&self) -> &'static str {
        match self.impact {
            Impact::Both | Impact::Callers | Impact::Readers => "breaks",
            Impact::Undescribed => "undescribed",
            Impact::Compatible => "compatible",
            Impact::Documentation => "words",
        }
    }

    fn plain_hint(&self) -> Option<String> {
        self.hint(&str::to_owned)
    }
}
