//! Requests, results and their parts.

use s360_runtime::Value;
use s360_runtime::wire::{Extra, Record, Visitor, Wire};
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

impl Record for AccessControlListData {
    fn type_name(&self) -> &'static str {
        "AccessControlListData"
    }
    fn field_mut(&mut self, name: &str) -> Option<&mut dyn Wire> {
        let field: &mut dyn Wire = match name {
            "accessControlListItems" => &mut self.access_control_list_items,
            "paginationEnd" => &mut self.pagination_end,
            _ => return None,
        };
        Some(field)
    }
    fn visit(&self, visitor: &mut Visitor<'_>) {
        visitor.field("accessControlListItems", &self.access_control_list_items);
        visitor.field("paginationEnd", &self.pagination_end);
    }
    fn extra(&self) -> Option<&Extra> {
        Some(&self.extra)
    }
    fn extra_mut(&mut self) -> Option<&mut Extra> {
        Some(&mut self.extra)
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

impl Record for AccessControlListItem {
    fn type_name(&self) -> &'static str {
        "AccessControlListItem"
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

impl Record for AccessControlListResult {
    fn type_name(&self) -> &'static str {
        "AccessControlListResult"
    }
    fn field_mut(&mut self, name: &str) -> Option<&mut dyn Wire> {
        let field: &mut dyn Wire = match name {
            "accessControlListData" => &mut self.access_control_list_data,
            "requestId" => &mut self.request_id,
            "statusCode" => &mut self.status_code,
            "statusDetail" => &mut self.status_detail,
            _ => return None,
        };
        Some(field)
    }
    fn visit(&self, visitor: &mut Visitor<'_>) {
        visitor.field("accessControlListData", &self.access_control_list_data);
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
    fn extra(&self) -> Option<&Extra> {
        Some(&self.extra)
    }
    fn extra_mut(&mut self) -> Option<&mut Extra> {
        Some(&mut self.extra)
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

impl Record for BurnTicketResult {
    fn type_name(&self) -> &'static str {
        "BurnTicketResult"
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

impl Record for ExportListRequest {
    fn type_name(&self) -> &'static str {
        "ExportListRequest"
    }
    fn field_mut(&mut self, name: &str) -> Option<&mut dyn Wire> {
        let field: &mut dyn Wire = match name {
            "listType" => &mut self.list_type,
            "nbMaxResults" => &mut self.nb_max_results,
            "paginationStart" => &mut self.pagination_start,
            "performanceCodes" => &mut self.performance_codes,
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
        visitor.field("performanceCodes", &self.performance_codes);
        visitor.field("productCodes", &self.product_codes);
        visitor.field("requestId", &self.request_id);
        visitor.field("seasonCode", &self.season_code);
        visitor.field("ticketType", &self.ticket_type);
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

impl Record for GetAccessControlCatalogRequest {
    fn type_name(&self) -> &'static str {
        "GetAccessControlCatalogRequest"
    }
    fn field_mut(&mut self, name: &str) -> Option<&mut dyn Wire> {
        let field: &mut dyn Wire = match name {
            "requestId" => &mut self.request_id,
            "seasonCode" => &mut self.season_code,
            _ => return None,
        };
        Some(field)
    }
    fn visit(&self, visitor: &mut Visitor<'_>) {
        visitor.field("requestId", &self.request_id);
        visitor.field("seasonCode", &self.season_code);
    }
    fn extra(&self) -> Option<&Extra> {
        Some(&self.extra)
    }
    fn extra_mut(&mut self) -> Option<&mut Extra> {
        Some(&mut self.extra)
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

impl Record for GetAccessControlCatalogResult {
    fn type_name(&self) -> &'static str {
        "GetAccessControlCatalogResult"
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
    fn extra(&self) -> Option<&Extra> {
        Some(&self.extra)
    }
    fn extra_mut(&mut self) -> Option<&mut Extra> {
        Some(&mut self.extra)
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

impl Record for GetControlledTicketResult {
    fn type_name(&self) -> &'static str {
        "GetControlledTicketResult"
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

impl Record for GetTimeZoneRequest {
    fn type_name(&self) -> &'static str {
        "GetTimeZoneRequest"
    }
    fn field_mut(&mut self, name: &str) -> Option<&mut dyn Wire> {
        let field: &mut dyn Wire = match name {
            "requestId" => &mut self.request_id,
            _ => return None,
        };
        Some(field)
    }
    fn visit(&self, visitor: &mut Visitor<'_>) {
        visitor.field("requestId", &self.request_id);
    }
    fn extra(&self) -> Option<&Extra> {
        Some(&self.extra)
    }
    fn extra_mut(&mut self) -> Option<&mut Extra> {
        Some(&mut self.extra)
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

impl Record for GetTimeZoneResult {
    fn type_name(&self) -> &'static str {
        "GetTimeZoneResult"
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

impl Record for ImportControlledTicketRequest {
    fn type_name(&self) -> &'static str {
        "ImportControlledTicketRequest"
    }
    fn field_mut(&mut self, name: &str) -> Option<&mut dyn Wire> {
        let field: &mut dyn Wire = match name {
            "controlledTickets" => &mut self.controlled_tickets,
            "requestId" => &mut self.request_id,
            _ => return None,
        };
        Some(field)
    }
    fn visit(&self, visitor: &mut Visitor<'_>) {
        visitor.field("controlledTickets", &self.controlled_tickets);
        visitor.field("requestId", &self.request_id);
    }
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
/// Described since 1.6.
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
