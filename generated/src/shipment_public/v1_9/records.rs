//! Requests, results and their parts.

use s360_runtime::wire::Extra;
use super::enums::*;

/// The request of `getAvailableShipmentModes`.
#[derive(Clone, Default, PartialEq)]
pub struct GetAvailableShipmentModesRequest {
    /// Supersedes destinationCountryCode
    pub contact_address_id: Option<i64>,
    /// `destinationCountryCode`.
    pub destination_country_code: Option<String>,
    /// Filters by the content of the order: mail delivery time, print at home allowed, vending machine
    pub order_id: Option<i64>,
    /// `pointOfSalesId`.
    pub point_of_sales_id: i64,
    /// `shipmentContents`.
    pub shipment_contents: GetAvailableShipmentModesRequestShipmentContents,
    /// What the document does not describe.
    pub extra: Extra,
}

impl GetAvailableShipmentModesRequest {
    /// A value with all required fields.
    pub fn new(
        point_of_sales_id: i64,
        shipment_contents: GetAvailableShipmentModesRequestShipmentContents,
    ) -> Self {
        Self { point_of_sales_id, shipment_contents, ..Self::default() }
    }
}
s360_runtime::record!(GetAvailableShipmentModesRequest {
    "contactAddressId" => contact_address_id,
    "destinationCountryCode" => destination_country_code,
    "orderId" => order_id,
    "pointOfSalesId" => point_of_sales_id,
    "shipmentContents" => shipment_contents,
} extra);

/// In the answer of `getAvailableShipmentModes`: `shipmentModes[]`.
///
/// Partial: the document does not tell all fields.
///
/// Not described in 1.16.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ShipmentModeDetailedData {
    /// `catalogTypes`.
    pub catalog_types: Option<Vec<ShipmentModeDetailedDataCatalogTypes>>,
    /// `contactAddressRequired`.
    pub contact_address_required: bool,
    /// `deliveryTimeInDays`.
    pub delivery_time_in_days: Option<i32>,
    /// `description`.
    pub description: Option<String>,
    /// What the document does not describe.
    pub extra: Extra,
}
s360_runtime::record!(ShipmentModeDetailedData {
    "catalogTypes" => catalog_types,
    "contactAddressRequired" => contact_address_required: promised,
    "deliveryTimeInDays" => delivery_time_in_days,
    "description" => description,
} extra);

/// The answer of `getAvailableShipmentModes`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ShipmentModesDetailedData {
    /// `requestId`.
    ///
    /// Not described in 1.16.
    pub request_id: Option<i64>,
    /// `shipmentModes`.
    ///
    /// Not described in 1.16.
    pub shipment_modes: Option<Vec<ShipmentModeDetailedData>>,
    /// `statusCode`.
    ///
    /// Not described in 1.16.
    pub status_code: Option<String>,
    /// `statusDetail`.
    ///
    /// Not described in 1.16.
    pub status_detail: Option<String>,
    /// What the document does not describe.
    pub extra: Extra,
}
s360_runtime::record!(ShipmentModesDetailedData {
    "requestId" => request_id,
    "shipmentModes" => shipment_modes,
    "statusCode" => status_code,
    "statusDetail" => status_detail,
} extra);
