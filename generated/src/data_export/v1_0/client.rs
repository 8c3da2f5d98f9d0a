//! The client.

use s360_runtime::Error;
use super::operations;
use super::records::*;

/// Client of `dataExportService` 1.0.
///
/// Cheap to clone: all clones share connections and limits.
#[derive(Clone, Debug)]
pub struct DataExportService {
    client: s360_runtime::Client,
}

impl DataExportService {
    /// A client that sends through `client`.
    pub fn new(client: &s360_runtime::Client) -> Self {
        Self { client: client.clone() }
    }
    /// `executeExport`: runs the export of the given key; may answer in\_progress
    pub async fn execute_export(
        &self,
        request: &ExecuteExportRequest,
    ) -> Result<ExportResult, Error> {
        self.client.call(&operations::EXECUTE_EXPORT, request).await
    }
    /// `flagItems`: marks the elements with flagDate
    pub async fn flag_items(
        &self,
        request: &FlagItemsRequest,
    ) -> Result<FlagItemsResult, Error> {
        self.client.call(&operations::FLAG_ITEMS, request).await
    }
    /// `getAvailableExports`: lists exports and their parameters
    pub async fn get_available_exports(
        &self,
        request: &GetAvailableExportsRequest,
    ) -> Result<GetAvailableExportsResult, Error> {
        self.client.call(&operations::GET_AVAILABLE_EXPORTS, request).await
    }
    /// `getFlaggingStatus`
    pub async fn get_flagging_status(
        &self,
        request: &GetFlaggingStatusRequest,
    ) -> Result<GetFlaggingStatusResult, Error> {
        self.client.call(&operations::GET_FLAGGING_STATUS, request).await
    }
    /// `retrieveGeneratedFileContent`: content of a file made by a flat file export
    pub async fn retrieve_generated_file_content(
        &self,
        request: &RetrieveGeneratedFileContentRequest,
    ) -> Result<RetrieveGeneratedFileContentResult, Error> {
        self.client.call(&operations::RETRIEVE_GENERATED_FILE_CONTENT, request).await
    }
    /// `unFlagItems`
    pub async fn un_flag_items(
        &self,
        request: &UnFlagItemsRequest,
    ) -> Result<UnFlagItemsResult, Error> {
        self.client.call(&operations::UN_FLAG_ITEMS, request).await
    }
}
