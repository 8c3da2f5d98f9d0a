//! Nothing: the result of operations without a body, and the request of operations without
//! parameters.

use super::{Slot, View, Wire};

impl Wire for () {
    fn slot(&mut self) -> Slot<'_> {
        Slot::Ignored
    }
    fn view(&self) -> View<'_> {
        View::Absent
    }
}
