//! What the runtime has to know about each method.

use s360_runtime::operation::{
    Body, Media, Operation, Parameter, Place, Protocol, Service, Style,
};

static SERVICE: Service = Service {
    name: "Collection formats",
    version: None,
    path: "",
};

pub(super) static LISTS: Operation = Operation {
    service: &SERVICE,
    name: "lists",
    method: "POST",
    path: "/lists/{path}",
    parameters: &[
        Parameter {
            name: "path",
            field: "path",
            place: Place::Path,
            style: Style::PipeDelimited,
            explode: false,
            reserved: false,
        },
        Parameter {
            name: "csv",
            field: "csv",
            place: Place::Query,
            style: Style::Form,
            explode: false,
            reserved: false,
        },
        Parameter {
            name: "multi",
            field: "multi",
            place: Place::Query,
            style: Style::Form,
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
            explode: false,
            reserved: false,
        },
        Parameter {
            name: "ssv",
            field: "ssv",
            place: Place::Query,
            style: Style::SpaceDelimited,
            explode: false,
            reserved: false,
        },
        Parameter {
            name: "tsv",
            field: "tsv",
            place: Place::Query,
            style: Style::TabDelimited,
            explode: false,
            reserved: false,
        },
        Parameter {
            name: "X-List",
            field: "X-List",
            place: Place::Header,
            style: Style::SpaceDelimited,
            explode: false,
            reserved: false,
        },
    ],
    body: Body::Field("body", Media::Form(&[
        Parameter {
            name: "one",
            field: "one",
            place: Place::Query,
            style: Style::Form,
            explode: false,
            reserved: false,
        },
        Parameter {
            name: "pair",
            field: "pair",
            place: Place::Query,
            style: Style::Form,
            explode: true,
            reserved: false,
        },
        Parameter {
            name: "tabs",
            field: "tabs",
            place: Place::Query,
            style: Style::TabDelimited,
            explode: false,
            reserved: false,
        },
    ])),
    protocol: Protocol::Http,
    accept: "application/json",
    idempotent: false,
    limit: None,
};

pub(super) static UPLOAD: Operation = Operation {
    service: &SERVICE,
    name: "upload",
    method: "POST",
    path: "/files",
    parameters: &[],
    body: Body::Whole(Media::Multipart(&[])),
    protocol: Protocol::Http,
    accept: "application/pdf",
    idempotent: false,
    limit: None,
};
