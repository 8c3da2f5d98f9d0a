//! Requests, results and their parts.

use s360_runtime::{DateTime, Value};
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
s360_runtime::record!(ContactDataResult {
    "contactId" => contact_id,
    "contactNumber" => contact_number,
    "creationDate" => creation_date,
    "endValidityDate" => end_validity_date,
    "guest" => guest: promised,
    "individualContact" => individual_contact,
    "role" => role,
    "state" => state,
    "type" => r#type,
} extra);

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
s360_runtime::record!(GetContactDataRequest {
    "contactNumber" => contact_number,
    "details" => details,
});

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
s360_runtime::record!(GetContactDataResult {
} extra);

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
s360_runtime::record!(IndividualContactData {
    "active" => active: promised,
    "countryCode" => country_code,
    "email" => email,
    "individualFirstname" => individual_firstname,
    "individualGender" => individual_gender,
    "individualLastname" => individual_lastname,
    "login" => login,
    "phoneNumber1" => phone_number1,
    "role" => role,
    "zipCode" => zip_code,
} extra);

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
s360_runtime::record!(SearchContactRequest {
} extra);

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
s360_runtime::record!(SearchContactResult {
} extra);
