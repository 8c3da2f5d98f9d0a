//! The client.

use s360_runtime::Error;
use super::operations;
use super::records::*;

/// Client of `shipmentPublicService` 1.9.
///
/// Cheap to clone: all clones share connections and limits.
#[derive(Clone, Debug)]
pub struct ShipmentPublicService {
    client: s360_runtime::Client,
}

impl ShipmentPublicService {
    /// A client that sends through `client`.
    pub fn new(client: &s360_runtime::Client) -> Self {
        Self { client: client.clone() }
    }
    /// `getAvailableShipmentModes`: table cut after orderId
    pub async fn get_available_shipment_modes(
        &self,
        request: &GetAvailableShipmentModesRequest,
    ) -> Result<ShipmentModesDetailedData, Error> {
        self.client.call(&operations::GET_AVAILABLE_SHIPMENT_MODES, request).await
    }
}
