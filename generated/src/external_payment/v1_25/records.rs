//! Requests, results and their parts.

use s360_runtime::{Amount, DateTime};
use s360_runtime::wire::Extra;

/// The request of `cancelPayment`.
#[derive(Clone, Default, PartialEq)]
pub struct CancelPaymentRequest {
    /// `paymentIds`.
    ///
    /// Since 1.24.
    pub payment_ids: Option<Vec<i64>>,
    /// `requestId`.
    pub request_id: Option<i64>,
    /// What the document does not describe.
    pub extra: Extra,
}
s360_runtime::record!(CancelPaymentRequest {
    "paymentIds" => payment_ids,
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

/// In the answer of `checkPayment`: `paymentDetails[].catalogCurrency`.
///
/// Partial: the document does not tell all fields.
///
/// Described since 1.25.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CurrencyCash {
    /// What the document does not describe.
    pub extra: Extra,
}
s360_runtime::record!(CurrencyCash {
} extra);

/// In the answer of `checkPayment`: `paymentDetails[].epcTransactionData`.
///
/// Partial: the document does not tell all fields.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EpcTransactionData {
    /// What the document does not describe.
    pub extra: Extra,
}
s360_runtime::record!(EpcTransactionData {
} extra);

/// In the answer of `checkPayment`: `paymentDetails[]`.
///
/// Partial: the document does not tell all fields.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PaymentDetail {
    /// `amount`.
    pub amount: Option<Amount>,
    /// `bankCardOwnerName`.
    ///
    /// Since 1.24.
    pub bank_card_owner_name: Option<String>,
    /// `cardAlias`.
    ///
    /// Since 1.24.
    pub card_alias: Option<String>,
    /// `cardExpirationDate`.
    ///
    /// Since 1.24.
    pub card_expiration_date: Option<DateTime>,
    /// `cardMaskedNumber`.
    ///
    /// Since 1.24.
    pub card_masked_number: Option<String>,
    /// `cardType`.
    pub card_type: Option<String>,
    /// `catalogCurrency`.
    ///
    /// Described since 1.25.
    pub catalog_currency: Option<CurrencyCash>,
    /// `contactId`.
    ///
    /// Since 1.24.
    pub contact_id: Option<i64>,
    /// `contactName`.
    ///
    /// Since 1.24.
    pub contact_name: Option<String>,
    /// `contactNumber`.
    ///
    /// Since 1.24.
    pub contact_number: Option<String>,
    /// `contactStructureName`.
    ///
    /// Since 1.24.
    pub contact_structure_name: Option<String>,
    /// `epcTransactionData`.
    pub epc_transaction_data: Option<EpcTransactionData>,
    /// `externalUrl`.
    pub external_url: Option<String>,
    /// What the document does not describe.
    pub extra: Extra,
}
s360_runtime::record!(PaymentDetail {
    "amount" => amount,
    "bankCardOwnerName" => bank_card_owner_name,
    "cardAlias" => card_alias,
    "cardExpirationDate" => card_expiration_date,
    "cardMaskedNumber" => card_masked_number,
    "cardType" => card_type,
    "catalogCurrency" => catalog_currency,
    "contactId" => contact_id,
    "contactName" => contact_name,
    "contactNumber" => contact_number,
    "contactStructureName" => contact_structure_name,
    "epcTransactionData" => epc_transaction_data,
    "externalUrl" => external_url,
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
