//! Requests, results and their parts.

use s360_runtime::wire::Extra;

/// `CatalogResult`.
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

/// `CatalogResultDetailed`.
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

/// Part of a request: `getCatalogDetailed request`.
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

/// Part of a request: `getCatalog request`.
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
