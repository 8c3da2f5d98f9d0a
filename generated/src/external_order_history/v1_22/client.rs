//! The client.

use s360_runtime::Call;
use super::operations;
use super::records::*;

/// Client of `externalOrderHistoryService` 1.22.
///
/// Cheap to clone: all clones share connections and limits.
#[derive(Clone, Debug)]
pub struct ExternalOrderHistoryService {
    client: s360_runtime::Client,
}

impl ExternalOrderHistoryService {
    /// A client that sends through `client`.
    #[deprecated(
        note = "externalOrderHistoryService 1.22 is at the end of its life; go on with `v1_34`"
    )]
    #[inline]
    pub fn new(client: &s360_runtime::Client) -> Self {
        Self { client: client.clone() }
    }
    /// `countFilesByCriteria`
    ///
    /// Repeated after a failure that leaves open whether it was carried out.
    ///
    /// Not described in 1.33.
    #[inline]
    pub fn count_files_by_criteria<'a>(
        &'a self,
        request: &'a CountFilesByCriteriaRequest,
    ) -> Call<'a, CountFilesByCriteriaResult> {
        self.client.call(&operations::COUNT_FILES_BY_CRITERIA, request)
    }
}
