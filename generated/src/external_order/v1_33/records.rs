//! Requests, results and their parts.

use s360_runtime::{Amount, DateTime, Value};
use s360_runtime::wire::Extra;
use std::collections::BTreeMap;
use super::enums::*;

/// Part of a request: `abandonMovements request`.
#[derive(Clone, Default, PartialEq)]
pub struct AbandonMovementsRequest {
    /// `movementIds`.
    pub movement_ids: Option<Vec<i64>>,
    /// `orderId`.
    pub order_id: Option<i64>,
    /// `requestId`.
    pub request_id: Option<i64>,
}
s360_runtime::record!(AbandonMovementsRequest {
    "movementIds" => movement_ids,
    "orderId" => order_id,
    "requestId" => request_id,
});

/// Part of a request: `cancelOperations request`.
///
/// Partial: the document does not tell all fields.
///
/// Described since 1.33.
#[derive(Clone, Default, PartialEq)]
pub struct CancelOperationsRequest {
    /// observed
    pub movement_ids: Option<Value>,
    /// observed
    pub operation_ids: Option<Value>,
    /// observed
    pub order_id: Option<Value>,
    /// What the document does not describe.
    pub extra: Extra,
}
s360_runtime::record!(CancelOperationsRequest {
    "movementIds" => movement_ids,
    "operationIds" => operation_ids,
    "orderId" => order_id,
} extra);

/// `Cash`.
///
/// Described since 1.27.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Cash {
    /// `quantity`.
    pub quantity: Option<i32>,
    /// `type`.
    pub r#type: Option<CashType>,
    /// sic
    pub unit_amoung: Option<i32>,
    /// What the document does not describe.
    pub extra: Extra,
}
s360_runtime::record!(Cash {
    "quantity" => quantity,
    "type" => r#type,
    "unitAmoung" => unit_amoung,
} extra);

/// Part of a request: `closeOrder request`.
///
/// Partial: the document does not tell all fields.
///
/// Described since 1.33.
#[derive(Clone, Default, PartialEq)]
pub struct CloseOrderRequest {
    /// observed
    pub generate_bar_codes: Option<Value>,
    /// observed
    pub max_waiting_time: Option<Value>,
    /// observed
    pub order_id: Option<Value>,
    /// observed
    pub order_type: Option<Value>,
    /// observed
    pub purchaser_info: Option<Value>,
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

/// Named by the reference pages but not described there.
///
/// Partial: the document does not tell all fields.
///
/// Described since 1.33.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CloseOrderResult {
    /// What the document does not describe.
    pub extra: Extra,
}
s360_runtime::record!(CloseOrderResult {
} extra);

/// Named by the reference pages but not described there.
///
/// Partial: the document does not tell all fields.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ContactQuality {
    /// What the document does not describe.
    pub extra: Extra,
}
s360_runtime::record!(ContactQuality {
} extra);

/// Named by the reference pages but not described there.
///
/// Partial: the document does not tell all fields.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ContiguityData {
    /// What the document does not describe.
    pub extra: Extra,
}
s360_runtime::record!(ContiguityData {
} extra);

/// `CurrencyCash`.
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

/// Part of a request: `deleteFileAttachment request`.
///
/// Partial: the document does not tell all fields.
///
/// Described since 1.33.
#[derive(Clone, Default, PartialEq)]
pub struct DeleteFileAttachmentRequest {
    /// What the document does not describe.
    pub extra: Extra,
}
s360_runtime::record!(DeleteFileAttachmentRequest {
} extra);

/// Named by the reference pages but not described there.
///
/// Partial: the document does not tell all fields.
///
/// Described since 1.33.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ExternalReferenceResult {
    /// What the document does not describe.
    pub extra: Extra,
}
s360_runtime::record!(ExternalReferenceResult {
} extra);

/// Named by the reference pages but not described there.
///
/// Partial: the document does not tell all fields.
///
/// Described since 1.33.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FileDetailResult {
    /// What the document does not describe.
    pub extra: Extra,
}
s360_runtime::record!(FileDetailResult {
} extra);

/// Part of a request: `getExternalReference request`.
///
/// Partial: the document does not tell all fields.
///
/// Described since 1.33.
#[derive(Clone, Default, PartialEq)]
pub struct GetExternalReferenceRequest {
    /// observed
    pub external_reference_kind: Option<Value>,
    /// observed
    pub id: Option<Value>,
    /// What the document does not describe.
    pub extra: Extra,
}
s360_runtime::record!(GetExternalReferenceRequest {
    "externalReferenceKind" => external_reference_kind,
    "id" => id,
} extra);

/// Part of a request: `getFileAttachment request`.
///
/// Partial: the document does not tell all fields.
///
/// Described since 1.33.
#[derive(Clone, Default, PartialEq)]
pub struct GetFileAttachmentRequest {
    /// observed
    pub contact_reference: Option<Value>,
    /// observed
    pub file_attachment_id: Option<Value>,
    /// What the document does not describe.
    pub extra: Extra,
}
s360_runtime::record!(GetFileAttachmentRequest {
    "contactReference" => contact_reference,
    "fileAttachmentId" => file_attachment_id,
} extra);

/// Part of a request: `getFileDetailsFromOrderSecretId request`.
///
/// Partial: the document does not tell all fields.
///
/// Described since 1.33.
#[derive(Clone, Default, PartialEq)]
pub struct GetFileDetailsFromOrderSecretIdRequest {
    /// observed
    pub order_secret_id: Option<Value>,
    /// What the document does not describe.
    pub extra: Extra,
}
s360_runtime::record!(GetFileDetailsFromOrderSecretIdRequest {
    "orderSecretId" => order_secret_id,
} extra);

/// Part of a request: `getFileDetails request`.
///
/// Partial: the document does not tell all fields.
///
/// Described since 1.33.
#[derive(Clone, Default, PartialEq)]
pub struct GetFileDetailsRequest {
    /// observed
    pub file_id: Option<Value>,
    /// What the document does not describe.
    pub extra: Extra,
}
s360_runtime::record!(GetFileDetailsRequest {
    "fileId" => file_id,
} extra);

/// Part of a request: `getOrderDetails request`.
///
/// Partial: the document does not tell all fields.
///
/// Described since 1.33.
#[derive(Clone, Default, PartialEq)]
pub struct GetOrderDetailsRequest {
    /// observed
    pub granularity: Option<Value>,
    /// observed
    pub order_id: Option<Value>,
    /// What the document does not describe.
    pub extra: Extra,
}
s360_runtime::record!(GetOrderDetailsRequest {
    "granularity" => granularity,
    "orderId" => order_id,
} extra);

/// Named by the reference pages but not described there.
///
/// Partial: the document does not tell all fields.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MovementData {
    /// What the document does not describe.
    pub extra: Extra,
}
s360_runtime::record!(MovementData {
} extra);

/// Named by the reference pages but not described there.
///
/// Partial: the document does not tell all fields.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OperationData {
    /// What the document does not describe.
    pub extra: Extra,
}
s360_runtime::record!(OperationData {
} extra);

/// Named by the reference pages but not described there.
///
/// Partial: the document does not tell all fields.
///
/// Described since 1.33.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OrderDetailResult {
    /// What the document does not describe.
    pub extra: Extra,
}
s360_runtime::record!(OrderDetailResult {
} extra);

/// `OrderDetailsData`.
///
/// Partial: the document does not tell all fields.
///
/// Described since 1.33.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OrderDetailsData {
    /// QA test
    pub catalog_currency: Option<CurrencyCash>,
    /// QA test
    pub contact_reference: Option<String>,
    /// webhook sample 2020-10-13T10:09:27.503+00:00
    pub creation_date_time: Option<DateTime>,
    /// webhook sample
    pub expiration_date: Option<DateTime>,
    /// sic
    pub movement_datas: Option<Vec<MovementData>>,
    /// sic 'Datas'
    pub operation_datas: Option<Vec<OperationData>>,
    /// webhook sample
    pub option_amount: Option<Amount>,
    /// webhook sample
    pub order_id: Option<i64>,
    /// QA test
    pub order_origin_data: Option<OrderOriginData>,
    /// QA test
    pub order_originator: Option<Value>,
    /// QA test
    pub order_secret_id: Option<String>,
    /// webhook sample: CLOSED
    pub order_state: Option<Value>,
    /// QA test
    pub order_type: Option<Value>,
    /// webhook sample
    pub pre_sale_amount: Option<Amount>,
    /// webhook sample
    pub reference_date: Option<DateTime>,
    /// webhook sample
    pub reservation_amount: Option<Amount>,
    /// webhook sample
    pub sale_amount: Option<Amount>,
    /// QA test
    pub sales_channel_code: Option<String>,
    /// QA test
    pub sales_channel_name: Option<String>,
    /// webhook sample
    pub waiting_account_balance_amount: Option<Amount>,
    /// What the document does not describe.
    pub extra: Extra,
}
s360_runtime::record!(OrderDetailsData {
    "catalogCurrency" => catalog_currency,
    "contactReference" => contact_reference,
    "creationDateTime" => creation_date_time,
    "expirationDate" => expiration_date,
    "movementDatas" => movement_datas,
    "operationDatas" => operation_datas,
    "optionAmount" => option_amount,
    "orderId" => order_id,
    "orderOriginData" => order_origin_data,
    "orderOriginator" => order_originator,
    "orderSecretId" => order_secret_id,
    "orderState" => order_state,
    "orderType" => order_type,
    "preSaleAmount" => pre_sale_amount,
    "referenceDate" => reference_date,
    "reservationAmount" => reservation_amount,
    "saleAmount" => sale_amount,
    "salesChannelCode" => sales_channel_code,
    "salesChannelName" => sales_channel_name,
    "waitingAccountBalanceAmount" => waiting_account_balance_amount,
} extra);

/// Named by the reference pages but not described there.
///
/// Partial: the document does not tell all fields.
///
/// Described since 1.19.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OrderOriginData {
    /// What the document does not describe.
    pub extra: Extra,
}
s360_runtime::record!(OrderOriginData {
} extra);

/// `OrderUpdateData`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OrderUpdateData {
    /// NEW vs 1\_23
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

/// `OrderUpdateResult`.
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

/// Named by the reference pages but not described there.
///
/// Partial: the document does not tell all fields.
///
/// Described since 1.33.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PrintableFileAttachmentResult {
    /// What the document does not describe.
    pub extra: Extra,
}
s360_runtime::record!(PrintableFileAttachmentResult {
} extra);

/// Part of a request: `updateExternalReferences request`.
///
/// Partial: the document does not tell all fields.
///
/// Described since 1.33.
#[derive(Clone, Default, PartialEq)]
pub struct UpdateExternalReferencesRequest {
    /// observed
    pub external_reference: Option<Value>,
    /// observed
    pub external_reference_kind: Option<Value>,
    /// observed
    pub id: Option<Value>,
    /// What the document does not describe.
    pub extra: Extra,
}
s360_runtime::record!(UpdateExternalReferencesRequest {
    "externalReference" => external_reference,
    "externalReferenceKind" => external_reference_kind,
    "id" => id,
} extra);

/// Part of a request: `updateFileStatus request`.
///
/// Partial: the document does not tell all fields.
///
/// Described since 1.33.
#[derive(Clone, Default, PartialEq)]
pub struct UpdateFileStatusRequest {
    /// observed
    pub file_id: Option<Value>,
    /// observed
    pub file_status_ic: Option<Value>,
    /// What the document does not describe.
    pub extra: Extra,
}
s360_runtime::record!(UpdateFileStatusRequest {
    "fileId" => file_id,
    "fileStatusIC" => file_status_ic,
} extra);

/// Part of a request: `uploadFileAttachment request`.
///
/// Partial: the document does not tell all fields.
///
/// Described since 1.33.
#[derive(Clone, Default, PartialEq)]
pub struct UploadFileAttachmentRequest {
    /// observed
    pub contact_reference: Option<Value>,
    /// observed
    pub file_id: Option<Value>,
    /// observed
    pub printable_file_attachment_data: Option<Value>,
    /// What the document does not describe.
    pub extra: Extra,
}
s360_runtime::record!(UploadFileAttachmentRequest {
    "contactReference" => contact_reference,
    "fileId" => file_id,
    "printableFileAttachmentData" => printable_file_attachment_data,
} extra);

/// `WebMethodResult`.
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
