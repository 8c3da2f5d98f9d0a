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

/// `ContactAuthenticationData`.
///
/// Partial: the document does not tell all fields.
#[derive(Clone, Default, PartialEq)]
pub struct ContactAuthenticationData {
    /// `contactTypeScope`.
    pub contact_type_scope: Option<ContactAuthenticationDataContactTypeScope>,
    /// `guestLogin`.
    ///
    /// Since 2.14.
    pub guest_login: bool,
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
    /// cut here; same as 2\_14 so far
    ///
    /// Not described in 2.21.
    pub target_contact_number: Option<String>,
    /// What the document does not describe.
    pub extra: Extra,
}

impl ContactAuthenticationData {
    /// A value with all required fields.
    pub fn new(guest_login: bool, remember_me: bool, social_login: bool) -> Self {
        Self {
            guest_login,
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
            "guestLogin" => &mut self.guest_login,
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
            _ => return None,
        };
        Some(field)
    }
    fn visit(&self, visitor: &mut Visitor<'_>) {
        visitor.field("contactTypeScope", &self.contact_type_scope);
        visitor.field("guestLogin", &self.guest_login);
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
    }
    fn extra(&self) -> Option<&Extra> {
        Some(&self.extra)
    }
    fn extra_mut(&mut self) -> Option<&mut Extra> {
        Some(&mut self.extra)
    }
}
s360_runtime::record!(ContactAuthenticationData);

/// Named by the reference pages but not described there.
///
/// Partial: the document does not tell all fields.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ContactAuthenticationResult {
    /// What the document does not describe.
    pub extra: Extra,
}

impl Record for ContactAuthenticationResult {
    fn type_name(&self) -> &'static str {
        "ContactAuthenticationResult"
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
s360_runtime::record!(ContactAuthenticationResult);
