//! What the runtime has to know about each method.

use s360_runtime::Version;
use s360_runtime::operation::{Body, Operation, Protocol, Service};

static SERVICE: Service = Service {
    name: "contactSocialLoginService",
    version: Some(Version::new(1, 0)),
    path: "/tnco/backend-apis/contactSocialLoginService/v1_0",
};

pub(super) static ADD_LINK: Operation = Operation {
    service: &SERVICE,
    name: "addLink",
    method: "POST",
    path: "/addLink",
    parameters: &[],
    body: Body::Json,
    protocol: Protocol::WebMethod,
    accept: "application/json",
    idempotent: true,
    limit: None,
};

pub(super) static CREATE_USER: Operation = Operation {
    service: &SERVICE,
    name: "createUser",
    method: "POST",
    path: "/createUser",
    parameters: &[],
    body: Body::Json,
    protocol: Protocol::WebMethod,
    accept: "application/json",
    idempotent: false,
    limit: None,
};
