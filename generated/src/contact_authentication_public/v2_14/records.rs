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
#[derive(Clone, Default, PartialEq)]
pub struct ContactAuthenticationData {
    /// `contactTypeScope`.
    pub contact_type_scope: Option<ContactAuthenticationDataContactTypeScope>,
    /// NEW vs 2\_11
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
    "uniqueToken" => unique_token: secret,
});

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
s360_runtime::record!(ContactAuthenticationResult {
    "contactNumber" => contact_number,
    "identification" => identification,
    "requestId" => request_id,
    "statusCode" => status_code,
    "statusDetail" => status_detail,
    "uniqueToken" => unique_token: secret,
} extra);
