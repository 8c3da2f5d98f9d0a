//! The client.

use s360_runtime::Call;
use super::operations;
use super::records::*;

/// Client of `contactAuthenticationPublicService` 2.14.
///
/// Cheap to clone: all clones share connections and limits.
#[derive(Clone, Debug)]
pub struct ContactAuthenticationPublicService {
    client: s360_runtime::Client,
}

impl ContactAuthenticationPublicService {
    /// A client that sends through `client`.
    #[deprecated(
        note = "contactAuthenticationPublicService 2.14 is at the end of its life; go on with `v2_21`"
    )]
    #[inline]
    pub fn new(client: &s360_runtime::Client) -> Self {
        Self { client: client.clone() }
    }
    /// `authenticate`: Authenticates a contact with login and password and other attributes, or an operator when operatorLogin is true
    ///
    /// Repeated after a failure that leaves open whether it was carried out.
    #[inline]
    pub fn authenticate<'a>(
        &'a self,
        request: &'a AuthenticateRequest,
    ) -> Call<'a, ContactAuthenticationResult> {
        self.client.call(&operations::AUTHENTICATE, request)
    }
}
