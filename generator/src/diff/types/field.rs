//! Fields and parameters.

use serde_json::Value;

use super::{Direction, TypePairs};
use crate::diff::compat::{Relation, relate, shown};
use crate::diff::{ChangeKind, Changes, Subject, restrictions, rust};
use crate::model::{Field, Type, TypeDef, TypeId};
use crate::name::NamedApi;

/// Compares one field on both sides. What happens below it is compared with its type.
pub(in crate::diff) fn compare(
    changes: &mut Changes,
    subject: &Subject<'_>,
    ((old_api, old_def), (new_api, new_def)): ((NamedApi<'_>, &TypeDef), (NamedApi<'_>, &TypeDef)),
    (old, new): (&Field, &Field),
) {
    changes.words(subject, (&old.docs, old.deprecated), (&new.docs, new.deprecated));
    let fix = || rust::field_changed((old_api, old_def, old), (new_api, new_def, new));
    let mut fixed = false;
    let mut add = |changes: &mut Changes, kind: ChangeKind, sides: (&str, &str)| {
        let change = changes.add(subject, kind, sides);
        // One change of a field's Rust type is told once.
        if !std::mem::replace(&mut fixed, true) {
            change.rust = fix();
        }
    };
    if let Some(kind) = kind((old_api, &old.ty), (new_api, &new.ty), &mut |_, _| {}) {
        add(changes, kind, (&shown(old_api.api, &old.ty), &shown(new_api.api, &new.ty)));
    }
    match (old.required, new.required) {
        (false, true) => add(changes, ChangeKind::BecameRequired, ("", "")),
        (true, false) => add(changes, ChangeKind::BecameOptional, ("", "")),
        _ => {}
    }
    match (old.nullable, new.nullable) {
        (false, true) => add(changes, ChangeKind::BecameNullable, ("", "")),
        (true, false) => add(changes, ChangeKind::NoLongerNullable, ("", "")),
        _ => {}
    }
    let access = |field: &Field| match (field.read_only, field.write_only) {
        (true, _) => "only in answers",
        (_, true) => "only in requests",
        _ => "both ways",
    };
    if access(old) != access(new) {
        add(changes, ChangeKind::AccessChanged, (access(old), access(new)));
    }
    for (keyword, kind, old, new) in restrictions::compare(&old.restrictions, &new.restrictions) {
        let show = |value: String| match value.as_str() {
            "" => String::new(),
            value => format!("{keyword} {value}"),
        };
        changes.add(subject, kind, (&show(old), &show(new)));
    }
    if old.default != new.default {
        let text = |value: &Option<Value>| value.as_ref().map(Value::to_string).unwrap_or_default();
        changes.add(
            subject,
            ChangeKind::DefaultChanged,
            (&text(&old.default), &text(&new.default)),
        );
    }
}

/// Compares what an operation takes or returns, and pairs the types of their own in it.
pub(in crate::diff) fn types(
    changes: &mut Changes,
    subject: &Subject<'_>,
    (old_api, old): (NamedApi<'_>, &Type),
    (new_api, new): (NamedApi<'_>, &Type),
    pairs: &mut TypePairs,
    direction: Direction,
) {
    let operations: Vec<String> = subject.operations.iter().cloned().collect();
    let mut pair = |old, new| {
        operations.iter().for_each(|operation| pairs.add(old, new, direction, operation));
    };
    type_of(changes, subject, (old_api, old), (new_api, new), &mut pair);
}

/// Compares a type that stands for itself; types of their own in it are shown to `pair`.
pub(in crate::diff) fn type_of(
    changes: &mut Changes,
    subject: &Subject<'_>,
    old: (NamedApi<'_>, &Type),
    new: (NamedApi<'_>, &Type),
    pair: &mut dyn FnMut(TypeId, TypeId),
) {
    if let Some(kind) = kind(old, new, pair) {
        let sides = (shown(old.0.api, old.1), shown(new.0.api, new.1));
        let change = changes.add(subject, kind, (&sides.0, &sides.1));
        change.rust = rust::type_changed(old, new);
    }
}

fn kind(
    (old_api, old): (NamedApi<'_>, &Type),
    (new_api, new): (NamedApi<'_>, &Type),
    pair: &mut dyn FnMut(TypeId, TypeId),
) -> Option<ChangeKind> {
    match relate((old_api.api, old), (new_api.api, new), pair) {
        Relation::Same => None,
        Relation::Widened if is_untold(new) && !is_untold(old) => Some(ChangeKind::TypeUntold),
        Relation::Widened => Some(ChangeKind::TypeWidened),
        Relation::Narrowed if is_untold(old) && !is_untold(new) => Some(ChangeKind::TypeTold),
        Relation::Narrowed => Some(ChangeKind::TypeNarrowed),
        Relation::Changed => Some(ChangeKind::TypeChanged),
    }
}

/// Whether nobody says what the innermost values are.
fn is_untold(ty: &Type) -> bool {
    match ty {
        Type::Nullable(inner) | Type::List(inner) | Type::Map(inner) => is_untold(inner),
        ty => *ty == Type::Value,
    }
}
