//! Requests, results and their parts.

use s360_runtime::Value;
use s360_runtime::wire::Extra;
use super::enums::*;

/// Part of a request: `listTicketsByCriteria request`.
///
/// Described since 1.33. Not described in 1.34.
#[derive(Clone, Default, PartialEq)]
pub struct ListTicketsByCriteriaRequest {
    /// observed: {startPosition, maxResult}; without it only the first 5000
    pub pagination_parameter: Option<Value>,
    /// observed: {pointOfSalesId?, productId, startDate, endDate} dates mandatory
    pub ticket_filter_criteria: Option<Value>,
}
s360_runtime::record!(ListTicketsByCriteriaRequest {
    "paginationParameter" => pagination_parameter,
    "ticketFilterCriteria" => ticket_filter_criteria,
});

/// Part of an answer: `listTicketsByCriteria result`.
///
/// Partial: the document does not tell all fields.
///
/// Described since 1.33. Not described in 1.34.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListTicketsByCriteriaResult {
    /// What the document does not describe.
    pub extra: Extra,
}
s360_runtime::record!(ListTicketsByCriteriaResult {
} extra);

/// `TicketSummary?`.
///
/// Partial: the document does not tell all fields.
///
/// Described since 1.33. Not described in 1.34.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TicketSummary {
    /// observed
    pub audience_sub_category: Option<String>,
    /// observed
    pub audience_sub_category_id: Option<i64>,
    /// observed
    pub performance_id: Option<i64>,
    /// 1/1000
    pub price: Option<i64>,
    /// optional
    pub price_level_id: Option<i64>,
    /// observed
    pub seat_category_id: Option<i64>,
    /// observed
    pub ticket_id: Option<i64>,
    /// observed; two L here, CANCELED one L elsewhere
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
