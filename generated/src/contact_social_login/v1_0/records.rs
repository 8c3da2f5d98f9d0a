//! Requests, results and their parts.

use s360_runtime::wire::{Extra, Record, Visitor, Wire};
use super::enums::*;

/// Part of a request: `addLink request`.
#[derive(Clone, Default, PartialEq)]
pub struct AddLinkRequest {
    /// `contactNumber`.
    pub contact_number: Option<String>,
    /// `provider`.
    pub provider: Option<AddLinkRequestProvider>,
    /// `providerUserReference`.
    pub provider_user_reference: Option<String>,
}

impl Record for AddLinkRequest {
    fn type_name(&self) -> &'static str {
        "AddLinkRequest"
    }
    fn field_mut(&mut self, name: &str) -> Option<&mut dyn Wire> {
        let field: &mut dyn Wire = match name {
            "contactNumber" => &mut self.contact_number,
            "provider" => &mut self.provider,
            "providerUserReference" => &mut self.provider_user_reference,
            _ => return None,
        };
        Some(field)
    }
    fn visit(&self, visitor: &mut Visitor<'_>) {
        visitor.field("contactNumber", &self.contact_number);
        visitor.field("provider", &self.provider);
        visitor.field("providerUserReference", &self.provider_user_reference);
    }
}
s360_runtime::record!(AddLinkRequest);

/// Part of a request: `createUser request`.
#[derive(Clone, Default, PartialEq)]
pub struct CreateUserRequest {
    /// `provider`.
    pub provider: Option<CreateUserRequestProvider>,
    /// `providerUserReference`.
    pub provider_user_reference: Option<String>,
    /// `signUpData`.
    pub sign_up_data: Option<SignUpData>,
}

impl Record for CreateUserRequest {
    fn type_name(&self) -> &'static str {
        "CreateUserRequest"
    }
    fn field_mut(&mut self, name: &str) -> Option<&mut dyn Wire> {
        let field: &mut dyn Wire = match name {
            "provider" => &mut self.provider,
            "providerUserReference" => &mut self.provider_user_reference,
            "signUpData" => &mut self.sign_up_data,
            _ => return None,
        };
        Some(field)
    }
    fn visit(&self, visitor: &mut Visitor<'_>) {
        visitor.field("provider", &self.provider);
        visitor.field("providerUserReference", &self.provider_user_reference);
        visitor.field("signUpData", &self.sign_up_data);
    }
}
s360_runtime::record!(CreateUserRequest);

/// Part of an answer: `createUser result`.
///
/// Partial: the document does not tell all fields.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateUserResult {
    /// What the document does not describe.
    pub extra: Extra,
}

impl Record for CreateUserResult {
    fn type_name(&self) -> &'static str {
        "CreateUserResult"
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
s360_runtime::record!(CreateUserResult);

/// `SignUpData`.
///
/// Partial: the document does not tell all fields.
#[derive(Clone, Default, PartialEq)]
pub struct SignUpData {
    /// `email`.
    pub email: Option<String>,
    /// lower-case n
    pub firstname: Option<String>,
    /// `gender`.
    pub gender: Option<SignUpDataGender>,
    /// `lang`.
    pub lang: Option<String>,
    /// `lastname`.
    pub lastname: Option<String>,
    /// What the document does not describe.
    pub extra: Extra,
}

impl Record for SignUpData {
    fn type_name(&self) -> &'static str {
        "SignUpData"
    }
    fn field_mut(&mut self, name: &str) -> Option<&mut dyn Wire> {
        let field: &mut dyn Wire = match name {
            "email" => &mut self.email,
            "firstname" => &mut self.firstname,
            "gender" => &mut self.gender,
            "lang" => &mut self.lang,
            "lastname" => &mut self.lastname,
            _ => return None,
        };
        Some(field)
    }
    fn visit(&self, visitor: &mut Visitor<'_>) {
        visitor.field("email", &self.email);
        visitor.field("firstname", &self.firstname);
        visitor.field("gender", &self.gender);
        visitor.field("lang", &self.lang);
        visitor.field("lastname", &self.lastname);
    }
    fn extra(&self) -> Option<&Extra> {
        Some(&self.extra)
    }
    fn extra_mut(&mut self) -> Option<&mut Extra> {
        Some(&mut self.extra)
    }
}
s360_runtime::record!(SignUpData);

/// `WebMethodResult2`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct WebMethodResult2 {
    /// `requestId`.
    pub request_id: Option<i64>,
    /// `statusCode`.
    pub status_code: Option<String>,
    /// `statusDetail`.
    pub status_detail: Option<String>,
    /// What the document does not describe.
    pub extra: Extra,
}

impl Record for WebMethodResult2 {
    fn type_name(&self) -> &'static str {
        "WebMethodResult2"
    }
    fn field_mut(&mut self, name: &str) -> Option<&mut dyn Wire> {
        let field: &mut dyn Wire = match name {
            "requestId" => &mut self.request_id,
            "statusCode" => &mut self.status_code,
            "statusDetail" => &mut self.status_detail,
            _ => return None,
        };
        Some(field)
    }
    fn visit(&self, visitor: &mut Visitor<'_>) {
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
s360_runtime::record!(WebMethodResult2);
