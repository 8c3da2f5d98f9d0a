//! Requests, results and their parts.

use s360_runtime::wire::Extra;
use super::enums::*;

/// Part of a request: `authenticate request`.
#[derive(Clone, Default, PartialEq)]
pub struct AuthenticateRequest {
    /// `contactAuthenticationData`.
    pub contact_authentication_data: Option<ContactAuthenticationData>,
}
s360_runtime::record!(AuthenticateRequest {
    "contactAuthenticationData" => contact_authentication_data,
});

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
        Self { guest_login, ignore_guest_login_check, ..Self::default() }
    }
}
s360_runtime::record!(ContactAuthenticationData {
    "contactNumber" => contact_number,
    "contactTypeScope" => contact_type_scope,
    "guestLogin" => guest_login,
    "identification" => identification,
    "identityProvider" => identity_provider,
    "ignoreGuestLoginCheck" => ignore_guest_login_check,
    "isRequiredAccountVerificationEmail" => is_required_account_verification_email,
} extra);

/// Named by the reference pages but not described there.
///
/// Partial: the document does not tell all fields.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ContactAuthenticationResult {
    /// What the document does not describe.
    pub extra: Extra,
}
s360_runtime::record!(ContactAuthenticationResult {
} extra);
