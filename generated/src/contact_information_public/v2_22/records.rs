//! Requests, results and their parts.

use s360_runtime::wire::{Extra, Record, Visitor, Wire};

/// Part of a request: `getContactData request`.
///
/// Partial: the document does not tell all fields.
///
/// Described since 2.21.
#[derive(Clone, Default, PartialEq)]
pub struct GetContactDataRequest {
    /// What the document does not describe.
    pub extra: Extra,
}

impl Record for GetContactDataRequest {
    fn type_name(&self) -> &'static str {
        "GetContactDataRequest"
    }
    fn field_mut(&mut self, _name: &str) -> Option<&mut dyn Wire> {
        None
    }
    fn visit(&self, _visitor: &mut Visitor<'_>) {}
    fn extra(&self) -> Option<&Extra> {
        Some(&self.extra)
    }
    fn extra_mut(&mut self) -> Option<&mut Extra> {
        Some(&mut self.extra)
    }
}
s360_runtime::record!(GetContactDataRequest);

/// Part of an answer: `getContactData result`.
///
/// Partial: the document does not tell all fields.
///
/// Described since 2.21.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetContactDataResult {
    /// What the document does not describe.
    pub extra: Extra,
}

impl Record for GetContactDataResult {
    fn type_name(&self) -> &'static str {
        "GetContactDataResult"
    }
    fn field_mut(&mut self, _name: &str) -> Option<&mut dyn Wire> {
        None
    }
    fn visit(&self, _visitor: &mut Visitor<'_>) {}
    fn extra(&self) -> Option<&Extra> {
        Some(&self.extra)
    }
    fn extra_mut(&mut self) -> Option<&mut Extra> {
        Some(&mut self.extra)
    }
}
s360_runtime::record!(GetContactDataResult);
