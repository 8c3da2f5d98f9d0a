//! The client.

use s360_runtime::Call;
use super::operations;
use super::records::*;

/// Client of `externalPaymentService` 1.24.
///
/// Cheap to clone: all clones share connections and limits.
#[derive(Clone, Debug)]
pub struct ExternalPaymentService {
    client: s360_runtime::Client,
}

impl ExternalPaymentService {
    /// A client that sends through `client`.
    #[deprecated(
        note = "externalPaymentService 1.24 is at the end of its life; go on with `v1_33`"
    )]
    #[inline]
    pub fn new(client: &s360_runtime::Client) -> Self {
        Self { client: client.clone() }
    }
    /// `cancelPayment`
    ///
    /// Not repeated after a failure that leaves open whether it was carried out.
    ///
    /// Patched: it gives money back; what a second execution does is described nowhere, and it may do so again.
    #[inline]
    pub fn cancel_payment<'a>(
        &'a self,
        request: &'a CancelPaymentRequest,
    ) -> Call<'a, WebMethodResult> {
        self.client.call(&operations::CANCEL_PAYMENT, request)
    }
    /// `checkPayment`
    ///
    /// Repeated after a failure that leaves open whether it was carried out.
    #[inline]
    pub fn check_payment<'a>(
        &'a self,
        request: &'a CheckPaymentRequest,
    ) -> Call<'a, PaymentDetailResult> {
        self.client.call(&operations::CHECK_PAYMENT, request)
    }
}
