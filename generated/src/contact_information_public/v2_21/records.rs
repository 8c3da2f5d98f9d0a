//! Requests, results and their parts.

use s360_runtime::{DateTime, Value, wire};
use s360_runtime::wire::Extra;
use super::enums::*;

/// `ContactDataResult`.
///
/// Partial: the document does not tell all fields.
///
/// Not described in 2.22.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ContactDataResult {
    /// observed
    ///
    /// Described since 2.8.
    pub contact_id: Option<i64>,
    /// observed
    pub contact_number: Option<String>,
    /// observed
    pub creation_date: Option<DateTime>,
    /// observed
    pub end_validity_date: Option<DateTime>,
    /// observed
    ///
    /// Described since 2.21.
    pub guest: bool,
    /// observed
    ///
    /// Described since 2.14.
    pub individual_contact: Option<IndividualContactData>,
    /// observed, eg PUBLIC, MEMBER
    ///
    /// Described since 2.21.
    pub role: Option<Value>,
    /// observed
    ///
    /// Described since 2.21.
    pub state: Option<Value>,
    /// observed
    ///
    /// Described since 2.21.
    pub r#type: Option<Value>,
    /// What the document does not describe.
    pub extra: Extra,
}

impl wire::Record for ContactDataResult {
    #[inline]
    fn shape(&self) -> &'static wire::Shape {
        &wire::Shape {
            name: "ContactDataResult",
            fields: &[
                "contactId",
                "contactNumber",
                "creationDate",
                "endValidityDate",
                "guest",
                "individualContact",
                "role",
                "state",
                "type",
            ],
            promised: &["guest"],
            ..wire::Shape::EMPTY
        }
    }
    #[inline]
    fn fields(&self, show: &mut wire::Fields<'_>) {
        show(
            &[
                &self.contact_id,
                &self.contact_number,
                &self.creation_date,
                &self.end_validity_date,
                &self.guest,
                &self.individual_contact,
                &self.role,
                &self.state,
                &self.r#type,
            ],
            Some(&self.extra),
        );
    }
    #[inline]
    fn fields_mut(&mut self, show: &mut wire::FieldsMut<'_>) {
        show(
            &mut [
                &mut self.contact_id,
                &mut self.contact_number,
                &mut self.creation_date,
                &mut self.end_validity_date,
                &mut self.guest,
                &mut self.individual_contact,
                &mut self.role,
                &mut self.state,
                &mut self.r#type,
            ],
            Some(&mut self.extra),
        );
    }
}
s360_runtime::record!(ContactDataResult);

/// Part of a request: `getContactData request`.
///
/// Described since 2.21.
#[derive(Clone, Default, PartialEq)]
pub struct GetContactDataRequest {
    /// `contactNumber`.
    ///
    /// Not described in 2.22.
    pub contact_number: Option<String>,
    /// repeated element in SOAP
    ///
    /// Not described in 2.22.
    pub details: Option<Vec<GetContactDataRequestDetails>>,
}

impl wire::Record for GetContactDataRequest {
    #[inline]
    fn shape(&self) -> &'static wire::Shape {
        &wire::Shape {
            name: "GetContactDataRequest",
            fields: &["contactNumber", "details"],
            ..wire::Shape::EMPTY
        }
    }
    #[inline]
    fn fields(&self, show: &mut wire::Fields<'_>) {
        show(&[&self.contact_number, &self.details], None);
    }
    #[inline]
    fn fields_mut(&mut self, show: &mut wire::FieldsMut<'_>) {
        show(&mut [&mut self.contact_number, &mut self.details], None);
    }
}
s360_runtime::record!(GetContactDataRequest);

/// Part of an answer: `getContactData result`.
///
/// Partial: the document does not tell all fields.
///
/// Described since 2.21.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetContactDataResult {
    /// What the document does not describe.
    pub extra: Extra,
}

impl wire::Record for GetContactDataResult {
    #[inline]
    fn shape(&self) -> &'static wire::Shape {
        &wire::Shape {
            name: "GetContactDataResult",
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
s360_runtime::record!(GetContactDataResult);

/// `IndividualContactData`.
///
/// Partial: the document does not tell all fields.
///
/// Described since 2.14. Not described in 2.22.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct IndividualContactData {
    /// observed
    ///
    /// Described since 2.21.
    pub active: bool,
    /// observed
    ///
    /// Described since 2.21.
    pub country_code: Option<String>,
    /// observed
    ///
    /// Described since 2.21.
    pub email: Option<String>,
    /// sic
    ///
    /// Described since 2.21.
    pub individual_firstname: Option<String>,
    /// observed
    ///
    /// Described since 2.21.
    pub individual_gender: Option<Value>,
    /// sic
    ///
    /// Described since 2.21.
    pub individual_lastname: Option<String>,
    /// observed
    ///
    /// Described since 2.21.
    pub login: Option<String>,
    /// observed
    ///
    /// Described since 2.21.
    pub phone_number1: Option<String>,
    /// observed
    ///
    /// Described since 2.21.
    pub role: Option<Value>,
    /// observed
    ///
    /// Described since 2.21.
    pub zip_code: Option<String>,
    /// What the document does not describe.
    pub extra: Extra,
}

impl wire::Record for IndividualContactData {
    #[inline]
    fn shape(&self) -> &'static wire::Shape {
        &wire::Shape {
            name: "IndividualContactData",
            fields: &[
                "active",
                "countryCode",
                "email",
                "individualFirstname",
                "individualGender",
                "individualLastname",
                "login",
                "phoneNumber1",
                "role",
                "zipCode",
            ],
            promised: &["active"],
            ..wire::Shape::EMPTY
        }
    }
    #[inline]
    fn fields(&self, show: &mut wire::Fields<'_>) {
        show(
            &[
                &self.active,
                &self.country_code,
                &self.email,
                &self.individual_firstname,
                &self.individual_gender,
                &self.individual_lastname,
                &self.login,
                &self.phone_number1,
                &self.role,
                &self.zip_code,
            ],
            Some(&self.extra),
        );
    }
    #[inline]
    fn fields_mut(&mut self, show: &mut wire::FieldsMut<'_>) {
        show(
            &mut [
                &mut self.active,
                &mut self.country_code,
                &mut self.email,
                &mut self.individual_firstname,
                &mut self.individual_gender,
                &mut self.individual_lastname,
                &mut self.login,
                &mut self.phone_number1,
                &mut self.role,
                &mut self.zip_code,
            ],
            Some(&mut self.extra),
        );
    }
}
s360_runtime::record!(IndividualContactData);

/// Part of a request: `searchContact request`.
///
/// Partial: the document does not tell all fields.
///
/// Described since 2.21. Not described in 2.22.
#[derive(Clone, Default, PartialEq)]
pub struct SearchContactRequest {
    /// What the document does not describe.
    pub extra: Extra,
}

impl wire::Record for SearchContactRequest {
    #[inline]
    fn shape(&self) -> &'static wire::Shape {
        &wire::Shape {
            name: "SearchContactRequest",
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
s360_runtime::record!(SearchContactRequest);

/// Part of an answer: `searchContact result`.
///
/// Partial: the document does not tell all fields.
///
/// Described since 2.21. Not described in 2.22.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SearchContactResult {
    /// What the document does not describe.
    pub extra: Extra,
}

impl wire::Record for SearchContactResult {
    #[inline]
    fn shape(&self) -> &'static wire::Shape {
        &wire::Shape {
            name: "SearchContactResult",
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
s360_runtime::record!(SearchContactResult);
