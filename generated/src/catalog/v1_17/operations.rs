//! What the runtime has to know about each method.

use s360_runtime::{RateLimit, Version};
use s360_runtime::operation::{Body, Operation, Protocol, Service};
use std::time::Duration;

static SERVICE: Service = Service {
    name: "catalogService",
    version: Some(Version::new(1, 17)),
    path: "/tnseb/backend-apis/catalogService/v1_17",
};

pub(super) static GET_CATALOG: Operation = Operation {
    service: &SERVICE,
    name: "getCatalog",
    method: "POST",
    path: "/getCatalog",
    parameters: &[],
    body: Body::Json,
    protocol: Protocol::WebMethod,
    accept: "application/json",
    idempotent: true,
    limit: None,
};

pub(super) static GET_CATALOG_DETAILED: Operation = Operation {
    service: &SERVICE,
    name: "getCatalogDetailed",
    method: "POST",
    path: "/getCatalogDetailed",
    parameters: &[],
    body: Body::Json,
    protocol: Protocol::WebMethod,
    accept: "application/json",
    idempotent: true,
    limit: Some(RateLimit::new(1, Duration::from_secs(600))),
};
