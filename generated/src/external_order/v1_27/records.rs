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

impl Record for Cash {
    fn type_name(&self) -> &'static str {
        "Cash"
    }
    fn field_mut(&mut self, name: &str) -> Option<&mut dyn Wire> {
        let field: &mut dyn Wire = match name {
            "quantity" => &mut self.quantity,
            "type" => &mut self.r#type,
            "unitAmoung" => &mut self.unit_amoung,
            _ => return None,
        };
        Some(field)
    }
    fn visit(&self, visitor: &mut Visitor<'_>) {
        visitor.field("quantity", &self.quantity);
        visitor.field("type", &self.r#type);
        visitor.field("unitAmoung", &self.unit_amoung);
    }
    fn extra(&self) -> Option<&Extra> {
        Some(&self.extra)
    }
    fn extra_mut(&mut self) -> Option<&mut Extra> {
        Some(&mut self.extra)
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

impl Record for ContactQuality {
    fn type_name(&self) -> &'static str {
        "ContactQuality"
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

impl Record for CurrencyCash {
    fn type_name(&self) -> &'static str {
        "CurrencyCash"
    }
    fn field_mut(&mut self, name: &str) -> Option<&mut dyn Wire> {
        let field: &mut dyn Wire = match name {
            "availableCash" => &mut self.available_cash,
            "currencyCode" => &mut self.currency_code,
            "fractionDigit" => &mut self.fraction_digit,
            "minAmount" => &mut self.min_amount,
            "symbol" => &mut self.symbol,
            _ => return None,
        };
        Some(field)
    }
    fn visit(&self, visitor: &mut Visitor<'_>) {
        visitor.field("availableCash", &self.available_cash);
        visitor.field("currencyCode", &self.currency_code);
        visitor.field("fractionDigit", &self.fraction_digit);
        visitor.field("minAmount", &self.min_amount);
        visitor.field("symbol", &self.symbol);
    }
    fn extra(&self) -> Option<&Extra> {
        Some(&self.extra)
    }
    fn extra_mut(&mut self) -> Option<&mut Extra> {
        Some(&mut self.extra)
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

impl Record for OrderUpdateData {
    fn type_name(&self) -> &'static str {
        "OrderUpdateData"
    }
    fn field_mut(&mut self, name: &str) -> Option<&mut dyn Wire> {
        let field: &mut dyn Wire = match name {
            "catalogCurrency" => &mut self.catalog_currency,
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
        visitor.field("catalogCurrency", &self.catalog_currency);
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
