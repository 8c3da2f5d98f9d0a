//! Conversions between the types of `v1_11` and those of this version.

use super::super::v1_11 as before;
s360_runtime::from!(before::EpcTransactionData => super::EpcTransactionData);
s360_runtime::from!(super::EpcTransactionData => before::EpcTransactionData);
s360_runtime::from!(before::PaymentDetail => super::PaymentDetail);
s360_runtime::from!(super::PaymentDetail => before::PaymentDetail);
s360_runtime::from!(before::PaymentDetailResult => super::PaymentDetailResult);
s360_runtime::from!(super::PaymentDetailResult => before::PaymentDetailResult);
s360_runtime::from!(before::PaymentInfo => super::PaymentInfo);
s360_runtime::from!(super::PaymentInfo => before::PaymentInfo);
s360_runtime::from!(before::WebMethodResult => super::WebMethodResult);
s360_runtime::from!(super::WebMethodResult => before::WebMethodResult);
s360_runtime::from!(before::CancelPaymentRequest => super::CancelPaymentRequest);
s360_runtime::from!(super::CancelPaymentRequest => before::CancelPaymentRequest);
s360_runtime::from!(before::CheckPaymentRequest => super::CheckPaymentRequest);
s360_runtime::from!(super::CheckPaymentRequest => before::CheckPaymentRequest);
