//! The client.

use s360_runtime::Call;
use super::operations;
use super::records::*;

/// Client of `catalogService` 1.33.
///
/// Cheap to clone: all clones share connections and limits.
#[derive(Clone, Debug)]
pub struct CatalogService {
    client: s360_runtime::Client,
}

impl CatalogService {
    /// A client that sends through `client`.
    #[inline]
    pub fn new(client: &s360_runtime::Client) -> Self {
        Self { client: client.clone() }
    }
    /// `getCatalog`: The catalogue as one XML string; only RUNNING or SUSPENDED objects; may be asynchronous
    ///
    /// No page describes it: another version or service has it.
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
    /// No page describes it: seen in recorded messages.
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
    /// `getLastSetupUpdate`: When the set-up was changed last: whether a catalogue that was kept is still true
    ///
    /// Repeated after a failure that leaves open whether it was carried out.
    ///
    /// Described since 1.33.
    #[inline]
    pub fn get_last_setup_update<'a>(
        &'a self,
        request: &'a GetLastSetupUpdateRequest,
    ) -> Call<'a, LastSetupUpdateResult> {
        self.client.call(&operations::GET_LAST_SETUP_UPDATE, request)
    }
    /// `getPOSConfig`
    ///
    /// No page describes it: client programs use it.
    ///
    /// Repeated after a failure that leaves open whether it was carried out.
    ///
    /// Described since 1.33.
    #[inline]
    pub fn get_pos_config<'a>(
        &'a self,
        request: &'a GetPosConfigRequest,
    ) -> Call<'a, PosConfigResult> {
        self.client.call(&operations::GET_POS_CONFIG, request)
    }
    /// `isCatalogServiceAlive`
    ///
    /// No page describes it: client programs use it.
    ///
    /// Repeated after a failure that leaves open whether it was carried out.
    ///
    /// Described since 1.33.
    #[inline]
    pub fn is_catalog_service_alive<'a>(
        &'a self,
        request: &'a IsCatalogServiceAliveRequest,
    ) -> Call<'a, WebMethodResult> {
        self.client.call(&operations::IS_CATALOG_SERVICE_ALIVE, request)
    }
}
