//! The client.

use s360_runtime::Call;
use super::operations;
use super::records::*;

/// Client of `externalOrderService` 1.19.
///
/// Cheap to clone: all clones share connections and limits.
#[derive(Clone, Debug)]
pub struct ExternalOrderService {
    client: s360_runtime::Client,
}

impl ExternalOrderService {
    /// A client that sends through `client`.
    #[deprecated(
        note = "externalOrderService 1.19 is at the end of its life; go on with `v1_33`"
    )]
    #[inline]
    pub fn new(client: &s360_runtime::Client) -> Self {
        Self { client: client.clone() }
    }
    /// `abandonMovements`: Abandons the given movements
    ///
    /// Repeated after a failure that leaves open whether it was carried out.
    #[inline]
    pub fn abandon_movements<'a>(
        &'a self,
        request: &'a AbandonMovementsRequest,
    ) -> Call<'a, OrderUpdateResult> {
        self.client.call(&operations::ABANDON_MOVEMENTS, request)
    }
}
