//! Requests, results and their parts.

use s360_runtime::DateTime;
use s360_runtime::wire::{Extra, Record, Visitor, Wire};
use super::enums::*;

/// Part of a request: `burnTicket request`.
///
/// Not described in 1.3.
#[derive(Clone, Default, PartialEq)]
pub struct BurnTicketRequest {
    /// `barCodeOrTaxNumber`.
    pub bar_code_or_tax_number: Option<String>,
}

impl Record for BurnTicketRequest {
    fn type_name(&self) -> &'static str {
        "BurnTicketRequest"
    }
    fn field_mut(&mut self, name: &str) -> Option<&mut dyn Wire> {
        let field: &mut dyn Wire = match name {
            "barCodeOrTaxNumber" => &mut self.bar_code_or_tax_number,
            _ => return None,
        };
        Some(field)
    }
    fn visit(&self, visitor: &mut Visitor<'_>) {
        visitor.field("barCodeOrTaxNumber", &self.bar_code_or_tax_number);
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

impl Record for ControlledTicketData {
    fn type_name(&self) -> &'static str {
        "ControlledTicketData"
    }
    fn field_mut(&mut self, name: &str) -> Option<&mut dyn Wire> {
        let field: &mut dyn Wire = match name {
            "barcode" => &mut self.barcode,
            "containerId" => &mut self.container_id,
            "containerTicket" => &mut self.container_ticket,
            "controlOperations" => &mut self.control_operations,
            "duplicate" => &mut self.duplicate,
            "printingDateTime" => &mut self.printing_date_time,
            "requestId" => &mut self.request_id,
            "state" => &mut self.state,
            "statusCode" => &mut self.status_code,
            "statusDetail" => &mut self.status_detail,
            "taxNumber" => &mut self.tax_number,
            "ticketKind" => &mut self.ticket_kind,
            "ticketSupport" => &mut self.ticket_support,
            _ => return None,
        };
        Some(field)
    }
    fn visit(&self, visitor: &mut Visitor<'_>) {
        visitor.field("barcode", &self.barcode);
        visitor.field("containerId", &self.container_id);
        visitor.field("containerTicket", &self.container_ticket);
        visitor.field("controlOperations", &self.control_operations);
        visitor.field("duplicate", &self.duplicate);
        visitor.field("printingDateTime", &self.printing_date_time);
        visitor.field("requestId", &self.request_id);
        visitor.field("state", &self.state);
        visitor.field("statusCode", &self.status_code);
        visitor.field("statusDetail", &self.status_detail);
        visitor.field("taxNumber", &self.tax_number);
        visitor.field("ticketKind", &self.ticket_kind);
        visitor.field("ticketSupport", &self.ticket_support);
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

/// Part of a request: `getControlledTicket request`.
///
/// Not described in 1.1.
#[derive(Clone, Default, PartialEq)]
pub struct GetControlledTicketRequest {
    /// `barCodeOrTaxNumber`.
    pub bar_code_or_tax_number: Option<String>,
}

impl Record for GetControlledTicketRequest {
    fn type_name(&self) -> &'static str {
        "GetControlledTicketRequest"
    }
    fn field_mut(&mut self, name: &str) -> Option<&mut dyn Wire> {
        let field: &mut dyn Wire = match name {
            "barCodeOrTaxNumber" => &mut self.bar_code_or_tax_number,
            _ => return None,
        };
        Some(field)
    }
    fn visit(&self, visitor: &mut Visitor<'_>) {
        visitor.field("barCodeOrTaxNumber", &self.bar_code_or_tax_number);
    }
}
s360_runtime::record!(GetControlledTicketRequest);

/// Part of a request: `importControlledTicket request`.
///
/// Partial: the document does not tell all fields.
///
/// Not described in 1.1.
#[derive(Clone, Default, PartialEq)]
pub struct ImportControlledTicketRequest {
    /// What the document does not describe.
    pub extra: Extra,
}

impl Record for ImportControlledTicketRequest {
    fn type_name(&self) -> &'static str {
        "ImportControlledTicketRequest"
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
s360_runtime::record!(ImportControlledTicketRequest);

/// Part of an answer: `importControlledTicket result`.
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

impl Record for ImportControlledTicketResult {
    fn type_name(&self) -> &'static str {
        "ImportControlledTicketResult"
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
s360_runtime::record!(ImportControlledTicketResult);
