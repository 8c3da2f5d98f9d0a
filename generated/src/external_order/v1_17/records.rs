//! Requests, results and their parts.

use s360_runtime::wire::Extra;
use std::collections::BTreeMap;

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

/// In the answer of `abandonMovements`: `orderUpdateData`.
///
/// Partial: the document does not tell all fields.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OrderUpdateData {
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
    /// What the document does not describe.
    pub extra: Extra,
}
s360_runtime::record!(OrderUpdateData {
    "generatedContactQualities" => generated_contact_qualities,
    "generatedContiguities" => generated_contiguities,
    "mainOperationId" => main_operation_id,
    "movementDataUpdates" => movement_data_updates,
    "operationDataUpdates" => operation_data_updates,
    "orderId" => order_id,
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
