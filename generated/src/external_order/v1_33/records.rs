//! Requests, results and their parts.

use s360_runtime::{Amount, DateTime, Value};
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

impl Record for CancelOperationsRequest {
    fn type_name(&self) -> &'static str {
        "CancelOperationsRequest"
    }
    fn field_mut(&mut self, name: &str) -> Option<&mut dyn Wire> {
        let field: &mut dyn Wire = match name {
            "movementIds" => &mut self.movement_ids,
            "operationIds" => &mut self.operation_ids,
            "orderId" => &mut self.order_id,
            _ => return None,
        };
        Some(field)
    }
    fn visit(&self, visitor: &mut Visitor<'_>) {
        visitor.field("movementIds", &self.movement_ids);
        visitor.field("operationIds", &self.operation_ids);
        visitor.field("orderId", &self.order_id);
    }
    fn extra(&self) -> Option<&Extra> {
        Some(&self.extra)
    }
    fn extra_mut(&mut self) -> Option<&mut Extra> {
        Some(&mut self.extra)
    }
}
s360_runtime::record!(CancelOperationsRequest);

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

impl Record for CloseOrderRequest {
    fn type_name(&self) -> &'static str {
        "CloseOrderRequest"
    }
    fn field_mut(&mut self, name: &str) -> Option<&mut dyn Wire> {
        let field: &mut dyn Wire = match name {
            "generateBarCodes" => &mut self.generate_bar_codes,
            "maxWaitingTime" => &mut self.max_waiting_time,
            "orderId" => &mut self.order_id,
            "orderType" => &mut self.order_type,
            "purchaserInfo" => &mut self.purchaser_info,
            _ => return None,
        };
        Some(field)
    }
    fn visit(&self, visitor: &mut Visitor<'_>) {
        visitor.field("generateBarCodes", &self.generate_bar_codes);
        visitor.field("maxWaitingTime", &self.max_waiting_time);
        visitor.field("orderId", &self.order_id);
        visitor.field("orderType", &self.order_type);
        visitor.field("purchaserInfo", &self.purchaser_info);
    }
    fn extra(&self) -> Option<&Extra> {
        Some(&self.extra)
    }
    fn extra_mut(&mut self) -> Option<&mut Extra> {
        Some(&mut self.extra)
    }
}
s360_runtime::record!(CloseOrderRequest);

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

impl Record for CloseOrderResult {
    fn type_name(&self) -> &'static str {
        "CloseOrderResult"
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
s360_runtime::record!(CloseOrderResult);

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

impl Record for DeleteFileAttachmentRequest {
    fn type_name(&self) -> &'static str {
        "DeleteFileAttachmentRequest"
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
s360_runtime::record!(DeleteFileAttachmentRequest);

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

impl Record for ExternalReferenceResult {
    fn type_name(&self) -> &'static str {
        "ExternalReferenceResult"
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
s360_runtime::record!(ExternalReferenceResult);

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

impl Record for FileDetailResult {
    fn type_name(&self) -> &'static str {
        "FileDetailResult"
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
s360_runtime::record!(FileDetailResult);

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

impl Record for GetExternalReferenceRequest {
    fn type_name(&self) -> &'static str {
        "GetExternalReferenceRequest"
    }
    fn field_mut(&mut self, name: &str) -> Option<&mut dyn Wire> {
        let field: &mut dyn Wire = match name {
            "externalReferenceKind" => &mut self.external_reference_kind,
            "id" => &mut self.id,
            _ => return None,
        };
        Some(field)
    }
    fn visit(&self, visitor: &mut Visitor<'_>) {
        visitor.field("externalReferenceKind", &self.external_reference_kind);
        visitor.field("id", &self.id);
    }
    fn extra(&self) -> Option<&Extra> {
        Some(&self.extra)
    }
    fn extra_mut(&mut self) -> Option<&mut Extra> {
        Some(&mut self.extra)
    }
}
s360_runtime::record!(GetExternalReferenceRequest);

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

impl Record for GetFileAttachmentRequest {
    fn type_name(&self) -> &'static str {
        "GetFileAttachmentRequest"
    }
    fn field_mut(&mut self, name: &str) -> Option<&mut dyn Wire> {
        let field: &mut dyn Wire = match name {
            "contactReference" => &mut self.contact_reference,
            "fileAttachmentId" => &mut self.file_attachment_id,
            _ => return None,
        };
        Some(field)
    }
    fn visit(&self, visitor: &mut Visitor<'_>) {
        visitor.field("contactReference", &self.contact_reference);
        visitor.field("fileAttachmentId", &self.file_attachment_id);
    }
    fn extra(&self) -> Option<&Extra> {
        Some(&self.extra)
    }
    fn extra_mut(&mut self) -> Option<&mut Extra> {
        Some(&mut self.extra)
    }
}
s360_runtime::record!(GetFileAttachmentRequest);

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

impl Record for GetFileDetailsFromOrderSecretIdRequest {
    fn type_name(&self) -> &'static str {
        "GetFileDetailsFromOrderSecretIdRequest"
    }
    fn field_mut(&mut self, name: &str) -> Option<&mut dyn Wire> {
        let field: &mut dyn Wire = match name {
            "orderSecretId" => &mut self.order_secret_id,
            _ => return None,
        };
        Some(field)
    }
    fn visit(&self, visitor: &mut Visitor<'_>) {
        visitor.field("orderSecretId", &self.order_secret_id);
    }
    fn extra(&self) -> Option<&Extra> {
        Some(&self.extra)
    }
    fn extra_mut(&mut self) -> Option<&mut Extra> {
        Some(&mut self.extra)
    }
}
s360_runtime::record!(GetFileDetailsFromOrderSecretIdRequest);

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

impl Record for GetFileDetailsRequest {
    fn type_name(&self) -> &'static str {
        "GetFileDetailsRequest"
    }
    fn field_mut(&mut self, name: &str) -> Option<&mut dyn Wire> {
        let field: &mut dyn Wire = match name {
            "fileId" => &mut self.file_id,
            _ => return None,
        };
        Some(field)
    }
    fn visit(&self, visitor: &mut Visitor<'_>) {
        visitor.field("fileId", &self.file_id);
    }
    fn extra(&self) -> Option<&Extra> {
        Some(&self.extra)
    }
    fn extra_mut(&mut self) -> Option<&mut Extra> {
        Some(&mut self.extra)
    }
}
s360_runtime::record!(GetFileDetailsRequest);

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

impl Record for GetOrderDetailsRequest {
    fn type_name(&self) -> &'static str {
        "GetOrderDetailsRequest"
    }
    fn field_mut(&mut self, name: &str) -> Option<&mut dyn Wire> {
        let field: &mut dyn Wire = match name {
            "granularity" => &mut self.granularity,
            "orderId" => &mut self.order_id,
            _ => return None,
        };
        Some(field)
    }
    fn visit(&self, visitor: &mut Visitor<'_>) {
        visitor.field("granularity", &self.granularity);
        visitor.field("orderId", &self.order_id);
    }
    fn extra(&self) -> Option<&Extra> {
        Some(&self.extra)
    }
    fn extra_mut(&mut self) -> Option<&mut Extra> {
        Some(&mut self.extra)
    }
}
s360_runtime::record!(GetOrderDetailsRequest);

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
/// Described since 1.33.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OrderDetailResult {
    /// What the document does not describe.
    pub extra: Extra,
}

impl Record for OrderDetailResult {
    fn type_name(&self) -> &'static str {
        "OrderDetailResult"
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
s360_runtime::record!(OrderDetailResult);

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

impl Record for OrderDetailsData {
    fn type_name(&self) -> &'static str {
        "OrderDetailsData"
    }
    fn field_mut(&mut self, name: &str) -> Option<&mut dyn Wire> {
        let field: &mut dyn Wire = match name {
            "catalogCurrency" => &mut self.catalog_currency,
            "contactReference" => &mut self.contact_reference,
            "creationDateTime" => &mut self.creation_date_time,
            "expirationDate" => &mut self.expiration_date,
            "movementDatas" => &mut self.movement_datas,
            "operationDatas" => &mut self.operation_datas,
            "optionAmount" => &mut self.option_amount,
            "orderId" => &mut self.order_id,
            "orderOriginData" => &mut self.order_origin_data,
            "orderOriginator" => &mut self.order_originator,
            "orderSecretId" => &mut self.order_secret_id,
            "orderState" => &mut self.order_state,
            "orderType" => &mut self.order_type,
            "preSaleAmount" => &mut self.pre_sale_amount,
            "referenceDate" => &mut self.reference_date,
            "reservationAmount" => &mut self.reservation_amount,
            "saleAmount" => &mut self.sale_amount,
            "salesChannelCode" => &mut self.sales_channel_code,
            "salesChannelName" => &mut self.sales_channel_name,
            "waitingAccountBalanceAmount" => &mut self.waiting_account_balance_amount,
            _ => return None,
        };
        Some(field)
    }
    fn visit(&self, visitor: &mut Visitor<'_>) {
        visitor.field("catalogCurrency", &self.catalog_currency);
        visitor.field("contactReference", &self.contact_reference);
        visitor.field("creationDateTime", &self.creation_date_time);
        visitor.field("expirationDate", &self.expiration_date);
        visitor.field("movementDatas", &self.movement_datas);
        visitor.field("operationDatas", &self.operation_datas);
        visitor.field("optionAmount", &self.option_amount);
        visitor.field("orderId", &self.order_id);
        visitor.field("orderOriginData", &self.order_origin_data);
        visitor.field("orderOriginator", &self.order_originator);
        visitor.field("orderSecretId", &self.order_secret_id);
        visitor.field("orderState", &self.order_state);
        visitor.field("orderType", &self.order_type);
        visitor.field("preSaleAmount", &self.pre_sale_amount);
        visitor.field("referenceDate", &self.reference_date);
        visitor.field("reservationAmount", &self.reservation_amount);
        visitor.field("saleAmount", &self.sale_amount);
        visitor.field("salesChannelCode", &self.sales_channel_code);
        visitor.field("salesChannelName", &self.sales_channel_name);
        visitor
            .field("waitingAccountBalanceAmount", &self.waiting_account_balance_amount);
    }
    fn extra(&self) -> Option<&Extra> {
        Some(&self.extra)
    }
    fn extra_mut(&mut self) -> Option<&mut Extra> {
        Some(&mut self.extra)
    }
}
s360_runtime::record!(OrderDetailsData);

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

impl Record for PrintableFileAttachmentResult {
    fn type_name(&self) -> &'static str {
        "PrintableFileAttachmentResult"
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
s360_runtime::record!(PrintableFileAttachmentResult);

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

impl Record for UpdateExternalReferencesRequest {
    fn type_name(&self) -> &'static str {
        "UpdateExternalReferencesRequest"
    }
    fn field_mut(&mut self, name: &str) -> Option<&mut dyn Wire> {
        let field: &mut dyn Wire = match name {
            "externalReference" => &mut self.external_reference,
            "externalReferenceKind" => &mut self.external_reference_kind,
            "id" => &mut self.id,
            _ => return None,
        };
        Some(field)
    }
    fn visit(&self, visitor: &mut Visitor<'_>) {
        visitor.field("externalReference", &self.external_reference);
        visitor.field("externalReferenceKind", &self.external_reference_kind);
        visitor.field("id", &self.id);
    }
    fn extra(&self) -> Option<&Extra> {
        Some(&self.extra)
    }
    fn extra_mut(&mut self) -> Option<&mut Extra> {
        Some(&mut self.extra)
    }
}
s360_runtime::record!(UpdateExternalReferencesRequest);

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

impl Record for UpdateFileStatusRequest {
    fn type_name(&self) -> &'static str {
        "UpdateFileStatusRequest"
    }
    fn field_mut(&mut self, name: &str) -> Option<&mut dyn Wire> {
        let field: &mut dyn Wire = match name {
            "fileId" => &mut self.file_id,
            "fileStatusIC" => &mut self.file_status_ic,
            _ => return None,
        };
        Some(field)
    }
    fn visit(&self, visitor: &mut Visitor<'_>) {
        visitor.field("fileId", &self.file_id);
        visitor.field("fileStatusIC", &self.file_status_ic);
    }
    fn extra(&self) -> Option<&Extra> {
        Some(&self.extra)
    }
    fn extra_mut(&mut self) -> Option<&mut Extra> {
        Some(&mut self.extra)
    }
}
s360_runtime::record!(UpdateFileStatusRequest);

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

impl Record for UploadFileAttachmentRequest {
    fn type_name(&self) -> &'static str {
        "UploadFileAttachmentRequest"
    }
    fn field_mut(&mut self, name: &str) -> Option<&mut dyn Wire> {
        let field: &mut dyn Wire = match name {
            "contactReference" => &mut self.contact_reference,
            "fileId" => &mut self.file_id,
            "printableFileAttachmentData" => &mut self.printable_file_attachment_data,
            _ => return None,
        };
        Some(field)
    }
    fn visit(&self, visitor: &mut Visitor<'_>) {
        visitor.field("contactReference", &self.contact_reference);
        visitor.field("fileId", &self.file_id);
        visitor
            .field("printableFileAttachmentData", &self.printable_file_attachment_data);
    }
    fn extra(&self) -> Option<&Extra> {
        Some(&self.extra)
    }
    fn extra_mut(&mut self) -> Option<&mut Extra> {
        Some(&mut self.extra)
    }
}
s360_runtime::record!(UploadFileAttachmentRequest);

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

impl Record for WebMethodResult {
    fn type_name(&self) -> &'static str {
        "WebMethodResult"
    }
    fn field_mut(&mut self, name: &str) -> Option<&mut dyn Wire> {
        let field: &mut dyn Wire = match name {
            "requestId" => &mut self.request_id,
            "statusCode" => &mut self.status_code,
            "statusDetail" => &mut self.status_detail,
            _ => return None,
        };
        Some(field)
    }
    fn visit(&self, visitor: &mut Visitor<'_>) {
        visitor.field("requestId", &self.request_id);
        visitor.field("statusCode", &self.status_code);
        visitor.field("statusDetail", &self.status_detail);
    }
    fn extra(&self) -> Option<&Extra> {
        Some(&self.extra)
    }
    fn extra_mut(&mut self) -> Option<&mut Extra> {
        Some(&mut self.extra)
    }
}
s360_runtime::record!(WebMethodResult);
