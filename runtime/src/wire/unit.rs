//! Nothing: the result of operations without a body, and the request of operations without
//! parameters.

use super::{Extra, Record, Slot, View, Visitor, Wire};

impl Wire for () {
    fn slot(&mut self) -> Slot<'_> {
        Slot::Ignored
    }
    fn view(&self) -> View<'_> {
        View::Absent
    }
}

/// The request of an operation that has no parameters.
#[derive(Clone, Default, PartialEq)]
pub struct NoParameters {
    /// Fields to send all the same.
    pub extra: Extra,
}

impl Record for NoParameters {
    fn type_name(&self) -> &'static str {
        "NoParameters"
    }
    fn field_mut(&mut self, _: &str) -> Option<&mut dyn Wire> {
        None
    }
    fn visit(&self, _: &mut Visitor<'_>) {}
    fn extra(&self) -> Option<&Extra> {
        Some(&self.extra)
    }
    fn extra_mut(&mut self) -> Option<&mut Extra> {
        Some(&mut self.extra)
    }
}

crate::record!(NoParameters);
