//! What the runtime has to know about each method.

use s360_runtime::operation::{
    Body, Media, Operation, Parameter, Place, Protocol, Service, Style,
};

static SERVICE: Service = Service {
    name: "HTTP",
    version: None,
    path: "",
};

pub(super) static DELETE_METHODS: Operation = Operation {
    service: &SERVICE,
    name: "delete methods",
    method: "DELETE",
    path: "/methods",
    parameters: &[],
    body: Body::None,
    protocol: Protocol::Http,
    accept: "",
    idempotent: true,
    limit: None,
};

pub(super) static DOWNLOAD: Operation = Operation {
    service: &SERVICE,
    name: "download",
    method: "GET",
    path: "/downloads",
    parameters: &[],
    body: Body::None,
    protocol: Protocol::Http,
    accept: "application/pdf",
    idempotent: true,
    limit: None,
};

pub(super) static DROP_JOB: Operation = Operation {
    service: &SERVICE,
    name: "dropJob",
    method: "DELETE",
    path: "/jobs",
    parameters: &[],
    body: Body::None,
    protocol: Protocol::Http,
    accept: "application/json",
    idempotent: true,
    limit: None,
};

pub(super) static ELSEWHERE: Operation = Operation {
    service: &SERVICE,
    name: "elsewhere",
    method: "POST",
    path: "https://eu.upload.example.org/v2/elsewhere/{id}",
    parameters: &[
        Parameter {
            name: "id",
            field: "id",
            place: Place::Path,
            style: Style::Simple,
            explode: false,
            reserved: false,
        },
    ],
    body: Body::None,
    protocol: Protocol::Http,
    accept: "",
    idempotent: false,
    limit: None,
};

pub(super) static FIND_JOB: Operation = Operation {
    service: &SERVICE,
    name: "findJob",
    method: "GET",
    path: "/jobs",
    parameters: &[],
    body: Body::None,
    protocol: Protocol::Http,
    accept: "application/json",
    idempotent: true,
    limit: None,
};

pub(super) static GET_METHODS: Operation = Operation {
    service: &SERVICE,
    name: "get methods",
    method: "GET",
    path: "/methods",
    parameters: &[],
    body: Body::None,
    protocol: Protocol::Http,
    accept: "",
    idempotent: true,
    limit: None,
};

pub(super) static HEAD_METHODS: Operation = Operation {
    service: &SERVICE,
    name: "head methods",
    method: "HEAD",
    path: "/methods",
    parameters: &[],
    body: Body::None,
    protocol: Protocol::Http,
    accept: "",
    idempotent: true,
    limit: None,
};

pub(super) static OPTIONS_METHODS: Operation = Operation {
    service: &SERVICE,
    name: "options methods",
    method: "OPTIONS",
    path: "/methods",
    parameters: &[],
    body: Body::None,
    protocol: Protocol::Http,
    accept: "",
    idempotent: true,
    limit: None,
};

pub(super) static PATCH_METHODS: Operation = Operation {
    service: &SERVICE,
    name: "patch methods",
    method: "PATCH",
    path: "/methods",
    parameters: &[],
    body: Body::None,
    protocol: Protocol::Http,
    accept: "",
    idempotent: false,
    limit: None,
};

pub(super) static PATCH_JSON: Operation = Operation {
    service: &SERVICE,
    name: "patchJson",
    method: "PATCH",
    path: "/bodies/json",
    parameters: &[],
    body: Body::Whole(Media::Json("application/merge-patch+json")),
    protocol: Protocol::Http,
    accept: "",
    idempotent: false,
    limit: None,
};

pub(super) static POST_METHODS: Operation = Operation {
    service: &SERVICE,
    name: "post methods",
    method: "POST",
    path: "/methods",
    parameters: &[],
    body: Body::None,
    protocol: Protocol::Http,
    accept: "",
    idempotent: false,
    limit: None,
};

pub(super) static PUT_METHODS: Operation = Operation {
    service: &SERVICE,
    name: "put methods",
    method: "PUT",
    path: "/methods",
    parameters: &[],
    body: Body::None,
    protocol: Protocol::Http,
    accept: "",
    idempotent: true,
    limit: None,
};

pub(super) static SEND_BYTES: Operation = Operation {
    service: &SERVICE,
    name: "sendBytes",
    method: "PUT",
    path: "/bodies/bytes",
    parameters: &[],
    body: Body::Field("body", Media::Bytes("application/octet-stream")),
    protocol: Protocol::Http,
    accept: "",
    idempotent: true,
    limit: None,
};

pub(super) static SEND_FORM: Operation = Operation {
    service: &SERVICE,
    name: "sendForm",
    method: "POST",
    path: "/bodies/form",
    parameters: &[],
    body: Body::Whole(Media::Form(&[
        Parameter {
            name: "joined",
            field: "joined",
            place: Place::Query,
            style: Style::Form,
            explode: false,
            reserved: false,
        },
        Parameter {
            name: "where",
            field: "where",
            place: Place::Query,
            style: Style::DeepObject,
            explode: true,
            reserved: false,
        },
    ])),
    protocol: Protocol::Http,
    accept: "",
    idempotent: false,
    limit: None,
};

pub(super) static SEND_TEXT: Operation = Operation {
    service: &SERVICE,
    name: "sendText",
    method: "POST",
    path: "/bodies/text",
    parameters: &[],
    body: Body::Field("body", Media::Text("text/plain")),
    protocol: Protocol::Http,
    accept: "text/plain",
    idempotent: false,
    limit: None,
};

pub(super) static SEND_XML: Operation = Operation {
    service: &SERVICE,
    name: "sendXml",
    method: "POST",
    path: "/bodies/xml",
    parameters: &[],
    body: Body::Field("body", Media::Text("application/xml")),
    protocol: Protocol::Http,
    accept: "application/xml",
    idempotent: false,
    limit: None,
};

pub(super) static SHARED_ONE: Operation = Operation {
    service: &SERVICE,
    name: "sharedOne",
    method: "GET",
    path: "/shared",
    parameters: &[
        Parameter {
            name: "fields",
            field: "fields",
            place: Place::Query,
            style: Style::Form,
            explode: true,
            reserved: false,
        },
    ],
    body: Body::None,
    protocol: Protocol::Http,
    accept: "",
    idempotent: true,
    limit: None,
};

pub(super) static START_JOB: Operation = Operation {
    service: &SERVICE,
    name: "startJob",
    method: "POST",
    path: "/jobs",
    parameters: &[],
    body: Body::None,
    protocol: Protocol::Http,
    accept: "application/json",
    idempotent: false,
    limit: None,
};

pub(super) static STYLES: Operation = Operation {
    service: &SERVICE,
    name: "styles",
    method: "GET",
    path: "/styles/{simple}/{label}/{matrix}/{first}-{second}.{ending}",
    parameters: &[
        Parameter {
            name: "first",
            field: "first",
            place: Place::Path,
            style: Style::Simple,
            explode: false,
            reserved: false,
        },
        Parameter {
            name: "label",
            field: "label",
            place: Place::Path,
            style: Style::Label,
            explode: true,
            reserved: false,
        },
        Parameter {
            name: "matrix",
            field: "matrix",
            place: Place::Path,
            style: Style::Matrix,
            explode: false,
            reserved: false,
        },
        Parameter {
            name: "second",
            field: "second",
            place: Place::Path,
            style: Style::Simple,
            explode: false,
            reserved: false,
        },
        Parameter {
            name: "simple",
            field: "simple",
            place: Place::Path,
            style: Style::Simple,
            explode: false,
            reserved: false,
        },
        Parameter {
            name: "deep",
            field: "deep",
            place: Place::Query,
            style: Style::DeepObject,
            explode: true,
            reserved: false,
        },
        Parameter {
            name: "first",
            field: "first in query",
            place: Place::Query,
            style: Style::Form,
            explode: true,
            reserved: false,
        },
        Parameter {
            name: "form",
            field: "form",
            place: Place::Query,
            style: Style::Form,
            explode: true,
            reserved: false,
        },
        Parameter {
            name: "joined",
            field: "joined",
            place: Place::Query,
            style: Style::Form,
            explode: false,
            reserved: false,
        },
        Parameter {
            name: "json",
            field: "json",
            place: Place::Query,
            style: Style::Json,
            explode: true,
            reserved: false,
        },
        Parameter {
            name: "pipes",
            field: "pipes",
            place: Place::Query,
            style: Style::PipeDelimited,
            explode: false,
            reserved: false,
        },
        Parameter {
            name: "plain",
            field: "plain",
            place: Place::Query,
            style: Style::Form,
            explode: true,
            reserved: false,
        },
        Parameter {
            name: "spaces",
            field: "spaces",
            place: Place::Query,
            style: Style::SpaceDelimited,
            explode: false,
            reserved: false,
        },
        Parameter {
            name: "spread",
            field: "spread",
            place: Place::Query,
            style: Style::Form,
            explode: true,
            reserved: false,
        },
        Parameter {
            name: "target",
            field: "target",
            place: Place::Query,
            style: Style::Form,
            explode: true,
            reserved: true,
        },
        Parameter {
            name: "X-List",
            field: "X-List",
            place: Place::Header,
            style: Style::Simple,
            explode: false,
            reserved: false,
        },
        Parameter {
            name: "X-Point",
            field: "X-Point",
            place: Place::Header,
            style: Style::Simple,
            explode: true,
            reserved: false,
        },
        Parameter {
            name: "first",
            field: "first in header",
            place: Place::Header,
            style: Style::Simple,
            explode: false,
            reserved: false,
        },
        Parameter {
            name: "first",
            field: "first in cookie",
            place: Place::Cookie,
            style: Style::Form,
            explode: true,
            reserved: false,
        },
        Parameter {
            name: "session",
            field: "session",
            place: Place::Cookie,
            style: Style::Form,
            explode: true,
            reserved: false,
        },
        Parameter {
            name: "ending",
            field: "ending",
            place: Place::Path,
            style: Style::Simple,
            explode: false,
            reserved: false,
        },
    ],
    body: Body::None,
    protocol: Protocol::Http,
    accept: "",
    idempotent: true,
    limit: None,
};

pub(super) static TRACE_METHODS: Operation = Operation {
    service: &SERVICE,
    name: "trace methods",
    method: "TRACE",
    path: "/methods",
    parameters: &[],
    body: Body::None,
    protocol: Protocol::Http,
    accept: "",
    idempotent: true,
    limit: None,
};

pub(super) static UNDESCRIBED: Operation = Operation {
    service: &SERVICE,
    name: "undescribed",
    method: "GET",
    path: "/undescribed/{id}",
    parameters: &[
        Parameter {
            name: "id",
            field: "id",
            place: Place::Path,
            style: Style::Simple,
            explode: false,
            reserved: false,
        },
    ],
    body: Body::None,
    protocol: Protocol::Http,
    accept: "",
    idempotent: true,
    limit: None,
};

pub(super) static UPLOAD: Operation = Operation {
    service: &SERVICE,
    name: "upload",
    method: "POST",
    path: "/bodies/multipart",
    parameters: &[],
    body: Body::Whole(Media::Multipart(&[
        ("image", "image/png"),
        ("note", "text/markdown"),
        ("points", "application/json"),
    ])),
    protocol: Protocol::Http,
    accept: "",
    idempotent: false,
    limit: None,
};
