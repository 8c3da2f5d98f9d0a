//! Requests, results and their parts.

use s360_runtime::Value;
use s360_runtime::wire::{Extra, Record, Visitor, Wire};
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

impl Record for ListTicketsByCriteriaRequest {
    fn type_name(&self) -> &'static str {
        "ListTicketsByCriteriaRequest"
    }
    fn field_mut(&mut self, name: &str) -> Option<&mut dyn Wire> {
        let field: &mut dyn Wire = match name {
            "paginationParameter" => &mut self.pagination_parameter,
            "ticketFilterCriteria" => &mut self.ticket_filter_criteria,
            _ => return None,
        };
        Some(field)
    }
    fn visit(&self, visitor: &mut Visitor<'_>) {
        visitor.field("paginationParameter", &self.pagination_parameter);
        visitor.field("ticketFilterCriteria", &self.ticket_filter_criteria);
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

impl Record for ListTicketsByCriteriaResult {
    fn type_name(&self) -> &'static str {
        "ListTicketsByCriteriaResult"
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

impl Record for TicketSummary {
    fn type_name(&self) -> &'static str {
        "TicketSummary"
    }
    fn field_mut(&mut self, name: &str) -> Option<&mut dyn Wire> {
        let field: &mut dyn Wire = match name {
            "audienceSubCategory" => &mut self.audience_sub_category,
            "audienceSubCategoryId" => &mut self.audience_sub_category_id,
            "performanceId" => &mut self.performance_id,
            "price" => &mut self.price,
            "priceLevelId" => &mut self.price_level_id,
            "seatCategoryId" => &mut self.seat_category_id,
            "ticketId" => &mut self.ticket_id,
            "ticketState" => &mut self.ticket_state,
            _ => return None,
        };
        Some(field)
    }
    fn visit(&self, visitor: &mut Visitor<'_>) {
        visitor.field("audienceSubCategory", &self.audience_sub_category);
        visitor.field("audienceSubCategoryId", &self.audience_sub_category_id);
        visitor.field("performanceId", &self.performance_id);
        visitor.field("price", &self.price);
        visitor.field("priceLevelId", &self.price_level_id);
        visitor.field("seatCategoryId", &self.seat_category_id);
        visitor.field("ticketId", &self.ticket_id);
        visitor.field("ticketState", &self.ticket_state);
    }
    fn extra(&self) -> Option<&Extra> {
        Some(&self.extra)
    }
    fn extra_mut(&mut self) -> Option<&mut Extra> {
        Some(&mut self.extra)
    }
}
s360_runtime::record!(TicketSummary);
