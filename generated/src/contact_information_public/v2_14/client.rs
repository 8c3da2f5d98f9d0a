//! The client.

use s360_runtime::Call;
use super::operations;
use super::records::*;

/// Client of `contactInformationPublicService` 2.14.
///
/// Cheap to clone: all clones share connections and limits.
#[derive(Clone, Debug)]
pub struct ContactInformationPublicService {
    client: s360_runtime::Client,
}

impl ContactInformationPublicService {
    /// A client that sends through `client`.
    #[deprecated(
        note = "contactInformationPublicService 2.14 is at the end of its life; go on with `v2_22`"
    )]
    #[inline]
    pub fn new(client: &s360_runtime::Client) -> Self {
        Self { client: client.clone() }
    }
    /// `createCulturalContact`
    ///
    /// Not repeated after a failure that leaves open whether it was carried out.
    ///
    /// Patched: it creates a contact; a second execution may create another one of the same person.
    #[inline]
    pub fn create_cultural_contact<'a>(
        &'a self,
        request: &'a CreateCulturalContactRequest,
    ) -> Call<'a, CulturalContactCreationResult> {
        self.client.call(&operations::CREATE_CULTURAL_CONTACT, request)
    }
}
