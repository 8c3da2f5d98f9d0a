//! Requests, results and their parts.

use s360_runtime::{DateTime, wire};
use s360_runtime::wire::Extra;
use super::enums::*;

/// Named by the reference pages but not described there.
///
/// Partial: the document does not tell all fields.
///
/// Not described in 1.30.
#[derive(Clone, Default, PartialEq)]
pub struct AnswerQuestionnaire {
    /// What the document does not describe.
    pub extra: Extra,
}

impl wire::Record for AnswerQuestionnaire {
    #[inline]
    fn shape(&self) -> &'static wire::Shape {
        &wire::Shape {
            name: "AnswerQuestionnaire",
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
s360_runtime::record!(AnswerQuestionnaire);

/// Part of a request: `countFilesByCriteria request`.
///
/// Not described in 1.33.
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
    /// NEW vs 1\_13
    ///
    /// Since 1.22.
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

impl wire::Record for CountFilesByCriteriaRequest {
    #[inline]
    fn shape(&self) -> &'static wire::Shape {
        &wire::Shape {
            name: "CountFilesByCriteriaRequest",
            fields: &[
                "culturalContactReference",
                "endDate",
                "fileContacts",
                "fileOptionStates",
                "fileSearchCriteria",
                "itemId",
                "mainAudienceCategory",
                "maxFileExpirationDate",
                "maxInstallmentExpirationDate",
                "orderOriginators",
                "paymentStates",
                "performanceId",
                "pointOfSalesId",
                "productId",
                "requestId",
                "startDate",
                "states",
            ],
            ..wire::Shape::EMPTY
        }
    }
    #[inline]
    fn fields(&self, show: &mut wire::Fields<'_>) {
        show(
            &[
                &self.cultural_contact_reference,
                &self.end_date,
                &self.file_contacts,
                &self.file_option_states,
                &self.file_search_criteria,
                &self.item_id,
                &self.main_audience_category,
                &self.max_file_expiration_date,
                &self.max_installment_expiration_date,
                &self.order_originators,
                &self.payment_states,
                &self.performance_id,
                &self.point_of_sales_id,
                &self.product_id,
                &self.request_id,
                &self.start_date,
                &self.states,
            ],
            None,
        );
    }
    #[inline]
    fn fields_mut(&mut self, show: &mut wire::FieldsMut<'_>) {
        show(
            &mut [
                &mut self.cultural_contact_reference,
                &mut self.end_date,
                &mut self.file_contacts,
                &mut self.file_option_states,
                &mut self.file_search_criteria,
                &mut self.item_id,
                &mut self.main_audience_category,
                &mut self.max_file_expiration_date,
                &mut self.max_installment_expiration_date,
                &mut self.order_originators,
                &mut self.payment_states,
                &mut self.performance_id,
                &mut self.point_of_sales_id,
                &mut self.product_id,
                &mut self.request_id,
                &mut self.start_date,
                &mut self.states,
            ],
            None,
        );
    }
}
s360_runtime::record!(CountFilesByCriteriaRequest);

/// Part of an answer: `countFilesByCriteria result`.
///
/// Partial: the document does not tell all fields.
///
/// Not described in 1.33.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CountFilesByCriteriaResult {
    /// What the document does not describe.
    pub extra: Extra,
}

impl wire::Record for CountFilesByCriteriaResult {
    #[inline]
    fn shape(&self) -> &'static wire::Shape {
        &wire::Shape {
            name: "CountFilesByCriteriaResult",
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
s360_runtime::record!(CountFilesByCriteriaResult);

/// `FileContactData`.
///
/// Partial: the document does not tell all fields.
///
/// Not described in 1.33.
#[derive(Clone, Default, PartialEq)]
pub struct FileContactData {
    /// `answerQuestionnaire`.
    ///
    /// Not described in 1.30.
    pub answer_questionnaire: Option<AnswerQuestionnaire>,
    /// `birthPlace`.
    ///
    /// Described since 1.22. Not described in 1.30.
    pub birth_place: Option<String>,
    /// `fileContactType`.
    pub file_contact_type: Option<FileContactDataFileContactType>,
    /// What the document does not describe.
    pub extra: Extra,
}

impl wire::Record for FileContactData {
    #[inline]
    fn shape(&self) -> &'static wire::Shape {
        &wire::Shape {
            name: "FileContactData",
            fields: &["answerQuestionnaire", "birthPlace", "fileContactType"],
            ..wire::Shape::EMPTY
        }
    }
    #[inline]
    fn fields(&self, show: &mut wire::Fields<'_>) {
        show(
            &[&self.answer_questionnaire, &self.birth_place, &self.file_contact_type],
            Some(&self.extra),
        );
    }
    #[inline]
    fn fields_mut(&mut self, show: &mut wire::FieldsMut<'_>) {
        show(
            &mut [
                &mut self.answer_questionnaire,
                &mut self.birth_place,
                &mut self.file_contact_type,
            ],
            Some(&mut self.extra),
        );
    }
}
s360_runtime::record!(FileContactData);
