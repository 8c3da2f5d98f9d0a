//! The client.

use s360_runtime::Error;
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
    pub fn new(client: &s360_runtime::Client) -> Self {
        Self { client: client.clone() }
    }
    /// `getCatalog`
    pub async fn get_catalog(
        &self,
        request: &GetCatalogRequest,
    ) -> Result<CatalogResult, Error> {
        self.client.call(&operations::GET_CATALOG, request).await
    }
    /// `getCatalogDetailed`: body {} or {scope:"EXTENDED"}; 1 call per 10 minutes
    pub async fn get_catalog_detailed(
        &self,
        request: &GetCatalogDetailedRequest,
    ) -> Result<CatalogResultDetailed, Error> {
        self.client.call(&operations::GET_CATALOG_DETAILED, request).await
    }
    /// `getLastSetupUpdate`: named on the catalog page
    pub async fn get_last_setup_update(
        &self,
        request: &GetLastSetupUpdateRequest,
    ) -> Result<GetLastSetupUpdateResult, Error> {
        self.client.call(&operations::GET_LAST_SETUP_UPDATE, request).await
    }
    /// `getPOSConfig`: REST body {} ; SOAP result element POSConfigResult
    pub async fn get_pos_config(
        &self,
        request: &GetPosConfigRequest,
    ) -> Result<PosConfigResult, Error> {
        self.client.call(&operations::GET_POS_CONFIG, request).await
    }
    /// `isCatalogServiceAlive`: body {}
    pub async fn is_catalog_service_alive(
        &self,
        request: &IsCatalogServiceAliveRequest,
    ) -> Result<IsCatalogServiceAliveResult, Error> {
        self.client.call(&operations::IS_CATALOG_SERVICE_ALIVE, request).await
    }
}
