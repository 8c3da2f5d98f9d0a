//! Requests, results and their parts.

use s360_runtime::{Amount, DateTime};
use s360_runtime::wire::Extra;
use super::enums::*;

/// In the request of `countFilesByCriteria`: `fileContacts[].answerQuestionnaire`.
///
/// Partial: the document does not tell all fields.
///
/// Described since 1.34.
#[derive(Clone, Default, PartialEq)]
pub struct AnswerQuestionnaire {
    /// What the document does not describe.
    pub extra: Extra,
}
s360_runtime::record!(AnswerQuestionnaire {
} extra);

/// The request of `countFilesByCriteria`.
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
    /// `orderOriginators`.
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
/// Described since 1.34.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CountFilesResult {
    /// `requestId`.
    pub request_id: Option<i64>,
    /// `statusCode`.
    pub status_code: Option<String>,
    /// `statusDetail`.
    pub status_detail: Option<String>,
    /// What the document does not describe.
    pub extra: Extra,
}
s360_runtime::record!(CountFilesResult {
    "requestId" => request_id,
    "statusCode" => status_code,
    "statusDetail" => status_detail,
} extra);

/// In the request of `countFilesByCriteria`: `fileContacts[]`.
///
/// No page describes its fields: another version or service has them.
///
/// Partial: the document does not tell all fields.
///
/// Described since 1.34.
#[derive(Clone, Default, PartialEq)]
pub struct FileContactData {
    /// `answerQuestionnaire`.
    pub answer_questionnaire: Option<AnswerQuestionnaire>,
    /// `birthPlace`.
    pub birth_place: Option<String>,
    /// `birthRegion`.
    pub birth_region: Option<String>,
    /// `birthday`.
    pub birthday: Option<DateTime>,
    /// `contactId`.
    pub contact_id: Option<i64>,
    /// `contactReference`.
    pub contact_reference: Option<String>,
    /// `countryCode`.
    pub country_code: Option<String>,
    /// `email`.
    pub email: Option<String>,
    /// `fileContactType`.
    pub file_contact_type: Option<FileContactDataFileContactType>,
    /// `firstAddressLine`.
    pub first_address_line: Option<String>,
    /// `firstName`.
    pub first_name: Option<String>,
    /// `idNumber`.
    pub id_number: Option<String>,
    /// `invoiceAddressId`.
    pub invoice_address_id: Option<i64>,
    /// `lastName`.
    pub last_name: Option<String>,
    /// `locality`.
    pub locality: Option<String>,
    /// `mobilePhone`.
    pub mobile_phone: Option<String>,
    /// `phone`.
    pub phone: Option<String>,
    /// `secondAddressLine`.
    pub second_address_line: Option<String>,
    /// `structureOfficialName`.
    pub structure_official_name: Option<String>,
    /// What the document does not describe.
    pub extra: Extra,
}
s360_runtime::record!(FileContactData {
    "answerQuestionnaire" => answer_questionnaire,
    "birthPlace" => birth_place,
    "birthRegion" => birth_region,
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
