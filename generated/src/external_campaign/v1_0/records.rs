//! Requests, results and their parts.

use s360_runtime::Value;
use s360_runtime::wire::Extra;

/// Part of a request: `createOrUpdateTarget request`.
#[derive(Clone, Default, PartialEq)]
pub struct CreateOrUpdateTargetRequest {
    /// {code, internalName, contactNumbers\[\]}
    pub campaign_target: Option<Value>,
}
s360_runtime::record!(CreateOrUpdateTargetRequest {
    "campaignTarget" => campaign_target,
});

/// Part of an answer: `createOrUpdateTarget result`.
///
/// Partial: the document does not tell all fields.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateOrUpdateTargetResult {
    /// What the document does not describe.
    pub extra: Extra,
}
s360_runtime::record!(CreateOrUpdateTargetResult {
} extra);
