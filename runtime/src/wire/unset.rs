//! Required values that nobody has given.

use super::record::shown;
use super::{View, Wire, push_token};

/// Pointer of the first required field in a request that has no value, if there is one.
pub(crate) fn unset(request: &dyn Wire) -> Option<String> {
    let mut way = Vec::new();
    is_unset(&request.view(), None, &mut way).then(|| {
        let mut pointer = String::new();
        way.iter().rev().for_each(|token| push_token(&mut pointer, token));
        pointer
    })
}

/// Whether there is such a field, but for the discriminator, which is written in any case; the way to it,
/// from there outward.
fn is_unset(view: &View<'_>, tag: Option<&str>, way: &mut Vec<String>) -> bool {
    let mut found = false;
    match view {
        View::Record(record) => {
            let shape = record.shape();
            record.fields(&mut |fields, extra| {
                for (field_shape, field) in shape.fields.iter().zip(fields) {
                    let view = shown(field_shape, *field, extra);
                    let is_required = !field.can_be_absent() && tag != Some(field_shape.name);
                    if is_required && matches!(view, View::Unset) || is_unset(&view, None, way) {
                        way.push(field_shape.name.to_owned());
                        found = true;
                        return;
                    }
                }
            });
        }
        View::Tagged(name, _, value) => found = is_unset(&value.view(), Some(name), way),
        View::Map(map) => map.entries(&mut |name, value| {
            if !found && is_unset(&value.view(), None, way) {
                way.push(name.to_owned());
                found = true;
            }
        }),
        View::List(list) => {
            for (index, item) in (0..list.len()).filter_map(|at| Some((at, list.item(at)?))) {
                if is_unset(&item.view(), None, way) {
                    way.push(index.to_string());
                    return true;
                }
            }
        }
        _ => {}
    }
    found
}
