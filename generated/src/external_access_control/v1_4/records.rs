//! Requests, results and their parts.

use s360_runtime::wire;
use s360_runtime::wire::Extra;
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
/// Described since 1.3. Not described in 1.5.
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

/// Part of a request: `exportList request`.
///
/// Described since 1.1. Not described in 1.5.
#[derive(Clone, Default, PartialEq)]
pub struct ExportListRequest {
    /// WHITE only valid; BLACK only invalid; GREY both, mixed; order matters
    pub list_type: Option<ExportListRequestListType>,
    /// a valid ticket + its invalid counterpart count as one in a grey list, so more items than asked can come back
    ///
    /// Since 1.2.
    pub nb_max_results: Option<i64>,
    /// opaque string, null on first call, then paginationEnd of the previous answer
    ///
    /// Since 1.2.
    pub pagination_start: Option<String>,
    /// NEW vs 1\_2
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
