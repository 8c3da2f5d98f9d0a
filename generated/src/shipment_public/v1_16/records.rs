//! Requests, results and their parts.

use s360_runtime::wire::Extra;
use super::enums::*;

/// The request of `getAvailableShipmentModes`.
#[derive(Clone, Default, PartialEq)]
pub struct GetAvailableShipmentModesRequest {
    /// `contactAddressId`.
    pub contact_address_id: Option<i64>,
    /// `destinationCountryCode`.
    pub destination_country_code: Option<String>,
    /// `orderId`.
    pub order_id: Option<i64>,
    /// `pointOfSalesId`.
    pub point_of_sales_id: i64,
    /// `productFamilyIds`.
    ///
    /// Since 1.16.
    pub product_family_ids: Option<Vec<i64>>,
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
    "productFamilyIds" => product_family_ids,
    "shipmentContents" => shipment_contents,
} extra);

/// The answer of `getAvailableShipmentModes`.
///
/// Partial: the document does not tell all fields.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ShipmentModesDetailedData {
    /// What the document does not describe.
    pub extra: Extra,
}
s360_runtime::record!(ShipmentModesDetailedData {
} extra);
