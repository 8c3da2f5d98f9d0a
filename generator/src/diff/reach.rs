//! Which operations lead to a type.

use std::collections::{BTreeMap, BTreeSet};

use crate::model::{Api, Kind, Type, TypeDef};

/// Names of operations, by the index of each type that they lead to.
pub(super) fn operations(api: &Api) -> BTreeMap<usize, BTreeSet<String>> {
    let mut reached: BTreeMap<usize, BTreeSet<String>> = BTreeMap::new();
    for operation in &api.operations {
        let mut todo: Vec<usize> = Vec::new();
        let types = operation.request.iter().chain(operation.answer.types());
        types.for_each(|ty| named(ty, &mut todo));
        while let Some(at) = todo.pop() {
            if reached.entry(at).or_default().insert(operation.name.clone()) {
                api.types.get(at).into_iter().for_each(|def| below(def, &mut todo));
            }
        }
    }
    reached
}

/// The types of their own in a type.
fn named(ty: &Type, found: &mut Vec<usize>) {
    match ty {
        Type::Nullable(inner) | Type::List(inner) | Type::Map(inner) => named(inner, found),
        Type::Named(id) => found.push(id.0),
        _ => {}
    }
}

/// The types of their own that a type is made of.
fn below(def: &TypeDef, found: &mut Vec<usize>) {
    match &def.kind {
        Kind::Record(fields) => fields.iter().for_each(|field| named(&field.ty, found)),
        Kind::Union(union) => union.variants.iter().for_each(|it| named(&it.ty, found)),
        Kind::ByStatus(cases) => {
            cases.iter().filter_map(|case| case.ty.as_ref()).for_each(|ty| named(ty, found));
        }
        Kind::Enum(_) | Kind::IntegerEnum(_) => {}
    }
    def.others.iter().for_each(|ty| named(ty, found));
}
