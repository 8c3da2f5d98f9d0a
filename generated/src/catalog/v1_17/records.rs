//! Requests, results and their parts.

use s360_runtime::wire::Extra;

/// The answer of `getCatalog`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CatalogResult {
    /// `catalogData`.
    pub catalog_data: Option<String>,
    /// `requestId`.
    pub request_id: Option<i64>,
    /// `requestState`.
    pub request_state: Option<String>,
    /// `statusCode`.
    pub status_code: Option<String>,
    /// `statusDetail`.
    pub status_detail: Option<String>,
    /// What the document does not describe.
    pub extra: Extra,
}
s360_runtime::record!(CatalogResult {
    "catalogData" => catalog_data,
    "requestId" => request_id,
    "requestState" => request_state,
    "statusCode" => status_code,
    "statusDetail" => status_detail,
} extra);

/// The answer of `getCatalogDetailed`.
///
/// Partial: the document does not tell all fields.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CatalogResultDetailed {
    /// What the document does not describe.
    pub extra: Extra,
}
s360_runtime::record!(CatalogResultDetailed {
} extra);

/// The request of `getCatalogDetailed`.
#[derive(Clone, Default, PartialEq)]
pub struct GetCatalogDetailedRequest {
    /// `productCode`.
    pub product_code: Option<String>,
    /// `requestId`.
    pub request_id: Option<i64>,
    /// `seasonCode`.
    pub season_code: Option<String>,
    /// What the document does not describe.
    pub extra: Extra,
}
s360_runtime::record!(GetCatalogDetailedRequest {
    "productCode" => product_code,
    "requestId" => request_id,
    "seasonCode" => season_code,
} extra);

/// The request of `getCatalog`.
#[derive(Clone, Default, PartialEq)]
pub struct GetCatalogRequest {
    /// `productCode`.
    pub product_code: Option<String>,
    /// `requestId`.
    pub request_id: Option<i64>,
    /// `seasonCode`.
    pub season_code: Option<String>,
    /// What the document does not describe.
    pub extra: Extra,
}
s360_runtime::record!(GetCatalogRequest {
    "productCode" => product_code,
    "requestId" => request_id,
    "seasonCode" => season_code,
} extra);
