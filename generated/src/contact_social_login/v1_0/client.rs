//! The client.

use s360_runtime::Call;
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
    #[inline]
    pub fn new(client: &s360_runtime::Client) -> Self {
        Self { client: client.clone() }
    }
    /// `addLink`: Links a contact number with the identifier given by an identity provider
    ///
    /// Repeated after a failure that leaves open whether it was carried out.
    #[inline]
    pub fn add_link<'a>(
        &'a self,
        request: &'a AddLinkRequest,
    ) -> Call<'a, WebMethodResult2> {
        self.client.call(&operations::ADD_LINK, request)
    }
    /// `createUser`: Creates a user from a social profile and links it
    ///
    /// Not repeated after a failure that leaves open whether it was carried out.
    ///
    /// Patched: it creates a user; a second execution may create another one, or answer that there is one already.
    #[inline]
    pub fn create_user<'a>(
        &'a self,
        request: &'a CreateUserRequest,
    ) -> Call<'a, CreateUserResult> {
        self.client.call(&operations::CREATE_USER, request)
    }
}
