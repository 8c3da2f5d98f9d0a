//! Requests, results and their parts.

use s360_runtime::wire::{Extra, Record, Visitor, Wire};
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

impl Record for AbandonMovementsRequest {
    fn type_name(&self) -> &'static str {
        "AbandonMovementsRequest"
    }
    fn field_mut(&mut self, name: &str) -> Option<&mut dyn Wire> {
        let field: &mut dyn Wire = match name {
            "movementIds" => &mut self.movement_ids,
            "orderId" => &mut self.order_id,
            "requestId" => &mut self.request_id,
            _ => return None,
        };
        Some(field)
    }
    fn visit(&self, visitor: &mut Visitor<'_>) {
        visitor.field("movementIds", &self.movement_ids);
        visitor.field("orderId", &self.order_id);
        visitor.field("requestId", &self.request_id);
    }
}
s360_runtime::record!(AbandonMovementsRequest);

/// `AudienceCategoryPriceLevel`.
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

impl Record for AudienceCategoryPriceLevel {
    fn type_name(&self) -> &'static str {
        "AudienceCategoryPriceLevel"
    }
    fn field_mut(&mut self, name: &str) -> Option<&mut dyn Wire> {
        let field: &mut dyn Wire = match name {
            "audienceCatId" => &mut self.audience_cat_id,
            "instanceNumber" => &mut self.instance_number,
            "mainCategory" => &mut self.main_category,
            "movementId" => &mut self.movement_id,
            _ => return None,
        };
        Some(field)
    }
    fn visit(&self, visitor: &mut Visitor<'_>) {
        visitor.field("audienceCatId", &self.audience_cat_id);
        visitor.field("instanceNumber", &self.instance_number);
        visitor.field("mainCategory", &self.main_category);
        visitor.field("movementId", &self.movement_id);
    }
    fn extra(&self) -> Option<&Extra> {
        Some(&self.extra)
    }
    fn extra_mut(&mut self) -> Option<&mut Extra> {
        Some(&mut self.extra)
    }
}
s360_runtime::record!(AudienceCategoryPriceLevel);

/// `ContactQuality`.
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

impl Record for ContactQuality {
    fn type_name(&self) -> &'static str {
        "ContactQuality"
    }
    fn field_mut(&mut self, name: &str) -> Option<&mut dyn Wire> {
        let field: &mut dyn Wire = match name {
            "audienceCategories" => &mut self.audience_categories,
            "seasonId" => &mut self.season_id,
            _ => return None,
        };
        Some(field)
    }
    fn visit(&self, visitor: &mut Visitor<'_>) {
        visitor.field("audienceCategories", &self.audience_categories);
        visitor.field("seasonId", &self.season_id);
    }
    fn extra(&self) -> Option<&Extra> {
        Some(&self.extra)
    }
    fn extra_mut(&mut self) -> Option<&mut Extra> {
        Some(&mut self.extra)
    }
}
s360_runtime::record!(ContactQuality);

/// Named by the reference pages but not described there.
///
/// Partial: the document does not tell all fields.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ContiguityData {
    /// What the document does not describe.
    pub extra: Extra,
}

impl Record for ContiguityData {
    fn type_name(&self) -> &'static str {
        "ContiguityData"
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
s360_runtime::record!(ContiguityData);

/// Named by the reference pages but not described there.
///
/// Partial: the document does not tell all fields.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MovementData {
    /// What the document does not describe.
    pub extra: Extra,
}

impl Record for MovementData {
    fn type_name(&self) -> &'static str {
        "MovementData"
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
s360_runtime::record!(MovementData);

/// Named by the reference pages but not described there.
///
/// Partial: the document does not tell all fields.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OperationData {
    /// What the document does not describe.
    pub extra: Extra,
}

impl Record for OperationData {
    fn type_name(&self) -> &'static str {
        "OperationData"
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
s360_runtime::record!(OperationData);

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

impl Record for OrderOriginData {
    fn type_name(&self) -> &'static str {
        "OrderOriginData"
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
s360_runtime::record!(OrderOriginData);

/// `OrderUpdateData`.
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

impl Record for OrderUpdateData {
    fn type_name(&self) -> &'static str {
        "OrderUpdateData"
    }
    fn field_mut(&mut self, name: &str) -> Option<&mut dyn Wire> {
        let field: &mut dyn Wire = match name {
            "generatedContactQualities" => &mut self.generated_contact_qualities,
            "generatedContiguities" => &mut self.generated_contiguities,
            "mainOperationId" => &mut self.main_operation_id,
            "movementDataUpdates" => &mut self.movement_data_updates,
            "operationDataUpdates" => &mut self.operation_data_updates,
            "orderId" => &mut self.order_id,
            "orderSecretId" => &mut self.order_secret_id,
            "origin" => &mut self.origin,
            "removeMovementIds" => &mut self.remove_movement_ids,
            "removeOperationIds" => &mut self.remove_operation_ids,
            _ => return None,
        };
        Some(field)
    }
    fn visit(&self, visitor: &mut Visitor<'_>) {
        visitor.field("generatedContactQualities", &self.generated_contact_qualities);
        visitor.field("generatedContiguities", &self.generated_contiguities);
        visitor.field("mainOperationId", &self.main_operation_id);
        visitor.field("movementDataUpdates", &self.movement_data_updates);
        visitor.field("operationDataUpdates", &self.operation_data_updates);
        visitor.field("orderId", &self.order_id);
        visitor.field("orderSecretId", &self.order_secret_id);
        visitor.field("origin", &self.origin);
        visitor.field("removeMovementIds", &self.remove_movement_ids);
        visitor.field("removeOperationIds", &self.remove_operation_ids);
    }
    fn extra(&self) -> Option<&Extra> {
        Some(&self.extra)
    }
    fn extra_mut(&mut self) -> Option<&mut Extra> {
        Some(&mut self.extra)
    }
}
s360_runtime::record!(OrderUpdateData);

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

impl Record for OrderUpdateResult {
    fn type_name(&self) -> &'static str {
        "OrderUpdateResult"
    }
    fn field_mut(&mut self, name: &str) -> Option<&mut dyn Wire> {
        let field: &mut dyn Wire = match name {
            "expectedException" => &mut self.expected_exception,
            "orderUpdateData" => &mut self.order_update_data,
            "requestId" => &mut self.request_id,
            "statusCode" => &mut self.status_code,
            "statusDetail" => &mut self.status_detail,
            "statusMessage" => &mut self.status_message,
            _ => return None,
        };
        Some(field)
    }
    fn visit(&self, visitor: &mut Visitor<'_>) {
        visitor.field("expectedException", &self.expected_exception);
        visitor.field("orderUpdateData", &self.order_update_data);
        visitor.field("requestId", &self.request_id);
        visitor.field("statusCode", &self.status_code);
        visitor.field("statusDetail", &self.status_detail);
        visitor.field("statusMessage", &self.status_message);
    }
    fn promised(&self) -> &'static [&'static str] {
        &["expectedException"]
    }
    fn extra(&self) -> Option<&Extra> {
        Some(&self.extra)
    }
    fn extra_mut(&mut self) -> Option<&mut Extra> {
        Some(&mut self.extra)
    }
}
s360_runtime::record!(OrderUpdateResult);
