//! Which versions of a service have an item: what the docs of each version say of it. An item is
//! known by its name in the documents.

use std::collections::BTreeSet;

use crate::model::{Api, EnumValue, Kind, Service};

/// An operation (named twice), a type (the same), or a member of a type.
type Item<'a> = (&'a str, &'a str);

/// The versions of one service, oldest first.
pub(crate) struct History<'a>(Vec<Version<'a>>);

/// Whether a version has an item.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Presence {
    Has,
    Lacks,
    /// It does not describe the item, and does not tell all: it may have it.
    Unknown,
    /// It lacks what the item is a member of, and that is said there.
    NoHolder,
}

struct Version<'a> {
    api: &'a Api,
    service: &'a Service,
    operations: BTreeSet<&'a str>,
    /// Types, and below them their members.
    types: BTreeSet<Item<'a>>,
    /// Types that the document does not tell all of.
    partial: BTreeSet<&'a str>,
}

impl<'a> Version<'a> {
    fn of(api: &'a Api, service: &'a Service) -> Self {
        let mut types = BTreeSet::new();
        for def in &api.types {
            types.insert((def.name.as_str(), ""));
            let members: Vec<&str> = match &def.kind {
                Kind::Record(fields) => fields.iter().map(|field| field.wire.as_str()).collect(),
                Kind::Enum(values) => values.iter().map(|value| value.wire.as_str()).collect(),
                _ => Vec::new(),
            };
            types.extend(members.into_iter().map(|member| (def.name.as_str(), member)));
        }
        let partial = api.types.iter().filter(|def| def.is_partial()).map(|def| def.name.as_str());
        Self {
            api,
            service,
            operations: api.operations.iter().map(|it| it.name.as_str()).collect(),
            types,
            partial: partial.collect(),
        }
    }

    fn number(&self) -> String {
        format!("{}.{}", self.service.major, self.service.minor)
    }

    fn has_operation(&self, name: &str) -> Presence {
        if self.operations.contains(name) {
            Presence::Has
        } else if self.api.is_partial() {
            Presence::Unknown
        } else {
            Presence::Lacks
        }
    }

    /// Of a type, or of a member of one.
    fn has_type(&self, (holder, member): Item<'_>) -> Presence {
        let is_member = !member.is_empty();
        let is_partial =
            if is_member { self.partial.contains(holder) } else { self.api.is_partial() };
        if self.types.contains(&(holder, member)) {
            Presence::Has
        } else if is_member && !self.types.contains(&(holder, "")) {
            Presence::NoHolder
        } else if is_partial {
            Presence::Unknown
        } else {
            Presence::Lacks
        }
    }
}

impl<'a> History<'a> {
    /// The history of the service called `name`.
    pub(crate) fn of(name: &str, apis: &[&'a Api]) -> Self {
        let own = apis.iter().filter_map(|api| Some((*api, api.service.as_ref()?)));
        let mut own: Vec<_> = own.filter(|(_, service)| service.name == name).collect();
        own.sort_by_key(|(_, service)| (service.major, service.minor));
        Self(own.into_iter().map(|(api, service)| Version::of(api, service)).collect())
    }

    /// A copy of one version that notes at each item since when it is there and when it is gone.
    pub(crate) fn noted(&self, api: &Api) -> Api {
        let mut api = api.clone();
        let Some(at) = self.0.iter().position(|it| Some(it.service) == api.service.as_ref()) else {
            return api;
        };
        for operation in &mut api.operations {
            let name = operation.name.as_str();
            operation.notes.extend(self.note(at, |version| version.has_operation(name)));
        }
        for def in &mut api.types {
            let name = def.name.clone();
            def.notes.extend(self.of_type(at, (&name, "")));
            match &mut def.kind {
                Kind::Record(fields) => {
                    for field in fields {
                        field.notes.extend(self.of_type(at, (&name, &field.wire)));
                    }
                }
                Kind::Enum(values) => {
                    for value in values {
                        let note = self.of_type(at, (&name, &value.wire));
                        note.into_iter().for_each(|note| add(value, &note));
                    }
                }
                _ => {}
            }
        }
        api
    }

    fn of_type(&self, at: usize, item: Item<'_>) -> Option<String> {
        self.note(at, |version| version.has_type(item))
    }

    /// What is said of an item of version `at`.
    fn note(&self, at: usize, presence: impl Fn(&Version<'_>) -> Presence) -> Option<String> {
        let (older, newer) = self.0.split_at_checked(at)?;
        let first = older.iter().rposition(|it| presence(it) != Presence::Has).map(|it| it + 1);
        let since = first.and_then(|first| {
            let words = match presence(self.0.get(first.checked_sub(1)?)?) {
                Presence::Lacks => "Since",
                Presence::Unknown => "Described since",
                Presence::Has | Presence::NoHolder => return None,
            };
            Some(format!("{words} {}.", self.0.get(first)?.number()))
        });
        let gone = newer.iter().find(|it| presence(it) != Presence::Has).and_then(|version| {
            let words = match presence(version) {
                Presence::Lacks => "Gone in",
                Presence::Unknown => "Not described in",
                Presence::Has | Presence::NoHolder => return None,
            };
            Some(format!("{words} {}.", version.number()))
        });
        let notes: Vec<String> = since.into_iter().chain(gone).collect();
        (!notes.is_empty()).then(|| notes.join(" "))
    }
}

fn add(value: &mut EnumValue<String>, note: &str) {
    let gap = if value.docs.trim().is_empty() { "" } else { "\n\n" };
    value.docs.push_str(&format!("{gap}{note}"));
}
