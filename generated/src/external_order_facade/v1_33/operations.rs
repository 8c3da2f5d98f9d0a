//! What the runtime has to know about each method.

use s360_runtime::Version;
use s360_runtime::operation::{Body, Operation, Protocol, Service};

static SERVICE: Service = Service {
    name: "externalOrderFacade",
    version: Some(Version::new(1, 33)),
    path: "/tnseb/backend-apis/externalOrderFacade/v1_33",
};

pub(super) static CREATE_OR_UPDATE_ORDER: Operation = Operation {
    service: &SERVICE,
    name: "createOrUpdateOrder",
    method: "POST",
    path: "/createOrUpdateOrder",
    parameters: &[],
    body: Body::Json,
    protocol: Protocol::WebMethod,
    accept: "application/json",
    idempotent: false,
    limit: None,
};

pub(super) static CREATE_PAYMENTS_AND_CLOSE_ORDER: Operation = Operation {
    service: &SERVICE,
    name: "createPaymentsAndCloseOrder",
    method: "POST",
    path: "/createPaymentsAndCloseOrder",
    parameters: &[],
    body: Body::Json,
    protocol: Protocol::WebMethod,
    accept: "application/json",
    idempotent: false,
    limit: None,
};

pub(super) static NOTIFY_ORDER: Operation = Operation {
    service: &SERVICE,
    name: "notifyOrder",
    method: "POST",
    path: "/notifyOrder",
    parameters: &[],
    body: Body::Json,
    protocol: Protocol::WebMethod,
    accept: "application/json",
    idempotent: true,
    limit: None,
};

pub(super) static REOPEN_ORDER: Operation = Operation {
    service: &SERVICE,
    name: "reopenOrder",
    method: "POST",
    path: "/reopenOrder",
    parameters: &[],
    body: Body::Json,
    protocol: Protocol::WebMethod,
    accept: "application/json",
    idempotent: false,
    limit: None,
};
