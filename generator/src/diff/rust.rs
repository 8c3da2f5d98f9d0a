//! What a change means for Rust code that compiles today, and how to mend it.

use super::Impact;
use crate::convention::is_envelope;
use crate::invisible::is_invisible;
use crate::model::{Field, Kind, Type, TypeDef, TypeId};
use crate::name::NamedApi;

/// The method of every record that reads a value by its name on the wire, whether the record has a
/// field for it or not.
const BY_WIRE_NAME: &str = "field";

/// How anything is called that no generated method is for.
const BY_NAME: &str = "`client.call_method`";

/// A text of a document as a literal in Rust that cannot end the code it stands in.
fn literal(text: &str) -> String {
    let escaped = |char: char| match char {
        '`' => char.escape_unicode().to_string(),
        char if is_invisible(char) => char.escape_unicode().to_string(),
        char => char.to_string(),
    };
    format!("{text:?}").chars().map(escaped).collect()
}

pub(super) fn method_gone(old: NamedApi<'_>, index: usize, impact: Impact) -> String {
    let method = old.names.methods.get(index).map_or("", String::as_str);
    let client = &old.names.client;
    match impact {
        Impact::Undescribed => {
            let name = old.api.operations.get(index).map_or("", |it| it.name.as_str());
            let name = literal(name);
            format!("there is no `{client}::{method}`; call `{name}` by its name with {BY_NAME}")
        }
        _ => format!("`{client}::{method}` is gone; stay with the older version for it"),
    }
}

pub(super) fn request_gone(impact: Impact) -> String {
    match impact {
        Impact::Undescribed => format!("send what the method took with {BY_NAME}"),
        _ => "call the method without a request".to_owned(),
    }
}

pub(super) fn answer_undescribed() -> String {
    format!("the method no longer returns it; read the answer with {BY_NAME}")
}

pub(super) fn method_renamed(
    old: (NamedApi<'_>, usize),
    new: (NamedApi<'_>, usize),
) -> Option<String> {
    let name = |(named, index): (NamedApi<'_>, usize)| named.names.methods.get(index).cloned();
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

fn type_name(named: NamedApi<'_>, id: TypeId) -> &str {
    named.names.types.get(id.0).map_or("", |names| names.name.as_str())
}

pub(super) fn member_name(named: NamedApi<'_>, id: TypeId, index: usize) -> &str {
    let names = named.names.types.get(id.0);
    names.and_then(|names| names.members.get(index)).map_or("", String::as_str)
}

pub(super) fn type_gone(old: NamedApi<'_>, id: TypeId, impact: Impact) -> Option<String> {
    let name = type_name(old, id);
    let words = match impact {
        Impact::Undescribed => format!("there is no `{name}`; keep a copy of it, or read any JSON"),
        _ => format!("`{name}` is gone"),
    };
    (!name.is_empty()).then_some(words)
}

pub(super) fn type_renamed(
    old: (NamedApi<'_>, TypeId),
    new: (NamedApi<'_>, TypeId),
) -> Option<String> {
    let (old, new) = (type_name(old.0, old.1), type_name(new.0, new.1));
    (old != new).then(|| format!("write `{new}` for `{old}`"))
}

pub(super) fn field_gone(
    (old, new): ((NamedApi<'_>, TypeId), (NamedApi<'_>, TypeId)),
    field: &Field,
    impact: Impact,
) -> String {
    let fields = old.0.api.get(old.1).map(TypeDef::fields).unwrap_or_default();
    let index = fields.iter().position(|it| it.wire == field.wire).unwrap_or(usize::MAX);
    let path = format!("{}.{}", type_name(old.0, old.1), member_name(old.0, old.1, index));
    let Some(def) = new.0.api.get(new.1).filter(|_| impact == Impact::Undescribed) else {
        return format!("take `{path}` out of your code");
    };
    if is_envelope(new.0.api, new.1, &field.wire) {
        return format!(
            "there is no `{path}`; the client reads the envelope: a result is a success, all else an `Error`"
        );
    }
    let wire = literal(&field.wire);
    let sent = if def.has_extra() {
        format!("send it by `extra`: `extra.insert({wire}, …)`")
    } else {
        format!("to send it, call by name with {BY_NAME}")
    };
    let ty =
        if missing(&field.ty, old.0, new.0) { "Value".to_owned() } else { old.0.plain(&field.ty) };
    let read = format!("read it by its name: `.{BY_WIRE_NAME}::<{ty}>({wire})`");
    let advice = match (def.in_requests, def.in_answers) {
        (true, true) => format!("{sent}; {read}"),
        (true, false) => sent,
        (false, _) => read,
    };
    format!("there is no `{path}`; {advice}")
}

/// Whether the new named has no type for it.
fn missing(ty: &Type, old: NamedApi<'_>, new: NamedApi<'_>) -> bool {
    match ty {
        Type::Nullable(inner) | Type::List(inner) | Type::Map(inner) => missing(inner, old, new),
        Type::Named(id) => {
            let name = type_name(old, *id);
            !new.names.types.iter().any(|names| names.name == name)
        }
        _ => false,
    }
}

/// `was_partial`: values of the old type may have held the field among those that it did not describe.
pub(super) fn field_added(
    (new, id): (NamedApi<'_>, TypeId),
    field: &Field,
    required: bool,
    was_partial: bool,
) -> Option<String> {
    let def = new.api.get(id)?;
    let index = def.fields().iter().position(|known| known.wire == field.wire)?;
    let (ty, name) = (type_name(new, id), member_name(new, id, index));
    let wire = literal(&field.wire);
    let was_in_extra = was_partial && def.has_extra() && !is_envelope(new.api, id, &field.wire);
    // Who sent it by `extra` has a value for it.
    let value = match was_in_extra && !def.in_answers {
        true => format!("what you sent by `extra` as `{wire}`"),
        false => "a value".to_owned(),
    };
    let written = match (def.in_requests, required) {
        (false, _) => None,
        (true, true) => Some(format!("give `{ty}.{name}` {value}; `{ty}::new` takes it too")),
        (true, false) => Some(format!(
            "end literals of `{ty}` with `..Default::default()`, or add `{name}: Default::default()`"
        )),
    };
    let in_extra = match (was_in_extra, def.in_answers, required) {
        (false, _, _) | (true, false, true) => None,
        (true, false, false) => Some(format!("give `{ty}.{name}` {value}")),
        (true, true, _) => Some(format!(
            "`extra` no longer holds `{wire}`: use `{ty}.{name}`, or `.{BY_WIRE_NAME}({wire})`, \
             which finds it in both versions"
        )),
    };
    let told: Vec<String> = written.into_iter().chain(in_extra).collect();
    (!told.is_empty()).then(|| told.join("; "))
}

pub(super) fn extra_changed(
    old: (NamedApi<'_>, TypeId),
    new: (NamedApi<'_>, TypeId),
) -> Option<String> {
    let keeps = |(named, id): (NamedApi<'_>, TypeId)| named.api.get(id).map(TypeDef::has_extra);
    let ty = type_name(new.0, new.1);
    match (keeps(old)?, keeps(new)?) {
        (false, true) => Some(format!("end literals of `{ty}` with `..Default::default()`")),
        (true, false) => Some(format!("take `{ty}.extra` out of your code")),
        _ => None,
    }
}

pub(super) fn field_changed(
    old: (NamedApi<'_>, &TypeDef, &Field),
    new: (NamedApi<'_>, &TypeDef, &Field),
) -> Option<String> {
    let ty = |(named, def, field): (NamedApi<'_>, _, _)| named.plain_field(def, field).ty;
    let (old, new) = (ty(old), ty(new));
    (old != new).then(|| format!("the field is now `{new}`, it was `{old}`"))
}

pub(super) fn type_changed(
    old: (NamedApi<'_>, &Type),
    new: (NamedApi<'_>, &Type),
) -> Option<String> {
    let ty = |(named, ty): (NamedApi<'_>, &Type)| named.plain(ty);
    let (old, new) = (ty(old), ty(new));
    (old != new).then(|| format!("the type is now `{new}`, it was `{old}`"))
}

/// `gone` says what became of a variant; its name now stands for another value, so that code that
/// compiles as before does something else.
pub(super) fn variant_reused(gone: &str, value: &str) -> String {
    let advice = gone.split_once("; ").map_or(gone, |(_, advice)| advice);
    format!("the variant is now the value {value}, in code that compiles as before; {advice}")
}

pub(super) fn variant_gone(
    (old, id): (NamedApi<'_>, TypeId),
    index: usize,
    impact: Impact,
) -> String {
    let (ty, variant) = (type_name(old, id), member_name(old, id, index));
    let gone = match impact {
        Impact::Undescribed => format!("there is no `{ty}::{variant}`"),
        _ => format!("`{ty}::{variant}` is gone"),
    };
    let value = match old.api.get(id).map(|def| &def.kind) {
        Some(Kind::Union(_)) => return format!("{gone}; match `{ty}::Other`"),
        Some(Kind::Enum(values)) => values.get(index).map(|it| literal(&it.wire)),
        Some(Kind::IntegerEnum(values)) => values.get(index).map(|it| it.wire.to_string()),
        _ => None,
    };
    match (impact, value) {
        (Impact::Undescribed, Some(value)) => {
            format!("{gone}; `{ty}::from({value})` is the same value")
        }
        _ => format!("{gone}; write `{ty}::from(…)` where it is still needed"),
    }
}
