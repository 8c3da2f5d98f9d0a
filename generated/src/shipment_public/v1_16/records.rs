//! Requests, results and their parts.

use s360_runtime::wire::{Extra, Record, Visitor, Wire};
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

impl Record for GetAvailableShipmentModesRequest {
    fn type_name(&self) -> &'static str {
        "GetAvailableShipmentModesRequest"
    }
    fn field_mut(&mut self, name: &str) -> Option<&mut dyn Wire> {
        let field: &mut dyn Wire = match name {
            "contactAddressId" => &mut self.contact_address_id,
            "destinationCountryCode" => &mut self.destination_country_code,
            "orderId" => &mut self.order_id,
            "pointOfSalesId" => &mut self.point_of_sales_id,
            "productFamilyIds" => &mut self.product_family_ids,
            "shipmentContents" => &mut self.shipment_contents,
            _ => return None,
        };
        Some(field)
    }
    fn visit(&self, visitor: &mut Visitor<'_>) {
        visitor.field("contactAddressId", &self.contact_address_id);
        visitor.field("destinationCountryCode", &self.destination_country_code);
        visitor.field("orderId", &self.order_id);
        visitor.field("pointOfSalesId", &self.point_of_sales_id);
        visitor.field("productFamilyIds", &self.product_family_ids);
        visitor.field("shipmentContents", &self.shipment_contents);
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

impl Record for ShipmentModesDetailedData {
    fn type_name(&self) -> &'static str {
        "ShipmentModesDetailedData"
    }
    fn field_mut(&mut self, _name: &str) -> Option<&mut dyn Wire> {
        None
    }
    fn visit(&self, _visitor: &mut Visitor<'_>) {}
    fn extra(&self) -> Option<&Extra> {
        Some(&self.extra)
    }
    fn extra_mut(&mut self) -> Option<&mut Extra> {
        Some(&mut self.extra)
    }
}
s360_runtime::record!(ShipmentModesDetailedData);
