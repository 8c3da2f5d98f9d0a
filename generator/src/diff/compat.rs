//! Whether the values of one type are values of another.

use crate::model::{Api, Kind, Type, TypeId};

/// How the values of the old type relate to those of the new one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Relation {
    Same,
    Widened,
    Narrowed,
    Changed,
}

/// Compares two types; types of their own that stand in the same place are shown to `pair` and count
/// as the same.
pub(super) fn relate(
    (old_api, old): (&Api, &Type),
    (new_api, new): (&Api, &Type),
    pair: &mut dyn FnMut(TypeId, TypeId),
) -> Relation {
    match (old, new) {
        (Type::List(old), Type::List(new)) | (Type::Map(old), Type::Map(new)) => {
            return relate((old_api, old), (new_api, new), pair);
        }
        (Type::Nullable(old), Type::Nullable(new)) => {
            return relate((old_api, old), (new_api, new), pair);
        }
        (Type::Nullable(old), new) => {
            return match relate((old_api, old), (new_api, new), pair) {
                Relation::Same | Relation::Narrowed => Relation::Narrowed,
                _ => Relation::Changed,
            };
        }
        (old, Type::Nullable(new)) => {
            return match relate((old_api, old), (new_api, new), pair) {
                Relation::Same | Relation::Widened => Relation::Widened,
                _ => Relation::Changed,
            };
        }
        (Type::Named(old), Type::Named(new)) if alike(old_api, *old, new_api, *new) => {
            pair(*old, *new);
            return Relation::Same;
        }
        (old, new) if old == new && !matches!(old, Type::Named(_)) => return Relation::Same,
        _ => {}
    }
    match (fits(old_api, old, new), fits(new_api, new, old)) {
        (true, true) => Relation::Same,
        (true, false) => Relation::Widened,
        (false, true) => Relation::Narrowed,
        (false, false) => Relation::Changed,
    }
}

/// Whether two types of their own are of the same kind.
fn alike(old_api: &Api, old: TypeId, new_api: &Api, new: TypeId) -> bool {
    let kind = |api: &Api, id| api.get(id).map(|def| std::mem::discriminant(&def.kind));
    kind(old_api, old) == kind(new_api, new)
}

/// Whether every value of `one` is a value of `other`, a plain type.
fn fits(api: &Api, one: &Type, other: &Type) -> bool {
    use Type::{
        Amount, Bool, Bytes, Date, DateTime, Decimal, F64, I32, I64, String, U64, UrlBytes, Value,
    };
    match (one, other) {
        (_, Value) => true,
        (I32, I64 | F64 | Decimal | Amount) | (I64 | Amount, F64 | Decimal) => true,
        (I64, Amount) | (Amount, I64) => true,
        (U64, F64 | Decimal) | (F64, Decimal) | (Decimal, F64) => true,
        (Date | DateTime | Bytes | UrlBytes, String) => true,
        (Bool, Bool) => true,
        (Type::Named(id), other) => match (api.get(*id).map(|def| &def.kind), other) {
            (Some(Kind::Enum(_)), String) => true,
            (Some(Kind::IntegerEnum(_)), I32 | I64 | F64 | Decimal) => true,
            (Some(Kind::Record(_)), Type::Map(value)) => **value == Value,
            _ => false,
        },
        (Type::Map(one), Type::Map(other)) | (Type::List(one), Type::List(other)) => {
            one == other || fits(api, one, other)
        }
        _ => false,
    }
}

/// A type in a document's words.
pub(super) fn shown(api: &Api, ty: &Type) -> String {
    match ty {
        Type::Bool => "boolean".to_owned(),
        Type::I32 => "32-bit integer".to_owned(),
        Type::I64 => "integer".to_owned(),
        Type::U64 => "unsigned integer".to_owned(),
        Type::Decimal => "exact number".to_owned(),
        Type::F64 => "number".to_owned(),
        Type::String => "string".to_owned(),
        Type::DateTime => "date and time".to_owned(),
        Type::Date => "date".to_owned(),
        Type::Bytes => "bytes".to_owned(),
        Type::UrlBytes => "bytes as base64url".to_owned(),
        Type::Amount => "amount".to_owned(),
        Type::Value => "any JSON".to_owned(),
        Type::Nullable(inner) => format!("{} or null", shown(api, inner)),
        Type::List(item) => format!("list of {}", shown(api, item)),
        Type::Map(value) => format!("map of {}", shown(api, value)),
        Type::Named(id) => api.get(*id).map_or_else(String::new, |def| def.name.clone()),
    }
}
