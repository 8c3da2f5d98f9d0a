//! Requests, results and their parts.

use s360_runtime::wire;
use s360_runtime::wire::Extra;
use super::enums::*;

/// Part of a request: `authenticate request`.
#[derive(Clone, Default, PartialEq)]
pub struct AuthenticateRequest {
    /// `contactAuthenticationData`.
    pub contact_authentication_data: Option<ContactAuthenticationData>,
}

impl wire::Record for AuthenticateRequest {
    #[inline]
    fn shape(&self) -> &'static wire::Shape {
        &wire::Shape {
            name: "AuthenticateRequest",
            fields: &["contactAuthenticationData"],
            ..wire::Shape::EMPTY
        }
    }
    #[inline]
    fn fields(&self, show: &mut wire::Fields<'_>) {
        show(&[&self.contact_authentication_data], None);
    }
    #[inline]
    fn fields_mut(&mut self, show: &mut wire::FieldsMut<'_>) {
        show(&mut [&mut self.contact_authentication_data], None);
    }
}
s360_runtime::record!(AuthenticateRequest);

/// Part of a request: `changePassword request`.
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
        }
    }
}

impl wire::Record for ChangePasswordRequest {
    #[inline]
    fn shape(&self) -> &'static wire::Shape {
        &wire::Shape {
            name: "ChangePasswordRequest",
            fields: &["contactNumber", "currentPassword", "newPassword"],
            secret: &["currentPassword", "newPassword"],
            ..wire::Shape::EMPTY
        }
    }
    #[inline]
    fn fields(&self, show: &mut wire::Fields<'_>) {
        show(&[&self.contact_number, &self.current_password, &self.new_password], None);
    }
    #[inline]
    fn fields_mut(&mut self, show: &mut wire::FieldsMut<'_>) {
        show(
            &mut [
                &mut self.contact_number,
                &mut self.current_password,
                &mut self.new_password,
            ],
            None,
        );
    }
}
s360_runtime::record!(ChangePasswordRequest);

/// `ContactAuthenticationData`.
#[derive(Clone, Default, PartialEq)]
pub struct ContactAuthenticationData {
    /// `contactTypeScope`.
    pub contact_type_scope: Option<ContactAuthenticationDataContactTypeScope>,
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
    pub fn new(remember_me: bool, social_login: bool) -> Self {
        Self {
            remember_me,
            social_login,
            ..Self::default()
        }
    }
}

impl wire::Record for ContactAuthenticationData {
    #[inline]
    fn shape(&self) -> &'static wire::Shape {
        &wire::Shape {
            name: "ContactAuthenticationData",
            fields: &[
                "contactTypeScope",
                "identification",
                "identityProvider",
                "login",
                "password",
                "pointOfSalesId",
                "providerUserReference",
                "rememberMe",
                "socialLogin",
                "structureContactNumber",
                "targetContactNumber",
                "uniqueToken",
            ],
            secret: &["password", "uniqueToken"],
            ..wire::Shape::EMPTY
        }
    }
    #[inline]
    fn fields(&self, show: &mut wire::Fields<'_>) {
        show(
            &[
                &self.contact_type_scope,
                &self.identification,
                &self.identity_provider,
                &self.login,
                &self.password,
                &self.point_of_sales_id,
                &self.provider_user_reference,
                &self.remember_me,
                &self.social_login,
                &self.structure_contact_number,
                &self.target_contact_number,
                &self.unique_token,
            ],
            None,
        );
    }
    #[inline]
    fn fields_mut(&mut self, show: &mut wire::FieldsMut<'_>) {
        show(
            &mut [
                &mut self.contact_type_scope,
                &mut self.identification,
                &mut self.identity_provider,
                &mut self.login,
                &mut self.password,
                &mut self.point_of_sales_id,
                &mut self.provider_user_reference,
                &mut self.remember_me,
                &mut self.social_login,
                &mut self.structure_contact_number,
                &mut self.target_contact_number,
                &mut self.unique_token,
            ],
            None,
        );
    }
}
s360_runtime::record!(ContactAuthenticationData);

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

impl wire::Record for ContactAuthenticationResult {
    #[inline]
    fn shape(&self) -> &'static wire::Shape {
        &wire::Shape {
            name: "ContactAuthenticationResult",
            fields: &[
                "contactNumber",
                "identification",
                "requestId",
                "statusCode",
                "statusDetail",
                "uniqueToken",
            ],
            secret: &["uniqueToken"],
            ..wire::Shape::EMPTY
        }
    }
    #[inline]
    fn fields(&self, show: &mut wire::Fields<'_>) {
        show(
            &[
                &self.contact_number,
                &self.identification,
                &self.request_id,
                &self.status_code,
                &self.status_detail,
                &self.unique_token,
            ],
            Some(&self.extra),
        );
    }
    #[inline]
    fn fields_mut(&mut self, show: &mut wire::FieldsMut<'_>) {
        show(
            &mut [
                &mut self.contact_number,
                &mut self.identification,
                &mut self.request_id,
                &mut self.status_code,
                &mut self.status_detail,
                &mut self.unique_token,
            ],
            Some(&mut self.extra),
        );
    }
}
s360_runtime::record!(ContactAuthenticationResult);

/// `WebMethodResult`.
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

impl wire::Record for WebMethodResult {
    #[inline]
    fn shape(&self) -> &'static wire::Shape {
        &wire::Shape {
            name: "WebMethodResult",
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
s360_runtime::record!(WebMethodResult);
