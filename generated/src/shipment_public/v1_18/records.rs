//! Requests, results and their parts.

use s360_runtime::DateTime;
use s360_runtime::wire::{Extra, Record, Visitor, Wire};

/// Part of a request: `changeShipmentMode request`.
///
/// Described since 1.18.
#[derive(Clone, Default, PartialEq)]
pub struct ChangeShipmentModeRequest {
    /// `shipmentIds`.
    pub shipment_ids: Option<Vec<i64>>,
    /// `shipmentModeId`.
    pub shipment_mode_id: Option<i64>,
}

impl Record for ChangeShipmentModeRequest {
    fn type_name(&self) -> &'static str {
        "ChangeShipmentModeRequest"
    }
    fn field_mut(&mut self, name: &str) -> Option<&mut dyn Wire> {
        let field: &mut dyn Wire = match name {
            "shipmentIds" => &mut self.shipment_ids,
            "shipmentModeId" => &mut self.shipment_mode_id,
            _ => return None,
        };
        Some(field)
    }
    fn visit(&self, visitor: &mut Visitor<'_>) {
        visitor.field("shipmentIds", &self.shipment_ids);
        visitor.field("shipmentModeId", &self.shipment_mode_id);
    }
}
s360_runtime::record!(ChangeShipmentModeRequest);

/// Named by the reference pages but not described there.
///
/// Partial: the document does not tell all fields.
///
/// Described since 1.18.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ContactAddressData {
    /// What the document does not describe.
    pub extra: Extra,
}

impl Record for ContactAddressData {
    fn type_name(&self) -> &'static str {
        "ContactAddressData"
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
s360_runtime::record!(ContactAddressData);

/// Named by the reference pages but not described there.
///
/// Partial: the document does not tell all fields.
///
/// Described since 1.18.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DocumentData {
    /// What the document does not describe.
    pub extra: Extra,
}

impl Record for DocumentData {
    fn type_name(&self) -> &'static str {
        "DocumentData"
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
s360_runtime::record!(DocumentData);

/// `ShipmentData`.
///
/// Partial: the document does not tell all fields.
///
/// Described since 1.18.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ShipmentData {
    /// `collectionDateTime`.
    pub collection_date_time: Option<DateTime>,
    /// `contactAddress`.
    pub contact_address: Option<ContactAddressData>,
    /// `contactNumber`.
    pub contact_number: Option<String>,
    /// `documents`.
    pub documents: Option<Vec<DocumentData>>,
    /// `email`.
    pub email: Option<String>,
    /// `numberOfTickets`.
    pub number_of_tickets: i32,
    /// `operationIds`.
    pub operation_ids: Option<Vec<i64>>,
    /// `originalContactAddressId`.
    pub original_contact_address_id: Option<i64>,
    /// What the document does not describe.
    pub extra: Extra,
}

impl Record for ShipmentData {
    fn type_name(&self) -> &'static str {
        "ShipmentData"
    }
    fn field_mut(&mut self, name: &str) -> Option<&mut dyn Wire> {
        let field: &mut dyn Wire = match name {
            "collectionDateTime" => &mut self.collection_date_time,
            "contactAddress" => &mut self.contact_address,
            "contactNumber" => &mut self.contact_number,
            "documents" => &mut self.documents,
            "email" => &mut self.email,
            "numberOfTickets" => &mut self.number_of_tickets,
            "operationIds" => &mut self.operation_ids,
            "originalContactAddressId" => &mut self.original_contact_address_id,
            _ => return None,
        };
        Some(field)
    }
    fn visit(&self, visitor: &mut Visitor<'_>) {
        visitor.field("collectionDateTime", &self.collection_date_time);
        visitor.field("contactAddress", &self.contact_address);
        visitor.field("contactNumber", &self.contact_number);
        visitor.field("documents", &self.documents);
        visitor.field("email", &self.email);
        visitor.field("numberOfTickets", &self.number_of_tickets);
        visitor.field("operationIds", &self.operation_ids);
        visitor.field("originalContactAddressId", &self.original_contact_address_id);
    }
    fn promised(&self) -> &'static [&'static str] {
        &["numberOfTickets"]
    }
    fn extra(&self) -> Option<&Extra> {
        Some(&self.extra)
    }
    fn extra_mut(&mut self) -> Option<&mut Extra> {
        Some(&mut self.extra)
    }
}
s360_runtime::record!(ShipmentData);

/// `ShipmentsResult`.
///
/// Described since 1.18.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ShipmentsResult {
    /// `requestId`.
    pub request_id: Option<i64>,
    /// `shipments`.
    pub shipments: Option<Vec<ShipmentData>>,
    /// `statusCode`.
    pub status_code: Option<String>,
    /// `statusDetail`.
    pub status_detail: Option<String>,
    /// What the document does not describe.
    pub extra: Extra,
}

impl Record for ShipmentsResult {
    fn type_name(&self) -> &'static str {
        "ShipmentsResult"
    }
    fn field_mut(&mut self, name: &str) -> Option<&mut dyn Wire> {
        let field: &mut dyn Wire = match name {
            "requestId" => &mut self.request_id,
            "shipments" => &mut self.shipments,
            "statusCode" => &mut self.status_code,
            "statusDetail" => &mut self.status_detail,
            _ => return None,
        };
        Some(field)
    }
    fn visit(&self, visitor: &mut Visitor<'_>) {
        visitor.field("requestId", &self.request_id);
        visitor.field("shipments", &self.shipments);
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
s360_runtime::record!(ShipmentsResult);
