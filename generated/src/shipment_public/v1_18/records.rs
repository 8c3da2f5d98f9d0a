//! Requests, results and their parts.

use s360_runtime::{DateTime, wire};
use s360_runtime::wire::Extra;

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

impl wire::Record for ChangeShipmentModeRequest {
    #[inline]
    fn shape(&self) -> &'static wire::Shape {
        &wire::Shape {
            name: "ChangeShipmentModeRequest",
            fields: &["shipmentIds", "shipmentModeId"],
            ..wire::Shape::EMPTY
        }
    }
    #[inline]
    fn fields(&self, show: &mut wire::Fields<'_>) {
        show(&[&self.shipment_ids, &self.shipment_mode_id], None);
    }
    #[inline]
    fn fields_mut(&mut self, show: &mut wire::FieldsMut<'_>) {
        show(&mut [&mut self.shipment_ids, &mut self.shipment_mode_id], None);
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

impl wire::Record for ContactAddressData {
    #[inline]
    fn shape(&self) -> &'static wire::Shape {
        &wire::Shape {
            name: "ContactAddressData",
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

impl wire::Record for DocumentData {
    #[inline]
    fn shape(&self) -> &'static wire::Shape {
        &wire::Shape {
            name: "DocumentData",
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

impl wire::Record for ShipmentData {
    #[inline]
    fn shape(&self) -> &'static wire::Shape {
        &wire::Shape {
            name: "ShipmentData",
            fields: &[
                "collectionDateTime",
                "contactAddress",
                "contactNumber",
                "documents",
                "email",
                "numberOfTickets",
                "operationIds",
                "originalContactAddressId",
            ],
            promised: &["numberOfTickets"],
            ..wire::Shape::EMPTY
        }
    }
    #[inline]
    fn fields(&self, show: &mut wire::Fields<'_>) {
        show(
            &[
                &self.collection_date_time,
                &self.contact_address,
                &self.contact_number,
                &self.documents,
                &self.email,
                &self.number_of_tickets,
                &self.operation_ids,
                &self.original_contact_address_id,
            ],
            Some(&self.extra),
        );
    }
    #[inline]
    fn fields_mut(&mut self, show: &mut wire::FieldsMut<'_>) {
        show(
            &mut [
                &mut self.collection_date_time,
                &mut self.contact_address,
                &mut self.contact_number,
                &mut self.documents,
                &mut self.email,
                &mut self.number_of_tickets,
                &mut self.operation_ids,
                &mut self.original_contact_address_id,
            ],
            Some(&mut self.extra),
        );
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

impl wire::Record for ShipmentsResult {
    #[inline]
    fn shape(&self) -> &'static wire::Shape {
        &wire::Shape {
            name: "ShipmentsResult",
            fields: &["requestId", "shipments", "statusCode", "statusDetail"],
            ..wire::Shape::EMPTY
        }
    }
    #[inline]
    fn fields(&self, show: &mut wire::Fields<'_>) {
        show(
            &[&self.request_id, &self.shipments, &self.status_code, &self.status_detail],
            Some(&self.extra),
        );
    }
    #[inline]
    fn fields_mut(&mut self, show: &mut wire::FieldsMut<'_>) {
        show(
            &mut [
                &mut self.request_id,
                &mut self.shipments,
                &mut self.status_code,
                &mut self.status_detail,
            ],
            Some(&mut self.extra),
        );
    }
}
s360_runtime::record!(ShipmentsResult);
