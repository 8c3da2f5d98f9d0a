//! Inline types that something wider took the place of: where nothing else refers to one, it is gone, and
//! so is what only it refers to.

use std::cell::RefCell;

use super::reorder;
use crate::model::{Api, TypeId};

pub(super) fn remove(api: &mut Api) {
    loop {
        let used = RefCell::new(vec![false; api.types.len()]);
        api.each_type_id(&|id| {
            if let Some(used) = used.borrow_mut().get_mut(id.0) {
                *used = true;
            }
        });
        let all = api.types.iter().zip(used.into_inner()).enumerate();
        let (gone, kept): (Vec<_>, Vec<_>) =
            all.partition(|(_, (def, used))| def.replaced && !used);
        let [gone, kept] =
            [gone, kept].map(|list| list.into_iter().map(|(at, _)| at).collect::<Vec<_>>());
        if gone.is_empty() {
            return;
        }
        let below = RefCell::new(Vec::new());
        for at in gone {
            if let Some(def) = api.types.get_mut(at) {
                def.each_type_id(&|id: &mut TypeId| below.borrow_mut().push(id.0));
            }
        }
        for at in below.into_inner() {
            if let Some(def) = api.types.get_mut(at).filter(|def| def.inline) {
                def.replaced = true;
            }
        }
        reorder(api, &kept);
    }
}
