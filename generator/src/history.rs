//! Which versions of a service have an item: what the docs of each version say of it. An item is
//! known by its name in the documents.

use std::collections::BTreeSet;

use crate::model::{Api, EnumValue, Kind, Service};

/// An operation (named twice), a type (the same), or a member of a type.
type Item<'a> = (&'a str, &'a str);

/// The versions of one service, oldest first.
pub(crate) struct History<'a>(Vec<Version<'a>>);

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
            let has = |version: &Version<'_>| version.operations.contains(operation.name.as_str());
            let partial = |version: &Version<'_>| version.api.is_partial();
            let note = self.note(at, &has, &|_| true, &partial);
            operation.notes.extend(note);
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

    /// What is said of a type or a member of one; what its type says already is not said again.
    fn of_type(&self, at: usize, item: Item<'_>) -> Option<String> {
        let is_member = !item.1.is_empty();
        let has = |version: &Version<'_>| version.types.contains(&item);
        let holder = |version: &Version<'_>| !is_member || version.types.contains(&(item.0, ""));
        let partial = |version: &Version<'_>| match is_member {
            true => version.partial.contains(item.0),
            false => version.api.is_partial(),
        };
        self.note(at, &has, &holder, &partial)
    }

    /// What is said of an item of version `at`. A version that is `partial` about it may have it
    /// without saying so.
    fn note(
        &self,
        at: usize,
        has: &dyn Fn(&Version<'_>) -> bool,
        holder: &dyn Fn(&Version<'_>) -> bool,
        partial: &dyn Fn(&Version<'_>) -> bool,
    ) -> Option<String> {
        let (older, newer) = self.0.split_at_checked(at)?;
        let lacks = |version: &&Version<'_>| !has(version);
        let before = older.iter().rposition(|version| !has(version));
        let since = before.and_then(|index| Some((self.0.get(index)?, self.0.get(index + 1)?)));
        let since = since.filter(|(before, _)| holder(before)).map(|(before, first)| {
            let words = if partial(before) { "Described since" } else { "Since" };
            format!("{words} {}.", first.number())
        });
        let gone = newer.iter().find(lacks).filter(|version| holder(version)).map(|version| {
            let words = if partial(version) { "Not described in" } else { "Gone in" };
            format!("{words} {}.", version.number())
        });
        match (since, gone) {
            (None, None) => None,
            (since, gone) => Some(since.into_iter().chain(gone).collect::<Vec<_>>().join(" ")),
        }
    }
}

fn add(value: &mut EnumValue<String>, note: &str) {
    let gap = if value.docs.trim().is_empty() { "" } else { "\n\n" };
    value.docs.push_str(&format!("{gap}{note}"));
}
