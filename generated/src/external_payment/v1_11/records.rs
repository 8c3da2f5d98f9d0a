//! Requests, results and their parts.

use s360_runtime::{Amount, DateTime, Value, wire};
use s360_runtime::wire::Extra;
use super::enums::*;

/// Part of a request: `cancelPayment request`.
#[derive(Clone, Default, PartialEq)]
pub struct CancelPaymentRequest {
    /// `paymentId`.
    ///
    /// Gone in 1.24.
    pub payment_id: Option<i64>,
    /// `requestId`.
    pub request_id: Option<i64>,
}

impl wire::Record for CancelPaymentRequest {
    #[inline]
    fn shape(&self) -> &'static wire::Shape {
        &wire::Shape {
            name: "CancelPaymentRequest",
            fields: &["paymentId", "requestId"],
            ..wire::Shape::EMPTY
        }
    }
    #[inline]
    fn fields(&self, show: &mut wire::Fields<'_>) {
        show(&[&self.payment_id, &self.request_id], None);
    }
    #[inline]
    fn fields_mut(&mut self, show: &mut wire::FieldsMut<'_>) {
        show(&mut [&mut self.payment_id, &mut self.request_id], None);
    }
}
s360_runtime::record!(CancelPaymentRequest);

/// Part of a request: `checkPayment request`.
#[derive(Clone, Default, PartialEq)]
pub struct CheckPaymentRequest {
    /// `orderId`.
    pub order_id: Option<i64>,
    /// `payments`.
    pub payments: Option<Vec<PaymentInfo>>,
    /// `requestId`.
    pub request_id: Option<i64>,
}

impl wire::Record for CheckPaymentRequest {
    #[inline]
    fn shape(&self) -> &'static wire::Shape {
        &wire::Shape {
            name: "CheckPaymentRequest",
            fields: &["orderId", "payments", "requestId"],
            ..wire::Shape::EMPTY
        }
    }
    #[inline]
    fn fields(&self, show: &mut wire::Fields<'_>) {
        show(&[&self.order_id, &self.payments, &self.request_id], None);
    }
    #[inline]
    fn fields_mut(&mut self, show: &mut wire::FieldsMut<'_>) {
        show(&mut [&mut self.order_id, &mut self.payments, &mut self.request_id], None);
    }
}
s360_runtime::record!(CheckPaymentRequest);

/// `EpcPaymentType`.
///
/// Partial: the document does not tell all fields.
///
/// Not described in 1.24.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EpcPaymentType {
    /// `cardNumber`.
    pub card_number: Option<String>,
    /// `cvvCode`.
    pub cvv_code: Option<String>,
    /// `expMonth`.
    pub exp_month: Option<String>,
    /// `expYear`.
    pub exp_year: Option<String>,
    /// `hiddenFields`.
    pub hidden_fields: Option<Value>,
    /// What the document does not describe.
    pub extra: Extra,
}

impl wire::Record for EpcPaymentType {
    #[inline]
    fn shape(&self) -> &'static wire::Shape {
        &wire::Shape {
            name: "EpcPaymentType",
            fields: &["cardNumber", "cvvCode", "expMonth", "expYear", "hiddenFields"],
            secret: &["cardNumber", "cvvCode"],
            ..wire::Shape::EMPTY
        }
    }
    #[inline]
    fn fields(&self, show: &mut wire::Fields<'_>) {
        show(
            &[
                &self.card_number,
                &self.cvv_code,
                &self.exp_month,
                &self.exp_year,
                &self.hidden_fields,
            ],
            Some(&self.extra),
        );
    }
    #[inline]
    fn fields_mut(&mut self, show: &mut wire::FieldsMut<'_>) {
        show(
            &mut [
                &mut self.card_number,
                &mut self.cvv_code,
                &mut self.exp_month,
                &mut self.exp_year,
                &mut self.hidden_fields,
            ],
            Some(&mut self.extra),
        );
    }
}
s360_runtime::record!(EpcPaymentType);

/// `EpcTransactionData`.
///
/// Not described in 1.33.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EpcTransactionData {
    /// `paymentTypes`.
    ///
    /// Not described in 1.24.
    pub payment_types: Option<Vec<EpcPaymentType>>,
    /// `transactionId`.
    ///
    /// Not described in 1.24.
    pub transaction_id: i32,
    /// What the document does not describe.
    pub extra: Extra,
}

impl wire::Record for EpcTransactionData {
    #[inline]
    fn shape(&self) -> &'static wire::Shape {
        &wire::Shape {
            name: "EpcTransactionData",
            fields: &["paymentTypes", "transactionId"],
            promised: &["transactionId"],
            ..wire::Shape::EMPTY
        }
    }
    #[inline]
    fn fields(&self, show: &mut wire::Fields<'_>) {
        show(&[&self.payment_types, &self.transaction_id], Some(&self.extra));
    }
    #[inline]
    fn fields_mut(&mut self, show: &mut wire::FieldsMut<'_>) {
        show(
            &mut [&mut self.payment_types, &mut self.transaction_id],
            Some(&mut self.extra),
        );
    }
}
s360_runtime::record!(EpcTransactionData);

/// `PaymentDetail`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PaymentDetail {
    /// `amount`.
    pub amount: Option<Amount>,
    /// `cardType`.
    pub card_type: Option<String>,
    /// `epcTransactionData`.
    ///
    /// Not described in 1.33.
    pub epc_transaction_data: Option<EpcTransactionData>,
    /// `externalUrl`.
    ///
    /// Not described in 1.33.
    pub external_url: Option<String>,
    /// `paymentDate`.
    ///
    /// Not described in 1.25.
    pub payment_date: Option<DateTime>,
    /// `paymentId`.
    ///
    /// Not described in 1.25.
    pub payment_id: Option<i64>,
    /// `paymentIdentifier`.
    ///
    /// Not described in 1.25.
    pub payment_identifier: Option<String>,
    /// `paymentMethod`.
    ///
    /// Not described in 1.24.
    pub payment_method: Option<PaymentMethod>,
    /// `paymentStatus`.
    ///
    /// Not described in 1.24.
    pub payment_status: Option<PaymentDetailPaymentStatus>,
    /// What the document does not describe.
    pub extra: Extra,
}

impl wire::Record for PaymentDetail {
    #[inline]
    fn shape(&self) -> &'static wire::Shape {
        &wire::Shape {
            name: "PaymentDetail",
            fields: &[
                "amount",
                "cardType",
                "epcTransactionData",
                "externalUrl",
                "paymentDate",
                "paymentId",
                "paymentIdentifier",
                "paymentMethod",
                "paymentStatus",
            ],
            ..wire::Shape::EMPTY
        }
    }
    #[inline]
    fn fields(&self, show: &mut wire::Fields<'_>) {
        show(
            &[
                &self.amount,
                &self.card_type,
                &self.epc_transaction_data,
                &self.external_url,
                &self.payment_date,
                &self.payment_id,
                &self.payment_identifier,
                &self.payment_method,
                &self.payment_status,
            ],
            Some(&self.extra),
        );
    }
    #[inline]
    fn fields_mut(&mut self, show: &mut wire::FieldsMut<'_>) {
        show(
            &mut [
                &mut self.amount,
                &mut self.card_type,
                &mut self.epc_transaction_data,
                &mut self.external_url,
                &mut self.payment_date,
                &mut self.payment_id,
                &mut self.payment_identifier,
                &mut self.payment_method,
                &mut self.payment_status,
            ],
            Some(&mut self.extra),
        );
    }
}
s360_runtime::record!(PaymentDetail);

/// `PaymentDetailResult`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PaymentDetailResult {
    /// `paymentDetails`.
    pub payment_details: Option<Vec<PaymentDetail>>,
    /// `requestId`.
    pub request_id: Option<i64>,
    /// `statusCode`.
    pub status_code: Option<String>,
    /// `statusDetail`.
    pub status_detail: Option<String>,
    /// What the document does not describe.
    pub extra: Extra,
}

impl wire::Record for PaymentDetailResult {
    #[inline]
    fn shape(&self) -> &'static wire::Shape {
        &wire::Shape {
            name: "PaymentDetailResult",
            fields: &["paymentDetails", "requestId", "statusCode", "statusDetail"],
            ..wire::Shape::EMPTY
        }
    }
    #[inline]
    fn fields(&self, show: &mut wire::Fields<'_>) {
        show(
            &[
                &self.payment_details,
                &self.request_id,
                &self.status_code,
                &self.status_detail,
            ],
            Some(&self.extra),
        );
    }
    #[inline]
    fn fields_mut(&mut self, show: &mut wire::FieldsMut<'_>) {
        show(
            &mut [
                &mut self.payment_details,
                &mut self.request_id,
                &mut self.status_code,
                &mut self.status_detail,
            ],
            Some(&mut self.extra),
        );
    }
}
s360_runtime::record!(PaymentDetailResult);

/// `PaymentInfo`.
#[derive(Clone, Default, PartialEq)]
pub struct PaymentInfo {
    /// `amount`.
    pub amount: Option<Amount>,
    /// `cardAlias`.
    pub card_alias: Option<String>,
    /// `cardExpirationDate`.
    pub card_expiration_date: Option<DateTime>,
    /// `cardMaskedNumber`.
    pub card_masked_number: Option<String>,
    /// `contactReference`.
    pub contact_reference: Option<String>,
    /// `paymentIdentifier`.
    pub payment_identifier: Option<String>,
    /// `paymentMethodId`.
    pub payment_method_id: Option<i64>,
    /// `pspAdditionalReturnedData`.
    pub psp_additional_returned_data: Option<String>,
    /// `valueDate`.
    pub value_date: Option<DateTime>,
}

impl wire::Record for PaymentInfo {
    #[inline]
    fn shape(&self) -> &'static wire::Shape {
        &wire::Shape {
            name: "PaymentInfo",
            fields: &[
                "amount",
                "cardAlias",
                "cardExpirationDate",
                "cardMaskedNumber",
                "contactReference",
                "paymentIdentifier",
                "paymentMethodId",
                "pspAdditionalReturnedData",
                "valueDate",
            ],
            ..wire::Shape::EMPTY
        }
    }
    #[inline]
    fn fields(&self, show: &mut wire::Fields<'_>) {
        show(
            &[
                &self.amount,
                &self.card_alias,
                &self.card_expiration_date,
                &self.card_masked_number,
                &self.contact_reference,
                &self.payment_identifier,
                &self.payment_method_id,
                &self.psp_additional_returned_data,
                &self.value_date,
            ],
            None,
        );
    }
    #[inline]
    fn fields_mut(&mut self, show: &mut wire::FieldsMut<'_>) {
        show(
            &mut [
                &mut self.amount,
                &mut self.card_alias,
                &mut self.card_expiration_date,
                &mut self.card_masked_number,
                &mut self.contact_reference,
                &mut self.payment_identifier,
                &mut self.payment_method_id,
                &mut self.psp_additional_returned_data,
                &mut self.value_date,
            ],
            None,
        );
    }
}
s360_runtime::record!(PaymentInfo);

/// Named by the reference pages but not described there.
///
/// Partial: the document does not tell all fields.
///
/// Not described in 1.24.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PaymentMethod {
    /// What the document does not describe.
    pub extra: Extra,
}

impl wire::Record for PaymentMethod {
    #[inline]
    fn shape(&self) -> &'static wire::Shape {
        &wire::Shape {
            name: "PaymentMethod",
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
s360_runtime::record!(PaymentMethod);

/// `WebMethodResult`.
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
