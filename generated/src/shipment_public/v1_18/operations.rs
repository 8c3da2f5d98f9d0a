//! What the runtime has to know about each method.

use s360_runtime::Version;
use s360_runtime::operation::{Body, Operation, Protocol, Service};

static SERVICE: Service = Service {
    name: "shipmentPublicService",
    version: Some(Version::new(1, 18)),
    path: "/tnpsb/backend-apis/shipmentPublicService/v1_18",
};

pub(super) static CHANGE_SHIPMENT_MODE: Operation = Operation {
    service: &SERVICE,
    name: "changeShipmentMode",
    method: "POST",
    path: "/changeShipmentMode",
    parameters: &[],
    body: Body::Json,
    protocol: Protocol::WebMethod,
    accept: "application/json",
    idempotent: true,
    limit: None,
};

pub(super) static GET_AVAILABLE_SHIPMENT_MODES: Operation = Operation {
    service: &SERVICE,
    name: "getAvailableShipmentModes",
    method: "POST",
    path: "/getAvailableShipmentModes",
    parameters: &[],
    body: Body::Json,
    protocol: Protocol::WebMethod,
    accept: "application/json",
    idempotent: true,
    limit: None,
};
