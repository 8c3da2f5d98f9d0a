//! Requests, results and their parts.

use s360_runtime::DateTime;
use s360_runtime::wire::Extra;
use super::enums::*;

/// The answer of `getAccessControlCatalog`.
///
/// Partial: the document does not tell all fields.
///
/// Described since 1.6.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AccessControlCatalogResult {
    /// `requestId`.
    pub request_id: Option<i64>,
    /// `statusCode`.
    pub status_code: Option<String>,
    /// `statusDetail`.
    pub status_detail: Option<String>,
    /// What the document does not describe.
    pub extra: Extra,
}
s360_runtime::record!(AccessControlCatalogResult {
    "requestId" => request_id,
    "statusCode" => status_code,
    "statusDetail" => status_detail,
} extra);

/// In the answer of `exportList`: `accessControlListData`.
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

/// In the answer of `exportList`: `accessControlListData.accessControlListItems[]`.
///
/// Its fields are guesses.
///
/// Partial: the document does not tell all fields.
///
/// Described since 1.6.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AccessControlListItem {
    /// `barcode`.
    pub barcode: Option<String>,
    /// `productCode`.
    pub product_code: Option<String>,
    /// `ticketId`.
    pub ticket_id: Option<i64>,
    /// `ticketState`.
    pub ticket_state: Option<String>,
    /// `validityEndTime`.
    pub validity_end_time: Option<DateTime>,
    /// `validityStartTime`.
    pub validity_start_time: Option<DateTime>,
    /// What the document does not describe.
    pub extra: Extra,
}
s360_runtime::record!(AccessControlListItem {
    "barcode" => barcode,
    "productCode" => product_code,
    "ticketId" => ticket_id,
    "ticketState" => ticket_state,
    "validityEndTime" => validity_end_time,
    "validityStartTime" => validity_start_time,
} extra);

/// The answer of `exportList`.
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

/// The request of `burnTicket`.
///
/// No page describes its fields: client programs use them.
///
/// Described since 1.6.
#[derive(Clone, Default, PartialEq)]
pub struct BurnTicketRequest {
    /// `barCodeOrTaxNumber`.
    pub bar_code_or_tax_number: Option<String>,
    /// `requestId`.
    pub request_id: Option<i64>,
    /// What the document does not describe.
    pub extra: Extra,
}
s360_runtime::record!(BurnTicketRequest {
    "barCodeOrTaxNumber" => bar_code_or_tax_number,
    "requestId" => request_id,
} extra);

/// In the answer of `burnTicket`: `controlledTicketData.controlOperations[]`; in the answer of `getControlledTicket`: `controlledTicketData.controlOperations[]`.
///
/// No page describes its fields: another version or service has them.
///
/// Described since 1.6.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ControlOperation {
    /// `controlOperationType`.
    pub control_operation_type: Option<ControlOperationControlOperationType>,
    /// `operationDateTime`.
    pub operation_date_time: Option<DateTime>,
    /// What the document does not describe.
    pub extra: Extra,
}
s360_runtime::record!(ControlOperation {
    "controlOperationType" => control_operation_type,
    "operationDateTime" => operation_date_time,
} extra);

/// In the request of `importControlledTicket`: `controlledTickets[]`.
///
/// No page describes its fields: client programs use them.
///
/// Partial: the document does not tell all fields.
///
/// Described since 1.6.
#[derive(Clone, Default, PartialEq)]
pub struct ControlledTicket {
    /// `acIdentifier`.
    pub ac_identifier: Option<String>,
    /// `barcode`.
    pub barcode: Option<String>,
    /// `controlDate`.
    pub control_date: Option<DateTime>,
    /// `controlResult`.
    pub control_result: Option<ControlledTicketControlResult>,
    /// `failureReason`.
    pub failure_reason: Option<ControlledTicketFailureReason>,
    /// What the document does not describe.
    pub extra: Extra,
}
s360_runtime::record!(ControlledTicket {
    "acIdentifier" => ac_identifier,
    "barcode" => barcode,
    "controlDate" => control_date,
    "controlResult" => control_result,
    "failureReason" => failure_reason,
} extra);

/// In the answer of `burnTicket`: `controlledTicketData`; in the answer of `getControlledTicket`: `controlledTicketData`.
///
/// No page describes its fields: another version or service has them.
///
/// Described since 1.6.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ControlledTicketData {
    /// `barcode`.
    pub barcode: Option<String>,
    /// `containerIdentifier`.
    pub container_identifier: Option<String>,
    /// `containerTicket`.
    pub container_ticket: Option<bool>,
    /// `controlOperations`.
    pub control_operations: Option<Vec<ControlOperation>>,
    /// `duplicate`.
    pub duplicate: Option<bool>,
    /// `printingDateTime`.
    pub printing_date_time: Option<DateTime>,
    /// `state`.
    pub state: Option<ControlledTicketDataState>,
    /// `taxNumber`.
    pub tax_number: Option<String>,
    /// `ticketKind`.
    pub ticket_kind: Option<String>,
    /// `ticketMedium`.
    pub ticket_medium: Option<ControlledTicketDataTicketMedium>,
    /// What the document does not describe.
    pub extra: Extra,
}
s360_runtime::record!(ControlledTicketData {
    "barcode" => barcode,
    "containerIdentifier" => container_identifier,
    "containerTicket" => container_ticket,
    "controlOperations" => control_operations,
    "duplicate" => duplicate,
    "printingDateTime" => printing_date_time,
    "state" => state,
    "taxNumber" => tax_number,
    "ticketKind" => ticket_kind,
    "ticketMedium" => ticket_medium,
} extra);

/// The answer of `burnTicket`; the answer of `getControlledTicket`.
///
/// Described since 1.6.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ControlledTicketResult {
    /// `controlledTicketData`.
    ///
    /// No page describes it: another version or service has it.
    pub controlled_ticket_data: Option<ControlledTicketData>,
    /// `requestId`.
    pub request_id: Option<i64>,
    /// `statusCode`.
    pub status_code: Option<String>,
    /// `statusDetail`.
    pub status_detail: Option<String>,
    /// What the document does not describe.
    pub extra: Extra,
}
s360_runtime::record!(ControlledTicketResult {
    "controlledTicketData" => controlled_ticket_data,
    "requestId" => request_id,
    "statusCode" => status_code,
    "statusDetail" => status_detail,
} extra);

/// The request of `exportList`.
///
/// Described since 1.6.
#[derive(Clone, Default, PartialEq)]
pub struct ExportListRequest {
    /// WHITE: only valid tickets; BLACK: only invalid ones; GREY: both, mixed; the order matters
    pub list_type: ExportListRequestListType,
    /// A valid ticket and its invalid counterpart count as one in a grey list, so more items than asked for can come back
    pub nb_max_results: i64,
    /// Opaque; null in the first call, then paginationEnd of the answer before
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
    /// What the document does not describe.
    pub extra: Extra,
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
} extra);

/// The request of `getAccessControlCatalog`.
///
/// Partial: the document does not tell all fields.
///
/// Described since 1.6.
#[derive(Clone, Default, PartialEq)]
pub struct GetAccessControlCatalogRequest {
    /// `listType`.
    pub list_type: Option<GetAccessControlCatalogRequestListType>,
    /// `requestId`.
    ///
    /// No page describes it: client programs use it.
    pub request_id: Option<i64>,
    /// `seasonCode`.
    pub season_code: Option<String>,
    /// `ticketType`.
    pub ticket_type: Option<String>,
    /// What the document does not describe.
    pub extra: Extra,
}
s360_runtime::record!(GetAccessControlCatalogRequest {
    "listType" => list_type,
    "requestId" => request_id,
    "seasonCode" => season_code,
    "ticketType" => ticket_type,
} extra);

/// The request of `getControlledTicket`.
///
/// No page describes its fields: client programs use them.
///
/// Partial: the document does not tell all fields.
///
/// Described since 1.6.
#[derive(Clone, Default, PartialEq)]
pub struct GetControlledTicketRequest {
    /// `barCodeOrTaxNumber`.
    pub bar_code_or_tax_number: Option<String>,
    /// What the document does not describe.
    pub extra: Extra,
}
s360_runtime::record!(GetControlledTicketRequest {
    "barCodeOrTaxNumber" => bar_code_or_tax_number,
} extra);

/// The request of `getTimeZone`.
///
/// No page describes its fields: client programs use them.
///
/// Partial: the document does not tell all fields.
///
/// Described since 1.6.
#[derive(Clone, Default, PartialEq)]
pub struct GetTimeZoneRequest {
    /// `requestId`.
    pub request_id: Option<i64>,
    /// What the document does not describe.
    pub extra: Extra,
}
s360_runtime::record!(GetTimeZoneRequest {
    "requestId" => request_id,
} extra);

/// The request of `importControlledTicket`.
///
/// No page describes its fields: client programs use them.
///
/// Partial: the document does not tell all fields.
///
/// Described since 1.6.
#[derive(Clone, Default, PartialEq)]
pub struct ImportControlledTicketRequest {
    /// `controlledTickets`.
    pub controlled_tickets: Option<Vec<ControlledTicket>>,
    /// `requestId`.
    pub request_id: Option<i64>,
    /// What the document does not describe.
    pub extra: Extra,
}
s360_runtime::record!(ImportControlledTicketRequest {
    "controlledTickets" => controlled_tickets,
    "requestId" => request_id,
} extra);

/// The answer of `importControlledTicket`.
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

/// The answer of `getTimeZone`.
///
/// Partial: the document does not tell all fields.
///
/// Described since 1.6.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TimeZoneResult {
    /// `requestId`.
    pub request_id: Option<i64>,
    /// `statusCode`.
    pub status_code: Option<String>,
    /// `statusDetail`.
    pub status_detail: Option<String>,
    /// What the document does not describe.
    pub extra: Extra,
}
s360_runtime::record!(TimeZoneResult {
    "requestId" => request_id,
    "statusCode" => status_code,
    "statusDetail" => status_detail,
} extra);
