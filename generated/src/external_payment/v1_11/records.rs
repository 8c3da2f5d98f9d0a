//! Requests, results and their parts.

use s360_runtime::{Amount, DateTime, Value};
use s360_runtime::wire::Extra;
use super::enums::*;

/// The request of `cancelPayment`.
#[derive(Clone, Default, PartialEq)]
pub struct CancelPaymentRequest {
    /// `paymentId`.
    ///
    /// Gone in 1.24.
    pub payment_id: Option<i64>,
    /// `requestId`.
    pub request_id: Option<i64>,
    /// What the document does not describe.
    pub extra: Extra,
}
s360_runtime::record!(CancelPaymentRequest {
    "paymentId" => payment_id,
    "requestId" => request_id,
} extra);

/// The request of `checkPayment`.
#[derive(Clone, Default, PartialEq)]
pub struct CheckPaymentRequest {
    /// `orderId`.
    pub order_id: Option<i64>,
    /// `payments`.
    pub payments: Option<Vec<PaymentInfo>>,
    /// `requestId`.
    pub request_id: Option<i64>,
    /// What the document does not describe.
    pub extra: Extra,
}
s360_runtime::record!(CheckPaymentRequest {
    "orderId" => order_id,
    "payments" => payments,
    "requestId" => request_id,
} extra);

/// In the answer of `checkPayment`: `paymentDetails[].epcTransactionData.paymentTypes[]`.
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
s360_runtime::record!(EpcPaymentType {
    "cardNumber" => card_number: secret,
    "cvvCode" => cvv_code: secret,
    "expMonth" => exp_month,
    "expYear" => exp_year,
    "hiddenFields" => hidden_fields,
} extra);

/// In the answer of `checkPayment`: `paymentDetails[].epcTransactionData`.
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
s360_runtime::record!(EpcTransactionData {
    "paymentTypes" => payment_types,
    "transactionId" => transaction_id: promised,
} extra);

/// In the answer of `checkPayment`: `paymentDetails[]`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PaymentDetail {
    /// `amount`.
    pub amount: Option<Amount>,
    /// `cardType`.
    pub card_type: Option<String>,
    /// `epcTransactionData`.
    pub epc_transaction_data: Option<EpcTransactionData>,
    /// `externalUrl`.
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
s360_runtime::record!(PaymentDetail {
    "amount" => amount,
    "cardType" => card_type,
    "epcTransactionData" => epc_transaction_data,
    "externalUrl" => external_url,
    "paymentDate" => payment_date,
    "paymentId" => payment_id,
    "paymentIdentifier" => payment_identifier,
    "paymentMethod" => payment_method,
    "paymentStatus" => payment_status,
} extra);

/// The answer of `checkPayment`.
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
s360_runtime::record!(PaymentDetailResult {
    "paymentDetails" => payment_details,
    "requestId" => request_id,
    "statusCode" => status_code,
    "statusDetail" => status_detail,
} extra);

/// In the request of `checkPayment`: `payments[]`.
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
    /// What the document does not describe.
    pub extra: Extra,
}
s360_runtime::record!(PaymentInfo {
    "amount" => amount,
    "cardAlias" => card_alias,
    "cardExpirationDate" => card_expiration_date,
    "cardMaskedNumber" => card_masked_number,
    "contactReference" => contact_reference,
    "paymentIdentifier" => payment_identifier,
    "paymentMethodId" => payment_method_id,
    "pspAdditionalReturnedData" => psp_additional_returned_data,
    "valueDate" => value_date,
} extra);

/// In the answer of `checkPayment`: `paymentDetails[].paymentMethod`.
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
s360_runtime::record!(PaymentMethod {
} extra);

/// The answer of `cancelPayment`.
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
s360_runtime::record!(WebMethodResult {
    "requestId" => request_id,
    "statusCode" => status_code,
    "statusDetail" => status_detail,
} extra);
