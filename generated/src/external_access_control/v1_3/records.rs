//! Requests, results and their parts.

use s360_runtime::wire::Extra;
use super::enums::*;

/// In the answer of `exportList`: `accessControlListData`.
///
/// Described since 1.3. Not described in 1.5.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AccessControlListData {
    /// `accessControlListItems`.
    pub access_control_list_items: Option<Vec<AccessControlListItem>>,
    /// `paginationEnd`.
    pub pagination_end: Option<String>,
    /// What the document does not describe.
    pub extra: Extra,
}
s360_runtime::record!(AccessControlListData {
    "accessControlListItems" => access_control_list_items,
    "paginationEnd" => pagination_end,
} extra);

/// In the answer of `exportList`: `accessControlListData.accessControlListItems[]`.
///
/// Partial: the document does not tell all fields.
///
/// Described since 1.3. Not described in 1.5.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AccessControlListItem {
    /// What the document does not describe.
    pub extra: Extra,
}
s360_runtime::record!(AccessControlListItem {
} extra);

/// The answer of `exportList`.
///
/// Described since 1.1. Not described in 1.5.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AccessControlListResult {
    /// `accessControlListData`.
    ///
    /// Described since 1.3.
    pub access_control_list_data: Option<AccessControlListData>,
    /// `requestId`.
    ///
    /// Described since 1.3.
    pub request_id: Option<i64>,
    /// `statusCode`.
    ///
    /// Described since 1.3.
    pub status_code: Option<String>,
    /// `statusDetail`.
    ///
    /// Described since 1.3.
    pub status_detail: Option<String>,
    /// What the document does not describe.
    pub extra: Extra,
}
s360_runtime::record!(AccessControlListResult {
    "accessControlListData" => access_control_list_data,
    "requestId" => request_id,
    "statusCode" => status_code,
    "statusDetail" => status_detail,
} extra);

/// The request of `exportList`.
///
/// Described since 1.1. Not described in 1.5.
#[derive(Clone, Default, PartialEq)]
pub struct ExportListRequest {
    /// `listType`.
    pub list_type: Option<ExportListRequestListType>,
    /// `nbMaxResults`.
    ///
    /// Described since 1.2.
    pub nb_max_results: Option<i64>,
    /// `paginationStart`.
    ///
    /// Described since 1.2.
    pub pagination_start: Option<String>,
    /// `performanceCodes`.
    ///
    /// Since 1.3.
    pub performance_codes: Option<Vec<String>>,
    /// `productCodes`.
    pub product_codes: Option<Vec<String>>,
    /// `requestId`.
    pub request_id: Option<i64>,
    /// `seasonCode`.
    pub season_code: Option<String>,
    /// `ticketType`.
    pub ticket_type: Option<ExportListRequestTicketType>,
    /// What the document does not describe.
    pub extra: Extra,
}
s360_runtime::record!(ExportListRequest {
    "listType" => list_type,
    "nbMaxResults" => nb_max_results,
    "paginationStart" => pagination_start,
    "performanceCodes" => performance_codes,
    "productCodes" => product_codes,
    "requestId" => request_id,
    "seasonCode" => season_code,
    "ticketType" => ticket_type,
} extra);
