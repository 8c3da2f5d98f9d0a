//! The client.

use s360_runtime::Call;
use super::operations;
use super::records::*;

/// Client of `contactInformationPublicService` 2.21.
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
    /// `getContactData`: REST body {contactNumber, details\[\]}
    ///
    /// Described since 2.21.
    #[inline]
    pub fn get_contact_data<'a>(
        &'a self,
        request: &'a GetContactDataRequest,
    ) -> Call<'a, GetContactDataResult> {
        self.client.call(&operations::GET_CONTACT_DATA, request)
    }
    /// `searchContact`: named in the docs
    ///
    /// Described since 2.21. Not described in 2.22.
    #[inline]
    pub fn search_contact<'a>(
        &'a self,
        request: &'a SearchContactRequest,
    ) -> Call<'a, SearchContactResult> {
        self.client.call(&operations::SEARCH_CONTACT, request)
    }
}
