//! Requests, results and their parts.

use s360_runtime::Bytes;
use s360_runtime::wire::Extra;
use super::enums::*;

/// The webhook `elsewhere cancelled`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ElsewhereCancelledRequest {
    /// `reason`.
    pub reason: Option<String>,
    /// What the document does not describe.
    pub extra: Extra,
}
s360_runtime::record!(ElsewhereCancelledRequest {
    "reason" => reason,
} extra);

/// The answer to the webhook `elsewhere finished`.
#[derive(Clone, Default, PartialEq)]
pub struct ElsewhereFinishedAnswer {
    /// `again`.
    pub again: Option<bool>,
}
s360_runtime::record!(ElsewhereFinishedAnswer {
    "again" => again,
});

/// The webhook `elsewhere finished`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ElsewhereFinishedRequest {
    /// `state`.
    pub state: Option<ElsewhereFinishedRequestState>,
    /// What the document does not describe.
    pub extra: Extra,
}
s360_runtime::record!(ElsewhereFinishedRequest {
    "state" => state,
} extra);

/// The request of `elsewhere`.
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
s360_runtime::record!(ElsewhereRequest {
    "id" => id,
});

/// In the request of `sendForm`: `where`; in the request of `styles`: `deep`.
#[derive(Clone, Default, PartialEq)]
pub struct Filter {
    /// `at`.
    pub at: Option<Point>,
    /// `name`.
    pub name: Option<String>,
    /// `tags`.
    pub tags: Option<Vec<String>>,
}
s360_runtime::record!(Filter {
    "at" => at,
    "name" => name,
    "tags" => tags,
});

/// The answer of `dropJob`; the answer of `findJob`; and elsewhere.
#[derive(Clone, Default, PartialEq)]
pub struct Point {
    /// `x`.
    pub x: Option<i64>,
    /// `y`.
    pub y: Option<i64>,
    /// What the document does not describe.
    pub extra: Extra,
}
s360_runtime::record!(Point {
    "x" => x,
    "y" => y,
} extra);

/// An error of `startJob`; an error of `startJob`.
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
s360_runtime::record!(Problem {
    "status" => status,
    "title" => title,
} extra);

/// The request of `sendBytes`.
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
s360_runtime::record!(SendBytesRequest {
    "body" => body,
});

/// The request of `sendForm`.
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
s360_runtime::record!(SendFormRequest {
    "joined" => joined,
    "name" => name,
    "point" => point,
    "tags" => tags,
    "where" => r#where,
});

/// The request of `sendText`.
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
s360_runtime::record!(SendTextRequest {
    "body" => body,
});

/// The request of `sendXml`.
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
s360_runtime::record!(SendXmlRequest {
    "body" => body,
});

/// The request of `sharedOne`.
#[derive(Clone, Default, PartialEq)]
pub struct SharedOneRequest {
    /// `fields`.
    pub fields: Option<String>,
}
s360_runtime::record!(SharedOneRequest {
    "fields" => fields,
});

/// The answer of `startJob`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct StartJobAcceptedResult {
    /// `job`.
    pub job: Option<String>,
    /// What the document does not describe.
    pub extra: Extra,
}
s360_runtime::record!(StartJobAcceptedResult {
    "job" => job,
} extra);

/// The request of `styles`.
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
s360_runtime::record!(StylesRequest {
    "X-List" => x_list,
    "X-Point" => x_point,
    "deep" => deep,
    "ending" => ending,
    "first" => first,
    "first in cookie" => first_in_cookie,
    "first in header" => first_in_header,
    "first in query" => first_in_query,
    "form" => form,
    "joined" => joined,
    "json" => json,
    "label" => label,
    "matrix" => matrix,
    "pipes" => pipes,
    "plain" => plain,
    "second" => second,
    "session" => session,
    "simple" => simple,
    "spaces" => spaces,
    "spread" => spread,
    "target" => target,
});

/// The request of `undescribed`.
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
s360_runtime::record!(UndescribedRequest {
    "id" => id,
});

/// The request of `upload`.
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
s360_runtime::record!(UploadRequest {
    "about" => about,
    "file" => file,
    "image" => image,
    "note" => note,
    "pages" => pages,
    "points" => points,
});
