//! Requests, results and their parts.

use s360_runtime::DateTime;
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
s360_runtime::record!(ChangeShipmentModeRequest {
    "shipmentIds" => shipment_ids,
    "shipmentModeId" => shipment_mode_id,
});

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
s360_runtime::record!(ContactAddressData {
} extra);

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
s360_runtime::record!(DocumentData {
} extra);

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
s360_runtime::record!(ShipmentData {
    "collectionDateTime" => collection_date_time,
    "contactAddress" => contact_address,
    "contactNumber" => contact_number,
    "documents" => documents,
    "email" => email,
    "numberOfTickets" => number_of_tickets: promised,
    "operationIds" => operation_ids,
    "originalContactAddressId" => original_contact_address_id,
} extra);

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
s360_runtime::record!(ShipmentsResult {
    "requestId" => request_id,
    "shipments" => shipments,
    "statusCode" => status_code,
    "statusDetail" => status_detail,
} extra);
