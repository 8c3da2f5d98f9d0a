//! The client.

use s360_runtime::Call;
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
    #[inline]
    pub fn new(client: &s360_runtime::Client) -> Self {
        Self { client: client.clone() }
    }
    /// `createOrUpdateProduct`: Creates or updates a whole product: empty fields become null on the server. Only one of event, pass, service, pack and seasonTicket may be set; the id of the season and the code of the product are mandatory
    ///
    /// Repeated after a failure that leaves open whether it was carried out.
    #[inline]
    pub fn create_or_update_product<'a>(
        &'a self,
        request: &'a CreateOrUpdateProductRequest,
    ) -> Call<'a, CreateOrUpdateProductResult> {
        self.client.call(&operations::CREATE_OR_UPDATE_PRODUCT, request)
    }
    /// `deleteNonValidatedProduct`: Deletes products and performances that are not validated yet
    ///
    /// Repeated after a failure that leaves open whether it was carried out.
    #[inline]
    pub fn delete_non_validated_product<'a>(
        &'a self,
        request: &'a DeleteNonValidatedProductRequest,
    ) -> Call<'a, DeleteNonValidatedProductResult> {
        self.client.call(&operations::DELETE_NON_VALIDATED_PRODUCT, request)
    }
    /// `getProductDetails`: One product with all its details
    ///
    /// Repeated after a failure that leaves open whether it was carried out.
    #[inline]
    pub fn get_product_details<'a>(
        &'a self,
        request: &'a GetProductDetailsRequest,
    ) -> Call<'a, ProductDetailsResult> {
        self.client.call(&operations::GET_PRODUCT_DETAILS, request)
    }
    /// `listAudienceSubCategories`
    ///
    /// No page describes it: client programs use it.
    ///
    /// Repeated after a failure that leaves open whether it was carried out.
    #[inline]
    pub fn list_audience_sub_categories<'a>(
        &'a self,
        request: &'a ListAudienceSubCategoriesRequest,
    ) -> Call<'a, ListAudienceSubCategoriesResult> {
        self.client.call(&operations::LIST_AUDIENCE_SUB_CATEGORIES, request)
    }
    /// `listPriceLevels`
    ///
    /// No page describes it: client programs use it.
    ///
    /// Repeated after a failure that leaves open whether it was carried out.
    #[inline]
    pub fn list_price_levels<'a>(
        &'a self,
        request: &'a ListPriceLevelsRequest,
    ) -> Call<'a, ListPriceLevelsResult> {
        self.client.call(&operations::LIST_PRICE_LEVELS, request)
    }
    /// `listSeasons`
    ///
    /// No page describes it: client programs use it.
    ///
    /// Repeated after a failure that leaves open whether it was carried out.
    #[inline]
    pub fn list_seasons<'a>(
        &'a self,
        request: &'a ListSeasonsRequest,
    ) -> Call<'a, ListSeasonsResult> {
        self.client.call(&operations::LIST_SEASONS, request)
    }
    /// `listVatCodes`
    ///
    /// No page describes it: client programs use it.
    ///
    /// Repeated after a failure that leaves open whether it was carried out.
    #[inline]
    pub fn list_vat_codes<'a>(
        &'a self,
        request: &'a ListVatCodesRequest,
    ) -> Call<'a, ListVatCodesResult> {
        self.client.call(&operations::LIST_VAT_CODES, request)
    }
    /// `searchProductsByCriteria`
    ///
    /// No page describes it: client programs use it.
    ///
    /// Repeated after a failure that leaves open whether it was carried out.
    #[inline]
    pub fn search_products_by_criteria<'a>(
        &'a self,
        request: &'a SearchProductsByCriteriaRequest,
    ) -> Call<'a, SearchProductsResult> {
        self.client.call(&operations::SEARCH_PRODUCTS_BY_CRITERIA, request)
    }
}
