//! Requests, results and their parts.

use s360_runtime::DateTime;
use s360_runtime::wire::Extra;
use super::enums::*;

/// In the request of `countFilesByCriteria`: `fileContacts[].answerQuestionnaire`.
///
/// Partial: the document does not tell all fields.
///
/// Not described in 1.30.
#[derive(Clone, Default, PartialEq)]
pub struct AnswerQuestionnaire {
    /// What the document does not describe.
    pub extra: Extra,
}
s360_runtime::record!(AnswerQuestionnaire {
} extra);

/// The request of `countFilesByCriteria`.
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
    /// `orderOriginators`.
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
    /// What the document does not describe.
    pub extra: Extra,
}
s360_runtime::record!(CountFilesByCriteriaRequest {
    "culturalContactReference" => cultural_contact_reference,
    "endDate" => end_date,
    "fileContacts" => file_contacts,
    "fileOptionStates" => file_option_states,
    "fileSearchCriteria" => file_search_criteria,
    "itemId" => item_id,
    "mainAudienceCategory" => main_audience_category,
    "maxFileExpirationDate" => max_file_expiration_date,
    "maxInstallmentExpirationDate" => max_installment_expiration_date,
    "orderOriginators" => order_originators,
    "paymentStates" => payment_states,
    "performanceId" => performance_id,
    "pointOfSalesId" => point_of_sales_id,
    "productId" => product_id,
    "requestId" => request_id,
    "startDate" => start_date,
    "states" => states,
} extra);

/// The answer of `countFilesByCriteria`.
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
s360_runtime::record!(CountFilesByCriteriaResult {
} extra);

/// In the request of `countFilesByCriteria`: `fileContacts[]`.
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
    /// `birthRegion`.
    ///
    /// Described since 1.22. Not described in 1.26.
    pub birth_region: Option<String>,
    /// `birthday`.
    ///
    /// Not described in 1.26.
    pub birthday: Option<DateTime>,
    /// `contactId`.
    ///
    /// Not described in 1.26.
    pub contact_id: Option<i64>,
    /// `fileContactType`.
    pub file_contact_type: Option<FileContactDataFileContactType>,
    /// What the document does not describe.
    pub extra: Extra,
}
s360_runtime::record!(FileContactData {
    "answerQuestionnaire" => answer_questionnaire,
    "birthPlace" => birth_place,
    "birthRegion" => birth_region,
    "birthday" => birthday,
    "contactId" => contact_id,
    "fileContactType" => file_contact_type,
} extra);
