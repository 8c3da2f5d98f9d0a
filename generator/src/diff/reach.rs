//! Which operations lead to a type.

use std::collections::{BTreeMap, BTreeSet};

use crate::analyze::reach;
use crate::model::Api;

/// Names of operations, by the index of each type that they lead to.
pub(super) fn operations(api: &Api) -> BTreeMap<usize, BTreeSet<String>> {
    let mut reached: BTreeMap<usize, BTreeSet<String>> = BTreeMap::new();
    for operation in &api.operations {
        let mut seen = BTreeSet::new();
        let types = operation.request.iter().chain(operation.answer.types());
        types.for_each(|ty| reach(api, ty, &mut seen));
        for id in seen {
            reached.entry(id).or_default().insert(operation.name.clone());
        }
    }
    reached
}
