//! The client.

use s360_runtime::Error;
use super::operations;
use super::records::*;

/// Client of `contactInformationPublicService` 2.13.
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
    /// `createCulturalContact`
    pub async fn create_cultural_contact(
        &self,
        request: &CreateCulturalContactRequest,
    ) -> Result<CulturalContactCreationResult, Error> {
        self.client.call(&operations::CREATE_CULTURAL_CONTACT, request).await
    }
}
