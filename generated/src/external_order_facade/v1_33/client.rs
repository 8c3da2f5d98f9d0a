//! The client.

use s360_runtime::Call;
use super::operations;
use super::records::*;

/// Client of `externalOrderFacade` 1.33.
///
/// Cheap to clone: all clones share connections and limits.
#[derive(Clone, Debug)]
pub struct ExternalOrderFacade {
    client: s360_runtime::Client,
}

impl ExternalOrderFacade {
    /// A client that sends through `client`.
    #[inline]
    pub fn new(client: &s360_runtime::Client) -> Self {
        Self { client: client.clone() }
    }
    /// `createOrUpdateOrder`: One call for each addition to the cart; at least one of the operation creation lists must be non-null
    ///
    /// Not repeated after a failure that leaves open whether it was carried out.
    ///
    /// Patched: each call adds to the cart ("one call per cart addition", how-to pages on creating orders); methods are idempotent only unless stated otherwise (S-360 standards for web services).
    #[inline]
    pub fn create_or_update_order<'a>(
        &'a self,
        request: &'a CreateOrUpdateOrderRequest,
    ) -> Call<'a, OrderUpdateResult> {
        self.client.call(&operations::CREATE_OR_UPDATE_ORDER, request)
    }
    /// `createPaymentsAndCloseOrder`
    ///
    /// No page describes it: seen in recorded messages.
    ///
    /// Not repeated after a failure that leaves open whether it was carried out.
    ///
    /// Patched: it takes money and closes the order; what a second execution does is described nowhere, and it may pay again.
    #[inline]
    pub fn create_payments_and_close_order<'a>(
        &'a self,
        request: &'a CreatePaymentsAndCloseOrderRequest,
    ) -> Call<'a, CreatePaymentsAndCloseOrderResult> {
        self.client.call(&operations::CREATE_PAYMENTS_AND_CLOSE_ORDER, request)
    }
    /// `notifyOrder`: Finalises an order after a payment, or abandons it
    ///
    /// A guess: nobody has seen it.
    ///
    /// Repeated after a failure that leaves open whether it was carried out.
    #[inline]
    pub fn notify_order<'a>(
        &'a self,
        request: &'a NotifyOrderRequest,
    ) -> Call<'a, NotifyOrderResult> {
        self.client.call(&operations::NOTIFY_ORDER, request)
    }
    /// `reopenOrder`: Allows another attempt to pay an order
    ///
    /// A guess: nobody has seen it.
    ///
    /// Not repeated after a failure that leaves open whether it was carried out.
    ///
    /// Patched: it opens an order for another payment; a second execution may open one that was closed again meanwhile.
    #[inline]
    pub fn reopen_order<'a>(
        &'a self,
        request: &'a ReopenOrderRequest,
    ) -> Call<'a, ReopenOrderResult> {
        self.client.call(&operations::REOPEN_ORDER, request)
    }
}
