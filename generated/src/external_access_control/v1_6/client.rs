//! The client.

use s360_runtime::Error;
use super::operations;
use super::records::*;

/// Client of `externalAccessControlService` 1.6.
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
    /// `burnTicket`: seen in code: {requestId, barCodeOrTaxNumber}
    pub async fn burn_ticket(
        &self,
        request: &BurnTicketRequest,
    ) -> Result<BurnTicketResult, Error> {
        self.client.call(&operations::BURN_TICKET, request).await
    }
    /// `exportList`
    pub async fn export_list(
        &self,
        request: &ExportListRequest,
    ) -> Result<AccessControlListResult, Error> {
        self.client.call(&operations::EXPORT_LIST, request).await
    }
    /// `getAccessControlCatalog`: seen in code: {requestId, seasonCode}
    pub async fn get_access_control_catalog(
        &self,
        request: &GetAccessControlCatalogRequest,
    ) -> Result<GetAccessControlCatalogResult, Error> {
        self.client.call(&operations::GET_ACCESS_CONTROL_CATALOG, request).await
    }
    /// `getControlledTicket`: seen in code: {barCodeOrTaxNumber}
    pub async fn get_controlled_ticket(
        &self,
        request: &GetControlledTicketRequest,
    ) -> Result<GetControlledTicketResult, Error> {
        self.client.call(&operations::GET_CONTROLLED_TICKET, request).await
    }
    /// `getTimeZone`: seen in code: body {requestId}
    pub async fn get_time_zone(
        &self,
        request: &GetTimeZoneRequest,
    ) -> Result<GetTimeZoneResult, Error> {
        self.client.call(&operations::GET_TIME_ZONE, request).await
    }
    /// `importControlledTicket`: seen in code: {requestId, controlledTickets:\[{acIdentifier,barcode,controlDate,controlResult,failureReason}\]}
    pub async fn import_controlled_ticket(
        &self,
        request: &ImportControlledTicketRequest,
    ) -> Result<ImportControlledTicketResult, Error> {
        self.client.call(&operations::IMPORT_CONTROLLED_TICKET, request).await
    }
}
