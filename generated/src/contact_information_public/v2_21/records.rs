//! Requests, results and their parts.

use s360_runtime::{DateTime, Value};
use s360_runtime::wire::{Extra, Record, Visitor, Wire};
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

impl Record for ContactDataResult {
    fn type_name(&self) -> &'static str {
        "ContactDataResult"
    }
    fn field_mut(&mut self, name: &str) -> Option<&mut dyn Wire> {
        let field: &mut dyn Wire = match name {
            "contactId" => &mut self.contact_id,
            "contactNumber" => &mut self.contact_number,
            "creationDate" => &mut self.creation_date,
            "endValidityDate" => &mut self.end_validity_date,
            "guest" => &mut self.guest,
            "individualContact" => &mut self.individual_contact,
            "role" => &mut self.role,
            "state" => &mut self.state,
            "type" => &mut self.r#type,
            _ => return None,
        };
        Some(field)
    }
    fn visit(&self, visitor: &mut Visitor<'_>) {
        visitor.field("contactId", &self.contact_id);
        visitor.field("contactNumber", &self.contact_number);
        visitor.field("creationDate", &self.creation_date);
        visitor.field("endValidityDate", &self.end_validity_date);
        visitor.field("guest", &self.guest);
        visitor.field("individualContact", &self.individual_contact);
        visitor.field("role", &self.role);
        visitor.field("state", &self.state);
        visitor.field("type", &self.r#type);
    }
    fn promised(&self) -> &'static [&'static str] {
        &["guest"]
    }
    fn extra(&self) -> Option<&Extra> {
        Some(&self.extra)
    }
    fn extra_mut(&mut self) -> Option<&mut Extra> {
        Some(&mut self.extra)
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

impl Record for GetContactDataRequest {
    fn type_name(&self) -> &'static str {
        "GetContactDataRequest"
    }
    fn field_mut(&mut self, name: &str) -> Option<&mut dyn Wire> {
        let field: &mut dyn Wire = match name {
            "contactNumber" => &mut self.contact_number,
            "details" => &mut self.details,
            _ => return None,
        };
        Some(field)
    }
    fn visit(&self, visitor: &mut Visitor<'_>) {
        visitor.field("contactNumber", &self.contact_number);
        visitor.field("details", &self.details);
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

impl Record for GetContactDataResult {
    fn type_name(&self) -> &'static str {
        "GetContactDataResult"
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

impl Record for IndividualContactData {
    fn type_name(&self) -> &'static str {
        "IndividualContactData"
    }
    fn field_mut(&mut self, name: &str) -> Option<&mut dyn Wire> {
        let field: &mut dyn Wire = match name {
            "active" => &mut self.active,
            "countryCode" => &mut self.country_code,
            "email" => &mut self.email,
            "individualFirstname" => &mut self.individual_firstname,
            "individualGender" => &mut self.individual_gender,
            "individualLastname" => &mut self.individual_lastname,
            "login" => &mut self.login,
            "phoneNumber1" => &mut self.phone_number1,
            "role" => &mut self.role,
            "zipCode" => &mut self.zip_code,
            _ => return None,
        };
        Some(field)
    }
    fn visit(&self, visitor: &mut Visitor<'_>) {
        visitor.field("active", &self.active);
        visitor.field("countryCode", &self.country_code);
        visitor.field("email", &self.email);
        visitor.field("individualFirstname", &self.individual_firstname);
        visitor.field("individualGender", &self.individual_gender);
        visitor.field("individualLastname", &self.individual_lastname);
        visitor.field("login", &self.login);
        visitor.field("phoneNumber1", &self.phone_number1);
        visitor.field("role", &self.role);
        visitor.field("zipCode", &self.zip_code);
    }
    fn promised(&self) -> &'static [&'static str] {
        &["active"]
    }
    fn extra(&self) -> Option<&Extra> {
        Some(&self.extra)
    }
    fn extra_mut(&mut self) -> Option<&mut Extra> {
        Some(&mut self.extra)
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

impl Record for SearchContactRequest {
    fn type_name(&self) -> &'static str {
        "SearchContactRequest"
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

impl Record for SearchContactResult {
    fn type_name(&self) -> &'static str {
        "SearchContactResult"
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
s360_runtime::record!(SearchContactResult);
