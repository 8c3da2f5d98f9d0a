//! Requests, results and their parts.

use s360_runtime::Value;
use s360_runtime::wire::Extra;
use super::enums::*;

/// `AccessControlListData`.
///
/// Described since 1.6.
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

/// Named by the reference pages but not described there.
///
/// Partial: the document does not tell all fields.
///
/// Described since 1.6.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AccessControlListItem {
    /// What the document does not describe.
    pub extra: Extra,
}
s360_runtime::record!(AccessControlListItem {
} extra);

/// `AccessControlListResult`.
///
/// Described since 1.6.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AccessControlListResult {
    /// `accessControlListData`.
    pub access_control_list_data: Option<AccessControlListData>,
    /// `requestId`.
    pub request_id: Option<i64>,
    /// `statusCode`.
    pub status_code: Option<String>,
    /// `statusDetail`.
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

/// Part of a request: `burnTicket request`.
///
/// Partial: the document does not tell all fields.
///
/// Described since 1.6.
#[derive(Clone, Default, PartialEq)]
pub struct BurnTicketRequest {
    /// observed
    pub bar_code_or_tax_number: Option<Value>,
    /// observed
    pub request_id: Option<Value>,
    /// What the document does not describe.
    pub extra: Extra,
}
s360_runtime::record!(BurnTicketRequest {
    "barCodeOrTaxNumber" => bar_code_or_tax_number,
    "requestId" => request_id,
} extra);

/// Part of an answer: `burnTicket result`.
///
/// Partial: the document does not tell all fields.
///
/// Described since 1.6.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BurnTicketResult {
    /// What the document does not describe.
    pub extra: Extra,
}
s360_runtime::record!(BurnTicketResult {
} extra);

/// Part of a request: `exportList request`.
///
/// Described since 1.6.
#[derive(Clone, Default, PartialEq)]
pub struct ExportListRequest {
    /// `listType`.
    pub list_type: ExportListRequestListType,
    /// `nbMaxResults`.
    pub nb_max_results: i64,
    /// opaque; null first, then paginationEnd
    pub pagination_start: Option<String>,
    /// `performanceCodes`.
    pub performance_codes: Option<Vec<String>>,
    /// `productCodes`.
    pub product_codes: Option<Vec<String>>,
    /// `requestId`.
    pub request_id: Option<i64>,
    /// `seasonCode`.
    pub season_code: String,
    /// `ticketType`.
    pub ticket_type: ExportListRequestTicketType,
}

impl ExportListRequest {
    /// A value with all required fields.
    pub fn new(
        list_type: ExportListRequestListType,
        nb_max_results: i64,
        season_code: impl Into<String>,
        ticket_type: ExportListRequestTicketType,
    ) -> Self {
        Self {
            list_type,
            nb_max_results,
            season_code: season_code.into(),
            ticket_type,
            ..Self::default()
        }
    }
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
});

/// Part of a request: `getAccessControlCatalog request`.
///
/// Partial: the document does not tell all fields.
///
/// Described since 1.6.
#[derive(Clone, Default, PartialEq)]
pub struct GetAccessControlCatalogRequest {
    /// observed
    pub request_id: Option<Value>,
    /// observed
    pub season_code: Option<Value>,
    /// What the document does not describe.
    pub extra: Extra,
}
s360_runtime::record!(GetAccessControlCatalogRequest {
    "requestId" => request_id,
    "seasonCode" => season_code,
} extra);

/// Part of an answer: `getAccessControlCatalog result`.
///
/// Partial: the document does not tell all fields.
///
/// Described since 1.6.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetAccessControlCatalogResult {
    /// What the document does not describe.
    pub extra: Extra,
}
s360_runtime::record!(GetAccessControlCatalogResult {
} extra);

/// Part of a request: `getControlledTicket request`.
///
/// Partial: the document does not tell all fields.
///
/// Described since 1.6.
#[derive(Clone, Default, PartialEq)]
pub struct GetControlledTicketRequest {
    /// observed
    pub bar_code_or_tax_number: Option<Value>,
    /// What the document does not describe.
    pub extra: Extra,
}
s360_runtime::record!(GetControlledTicketRequest {
    "barCodeOrTaxNumber" => bar_code_or_tax_number,
} extra);

/// Part of an answer: `getControlledTicket result`.
///
/// Partial: the document does not tell all fields.
///
/// Described since 1.6.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetControlledTicketResult {
    /// What the document does not describe.
    pub extra: Extra,
}
s360_runtime::record!(GetControlledTicketResult {
} extra);

/// Part of a request: `getTimeZone request`.
///
/// Partial: the document does not tell all fields.
///
/// Described since 1.6.
#[derive(Clone, Default, PartialEq)]
pub struct GetTimeZoneRequest {
    /// observed
    pub request_id: Option<Value>,
    /// What the document does not describe.
    pub extra: Extra,
}
s360_runtime::record!(GetTimeZoneRequest {
    "requestId" => request_id,
} extra);

/// Part of an answer: `getTimeZone result`.
///
/// Partial: the document does not tell all fields.
///
/// Described since 1.6.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetTimeZoneResult {
    /// What the document does not describe.
    pub extra: Extra,
}
s360_runtime::record!(GetTimeZoneResult {
} extra);

/// Part of a request: `importControlledTicket request`.
///
/// Partial: the document does not tell all fields.
///
/// Described since 1.6.
#[derive(Clone, Default, PartialEq)]
pub struct ImportControlledTicketRequest {
    /// observed
    pub controlled_tickets: Option<Value>,
    /// observed
    pub request_id: Option<Value>,
    /// What the document does not describe.
    pub extra: Extra,
}
s360_runtime::record!(ImportControlledTicketRequest {
    "controlledTickets" => controlled_tickets,
    "requestId" => request_id,
} extra);

/// Part of an answer: `importControlledTicket result`.
///
/// Partial: the document does not tell all fields.
///
/// Described since 1.6.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ImportControlledTicketResult {
    /// What the document does not describe.
    pub extra: Extra,
}
s360_runtime::record!(ImportControlledTicketResult {
} extra);
