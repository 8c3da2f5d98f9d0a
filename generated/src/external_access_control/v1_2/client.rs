//! The client.

use s360_runtime::Call;
use super::operations;
use super::records::*;

/// Client of `externalAccessControlService` 1.2.
///
/// Cheap to clone: all clones share connections and limits.
#[derive(Clone, Debug)]
pub struct ExternalAccessControlService {
    client: s360_runtime::Client,
}

impl ExternalAccessControlService {
    /// A client that sends through `client`.
    #[deprecated(
        note = "externalAccessControlService 1.2 is deprecated; go on with `v1_6`"
    )]
    #[inline]
    pub fn new(client: &s360_runtime::Client) -> Self {
        Self { client: client.clone() }
    }
    /// `burnTicket`
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
    ) -> Call<'a, ControlledTicketResult> {
        self.client.call(&operations::BURN_TICKET, request)
    }
    /// `exportList`
    ///
    /// Repeated after a failure that leaves open whether it was carried out.
    ///
    /// Described since 1.1. Not described in 1.5.
    #[inline]
    pub fn export_list<'a>(
        &'a self,
        request: &'a ExportListRequest,
    ) -> Call<'a, AccessControlListResult> {
        self.client.call(&operations::EXPORT_LIST, request)
    }
}
