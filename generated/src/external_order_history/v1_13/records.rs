//! Requests, results and their parts.

use s360_runtime::DateTime;
use s360_runtime::wire::{Extra, Record, Visitor, Wire};
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

impl Record for AnswerQuestionnaire {
    fn type_name(&self) -> &'static str {
        "AnswerQuestionnaire"
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
/// Not described in 1.33.
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

impl Record for FileContactData {
    fn type_name(&self) -> &'static str {
        "FileContactData"
    }
    fn field_mut(&mut self, name: &str) -> Option<&mut dyn Wire> {
        let field: &mut dyn Wire = match name {
            "answerQuestionnaire" => &mut self.answer_questionnaire,
            "birthday" => &mut self.birthday,
            "contactId" => &mut self.contact_id,
            "contactReference" => &mut self.contact_reference,
            "countryCode" => &mut self.country_code,
            "email" => &mut self.email,
            "fileContactType" => &mut self.file_contact_type,
            "firstAddressLine" => &mut self.first_address_line,
            "firstName" => &mut self.first_name,
            "idNumber" => &mut self.id_number,
            "invoiceAddressId" => &mut self.invoice_address_id,
            "lastName" => &mut self.last_name,
            "locality" => &mut self.locality,
            "mobilePhone" => &mut self.mobile_phone,
            "phone" => &mut self.phone,
            "secondAddressLine" => &mut self.second_address_line,
            "structureOfficialName" => &mut self.structure_official_name,
            _ => return None,
        };
        Some(field)
    }
    fn visit(&self, visitor: &mut Visitor<'_>) {
        visitor.field("answerQuestionnaire", &self.answer_questionnaire);
        visitor.field("birthday", &self.birthday);
        visitor.field("contactId", &self.contact_id);
        visitor.field("contactReference", &self.contact_reference);
        visitor.field("countryCode", &self.country_code);
        visitor.field("email", &self.email);
        visitor.field("fileContactType", &self.file_contact_type);
        visitor.field("firstAddressLine", &self.first_address_line);
        visitor.field("firstName", &self.first_name);
        visitor.field("idNumber", &self.id_number);
        visitor.field("invoiceAddressId", &self.invoice_address_id);
        visitor.field("lastName", &self.last_name);
        visitor.field("locality", &self.locality);
        visitor.field("mobilePhone", &self.mobile_phone);
        visitor.field("phone", &self.phone);
        visitor.field("secondAddressLine", &self.second_address_line);
        visitor.field("structureOfficialName", &self.structure_official_name);
    }
    fn extra(&self) -> Option<&Extra> {
        Some(&self.extra)
    }
    fn extra_mut(&mut self) -> Option<&mut Extra> {
        Some(&mut self.extra)
    }
}
s360_runtime::record!(FileContactData);
