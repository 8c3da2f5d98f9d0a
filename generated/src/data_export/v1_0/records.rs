//! Requests, results and their parts.

use s360_runtime::DateTime;
use s360_runtime::wire::Extra;

/// Named by the reference pages but not described there.
///
/// Partial: the document does not tell all fields.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AsynchronousMethodResultAsynchronousMethodState {
    /// What the document does not describe.
    pub extra: Extra,
}
s360_runtime::record!(AsynchronousMethodResultAsynchronousMethodState {
} extra);

/// Part of a request: `executeExport request`.
#[derive(Clone, Default, PartialEq)]
pub struct ExecuteExportRequest {
    /// `dateFrom`.
    pub date_from: Option<DateTime>,
    /// `dateTo`.
    pub date_to: Option<DateTime>,
    /// `exportKey`.
    pub export_key: String,
    /// default 1000; larger values become 1000
    pub nb_max_results: Option<i32>,
    /// `parameters`.
    pub parameters: Option<Vec<Parameter>>,
    /// null first, then the proposed requestId
    pub request_id: Option<i64>,
}

impl ExecuteExportRequest {
    /// A value with all required fields.
    pub fn new(export_key: impl Into<String>) -> Self {
        Self { export_key: export_key.into(), ..Self::default() }
    }
}
s360_runtime::record!(ExecuteExportRequest {
    "dateFrom" => date_from,
    "dateTo" => date_to,
    "exportKey" => export_key,
    "nbMaxResults" => nb_max_results,
    "parameters" => parameters,
    "requestId" => request_id,
});

/// `ExportResult`.
///
/// Partial: the document does not tell all fields.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ExportResult {
    /// `exportDate`.
    pub export_date: Option<DateTime>,
    /// `exportedElements`.
    pub exported_elements: Option<Vec<ExportedElement>>,
    /// `requestId`.
    pub request_id: Option<i64>,
    /// `requestState`.
    pub request_state: Option<AsynchronousMethodResultAsynchronousMethodState>,
    /// What the document does not describe.
    pub extra: Extra,
}
s360_runtime::record!(ExportResult {
    "exportDate" => export_date,
    "exportedElements" => exported_elements,
    "requestId" => request_id,
    "requestState" => request_state,
} extra);

/// Named by the reference pages but not described there.
///
/// Partial: the document does not tell all fields.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ExportedElement {
    /// What the document does not describe.
    pub extra: Extra,
}
s360_runtime::record!(ExportedElement {
} extra);

/// Part of a request: `flagItems request`.
///
/// Partial: the document does not tell all fields.
#[derive(Clone, Default, PartialEq)]
pub struct FlagItemsRequest {
    /// What the document does not describe.
    pub extra: Extra,
}
s360_runtime::record!(FlagItemsRequest {
} extra);

/// Part of an answer: `flagItems result`.
///
/// Partial: the document does not tell all fields.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FlagItemsResult {
    /// What the document does not describe.
    pub extra: Extra,
}
s360_runtime::record!(FlagItemsResult {
} extra);

/// Part of a request: `getAvailableExports request`.
///
/// Partial: the document does not tell all fields.
#[derive(Clone, Default, PartialEq)]
pub struct GetAvailableExportsRequest {
    /// What the document does not describe.
    pub extra: Extra,
}
s360_runtime::record!(GetAvailableExportsRequest {
} extra);

/// Part of an answer: `getAvailableExports result`.
///
/// Partial: the document does not tell all fields.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetAvailableExportsResult {
    /// What the document does not describe.
    pub extra: Extra,
}
s360_runtime::record!(GetAvailableExportsResult {
} extra);

/// Part of a request: `getFlaggingStatus request`.
///
/// Partial: the document does not tell all fields.
#[derive(Clone, Default, PartialEq)]
pub struct GetFlaggingStatusRequest {
    /// What the document does not describe.
    pub extra: Extra,
}
s360_runtime::record!(GetFlaggingStatusRequest {
} extra);

/// Part of an answer: `getFlaggingStatus result`.
///
/// Partial: the document does not tell all fields.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetFlaggingStatusResult {
    /// What the document does not describe.
    pub extra: Extra,
}
s360_runtime::record!(GetFlaggingStatusResult {
} extra);

/// `Parameter`.
#[derive(Clone, Default, PartialEq)]
pub struct Parameter {
    /// `name`.
    pub name: Option<String>,
    /// `value`.
    pub value: Option<String>,
}
s360_runtime::record!(Parameter {
    "name" => name,
    "value" => value,
});

/// Part of a request: `retrieveGeneratedFileContent request`.
///
/// Partial: the document does not tell all fields.
#[derive(Clone, Default, PartialEq)]
pub struct RetrieveGeneratedFileContentRequest {
    /// What the document does not describe.
    pub extra: Extra,
}
s360_runtime::record!(RetrieveGeneratedFileContentRequest {
} extra);

/// Part of an answer: `retrieveGeneratedFileContent result`.
///
/// Partial: the document does not tell all fields.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RetrieveGeneratedFileContentResult {
    /// What the document does not describe.
    pub extra: Extra,
}
s360_runtime::record!(RetrieveGeneratedFileContentResult {
} extra);

/// Part of a request: `unFlagItems request`.
///
/// Partial: the document does not tell all fields.
#[derive(Clone, Default, PartialEq)]
pub struct UnFlagItemsRequest {
    /// What the document does not describe.
    pub extra: Extra,
}
s360_runtime::record!(UnFlagItemsRequest {
} extra);

/// Part of an answer: `unFlagItems result`.
///
/// Partial: the document does not tell all fields.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UnFlagItemsResult {
    /// What the document does not describe.
    pub extra: Extra,
}
s360_runtime::record!(UnFlagItemsResult {
} extra);
