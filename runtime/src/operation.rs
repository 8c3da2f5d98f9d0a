//! What a generated client says about a service and its operations: plain data, walked by the
//! runtime. This module sends nothing.

use std::borrow::Cow;

use crate::limit::RateLimit;
use crate::version::Version;

/// One service in one version.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Service {
    /// Wire name, for example `contactInformationPublicService`.
    pub name: &'static str,
    /// Version, if the service has S-360's form.
    pub version: Option<Version>,
    /// Path between the base URL and an operation's path, for example
    /// `/tnco/backend-apis/contactInformationPublicService/v2_22`; may be empty.
    pub path: &'static str,
}

/// One operation of a service.
#[derive(Debug, Clone, Copy)]
pub struct Operation {
    /// The service it belongs to.
    pub service: &'static Service,
    /// Wire name: the method's name, or the `operationId`.
    pub name: &'static str,
    /// HTTP method, in upper case.
    pub method: &'static str,
    /// Path below [`Service::path`], with `{name}` for path parameters; a whole URL where the
    /// document says that the operation is on another server; empty for one that is called by its
    /// name.
    pub path: &'static str,
    /// Parameters outside the body.
    pub parameters: &'static [Parameter],
    /// What the request body holds.
    pub body: Body,
    /// How answers are to be understood.
    pub protocol: Protocol,
    /// Media types to ask for, best first; empty for no preference.
    pub accept: &'static str,
    /// Whether a call may be repeated after a failure whose outcome is unknown.
    pub idempotent: bool,
    /// How often the document allows calls; kept by clients that keep [`RateLimits`](crate::RateLimits).
    pub limit: Option<RateLimit>,
}

impl Operation {
    /// An S-360 web method as they all are: `POST` of a JSON object to the method's name, answered
    /// with an envelope; it may be repeated, and no limit is its own.
    ///
    /// ```
    /// use s360_runtime::operation::{Operation, Service};
    /// use s360_runtime::Version;
    ///
    /// static SHOP: Service =
    ///     Service { name: "shop", version: Some(Version::new(1, 0)), path: "/tnco/shop/v1_0" };
    /// static PAY: Operation = Operation::web_method(&SHOP, "pay").not_idempotent();
    /// ```
    #[must_use]
    pub const fn web_method(service: &'static Service, name: &'static str) -> Self {
        Self {
            service,
            name,
            method: "POST",
            path: "",
            parameters: &[],
            body: Body::Json,
            protocol: Protocol::WebMethod,
            accept: "application/json",
            idempotent: true,
            limit: None,
        }
    }

    /// The same, which may be called no more often than `limit` says.
    #[must_use]
    pub const fn limit(self, limit: RateLimit) -> Self {
        Self { limit: Some(limit), ..self }
    }

    /// The same, which must not be repeated after a failure whose outcome is unknown.
    #[must_use]
    pub const fn not_idempotent(self) -> Self {
        Self { idempotent: false, ..self }
    }

    /// Where it is called.
    pub(crate) fn path(&self) -> Cow<'static, str> {
        match self.path {
            "" => ["/", self.name].concat().into(),
            path => path.into(),
        }
    }
}

/// How a method gives a long answer in pages, each with the place where the next one begins.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Paging {
    /// The field of the request that takes the place; without it the answer begins at its beginning.
    pub parameter: &'static str,
    /// The way to the answer's field that says where the next page begins: names, each of a field in
    /// the one before.
    pub next: &'static [&'static str],
    /// The way to the list of what a page holds.
    pub items: &'static [&'static str],
}

/// How answers are to be understood.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Protocol {
    /// Any status from 200 to 299 is a result.
    Http,
    /// S-360: 200 and a `WebMethodResult` envelope, to be polled while `in_progress`.
    WebMethod,
}

/// What a request body holds, and in which form.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Body {
    /// No body.
    None,
    /// JSON of the whole request struct.
    Json,
    /// The whole request struct, in the form of a media type.
    Whole(Media),
    /// One field of the request struct, in the form of a media type.
    Field(&'static str, Media),
}

impl Body {
    /// Whether it is an object, to which a field can be added.
    pub(crate) fn has_fields(&self) -> bool {
        !matches!(self, Self::Whole(media) | Self::Field(_, media)
            if matches!(media, Media::Text(_) | Media::Bytes(_)))
    }
}

/// How a body is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Media {
    /// JSON, sent with this `Content-Type`.
    Json(&'static str),
    /// `application/x-www-form-urlencoded`, one pair for each field; fields that are written in
    /// another way are listed as parameters of a query are.
    Form(&'static [Parameter]),
    /// `multipart/form-data` or another multipart type, one part for each field; bytes are sent as
    /// files, objects as JSON, lists as a part for each item. Fields that are sent in another way are
    /// listed.
    Multipart(&'static str, &'static [Part]),
    /// A string as it is, sent with this `Content-Type`.
    Text(&'static str),
    /// Bytes as they are, sent with this `Content-Type`.
    Bytes(&'static str),
}

/// How a field of a multipart body is sent, where that is not what its value suggests.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Part {
    /// Name of the field.
    pub field: &'static str,
    /// Media type of the part; empty for what the value suggests.
    pub media_type: &'static str,
    /// How the value is written.
    pub form: PartForm,
}

/// How the value of a part is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PartForm {
    /// As its type and the media type of the part suggest.
    Plain,
    /// Bytes as the text of their base64.
    Base64,
    /// As a parameter of a query is, without percent-encoding: one part, or if it is exploded one for
    /// each item or key.
    Style {
        /// How arrays and objects are written.
        style: Style,
        /// Whether they are spread over several parts.
        explode: bool,
    },
}

/// A parameter outside the body.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Parameter {
    /// Wire name.
    pub name: &'static str,
    /// Name of the field in the request struct's wire form; differs from `name` when two places
    /// have a parameter of the same name.
    pub field: &'static str,
    /// Where it goes.
    pub location: ParameterLocation,
    /// How arrays and objects are written.
    pub style: Style,
    /// Whether arrays and objects are spread over several pairs.
    pub explode: bool,
    /// Whether characters that mean something in a URL stay as they are (query only).
    pub reserved: bool,
}

/// Where a parameter goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ParameterLocation {
    /// Into the path.
    Path,
    /// Into the query.
    Query,
    /// Into a header.
    Header,
    /// Into the `Cookie` header.
    Cookie,
}

/// How arrays and objects are written (OpenAPI 3.0, "Style Values").
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Style {
    /// `a,b`: path and header default.
    Simple,
    /// `name=a&name=b` or `name=a,b`: query and cookie default.
    Form,
    /// `a%20b`.
    SpaceDelimited,
    /// `a|b`.
    PipeDelimited,
    /// `a%09b`.
    TabDelimited,
    /// `name[key]=value`, to any depth; places of a list are keys.
    DeepObject,
    /// `.a.b`.
    Label,
    /// `;name=a`.
    Matrix,
    /// JSON text (`content` instead of `schema`).
    Json,
    /// Lists of lists, each with the delimiters of a style of its own, from the outside in
    /// (Swagger 2.0: `collectionFormat` of `items`).
    Nested(&'static [Style]),
}
