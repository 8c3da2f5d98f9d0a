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

/// In the answer of `abandonMovements`: `orderUpdateData.generatedContactQualities.*.audienceCategories[]`.
///
/// Partial: the document does not tell all fields.
///
/// Described since 1.19. Not described in 1.27.
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

/// In the answer of `abandonMovements`: `orderUpdateData.generatedContactQualities.*`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ContactQuality {
    /// `audienceCategories`.
    ///
    /// Described since 1.19. Not described in 1.27.
    pub audience_categories: Option<Vec<AudienceCategoryPriceLevel>>,
    /// `seasonId`.
    ///
    /// Described since 1.19. Not described in 1.27.
    pub season_id: Option<i64>,
    /// What the document does not describe.
    pub extra: Extra,
}
s360_runtime::record!(ContactQuality {
    "audienceCategories" => audience_categories,
    "seasonId" => season_id,
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
