//! Requests, results and their parts.

use s360_runtime::wire;
use s360_runtime::wire::Extra;
use super::enums::*;

/// Part of a request: `addLink request`.
#[derive(Clone, Default, PartialEq)]
pub struct AddLinkRequest {
    /// `contactNumber`.
    pub contact_number: Option<String>,
    /// `provider`.
    pub provider: Option<AddLinkRequestProvider>,
    /// `providerUserReference`.
    pub provider_user_reference: Option<String>,
}

impl wire::Record for AddLinkRequest {
    #[inline]
    fn shape(&self) -> &'static wire::Shape {
        &wire::Shape {
            name: "AddLinkRequest",
            fields: &["contactNumber", "provider", "providerUserReference"],
            ..wire::Shape::EMPTY
        }
    }
    #[inline]
    fn fields(&self, show: &mut wire::Fields<'_>) {
        show(
            &[&self.contact_number, &self.provider, &self.provider_user_reference],
            None,
        );
    }
    #[inline]
    fn fields_mut(&mut self, show: &mut wire::FieldsMut<'_>) {
        show(
            &mut [
                &mut self.contact_number,
                &mut self.provider,
                &mut self.provider_user_reference,
            ],
            None,
        );
    }
}
s360_runtime::record!(AddLinkRequest);

/// Part of a request: `createUser request`.
#[derive(Clone, Default, PartialEq)]
pub struct CreateUserRequest {
    /// `provider`.
    pub provider: Option<CreateUserRequestProvider>,
    /// `providerUserReference`.
    pub provider_user_reference: Option<String>,
    /// `signUpData`.
    pub sign_up_data: Option<SignUpData>,
}

impl wire::Record for CreateUserRequest {
    #[inline]
    fn shape(&self) -> &'static wire::Shape {
        &wire::Shape {
            name: "CreateUserRequest",
            fields: &["provider", "providerUserReference", "signUpData"],
            ..wire::Shape::EMPTY
        }
    }
    #[inline]
    fn fields(&self, show: &mut wire::Fields<'_>) {
        show(&[&self.provider, &self.provider_user_reference, &self.sign_up_data], None);
    }
    #[inline]
    fn fields_mut(&mut self, show: &mut wire::FieldsMut<'_>) {
        show(
            &mut [
                &mut self.provider,
                &mut self.provider_user_reference,
                &mut self.sign_up_data,
            ],
            None,
        );
    }
}
s360_runtime::record!(CreateUserRequest);

/// Part of an answer: `createUser result`.
///
/// Partial: the document does not tell all fields.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateUserResult {
    /// What the document does not describe.
    pub extra: Extra,
}

impl wire::Record for CreateUserResult {
    #[inline]
    fn shape(&self) -> &'static wire::Shape {
        &wire::Shape {
            name: "CreateUserResult",
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
s360_runtime::record!(CreateUserResult);

/// `SignUpData`.
///
/// Partial: the document does not tell all fields.
#[derive(Clone, Default, PartialEq)]
pub struct SignUpData {
    /// `email`.
    pub email: Option<String>,
    /// lower-case n
    pub firstname: Option<String>,
    /// `gender`.
    pub gender: Option<SignUpDataGender>,
    /// `lang`.
    pub lang: Option<String>,
    /// `lastname`.
    pub lastname: Option<String>,
    /// What the document does not describe.
    pub extra: Extra,
}

impl wire::Record for SignUpData {
    #[inline]
    fn shape(&self) -> &'static wire::Shape {
        &wire::Shape {
            name: "SignUpData",
            fields: &["email", "firstname", "gender", "lang", "lastname"],
            ..wire::Shape::EMPTY
        }
    }
    #[inline]
    fn fields(&self, show: &mut wire::Fields<'_>) {
        show(
            &[&self.email, &self.firstname, &self.gender, &self.lang, &self.lastname],
            Some(&self.extra),
        );
    }
    #[inline]
    fn fields_mut(&mut self, show: &mut wire::FieldsMut<'_>) {
        show(
            &mut [
                &mut self.email,
                &mut self.firstname,
                &mut self.gender,
                &mut self.lang,
                &mut self.lastname,
            ],
            Some(&mut self.extra),
        );
    }
}
s360_runtime::record!(SignUpData);

/// `WebMethodResult2`.
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

impl wire::Record for WebMethodResult2 {
    #[inline]
    fn shape(&self) -> &'static wire::Shape {
        &wire::Shape {
            name: "WebMethodResult2",
            fields: &["requestId", "statusCode", "statusDetail"],
            ..wire::Shape::EMPTY
        }
    }
    #[inline]
    fn fields(&self, show: &mut wire::Fields<'_>) {
        show(
            &[&self.request_id, &self.status_code, &self.status_detail],
            Some(&self.extra),
        );
    }
    #[inline]
    fn fields_mut(&mut self, show: &mut wire::FieldsMut<'_>) {
        show(
            &mut [&mut self.request_id, &mut self.status_code, &mut self.status_detail],
            Some(&mut self.extra),
        );
    }
}
s360_runtime::record!(WebMethodResult2);
