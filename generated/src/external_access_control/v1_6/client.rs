//! The client.

use s360_runtime::Call;
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
    #[inline]
    pub fn new(client: &s360_runtime::Client) -> Self {
        Self { client: client.clone() }
    }
    /// `burnTicket`: Marks the ticket with the barcode or tax number: control OK if it is printed or not printed, else FAIL; returns the control history
    ///
    /// No page describes it: client programs use it.
    ///
    /// Not repeated after a failure that leaves open whether it was carried out.
    ///
    /// Patched: a ticket is valid once: the second execution finds it used, answers FAIL, and refuses a visitor whom the first one has let in.
    ///
    /// Described since 1.6.
    #[inline]
    pub fn burn_ticket<'a>(
        &'a self,
        request: &'a BurnTicketRequest,
    ) -> Call<'a, ControlledTicketResult> {
        self.client.call(&operations::BURN_TICKET, request)
    }
    /// `exportList`: Incremental export of tickets to control
    ///
    /// Repeated after a failure that leaves open whether it was carried out.
    ///
    /// Described since 1.6.
    #[inline]
    pub fn export_list<'a>(
        &'a self,
        request: &'a ExportListRequest,
    ) -> Call<'a, AccessControlListResult> {
        self.client.call(&operations::EXPORT_LIST, request)
    }
    /// `getAccessControlCatalog`
    ///
    /// Repeated after a failure that leaves open whether it was carried out.
    ///
    /// Described since 1.6.
    #[inline]
    pub fn get_access_control_catalog<'a>(
        &'a self,
        request: &'a GetAccessControlCatalogRequest,
    ) -> Call<'a, AccessControlCatalogResult> {
        self.client.call(&operations::GET_ACCESS_CONTROL_CATALOG, request)
    }
    /// `getControlledTicket`: Reads a ticket by barcode or tax number; invalidated and cancelled tickets get an extra operation that carries the time of the last update
    ///
    /// No page describes it: client programs use it.
    ///
    /// Repeated after a failure that leaves open whether it was carried out.
    ///
    /// Described since 1.6.
    #[inline]
    pub fn get_controlled_ticket<'a>(
        &'a self,
        request: &'a GetControlledTicketRequest,
    ) -> Call<'a, ControlledTicketResult> {
        self.client.call(&operations::GET_CONTROLLED_TICKET, request)
    }
    /// `getTimeZone`
    ///
    /// No page describes it: client programs use it.
    ///
    /// Repeated after a failure that leaves open whether it was carried out.
    ///
    /// Described since 1.6.
    #[inline]
    pub fn get_time_zone<'a>(
        &'a self,
        request: &'a GetTimeZoneRequest,
    ) -> Call<'a, TimeZoneResult> {
        self.client.call(&operations::GET_TIME_ZONE, request)
    }
    /// `importControlledTicket`
    ///
    /// No page describes it: client programs use it.
    ///
    /// Not repeated after a failure that leaves open whether it was carried out.
    ///
    /// Patched: it adds to the history of a ticket; a second execution may add the control again, or answer that it is there already.
    ///
    /// Described since 1.6.
    #[inline]
    pub fn import_controlled_ticket<'a>(
        &'a self,
        request: &'a ImportControlledTicketRequest,
    ) -> Call<'a, ImportControlledTicketResult> {
        self.client.call(&operations::IMPORT_CONTROLLED_TICKET, request)
    }
}
