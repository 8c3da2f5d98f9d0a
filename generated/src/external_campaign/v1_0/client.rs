//! The client.

use s360_runtime::Call;
use super::operations;
use super::records::*;

/// Client of `externalCampaignService` 1.0.
///
/// Cheap to clone: all clones share connections and limits.
#[derive(Clone, Debug)]
pub struct ExternalCampaignService {
    client: s360_runtime::Client,
}

impl ExternalCampaignService {
    /// A client that sends through `client`.
    #[inline]
    pub fn new(client: &s360_runtime::Client) -> Self {
        Self { client: client.clone() }
    }
    /// `createOrUpdateTarget`
    ///
    /// No page describes it: seen over SOAP.
    ///
    /// Repeated after a failure that leaves open whether it was carried out.
    #[inline]
    pub fn create_or_update_target<'a>(
        &'a self,
        request: &'a CreateOrUpdateTargetRequest,
    ) -> Call<'a, WebMethodResult> {
        self.client.call(&operations::CREATE_OR_UPDATE_TARGET, request)
    }
}
