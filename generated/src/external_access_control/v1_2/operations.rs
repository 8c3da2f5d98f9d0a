//! What the runtime has to know about each method.

use s360_runtime::Version;
use s360_runtime::operation::{Body, Operation, Protocol, Service};

static SERVICE: Service = Service {
    name: "externalAccessControlService",
    version: Some(Version::new(1, 2)),
    path: "/tnci/backend-apis/externalAccessControlService/v1_2",
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
