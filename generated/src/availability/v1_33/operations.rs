//! What the runtime has to know about each method.

use s360_runtime::Version;
use s360_runtime::operation::{Body, Operation, Protocol, Service};

static SERVICE: Service = Service {
    name: "availabilityService",
    version: Some(Version::new(1, 33)),
    path: "/tnseb/backend-apis/availabilityService/v1_33",
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

pub(super) static GET_PERFORMANCE_AVAILABILITY: Operation = Operation {
    service: &SERVICE,
    name: "getPerformanceAvailability",
    method: "POST",
    path: "/getPerformanceAvailability",
    parameters: &[],
    body: Body::Json,
    protocol: Protocol::WebMethod,
    accept: "application/json",
    idempotent: true,
    limit: None,
};

pub(super) static GET_PRODUCT_AVAILABILITY: Operation = Operation {
    service: &SERVICE,
    name: "getProductAvailability",
    method: "POST",
    path: "/getProductAvailability",
    parameters: &[],
    body: Body::Json,
    protocol: Protocol::WebMethod,
    accept: "application/json",
    idempotent: true,
    limit: None,
};

pub(super) static GET_SEATS_AVAILABILITY: Operation = Operation {
    service: &SERVICE,
    name: "getSeatsAvailability",
    method: "POST",
    path: "/getSeatsAvailability",
    parameters: &[],
    body: Body::Json,
    protocol: Protocol::WebMethod,
    accept: "application/json",
    idempotent: true,
    limit: None,
};

pub(super) static GET_UPDATED_AVAILABILITIES: Operation = Operation {
    service: &SERVICE,
    name: "getUpdatedAvailabilities",
    method: "POST",
    path: "/getUpdatedAvailabilities",
    parameters: &[],
    body: Body::Json,
    protocol: Protocol::WebMethod,
    accept: "application/json",
    idempotent: true,
    limit: None,
};
