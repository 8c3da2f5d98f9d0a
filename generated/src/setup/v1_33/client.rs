//! The client.

use s360_runtime::Error;
use super::operations;
use super::records::*;

/// Client of `setupService` 1.33.
///
/// Cheap to clone: all clones share connections and limits.
#[derive(Clone, Debug)]
pub struct SetupService {
    client: s360_runtime::Client,
}

impl SetupService {
    /// A client that sends through `client`.
    pub fn new(client: &s360_runtime::Client) -> Self {
        Self { client: client.clone() }
    }
    /// `createOrUpdateProduct`: setup page
    pub async fn create_or_update_product(
        &self,
        request: &CreateOrUpdateProductRequest,
    ) -> Result<CreateOrUpdateProductResult, Error> {
        self.client.call(&operations::CREATE_OR_UPDATE_PRODUCT, request).await
    }
    /// `deleteNonValidatedProduct`: setup page
    pub async fn delete_non_validated_product(
        &self,
        request: &DeleteNonValidatedProductRequest,
    ) -> Result<DeleteNonValidatedProductResult, Error> {
        self.client.call(&operations::DELETE_NON_VALIDATED_PRODUCT, request).await
    }
    /// `getProductDetails`: setup page
    pub async fn get_product_details(
        &self,
        request: &GetProductDetailsRequest,
    ) -> Result<GetProductDetailsResult, Error> {
        self.client.call(&operations::GET_PRODUCT_DETAILS, request).await
    }
    /// `listAudienceSubCategories`: answer audienceSubCategories\[\]
    pub async fn list_audience_sub_categories(
        &self,
        request: &ListAudienceSubCategoriesRequest,
    ) -> Result<ListAudienceSubCategoriesResult, Error> {
        self.client.call(&operations::LIST_AUDIENCE_SUB_CATEGORIES, request).await
    }
    /// `listPriceLevels`: answer priceLevels\[\]
    pub async fn list_price_levels(
        &self,
        request: &ListPriceLevelsRequest,
    ) -> Result<ListPriceLevelsResult, Error> {
        self.client.call(&operations::LIST_PRICE_LEVELS, request).await
    }
    /// `listSeasons`: body {}; answer seasons\[{id,code,state,start,end,externalName}\]
    pub async fn list_seasons(
        &self,
        request: &ListSeasonsRequest,
    ) -> Result<ListSeasonsResult, Error> {
        self.client.call(&operations::LIST_SEASONS, request).await
    }
    /// `listVatCodes`: body {}; answer vatCodes\[{id,code,currentRate,country}\]; currentRate 2100 = 2.1 percent
    pub async fn list_vat_codes(
        &self,
        request: &ListVatCodesRequest,
    ) -> Result<ListVatCodesResult, Error> {
        self.client.call(&operations::LIST_VAT_CODES, request).await
    }
    /// `searchProductsByCriteria`: answer products\[\]; page maximum observed 100
    pub async fn search_products_by_criteria(
        &self,
        request: &SearchProductsByCriteriaRequest,
    ) -> Result<SearchProductsByCriteriaResult, Error> {
        self.client.call(&operations::SEARCH_PRODUCTS_BY_CRITERIA, request).await
    }
}
