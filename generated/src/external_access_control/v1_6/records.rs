//! Requests, results and their parts.

use s360_runtime::{Value, wire};
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

impl wire::Record for AccessControlListData {
    #[inline]
    fn shape(&self) -> &'static wire::Shape {
        &wire::Shape {
            name: "AccessControlListData",
            fields: &["accessControlListItems", "paginationEnd"],
            ..wire::Shape::EMPTY
        }
    }
    #[inline]
    fn fields(&self, show: &mut wire::Fields<'_>) {
        show(
            &[&self.access_control_list_items, &self.pagination_end],
            Some(&self.extra),
        );
    }
    #[inline]
    fn fields_mut(&mut self, show: &mut wire::FieldsMut<'_>) {
        show(
            &mut [&mut self.access_control_list_items, &mut self.pagination_end],
            Some(&mut self.extra),
        );
    }
}
s360_runtime::record!(AccessControlListData);

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

impl wire::Record for AccessControlListItem {
    #[inline]
    fn shape(&self) -> &'static wire::Shape {
        &wire::Shape {
            name: "AccessControlListItem",
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
s360_runtime::record!(AccessControlListItem);

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

impl wire::Record for AccessControlListResult {
    #[inline]
    fn shape(&self) -> &'static wire::Shape {
        &wire::Shape {
            name: "AccessControlListResult",
            fields: &[
                "accessControlListData",
                "requestId",
                "statusCode",
                "statusDetail",
            ],
            ..wire::Shape::EMPTY
        }
    }
    #[inline]
    fn fields(&self, show: &mut wire::Fields<'_>) {
        show(
            &[
                &self.access_control_list_data,
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
                &mut self.access_control_list_data,
                &mut self.request_id,
                &mut self.status_code,
                &mut self.status_detail,
            ],
            Some(&mut self.extra),
        );
    }
}
s360_runtime::record!(AccessControlListResult);

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
        show(&[&self.bar_code_or_tax_number, &self.request_id], Some(&self.extra));
    }
    #[inline]
    fn fields_mut(&mut self, show: &mut wire::FieldsMut<'_>) {
        show(
            &mut [&mut self.bar_code_or_tax_number, &mut self.request_id],
            Some(&mut self.extra),
        );
    }
}
s360_runtime::record!(BurnTicketRequest);

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

impl wire::Record for BurnTicketResult {
    #[inline]
    fn shape(&self) -> &'static wire::Shape {
        &wire::Shape {
            name: "BurnTicketResult",
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
s360_runtime::record!(BurnTicketResult);

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

impl wire::Record for ExportListRequest {
    #[inline]
    fn shape(&self) -> &'static wire::Shape {
        &wire::Shape {
            name: "ExportListRequest",
            fields: &[
                "listType",
                "nbMaxResults",
                "paginationStart",
                "performanceCodes",
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
                &self.performance_codes,
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
                &mut self.performance_codes,
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

impl wire::Record for GetAccessControlCatalogRequest {
    #[inline]
    fn shape(&self) -> &'static wire::Shape {
        &wire::Shape {
            name: "GetAccessControlCatalogRequest",
            fields: &["requestId", "seasonCode"],
            ..wire::Shape::EMPTY
        }
    }
    #[inline]
    fn fields(&self, show: &mut wire::Fields<'_>) {
        show(&[&self.request_id, &self.season_code], Some(&self.extra));
    }
    #[inline]
    fn fields_mut(&mut self, show: &mut wire::FieldsMut<'_>) {
        show(&mut [&mut self.request_id, &mut self.season_code], Some(&mut self.extra));
    }
}
s360_runtime::record!(GetAccessControlCatalogRequest);

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

impl wire::Record for GetAccessControlCatalogResult {
    #[inline]
    fn shape(&self) -> &'static wire::Shape {
        &wire::Shape {
            name: "GetAccessControlCatalogResult",
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
s360_runtime::record!(GetAccessControlCatalogResult);

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
        show(&[&self.bar_code_or_tax_number], Some(&self.extra));
    }
    #[inline]
    fn fields_mut(&mut self, show: &mut wire::FieldsMut<'_>) {
        show(&mut [&mut self.bar_code_or_tax_number], Some(&mut self.extra));
    }
}
s360_runtime::record!(GetControlledTicketRequest);

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

impl wire::Record for GetControlledTicketResult {
    #[inline]
    fn shape(&self) -> &'static wire::Shape {
        &wire::Shape {
            name: "GetControlledTicketResult",
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
s360_runtime::record!(GetControlledTicketResult);

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

impl wire::Record for GetTimeZoneRequest {
    #[inline]
    fn shape(&self) -> &'static wire::Shape {
        &wire::Shape {
            name: "GetTimeZoneRequest",
            fields: &["requestId"],
            ..wire::Shape::EMPTY
        }
    }
    #[inline]
    fn fields(&self, show: &mut wire::Fields<'_>) {
        show(&[&self.request_id], Some(&self.extra));
    }
    #[inline]
    fn fields_mut(&mut self, show: &mut wire::FieldsMut<'_>) {
        show(&mut [&mut self.request_id], Some(&mut self.extra));
    }
}
s360_runtime::record!(GetTimeZoneRequest);

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

impl wire::Record for GetTimeZoneResult {
    #[inline]
    fn shape(&self) -> &'static wire::Shape {
        &wire::Shape {
            name: "GetTimeZoneResult",
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
s360_runtime::record!(GetTimeZoneResult);

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

impl wire::Record for ImportControlledTicketRequest {
    #[inline]
    fn shape(&self) -> &'static wire::Shape {
        &wire::Shape {
            name: "ImportControlledTicketRequest",
            fields: &["controlledTickets", "requestId"],
            ..wire::Shape::EMPTY
        }
    }
    #[inline]
    fn fields(&self, show: &mut wire::Fields<'_>) {
        show(&[&self.controlled_tickets, &self.request_id], Some(&self.extra));
    }
    #[inline]
    fn fields_mut(&mut self, show: &mut wire::FieldsMut<'_>) {
        show(
            &mut [&mut self.controlled_tickets, &mut self.request_id],
            Some(&mut self.extra),
        );
    }
}
s360_runtime::record!(ImportControlledTicketRequest);

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
