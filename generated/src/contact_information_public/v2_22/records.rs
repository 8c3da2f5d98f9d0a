//! Requests, results and their parts.

use s360_runtime::{DateTime, Value};
use s360_runtime::wire::Extra;
use std::collections::BTreeMap;
use super::enums::*;

/// In the answer of `getContactData`: `authorizations[]`; in the answer of `createCulturalContact`: `culturalContactData[].authorizations[]`.
///
/// No page describes its fields: another version or service has them.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AuthorizationData {
    /// `allowed`.
    ///
    /// Described since 2.21.
    pub allowed: Option<bool>,
    /// `authorizationCode`.
    ///
    /// Described since 2.21.
    pub authorization_code: Option<String>,
    /// What the document does not describe.
    pub extra: Extra,
}
s360_runtime::record!(AuthorizationData {
    "allowed" => allowed,
    "authorizationCode" => authorization_code,
} extra);

/// In the answer of `getContactData`: `addresses[]`; in the answer of `createCulturalContact`: `culturalContactData[].addresses[]`.
///
/// No page describes its fields: client programs use them, unless one says otherwise.
///
/// Partial: the document does not tell all fields.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ContactAddressData {
    /// `billingAddress`.
    ///
    /// Described since 2.21.
    pub billing_address: Option<bool>,
    /// `contactAddressId`.
    ///
    /// Described since 2.21.
    pub contact_address_id: Option<i64>,
    /// `countryCode`.
    ///
    /// Described since 2.21.
    pub country_code: Option<String>,
    /// `documentFormattedAddress`.
    ///
    /// Described since 2.21.
    pub document_formatted_address: Option<String>,
    /// `formattedAddress`.
    ///
    /// Described since 2.21.
    pub formatted_address: Option<String>,
    /// `line1`.
    ///
    /// Described since 2.21.
    pub line1: Option<String>,
    /// `line2`.
    ///
    /// Described since 2.21.
    pub line2: Option<String>,
    /// `line3`.
    ///
    /// Described since 2.21.
    pub line3: Option<String>,
    /// `localityCriteriaElements`.
    ///
    /// Described since 2.21.
    pub locality_criteria_elements: Option<Vec<String>>,
    /// `main`.
    ///
    /// Described since 2.21.
    pub main: Option<bool>,
    /// `name`.
    ///
    /// Described since 2.21.
    pub name: Option<String>,
    /// `normalizationRating`.
    ///
    /// Described since 2.21.
    pub normalization_rating: Option<ContactAddressDataNormalizationRating>,
    /// `normalizationState`.
    ///
    /// Described since 2.21.
    pub normalization_state: Option<ContactAddressDataNormalizationState>,
    /// `shippingAddress`.
    ///
    /// Described since 2.21.
    pub shipping_address: Option<bool>,
    /// `street1`.
    ///
    /// Described since 2.21.
    pub street1: Option<String>,
    /// `street2`.
    ///
    /// Described since 2.21.
    pub street2: Option<String>,
    /// `street3`.
    ///
    /// Described since 2.21.
    pub street3: Option<String>,
    /// `street4`.
    ///
    /// No page describes it: another version or service has it.
    ///
    /// Described since 2.21.
    pub street4: Option<String>,
    /// `town`.
    ///
    /// Described since 2.21.
    pub town: Option<String>,
    /// `zipCode`.
    ///
    /// Described since 2.21.
    pub zip_code: Option<String>,
    /// What the document does not describe.
    pub extra: Extra,
}
s360_runtime::record!(ContactAddressData {
    "billingAddress" => billing_address,
    "contactAddressId" => contact_address_id,
    "countryCode" => country_code,
    "documentFormattedAddress" => document_formatted_address,
    "formattedAddress" => formatted_address,
    "line1" => line1,
    "line2" => line2,
    "line3" => line3,
    "localityCriteriaElements" => locality_criteria_elements,
    "main" => main,
    "name" => name,
    "normalizationRating" => normalization_rating,
    "normalizationState" => normalization_state,
    "shippingAddress" => shipping_address,
    "street1" => street1,
    "street2" => street2,
    "street3" => street3,
    "street4" => street4,
    "town" => town,
    "zipCode" => zip_code,
} extra);

/// In the answer of `getContactData`: `advantages[]`; in the answer of `createCulturalContact`: `culturalContactData[].advantages[]`.
///
/// No page describes its fields: another version or service has them.
///
/// Partial: the document does not tell all fields.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ContactAdvantageData {
    /// `advantageId`.
    ///
    /// Described since 2.21.
    pub advantage_id: Option<i64>,
    /// `advantageType`.
    ///
    /// Described since 2.21.
    pub advantage_type: Option<ContactAdvantageDataAdvantageType>,
    /// `availability`.
    ///
    /// Described since 2.21.
    pub availability: Option<i64>,
    /// `availabilityLevel`.
    ///
    /// Described since 2.21.
    pub availability_level: Option<ContactAdvantageDataAvailabilityLevel>,
    /// What the document does not describe.
    pub extra: Extra,
}
s360_runtime::record!(ContactAdvantageData {
    "advantageId" => advantage_id,
    "advantageType" => advantage_type,
    "availability" => availability,
    "availabilityLevel" => availability_level,
} extra);

/// In the answer of `getContactData`: `contactConnections[]`; in the answer of `createCulturalContact`: `culturalContactData[].contactConnections[]`.
///
/// Partial: the document does not tell all fields.
///
/// Described since 2.14.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ContactConnectionDetailed {
    /// What the document does not describe.
    pub extra: Extra,
}
s360_runtime::record!(ContactConnectionDetailed {
} extra);

/// In the answer of `createCulturalContact`: `culturalContactData[]`.
///
/// No page describes its fields: client programs use them, unless one says otherwise.
///
/// Partial: the document does not tell all fields.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ContactDataResult {
    /// `addresses`.
    ///
    /// A page describes it.
    pub addresses: Option<Vec<ContactAddressData>>,
    /// `advantages`.
    ///
    /// A page describes it.
    pub advantages: Option<Vec<ContactAdvantageData>>,
    /// `authorizations`.
    ///
    /// A page describes it.
    pub authorizations: Option<Vec<AuthorizationData>>,
    /// `contactBallotData`.
    ///
    /// Described since 2.21.
    pub contact_ballot_data: Option<Vec<Value>>,
    /// `contactConnections`.
    ///
    /// A page describes it.
    ///
    /// Described since 2.14.
    pub contact_connections: Option<Vec<ContactConnectionDetailed>>,
    /// `contactCriteria`.
    ///
    /// A page describes it.
    pub contact_criteria: Option<Vec<ExternalContactCriterionData>>,
    /// Tells whether the contact is purchaser or biller with the owner of the file contact number given to searchContact
    ///
    /// A page describes it.
    pub contact_file_history_criteria: Option<ContactFileHistoryCriteria>,
    /// `contactId`.
    ///
    /// A page describes it.
    ///
    /// Described since 2.8.
    pub contact_id: Option<i64>,
    /// `contactNumber`.
    ///
    /// A page describes it.
    pub contact_number: Option<String>,
    /// `contactOrigin`.
    ///
    /// A page describes it.
    ///
    /// Described since 2.21.
    pub contact_origin: Option<ContactOriginData>,
    /// `contactPermission`.
    ///
    /// Described since 2.21.
    pub contact_permission: Option<Value>,
    /// `contactQualities`.
    ///
    /// A page describes it.
    pub contact_qualities: Option<Vec<ContactQuality>>,
    /// `creationDate`.
    ///
    /// A page describes it.
    pub creation_date: Option<DateTime>,
    /// `dateLastModified`.
    ///
    /// Described since 2.21.
    pub date_last_modified: Option<DateTime>,
    /// `endValidityDate`.
    pub end_validity_date: Option<DateTime>,
    /// `financialData`.
    ///
    /// No page describes it: another version or service has it.
    pub financial_data: Option<FinancialData>,
    /// `function`.
    ///
    /// No page describes it: another version or service has it.
    pub function: Option<String>,
    /// `guest`.
    ///
    /// Described since 2.21.
    pub guest: Option<bool>,
    /// `hasAdvantages`.
    ///
    /// Described since 2.13.
    pub has_advantages: Option<bool>,
    /// `hasWarning`.
    pub has_warning: Option<bool>,
    /// `indicators`.
    ///
    /// Described since 2.14.
    pub indicators: Option<Vec<IndicatorData>>,
    /// `individualContact`.
    ///
    /// Described since 2.14.
    pub individual_contact: Option<IndividualContactData>,
    /// `invalidatedContactQualities`.
    ///
    /// Described since 2.21.
    pub invalidated_contact_qualities: Option<Vec<Value>>,
    /// `login`.
    ///
    /// Described since 2.21.
    pub login: Option<String>,
    /// `loginLastUpdateTime`.
    ///
    /// Described since 2.21.
    pub login_last_update_time: Option<DateTime>,
    /// `loginLastUpdateUser`.
    ///
    /// Described since 2.21.
    pub login_last_update_user: Option<String>,
    /// `role`.
    ///
    /// A page describes it.
    ///
    /// Described since 2.21.
    pub role: Option<ContactDataResultRole>,
    /// `socialConnections`.
    ///
    /// Described since 2.21.
    pub social_connections: Option<Vec<Value>>,
    /// `state`.
    ///
    /// Described since 2.21.
    pub state: Option<String>,
    /// `structureContact`.
    ///
    /// Described since 2.21.
    pub structure_contact: Option<StructureContactData>,
    /// `type`.
    ///
    /// Described since 2.21.
    pub r#type: Option<ContactDataResultType>,
    /// What the document does not describe.
    pub extra: Extra,
}
s360_runtime::record!(ContactDataResult {
    "addresses" => addresses,
    "advantages" => advantages,
    "authorizations" => authorizations,
    "contactBallotData" => contact_ballot_data,
    "contactConnections" => contact_connections,
    "contactCriteria" => contact_criteria,
    "contactFileHistoryCriteria" => contact_file_history_criteria,
    "contactId" => contact_id,
    "contactNumber" => contact_number,
    "contactOrigin" => contact_origin,
    "contactPermission" => contact_permission,
    "contactQualities" => contact_qualities,
    "creationDate" => creation_date,
    "dateLastModified" => date_last_modified,
    "endValidityDate" => end_validity_date,
    "financialData" => financial_data,
    "function" => function,
    "guest" => guest,
    "hasAdvantages" => has_advantages,
    "hasWarning" => has_warning,
    "indicators" => indicators,
    "individualContact" => individual_contact,
    "invalidatedContactQualities" => invalidated_contact_qualities,
    "login" => login,
    "loginLastUpdateTime" => login_last_update_time,
    "loginLastUpdateUser" => login_last_update_user,
    "role" => role,
    "socialConnections" => social_connections,
    "state" => state,
    "structureContact" => structure_contact,
    "type" => r#type,
} extra);

/// In the answer of `getContactData`: `contactFileHistoryCriteria`; in the answer of `createCulturalContact`: `culturalContactData[].contactFileHistoryCriteria`.
///
/// Partial: the document does not tell all fields.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ContactFileHistoryCriteria {
    /// What the document does not describe.
    pub extra: Extra,
}
s360_runtime::record!(ContactFileHistoryCriteria {
} extra);

/// In the answer of `getContactData`: `contactOrigin`; in the answer of `createCulturalContact`: `culturalContactData[].contactOrigin`.
///
/// No page describes its fields: client programs use them.
///
/// Partial: the document does not tell all fields.
///
/// Described since 2.21.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ContactOriginData {
    /// `code`.
    pub code: Option<String>,
    /// `translations`.
    pub translations: Option<BTreeMap<String, String>>,
    /// What the document does not describe.
    pub extra: Extra,
}
s360_runtime::record!(ContactOriginData {
    "code" => code,
    "translations" => translations,
} extra);

/// In the answer of `getContactData`: `contactQualities[]`; in the answer of `createCulturalContact`: `culturalContactData[].contactQualities[]`.
///
/// Partial: the document does not tell all fields.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ContactQuality {
    /// What the document does not describe.
    pub extra: Extra,
}
s360_runtime::record!(ContactQuality {
} extra);

/// The request of `createCulturalContact`.
#[derive(Clone, Default, PartialEq)]
pub struct CreateCulturalContactRequest {
    /// `contactDataList`.
    pub contact_data_list: Option<Vec<CulturalContactData>>,
    /// What the document does not describe.
    pub extra: Extra,
}
s360_runtime::record!(CreateCulturalContactRequest {
    "contactDataList" => contact_data_list,
} extra);

/// The answer of `createCulturalContact`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CulturalContactCreationResult {
    /// `culturalContactData`.
    pub cultural_contact_data: Option<Vec<ContactDataResult>>,
    /// `identifierContactMap`.
    pub identifier_contact_map: Option<BTreeMap<String, String>>,
    /// `requestId`.
    pub request_id: Option<i64>,
    /// `statusCode`.
    pub status_code: Option<String>,
    /// `statusDetail`.
    pub status_detail: Option<String>,
    /// What the document does not describe.
    pub extra: Extra,
}
s360_runtime::record!(CulturalContactCreationResult {
    "culturalContactData" => cultural_contact_data,
    "identifierContactMap" => identifier_contact_map,
    "requestId" => request_id,
    "statusCode" => status_code,
    "statusDetail" => status_detail,
} extra);

/// In the request of `createCulturalContact`: `contactDataList[]`.
#[derive(Clone, Default, PartialEq)]
pub struct CulturalContactData {
    /// `contactNumber`.
    pub contact_number: Option<String>,
    /// `createLogin`.
    pub create_login: Option<bool>,
    /// `email`.
    pub email: Option<String>,
    /// `firstName`.
    pub first_name: Option<String>,
    /// `identifier`.
    pub identifier: Option<i64>,
    /// `lastName`.
    pub last_name: Option<String>,
    /// `requestId`.
    pub request_id: Option<i64>,
    /// `statusCode`.
    pub status_code: Option<String>,
    /// `statusDetail`.
    pub status_detail: Option<String>,
    /// What the document does not describe.
    pub extra: Extra,
}
s360_runtime::record!(CulturalContactData {
    "contactNumber" => contact_number,
    "createLogin" => create_login,
    "email" => email,
    "firstName" => first_name,
    "identifier" => identifier,
    "lastName" => last_name,
    "requestId" => request_id,
    "statusCode" => status_code,
    "statusDetail" => status_detail,
} extra);

/// In the answer of `getContactData`: `contactCriteria[]`; in the answer of `createCulturalContact`: `culturalContactData[].contactCriteria[]`.
///
/// No page describes its fields: client programs use them.
///
/// Partial: the document does not tell all fields.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ExternalContactCriterionData {
    /// `criterionIdCode`.
    ///
    /// Described since 2.21.
    pub criterion_id_code: Option<String>,
    /// `values`.
    ///
    /// Described since 2.21.
    pub values: Option<Vec<String>>,
    /// What the document does not describe.
    pub extra: Extra,
}
s360_runtime::record!(ExternalContactCriterionData {
    "criterionIdCode" => criterion_id_code,
    "values" => values,
} extra);

/// In the answer of `getContactData`: `financialData`; in the answer of `createCulturalContact`: `culturalContactData[].financialData`.
///
/// Partial: the document does not tell all fields.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FinancialData {
    /// What the document does not describe.
    pub extra: Extra,
}
s360_runtime::record!(FinancialData {
} extra);

/// The request of `getContactData`.
///
/// No page describes its fields: client programs use them.
///
/// Partial: the document does not tell all fields.
///
/// Described since 2.21.
#[derive(Clone, Default, PartialEq)]
pub struct GetContactDataRequest {
    /// `contactNumber`.
    pub contact_number: Option<String>,
    /// `details`.
    pub details: Option<Vec<GetContactDataRequestDetails>>,
    /// What the document does not describe.
    pub extra: Extra,
}
s360_runtime::record!(GetContactDataRequest {
    "contactNumber" => contact_number,
    "details" => details,
} extra);

/// The answer of `getContactData`.
///
/// No page describes its fields: client programs use them, unless one says otherwise.
///
/// Partial: the document does not tell all fields.
///
/// Described since 2.21.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetContactDataResult {
    /// `addresses`.
    ///
    /// A page describes it.
    pub addresses: Option<Vec<ContactAddressData>>,
    /// `advantages`.
    ///
    /// A page describes it.
    pub advantages: Option<Vec<ContactAdvantageData>>,
    /// `authorizations`.
    ///
    /// A page describes it.
    pub authorizations: Option<Vec<AuthorizationData>>,
    /// `contactBallotData`.
    pub contact_ballot_data: Option<Vec<Value>>,
    /// `contactConnections`.
    ///
    /// A page describes it.
    pub contact_connections: Option<Vec<ContactConnectionDetailed>>,
    /// `contactCriteria`.
    ///
    /// A page describes it.
    pub contact_criteria: Option<Vec<ExternalContactCriterionData>>,
    /// Tells whether the contact is purchaser or biller with the owner of the file contact number given to searchContact
    ///
    /// A page describes it.
    pub contact_file_history_criteria: Option<ContactFileHistoryCriteria>,
    /// `contactId`.
    ///
    /// A page describes it.
    pub contact_id: Option<i64>,
    /// `contactNumber`.
    ///
    /// A page describes it.
    pub contact_number: Option<String>,
    /// `contactOrigin`.
    ///
    /// A page describes it.
    pub contact_origin: Option<ContactOriginData>,
    /// `contactPermission`.
    pub contact_permission: Option<Value>,
    /// `contactQualities`.
    ///
    /// A page describes it.
    pub contact_qualities: Option<Vec<ContactQuality>>,
    /// `creationDate`.
    ///
    /// A page describes it.
    pub creation_date: Option<DateTime>,
    /// `dateLastModified`.
    pub date_last_modified: Option<DateTime>,
    /// `endValidityDate`.
    pub end_validity_date: Option<DateTime>,
    /// `financialData`.
    ///
    /// No page describes it: another version or service has it.
    pub financial_data: Option<FinancialData>,
    /// `function`.
    ///
    /// No page describes it: another version or service has it.
    pub function: Option<String>,
    /// `guest`.
    pub guest: Option<bool>,
    /// `hasAdvantages`.
    pub has_advantages: Option<bool>,
    /// `hasWarning`.
    pub has_warning: Option<bool>,
    /// `indicators`.
    pub indicators: Option<Vec<IndicatorData>>,
    /// `individualContact`.
    pub individual_contact: Option<IndividualContactData>,
    /// `invalidatedContactQualities`.
    pub invalidated_contact_qualities: Option<Vec<Value>>,
    /// `login`.
    pub login: Option<String>,
    /// `loginLastUpdateTime`.
    pub login_last_update_time: Option<DateTime>,
    /// `loginLastUpdateUser`.
    pub login_last_update_user: Option<String>,
    /// `requestId`.
    ///
    /// A page describes it.
    pub request_id: Option<i64>,
    /// `role`.
    ///
    /// A page describes it.
    pub role: Option<GetContactDataResultRole>,
    /// `socialConnections`.
    pub social_connections: Option<Vec<Value>>,
    /// `state`.
    pub state: Option<String>,
    /// `statusCode`.
    ///
    /// A page describes it.
    pub status_code: Option<String>,
    /// `statusDetail`.
    ///
    /// A page describes it.
    pub status_detail: Option<String>,
    /// `structureContact`.
    pub structure_contact: Option<StructureContactData>,
    /// `type`.
    pub r#type: Option<GetContactDataResultType>,
    /// What the document does not describe.
    pub extra: Extra,
}
s360_runtime::record!(GetContactDataResult {
    "addresses" => addresses,
    "advantages" => advantages,
    "authorizations" => authorizations,
    "contactBallotData" => contact_ballot_data,
    "contactConnections" => contact_connections,
    "contactCriteria" => contact_criteria,
    "contactFileHistoryCriteria" => contact_file_history_criteria,
    "contactId" => contact_id,
    "contactNumber" => contact_number,
    "contactOrigin" => contact_origin,
    "contactPermission" => contact_permission,
    "contactQualities" => contact_qualities,
    "creationDate" => creation_date,
    "dateLastModified" => date_last_modified,
    "endValidityDate" => end_validity_date,
    "financialData" => financial_data,
    "function" => function,
    "guest" => guest,
    "hasAdvantages" => has_advantages,
    "hasWarning" => has_warning,
    "indicators" => indicators,
    "individualContact" => individual_contact,
    "invalidatedContactQualities" => invalidated_contact_qualities,
    "login" => login,
    "loginLastUpdateTime" => login_last_update_time,
    "loginLastUpdateUser" => login_last_update_user,
    "requestId" => request_id,
    "role" => role,
    "socialConnections" => social_connections,
    "state" => state,
    "statusCode" => status_code,
    "statusDetail" => status_detail,
    "structureContact" => structure_contact,
    "type" => r#type,
} extra);

/// In the answer of `getContactData`: `indicators[]`; in the answer of `createCulturalContact`: `culturalContactData[].indicators[]`.
///
/// Partial: the document does not tell all fields.
///
/// Described since 2.14.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct IndicatorData {
    /// `value`.
    ///
    /// Described since 2.21.
    pub value: Option<Value>,
    /// What the document does not describe.
    pub extra: Extra,
}
s360_runtime::record!(IndicatorData {
    "value" => value,
} extra);

/// In the answer of `getContactData`: `individualContact`; in the answer of `createCulturalContact`: `culturalContactData[].individualContact`.
///
/// No page describes its fields: client programs use them, unless one says otherwise.
///
/// Partial: the document does not tell all fields.
///
/// Described since 2.14.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct IndividualContactData {
    /// `active`.
    ///
    /// Described since 2.21.
    pub active: Option<bool>,
    /// `addressSalutation`.
    ///
    /// Described since 2.21.
    pub address_salutation: Option<String>,
    /// `alternativeEmails`.
    ///
    /// Described since 2.21.
    pub alternative_emails: Option<Vec<String>>,
    /// `blocked`.
    ///
    /// Described since 2.21.
    pub blocked: Option<bool>,
    /// `cellPhoneNumber`.
    ///
    /// Described since 2.21.
    pub cell_phone_number: Option<String>,
    /// `cellPhoneNumberVerified`.
    ///
    /// Described since 2.21.
    pub cell_phone_number_verified: Option<bool>,
    /// `confidentialityLevelEnum`.
    ///
    /// Described since 2.21.
    pub confidentiality_level_enum: Option<IndividualContactDataConfidentialityLevelEnum>,
    /// `contactNumber`.
    ///
    /// Described since 2.21.
    pub contact_number: Option<String>,
    /// `countryCode`.
    ///
    /// Described since 2.21.
    pub country_code: Option<String>,
    /// `email`.
    ///
    /// Described since 2.21.
    pub email: Option<String>,
    /// `email1VerificationStatus`.
    ///
    /// Described since 2.21.
    pub email1_verification_status: Option<IndividualContactDataEmail1VerificationStatus>,
    /// `endValidityDate`.
    ///
    /// Described since 2.21.
    pub end_validity_date: Option<DateTime>,
    /// `guest`.
    ///
    /// Described since 2.21.
    pub guest: Option<bool>,
    /// `handicapType`.
    ///
    /// Described since 2.21.
    pub handicap_type: Option<IndividualContactDataHandicapType>,
    /// `individualBirthdate`.
    ///
    /// Described since 2.21.
    pub individual_birthdate: Option<DateTime>,
    /// `individualFirstname`.
    ///
    /// Described since 2.21.
    pub individual_firstname: Option<String>,
    /// `individualGender`.
    ///
    /// No page describes it: seen over SOAP.
    ///
    /// Described since 2.21.
    pub individual_gender: Option<IndividualContactDataIndividualGender>,
    /// `individualLastname`.
    ///
    /// Described since 2.21.
    pub individual_lastname: Option<String>,
    /// `individualPreferredLanguage`.
    ///
    /// Described since 2.21.
    pub individual_preferred_language: Option<String>,
    /// `individualTitle`.
    ///
    /// A page describes it.
    ///
    /// Described since 2.21.
    pub individual_title: Option<IndividualContactDataIndividualTitle>,
    /// `letterSalutation`.
    ///
    /// Described since 2.21.
    pub letter_salutation: Option<String>,
    /// `login`.
    ///
    /// Described since 2.21.
    pub login: Option<String>,
    /// `phoneNumber1`.
    ///
    /// No page describes it: seen over SOAP.
    ///
    /// Described since 2.21.
    pub phone_number1: Option<String>,
    /// `prospect`.
    ///
    /// Described since 2.21.
    pub prospect: Option<bool>,
    /// `requiredAccountVerificationEmail`.
    ///
    /// Described since 2.21.
    pub required_account_verification_email: Option<bool>,
    /// `role`.
    ///
    /// Described since 2.21.
    pub role: Option<IndividualContactDataRole>,
    /// `verifiedEmail`.
    ///
    /// Described since 2.21.
    pub verified_email: Option<bool>,
    /// `zipCode`.
    ///
    /// Described since 2.21.
    pub zip_code: Option<String>,
    /// What the document does not describe.
    pub extra: Extra,
}
s360_runtime::record!(IndividualContactData {
    "active" => active,
    "addressSalutation" => address_salutation,
    "alternativeEmails" => alternative_emails,
    "blocked" => blocked,
    "cellPhoneNumber" => cell_phone_number,
    "cellPhoneNumberVerified" => cell_phone_number_verified,
    "confidentialityLevelEnum" => confidentiality_level_enum,
    "contactNumber" => contact_number,
    "countryCode" => country_code,
    "email" => email,
    "email1VerificationStatus" => email1_verification_status,
    "endValidityDate" => end_validity_date,
    "guest" => guest,
    "handicapType" => handicap_type,
    "individualBirthdate" => individual_birthdate,
    "individualFirstname" => individual_firstname,
    "individualGender" => individual_gender,
    "individualLastname" => individual_lastname,
    "individualPreferredLanguage" => individual_preferred_language,
    "individualTitle" => individual_title,
    "letterSalutation" => letter_salutation,
    "login" => login,
    "phoneNumber1" => phone_number1,
    "prospect" => prospect,
    "requiredAccountVerificationEmail" => required_account_verification_email,
    "role" => role,
    "verifiedEmail" => verified_email,
    "zipCode" => zip_code,
} extra);

/// The request of `searchContact`.
///
/// Partial: the document does not tell all fields.
///
/// Described since 2.21.
#[derive(Clone, Default, PartialEq)]
pub struct SearchContactRequest {
    /// What the document does not describe.
    pub extra: Extra,
}
s360_runtime::record!(SearchContactRequest {
} extra);

/// The answer of `searchContact`.
///
/// Partial: the document does not tell all fields.
///
/// Described since 2.21.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SearchContactResult {
    /// `requestId`.
    pub request_id: Option<i64>,
    /// `statusCode`.
    pub status_code: Option<String>,
    /// `statusDetail`.
    pub status_detail: Option<String>,
    /// What the document does not describe.
    pub extra: Extra,
}
s360_runtime::record!(SearchContactResult {
    "requestId" => request_id,
    "statusCode" => status_code,
    "statusDetail" => status_detail,
} extra);

/// In the answer of `getContactData`: `structureContact`; in the answer of `createCulturalContact`: `culturalContactData[].structureContact`.
///
/// No page describes its fields: client programs use them.
///
/// Partial: the document does not tell all fields.
///
/// Described since 2.21.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct StructureContactData {
    /// `addressSalutation`.
    pub address_salutation: Option<String>,
    /// `alternativeEmails`.
    pub alternative_emails: Option<Vec<String>>,
    /// `cellPhoneNumber`.
    pub cell_phone_number: Option<String>,
    /// `community`.
    pub community: Option<bool>,
    /// `confidentialityLevelEnum`.
    pub confidentiality_level_enum: Option<StructureContactDataConfidentialityLevelEnum>,
    /// `contactNumber`.
    pub contact_number: Option<String>,
    /// `email`.
    pub email: Option<String>,
    /// `email1VerificationStatus`.
    pub email1_verification_status: Option<StructureContactDataEmail1VerificationStatus>,
    /// `letterSalutation`.
    pub letter_salutation: Option<String>,
    /// `prospect`.
    pub prospect: Option<bool>,
    /// `requiredAccountVerificationEmail`.
    pub required_account_verification_email: Option<bool>,
    /// `role`.
    pub role: Option<StructureContactDataRole>,
    /// `structureName`.
    pub structure_name: Option<String>,
    /// `structureOfficialName`.
    pub structure_official_name: Option<String>,
    /// `structureTypeId`.
    pub structure_type_id: Option<i64>,
    /// `verifiedEmail`.
    pub verified_email: Option<bool>,
    /// What the document does not describe.
    pub extra: Extra,
}
s360_runtime::record!(StructureContactData {
    "addressSalutation" => address_salutation,
    "alternativeEmails" => alternative_emails,
    "cellPhoneNumber" => cell_phone_number,
    "community" => community,
    "confidentialityLevelEnum" => confidentiality_level_enum,
    "contactNumber" => contact_number,
    "email" => email,
    "email1VerificationStatus" => email1_verification_status,
    "letterSalutation" => letter_salutation,
    "prospect" => prospect,
    "requiredAccountVerificationEmail" => required_account_verification_email,
    "role" => role,
    "structureName" => structure_name,
    "structureOfficialName" => structure_official_name,
    "structureTypeId" => structure_type_id,
    "verifiedEmail" => verified_email,
} extra);
