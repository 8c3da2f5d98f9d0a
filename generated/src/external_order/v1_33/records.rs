//! Requests, results and their parts.

use s360_runtime::{Amount, DateTime, Value, wire};
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

impl wire::Record for CancelOperationsRequest {
    #[inline]
    fn shape(&self) -> &'static wire::Shape {
        &wire::Shape {
            name: "CancelOperationsRequest",
            fields: &["movementIds", "operationIds", "orderId"],
            ..wire::Shape::EMPTY
        }
    }
    #[inline]
    fn fields(&self, show: &mut wire::Fields<'_>) {
        show(
            &[&self.movement_ids, &self.operation_ids, &self.order_id],
            Some(&self.extra),
        );
    }
    #[inline]
    fn fields_mut(&mut self, show: &mut wire::FieldsMut<'_>) {
        show(
            &mut [&mut self.movement_ids, &mut self.operation_ids, &mut self.order_id],
            Some(&mut self.extra),
        );
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

impl wire::Record for CloseOrderRequest {
    #[inline]
    fn shape(&self) -> &'static wire::Shape {
        &wire::Shape {
            name: "CloseOrderRequest",
            fields: &[
                "generateBarCodes",
                "maxWaitingTime",
                "orderId",
                "orderType",
                "purchaserInfo",
            ],
            ..wire::Shape::EMPTY
        }
    }
    #[inline]
    fn fields(&self, show: &mut wire::Fields<'_>) {
        show(
            &[
                &self.generate_bar_codes,
                &self.max_waiting_time,
                &self.order_id,
                &self.order_type,
                &self.purchaser_info,
            ],
            Some(&self.extra),
        );
    }
    #[inline]
    fn fields_mut(&mut self, show: &mut wire::FieldsMut<'_>) {
        show(
            &mut [
                &mut self.generate_bar_codes,
                &mut self.max_waiting_time,
                &mut self.order_id,
                &mut self.order_type,
                &mut self.purchaser_info,
            ],
            Some(&mut self.extra),
        );
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

impl wire::Record for CloseOrderResult {
    #[inline]
    fn shape(&self) -> &'static wire::Shape {
        &wire::Shape {
            name: "CloseOrderResult",
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

impl wire::Record for DeleteFileAttachmentRequest {
    #[inline]
    fn shape(&self) -> &'static wire::Shape {
        &wire::Shape {
            name: "DeleteFileAttachmentRequest",
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

impl wire::Record for ExternalReferenceResult {
    #[inline]
    fn shape(&self) -> &'static wire::Shape {
        &wire::Shape {
            name: "ExternalReferenceResult",
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

impl wire::Record for FileDetailResult {
    #[inline]
    fn shape(&self) -> &'static wire::Shape {
        &wire::Shape {
            name: "FileDetailResult",
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

impl wire::Record for GetExternalReferenceRequest {
    #[inline]
    fn shape(&self) -> &'static wire::Shape {
        &wire::Shape {
            name: "GetExternalReferenceRequest",
            fields: &["externalReferenceKind", "id"],
            ..wire::Shape::EMPTY
        }
    }
    #[inline]
    fn fields(&self, show: &mut wire::Fields<'_>) {
        show(&[&self.external_reference_kind, &self.id], Some(&self.extra));
    }
    #[inline]
    fn fields_mut(&mut self, show: &mut wire::FieldsMut<'_>) {
        show(
            &mut [&mut self.external_reference_kind, &mut self.id],
            Some(&mut self.extra),
        );
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

impl wire::Record for GetFileAttachmentRequest {
    #[inline]
    fn shape(&self) -> &'static wire::Shape {
        &wire::Shape {
            name: "GetFileAttachmentRequest",
            fields: &["contactReference", "fileAttachmentId"],
            ..wire::Shape::EMPTY
        }
    }
    #[inline]
    fn fields(&self, show: &mut wire::Fields<'_>) {
        show(&[&self.contact_reference, &self.file_attachment_id], Some(&self.extra));
    }
    #[inline]
    fn fields_mut(&mut self, show: &mut wire::FieldsMut<'_>) {
        show(
            &mut [&mut self.contact_reference, &mut self.file_attachment_id],
            Some(&mut self.extra),
        );
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

impl wire::Record for GetFileDetailsFromOrderSecretIdRequest {
    #[inline]
    fn shape(&self) -> &'static wire::Shape {
        &wire::Shape {
            name: "GetFileDetailsFromOrderSecretIdRequest",
            fields: &["orderSecretId"],
            ..wire::Shape::EMPTY
        }
    }
    #[inline]
    fn fields(&self, show: &mut wire::Fields<'_>) {
        show(&[&self.order_secret_id], Some(&self.extra));
    }
    #[inline]
    fn fields_mut(&mut self, show: &mut wire::FieldsMut<'_>) {
        show(&mut [&mut self.order_secret_id], Some(&mut self.extra));
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

impl wire::Record for GetFileDetailsRequest {
    #[inline]
    fn shape(&self) -> &'static wire::Shape {
        &wire::Shape {
            name: "GetFileDetailsRequest",
            fields: &["fileId"],
            ..wire::Shape::EMPTY
        }
    }
    #[inline]
    fn fields(&self, show: &mut wire::Fields<'_>) {
        show(&[&self.file_id], Some(&self.extra));
    }
    #[inline]
    fn fields_mut(&mut self, show: &mut wire::FieldsMut<'_>) {
        show(&mut [&mut self.file_id], Some(&mut self.extra));
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

impl wire::Record for GetOrderDetailsRequest {
    #[inline]
    fn shape(&self) -> &'static wire::Shape {
        &wire::Shape {
            name: "GetOrderDetailsRequest",
            fields: &["granularity", "orderId"],
            ..wire::Shape::EMPTY
        }
    }
    #[inline]
    fn fields(&self, show: &mut wire::Fields<'_>) {
        show(&[&self.granularity, &self.order_id], Some(&self.extra));
    }
    #[inline]
    fn fields_mut(&mut self, show: &mut wire::FieldsMut<'_>) {
        show(&mut [&mut self.granularity, &mut self.order_id], Some(&mut self.extra));
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
/// Described since 1.33.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OrderDetailResult {
    /// What the document does not describe.
    pub extra: Extra,
}

impl wire::Record for OrderDetailResult {
    #[inline]
    fn shape(&self) -> &'static wire::Shape {
        &wire::Shape {
            name: "OrderDetailResult",
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

impl wire::Record for OrderDetailsData {
    #[inline]
    fn shape(&self) -> &'static wire::Shape {
        &wire::Shape {
            name: "OrderDetailsData",
            fields: &[
                "catalogCurrency",
                "contactReference",
                "creationDateTime",
                "expirationDate",
                "movementDatas",
                "operationDatas",
                "optionAmount",
                "orderId",
                "orderOriginData",
                "orderOriginator",
                "orderSecretId",
                "orderState",
                "orderType",
                "preSaleAmount",
                "referenceDate",
                "reservationAmount",
                "saleAmount",
                "salesChannelCode",
                "salesChannelName",
                "waitingAccountBalanceAmount",
            ],
            ..wire::Shape::EMPTY
        }
    }
    #[inline]
    fn fields(&self, show: &mut wire::Fields<'_>) {
        show(
            &[
                &self.catalog_currency,
                &self.contact_reference,
                &self.creation_date_time,
                &self.expiration_date,
                &self.movement_datas,
                &self.operation_datas,
                &self.option_amount,
                &self.order_id,
                &self.order_origin_data,
                &self.order_originator,
                &self.order_secret_id,
                &self.order_state,
                &self.order_type,
                &self.pre_sale_amount,
                &self.reference_date,
                &self.reservation_amount,
                &self.sale_amount,
                &self.sales_channel_code,
                &self.sales_channel_name,
                &self.waiting_account_balance_amount,
            ],
            Some(&self.extra),
        );
    }
    #[inline]
    fn fields_mut(&mut self, show: &mut wire::FieldsMut<'_>) {
        show(
            &mut [
                &mut self.catalog_currency,
                &mut self.contact_reference,
                &mut self.creation_date_time,
                &mut self.expiration_date,
                &mut self.movement_datas,
                &mut self.operation_datas,
                &mut self.option_amount,
                &mut self.order_id,
                &mut self.order_origin_data,
                &mut self.order_originator,
                &mut self.order_secret_id,
                &mut self.order_state,
                &mut self.order_type,
                &mut self.pre_sale_amount,
                &mut self.reference_date,
                &mut self.reservation_amount,
                &mut self.sale_amount,
                &mut self.sales_channel_code,
                &mut self.sales_channel_name,
                &mut self.waiting_account_balance_amount,
            ],
            Some(&mut self.extra),
        );
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

impl wire::Record for PrintableFileAttachmentResult {
    #[inline]
    fn shape(&self) -> &'static wire::Shape {
        &wire::Shape {
            name: "PrintableFileAttachmentResult",
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

impl wire::Record for UpdateExternalReferencesRequest {
    #[inline]
    fn shape(&self) -> &'static wire::Shape {
        &wire::Shape {
            name: "UpdateExternalReferencesRequest",
            fields: &["externalReference", "externalReferenceKind", "id"],
            ..wire::Shape::EMPTY
        }
    }
    #[inline]
    fn fields(&self, show: &mut wire::Fields<'_>) {
        show(
            &[&self.external_reference, &self.external_reference_kind, &self.id],
            Some(&self.extra),
        );
    }
    #[inline]
    fn fields_mut(&mut self, show: &mut wire::FieldsMut<'_>) {
        show(
            &mut [
                &mut self.external_reference,
                &mut self.external_reference_kind,
                &mut self.id,
            ],
            Some(&mut self.extra),
        );
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

impl wire::Record for UpdateFileStatusRequest {
    #[inline]
    fn shape(&self) -> &'static wire::Shape {
        &wire::Shape {
            name: "UpdateFileStatusRequest",
            fields: &["fileId", "fileStatusIC"],
            ..wire::Shape::EMPTY
        }
    }
    #[inline]
    fn fields(&self, show: &mut wire::Fields<'_>) {
        show(&[&self.file_id, &self.file_status_ic], Some(&self.extra));
    }
    #[inline]
    fn fields_mut(&mut self, show: &mut wire::FieldsMut<'_>) {
        show(&mut [&mut self.file_id, &mut self.file_status_ic], Some(&mut self.extra));
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

impl wire::Record for UploadFileAttachmentRequest {
    #[inline]
    fn shape(&self) -> &'static wire::Shape {
        &wire::Shape {
            name: "UploadFileAttachmentRequest",
            fields: &["contactReference", "fileId", "printableFileAttachmentData"],
            ..wire::Shape::EMPTY
        }
    }
    #[inline]
    fn fields(&self, show: &mut wire::Fields<'_>) {
        show(
            &[
                &self.contact_reference,
                &self.file_id,
                &self.printable_file_attachment_data,
            ],
            Some(&self.extra),
        );
    }
    #[inline]
    fn fields_mut(&mut self, show: &mut wire::FieldsMut<'_>) {
        show(
            &mut [
                &mut self.contact_reference,
                &mut self.file_id,
                &mut self.printable_file_attachment_data,
            ],
            Some(&mut self.extra),
        );
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

impl wire::Record for WebMethodResult {
    #[inline]
    fn shape(&self) -> &'static wire::Shape {
        &wire::Shape {
            name: "WebMethodResult",
            fields: &["requestId", "statusCode", "statusDetail"],
            ..wire::Shape::EMPTY
        }
    }
    #[inline]
    fn fields(&self, show: &mut wire::Fields<'_>) {
        show(
            &[&self.request_id, &self.status_code, &self.status_detail],
            Some(&self.extra),
        );
    }
    #[inline]
    fn fields_mut(&mut self, show: &mut wire::FieldsMut<'_>) {
        show(
            &mut [&mut self.request_id, &mut self.status_code, &mut self.status_detail],
            Some(&mut self.extra),
        );
    }
}
s360_runtime::record!(WebMethodResult);
