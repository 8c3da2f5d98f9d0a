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
        Self { guest_login, remember_me, social_login, ..Self::default() }
    }
}
s360_runtime::record!(ContactAuthenticationData {
    "contactTypeScope" => contact_type_scope,
    "guestLogin" => guest_login,
    "identification" => identification,
    "identityProvider" => identity_provider,
    "login" => login,
    "password" => password: secret,
    "pointOfSalesId" => point_of_sales_id,
    "providerUserReference" => provider_user_reference,
    "rememberMe" => remember_me,
    "socialLogin" => social_login,
    "structureContactNumber" => structure_contact_number,
    "targetContactNumber" => target_contact_number,
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
