//! Requests, results and their parts.

use s360_runtime::{Value, wire};
use s360_runtime::wire::Extra;

/// Part of a request: `createOrUpdateProduct request`.
///
/// Partial: the document does not tell all fields.
#[derive(Clone, Default, PartialEq)]
pub struct CreateOrUpdateProductRequest {
    /// What the document does not describe.
    pub extra: Extra,
}

impl wire::Record for CreateOrUpdateProductRequest {
    #[inline]
    fn shape(&self) -> &'static wire::Shape {
        &wire::Shape {
            name: "CreateOrUpdateProductRequest",
            ..wire::Shape::EMPTY
        }
    }
    #[inline]
    fn fields(&self, show: &mut wire::Fields<'_>) {
        show(&[], Some(&self.extra));
    }
    #[inline]
    fn fields_mut(&mut self, show: &mut wire::FieldsMut<'_>) {
        show(&mut [], Some(&mut self.extra));
    }
}
s360_runtime::record!(CreateOrUpdateProductRequest);

/// Part of an answer: `createOrUpdateProduct result`.
///
/// Partial: the document does not tell all fields.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateOrUpdateProductResult {
    /// What the document does not describe.
    pub extra: Extra,
}

impl wire::Record for CreateOrUpdateProductResult {
    #[inline]
    fn shape(&self) -> &'static wire::Shape {
        &wire::Shape {
            name: "CreateOrUpdateProductResult",
            ..wire::Shape::EMPTY
        }
    }
    #[inline]
    fn fields(&self, show: &mut wire::Fields<'_>) {
        show(&[], Some(&self.extra));
    }
    #[inline]
    fn fields_mut(&mut self, show: &mut wire::FieldsMut<'_>) {
        show(&mut [], Some(&mut self.extra));
    }
}
s360_runtime::record!(CreateOrUpdateProductResult);

/// Part of a request: `deleteNonValidatedProduct request`.
///
/// Partial: the document does not tell all fields.
#[derive(Clone, Default, PartialEq)]
pub struct DeleteNonValidatedProductRequest {
    /// What the document does not describe.
    pub extra: Extra,
}

impl wire::Record for DeleteNonValidatedProductRequest {
    #[inline]
    fn shape(&self) -> &'static wire::Shape {
        &wire::Shape {
            name: "DeleteNonValidatedProductRequest",
            ..wire::Shape::EMPTY
        }
    }
    #[inline]
    fn fields(&self, show: &mut wire::Fields<'_>) {
        show(&[], Some(&self.extra));
    }
    #[inline]
    fn fields_mut(&mut self, show: &mut wire::FieldsMut<'_>) {
        show(&mut [], Some(&mut self.extra));
    }
}
s360_runtime::record!(DeleteNonValidatedProductRequest);

/// Part of an answer: `deleteNonValidatedProduct result`.
///
/// Partial: the document does not tell all fields.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DeleteNonValidatedProductResult {
    /// What the document does not describe.
    pub extra: Extra,
}

impl wire::Record for DeleteNonValidatedProductResult {
    #[inline]
    fn shape(&self) -> &'static wire::Shape {
        &wire::Shape {
            name: "DeleteNonValidatedProductResult",
            ..wire::Shape::EMPTY
        }
    }
    #[inline]
    fn fields(&self, show: &mut wire::Fields<'_>) {
        show(&[], Some(&self.extra));
    }
    #[inline]
    fn fields_mut(&mut self, show: &mut wire::FieldsMut<'_>) {
        show(&mut [], Some(&mut self.extra));
    }
}
s360_runtime::record!(DeleteNonValidatedProductResult);

/// Part of a request: `getProductDetails request`.
///
/// Partial: the document does not tell all fields.
#[derive(Clone, Default, PartialEq)]
pub struct GetProductDetailsRequest {
    /// What the document does not describe.
    pub extra: Extra,
}

impl wire::Record for GetProductDetailsRequest {
    #[inline]
    fn shape(&self) -> &'static wire::Shape {
        &wire::Shape {
            name: "GetProductDetailsRequest",
            ..wire::Shape::EMPTY
        }
    }
    #[inline]
    fn fields(&self, show: &mut wire::Fields<'_>) {
        show(&[], Some(&self.extra));
    }
    #[inline]
    fn fields_mut(&mut self, show: &mut wire::FieldsMut<'_>) {
        show(&mut [], Some(&mut self.extra));
    }
}
s360_runtime::record!(GetProductDetailsRequest);

/// Part of an answer: `getProductDetails result`.
///
/// Partial: the document does not tell all fields.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetProductDetailsResult {
    /// What the document does not describe.
    pub extra: Extra,
}

impl wire::Record for GetProductDetailsResult {
    #[inline]
    fn shape(&self) -> &'static wire::Shape {
        &wire::Shape {
            name: "GetProductDetailsResult",
            ..wire::Shape::EMPTY
        }
    }
    #[inline]
    fn fields(&self, show: &mut wire::Fields<'_>) {
        show(&[], Some(&self.extra));
    }
    #[inline]
    fn fields_mut(&mut self, show: &mut wire::FieldsMut<'_>) {
        show(&mut [], Some(&mut self.extra));
    }
}
s360_runtime::record!(GetProductDetailsResult);

/// Part of a request: `listAudienceSubCategories request`.
#[derive(Clone, Default, PartialEq)]
pub struct ListAudienceSubCategoriesRequest {
    /// observed
    pub season_id: Option<i64>,
}

impl wire::Record for ListAudienceSubCategoriesRequest {
    #[inline]
    fn shape(&self) -> &'static wire::Shape {
        &wire::Shape {
            name: "ListAudienceSubCategoriesRequest",
            fields: &["seasonId"],
            ..wire::Shape::EMPTY
        }
    }
    #[inline]
    fn fields(&self, show: &mut wire::Fields<'_>) {
        show(&[&self.season_id], None);
    }
    #[inline]
    fn fields_mut(&mut self, show: &mut wire::FieldsMut<'_>) {
        show(&mut [&mut self.season_id], None);
    }
}
s360_runtime::record!(ListAudienceSubCategoriesRequest);

/// Part of an answer: `listAudienceSubCategories result`.
///
/// Partial: the document does not tell all fields.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListAudienceSubCategoriesResult {
    /// What the document does not describe.
    pub extra: Extra,
}

impl wire::Record for ListAudienceSubCategoriesResult {
    #[inline]
    fn shape(&self) -> &'static wire::Shape {
        &wire::Shape {
            name: "ListAudienceSubCategoriesResult",
            ..wire::Shape::EMPTY
        }
    }
    #[inline]
    fn fields(&self, show: &mut wire::Fields<'_>) {
        show(&[], Some(&self.extra));
    }
    #[inline]
    fn fields_mut(&mut self, show: &mut wire::FieldsMut<'_>) {
        show(&mut [], Some(&mut self.extra));
    }
}
s360_runtime::record!(ListAudienceSubCategoriesResult);

/// Part of a request: `listPriceLevels request`.
#[derive(Clone, Default, PartialEq)]
pub struct ListPriceLevelsRequest {
    /// observed
    pub season_id: Option<i64>,
}

impl wire::Record for ListPriceLevelsRequest {
    #[inline]
    fn shape(&self) -> &'static wire::Shape {
        &wire::Shape {
            name: "ListPriceLevelsRequest",
            fields: &["seasonId"],
            ..wire::Shape::EMPTY
        }
    }
    #[inline]
    fn fields(&self, show: &mut wire::Fields<'_>) {
        show(&[&self.season_id], None);
    }
    #[inline]
    fn fields_mut(&mut self, show: &mut wire::FieldsMut<'_>) {
        show(&mut [&mut self.season_id], None);
    }
}
s360_runtime::record!(ListPriceLevelsRequest);

/// Part of an answer: `listPriceLevels result`.
///
/// Partial: the document does not tell all fields.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListPriceLevelsResult {
    /// What the document does not describe.
    pub extra: Extra,
}

impl wire::Record for ListPriceLevelsResult {
    #[inline]
    fn shape(&self) -> &'static wire::Shape {
        &wire::Shape {
            name: "ListPriceLevelsResult",
            ..wire::Shape::EMPTY
        }
    }
    #[inline]
    fn fields(&self, show: &mut wire::Fields<'_>) {
        show(&[], Some(&self.extra));
    }
    #[inline]
    fn fields_mut(&mut self, show: &mut wire::FieldsMut<'_>) {
        show(&mut [], Some(&mut self.extra));
    }
}
s360_runtime::record!(ListPriceLevelsResult);

/// Part of a request: `listSeasons request`.
#[derive(Clone, Default, PartialEq)]
pub struct ListSeasonsRequest {}
impl wire::Record for ListSeasonsRequest {
    #[inline]
    fn shape(&self) -> &'static wire::Shape {
        &wire::Shape {
            name: "ListSeasonsRequest",
            ..wire::Shape::EMPTY
        }
    }
    #[inline]
    fn fields(&self, show: &mut wire::Fields<'_>) {
        show(&[], None);
    }
    #[inline]
    fn fields_mut(&mut self, show: &mut wire::FieldsMut<'_>) {
        show(&mut [], None);
    }
}
s360_runtime::record!(ListSeasonsRequest);

/// Part of an answer: `listSeasons result`.
///
/// Partial: the document does not tell all fields.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListSeasonsResult {
    /// What the document does not describe.
    pub extra: Extra,
}

impl wire::Record for ListSeasonsResult {
    #[inline]
    fn shape(&self) -> &'static wire::Shape {
        &wire::Shape {
            name: "ListSeasonsResult",
            ..wire::Shape::EMPTY
        }
    }
    #[inline]
    fn fields(&self, show: &mut wire::Fields<'_>) {
        show(&[], Some(&self.extra));
    }
    #[inline]
    fn fields_mut(&mut self, show: &mut wire::FieldsMut<'_>) {
        show(&mut [], Some(&mut self.extra));
    }
}
s360_runtime::record!(ListSeasonsResult);

/// Part of a request: `listVatCodes request`.
#[derive(Clone, Default, PartialEq)]
pub struct ListVatCodesRequest {}
impl wire::Record for ListVatCodesRequest {
    #[inline]
    fn shape(&self) -> &'static wire::Shape {
        &wire::Shape {
            name: "ListVatCodesRequest",
            ..wire::Shape::EMPTY
        }
    }
    #[inline]
    fn fields(&self, show: &mut wire::Fields<'_>) {
        show(&[], None);
    }
    #[inline]
    fn fields_mut(&mut self, show: &mut wire::FieldsMut<'_>) {
        show(&mut [], None);
    }
}
s360_runtime::record!(ListVatCodesRequest);

/// Part of an answer: `listVatCodes result`.
///
/// Partial: the document does not tell all fields.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListVatCodesResult {
    /// What the document does not describe.
    pub extra: Extra,
}

impl wire::Record for ListVatCodesResult {
    #[inline]
    fn shape(&self) -> &'static wire::Shape {
        &wire::Shape {
            name: "ListVatCodesResult",
            ..wire::Shape::EMPTY
        }
    }
    #[inline]
    fn fields(&self, show: &mut wire::Fields<'_>) {
        show(&[], Some(&self.extra));
    }
    #[inline]
    fn fields_mut(&mut self, show: &mut wire::FieldsMut<'_>) {
        show(&mut [], Some(&mut self.extra));
    }
}
s360_runtime::record!(ListVatCodesResult);

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

impl wire::Record for SearchProductsByCriteriaRequest {
    #[inline]
    fn shape(&self) -> &'static wire::Shape {
        &wire::Shape {
            name: "SearchProductsByCriteriaRequest",
            fields: &[
                "granularity",
                "minIndex",
                "nbMaxResults",
                "searchProductsCriteria",
            ],
            ..wire::Shape::EMPTY
        }
    }
    #[inline]
    fn fields(&self, show: &mut wire::Fields<'_>) {
        show(
            &[
                &self.granularity,
                &self.min_index,
                &self.nb_max_results,
                &self.search_products_criteria,
            ],
            None,
        );
    }
    #[inline]
    fn fields_mut(&mut self, show: &mut wire::FieldsMut<'_>) {
        show(
            &mut [
                &mut self.granularity,
                &mut self.min_index,
                &mut self.nb_max_results,
                &mut self.search_products_criteria,
            ],
            None,
        );
    }
}
s360_runtime::record!(SearchProductsByCriteriaRequest);

/// Part of an answer: `searchProductsByCriteria result`.
///
/// Partial: the document does not tell all fields.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SearchProductsByCriteriaResult {
    /// What the document does not describe.
    pub extra: Extra,
}

impl wire::Record for SearchProductsByCriteriaResult {
    #[inline]
    fn shape(&self) -> &'static wire::Shape {
        &wire::Shape {
            name: "SearchProductsByCriteriaResult",
            ..wire::Shape::EMPTY
        }
    }
    #[inline]
    fn fields(&self, show: &mut wire::Fields<'_>) {
        show(&[], Some(&self.extra));
    }
    #[inline]
    fn fields_mut(&mut self, show: &mut wire::FieldsMut<'_>) {
        show(&mut [], Some(&mut self.extra));
    }
}
s360_runtime::record!(SearchProductsByCriteriaResult);
