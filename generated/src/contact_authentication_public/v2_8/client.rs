//! The client.

use s360_runtime::Error;
use super::operations;
use super::records::*;

/// Client of `contactAuthenticationPublicService` 2.8.
///
/// Cheap to clone: all clones share connections and limits.
#[derive(Clone, Debug)]
pub struct ContactAuthenticationPublicService {
    client: s360_runtime::Client,
}

impl ContactAuthenticationPublicService {
    /// A client that sends through `client`.
    pub fn new(client: &s360_runtime::Client) -> Self {
        Self { client: client.clone() }
    }
    /// `authenticate`: authenticate a contact with login and password and other attributes; doc text holds a raw "{@link ContactAuthenticationData}"
    pub async fn authenticate(
        &self,
        request: &AuthenticateRequest,
    ) -> Result<ContactAuthenticationResult, Error> {
        self.client.call(&operations::AUTHENTICATE, request).await
    }
    /// `changePassword`: changes the current password of a contact
    pub async fn change_password(
        &self,
        request: &ChangePasswordRequest,
    ) -> Result<WebMethodResult, Error> {
        self.client.call(&operations::CHANGE_PASSWORD, request).await
    }
}
