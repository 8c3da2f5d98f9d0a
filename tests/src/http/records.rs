//! Requests, results and their parts.

use s360_runtime::{Bytes, wire};
use s360_runtime::wire::Extra;
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

impl wire::Record for ElsewhereCancelledRequest {
    #[inline]
    fn shape(&self) -> &'static wire::Shape {
        &wire::Shape {
            name: "ElsewhereCancelledRequest",
            fields: &["reason"],
            ..wire::Shape::EMPTY
        }
    }
    #[inline]
    fn fields(&self, show: &mut wire::Fields<'_>) {
        show(&[&self.reason], Some(&self.extra));
    }
    #[inline]
    fn fields_mut(&mut self, show: &mut wire::FieldsMut<'_>) {
        show(&mut [&mut self.reason], Some(&mut self.extra));
    }
}
s360_runtime::record!(ElsewhereCancelledRequest);

/// Part of a request: `elsewhere finished answer`.
#[derive(Clone, Default, PartialEq)]
pub struct ElsewhereFinishedAnswer {
    /// `again`.
    pub again: Option<bool>,
}

impl wire::Record for ElsewhereFinishedAnswer {
    #[inline]
    fn shape(&self) -> &'static wire::Shape {
        &wire::Shape {
            name: "ElsewhereFinishedAnswer",
            fields: &["again"],
            ..wire::Shape::EMPTY
        }
    }
    #[inline]
    fn fields(&self, show: &mut wire::Fields<'_>) {
        show(&[&self.again], None);
    }
    #[inline]
    fn fields_mut(&mut self, show: &mut wire::FieldsMut<'_>) {
        show(&mut [&mut self.again], None);
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

impl wire::Record for ElsewhereFinishedRequest {
    #[inline]
    fn shape(&self) -> &'static wire::Shape {
        &wire::Shape {
            name: "ElsewhereFinishedRequest",
            fields: &["state"],
            ..wire::Shape::EMPTY
        }
    }
    #[inline]
    fn fields(&self, show: &mut wire::Fields<'_>) {
        show(&[&self.state], Some(&self.extra));
    }
    #[inline]
    fn fields_mut(&mut self, show: &mut wire::FieldsMut<'_>) {
        show(&mut [&mut self.state], Some(&mut self.extra));
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

impl wire::Record for ElsewhereRequest {
    #[inline]
    fn shape(&self) -> &'static wire::Shape {
        &wire::Shape {
            name: "ElsewhereRequest",
            fields: &["id"],
            ..wire::Shape::EMPTY
        }
    }
    #[inline]
    fn fields(&self, show: &mut wire::Fields<'_>) {
        show(&[&self.id], None);
    }
    #[inline]
    fn fields_mut(&mut self, show: &mut wire::FieldsMut<'_>) {
        show(&mut [&mut self.id], None);
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

impl wire::Record for Filter {
    #[inline]
    fn shape(&self) -> &'static wire::Shape {
        &wire::Shape {
            name: "Filter",
            fields: &["at", "name", "tags"],
            ..wire::Shape::EMPTY
        }
    }
    #[inline]
    fn fields(&self, show: &mut wire::Fields<'_>) {
        show(&[&self.at, &self.name, &self.tags], None);
    }
    #[inline]
    fn fields_mut(&mut self, show: &mut wire::FieldsMut<'_>) {
        show(&mut [&mut self.at, &mut self.name, &mut self.tags], None);
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

impl wire::Record for Point {
    #[inline]
    fn shape(&self) -> &'static wire::Shape {
        &wire::Shape {
            name: "Point",
            fields: &["x", "y"],
            ..wire::Shape::EMPTY
        }
    }
    #[inline]
    fn fields(&self, show: &mut wire::Fields<'_>) {
        show(&[&self.x, &self.y], Some(&self.extra));
    }
    #[inline]
    fn fields_mut(&mut self, show: &mut wire::FieldsMut<'_>) {
        show(&mut [&mut self.x, &mut self.y], Some(&mut self.extra));
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

impl wire::Record for Problem {
    #[inline]
    fn shape(&self) -> &'static wire::Shape {
        &wire::Shape {
            name: "Problem",
            fields: &["status", "title"],
            ..wire::Shape::EMPTY
        }
    }
    #[inline]
    fn fields(&self, show: &mut wire::Fields<'_>) {
        show(&[&self.status, &self.title], Some(&self.extra));
    }
    #[inline]
    fn fields_mut(&mut self, show: &mut wire::FieldsMut<'_>) {
        show(&mut [&mut self.status, &mut self.title], Some(&mut self.extra));
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

impl wire::Record for SendBytesRequest {
    #[inline]
    fn shape(&self) -> &'static wire::Shape {
        &wire::Shape {
            name: "SendBytesRequest",
            fields: &["body"],
            ..wire::Shape::EMPTY
        }
    }
    #[inline]
    fn fields(&self, show: &mut wire::Fields<'_>) {
        show(&[&self.body], None);
    }
    #[inline]
    fn fields_mut(&mut self, show: &mut wire::FieldsMut<'_>) {
        show(&mut [&mut self.body], None);
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

impl wire::Record for SendFormRequest {
    #[inline]
    fn shape(&self) -> &'static wire::Shape {
        &wire::Shape {
            name: "SendFormRequest",
            fields: &["joined", "name", "point", "tags", "where"],
            ..wire::Shape::EMPTY
        }
    }
    #[inline]
    fn fields(&self, show: &mut wire::Fields<'_>) {
        show(&[&self.joined, &self.name, &self.point, &self.tags, &self.r#where], None);
    }
    #[inline]
    fn fields_mut(&mut self, show: &mut wire::FieldsMut<'_>) {
        show(
            &mut [
                &mut self.joined,
                &mut self.name,
                &mut self.point,
                &mut self.tags,
                &mut self.r#where,
            ],
            None,
        );
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

impl wire::Record for SendTextRequest {
    #[inline]
    fn shape(&self) -> &'static wire::Shape {
        &wire::Shape {
            name: "SendTextRequest",
            fields: &["body"],
            ..wire::Shape::EMPTY
        }
    }
    #[inline]
    fn fields(&self, show: &mut wire::Fields<'_>) {
        show(&[&self.body], None);
    }
    #[inline]
    fn fields_mut(&mut self, show: &mut wire::FieldsMut<'_>) {
        show(&mut [&mut self.body], None);
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

impl wire::Record for SendXmlRequest {
    #[inline]
    fn shape(&self) -> &'static wire::Shape {
        &wire::Shape {
            name: "SendXmlRequest",
            fields: &["body"],
            ..wire::Shape::EMPTY
        }
    }
    #[inline]
    fn fields(&self, show: &mut wire::Fields<'_>) {
        show(&[&self.body], None);
    }
    #[inline]
    fn fields_mut(&mut self, show: &mut wire::FieldsMut<'_>) {
        show(&mut [&mut self.body], None);
    }
}
s360_runtime::record!(SendXmlRequest);

/// Part of a request: `sharedOne request`.
#[derive(Clone, Default, PartialEq)]
pub struct SharedOneRequest {
    /// `fields`.
    pub fields: Option<String>,
}

impl wire::Record for SharedOneRequest {
    #[inline]
    fn shape(&self) -> &'static wire::Shape {
        &wire::Shape {
            name: "SharedOneRequest",
            fields: &["fields"],
            ..wire::Shape::EMPTY
        }
    }
    #[inline]
    fn fields(&self, show: &mut wire::Fields<'_>) {
        show(&[&self.fields], None);
    }
    #[inline]
    fn fields_mut(&mut self, show: &mut wire::FieldsMut<'_>) {
        show(&mut [&mut self.fields], None);
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

impl wire::Record for StartJobAcceptedResult {
    #[inline]
    fn shape(&self) -> &'static wire::Shape {
        &wire::Shape {
            name: "StartJobAcceptedResult",
            fields: &["job"],
            ..wire::Shape::EMPTY
        }
    }
    #[inline]
    fn fields(&self, show: &mut wire::Fields<'_>) {
        show(&[&self.job], Some(&self.extra));
    }
    #[inline]
    fn fields_mut(&mut self, show: &mut wire::FieldsMut<'_>) {
        show(&mut [&mut self.job], Some(&mut self.extra));
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

impl wire::Record for StylesRequest {
    #[inline]
    fn shape(&self) -> &'static wire::Shape {
        &wire::Shape {
            name: "StylesRequest",
            fields: &[
                "X-List",
                "X-Point",
                "deep",
                "ending",
                "first",
                "first in cookie",
                "first in header",
                "first in query",
                "form",
                "joined",
                "json",
                "label",
                "matrix",
                "pipes",
                "plain",
                "second",
                "session",
                "simple",
                "spaces",
                "spread",
                "target",
            ],
            ..wire::Shape::EMPTY
        }
    }
    #[inline]
    fn fields(&self, show: &mut wire::Fields<'_>) {
        show(
            &[
                &self.x_list,
                &self.x_point,
                &self.deep,
                &self.ending,
                &self.first,
                &self.first_in_cookie,
                &self.first_in_header,
                &self.first_in_query,
                &self.form,
                &self.joined,
                &self.json,
                &self.label,
                &self.matrix,
                &self.pipes,
                &self.plain,
                &self.second,
                &self.session,
                &self.simple,
                &self.spaces,
                &self.spread,
                &self.target,
            ],
            None,
        );
    }
    #[inline]
    fn fields_mut(&mut self, show: &mut wire::FieldsMut<'_>) {
        show(
            &mut [
                &mut self.x_list,
                &mut self.x_point,
                &mut self.deep,
                &mut self.ending,
                &mut self.first,
                &mut self.first_in_cookie,
                &mut self.first_in_header,
                &mut self.first_in_query,
                &mut self.form,
                &mut self.joined,
                &mut self.json,
                &mut self.label,
                &mut self.matrix,
                &mut self.pipes,
                &mut self.plain,
                &mut self.second,
                &mut self.session,
                &mut self.simple,
                &mut self.spaces,
                &mut self.spread,
                &mut self.target,
            ],
            None,
        );
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

impl wire::Record for UndescribedRequest {
    #[inline]
    fn shape(&self) -> &'static wire::Shape {
        &wire::Shape {
            name: "UndescribedRequest",
            fields: &["id"],
            ..wire::Shape::EMPTY
        }
    }
    #[inline]
    fn fields(&self, show: &mut wire::Fields<'_>) {
        show(&[&self.id], None);
    }
    #[inline]
    fn fields_mut(&mut self, show: &mut wire::FieldsMut<'_>) {
        show(&mut [&mut self.id], None);
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

impl wire::Record for UploadRequest {
    #[inline]
    fn shape(&self) -> &'static wire::Shape {
        &wire::Shape {
            name: "UploadRequest",
            fields: &["about", "file", "image", "note", "pages", "points"],
            ..wire::Shape::EMPTY
        }
    }
    #[inline]
    fn fields(&self, show: &mut wire::Fields<'_>) {
        show(
            &[
                &self.about,
                &self.file,
                &self.image,
                &self.note,
                &self.pages,
                &self.points,
            ],
            None,
        );
    }
    #[inline]
    fn fields_mut(&mut self, show: &mut wire::FieldsMut<'_>) {
        show(
            &mut [
                &mut self.about,
                &mut self.file,
                &mut self.image,
                &mut self.note,
                &mut self.pages,
                &mut self.points,
            ],
            None,
        );
    }
}
s360_runtime::record!(UploadRequest);
