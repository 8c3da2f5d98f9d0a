//! The client.

use s360_runtime::Error;
use super::operations;
use super::records::*;

/// Client of `externalPaymentService` 1.33.
///
/// Cheap to clone: all clones share connections and limits.
#[derive(Clone, Debug)]
pub struct ExternalPaymentService {
    client: s360_runtime::Client,
}

impl ExternalPaymentService {
    /// A client that sends through `client`.
    pub fn new(client: &s360_runtime::Client) -> Self {
        Self { client: client.clone() }
    }
    /// `cancelPayment`
    pub async fn cancel_payment(
        &self,
        request: &CancelPaymentRequest,
    ) -> Result<WebMethodResult, Error> {
        self.client.call(&operations::CANCEL_PAYMENT, request).await
    }
    /// `checkPayment`
    pub async fn check_payment(
        &self,
        request: &CheckPaymentRequest,
    ) -> Result<PaymentDetailResult, Error> {
        self.client.call(&operations::CHECK_PAYMENT, request).await
    }
}
