//! Requests, results and their parts.

use s360_runtime::wire;
use s360_runtime::wire::Extra;
use super::enums::*;

/// Part of a request: `getAvailableShipmentModes request`.
///
/// Not described in 1.18.
#[derive(Clone, Default, PartialEq)]
pub struct GetAvailableShipmentModesRequest {
    /// supersedes destinationCountryCode
    pub contact_address_id: Option<i64>,
    /// `destinationCountryCode`.
    pub destination_country_code: Option<String>,
    /// filters by order content (mail delivery time, print@home allowed, vending machine)
    pub order_id: Option<i64>,
    /// `pointOfSalesId`.
    pub point_of_sales_id: i64,
    /// `shipmentContents`.
    pub shipment_contents: GetAvailableShipmentModesRequestShipmentContents,
}

impl GetAvailableShipmentModesRequest {
    /// A value with all required fields.
    pub fn new(
        point_of_sales_id: i64,
        shipment_contents: GetAvailableShipmentModesRequestShipmentContents,
    ) -> Self {
        Self {
            point_of_sales_id,
            shipment_contents,
            ..Self::default()
        }
    }
}

impl wire::Record for GetAvailableShipmentModesRequest {
    #[inline]
    fn shape(&self) -> &'static wire::Shape {
        &wire::Shape {
            name: "GetAvailableShipmentModesRequest",
            fields: &[
                "contactAddressId",
                "destinationCountryCode",
                "orderId",
                "pointOfSalesId",
                "shipmentContents",
            ],
            ..wire::Shape::EMPTY
        }
    }
    #[inline]
    fn fields(&self, show: &mut wire::Fields<'_>) {
        show(
            &[
                &self.contact_address_id,
                &self.destination_country_code,
                &self.order_id,
                &self.point_of_sales_id,
                &self.shipment_contents,
            ],
            None,
        );
    }
    #[inline]
    fn fields_mut(&mut self, show: &mut wire::FieldsMut<'_>) {
        show(
            &mut [
                &mut self.contact_address_id,
                &mut self.destination_country_code,
                &mut self.order_id,
                &mut self.point_of_sales_id,
                &mut self.shipment_contents,
            ],
            None,
        );
    }
}
s360_runtime::record!(GetAvailableShipmentModesRequest);

/// `ShipmentModeDetailedData`.
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

impl wire::Record for ShipmentModeDetailedData {
    #[inline]
    fn shape(&self) -> &'static wire::Shape {
        &wire::Shape {
            name: "ShipmentModeDetailedData",
            fields: &[
                "catalogTypes",
                "contactAddressRequired",
                "deliveryTimeInDays",
                "description",
            ],
            promised: &["contactAddressRequired"],
            ..wire::Shape::EMPTY
        }
    }
    #[inline]
    fn fields(&self, show: &mut wire::Fields<'_>) {
        show(
            &[
                &self.catalog_types,
                &self.contact_address_required,
                &self.delivery_time_in_days,
                &self.description,
            ],
            Some(&self.extra),
        );
    }
    #[inline]
    fn fields_mut(&mut self, show: &mut wire::FieldsMut<'_>) {
        show(
            &mut [
                &mut self.catalog_types,
                &mut self.contact_address_required,
                &mut self.delivery_time_in_days,
                &mut self.description,
            ],
            Some(&mut self.extra),
        );
    }
}
s360_runtime::record!(ShipmentModeDetailedData);

/// `ShipmentModesDetailedData`.
///
/// Not described in 1.18.
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

impl wire::Record for ShipmentModesDetailedData {
    #[inline]
    fn shape(&self) -> &'static wire::Shape {
        &wire::Shape {
            name: "ShipmentModesDetailedData",
            fields: &["requestId", "shipmentModes", "statusCode", "statusDetail"],
            ..wire::Shape::EMPTY
        }
    }
    #[inline]
    fn fields(&self, show: &mut wire::Fields<'_>) {
        show(
            &[
                &self.request_id,
                &self.shipment_modes,
                &self.status_code,
                &self.status_detail,
            ],
            Some(&self.extra),
        );
    }
    #[inline]
    fn fields_mut(&mut self, show: &mut wire::FieldsMut<'_>) {
        show(
            &mut [
                &mut self.request_id,
                &mut self.shipment_modes,
                &mut self.status_code,
                &mut self.status_detail,
            ],
            Some(&mut self.extra),
        );
    }
}
s360_runtime::record!(ShipmentModesDetailedData);
