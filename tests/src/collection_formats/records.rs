//! Requests, results and their parts.

use s360_runtime::Bytes;
use s360_runtime::wire::Extra;

/// In the request of `lists`: `body`.
#[derive(Clone, Default, PartialEq)]
pub struct ListsBody {
    /// `one`.
    pub one: Option<Vec<String>>,
    /// `pair`.
    pub pair: Option<Vec<String>>,
    /// `tabs`.
    pub tabs: Option<Vec<String>>,
}
s360_runtime::record!(ListsBody {
    "one" => one,
    "pair" => pair,
    "tabs" => tabs,
});

/// An error of `lists`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListsError {
    /// `code`.
    pub code: Option<i64>,
    /// What the document does not describe.
    pub extra: Extra,
}
s360_runtime::record!(ListsError {
    "code" => code,
} extra);

/// The request of `lists`.
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
s360_runtime::record!(ListsRequest {
    "X-List" => x_list,
    "body" => body,
    "csv" => csv,
    "multi" => multi,
    "path" => path,
    "pipes" => pipes,
    "plain" => plain,
    "ssv" => ssv,
    "tsv" => tsv,
});

/// The request of `upload`.
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
s360_runtime::record!(UploadRequest {
    "file" => file,
    "note" => note,
});
