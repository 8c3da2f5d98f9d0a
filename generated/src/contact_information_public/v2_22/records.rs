//! Requests, results and their parts.

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
s360_runtime::record!(GetContactDataRequest {
} extra);

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
s360_runtime::record!(GetContactDataResult {
} extra);
