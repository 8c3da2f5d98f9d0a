//! Requests, results and their parts.

use s360_runtime::Value;
use s360_runtime::wire::{Extra, Record, Visitor, Wire};

/// Part of a request: `createOrUpdateProduct request`.
///
/// Partial: the document does not tell all fields.
#[derive(Clone, Default, PartialEq)]
pub struct CreateOrUpdateProductRequest {
    /// What the document does not describe.
    pub extra: Extra,
}

impl Record for CreateOrUpdateProductRequest {
    fn type_name(&self) -> &'static str {
        "CreateOrUpdateProductRequest"
    }
    fn field_mut(&mut self, _name: &str) -> Option<&mut dyn Wire> {
        None
    }
    fn visit(&self, _visitor: &mut Visitor<'_>) {}
    fn extra(&self) -> Option<&Extra> {
        Some(&self.extra)
    }
    fn extra_mut(&mut self) -> Option<&mut Extra> {
        Some(&mut self.extra)
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

impl Record for CreateOrUpdateProductResult {
    fn type_name(&self) -> &'static str {
        "CreateOrUpdateProductResult"
    }
    fn field_mut(&mut self, _name: &str) -> Option<&mut dyn Wire> {
        None
    }
    fn visit(&self, _visitor: &mut Visitor<'_>) {}
    fn extra(&self) -> Option<&Extra> {
        Some(&self.extra)
    }
    fn extra_mut(&mut self) -> Option<&mut Extra> {
        Some(&mut self.extra)
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

impl Record for DeleteNonValidatedProductRequest {
    fn type_name(&self) -> &'static str {
        "DeleteNonValidatedProductRequest"
    }
    fn field_mut(&mut self, _name: &str) -> Option<&mut dyn Wire> {
        None
    }
    fn visit(&self, _visitor: &mut Visitor<'_>) {}
    fn extra(&self) -> Option<&Extra> {
        Some(&self.extra)
    }
    fn extra_mut(&mut self) -> Option<&mut Extra> {
        Some(&mut self.extra)
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

impl Record for DeleteNonValidatedProductResult {
    fn type_name(&self) -> &'static str {
        "DeleteNonValidatedProductResult"
    }
    fn field_mut(&mut self, _name: &str) -> Option<&mut dyn Wire> {
        None
    }
    fn visit(&self, _visitor: &mut Visitor<'_>) {}
    fn extra(&self) -> Option<&Extra> {
        Some(&self.extra)
    }
    fn extra_mut(&mut self) -> Option<&mut Extra> {
        Some(&mut self.extra)
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

impl Record for GetProductDetailsRequest {
    fn type_name(&self) -> &'static str {
        "GetProductDetailsRequest"
    }
    fn field_mut(&mut self, _name: &str) -> Option<&mut dyn Wire> {
        None
    }
    fn visit(&self, _visitor: &mut Visitor<'_>) {}
    fn extra(&self) -> Option<&Extra> {
        Some(&self.extra)
    }
    fn extra_mut(&mut self) -> Option<&mut Extra> {
        Some(&mut self.extra)
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

impl Record for GetProductDetailsResult {
    fn type_name(&self) -> &'static str {
        "GetProductDetailsResult"
    }
    fn field_mut(&mut self, _name: &str) -> Option<&mut dyn Wire> {
        None
    }
    fn visit(&self, _visitor: &mut Visitor<'_>) {}
    fn extra(&self) -> Option<&Extra> {
        Some(&self.extra)
    }
    fn extra_mut(&mut self) -> Option<&mut Extra> {
        Some(&mut self.extra)
    }
}
s360_runtime::record!(GetProductDetailsResult);

/// Part of a request: `listAudienceSubCategories request`.
#[derive(Clone, Default, PartialEq)]
pub struct ListAudienceSubCategoriesRequest {
    /// observed
    pub season_id: Option<i64>,
}

impl Record for ListAudienceSubCategoriesRequest {
    fn type_name(&self) -> &'static str {
        "ListAudienceSubCategoriesRequest"
    }
    fn field_mut(&mut self, name: &str) -> Option<&mut dyn Wire> {
        let field: &mut dyn Wire = match name {
            "seasonId" => &mut self.season_id,
            _ => return None,
        };
        Some(field)
    }
    fn visit(&self, visitor: &mut Visitor<'_>) {
        visitor.field("seasonId", &self.season_id);
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

impl Record for ListAudienceSubCategoriesResult {
    fn type_name(&self) -> &'static str {
        "ListAudienceSubCategoriesResult"
    }
    fn field_mut(&mut self, _name: &str) -> Option<&mut dyn Wire> {
        None
    }
    fn visit(&self, _visitor: &mut Visitor<'_>) {}
    fn extra(&self) -> Option<&Extra> {
        Some(&self.extra)
    }
    fn extra_mut(&mut self) -> Option<&mut Extra> {
        Some(&mut self.extra)
    }
}
s360_runtime::record!(ListAudienceSubCategoriesResult);

/// Part of a request: `listPriceLevels request`.
#[derive(Clone, Default, PartialEq)]
pub struct ListPriceLevelsRequest {
    /// observed
    pub season_id: Option<i64>,
}

impl Record for ListPriceLevelsRequest {
    fn type_name(&self) -> &'static str {
        "ListPriceLevelsRequest"
    }
    fn field_mut(&mut self, name: &str) -> Option<&mut dyn Wire> {
        let field: &mut dyn Wire = match name {
            "seasonId" => &mut self.season_id,
            _ => return None,
        };
        Some(field)
    }
    fn visit(&self, visitor: &mut Visitor<'_>) {
        visitor.field("seasonId", &self.season_id);
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

impl Record for ListPriceLevelsResult {
    fn type_name(&self) -> &'static str {
        "ListPriceLevelsResult"
    }
    fn field_mut(&mut self, _name: &str) -> Option<&mut dyn Wire> {
        None
    }
    fn visit(&self, _visitor: &mut Visitor<'_>) {}
    fn extra(&self) -> Option<&Extra> {
        Some(&self.extra)
    }
    fn extra_mut(&mut self) -> Option<&mut Extra> {
        Some(&mut self.extra)
    }
}
s360_runtime::record!(ListPriceLevelsResult);

/// Part of a request: `listSeasons request`.
#[derive(Clone, Default, PartialEq)]
pub struct ListSeasonsRequest {}
impl Record for ListSeasonsRequest {
    fn type_name(&self) -> &'static str {
        "ListSeasonsRequest"
    }
    fn field_mut(&mut self, _name: &str) -> Option<&mut dyn Wire> {
        None
    }
    fn visit(&self, _visitor: &mut Visitor<'_>) {}
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

impl Record for ListSeasonsResult {
    fn type_name(&self) -> &'static str {
        "ListSeasonsResult"
    }
    fn field_mut(&mut self, _name: &str) -> Option<&mut dyn Wire> {
        None
    }
    fn visit(&self, _visitor: &mut Visitor<'_>) {}
    fn extra(&self) -> Option<&Extra> {
        Some(&self.extra)
    }
    fn extra_mut(&mut self) -> Option<&mut Extra> {
        Some(&mut self.extra)
    }
}
s360_runtime::record!(ListSeasonsResult);

/// Part of a request: `listVatCodes request`.
#[derive(Clone, Default, PartialEq)]
pub struct ListVatCodesRequest {}
impl Record for ListVatCodesRequest {
    fn type_name(&self) -> &'static str {
        "ListVatCodesRequest"
    }
    fn field_mut(&mut self, _name: &str) -> Option<&mut dyn Wire> {
        None
    }
    fn visit(&self, _visitor: &mut Visitor<'_>) {}
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

impl Record for ListVatCodesResult {
    fn type_name(&self) -> &'static str {
        "ListVatCodesResult"
    }
    fn field_mut(&mut self, _name: &str) -> Option<&mut dyn Wire> {
        None
    }
    fn visit(&self, _visitor: &mut Visitor<'_>) {}
    fn extra(&self) -> Option<&Extra> {
        Some(&self.extra)
    }
    fn extra_mut(&mut self) -> Option<&mut Extra> {
        Some(&mut self.extra)
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

impl Record for SearchProductsByCriteriaRequest {
    fn type_name(&self) -> &'static str {
        "SearchProductsByCriteriaRequest"
    }
    fn field_mut(&mut self, name: &str) -> Option<&mut dyn Wire> {
        let field: &mut dyn Wire = match name {
            "granularity" => &mut self.granularity,
            "minIndex" => &mut self.min_index,
            "nbMaxResults" => &mut self.nb_max_results,
            "searchProductsCriteria" => &mut self.search_products_criteria,
            _ => return None,
        };
        Some(field)
    }
    fn visit(&self, visitor: &mut Visitor<'_>) {
        visitor.field("granularity", &self.granularity);
        visitor.field("minIndex", &self.min_index);
        visitor.field("nbMaxResults", &self.nb_max_results);
        visitor.field("searchProductsCriteria", &self.search_products_criteria);
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

impl Record for SearchProductsByCriteriaResult {
    fn type_name(&self) -> &'static str {
        "SearchProductsByCriteriaResult"
    }
    fn field_mut(&mut self, _name: &str) -> Option<&mut dyn Wire> {
        None
    }
    fn visit(&self, _visitor: &mut Visitor<'_>) {}
    fn extra(&self) -> Option<&Extra> {
        Some(&self.extra)
    }
    fn extra_mut(&mut self) -> Option<&mut Extra> {
        Some(&mut self.extra)
    }
}
s360_runtime::record!(SearchProductsByCriteriaResult);
