//! Requests, results and their parts.

use s360_runtime::DateTime;
use s360_runtime::wire::{Extra, Record, Visitor, Wire};

/// Named by the reference pages but not described there.
///
/// Partial: the document does not tell all fields.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AsynchronousMethodResultAsynchronousMethodState {
    /// What the document does not describe.
    pub extra: Extra,
}

impl Record for AsynchronousMethodResultAsynchronousMethodState {
    fn type_name(&self) -> &'static str {
        "AsynchronousMethodResultAsynchronousMethodState"
    }
    fn field_mut(&mut self, _name: &str) -> Option<&mut dyn Wire> {
        None
    }
    fn visit(&self, _visitor: &mut Visitor<'_>) {}
    fn extra(&self) -> Option<&Extra> {
        Some(&self.extra)
    }
    fn extra_mut(&mut self) -> Option<&mut Extra> {
        Some(&mut self.extra)
    }
}
s360_runtime::record!(AsynchronousMethodResultAsynchronousMethodState);

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
        Self {
            export_key: export_key.into(),
            ..Self::default()
        }
    }
}

impl Record for ExecuteExportRequest {
    fn type_name(&self) -> &'static str {
        "ExecuteExportRequest"
    }
    fn field_mut(&mut self, name: &str) -> Option<&mut dyn Wire> {
        let field: &mut dyn Wire = match name {
            "dateFrom" => &mut self.date_from,
            "dateTo" => &mut self.date_to,
            "exportKey" => &mut self.export_key,
            "nbMaxResults" => &mut self.nb_max_results,
            "parameters" => &mut self.parameters,
            "requestId" => &mut self.request_id,
            _ => return None,
        };
        Some(field)
    }
    fn visit(&self, visitor: &mut Visitor<'_>) {
        visitor.field("dateFrom", &self.date_from);
        visitor.field("dateTo", &self.date_to);
        visitor.field("exportKey", &self.export_key);
        visitor.field("nbMaxResults", &self.nb_max_results);
        visitor.field("parameters", &self.parameters);
        visitor.field("requestId", &self.request_id);
    }
}
s360_runtime::record!(ExecuteExportRequest);

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

impl Record for ExportResult {
    fn type_name(&self) -> &'static str {
        "ExportResult"
    }
    fn field_mut(&mut self, name: &str) -> Option<&mut dyn Wire> {
        let field: &mut dyn Wire = match name {
            "exportDate" => &mut self.export_date,
            "exportedElements" => &mut self.exported_elements,
            "requestId" => &mut self.request_id,
            "requestState" => &mut self.request_state,
            _ => return None,
        };
        Some(field)
    }
    fn visit(&self, visitor: &mut Visitor<'_>) {
        visitor.field("exportDate", &self.export_date);
        visitor.field("exportedElements", &self.exported_elements);
        visitor.field("requestId", &self.request_id);
        visitor.field("requestState", &self.request_state);
    }
    fn extra(&self) -> Option<&Extra> {
        Some(&self.extra)
    }
    fn extra_mut(&mut self) -> Option<&mut Extra> {
        Some(&mut self.extra)
    }
}
s360_runtime::record!(ExportResult);

/// Named by the reference pages but not described there.
///
/// Partial: the document does not tell all fields.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ExportedElement {
    /// What the document does not describe.
    pub extra: Extra,
}

impl Record for ExportedElement {
    fn type_name(&self) -> &'static str {
        "ExportedElement"
    }
    fn field_mut(&mut self, _name: &str) -> Option<&mut dyn Wire> {
        None
    }
    fn visit(&self, _visitor: &mut Visitor<'_>) {}
    fn extra(&self) -> Option<&Extra> {
        Some(&self.extra)
    }
    fn extra_mut(&mut self) -> Option<&mut Extra> {
        Some(&mut self.extra)
    }
}
s360_runtime::record!(ExportedElement);

/// Part of a request: `flagItems request`.
///
/// Partial: the document does not tell all fields.
#[derive(Clone, Default, PartialEq)]
pub struct FlagItemsRequest {
    /// What the document does not describe.
    pub extra: Extra,
}

impl Record for FlagItemsRequest {
    fn type_name(&self) -> &'static str {
        "FlagItemsRequest"
    }
    fn field_mut(&mut self, _name: &str) -> Option<&mut dyn Wire> {
        None
    }
    fn visit(&self, _visitor: &mut Visitor<'_>) {}
    fn extra(&self) -> Option<&Extra> {
        Some(&self.extra)
    }
    fn extra_mut(&mut self) -> Option<&mut Extra> {
        Some(&mut self.extra)
    }
}
s360_runtime::record!(FlagItemsRequest);

/// Part of an answer: `flagItems result`.
///
/// Partial: the document does not tell all fields.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FlagItemsResult {
    /// What the document does not describe.
    pub extra: Extra,
}

impl Record for FlagItemsResult {
    fn type_name(&self) -> &'static str {
        "FlagItemsResult"
    }
    fn field_mut(&mut self, _name: &str) -> Option<&mut dyn Wire> {
        None
    }
    fn visit(&self, _visitor: &mut Visitor<'_>) {}
    fn extra(&self) -> Option<&Extra> {
        Some(&self.extra)
    }
    fn extra_mut(&mut self) -> Option<&mut Extra> {
        Some(&mut self.extra)
    }
}
s360_runtime::record!(FlagItemsResult);

/// Part of a request: `getAvailableExports request`.
///
/// Partial: the document does not tell all fields.
#[derive(Clone, Default, PartialEq)]
pub struct GetAvailableExportsRequest {
    /// What the document does not describe.
    pub extra: Extra,
}

impl Record for GetAvailableExportsRequest {
    fn type_name(&self) -> &'static str {
        "GetAvailableExportsRequest"
    }
    fn field_mut(&mut self, _name: &str) -> Option<&mut dyn Wire> {
        None
    }
    fn visit(&self, _visitor: &mut Visitor<'_>) {}
    fn extra(&self) -> Option<&Extra> {
        Some(&self.extra)
    }
    fn extra_mut(&mut self) -> Option<&mut Extra> {
        Some(&mut self.extra)
    }
}
s360_runtime::record!(GetAvailableExportsRequest);

/// Part of an answer: `getAvailableExports result`.
///
/// Partial: the document does not tell all fields.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetAvailableExportsResult {
    /// What the document does not describe.
    pub extra: Extra,
}

impl Record for GetAvailableExportsResult {
    fn type_name(&self) -> &'static str {
        "GetAvailableExportsResult"
    }
    fn field_mut(&mut self, _name: &str) -> Option<&mut dyn Wire> {
        None
    }
    fn visit(&self, _visitor: &mut Visitor<'_>) {}
    fn extra(&self) -> Option<&Extra> {
        Some(&self.extra)
    }
    fn extra_mut(&mut self) -> Option<&mut Extra> {
        Some(&mut self.extra)
    }
}
s360_runtime::record!(GetAvailableExportsResult);

/// Part of a request: `getFlaggingStatus request`.
///
/// Partial: the document does not tell all fields.
#[derive(Clone, Default, PartialEq)]
pub struct GetFlaggingStatusRequest {
    /// What the document does not describe.
    pub extra: Extra,
}

impl Record for GetFlaggingStatusRequest {
    fn type_name(&self) -> &'static str {
        "GetFlaggingStatusRequest"
    }
    fn field_mut(&mut self, _name: &str) -> Option<&mut dyn Wire> {
        None
    }
    fn visit(&self, _visitor: &mut Visitor<'_>) {}
    fn extra(&self) -> Option<&Extra> {
        Some(&self.extra)
    }
    fn extra_mut(&mut self) -> Option<&mut Extra> {
        Some(&mut self.extra)
    }
}
s360_runtime::record!(GetFlaggingStatusRequest);

/// Part of an answer: `getFlaggingStatus result`.
///
/// Partial: the document does not tell all fields.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetFlaggingStatusResult {
    /// What the document does not describe.
    pub extra: Extra,
}

impl Record for GetFlaggingStatusResult {
    fn type_name(&self) -> &'static str {
        "GetFlaggingStatusResult"
    }
    fn field_mut(&mut self, _name: &str) -> Option<&mut dyn Wire> {
        None
    }
    fn visit(&self, _visitor: &mut Visitor<'_>) {}
    fn extra(&self) -> Option<&Extra> {
        Some(&self.extra)
    }
    fn extra_mut(&mut self) -> Option<&mut Extra> {
        Some(&mut self.extra)
    }
}
s360_runtime::record!(GetFlaggingStatusResult);

/// `Parameter`.
#[derive(Clone, Default, PartialEq)]
pub struct Parameter {
    /// `name`.
    pub name: Option<String>,
    /// `value`.
    pub value: Option<String>,
}

impl Record for Parameter {
    fn type_name(&self) -> &'static str {
        "Parameter"
    }
    fn field_mut(&mut self, name: &str) -> Option<&mut dyn Wire> {
        let field: &mut dyn Wire = match name {
            "name" => &mut self.name,
            "value" => &mut self.value,
            _ => return None,
        };
        Some(field)
    }
    fn visit(&self, visitor: &mut Visitor<'_>) {
        visitor.field("name", &self.name);
        visitor.field("value", &self.value);
    }
}
s360_runtime::record!(Parameter);

/// Part of a request: `retrieveGeneratedFileContent request`.
///
/// Partial: the document does not tell all fields.
#[derive(Clone, Default, PartialEq)]
pub struct RetrieveGeneratedFileContentRequest {
    /// What the document does not describe.
    pub extra: Extra,
}

impl Record for RetrieveGeneratedFileContentRequest {
    fn type_name(&self) -> &'static str {
        "RetrieveGeneratedFileContentRequest"
    }
    fn field_mut(&mut self, _name: &str) -> Option<&mut dyn Wire> {
        None
    }
    fn visit(&self, _visitor: &mut Visitor<'_>) {}
    fn extra(&self) -> Option<&Extra> {
        Some(&self.extra)
    }
    fn extra_mut(&mut self) -> Option<&mut Extra> {
        Some(&mut self.extra)
    }
}
s360_runtime::record!(RetrieveGeneratedFileContentRequest);

/// Part of an answer: `retrieveGeneratedFileContent result`.
///
/// Partial: the document does not tell all fields.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RetrieveGeneratedFileContentResult {
    /// What the document does not describe.
    pub extra: Extra,
}

impl Record for RetrieveGeneratedFileContentResult {
    fn type_name(&self) -> &'static str {
        "RetrieveGeneratedFileContentResult"
    }
    fn field_mut(&mut self, _name: &str) -> Option<&mut dyn Wire> {
        None
    }
    fn visit(&self, _visitor: &mut Visitor<'_>) {}
    fn extra(&self) -> Option<&Extra> {
        Some(&self.extra)
    }
    fn extra_mut(&mut self) -> Option<&mut Extra> {
        Some(&mut self.extra)
    }
}
s360_runtime::record!(RetrieveGeneratedFileContentResult);

/// Part of a request: `unFlagItems request`.
///
/// Partial: the document does not tell all fields.
#[derive(Clone, Default, PartialEq)]
pub struct UnFlagItemsRequest {
    /// What the document does not describe.
    pub extra: Extra,
}

impl Record for UnFlagItemsRequest {
    fn type_name(&self) -> &'static str {
        "UnFlagItemsRequest"
    }
    fn field_mut(&mut self, _name: &str) -> Option<&mut dyn Wire> {
        None
    }
    fn visit(&self, _visitor: &mut Visitor<'_>) {}
    fn extra(&self) -> Option<&Extra> {
        Some(&self.extra)
    }
    fn extra_mut(&mut self) -> Option<&mut Extra> {
        Some(&mut self.extra)
    }
}
s360_runtime::record!(UnFlagItemsRequest);

/// Part of an answer: `unFlagItems result`.
///
/// Partial: the document does not tell all fields.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UnFlagItemsResult {
    /// What the document does not describe.
    pub extra: Extra,
}

impl Record for UnFlagItemsResult {
    fn type_name(&self) -> &'static str {
        "UnFlagItemsResult"
    }
    fn field_mut(&mut self, _name: &str) -> Option<&mut dyn Wire> {
        None
    }
    fn visit(&self, _visitor: &mut Visitor<'_>) {}
    fn extra(&self) -> Option<&Extra> {
        Some(&self.extra)
    }
    fn extra_mut(&mut self) -> Option<&mut Extra> {
        Some(&mut self.extra)
    }
}
s360_runtime::record!(UnFlagItemsResult);
