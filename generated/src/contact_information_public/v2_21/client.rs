//! The client.

use s360_runtime::Error;
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
    pub fn new(client: &s360_runtime::Client) -> Self {
        Self { client: client.clone() }
    }
    /// `getContactData`: REST body {contactNumber, details\[\]}
    pub async fn get_contact_data(
        &self,
        request: &GetContactDataRequest,
    ) -> Result<GetContactDataResult, Error> {
        self.client.call(&operations::GET_CONTACT_DATA, request).await
    }
    /// `searchContact`: named in the docs
    pub async fn search_contact(
        &self,
        request: &SearchContactRequest,
    ) -> Result<SearchContactResult, Error> {
        self.client.call(&operations::SEARCH_CONTACT, request).await
    }
}
