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
    /// `birthday`.
    ///
    /// Not described in 1.26.
    pub birthday: Option<DateTime>,
    /// `contactId`.
    ///
    /// Not described in 1.26.
    pub contact_id: Option<i64>,
    /// `contactReference`.
    ///
    /// Not described in 1.22.
    pub contact_reference: Option<String>,
    /// `countryCode`.
    ///
    /// Not described in 1.22.
    pub country_code: Option<String>,
    /// `email`.
    ///
    /// Not described in 1.22.
    pub email: Option<String>,
    /// `fileContactType`.
    pub file_contact_type: Option<FileContactDataFileContactType>,
    /// `firstAddressLine`.
    ///
    /// Not described in 1.22.
    pub first_address_line: Option<String>,
    /// `firstName`.
    ///
    /// Not described in 1.22.
    pub first_name: Option<String>,
    /// `idNumber`.
    ///
    /// Not described in 1.22.
    pub id_number: Option<String>,
    /// `invoiceAddressId`.
    ///
    /// Not described in 1.22.
    pub invoice_address_id: Option<i64>,
    /// `lastName`.
    ///
    /// Not described in 1.22.
    pub last_name: Option<String>,
    /// `locality`.
    ///
    /// Not described in 1.22.
    pub locality: Option<String>,
    /// `mobilePhone`.
    ///
    /// Not described in 1.22.
    pub mobile_phone: Option<String>,
    /// `phone`.
    ///
    /// Not described in 1.22.
    pub phone: Option<String>,
    /// `secondAddressLine`.
    ///
    /// Not described in 1.22.
    pub second_address_line: Option<String>,
    /// `structureOfficialName`.
    ///
    /// Not described in 1.22.
    pub structure_official_name: Option<String>,
    /// What the document does not describe.
    pub extra: Extra,
}
s360_runtime::record!(FileContactData {
    "answerQuestionnaire" => answer_questionnaire,
    "birthday" => birthday,
    "contactId" => contact_id,
    "contactReference" => contact_reference,
    "countryCode" => country_code,
    "email" => email,
    "fileContactType" => file_contact_type,
    "firstAddressLine" => first_address_line,
    "firstName" => first_name,
    "idNumber" => id_number,
    "invoiceAddressId" => invoice_address_id,
    "lastName" => last_name,
    "locality" => locality,
    "mobilePhone" => mobile_phone,
    "phone" => phone,
    "secondAddressLine" => second_address_line,
    "structureOfficialName" => structure_official_name,
} extra);
