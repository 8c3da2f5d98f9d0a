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
/// No page describes its fields: another version or service has them.
///
/// Described since 2.22.
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
///
/// No page describes its fields: another version or service has them, unless one says otherwise.
///
/// Partial: the document does not tell all fields.
#[derive(Clone, Default, PartialEq)]
pub struct ContactAuthenticationData {
    /// `contactNumber`.
    ///
    /// A page describes it.
    ///
    /// Described since 2.21.
    pub contact_number: Option<String>,
    /// `contactTypeScope`.
    ///
    /// A page describes it.
    pub contact_type_scope: Option<ContactAuthenticationDataContactTypeScope>,
    /// `guestLogin`.
    ///
    /// A page describes it.
    ///
    /// Since 2.14.
    pub guest_login: Option<bool>,
    /// `identification`.
    ///
    /// A page describes it.
    pub identification: Option<String>,
    /// `identityProvider`.
    ///
    /// A page describes it.
    pub identity_provider: Option<String>,
    /// `ignoreGuestLoginCheck`.
    ///
    /// A page describes it.
    ///
    /// Described since 2.21.
    pub ignore_guest_login_check: Option<bool>,
    /// `isRequiredAccountVerificationEmail`.
    ///
    /// A page describes it.
    ///
    /// Described since 2.22.
    pub is_required_account_verification_email: Option<bool>,
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
    /// `rememberMe`.
    ///
    /// Described since 2.22.
    pub remember_me: Option<bool>,
    /// `socialLogin`.
    ///
    /// Described since 2.22.
    pub social_login: Option<bool>,
    /// `structureContactNumber`.
    ///
    /// Described since 2.22.
    pub structure_contact_number: Option<String>,
    /// `targetContactNumber`.
    ///
    /// Described since 2.22.
    pub target_contact_number: Option<String>,
    /// `uniqueToken`.
    ///
    /// Described since 2.22.
    pub unique_token: Option<String>,
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
    "isRequiredAccountVerificationEmail" => is_required_account_verification_email,
    "login" => login,
    "operatorLogin" => operator_login,
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
    /// No page describes it: another version or service has it.
    ///
    /// Described since 2.22.
    pub contact_number: Option<String>,
    /// `identification`.
    ///
    /// No page describes it: another version or service has it.
    ///
    /// Described since 2.22.
    pub identification: Option<String>,
    /// `requestId`.
    ///
    /// Described since 2.22.
    pub request_id: Option<i64>,
    /// `statusCode`.
    ///
    /// Described since 2.22.
    pub status_code: Option<String>,
    /// `statusDetail`.
    ///
    /// Described since 2.22.
    pub status_detail: Option<String>,
    /// `uniqueToken`.
    ///
    /// No page describes it: another version or service has it.
    ///
    /// Described since 2.22.
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
/// Described since 2.22.
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
