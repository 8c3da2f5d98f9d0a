//! Types: paired where operations lead to them, compared member by member.

pub(super) mod field;

use std::collections::{BTreeMap, BTreeSet};

use super::{About, Found, Kind as Change, reach, rust};
use crate::model::{EnumValue, Kind, Type, TypeDef, TypeId, Union};
use crate::name::NamedApi;

/// Which way a value travels.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Way {
    Request,
    Answer,
    /// No operation leads to it.
    Nowhere,
}

/// Types that stand in the same places of both documents, and who uses them.
#[derive(Default)]
pub(super) struct Pairs {
    uses: BTreeMap<(usize, usize), BTreeSet<(Way, String)>>,
    todo: Vec<(TypeId, TypeId, Way, String)>,
}

impl Pairs {
    pub(super) fn add(&mut self, old: TypeId, new: TypeId, way: Way, operation: &str) {
        let uses = self.uses.entry((old.0, new.0)).or_default();
        if uses.insert((way, operation.to_owned())) {
            self.todo.push((old, new, way, operation.to_owned()));
        }
    }
}

/// Compares all types, beginning with the pairs that operations have found.
pub(super) fn compare(old: NamedApi<'_>, new: NamedApi<'_>, mut pairs: Pairs, found: &mut Found) {
    follow(old, new, &mut pairs);
    let reached = (reach::operations(old.api), reach::operations(new.api));
    unused(old, new, &reached, &mut pairs);
    let mut paired = (BTreeSet::new(), BTreeSet::new());
    for ((one, other), uses) in &pairs.uses {
        paired.0.insert(*one);
        paired.1.insert(*other);
        let (Some(before), Some(after)) = (old.api.types.get(*one), new.api.types.get(*other))
        else {
            continue;
        };
        let both = Both { old, new, before, after, ids: (TypeId(*one), TypeId(*other)), uses };
        both.compare(found);
    }
    alone(old, (&paired.0, &reached.0), found, |about, index, found| {
        let about = About { partial: new.api.is_partial(), ..about };
        let change = found.add(&about, Change::TypeRemoved, ("", ""));
        change.rust = rust::type_gone(old, index, change.impact);
    });
    alone(new, (&paired.1, &reached.1), found, |about, _, found| {
        found.add(&about, Change::TypeAdded, ("", ""));
    });
}

/// Shows the types of one side that the other one does not have.
fn alone(
    side: NamedApi<'_>,
    (paired, reached): (&BTreeSet<usize>, &Reached),
    found: &mut Found,
    each: impl Fn(About<'_>, TypeId, &mut Found),
) {
    let none = BTreeSet::new();
    for (index, def) in side.api.types.iter().enumerate() {
        if !paired.contains(&index) && !def.inline {
            let about = About {
                subject: def.name.clone(),
                pointer: def.pointer.clone(),
                in_requests: def.in_requests,
                in_answers: def.in_answers,
                partial: false,
                was_partial: false,
                operations: reached.get(&index).unwrap_or(&none),
            };
            each(about, TypeId(index), found);
        }
    }
}

/// From each pair to the pairs below it.
fn follow(old: NamedApi<'_>, new: NamedApi<'_>, pairs: &mut Pairs) {
    while let Some((one, other, way, operation)) = pairs.todo.pop() {
        let (Some(before), Some(after)) = (old.api.get(one), new.api.get(other)) else { continue };
        let mut below = Vec::new();
        let mut pair = |one: TypeId, other: TypeId| below.push((one, other));
        match (&before.kind, &after.kind) {
            (Kind::Record(ones), Kind::Record(others)) => {
                for one in ones {
                    if let Some(other) = others.iter().find(|other| other.wire == one.wire) {
                        let types = ((old.api, &one.ty), (new.api, &other.ty));
                        super::relate::relate(types.0, types.1, &mut pair);
                    }
                }
                if let (Some(one), Some(other)) = (&before.others, &after.others) {
                    super::relate::relate((old.api, one), (new.api, other), &mut pair);
                }
            }
            (Kind::Union(ones), Kind::Union(others)) => {
                for one in &ones.variants {
                    if let Some(other) = others.variants.iter().find(|other| other.name == one.name)
                    {
                        let types = ((old.api, &one.ty), (new.api, &other.ty));
                        super::relate::relate(types.0, types.1, &mut pair);
                    }
                }
            }
            _ => {}
        }
        for (one, other) in below {
            pairs.add(one, other, way, &operation);
        }
    }
}

/// Operations that lead to a type, by its index.
type Reached = BTreeMap<usize, BTreeSet<String>>;

/// Pairs by their names types that are not in the same places of both documents. Nobody who knows the
/// old document sends or reads them, unless a document is partial: then they count as parts of
/// answers. Operations of one side that lead to them are told all the same.
fn unused(old: NamedApi<'_>, new: NamedApi<'_>, reached: &(Reached, Reached), pairs: &mut Pairs) {
    let used_old: BTreeSet<usize> = pairs.uses.keys().map(|(one, _)| *one).collect();
    let used_new: BTreeSet<usize> = pairs.uses.keys().map(|(_, other)| *other).collect();
    let free = |def: &TypeDef| !def.inline;
    let is_partial = old.api.is_partial() || new.api.is_partial();
    let way = if is_partial { Way::Answer } else { Way::Nowhere };
    for (one, before) in old.api.types.iter().enumerate().filter(|(_, def)| free(def)) {
        let twin = new.api.types.iter().position(|def| free(def) && def.name == before.name);
        if let Some(other) = twin
            && (!used_old.contains(&one) || !used_new.contains(&other))
            && !pairs.uses.contains_key(&(one, other))
        {
            let known =
                [reached.0.get(&one), reached.1.get(&other)].into_iter().flatten().flatten();
            let operations: BTreeSet<&str> = known.map(String::as_str).chain([""]).collect();
            for operation in operations {
                pairs.add(TypeId(one), TypeId(other), way, operation);
            }
        }
    }
    follow(old, new, pairs);
}

/// One type on both sides.
struct Both<'a> {
    old: NamedApi<'a>,
    new: NamedApi<'a>,
    before: &'a TypeDef,
    after: &'a TypeDef,
    ids: (TypeId, TypeId),
    uses: &'a BTreeSet<(Way, String)>,
}

impl Both<'_> {
    fn compare(&self, found: &mut Found) {
        let Self { before, after, .. } = *self;
        let operations: BTreeSet<String> = self
            .uses
            .iter()
            .filter(|(_, operation)| !operation.is_empty())
            .map(|(_, operation)| operation.clone())
            .collect();
        let about = |subject: String, pointer: &str| About {
            subject,
            pointer: pointer.to_owned(),
            in_requests: self.uses.iter().any(|(way, _)| *way == Way::Request),
            in_answers: self.uses.iter().any(|(way, _)| *way == Way::Answer),
            partial: after.is_partial(),
            was_partial: before.is_partial(),
            operations: &operations,
        };
        let own = about(after.name.clone(), &after.pointer);
        if self.is_replaced() {
            let change = found.add(&own, Change::TypeReplaced, (&before.name, &after.name));
            change.rust = rust::type_renamed((self.old, self.ids.0), (self.new, self.ids.1));
        } else {
            found.words(&own, (&before.docs, before.deprecated), (&after.docs, after.deprecated));
            if let Some(fix) = rust::type_renamed((self.old, self.ids.0), (self.new, self.ids.1)) {
                found.add(&own, Change::TypeRenamed, (&before.name, &after.name)).rust = Some(fix);
            }
        }
        match (&before.kind, &after.kind) {
            (Kind::Record(_), Kind::Record(_)) => {
                self.fields(&about, found);
                self.other_fields(own, found);
            }
            (Kind::Enum(ones), Kind::Enum(others)) => {
                self.values(&own, (ones, others), &|wire| format!("{wire:?}"), found);
            }
            (Kind::IntegerEnum(ones), Kind::IntegerEnum(others)) => {
                self.values(&own, (ones, others), &|wire| wire.to_string(), found);
            }
            (Kind::Union(one), Kind::Union(other)) => self.union(&own, (one, other), found),
            _ => {}
        }
    }

    /// Whether the type is not the old one under another name: one of both documents has both.
    fn is_replaced(&self) -> bool {
        let has = |side: NamedApi<'_>, name: &str| {
            side.api.types.iter().any(|def| !def.inline && def.name == name)
        };
        let (before, after) = (self.before, self.after);
        let differ = before.name != after.name && !before.inline && !after.inline;
        differ && (has(self.new, &before.name) || has(self.old, &after.name))
    }

    fn fields<'o>(&self, about: &dyn Fn(String, &str) -> About<'o>, found: &mut Found) {
        let (before, after) = (self.before.fields(), self.after.fields());
        let at = |api_pointer: &str, wire: &str| {
            format!("{api_pointer}/properties/{}", crate::diagnostic::escape(wire))
        };
        for one in before {
            let subject = format!("{}.{}", self.after.name, one.wire);
            match after.iter().find(|other| other.wire == one.wire) {
                Some(other) => {
                    let mut about = about(subject, &at(&self.after.pointer, &other.wire));
                    about.in_requests &= !(one.read_only && other.read_only);
                    about.in_answers &= !(one.write_only && other.write_only);
                    let sides = ((self.old, self.before), (self.new, self.after));
                    field::compare(found, &about, sides, (one, other));
                }
                None => {
                    let mut about = about(subject, &at(&self.before.pointer, &one.wire));
                    about.in_requests &= !one.read_only;
                    about.in_answers &= !one.write_only;
                    let ty = super::relate::shown(self.old.api, &one.ty);
                    let change = found.add(&about, Change::FieldRemoved, (&ty, ""));
                    let sides = ((self.old, self.ids.0), (self.new, self.ids.1));
                    change.rust = Some(rust::field_gone(sides, one, change.impact));
                }
            }
        }
        for other in after.iter().filter(|other| !before.iter().any(|one| one.wire == other.wire)) {
            let subject = format!("{}.{}", self.after.name, other.wire);
            let mut about = about(subject, &at(&self.after.pointer, &other.wire));
            about.in_requests &= !other.read_only;
            about.in_answers &= !other.write_only;
            let required = other.required && !other.read_only;
            if self.is_replaced() && !(required && about.in_requests) {
                continue;
            }
            let kind = if other.required { Change::RequiredFieldAdded } else { Change::FieldAdded };
            let ty = super::relate::shown(self.new.api, &other.ty);
            let change = found.add(&about, kind, ("", &ty));
            let ids = (self.new, self.ids.1);
            change.rust = rust::field_added(ids, other, required, about.was_partial);
        }
    }

    /// Fields that the document does not know: whether they are allowed, and of which type.
    fn other_fields(&self, mut about: About<'_>, found: &mut Found) {
        let (before, after) = (self.before, self.after);
        // What a partial document does not tell is not forbidden.
        about.in_requests &= !before.is_partial() && !after.is_partial();
        let kind = match (before.open, after.open) {
            (false, true) => Some(Change::OtherFieldsAllowed),
            (true, false) => Some(Change::OtherFieldsForbidden),
            _ => None,
        };
        let fix = rust::extra_changed((self.old, self.ids.0), (self.new, self.ids.1));
        // That a document now tells more, or less, is no change of the wire.
        let is_real = before.partial == after.partial || fix.is_some();
        if let Some(kind) = kind.filter(|_| is_real) {
            found.add(&about, kind, ("", "")).rust = fix;
        }
        if let (Some(one), Some(other)) = (&before.others, &after.others) {
            about.subject.push_str(" other fields");
            let pair = &mut |_, _| {};
            field::type_of(found, &about, (self.old, one), (self.new, other), pair);
        }
    }

    fn values<W: PartialEq>(
        &self,
        about: &About<'_>,
        (ones, others): (&[EnumValue<W>], &[EnumValue<W>]),
        shown: &dyn Fn(&W) -> String,
        found: &mut Found,
    ) {
        let missing = |value: &EnumValue<W>, list: &[EnumValue<W>]| {
            !list.iter().any(|other| other.wire == value.wire)
        };
        for (index, one) in ones.iter().enumerate().filter(|(_, one)| missing(one, others)) {
            let change = found.add(about, Change::ValueRemoved, (&shown(&one.wire), ""));
            let gone = rust::variant_gone((self.old, self.ids.0), index, change.impact);
            let namesake = (0..others.len()).find(|other| {
                let new = rust::member_name(self.new, self.ids.1, *other);
                new == rust::member_name(self.old, self.ids.0, index)
            });
            let namesake = namesake.and_then(|other| others.get(other));
            change.rust = Some(match namesake {
                Some(other) => rust::variant_reused(&gone, &shown(&other.wire)),
                None => gone,
            });
        }
        for other in others.iter().filter(|other| missing(other, ones)) {
            found.add(about, Change::ValueAdded, ("", &shown(&other.wire)));
        }
    }

    /// Whether each alternative of the old union is a record that has to have the field `wire`.
    fn always_has(&self, union: &Union, wire: Option<&str>) -> bool {
        union.variants.iter().all(|variant| {
            let Type::Named(id) = variant.ty else { return false };
            let fields = self.old.api.get(id).map(TypeDef::fields).unwrap_or_default();
            fields.iter().any(|field| field.required && Some(field.wire.as_str()) == wire)
        })
    }

    fn union(&self, about: &About<'_>, (one, other): (&Union, &Union), found: &mut Found) {
        let missing =
            |name: &str, union: &Union| !union.variants.iter().any(|variant| variant.name == name);
        for (index, variant) in one.variants.iter().enumerate() {
            if missing(&variant.name, other) {
                let change = found.add(about, Change::AlternativeRemoved, (&variant.name, ""));
                let ids = (self.old, self.ids.0);
                change.rust = Some(rust::variant_gone(ids, index, change.impact));
            }
        }
        for variant in other.variants.iter().filter(|variant| missing(&variant.name, one)) {
            found.add(about, Change::AlternativeAdded, ("", &variant.name));
        }
        let told = |union: &Union| -> String {
            let values = union.tags.iter().filter_map(|(tag, index)| {
                let name = &union.variants.get(*index)?.name;
                // Values of alternatives that came or went are no change of their own.
                (!missing(name, one) && !missing(name, other)).then(|| format!(" {tag}={name}"))
            });
            union.tag.iter().cloned().chain(values).collect()
        };
        let (before, after) = (told(one), told(other));
        if before != after {
            let known = one.tag.is_none() && self.always_has(one, other.tag.as_deref());
            let kind =
                if known { Change::DiscriminatorAdded } else { Change::DiscriminatorChanged };
            found.add(about, kind, (before.trim(), after.trim()));
        }
    }
}
