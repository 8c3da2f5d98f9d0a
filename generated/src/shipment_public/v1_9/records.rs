//! Requests, results and their parts.

use s360_runtime::wire::{Extra, Record, Visitor, Wire};
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
        visitor.field("shipmentContents", &self.shipment_contents);
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

impl Record for ShipmentModeDetailedData {
    fn type_name(&self) -> &'static str {
        "ShipmentModeDetailedData"
    }
    fn field_mut(&mut self, name: &str) -> Option<&mut dyn Wire> {
        let field: &mut dyn Wire = match name {
            "catalogTypes" => &mut self.catalog_types,
            "contactAddressRequired" => &mut self.contact_address_required,
            "deliveryTimeInDays" => &mut self.delivery_time_in_days,
            "description" => &mut self.description,
            _ => return None,
        };
        Some(field)
    }
    fn visit(&self, visitor: &mut Visitor<'_>) {
        visitor.field("catalogTypes", &self.catalog_types);
        visitor.field("contactAddressRequired", &self.contact_address_required);
        visitor.field("deliveryTimeInDays", &self.delivery_time_in_days);
        visitor.field("description", &self.description);
    }
    fn promised(&self) -> &'static [&'static str] {
        &["contactAddressRequired"]
    }
    fn extra(&self) -> Option<&Extra> {
        Some(&self.extra)
    }
    fn extra_mut(&mut self) -> Option<&mut Extra> {
        Some(&mut self.extra)
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

impl Record for ShipmentModesDetailedData {
    fn type_name(&self) -> &'static str {
        "ShipmentModesDetailedData"
    }
    fn field_mut(&mut self, name: &str) -> Option<&mut dyn Wire> {
        let field: &mut dyn Wire = match name {
            "requestId" => &mut self.request_id,
            "shipmentModes" => &mut self.shipment_modes,
            "statusCode" => &mut self.status_code,
            "statusDetail" => &mut self.status_detail,
            _ => return None,
        };
        Some(field)
    }
    fn visit(&self, visitor: &mut Visitor<'_>) {
        visitor.field("requestId", &self.request_id);
        visitor.field("shipmentModes", &self.shipment_modes);
        visitor.field("statusCode", &self.status_code);
        visitor.field("statusDetail", &self.status_detail);
    }
    fn extra(&self) -> Option<&Extra> {
        Some(&self.extra)
    }
    fn extra_mut(&mut self) -> Option<&mut Extra> {
        Some(&mut self.extra)
    }
}
s360_runtime::record!(ShipmentModesDetailedData);
