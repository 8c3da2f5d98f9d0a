//! Requests, results and their parts.

use s360_runtime::wire::Extra;
use super::enums::*;

/// The request of `authenticate`.
#[derive(Clone, Default, PartialEq)]
pub struct AuthenticateRequest {
    /// `contactAuthenticationData`.
    pub contact_authentication_data: Option<ContactAuthenticationData>,
    /// What the document does not describe.
    pub extra: Extra,
}
s360_runtime::record!(AuthenticateRequest {
    "contactAuthenticationData" => contact_authentication_data,
} extra);

/// In the request of `authenticate`: `contactAuthenticationData`.
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
    pub guest_login: Option<bool>,
    /// `identification`.
    pub identification: Option<String>,
    /// `identityProvider`.
    pub identity_provider: Option<String>,
    /// `ignoreGuestLoginCheck`.
    ///
    /// Described since 2.21.
    pub ignore_guest_login_check: Option<bool>,
    /// `login`.
    pub login: Option<String>,
    /// `operatorLogin`.
    ///
    /// Described since 2.21.
    pub operator_login: Option<bool>,
    /// `password`.
    pub password: Option<String>,
    /// `pointOfSalesId`.
    pub point_of_sales_id: Option<i64>,
    /// `providerUserReference`.
    pub provider_user_reference: Option<String>,
    /// What the document does not describe.
    pub extra: Extra,
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

/// The answer of `authenticate`.
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
