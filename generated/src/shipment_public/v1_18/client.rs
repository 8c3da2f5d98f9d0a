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
    /// `changeShipmentMode`: No e-mail is sent; a new shipment is created for tickets that are not printed. Business error: error.shipmentSent when any shipment is SENT
    ///
    /// Repeated after a failure that leaves open whether it was carried out.
    ///
    /// Described since 1.18.
    #[inline]
    pub fn change_shipment_mode<'a>(
        &'a self,
        request: &'a ChangeShipmentModeRequest,
    ) -> Call<'a, ShipmentsResult> {
        self.client.call(&operations::CHANGE_SHIPMENT_MODE, request)
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
