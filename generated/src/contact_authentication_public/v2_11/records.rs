//! Requests, results and their parts.

use s360_runtime::wire::{Extra, Record, Visitor, Wire};
use super::enums::*;

/// Part of a request: `authenticate request`.
#[derive(Clone, Default, PartialEq)]
pub struct AuthenticateRequest {
    /// `contactAuthenticationData`.
    pub contact_authentication_data: Option<ContactAuthenticationData>,
}

impl Record for AuthenticateRequest {
    fn type_name(&self) -> &'static str {
        "AuthenticateRequest"
    }
    fn field_mut(&mut self, name: &str) -> Option<&mut dyn Wire> {
        let field: &mut dyn Wire = match name {
            "contactAuthenticationData" => &mut self.contact_authentication_data,
            _ => return None,
        };
        Some(field)
    }
    fn visit(&self, visitor: &mut Visitor<'_>) {
        visitor.field("contactAuthenticationData", &self.contact_authentication_data);
    }
}
s360_runtime::record!(AuthenticateRequest);

/// Part of a request: `changePassword request`.
///
/// Not described in 2.14.
#[derive(Clone, Default, PartialEq)]
pub struct ChangePasswordRequest {
    /// `contactNumber`.
    pub contact_number: String,
    /// `currentPassword`.
    pub current_password: String,
    /// `newPassword`.
    pub new_password: String,
}

impl ChangePasswordRequest {
    /// A value with all required fields.
    pub fn new(
        contact_number: impl Into<String>,
        current_password: impl Into<String>,
        new_password: impl Into<String>,
    ) -> Self {
        Self {
            contact_number: contact_number.into(),
            current_password: current_password.into(),
            new_password: new_password.into(),
        }
    }
}

impl Record for ChangePasswordRequest {
    fn type_name(&self) -> &'static str {
        "ChangePasswordRequest"
    }
    fn field_mut(&mut self, name: &str) -> Option<&mut dyn Wire> {
        let field: &mut dyn Wire = match name {
            "contactNumber" => &mut self.contact_number,
            "currentPassword" => &mut self.current_password,
            "newPassword" => &mut self.new_password,
            _ => return None,
        };
        Some(field)
    }
    fn visit(&self, visitor: &mut Visitor<'_>) {
        visitor.field("contactNumber", &self.contact_number);
        visitor.secret("currentPassword", &self.current_password);
        visitor.secret("newPassword", &self.new_password);
    }
}
s360_runtime::record!(ChangePasswordRequest);

/// `ContactAuthenticationData`.
#[derive(Clone, Default, PartialEq)]
pub struct ContactAuthenticationData {
    /// `contactTypeScope`.
    pub contact_type_scope: Option<ContactAuthenticationDataContactTypeScope>,
    /// `identification`.
    pub identification: Option<String>,
    /// `identityProvider`.
    pub identity_provider: Option<String>,
    /// `login`.
    ///
    /// Not described in 2.22.
    pub login: Option<String>,
    /// `password`.
    ///
    /// Not described in 2.22.
    pub password: Option<String>,
    /// `pointOfSalesId`.
    ///
    /// Not described in 2.22.
    pub point_of_sales_id: Option<i64>,
    /// `providerUserReference`.
    ///
    /// Not described in 2.22.
    pub provider_user_reference: Option<String>,
    /// `rememberMe`.
    ///
    /// Not described in 2.21.
    pub remember_me: bool,
    /// `socialLogin`.
    ///
    /// Not described in 2.21.
    pub social_login: bool,
    /// `structureContactNumber`.
    ///
    /// Not described in 2.21.
    pub structure_contact_number: Option<String>,
    /// `targetContactNumber`.
    ///
    /// Not described in 2.21.
    pub target_contact_number: Option<String>,
    /// `uniqueToken`.
    ///
    /// Not described in 2.17.
    pub unique_token: Option<String>,
}

impl ContactAuthenticationData {
    /// A value with all required fields.
    pub fn new(remember_me: bool, social_login: bool) -> Self {
        Self {
            remember_me,
            social_login,
            ..Self::default()
        }
    }
}

impl Record for ContactAuthenticationData {
    fn type_name(&self) -> &'static str {
        "ContactAuthenticationData"
    }
    fn field_mut(&mut self, name: &str) -> Option<&mut dyn Wire> {
        let field: &mut dyn Wire = match name {
            "contactTypeScope" => &mut self.contact_type_scope,
            "identification" => &mut self.identification,
            "identityProvider" => &mut self.identity_provider,
            "login" => &mut self.login,
            "password" => &mut self.password,
            "pointOfSalesId" => &mut self.point_of_sales_id,
            "providerUserReference" => &mut self.provider_user_reference,
            "rememberMe" => &mut self.remember_me,
            "socialLogin" => &mut self.social_login,
            "structureContactNumber" => &mut self.structure_contact_number,
            "targetContactNumber" => &mut self.target_contact_number,
            "uniqueToken" => &mut self.unique_token,
            _ => return None,
        };
        Some(field)
    }
    fn visit(&self, visitor: &mut Visitor<'_>) {
        visitor.field("contactTypeScope", &self.contact_type_scope);
        visitor.field("identification", &self.identification);
        visitor.field("identityProvider", &self.identity_provider);
        visitor.field("login", &self.login);
        visitor.secret("password", &self.password);
        visitor.field("pointOfSalesId", &self.point_of_sales_id);
        visitor.field("providerUserReference", &self.provider_user_reference);
        visitor.field("rememberMe", &self.remember_me);
        visitor.field("socialLogin", &self.social_login);
        visitor.field("structureContactNumber", &self.structure_contact_number);
        visitor.field("targetContactNumber", &self.target_contact_number);
        visitor.secret("uniqueToken", &self.unique_token);
    }
}
s360_runtime::record!(ContactAuthenticationData);

/// `ContactAuthenticationResult`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ContactAuthenticationResult {
    /// `contactNumber`.
    ///
    /// Not described in 2.17.
    pub contact_number: Option<String>,
    /// `identification`.
    ///
    /// Not described in 2.17.
    pub identification: Option<String>,
    /// `requestId`.
    ///
    /// Not described in 2.17.
    pub request_id: Option<i64>,
    /// `statusCode`.
    ///
    /// Not described in 2.17.
    pub status_code: Option<String>,
    /// `statusDetail`.
    ///
    /// Not described in 2.17.
    pub status_detail: Option<String>,
    /// `uniqueToken`.
    ///
    /// Not described in 2.17.
    pub unique_token: Option<String>,
    /// What the document does not describe.
    pub extra: Extra,
}

impl Record for ContactAuthenticationResult {
    fn type_name(&self) -> &'static str {
        "ContactAuthenticationResult"
    }
    fn field_mut(&mut self, name: &str) -> Option<&mut dyn Wire> {
        let field: &mut dyn Wire = match name {
            "contactNumber" => &mut self.contact_number,
            "identification" => &mut self.identification,
            "requestId" => &mut self.request_id,
            "statusCode" => &mut self.status_code,
            "statusDetail" => &mut self.status_detail,
            "uniqueToken" => &mut self.unique_token,
            _ => return None,
        };
        Some(field)
    }
    fn visit(&self, visitor: &mut Visitor<'_>) {
        visitor.field("contactNumber", &self.contact_number);
        visitor.field("identification", &self.identification);
        visitor.field("requestId", &self.request_id);
        visitor.field("statusCode", &self.status_code);
        visitor.field("statusDetail", &self.status_detail);
        visitor.secret("uniqueToken", &self.unique_token);
    }
    fn extra(&self) -> Option<&Extra> {
        Some(&self.extra)
    }
    fn extra_mut(&mut self) -> Option<&mut Extra> {
        Some(&mut self.extra)
    }
}
s360_runtime::record!(ContactAuthenticationResult);

/// `WebMethodResult`.
///
/// Not described in 2.14.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct WebMethodResult {
    /// `requestId`.
    pub request_id: Option<i64>,
    /// `statusCode`.
    pub status_code: Option<String>,
    /// `statusDetail`.
    pub status_detail: Option<String>,
    /// What the document does not describe.
    pub extra: Extra,
}

impl Record for WebMethodResult {
    fn type_name(&self) -> &'static str {
        "WebMethodResult"
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
s360_runtime::record!(WebMethodResult);
