//! The client.

use s360_runtime::Call;
use super::operations;
use super::records::*;

/// Client of `externalAccessControlService` 1.0.
///
/// Cheap to clone: all clones share connections and limits.
#[derive(Clone, Debug)]
pub struct ExternalAccessControlService {
    client: s360_runtime::Client,
}

impl ExternalAccessControlService {
    /// A client that sends through `client`.
    #[deprecated(
        note = "externalAccessControlService 1.0 is at the end of its life; go on with `v1_6`"
    )]
    #[inline]
    pub fn new(client: &s360_runtime::Client) -> Self {
        Self { client: client.clone() }
    }
    /// `burnTicket`: Marks the ticket with the barcode or tax number: control OK if it is printed or not printed, else FAIL; returns the control history
    ///
    /// Not repeated after a failure that leaves open whether it was carried out.
    ///
    /// Patched: a ticket is valid once: the second execution finds it used, answers FAIL, and refuses a visitor whom the first one has let in.
    ///
    /// Not described in 1.3.
    #[inline]
    pub fn burn_ticket<'a>(
        &'a self,
        request: &'a BurnTicketRequest,
    ) -> Call<'a, ControlledTicketData> {
        self.client.call(&operations::BURN_TICKET, request)
    }
    /// `getControlledTicket`: Reads a ticket by barcode or tax number; invalidated and cancelled tickets get an extra operation that carries the time of the last update
    ///
    /// Repeated after a failure that leaves open whether it was carried out.
    ///
    /// Not described in 1.1.
    #[inline]
    pub fn get_controlled_ticket<'a>(
        &'a self,
        request: &'a GetControlledTicketRequest,
    ) -> Call<'a, ControlledTicketData> {
        self.client.call(&operations::GET_CONTROLLED_TICKET, request)
    }
    /// `importControlledTicket`
    ///
    /// Not repeated after a failure that leaves open whether it was carried out.
    ///
    /// Patched: it adds to the history of a ticket; a second execution may add the control again, or answer that it is there already.
    ///
    /// Not described in 1.1.
    #[inline]
    pub fn import_controlled_ticket<'a>(
        &'a self,
        request: &'a ImportControlledTicketRequest,
    ) -> Call<'a, ImportControlledTicketResult> {
        self.client.call(&operations::IMPORT_CONTROLLED_TICKET, request)
    }
}
