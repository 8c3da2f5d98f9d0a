//! Requests, results and their parts.

use s360_runtime::Bytes;
use s360_runtime::wire::{Extra, Record, Visitor, Wire};

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

impl Record for ListsBody {
    fn type_name(&self) -> &'static str {
        "ListsBody"
    }
    fn field_mut(&mut self, name: &str) -> Option<&mut dyn Wire> {
        let field: &mut dyn Wire = match name {
            "one" => &mut self.one,
            "pair" => &mut self.pair,
            "tabs" => &mut self.tabs,
            _ => return None,
        };
        Some(field)
    }
    fn visit(&self, visitor: &mut Visitor<'_>) {
        visitor.field("one", &self.one);
        visitor.field("pair", &self.pair);
        visitor.field("tabs", &self.tabs);
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

impl Record for ListsError {
    fn type_name(&self) -> &'static str {
        "ListsError"
    }
    fn field_mut(&mut self, name: &str) -> Option<&mut dyn Wire> {
        let field: &mut dyn Wire = match name {
            "code" => &mut self.code,
            _ => return None,
        };
        Some(field)
    }
    fn visit(&self, visitor: &mut Visitor<'_>) {
        visitor.field("code", &self.code);
    }
    fn extra(&self) -> Option<&Extra> {
        Some(&self.extra)
    }
    fn extra_mut(&mut self) -> Option<&mut Extra> {
        Some(&mut self.extra)
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

impl Record for ListsRequest {
    fn type_name(&self) -> &'static str {
        "ListsRequest"
    }
    fn field_mut(&mut self, name: &str) -> Option<&mut dyn Wire> {
        let field: &mut dyn Wire = match name {
            "X-List" => &mut self.x_list,
            "body" => &mut self.body,
            "csv" => &mut self.csv,
            "multi" => &mut self.multi,
            "path" => &mut self.path,
            "pipes" => &mut self.pipes,
            "plain" => &mut self.plain,
            "ssv" => &mut self.ssv,
            "tsv" => &mut self.tsv,
            _ => return None,
        };
        Some(field)
    }
    fn visit(&self, visitor: &mut Visitor<'_>) {
        visitor.field("X-List", &self.x_list);
        visitor.field("body", &self.body);
        visitor.field("csv", &self.csv);
        visitor.field("multi", &self.multi);
        visitor.field("path", &self.path);
        visitor.field("pipes", &self.pipes);
        visitor.field("plain", &self.plain);
        visitor.field("ssv", &self.ssv);
        visitor.field("tsv", &self.tsv);
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

impl Record for UploadRequest {
    fn type_name(&self) -> &'static str {
        "UploadRequest"
    }
    fn field_mut(&mut self, name: &str) -> Option<&mut dyn Wire> {
        let field: &mut dyn Wire = match name {
            "file" => &mut self.file,
            "note" => &mut self.note,
            _ => return None,
        };
        Some(field)
    }
    fn visit(&self, visitor: &mut Visitor<'_>) {
        visitor.field("file", &self.file);
        visitor.field("note", &self.note);
    }
}
s360_runtime::record!(UploadRequest);
