//! Requests, results and their parts.

use s360_runtime::Bytes;
use s360_runtime::wire::{Extra, Record, Visitor, Wire};
use super::enums::*;

/// Part of an answer: `elsewhere cancelled request`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ElsewhereCancelledRequest {
    /// `reason`.
    pub reason: Option<String>,
    /// What the document does not describe.
    pub extra: Extra,
}

impl Record for ElsewhereCancelledRequest {
    fn type_name(&self) -> &'static str {
        "ElsewhereCancelledRequest"
    }
    fn field_mut(&mut self, name: &str) -> Option<&mut dyn Wire> {
        let field: &mut dyn Wire = match name {
            "reason" => &mut self.reason,
            _ => return None,
        };
        Some(field)
    }
    fn visit(&self, visitor: &mut Visitor<'_>) {
        visitor.field("reason", &self.reason);
    }
    fn extra(&self) -> Option<&Extra> {
        Some(&self.extra)
    }
    fn extra_mut(&mut self) -> Option<&mut Extra> {
        Some(&mut self.extra)
    }
}
s360_runtime::record!(ElsewhereCancelledRequest);

/// Part of a request: `elsewhere finished answer`.
#[derive(Clone, Default, PartialEq)]
pub struct ElsewhereFinishedAnswer {
    /// `again`.
    pub again: Option<bool>,
}

impl Record for ElsewhereFinishedAnswer {
    fn type_name(&self) -> &'static str {
        "ElsewhereFinishedAnswer"
    }
    fn field_mut(&mut self, name: &str) -> Option<&mut dyn Wire> {
        let field: &mut dyn Wire = match name {
            "again" => &mut self.again,
            _ => return None,
        };
        Some(field)
    }
    fn visit(&self, visitor: &mut Visitor<'_>) {
        visitor.field("again", &self.again);
    }
}
s360_runtime::record!(ElsewhereFinishedAnswer);

/// Part of an answer: `elsewhere finished request`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ElsewhereFinishedRequest {
    /// `state`.
    pub state: Option<ElsewhereFinishedRequestState>,
    /// What the document does not describe.
    pub extra: Extra,
}

impl Record for ElsewhereFinishedRequest {
    fn type_name(&self) -> &'static str {
        "ElsewhereFinishedRequest"
    }
    fn field_mut(&mut self, name: &str) -> Option<&mut dyn Wire> {
        let field: &mut dyn Wire = match name {
            "state" => &mut self.state,
            _ => return None,
        };
        Some(field)
    }
    fn visit(&self, visitor: &mut Visitor<'_>) {
        visitor.field("state", &self.state);
    }
    fn extra(&self) -> Option<&Extra> {
        Some(&self.extra)
    }
    fn extra_mut(&mut self) -> Option<&mut Extra> {
        Some(&mut self.extra)
    }
}
s360_runtime::record!(ElsewhereFinishedRequest);

/// Part of a request: `elsewhere request`.
#[derive(Clone, Default, PartialEq)]
pub struct ElsewhereRequest {
    /// `id`.
    pub id: String,
}

impl ElsewhereRequest {
    /// A value with all required fields.
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}

impl Record for ElsewhereRequest {
    fn type_name(&self) -> &'static str {
        "ElsewhereRequest"
    }
    fn field_mut(&mut self, name: &str) -> Option<&mut dyn Wire> {
        let field: &mut dyn Wire = match name {
            "id" => &mut self.id,
            _ => return None,
        };
        Some(field)
    }
    fn visit(&self, visitor: &mut Visitor<'_>) {
        visitor.field("id", &self.id);
    }
}
s360_runtime::record!(ElsewhereRequest);

/// `Filter`.
#[derive(Clone, Default, PartialEq)]
pub struct Filter {
    /// `at`.
    pub at: Option<Point>,
    /// `name`.
    pub name: Option<String>,
    /// `tags`.
    pub tags: Option<Vec<String>>,
}

impl Record for Filter {
    fn type_name(&self) -> &'static str {
        "Filter"
    }
    fn field_mut(&mut self, name: &str) -> Option<&mut dyn Wire> {
        let field: &mut dyn Wire = match name {
            "at" => &mut self.at,
            "name" => &mut self.name,
            "tags" => &mut self.tags,
            _ => return None,
        };
        Some(field)
    }
    fn visit(&self, visitor: &mut Visitor<'_>) {
        visitor.field("at", &self.at);
        visitor.field("name", &self.name);
        visitor.field("tags", &self.tags);
    }
}
s360_runtime::record!(Filter);

/// `Point`.
#[derive(Clone, Default, PartialEq)]
pub struct Point {
    /// `x`.
    pub x: Option<i64>,
    /// `y`.
    pub y: Option<i64>,
    /// What the document does not describe.
    pub extra: Extra,
}

impl Record for Point {
    fn type_name(&self) -> &'static str {
        "Point"
    }
    fn field_mut(&mut self, name: &str) -> Option<&mut dyn Wire> {
        let field: &mut dyn Wire = match name {
            "x" => &mut self.x,
            "y" => &mut self.y,
            _ => return None,
        };
        Some(field)
    }
    fn visit(&self, visitor: &mut Visitor<'_>) {
        visitor.field("x", &self.x);
        visitor.field("y", &self.y);
    }
    fn extra(&self) -> Option<&Extra> {
        Some(&self.extra)
    }
    fn extra_mut(&mut self) -> Option<&mut Extra> {
        Some(&mut self.extra)
    }
}
s360_runtime::record!(Point);

/// `Problem`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Problem {
    /// `status`.
    pub status: Option<i64>,
    /// `title`.
    pub title: Option<String>,
    /// What the document does not describe.
    pub extra: Extra,
}

impl Record for Problem {
    fn type_name(&self) -> &'static str {
        "Problem"
    }
    fn field_mut(&mut self, name: &str) -> Option<&mut dyn Wire> {
        let field: &mut dyn Wire = match name {
            "status" => &mut self.status,
            "title" => &mut self.title,
            _ => return None,
        };
        Some(field)
    }
    fn visit(&self, visitor: &mut Visitor<'_>) {
        visitor.field("status", &self.status);
        visitor.field("title", &self.title);
    }
    fn extra(&self) -> Option<&Extra> {
        Some(&self.extra)
    }
    fn extra_mut(&mut self) -> Option<&mut Extra> {
        Some(&mut self.extra)
    }
}
s360_runtime::record!(Problem);

/// Part of a request: `sendBytes request`.
#[derive(Clone, Default, PartialEq)]
pub struct SendBytesRequest {
    /// `body`.
    pub body: Bytes,
}

impl SendBytesRequest {
    /// A value with all required fields.
    pub fn new(body: Bytes) -> Self {
        Self { body }
    }
}

impl Record for SendBytesRequest {
    fn type_name(&self) -> &'static str {
        "SendBytesRequest"
    }
    fn field_mut(&mut self, name: &str) -> Option<&mut dyn Wire> {
        let field: &mut dyn Wire = match name {
            "body" => &mut self.body,
            _ => return None,
        };
        Some(field)
    }
    fn visit(&self, visitor: &mut Visitor<'_>) {
        visitor.field("body", &self.body);
    }
}
s360_runtime::record!(SendBytesRequest);

/// Part of a request: `sendForm request`.
#[derive(Clone, Default, PartialEq)]
pub struct SendFormRequest {
    /// `joined`.
    pub joined: Option<Vec<String>>,
    /// `name`.
    pub name: Option<String>,
    /// `point`.
    pub point: Option<Point>,
    /// `tags`.
    pub tags: Option<Vec<String>>,
    /// `where`.
    pub r#where: Option<Filter>,
}

impl Record for SendFormRequest {
    fn type_name(&self) -> &'static str {
        "SendFormRequest"
    }
    fn field_mut(&mut self, name: &str) -> Option<&mut dyn Wire> {
        let field: &mut dyn Wire = match name {
            "joined" => &mut self.joined,
            "name" => &mut self.name,
            "point" => &mut self.point,
            "tags" => &mut self.tags,
            "where" => &mut self.r#where,
            _ => return None,
        };
        Some(field)
    }
    fn visit(&self, visitor: &mut Visitor<'_>) {
        visitor.field("joined", &self.joined);
        visitor.field("name", &self.name);
        visitor.field("point", &self.point);
        visitor.field("tags", &self.tags);
        visitor.field("where", &self.r#where);
    }
}
s360_runtime::record!(SendFormRequest);

/// Part of a request: `sendText request`.
#[derive(Clone, Default, PartialEq)]
pub struct SendTextRequest {
    /// `body`.
    pub body: String,
}

impl SendTextRequest {
    /// A value with all required fields.
    pub fn new(body: impl Into<String>) -> Self {
        Self { body: body.into() }
    }
}

impl Record for SendTextRequest {
    fn type_name(&self) -> &'static str {
        "SendTextRequest"
    }
    fn field_mut(&mut self, name: &str) -> Option<&mut dyn Wire> {
        let field: &mut dyn Wire = match name {
            "body" => &mut self.body,
            _ => return None,
        };
        Some(field)
    }
    fn visit(&self, visitor: &mut Visitor<'_>) {
        visitor.field("body", &self.body);
    }
}
s360_runtime::record!(SendTextRequest);

/// Part of a request: `sendXml request`.
#[derive(Clone, Default, PartialEq)]
pub struct SendXmlRequest {
    /// `body`.
    pub body: String,
}

impl SendXmlRequest {
    /// A value with all required fields.
    pub fn new(body: impl Into<String>) -> Self {
        Self { body: body.into() }
    }
}

impl Record for SendXmlRequest {
    fn type_name(&self) -> &'static str {
        "SendXmlRequest"
    }
    fn field_mut(&mut self, name: &str) -> Option<&mut dyn Wire> {
        let field: &mut dyn Wire = match name {
            "body" => &mut self.body,
            _ => return None,
        };
        Some(field)
    }
    fn visit(&self, visitor: &mut Visitor<'_>) {
        visitor.field("body", &self.body);
    }
}
s360_runtime::record!(SendXmlRequest);

/// Part of a request: `sharedOne request`.
#[derive(Clone, Default, PartialEq)]
pub struct SharedOneRequest {
    /// `fields`.
    pub fields: Option<String>,
}

impl Record for SharedOneRequest {
    fn type_name(&self) -> &'static str {
        "SharedOneRequest"
    }
    fn field_mut(&mut self, name: &str) -> Option<&mut dyn Wire> {
        let field: &mut dyn Wire = match name {
            "fields" => &mut self.fields,
            _ => return None,
        };
        Some(field)
    }
    fn visit(&self, visitor: &mut Visitor<'_>) {
        visitor.field("fields", &self.fields);
    }
}
s360_runtime::record!(SharedOneRequest);

/// Part of an answer: `startJob accepted result`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct StartJobAcceptedResult {
    /// `job`.
    pub job: Option<String>,
    /// What the document does not describe.
    pub extra: Extra,
}

impl Record for StartJobAcceptedResult {
    fn type_name(&self) -> &'static str {
        "StartJobAcceptedResult"
    }
    fn field_mut(&mut self, name: &str) -> Option<&mut dyn Wire> {
        let field: &mut dyn Wire = match name {
            "job" => &mut self.job,
            _ => return None,
        };
        Some(field)
    }
    fn visit(&self, visitor: &mut Visitor<'_>) {
        visitor.field("job", &self.job);
    }
    fn extra(&self) -> Option<&Extra> {
        Some(&self.extra)
    }
    fn extra_mut(&mut self) -> Option<&mut Extra> {
        Some(&mut self.extra)
    }
}
s360_runtime::record!(StartJobAcceptedResult);

/// Part of a request: `styles request`.
#[derive(Clone, Default, PartialEq)]
pub struct StylesRequest {
    /// `X-List`.
    pub x_list: Option<Vec<String>>,
    /// `X-Point`.
    pub x_point: Option<Point>,
    /// `deep`.
    pub deep: Option<Filter>,
    /// `ending`.
    pub ending: String,
    /// `first`.
    pub first: i64,
    /// `first in cookie`.
    pub first_in_cookie: Option<String>,
    /// `first in header`.
    pub first_in_header: Option<String>,
    /// `first in query`.
    pub first_in_query: Option<String>,
    /// `form`.
    pub form: Option<Vec<String>>,
    /// `joined`.
    pub joined: Option<Vec<String>>,
    /// `json`.
    pub json: Option<Filter>,
    /// `label`.
    pub label: Vec<i64>,
    /// `matrix`.
    pub matrix: Point,
    /// `pipes`.
    pub pipes: Option<Vec<String>>,
    /// `plain`.
    pub plain: Option<String>,
    /// `second`.
    pub second: String,
    /// `session`.
    pub session: Option<String>,
    /// `simple`.
    pub simple: Vec<String>,
    /// `spaces`.
    pub spaces: Option<Vec<String>>,
    /// `spread`.
    pub spread: Option<Point>,
    /// `target`.
    pub target: Option<String>,
}

impl Record for StylesRequest {
    fn type_name(&self) -> &'static str {
        "StylesRequest"
    }
    fn field_mut(&mut self, name: &str) -> Option<&mut dyn Wire> {
        let field: &mut dyn Wire = match name {
            "X-List" => &mut self.x_list,
            "X-Point" => &mut self.x_point,
            "deep" => &mut self.deep,
            "ending" => &mut self.ending,
            "first" => &mut self.first,
            "first in cookie" => &mut self.first_in_cookie,
            "first in header" => &mut self.first_in_header,
            "first in query" => &mut self.first_in_query,
            "form" => &mut self.form,
            "joined" => &mut self.joined,
            "json" => &mut self.json,
            "label" => &mut self.label,
            "matrix" => &mut self.matrix,
            "pipes" => &mut self.pipes,
            "plain" => &mut self.plain,
            "second" => &mut self.second,
            "session" => &mut self.session,
            "simple" => &mut self.simple,
            "spaces" => &mut self.spaces,
            "spread" => &mut self.spread,
            "target" => &mut self.target,
            _ => return None,
        };
        Some(field)
    }
    fn visit(&self, visitor: &mut Visitor<'_>) {
        visitor.field("X-List", &self.x_list);
        visitor.field("X-Point", &self.x_point);
        visitor.field("deep", &self.deep);
        visitor.field("ending", &self.ending);
        visitor.field("first", &self.first);
        visitor.field("first in cookie", &self.first_in_cookie);
        visitor.field("first in header", &self.first_in_header);
        visitor.field("first in query", &self.first_in_query);
        visitor.field("form", &self.form);
        visitor.field("joined", &self.joined);
        visitor.field("json", &self.json);
        visitor.field("label", &self.label);
        visitor.field("matrix", &self.matrix);
        visitor.field("pipes", &self.pipes);
        visitor.field("plain", &self.plain);
        visitor.field("second", &self.second);
        visitor.field("session", &self.session);
        visitor.field("simple", &self.simple);
        visitor.field("spaces", &self.spaces);
        visitor.field("spread", &self.spread);
        visitor.field("target", &self.target);
    }
}
s360_runtime::record!(StylesRequest);

/// Part of a request: `undescribed request`.
#[derive(Clone, Default, PartialEq)]
pub struct UndescribedRequest {
    /// `id`.
    pub id: String,
}

impl UndescribedRequest {
    /// A value with all required fields.
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}

impl Record for UndescribedRequest {
    fn type_name(&self) -> &'static str {
        "UndescribedRequest"
    }
    fn field_mut(&mut self, name: &str) -> Option<&mut dyn Wire> {
        let field: &mut dyn Wire = match name {
            "id" => &mut self.id,
            _ => return None,
        };
        Some(field)
    }
    fn visit(&self, visitor: &mut Visitor<'_>) {
        visitor.field("id", &self.id);
    }
}
s360_runtime::record!(UndescribedRequest);

/// Part of a request: `upload request`.
#[derive(Clone, Default, PartialEq)]
pub struct UploadRequest {
    /// `about`.
    pub about: Option<Point>,
    /// `file`.
    pub file: Option<Bytes>,
    /// `image`.
    pub image: Option<Bytes>,
    /// `note`.
    pub note: Option<String>,
    /// `pages`.
    pub pages: Option<Vec<Bytes>>,
    /// `points`.
    pub points: Option<Vec<Point>>,
}

impl Record for UploadRequest {
    fn type_name(&self) -> &'static str {
        "UploadRequest"
    }
    fn field_mut(&mut self, name: &str) -> Option<&mut dyn Wire> {
        let field: &mut dyn Wire = match name {
            "about" => &mut self.about,
            "file" => &mut self.file,
            "image" => &mut self.image,
            "note" => &mut self.note,
            "pages" => &mut self.pages,
            "points" => &mut self.points,
            _ => return None,
        };
        Some(field)
    }
    fn visit(&self, visitor: &mut Visitor<'_>) {
        visitor.field("about", &self.about);
        visitor.field("file", &self.file);
        visitor.field("image", &self.image);
        visitor.field("note", &self.note);
        visitor.field("pages", &self.pages);
        visitor.field("points", &self.points);
    }
}
s360_runtime::record!(UploadRequest);
