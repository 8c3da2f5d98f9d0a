//! The client.

use s360_runtime::Call;
use super::operations;
use super::records::*;

/// Client of `externalOrderHistoryService` 1.33.
///
/// Cheap to clone: all clones share connections and limits.
#[derive(Clone, Debug)]
pub struct ExternalOrderHistoryService {
    client: s360_runtime::Client,
}

impl ExternalOrderHistoryService {
    /// A client that sends through `client`.
    #[inline]
    pub fn new(client: &s360_runtime::Client) -> Self {
        Self { client: client.clone() }
    }
    /// `listTicketsByCriteria`
    ///
    /// No page describes it: client programs use it.
    ///
    /// Repeated after a failure that leaves open whether it was carried out.
    ///
    /// Described since 1.33.
    #[inline]
    pub fn list_tickets_by_criteria<'a>(
        &'a self,
        request: &'a ListTicketsByCriteriaRequest,
    ) -> Call<'a, ListTicketsResult> {
        self.client.call(&operations::LIST_TICKETS_BY_CRITERIA, request)
    }
}
