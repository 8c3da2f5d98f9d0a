//! Requests, results and their parts.

use s360_runtime::wire;
use s360_runtime::wire::Extra;
use super::enums::*;

/// Part of a request: `getAvailableShipmentModes request`.
///
/// Not described in 1.18.
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
    /// NEW vs 1\_10
    ///
    /// Since 1.16.
    pub product_family_ids: Option<Vec<i64>>,
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
                "productFamilyIds",
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
                &self.product_family_ids,
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
                &mut self.product_family_ids,
                &mut self.shipment_contents,
            ],
            None,
        );
    }
}
s360_runtime::record!(GetAvailableShipmentModesRequest);

/// Named by the reference pages but not described there.
///
/// Partial: the document does not tell all fields.
///
/// Not described in 1.18.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ShipmentModesDetailedData {
    /// What the document does not describe.
    pub extra: Extra,
}

impl wire::Record for ShipmentModesDetailedData {
    #[inline]
    fn shape(&self) -> &'static wire::Shape {
        &wire::Shape {
            name: "ShipmentModesDetailedData",
            ..wire::Shape::EMPTY
        }
    }
    #[inline]
    fn fields(&self, show: &mut wire::Fields<'_>) {
        show(&[], Some(&self.extra));
    }
    #[inline]
    fn fields_mut(&mut self, show: &mut wire::FieldsMut<'_>) {
        show(&mut [], Some(&mut self.extra));
    }
}
s360_runtime::record!(ShipmentModesDetailedData);
