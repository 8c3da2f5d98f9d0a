//! Requests, results and their parts.

use s360_runtime::{Amount, DateTime};
use s360_runtime::wire::Extra;
use super::enums::*;

/// The request of `listTicketsByCriteria`.
///
/// No page describes its fields: client programs use them.
///
/// Partial: the document does not tell all fields.
///
/// Described since 1.33.
#[derive(Clone, Default, PartialEq)]
pub struct ListTicketsByCriteriaRequest {
    /// `paginationParameter`.
    pub pagination_parameter: Option<PaginationParameter>,
    /// `ticketFilterCriteria`.
    pub ticket_filter_criteria: TicketFilterCriteria,
    /// What the document does not describe.
    pub extra: Extra,
}

impl ListTicketsByCriteriaRequest {
    /// A value with all required fields.
    pub fn new(ticket_filter_criteria: TicketFilterCriteria) -> Self {
        Self { ticket_filter_criteria, ..Self::default() }
    }
}
s360_runtime::record!(ListTicketsByCriteriaRequest {
    "paginationParameter" => pagination_parameter,
    "ticketFilterCriteria" => ticket_filter_criteria,
} extra);

/// The answer of `listTicketsByCriteria`.
///
/// Partial: the document does not tell all fields.
///
/// Described since 1.33.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListTicketsResult {
    /// `requestId`.
    pub request_id: Option<i64>,
    /// `statusCode`.
    pub status_code: Option<String>,
    /// `statusDetail`.
    pub status_detail: Option<String>,
    /// `ticketSummaries`.
    ///
    /// No page describes it: client programs use it.
    pub ticket_summaries: Option<Vec<TicketSummary>>,
    /// `truncated`.
    ///
    /// No page describes it: client programs use it.
    pub truncated: Option<bool>,
    /// What the document does not describe.
    pub extra: Extra,
}
s360_runtime::record!(ListTicketsResult {
    "requestId" => request_id,
    "statusCode" => status_code,
    "statusDetail" => status_detail,
    "ticketSummaries" => ticket_summaries,
    "truncated" => truncated,
} extra);

/// In the request of `listTicketsByCriteria`: `paginationParameter`.
///
/// No page describes its fields: client programs use them.
///
/// Partial: the document does not tell all fields.
///
/// Described since 1.33.
#[derive(Clone, Default, PartialEq)]
pub struct PaginationParameter {
    /// `maxResult`.
    pub max_result: Option<i32>,
    /// `startPosition`.
    pub start_position: Option<i32>,
    /// What the document does not describe.
    pub extra: Extra,
}
s360_runtime::record!(PaginationParameter {
    "maxResult" => max_result,
    "startPosition" => start_position,
} extra);

/// In the request of `listTicketsByCriteria`: `ticketFilterCriteria`.
///
/// No page describes its fields: client programs use them.
///
/// Partial: the document does not tell all fields.
///
/// Described since 1.33.
#[derive(Clone, Default, PartialEq)]
pub struct TicketFilterCriteria {
    /// `endDate`.
    pub end_date: Option<DateTime>,
    /// `pointOfSalesId`.
    pub point_of_sales_id: Option<i64>,
    /// `productId`.
    pub product_id: Option<i64>,
    /// `startDate`.
    pub start_date: Option<DateTime>,
    /// What the document does not describe.
    pub extra: Extra,
}
s360_runtime::record!(TicketFilterCriteria {
    "endDate" => end_date,
    "pointOfSalesId" => point_of_sales_id,
    "productId" => product_id,
    "startDate" => start_date,
} extra);

/// In the answer of `listTicketsByCriteria`: `ticketSummaries[]`.
///
/// No page describes its fields: client programs use them.
///
/// Partial: the document does not tell all fields.
///
/// Described since 1.33.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TicketSummary {
    /// `audienceSubCategory`.
    pub audience_sub_category: Option<String>,
    /// `audienceSubCategoryId`.
    pub audience_sub_category_id: Option<i64>,
    /// `performanceId`.
    pub performance_id: Option<i64>,
    /// `price`.
    pub price: Option<Amount>,
    /// `priceLevelId`.
    pub price_level_id: Option<i64>,
    /// `seatCategoryId`.
    pub seat_category_id: Option<i64>,
    /// `ticketId`.
    pub ticket_id: Option<i64>,
    /// `ticketState`.
    pub ticket_state: Option<TicketSummaryTicketState>,
    /// What the document does not describe.
    pub extra: Extra,
}
s360_runtime::record!(TicketSummary {
    "audienceSubCategory" => audience_sub_category,
    "audienceSubCategoryId" => audience_sub_category_id,
    "performanceId" => performance_id,
    "price" => price,
    "priceLevelId" => price_level_id,
    "seatCategoryId" => seat_category_id,
    "ticketId" => ticket_id,
    "ticketState" => ticket_state,
} extra);
