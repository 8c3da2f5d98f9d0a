//! Requests, results and their parts.

use s360_runtime::wire::Extra;
use super::enums::*;

/// The request of `addLink`.
#[derive(Clone, Default, PartialEq)]
pub struct AddLinkRequest {
    /// `contactNumber`.
    pub contact_number: Option<String>,
    /// `provider`.
    pub provider: Option<AddLinkRequestProvider>,
    /// `providerUserReference`.
    pub provider_user_reference: Option<String>,
    /// What the document does not describe.
    pub extra: Extra,
}
s360_runtime::record!(AddLinkRequest {
    "contactNumber" => contact_number,
    "provider" => provider,
    "providerUserReference" => provider_user_reference,
} extra);

/// The request of `createUser`.
///
/// Partial: the document does not tell all fields.
#[derive(Clone, Default, PartialEq)]
pub struct CreateUserRequest {
    /// `provider`.
    pub provider: Option<CreateUserRequestProvider>,
    /// `providerUserReference`.
    pub provider_user_reference: Option<String>,
    /// `signUpData`.
    pub sign_up_data: Option<SignUpData>,
    /// What the document does not describe.
    pub extra: Extra,
}
s360_runtime::record!(CreateUserRequest {
    "provider" => provider,
    "providerUserReference" => provider_user_reference,
    "signUpData" => sign_up_data,
} extra);

/// The answer of `createUser`.
///
/// Partial: the document does not tell all fields.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateUserResult {
    /// `requestId`.
    pub request_id: Option<i64>,
    /// `statusCode`.
    pub status_code: Option<String>,
    /// `statusDetail`.
    pub status_detail: Option<String>,
    /// What the document does not describe.
    pub extra: Extra,
}
s360_runtime::record!(CreateUserResult {
    "requestId" => request_id,
    "statusCode" => status_code,
    "statusDetail" => status_detail,
} extra);

/// In the request of `createUser`: `signUpData`.
///
/// Partial: the document does not tell all fields.
#[derive(Clone, Default, PartialEq)]
pub struct SignUpData {
    /// `email`.
    pub email: Option<String>,
    /// `firstname`.
    pub firstname: Option<String>,
    /// `gender`.
    pub gender: Option<SignUpDataGender>,
    /// `lang`.
    pub lang: Option<String>,
    /// `lastname`.
    pub lastname: Option<String>,
    /// `phoneNumber`.
    ///
    /// A guess: nobody has seen it.
    pub phone_number: Option<String>,
    /// `phonePrefix`.
    ///
    /// A guess: nobody has seen it.
    pub phone_prefix: Option<String>,
    /// `title`.
    ///
    /// A guess: nobody has seen it.
    pub title: Option<SignUpDataTitle>,
    /// What the document does not describe.
    pub extra: Extra,
}
s360_runtime::record!(SignUpData {
    "email" => email,
    "firstname" => firstname,
    "gender" => gender,
    "lang" => lang,
    "lastname" => lastname,
    "phoneNumber" => phone_number,
    "phonePrefix" => phone_prefix,
    "title" => title,
} extra);

/// The answer of `addLink`.
///
/// Partial: the document does not tell all fields.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct WebMethodResult2 {
    /// `requestId`.
    pub request_id: Option<i64>,
    /// `statusCode`.
    pub status_code: Option<String>,
    /// `statusDetail`.
    pub status_detail: Option<String>,
    /// What the document does not describe.
    pub extra: Extra,
}
s360_runtime::record!(WebMethodResult2 {
    "requestId" => request_id,
    "statusCode" => status_code,
    "statusDetail" => status_detail,
} extra);
