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
    /// NEW vs 2\_17
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
    /// NEW vs 2\_17
    ///
    /// Described since 2.21.
    pub ignore_guest_login_check: bool,
    /// `login`.
    ///
    /// Not described in 2.22.
    pub login: Option<String>,
    /// NEW vs 2\_17
    ///
    /// Described since 2.21. Not described in 2.22.
    pub operator_login: bool,
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
    /// What the document does not describe.
    pub extra: Extra,
}

impl ContactAuthenticationData {
    /// A value with all required fields.
    pub fn new(
        guest_login: bool,
        ignore_guest_login_check: bool,
        operator_login: bool,
    ) -> Self {
        Self { guest_login, ignore_guest_login_check, operator_login, ..Self::default() }
    }
}
s360_runtime::record!(ContactAuthenticationData {
    "contactNumber" => contact_number,
    "contactTypeScope" => contact_type_scope,
    "guestLogin" => guest_login,
    "identification" => identification,
    "identityProvider" => identity_provider,
    "ignoreGuestLoginCheck" => ignore_guest_login_check,
    "login" => login,
    "operatorLogin" => operator_login,
    "password" => password: secret,
    "pointOfSalesId" => point_of_sales_id,
    "providerUserReference" => provider_user_reference,
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
