//! What the runtime has to know about each method.

use s360_runtime::Version;
use s360_runtime::operation::{Body, Operation, Protocol, Service};

static SERVICE: Service = Service {
    name: "setupService",
    version: Some(Version::new(1, 33)),
    path: "/tnseb/backend-apis/setupService/v1_33",
};

pub(super) static CREATE_OR_UPDATE_PRODUCT: Operation = Operation {
    service: &SERVICE,
    name: "createOrUpdateProduct",
    method: "POST",
    path: "/createOrUpdateProduct",
    parameters: &[],
    body: Body::Json,
    protocol: Protocol::WebMethod,
    accept: "application/json",
    idempotent: true,
    limit: None,
};

pub(super) static DELETE_NON_VALIDATED_PRODUCT: Operation = Operation {
    service: &SERVICE,
    name: "deleteNonValidatedProduct",
    method: "POST",
    path: "/deleteNonValidatedProduct",
    parameters: &[],
    body: Body::Json,
    protocol: Protocol::WebMethod,
    accept: "application/json",
    idempotent: true,
    limit: None,
};

pub(super) static GET_PRODUCT_DETAILS: Operation = Operation {
    service: &SERVICE,
    name: "getProductDetails",
    method: "POST",
    path: "/getProductDetails",
    parameters: &[],
    body: Body::Json,
    protocol: Protocol::WebMethod,
    accept: "application/json",
    idempotent: true,
    limit: None,
};

pub(super) static LIST_AUDIENCE_SUB_CATEGORIES: Operation = Operation {
    service: &SERVICE,
    name: "listAudienceSubCategories",
    method: "POST",
    path: "/listAudienceSubCategories",
    parameters: &[],
    body: Body::Json,
    protocol: Protocol::WebMethod,
    accept: "application/json",
    idempotent: true,
    limit: None,
};

pub(super) static LIST_PRICE_LEVELS: Operation = Operation {
    service: &SERVICE,
    name: "listPriceLevels",
    method: "POST",
    path: "/listPriceLevels",
    parameters: &[],
    body: Body::Json,
    protocol: Protocol::WebMethod,
    accept: "application/json",
    idempotent: true,
    limit: None,
};

pub(super) static LIST_SEASONS: Operation = Operation {
    service: &SERVICE,
    name: "listSeasons",
    method: "POST",
    path: "/listSeasons",
    parameters: &[],
    body: Body::Json,
    protocol: Protocol::WebMethod,
    accept: "application/json",
    idempotent: true,
    limit: None,
};

pub(super) static LIST_VAT_CODES: Operation = Operation {
    service: &SERVICE,
    name: "listVatCodes",
    method: "POST",
    path: "/listVatCodes",
    parameters: &[],
    body: Body::Json,
    protocol: Protocol::WebMethod,
    accept: "application/json",
    idempotent: true,
    limit: None,
};

pub(super) static SEARCH_PRODUCTS_BY_CRITERIA: Operation = Operation {
    service: &SERVICE,
    name: "searchProductsByCriteria",
    method: "POST",
    path: "/searchProductsByCriteria",
    parameters: &[],
    body: Body::Json,
    protocol: Protocol::WebMethod,
    accept: "application/json",
    idempotent: true,
    limit: None,
};
