//! What the runtime has to know about each method.

use s360_runtime::Version;
use s360_runtime::operation::{Body, Operation, Protocol, Service};

static SERVICE: Service = Service {
    name: "externalAccessControlService",
    version: Some(Version::new(1, 6)),
    path: "/tnci/backend-apis/externalAccessControlService/v1_6",
};

pub(super) static BURN_TICKET: Operation = Operation {
    service: &SERVICE,
    name: "burnTicket",
    method: "POST",
    path: "/burnTicket",
    parameters: &[],
    body: Body::Json,
    protocol: Protocol::WebMethod,
    accept: "application/json",
    idempotent: false,
    limit: None,
};

pub(super) static EXPORT_LIST: Operation = Operation {
    service: &SERVICE,
    name: "exportList",
    method: "POST",
    path: "/exportList",
    parameters: &[],
    body: Body::Json,
    protocol: Protocol::WebMethod,
    accept: "application/json",
    idempotent: true,
    limit: None,
};

pub(super) static GET_ACCESS_CONTROL_CATALOG: Operation = Operation {
    service: &SERVICE,
    name: "getAccessControlCatalog",
    method: "POST",
    path: "/getAccessControlCatalog",
    parameters: &[],
    body: Body::Json,
    protocol: Protocol::WebMethod,
    accept: "application/json",
    idempotent: true,
    limit: None,
};

pub(super) static GET_CONTROLLED_TICKET: Operation = Operation {
    service: &SERVICE,
    name: "getControlledTicket",
    method: "POST",
    path: "/getControlledTicket",
    parameters: &[],
    body: Body::Json,
    protocol: Protocol::WebMethod,
    accept: "application/json",
    idempotent: true,
    limit: None,
};

pub(super) static GET_TIME_ZONE: Operation = Operation {
    service: &SERVICE,
    name: "getTimeZone",
    method: "POST",
    path: "/getTimeZone",
    parameters: &[],
    body: Body::Json,
    protocol: Protocol::WebMethod,
    accept: "application/json",
    idempotent: true,
    limit: None,
};

pub(super) static IMPORT_CONTROLLED_TICKET: Operation = Operation {
    service: &SERVICE,
    name: "importControlledTicket",
    method: "POST",
    path: "/importControlledTicket",
    parameters: &[],
    body: Body::Json,
    protocol: Protocol::WebMethod,
    accept: "application/json",
    idempotent: false,
    limit: None,
};
