//! Requests, results and their parts.

use s360_runtime::DateTime;
use s360_runtime::wire::Extra;
use super::enums::*;

/// The request of `burnTicket`.
///
/// Not described in 1.3.
#[derive(Clone, Default, PartialEq)]
pub struct BurnTicketRequest {
    /// `barCodeOrTaxNumber`.
    pub bar_code_or_tax_number: Option<String>,
    /// What the document does not describe.
    pub extra: Extra,
}
s360_runtime::record!(BurnTicketRequest {
    "barCodeOrTaxNumber" => bar_code_or_tax_number,
} extra);

/// In the answer of `burnTicket`: `controlOperations[]`; in the answer of `getControlledTicket`: `controlOperations[]`.
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

/// The answer of `burnTicket`; the answer of `getControlledTicket`.
///
/// Not described in 1.3.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ControlledTicketData {
    /// `barcode`.
    pub barcode: Option<String>,
    /// `containerId`.
    ///
    /// Gone in 1.1.
    pub container_id: Option<String>,
    /// `containerTicket`.
    pub container_ticket: bool,
    /// `controlOperations`.
    pub control_operations: Option<Vec<ControlOperation>>,
    /// `duplicate`.
    pub duplicate: bool,
    /// `printingDateTime`.
    pub printing_date_time: Option<DateTime>,
    /// `requestId`.
    ///
    /// Gone in 1.1.
    pub request_id: Option<i64>,
    /// `state`.
    pub state: Option<String>,
    /// `statusCode`.
    ///
    /// Gone in 1.1.
    pub status_code: Option<String>,
    /// `statusDetail`.
    ///
    /// Gone in 1.1.
    pub status_detail: Option<String>,
    /// `taxNumber`.
    pub tax_number: Option<String>,
    /// `ticketKind`.
    pub ticket_kind: Option<String>,
    /// `ticketSupport`.
    ///
    /// Gone in 1.1.
    pub ticket_support: Option<String>,
    /// What the document does not describe.
    pub extra: Extra,
}
s360_runtime::record!(ControlledTicketData {
    "barcode" => barcode,
    "containerId" => container_id,
    "containerTicket" => container_ticket: promised,
    "controlOperations" => control_operations,
    "duplicate" => duplicate: promised,
    "printingDateTime" => printing_date_time,
    "requestId" => request_id,
    "state" => state,
    "statusCode" => status_code,
    "statusDetail" => status_detail,
    "taxNumber" => tax_number,
    "ticketKind" => ticket_kind,
    "ticketSupport" => ticket_support,
} extra);

/// The request of `getControlledTicket`.
///
/// Not described in 1.1.
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

/// The request of `importControlledTicket`.
///
/// Partial: the document does not tell all fields.
///
/// Not described in 1.1.
#[derive(Clone, Default, PartialEq)]
pub struct ImportControlledTicketRequest {
    /// What the document does not describe.
    pub extra: Extra,
}
s360_runtime::record!(ImportControlledTicketRequest {
} extra);

/// The answer of `importControlledTicket`.
///
/// Partial: the document does not tell all fields.
///
/// Not described in 1.1.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ImportControlledTicketResult {
    /// What the document does not describe.
    pub extra: Extra,
}
s360_runtime::record!(ImportControlledTicketResult {
} extra);
