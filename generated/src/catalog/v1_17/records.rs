//! Requests, results and their parts.

use s360_runtime::wire::Extra;

/// Named by the reference pages but not described there.
///
/// Partial: the document does not tell all fields.
///
/// Not described in 1.33.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AsynchronousMethodResultAsynchronousMethodState {
    /// What the document does not describe.
    pub extra: Extra,
}
s360_runtime::record!(AsynchronousMethodResultAsynchronousMethodState {
} extra);

/// `CatalogResult`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CatalogResult {
    /// `catalogData`.
    ///
    /// Not described in 1.33.
    pub catalog_data: Option<String>,
    /// `requestId`.
    ///
    /// Not described in 1.33.
    pub request_id: Option<i64>,
    /// nested class name wrapped over two lines in the page
    ///
    /// Not described in 1.33.
    pub request_state: Option<AsynchronousMethodResultAsynchronousMethodState>,
    /// `statusCode`.
    ///
    /// Not described in 1.33.
    pub status_code: Option<String>,
    /// `statusDetail`.
    ///
    /// Not described in 1.33.
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

/// Named by the reference pages but not described there.
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
    /// optional
    ///
    /// Gone in 1.33.
    pub product_code: Option<String>,
    /// optional
    ///
    /// Gone in 1.33.
    pub request_id: Option<i64>,
    /// optional
    ///
    /// Gone in 1.33.
    pub season_code: Option<String>,
}
s360_runtime::record!(GetCatalogDetailedRequest {
    "productCode" => product_code,
    "requestId" => request_id,
    "seasonCode" => season_code,
});

/// Part of a request: `getCatalog request`.
#[derive(Clone, Default, PartialEq)]
pub struct GetCatalogRequest {
    /// optional
    ///
    /// Not described in 1.33.
    pub product_code: Option<String>,
    /// optional
    ///
    /// Not described in 1.33.
    pub request_id: Option<i64>,
    /// optional
    ///
    /// Not described in 1.33.
    pub season_code: Option<String>,
}
s360_runtime::record!(GetCatalogRequest {
    "productCode" => product_code,
    "requestId" => request_id,
    "seasonCode" => season_code,
});
