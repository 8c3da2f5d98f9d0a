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
    /// `contactNumber`.
    ///
    /// Described since 2.21.
    pub contact_number: Option<String>,
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
    /// `ignoreGuestLoginCheck`.
    ///
    /// Described since 2.21.
    pub ignore_guest_login_check: bool,
    /// NEW vs 2\_21; boxed Boolean (nullable); JSON name could be isRequired... or required... (Java bean 'is' prefix)
    ///
    /// Described since 2.22.
    pub is_required_account_verification_email: Option<bool>,
    /// What the document does not describe.
    pub extra: Extra,
}

impl ContactAuthenticationData {
    /// A value with all required fields.
    pub fn new(guest_login: bool, ignore_guest_login_check: bool) -> Self {
        Self {
            guest_login,
            ignore_guest_login_check,
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
            "contactNumber" => &mut self.contact_number,
            "contactTypeScope" => &mut self.contact_type_scope,
            "guestLogin" => &mut self.guest_login,
            "identification" => &mut self.identification,
            "identityProvider" => &mut self.identity_provider,
            "ignoreGuestLoginCheck" => &mut self.ignore_guest_login_check,
            "isRequiredAccountVerificationEmail" => {
                &mut self.is_required_account_verification_email
            }
            _ => return None,
        };
        Some(field)
    }
    fn visit(&self, visitor: &mut Visitor<'_>) {
        visitor.field("contactNumber", &self.contact_number);
        visitor.field("contactTypeScope", &self.contact_type_scope);
        visitor.field("guestLogin", &self.guest_login);
        visitor.field("identification", &self.identification);
        visitor.field("identityProvider", &self.identity_provider);
        visitor.field("ignoreGuestLoginCheck", &self.ignore_guest_login_check);
        visitor
            .field(
                "isRequiredAccountVerificationEmail",
                &self.is_required_account_verification_email,
            );
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
