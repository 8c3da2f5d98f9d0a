//! Requests, results and their parts.

use s360_runtime::{Value, wire};
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

impl wire::Record for ListTicketsByCriteriaRequest {
    #[inline]
    fn shape(&self) -> &'static wire::Shape {
        &wire::Shape {
            name: "ListTicketsByCriteriaRequest",
            fields: &["paginationParameter", "ticketFilterCriteria"],
            ..wire::Shape::EMPTY
        }
    }
    #[inline]
    fn fields(&self, show: &mut wire::Fields<'_>) {
        show(&[&self.pagination_parameter, &self.ticket_filter_criteria], None);
    }
    #[inline]
    fn fields_mut(&mut self, show: &mut wire::FieldsMut<'_>) {
        show(
            &mut [&mut self.pagination_parameter, &mut self.ticket_filter_criteria],
            None,
        );
    }
}
s360_runtime::record!(ListTicketsByCriteriaRequest);

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

impl wire::Record for ListTicketsByCriteriaResult {
    #[inline]
    fn shape(&self) -> &'static wire::Shape {
        &wire::Shape {
            name: "ListTicketsByCriteriaResult",
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
s360_runtime::record!(ListTicketsByCriteriaResult);

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

impl wire::Record for TicketSummary {
    #[inline]
    fn shape(&self) -> &'static wire::Shape {
        &wire::Shape {
            name: "TicketSummary",
            fields: &[
                "audienceSubCategory",
                "audienceSubCategoryId",
                "performanceId",
                "price",
                "priceLevelId",
                "seatCategoryId",
                "ticketId",
                "ticketState",
            ],
            ..wire::Shape::EMPTY
        }
    }
    #[inline]
    fn fields(&self, show: &mut wire::Fields<'_>) {
        show(
            &[
                &self.audience_sub_category,
                &self.audience_sub_category_id,
                &self.performance_id,
                &self.price,
                &self.price_level_id,
                &self.seat_category_id,
                &self.ticket_id,
                &self.ticket_state,
            ],
            Some(&self.extra),
        );
    }
    #[inline]
    fn fields_mut(&mut self, show: &mut wire::FieldsMut<'_>) {
        show(
            &mut [
                &mut self.audience_sub_category,
                &mut self.audience_sub_category_id,
                &mut self.performance_id,
                &mut self.price,
                &mut self.price_level_id,
                &mut self.seat_category_id,
                &mut self.ticket_id,
                &mut self.ticket_state,
            ],
            Some(&mut self.extra),
        );
    }
}
s360_runtime::record!(TicketSummary);
