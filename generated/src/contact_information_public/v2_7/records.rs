//! Requests, results and their parts.

use s360_runtime::DateTime;
use s360_runtime::wire::Extra;
use std::collections::BTreeMap;
use super::enums::*;

/// In the answer of `createCulturalContact`: `culturalContactData[].authorizations[]`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AuthorizationData {
    /// `allowed`.
    ///
    /// Not described in 2.8.
    pub allowed: bool,
    /// `authorizationCode`.
    ///
    /// Not described in 2.8.
    pub authorization_code: Option<String>,
    /// What the document does not describe.
    pub extra: Extra,
}
s360_runtime::record!(AuthorizationData {
    "allowed" => allowed: promised,
    "authorizationCode" => authorization_code,
} extra);

/// In the answer of `createCulturalContact`: `culturalContactData[].communicationMeans[]`.
///
/// Partial: the document does not tell all fields.
///
/// Not described in 2.13.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CommunicationMeanData {
    /// `accountId`.
    ///
    /// Not described in 2.8.
    pub account_id: Option<String>,
    /// `cellularPhoneProvider`.
    ///
    /// Not described in 2.8.
    pub cellular_phone_provider: Option<String>,
    /// `communicationMeanId`.
    ///
    /// Not described in 2.8.
    pub communication_mean_id: Option<i64>,
    /// `contactAddressId`.
    ///
    /// Not described in 2.8.
    pub contact_address_id: Option<i64>,
    /// `email`.
    ///
    /// Not described in 2.8.
    pub email: Option<String>,
    /// What the document does not describe.
    pub extra: Extra,
}
s360_runtime::record!(CommunicationMeanData {
    "accountId" => account_id,
    "cellularPhoneProvider" => cellular_phone_provider,
    "communicationMeanId" => communication_mean_id,
    "contactAddressId" => contact_address_id,
    "email" => email,
} extra);

/// In the answer of `createCulturalContact`: `culturalContactData[].addresses[]`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ContactAddressData {
    /// `billingAddress`.
    ///
    /// Not described in 2.8.
    pub billing_address: bool,
    /// `contactAddressId`.
    ///
    /// Not described in 2.8.
    pub contact_address_id: Option<i64>,
    /// `countryCode`.
    ///
    /// Not described in 2.8.
    pub country_code: Option<String>,
    /// `formattedAddress`.
    ///
    /// Not described in 2.8.
    pub formatted_address: Option<String>,
    /// `main`.
    ///
    /// Not described in 2.8.
    pub main: bool,
    /// `name`.
    ///
    /// Not described in 2.8.
    pub name: Option<String>,
    /// `normalizationRating`.
    ///
    /// Not described in 2.8.
    pub normalization_rating: Option<ContactAddressDataNormalizationRating>,
    /// `normalizationState`.
    ///
    /// Not described in 2.8.
    pub normalization_state: Option<ContactAddressDataNormalizationState>,
    /// `shippingAddress`.
    ///
    /// Not described in 2.8.
    pub shipping_address: bool,
    /// `street1`.
    ///
    /// Not described in 2.8.
    pub street1: Option<String>,
    /// `street2`.
    ///
    /// Not described in 2.8.
    pub street2: Option<String>,
    /// `street3`.
    ///
    /// Not described in 2.8.
    pub street3: Option<String>,
    /// `street4`.
    ///
    /// Not described in 2.8.
    pub street4: Option<String>,
    /// `town`.
    ///
    /// Not described in 2.8.
    pub town: Option<String>,
    /// `zipCode`.
    ///
    /// Not described in 2.8.
    pub zip_code: Option<String>,
    /// What the document does not describe.
    pub extra: Extra,
}
s360_runtime::record!(ContactAddressData {
    "billingAddress" => billing_address: promised,
    "contactAddressId" => contact_address_id,
    "countryCode" => country_code,
    "formattedAddress" => formatted_address,
    "main" => main: promised,
    "name" => name,
    "normalizationRating" => normalization_rating,
    "normalizationState" => normalization_state,
    "shippingAddress" => shipping_address: promised,
    "street1" => street1,
    "street2" => street2,
    "street3" => street3,
    "street4" => street4,
    "town" => town,
    "zipCode" => zip_code,
} extra);

/// In the answer of `createCulturalContact`: `culturalContactData[].advantages[]`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ContactAdvantageData {
    /// `advantageId`.
    ///
    /// Not described in 2.8.
    pub advantage_id: Option<i64>,
    /// `advantageType`.
    ///
    /// Not described in 2.8.
    pub advantage_type: Option<ContactAdvantageDataAdvantageType>,
    /// `availability`.
    ///
    /// Not described in 2.8.
    pub availability: Option<i64>,
    /// `availabilityLevel`.
    ///
    /// Not described in 2.8.
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

/// In the answer of `createCulturalContact`: `culturalContactData[]`.
///
/// Partial: the document does not tell all fields.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ContactDataResult {
    /// `addresses`.
    pub addresses: Option<Vec<ContactAddressData>>,
    /// `advantages`.
    pub advantages: Option<Vec<ContactAdvantageData>>,
    /// `authorizations`.
    pub authorizations: Option<Vec<AuthorizationData>>,
    /// `communicationMeans`.
    ///
    /// Not described in 2.13.
    pub communication_means: Option<Vec<CommunicationMeanData>>,
    /// `contactCriteria`.
    pub contact_criteria: Option<Vec<ExternalContactCriterionData>>,
    /// Tells whether the contact is purchaser or biller with the owner of the file contact number given to searchContact
    pub contact_file_history_criteria: Option<ContactFileHistoryCriteria>,
    /// `contactNumber`.
    pub contact_number: Option<String>,
    /// `contactQualities`.
    pub contact_qualities: Option<Vec<ContactQuality>>,
    /// `createdFrom`.
    ///
    /// Not described in 2.21.
    pub created_from: Option<BTreeMap<String, String>>,
    /// `creationDate`.
    pub creation_date: Option<DateTime>,
    /// `endValidityDate`.
    pub end_validity_date: Option<DateTime>,
    /// `financialData`.
    pub financial_data: Option<FinancialData>,
    /// `function`.
    pub function: Option<String>,
    /// `hasWarning`.
    pub has_warning: bool,
    /// What the document does not describe.
    pub extra: Extra,
}
s360_runtime::record!(ContactDataResult {
    "addresses" => addresses,
    "advantages" => advantages,
    "authorizations" => authorizations,
    "communicationMeans" => communication_means,
    "contactCriteria" => contact_criteria,
    "contactFileHistoryCriteria" => contact_file_history_criteria,
    "contactNumber" => contact_number,
    "contactQualities" => contact_qualities,
    "createdFrom" => created_from,
    "creationDate" => creation_date,
    "endValidityDate" => end_validity_date,
    "financialData" => financial_data,
    "function" => function,
    "hasWarning" => has_warning: promised,
} extra);

/// In the answer of `createCulturalContact`: `culturalContactData[].contactFileHistoryCriteria`.
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

/// In the answer of `createCulturalContact`: `culturalContactData[].contactQualities[]`.
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

/// In the answer of `createCulturalContact`: `culturalContactData[].contactCriteria[]`.
///
/// Partial: the document does not tell all fields.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ExternalContactCriterionData {
    /// What the document does not describe.
    pub extra: Extra,
}
s360_runtime::record!(ExternalContactCriterionData {
} extra);

/// In the answer of `createCulturalContact`: `culturalContactData[].financialData`.
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
