//! What the runtime has to know about each method.

use s360_runtime::Version;
use s360_runtime::operation::{Body, Operation, Protocol, Service};

static SERVICE: Service = Service {
    name: "externalOrderHistoryService",
    version: Some(Version::new(1, 34)),
    path: "/tnseb/backend-apis/externalOrderHistoryService/v1_34",
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

pub(super) static LIST_TICKETS_BY_CRITERIA: Operation = Operation {
    service: &SERVICE,
    name: "listTicketsByCriteria",
    method: "POST",
    path: "/listTicketsByCriteria",
    parameters: &[],
    body: Body::Json,
    protocol: Protocol::WebMethod,
    accept: "application/json",
    idempotent: true,
    limit: None,
};
