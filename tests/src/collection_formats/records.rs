//! Requests, results and their parts.

use s360_runtime::{Bytes, wire};
use s360_runtime::wire::Extra;

/// Part of a request: `lists body`.
#[derive(Clone, Default, PartialEq)]
pub struct ListsBody {
    /// `one`.
    pub one: Option<Vec<String>>,
    /// `pair`.
    pub pair: Option<Vec<String>>,
    /// `tabs`.
    pub tabs: Option<Vec<String>>,
}

impl wire::Record for ListsBody {
    #[inline]
    fn shape(&self) -> &'static wire::Shape {
        &wire::Shape {
            name: "ListsBody",
            fields: &["one", "pair", "tabs"],
            ..wire::Shape::EMPTY
        }
    }
    #[inline]
    fn fields(&self, show: &mut wire::Fields<'_>) {
        show(&[&self.one, &self.pair, &self.tabs], None);
    }
    #[inline]
    fn fields_mut(&mut self, show: &mut wire::FieldsMut<'_>) {
        show(&mut [&mut self.one, &mut self.pair, &mut self.tabs], None);
    }
}
s360_runtime::record!(ListsBody);

/// Part of an answer: `lists error`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListsError {
    /// `code`.
    pub code: Option<i64>,
    /// What the document does not describe.
    pub extra: Extra,
}

impl wire::Record for ListsError {
    #[inline]
    fn shape(&self) -> &'static wire::Shape {
        &wire::Shape {
            name: "ListsError",
            fields: &["code"],
            ..wire::Shape::EMPTY
        }
    }
    #[inline]
    fn fields(&self, show: &mut wire::Fields<'_>) {
        show(&[&self.code], Some(&self.extra));
    }
    #[inline]
    fn fields_mut(&mut self, show: &mut wire::FieldsMut<'_>) {
        show(&mut [&mut self.code], Some(&mut self.extra));
    }
}
s360_runtime::record!(ListsError);

/// Part of a request: `lists request`.
#[derive(Clone, Default, PartialEq)]
pub struct ListsRequest {
    /// `X-List`.
    pub x_list: Option<Vec<String>>,
    /// `body`.
    pub body: Option<ListsBody>,
    /// `csv`.
    pub csv: Option<Vec<String>>,
    /// `multi`.
    pub multi: Option<Vec<String>>,
    /// `path`.
    pub path: Vec<String>,
    /// `pipes`.
    pub pipes: Option<Vec<String>>,
    /// `plain`.
    pub plain: Option<Vec<String>>,
    /// `ssv`.
    pub ssv: Option<Vec<String>>,
    /// `tsv`.
    pub tsv: Option<Vec<String>>,
}

impl ListsRequest {
    /// A value with all required fields.
    pub fn new(path: Vec<String>) -> Self {
        Self { path, ..Self::default() }
    }
}

impl wire::Record for ListsRequest {
    #[inline]
    fn shape(&self) -> &'static wire::Shape {
        &wire::Shape {
            name: "ListsRequest",
            fields: &[
                "X-List",
                "body",
                "csv",
                "multi",
                "path",
                "pipes",
                "plain",
                "ssv",
                "tsv",
            ],
            ..wire::Shape::EMPTY
        }
    }
    #[inline]
    fn fields(&self, show: &mut wire::Fields<'_>) {
        show(
            &[
                &self.x_list,
                &self.body,
                &self.csv,
                &self.multi,
                &self.path,
                &self.pipes,
                &self.plain,
                &self.ssv,
                &self.tsv,
            ],
            None,
        );
    }
    #[inline]
    fn fields_mut(&mut self, show: &mut wire::FieldsMut<'_>) {
        show(
            &mut [
                &mut self.x_list,
                &mut self.body,
                &mut self.csv,
                &mut self.multi,
                &mut self.path,
                &mut self.pipes,
                &mut self.plain,
                &mut self.ssv,
                &mut self.tsv,
            ],
            None,
        );
    }
}
s360_runtime::record!(ListsRequest);

/// Part of a request: `upload request`.
#[derive(Clone, Default, PartialEq)]
pub struct UploadRequest {
    /// `file`.
    pub file: Bytes,
    /// `note`.
    pub note: Option<String>,
}

impl UploadRequest {
    /// A value with all required fields.
    pub fn new(file: Bytes) -> Self {
        Self { file, ..Self::default() }
    }
}

impl wire::Record for UploadRequest {
    #[inline]
    fn shape(&self) -> &'static wire::Shape {
        &wire::Shape {
            name: "UploadRequest",
            fields: &["file", "note"],
            ..wire::Shape::EMPTY
        }
    }
    #[inline]
    fn fields(&self, show: &mut wire::Fields<'_>) {
        show(&[&self.file, &self.note], None);
    }
    #[inline]
    fn fields_mut(&mut self, show: &mut wire::FieldsMut<'_>) {
        show(&mut [&mut self.file, &mut self.note], None);
    }
}
s360_runtime::record!(UploadRequest);
