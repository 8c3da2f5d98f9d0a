//! What the runtime has to know about each method.

use s360_runtime::Version;
use s360_runtime::operation::{Body, Operation, Protocol, Service};

static SERVICE: Service = Service {
    name: "externalPaymentService",
    version: Some(Version::new(1, 25)),
    path: "/tnseb/backend-apis/externalPaymentService/v1_25",
};

pub(super) static CANCEL_PAYMENT: Operation = Operation {
    service: &SERVICE,
    name: "cancelPayment",
    method: "POST",
    path: "/cancelPayment",
    parameters: &[],
    body: Body::Json,
    protocol: Protocol::WebMethod,
    accept: "application/json",
    idempotent: false,
    limit: None,
};

pub(super) static CHECK_PAYMENT: Operation = Operation {
    service: &SERVICE,
    name: "checkPayment",
    method: "POST",
    path: "/checkPayment",
    parameters: &[],
    body: Body::Json,
    protocol: Protocol::WebMethod,
    accept: "application/json",
    idempotent: true,
    limit: None,
};
