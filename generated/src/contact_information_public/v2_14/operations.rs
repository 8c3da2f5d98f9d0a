//! What the runtime has to know about each method.

use s360_runtime::Version;
use s360_runtime::operation::{Body, Operation, Protocol, Service};

static SERVICE: Service = Service {
    name: "contactInformationPublicService",
    version: Some(Version::new(2, 14)),
    path: "/tnco/backend-apis/contactInformationPublicService/v2_14",
};

pub(super) static CREATE_CULTURAL_CONTACT: Operation = Operation {
    service: &SERVICE,
    name: "createCulturalContact",
    method: "POST",
    path: "/createCulturalContact",
    parameters: &[],
    body: Body::Json,
    protocol: Protocol::WebMethod,
    accept: "application/json",
    idempotent: false,
    limit: None,
};
