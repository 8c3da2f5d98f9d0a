//! Requests, results and their parts.

use s360_runtime::wire;
use s360_runtime::wire::Extra;
use std::collections::BTreeMap;

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

/// Named by the reference pages but not described there.
///
/// Partial: the document does not tell all fields.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ContactQuality {
    /// What the document does not describe.
    pub extra: Extra,
}

impl wire::Record for ContactQuality {
    #[inline]
    fn shape(&self) -> &'static wire::Shape {
        &wire::Shape {
            name: "ContactQuality",
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

/// `OrderUpdateData`.
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
