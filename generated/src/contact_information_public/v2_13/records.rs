//! Requests, results and their parts.

use s360_runtime::{DateTime, wire};
use s360_runtime::wire::Extra;
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

impl wire::Record for AuthorizationData {
    #[inline]
    fn shape(&self) -> &'static wire::Shape {
        &wire::Shape {
            name: "AuthorizationData",
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
s360_runtime::record!(AuthorizationData);

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

impl wire::Record for ContactAddressData {
    #[inline]
    fn shape(&self) -> &'static wire::Shape {
        &wire::Shape {
            name: "ContactAddressData",
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

impl wire::Record for ContactAdvantageData {
    #[inline]
    fn shape(&self) -> &'static wire::Shape {
        &wire::Shape {
            name: "ContactAdvantageData",
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
    /// `contactCriteria`.
    ///
    /// Not described in 2.21.
    pub contact_criteria: Option<Vec<ExternalContactCriterionData>>,
    /// `contactFileHistoryCriteria`.
    ///
    /// Not described in 2.21.
    pub contact_file_history_criteria: Option<ContactFileHistoryCriteria>,
    /// `contactId`.
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
    /// NEW vs 2\_8; communicationMeans removed vs 2\_8
    ///
    /// Described since 2.13. Not described in 2.21.
    pub has_advantages: bool,
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
                "contactCriteria",
                "contactFileHistoryCriteria",
                "contactId",
                "contactNumber",
                "contactQualities",
                "createdFrom",
                "creationDate",
                "endValidityDate",
                "financialData",
                "function",
                "hasAdvantages",
                "hasWarning",
            ],
            promised: &["hasAdvantages", "hasWarning"],
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
                &self.contact_criteria,
                &self.contact_file_history_criteria,
                &self.contact_id,
                &self.contact_number,
                &self.contact_qualities,
                &self.created_from,
                &self.creation_date,
                &self.end_validity_date,
                &self.financial_data,
                &self.function,
                &self.has_advantages,
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
                &mut self.contact_criteria,
                &mut self.contact_file_history_criteria,
                &mut self.contact_id,
                &mut self.contact_number,
                &mut self.contact_qualities,
                &mut self.created_from,
                &mut self.creation_date,
                &mut self.end_validity_date,
                &mut self.financial_data,
                &mut self.function,
                &mut self.has_advantages,
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
