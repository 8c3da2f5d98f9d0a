//! What the runtime has to know about each method.

use s360_runtime::Version;
use s360_runtime::operation::{Body, Operation, Protocol, Service};

static SERVICE: Service = Service {
    name: "externalAccessControlService",
    version: Some(Version::new(1, 0)),
    path: "/tnci/backend-apis/externalAccessControlService/v1_0",
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
