//! What the runtime has to know about each method.

use s360_runtime::Version;
use s360_runtime::operation::{Body, Operation, Protocol, Service};

static SERVICE: Service = Service {
    name: "externalCampaignService",
    version: Some(Version::new(1, 0)),
    path: "/tnco/backend-apis/externalCampaignService/v1_0",
};

pub(super) static CREATE_OR_UPDATE_TARGET: Operation = Operation {
    service: &SERVICE,
    name: "createOrUpdateTarget",
    method: "POST",
    path: "/createOrUpdateTarget",
    parameters: &[],
    body: Body::Json,
    protocol: Protocol::WebMethod,
    accept: "application/json",
    idempotent: true,
    limit: None,
};
