//! Which way types travel: in requests, in answers, or both.

use std::collections::BTreeSet;

use crate::model::{Api, Kind, Type};

/// Marks which types travel in requests and which in answers. A type that no operation uses counts
/// as an answer: it is read tolerantly.
pub(super) fn mark(api: &mut Api) {
    let mut requests = BTreeSet::new();
    let mut answers = BTreeSet::new();
    for operation in &api.operations {
        operation.request.iter().for_each(|ty| reach(api, ty, &mut requests));
        operation.answer.types().for_each(|ty| reach(api, ty, &mut answers));
    }
    // What the server sends by itself is read as answers are, and answered.
    for webhook in &api.webhooks {
        webhook.body.iter().for_each(|ty| reach(api, ty, &mut answers));
        webhook.answer.iter().for_each(|ty| reach(api, ty, &mut requests));
    }
    for (index, def) in api.types.iter_mut().enumerate() {
        def.in_requests = requests.contains(&index);
        def.in_answers = answers.contains(&index) || !def.in_requests;
    }
}

/// Adds the indices of all types that `ty` leads to.
pub(crate) fn reach(api: &Api, ty: &Type, seen: &mut BTreeSet<usize>) {
    let mut work = vec![ty];
    while let Some(ty) = work.pop() {
        match ty {
            Type::Nullable(item) | Type::List(item) | Type::Map(item) => work.push(item),
            Type::Named(id) if seen.insert(id.0) => {
                let Some(def) = api.get(*id) else { continue };
                work.extend(&def.others);
                match &def.kind {
                    Kind::Record(fields) => work.extend(fields.iter().map(|field| &field.ty)),
                    Kind::Union(union) => {
                        work.extend(union.variants.iter().map(|variant| &variant.ty));
                    }
                    Kind::ByStatus(cases) => {
                        work.extend(cases.iter().filter_map(|case| case.ty.as_ref()));
                    }
                    Kind::Enum(_) | Kind::IntegerEnum(_) => {}
                }
            }
            _ => {}
        }
    }
}
