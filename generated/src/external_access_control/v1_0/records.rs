//! Requests, results and their parts.

use s360_runtime::{DateTime, wire};
use s360_runtime::wire::Extra;
use super::enums::*;

/// Part of a request: `burnTicket request`.
///
/// Not described in 1.3.
#[derive(Clone, Default, PartialEq)]
pub struct BurnTicketRequest {
    /// `barCodeOrTaxNumber`.
    pub bar_code_or_tax_number: Option<String>,
}

impl wire::Record for BurnTicketRequest {
    #[inline]
    fn shape(&self) -> &'static wire::Shape {
        &wire::Shape {
            name: "BurnTicketRequest",
            fields: &["barCodeOrTaxNumber"],
            ..wire::Shape::EMPTY
        }
    }
    #[inline]
    fn fields(&self, show: &mut wire::Fields<'_>) {
        show(&[&self.bar_code_or_tax_number], None);
    }
    #[inline]
    fn fields_mut(&mut self, show: &mut wire::FieldsMut<'_>) {
        show(&mut [&mut self.bar_code_or_tax_number], None);
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

impl wire::Record for ControlOperation {
    #[inline]
    fn shape(&self) -> &'static wire::Shape {
        &wire::Shape {
            name: "ControlOperation",
            fields: &["controlOperationType", "operationDateTime"],
            ..wire::Shape::EMPTY
        }
    }
    #[inline]
    fn fields(&self, show: &mut wire::Fields<'_>) {
        show(
            &[&self.control_operation_type, &self.operation_date_time],
            Some(&self.extra),
        );
    }
    #[inline]
    fn fields_mut(&mut self, show: &mut wire::FieldsMut<'_>) {
        show(
            &mut [&mut self.control_operation_type, &mut self.operation_date_time],
            Some(&mut self.extra),
        );
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

impl wire::Record for ControlledTicketData {
    #[inline]
    fn shape(&self) -> &'static wire::Shape {
        &wire::Shape {
            name: "ControlledTicketData",
            fields: &[
                "barcode",
                "containerId",
                "containerTicket",
                "controlOperations",
                "duplicate",
                "printingDateTime",
                "requestId",
                "state",
                "statusCode",
                "statusDetail",
                "taxNumber",
                "ticketKind",
                "ticketSupport",
            ],
            promised: &["containerTicket", "duplicate"],
            ..wire::Shape::EMPTY
        }
    }
    #[inline]
    fn fields(&self, show: &mut wire::Fields<'_>) {
        show(
            &[
                &self.barcode,
                &self.container_id,
                &self.container_ticket,
                &self.control_operations,
                &self.duplicate,
                &self.printing_date_time,
                &self.request_id,
                &self.state,
                &self.status_code,
                &self.status_detail,
                &self.tax_number,
                &self.ticket_kind,
                &self.ticket_support,
            ],
            Some(&self.extra),
        );
    }
    #[inline]
    fn fields_mut(&mut self, show: &mut wire::FieldsMut<'_>) {
        show(
            &mut [
                &mut self.barcode,
                &mut self.container_id,
                &mut self.container_ticket,
                &mut self.control_operations,
                &mut self.duplicate,
                &mut self.printing_date_time,
                &mut self.request_id,
                &mut self.state,
                &mut self.status_code,
                &mut self.status_detail,
                &mut self.tax_number,
                &mut self.ticket_kind,
                &mut self.ticket_support,
            ],
            Some(&mut self.extra),
        );
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

impl wire::Record for GetControlledTicketRequest {
    #[inline]
    fn shape(&self) -> &'static wire::Shape {
        &wire::Shape {
            name: "GetControlledTicketRequest",
            fields: &["barCodeOrTaxNumber"],
            ..wire::Shape::EMPTY
        }
    }
    #[inline]
    fn fields(&self, show: &mut wire::Fields<'_>) {
        show(&[&self.bar_code_or_tax_number], None);
    }
    #[inline]
    fn fields_mut(&mut self, show: &mut wire::FieldsMut<'_>) {
        show(&mut [&mut self.bar_code_or_tax_number], None);
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

impl wire::Record for ImportControlledTicketRequest {
    #[inline]
    fn shape(&self) -> &'static wire::Shape {
        &wire::Shape {
            name: "ImportControlledTicketRequest",
            ..wire::Shape::EMPTY
        }
    }
    #[inline]
    fn fields(&self, show: &mut wire::Fields<'_>) {
        show(&[], Some(&self.extra));
    }
    #[inline]
    fn fields_mut(&mut self, show: &mut wire::FieldsMut<'_>) {
        show(&mut [], Some(&mut self.extra));
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

impl wire::Record for ImportControlledTicketResult {
    #[inline]
    fn shape(&self) -> &'static wire::Shape {
        &wire::Shape {
            name: "ImportControlledTicketResult",
            ..wire::Shape::EMPTY
        }
    }
    #[inline]
    fn fields(&self, show: &mut wire::Fields<'_>) {
        show(&[], Some(&self.extra));
    }
    #[inline]
    fn fields_mut(&mut self, show: &mut wire::FieldsMut<'_>) {
        show(&mut [], Some(&mut self.extra));
    }
}
s360_runtime::record!(ImportControlledTicketResult);
