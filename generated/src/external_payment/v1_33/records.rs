//! Requests, results and their parts.

use s360_runtime::{Amount, DateTime, Value};
use s360_runtime::wire::Extra;
use std::collections::BTreeMap;
use super::enums::*;

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

/// In the answer of `checkPayment`: `paymentDetails[].catalogCurrency.availableCash[]`.
///
/// Described since 1.33.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Cash {
    /// `quantity`.
    pub quantity: Option<i32>,
    /// `type`.
    pub r#type: Option<CashType>,
    /// `unitAmoung`.
    pub unit_amoung: Option<i32>,
    /// What the document does not describe.
    pub extra: Extra,
}
s360_runtime::record!(Cash {
    "quantity" => quantity,
    "type" => r#type,
    "unitAmoung" => unit_amoung,
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
/// Described since 1.25.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CurrencyCash {
    /// `availableCash`.
    ///
    /// Described since 1.33.
    pub available_cash: Option<Vec<Cash>>,
    /// `currencyCode`.
    ///
    /// Described since 1.33.
    pub currency_code: Option<String>,
    /// `fractionDigit`.
    ///
    /// Described since 1.33.
    pub fraction_digit: Option<i32>,
    /// `minAmount`.
    ///
    /// Described since 1.33.
    pub min_amount: Option<i32>,
    /// `symbol`.
    ///
    /// Described since 1.33.
    pub symbol: Option<String>,
    /// What the document does not describe.
    pub extra: Extra,
}
s360_runtime::record!(CurrencyCash {
    "availableCash" => available_cash,
    "currencyCode" => currency_code,
    "fractionDigit" => fraction_digit,
    "minAmount" => min_amount,
    "symbol" => symbol,
} extra);

/// In the answer of `checkPayment`: `paymentDetails[].epcTransactionData.paymentTypes[]`.
///
/// No page describes its fields: another version or service has them.
///
/// Partial: the document does not tell all fields.
///
/// Described since 1.33.
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
///
/// No page describes its fields: another version or service has them.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EpcTransactionData {
    /// `paymentTypes`.
    ///
    /// Described since 1.33.
    pub payment_types: Option<Vec<EpcPaymentType>>,
    /// `transactionId`.
    ///
    /// Described since 1.33.
    pub transaction_id: Option<i32>,
    /// What the document does not describe.
    pub extra: Extra,
}
s360_runtime::record!(EpcTransactionData {
    "paymentTypes" => payment_types,
    "transactionId" => transaction_id,
} extra);

/// In the answer of `checkPayment`: `paymentDetails[]`.
///
/// No page describes its fields: another version or service has them, unless one says otherwise.
///
/// Partial: the document does not tell all fields.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PaymentDetail {
    /// `amount`.
    ///
    /// A page describes it.
    pub amount: Option<Amount>,
    /// `bankCardOwnerName`.
    ///
    /// A page describes it.
    ///
    /// Since 1.24.
    pub bank_card_owner_name: Option<String>,
    /// `cardAlias`.
    ///
    /// A page describes it.
    ///
    /// Since 1.24.
    pub card_alias: Option<String>,
    /// `cardExpirationDate`.
    ///
    /// A page describes it.
    ///
    /// Since 1.24.
    pub card_expiration_date: Option<DateTime>,
    /// `cardMaskedNumber`.
    ///
    /// A page describes it.
    ///
    /// Since 1.24.
    pub card_masked_number: Option<String>,
    /// `cardType`.
    ///
    /// A page describes it.
    pub card_type: Option<String>,
    /// `catalogCurrency`.
    ///
    /// A page describes it.
    ///
    /// Described since 1.25.
    pub catalog_currency: Option<CurrencyCash>,
    /// `contactId`.
    ///
    /// A page describes it.
    ///
    /// Since 1.24.
    pub contact_id: Option<i64>,
    /// `contactName`.
    ///
    /// A page describes it.
    ///
    /// Since 1.24.
    pub contact_name: Option<String>,
    /// `contactNumber`.
    ///
    /// A page describes it.
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
    /// `isInstallment`.
    ///
    /// Described since 1.33.
    pub is_installment: Option<bool>,
    /// `orderId`.
    ///
    /// Described since 1.33.
    pub order_id: Option<i64>,
    /// `payerContact`.
    ///
    /// Described since 1.33.
    pub payer_contact: Option<bool>,
    /// `paymentDate`.
    ///
    /// Described since 1.33.
    pub payment_date: Option<DateTime>,
    /// `paymentId`.
    ///
    /// Described since 1.33.
    pub payment_id: Option<i64>,
    /// `paymentIdentifier`.
    ///
    /// Described since 1.33.
    pub payment_identifier: Option<String>,
    /// `paymentLastUpdated`.
    ///
    /// Described since 1.33.
    pub payment_last_updated: Option<DateTime>,
    /// `paymentMethod`.
    ///
    /// Described since 1.33.
    pub payment_method: Option<PaymentMethod>,
    /// `paymentStatus`.
    ///
    /// Described since 1.33.
    pub payment_status: Option<PaymentDetailPaymentStatus>,
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
    "isInstallment" => is_installment,
    "orderId" => order_id,
    "payerContact" => payer_contact,
    "paymentDate" => payment_date,
    "paymentId" => payment_id,
    "paymentIdentifier" => payment_identifier,
    "paymentLastUpdated" => payment_last_updated,
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
    /// `paymentAdditionalData`.
    ///
    /// Since 1.33.
    pub payment_additional_data: Option<BTreeMap<String, String>>,
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
    "paymentAdditionalData" => payment_additional_data,
    "paymentIdentifier" => payment_identifier,
    "paymentMethodId" => payment_method_id,
    "pspAdditionalReturnedData" => psp_additional_returned_data,
    "valueDate" => value_date,
} extra);

/// In the answer of `checkPayment`: `paymentDetails[].paymentMethod`.
///
/// No page describes its fields: seen over SOAP.
///
/// Partial: the document does not tell all fields.
///
/// Described since 1.33.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PaymentMethod {
    /// `authorizationMode`.
    pub authorization_mode: Option<String>,
    /// `changeReturnAllowed`.
    pub change_return_allowed: Option<bool>,
    /// `code`.
    pub code: Option<String>,
    /// `externalDescription`.
    pub external_description: Option<Translatable>,
    /// `externalName`.
    pub external_name: Option<Translatable>,
    /// `forPayment`.
    pub for_payment: Option<bool>,
    /// `forReimbursement`.
    pub for_reimbursement: Option<bool>,
    /// `id`.
    pub id: Option<i64>,
    /// `inSplitPaymentAllowed`.
    pub in_split_payment_allowed: Option<bool>,
    /// `manualValidation`.
    pub manual_validation: Option<bool>,
    /// `paymentType`.
    pub payment_type: Option<String>,
    /// `rank`.
    pub rank: Option<i32>,
    /// `tooMuchPerceivedAllowed`.
    pub too_much_perceived_allowed: Option<bool>,
    /// `withFollowUp`.
    pub with_follow_up: Option<bool>,
    /// What the document does not describe.
    pub extra: Extra,
}
s360_runtime::record!(PaymentMethod {
    "authorizationMode" => authorization_mode,
    "changeReturnAllowed" => change_return_allowed,
    "code" => code,
    "externalDescription" => external_description,
    "externalName" => external_name,
    "forPayment" => for_payment,
    "forReimbursement" => for_reimbursement,
    "id" => id,
    "inSplitPaymentAllowed" => in_split_payment_allowed,
    "manualValidation" => manual_validation,
    "paymentType" => payment_type,
    "rank" => rank,
    "tooMuchPerceivedAllowed" => too_much_perceived_allowed,
    "withFollowUp" => with_follow_up,
} extra);

/// In the answer of `checkPayment`: `paymentDetails[].paymentMethod.externalDescription`.
///
/// No page describes its fields: seen in recorded messages.
///
/// Described since 1.33.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Translatable {
    /// `translations`.
    pub translations: Option<Vec<Translation>>,
    /// What the document does not describe.
    pub extra: Extra,
}
s360_runtime::record!(Translatable {
    "translations" => translations,
} extra);

/// In the answer of `checkPayment`: `paymentDetails[].paymentMethod.externalDescription.translations[]`.
///
/// No page describes its fields: seen in recorded messages.
///
/// Described since 1.33.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Translation {
    /// `locale`.
    pub locale: Option<String>,
    /// `value`.
    pub value: Option<String>,
    /// What the document does not describe.
    pub extra: Extra,
}
s360_runtime::record!(Translation {
    "locale" => locale,
    "value" => value,
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
