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
    /// `getContactData`
    ///
    /// No page describes it: client programs use it.
    ///
    /// Repeated after a failure that leaves open whether it was carried out.
    ///
    /// Described since 2.21.
    #[inline]
    pub fn get_contact_data<'a>(
        &'a self,
        request: &'a GetContactDataRequest,
    ) -> Call<'a, GetContactDataResult> {
        self.client.call(&operations::GET_CONTACT_DATA, request)
    }
    /// `searchContact`
    ///
    /// Repeated after a failure that leaves open whether it was carried out.
    ///
    /// Described since 2.21.
    #[inline]
    pub fn search_contact<'a>(
        &'a self,
        request: &'a SearchContactRequest,
    ) -> Call<'a, SearchContactResult> {
        self.client.call(&operations::SEARCH_CONTACT, request)
    }
}
