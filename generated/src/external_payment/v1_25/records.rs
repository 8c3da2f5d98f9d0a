//! Requests, results and their parts.

use s360_runtime::{Amount, DateTime, wire};
use s360_runtime::wire::Extra;

/// Part of a request: `cancelPayment request`.
#[derive(Clone, Default, PartialEq)]
pub struct CancelPaymentRequest {
    /// was paymentId Long in 1\_11
    ///
    /// Since 1.24.
    pub payment_ids: Option<Vec<i64>>,
    /// `requestId`.
    pub request_id: Option<i64>,
}

impl wire::Record for CancelPaymentRequest {
    #[inline]
    fn shape(&self) -> &'static wire::Shape {
        &wire::Shape {
            name: "CancelPaymentRequest",
            fields: &["paymentIds", "requestId"],
            ..wire::Shape::EMPTY
        }
    }
    #[inline]
    fn fields(&self, show: &mut wire::Fields<'_>) {
        show(&[&self.payment_ids, &self.request_id], None);
    }
    #[inline]
    fn fields_mut(&mut self, show: &mut wire::FieldsMut<'_>) {
        show(&mut [&mut self.payment_ids, &mut self.request_id], None);
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

/// Named by the reference pages but not described there.
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

impl wire::Record for CurrencyCash {
    #[inline]
    fn shape(&self) -> &'static wire::Shape {
        &wire::Shape {
            name: "CurrencyCash",
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
s360_runtime::record!(CurrencyCash);

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

impl wire::Record for EpcTransactionData {
    #[inline]
    fn shape(&self) -> &'static wire::Shape {
        &wire::Shape {
            name: "EpcTransactionData",
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
                "bankCardOwnerName",
                "cardAlias",
                "cardExpirationDate",
                "cardMaskedNumber",
                "cardType",
                "catalogCurrency",
                "contactId",
                "contactName",
                "contactNumber",
                "contactStructureName",
                "epcTransactionData",
                "externalUrl",
            ],
            ..wire::Shape::EMPTY
        }
    }
    #[inline]
    fn fields(&self, show: &mut wire::Fields<'_>) {
        show(
            &[
                &self.amount,
                &self.bank_card_owner_name,
                &self.card_alias,
                &self.card_expiration_date,
                &self.card_masked_number,
                &self.card_type,
                &self.catalog_currency,
                &self.contact_id,
                &self.contact_name,
                &self.contact_number,
                &self.contact_structure_name,
                &self.epc_transaction_data,
                &self.external_url,
            ],
            Some(&self.extra),
        );
    }
    #[inline]
    fn fields_mut(&mut self, show: &mut wire::FieldsMut<'_>) {
        show(
            &mut [
                &mut self.amount,
                &mut self.bank_card_owner_name,
                &mut self.card_alias,
                &mut self.card_expiration_date,
                &mut self.card_masked_number,
                &mut self.card_type,
                &mut self.catalog_currency,
                &mut self.contact_id,
                &mut self.contact_name,
                &mut self.contact_number,
                &mut self.contact_structure_name,
                &mut self.epc_transaction_data,
                &mut self.external_url,
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
