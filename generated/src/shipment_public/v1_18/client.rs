//! The client.

use s360_runtime::Call;
use super::operations;
use super::records::*;

/// Client of `shipmentPublicService` 1.18.
///
/// Cheap to clone: all clones share connections and limits.
#[derive(Clone, Debug)]
pub struct ShipmentPublicService {
    client: s360_runtime::Client,
}

impl ShipmentPublicService {
    /// A client that sends through `client`.
    #[inline]
    pub fn new(client: &s360_runtime::Client) -> Self {
        Self { client: client.clone() }
    }
    /// `changeShipmentMode`: NEW vs 1\_17; error.shipmentSent when any shipment is SENT; no e-mail sent; new shipment created for non printed tickets
    ///
    /// Described since 1.18.
    #[inline]
    pub fn change_shipment_mode<'a>(
        &'a self,
        request: &'a ChangeShipmentModeRequest,
    ) -> Call<'a, ShipmentsResult> {
        self.client.call(&operations::CHANGE_SHIPMENT_MODE, request)
    }
}
