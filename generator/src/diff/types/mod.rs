//! Types: paired where operations lead to them, compared member by member.

pub(super) mod field;

use std::collections::{BTreeMap, BTreeSet};

use super::{ChangeKind, Changes, Subject, compat, reach, rust};
use crate::model::{EnumValue, Kind, Type, TypeDef, TypeId, Union};
use crate::name::NamedApi;

/// Which way a value travels.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Direction {
    Request,
    Answer,
    /// No operation leads to it.
    Nowhere,
}

/// Types that stand in the same places of both documents, and who uses them.
#[derive(Default)]
pub(super) struct TypePairs {
    uses: BTreeMap<(usize, usize), BTreeSet<(Direction, String)>>,
    todo: Vec<(TypeId, TypeId, Direction, String)>,
}

impl TypePairs {
    pub(super) fn add(&mut self, old: TypeId, new: TypeId, direction: Direction, operation: &str) {
        let uses = self.uses.entry((old.0, new.0)).or_default();
        if uses.insert((direction, operation.to_owned())) {
            self.todo.push((old, new, direction, operation.to_owned()));
        }
    }
}

/// Compares all types, beginning with the pairs that operations have found.
pub(super) fn compare(
    old: NamedApi<'_>,
    new: NamedApi<'_>,
    mut pairs: TypePairs,
    changes: &mut Changes,
) {
    follow(old, new, &mut pairs);
    let reached = (reach::operations(old.api), reach::operations(new.api));
    unused(old, new, &reached, &mut pairs);
    let mut paired = (BTreeSet::new(), BTreeSet::new());
    for ((old_id, new_id), uses) in &pairs.uses {
        paired.0.insert(*old_id);
        paired.1.insert(*new_id);
        let ids = (TypeId(*old_id), TypeId(*new_id));
        if let (Some(old_def), Some(new_def)) = (old.api.get(ids.0), new.api.get(ids.1)) {
            let pair = TypePair { apis: (old, new), old: old_def, new: new_def, ids, uses };
            pair.compare(changes);
        }
    }
    alone(old, (&paired.0, &reached.0), changes, |subject, index, changes| {
        let subject = Subject { partial: new.api.is_partial(), ..subject };
        let change = changes.add(&subject, ChangeKind::TypeRemoved, ("", ""));
        change.rust = rust::type_gone(old, index, change.impact);
    });
    alone(new, (&paired.1, &reached.1), changes, |subject, _, changes| {
        changes.add(&subject, ChangeKind::TypeAdded, ("", ""));
    });
}

/// Shows the types of one side that the other one does not have.
fn alone(
    side: NamedApi<'_>,
    (paired, reached): (&BTreeSet<usize>, &Reached),
    changes: &mut Changes,
    each: impl Fn(Subject<'_>, TypeId, &mut Changes),
) {
    let none = BTreeSet::new();
    for (index, def) in side.api.types.iter().enumerate() {
        if !paired.contains(&index) && !def.inline {
            let subject = Subject {
                name: def.name.clone(),
                pointer: def.pointer.clone(),
                in_requests: def.in_requests,
                in_answers: def.in_answers,
                partial: false,
                was_partial: false,
                operations: reached.get(&index).unwrap_or(&none),
            };
            each(subject, TypeId(index), changes);
        }
    }
}

/// From each pair to the pairs below it.
fn follow(old_api: NamedApi<'_>, new_api: NamedApi<'_>, pairs: &mut TypePairs) {
    while let Some((old_id, new_id, direction, operation)) = pairs.todo.pop() {
        let defs = (old_api.api.get(old_id), new_api.api.get(new_id));
        let (Some(old_def), Some(new_def)) = defs else { continue };
        let mut below = Vec::new();
        let mut follow = |old: &Type, new: &Type| {
            let pair = &mut |old: TypeId, new: TypeId| below.push((old, new));
            compat::relate((old_api.api, old), (new_api.api, new), pair);
        };
        match (&old_def.kind, &new_def.kind) {
            (Kind::Record(olds), Kind::Record(news)) => {
                for old in olds {
                    let same = news.iter().find(|new| new.wire == old.wire);
                    same.into_iter().for_each(|new| follow(&old.ty, &new.ty));
                }
                if let (Some(old), Some(new)) = (&old_def.others, &new_def.others) {
                    follow(old, new);
                }
            }
            (Kind::Union(olds), Kind::Union(news)) => {
                for old in &olds.variants {
                    let same = news.variants.iter().find(|new| new.name == old.name);
                    same.into_iter().for_each(|new| follow(&old.ty, &new.ty));
                }
            }
            _ => {}
        }
        for (old, new) in below {
            pairs.add(old, new, direction, &operation);
        }
    }
}

/// Operations that lead to a type, by its index.
type Reached = BTreeMap<usize, BTreeSet<String>>;

/// Pairs by their names types that are not in the same places of both documents. Nobody who knows the
/// old document sends or reads them, unless a document is partial: then they count as parts of
/// answers. Operations of one side that lead to them are told all the same.
fn unused(
    old: NamedApi<'_>,
    new: NamedApi<'_>,
    reached: &(Reached, Reached),
    pairs: &mut TypePairs,
) {
    let used_old: BTreeSet<usize> = pairs.uses.keys().map(|(old, _)| *old).collect();
    let used_new: BTreeSet<usize> = pairs.uses.keys().map(|(_, new)| *new).collect();
    let free = |def: &TypeDef| !def.inline;
    let is_partial = old.api.is_partial() || new.api.is_partial();
    let direction = if is_partial { Direction::Answer } else { Direction::Nowhere };
    for (old_id, old_def) in old.api.types.iter().enumerate().filter(|(_, def)| free(def)) {
        let twin = new.api.types.iter().position(|def| free(def) && def.name == old_def.name);
        if let Some(new_id) = twin
            && (!used_old.contains(&old_id) || !used_new.contains(&new_id))
            && !pairs.uses.contains_key(&(old_id, new_id))
        {
            let known = [reached.0.get(&old_id), reached.1.get(&new_id)];
            let known = known.into_iter().flatten().flatten();
            let operations: BTreeSet<&str> = known.map(String::as_str).chain([""]).collect();
            for operation in operations {
                pairs.add(TypeId(old_id), TypeId(new_id), direction, operation);
            }
        }
    }
    follow(old, new, pairs);
}

/// One type on both sides.
struct TypePair<'a> {
    /// The old and the new document.
    apis: (NamedApi<'a>, NamedApi<'a>),
    old: &'a TypeDef,
    new: &'a TypeDef,
    ids: (TypeId, TypeId),
    uses: &'a BTreeSet<(Direction, String)>,
}

impl TypePair<'_> {
    fn compare(&self, changes: &mut Changes) {
        let Self { old, new, .. } = *self;
        let operations: BTreeSet<String> = self
            .uses
            .iter()
            .filter(|(_, operation)| !operation.is_empty())
            .map(|(_, operation)| operation.clone())
            .collect();
        let subject = |name: String, pointer: &str| Subject {
            name,
            pointer: pointer.to_owned(),
            in_requests: self.uses.iter().any(|(direction, _)| *direction == Direction::Request),
            in_answers: self.uses.iter().any(|(direction, _)| *direction == Direction::Answer),
            partial: new.is_partial(),
            was_partial: old.is_partial(),
            operations: &operations,
        };
        let own = subject(new.name.clone(), &new.pointer);
        if self.is_replaced() {
            let change = changes.add(&own, ChangeKind::TypeReplaced, (&old.name, &new.name));
            change.rust = rust::type_renamed((self.apis.0, self.ids.0), (self.apis.1, self.ids.1));
        } else {
            changes.words(&own, (&old.docs, old.deprecated), (&new.docs, new.deprecated));
            if let Some(fix) =
                rust::type_renamed((self.apis.0, self.ids.0), (self.apis.1, self.ids.1))
            {
                changes.add(&own, ChangeKind::TypeRenamed, (&old.name, &new.name)).rust = Some(fix);
            }
        }
        match (&old.kind, &new.kind) {
            (Kind::Record(_), Kind::Record(_)) => {
                self.fields(&subject, changes);
                self.other_fields(own, changes);
            }
            (Kind::Enum(olds), Kind::Enum(news)) => {
                self.values(&own, (olds, news), &|wire| format!("{wire:?}"), changes);
            }
            (Kind::IntegerEnum(olds), Kind::IntegerEnum(news)) => {
                self.values(&own, (olds, news), &|wire| wire.to_string(), changes);
            }
            (Kind::Union(old), Kind::Union(new)) => self.union(&own, (old, new), changes),
            _ => {}
        }
    }

    /// Whether the type is not the old one under another name: one of both documents has both.
    fn is_replaced(&self) -> bool {
        let has = |named: NamedApi<'_>, name: &str| {
            named.api.types.iter().any(|def| !def.inline && def.name == name)
        };
        let (old, new) = (self.old, self.new);
        let differ = old.name != new.name && !old.inline && !new.inline;
        differ && (has(self.apis.1, &old.name) || has(self.apis.0, &new.name))
    }

    fn fields<'o>(&self, subject: &dyn Fn(String, &str) -> Subject<'o>, changes: &mut Changes) {
        let (olds, news) = (self.old.fields(), self.new.fields());
        for old in olds {
            let name = format!("{}.{}", self.new.name, old.wire);
            match news.iter().find(|new| new.wire == old.wire) {
                Some(new) => {
                    let mut subject = subject(name, &self.new.field_pointer(new));
                    subject.in_requests &= !(old.read_only && new.read_only);
                    subject.in_answers &= !(old.write_only && new.write_only);
                    let sides = ((self.apis.0, self.old), (self.apis.1, self.new));
                    field::compare(changes, &subject, sides, (old, new));
                }
                None => {
                    let mut subject = subject(name, &self.old.field_pointer(old));
                    subject.in_requests &= !old.read_only;
                    subject.in_answers &= !old.write_only;
                    let ty = compat::shown(self.apis.0.api, &old.ty);
                    let change = changes.add(&subject, ChangeKind::FieldRemoved, (&ty, ""));
                    let sides = ((self.apis.0, self.ids.0), (self.apis.1, self.ids.1));
                    change.rust = Some(rust::field_gone(sides, old, change.impact));
                }
            }
        }
        for new in news.iter().filter(|new| !olds.iter().any(|old| old.wire == new.wire)) {
            let name = format!("{}.{}", self.new.name, new.wire);
            let mut subject = subject(name, &self.new.field_pointer(new));
            subject.in_requests &= !new.read_only;
            subject.in_answers &= !new.write_only;
            let required = new.required && !new.read_only;
            if self.is_replaced() && !(required && subject.in_requests) {
                continue;
            }
            let kind =
                if new.required { ChangeKind::RequiredFieldAdded } else { ChangeKind::FieldAdded };
            let ty = compat::shown(self.apis.1.api, &new.ty);
            let change = changes.add(&subject, kind, ("", &ty));
            let ids = (self.apis.1, self.ids.1);
            change.rust = rust::field_added(ids, new, required, subject.was_partial);
        }
    }

    /// Fields that the document does not know: whether they are allowed, and of which type.
    fn other_fields(&self, mut subject: Subject<'_>, changes: &mut Changes) {
        let (old, new) = (self.old, self.new);
        // What a partial document does not tell is not forbidden.
        subject.in_requests &= !old.is_partial() && !new.is_partial();
        let kind = match (old.open, new.open) {
            (false, true) => Some(ChangeKind::OtherFieldsAllowed),
            (true, false) => Some(ChangeKind::OtherFieldsForbidden),
            _ => None,
        };
        let fix = rust::extra_changed((self.apis.0, self.ids.0), (self.apis.1, self.ids.1));
        // That a document now tells more, or less, is not a change of the wire.
        let is_real = old.partial == new.partial || fix.is_some();
        if let Some(kind) = kind.filter(|_| is_real) {
            changes.add(&subject, kind, ("", "")).rust = fix;
        }
        if let (Some(old), Some(new)) = (&old.others, &new.others) {
            subject.name.push_str(" other fields");
            let pair = &mut |_, _| {};
            field::type_of(changes, &subject, (self.apis.0, old), (self.apis.1, new), pair);
        }
    }

    fn values<W: PartialEq>(
        &self,
        subject: &Subject<'_>,
        (olds, news): (&[EnumValue<W>], &[EnumValue<W>]),
        shown: &dyn Fn(&W) -> String,
        changes: &mut Changes,
    ) {
        let missing = |value: &EnumValue<W>, list: &[EnumValue<W>]| {
            !list.iter().any(|it| it.wire == value.wire)
        };
        for (index, old) in olds.iter().enumerate().filter(|(_, old)| missing(old, news)) {
            let change = changes.add(subject, ChangeKind::ValueRemoved, (&shown(&old.wire), ""));
            let gone = rust::variant_gone((self.apis.0, self.ids.0), index, change.impact);
            let namesake = (0..news.len()).find(|new| {
                let new = rust::member_name(self.apis.1, self.ids.1, *new);
                new == rust::member_name(self.apis.0, self.ids.0, index)
            });
            let namesake = namesake.and_then(|new| news.get(new));
            change.rust = Some(match namesake {
                Some(new) => rust::variant_reused(&gone, &shown(&new.wire)),
                None => gone,
            });
        }
        for new in news.iter().filter(|new| missing(new, olds)) {
            changes.add(subject, ChangeKind::ValueAdded, ("", &shown(&new.wire)));
        }
    }

    /// Whether each alternative of the old union is a record that has to have the field `wire`.
    fn always_has(&self, union: &Union, wire: Option<&str>) -> bool {
        union.variants.iter().all(|variant| {
            let Type::Named(id) = variant.ty else { return false };
            let fields = self.apis.0.api.get(id).map(TypeDef::fields).unwrap_or_default();
            fields.iter().any(|field| field.required && Some(field.wire.as_str()) == wire)
        })
    }

    fn union(&self, subject: &Subject<'_>, (old, new): (&Union, &Union), changes: &mut Changes) {
        let missing =
            |name: &str, union: &Union| !union.variants.iter().any(|variant| variant.name == name);
        for (index, variant) in old.variants.iter().enumerate() {
            if missing(&variant.name, new) {
                let change =
                    changes.add(subject, ChangeKind::AlternativeRemoved, (&variant.name, ""));
                let ids = (self.apis.0, self.ids.0);
                change.rust = Some(rust::variant_gone(ids, index, change.impact));
            }
        }
        for variant in new.variants.iter().filter(|variant| missing(&variant.name, old)) {
            changes.add(subject, ChangeKind::AlternativeAdded, ("", &variant.name));
        }
        let told = |union: &Union| -> String {
            let values = union.tags.iter().filter_map(|(tag, index)| {
                let name = &union.variants.get(*index)?.name;
                // Values of alternatives that came or went are not a change of their own.
                (!missing(name, old) && !missing(name, new)).then(|| format!(" {tag}={name}"))
            });
            union.tag.iter().cloned().chain(values).collect()
        };
        let sides = (told(old), told(new));
        if sides.0 != sides.1 {
            let known = old.tag.is_none() && self.always_has(old, new.tag.as_deref());
            let kind = if known {
                ChangeKind::DiscriminatorAdded
            } else {
                ChangeKind::DiscriminatorChanged
            };
            changes.add(subject, kind, (sides.0.trim(), sides.1.trim()));
        }
    }
}
