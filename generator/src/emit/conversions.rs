//! Conversions between the types of a service version and those of the version before: `From` where
//! nothing can be lost, `TryFrom` where it depends on the value, nothing where the other type wants
//! a field that this one cannot give. The work is in the runtime; here is one line for each.

use std::collections::BTreeSet;

use proc_macro2::Ident;
use quote::quote;

use super::{Older, ident, written};
use crate::model::{Field, Kind, Type, TypeDef, TypeId, Union};
use crate::name::NamedApi;

/// What becomes of the values of one type as another.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Fate {
    /// Each has its place.
    Whole,
    /// Some have, some do not.
    Some,
    /// The other type needs what this one does not have.
    Never,
}

/// The file of conversions between the types of an older version and those of `new`.
pub(super) fn file(older: Older<'_>, new: NamedApi<'_>) -> Option<String> {
    let Older { named: old, service, module, .. } = older;
    let about = format!(" Conversions between the types of `{module}` and those of this version.");
    let (service, module) = (ident(service), ident(module));
    let mut lines = Vec::new();
    for (one, def) in old.api.types.iter().enumerate() {
        let same = |other: &TypeDef| other.name == def.name && other.inline == def.inline;
        let Some(other) = new.api.types.iter().position(same) else { continue };
        let (one, other) = (TypeId(one), TypeId(other));
        let (Some(from), Some(to)) = (name(old, one), name(new, other)) else { continue };
        let (from, to) = (quote!(old::#from), quote!(super::#to));
        let forth = fate(old, &Type::Named(one), new, &Type::Named(other));
        let back = fate(new, &Type::Named(other), old, &Type::Named(one));
        for (fate, from, to) in [(forth, &from, &to), (back, &to, &from)] {
            match fate {
                Fate::Whole => lines.push(quote!(s360_runtime::from!(#from => #to);)),
                Fate::Some => lines.push(quote!(s360_runtime::try_from!(#from => #to);)),
                Fate::Never => {}
            }
        }
    }
    (!lines.is_empty()).then(|| {
        let uses = quote!(use crate::#service::#module as old;);
        super::file(quote!(#![doc = #about]), uses, &[written(quote!(#(#lines)*))])
    })
}

/// The Rust name of a type that converts as a whole.
fn name(side: NamedApi<'_>, id: TypeId) -> Option<Ident> {
    let def = side.api.get(id)?;
    let is_one = matches!(def.kind, Kind::Record(_) | Kind::Enum(_) | Kind::IntegerEnum(_));
    side.names.types.get(id.0).filter(|_| is_one).map(|names| ident(&names.name))
}

fn fate(from: NamedApi<'_>, ty: &Type, to: NamedApi<'_>, other: &Type) -> Fate {
    Comparison { from, to, open: BTreeSet::new() }.types(ty, other)
}

struct Comparison<'a> {
    from: NamedApi<'a>,
    to: NamedApi<'a>,
    /// Records that are being compared further up.
    open: BTreeSet<(usize, usize)>,
}

impl Comparison<'_> {
    fn types(&mut self, from: &Type, to: &Type) -> Fate {
        use Type::{
            Amount, Bytes, Date, DateTime, I32, I64, List, Map, Named, Nullable, UrlBytes, Value,
        };
        let kind = |side: NamedApi<'_>, id: &TypeId| side.api.get(*id).map(|def| def.kind.clone());
        match (from, to) {
            (Named(one), Named(other)) => self.named(*one, *other),
            (List(one), List(other)) | (Map(one), Map(other)) => self.types(one, other),
            (Nullable(one), Nullable(other)) => self.types(one, other),
            (one, Nullable(other)) => self.types(one, other),
            (Nullable(one), other) => self.types(one, other).max(Fate::Some),
            (_, Value) => Fate::Whole,
            (I32, I64) | (I64, Amount) | (Amount, I64) => Fate::Whole,
            (Date | DateTime | Bytes | UrlBytes, Type::String) => Fate::Whole,
            (Named(id), Type::String) if matches!(kind(self.from, id), Some(Kind::Enum(_))) => {
                Fate::Whole
            }
            (Type::String, Named(id)) if matches!(kind(self.to, id), Some(Kind::Enum(_))) => {
                Fate::Whole
            }
            (one, other) if one == other => Fate::Whole,
            _ => Fate::Some,
        }
    }

    fn named(&mut self, one: TypeId, other: TypeId) -> Fate {
        let (Some(from), Some(to)) = (self.from.api.get(one), self.to.api.get(other)) else {
            return Fate::Some;
        };
        match (&from.kind, &to.kind) {
            (Kind::Record(_), Kind::Record(_)) => {
                // A record inside itself is as the rest of it.
                if !self.open.insert((one.0, other.0)) {
                    return Fate::Whole;
                }
                let fate = self.records(from, to);
                self.open.remove(&(one.0, other.0));
                fate
            }
            // Both keep values that they do not know.
            (Kind::Enum(_), Kind::Enum(_)) => Fate::Whole,
            (Kind::IntegerEnum(_), Kind::IntegerEnum(_)) => Fate::Whole,
            (Kind::Union(from), Kind::Union(to)) => self.unions(from, to),
            _ => Fate::Some,
        }
    }

    fn records(&mut self, from: &TypeDef, to: &TypeDef) -> Fate {
        let mut fate = Fate::Whole;
        let keeps = to.has_extra();
        if from.has_extra() && !keeps {
            fate = Fate::Some;
        }
        for one in from.fields() {
            fate = fate.max(match to.fields().iter().find(|other| other.wire == one.wire) {
                Some(other) => self.fields(one, other, to),
                None if keeps => Fate::Whole,
                None => Fate::Some,
            });
        }
        let known = |field: &Field| from.fields().iter().any(|one| one.wire == field.wire);
        if to.fields().iter().any(|field| is_needed(field, to) && !known(field)) {
            fate = Fate::Never;
        }
        fate
    }

    fn fields(&mut self, one: &Field, other: &Field, to: &TypeDef) -> Fate {
        if is_needed(other, to) && !one.required {
            return Fate::Never;
        }
        let null = if one.nullable && !other.nullable { Fate::Some } else { Fate::Whole };
        null.max(self.types(&one.ty, &other.ty))
    }

    /// Without a tag the alternative that fits best is taken, which may be another one.
    fn unions(&mut self, from: &Union, to: &Union) -> Fate {
        let alike = from.tag.is_some() && from.tag == to.tag && from.tags == to.tags;
        let fates = from.variants.iter().zip(&to.variants);
        let worst = fates.map(|(one, other)| self.types(&one.ty, &other.ty)).max();
        let all = from.variants.len() == to.variants.len();
        let own = if alike && all { Fate::Whole } else { Fate::Some };
        worst.unwrap_or(own).max(own)
    }
}

/// Whether callers must give the field a value.
fn is_needed(field: &Field, def: &TypeDef) -> bool {
    field.required && def.in_requests && !field.read_only
}
