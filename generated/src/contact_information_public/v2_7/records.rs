//! Requests, results and their parts.

use s360_runtime::{DateTime, wire};
use s360_runtime::wire::Extra;
use std::collections::BTreeMap;
use super::enums::*;

/// `AuthorizationData`.
///
/// Not described in 2.21.
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

impl wire::Record for AuthorizationData {
    #[inline]
    fn shape(&self) -> &'static wire::Shape {
        &wire::Shape {
            name: "AuthorizationData",
            fields: &["allowed", "authorizationCode"],
            promised: &["allowed"],
            ..wire::Shape::EMPTY
        }
    }
    #[inline]
    fn fields(&self, show: &mut wire::Fields<'_>) {
        show(&[&self.allowed, &self.authorization_code], Some(&self.extra));
    }
    #[inline]
    fn fields_mut(&mut self, show: &mut wire::FieldsMut<'_>) {
        show(
            &mut [&mut self.allowed, &mut self.authorization_code],
            Some(&mut self.extra),
        );
    }
}
s360_runtime::record!(AuthorizationData);

/// `CommunicationMeanData`.
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

impl wire::Record for CommunicationMeanData {
    #[inline]
    fn shape(&self) -> &'static wire::Shape {
        &wire::Shape {
            name: "CommunicationMeanData",
            fields: &[
                "accountId",
                "cellularPhoneProvider",
                "communicationMeanId",
                "contactAddressId",
                "email",
            ],
            ..wire::Shape::EMPTY
        }
    }
    #[inline]
    fn fields(&self, show: &mut wire::Fields<'_>) {
        show(
            &[
                &self.account_id,
                &self.cellular_phone_provider,
                &self.communication_mean_id,
                &self.contact_address_id,
                &self.email,
            ],
            Some(&self.extra),
        );
    }
    #[inline]
    fn fields_mut(&mut self, show: &mut wire::FieldsMut<'_>) {
        show(
            &mut [
                &mut self.account_id,
                &mut self.cellular_phone_provider,
                &mut self.communication_mean_id,
                &mut self.contact_address_id,
                &mut self.email,
            ],
            Some(&mut self.extra),
        );
    }
}
s360_runtime::record!(CommunicationMeanData);

/// `ContactAddressData`.
///
/// Not described in 2.21.
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

impl wire::Record for ContactAddressData {
    #[inline]
    fn shape(&self) -> &'static wire::Shape {
        &wire::Shape {
            name: "ContactAddressData",
            fields: &[
                "billingAddress",
                "contactAddressId",
                "countryCode",
                "formattedAddress",
                "main",
                "name",
                "normalizationRating",
                "normalizationState",
                "shippingAddress",
                "street1",
                "street2",
                "street3",
                "street4",
                "town",
                "zipCode",
            ],
            promised: &["billingAddress", "main", "shippingAddress"],
            ..wire::Shape::EMPTY
        }
    }
    #[inline]
    fn fields(&self, show: &mut wire::Fields<'_>) {
        show(
            &[
                &self.billing_address,
                &self.contact_address_id,
                &self.country_code,
                &self.formatted_address,
                &self.main,
                &self.name,
                &self.normalization_rating,
                &self.normalization_state,
                &self.shipping_address,
                &self.street1,
                &self.street2,
                &self.street3,
                &self.street4,
                &self.town,
                &self.zip_code,
            ],
            Some(&self.extra),
        );
    }
    #[inline]
    fn fields_mut(&mut self, show: &mut wire::FieldsMut<'_>) {
        show(
            &mut [
                &mut self.billing_address,
                &mut self.contact_address_id,
                &mut self.country_code,
                &mut self.formatted_address,
                &mut self.main,
                &mut self.name,
                &mut self.normalization_rating,
                &mut self.normalization_state,
                &mut self.shipping_address,
                &mut self.street1,
                &mut self.street2,
                &mut self.street3,
                &mut self.street4,
                &mut self.town,
                &mut self.zip_code,
            ],
            Some(&mut self.extra),
        );
    }
}
s360_runtime::record!(ContactAddressData);

/// `ContactAdvantageData`.
///
/// Not described in 2.21.
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

impl wire::Record for ContactAdvantageData {
    #[inline]
    fn shape(&self) -> &'static wire::Shape {
        &wire::Shape {
            name: "ContactAdvantageData",
            fields: &[
                "advantageId",
                "advantageType",
                "availability",
                "availabilityLevel",
            ],
            ..wire::Shape::EMPTY
        }
    }
    #[inline]
    fn fields(&self, show: &mut wire::Fields<'_>) {
        show(
            &[
                &self.advantage_id,
                &self.advantage_type,
                &self.availability,
                &self.availability_level,
            ],
            Some(&self.extra),
        );
    }
    #[inline]
    fn fields_mut(&mut self, show: &mut wire::FieldsMut<'_>) {
        show(
            &mut [
                &mut self.advantage_id,
                &mut self.advantage_type,
                &mut self.availability,
                &mut self.availability_level,
            ],
            Some(&mut self.extra),
        );
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
    /// tells whether the contact is purchaser or biller with the owner of the file contact number given to searchContact
    ///
    /// Not described in 2.21.
    pub contact_file_history_criteria: Option<ContactFileHistoryCriteria>,
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
    /// What the document does not describe.
    pub extra: Extra,
}

impl wire::Record for ContactDataResult {
    #[inline]
    fn shape(&self) -> &'static wire::Shape {
        &wire::Shape {
            name: "ContactDataResult",
            fields: &[
                "addresses",
                "advantages",
                "authorizations",
                "communicationMeans",
                "contactCriteria",
                "contactFileHistoryCriteria",
                "contactNumber",
                "contactQualities",
                "createdFrom",
                "creationDate",
                "endValidityDate",
                "financialData",
                "function",
                "hasWarning",
            ],
            promised: &["hasWarning"],
            ..wire::Shape::EMPTY
        }
    }
    #[inline]
    fn fields(&self, show: &mut wire::Fields<'_>) {
        show(
            &[
                &self.addresses,
                &self.advantages,
                &self.authorizations,
                &self.communication_means,
                &self.contact_criteria,
                &self.contact_file_history_criteria,
                &self.contact_number,
                &self.contact_qualities,
                &self.created_from,
                &self.creation_date,
                &self.end_validity_date,
                &self.financial_data,
                &self.function,
                &self.has_warning,
            ],
            Some(&self.extra),
        );
    }
    #[inline]
    fn fields_mut(&mut self, show: &mut wire::FieldsMut<'_>) {
        show(
            &mut [
                &mut self.addresses,
                &mut self.advantages,
                &mut self.authorizations,
                &mut self.communication_means,
                &mut self.contact_criteria,
                &mut self.contact_file_history_criteria,
                &mut self.contact_number,
                &mut self.contact_qualities,
                &mut self.created_from,
                &mut self.creation_date,
                &mut self.end_validity_date,
                &mut self.financial_data,
                &mut self.function,
                &mut self.has_warning,
            ],
            Some(&mut self.extra),
        );
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

impl wire::Record for ContactFileHistoryCriteria {
    #[inline]
    fn shape(&self) -> &'static wire::Shape {
        &wire::Shape {
            name: "ContactFileHistoryCriteria",
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

impl wire::Record for ContactQuality {
    #[inline]
    fn shape(&self) -> &'static wire::Shape {
        &wire::Shape {
            name: "ContactQuality",
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
s360_runtime::record!(ContactQuality);

/// Part of a request: `createCulturalContact request`.
///
/// Not described in 2.21.
#[derive(Clone, Default, PartialEq)]
pub struct CreateCulturalContactRequest {
    /// `contactDataList`.
    pub contact_data_list: Option<Vec<CulturalContactData>>,
}

impl wire::Record for CreateCulturalContactRequest {
    #[inline]
    fn shape(&self) -> &'static wire::Shape {
        &wire::Shape {
            name: "CreateCulturalContactRequest",
            fields: &["contactDataList"],
            ..wire::Shape::EMPTY
        }
    }
    #[inline]
    fn fields(&self, show: &mut wire::Fields<'_>) {
        show(&[&self.contact_data_list], None);
    }
    #[inline]
    fn fields_mut(&mut self, show: &mut wire::FieldsMut<'_>) {
        show(&mut [&mut self.contact_data_list], None);
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

impl wire::Record for CulturalContactCreationResult {
    #[inline]
    fn shape(&self) -> &'static wire::Shape {
        &wire::Shape {
            name: "CulturalContactCreationResult",
            fields: &[
                "culturalContactData",
                "identifierContactMap",
                "requestId",
                "statusCode",
                "statusDetail",
            ],
            ..wire::Shape::EMPTY
        }
    }
    #[inline]
    fn fields(&self, show: &mut wire::Fields<'_>) {
        show(
            &[
                &self.cultural_contact_data,
                &self.identifier_contact_map,
                &self.request_id,
                &self.status_code,
                &self.status_detail,
            ],
            Some(&self.extra),
        );
    }
    #[inline]
    fn fields_mut(&mut self, show: &mut wire::FieldsMut<'_>) {
        show(
            &mut [
                &mut self.cultural_contact_data,
                &mut self.identifier_contact_map,
                &mut self.request_id,
                &mut self.status_code,
                &mut self.status_detail,
            ],
            Some(&mut self.extra),
        );
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

impl wire::Record for CulturalContactData {
    #[inline]
    fn shape(&self) -> &'static wire::Shape {
        &wire::Shape {
            name: "CulturalContactData",
            fields: &[
                "contactNumber",
                "createLogin",
                "email",
                "firstName",
                "identifier",
                "lastName",
                "requestId",
                "statusCode",
                "statusDetail",
            ],
            ..wire::Shape::EMPTY
        }
    }
    #[inline]
    fn fields(&self, show: &mut wire::Fields<'_>) {
        show(
            &[
                &self.contact_number,
                &self.create_login,
                &self.email,
                &self.first_name,
                &self.identifier,
                &self.last_name,
                &self.request_id,
                &self.status_code,
                &self.status_detail,
            ],
            None,
        );
    }
    #[inline]
    fn fields_mut(&mut self, show: &mut wire::FieldsMut<'_>) {
        show(
            &mut [
                &mut self.contact_number,
                &mut self.create_login,
                &mut self.email,
                &mut self.first_name,
                &mut self.identifier,
                &mut self.last_name,
                &mut self.request_id,
                &mut self.status_code,
                &mut self.status_detail,
            ],
            None,
        );
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

impl wire::Record for ExternalContactCriterionData {
    #[inline]
    fn shape(&self) -> &'static wire::Shape {
        &wire::Shape {
            name: "ExternalContactCriterionData",
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

impl wire::Record for FinancialData {
    #[inline]
    fn shape(&self) -> &'static wire::Shape {
        &wire::Shape {
            name: "FinancialData",
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
s360_runtime::record!(FinancialData);
