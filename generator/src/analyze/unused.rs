//! Inline types that nothing refers to: they were read, and something wider took their place.

use std::cell::RefCell;

use super::reorder;
use crate::model::{Api, TypeDef};

/// Removes them, and what only they refer to.
pub(super) fn remove(api: &mut Api) {
    loop {
        let used = RefCell::new(vec![false; api.types.len()]);
        api.each_type_id(&|id| {
            if let Some(used) = used.borrow_mut().get_mut(id.0) {
                *used = true;
            }
        });
        let is_kept = |(def, used): (&TypeDef, bool)| used || !def.inline;
        let all = api.types.iter().zip(used.into_inner());
        let kept: Vec<usize> =
            all.enumerate().filter(|(_, it)| is_kept(*it)).map(|(at, _)| at).collect();
        if kept.len() == api.types.len() {
            return;
        }
        reorder(api, &kept);
    }
}
