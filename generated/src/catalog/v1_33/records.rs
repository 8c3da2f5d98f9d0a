//! Requests, results and their parts.

use s360_runtime::{Amount, DateTime, Value};
use s360_runtime::wire::{Extra, Record, Visitor, Wire};
use std::collections::BTreeMap;
use super::enums::*;

/// Named by the reference pages but not described there.
///
/// Partial: the document does not tell all fields.
///
/// Described since 1.33.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Area {
    /// What the document does not describe.
    pub extra: Extra,
}

impl Record for Area {
    fn type_name(&self) -> &'static str {
        "Area"
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
s360_runtime::record!(Area);

/// `AudienceCategory`.
///
/// Partial: the document does not tell all fields.
///
/// Described since 1.33.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AudienceCategory {
    /// observed
    pub audience_sub_categories: Option<Vec<AudienceSubCategory>>,
    /// observed
    pub code: Option<String>,
    /// observed
    pub external_name: Option<Translatable>,
    /// observed
    pub id: Option<i64>,
    /// observed
    pub main_category: Option<AudienceCategoryMainCategory>,
    /// observed
    pub secondary_category: Option<AudienceCategorySecondaryCategory>,
    /// What the document does not describe.
    pub extra: Extra,
}

impl Record for AudienceCategory {
    fn type_name(&self) -> &'static str {
        "AudienceCategory"
    }
    fn field_mut(&mut self, name: &str) -> Option<&mut dyn Wire> {
        let field: &mut dyn Wire = match name {
            "audienceSubCategories" => &mut self.audience_sub_categories,
            "code" => &mut self.code,
            "externalName" => &mut self.external_name,
            "id" => &mut self.id,
            "mainCategory" => &mut self.main_category,
            "secondaryCategory" => &mut self.secondary_category,
            _ => return None,
        };
        Some(field)
    }
    fn visit(&self, visitor: &mut Visitor<'_>) {
        visitor.field("audienceSubCategories", &self.audience_sub_categories);
        visitor.field("code", &self.code);
        visitor.field("externalName", &self.external_name);
        visitor.field("id", &self.id);
        visitor.field("mainCategory", &self.main_category);
        visitor.field("secondaryCategory", &self.secondary_category);
    }
    fn extra(&self) -> Option<&Extra> {
        Some(&self.extra)
    }
    fn extra_mut(&mut self) -> Option<&mut Extra> {
        Some(&mut self.extra)
    }
}
s360_runtime::record!(AudienceCategory);

/// `AudienceSubCategory`.
///
/// Partial: the document does not tell all fields.
///
/// Described since 1.33.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AudienceSubCategory {
    /// observed
    pub audience_category_kind: Option<AudienceSubCategoryAudienceCategoryKind>,
    /// observed
    pub code: Option<String>,
    /// observed
    pub cross_seat_category: bool,
    /// observed, sometimes odd
    pub external_description: Option<Translatable>,
    /// observed
    pub external_name: Option<Translatable>,
    /// observed
    pub id: Option<i64>,
    /// observed
    pub required_audience_sub_category_ids: Option<Vec<i64>>,
    /// What the document does not describe.
    pub extra: Extra,
}

impl Record for AudienceSubCategory {
    fn type_name(&self) -> &'static str {
        "AudienceSubCategory"
    }
    fn field_mut(&mut self, name: &str) -> Option<&mut dyn Wire> {
        let field: &mut dyn Wire = match name {
            "audienceCategoryKind" => &mut self.audience_category_kind,
            "code" => &mut self.code,
            "crossSeatCategory" => &mut self.cross_seat_category,
            "externalDescription" => &mut self.external_description,
            "externalName" => &mut self.external_name,
            "id" => &mut self.id,
            "requiredAudienceSubCategoryIds" => {
                &mut self.required_audience_sub_category_ids
            }
            _ => return None,
        };
        Some(field)
    }
    fn visit(&self, visitor: &mut Visitor<'_>) {
        visitor.field("audienceCategoryKind", &self.audience_category_kind);
        visitor.field("code", &self.code);
        visitor.field("crossSeatCategory", &self.cross_seat_category);
        visitor.field("externalDescription", &self.external_description);
        visitor.field("externalName", &self.external_name);
        visitor.field("id", &self.id);
        visitor
            .field(
                "requiredAudienceSubCategoryIds",
                &self.required_audience_sub_category_ids,
            );
    }
    fn promised(&self) -> &'static [&'static str] {
        &["crossSeatCategory"]
    }
    fn extra(&self) -> Option<&Extra> {
        Some(&self.extra)
    }
    fn extra_mut(&mut self) -> Option<&mut Extra> {
        Some(&mut self.extra)
    }
}
s360_runtime::record!(AudienceSubCategory);

/// `CatalogData`.
///
/// Partial: the document does not tell all fields.
///
/// Described since 1.33.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CatalogData {
    /// observed
    pub external_verifications: Option<Vec<ExternalVerification>>,
    /// observed
    pub group_criterions: Option<Vec<GroupCriterion>>,
    /// observed
    pub physical_configurations: Option<Vec<PhysicalConfiguration>>,
    /// one client reads products directly here, another inside seasons
    pub products: Option<Vec<Product>>,
    /// observed
    pub seasons: Option<Vec<Season>>,
    /// What the document does not describe.
    pub extra: Extra,
}

impl Record for CatalogData {
    fn type_name(&self) -> &'static str {
        "CatalogData"
    }
    fn field_mut(&mut self, name: &str) -> Option<&mut dyn Wire> {
        let field: &mut dyn Wire = match name {
            "externalVerifications" => &mut self.external_verifications,
            "groupCriterions" => &mut self.group_criterions,
            "physicalConfigurations" => &mut self.physical_configurations,
            "products" => &mut self.products,
            "seasons" => &mut self.seasons,
            _ => return None,
        };
        Some(field)
    }
    fn visit(&self, visitor: &mut Visitor<'_>) {
        visitor.field("externalVerifications", &self.external_verifications);
        visitor.field("groupCriterions", &self.group_criterions);
        visitor.field("physicalConfigurations", &self.physical_configurations);
        visitor.field("products", &self.products);
        visitor.field("seasons", &self.seasons);
    }
    fn extra(&self) -> Option<&Extra> {
        Some(&self.extra)
    }
    fn extra_mut(&mut self) -> Option<&mut Extra> {
        Some(&mut self.extra)
    }
}
s360_runtime::record!(CatalogData);

/// Named by the reference pages but not described there.
///
/// Partial: the document does not tell all fields.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CatalogResult {
    /// What the document does not describe.
    pub extra: Extra,
}

impl Record for CatalogResult {
    fn type_name(&self) -> &'static str {
        "CatalogResult"
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
s360_runtime::record!(CatalogResult);

/// Named by the reference pages but not described there.
///
/// Partial: the document does not tell all fields.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CatalogResultDetailed {
    /// What the document does not describe.
    pub extra: Extra,
}

impl Record for CatalogResultDetailed {
    fn type_name(&self) -> &'static str {
        "CatalogResultDetailed"
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
s360_runtime::record!(CatalogResultDetailed);

/// `Charge`.
///
/// Partial: the document does not tell all fields.
///
/// Described since 1.33.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Charge {
    /// observed
    pub code: Option<String>,
    /// observed
    pub external_name: Option<Translatable>,
    /// observed
    pub id: Option<i64>,
    /// observed
    pub modifiable: bool,
    /// observed
    pub r#type: Option<Value>,
    /// What the document does not describe.
    pub extra: Extra,
}

impl Record for Charge {
    fn type_name(&self) -> &'static str {
        "Charge"
    }
    fn field_mut(&mut self, name: &str) -> Option<&mut dyn Wire> {
        let field: &mut dyn Wire = match name {
            "code" => &mut self.code,
            "externalName" => &mut self.external_name,
            "id" => &mut self.id,
            "modifiable" => &mut self.modifiable,
            "type" => &mut self.r#type,
            _ => return None,
        };
        Some(field)
    }
    fn visit(&self, visitor: &mut Visitor<'_>) {
        visitor.field("code", &self.code);
        visitor.field("externalName", &self.external_name);
        visitor.field("id", &self.id);
        visitor.field("modifiable", &self.modifiable);
        visitor.field("type", &self.r#type);
    }
    fn promised(&self) -> &'static [&'static str] {
        &["modifiable"]
    }
    fn extra(&self) -> Option<&Extra> {
        Some(&self.extra)
    }
    fn extra_mut(&mut self) -> Option<&mut Extra> {
        Some(&mut self.extra)
    }
}
s360_runtime::record!(Charge);

/// `Country`.
///
/// Partial: the document does not tell all fields.
///
/// Described since 1.33.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Country {
    /// observed
    pub code: Option<String>,
    /// observed
    pub currency_code: Option<String>,
    /// observed
    pub international_phone_prefix: Option<String>,
    /// observed
    pub name: Option<Translatable>,
    /// observed
    pub phone_format: Option<String>,
    /// What the document does not describe.
    pub extra: Extra,
}

impl Record for Country {
    fn type_name(&self) -> &'static str {
        "Country"
    }
    fn field_mut(&mut self, name: &str) -> Option<&mut dyn Wire> {
        let field: &mut dyn Wire = match name {
            "code" => &mut self.code,
            "currencyCode" => &mut self.currency_code,
            "internationalPhonePrefix" => &mut self.international_phone_prefix,
            "name" => &mut self.name,
            "phoneFormat" => &mut self.phone_format,
            _ => return None,
        };
        Some(field)
    }
    fn visit(&self, visitor: &mut Visitor<'_>) {
        visitor.field("code", &self.code);
        visitor.field("currencyCode", &self.currency_code);
        visitor.field("internationalPhonePrefix", &self.international_phone_prefix);
        visitor.field("name", &self.name);
        visitor.field("phoneFormat", &self.phone_format);
    }
    fn extra(&self) -> Option<&Extra> {
        Some(&self.extra)
    }
    fn extra_mut(&mut self) -> Option<&mut Extra> {
        Some(&mut self.extra)
    }
}
s360_runtime::record!(Country);

/// `CrossSellProductLink`.
///
/// Partial: the document does not tell all fields.
///
/// Described since 1.33.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CrossSellProductLink {
    /// observed
    pub base_min_quantity: Option<i32>,
    /// observed
    pub end: Option<DateTime>,
    /// observed
    pub external_name: Option<Translatable>,
    /// observed
    pub id: Option<i64>,
    /// observed
    pub start: Option<DateTime>,
    /// observed
    pub target_product_id: Option<i64>,
    /// observed
    pub target_product_rank: Option<i32>,
    /// observed
    pub target_quantity_type: Option<Value>,
    /// observed
    pub target_same_date_as_base: bool,
    /// observed
    pub r#type: Option<Value>,
    /// What the document does not describe.
    pub extra: Extra,
}

impl Record for CrossSellProductLink {
    fn type_name(&self) -> &'static str {
        "CrossSellProductLink"
    }
    fn field_mut(&mut self, name: &str) -> Option<&mut dyn Wire> {
        let field: &mut dyn Wire = match name {
            "baseMinQuantity" => &mut self.base_min_quantity,
            "end" => &mut self.end,
            "externalName" => &mut self.external_name,
            "id" => &mut self.id,
            "start" => &mut self.start,
            "targetProductId" => &mut self.target_product_id,
            "targetProductRank" => &mut self.target_product_rank,
            "targetQuantityType" => &mut self.target_quantity_type,
            "targetSameDateAsBase" => &mut self.target_same_date_as_base,
            "type" => &mut self.r#type,
            _ => return None,
        };
        Some(field)
    }
    fn visit(&self, visitor: &mut Visitor<'_>) {
        visitor.field("baseMinQuantity", &self.base_min_quantity);
        visitor.field("end", &self.end);
        visitor.field("externalName", &self.external_name);
        visitor.field("id", &self.id);
        visitor.field("start", &self.start);
        visitor.field("targetProductId", &self.target_product_id);
        visitor.field("targetProductRank", &self.target_product_rank);
        visitor.field("targetQuantityType", &self.target_quantity_type);
        visitor.field("targetSameDateAsBase", &self.target_same_date_as_base);
        visitor.field("type", &self.r#type);
    }
    fn promised(&self) -> &'static [&'static str] {
        &["targetSameDateAsBase"]
    }
    fn extra(&self) -> Option<&Extra> {
        Some(&self.extra)
    }
    fn extra_mut(&mut self) -> Option<&mut Extra> {
        Some(&mut self.extra)
    }
}
s360_runtime::record!(CrossSellProductLink);

/// Named by the reference pages but not described there.
///
/// Partial: the document does not tell all fields.
///
/// Described since 1.33.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CurrencyCash {
    /// What the document does not describe.
    pub extra: Extra,
}

impl Record for CurrencyCash {
    fn type_name(&self) -> &'static str {
        "CurrencyCash"
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
s360_runtime::record!(CurrencyCash);

/// `Event`.
///
/// Partial: the document does not tell all fields.
///
/// Described since 1.33.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Event {
    /// observed
    pub performances: Option<Vec<Performance>>,
    /// What the document does not describe.
    pub extra: Extra,
}

impl Record for Event {
    fn type_name(&self) -> &'static str {
        "Event"
    }
    fn field_mut(&mut self, name: &str) -> Option<&mut dyn Wire> {
        let field: &mut dyn Wire = match name {
            "performances" => &mut self.performances,
            _ => return None,
        };
        Some(field)
    }
    fn visit(&self, visitor: &mut Visitor<'_>) {
        visitor.field("performances", &self.performances);
    }
    fn extra(&self) -> Option<&Extra> {
        Some(&self.extra)
    }
    fn extra_mut(&mut self) -> Option<&mut Extra> {
        Some(&mut self.extra)
    }
}
s360_runtime::record!(Event);

/// `ExternalVerification`.
///
/// Partial: the document does not tell all fields.
///
/// Described since 1.33.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ExternalVerification {
    /// observed
    pub description: Option<Translatable>,
    /// observed
    pub external_name: Option<Translatable>,
    /// observed
    pub field1_name: Option<String>,
    /// observed
    pub field2_name: Option<String>,
    /// observed
    pub id: Option<i64>,
    /// observed
    pub number_of_tickets_per_card: Option<i32>,
    /// What the document does not describe.
    pub extra: Extra,
}

impl Record for ExternalVerification {
    fn type_name(&self) -> &'static str {
        "ExternalVerification"
    }
    fn field_mut(&mut self, name: &str) -> Option<&mut dyn Wire> {
        let field: &mut dyn Wire = match name {
            "description" => &mut self.description,
            "externalName" => &mut self.external_name,
            "field1Name" => &mut self.field1_name,
            "field2Name" => &mut self.field2_name,
            "id" => &mut self.id,
            "numberOfTicketsPerCard" => &mut self.number_of_tickets_per_card,
            _ => return None,
        };
        Some(field)
    }
    fn visit(&self, visitor: &mut Visitor<'_>) {
        visitor.field("description", &self.description);
        visitor.field("externalName", &self.external_name);
        visitor.field("field1Name", &self.field1_name);
        visitor.field("field2Name", &self.field2_name);
        visitor.field("id", &self.id);
        visitor.field("numberOfTicketsPerCard", &self.number_of_tickets_per_card);
    }
    fn extra(&self) -> Option<&Extra> {
        Some(&self.extra)
    }
    fn extra_mut(&mut self) -> Option<&mut Extra> {
        Some(&mut self.extra)
    }
}
s360_runtime::record!(ExternalVerification);

/// Part of a request: `getCatalogDetailed request`.
#[derive(Clone, Default, PartialEq)]
pub struct GetCatalogDetailedRequest {
    /// observed value EXTENDED (also events no longer on sale)
    ///
    /// Since 1.33.
    pub scope: Option<Value>,
}

impl Record for GetCatalogDetailedRequest {
    fn type_name(&self) -> &'static str {
        "GetCatalogDetailedRequest"
    }
    fn field_mut(&mut self, name: &str) -> Option<&mut dyn Wire> {
        let field: &mut dyn Wire = match name {
            "scope" => &mut self.scope,
            _ => return None,
        };
        Some(field)
    }
    fn visit(&self, visitor: &mut Visitor<'_>) {
        visitor.field("scope", &self.scope);
    }
}
s360_runtime::record!(GetCatalogDetailedRequest);

/// Part of a request: `getCatalog request`.
///
/// Partial: the document does not tell all fields.
#[derive(Clone, Default, PartialEq)]
pub struct GetCatalogRequest {
    /// What the document does not describe.
    pub extra: Extra,
}

impl Record for GetCatalogRequest {
    fn type_name(&self) -> &'static str {
        "GetCatalogRequest"
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
s360_runtime::record!(GetCatalogRequest);

/// Part of a request: `getLastSetupUpdate request`.
///
/// Partial: the document does not tell all fields.
///
/// Described since 1.33.
#[derive(Clone, Default, PartialEq)]
pub struct GetLastSetupUpdateRequest {
    /// What the document does not describe.
    pub extra: Extra,
}

impl Record for GetLastSetupUpdateRequest {
    fn type_name(&self) -> &'static str {
        "GetLastSetupUpdateRequest"
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
s360_runtime::record!(GetLastSetupUpdateRequest);

/// Part of an answer: `getLastSetupUpdate result`.
///
/// Partial: the document does not tell all fields.
///
/// Described since 1.33.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetLastSetupUpdateResult {
    /// What the document does not describe.
    pub extra: Extra,
}

impl Record for GetLastSetupUpdateResult {
    fn type_name(&self) -> &'static str {
        "GetLastSetupUpdateResult"
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
s360_runtime::record!(GetLastSetupUpdateResult);

/// Part of a request: `getPOSConfig request`.
///
/// Described since 1.33.
#[derive(Clone, Default, PartialEq)]
pub struct GetPosConfigRequest {}
impl Record for GetPosConfigRequest {
    fn type_name(&self) -> &'static str {
        "GetPosConfigRequest"
    }
    fn field_mut(&mut self, _name: &str) -> Option<&mut dyn Wire> {
        None
    }
    fn visit(&self, _visitor: &mut Visitor<'_>) {}
}
s360_runtime::record!(GetPosConfigRequest);

/// `GroupCriterion`.
///
/// Partial: the document does not tell all fields.
///
/// Described since 1.33.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GroupCriterion {
    /// observed
    pub code: Option<String>,
    /// observed: code,id,externalName,rank
    pub elements: Option<Vec<GroupCriterionElement>>,
    /// observed
    pub external_name: Option<Translatable>,
    /// observed
    pub id: Option<i64>,
    /// observed
    pub planning_requirement: bool,
    /// observed
    pub rank: Option<i32>,
    /// What the document does not describe.
    pub extra: Extra,
}

impl Record for GroupCriterion {
    fn type_name(&self) -> &'static str {
        "GroupCriterion"
    }
    fn field_mut(&mut self, name: &str) -> Option<&mut dyn Wire> {
        let field: &mut dyn Wire = match name {
            "code" => &mut self.code,
            "elements" => &mut self.elements,
            "externalName" => &mut self.external_name,
            "id" => &mut self.id,
            "planningRequirement" => &mut self.planning_requirement,
            "rank" => &mut self.rank,
            _ => return None,
        };
        Some(field)
    }
    fn visit(&self, visitor: &mut Visitor<'_>) {
        visitor.field("code", &self.code);
        visitor.field("elements", &self.elements);
        visitor.field("externalName", &self.external_name);
        visitor.field("id", &self.id);
        visitor.field("planningRequirement", &self.planning_requirement);
        visitor.field("rank", &self.rank);
    }
    fn promised(&self) -> &'static [&'static str] {
        &["planningRequirement"]
    }
    fn extra(&self) -> Option<&Extra> {
        Some(&self.extra)
    }
    fn extra_mut(&mut self) -> Option<&mut Extra> {
        Some(&mut self.extra)
    }
}
s360_runtime::record!(GroupCriterion);

/// Named by the reference pages but not described there.
///
/// Partial: the document does not tell all fields.
///
/// Described since 1.33.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GroupCriterionElement {
    /// What the document does not describe.
    pub extra: Extra,
}

impl Record for GroupCriterionElement {
    fn type_name(&self) -> &'static str {
        "GroupCriterionElement"
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
s360_runtime::record!(GroupCriterionElement);

/// `Hub`.
///
/// Partial: the document does not tell all fields.
///
/// Described since 1.33.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Hub {
    /// observed
    pub id: Option<i64>,
    /// observed
    pub points_of_sales: Option<Vec<PointOfSale>>,
    /// What the document does not describe.
    pub extra: Extra,
}

impl Record for Hub {
    fn type_name(&self) -> &'static str {
        "Hub"
    }
    fn field_mut(&mut self, name: &str) -> Option<&mut dyn Wire> {
        let field: &mut dyn Wire = match name {
            "id" => &mut self.id,
            "pointsOfSales" => &mut self.points_of_sales,
            _ => return None,
        };
        Some(field)
    }
    fn visit(&self, visitor: &mut Visitor<'_>) {
        visitor.field("id", &self.id);
        visitor.field("pointsOfSales", &self.points_of_sales);
    }
    fn extra(&self) -> Option<&Extra> {
        Some(&self.extra)
    }
    fn extra_mut(&mut self) -> Option<&mut Extra> {
        Some(&mut self.extra)
    }
}
s360_runtime::record!(Hub);

/// Part of a request: `isCatalogServiceAlive request`.
///
/// Described since 1.33.
#[derive(Clone, Default, PartialEq)]
pub struct IsCatalogServiceAliveRequest {}
impl Record for IsCatalogServiceAliveRequest {
    fn type_name(&self) -> &'static str {
        "IsCatalogServiceAliveRequest"
    }
    fn field_mut(&mut self, _name: &str) -> Option<&mut dyn Wire> {
        None
    }
    fn visit(&self, _visitor: &mut Visitor<'_>) {}
}
s360_runtime::record!(IsCatalogServiceAliveRequest);

/// Part of an answer: `isCatalogServiceAlive result`.
///
/// Partial: the document does not tell all fields.
///
/// Described since 1.33.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct IsCatalogServiceAliveResult {
    /// What the document does not describe.
    pub extra: Extra,
}

impl Record for IsCatalogServiceAliveResult {
    fn type_name(&self) -> &'static str {
        "IsCatalogServiceAliveResult"
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
s360_runtime::record!(IsCatalogServiceAliveResult);

/// `ItemPrice`.
///
/// Partial: the document does not tell all fields.
///
/// Described since 1.33.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ItemPrice {
    /// observed
    pub all_visit_languages: bool,
    /// observed
    pub all_visit_themes: bool,
    /// observed
    pub amount: Option<Amount>,
    /// observed
    pub aud_sub_cat_id: Option<i64>,
    /// observed
    pub duration: Option<i32>,
    /// observed
    pub end_date: Option<DateTime>,
    /// observed
    pub max_qty: Option<i32>,
    /// observed
    pub min_qty: Option<i32>,
    /// observed
    pub price_level_id: Option<i64>,
    /// observed
    pub quota: Option<Value>,
    /// observed
    pub rate_type_id: Option<i64>,
    /// observed: audienceSubCatIds
    pub sale_periods: Option<Vec<SalePeriod>>,
    /// observed
    pub sales_tolerance: Option<Value>,
    /// observed
    pub start_date: Option<DateTime>,
    /// observed
    pub start_time: Option<Value>,
    /// What the document does not describe.
    pub extra: Extra,
}

impl Record for ItemPrice {
    fn type_name(&self) -> &'static str {
        "ItemPrice"
    }
    fn field_mut(&mut self, name: &str) -> Option<&mut dyn Wire> {
        let field: &mut dyn Wire = match name {
            "allVisitLanguages" => &mut self.all_visit_languages,
            "allVisitThemes" => &mut self.all_visit_themes,
            "amount" => &mut self.amount,
            "audSubCatId" => &mut self.aud_sub_cat_id,
            "duration" => &mut self.duration,
            "endDate" => &mut self.end_date,
            "maxQty" => &mut self.max_qty,
            "minQty" => &mut self.min_qty,
            "priceLevelId" => &mut self.price_level_id,
            "quota" => &mut self.quota,
            "rateTypeId" => &mut self.rate_type_id,
            "salePeriods" => &mut self.sale_periods,
            "salesTolerance" => &mut self.sales_tolerance,
            "startDate" => &mut self.start_date,
            "startTime" => &mut self.start_time,
            _ => return None,
        };
        Some(field)
    }
    fn visit(&self, visitor: &mut Visitor<'_>) {
        visitor.field("allVisitLanguages", &self.all_visit_languages);
        visitor.field("allVisitThemes", &self.all_visit_themes);
        visitor.field("amount", &self.amount);
        visitor.field("audSubCatId", &self.aud_sub_cat_id);
        visitor.field("duration", &self.duration);
        visitor.field("endDate", &self.end_date);
        visitor.field("maxQty", &self.max_qty);
        visitor.field("minQty", &self.min_qty);
        visitor.field("priceLevelId", &self.price_level_id);
        visitor.field("quota", &self.quota);
        visitor.field("rateTypeId", &self.rate_type_id);
        visitor.field("salePeriods", &self.sale_periods);
        visitor.field("salesTolerance", &self.sales_tolerance);
        visitor.field("startDate", &self.start_date);
        visitor.field("startTime", &self.start_time);
    }
    fn promised(&self) -> &'static [&'static str] {
        &["allVisitLanguages", "allVisitThemes"]
    }
    fn extra(&self) -> Option<&Extra> {
        Some(&self.extra)
    }
    fn extra_mut(&mut self) -> Option<&mut Extra> {
        Some(&mut self.extra)
    }
}
s360_runtime::record!(ItemPrice);

/// `OrderOrigin`.
///
/// Partial: the document does not tell all fields.
///
/// Described since 1.33.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OrderOrigin {
    /// observed
    pub external_name: Option<Translatable>,
    /// observed
    pub id_code: Option<String>,
    /// What the document does not describe.
    pub extra: Extra,
}

impl Record for OrderOrigin {
    fn type_name(&self) -> &'static str {
        "OrderOrigin"
    }
    fn field_mut(&mut self, name: &str) -> Option<&mut dyn Wire> {
        let field: &mut dyn Wire = match name {
            "externalName" => &mut self.external_name,
            "idCode" => &mut self.id_code,
            _ => return None,
        };
        Some(field)
    }
    fn visit(&self, visitor: &mut Visitor<'_>) {
        visitor.field("externalName", &self.external_name);
        visitor.field("idCode", &self.id_code);
    }
    fn extra(&self) -> Option<&Extra> {
        Some(&self.extra)
    }
    fn extra_mut(&mut self) -> Option<&mut Extra> {
        Some(&mut self.extra)
    }
}
s360_runtime::record!(OrderOrigin);

/// `Pass`.
///
/// Partial: the document does not tell all fields.
///
/// Described since 1.33.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Pass {
    /// observed value INDIFFERENT
    pub consecutive: Option<Value>,
    /// observed
    pub date_mandatory: bool,
    /// observed
    pub guided: bool,
    /// observed
    pub items: Option<Vec<PassItem>>,
    /// What the document does not describe.
    pub extra: Extra,
}

impl Record for Pass {
    fn type_name(&self) -> &'static str {
        "Pass"
    }
    fn field_mut(&mut self, name: &str) -> Option<&mut dyn Wire> {
        let field: &mut dyn Wire = match name {
            "consecutive" => &mut self.consecutive,
            "dateMandatory" => &mut self.date_mandatory,
            "guided" => &mut self.guided,
            "items" => &mut self.items,
            _ => return None,
        };
        Some(field)
    }
    fn visit(&self, visitor: &mut Visitor<'_>) {
        visitor.field("consecutive", &self.consecutive);
        visitor.field("dateMandatory", &self.date_mandatory);
        visitor.field("guided", &self.guided);
        visitor.field("items", &self.items);
    }
    fn promised(&self) -> &'static [&'static str] {
        &["dateMandatory", "guided"]
    }
    fn extra(&self) -> Option<&Extra> {
        Some(&self.extra)
    }
    fn extra_mut(&mut self) -> Option<&mut Extra> {
        Some(&mut self.extra)
    }
}
s360_runtime::record!(Pass);

/// `PassItem`.
///
/// Partial: the document does not tell all fields.
///
/// Described since 1.33.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PassItem {
    /// observed
    pub item_id: Option<i64>,
    /// observed
    pub item_prices: Option<Vec<ItemPrice>>,
    /// observed
    pub timeslot_ids: Option<Vec<i64>>,
    /// What the document does not describe.
    pub extra: Extra,
}

impl Record for PassItem {
    fn type_name(&self) -> &'static str {
        "PassItem"
    }
    fn field_mut(&mut self, name: &str) -> Option<&mut dyn Wire> {
        let field: &mut dyn Wire = match name {
            "itemId" => &mut self.item_id,
            "itemPrices" => &mut self.item_prices,
            "timeslotIds" => &mut self.timeslot_ids,
            _ => return None,
        };
        Some(field)
    }
    fn visit(&self, visitor: &mut Visitor<'_>) {
        visitor.field("itemId", &self.item_id);
        visitor.field("itemPrices", &self.item_prices);
        visitor.field("timeslotIds", &self.timeslot_ids);
    }
    fn extra(&self) -> Option<&Extra> {
        Some(&self.extra)
    }
    fn extra_mut(&mut self) -> Option<&mut Extra> {
        Some(&mut self.extra)
    }
}
s360_runtime::record!(PassItem);

/// `PaymentMethod`.
///
/// Partial: the document does not tell all fields.
///
/// Described since 1.33.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PaymentMethod {
    /// observed
    pub authorization_mode: Option<Value>,
    /// observed
    pub change_return_allowed: bool,
    /// observed
    pub code: Option<String>,
    /// observed
    pub external_description: Option<Translatable>,
    /// observed
    pub external_name: Option<Translatable>,
    /// observed
    pub for_payment: bool,
    /// observed
    pub for_reimbursement: bool,
    /// observed
    pub id: Option<i64>,
    /// observed
    pub in_split_payment_allowed: bool,
    /// observed
    pub manual_validation: bool,
    /// observed
    pub payment_type: Option<Value>,
    /// observed
    pub rank: Option<i32>,
    /// observed
    pub too_much_perceived_allowed: bool,
    /// observed
    pub with_follow_up: bool,
    /// What the document does not describe.
    pub extra: Extra,
}

impl Record for PaymentMethod {
    fn type_name(&self) -> &'static str {
        "PaymentMethod"
    }
    fn field_mut(&mut self, name: &str) -> Option<&mut dyn Wire> {
        let field: &mut dyn Wire = match name {
            "authorizationMode" => &mut self.authorization_mode,
            "changeReturnAllowed" => &mut self.change_return_allowed,
            "code" => &mut self.code,
            "externalDescription" => &mut self.external_description,
            "externalName" => &mut self.external_name,
            "forPayment" => &mut self.for_payment,
            "forReimbursement" => &mut self.for_reimbursement,
            "id" => &mut self.id,
            "inSplitPaymentAllowed" => &mut self.in_split_payment_allowed,
            "manualValidation" => &mut self.manual_validation,
            "paymentType" => &mut self.payment_type,
            "rank" => &mut self.rank,
            "tooMuchPerceivedAllowed" => &mut self.too_much_perceived_allowed,
            "withFollowUp" => &mut self.with_follow_up,
            _ => return None,
        };
        Some(field)
    }
    fn visit(&self, visitor: &mut Visitor<'_>) {
        visitor.field("authorizationMode", &self.authorization_mode);
        visitor.field("changeReturnAllowed", &self.change_return_allowed);
        visitor.field("code", &self.code);
        visitor.field("externalDescription", &self.external_description);
        visitor.field("externalName", &self.external_name);
        visitor.field("forPayment", &self.for_payment);
        visitor.field("forReimbursement", &self.for_reimbursement);
        visitor.field("id", &self.id);
        visitor.field("inSplitPaymentAllowed", &self.in_split_payment_allowed);
        visitor.field("manualValidation", &self.manual_validation);
        visitor.field("paymentType", &self.payment_type);
        visitor.field("rank", &self.rank);
        visitor.field("tooMuchPerceivedAllowed", &self.too_much_perceived_allowed);
        visitor.field("withFollowUp", &self.with_follow_up);
    }
    fn promised(&self) -> &'static [&'static str] {
        &[
            "changeReturnAllowed",
            "forPayment",
            "forReimbursement",
            "inSplitPaymentAllowed",
            "manualValidation",
            "tooMuchPerceivedAllowed",
            "withFollowUp",
        ]
    }
    fn extra(&self) -> Option<&Extra> {
        Some(&self.extra)
    }
    fn extra_mut(&mut self) -> Option<&mut Extra> {
        Some(&mut self.extra)
    }
}
s360_runtime::record!(PaymentMethod);

/// `Performance`.
///
/// Partial: the document does not tell all fields.
///
/// Described since 1.33.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Performance {
    /// seconds, optional
    pub duration: Option<i32>,
    /// observed
    pub id: Option<i64>,
    /// observed
    pub prices: Option<Vec<Price>>,
    /// observed
    pub seat_categories: Option<Vec<SeatCategory>>,
    /// observed
    pub start: Option<DateTime>,
    /// present from getCatalogDetailed, absent from searchProductsByCriteria
    pub state: Option<PerformanceState>,
    /// What the document does not describe.
    pub extra: Extra,
}

impl Record for Performance {
    fn type_name(&self) -> &'static str {
        "Performance"
    }
    fn field_mut(&mut self, name: &str) -> Option<&mut dyn Wire> {
        let field: &mut dyn Wire = match name {
            "duration" => &mut self.duration,
            "id" => &mut self.id,
            "prices" => &mut self.prices,
            "seatCategories" => &mut self.seat_categories,
            "start" => &mut self.start,
            "state" => &mut self.state,
            _ => return None,
        };
        Some(field)
    }
    fn visit(&self, visitor: &mut Visitor<'_>) {
        visitor.field("duration", &self.duration);
        visitor.field("id", &self.id);
        visitor.field("prices", &self.prices);
        visitor.field("seatCategories", &self.seat_categories);
        visitor.field("start", &self.start);
        visitor.field("state", &self.state);
    }
    fn extra(&self) -> Option<&Extra> {
        Some(&self.extra)
    }
    fn extra_mut(&mut self) -> Option<&mut Extra> {
        Some(&mut self.extra)
    }
}
s360_runtime::record!(Performance);

/// `PhysicalConfiguration`.
///
/// Partial: the document does not tell all fields.
///
/// Described since 1.33.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PhysicalConfiguration {
    /// observed: code,id
    pub areas: Option<Vec<Area>>,
    /// observed
    pub code: Option<String>,
    /// observed
    pub country_code: Option<String>,
    /// observed
    pub external_name: Option<Translatable>,
    /// observed
    pub formatted_address: Option<String>,
    /// observed
    pub id: Option<i64>,
    /// observed
    pub kind: Option<Value>,
    /// observed
    pub map_type: Option<Value>,
    /// observed
    pub physical_gauge: Option<i32>,
    /// observed
    pub security_gauge: Option<i32>,
    /// observed
    pub site_code: Option<String>,
    /// observed
    pub site_external_name: Option<Translatable>,
    /// observed
    pub site_id: Option<i64>,
    /// observed
    pub space_code: Option<String>,
    /// observed
    pub space_external_name: Option<Translatable>,
    /// observed
    pub space_id: Option<i64>,
    /// observed
    pub space_type: Option<Value>,
    /// observed
    pub street: Option<String>,
    /// observed
    pub town: Option<String>,
    /// observed
    pub r#type: Option<Value>,
    /// lower-case c here, zipCode elsewhere
    pub zipcode: Option<String>,
    /// What the document does not describe.
    pub extra: Extra,
}

impl Record for PhysicalConfiguration {
    fn type_name(&self) -> &'static str {
        "PhysicalConfiguration"
    }
    fn field_mut(&mut self, name: &str) -> Option<&mut dyn Wire> {
        let field: &mut dyn Wire = match name {
            "areas" => &mut self.areas,
            "code" => &mut self.code,
            "countryCode" => &mut self.country_code,
            "externalName" => &mut self.external_name,
            "formattedAddress" => &mut self.formatted_address,
            "id" => &mut self.id,
            "kind" => &mut self.kind,
            "mapType" => &mut self.map_type,
            "physicalGauge" => &mut self.physical_gauge,
            "securityGauge" => &mut self.security_gauge,
            "siteCode" => &mut self.site_code,
            "siteExternalName" => &mut self.site_external_name,
            "siteId" => &mut self.site_id,
            "spaceCode" => &mut self.space_code,
            "spaceExternalName" => &mut self.space_external_name,
            "spaceId" => &mut self.space_id,
            "spaceType" => &mut self.space_type,
            "street" => &mut self.street,
            "town" => &mut self.town,
            "type" => &mut self.r#type,
            "zipcode" => &mut self.zipcode,
            _ => return None,
        };
        Some(field)
    }
    fn visit(&self, visitor: &mut Visitor<'_>) {
        visitor.field("areas", &self.areas);
        visitor.field("code", &self.code);
        visitor.field("countryCode", &self.country_code);
        visitor.field("externalName", &self.external_name);
        visitor.field("formattedAddress", &self.formatted_address);
        visitor.field("id", &self.id);
        visitor.field("kind", &self.kind);
        visitor.field("mapType", &self.map_type);
        visitor.field("physicalGauge", &self.physical_gauge);
        visitor.field("securityGauge", &self.security_gauge);
        visitor.field("siteCode", &self.site_code);
        visitor.field("siteExternalName", &self.site_external_name);
        visitor.field("siteId", &self.site_id);
        visitor.field("spaceCode", &self.space_code);
        visitor.field("spaceExternalName", &self.space_external_name);
        visitor.field("spaceId", &self.space_id);
        visitor.field("spaceType", &self.space_type);
        visitor.field("street", &self.street);
        visitor.field("town", &self.town);
        visitor.field("type", &self.r#type);
        visitor.field("zipcode", &self.zipcode);
    }
    fn extra(&self) -> Option<&Extra> {
        Some(&self.extra)
    }
    fn extra_mut(&mut self) -> Option<&mut Extra> {
        Some(&mut self.extra)
    }
}
s360_runtime::record!(PhysicalConfiguration);

/// `PlaceAddressData`.
///
/// Partial: the document does not tell all fields.
///
/// Described since 1.33.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PlaceAddressData {
    /// observed
    pub country_code: Option<String>,
    /// observed
    pub email: Option<String>,
    /// observed
    pub first_address_line: Option<String>,
    /// observed
    pub gps_latitude: Option<Value>,
    /// observed
    pub gps_longitude: Option<Value>,
    /// observed
    pub locality: Option<String>,
    /// observed
    pub website: Option<String>,
    /// observed
    pub zip_code: Option<String>,
    /// What the document does not describe.
    pub extra: Extra,
}

impl Record for PlaceAddressData {
    fn type_name(&self) -> &'static str {
        "PlaceAddressData"
    }
    fn field_mut(&mut self, name: &str) -> Option<&mut dyn Wire> {
        let field: &mut dyn Wire = match name {
            "countryCode" => &mut self.country_code,
            "email" => &mut self.email,
            "firstAddressLine" => &mut self.first_address_line,
            "gpsLatitude" => &mut self.gps_latitude,
            "gpsLongitude" => &mut self.gps_longitude,
            "locality" => &mut self.locality,
            "website" => &mut self.website,
            "zipCode" => &mut self.zip_code,
            _ => return None,
        };
        Some(field)
    }
    fn visit(&self, visitor: &mut Visitor<'_>) {
        visitor.field("countryCode", &self.country_code);
        visitor.field("email", &self.email);
        visitor.field("firstAddressLine", &self.first_address_line);
        visitor.field("gpsLatitude", &self.gps_latitude);
        visitor.field("gpsLongitude", &self.gps_longitude);
        visitor.field("locality", &self.locality);
        visitor.field("website", &self.website);
        visitor.field("zipCode", &self.zip_code);
    }
    fn extra(&self) -> Option<&Extra> {
        Some(&self.extra)
    }
    fn extra_mut(&mut self) -> Option<&mut Extra> {
        Some(&mut self.extra)
    }
}
s360_runtime::record!(PlaceAddressData);

/// `PointOfSale`.
///
/// Partial: the document does not tell all fields.
///
/// Described since 1.33.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PointOfSale {
    /// observed
    pub all_countries_allowed: bool,
    /// observed
    pub code: Option<String>,
    /// observed
    pub id: Option<i64>,
    /// observed
    pub internet_url: Option<String>,
    /// observed
    pub rank: Option<i32>,
    /// observed
    pub running: bool,
    /// What the document does not describe.
    pub extra: Extra,
}

impl Record for PointOfSale {
    fn type_name(&self) -> &'static str {
        "PointOfSale"
    }
    fn field_mut(&mut self, name: &str) -> Option<&mut dyn Wire> {
        let field: &mut dyn Wire = match name {
            "allCountriesAllowed" => &mut self.all_countries_allowed,
            "code" => &mut self.code,
            "id" => &mut self.id,
            "internetUrl" => &mut self.internet_url,
            "rank" => &mut self.rank,
            "running" => &mut self.running,
            _ => return None,
        };
        Some(field)
    }
    fn visit(&self, visitor: &mut Visitor<'_>) {
        visitor.field("allCountriesAllowed", &self.all_countries_allowed);
        visitor.field("code", &self.code);
        visitor.field("id", &self.id);
        visitor.field("internetUrl", &self.internet_url);
        visitor.field("rank", &self.rank);
        visitor.field("running", &self.running);
    }
    fn promised(&self) -> &'static [&'static str] {
        &["allCountriesAllowed", "running"]
    }
    fn extra(&self) -> Option<&Extra> {
        Some(&self.extra)
    }
    fn extra_mut(&mut self) -> Option<&mut Extra> {
        Some(&mut self.extra)
    }
}
s360_runtime::record!(PointOfSale);

/// `POSConfigData`.
///
/// Partial: the document does not tell all fields.
///
/// Described since 1.33.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PosConfigData {
    /// observed
    pub allowed_chars: Option<String>,
    /// observed
    pub amazon_s3_institution_bucket_name: Option<String>,
    /// plural name; one client reads it as a single CurrencyCash
    pub catalog_currencies: Option<Value>,
    /// observed
    pub charges: Option<Vec<Charge>>,
    /// observed
    pub contact_account_creation_allowed: bool,
    /// observed
    pub contact_file_access_allowed: bool,
    /// observed
    pub contact_login_mode: Option<Value>,
    /// observed
    pub countries: Option<Vec<Country>>,
    /// observed
    pub currency_code: Option<String>,
    /// observed
    pub currency_symbol: Option<String>,
    /// observed
    pub customization_file: Option<Value>,
    /// observed
    pub guest_login_available: bool,
    /// observed
    pub hub: Option<Hub>,
    /// observed
    pub instit_code: Option<String>,
    /// observed
    pub institution_currency: Option<CurrencyCash>,
    /// observed
    pub invoicing_allowed: bool,
    /// observed (read as one string)
    pub language_list: Option<Value>,
    /// observed
    pub login_position: Option<Value>,
    /// observed
    pub main_language: Option<String>,
    /// observed
    pub max_auto_suggested_seats_trials: Option<i32>,
    /// observed
    pub max_seats_per_performance: Option<i32>,
    /// observed
    pub mode_of_use: Option<Value>,
    /// observed
    pub multi_catalog_currency_enabled: bool,
    /// observed
    pub net_prices: bool,
    /// observed, number
    pub order_abandon_delay: Option<Value>,
    /// observed
    pub order_origins: Option<Vec<OrderOrigin>>,
    /// observed
    pub organization_code: Option<String>,
    /// observed
    pub organization_currency: Option<CurrencyCash>,
    /// observed
    pub organization_id: Option<i64>,
    /// observed
    pub organization_name: Option<Translatable>,
    /// IANA name, eg Europe/Paris
    pub organization_time_zone: Option<String>,
    /// observed
    pub payment_methods: Option<Vec<PaymentMethod>>,
    /// observed
    pub place_address: Option<String>,
    /// observed
    pub place_address_data: Option<PlaceAddressData>,
    /// observed
    pub pos_activity_state: Option<Value>,
    /// observed
    pub pos_code: Option<String>,
    /// observed
    pub pos_customization_file: Option<Value>,
    /// this is pointOfSalesId elsewhere
    pub pos_id: Option<i64>,
    /// observed
    pub pos_number: Option<Value>,
    /// SOAP: repeated entry{key,value}
    pub pos_parameters: Option<BTreeMap<String, String>>,
    /// observed
    pub pos_type: Option<Value>,
    /// observed
    pub product_families: Option<Vec<ProductFamily>>,
    /// observed
    pub psp_access_method: Option<Value>,
    /// SOAP: repeated entry{key,value}
    pub psp_parameters: Option<BTreeMap<String, String>>,
    /// observed
    pub sales_channel_activity_state: Option<Value>,
    /// observed
    pub sales_channel_code: Option<String>,
    /// observed
    pub sales_channel_id: Option<i64>,
    /// observed
    pub seat_selection_mode: Option<Value>,
    /// observed
    pub test_institution: bool,
    /// observed; presumably the JWT aud value
    pub virtual_operator_name: Option<String>,
    /// What the document does not describe.
    pub extra: Extra,
}

impl Record for PosConfigData {
    fn type_name(&self) -> &'static str {
        "PosConfigData"
    }
    fn field_mut(&mut self, name: &str) -> Option<&mut dyn Wire> {
        let field: &mut dyn Wire = match name {
            "allowedChars" => &mut self.allowed_chars,
            "amazonS3InstitutionBucketName" => {
                &mut self.amazon_s3_institution_bucket_name
            }
            "catalogCurrencies" => &mut self.catalog_currencies,
            "charges" => &mut self.charges,
            "contactAccountCreationAllowed" => &mut self.contact_account_creation_allowed,
            "contactFileAccessAllowed" => &mut self.contact_file_access_allowed,
            "contactLoginMode" => &mut self.contact_login_mode,
            "countries" => &mut self.countries,
            "currencyCode" => &mut self.currency_code,
            "currencySymbol" => &mut self.currency_symbol,
            "customizationFile" => &mut self.customization_file,
            "guestLoginAvailable" => &mut self.guest_login_available,
            "hub" => &mut self.hub,
            "institCode" => &mut self.instit_code,
            "institutionCurrency" => &mut self.institution_currency,
            "invoicingAllowed" => &mut self.invoicing_allowed,
            "languageList" => &mut self.language_list,
            "loginPosition" => &mut self.login_position,
            "mainLanguage" => &mut self.main_language,
            "maxAutoSuggestedSeatsTrials" => &mut self.max_auto_suggested_seats_trials,
            "maxSeatsPerPerformance" => &mut self.max_seats_per_performance,
            "modeOfUse" => &mut self.mode_of_use,
            "multiCatalogCurrencyEnabled" => &mut self.multi_catalog_currency_enabled,
            "netPrices" => &mut self.net_prices,
            "orderAbandonDelay" => &mut self.order_abandon_delay,
            "orderOrigins" => &mut self.order_origins,
            "organizationCode" => &mut self.organization_code,
            "organizationCurrency" => &mut self.organization_currency,
            "organizationId" => &mut self.organization_id,
            "organizationName" => &mut self.organization_name,
            "organizationTimeZone" => &mut self.organization_time_zone,
            "paymentMethods" => &mut self.payment_methods,
            "placeAddress" => &mut self.place_address,
            "placeAddressData" => &mut self.place_address_data,
            "posActivityState" => &mut self.pos_activity_state,
            "posCode" => &mut self.pos_code,
            "posCustomizationFile" => &mut self.pos_customization_file,
            "posId" => &mut self.pos_id,
            "posNumber" => &mut self.pos_number,
            "posParameters" => &mut self.pos_parameters,
            "posType" => &mut self.pos_type,
            "productFamilies" => &mut self.product_families,
            "pspAccessMethod" => &mut self.psp_access_method,
            "pspParameters" => &mut self.psp_parameters,
            "salesChannelActivityState" => &mut self.sales_channel_activity_state,
            "salesChannelCode" => &mut self.sales_channel_code,
            "salesChannelId" => &mut self.sales_channel_id,
            "seatSelectionMode" => &mut self.seat_selection_mode,
            "testInstitution" => &mut self.test_institution,
            "virtualOperatorName" => &mut self.virtual_operator_name,
            _ => return None,
        };
        Some(field)
    }
    fn visit(&self, visitor: &mut Visitor<'_>) {
        visitor.field("allowedChars", &self.allowed_chars);
        visitor
            .field(
                "amazonS3InstitutionBucketName",
                &self.amazon_s3_institution_bucket_name,
            );
        visitor.field("catalogCurrencies", &self.catalog_currencies);
        visitor.field("charges", &self.charges);
        visitor
            .field(
                "contactAccountCreationAllowed",
                &self.contact_account_creation_allowed,
            );
        visitor.field("contactFileAccessAllowed", &self.contact_file_access_allowed);
        visitor.field("contactLoginMode", &self.contact_login_mode);
        visitor.field("countries", &self.countries);
        visitor.field("currencyCode", &self.currency_code);
        visitor.field("currencySymbol", &self.currency_symbol);
        visitor.field("customizationFile", &self.customization_file);
        visitor.field("guestLoginAvailable", &self.guest_login_available);
        visitor.field("hub", &self.hub);
        visitor.field("institCode", &self.instit_code);
        visitor.field("institutionCurrency", &self.institution_currency);
        visitor.field("invoicingAllowed", &self.invoicing_allowed);
        visitor.field("languageList", &self.language_list);
        visitor.field("loginPosition", &self.login_position);
        visitor.field("mainLanguage", &self.main_language);
        visitor
            .field("maxAutoSuggestedSeatsTrials", &self.max_auto_suggested_seats_trials);
        visitor.field("maxSeatsPerPerformance", &self.max_seats_per_performance);
        visitor.field("modeOfUse", &self.mode_of_use);
        visitor
            .field("multiCatalogCurrencyEnabled", &self.multi_catalog_currency_enabled);
        visitor.field("netPrices", &self.net_prices);
        visitor.field("orderAbandonDelay", &self.order_abandon_delay);
        visitor.field("orderOrigins", &self.order_origins);
        visitor.field("organizationCode", &self.organization_code);
        visitor.field("organizationCurrency", &self.organization_currency);
        visitor.field("organizationId", &self.organization_id);
        visitor.field("organizationName", &self.organization_name);
        visitor.field("organizationTimeZone", &self.organization_time_zone);
        visitor.field("paymentMethods", &self.payment_methods);
        visitor.field("placeAddress", &self.place_address);
        visitor.field("placeAddressData", &self.place_address_data);
        visitor.field("posActivityState", &self.pos_activity_state);
        visitor.field("posCode", &self.pos_code);
        visitor.field("posCustomizationFile", &self.pos_customization_file);
        visitor.field("posId", &self.pos_id);
        visitor.field("posNumber", &self.pos_number);
        visitor.field("posParameters", &self.pos_parameters);
        visitor.field("posType", &self.pos_type);
        visitor.field("productFamilies", &self.product_families);
        visitor.field("pspAccessMethod", &self.psp_access_method);
        visitor.field("pspParameters", &self.psp_parameters);
        visitor.field("salesChannelActivityState", &self.sales_channel_activity_state);
        visitor.field("salesChannelCode", &self.sales_channel_code);
        visitor.field("salesChannelId", &self.sales_channel_id);
        visitor.field("seatSelectionMode", &self.seat_selection_mode);
        visitor.field("testInstitution", &self.test_institution);
        visitor.field("virtualOperatorName", &self.virtual_operator_name);
    }
    fn promised(&self) -> &'static [&'static str] {
        &[
            "contactAccountCreationAllowed",
            "contactFileAccessAllowed",
            "guestLoginAvailable",
            "invoicingAllowed",
            "multiCatalogCurrencyEnabled",
            "netPrices",
            "testInstitution",
        ]
    }
    fn extra(&self) -> Option<&Extra> {
        Some(&self.extra)
    }
    fn extra_mut(&mut self) -> Option<&mut Extra> {
        Some(&mut self.extra)
    }
}
s360_runtime::record!(PosConfigData);

/// `POSConfigResult`.
///
/// Partial: the document does not tell all fields.
///
/// Described since 1.33.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PosConfigResult {
    /// observed
    pub pos_config_data: Option<PosConfigData>,
    /// observed
    pub request_id: Option<i64>,
    /// observed
    pub status_code: Option<String>,
    /// observed
    pub status_detail: Option<String>,
    /// What the document does not describe.
    pub extra: Extra,
}

impl Record for PosConfigResult {
    fn type_name(&self) -> &'static str {
        "PosConfigResult"
    }
    fn field_mut(&mut self, name: &str) -> Option<&mut dyn Wire> {
        let field: &mut dyn Wire = match name {
            "posConfigData" => &mut self.pos_config_data,
            "requestId" => &mut self.request_id,
            "statusCode" => &mut self.status_code,
            "statusDetail" => &mut self.status_detail,
            _ => return None,
        };
        Some(field)
    }
    fn visit(&self, visitor: &mut Visitor<'_>) {
        visitor.field("posConfigData", &self.pos_config_data);
        visitor.field("requestId", &self.request_id);
        visitor.field("statusCode", &self.status_code);
        visitor.field("statusDetail", &self.status_detail);
    }
    fn extra(&self) -> Option<&Extra> {
        Some(&self.extra)
    }
    fn extra_mut(&mut self) -> Option<&mut Extra> {
        Some(&mut self.extra)
    }
}
s360_runtime::record!(PosConfigResult);

/// `Price`.
///
/// Partial: the document does not tell all fields.
///
/// Described since 1.33.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Price {
    /// 1/1000 of currency unit (4000 = 4 EUR)
    pub amount: Option<Amount>,
    /// observed
    pub aud_sub_cat_id: Option<i64>,
    /// seen briefly in one client revision
    pub institution_seat_cat_id: Option<i64>,
    /// optional
    pub price_level_id: Option<i64>,
    /// optional
    pub seat_cat_id: Option<i64>,
    /// What the document does not describe.
    pub extra: Extra,
}

impl Record for Price {
    fn type_name(&self) -> &'static str {
        "Price"
    }
    fn field_mut(&mut self, name: &str) -> Option<&mut dyn Wire> {
        let field: &mut dyn Wire = match name {
            "amount" => &mut self.amount,
            "audSubCatId" => &mut self.aud_sub_cat_id,
            "institutionSeatCatId" => &mut self.institution_seat_cat_id,
            "priceLevelId" => &mut self.price_level_id,
            "seatCatId" => &mut self.seat_cat_id,
            _ => return None,
        };
        Some(field)
    }
    fn visit(&self, visitor: &mut Visitor<'_>) {
        visitor.field("amount", &self.amount);
        visitor.field("audSubCatId", &self.aud_sub_cat_id);
        visitor.field("institutionSeatCatId", &self.institution_seat_cat_id);
        visitor.field("priceLevelId", &self.price_level_id);
        visitor.field("seatCatId", &self.seat_cat_id);
    }
    fn extra(&self) -> Option<&Extra> {
        Some(&self.extra)
    }
    fn extra_mut(&mut self) -> Option<&mut Extra> {
        Some(&mut self.extra)
    }
}
s360_runtime::record!(Price);

/// `PriceLevel`.
///
/// Partial: the document does not tell all fields.
///
/// Described since 1.33.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PriceLevel {
    /// observed
    pub code: Option<String>,
    /// observed
    pub id: Option<i64>,
    /// observed
    pub main_category: Option<PriceLevelMainCategory>,
    /// observed, sometimes odd
    pub reduction: Option<i64>,
    /// What the document does not describe.
    pub extra: Extra,
}

impl Record for PriceLevel {
    fn type_name(&self) -> &'static str {
        "PriceLevel"
    }
    fn field_mut(&mut self, name: &str) -> Option<&mut dyn Wire> {
        let field: &mut dyn Wire = match name {
            "code" => &mut self.code,
            "id" => &mut self.id,
            "mainCategory" => &mut self.main_category,
            "reduction" => &mut self.reduction,
            _ => return None,
        };
        Some(field)
    }
    fn visit(&self, visitor: &mut Visitor<'_>) {
        visitor.field("code", &self.code);
        visitor.field("id", &self.id);
        visitor.field("mainCategory", &self.main_category);
        visitor.field("reduction", &self.reduction);
    }
    fn extra(&self) -> Option<&Extra> {
        Some(&self.extra)
    }
    fn extra_mut(&mut self) -> Option<&mut Extra> {
        Some(&mut self.extra)
    }
}
s360_runtime::record!(PriceLevel);

/// `Product`.
///
/// Partial: the document does not tell all fields.
///
/// Described since 1.33.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Product {
    /// observed
    pub code: Option<String>,
    /// observed
    pub cross_sell_product_links: Option<Vec<CrossSellProductLink>>,
    /// observed
    pub description: Option<Translatable>,
    /// observed, only for single entries
    pub event: Option<Event>,
    /// observed
    pub exchangeable: bool,
    /// observed
    pub external_name: Option<Translatable>,
    /// observed
    pub granted_to_tour_promoter: bool,
    /// observed
    pub id: Option<i64>,
    /// observed
    pub internal_name: Option<Value>,
    /// observed
    pub large_image_url: Option<String>,
    /// observed
    pub logo: Option<Value>,
    /// observed
    pub medium_image_url: Option<String>,
    /// observed
    pub min_quantity: Option<i32>,
    /// observed
    pub pass: Option<Pass>,
    /// observed
    pub product_family_type: Option<ProductProductFamilyType>,
    /// observed
    pub state: Option<ProductState>,
    /// observed, absent for some products
    pub vat_code_id: Option<i64>,
    /// What the document does not describe.
    pub extra: Extra,
}

impl Record for Product {
    fn type_name(&self) -> &'static str {
        "Product"
    }
    fn field_mut(&mut self, name: &str) -> Option<&mut dyn Wire> {
        let field: &mut dyn Wire = match name {
            "code" => &mut self.code,
            "crossSellProductLinks" => &mut self.cross_sell_product_links,
            "description" => &mut self.description,
            "event" => &mut self.event,
            "exchangeable" => &mut self.exchangeable,
            "externalName" => &mut self.external_name,
            "grantedToTourPromoter" => &mut self.granted_to_tour_promoter,
            "id" => &mut self.id,
            "internalName" => &mut self.internal_name,
            "largeImageUrl" => &mut self.large_image_url,
            "logo" => &mut self.logo,
            "mediumImageUrl" => &mut self.medium_image_url,
            "minQuantity" => &mut self.min_quantity,
            "pass" => &mut self.pass,
            "productFamilyType" => &mut self.product_family_type,
            "state" => &mut self.state,
            "vatCodeId" => &mut self.vat_code_id,
            _ => return None,
        };
        Some(field)
    }
    fn visit(&self, visitor: &mut Visitor<'_>) {
        visitor.field("code", &self.code);
        visitor.field("crossSellProductLinks", &self.cross_sell_product_links);
        visitor.field("description", &self.description);
        visitor.field("event", &self.event);
        visitor.field("exchangeable", &self.exchangeable);
        visitor.field("externalName", &self.external_name);
        visitor.field("grantedToTourPromoter", &self.granted_to_tour_promoter);
        visitor.field("id", &self.id);
        visitor.field("internalName", &self.internal_name);
        visitor.field("largeImageUrl", &self.large_image_url);
        visitor.field("logo", &self.logo);
        visitor.field("mediumImageUrl", &self.medium_image_url);
        visitor.field("minQuantity", &self.min_quantity);
        visitor.field("pass", &self.pass);
        visitor.field("productFamilyType", &self.product_family_type);
        visitor.field("state", &self.state);
        visitor.field("vatCodeId", &self.vat_code_id);
    }
    fn promised(&self) -> &'static [&'static str] {
        &["exchangeable", "grantedToTourPromoter"]
    }
    fn extra(&self) -> Option<&Extra> {
        Some(&self.extra)
    }
    fn extra_mut(&mut self) -> Option<&mut Extra> {
        Some(&mut self.extra)
    }
}
s360_runtime::record!(Product);

/// `ProductFamily`.
///
/// Partial: the document does not tell all fields.
///
/// Described since 1.33.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ProductFamily {
    /// observed
    pub contact_required: bool,
    /// observed
    pub default_quantity: Option<i32>,
    /// string
    pub direct_option: Option<Value>,
    /// observed
    pub external_name: Option<Translatable>,
    /// observed
    pub id: Option<i64>,
    /// observed
    pub net_prices: bool,
    /// observed
    pub product_family_sub_type: Option<Value>,
    /// observed
    pub product_family_type: Option<Value>,
    /// string
    pub reservable: Option<Value>,
    /// What the document does not describe.
    pub extra: Extra,
}

impl Record for ProductFamily {
    fn type_name(&self) -> &'static str {
        "ProductFamily"
    }
    fn field_mut(&mut self, name: &str) -> Option<&mut dyn Wire> {
        let field: &mut dyn Wire = match name {
            "contactRequired" => &mut self.contact_required,
            "defaultQuantity" => &mut self.default_quantity,
            "directOption" => &mut self.direct_option,
            "externalName" => &mut self.external_name,
            "id" => &mut self.id,
            "netPrices" => &mut self.net_prices,
            "productFamilySubType" => &mut self.product_family_sub_type,
            "productFamilyType" => &mut self.product_family_type,
            "reservable" => &mut self.reservable,
            _ => return None,
        };
        Some(field)
    }
    fn visit(&self, visitor: &mut Visitor<'_>) {
        visitor.field("contactRequired", &self.contact_required);
        visitor.field("defaultQuantity", &self.default_quantity);
        visitor.field("directOption", &self.direct_option);
        visitor.field("externalName", &self.external_name);
        visitor.field("id", &self.id);
        visitor.field("netPrices", &self.net_prices);
        visitor.field("productFamilySubType", &self.product_family_sub_type);
        visitor.field("productFamilyType", &self.product_family_type);
        visitor.field("reservable", &self.reservable);
    }
    fn promised(&self) -> &'static [&'static str] {
        &["contactRequired", "netPrices"]
    }
    fn extra(&self) -> Option<&Extra> {
        Some(&self.extra)
    }
    fn extra_mut(&mut self) -> Option<&mut Extra> {
        Some(&mut self.extra)
    }
}
s360_runtime::record!(ProductFamily);

/// Named by the reference pages but not described there.
///
/// Partial: the document does not tell all fields.
///
/// Described since 1.33.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SalePeriod {
    /// What the document does not describe.
    pub extra: Extra,
}

impl Record for SalePeriod {
    fn type_name(&self) -> &'static str {
        "SalePeriod"
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
s360_runtime::record!(SalePeriod);

/// `Season`.
///
/// Partial: the document does not tell all fields.
///
/// Described since 1.33.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Season {
    /// observed
    pub audience_categories: Option<Vec<AudienceCategory>>,
    /// observed
    pub price_levels: Option<Vec<PriceLevel>>,
    /// observed
    pub products: Option<Vec<Product>>,
    /// What the document does not describe.
    pub extra: Extra,
}

impl Record for Season {
    fn type_name(&self) -> &'static str {
        "Season"
    }
    fn field_mut(&mut self, name: &str) -> Option<&mut dyn Wire> {
        let field: &mut dyn Wire = match name {
            "audienceCategories" => &mut self.audience_categories,
            "priceLevels" => &mut self.price_levels,
            "products" => &mut self.products,
            _ => return None,
        };
        Some(field)
    }
    fn visit(&self, visitor: &mut Visitor<'_>) {
        visitor.field("audienceCategories", &self.audience_categories);
        visitor.field("priceLevels", &self.price_levels);
        visitor.field("products", &self.products);
    }
    fn extra(&self) -> Option<&Extra> {
        Some(&self.extra)
    }
    fn extra_mut(&mut self) -> Option<&mut Extra> {
        Some(&mut self.extra)
    }
}
s360_runtime::record!(Season);

/// `SeatCategory`.
///
/// Partial: the document does not tell all fields.
///
/// Described since 1.33.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SeatCategory {
    /// observed
    pub code: Option<String>,
    /// observed
    pub external_name: Option<Translatable>,
    /// observed
    pub id: Option<i64>,
    /// What the document does not describe.
    pub extra: Extra,
}

impl Record for SeatCategory {
    fn type_name(&self) -> &'static str {
        "SeatCategory"
    }
    fn field_mut(&mut self, name: &str) -> Option<&mut dyn Wire> {
        let field: &mut dyn Wire = match name {
            "code" => &mut self.code,
            "externalName" => &mut self.external_name,
            "id" => &mut self.id,
            _ => return None,
        };
        Some(field)
    }
    fn visit(&self, visitor: &mut Visitor<'_>) {
        visitor.field("code", &self.code);
        visitor.field("externalName", &self.external_name);
        visitor.field("id", &self.id);
    }
    fn extra(&self) -> Option<&Extra> {
        Some(&self.extra)
    }
    fn extra_mut(&mut self) -> Option<&mut Extra> {
        Some(&mut self.extra)
    }
}
s360_runtime::record!(SeatCategory);

/// `Translatable`.
///
/// Described since 1.33.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Translatable {
    /// observed
    pub translations: Option<Vec<Translation>>,
    /// What the document does not describe.
    pub extra: Extra,
}

impl Record for Translatable {
    fn type_name(&self) -> &'static str {
        "Translatable"
    }
    fn field_mut(&mut self, name: &str) -> Option<&mut dyn Wire> {
        let field: &mut dyn Wire = match name {
            "translations" => &mut self.translations,
            _ => return None,
        };
        Some(field)
    }
    fn visit(&self, visitor: &mut Visitor<'_>) {
        visitor.field("translations", &self.translations);
    }
    fn extra(&self) -> Option<&Extra> {
        Some(&self.extra)
    }
    fn extra_mut(&mut self) -> Option<&mut Extra> {
        Some(&mut self.extra)
    }
}
s360_runtime::record!(Translatable);

/// `Translation`.
///
/// Described since 1.33.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Translation {
    /// fr, en...
    pub locale: Option<String>,
    /// `value`.
    pub value: Option<String>,
    /// What the document does not describe.
    pub extra: Extra,
}

impl Record for Translation {
    fn type_name(&self) -> &'static str {
        "Translation"
    }
    fn field_mut(&mut self, name: &str) -> Option<&mut dyn Wire> {
        let field: &mut dyn Wire = match name {
            "locale" => &mut self.locale,
            "value" => &mut self.value,
            _ => return None,
        };
        Some(field)
    }
    fn visit(&self, visitor: &mut Visitor<'_>) {
        visitor.field("locale", &self.locale);
        visitor.field("value", &self.value);
    }
    fn extra(&self) -> Option<&Extra> {
        Some(&self.extra)
    }
    fn extra_mut(&mut self) -> Option<&mut Extra> {
        Some(&mut self.extra)
    }
}
s360_runtime::record!(Translation);
