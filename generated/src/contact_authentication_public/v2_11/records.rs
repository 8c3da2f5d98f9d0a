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

/// The request of `changePassword`.
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
    /// What the document does not describe.
    pub extra: Extra,
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
            ..Self::default()
        }
    }
}
s360_runtime::record!(ChangePasswordRequest {
    "contactNumber" => contact_number,
    "currentPassword" => current_password: secret,
    "newPassword" => new_password: secret,
} extra);

/// In the request of `authenticate`: `contactAuthenticationData`.
#[derive(Clone, Default, PartialEq)]
pub struct ContactAuthenticationData {
    /// `contactTypeScope`.
    pub contact_type_scope: Option<ContactAuthenticationDataContactTypeScope>,
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
    /// `uniqueToken`.
    ///
    /// Not described in 2.17.
    pub unique_token: Option<String>,
    /// What the document does not describe.
    pub extra: Extra,
}
s360_runtime::record!(ContactAuthenticationData {
    "contactTypeScope" => contact_type_scope,
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
} extra);

/// The answer of `authenticate`.
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

/// The answer of `changePassword`.
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
s360_runtime::record!(WebMethodResult {
    "requestId" => request_id,
    "statusCode" => status_code,
    "statusDetail" => status_detail,
} extra);
