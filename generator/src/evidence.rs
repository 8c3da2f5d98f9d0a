//! How much of each version is known how well, as a table that is committed beside the code.
//!
//! What documents say of a single field is in [`crate::model::Provenance`]. Guesses may only shrink: a
//! version that has more than the last time, or a new one that has more than the version before it,
//! needs somebody's word for it. The first version of a service is held against nothing.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use crate::model::{Api, Evidence, Kind, Provenance, Service, Type};
use crate::plural::counted;

/// The file's name.
pub const TABLE: &str = "EVIDENCE.md";

const HEADER: &str = "\
# How well it is known

How many operations, parameters, fields and types of each version have which evidence, from strong to
weak; *type guessed* are those of them whose name has that evidence and whose type is inferred. Versions
whose documents tell no evidence are not listed. Guesses may only shrink.

";

/// What is counted, and how it is called.
const WHAT: &[&str] = &["operations", "parameters", "fields", "types"];

/// Counts of one kind of item: by rank, of guessed types, and without a word.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
struct Row {
    ranks: [usize; Evidence::ALL.len()],
    type_guessed: usize,
    silent: usize,
}

impl Row {
    fn add(&mut self, provenance: &Provenance) {
        let rank = provenance.evidence.and_then(|own| self.ranks.get_mut(own as usize));
        match rank {
            Some(count) => *count += 1,
            None => self.silent += 1,
        }
        self.type_guessed += usize::from(provenance.type_guessed);
    }

    fn says_something(&self) -> bool {
        self.type_guessed + self.ranks.iter().sum::<usize>() > 0
    }

    fn guesses(&self) -> usize {
        self.type_guessed + self.ranks.get(Evidence::Guess as usize).copied().unwrap_or_default()
    }

    /// The numbers of a line of the table; none is a dot, so that the others are seen.
    fn cells(&self) -> String {
        let numbers = self.ranks.iter().chain([&self.type_guessed, &self.silent]);
        let cell = |number: &usize| match number {
            0 => " · |".to_owned(),
            number => format!(" {number} |"),
        };
        numbers.map(cell).collect()
    }
}

/// Counts in the order of [`WHAT`].
fn rows(api: &Api) -> [Row; 4] {
    let [mut operations, mut parameters, mut fields, mut types] = [Row::default(); 4];
    let requests = api.operations.iter().filter_map(|operation| match operation.request {
        Some(Type::Named(id)) => Some(id.0),
        _ => None,
    });
    let requests: std::collections::BTreeSet<usize> = requests.collect();
    api.operations.iter().for_each(|operation| operations.add(&operation.provenance));
    for (index, def) in api.types.iter().enumerate() {
        let members = if requests.contains(&index) { &mut parameters } else { &mut fields };
        def.fields().iter().for_each(|field| members.add(&field.provenance));
        // What has no name in the document is as well known as what it is a part of.
        if !def.inline && !matches!(def.kind, Kind::ByStatus(_)) {
            types.add(&def.provenance);
        }
    }
    [operations, parameters, fields, types]
}

/// The table of all services in `apis`; nothing if no document tells any evidence.
pub(crate) fn table(apis: &[&Api]) -> Option<String> {
    let mut versions: Vec<(&Service, [Row; 4])> =
        apis.iter().filter_map(|api| Some((api.service.as_ref()?, rows(api)))).collect();
    versions.retain(|(_, rows)| rows.iter().any(Row::says_something));
    versions.sort_by_key(|(service, _)| (&service.name, service.major, service.minor));
    if versions.is_empty() {
        return None;
    }
    let ranks: String = Evidence::ALL.iter().map(|one| format!(" {} |", one.as_str())).collect();
    let mut text = format!("{HEADER}| service | version | |{ranks} type guessed | not said |\n");
    text.push_str(&format!("|---|---|---|{}\n", "--:|".repeat(Evidence::ALL.len() + 2)));
    for (Service { name, major, minor, .. }, rows) in &versions {
        for (what, row) in WHAT.iter().zip(rows).filter(|(_, row)| **row != Row::default()) {
            // Writing to a text cannot fail.
            let _ = writeln!(text, "| `{name}` | {major}.{minor} | {what} |{}", row.cells());
        }
    }
    Some(text)
}

/// Guesses by service and version.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Guesses(BTreeMap<(String, u32, u32), usize>);

impl Guesses {
    /// Reads the table of the run before; lines of any other form say nothing.
    pub fn parse(table: &str) -> Self {
        let mut guesses = BTreeMap::new();
        for cells in table.lines().map(|line| line.split('|').map(str::trim).collect::<Vec<_>>()) {
            let [_, name, version, _, numbers @ .., _] = cells.as_slice() else { continue };
            let version = version.split_once('.');
            let version = version.and_then(|(x, y)| Some((x.parse().ok()?, y.parse().ok()?)));
            let (Some((major, minor)), [.., guess, type_guessed, _]) = (version, numbers) else {
                continue;
            };
            let key = (name.trim_matches('`').to_owned(), major, minor);
            let number = |cell: &str| cell.parse().unwrap_or(0);
            *guesses.entry(key).or_default() += number(guess) + number(type_guessed);
        }
        Self(guesses)
    }

    /// How many more there are in `api` than in the version that it is held against, as text.
    /// `known` are the versions that were there the last time.
    pub fn grown(&self, api: &Api, known: &[&Service]) -> Option<String> {
        let own = api.service.as_ref()?;
        let number = |service: &Service| (service.major, service.minor);
        let earlier = known.iter().filter(|it| it.name == own.name && number(it) <= number(own));
        let before = earlier.max_by_key(|service| number(service))?;
        let key = (before.name.clone(), before.major, before.minor);
        let was = self.0.get(&key).copied().unwrap_or_default();
        let now: usize = rows(api).iter().map(Row::guesses).sum();
        if now <= was {
            return None;
        }
        let version = format!("{}.{}", before.major, before.minor);
        let was = counted(was, "guess");
        Some(if number(before) == number(own) {
            format!("{was} before, {now} now")
        } else {
            format!("{was} in {version}, {now} in this version")
        })
    }
}
