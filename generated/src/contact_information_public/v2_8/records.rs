//! Requests, results and their parts.

use s360_runtime::DateTime;
use s360_runtime::wire::{Extra, Record, Visitor, Wire};
use std::collections::BTreeMap;

/// Named by the reference pages but not described there.
///
/// Partial: the document does not tell all fields.
///
/// Not described in 2.21.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AuthorizationData {
    /// What the document does not describe.
    pub extra: Extra,
}

impl Record for AuthorizationData {
    fn type_name(&self) -> &'static str {
        "AuthorizationData"
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
s360_runtime::record!(AuthorizationData);

/// Named by the reference pages but not described there.
///
/// Partial: the document does not tell all fields.
///
/// Not described in 2.13.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CommunicationMeanData {
    /// What the document does not describe.
    pub extra: Extra,
}

impl Record for CommunicationMeanData {
    fn type_name(&self) -> &'static str {
        "CommunicationMeanData"
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
s360_runtime::record!(CommunicationMeanData);

/// Named by the reference pages but not described there.
///
/// Partial: the document does not tell all fields.
///
/// Not described in 2.21.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ContactAddressData {
    /// What the document does not describe.
    pub extra: Extra,
}

impl Record for ContactAddressData {
    fn type_name(&self) -> &'static str {
        "ContactAddressData"
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
s360_runtime::record!(ContactAddressData);

/// Named by the reference pages but not described there.
///
/// Partial: the document does not tell all fields.
///
/// Not described in 2.21.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ContactAdvantageData {
    /// What the document does not describe.
    pub extra: Extra,
}

impl Record for ContactAdvantageData {
    fn type_name(&self) -> &'static str {
        "ContactAdvantageData"
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
s360_runtime::record!(ContactAdvantageData);

/// `ContactDataResult`.
///
/// Partial: the document does not tell all fields.
///
/// Not described in 2.22.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ContactDataResult {
    /// `addresses`.
    ///
    /// Not described in 2.21.
    pub addresses: Option<Vec<ContactAddressData>>,
    /// `advantages`.
    ///
    /// Not described in 2.21.
    pub advantages: Option<Vec<ContactAdvantageData>>,
    /// `authorizations`.
    ///
    /// Not described in 2.21.
    pub authorizations: Option<Vec<AuthorizationData>>,
    /// `communicationMeans`.
    ///
    /// Not described in 2.13.
    pub communication_means: Option<Vec<CommunicationMeanData>>,
    /// `contactCriteria`.
    ///
    /// Not described in 2.21.
    pub contact_criteria: Option<Vec<ExternalContactCriterionData>>,
    /// `contactFileHistoryCriteria`.
    ///
    /// Not described in 2.21.
    pub contact_file_history_criteria: Option<ContactFileHistoryCriteria>,
    /// NEW vs 2\_7
    ///
    /// Described since 2.8.
    pub contact_id: Option<i64>,
    /// `contactNumber`.
    pub contact_number: Option<String>,
    /// `contactQualities`.
    ///
    /// Not described in 2.21.
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
    ///
    /// Not described in 2.21.
    pub financial_data: Option<FinancialData>,
    /// `function`.
    ///
    /// Not described in 2.21.
    pub function: Option<String>,
    /// `hasWarning`.
    ///
    /// Not described in 2.21.
    pub has_warning: bool,
    /// `indicators`.
    ///
    /// Described since 2.8. Not described in 2.13.
    pub indicators: Option<Vec<IndicatorData>>,
    /// `individualContact`.
    ///
    /// Described since 2.8. Not described in 2.13.
    pub individual_contact: Option<IndividualContactData>,
    /// What the document does not describe.
    pub extra: Extra,
}

impl Record for ContactDataResult {
    fn type_name(&self) -> &'static str {
        "ContactDataResult"
    }
    fn field_mut(&mut self, name: &str) -> Option<&mut dyn Wire> {
        let field: &mut dyn Wire = match name {
            "addresses" => &mut self.addresses,
            "advantages" => &mut self.advantages,
            "authorizations" => &mut self.authorizations,
            "communicationMeans" => &mut self.communication_means,
            "contactCriteria" => &mut self.contact_criteria,
            "contactFileHistoryCriteria" => &mut self.contact_file_history_criteria,
            "contactId" => &mut self.contact_id,
            "contactNumber" => &mut self.contact_number,
            "contactQualities" => &mut self.contact_qualities,
            "createdFrom" => &mut self.created_from,
            "creationDate" => &mut self.creation_date,
            "endValidityDate" => &mut self.end_validity_date,
            "financialData" => &mut self.financial_data,
            "function" => &mut self.function,
            "hasWarning" => &mut self.has_warning,
            "indicators" => &mut self.indicators,
            "individualContact" => &mut self.individual_contact,
            _ => return None,
        };
        Some(field)
    }
    fn visit(&self, visitor: &mut Visitor<'_>) {
        visitor.field("addresses", &self.addresses);
        visitor.field("advantages", &self.advantages);
        visitor.field("authorizations", &self.authorizations);
        visitor.field("communicationMeans", &self.communication_means);
        visitor.field("contactCriteria", &self.contact_criteria);
        visitor.field("contactFileHistoryCriteria", &self.contact_file_history_criteria);
        visitor.field("contactId", &self.contact_id);
        visitor.field("contactNumber", &self.contact_number);
        visitor.field("contactQualities", &self.contact_qualities);
        visitor.field("createdFrom", &self.created_from);
        visitor.field("creationDate", &self.creation_date);
        visitor.field("endValidityDate", &self.end_validity_date);
        visitor.field("financialData", &self.financial_data);
        visitor.field("function", &self.function);
        visitor.field("hasWarning", &self.has_warning);
        visitor.field("indicators", &self.indicators);
        visitor.field("individualContact", &self.individual_contact);
    }
    fn promised(&self) -> &'static [&'static str] {
        &["hasWarning"]
    }
    fn extra(&self) -> Option<&Extra> {
        Some(&self.extra)
    }
    fn extra_mut(&mut self) -> Option<&mut Extra> {
        Some(&mut self.extra)
    }
}
s360_runtime::record!(ContactDataResult);

/// Named by the reference pages but not described there.
///
/// Partial: the document does not tell all fields.
///
/// Not described in 2.21.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ContactFileHistoryCriteria {
    /// What the document does not describe.
    pub extra: Extra,
}

impl Record for ContactFileHistoryCriteria {
    fn type_name(&self) -> &'static str {
        "ContactFileHistoryCriteria"
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
s360_runtime::record!(ContactFileHistoryCriteria);

/// Named by the reference pages but not described there.
///
/// Partial: the document does not tell all fields.
///
/// Not described in 2.21.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ContactQuality {
    /// What the document does not describe.
    pub extra: Extra,
}

impl Record for ContactQuality {
    fn type_name(&self) -> &'static str {
        "ContactQuality"
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
s360_runtime::record!(ContactQuality);

/// Part of a request: `createCulturalContact request`.
///
/// Not described in 2.21.
#[derive(Clone, Default, PartialEq)]
pub struct CreateCulturalContactRequest {
    /// `contactDataList`.
    pub contact_data_list: Option<Vec<CulturalContactData>>,
}

impl Record for CreateCulturalContactRequest {
    fn type_name(&self) -> &'static str {
        "CreateCulturalContactRequest"
    }
    fn field_mut(&mut self, name: &str) -> Option<&mut dyn Wire> {
        let field: &mut dyn Wire = match name {
            "contactDataList" => &mut self.contact_data_list,
            _ => return None,
        };
        Some(field)
    }
    fn visit(&self, visitor: &mut Visitor<'_>) {
        visitor.field("contactDataList", &self.contact_data_list);
    }
}
s360_runtime::record!(CreateCulturalContactRequest);

/// `CulturalContactCreationResult`.
///
/// Not described in 2.21.
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

impl Record for CulturalContactCreationResult {
    fn type_name(&self) -> &'static str {
        "CulturalContactCreationResult"
    }
    fn field_mut(&mut self, name: &str) -> Option<&mut dyn Wire> {
        let field: &mut dyn Wire = match name {
            "culturalContactData" => &mut self.cultural_contact_data,
            "identifierContactMap" => &mut self.identifier_contact_map,
            "requestId" => &mut self.request_id,
            "statusCode" => &mut self.status_code,
            "statusDetail" => &mut self.status_detail,
            _ => return None,
        };
        Some(field)
    }
    fn visit(&self, visitor: &mut Visitor<'_>) {
        visitor.field("culturalContactData", &self.cultural_contact_data);
        visitor.field("identifierContactMap", &self.identifier_contact_map);
        visitor.field("requestId", &self.request_id);
        visitor.field("statusCode", &self.status_code);
        visitor.field("statusDetail", &self.status_detail);
    }
    fn extra(&self) -> Option<&Extra> {
        Some(&self.extra)
    }
    fn extra_mut(&mut self) -> Option<&mut Extra> {
        Some(&mut self.extra)
    }
}
s360_runtime::record!(CulturalContactCreationResult);

/// `CulturalContactData`.
///
/// Not described in 2.21.
#[derive(Clone, Default, PartialEq)]
pub struct CulturalContactData {
    /// `contactNumber`.
    pub contact_number: Option<String>,
    /// `createLogin`.
    pub create_login: bool,
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
}

impl CulturalContactData {
    /// A value with all required fields.
    pub fn new(create_login: bool) -> Self {
        Self {
            create_login,
            ..Self::default()
        }
    }
}

impl Record for CulturalContactData {
    fn type_name(&self) -> &'static str {
        "CulturalContactData"
    }
    fn field_mut(&mut self, name: &str) -> Option<&mut dyn Wire> {
        let field: &mut dyn Wire = match name {
            "contactNumber" => &mut self.contact_number,
            "createLogin" => &mut self.create_login,
            "email" => &mut self.email,
            "firstName" => &mut self.first_name,
            "identifier" => &mut self.identifier,
            "lastName" => &mut self.last_name,
            "requestId" => &mut self.request_id,
            "statusCode" => &mut self.status_code,
            "statusDetail" => &mut self.status_detail,
            _ => return None,
        };
        Some(field)
    }
    fn visit(&self, visitor: &mut Visitor<'_>) {
        visitor.field("contactNumber", &self.contact_number);
        visitor.field("createLogin", &self.create_login);
        visitor.field("email", &self.email);
        visitor.field("firstName", &self.first_name);
        visitor.field("identifier", &self.identifier);
        visitor.field("lastName", &self.last_name);
        visitor.field("requestId", &self.request_id);
        visitor.field("statusCode", &self.status_code);
        visitor.field("statusDetail", &self.status_detail);
    }
}
s360_runtime::record!(CulturalContactData);

/// Named by the reference pages but not described there.
///
/// Partial: the document does not tell all fields.
///
/// Not described in 2.21.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ExternalContactCriterionData {
    /// What the document does not describe.
    pub extra: Extra,
}

impl Record for ExternalContactCriterionData {
    fn type_name(&self) -> &'static str {
        "ExternalContactCriterionData"
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
s360_runtime::record!(ExternalContactCriterionData);

/// Named by the reference pages but not described there.
///
/// Partial: the document does not tell all fields.
///
/// Not described in 2.21.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FinancialData {
    /// What the document does not describe.
    pub extra: Extra,
}

impl Record for FinancialData {
    fn type_name(&self) -> &'static str {
        "FinancialData"
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
s360_runtime::record!(FinancialData);

/// Named by the reference pages but not described there.
///
/// Partial: the document does not tell all fields.
///
/// Described since 2.8. Not described in 2.13.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct IndicatorData {
    /// What the document does not describe.
    pub extra: Extra,
}

impl Record for IndicatorData {
    fn type_name(&self) -> &'static str {
        "IndicatorData"
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
s360_runtime::record!(IndicatorData);

/// Named by the reference pages but not described there.
///
/// Partial: the document does not tell all fields.
///
/// Described since 2.8. Not described in 2.13.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct IndividualContactData {
    /// What the document does not describe.
    pub extra: Extra,
}

impl Record for IndividualContactData {
    fn type_name(&self) -> &'static str {
        "IndividualContactData"
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
s360_runtime::record!(IndividualContactData);
