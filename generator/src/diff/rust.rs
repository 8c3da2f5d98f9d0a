//! What a change means for Rust code that compiles today, and how to mend it.

use super::Side;
use crate::emit;
use crate::model::{Field, Kind, Type, TypeDef, TypeId};

pub(super) fn method_gone(old: Side<'_>, index: usize) -> String {
    let method = old.names.methods.get(index).map_or("", String::as_str);
    format!("`{}::{method}` is gone; stay with the older version for it", old.names.client)
}

pub(super) fn method_renamed(old: (Side<'_>, usize), new: (Side<'_>, usize)) -> Option<String> {
    let name = |(side, index): (Side<'_>, usize)| side.names.methods.get(index).cloned();
    let (old, new) = (name(old)?, name(new)?);
    (old != new).then(|| format!("call `{new}` instead of `{old}`"))
}

/// Whether a request of this type cannot be left empty.
pub(super) fn has_required(api: &crate::model::Api, ty: &Type) -> bool {
    match ty {
        Type::Named(id) => api
            .get(*id)
            .is_none_or(|def| def.fields().is_empty() || def.fields().iter().any(|f| f.required)),
        _ => true,
    }
}

fn type_name(side: Side<'_>, id: TypeId) -> &str {
    side.names.types.get(id.0).map_or("", |names| names.name.as_str())
}

fn member_name(side: Side<'_>, id: TypeId, index: usize) -> &str {
    let names = side.names.types.get(id.0);
    names.and_then(|names| names.members.get(index)).map_or("", String::as_str)
}

pub(super) fn type_gone(old: Side<'_>, id: TypeId) -> Option<String> {
    let name = type_name(old, id);
    (!name.is_empty()).then(|| format!("`{name}` is gone"))
}

pub(super) fn type_renamed(old: (Side<'_>, TypeId), new: (Side<'_>, TypeId)) -> Option<String> {
    let (one, other) = (type_name(old.0, old.1), type_name(new.0, new.1));
    (one != other).then(|| format!("write `{other}` for `{one}`"))
}

pub(super) fn field_gone(old: Side<'_>, id: TypeId, wire: &str) -> String {
    let fields = old.api.get(id).map(TypeDef::fields).unwrap_or_default();
    let index = fields.iter().position(|field| field.wire == wire).unwrap_or(usize::MAX);
    format!("take `{}.{}` out of your code", type_name(old, id), member_name(old, id, index))
}

pub(super) fn field_added(
    new: Side<'_>,
    id: TypeId,
    field: &Field,
    required: bool,
) -> Option<String> {
    let def = new.api.get(id)?;
    let index = def.fields().iter().position(|known| known.wire == field.wire)?;
    let (ty, name) = (type_name(new, id), member_name(new, id, index));
    match (def.in_requests, required) {
        (false, _) => None,
        (true, true) => Some(format!("give `{ty}.{name}` a value; `{ty}::new` takes it too")),
        (true, false) => Some(format!(
            "end literals of `{ty}` with `..Default::default()`, or add `{name}: Default::default()`"
        )),
    }
}

pub(super) fn extra_changed(old: (Side<'_>, TypeId), new: (Side<'_>, TypeId)) -> Option<String> {
    let keeps = |(side, id): (Side<'_>, TypeId)| side.api.get(id).map(TypeDef::has_extra);
    let ty = type_name(new.0, new.1);
    match (keeps(old)?, keeps(new)?) {
        (false, true) => Some(format!("end literals of `{ty}` with `..Default::default()`")),
        (true, false) => Some(format!("take `{ty}.extra` out of your code")),
        _ => None,
    }
}

pub(super) fn field_changed(
    (old, before, one): (Side<'_>, &TypeDef, &Field),
    (new, after, other): (Side<'_>, &TypeDef, &Field),
) -> Option<String> {
    let ty = |side: Side<'_>, def, field| emit::field_type(side.api, side.names, def, field);
    let (one, other) = (ty(old, before, one), ty(new, after, other));
    (one != other).then(|| format!("the field is now `{other}`, it was `{one}`"))
}

pub(super) fn type_changed(old: (Side<'_>, &Type), new: (Side<'_>, &Type)) -> Option<String> {
    let ty = |(side, ty): (Side<'_>, &Type)| emit::plain_type(side.api, side.names, ty);
    let (one, other) = (ty(old), ty(new));
    (one != other).then(|| format!("the type is now `{other}`, it was `{one}`"))
}

pub(super) fn variant_gone(old: Side<'_>, id: TypeId, index: usize) -> String {
    let (ty, variant) = (type_name(old, id), member_name(old, id, index));
    match old.api.get(id).map(|def| &def.kind) {
        Some(Kind::Union(_)) => format!("`{ty}::{variant}` is gone; match `{ty}::Other`"),
        _ => format!("`{ty}::{variant}` is gone; write `{ty}::from(…)` where it is still needed"),
    }
}
