//! What the runtime has to know about each method.

use s360_runtime::{RateLimit, Version};
use s360_runtime::operation::{Body, Operation, Protocol, Service};
use std::time::Duration;

static SERVICE: Service = Service {
    name: "catalogService",
    version: Some(Version::new(1, 33)),
    path: "/tnseb/backend-apis/catalogService/v1_33",
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

pub(super) static GET_LAST_SETUP_UPDATE: Operation = Operation {
    service: &SERVICE,
    name: "getLastSetupUpdate",
    method: "POST",
    path: "/getLastSetupUpdate",
    parameters: &[],
    body: Body::Json,
    protocol: Protocol::WebMethod,
    accept: "application/json",
    idempotent: true,
    limit: None,
};

pub(super) static GET_POS_CONFIG: Operation = Operation {
    service: &SERVICE,
    name: "getPOSConfig",
    method: "POST",
    path: "/getPOSConfig",
    parameters: &[],
    body: Body::Json,
    protocol: Protocol::WebMethod,
    accept: "application/json",
    idempotent: true,
    limit: None,
};

pub(super) static IS_CATALOG_SERVICE_ALIVE: Operation = Operation {
    service: &SERVICE,
    name: "isCatalogServiceAlive",
    method: "POST",
    path: "/isCatalogServiceAlive",
    parameters: &[],
    body: Body::Json,
    protocol: Protocol::WebMethod,
    accept: "application/json",
    idempotent: true,
    limit: None,
};
