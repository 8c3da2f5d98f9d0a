//! What the runtime has to know about each method.

use s360_runtime::Version;
use s360_runtime::operation::{Body, Operation, Protocol, Service};

static SERVICE: Service = Service {
    name: "shipmentPublicService",
    version: Some(Version::new(1, 16)),
    path: "/tnpsb/backend-apis/shipmentPublicService/v1_16",
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
