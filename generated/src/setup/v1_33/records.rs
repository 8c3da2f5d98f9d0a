//! Requests, results and their parts.

use s360_runtime::Value;
use s360_runtime::wire::Extra;

/// Part of a request: `createOrUpdateProduct request`.
///
/// Partial: the document does not tell all fields.
#[derive(Clone, Default, PartialEq)]
pub struct CreateOrUpdateProductRequest {
    /// What the document does not describe.
    pub extra: Extra,
}
s360_runtime::record!(CreateOrUpdateProductRequest {
} extra);

/// Part of an answer: `createOrUpdateProduct result`.
///
/// Partial: the document does not tell all fields.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateOrUpdateProductResult {
    /// What the document does not describe.
    pub extra: Extra,
}
s360_runtime::record!(CreateOrUpdateProductResult {
} extra);

/// Part of a request: `deleteNonValidatedProduct request`.
///
/// Partial: the document does not tell all fields.
#[derive(Clone, Default, PartialEq)]
pub struct DeleteNonValidatedProductRequest {
    /// What the document does not describe.
    pub extra: Extra,
}
s360_runtime::record!(DeleteNonValidatedProductRequest {
} extra);

/// Part of an answer: `deleteNonValidatedProduct result`.
///
/// Partial: the document does not tell all fields.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DeleteNonValidatedProductResult {
    /// What the document does not describe.
    pub extra: Extra,
}
s360_runtime::record!(DeleteNonValidatedProductResult {
} extra);

/// Part of a request: `getProductDetails request`.
///
/// Partial: the document does not tell all fields.
#[derive(Clone, Default, PartialEq)]
pub struct GetProductDetailsRequest {
    /// What the document does not describe.
    pub extra: Extra,
}
s360_runtime::record!(GetProductDetailsRequest {
} extra);

/// Part of an answer: `getProductDetails result`.
///
/// Partial: the document does not tell all fields.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetProductDetailsResult {
    /// What the document does not describe.
    pub extra: Extra,
}
s360_runtime::record!(GetProductDetailsResult {
} extra);

/// Part of a request: `listAudienceSubCategories request`.
#[derive(Clone, Default, PartialEq)]
pub struct ListAudienceSubCategoriesRequest {
    /// observed
    pub season_id: Option<i64>,
}
s360_runtime::record!(ListAudienceSubCategoriesRequest {
    "seasonId" => season_id,
});

/// Part of an answer: `listAudienceSubCategories result`.
///
/// Partial: the document does not tell all fields.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListAudienceSubCategoriesResult {
    /// What the document does not describe.
    pub extra: Extra,
}
s360_runtime::record!(ListAudienceSubCategoriesResult {
} extra);

/// Part of a request: `listPriceLevels request`.
#[derive(Clone, Default, PartialEq)]
pub struct ListPriceLevelsRequest {
    /// observed
    pub season_id: Option<i64>,
}
s360_runtime::record!(ListPriceLevelsRequest {
    "seasonId" => season_id,
});

/// Part of an answer: `listPriceLevels result`.
///
/// Partial: the document does not tell all fields.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListPriceLevelsResult {
    /// What the document does not describe.
    pub extra: Extra,
}
s360_runtime::record!(ListPriceLevelsResult {
} extra);

/// Part of a request: `listSeasons request`.
#[derive(Clone, Default, PartialEq)]
pub struct ListSeasonsRequest {}
s360_runtime::record!(ListSeasonsRequest {
});

/// Part of an answer: `listSeasons result`.
///
/// Partial: the document does not tell all fields.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListSeasonsResult {
    /// What the document does not describe.
    pub extra: Extra,
}
s360_runtime::record!(ListSeasonsResult {
} extra);

/// Part of a request: `listVatCodes request`.
#[derive(Clone, Default, PartialEq)]
pub struct ListVatCodesRequest {}
s360_runtime::record!(ListVatCodesRequest {
});

/// Part of an answer: `listVatCodes result`.
///
/// Partial: the document does not tell all fields.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListVatCodesResult {
    /// What the document does not describe.
    pub extra: Extra,
}
s360_runtime::record!(ListVatCodesResult {
} extra);

/// Part of a request: `searchProductsByCriteria request`.
#[derive(Clone, Default, PartialEq)]
pub struct SearchProductsByCriteriaRequest {
    /// observed COMPLETE
    pub granularity: Option<Value>,
    /// observed
    pub min_index: Option<i32>,
    /// observed
    pub nb_max_results: Option<i32>,
    /// observed {seasonIds:\[\],productFamilyTypes:\["SINGLE\_ENTRY"\]}
    pub search_products_criteria: Option<Value>,
}
s360_runtime::record!(SearchProductsByCriteriaRequest {
    "granularity" => granularity,
    "minIndex" => min_index,
    "nbMaxResults" => nb_max_results,
    "searchProductsCriteria" => search_products_criteria,
});

/// Part of an answer: `searchProductsByCriteria result`.
///
/// Partial: the document does not tell all fields.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SearchProductsByCriteriaResult {
    /// What the document does not describe.
    pub extra: Extra,
}
s360_runtime::record!(SearchProductsByCriteriaResult {
} extra);
