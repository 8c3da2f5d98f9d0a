//! Passes over the whole model: what each method returns, the order of types, which way each travels and
//! where it occurs, which fields are boxed. Asks no question of the document.

mod answers;
mod cycles;
mod directions;
mod occurrences;
mod unused;

pub(crate) use directions::reach;

use crate::model::{Api, TypeDef, TypeId};

/// Decides what depends on the whole model, after [`crate::convention`] had its say.
pub(crate) fn run(api: &mut Api) {
    answers::by_status(api);
    unused::remove(api);
    sort(api);
    mark_uses(api);
    cycles::mark_boxed(api);
}

/// Marks which way each type travels and where it occurs.
pub(crate) fn mark_uses(api: &mut Api) {
    directions::mark(api);
    occurrences::mark(api);
}

/// Sorts types by name, so that nothing depends on the order of the document.
fn sort(api: &mut Api) {
    let mut order: Vec<usize> = (0..api.types.len()).collect();
    let key = |index: usize| api.types.get(index).map(|def| (&def.name, &def.pointer));
    order.sort_by(|one, other| key(*one).cmp(&key(*other)));
    reorder(api, &order);
    api.operations.sort_by(|one, other| one.name.cmp(&other.name));
}

/// Keeps the types at these places, in this order.
fn reorder(api: &mut Api, order: &[usize]) {
    let mut types: Vec<Option<TypeDef>> =
        std::mem::take(&mut api.types).into_iter().map(Some).collect();
    let mut new_index = vec![0; types.len()];
    for (new, old) in order.iter().enumerate() {
        if let Some(place) = new_index.get_mut(*old) {
            *place = new;
        }
        api.types.extend(types.get_mut(*old).and_then(Option::take));
    }
    api.each_type_id(&|id: &mut TypeId| id.0 = new_index.get(id.0).copied().unwrap_or(id.0));
}
