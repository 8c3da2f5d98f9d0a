//! Requests, results and their parts.

use s360_runtime::DateTime;
use s360_runtime::wire::Extra;
use std::collections::BTreeMap;

/// In the answer of `createCulturalContact`: `culturalContactData[].authorizations[]`.
///
/// Partial: the document does not tell all fields.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AuthorizationData {
    /// What the document does not describe.
    pub extra: Extra,
}
s360_runtime::record!(AuthorizationData {
} extra);

/// In the answer of `createCulturalContact`: `culturalContactData[].addresses[]`.
///
/// Partial: the document does not tell all fields.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ContactAddressData {
    /// What the document does not describe.
    pub extra: Extra,
}
s360_runtime::record!(ContactAddressData {
} extra);

/// In the answer of `createCulturalContact`: `culturalContactData[].advantages[]`.
///
/// Partial: the document does not tell all fields.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ContactAdvantageData {
    /// What the document does not describe.
    pub extra: Extra,
}
s360_runtime::record!(ContactAdvantageData {
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
    /// `contactCriteria`.
    pub contact_criteria: Option<Vec<ExternalContactCriterionData>>,
    /// `contactFileHistoryCriteria`.
    pub contact_file_history_criteria: Option<ContactFileHistoryCriteria>,
    /// `contactId`.
    ///
    /// Described since 2.8.
    pub contact_id: Option<i64>,
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
    /// `hasAdvantages`.
    ///
    /// Described since 2.13.
    pub has_advantages: bool,
    /// `hasWarning`.
    pub has_warning: bool,
    /// What the document does not describe.
    pub extra: Extra,
}
s360_runtime::record!(ContactDataResult {
    "addresses" => addresses,
    "advantages" => advantages,
    "authorizations" => authorizations,
    "contactCriteria" => contact_criteria,
    "contactFileHistoryCriteria" => contact_file_history_criteria,
    "contactId" => contact_id,
    "contactNumber" => contact_number,
    "contactQualities" => contact_qualities,
    "createdFrom" => created_from,
    "creationDate" => creation_date,
    "endValidityDate" => end_validity_date,
    "financialData" => financial_data,
    "function" => function,
    "hasAdvantages" => has_advantages: promised,
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
