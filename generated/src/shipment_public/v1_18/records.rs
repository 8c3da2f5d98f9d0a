//! Requests, results and their parts.

use s360_runtime::DateTime;
use s360_runtime::wire::Extra;
use super::enums::*;

/// The request of `changeShipmentMode`.
///
/// Described since 1.18.
#[derive(Clone, Default, PartialEq)]
pub struct ChangeShipmentModeRequest {
    /// `shipmentIds`.
    pub shipment_ids: Option<Vec<i64>>,
    /// `shipmentModeId`.
    pub shipment_mode_id: Option<i64>,
    /// What the document does not describe.
    pub extra: Extra,
}
s360_runtime::record!(ChangeShipmentModeRequest {
    "shipmentIds" => shipment_ids,
    "shipmentModeId" => shipment_mode_id,
} extra);

/// In the answer of `changeShipmentMode`: `shipments[].contactAddress`.
///
/// No page describes its fields: client programs use them, unless one says otherwise.
///
/// Partial: the document does not tell all fields.
///
/// Described since 1.18.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ContactAddressData {
    /// `billingAddress`.
    pub billing_address: Option<bool>,
    /// `contactAddressId`.
    pub contact_address_id: Option<i64>,
    /// `countryCode`.
    pub country_code: Option<String>,
    /// `documentFormattedAddress`.
    pub document_formatted_address: Option<String>,
    /// `formattedAddress`.
    pub formatted_address: Option<String>,
    /// `line1`.
    pub line1: Option<String>,
    /// `line2`.
    pub line2: Option<String>,
    /// `line3`.
    pub line3: Option<String>,
    /// `localityCriteriaElements`.
    pub locality_criteria_elements: Option<Vec<String>>,
    /// `main`.
    pub main: Option<bool>,
    /// `name`.
    pub name: Option<String>,
    /// `normalizationRating`.
    pub normalization_rating: Option<ContactAddressDataNormalizationRating>,
    /// `normalizationState`.
    pub normalization_state: Option<ContactAddressDataNormalizationState>,
    /// `shippingAddress`.
    pub shipping_address: Option<bool>,
    /// `street1`.
    pub street1: Option<String>,
    /// `street2`.
    pub street2: Option<String>,
    /// `street3`.
    pub street3: Option<String>,
    /// `street4`.
    ///
    /// No page describes it: another version or service has it.
    pub street4: Option<String>,
    /// `town`.
    pub town: Option<String>,
    /// `zipCode`.
    pub zip_code: Option<String>,
    /// What the document does not describe.
    pub extra: Extra,
}
s360_runtime::record!(ContactAddressData {
    "billingAddress" => billing_address,
    "contactAddressId" => contact_address_id,
    "countryCode" => country_code,
    "documentFormattedAddress" => document_formatted_address,
    "formattedAddress" => formatted_address,
    "line1" => line1,
    "line2" => line2,
    "line3" => line3,
    "localityCriteriaElements" => locality_criteria_elements,
    "main" => main,
    "name" => name,
    "normalizationRating" => normalization_rating,
    "normalizationState" => normalization_state,
    "shippingAddress" => shipping_address,
    "street1" => street1,
    "street2" => street2,
    "street3" => street3,
    "street4" => street4,
    "town" => town,
    "zipCode" => zip_code,
} extra);

/// In the answer of `changeShipmentMode`: `shipments[].documents[]`.
///
/// Its fields are guesses.
///
/// Partial: the document does not tell all fields.
///
/// Described since 1.18.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DocumentData {
    /// `alreadyPrinted`.
    pub already_printed: Option<bool>,
    /// `availableForPrint`.
    pub available_for_print: Option<bool>,
    /// `documentClass`.
    pub document_class: Option<DocumentDataDocumentClass>,
    /// `documentType`.
    pub document_type: Option<String>,
    /// `id`.
    pub id: Option<i64>,
    /// `orderId`.
    pub order_id: Option<i64>,
    /// What the document does not describe.
    pub extra: Extra,
}
s360_runtime::record!(DocumentData {
    "alreadyPrinted" => already_printed,
    "availableForPrint" => available_for_print,
    "documentClass" => document_class,
    "documentType" => document_type,
    "id" => id,
    "orderId" => order_id,
} extra);

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
    /// `productFamilyIds`.
    ///
    /// No page describes it: another version or service has it.
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

/// In the answer of `changeShipmentMode`: `shipments[]`.
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
    /// `shipmentMode`.
    ///
    /// A guess: nobody has seen it.
    pub shipment_mode: Option<ShipmentMode>,
    /// `shipmentSent`.
    ///
    /// A guess: nobody has seen it.
    pub shipment_sent: Option<bool>,
    /// `shipmentState`.
    ///
    /// A guess: nobody has seen it.
    pub shipment_state: Option<ShipmentDataShipmentState>,
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
    "shipmentMode" => shipment_mode,
    "shipmentSent" => shipment_sent,
    "shipmentState" => shipment_state,
} extra);

/// In the answer of `changeShipmentMode`: `shipments[].shipmentMode`.
///
/// No page describes its fields: seen in webhooks.
///
/// Partial: the document does not tell all fields.
///
/// Described since 1.18.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ShipmentMode {
    /// `id`.
    pub id: Option<i64>,
    /// `idCode`.
    pub id_code: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `type`.
    pub r#type: Option<ShipmentModeType>,
    /// What the document does not describe.
    pub extra: Extra,
}
s360_runtime::record!(ShipmentMode {
    "id" => id,
    "idCode" => id_code,
    "name" => name,
    "type" => r#type,
} extra);

/// In the answer of `getAvailableShipmentModes`: `shipmentModes[]`.
///
/// No page describes its fields: another version or service has them, unless one says otherwise.
///
/// Partial: the document does not tell all fields.
///
/// Described since 1.18.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ShipmentModeDetailedData {
    /// `catalogTypes`.
    pub catalog_types: Option<Vec<ShipmentModeDetailedDataCatalogTypes>>,
    /// `contactAddressRequired`.
    pub contact_address_required: Option<bool>,
    /// `deliveryTimeInDays`.
    pub delivery_time_in_days: Option<i32>,
    /// `description`.
    pub description: Option<String>,
    /// `id`.
    ///
    /// A guess: nobody has seen it.
    pub id: Option<i64>,
    /// `idCode`.
    ///
    /// A guess: nobody has seen it.
    pub id_code: Option<String>,
    /// `name`.
    ///
    /// A guess: nobody has seen it.
    pub name: Option<String>,
    /// `type`.
    ///
    /// A guess: nobody has seen it.
    pub r#type: Option<ShipmentModeDetailedDataType>,
    /// What the document does not describe.
    pub extra: Extra,
}
s360_runtime::record!(ShipmentModeDetailedData {
    "catalogTypes" => catalog_types,
    "contactAddressRequired" => contact_address_required,
    "deliveryTimeInDays" => delivery_time_in_days,
    "description" => description,
    "id" => id,
    "idCode" => id_code,
    "name" => name,
    "type" => r#type,
} extra);

/// The answer of `getAvailableShipmentModes`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ShipmentModesDetailedData {
    /// `requestId`.
    ///
    /// Described since 1.18.
    pub request_id: Option<i64>,
    /// `shipmentModes`.
    ///
    /// No page describes it: another version or service has it.
    ///
    /// Described since 1.18.
    pub shipment_modes: Option<Vec<ShipmentModeDetailedData>>,
    /// `statusCode`.
    ///
    /// Described since 1.18.
    pub status_code: Option<String>,
    /// `statusDetail`.
    ///
    /// Described since 1.18.
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

/// The answer of `changeShipmentMode`.
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
