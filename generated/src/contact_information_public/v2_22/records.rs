//! Requests, results and their parts.

use s360_runtime::wire;
use s360_runtime::wire::Extra;

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

impl wire::Record for GetContactDataRequest {
    #[inline]
    fn shape(&self) -> &'static wire::Shape {
        &wire::Shape {
            name: "GetContactDataRequest",
            ..wire::Shape::EMPTY
        }
    }
    #[inline]
    fn fields(&self, show: &mut wire::Fields<'_>) {
        show(&[], Some(&self.extra));
    }
    #[inline]
    fn fields_mut(&mut self, show: &mut wire::FieldsMut<'_>) {
        show(&mut [], Some(&mut self.extra));
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

impl wire::Record for GetContactDataResult {
    #[inline]
    fn shape(&self) -> &'static wire::Shape {
        &wire::Shape {
            name: "GetContactDataResult",
            ..wire::Shape::EMPTY
        }
    }
    #[inline]
    fn fields(&self, show: &mut wire::Fields<'_>) {
        show(&[], Some(&self.extra));
    }
    #[inline]
    fn fields_mut(&mut self, show: &mut wire::FieldsMut<'_>) {
        show(&mut [], Some(&mut self.extra));
    }
}
s360_runtime::record!(GetContactDataResult);
