//! Requests, results and their parts.

use s360_runtime::wire;
use s360_runtime::wire::Extra;
use super::enums::*;

/// Part of a request: `authenticate request`.
#[derive(Clone, Default, PartialEq)]
pub struct AuthenticateRequest {
    /// `contactAuthenticationData`.
    pub contact_authentication_data: Option<ContactAuthenticationData>,
}

impl wire::Record for AuthenticateRequest {
    #[inline]
    fn shape(&self) -> &'static wire::Shape {
        &wire::Shape {
            name: "AuthenticateRequest",
            fields: &["contactAuthenticationData"],
            ..wire::Shape::EMPTY
        }
    }
    #[inline]
    fn fields(&self, show: &mut wire::Fields<'_>) {
        show(&[&self.contact_authentication_data], None);
    }
    #[inline]
    fn fields_mut(&mut self, show: &mut wire::FieldsMut<'_>) {
        show(&mut [&mut self.contact_authentication_data], None);
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

impl wire::Record for ContactAuthenticationData {
    #[inline]
    fn shape(&self) -> &'static wire::Shape {
        &wire::Shape {
            name: "ContactAuthenticationData",
            fields: &[
                "contactNumber",
                "contactTypeScope",
                "guestLogin",
                "identification",
                "identityProvider",
                "ignoreGuestLoginCheck",
                "isRequiredAccountVerificationEmail",
            ],
            ..wire::Shape::EMPTY
        }
    }
    #[inline]
    fn fields(&self, show: &mut wire::Fields<'_>) {
        show(
            &[
                &self.contact_number,
                &self.contact_type_scope,
                &self.guest_login,
                &self.identification,
                &self.identity_provider,
                &self.ignore_guest_login_check,
                &self.is_required_account_verification_email,
            ],
            Some(&self.extra),
        );
    }
    #[inline]
    fn fields_mut(&mut self, show: &mut wire::FieldsMut<'_>) {
        show(
            &mut [
                &mut self.contact_number,
                &mut self.contact_type_scope,
                &mut self.guest_login,
                &mut self.identification,
                &mut self.identity_provider,
                &mut self.ignore_guest_login_check,
                &mut self.is_required_account_verification_email,
            ],
            Some(&mut self.extra),
        );
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

impl wire::Record for ContactAuthenticationResult {
    #[inline]
    fn shape(&self) -> &'static wire::Shape {
        &wire::Shape {
            name: "ContactAuthenticationResult",
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
s360_runtime::record!(ContactAuthenticationResult);
