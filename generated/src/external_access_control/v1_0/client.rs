//! The client.

use s360_runtime::Error;
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
    pub fn new(client: &s360_runtime::Client) -> Self {
        Self { client: client.clone() }
    }
    /// `burnTicket`: marks the ticket with the barcode/taxnumber: printed or not printed -> control OK, else FAIL; returns the control history
    pub async fn burn_ticket(
        &self,
        request: &BurnTicketRequest,
    ) -> Result<ControlledTicketData, Error> {
        self.client.call(&operations::BURN_TICKET, request).await
    }
    /// `getControlledTicket`: reads a ticket by barcode OR taxnumber; invalidated/cancelled tickets get an extra operation carrying last update time
    pub async fn get_controlled_ticket(
        &self,
        request: &GetControlledTicketRequest,
    ) -> Result<ControlledTicketData, Error> {
        self.client.call(&operations::GET_CONTROLLED_TICKET, request).await
    }
    /// `importControlledTicket`
    pub async fn import_controlled_ticket(
        &self,
        request: &ImportControlledTicketRequest,
    ) -> Result<ImportControlledTicketResult, Error> {
        self.client.call(&operations::IMPORT_CONTROLLED_TICKET, request).await
    }
}
