//! The client.

use s360_runtime::Error;
use super::operations;
use super::records::*;

/// Client of `externalAccessControlService` 1.1.
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
    /// `burnTicket`
    pub async fn burn_ticket(
        &self,
        request: &BurnTicketRequest,
    ) -> Result<ControlledTicketResult, Error> {
        self.client.call(&operations::BURN_TICKET, request).await
    }
    /// `exportList`
    pub async fn export_list(
        &self,
        request: &ExportListRequest,
    ) -> Result<AccessControlListResult, Error> {
        self.client.call(&operations::EXPORT_LIST, request).await
    }
}
