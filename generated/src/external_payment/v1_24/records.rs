//! Requests, results and their parts.

use s360_runtime::{Amount, DateTime};
use s360_runtime::wire::{Extra, Record, Visitor, Wire};

/// Part of a request: `cancelPayment request`.
#[derive(Clone, Default, PartialEq)]
pub struct CancelPaymentRequest {
    /// `paymentIds`.
    ///
    /// Since 1.24.
    pub payment_ids: Option<Vec<i64>>,
    /// `requestId`.
    pub request_id: Option<i64>,
}

impl Record for CancelPaymentRequest {
    fn type_name(&self) -> &'static str {
        "CancelPaymentRequest"
    }
    fn field_mut(&mut self, name: &str) -> Option<&mut dyn Wire> {
        let field: &mut dyn Wire = match name {
            "paymentIds" => &mut self.payment_ids,
            "requestId" => &mut self.request_id,
            _ => return None,
        };
        Some(field)
    }
    fn visit(&self, visitor: &mut Visitor<'_>) {
        visitor.field("paymentIds", &self.payment_ids);
        visitor.field("requestId", &self.request_id);
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

impl Record for CheckPaymentRequest {
    fn type_name(&self) -> &'static str {
        "CheckPaymentRequest"
    }
    fn field_mut(&mut self, name: &str) -> Option<&mut dyn Wire> {
        let field: &mut dyn Wire = match name {
            "orderId" => &mut self.order_id,
            "payments" => &mut self.payments,
            "requestId" => &mut self.request_id,
            _ => return None,
        };
        Some(field)
    }
    fn visit(&self, visitor: &mut Visitor<'_>) {
        visitor.field("orderId", &self.order_id);
        visitor.field("payments", &self.payments);
        visitor.field("requestId", &self.request_id);
    }
}
s360_runtime::record!(CheckPaymentRequest);

/// Named by the reference pages but not described there.
///
/// Partial: the document does not tell all fields.
///
/// Not described in 1.33.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EpcTransactionData {
    /// What the document does not describe.
    pub extra: Extra,
}

impl Record for EpcTransactionData {
    fn type_name(&self) -> &'static str {
        "EpcTransactionData"
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
s360_runtime::record!(EpcTransactionData);

/// `PaymentDetail`.
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
    /// Since 1.24. Not described in 1.33.
    pub contact_structure_name: Option<String>,
    /// `epcTransactionData`.
    ///
    /// Not described in 1.33.
    pub epc_transaction_data: Option<EpcTransactionData>,
    /// `externalUrl`.
    ///
    /// Not described in 1.33.
    pub external_url: Option<String>,
    /// 'is' prefix printed in the field name
    ///
    /// Since 1.24. Not described in 1.25.
    pub is_installment: bool,
    /// `orderId`.
    ///
    /// Since 1.24. Not described in 1.25.
    pub order_id: Option<i64>,
    /// `payerContact`.
    ///
    /// Since 1.24. Not described in 1.25.
    pub payer_contact: bool,
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
    /// `paymentLastUpdated`.
    ///
    /// Since 1.24. Not described in 1.25.
    pub payment_last_updated: Option<DateTime>,
    /// What the document does not describe.
    pub extra: Extra,
}

impl Record for PaymentDetail {
    fn type_name(&self) -> &'static str {
        "PaymentDetail"
    }
    fn field_mut(&mut self, name: &str) -> Option<&mut dyn Wire> {
        let field: &mut dyn Wire = match name {
            "amount" => &mut self.amount,
            "bankCardOwnerName" => &mut self.bank_card_owner_name,
            "cardAlias" => &mut self.card_alias,
            "cardExpirationDate" => &mut self.card_expiration_date,
            "cardMaskedNumber" => &mut self.card_masked_number,
            "cardType" => &mut self.card_type,
            "contactId" => &mut self.contact_id,
            "contactName" => &mut self.contact_name,
            "contactNumber" => &mut self.contact_number,
            "contactStructureName" => &mut self.contact_structure_name,
            "epcTransactionData" => &mut self.epc_transaction_data,
            "externalUrl" => &mut self.external_url,
            "isInstallment" => &mut self.is_installment,
            "orderId" => &mut self.order_id,
            "payerContact" => &mut self.payer_contact,
            "paymentDate" => &mut self.payment_date,
            "paymentId" => &mut self.payment_id,
            "paymentIdentifier" => &mut self.payment_identifier,
            "paymentLastUpdated" => &mut self.payment_last_updated,
            _ => return None,
        };
        Some(field)
    }
    fn visit(&self, visitor: &mut Visitor<'_>) {
        visitor.field("amount", &self.amount);
        visitor.field("bankCardOwnerName", &self.bank_card_owner_name);
        visitor.field("cardAlias", &self.card_alias);
        visitor.field("cardExpirationDate", &self.card_expiration_date);
        visitor.field("cardMaskedNumber", &self.card_masked_number);
        visitor.field("cardType", &self.card_type);
        visitor.field("contactId", &self.contact_id);
        visitor.field("contactName", &self.contact_name);
        visitor.field("contactNumber", &self.contact_number);
        visitor.field("contactStructureName", &self.contact_structure_name);
        visitor.field("epcTransactionData", &self.epc_transaction_data);
        visitor.field("externalUrl", &self.external_url);
        visitor.field("isInstallment", &self.is_installment);
        visitor.field("orderId", &self.order_id);
        visitor.field("payerContact", &self.payer_contact);
        visitor.field("paymentDate", &self.payment_date);
        visitor.field("paymentId", &self.payment_id);
        visitor.field("paymentIdentifier", &self.payment_identifier);
        visitor.field("paymentLastUpdated", &self.payment_last_updated);
    }
    fn promised(&self) -> &'static [&'static str] {
        &["isInstallment", "payerContact"]
    }
    fn extra(&self) -> Option<&Extra> {
        Some(&self.extra)
    }
    fn extra_mut(&mut self) -> Option<&mut Extra> {
        Some(&mut self.extra)
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

impl Record for PaymentDetailResult {
    fn type_name(&self) -> &'static str {
        "PaymentDetailResult"
    }
    fn field_mut(&mut self, name: &str) -> Option<&mut dyn Wire> {
        let field: &mut dyn Wire = match name {
            "paymentDetails" => &mut self.payment_details,
            "requestId" => &mut self.request_id,
            "statusCode" => &mut self.status_code,
            "statusDetail" => &mut self.status_detail,
            _ => return None,
        };
        Some(field)
    }
    fn visit(&self, visitor: &mut Visitor<'_>) {
        visitor.field("paymentDetails", &self.payment_details);
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

impl Record for PaymentInfo {
    fn type_name(&self) -> &'static str {
        "PaymentInfo"
    }
    fn field_mut(&mut self, name: &str) -> Option<&mut dyn Wire> {
        let field: &mut dyn Wire = match name {
            "amount" => &mut self.amount,
            "cardAlias" => &mut self.card_alias,
            "cardExpirationDate" => &mut self.card_expiration_date,
            "cardMaskedNumber" => &mut self.card_masked_number,
            "contactReference" => &mut self.contact_reference,
            "paymentIdentifier" => &mut self.payment_identifier,
            "paymentMethodId" => &mut self.payment_method_id,
            "pspAdditionalReturnedData" => &mut self.psp_additional_returned_data,
            "valueDate" => &mut self.value_date,
            _ => return None,
        };
        Some(field)
    }
    fn visit(&self, visitor: &mut Visitor<'_>) {
        visitor.field("amount", &self.amount);
        visitor.field("cardAlias", &self.card_alias);
        visitor.field("cardExpirationDate", &self.card_expiration_date);
        visitor.field("cardMaskedNumber", &self.card_masked_number);
        visitor.field("contactReference", &self.contact_reference);
        visitor.field("paymentIdentifier", &self.payment_identifier);
        visitor.field("paymentMethodId", &self.payment_method_id);
        visitor.field("pspAdditionalReturnedData", &self.psp_additional_returned_data);
        visitor.field("valueDate", &self.value_date);
    }
}
s360_runtime::record!(PaymentInfo);

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
