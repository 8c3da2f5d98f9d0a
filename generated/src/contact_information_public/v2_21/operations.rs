//! What the runtime has to know about each method.

use s360_runtime::Version;
use s360_runtime::operation::{Body, Operation, Protocol, Service};

static SERVICE: Service = Service {
    name: "contactInformationPublicService",
    version: Some(Version::new(2, 21)),
    path: "/tnco/backend-apis/contactInformationPublicService/v2_21",
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

pub(super) static GET_CONTACT_DATA: Operation = Operation {
    service: &SERVICE,
    name: "getContactData",
    method: "POST",
    path: "/getContactData",
    parameters: &[],
    body: Body::Json,
    protocol: Protocol::WebMethod,
    accept: "application/json",
    idempotent: true,
    limit: None,
};

pub(super) static SEARCH_CONTACT: Operation = Operation {
    service: &SERVICE,
    name: "searchContact",
    method: "POST",
    path: "/searchContact",
    parameters: &[],
    body: Body::Json,
    protocol: Protocol::WebMethod,
    accept: "application/json",
    idempotent: true,
    limit: None,
};
