//! Requests, results and their parts.

use s360_runtime::DateTime;
use s360_runtime::wire::{Extra, Record, Visitor, Wire};
use super::enums::*;

/// Named by the reference pages but not described there.
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

impl Record for AccessControlListResult {
    fn type_name(&self) -> &'static str {
        "AccessControlListResult"
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
s360_runtime::record!(AccessControlListResult);

/// Part of a request: `burnTicket request`.
///
/// Not described in 1.3.
#[derive(Clone, Default, PartialEq)]
pub struct BurnTicketRequest {
    /// `barCodeOrTaxNumber`.
    pub bar_code_or_tax_number: Option<String>,
    /// doc says literally TODO
    ///
    /// Since 1.1.
    pub request_id: Option<i64>,
}

impl Record for BurnTicketRequest {
    fn type_name(&self) -> &'static str {
        "BurnTicketRequest"
    }
    fn field_mut(&mut self, name: &str) -> Option<&mut dyn Wire> {
        let field: &mut dyn Wire = match name {
            "barCodeOrTaxNumber" => &mut self.bar_code_or_tax_number,
            "requestId" => &mut self.request_id,
            _ => return None,
        };
        Some(field)
    }
    fn visit(&self, visitor: &mut Visitor<'_>) {
        visitor.field("barCodeOrTaxNumber", &self.bar_code_or_tax_number);
        visitor.field("requestId", &self.request_id);
    }
}
s360_runtime::record!(BurnTicketRequest);

/// `ControlOperation`.
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

impl Record for ControlOperation {
    fn type_name(&self) -> &'static str {
        "ControlOperation"
    }
    fn field_mut(&mut self, name: &str) -> Option<&mut dyn Wire> {
        let field: &mut dyn Wire = match name {
            "controlOperationType" => &mut self.control_operation_type,
            "operationDateTime" => &mut self.operation_date_time,
            _ => return None,
        };
        Some(field)
    }
    fn visit(&self, visitor: &mut Visitor<'_>) {
        visitor.field("controlOperationType", &self.control_operation_type);
        visitor.field("operationDateTime", &self.operation_date_time);
    }
    fn extra(&self) -> Option<&Extra> {
        Some(&self.extra)
    }
    fn extra_mut(&mut self) -> Option<&mut Extra> {
        Some(&mut self.extra)
    }
}
s360_runtime::record!(ControlOperation);

/// `ControlledTicketData`.
///
/// Not described in 1.3.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ControlledTicketData {
    /// `barcode`.
    pub barcode: Option<String>,
    /// renamed from containerId
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
    /// was String
    pub state: Option<ControlledTicketDataState>,
    /// `taxNumber`.
    pub tax_number: Option<String>,
    /// `ticketKind`.
    pub ticket_kind: Option<String>,
    /// replaces ticketSupport
    ///
    /// Since 1.1.
    pub ticket_medium: Option<ControlledTicketDataTicketMedium>,
    /// What the document does not describe.
    pub extra: Extra,
}

impl Record for ControlledTicketData {
    fn type_name(&self) -> &'static str {
        "ControlledTicketData"
    }
    fn field_mut(&mut self, name: &str) -> Option<&mut dyn Wire> {
        let field: &mut dyn Wire = match name {
            "barcode" => &mut self.barcode,
            "containerIdentifier" => &mut self.container_identifier,
            "containerTicket" => &mut self.container_ticket,
            "controlOperations" => &mut self.control_operations,
            "duplicate" => &mut self.duplicate,
            "printingDateTime" => &mut self.printing_date_time,
            "state" => &mut self.state,
            "taxNumber" => &mut self.tax_number,
            "ticketKind" => &mut self.ticket_kind,
            "ticketMedium" => &mut self.ticket_medium,
            _ => return None,
        };
        Some(field)
    }
    fn visit(&self, visitor: &mut Visitor<'_>) {
        visitor.field("barcode", &self.barcode);
        visitor.field("containerIdentifier", &self.container_identifier);
        visitor.field("containerTicket", &self.container_ticket);
        visitor.field("controlOperations", &self.control_operations);
        visitor.field("duplicate", &self.duplicate);
        visitor.field("printingDateTime", &self.printing_date_time);
        visitor.field("state", &self.state);
        visitor.field("taxNumber", &self.tax_number);
        visitor.field("ticketKind", &self.ticket_kind);
        visitor.field("ticketMedium", &self.ticket_medium);
    }
    fn promised(&self) -> &'static [&'static str] {
        &["containerTicket", "duplicate"]
    }
    fn extra(&self) -> Option<&Extra> {
        Some(&self.extra)
    }
    fn extra_mut(&mut self) -> Option<&mut Extra> {
        Some(&mut self.extra)
    }
}
s360_runtime::record!(ControlledTicketData);

/// `ControlledTicketResult`.
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

impl Record for ControlledTicketResult {
    fn type_name(&self) -> &'static str {
        "ControlledTicketResult"
    }
    fn field_mut(&mut self, name: &str) -> Option<&mut dyn Wire> {
        let field: &mut dyn Wire = match name {
            "controlledTicketData" => &mut self.controlled_ticket_data,
            "requestId" => &mut self.request_id,
            "statusCode" => &mut self.status_code,
            "statusDetail" => &mut self.status_detail,
            _ => return None,
        };
        Some(field)
    }
    fn visit(&self, visitor: &mut Visitor<'_>) {
        visitor.field("controlledTicketData", &self.controlled_ticket_data);
        visitor.field("requestId", &self.request_id);
        visitor.field("statusCode", &self.status_code);
        visitor.field("statusDetail", &self.status_detail);
    }
    fn extra(&self) -> Option<&Extra> {
        Some(&self.extra)
    }
    fn extra_mut(&mut self) -> Option<&mut Extra> {
        Some(&mut self.extra)
    }
}
s360_runtime::record!(ControlledTicketResult);

/// Part of a request: `exportList request`.
///
/// Described since 1.1. Not described in 1.5.
#[derive(Clone, Default, PartialEq)]
pub struct ExportListRequest {
    /// `listType`.
    pub list_type: Option<ExportListRequestListType>,
    /// `nbMaxResults`.
    ///
    /// Since 1.2.
    pub nb_max_results: Option<i64>,
    /// `paginationStart`.
    ///
    /// Since 1.2.
    pub pagination_start: Option<String>,
    /// `productCodes`.
    pub product_codes: Option<Vec<String>>,
    /// `requestId`.
    pub request_id: Option<i64>,
    /// `seasonCode`.
    pub season_code: Option<String>,
    /// `ticketType`.
    pub ticket_type: Option<ExportListRequestTicketType>,
}

impl Record for ExportListRequest {
    fn type_name(&self) -> &'static str {
        "ExportListRequest"
    }
    fn field_mut(&mut self, name: &str) -> Option<&mut dyn Wire> {
        let field: &mut dyn Wire = match name {
            "listType" => &mut self.list_type,
            "nbMaxResults" => &mut self.nb_max_results,
            "paginationStart" => &mut self.pagination_start,
            "productCodes" => &mut self.product_codes,
            "requestId" => &mut self.request_id,
            "seasonCode" => &mut self.season_code,
            "ticketType" => &mut self.ticket_type,
            _ => return None,
        };
        Some(field)
    }
    fn visit(&self, visitor: &mut Visitor<'_>) {
        visitor.field("listType", &self.list_type);
        visitor.field("nbMaxResults", &self.nb_max_results);
        visitor.field("paginationStart", &self.pagination_start);
        visitor.field("productCodes", &self.product_codes);
        visitor.field("requestId", &self.request_id);
        visitor.field("seasonCode", &self.season_code);
        visitor.field("ticketType", &self.ticket_type);
    }
}
s360_runtime::record!(ExportListRequest);
