//! Requests, results and their parts.

use s360_runtime::{DateTime, Value};
use s360_runtime::wire::Extra;
use super::enums::*;

/// The answer of `getAvailableExports`.
///
/// Partial: the document does not tell all fields.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AvailableExportsResult {
    /// `exports`.
    ///
    /// No page describes it: seen over SOAP.
    pub exports: Option<Vec<Value>>,
    /// `requestId`.
    pub request_id: Option<i64>,
    /// `statusCode`.
    pub status_code: Option<String>,
    /// `statusDetail`.
    pub status_detail: Option<String>,
    /// What the document does not describe.
    pub extra: Extra,
}
s360_runtime::record!(AvailableExportsResult {
    "exports" => exports,
    "requestId" => request_id,
    "statusCode" => status_code,
    "statusDetail" => status_detail,
} extra);

/// The request of `executeExport`.
#[derive(Clone, Default, PartialEq)]
pub struct ExecuteExportRequest {
    /// `dateFrom`.
    pub date_from: Option<DateTime>,
    /// `dateTo`.
    pub date_to: Option<DateTime>,
    /// `exportKey`.
    pub export_key: String,
    /// Default 1000; larger values become 1000
    pub nb_max_results: Option<i32>,
    /// `parameters`.
    pub parameters: Option<Vec<Parameter>>,
    /// null first, then the proposed requestId
    pub request_id: Option<i64>,
    /// What the document does not describe.
    pub extra: Extra,
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
} extra);

/// The answer of `executeExport`.
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
    pub request_state: Option<String>,
    /// `statusCode`.
    pub status_code: Option<String>,
    /// `statusDetail`.
    pub status_detail: Option<String>,
    /// What the document does not describe.
    pub extra: Extra,
}
s360_runtime::record!(ExportResult {
    "exportDate" => export_date,
    "exportedElements" => exported_elements,
    "requestId" => request_id,
    "requestState" => request_state,
    "statusCode" => status_code,
    "statusDetail" => status_detail,
} extra);

/// In the answer of `executeExport`: `exportedElements[]`.
///
/// No page describes its fields: seen over SOAP.
///
/// Partial: the document does not tell all fields.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ExportedElement {
    /// `nameValues`.
    pub name_values: Option<Vec<NameValue>>,
    /// What the document does not describe.
    pub extra: Extra,
}
s360_runtime::record!(ExportedElement {
    "nameValues" => name_values,
} extra);

/// The request of `flagItems`.
///
/// No page describes its fields: seen over SOAP.
///
/// Partial: the document does not tell all fields.
#[derive(Clone, Default, PartialEq)]
pub struct FlagItemsRequest {
    /// `elementsIds`.
    pub elements_ids: Option<Vec<i64>>,
    /// `flagDate`.
    pub flag_date: Option<DateTime>,
    /// `itemKind`.
    pub item_kind: Option<FlagItemsRequestItemKind>,
    /// What the document does not describe.
    pub extra: Extra,
}
s360_runtime::record!(FlagItemsRequest {
    "elementsIds" => elements_ids,
    "flagDate" => flag_date,
    "itemKind" => item_kind,
} extra);

/// The answer of `flagItems`; the answer of `getFlaggingStatus`; and elsewhere.
///
/// Partial: the document does not tell all fields.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FlagItemsResult {
    /// `requestId`.
    pub request_id: Option<i64>,
    /// `statusCode`.
    pub status_code: Option<String>,
    /// `statusDetail`.
    pub status_detail: Option<String>,
    /// What the document does not describe.
    pub extra: Extra,
}
s360_runtime::record!(FlagItemsResult {
    "requestId" => request_id,
    "statusCode" => status_code,
    "statusDetail" => status_detail,
} extra);

/// The answer of `retrieveGeneratedFileContent`.
///
/// Partial: the document does not tell all fields.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GeneratedFileContentResult {
    /// `requestId`.
    pub request_id: Option<i64>,
    /// `statusCode`.
    pub status_code: Option<String>,
    /// `statusDetail`.
    pub status_detail: Option<String>,
    /// What the document does not describe.
    pub extra: Extra,
}
s360_runtime::record!(GeneratedFileContentResult {
    "requestId" => request_id,
    "statusCode" => status_code,
    "statusDetail" => status_detail,
} extra);

/// The request of `getAvailableExports`.
#[derive(Clone, Default, PartialEq)]
pub struct GetAvailableExportsRequest {
    /// What the document does not describe.
    pub extra: Extra,
}
s360_runtime::record!(GetAvailableExportsRequest {
} extra);

/// The request of `getFlaggingStatus`.
///
/// No page describes its fields: seen over SOAP.
///
/// Partial: the document does not tell all fields.
#[derive(Clone, Default, PartialEq)]
pub struct GetFlaggingStatusRequest {
    /// `elementsIds`.
    pub elements_ids: Option<Vec<i64>>,
    /// `itemKind`.
    pub item_kind: Option<GetFlaggingStatusRequestItemKind>,
    /// What the document does not describe.
    pub extra: Extra,
}
s360_runtime::record!(GetFlaggingStatusRequest {
    "elementsIds" => elements_ids,
    "itemKind" => item_kind,
} extra);

/// In the answer of `executeExport`: `exportedElements[].nameValues[]`.
///
/// No page describes its fields: seen over SOAP.
///
/// Partial: the document does not tell all fields.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NameValue {
    /// `name`.
    pub name: Option<String>,
    /// `value`.
    pub value: Option<String>,
    /// What the document does not describe.
    pub extra: Extra,
}
s360_runtime::record!(NameValue {
    "name" => name,
    "value" => value,
} extra);

/// In the request of `executeExport`: `parameters[]`.
#[derive(Clone, Default, PartialEq)]
pub struct Parameter {
    /// `name`.
    pub name: Option<String>,
    /// `value`.
    pub value: Option<String>,
    /// What the document does not describe.
    pub extra: Extra,
}
s360_runtime::record!(Parameter {
    "name" => name,
    "value" => value,
} extra);

/// The request of `retrieveGeneratedFileContent`.
///
/// Partial: the document does not tell all fields.
#[derive(Clone, Default, PartialEq)]
pub struct RetrieveGeneratedFileContentRequest {
    /// What the document does not describe.
    pub extra: Extra,
}
s360_runtime::record!(RetrieveGeneratedFileContentRequest {
} extra);

/// The request of `unFlagItems`.
///
/// No page describes its fields: seen over SOAP.
///
/// Partial: the document does not tell all fields.
#[derive(Clone, Default, PartialEq)]
pub struct UnFlagItemsRequest {
    /// `elementsIds`.
    pub elements_ids: Option<Vec<i64>>,
    /// `itemKind`.
    pub item_kind: Option<UnFlagItemsRequestItemKind>,
    /// What the document does not describe.
    pub extra: Extra,
}
s360_runtime::record!(UnFlagItemsRequest {
    "elementsIds" => elements_ids,
    "itemKind" => item_kind,
} extra);
