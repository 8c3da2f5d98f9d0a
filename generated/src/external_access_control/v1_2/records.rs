//! Requests, results and their parts.

use s360_runtime::{DateTime, wire};
use s360_runtime::wire::Extra;
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

impl wire::Record for AccessControlListResult {
    #[inline]
    fn shape(&self) -> &'static wire::Shape {
        &wire::Shape {
            name: "AccessControlListResult",
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

impl wire::Record for BurnTicketRequest {
    #[inline]
    fn shape(&self) -> &'static wire::Shape {
        &wire::Shape {
            name: "BurnTicketRequest",
            fields: &["barCodeOrTaxNumber", "requestId"],
            ..wire::Shape::EMPTY
        }
    }
    #[inline]
    fn fields(&self, show: &mut wire::Fields<'_>) {
        show(&[&self.bar_code_or_tax_number, &self.request_id], None);
    }
    #[inline]
    fn fields_mut(&mut self, show: &mut wire::FieldsMut<'_>) {
        show(&mut [&mut self.bar_code_or_tax_number, &mut self.request_id], None);
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

impl wire::Record for ControlledTicketData {
    #[inline]
    fn shape(&self) -> &'static wire::Shape {
        &wire::Shape {
            name: "ControlledTicketData",
            fields: &[
                "barcode",
                "containerIdentifier",
                "containerTicket",
                "controlOperations",
                "duplicate",
                "printingDateTime",
                "state",
                "taxNumber",
                "ticketKind",
                "ticketMedium",
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
                &self.container_identifier,
                &self.container_ticket,
                &self.control_operations,
                &self.duplicate,
                &self.printing_date_time,
                &self.state,
                &self.tax_number,
                &self.ticket_kind,
                &self.ticket_medium,
            ],
            Some(&self.extra),
        );
    }
    #[inline]
    fn fields_mut(&mut self, show: &mut wire::FieldsMut<'_>) {
        show(
            &mut [
                &mut self.barcode,
                &mut self.container_identifier,
                &mut self.container_ticket,
                &mut self.control_operations,
                &mut self.duplicate,
                &mut self.printing_date_time,
                &mut self.state,
                &mut self.tax_number,
                &mut self.ticket_kind,
                &mut self.ticket_medium,
            ],
            Some(&mut self.extra),
        );
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

impl wire::Record for ControlledTicketResult {
    #[inline]
    fn shape(&self) -> &'static wire::Shape {
        &wire::Shape {
            name: "ControlledTicketResult",
            fields: &["controlledTicketData", "requestId", "statusCode", "statusDetail"],
            ..wire::Shape::EMPTY
        }
    }
    #[inline]
    fn fields(&self, show: &mut wire::Fields<'_>) {
        show(
            &[
                &self.controlled_ticket_data,
                &self.request_id,
                &self.status_code,
                &self.status_detail,
            ],
            Some(&self.extra),
        );
    }
    #[inline]
    fn fields_mut(&mut self, show: &mut wire::FieldsMut<'_>) {
        show(
            &mut [
                &mut self.controlled_ticket_data,
                &mut self.request_id,
                &mut self.status_code,
                &mut self.status_detail,
            ],
            Some(&mut self.extra),
        );
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

impl wire::Record for ExportListRequest {
    #[inline]
    fn shape(&self) -> &'static wire::Shape {
        &wire::Shape {
            name: "ExportListRequest",
            fields: &[
                "listType",
                "nbMaxResults",
                "paginationStart",
                "productCodes",
                "requestId",
                "seasonCode",
                "ticketType",
            ],
            ..wire::Shape::EMPTY
        }
    }
    #[inline]
    fn fields(&self, show: &mut wire::Fields<'_>) {
        show(
            &[
                &self.list_type,
                &self.nb_max_results,
                &self.pagination_start,
                &self.product_codes,
                &self.request_id,
                &self.season_code,
                &self.ticket_type,
            ],
            None,
        );
    }
    #[inline]
    fn fields_mut(&mut self, show: &mut wire::FieldsMut<'_>) {
        show(
            &mut [
                &mut self.list_type,
                &mut self.nb_max_results,
                &mut self.pagination_start,
                &mut self.product_codes,
                &mut self.request_id,
                &mut self.season_code,
                &mut self.ticket_type,
            ],
            None,
        );
    }
}
s360_runtime::record!(ExportListRequest);
