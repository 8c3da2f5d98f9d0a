//! Requests, results and their parts.

use s360_runtime::wire::{Extra, Record, Visitor, Wire};
use super::enums::*;

/// `AccessControlListData`.
///
/// Described since 1.3. Not described in 1.5.
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
/// Described since 1.3. Not described in 1.5.
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
/// Described since 1.1. Not described in 1.5.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AccessControlListResult {
    /// `accessControlListData`.
    ///
    /// Described since 1.3.
    pub access_control_list_data: Option<AccessControlListData>,
    /// `requestId`.
    ///
    /// Described since 1.3.
    pub request_id: Option<i64>,
    /// `statusCode`.
    ///
    /// Described since 1.3.
    pub status_code: Option<String>,
    /// `statusDetail`.
    ///
    /// Described since 1.3.
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
    /// `performanceCodes`.
    ///
    /// Since 1.3.
    pub performance_codes: Option<Vec<String>>,
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
