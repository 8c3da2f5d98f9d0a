//! What the runtime has to know about each method.

use s360_runtime::Version;
use s360_runtime::operation::{Body, Operation, Protocol, Service};

static SERVICE: Service = Service {
    name: "externalOrderService",
    version: Some(Version::new(1, 19)),
    path: "/tnseb/backend-apis/externalOrderService/v1_19",
};

pub(super) static ABANDON_MOVEMENTS: Operation = Operation {
    service: &SERVICE,
    name: "abandonMovements",
    method: "POST",
    path: "/abandonMovements",
    parameters: &[],
    body: Body::Json,
    protocol: Protocol::WebMethod,
    accept: "application/json",
    idempotent: true,
    limit: None,
};
