//! The client.

use s360_runtime::Call;
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
    #[inline]
    pub fn new(client: &s360_runtime::Client) -> Self {
        Self { client: client.clone() }
    }
    /// `executeExport`: Runs the export of the given key; may answer in\_progress
    ///
    /// Repeated after a failure that leaves open whether it was carried out.
    #[inline]
    pub fn execute_export<'a>(
        &'a self,
        request: &'a ExecuteExportRequest,
    ) -> Call<'a, ExportResult> {
        self.client.call(&operations::EXECUTE_EXPORT, request)
    }
    /// `flagItems`: Marks the elements with flagDate
    ///
    /// No page describes it: seen over SOAP.
    ///
    /// Repeated after a failure that leaves open whether it was carried out.
    #[inline]
    pub fn flag_items<'a>(
        &'a self,
        request: &'a FlagItemsRequest,
    ) -> Call<'a, FlagItemsResult> {
        self.client.call(&operations::FLAG_ITEMS, request)
    }
    /// `getAvailableExports`: Lists exports and their parameters
    ///
    /// Repeated after a failure that leaves open whether it was carried out.
    #[inline]
    pub fn get_available_exports<'a>(
        &'a self,
        request: &'a GetAvailableExportsRequest,
    ) -> Call<'a, AvailableExportsResult> {
        self.client.call(&operations::GET_AVAILABLE_EXPORTS, request)
    }
    /// `getFlaggingStatus`
    ///
    /// No page describes it: seen over SOAP.
    ///
    /// Repeated after a failure that leaves open whether it was carried out.
    #[inline]
    pub fn get_flagging_status<'a>(
        &'a self,
        request: &'a GetFlaggingStatusRequest,
    ) -> Call<'a, FlagItemsResult> {
        self.client.call(&operations::GET_FLAGGING_STATUS, request)
    }
    /// `retrieveGeneratedFileContent`: Content of a file made by a flat file export
    ///
    /// Repeated after a failure that leaves open whether it was carried out.
    #[inline]
    pub fn retrieve_generated_file_content<'a>(
        &'a self,
        request: &'a RetrieveGeneratedFileContentRequest,
    ) -> Call<'a, GeneratedFileContentResult> {
        self.client.call(&operations::RETRIEVE_GENERATED_FILE_CONTENT, request)
    }
    /// `unFlagItems`
    ///
    /// No page describes it: seen over SOAP.
    ///
    /// Repeated after a failure that leaves open whether it was carried out.
    #[inline]
    pub fn un_flag_items<'a>(
        &'a self,
        request: &'a UnFlagItemsRequest,
    ) -> Call<'a, FlagItemsResult> {
        self.client.call(&operations::UN_FLAG_ITEMS, request)
    }
}
