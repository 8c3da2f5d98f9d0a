//! The client.

use s360_runtime::Error;
use super::operations;
use super::records::*;

/// Client of `contactSocialLoginService` 1.0.
///
/// Cheap to clone: all clones share connections and limits.
#[derive(Clone, Debug)]
pub struct ContactSocialLoginService {
    client: s360_runtime::Client,
}

impl ContactSocialLoginService {
    /// A client that sends through `client`.
    pub fn new(client: &s360_runtime::Client) -> Self {
        Self { client: client.clone() }
    }
    /// `addLink`: links a contact number with the identifier given by an identity provider
    pub async fn add_link(
        &self,
        request: &AddLinkRequest,
    ) -> Result<WebMethodResult2, Error> {
        self.client.call(&operations::ADD_LINK, request).await
    }
    /// `createUser`: creates a user from a social profile and links it
    pub async fn create_user(
        &self,
        request: &CreateUserRequest,
    ) -> Result<CreateUserResult, Error> {
        self.client.call(&operations::CREATE_USER, request).await
    }
}
