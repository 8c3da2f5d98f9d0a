//! Requests, results and their parts.

use s360_runtime::DateTime;
use s360_runtime::wire::{Extra, Record, Visitor, Wire};
use super::enums::*;

/// Part of a request: `countFilesByCriteria request`.
///
/// Described since 1.34.
#[derive(Clone, Default, PartialEq)]
pub struct CountFilesByCriteriaRequest {
    /// `culturalContactReference`.
    pub cultural_contact_reference: Option<String>,
    /// `endDate`.
    pub end_date: Option<DateTime>,
    /// `fileContacts`.
    pub file_contacts: Option<Vec<FileContactData>>,
    /// `fileOptionStates`.
    pub file_option_states: Option<Vec<CountFilesByCriteriaRequestFileOptionStates>>,
    /// `fileSearchCriteria`.
    pub file_search_criteria: Option<CountFilesByCriteriaRequestFileSearchCriteria>,
    /// `itemId`.
    pub item_id: Option<i64>,
    /// `mainAudienceCategory`.
    pub main_audience_category: Option<CountFilesByCriteriaRequestMainAudienceCategory>,
    /// `maxFileExpirationDate`.
    pub max_file_expiration_date: Option<DateTime>,
    /// `maxInstallmentExpirationDate`.
    pub max_installment_expiration_date: Option<DateTime>,
    /// two enum values more than 1\_22/1\_26
    pub order_originators: Option<Vec<CountFilesByCriteriaRequestOrderOriginators>>,
    /// `paymentStates`.
    pub payment_states: Option<Vec<CountFilesByCriteriaRequestPaymentStates>>,
    /// `performanceId`.
    pub performance_id: Option<i64>,
    /// `pointOfSalesId`.
    pub point_of_sales_id: Option<i64>,
    /// `productId`.
    pub product_id: Option<i64>,
    /// `requestId`.
    pub request_id: Option<i64>,
    /// `startDate`.
    pub start_date: Option<DateTime>,
    /// `states`.
    pub states: Option<Vec<CountFilesByCriteriaRequestStates>>,
}

impl Record for CountFilesByCriteriaRequest {
    fn type_name(&self) -> &'static str {
        "CountFilesByCriteriaRequest"
    }
    fn field_mut(&mut self, name: &str) -> Option<&mut dyn Wire> {
        let field: &mut dyn Wire = match name {
            "culturalContactReference" => &mut self.cultural_contact_reference,
            "endDate" => &mut self.end_date,
            "fileContacts" => &mut self.file_contacts,
            "fileOptionStates" => &mut self.file_option_states,
            "fileSearchCriteria" => &mut self.file_search_criteria,
            "itemId" => &mut self.item_id,
            "mainAudienceCategory" => &mut self.main_audience_category,
            "maxFileExpirationDate" => &mut self.max_file_expiration_date,
            "maxInstallmentExpirationDate" => &mut self.max_installment_expiration_date,
            "orderOriginators" => &mut self.order_originators,
            "paymentStates" => &mut self.payment_states,
            "performanceId" => &mut self.performance_id,
            "pointOfSalesId" => &mut self.point_of_sales_id,
            "productId" => &mut self.product_id,
            "requestId" => &mut self.request_id,
            "startDate" => &mut self.start_date,
            "states" => &mut self.states,
            _ => return None,
        };
        Some(field)
    }
    fn visit(&self, visitor: &mut Visitor<'_>) {
        visitor.field("culturalContactReference", &self.cultural_contact_reference);
        visitor.field("endDate", &self.end_date);
        visitor.field("fileContacts", &self.file_contacts);
        visitor.field("fileOptionStates", &self.file_option_states);
        visitor.field("fileSearchCriteria", &self.file_search_criteria);
        visitor.field("itemId", &self.item_id);
        visitor.field("mainAudienceCategory", &self.main_audience_category);
        visitor.field("maxFileExpirationDate", &self.max_file_expiration_date);
        visitor
            .field(
                "maxInstallmentExpirationDate",
                &self.max_installment_expiration_date,
            );
        visitor.field("orderOriginators", &self.order_originators);
        visitor.field("paymentStates", &self.payment_states);
        visitor.field("performanceId", &self.performance_id);
        visitor.field("pointOfSalesId", &self.point_of_sales_id);
        visitor.field("productId", &self.product_id);
        visitor.field("requestId", &self.request_id);
        visitor.field("startDate", &self.start_date);
        visitor.field("states", &self.states);
    }
}
s360_runtime::record!(CountFilesByCriteriaRequest);

/// Part of an answer: `countFilesByCriteria result`.
///
/// Partial: the document does not tell all fields.
///
/// Described since 1.34.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CountFilesByCriteriaResult {
    /// What the document does not describe.
    pub extra: Extra,
}

impl Record for CountFilesByCriteriaResult {
    fn type_name(&self) -> &'static str {
        "CountFilesByCriteriaResult"
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
s360_runtime::record!(CountFilesByCriteriaResult);

/// `FileContactData`.
///
/// Partial: the document does not tell all fields.
///
/// Described since 1.34.
#[derive(Clone, Default, PartialEq)]
pub struct FileContactData {
    /// `fileContactType`.
    pub file_contact_type: Option<FileContactDataFileContactType>,
    /// What the document does not describe.
    pub extra: Extra,
}

impl Record for FileContactData {
    fn type_name(&self) -> &'static str {
        "FileContactData"
    }
    fn field_mut(&mut self, name: &str) -> Option<&mut dyn Wire> {
        let field: &mut dyn Wire = match name {
            "fileContactType" => &mut self.file_contact_type,
            _ => return None,
        };
        Some(field)
    }
    fn visit(&self, visitor: &mut Visitor<'_>) {
        visitor.field("fileContactType", &self.file_contact_type);
    }
    fn extra(&self) -> Option<&Extra> {
        Some(&self.extra)
    }
    fn extra_mut(&mut self) -> Option<&mut Extra> {
        Some(&mut self.extra)
    }
}
s360_runtime::record!(FileContactData);
