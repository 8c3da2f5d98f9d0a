//! Requests, results and their parts.

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

/// In the answer of `abandonMovements`: `orderUpdateData.catalogCurrency.availableCash[]`.
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

/// In the answer of `abandonMovements`: `orderUpdateData.generatedContactQualities.*`.
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

/// In the answer of `abandonMovements`: `orderUpdateData.generatedContiguities[]`.
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

/// In the answer of `abandonMovements`: `orderUpdateData.catalogCurrency`.
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

/// In the answer of `abandonMovements`: `orderUpdateData.movementDataUpdates[]`.
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

/// In the answer of `abandonMovements`: `orderUpdateData.operationDataUpdates[]`.
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

/// In the answer of `abandonMovements`: `orderUpdateData.origin`.
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

/// In the answer of `abandonMovements`: `orderUpdateData`.
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

/// The answer of `abandonMovements`.
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
