//! The client.

use s360_runtime::Call;
use super::operations;
use super::records::*;

/// Client of `contactInformationPublicService` 2.22.
///
/// Cheap to clone: all clones share connections and limits.
#[derive(Clone, Debug)]
pub struct ContactInformationPublicService {
    client: s360_runtime::Client,
}

impl ContactInformationPublicService {
    /// A client that sends through `client`.
    #[inline]
    pub fn new(client: &s360_runtime::Client) -> Self {
        Self { client: client.clone() }
    }
    /// `getContactData`: URL example in the REST standard
    ///
    /// Described since 2.21.
    #[inline]
    pub fn get_contact_data<'a>(
        &'a self,
        request: &'a GetContactDataRequest,
    ) -> Call<'a, GetContactDataResult> {
        self.client.call(&operations::GET_CONTACT_DATA, request)
    }
}
