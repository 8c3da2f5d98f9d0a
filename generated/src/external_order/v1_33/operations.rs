//! What the runtime has to know about each method.

use s360_runtime::Version;
use s360_runtime::operation::{Body, Operation, Protocol, Service};

static SERVICE: Service = Service {
    name: "externalOrderService",
    version: Some(Version::new(1, 33)),
    path: "/tnseb/backend-apis/externalOrderService/v1_33",
};

pub(super) static ABANDON_MOVEMENTS: Operation = Operation {
    service: &SERVICE,
    name: "abandonMovements",
    method: "POST",
    path: "/abandonMovements",
    parameters: &[],
    body: Body::Json,
    protocol: Protocol::WebMethod,
    accept: "application/json",
    idempotent: true,
    limit: None,
};

pub(super) static CANCEL_OPERATIONS: Operation = Operation {
    service: &SERVICE,
    name: "cancelOperations",
    method: "POST",
    path: "/cancelOperations",
    parameters: &[],
    body: Body::Json,
    protocol: Protocol::WebMethod,
    accept: "application/json",
    idempotent: false,
    limit: None,
};

pub(super) static CLOSE_ORDER: Operation = Operation {
    service: &SERVICE,
    name: "closeOrder",
    method: "POST",
    path: "/closeOrder",
    parameters: &[],
    body: Body::Json,
    protocol: Protocol::WebMethod,
    accept: "application/json",
    idempotent: false,
    limit: None,
};

pub(super) static DELETE_FILE_ATTACHMENT: Operation = Operation {
    service: &SERVICE,
    name: "deleteFileAttachment",
    method: "POST",
    path: "/deleteFileAttachment",
    parameters: &[],
    body: Body::Json,
    protocol: Protocol::WebMethod,
    accept: "application/json",
    idempotent: true,
    limit: None,
};

pub(super) static GET_EXTERNAL_REFERENCE: Operation = Operation {
    service: &SERVICE,
    name: "getExternalReference",
    method: "POST",
    path: "/getExternalReference",
    parameters: &[],
    body: Body::Json,
    protocol: Protocol::WebMethod,
    accept: "application/json",
    idempotent: true,
    limit: None,
};

pub(super) static GET_FILE_ATTACHMENT: Operation = Operation {
    service: &SERVICE,
    name: "getFileAttachment",
    method: "POST",
    path: "/getFileAttachment",
    parameters: &[],
    body: Body::Json,
    protocol: Protocol::WebMethod,
    accept: "application/json",
    idempotent: true,
    limit: None,
};

pub(super) static GET_FILE_DETAILS: Operation = Operation {
    service: &SERVICE,
    name: "getFileDetails",
    method: "POST",
    path: "/getFileDetails",
    parameters: &[],
    body: Body::Json,
    protocol: Protocol::WebMethod,
    accept: "application/json",
    idempotent: true,
    limit: None,
};

pub(super) static GET_FILE_DETAILS_FROM_ORDER_SECRET_ID: Operation = Operation {
    service: &SERVICE,
    name: "getFileDetailsFromOrderSecretId",
    method: "POST",
    path: "/getFileDetailsFromOrderSecretId",
    parameters: &[],
    body: Body::Json,
    protocol: Protocol::WebMethod,
    accept: "application/json",
    idempotent: true,
    limit: None,
};

pub(super) static GET_ORDER_DETAILS: Operation = Operation {
    service: &SERVICE,
    name: "getOrderDetails",
    method: "POST",
    path: "/getOrderDetails",
    parameters: &[],
    body: Body::Json,
    protocol: Protocol::WebMethod,
    accept: "application/json",
    idempotent: true,
    limit: None,
};

pub(super) static UPDATE_EXTERNAL_REFERENCES: Operation = Operation {
    service: &SERVICE,
    name: "updateExternalReferences",
    method: "POST",
    path: "/updateExternalReferences",
    parameters: &[],
    body: Body::Json,
    protocol: Protocol::WebMethod,
    accept: "application/json",
    idempotent: true,
    limit: None,
};

pub(super) static UPDATE_FILE_STATUS: Operation = Operation {
    service: &SERVICE,
    name: "updateFileStatus",
    method: "POST",
    path: "/updateFileStatus",
    parameters: &[],
    body: Body::Json,
    protocol: Protocol::WebMethod,
    accept: "application/json",
    idempotent: true,
    limit: None,
};

pub(super) static UPLOAD_FILE_ATTACHMENT: Operation = Operation {
    service: &SERVICE,
    name: "uploadFileAttachment",
    method: "POST",
    path: "/uploadFileAttachment",
    parameters: &[],
    body: Body::Json,
    protocol: Protocol::WebMethod,
    accept: "application/json",
    idempotent: true,
    limit: None,
};
