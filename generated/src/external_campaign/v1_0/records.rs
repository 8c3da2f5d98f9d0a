//! Requests, results and their parts.

use s360_runtime::wire::Extra;

/// In the request of `createOrUpdateTarget`: `campaignTarget`.
///
/// No page describes its fields: seen over SOAP.
///
/// Partial: the document does not tell all fields.
#[derive(Clone, Default, PartialEq)]
pub struct CampaignTarget {
    /// `code`.
    pub code: Option<String>,
    /// `contactNumbers`.
    pub contact_numbers: Option<Vec<String>>,
    /// `internalName`.
    pub internal_name: Option<String>,
    /// What the document does not describe.
    pub extra: Extra,
}
s360_runtime::record!(CampaignTarget {
    "code" => code,
    "contactNumbers" => contact_numbers,
    "internalName" => internal_name,
} extra);

/// The request of `createOrUpdateTarget`.
///
/// No page describes its fields: seen over SOAP.
///
/// Partial: the document does not tell all fields.
#[derive(Clone, Default, PartialEq)]
pub struct CreateOrUpdateTargetRequest {
    /// `campaignTarget`.
    pub campaign_target: Option<CampaignTarget>,
    /// What the document does not describe.
    pub extra: Extra,
}
s360_runtime::record!(CreateOrUpdateTargetRequest {
    "campaignTarget" => campaign_target,
} extra);

/// The answer of `createOrUpdateTarget`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct WebMethodResult {
    /// `requestId`.
    pub request_id: Option<i64>,
    /// `statusCode`.
    pub status_code: Option<String>,
    /// `statusDetail`.
    pub status_detail: Option<String>,
    /// What the document does not describe.
    pub extra: Extra,
}
s360_runtime::record!(WebMethodResult {
    "requestId" => request_id,
    "statusCode" => status_code,
    "statusDetail" => status_detail,
} extra);
