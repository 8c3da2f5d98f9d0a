//! Requests, results and their parts.

use s360_runtime::{DateTime, wire};
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

impl wire::Record for AsynchronousMethodResultAsynchronousMethodState {
    #[inline]
    fn shape(&self) -> &'static wire::Shape {
        &wire::Shape {
            name: "AsynchronousMethodResultAsynchronousMethodState",
            ..wire::Shape::EMPTY
        }
    }
    #[inline]
    fn fields(&self, show: &mut wire::Fields<'_>) {
        show(&[], Some(&self.extra));
    }
    #[inline]
    fn fields_mut(&mut self, show: &mut wire::FieldsMut<'_>) {
        show(&mut [], Some(&mut self.extra));
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

impl wire::Record for ExecuteExportRequest {
    #[inline]
    fn shape(&self) -> &'static wire::Shape {
        &wire::Shape {
            name: "ExecuteExportRequest",
            fields: &[
                "dateFrom",
                "dateTo",
                "exportKey",
                "nbMaxResults",
                "parameters",
                "requestId",
            ],
            ..wire::Shape::EMPTY
        }
    }
    #[inline]
    fn fields(&self, show: &mut wire::Fields<'_>) {
        show(
            &[
                &self.date_from,
                &self.date_to,
                &self.export_key,
                &self.nb_max_results,
                &self.parameters,
                &self.request_id,
            ],
            None,
        );
    }
    #[inline]
    fn fields_mut(&mut self, show: &mut wire::FieldsMut<'_>) {
        show(
            &mut [
                &mut self.date_from,
                &mut self.date_to,
                &mut self.export_key,
                &mut self.nb_max_results,
                &mut self.parameters,
                &mut self.request_id,
            ],
            None,
        );
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

impl wire::Record for ExportResult {
    #[inline]
    fn shape(&self) -> &'static wire::Shape {
        &wire::Shape {
            name: "ExportResult",
            fields: &["exportDate", "exportedElements", "requestId", "requestState"],
            ..wire::Shape::EMPTY
        }
    }
    #[inline]
    fn fields(&self, show: &mut wire::Fields<'_>) {
        show(
            &[
                &self.export_date,
                &self.exported_elements,
                &self.request_id,
                &self.request_state,
            ],
            Some(&self.extra),
        );
    }
    #[inline]
    fn fields_mut(&mut self, show: &mut wire::FieldsMut<'_>) {
        show(
            &mut [
                &mut self.export_date,
                &mut self.exported_elements,
                &mut self.request_id,
                &mut self.request_state,
            ],
            Some(&mut self.extra),
        );
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

impl wire::Record for ExportedElement {
    #[inline]
    fn shape(&self) -> &'static wire::Shape {
        &wire::Shape {
            name: "ExportedElement",
            ..wire::Shape::EMPTY
        }
    }
    #[inline]
    fn fields(&self, show: &mut wire::Fields<'_>) {
        show(&[], Some(&self.extra));
    }
    #[inline]
    fn fields_mut(&mut self, show: &mut wire::FieldsMut<'_>) {
        show(&mut [], Some(&mut self.extra));
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

impl wire::Record for FlagItemsRequest {
    #[inline]
    fn shape(&self) -> &'static wire::Shape {
        &wire::Shape {
            name: "FlagItemsRequest",
            ..wire::Shape::EMPTY
        }
    }
    #[inline]
    fn fields(&self, show: &mut wire::Fields<'_>) {
        show(&[], Some(&self.extra));
    }
    #[inline]
    fn fields_mut(&mut self, show: &mut wire::FieldsMut<'_>) {
        show(&mut [], Some(&mut self.extra));
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

impl wire::Record for FlagItemsResult {
    #[inline]
    fn shape(&self) -> &'static wire::Shape {
        &wire::Shape {
            name: "FlagItemsResult",
            ..wire::Shape::EMPTY
        }
    }
    #[inline]
    fn fields(&self, show: &mut wire::Fields<'_>) {
        show(&[], Some(&self.extra));
    }
    #[inline]
    fn fields_mut(&mut self, show: &mut wire::FieldsMut<'_>) {
        show(&mut [], Some(&mut self.extra));
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

impl wire::Record for GetAvailableExportsRequest {
    #[inline]
    fn shape(&self) -> &'static wire::Shape {
        &wire::Shape {
            name: "GetAvailableExportsRequest",
            ..wire::Shape::EMPTY
        }
    }
    #[inline]
    fn fields(&self, show: &mut wire::Fields<'_>) {
        show(&[], Some(&self.extra));
    }
    #[inline]
    fn fields_mut(&mut self, show: &mut wire::FieldsMut<'_>) {
        show(&mut [], Some(&mut self.extra));
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

impl wire::Record for GetAvailableExportsResult {
    #[inline]
    fn shape(&self) -> &'static wire::Shape {
        &wire::Shape {
            name: "GetAvailableExportsResult",
            ..wire::Shape::EMPTY
        }
    }
    #[inline]
    fn fields(&self, show: &mut wire::Fields<'_>) {
        show(&[], Some(&self.extra));
    }
    #[inline]
    fn fields_mut(&mut self, show: &mut wire::FieldsMut<'_>) {
        show(&mut [], Some(&mut self.extra));
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

impl wire::Record for GetFlaggingStatusRequest {
    #[inline]
    fn shape(&self) -> &'static wire::Shape {
        &wire::Shape {
            name: "GetFlaggingStatusRequest",
            ..wire::Shape::EMPTY
        }
    }
    #[inline]
    fn fields(&self, show: &mut wire::Fields<'_>) {
        show(&[], Some(&self.extra));
    }
    #[inline]
    fn fields_mut(&mut self, show: &mut wire::FieldsMut<'_>) {
        show(&mut [], Some(&mut self.extra));
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

impl wire::Record for GetFlaggingStatusResult {
    #[inline]
    fn shape(&self) -> &'static wire::Shape {
        &wire::Shape {
            name: "GetFlaggingStatusResult",
            ..wire::Shape::EMPTY
        }
    }
    #[inline]
    fn fields(&self, show: &mut wire::Fields<'_>) {
        show(&[], Some(&self.extra));
    }
    #[inline]
    fn fields_mut(&mut self, show: &mut wire::FieldsMut<'_>) {
        show(&mut [], Some(&mut self.extra));
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

impl wire::Record for Parameter {
    #[inline]
    fn shape(&self) -> &'static wire::Shape {
        &wire::Shape {
            name: "Parameter",
            fields: &["name", "value"],
            ..wire::Shape::EMPTY
        }
    }
    #[inline]
    fn fields(&self, show: &mut wire::Fields<'_>) {
        show(&[&self.name, &self.value], None);
    }
    #[inline]
    fn fields_mut(&mut self, show: &mut wire::FieldsMut<'_>) {
        show(&mut [&mut self.name, &mut self.value], None);
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

impl wire::Record for RetrieveGeneratedFileContentRequest {
    #[inline]
    fn shape(&self) -> &'static wire::Shape {
        &wire::Shape {
            name: "RetrieveGeneratedFileContentRequest",
            ..wire::Shape::EMPTY
        }
    }
    #[inline]
    fn fields(&self, show: &mut wire::Fields<'_>) {
        show(&[], Some(&self.extra));
    }
    #[inline]
    fn fields_mut(&mut self, show: &mut wire::FieldsMut<'_>) {
        show(&mut [], Some(&mut self.extra));
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

impl wire::Record for RetrieveGeneratedFileContentResult {
    #[inline]
    fn shape(&self) -> &'static wire::Shape {
        &wire::Shape {
            name: "RetrieveGeneratedFileContentResult",
            ..wire::Shape::EMPTY
        }
    }
    #[inline]
    fn fields(&self, show: &mut wire::Fields<'_>) {
        show(&[], Some(&self.extra));
    }
    #[inline]
    fn fields_mut(&mut self, show: &mut wire::FieldsMut<'_>) {
        show(&mut [], Some(&mut self.extra));
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

impl wire::Record for UnFlagItemsRequest {
    #[inline]
    fn shape(&self) -> &'static wire::Shape {
        &wire::Shape {
            name: "UnFlagItemsRequest",
            ..wire::Shape::EMPTY
        }
    }
    #[inline]
    fn fields(&self, show: &mut wire::Fields<'_>) {
        show(&[], Some(&self.extra));
    }
    #[inline]
    fn fields_mut(&mut self, show: &mut wire::FieldsMut<'_>) {
        show(&mut [], Some(&mut self.extra));
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

impl wire::Record for UnFlagItemsResult {
    #[inline]
    fn shape(&self) -> &'static wire::Shape {
        &wire::Shape {
            name: "UnFlagItemsResult",
            ..wire::Shape::EMPTY
        }
    }
    #[inline]
    fn fields(&self, show: &mut wire::Fields<'_>) {
        show(&[], Some(&self.extra));
    }
    #[inline]
    fn fields_mut(&mut self, show: &mut wire::FieldsMut<'_>) {
        show(&mut [], Some(&mut self.extra));
    }
}
s360_runtime::record!(UnFlagItemsResult);
