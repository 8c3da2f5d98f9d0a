//! Requests, results and their parts.

use s360_runtime::DateTime;
use s360_runtime::wire::Extra;
use super::enums::*;

/// The answer of `exportList`.
///
/// Partial: the document does not tell all fields.
///
/// Described since 1.1. Not described in 1.5.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AccessControlListResult {
    /// What the document does not describe.
    pub extra: Extra,
}
s360_runtime::record!(AccessControlListResult {
} extra);

/// The request of `burnTicket`.
///
/// Not described in 1.3.
#[derive(Clone, Default, PartialEq)]
pub struct BurnTicketRequest {
    /// `barCodeOrTaxNumber`.
    pub bar_code_or_tax_number: Option<String>,
    /// `requestId`.
    ///
    /// Since 1.1.
    pub request_id: Option<i64>,
    /// What the document does not describe.
    pub extra: Extra,
}
s360_runtime::record!(BurnTicketRequest {
    "barCodeOrTaxNumber" => bar_code_or_tax_number,
    "requestId" => request_id,
} extra);

/// In the answer of `burnTicket`: `controlledTicketData.controlOperations[]`.
///
/// Not described in 1.3.
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

/// In the answer of `burnTicket`: `controlledTicketData`.
///
/// Not described in 1.3.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ControlledTicketData {
    /// `barcode`.
    pub barcode: Option<String>,
    /// `containerIdentifier`.
    ///
    /// Since 1.1.
    pub container_identifier: Option<String>,
    /// `containerTicket`.
    pub container_ticket: bool,
    /// `controlOperations`.
    pub control_operations: Option<Vec<ControlOperation>>,
    /// `duplicate`.
    pub duplicate: bool,
    /// `printingDateTime`.
    pub printing_date_time: Option<DateTime>,
    /// `state`.
    pub state: Option<ControlledTicketDataState>,
    /// `taxNumber`.
    pub tax_number: Option<String>,
    /// `ticketKind`.
    pub ticket_kind: Option<String>,
    /// `ticketMedium`.
    ///
    /// Since 1.1.
    pub ticket_medium: Option<ControlledTicketDataTicketMedium>,
    /// What the document does not describe.
    pub extra: Extra,
}
s360_runtime::record!(ControlledTicketData {
    "barcode" => barcode,
    "containerIdentifier" => container_identifier,
    "containerTicket" => container_ticket: promised,
    "controlOperations" => control_operations,
    "duplicate" => duplicate: promised,
    "printingDateTime" => printing_date_time,
    "state" => state,
    "taxNumber" => tax_number,
    "ticketKind" => ticket_kind,
    "ticketMedium" => ticket_medium,
} extra);

/// The answer of `burnTicket`.
///
/// Described since 1.1. Not described in 1.3.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ControlledTicketResult {
    /// `controlledTicketData`.
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
    "productCodes" => product_codes,
    "requestId" => request_id,
    "seasonCode" => season_code,
    "ticketType" => ticket_type,
} extra);
