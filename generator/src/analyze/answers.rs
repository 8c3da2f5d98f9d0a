//! What each method returns: the one type of all successes, or an enum by status.

use crate::model::{Api, Case, Kind, Provenance, Type, TypeDef, TypeId};

/// Decides what each method returns: the one type of all successes, or an enum by status.
pub(super) fn by_status(api: &mut Api) {
    let Api { operations, types, .. } = api;
    for operation in operations {
        let answer = &mut operation.answer;
        answer.docs = answer.successes.first().map(|case| case.docs.clone()).unwrap_or_default();
        let mut different: Vec<Option<&Type>> = Vec::new();
        for case in &answer.successes {
            if !different.contains(&case.ty.as_ref()) {
                different.push(case.ty.as_ref());
            }
        }
        answer.ty = match different.as_slice() {
            [] => None,
            [only] => only.cloned(),
            _ => {
                let id = TypeId(types.len());
                types.push(enum_of(&answer.name, &operation.pointer, &answer.successes));
                Some(Type::Named(id))
            }
        };
    }
}

fn enum_of(name: &str, pointer: &str, cases: &[Case]) -> TypeDef {
    TypeDef {
        name: name.to_owned(),
        inline: true,
        replaced: false,
        docs: String::new(),
        kind: Kind::ByStatus(cases.to_vec()),
        in_requests: false,
        in_answers: true,
        deprecated: false,
        partial: false,
        complete: false,
        open: false,
        in_partial_document: false,
        others: None,
        occurrences: Vec::new(),
        undescribed: Vec::new(),
        provenance: Provenance::default(),
        notes: Vec::new(),
        pointer: format!("{pointer}/responses"),
    }
}
