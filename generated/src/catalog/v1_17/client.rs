//! The client.

use s360_runtime::Call;
use super::operations;
use super::records::*;

/// Client of `catalogService` 1.17.
///
/// Cheap to clone: all clones share connections and limits.
#[derive(Clone, Debug)]
pub struct CatalogService {
    client: s360_runtime::Client,
}

impl CatalogService {
    /// A client that sends through `client`.
    #[deprecated(
        note = "catalogService 1.17 is at the end of its life; go on with `v1_33`"
    )]
    #[inline]
    pub fn new(client: &s360_runtime::Client) -> Self {
        Self { client: client.clone() }
    }
    /// `getCatalog`: The catalogue as one XML string; only RUNNING or SUSPENDED objects; may be asynchronous
    ///
    /// Repeated after a failure that leaves open whether it was carried out.
    #[inline]
    pub fn get_catalog<'a>(
        &'a self,
        request: &'a GetCatalogRequest,
    ) -> Call<'a, CatalogResult> {
        self.client.call(&operations::GET_CATALOG, request)
    }
    /// `getCatalogDetailed`: The catalogue as objects; may be asynchronous. One call in 10 minutes is allowed
    ///
    /// Limit: one call in 600 seconds.
    ///
    /// Repeated after a failure that leaves open whether it was carried out.
    ///
    /// Patched: the vendor allows one call in 10 minutes (S-360 standards for web services, rate limits).
    #[inline]
    pub fn get_catalog_detailed<'a>(
        &'a self,
        request: &'a GetCatalogDetailedRequest,
    ) -> Call<'a, CatalogResultDetailed> {
        self.client.call(&operations::GET_CATALOG_DETAILED, request)
    }
}
