//! What the runtime has to know about each method.

use s360_runtime::Version;
use s360_runtime::operation::{Body, Operation, Protocol, Service};

static SERVICE: Service = Service {
    name: "contactAuthenticationPublicService",
    version: Some(Version::new(2, 22)),
    path: "/tnco/backend-apis/contactAuthenticationPublicService/v2_22",
};

pub(super) static AUTHENTICATE: Operation = Operation {
    service: &SERVICE,
    name: "authenticate",
    method: "POST",
    path: "/authenticate",
    parameters: &[],
    body: Body::Json,
    protocol: Protocol::WebMethod,
    accept: "application/json",
    idempotent: true,
    limit: None,
};

pub(super) static CHANGE_PASSWORD: Operation = Operation {
    service: &SERVICE,
    name: "changePassword",
    method: "POST",
    path: "/changePassword",
    parameters: &[],
    body: Body::Json,
    protocol: Protocol::WebMethod,
    accept: "application/json",
    idempotent: true,
    limit: None,
};
