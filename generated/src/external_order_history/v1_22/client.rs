//! The client.

use s360_runtime::Error;
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
    pub fn new(client: &s360_runtime::Client) -> Self {
        Self { client: client.clone() }
    }
    /// `countFilesByCriteria`
    pub async fn count_files_by_criteria(
        &self,
        request: &CountFilesByCriteriaRequest,
    ) -> Result<CountFilesByCriteriaResult, Error> {
        self.client.call(&operations::COUNT_FILES_BY_CRITERIA, request).await
    }
}
