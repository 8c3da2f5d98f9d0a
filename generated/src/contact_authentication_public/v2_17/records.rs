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
    /// `login`.
    pub login: Option<String>,
    /// `password`.
    pub password: Option<String>,
    /// `pointOfSalesId`.
    pub point_of_sales_id: Option<i64>,
    /// `providerUserReference`.
    pub provider_user_reference: Option<String>,
    /// `rememberMe`.
    ///
    /// Not described in 2.21.
    pub remember_me: Option<bool>,
    /// `socialLogin`.
    ///
    /// Not described in 2.21.
    pub social_login: Option<bool>,
    /// `structureContactNumber`.
    ///
    /// Not described in 2.21.
    pub structure_contact_number: Option<String>,
    /// `targetContactNumber`.
    ///
    /// Not described in 2.21.
    pub target_contact_number: Option<String>,
    /// What the document does not describe.
    pub extra: Extra,
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
