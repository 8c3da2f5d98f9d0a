//! What the runtime has to know about each method.

use s360_runtime::Version;
use s360_runtime::operation::{Body, Operation, Protocol, Service};

static SERVICE: Service = Service {
    name: "availabilityService",
    version: Some(Version::new(1, 19)),
    path: "/tnseb/backend-apis/availabilityService/v1_19",
};

pub(super) static GET_AVAILABLE_THEME_AND_LANGUAGE: Operation = Operation {
    service: &SERVICE,
    name: "getAvailableThemeAndLanguage",
    method: "POST",
    path: "/getAvailableThemeAndLanguage",
    parameters: &[],
    body: Body::Json,
    protocol: Protocol::WebMethod,
    accept: "application/json",
    idempotent: true,
    limit: None,
};

pub(super) static GET_EVENT_AVAILABILITY: Operation = Operation {
    service: &SERVICE,
    name: "getEventAvailability",
    method: "POST",
    path: "/getEventAvailability",
    parameters: &[],
    body: Body::Json,
    protocol: Protocol::WebMethod,
    accept: "application/json",
    idempotent: true,
    limit: None,
};
