//! Fields and parameters.

use serde_json::Value;

use super::{Pairs, Way};
use crate::diff::relate::{Relation, relate, shown};
use crate::diff::{About, Found, Kind, restrictions, rust};
use crate::model::{Field, Type, TypeDef, TypeId};
use crate::name::NamedApi;

/// Compares one field on both sides. What happens below it is compared with its type.
pub(in crate::diff) fn compare(
    found: &mut Found,
    about: &About<'_>,
    ((old, before), (new, after)): ((NamedApi<'_>, &TypeDef), (NamedApi<'_>, &TypeDef)),
    (one, other): (&Field, &Field),
) {
    found.words(about, (&one.docs, one.deprecated), (&other.docs, other.deprecated));
    let fix = || rust::field_changed((old, before, one), (new, after, other));
    let mut fixed = false;
    let mut add = |found: &mut Found, kind: Kind, sides: (&str, &str)| {
        let change = found.add(about, kind, sides);
        // One change of a field's Rust type is told once.
        if !std::mem::replace(&mut fixed, true) {
            change.rust = fix();
        }
    };
    if let Some(kind) = kind((old, &one.ty), (new, &other.ty), &mut |_, _| {}) {
        add(found, kind, (&shown(old.api, &one.ty), &shown(new.api, &other.ty)));
    }
    match (one.required, other.required) {
        (false, true) => add(found, Kind::BecameRequired, ("", "")),
        (true, false) => add(found, Kind::BecameOptional, ("", "")),
        _ => {}
    }
    match (one.nullable, other.nullable) {
        (false, true) => add(found, Kind::BecameNullable, ("", "")),
        (true, false) => add(found, Kind::NoLongerNullable, ("", "")),
        _ => {}
    }
    let access = |field: &Field| match (field.read_only, field.write_only) {
        (true, _) => "only in answers",
        (_, true) => "only in requests",
        _ => "both ways",
    };
    if access(one) != access(other) {
        add(found, Kind::AccessChanged, (access(one), access(other)));
    }
    for (keyword, kind, old, new) in restrictions::compare(&one.restrictions, &other.restrictions) {
        let show = |value: String| match value.as_str() {
            "" => String::new(),
            value => format!("{keyword} {value}"),
        };
        found.add(about, kind, (&show(old), &show(new)));
    }
    if one.default != other.default {
        let text = |value: &Option<Value>| value.as_ref().map(Value::to_string).unwrap_or_default();
        found.add(about, Kind::DefaultChanged, (&text(&one.default), &text(&other.default)));
    }
}

/// Compares what an operation takes or returns, and pairs the types of their own in it.
pub(in crate::diff) fn types(
    found: &mut Found,
    about: &About<'_>,
    (old, one): (NamedApi<'_>, &Type),
    (new, other): (NamedApi<'_>, &Type),
    pairs: &mut Pairs,
    way: Way,
) {
    let operations: Vec<String> = about.operations.iter().cloned().collect();
    let mut pair = |one, other| {
        operations.iter().for_each(|operation| pairs.add(one, other, way, operation));
    };
    type_of(found, about, (old, one), (new, other), &mut pair);
}

/// Compares a type that stands for itself; types of their own in it are shown to `pair`.
pub(in crate::diff) fn type_of(
    found: &mut Found,
    about: &About<'_>,
    old: (NamedApi<'_>, &Type),
    new: (NamedApi<'_>, &Type),
    pair: &mut dyn FnMut(TypeId, TypeId),
) {
    if let Some(kind) = kind(old, new, pair) {
        let sides = (shown(old.0.api, old.1), shown(new.0.api, new.1));
        let change = found.add(about, kind, (&sides.0, &sides.1));
        change.rust = rust::type_changed(old, new);
    }
}

fn kind(
    (old, one): (NamedApi<'_>, &Type),
    (new, other): (NamedApi<'_>, &Type),
    pair: &mut dyn FnMut(TypeId, TypeId),
) -> Option<Kind> {
    match relate((old.api, one), (new.api, other), pair) {
        Relation::Same => None,
        Relation::Widened if is_untold(other) && !is_untold(one) => Some(Kind::TypeUntold),
        Relation::Widened => Some(Kind::TypeWidened),
        Relation::Narrowed if is_untold(one) && !is_untold(other) => Some(Kind::TypeTold),
        Relation::Narrowed => Some(Kind::TypeNarrowed),
        Relation::Changed => Some(Kind::TypeChanged),
    }
}

/// Whether nobody says what the innermost values are.
fn is_untold(ty: &Type) -> bool {
    match ty {
        Type::Nullable(inner) | Type::List(inner) | Type::Map(inner) => is_untold(inner),
        ty => *ty == Type::Value,
    }
}
