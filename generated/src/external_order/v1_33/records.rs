//! Requests, results and their parts.

use s360_runtime::{Amount, Bytes, DateTime, Value};
use s360_runtime::wire::Extra;
use std::collections::BTreeMap;
use super::enums::*;

/// The request of `abandonMovements`.
#[derive(Clone, Default, PartialEq)]
pub struct AbandonMovementsRequest {
    /// `movementIds`.
    pub movement_ids: Option<Vec<i64>>,
    /// `orderId`.
    pub order_id: Option<i64>,
    /// `requestId`.
    pub request_id: Option<i64>,
    /// What the document does not describe.
    pub extra: Extra,
}
s360_runtime::record!(AbandonMovementsRequest {
    "movementIds" => movement_ids,
    "orderId" => order_id,
    "requestId" => request_id,
} extra);

/// In the answer of `getFileDetails`: `fileDetailsData.fileContacts[].answerQuestionnaire`; in the answer of `getFileDetailsFromOrderSecretId`: `fileDetailsData.fileContacts[].answerQuestionnaire`.
///
/// Partial: the document does not tell all fields.
///
/// Described since 1.33.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AnswerQuestionnaire {
    /// What the document does not describe.
    pub extra: Extra,
}
s360_runtime::record!(AnswerQuestionnaire {
} extra);

/// In the answer of `abandonMovements`: `orderUpdateData.generatedContactQualities.*.audienceCategories[]`; in the answer of `cancelOperations`: `orderUpdateData.generatedContactQualities.*.audienceCategories[]`.
///
/// No page describes its fields: another version or service has them.
///
/// Partial: the document does not tell all fields.
///
/// Described since 1.33.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AudienceCategoryPriceLevel {
    /// `audienceCatId`.
    pub audience_cat_id: Option<i64>,
    /// `instanceNumber`.
    pub instance_number: Option<String>,
    /// `mainCategory`.
    pub main_category: Option<AudienceCategoryPriceLevelMainCategory>,
    /// `movementId`.
    pub movement_id: Option<i64>,
    /// What the document does not describe.
    pub extra: Extra,
}
s360_runtime::record!(AudienceCategoryPriceLevel {
    "audienceCatId" => audience_cat_id,
    "instanceNumber" => instance_number,
    "mainCategory" => main_category,
    "movementId" => movement_id,
} extra);

/// The request of `cancelOperations`.
///
/// No page describes its fields: seen over SOAP.
///
/// Partial: the document does not tell all fields.
///
/// Described since 1.33.
#[derive(Clone, Default, PartialEq)]
pub struct CancelOperationsRequest {
    /// `movementIds`.
    pub movement_ids: Option<Vec<i64>>,
    /// `operationIds`.
    pub operation_ids: Option<Vec<i64>>,
    /// `orderId`.
    pub order_id: Option<i64>,
    /// What the document does not describe.
    pub extra: Extra,
}
s360_runtime::record!(CancelOperationsRequest {
    "movementIds" => movement_ids,
    "operationIds" => operation_ids,
    "orderId" => order_id,
} extra);

/// In the answer of `abandonMovements`: `orderUpdateData.catalogCurrency.availableCash[]`; in the answer of `cancelOperations`: `orderUpdateData.catalogCurrency.availableCash[]`; and elsewhere.
///
/// Described since 1.27.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Cash {
    /// `quantity`.
    pub quantity: Option<i32>,
    /// `type`.
    pub r#type: Option<CashType>,
    /// `unitAmoung`.
    pub unit_amoung: Option<i32>,
    /// What the document does not describe.
    pub extra: Extra,
}
s360_runtime::record!(Cash {
    "quantity" => quantity,
    "type" => r#type,
    "unitAmoung" => unit_amoung,
} extra);

/// The request of `closeOrder`.
///
/// No page describes its fields: seen over SOAP.
///
/// Partial: the document does not tell all fields.
///
/// Described since 1.33.
#[derive(Clone, Default, PartialEq)]
pub struct CloseOrderRequest {
    /// `generateBarCodes`.
    pub generate_bar_codes: Option<bool>,
    /// `maxWaitingTime`.
    pub max_waiting_time: Option<i32>,
    /// `orderId`.
    pub order_id: Option<i64>,
    /// `orderType`.
    pub order_type: Option<CloseOrderRequestOrderType>,
    /// `purchaserInfo`.
    pub purchaser_info: Option<PurchaserInfo>,
    /// What the document does not describe.
    pub extra: Extra,
}
s360_runtime::record!(CloseOrderRequest {
    "generateBarCodes" => generate_bar_codes,
    "maxWaitingTime" => max_waiting_time,
    "orderId" => order_id,
    "orderType" => order_type,
    "purchaserInfo" => purchaser_info,
} extra);

/// The answer of `closeOrder`.
///
/// Partial: the document does not tell all fields.
///
/// Described since 1.33.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CloseOrderResult {
    /// `expectedException`.
    pub expected_exception: Option<bool>,
    /// `orderData`.
    ///
    /// A guess: nobody has seen it.
    pub order_data: Option<Value>,
    /// `requestId`.
    pub request_id: Option<i64>,
    /// `statusCode`.
    pub status_code: Option<String>,
    /// `statusDetail`.
    pub status_detail: Option<String>,
    /// `statusMessage`.
    pub status_message: Option<String>,
    /// What the document does not describe.
    pub extra: Extra,
}
s360_runtime::record!(CloseOrderResult {
    "expectedException" => expected_exception,
    "orderData" => order_data,
    "requestId" => request_id,
    "statusCode" => status_code,
    "statusDetail" => status_detail,
    "statusMessage" => status_message,
} extra);

/// In the answer of `abandonMovements`: `orderUpdateData.generatedContactQualities.*`; in the answer of `cancelOperations`: `orderUpdateData.generatedContactQualities.*`.
///
/// No page describes its fields: another version or service has them.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ContactQuality {
    /// `audienceCategories`.
    ///
    /// Described since 1.33.
    pub audience_categories: Option<Vec<AudienceCategoryPriceLevel>>,
    /// `seasonId`.
    ///
    /// Described since 1.33.
    pub season_id: Option<i64>,
    /// What the document does not describe.
    pub extra: Extra,
}
s360_runtime::record!(ContactQuality {
    "audienceCategories" => audience_categories,
    "seasonId" => season_id,
} extra);

/// In the answer of `abandonMovements`: `orderUpdateData.generatedContiguities[]`; in the answer of `cancelOperations`: `orderUpdateData.generatedContiguities[]`; and elsewhere.
///
/// No page describes its fields: seen in webhooks.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ContiguityData {
    /// `contiguous`.
    ///
    /// Described since 1.33.
    pub contiguous: Option<bool>,
    /// `performanceId`.
    ///
    /// Described since 1.33.
    pub performance_id: Option<i64>,
    /// `segments`.
    ///
    /// Described since 1.33.
    pub segments: Option<Vec<ContiguitySegment>>,
    /// What the document does not describe.
    pub extra: Extra,
}
s360_runtime::record!(ContiguityData {
    "contiguous" => contiguous,
    "performanceId" => performance_id,
    "segments" => segments,
} extra);

/// In the answer of `abandonMovements`: `orderUpdateData.generatedContiguities[].segments[]`; in the answer of `cancelOperations`: `orderUpdateData.generatedContiguities[].segments[]`; and elsewhere.
///
/// No page describes its fields: seen in webhooks.
///
/// Partial: the document does not tell all fields.
///
/// Described since 1.33.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ContiguitySegment {
    /// `movementIds`.
    pub movement_ids: Option<Vec<i64>>,
    /// What the document does not describe.
    pub extra: Extra,
}
s360_runtime::record!(ContiguitySegment {
    "movementIds" => movement_ids,
} extra);

/// In the answer of `abandonMovements`: `orderUpdateData.catalogCurrency`; in the answer of `cancelOperations`: `orderUpdateData.catalogCurrency`; and elsewhere.
///
/// Described since 1.27.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CurrencyCash {
    /// `availableCash`.
    pub available_cash: Option<Vec<Cash>>,
    /// `currencyCode`.
    pub currency_code: Option<String>,
    /// `fractionDigit`.
    pub fraction_digit: Option<i32>,
    /// `minAmount`.
    pub min_amount: Option<i32>,
    /// `symbol`.
    pub symbol: Option<String>,
    /// What the document does not describe.
    pub extra: Extra,
}
s360_runtime::record!(CurrencyCash {
    "availableCash" => available_cash,
    "currencyCode" => currency_code,
    "fractionDigit" => fraction_digit,
    "minAmount" => min_amount,
    "symbol" => symbol,
} extra);

/// The request of `deleteFileAttachment`.
///
/// No page describes its fields: seen over SOAP.
///
/// Partial: the document does not tell all fields.
///
/// Described since 1.33.
#[derive(Clone, Default, PartialEq)]
pub struct DeleteFileAttachmentRequest {
    /// `contactReference`.
    pub contact_reference: Option<String>,
    /// `fileAttachmentId`.
    pub file_attachment_id: Option<i64>,
    /// What the document does not describe.
    pub extra: Extra,
}
s360_runtime::record!(DeleteFileAttachmentRequest {
    "contactReference" => contact_reference,
    "fileAttachmentId" => file_attachment_id,
} extra);

/// In the request of `updateExternalReferences`: `externalReference[]`; in the answer of `getExternalReference`: `externalReferences.externalReferences[]`.
///
/// No page describes its fields: seen over SOAP.
///
/// Partial: the document does not tell all fields.
///
/// Described since 1.33.
#[derive(Clone, Default, PartialEq)]
pub struct ExternalReference {
    /// `key`.
    pub key: Option<String>,
    /// `value`.
    pub value: Option<String>,
    /// What the document does not describe.
    pub extra: Extra,
}
s360_runtime::record!(ExternalReference {
    "key" => key,
    "value" => value,
} extra);

/// The answer of `getExternalReference`.
///
/// Described since 1.33.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ExternalReferenceResult {
    /// `externalReferences`.
    ///
    /// No page describes it: seen over SOAP.
    pub external_references: Option<ExternalReferences>,
    /// `requestId`.
    pub request_id: Option<i64>,
    /// `statusCode`.
    pub status_code: Option<String>,
    /// `statusDetail`.
    pub status_detail: Option<String>,
    /// What the document does not describe.
    pub extra: Extra,
}
s360_runtime::record!(ExternalReferenceResult {
    "externalReferences" => external_references,
    "requestId" => request_id,
    "statusCode" => status_code,
    "statusDetail" => status_detail,
} extra);

/// In the answer of `getExternalReference`: `externalReferences`.
///
/// No page describes its fields: seen over SOAP.
///
/// Partial: the document does not tell all fields.
///
/// Described since 1.33.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ExternalReferences {
    /// `externalReferences`.
    pub external_references: Option<Vec<ExternalReference>>,
    /// `id`.
    pub id: Option<i64>,
    /// What the document does not describe.
    pub extra: Extra,
}
s360_runtime::record!(ExternalReferences {
    "externalReferences" => external_references,
    "id" => id,
} extra);

/// In the answer of `getFileDetails`: `fileDetailsData.fileAttachments[]`; in the answer of `getFileDetailsFromOrderSecretId`: `fileDetailsData.fileAttachments[]`.
///
/// No page describes its fields: seen over SOAP.
///
/// Partial: the document does not tell all fields.
///
/// Described since 1.33.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FileAttachmentData {
    /// `fileAttachmentId`.
    pub file_attachment_id: Option<i64>,
    /// `name`.
    pub name: Option<String>,
    /// `uploadDate`.
    pub upload_date: Option<DateTime>,
    /// What the document does not describe.
    pub extra: Extra,
}
s360_runtime::record!(FileAttachmentData {
    "fileAttachmentId" => file_attachment_id,
    "name" => name,
    "uploadDate" => upload_date,
} extra);

/// In the answer of `getFileDetails`: `fileDetailsData.fileContacts[]`; in the answer of `getFileDetailsFromOrderSecretId`: `fileDetailsData.fileContacts[]`.
///
/// No page describes its fields: another version or service has them.
///
/// Partial: the document does not tell all fields.
///
/// Described since 1.33.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FileContactData {
    /// `answerQuestionnaire`.
    pub answer_questionnaire: Option<AnswerQuestionnaire>,
    /// `birthPlace`.
    pub birth_place: Option<String>,
    /// `birthRegion`.
    pub birth_region: Option<String>,
    /// `birthday`.
    pub birthday: Option<DateTime>,
    /// `contactId`.
    pub contact_id: Option<i64>,
    /// `contactReference`.
    pub contact_reference: Option<String>,
    /// `countryCode`.
    pub country_code: Option<String>,
    /// `email`.
    pub email: Option<String>,
    /// `fileContactType`.
    pub file_contact_type: Option<FileContactDataFileContactType>,
    /// `firstAddressLine`.
    pub first_address_line: Option<String>,
    /// `firstName`.
    pub first_name: Option<String>,
    /// `idNumber`.
    pub id_number: Option<String>,
    /// `invoiceAddressId`.
    pub invoice_address_id: Option<i64>,
    /// `lastName`.
    pub last_name: Option<String>,
    /// `locality`.
    pub locality: Option<String>,
    /// `mobilePhone`.
    pub mobile_phone: Option<String>,
    /// `phone`.
    pub phone: Option<String>,
    /// `secondAddressLine`.
    pub second_address_line: Option<String>,
    /// `structureOfficialName`.
    pub structure_official_name: Option<String>,
    /// What the document does not describe.
    pub extra: Extra,
}
s360_runtime::record!(FileContactData {
    "answerQuestionnaire" => answer_questionnaire,
    "birthPlace" => birth_place,
    "birthRegion" => birth_region,
    "birthday" => birthday,
    "contactId" => contact_id,
    "contactReference" => contact_reference,
    "countryCode" => country_code,
    "email" => email,
    "fileContactType" => file_contact_type,
    "firstAddressLine" => first_address_line,
    "firstName" => first_name,
    "idNumber" => id_number,
    "invoiceAddressId" => invoice_address_id,
    "lastName" => last_name,
    "locality" => locality,
    "mobilePhone" => mobile_phone,
    "phone" => phone,
    "secondAddressLine" => second_address_line,
    "structureOfficialName" => structure_official_name,
} extra);

/// The answer of `getFileDetails`; the answer of `getFileDetailsFromOrderSecretId`.
///
/// Described since 1.33.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FileDetailResult {
    /// `fileDetailsData`.
    ///
    /// No page describes it: seen over SOAP.
    pub file_details_data: Option<FileDetailsData>,
    /// `orderDetailsDatas`.
    ///
    /// No page describes it: seen over SOAP.
    pub order_details_datas: Option<Vec<OrderDetailsData>>,
    /// `requestId`.
    pub request_id: Option<i64>,
    /// `statusCode`.
    pub status_code: Option<String>,
    /// `statusDetail`.
    pub status_detail: Option<String>,
    /// What the document does not describe.
    pub extra: Extra,
}
s360_runtime::record!(FileDetailResult {
    "fileDetailsData" => file_details_data,
    "orderDetailsDatas" => order_details_datas,
    "requestId" => request_id,
    "statusCode" => status_code,
    "statusDetail" => status_detail,
} extra);

/// In the answer of `getFileDetails`: `fileDetailsData`; in the answer of `getFileDetailsFromOrderSecretId`: `fileDetailsData`.
///
/// No page describes its fields: seen over SOAP.
///
/// Partial: the document does not tell all fields.
///
/// Described since 1.33.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FileDetailsData {
    /// `fileAttachments`.
    pub file_attachments: Option<Vec<FileAttachmentData>>,
    /// `fileContacts`.
    ///
    /// Its type is a guess.
    pub file_contacts: Option<Vec<FileContactData>>,
    /// `fileId`.
    pub file_id: Option<i64>,
    /// `fileState`.
    pub file_state: Option<FileDetailsDataFileState>,
    /// `lastModDateTime`.
    pub last_mod_date_time: Option<DateTime>,
    /// What the document does not describe.
    pub extra: Extra,
}
s360_runtime::record!(FileDetailsData {
    "fileAttachments" => file_attachments,
    "fileContacts" => file_contacts,
    "fileId" => file_id,
    "fileState" => file_state,
    "lastModDateTime" => last_mod_date_time,
} extra);

/// The request of `getExternalReference`.
///
/// No page describes its fields: seen over SOAP.
///
/// Partial: the document does not tell all fields.
///
/// Described since 1.33.
#[derive(Clone, Default, PartialEq)]
pub struct GetExternalReferenceRequest {
    /// `externalReferenceKind`.
    pub external_reference_kind: Option<GetExternalReferenceRequestExternalReferenceKind>,
    /// `id`.
    pub id: Option<i64>,
    /// What the document does not describe.
    pub extra: Extra,
}
s360_runtime::record!(GetExternalReferenceRequest {
    "externalReferenceKind" => external_reference_kind,
    "id" => id,
} extra);

/// The request of `getFileAttachment`.
///
/// No page describes its fields: seen over SOAP.
///
/// Partial: the document does not tell all fields.
///
/// Described since 1.33.
#[derive(Clone, Default, PartialEq)]
pub struct GetFileAttachmentRequest {
    /// `contactReference`.
    pub contact_reference: Option<String>,
    /// `fileAttachmentId`.
    pub file_attachment_id: Option<i64>,
    /// What the document does not describe.
    pub extra: Extra,
}
s360_runtime::record!(GetFileAttachmentRequest {
    "contactReference" => contact_reference,
    "fileAttachmentId" => file_attachment_id,
} extra);

/// The request of `getFileDetailsFromOrderSecretId`.
///
/// No page describes its fields: seen over SOAP.
///
/// Partial: the document does not tell all fields.
///
/// Described since 1.33.
#[derive(Clone, Default, PartialEq)]
pub struct GetFileDetailsFromOrderSecretIdRequest {
    /// `orderSecretId`.
    pub order_secret_id: Option<String>,
    /// What the document does not describe.
    pub extra: Extra,
}
s360_runtime::record!(GetFileDetailsFromOrderSecretIdRequest {
    "orderSecretId" => order_secret_id,
} extra);

/// The request of `getFileDetails`.
///
/// No page describes its fields: seen over SOAP.
///
/// Partial: the document does not tell all fields.
///
/// Described since 1.33.
#[derive(Clone, Default, PartialEq)]
pub struct GetFileDetailsRequest {
    /// `fileId`.
    pub file_id: Option<i64>,
    /// What the document does not describe.
    pub extra: Extra,
}
s360_runtime::record!(GetFileDetailsRequest {
    "fileId" => file_id,
} extra);

/// The request of `getOrderDetails`.
///
/// Partial: the document does not tell all fields.
///
/// Described since 1.33.
#[derive(Clone, Default, PartialEq)]
pub struct GetOrderDetailsRequest {
    /// `granularity`.
    pub granularity: Option<GetOrderDetailsRequestGranularity>,
    /// `orderId`.
    ///
    /// No page describes it: seen over SOAP.
    pub order_id: Option<i64>,
    /// What the document does not describe.
    pub extra: Extra,
}
s360_runtime::record!(GetOrderDetailsRequest {
    "granularity" => granularity,
    "orderId" => order_id,
} extra);

/// In the answer of `abandonMovements`: `orderUpdateData.operationDataUpdates[].locations[]`; in the answer of `cancelOperations`: `orderUpdateData.operationDataUpdates[].locations[]`; and elsewhere.
///
/// No page describes its fields: seen in recorded messages, unless one says otherwise.
///
/// Described since 1.33.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LocationData {
    /// `siteAddress`.
    ///
    /// No page describes it: client programs use it.
    pub site_address: Option<SiteAddress>,
    /// `siteCode`.
    pub site_code: Option<String>,
    /// `siteExternalName`.
    pub site_external_name: Option<Translatable>,
    /// `spaceCode`.
    pub space_code: Option<String>,
    /// `spaceExternalName`.
    pub space_external_name: Option<Translatable>,
    /// What the document does not describe.
    pub extra: Extra,
}
s360_runtime::record!(LocationData {
    "siteAddress" => site_address,
    "siteCode" => site_code,
    "siteExternalName" => site_external_name,
    "spaceCode" => space_code,
    "spaceExternalName" => space_external_name,
} extra);

/// In the answer of `abandonMovements`: `orderUpdateData.movementDataUpdates[]`; in the answer of `cancelOperations`: `orderUpdateData.movementDataUpdates[]`; and elsewhere.
///
/// No page describes its fields: client programs use them, unless one says otherwise.
///
/// Partial: the document does not tell all fields.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MovementData {
    /// `area`.
    ///
    /// Described since 1.33.
    pub area: Option<String>,
    /// `areaId`.
    ///
    /// Described since 1.33.
    pub area_id: Option<i64>,
    /// `areaKind`.
    ///
    /// Described since 1.33.
    pub area_kind: Option<String>,
    /// `attributionMatch`.
    ///
    /// Described since 1.33.
    pub attribution_match: Option<String>,
    /// `contactReference`.
    ///
    /// No page describes it: seen in webhooks.
    ///
    /// Described since 1.33.
    pub contact_reference: Option<String>,
    /// `contingent`.
    ///
    /// Described since 1.33.
    pub contingent: Option<String>,
    /// `contingentId`.
    ///
    /// Described since 1.33.
    pub contingent_id: Option<i64>,
    /// `endValidityDate`.
    ///
    /// No page describes it: seen over SOAP.
    ///
    /// Described since 1.33.
    pub end_validity_date: Option<DateTime>,
    /// `entrance`.
    ///
    /// Described since 1.33.
    pub entrance: Option<String>,
    /// `entranceCode`.
    ///
    /// Described since 1.33.
    pub entrance_code: Option<String>,
    /// `entranceId`.
    ///
    /// Described since 1.33.
    pub entrance_id: Option<i64>,
    /// `instanceNumber`.
    ///
    /// Described since 1.33.
    pub instance_number: Option<i32>,
    /// `movementId`.
    ///
    /// No page describes it: seen in webhooks.
    ///
    /// Described since 1.33.
    pub movement_id: Option<i64>,
    /// `operationId`.
    ///
    /// No page describes it: seen in webhooks.
    ///
    /// Described since 1.33.
    pub operation_id: Option<i64>,
    /// `resumed`.
    ///
    /// Described since 1.33.
    pub resumed: Option<bool>,
    /// `row`.
    ///
    /// No page describes it: seen in webhooks.
    ///
    /// Described since 1.33.
    pub row: Option<String>,
    /// `saleSeatId`.
    ///
    /// Described since 1.33.
    pub sale_seat_id: Option<i64>,
    /// `seatCategory`.
    ///
    /// Described since 1.33.
    pub seat_category: Option<String>,
    /// `seatCategoryId`.
    ///
    /// Described since 1.33.
    pub seat_category_id: Option<i64>,
    /// `seatId`.
    ///
    /// Described since 1.33.
    pub seat_id: Option<i64>,
    /// `seatNumber`.
    ///
    /// No page describes it: seen in webhooks.
    ///
    /// Described since 1.33.
    pub seat_number: Option<String>,
    /// `seatOrientation`.
    ///
    /// Described since 1.33.
    pub seat_orientation: Option<i32>,
    /// `seatQuality`.
    ///
    /// Described since 1.33.
    pub seat_quality: Option<String>,
    /// `seatQualityCode`.
    ///
    /// Described since 1.33.
    pub seat_quality_code: Option<String>,
    /// `seatQualityId`.
    ///
    /// Described since 1.33.
    pub seat_quality_id: Option<i64>,
    /// `stageVisibility`.
    ///
    /// Described since 1.33.
    pub stage_visibility: Option<String>,
    /// `startValidityDate`.
    ///
    /// No page describes it: seen over SOAP.
    ///
    /// Described since 1.33.
    pub start_validity_date: Option<DateTime>,
    /// `transferable`.
    ///
    /// Described since 1.33.
    pub transferable: Option<bool>,
    /// `type`.
    ///
    /// No page describes it: seen in webhooks.
    ///
    /// Described since 1.33.
    pub r#type: Option<MovementDataType>,
    /// `xCoordinate`.
    ///
    /// Described since 1.33.
    pub x_coordinate: Option<i32>,
    /// `yCoordinate`.
    ///
    /// Described since 1.33.
    pub y_coordinate: Option<i32>,
    /// What the document does not describe.
    pub extra: Extra,
}
s360_runtime::record!(MovementData {
    "area" => area,
    "areaId" => area_id,
    "areaKind" => area_kind,
    "attributionMatch" => attribution_match,
    "contactReference" => contact_reference,
    "contingent" => contingent,
    "contingentId" => contingent_id,
    "endValidityDate" => end_validity_date,
    "entrance" => entrance,
    "entranceCode" => entrance_code,
    "entranceId" => entrance_id,
    "instanceNumber" => instance_number,
    "movementId" => movement_id,
    "operationId" => operation_id,
    "resumed" => resumed,
    "row" => row,
    "saleSeatId" => sale_seat_id,
    "seatCategory" => seat_category,
    "seatCategoryId" => seat_category_id,
    "seatId" => seat_id,
    "seatNumber" => seat_number,
    "seatOrientation" => seat_orientation,
    "seatQuality" => seat_quality,
    "seatQualityCode" => seat_quality_code,
    "seatQualityId" => seat_quality_id,
    "stageVisibility" => stage_visibility,
    "startValidityDate" => start_validity_date,
    "transferable" => transferable,
    "type" => r#type,
    "xCoordinate" => x_coordinate,
    "yCoordinate" => y_coordinate,
} extra);

/// In the answer of `getFileDetails`: `orderDetailsDatas[].movementTicketDatas[]`; in the answer of `getFileDetailsFromOrderSecretId`: `orderDetailsDatas[].movementTicketDatas[]`; and elsewhere.
///
/// No page describes it: client programs use it.
///
/// Partial: the document does not tell all fields.
///
/// Described since 1.33.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MovementTicketData {
    /// What the document does not describe.
    pub extra: Extra,
}
s360_runtime::record!(MovementTicketData {
} extra);

/// In the answer of `abandonMovements`: `orderUpdateData.operationDataUpdates[]`; in the answer of `cancelOperations`: `orderUpdateData.operationDataUpdates[]`; and elsewhere.
///
/// No page describes its fields: seen in webhooks, unless one says otherwise.
///
/// Partial: the document does not tell all fields.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OperationData {
    /// `activityCode`.
    ///
    /// Described since 1.33.
    pub activity_code: Option<String>,
    /// `activityId`.
    ///
    /// Described since 1.33.
    pub activity_id: Option<i64>,
    /// `activityName`.
    ///
    /// Described since 1.33.
    pub activity_name: Option<String>,
    /// `activityType`.
    ///
    /// Described since 1.33.
    pub activity_type: Option<OperationDataActivityType>,
    /// `allSeasonTicketLinesCompetition`.
    ///
    /// Described since 1.33.
    pub all_season_ticket_lines_competition: Option<bool>,
    /// `audienceCatId`.
    ///
    /// Described since 1.33.
    pub audience_cat_id: Option<i64>,
    /// `audienceSubCategory`.
    ///
    /// Described since 1.33.
    pub audience_sub_category: Option<String>,
    /// `audienceSubCategoryExternalDescription`.
    ///
    /// No page describes it: client programs use it.
    ///
    /// Described since 1.33.
    pub audience_sub_category_external_description: Option<String>,
    /// `audienceSubCategoryId`.
    ///
    /// Described since 1.33.
    pub audience_sub_category_id: Option<i64>,
    /// `audienceSubCategoryRank`.
    ///
    /// Described since 1.33.
    pub audience_sub_category_rank: Option<i32>,
    /// `audienceSubCategoryRequireAttachment`.
    ///
    /// Described since 1.33.
    pub audience_sub_category_require_attachment: Option<bool>,
    /// `basePrice`.
    ///
    /// Described since 1.33.
    pub base_price: Option<Amount>,
    /// `catalogCurrency`.
    ///
    /// Described since 1.33.
    pub catalog_currency: Option<CurrencyCash>,
    /// `championshipSeasonticket`.
    ///
    /// Described since 1.33.
    pub championship_seasonticket: Option<bool>,
    /// `comfortVariableValues`.
    ///
    /// Its type is a guess.
    ///
    /// Described since 1.33.
    pub comfort_variable_values: Option<BTreeMap<String, String>>,
    /// `contingent`.
    ///
    /// Described since 1.33.
    pub contingent: Option<String>,
    /// `contingentId`.
    ///
    /// No page describes it: client programs use it.
    ///
    /// Described since 1.33.
    pub contingent_id: Option<i64>,
    /// `crossSellParentOperationIds`.
    ///
    /// Its type is a guess.
    ///
    /// Described since 1.33.
    pub cross_sell_parent_operation_ids: Option<Vec<i64>>,
    /// `eventId`.
    ///
    /// Described since 1.33.
    pub event_id: Option<i64>,
    /// `exchangeable`.
    ///
    /// Described since 1.33.
    pub exchangeable: Option<bool>,
    /// `expirationDate`.
    ///
    /// No page describes it: client programs use it.
    ///
    /// Described since 1.33.
    pub expiration_date: Option<DateTime>,
    /// `fileId`.
    ///
    /// Described since 1.33.
    pub file_id: Option<i64>,
    /// `fixedSeatSeasonticket`.
    ///
    /// Described since 1.33.
    pub fixed_seat_seasonticket: Option<bool>,
    /// `includedInShipmentFee`.
    ///
    /// Described since 1.33.
    pub included_in_shipment_fee: Option<bool>,
    /// `insuredOperationIds`.
    ///
    /// Its type is a guess.
    ///
    /// Described since 1.33.
    pub insured_operation_ids: Option<Vec<i64>>,
    /// `isNominative`.
    ///
    /// Described since 1.33.
    pub is_nominative: Option<bool>,
    /// `itemDate`.
    ///
    /// Described since 1.33.
    pub item_date: Option<DateTime>,
    /// `itemDisplayExternalDesignation`.
    ///
    /// Described since 1.33.
    pub item_display_external_designation: Option<String>,
    /// `itemId`.
    ///
    /// Described since 1.33.
    pub item_id: Option<i64>,
    /// `kind`.
    ///
    /// Described since 1.33.
    pub kind: Option<OperationDataKind>,
    /// `locations`.
    ///
    /// No page describes it: client programs use it.
    ///
    /// Described since 1.33.
    pub locations: Option<Vec<LocationData>>,
    /// `nominative`.
    ///
    /// Described since 1.33.
    pub nominative: Option<bool>,
    /// `numbered`.
    ///
    /// Described since 1.33.
    pub numbered: Option<bool>,
    /// `operationId`.
    ///
    /// Described since 1.33.
    pub operation_id: Option<i64>,
    /// `operationNumber`.
    ///
    /// No page describes it: client programs use it.
    ///
    /// Described since 1.33.
    pub operation_number: Option<i32>,
    /// `parentOperationId`.
    ///
    /// No page describes it: client programs use it.
    ///
    /// Described since 1.33.
    pub parent_operation_id: Option<i64>,
    /// `parentOperationLinkType`.
    ///
    /// No page describes it: client programs use it.
    ///
    /// Described since 1.33.
    pub parent_operation_link_type: Option<Value>,
    /// `performance`.
    ///
    /// Described since 1.33.
    pub performance: Option<String>,
    /// `performanceCode`.
    ///
    /// Described since 1.33.
    pub performance_code: Option<String>,
    /// `performanceDate`.
    ///
    /// Described since 1.33.
    pub performance_date: Option<DateTime>,
    /// `performanceDuration`.
    ///
    /// Described since 1.33.
    pub performance_duration: Option<i32>,
    /// `performanceId`.
    ///
    /// Described since 1.33.
    pub performance_id: Option<i64>,
    /// `physicalConfigurationId`.
    ///
    /// Described since 1.33.
    pub physical_configuration_id: Option<i64>,
    /// `priceComponentData`.
    ///
    /// Described since 1.33.
    pub price_component_data: Option<PriceComponentData>,
    /// `product`.
    ///
    /// Described since 1.33.
    pub product: Option<String>,
    /// `productCode`.
    ///
    /// Described since 1.33.
    pub product_code: Option<String>,
    /// `productFamilySubType`.
    ///
    /// No page describes it: client programs use it.
    ///
    /// Described since 1.33.
    pub product_family_sub_type: Option<String>,
    /// `productFamilyType`.
    ///
    /// No page describes it: client programs use it.
    ///
    /// Described since 1.33.
    pub product_family_type: Option<OperationDataProductFamilyType>,
    /// `productId`.
    ///
    /// Described since 1.33.
    pub product_id: Option<i64>,
    /// `quantity`.
    ///
    /// Described since 1.33.
    pub quantity: Option<i32>,
    /// `resale`.
    ///
    /// Described since 1.33.
    pub resale: Option<bool>,
    /// `season`.
    ///
    /// No page describes it: client programs use it.
    ///
    /// Described since 1.33.
    pub season: Option<String>,
    /// `seasonCode`.
    ///
    /// No page describes it: client programs use it.
    ///
    /// Described since 1.33.
    pub season_code: Option<String>,
    /// `seasonId`.
    ///
    /// No page describes it: client programs use it.
    ///
    /// Described since 1.33.
    pub season_id: Option<i64>,
    /// `seatCategory`.
    ///
    /// Described since 1.33.
    pub seat_category: Option<String>,
    /// `seatCategoryId`.
    ///
    /// Described since 1.33.
    pub seat_category_id: Option<i64>,
    /// `seatCategoryRank`.
    ///
    /// Described since 1.33.
    pub seat_category_rank: Option<i32>,
    /// `selfPaidVat`.
    ///
    /// No page describes it: client programs use it.
    ///
    /// Described since 1.33.
    pub self_paid_vat: Option<bool>,
    /// `site`.
    ///
    /// Described since 1.33.
    pub site: Option<String>,
    /// `siteAddress`.
    ///
    /// No page describes it: client programs use it.
    ///
    /// Described since 1.33.
    pub site_address: Option<SiteAddress>,
    /// `siteId`.
    ///
    /// Described since 1.33.
    pub site_id: Option<i64>,
    /// `space`.
    ///
    /// Described since 1.33.
    pub space: Option<String>,
    /// `timeslotDuration`.
    ///
    /// No page describes it: client programs use it.
    ///
    /// Described since 1.33.
    pub timeslot_duration: Option<i32>,
    /// `timeslotId`.
    ///
    /// No page describes it: client programs use it.
    ///
    /// Described since 1.33.
    pub timeslot_id: Option<i64>,
    /// `totalAmount`.
    ///
    /// Described since 1.33.
    pub total_amount: Option<Amount>,
    /// `type`.
    ///
    /// Described since 1.33.
    pub r#type: Option<OperationDataType>,
    /// `unitPrice`.
    ///
    /// Described since 1.33.
    pub unit_price: Option<Amount>,
    /// `vatCountryCode`.
    ///
    /// No page describes it: client programs use it.
    ///
    /// Described since 1.33.
    pub vat_country_code: Option<String>,
    /// `vatRate`.
    ///
    /// No page describes it: client programs use it. Its type is a guess.
    ///
    /// Described since 1.33.
    pub vat_rate: Option<i64>,
    /// `visitGroupData`.
    ///
    /// No page describes it: client programs use it.
    ///
    /// Described since 1.33.
    pub visit_group_data: Option<VisitGroupData>,
    /// `waitingAccountBalance`.
    ///
    /// No page describes it: client programs use it.
    ///
    /// Described since 1.33.
    pub waiting_account_balance: Option<Amount>,
    /// `withoutVatTotalAmount`.
    ///
    /// Described since 1.33.
    pub without_vat_total_amount: Option<Amount>,
    /// What the document does not describe.
    pub extra: Extra,
}
s360_runtime::record!(OperationData {
    "activityCode" => activity_code,
    "activityId" => activity_id,
    "activityName" => activity_name,
    "activityType" => activity_type,
    "allSeasonTicketLinesCompetition" => all_season_ticket_lines_competition,
    "audienceCatId" => audience_cat_id,
    "audienceSubCategory" => audience_sub_category,
    "audienceSubCategoryExternalDescription" => audience_sub_category_external_description,
    "audienceSubCategoryId" => audience_sub_category_id,
    "audienceSubCategoryRank" => audience_sub_category_rank,
    "audienceSubCategoryRequireAttachment" => audience_sub_category_require_attachment,
    "basePrice" => base_price,
    "catalogCurrency" => catalog_currency,
    "championshipSeasonticket" => championship_seasonticket,
    "comfortVariableValues" => comfort_variable_values,
    "contingent" => contingent,
    "contingentId" => contingent_id,
    "crossSellParentOperationIds" => cross_sell_parent_operation_ids,
    "eventId" => event_id,
    "exchangeable" => exchangeable,
    "expirationDate" => expiration_date,
    "fileId" => file_id,
    "fixedSeatSeasonticket" => fixed_seat_seasonticket,
    "includedInShipmentFee" => included_in_shipment_fee,
    "insuredOperationIds" => insured_operation_ids,
    "isNominative" => is_nominative,
    "itemDate" => item_date,
    "itemDisplayExternalDesignation" => item_display_external_designation,
    "itemId" => item_id,
    "kind" => kind,
    "locations" => locations,
    "nominative" => nominative,
    "numbered" => numbered,
    "operationId" => operation_id,
    "operationNumber" => operation_number,
    "parentOperationId" => parent_operation_id,
    "parentOperationLinkType" => parent_operation_link_type,
    "performance" => performance,
    "performanceCode" => performance_code,
    "performanceDate" => performance_date,
    "performanceDuration" => performance_duration,
    "performanceId" => performance_id,
    "physicalConfigurationId" => physical_configuration_id,
    "priceComponentData" => price_component_data,
    "product" => product,
    "productCode" => product_code,
    "productFamilySubType" => product_family_sub_type,
    "productFamilyType" => product_family_type,
    "productId" => product_id,
    "quantity" => quantity,
    "resale" => resale,
    "season" => season,
    "seasonCode" => season_code,
    "seasonId" => season_id,
    "seatCategory" => seat_category,
    "seatCategoryId" => seat_category_id,
    "seatCategoryRank" => seat_category_rank,
    "selfPaidVat" => self_paid_vat,
    "site" => site,
    "siteAddress" => site_address,
    "siteId" => site_id,
    "space" => space,
    "timeslotDuration" => timeslot_duration,
    "timeslotId" => timeslot_id,
    "totalAmount" => total_amount,
    "type" => r#type,
    "unitPrice" => unit_price,
    "vatCountryCode" => vat_country_code,
    "vatRate" => vat_rate,
    "visitGroupData" => visit_group_data,
    "waitingAccountBalance" => waiting_account_balance,
    "withoutVatTotalAmount" => without_vat_total_amount,
} extra);

/// The answer of `getOrderDetails`.
///
/// Partial: the document does not tell all fields.
///
/// Described since 1.33.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OrderDetailResult {
    /// `orderDetailGranularity`.
    ///
    /// No page describes it: seen in webhooks.
    pub order_detail_granularity: Option<OrderDetailResultOrderDetailGranularity>,
    /// `orderDetailsData`.
    pub order_details_data: Option<OrderDetailsData>,
    /// `requestId`.
    pub request_id: Option<i64>,
    /// `shipments`.
    ///
    /// No page describes it: seen in webhooks.
    pub shipments: Option<Vec<OrderShipment>>,
    /// `statusCode`.
    pub status_code: Option<String>,
    /// `statusDetail`.
    pub status_detail: Option<String>,
    /// What the document does not describe.
    pub extra: Extra,
}
s360_runtime::record!(OrderDetailResult {
    "orderDetailGranularity" => order_detail_granularity,
    "orderDetailsData" => order_details_data,
    "requestId" => request_id,
    "shipments" => shipments,
    "statusCode" => status_code,
    "statusDetail" => status_detail,
} extra);

/// In the answer of `getFileDetails`: `orderDetailsDatas[]`; in the answer of `getFileDetailsFromOrderSecretId`: `orderDetailsDatas[]`; and elsewhere.
///
/// No page describes its fields: seen in webhooks, unless one says otherwise.
///
/// Partial: the document does not tell all fields.
///
/// Described since 1.33.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OrderDetailsData {
    /// `catalogCurrency`.
    pub catalog_currency: Option<CurrencyCash>,
    /// `contactReference`.
    pub contact_reference: Option<String>,
    /// `creationDateTime`.
    pub creation_date_time: Option<DateTime>,
    /// `expirationDate`.
    pub expiration_date: Option<DateTime>,
    /// `generatedContiguities`.
    pub generated_contiguities: Option<Vec<ContiguityData>>,
    /// `movementDatas`.
    pub movement_datas: Option<Vec<MovementData>>,
    /// `movementTicketDatas`.
    ///
    /// Its type is a guess.
    pub movement_ticket_datas: Option<Vec<MovementTicketData>>,
    /// `multicurrency`.
    ///
    /// No page describes it: client programs use it.
    pub multicurrency: Option<bool>,
    /// `operationDatas`.
    pub operation_datas: Option<Vec<OperationData>>,
    /// `optionAmount`.
    pub option_amount: Option<Amount>,
    /// `orderId`.
    pub order_id: Option<i64>,
    /// `orderInstallmentsToCreate`.
    pub order_installments_to_create: Option<Vec<Value>>,
    /// `orderOriginData`.
    pub order_origin_data: Option<OrderOriginData>,
    /// `orderOriginator`.
    pub order_originator: Option<OrderDetailsDataOrderOriginator>,
    /// `orderSecretId`.
    pub order_secret_id: Option<String>,
    /// `orderState`.
    pub order_state: Option<OrderDetailsDataOrderState>,
    /// `orderType`.
    pub order_type: Option<OrderDetailsDataOrderType>,
    /// `organizationCode`.
    pub organization_code: Option<String>,
    /// `organizationName`.
    pub organization_name: Option<Translatable>,
    /// `pointOfSalesCode`.
    pub point_of_sales_code: Option<String>,
    /// `pointOfSalesId`.
    pub point_of_sales_id: Option<i64>,
    /// `pointOfSalesName`.
    pub point_of_sales_name: Option<String>,
    /// `posNum`.
    pub pos_num: Option<String>,
    /// `preSaleAmount`.
    pub pre_sale_amount: Option<Amount>,
    /// `referenceDate`.
    pub reference_date: Option<DateTime>,
    /// `reservationAmount`.
    pub reservation_amount: Option<Amount>,
    /// `saleAmount`.
    pub sale_amount: Option<Amount>,
    /// `salesChannelCode`.
    pub sales_channel_code: Option<String>,
    /// `salesChannelName`.
    pub sales_channel_name: Option<Translatable>,
    /// `salesChannelType`.
    pub sales_channel_type: Option<OrderDetailsDataSalesChannelType>,
    /// `userInserted`.
    pub user_inserted: Option<String>,
    /// `userUpdated`.
    pub user_updated: Option<String>,
    /// `waitingAccountBalanceAmount`.
    pub waiting_account_balance_amount: Option<Amount>,
    /// What the document does not describe.
    pub extra: Extra,
}
s360_runtime::record!(OrderDetailsData {
    "catalogCurrency" => catalog_currency,
    "contactReference" => contact_reference,
    "creationDateTime" => creation_date_time,
    "expirationDate" => expiration_date,
    "generatedContiguities" => generated_contiguities,
    "movementDatas" => movement_datas,
    "movementTicketDatas" => movement_ticket_datas,
    "multicurrency" => multicurrency,
    "operationDatas" => operation_datas,
    "optionAmount" => option_amount,
    "orderId" => order_id,
    "orderInstallmentsToCreate" => order_installments_to_create,
    "orderOriginData" => order_origin_data,
    "orderOriginator" => order_originator,
    "orderSecretId" => order_secret_id,
    "orderState" => order_state,
    "orderType" => order_type,
    "organizationCode" => organization_code,
    "organizationName" => organization_name,
    "pointOfSalesCode" => point_of_sales_code,
    "pointOfSalesId" => point_of_sales_id,
    "pointOfSalesName" => point_of_sales_name,
    "posNum" => pos_num,
    "preSaleAmount" => pre_sale_amount,
    "referenceDate" => reference_date,
    "reservationAmount" => reservation_amount,
    "saleAmount" => sale_amount,
    "salesChannelCode" => sales_channel_code,
    "salesChannelName" => sales_channel_name,
    "salesChannelType" => sales_channel_type,
    "userInserted" => user_inserted,
    "userUpdated" => user_updated,
    "waitingAccountBalanceAmount" => waiting_account_balance_amount,
} extra);

/// In the answer of `abandonMovements`: `orderUpdateData.origin`; in the answer of `cancelOperations`: `orderUpdateData.origin`; and elsewhere.
///
/// No page describes its fields: seen in webhooks.
///
/// Partial: the document does not tell all fields.
///
/// Described since 1.19.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OrderOriginData {
    /// `toCreateToken`.
    ///
    /// Described since 1.33.
    pub to_create_token: Option<bool>,
    /// What the document does not describe.
    pub extra: Extra,
}
s360_runtime::record!(OrderOriginData {
    "toCreateToken" => to_create_token,
} extra);

/// In the answer of `getOrderDetails`: `shipments[]`.
///
/// No page describes its fields: seen in webhooks.
///
/// Partial: the document does not tell all fields.
///
/// Described since 1.33.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OrderShipment {
    /// `contactNumber`.
    pub contact_number: Option<String>,
    /// `documents`.
    pub documents: Option<Vec<ShipmentDocument>>,
    /// `id`.
    pub id: Option<i64>,
    /// `shipmentMode`.
    pub shipment_mode: Option<ShipmentMode>,
    /// `shipmentSent`.
    pub shipment_sent: Option<bool>,
    /// `shipmentState`.
    pub shipment_state: Option<OrderShipmentShipmentState>,
    /// `tickets`.
    pub tickets: Option<Vec<Value>>,
    /// What the document does not describe.
    pub extra: Extra,
}
s360_runtime::record!(OrderShipment {
    "contactNumber" => contact_number,
    "documents" => documents,
    "id" => id,
    "shipmentMode" => shipment_mode,
    "shipmentSent" => shipment_sent,
    "shipmentState" => shipment_state,
    "tickets" => tickets,
} extra);

/// In the answer of `abandonMovements`: `orderUpdateData`; in the answer of `cancelOperations`: `orderUpdateData`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OrderUpdateData {
    /// `catalogCurrency`.
    ///
    /// Since 1.27.
    pub catalog_currency: Option<CurrencyCash>,
    /// `generatedContactQualities`.
    pub generated_contact_qualities: Option<BTreeMap<String, ContactQuality>>,
    /// `generatedContiguities`.
    pub generated_contiguities: Option<Vec<ContiguityData>>,
    /// `mainOperationId`.
    pub main_operation_id: Option<i64>,
    /// `movementDataUpdates`.
    pub movement_data_updates: Option<Vec<MovementData>>,
    /// `operationDataUpdates`.
    pub operation_data_updates: Option<Vec<OperationData>>,
    /// `orderId`.
    pub order_id: Option<i64>,
    /// `orderSecretId`.
    ///
    /// Described since 1.19.
    pub order_secret_id: Option<String>,
    /// `origin`.
    ///
    /// Described since 1.19.
    pub origin: Option<OrderOriginData>,
    /// `removeMovementIds`.
    ///
    /// Described since 1.19.
    pub remove_movement_ids: Option<Vec<i64>>,
    /// `removeOperationIds`.
    ///
    /// Described since 1.19.
    pub remove_operation_ids: Option<Vec<i64>>,
    /// What the document does not describe.
    pub extra: Extra,
}
s360_runtime::record!(OrderUpdateData {
    "catalogCurrency" => catalog_currency,
    "generatedContactQualities" => generated_contact_qualities,
    "generatedContiguities" => generated_contiguities,
    "mainOperationId" => main_operation_id,
    "movementDataUpdates" => movement_data_updates,
    "operationDataUpdates" => operation_data_updates,
    "orderId" => order_id,
    "orderSecretId" => order_secret_id,
    "origin" => origin,
    "removeMovementIds" => remove_movement_ids,
    "removeOperationIds" => remove_operation_ids,
} extra);

/// The answer of `abandonMovements`; the answer of `cancelOperations`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OrderUpdateResult {
    /// `expectedException`.
    pub expected_exception: bool,
    /// `orderUpdateData`.
    pub order_update_data: Option<OrderUpdateData>,
    /// `requestId`.
    pub request_id: Option<i64>,
    /// `statusCode`.
    pub status_code: Option<String>,
    /// `statusDetail`.
    pub status_detail: Option<String>,
    /// `statusMessage`.
    pub status_message: Option<String>,
    /// What the document does not describe.
    pub extra: Extra,
}
s360_runtime::record!(OrderUpdateResult {
    "expectedException" => expected_exception: promised,
    "orderUpdateData" => order_update_data,
    "requestId" => request_id,
    "statusCode" => status_code,
    "statusDetail" => status_detail,
    "statusMessage" => status_message,
} extra);

/// In the answer of `abandonMovements`: `orderUpdateData.operationDataUpdates[].priceComponentData`; in the answer of `cancelOperations`: `orderUpdateData.operationDataUpdates[].priceComponentData`; and elsewhere.
///
/// No page describes its fields: seen in webhooks.
///
/// Partial: the document does not tell all fields.
///
/// Described since 1.33.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PriceComponentData {
    /// `externalName`.
    pub external_name: Option<String>,
    /// `kind`.
    pub kind: Option<PriceComponentDataKind>,
    /// `rank`.
    pub rank: Option<i32>,
    /// What the document does not describe.
    pub extra: Extra,
}
s360_runtime::record!(PriceComponentData {
    "externalName" => external_name,
    "kind" => kind,
    "rank" => rank,
} extra);

/// In the answer of `getFileAttachment`: `fileAttachment`; in the request of `uploadFileAttachment`: `printableFileAttachmentData`.
///
/// No page describes its fields: seen over SOAP.
///
/// Partial: the document does not tell all fields.
///
/// Described since 1.33.
#[derive(Clone, Default, PartialEq)]
pub struct PrintableFileAttachmentData {
    /// `data`.
    ///
    /// Its type is a guess.
    pub data: Option<Bytes>,
    /// `fileName`.
    pub file_name: Option<String>,
    /// `mimetype`.
    pub mimetype: Option<String>,
    /// `uploadDate`.
    pub upload_date: Option<DateTime>,
    /// What the document does not describe.
    pub extra: Extra,
}
s360_runtime::record!(PrintableFileAttachmentData {
    "data" => data,
    "fileName" => file_name,
    "mimetype" => mimetype,
    "uploadDate" => upload_date,
} extra);

/// The answer of `getFileAttachment`.
///
/// Described since 1.33.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PrintableFileAttachmentResult {
    /// `fileAttachment`.
    ///
    /// No page describes it: seen over SOAP.
    pub file_attachment: Option<PrintableFileAttachmentData>,
    /// `requestId`.
    pub request_id: Option<i64>,
    /// `statusCode`.
    pub status_code: Option<String>,
    /// `statusDetail`.
    pub status_detail: Option<String>,
    /// What the document does not describe.
    pub extra: Extra,
}
s360_runtime::record!(PrintableFileAttachmentResult {
    "fileAttachment" => file_attachment,
    "requestId" => request_id,
    "statusCode" => status_code,
    "statusDetail" => status_detail,
} extra);

/// In the request of `closeOrder`: `purchaserInfo`.
///
/// No page describes its fields: seen in recorded messages.
///
/// Partial: the document does not tell all fields.
///
/// Described since 1.33.
#[derive(Clone, Default, PartialEq)]
pub struct PurchaserInfo {
    /// `contactReference`.
    pub contact_reference: Option<String>,
    /// What the document does not describe.
    pub extra: Extra,
}
s360_runtime::record!(PurchaserInfo {
    "contactReference" => contact_reference,
} extra);

/// In the answer of `getOrderDetails`: `shipments[].documents[]`.
///
/// No page describes its fields: seen in webhooks.
///
/// Partial: the document does not tell all fields.
///
/// Described since 1.33.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ShipmentDocument {
    /// `alreadyPrinted`.
    pub already_printed: Option<bool>,
    /// `availableForPrint`.
    pub available_for_print: Option<bool>,
    /// `documentClass`.
    pub document_class: Option<ShipmentDocumentDocumentClass>,
    /// `documentType`.
    pub document_type: Option<String>,
    /// `id`.
    pub id: Option<i64>,
    /// `orderId`.
    pub order_id: Option<i64>,
    /// What the document does not describe.
    pub extra: Extra,
}
s360_runtime::record!(ShipmentDocument {
    "alreadyPrinted" => already_printed,
    "availableForPrint" => available_for_print,
    "documentClass" => document_class,
    "documentType" => document_type,
    "id" => id,
    "orderId" => order_id,
} extra);

/// In the answer of `getOrderDetails`: `shipments[].shipmentMode`.
///
/// No page describes its fields: seen in webhooks.
///
/// Partial: the document does not tell all fields.
///
/// Described since 1.33.
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

/// In the answer of `abandonMovements`: `orderUpdateData.operationDataUpdates[].siteAddress`; in the answer of `cancelOperations`: `orderUpdateData.operationDataUpdates[].siteAddress`; and elsewhere.
///
/// No page describes its fields: seen in recorded messages.
///
/// Described since 1.33.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SiteAddress {
    /// `countryCode`.
    pub country_code: Option<String>,
    /// `firstAddressLine`.
    pub first_address_line: Option<String>,
    /// `locality`.
    pub locality: Option<String>,
    /// `zipCode`.
    pub zip_code: Option<String>,
    /// What the document does not describe.
    pub extra: Extra,
}
s360_runtime::record!(SiteAddress {
    "countryCode" => country_code,
    "firstAddressLine" => first_address_line,
    "locality" => locality,
    "zipCode" => zip_code,
} extra);

/// In the answer of `getFileDetails`: `orderDetailsDatas[].organizationName`; in the answer of `getFileDetailsFromOrderSecretId`: `orderDetailsDatas[].organizationName`; and elsewhere.
///
/// No page describes its fields: seen in recorded messages.
///
/// Described since 1.33.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Translatable {
    /// `translations`.
    pub translations: Option<Vec<Translation>>,
    /// What the document does not describe.
    pub extra: Extra,
}
s360_runtime::record!(Translatable {
    "translations" => translations,
} extra);

/// In the answer of `getFileDetails`: `orderDetailsDatas[].organizationName.translations[]`; in the answer of `getFileDetailsFromOrderSecretId`: `orderDetailsDatas[].organizationName.translations[]`; and elsewhere.
///
/// No page describes its fields: seen in recorded messages.
///
/// Described since 1.33.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Translation {
    /// `locale`.
    pub locale: Option<String>,
    /// `value`.
    pub value: Option<String>,
    /// What the document does not describe.
    pub extra: Extra,
}
s360_runtime::record!(Translation {
    "locale" => locale,
    "value" => value,
} extra);

/// The request of `updateExternalReferences`.
///
/// No page describes its fields: seen over SOAP.
///
/// Partial: the document does not tell all fields.
///
/// Described since 1.33.
#[derive(Clone, Default, PartialEq)]
pub struct UpdateExternalReferencesRequest {
    /// `externalReference`.
    ///
    /// Its type is a guess.
    pub external_reference: Option<Vec<ExternalReference>>,
    /// `externalReferenceKind`.
    pub external_reference_kind: Option<UpdateExternalReferencesRequestExternalReferenceKind>,
    /// `id`.
    pub id: Option<i64>,
    /// What the document does not describe.
    pub extra: Extra,
}
s360_runtime::record!(UpdateExternalReferencesRequest {
    "externalReference" => external_reference,
    "externalReferenceKind" => external_reference_kind,
    "id" => id,
} extra);

/// The request of `updateFileStatus`.
///
/// No page describes its fields: seen over SOAP.
///
/// Partial: the document does not tell all fields.
///
/// Described since 1.33.
#[derive(Clone, Default, PartialEq)]
pub struct UpdateFileStatusRequest {
    /// `fileId`.
    pub file_id: Option<i64>,
    /// `fileStatusIC`.
    pub file_status_ic: Option<String>,
    /// What the document does not describe.
    pub extra: Extra,
}
s360_runtime::record!(UpdateFileStatusRequest {
    "fileId" => file_id,
    "fileStatusIC" => file_status_ic,
} extra);

/// The request of `uploadFileAttachment`.
///
/// No page describes its fields: seen over SOAP.
///
/// Partial: the document does not tell all fields.
///
/// Described since 1.33.
#[derive(Clone, Default, PartialEq)]
pub struct UploadFileAttachmentRequest {
    /// `contactReference`.
    pub contact_reference: Option<String>,
    /// `fileId`.
    pub file_id: Option<i64>,
    /// `printableFileAttachmentData`.
    pub printable_file_attachment_data: Option<PrintableFileAttachmentData>,
    /// What the document does not describe.
    pub extra: Extra,
}
s360_runtime::record!(UploadFileAttachmentRequest {
    "contactReference" => contact_reference,
    "fileId" => file_id,
    "printableFileAttachmentData" => printable_file_attachment_data,
} extra);

/// In the answer of `abandonMovements`: `orderUpdateData.operationDataUpdates[].visitGroupData`; in the answer of `cancelOperations`: `orderUpdateData.operationDataUpdates[].visitGroupData`; and elsewhere.
///
/// No page describes its fields: client programs use them.
///
/// Partial: the document does not tell all fields.
///
/// Described since 1.33.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VisitGroupData {
    /// `fileRemarks`.
    pub file_remarks: Option<Vec<Value>>,
    /// `groupCriterionElements`.
    pub group_criterion_elements: Option<Vec<Value>>,
    /// `guided`.
    pub guided: Option<bool>,
    /// `numberOfAccompaniers`.
    pub number_of_accompaniers: Option<i32>,
    /// `numberOfParticipants`.
    pub number_of_participants: Option<i32>,
    /// `pricingType`.
    pub pricing_type: Option<String>,
    /// `ticketType`.
    pub ticket_type: Option<String>,
    /// `visitGroupId`.
    pub visit_group_id: Option<i64>,
    /// What the document does not describe.
    pub extra: Extra,
}
s360_runtime::record!(VisitGroupData {
    "fileRemarks" => file_remarks,
    "groupCriterionElements" => group_criterion_elements,
    "guided" => guided,
    "numberOfAccompaniers" => number_of_accompaniers,
    "numberOfParticipants" => number_of_participants,
    "pricingType" => pricing_type,
    "ticketType" => ticket_type,
    "visitGroupId" => visit_group_id,
} extra);

/// The answer of `deleteFileAttachment`; the answer of `updateExternalReferences`; and elsewhere.
///
/// Described since 1.33.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct WebMethodResult {
    /// `requestId`.
    pub request_id: Option<i64>,
    /// `statusCode`.
    pub status_code: Option<String>,
    /// `statusDetail`.
    pub status_detail: Option<String>,
    /// What the document does not describe.
    pub extra: Extra,
}
s360_runtime::record!(WebMethodResult {
    "requestId" => request_id,
    "statusCode" => status_code,
    "statusDetail" => status_detail,
} extra);
