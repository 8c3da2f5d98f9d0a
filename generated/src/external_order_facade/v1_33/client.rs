//! The client.

use s360_runtime::Call;
use super::operations;
use super::records::*;

/// Client of `externalOrderFacade` 1.33.
///
/// Cheap to clone: all clones share connections and limits.
#[derive(Clone, Debug)]
pub struct ExternalOrderFacade {
    client: s360_runtime::Client,
}

impl ExternalOrderFacade {
    /// A client that sends through `client`.
    pub fn new(client: &s360_runtime::Client) -> Self {
        Self { client: client.clone() }
    }
    /// `createOrUpdateOrder`: one call per cart addition; at least one of the operation creation lists must be non-null
    pub fn create_or_update_order<'a>(
        &'a self,
        request: &'a CreateOrUpdateOrderRequest,
    ) -> Call<'a, OrderUpdateResult> {
        self.client.call(&operations::CREATE_OR_UPDATE_ORDER, request)
    }
}
