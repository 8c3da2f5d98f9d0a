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

impl wire::Record for Cash {
    #[inline]
    fn shape(&self) -> &'static wire::Shape {
        &wire::Shape {
            name: "Cash",
            fields: &["quantity", "type", "unitAmoung"],
            ..wire::Shape::EMPTY
        }
    }
    #[inline]
    fn fields(&self, show: &mut wire::Fields<'_>) {
        show(&[&self.quantity, &self.r#type, &self.unit_amoung], Some(&self.extra));
    }
    #[inline]
    fn fields_mut(&mut self, show: &mut wire::FieldsMut<'_>) {
        show(
            &mut [&mut self.quantity, &mut self.r#type, &mut self.unit_amoung],
            Some(&mut self.extra),
        );
    }
}
s360_runtime::record!(Cash);

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

impl wire::Record for CurrencyCash {
    #[inline]
    fn shape(&self) -> &'static wire::Shape {
        &wire::Shape {
            name: "CurrencyCash",
            fields: &[
                "availableCash",
                "currencyCode",
                "fractionDigit",
                "minAmount",
                "symbol",
            ],
            ..wire::Shape::EMPTY
        }
    }
    #[inline]
    fn fields(&self, show: &mut wire::Fields<'_>) {
        show(
            &[
                &self.available_cash,
                &self.currency_code,
                &self.fraction_digit,
                &self.min_amount,
                &self.symbol,
            ],
            Some(&self.extra),
        );
    }
    #[inline]
    fn fields_mut(&mut self, show: &mut wire::FieldsMut<'_>) {
        show(
            &mut [
                &mut self.available_cash,
                &mut self.currency_code,
                &mut self.fraction_digit,
                &mut self.min_amount,
                &mut self.symbol,
            ],
            Some(&mut self.extra),
        );
    }
}
s360_runtime::record!(CurrencyCash);

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

impl wire::Record for OrderUpdateData {
    #[inline]
    fn shape(&self) -> &'static wire::Shape {
        &wire::Shape {
            name: "OrderUpdateData",
            fields: &[
                "catalogCurrency",
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
                &self.catalog_currency,
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
                &mut self.catalog_currency,
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
