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
        Self {
            guest_login,
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
                "guestLogin",
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
            ],
            secret: &["password"],
            ..wire::Shape::EMPTY
        }
    }
    #[inline]
    fn fields(&self, show: &mut wire::Fields<'_>) {
        show(
            &[
                &self.contact_type_scope,
                &self.guest_login,
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
            ],
            Some(&self.extra),
        );
    }
    #[inline]
    fn fields_mut(&mut self, show: &mut wire::FieldsMut<'_>) {
        show(
            &mut [
                &mut self.contact_type_scope,
                &mut self.guest_login,
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
            ],
            Some(&mut self.extra),
        );
    }
}
s360_runtime::record!(ContactAuthenticationData);

/// Named by the reference pages but not described there.
///
/// Partial: the document does not tell all fields.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ContactAuthenticationResult {
    /// What the document does not describe.
    pub extra: Extra,
}

impl wire::Record for ContactAuthenticationResult {
    #[inline]
    fn shape(&self) -> &'static wire::Shape {
        &wire::Shape {
            name: "ContactAuthenticationResult",
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
s360_runtime::record!(ContactAuthenticationResult);
