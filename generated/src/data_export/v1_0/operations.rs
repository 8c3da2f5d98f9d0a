//! What the runtime has to know about each method.

use s360_runtime::Version;
use s360_runtime::operation::{Body, Operation, Protocol, Service};

static SERVICE: Service = Service {
    name: "dataExportService",
    version: Some(Version::new(1, 0)),
    path: "/tnai/backend-apis/dataExportService/v1_0",
};

pub(super) static EXECUTE_EXPORT: Operation = Operation {
    service: &SERVICE,
    name: "executeExport",
    method: "POST",
    path: "/executeExport",
    parameters: &[],
    body: Body::Json,
    protocol: Protocol::WebMethod,
    accept: "application/json",
    idempotent: true,
    limit: None,
};

pub(super) static FLAG_ITEMS: Operation = Operation {
    service: &SERVICE,
    name: "flagItems",
    method: "POST",
    path: "/flagItems",
    parameters: &[],
    body: Body::Json,
    protocol: Protocol::WebMethod,
    accept: "application/json",
    idempotent: true,
    limit: None,
};

pub(super) static GET_AVAILABLE_EXPORTS: Operation = Operation {
    service: &SERVICE,
    name: "getAvailableExports",
    method: "POST",
    path: "/getAvailableExports",
    parameters: &[],
    body: Body::Json,
    protocol: Protocol::WebMethod,
    accept: "application/json",
    idempotent: true,
    limit: None,
};

pub(super) static GET_FLAGGING_STATUS: Operation = Operation {
    service: &SERVICE,
    name: "getFlaggingStatus",
    method: "POST",
    path: "/getFlaggingStatus",
    parameters: &[],
    body: Body::Json,
    protocol: Protocol::WebMethod,
    accept: "application/json",
    idempotent: true,
    limit: None,
};

pub(super) static RETRIEVE_GENERATED_FILE_CONTENT: Operation = Operation {
    service: &SERVICE,
    name: "retrieveGeneratedFileContent",
    method: "POST",
    path: "/retrieveGeneratedFileContent",
    parameters: &[],
    body: Body::Json,
    protocol: Protocol::WebMethod,
    accept: "application/json",
    idempotent: true,
    limit: None,
};

pub(super) static UN_FLAG_ITEMS: Operation = Operation {
    service: &SERVICE,
    name: "unFlagItems",
    method: "POST",
    path: "/unFlagItems",
    parameters: &[],
    body: Body::Json,
    protocol: Protocol::WebMethod,
    accept: "application/json",
    idempotent: true,
    limit: None,
};
