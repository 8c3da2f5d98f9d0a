//! Requests, results and their parts.

use s360_runtime::wire;
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

impl wire::Record for AbandonMovementsRequest {
    #[inline]
    fn shape(&self) -> &'static wire::Shape {
        &wire::Shape {
            name: "AbandonMovementsRequest",
            fields: &["movementIds", "orderId", "requestId"],
            ..wire::Shape::EMPTY
        }
    }
    #[inline]
    fn fields(&self, show: &mut wire::Fields<'_>) {
        show(&[&self.movement_ids, &self.order_id, &self.request_id], None);
    }
    #[inline]
    fn fields_mut(&mut self, show: &mut wire::FieldsMut<'_>) {
        show(
            &mut [&mut self.movement_ids, &mut self.order_id, &mut self.request_id],
            None,
        );
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

impl wire::Record for AudienceCategoryPriceLevel {
    #[inline]
    fn shape(&self) -> &'static wire::Shape {
        &wire::Shape {
            name: "AudienceCategoryPriceLevel",
            fields: &["audienceCatId", "instanceNumber", "mainCategory", "movementId"],
            ..wire::Shape::EMPTY
        }
    }
    #[inline]
    fn fields(&self, show: &mut wire::Fields<'_>) {
        show(
            &[
                &self.audience_cat_id,
                &self.instance_number,
                &self.main_category,
                &self.movement_id,
            ],
            Some(&self.extra),
        );
    }
    #[inline]
    fn fields_mut(&mut self, show: &mut wire::FieldsMut<'_>) {
        show(
            &mut [
                &mut self.audience_cat_id,
                &mut self.instance_number,
                &mut self.main_category,
                &mut self.movement_id,
            ],
            Some(&mut self.extra),
        );
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

impl wire::Record for ContactQuality {
    #[inline]
    fn shape(&self) -> &'static wire::Shape {
        &wire::Shape {
            name: "ContactQuality",
            fields: &["audienceCategories", "seasonId"],
            ..wire::Shape::EMPTY
        }
    }
    #[inline]
    fn fields(&self, show: &mut wire::Fields<'_>) {
        show(&[&self.audience_categories, &self.season_id], Some(&self.extra));
    }
    #[inline]
    fn fields_mut(&mut self, show: &mut wire::FieldsMut<'_>) {
        show(
            &mut [&mut self.audience_categories, &mut self.season_id],
            Some(&mut self.extra),
        );
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

impl wire::Record for ContiguityData {
    #[inline]
    fn shape(&self) -> &'static wire::Shape {
        &wire::Shape {
            name: "ContiguityData",
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

impl wire::Record for MovementData {
    #[inline]
    fn shape(&self) -> &'static wire::Shape {
        &wire::Shape {
            name: "MovementData",
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

impl wire::Record for OperationData {
    #[inline]
    fn shape(&self) -> &'static wire::Shape {
        &wire::Shape {
            name: "OperationData",
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

impl wire::Record for OrderOriginData {
    #[inline]
    fn shape(&self) -> &'static wire::Shape {
        &wire::Shape {
            name: "OrderOriginData",
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

impl wire::Record for OrderUpdateData {
    #[inline]
    fn shape(&self) -> &'static wire::Shape {
        &wire::Shape {
            name: "OrderUpdateData",
            fields: &[
                "generatedContactQualities",
                "generatedContiguities",
                "mainOperationId",
                "movementDataUpdates",
                "operationDataUpdates",
                "orderId",
                "orderSecretId",
                "origin",
                "removeMovementIds",
                "removeOperationIds",
            ],
            ..wire::Shape::EMPTY
        }
    }
    #[inline]
    fn fields(&self, show: &mut wire::Fields<'_>) {
        show(
            &[
                &self.generated_contact_qualities,
                &self.generated_contiguities,
                &self.main_operation_id,
                &self.movement_data_updates,
                &self.operation_data_updates,
                &self.order_id,
                &self.order_secret_id,
                &self.origin,
                &self.remove_movement_ids,
                &self.remove_operation_ids,
            ],
            Some(&self.extra),
        );
    }
    #[inline]
    fn fields_mut(&mut self, show: &mut wire::FieldsMut<'_>) {
        show(
            &mut [
                &mut self.generated_contact_qualities,
                &mut self.generated_contiguities,
                &mut self.main_operation_id,
                &mut self.movement_data_updates,
                &mut self.operation_data_updates,
                &mut self.order_id,
                &mut self.order_secret_id,
                &mut self.origin,
                &mut self.remove_movement_ids,
                &mut self.remove_operation_ids,
            ],
            Some(&mut self.extra),
        );
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

impl wire::Record for OrderUpdateResult {
    #[inline]
    fn shape(&self) -> &'static wire::Shape {
        &wire::Shape {
            name: "OrderUpdateResult",
            fields: &[
                "expectedException",
                "orderUpdateData",
                "requestId",
                "statusCode",
                "statusDetail",
                "statusMessage",
            ],
            promised: &["expectedException"],
            ..wire::Shape::EMPTY
        }
    }
    #[inline]
    fn fields(&self, show: &mut wire::Fields<'_>) {
        show(
            &[
                &self.expected_exception,
                &self.order_update_data,
                &self.request_id,
                &self.status_code,
                &self.status_detail,
                &self.status_message,
            ],
            Some(&self.extra),
        );
    }
    #[inline]
    fn fields_mut(&mut self, show: &mut wire::FieldsMut<'_>) {
        show(
            &mut [
                &mut self.expected_exception,
                &mut self.order_update_data,
                &mut self.request_id,
                &mut self.status_code,
                &mut self.status_detail,
                &mut self.status_message,
            ],
            Some(&mut self.extra),
        );
    }
}
s360_runtime::record!(OrderUpdateResult);
