//! What the runtime has to know about each method.

use s360_runtime::Version;
use s360_runtime::operation::{Body, Operation, Protocol, Service};

static SERVICE: Service = Service {
    name: "externalOrderHistoryService",
    version: Some(Version::new(1, 22)),
    path: "/tnseb/backend-apis/externalOrderHistoryService/v1_22",
};

pub(super) static COUNT_FILES_BY_CRITERIA: Operation = Operation {
    service: &SERVICE,
    name: "countFilesByCriteria",
    method: "POST",
    path: "/countFilesByCriteria",
    parameters: &[],
    body: Body::Json,
    protocol: Protocol::WebMethod,
    accept: "application/json",
    idempotent: true,
    limit: None,
};
