//! The client.

use s360_runtime::Call;
use super::operations;
use super::records::*;

/// Client of `shipmentPublicService` 1.16.
///
/// Cheap to clone: all clones share connections and limits.
#[derive(Clone, Debug)]
pub struct ShipmentPublicService {
    client: s360_runtime::Client,
}

impl ShipmentPublicService {
    /// A client that sends through `client`.
    #[deprecated(note = "shipmentPublicService 1.16 is deprecated; go on with `v1_17`")]
    #[inline]
    pub fn new(client: &s360_runtime::Client) -> Self {
        Self { client: client.clone() }
    }
    /// `getAvailableShipmentModes`
    ///
    /// Repeated after a failure that leaves open whether it was carried out.
    #[inline]
    pub fn get_available_shipment_modes<'a>(
        &'a self,
        request: &'a GetAvailableShipmentModesRequest,
    ) -> Call<'a, ShipmentModesDetailedData> {
        self.client.call(&operations::GET_AVAILABLE_SHIPMENT_MODES, request)
    }
}
