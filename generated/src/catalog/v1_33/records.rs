//! Requests, results and their parts.

use s360_runtime::{Amount, DateTime, Value, wire};
use s360_runtime::wire::Extra;
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

impl wire::Record for Area {
    #[inline]
    fn shape(&self) -> &'static wire::Shape {
        &wire::Shape {
            name: "Area",
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

impl wire::Record for AudienceCategory {
    #[inline]
    fn shape(&self) -> &'static wire::Shape {
        &wire::Shape {
            name: "AudienceCategory",
            fields: &[
                "audienceSubCategories",
                "code",
                "externalName",
                "id",
                "mainCategory",
                "secondaryCategory",
            ],
            ..wire::Shape::EMPTY
        }
    }
    #[inline]
    fn fields(&self, show: &mut wire::Fields<'_>) {
        show(
            &[
                &self.audience_sub_categories,
                &self.code,
                &self.external_name,
                &self.id,
                &self.main_category,
                &self.secondary_category,
            ],
            Some(&self.extra),
        );
    }
    #[inline]
    fn fields_mut(&mut self, show: &mut wire::FieldsMut<'_>) {
        show(
            &mut [
                &mut self.audience_sub_categories,
                &mut self.code,
                &mut self.external_name,
                &mut self.id,
                &mut self.main_category,
                &mut self.secondary_category,
            ],
            Some(&mut self.extra),
        );
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

impl wire::Record for AudienceSubCategory {
    #[inline]
    fn shape(&self) -> &'static wire::Shape {
        &wire::Shape {
            name: "AudienceSubCategory",
            fields: &[
                "audienceCategoryKind",
                "code",
                "crossSeatCategory",
                "externalDescription",
                "externalName",
                "id",
                "requiredAudienceSubCategoryIds",
            ],
            promised: &["crossSeatCategory"],
            ..wire::Shape::EMPTY
        }
    }
    #[inline]
    fn fields(&self, show: &mut wire::Fields<'_>) {
        show(
            &[
                &self.audience_category_kind,
                &self.code,
                &self.cross_seat_category,
                &self.external_description,
                &self.external_name,
                &self.id,
                &self.required_audience_sub_category_ids,
            ],
            Some(&self.extra),
        );
    }
    #[inline]
    fn fields_mut(&mut self, show: &mut wire::FieldsMut<'_>) {
        show(
            &mut [
                &mut self.audience_category_kind,
                &mut self.code,
                &mut self.cross_seat_category,
                &mut self.external_description,
                &mut self.external_name,
                &mut self.id,
                &mut self.required_audience_sub_category_ids,
            ],
            Some(&mut self.extra),
        );
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

impl wire::Record for CatalogData {
    #[inline]
    fn shape(&self) -> &'static wire::Shape {
        &wire::Shape {
            name: "CatalogData",
            fields: &[
                "externalVerifications",
                "groupCriterions",
                "physicalConfigurations",
                "products",
                "seasons",
            ],
            ..wire::Shape::EMPTY
        }
    }
    #[inline]
    fn fields(&self, show: &mut wire::Fields<'_>) {
        show(
            &[
                &self.external_verifications,
                &self.group_criterions,
                &self.physical_configurations,
                &self.products,
                &self.seasons,
            ],
            Some(&self.extra),
        );
    }
    #[inline]
    fn fields_mut(&mut self, show: &mut wire::FieldsMut<'_>) {
        show(
            &mut [
                &mut self.external_verifications,
                &mut self.group_criterions,
                &mut self.physical_configurations,
                &mut self.products,
                &mut self.seasons,
            ],
            Some(&mut self.extra),
        );
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

impl wire::Record for CatalogResult {
    #[inline]
    fn shape(&self) -> &'static wire::Shape {
        &wire::Shape {
            name: "CatalogResult",
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

impl wire::Record for CatalogResultDetailed {
    #[inline]
    fn shape(&self) -> &'static wire::Shape {
        &wire::Shape {
            name: "CatalogResultDetailed",
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

impl wire::Record for Charge {
    #[inline]
    fn shape(&self) -> &'static wire::Shape {
        &wire::Shape {
            name: "Charge",
            fields: &["code", "externalName", "id", "modifiable", "type"],
            promised: &["modifiable"],
            ..wire::Shape::EMPTY
        }
    }
    #[inline]
    fn fields(&self, show: &mut wire::Fields<'_>) {
        show(
            &[&self.code, &self.external_name, &self.id, &self.modifiable, &self.r#type],
            Some(&self.extra),
        );
    }
    #[inline]
    fn fields_mut(&mut self, show: &mut wire::FieldsMut<'_>) {
        show(
            &mut [
                &mut self.code,
                &mut self.external_name,
                &mut self.id,
                &mut self.modifiable,
                &mut self.r#type,
            ],
            Some(&mut self.extra),
        );
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

impl wire::Record for Country {
    #[inline]
    fn shape(&self) -> &'static wire::Shape {
        &wire::Shape {
            name: "Country",
            fields: &[
                "code",
                "currencyCode",
                "internationalPhonePrefix",
                "name",
                "phoneFormat",
            ],
            ..wire::Shape::EMPTY
        }
    }
    #[inline]
    fn fields(&self, show: &mut wire::Fields<'_>) {
        show(
            &[
                &self.code,
                &self.currency_code,
                &self.international_phone_prefix,
                &self.name,
                &self.phone_format,
            ],
            Some(&self.extra),
        );
    }
    #[inline]
    fn fields_mut(&mut self, show: &mut wire::FieldsMut<'_>) {
        show(
            &mut [
                &mut self.code,
                &mut self.currency_code,
                &mut self.international_phone_prefix,
                &mut self.name,
                &mut self.phone_format,
            ],
            Some(&mut self.extra),
        );
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

impl wire::Record for CrossSellProductLink {
    #[inline]
    fn shape(&self) -> &'static wire::Shape {
        &wire::Shape {
            name: "CrossSellProductLink",
            fields: &[
                "baseMinQuantity",
                "end",
                "externalName",
                "id",
                "start",
                "targetProductId",
                "targetProductRank",
                "targetQuantityType",
                "targetSameDateAsBase",
                "type",
            ],
            promised: &["targetSameDateAsBase"],
            ..wire::Shape::EMPTY
        }
    }
    #[inline]
    fn fields(&self, show: &mut wire::Fields<'_>) {
        show(
            &[
                &self.base_min_quantity,
                &self.end,
                &self.external_name,
                &self.id,
                &self.start,
                &self.target_product_id,
                &self.target_product_rank,
                &self.target_quantity_type,
                &self.target_same_date_as_base,
                &self.r#type,
            ],
            Some(&self.extra),
        );
    }
    #[inline]
    fn fields_mut(&mut self, show: &mut wire::FieldsMut<'_>) {
        show(
            &mut [
                &mut self.base_min_quantity,
                &mut self.end,
                &mut self.external_name,
                &mut self.id,
                &mut self.start,
                &mut self.target_product_id,
                &mut self.target_product_rank,
                &mut self.target_quantity_type,
                &mut self.target_same_date_as_base,
                &mut self.r#type,
            ],
            Some(&mut self.extra),
        );
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

impl wire::Record for CurrencyCash {
    #[inline]
    fn shape(&self) -> &'static wire::Shape {
        &wire::Shape {
            name: "CurrencyCash",
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

impl wire::Record for Event {
    #[inline]
    fn shape(&self) -> &'static wire::Shape {
        &wire::Shape {
            name: "Event",
            fields: &["performances"],
            ..wire::Shape::EMPTY
        }
    }
    #[inline]
    fn fields(&self, show: &mut wire::Fields<'_>) {
        show(&[&self.performances], Some(&self.extra));
    }
    #[inline]
    fn fields_mut(&mut self, show: &mut wire::FieldsMut<'_>) {
        show(&mut [&mut self.performances], Some(&mut self.extra));
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

impl wire::Record for ExternalVerification {
    #[inline]
    fn shape(&self) -> &'static wire::Shape {
        &wire::Shape {
            name: "ExternalVerification",
            fields: &[
                "description",
                "externalName",
                "field1Name",
                "field2Name",
                "id",
                "numberOfTicketsPerCard",
            ],
            ..wire::Shape::EMPTY
        }
    }
    #[inline]
    fn fields(&self, show: &mut wire::Fields<'_>) {
        show(
            &[
                &self.description,
                &self.external_name,
                &self.field1_name,
                &self.field2_name,
                &self.id,
                &self.number_of_tickets_per_card,
            ],
            Some(&self.extra),
        );
    }
    #[inline]
    fn fields_mut(&mut self, show: &mut wire::FieldsMut<'_>) {
        show(
            &mut [
                &mut self.description,
                &mut self.external_name,
                &mut self.field1_name,
                &mut self.field2_name,
                &mut self.id,
                &mut self.number_of_tickets_per_card,
            ],
            Some(&mut self.extra),
        );
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

impl wire::Record for GetCatalogDetailedRequest {
    #[inline]
    fn shape(&self) -> &'static wire::Shape {
        &wire::Shape {
            name: "GetCatalogDetailedRequest",
            fields: &["scope"],
            ..wire::Shape::EMPTY
        }
    }
    #[inline]
    fn fields(&self, show: &mut wire::Fields<'_>) {
        show(&[&self.scope], None);
    }
    #[inline]
    fn fields_mut(&mut self, show: &mut wire::FieldsMut<'_>) {
        show(&mut [&mut self.scope], None);
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

impl wire::Record for GetCatalogRequest {
    #[inline]
    fn shape(&self) -> &'static wire::Shape {
        &wire::Shape {
            name: "GetCatalogRequest",
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

impl wire::Record for GetLastSetupUpdateRequest {
    #[inline]
    fn shape(&self) -> &'static wire::Shape {
        &wire::Shape {
            name: "GetLastSetupUpdateRequest",
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

impl wire::Record for GetLastSetupUpdateResult {
    #[inline]
    fn shape(&self) -> &'static wire::Shape {
        &wire::Shape {
            name: "GetLastSetupUpdateResult",
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
s360_runtime::record!(GetLastSetupUpdateResult);

/// Part of a request: `getPOSConfig request`.
///
/// Described since 1.33.
#[derive(Clone, Default, PartialEq)]
pub struct GetPosConfigRequest {}
impl wire::Record for GetPosConfigRequest {
    #[inline]
    fn shape(&self) -> &'static wire::Shape {
        &wire::Shape {
            name: "GetPosConfigRequest",
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

impl wire::Record for GroupCriterion {
    #[inline]
    fn shape(&self) -> &'static wire::Shape {
        &wire::Shape {
            name: "GroupCriterion",
            fields: &[
                "code",
                "elements",
                "externalName",
                "id",
                "planningRequirement",
                "rank",
            ],
            promised: &["planningRequirement"],
            ..wire::Shape::EMPTY
        }
    }
    #[inline]
    fn fields(&self, show: &mut wire::Fields<'_>) {
        show(
            &[
                &self.code,
                &self.elements,
                &self.external_name,
                &self.id,
                &self.planning_requirement,
                &self.rank,
            ],
            Some(&self.extra),
        );
    }
    #[inline]
    fn fields_mut(&mut self, show: &mut wire::FieldsMut<'_>) {
        show(
            &mut [
                &mut self.code,
                &mut self.elements,
                &mut self.external_name,
                &mut self.id,
                &mut self.planning_requirement,
                &mut self.rank,
            ],
            Some(&mut self.extra),
        );
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

impl wire::Record for GroupCriterionElement {
    #[inline]
    fn shape(&self) -> &'static wire::Shape {
        &wire::Shape {
            name: "GroupCriterionElement",
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

impl wire::Record for Hub {
    #[inline]
    fn shape(&self) -> &'static wire::Shape {
        &wire::Shape {
            name: "Hub",
            fields: &["id", "pointsOfSales"],
            ..wire::Shape::EMPTY
        }
    }
    #[inline]
    fn fields(&self, show: &mut wire::Fields<'_>) {
        show(&[&self.id, &self.points_of_sales], Some(&self.extra));
    }
    #[inline]
    fn fields_mut(&mut self, show: &mut wire::FieldsMut<'_>) {
        show(&mut [&mut self.id, &mut self.points_of_sales], Some(&mut self.extra));
    }
}
s360_runtime::record!(Hub);

/// Part of a request: `isCatalogServiceAlive request`.
///
/// Described since 1.33.
#[derive(Clone, Default, PartialEq)]
pub struct IsCatalogServiceAliveRequest {}
impl wire::Record for IsCatalogServiceAliveRequest {
    #[inline]
    fn shape(&self) -> &'static wire::Shape {
        &wire::Shape {
            name: "IsCatalogServiceAliveRequest",
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

impl wire::Record for IsCatalogServiceAliveResult {
    #[inline]
    fn shape(&self) -> &'static wire::Shape {
        &wire::Shape {
            name: "IsCatalogServiceAliveResult",
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

impl wire::Record for ItemPrice {
    #[inline]
    fn shape(&self) -> &'static wire::Shape {
        &wire::Shape {
            name: "ItemPrice",
            fields: &[
                "allVisitLanguages",
                "allVisitThemes",
                "amount",
                "audSubCatId",
                "duration",
                "endDate",
                "maxQty",
                "minQty",
                "priceLevelId",
                "quota",
                "rateTypeId",
                "salePeriods",
                "salesTolerance",
                "startDate",
                "startTime",
            ],
            promised: &["allVisitLanguages", "allVisitThemes"],
            ..wire::Shape::EMPTY
        }
    }
    #[inline]
    fn fields(&self, show: &mut wire::Fields<'_>) {
        show(
            &[
                &self.all_visit_languages,
                &self.all_visit_themes,
                &self.amount,
                &self.aud_sub_cat_id,
                &self.duration,
                &self.end_date,
                &self.max_qty,
                &self.min_qty,
                &self.price_level_id,
                &self.quota,
                &self.rate_type_id,
                &self.sale_periods,
                &self.sales_tolerance,
                &self.start_date,
                &self.start_time,
            ],
            Some(&self.extra),
        );
    }
    #[inline]
    fn fields_mut(&mut self, show: &mut wire::FieldsMut<'_>) {
        show(
            &mut [
                &mut self.all_visit_languages,
                &mut self.all_visit_themes,
                &mut self.amount,
                &mut self.aud_sub_cat_id,
                &mut self.duration,
                &mut self.end_date,
                &mut self.max_qty,
                &mut self.min_qty,
                &mut self.price_level_id,
                &mut self.quota,
                &mut self.rate_type_id,
                &mut self.sale_periods,
                &mut self.sales_tolerance,
                &mut self.start_date,
                &mut self.start_time,
            ],
            Some(&mut self.extra),
        );
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

impl wire::Record for OrderOrigin {
    #[inline]
    fn shape(&self) -> &'static wire::Shape {
        &wire::Shape {
            name: "OrderOrigin",
            fields: &["externalName", "idCode"],
            ..wire::Shape::EMPTY
        }
    }
    #[inline]
    fn fields(&self, show: &mut wire::Fields<'_>) {
        show(&[&self.external_name, &self.id_code], Some(&self.extra));
    }
    #[inline]
    fn fields_mut(&mut self, show: &mut wire::FieldsMut<'_>) {
        show(&mut [&mut self.external_name, &mut self.id_code], Some(&mut self.extra));
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

impl wire::Record for Pass {
    #[inline]
    fn shape(&self) -> &'static wire::Shape {
        &wire::Shape {
            name: "Pass",
            fields: &["consecutive", "dateMandatory", "guided", "items"],
            promised: &["dateMandatory", "guided"],
            ..wire::Shape::EMPTY
        }
    }
    #[inline]
    fn fields(&self, show: &mut wire::Fields<'_>) {
        show(
            &[&self.consecutive, &self.date_mandatory, &self.guided, &self.items],
            Some(&self.extra),
        );
    }
    #[inline]
    fn fields_mut(&mut self, show: &mut wire::FieldsMut<'_>) {
        show(
            &mut [
                &mut self.consecutive,
                &mut self.date_mandatory,
                &mut self.guided,
                &mut self.items,
            ],
            Some(&mut self.extra),
        );
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

impl wire::Record for PassItem {
    #[inline]
    fn shape(&self) -> &'static wire::Shape {
        &wire::Shape {
            name: "PassItem",
            fields: &["itemId", "itemPrices", "timeslotIds"],
            ..wire::Shape::EMPTY
        }
    }
    #[inline]
    fn fields(&self, show: &mut wire::Fields<'_>) {
        show(&[&self.item_id, &self.item_prices, &self.timeslot_ids], Some(&self.extra));
    }
    #[inline]
    fn fields_mut(&mut self, show: &mut wire::FieldsMut<'_>) {
        show(
            &mut [&mut self.item_id, &mut self.item_prices, &mut self.timeslot_ids],
            Some(&mut self.extra),
        );
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

impl wire::Record for PaymentMethod {
    #[inline]
    fn shape(&self) -> &'static wire::Shape {
        &wire::Shape {
            name: "PaymentMethod",
            fields: &[
                "authorizationMode",
                "changeReturnAllowed",
                "code",
                "externalDescription",
                "externalName",
                "forPayment",
                "forReimbursement",
                "id",
                "inSplitPaymentAllowed",
                "manualValidation",
                "paymentType",
                "rank",
                "tooMuchPerceivedAllowed",
                "withFollowUp",
            ],
            promised: &[
                "changeReturnAllowed",
                "forPayment",
                "forReimbursement",
                "inSplitPaymentAllowed",
                "manualValidation",
                "tooMuchPerceivedAllowed",
                "withFollowUp",
            ],
            ..wire::Shape::EMPTY
        }
    }
    #[inline]
    fn fields(&self, show: &mut wire::Fields<'_>) {
        show(
            &[
                &self.authorization_mode,
                &self.change_return_allowed,
                &self.code,
                &self.external_description,
                &self.external_name,
                &self.for_payment,
                &self.for_reimbursement,
                &self.id,
                &self.in_split_payment_allowed,
                &self.manual_validation,
                &self.payment_type,
                &self.rank,
                &self.too_much_perceived_allowed,
                &self.with_follow_up,
            ],
            Some(&self.extra),
        );
    }
    #[inline]
    fn fields_mut(&mut self, show: &mut wire::FieldsMut<'_>) {
        show(
            &mut [
                &mut self.authorization_mode,
                &mut self.change_return_allowed,
                &mut self.code,
                &mut self.external_description,
                &mut self.external_name,
                &mut self.for_payment,
                &mut self.for_reimbursement,
                &mut self.id,
                &mut self.in_split_payment_allowed,
                &mut self.manual_validation,
                &mut self.payment_type,
                &mut self.rank,
                &mut self.too_much_perceived_allowed,
                &mut self.with_follow_up,
            ],
            Some(&mut self.extra),
        );
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

impl wire::Record for Performance {
    #[inline]
    fn shape(&self) -> &'static wire::Shape {
        &wire::Shape {
            name: "Performance",
            fields: &["duration", "id", "prices", "seatCategories", "start", "state"],
            ..wire::Shape::EMPTY
        }
    }
    #[inline]
    fn fields(&self, show: &mut wire::Fields<'_>) {
        show(
            &[
                &self.duration,
                &self.id,
                &self.prices,
                &self.seat_categories,
                &self.start,
                &self.state,
            ],
            Some(&self.extra),
        );
    }
    #[inline]
    fn fields_mut(&mut self, show: &mut wire::FieldsMut<'_>) {
        show(
            &mut [
                &mut self.duration,
                &mut self.id,
                &mut self.prices,
                &mut self.seat_categories,
                &mut self.start,
                &mut self.state,
            ],
            Some(&mut self.extra),
        );
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

impl wire::Record for PhysicalConfiguration {
    #[inline]
    fn shape(&self) -> &'static wire::Shape {
        &wire::Shape {
            name: "PhysicalConfiguration",
            fields: &[
                "areas",
                "code",
                "countryCode",
                "externalName",
                "formattedAddress",
                "id",
                "kind",
                "mapType",
                "physicalGauge",
                "securityGauge",
                "siteCode",
                "siteExternalName",
                "siteId",
                "spaceCode",
                "spaceExternalName",
                "spaceId",
                "spaceType",
                "street",
                "town",
                "type",
                "zipcode",
            ],
            ..wire::Shape::EMPTY
        }
    }
    #[inline]
    fn fields(&self, show: &mut wire::Fields<'_>) {
        show(
            &[
                &self.areas,
                &self.code,
                &self.country_code,
                &self.external_name,
                &self.formatted_address,
                &self.id,
                &self.kind,
                &self.map_type,
                &self.physical_gauge,
                &self.security_gauge,
                &self.site_code,
                &self.site_external_name,
                &self.site_id,
                &self.space_code,
                &self.space_external_name,
                &self.space_id,
                &self.space_type,
                &self.street,
                &self.town,
                &self.r#type,
                &self.zipcode,
            ],
            Some(&self.extra),
        );
    }
    #[inline]
    fn fields_mut(&mut self, show: &mut wire::FieldsMut<'_>) {
        show(
            &mut [
                &mut self.areas,
                &mut self.code,
                &mut self.country_code,
                &mut self.external_name,
                &mut self.formatted_address,
                &mut self.id,
                &mut self.kind,
                &mut self.map_type,
                &mut self.physical_gauge,
                &mut self.security_gauge,
                &mut self.site_code,
                &mut self.site_external_name,
                &mut self.site_id,
                &mut self.space_code,
                &mut self.space_external_name,
                &mut self.space_id,
                &mut self.space_type,
                &mut self.street,
                &mut self.town,
                &mut self.r#type,
                &mut self.zipcode,
            ],
            Some(&mut self.extra),
        );
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

impl wire::Record for PlaceAddressData {
    #[inline]
    fn shape(&self) -> &'static wire::Shape {
        &wire::Shape {
            name: "PlaceAddressData",
            fields: &[
                "countryCode",
                "email",
                "firstAddressLine",
                "gpsLatitude",
                "gpsLongitude",
                "locality",
                "website",
                "zipCode",
            ],
            ..wire::Shape::EMPTY
        }
    }
    #[inline]
    fn fields(&self, show: &mut wire::Fields<'_>) {
        show(
            &[
                &self.country_code,
                &self.email,
                &self.first_address_line,
                &self.gps_latitude,
                &self.gps_longitude,
                &self.locality,
                &self.website,
                &self.zip_code,
            ],
            Some(&self.extra),
        );
    }
    #[inline]
    fn fields_mut(&mut self, show: &mut wire::FieldsMut<'_>) {
        show(
            &mut [
                &mut self.country_code,
                &mut self.email,
                &mut self.first_address_line,
                &mut self.gps_latitude,
                &mut self.gps_longitude,
                &mut self.locality,
                &mut self.website,
                &mut self.zip_code,
            ],
            Some(&mut self.extra),
        );
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

impl wire::Record for PointOfSale {
    #[inline]
    fn shape(&self) -> &'static wire::Shape {
        &wire::Shape {
            name: "PointOfSale",
            fields: &[
                "allCountriesAllowed",
                "code",
                "id",
                "internetUrl",
                "rank",
                "running",
            ],
            promised: &["allCountriesAllowed", "running"],
            ..wire::Shape::EMPTY
        }
    }
    #[inline]
    fn fields(&self, show: &mut wire::Fields<'_>) {
        show(
            &[
                &self.all_countries_allowed,
                &self.code,
                &self.id,
                &self.internet_url,
                &self.rank,
                &self.running,
            ],
            Some(&self.extra),
        );
    }
    #[inline]
    fn fields_mut(&mut self, show: &mut wire::FieldsMut<'_>) {
        show(
            &mut [
                &mut self.all_countries_allowed,
                &mut self.code,
                &mut self.id,
                &mut self.internet_url,
                &mut self.rank,
                &mut self.running,
            ],
            Some(&mut self.extra),
        );
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

impl wire::Record for PosConfigData {
    #[inline]
    fn shape(&self) -> &'static wire::Shape {
        &wire::Shape {
            name: "PosConfigData",
            fields: &[
                "allowedChars",
                "amazonS3InstitutionBucketName",
                "catalogCurrencies",
                "charges",
                "contactAccountCreationAllowed",
                "contactFileAccessAllowed",
                "contactLoginMode",
                "countries",
                "currencyCode",
                "currencySymbol",
                "customizationFile",
                "guestLoginAvailable",
                "hub",
                "institCode",
                "institutionCurrency",
                "invoicingAllowed",
                "languageList",
                "loginPosition",
                "mainLanguage",
                "maxAutoSuggestedSeatsTrials",
                "maxSeatsPerPerformance",
                "modeOfUse",
                "multiCatalogCurrencyEnabled",
                "netPrices",
                "orderAbandonDelay",
                "orderOrigins",
                "organizationCode",
                "organizationCurrency",
                "organizationId",
                "organizationName",
                "organizationTimeZone",
                "paymentMethods",
                "placeAddress",
                "placeAddressData",
                "posActivityState",
                "posCode",
                "posCustomizationFile",
                "posId",
                "posNumber",
                "posParameters",
                "posType",
                "productFamilies",
                "pspAccessMethod",
                "pspParameters",
                "salesChannelActivityState",
                "salesChannelCode",
                "salesChannelId",
                "seatSelectionMode",
                "testInstitution",
                "virtualOperatorName",
            ],
            promised: &[
                "contactAccountCreationAllowed",
                "contactFileAccessAllowed",
                "guestLoginAvailable",
                "invoicingAllowed",
                "multiCatalogCurrencyEnabled",
                "netPrices",
                "testInstitution",
            ],
            ..wire::Shape::EMPTY
        }
    }
    #[inline]
    fn fields(&self, show: &mut wire::Fields<'_>) {
        show(
            &[
                &self.allowed_chars,
                &self.amazon_s3_institution_bucket_name,
                &self.catalog_currencies,
                &self.charges,
                &self.contact_account_creation_allowed,
                &self.contact_file_access_allowed,
                &self.contact_login_mode,
                &self.countries,
                &self.currency_code,
                &self.currency_symbol,
                &self.customization_file,
                &self.guest_login_available,
                &self.hub,
                &self.instit_code,
                &self.institution_currency,
                &self.invoicing_allowed,
                &self.language_list,
                &self.login_position,
                &self.main_language,
                &self.max_auto_suggested_seats_trials,
                &self.max_seats_per_performance,
                &self.mode_of_use,
                &self.multi_catalog_currency_enabled,
                &self.net_prices,
                &self.order_abandon_delay,
                &self.order_origins,
                &self.organization_code,
                &self.organization_currency,
                &self.organization_id,
                &self.organization_name,
                &self.organization_time_zone,
                &self.payment_methods,
                &self.place_address,
                &self.place_address_data,
                &self.pos_activity_state,
                &self.pos_code,
                &self.pos_customization_file,
                &self.pos_id,
                &self.pos_number,
                &self.pos_parameters,
                &self.pos_type,
                &self.product_families,
                &self.psp_access_method,
                &self.psp_parameters,
                &self.sales_channel_activity_state,
                &self.sales_channel_code,
                &self.sales_channel_id,
                &self.seat_selection_mode,
                &self.test_institution,
                &self.virtual_operator_name,
            ],
            Some(&self.extra),
        );
    }
    #[inline]
    fn fields_mut(&mut self, show: &mut wire::FieldsMut<'_>) {
        show(
            &mut [
                &mut self.allowed_chars,
                &mut self.amazon_s3_institution_bucket_name,
                &mut self.catalog_currencies,
                &mut self.charges,
                &mut self.contact_account_creation_allowed,
                &mut self.contact_file_access_allowed,
                &mut self.contact_login_mode,
                &mut self.countries,
                &mut self.currency_code,
                &mut self.currency_symbol,
                &mut self.customization_file,
                &mut self.guest_login_available,
                &mut self.hub,
                &mut self.instit_code,
                &mut self.institution_currency,
                &mut self.invoicing_allowed,
                &mut self.language_list,
                &mut self.login_position,
                &mut self.main_language,
                &mut self.max_auto_suggested_seats_trials,
                &mut self.max_seats_per_performance,
                &mut self.mode_of_use,
                &mut self.multi_catalog_currency_enabled,
                &mut self.net_prices,
                &mut self.order_abandon_delay,
                &mut self.order_origins,
                &mut self.organization_code,
                &mut self.organization_currency,
                &mut self.organization_id,
                &mut self.organization_name,
                &mut self.organization_time_zone,
                &mut self.payment_methods,
                &mut self.place_address,
                &mut self.place_address_data,
                &mut self.pos_activity_state,
                &mut self.pos_code,
                &mut self.pos_customization_file,
                &mut self.pos_id,
                &mut self.pos_number,
                &mut self.pos_parameters,
                &mut self.pos_type,
                &mut self.product_families,
                &mut self.psp_access_method,
                &mut self.psp_parameters,
                &mut self.sales_channel_activity_state,
                &mut self.sales_channel_code,
                &mut self.sales_channel_id,
                &mut self.seat_selection_mode,
                &mut self.test_institution,
                &mut self.virtual_operator_name,
            ],
            Some(&mut self.extra),
        );
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

impl wire::Record for PosConfigResult {
    #[inline]
    fn shape(&self) -> &'static wire::Shape {
        &wire::Shape {
            name: "PosConfigResult",
            fields: &["posConfigData", "requestId", "statusCode", "statusDetail"],
            ..wire::Shape::EMPTY
        }
    }
    #[inline]
    fn fields(&self, show: &mut wire::Fields<'_>) {
        show(
            &[
                &self.pos_config_data,
                &self.request_id,
                &self.status_code,
                &self.status_detail,
            ],
            Some(&self.extra),
        );
    }
    #[inline]
    fn fields_mut(&mut self, show: &mut wire::FieldsMut<'_>) {
        show(
            &mut [
                &mut self.pos_config_data,
                &mut self.request_id,
                &mut self.status_code,
                &mut self.status_detail,
            ],
            Some(&mut self.extra),
        );
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

impl wire::Record for Price {
    #[inline]
    fn shape(&self) -> &'static wire::Shape {
        &wire::Shape {
            name: "Price",
            fields: &[
                "amount",
                "audSubCatId",
                "institutionSeatCatId",
                "priceLevelId",
                "seatCatId",
            ],
            ..wire::Shape::EMPTY
        }
    }
    #[inline]
    fn fields(&self, show: &mut wire::Fields<'_>) {
        show(
            &[
                &self.amount,
                &self.aud_sub_cat_id,
                &self.institution_seat_cat_id,
                &self.price_level_id,
                &self.seat_cat_id,
            ],
            Some(&self.extra),
        );
    }
    #[inline]
    fn fields_mut(&mut self, show: &mut wire::FieldsMut<'_>) {
        show(
            &mut [
                &mut self.amount,
                &mut self.aud_sub_cat_id,
                &mut self.institution_seat_cat_id,
                &mut self.price_level_id,
                &mut self.seat_cat_id,
            ],
            Some(&mut self.extra),
        );
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

impl wire::Record for PriceLevel {
    #[inline]
    fn shape(&self) -> &'static wire::Shape {
        &wire::Shape {
            name: "PriceLevel",
            fields: &["code", "id", "mainCategory", "reduction"],
            ..wire::Shape::EMPTY
        }
    }
    #[inline]
    fn fields(&self, show: &mut wire::Fields<'_>) {
        show(
            &[&self.code, &self.id, &self.main_category, &self.reduction],
            Some(&self.extra),
        );
    }
    #[inline]
    fn fields_mut(&mut self, show: &mut wire::FieldsMut<'_>) {
        show(
            &mut [
                &mut self.code,
                &mut self.id,
                &mut self.main_category,
                &mut self.reduction,
            ],
            Some(&mut self.extra),
        );
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

impl wire::Record for Product {
    #[inline]
    fn shape(&self) -> &'static wire::Shape {
        &wire::Shape {
            name: "Product",
            fields: &[
                "code",
                "crossSellProductLinks",
                "description",
                "event",
                "exchangeable",
                "externalName",
                "grantedToTourPromoter",
                "id",
                "internalName",
                "largeImageUrl",
                "logo",
                "mediumImageUrl",
                "minQuantity",
                "pass",
                "productFamilyType",
                "state",
                "vatCodeId",
            ],
            promised: &["exchangeable", "grantedToTourPromoter"],
            ..wire::Shape::EMPTY
        }
    }
    #[inline]
    fn fields(&self, show: &mut wire::Fields<'_>) {
        show(
            &[
                &self.code,
                &self.cross_sell_product_links,
                &self.description,
                &self.event,
                &self.exchangeable,
                &self.external_name,
                &self.granted_to_tour_promoter,
                &self.id,
                &self.internal_name,
                &self.large_image_url,
                &self.logo,
                &self.medium_image_url,
                &self.min_quantity,
                &self.pass,
                &self.product_family_type,
                &self.state,
                &self.vat_code_id,
            ],
            Some(&self.extra),
        );
    }
    #[inline]
    fn fields_mut(&mut self, show: &mut wire::FieldsMut<'_>) {
        show(
            &mut [
                &mut self.code,
                &mut self.cross_sell_product_links,
                &mut self.description,
                &mut self.event,
                &mut self.exchangeable,
                &mut self.external_name,
                &mut self.granted_to_tour_promoter,
                &mut self.id,
                &mut self.internal_name,
                &mut self.large_image_url,
                &mut self.logo,
                &mut self.medium_image_url,
                &mut self.min_quantity,
                &mut self.pass,
                &mut self.product_family_type,
                &mut self.state,
                &mut self.vat_code_id,
            ],
            Some(&mut self.extra),
        );
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

impl wire::Record for ProductFamily {
    #[inline]
    fn shape(&self) -> &'static wire::Shape {
        &wire::Shape {
            name: "ProductFamily",
            fields: &[
                "contactRequired",
                "defaultQuantity",
                "directOption",
                "externalName",
                "id",
                "netPrices",
                "productFamilySubType",
                "productFamilyType",
                "reservable",
            ],
            promised: &["contactRequired", "netPrices"],
            ..wire::Shape::EMPTY
        }
    }
    #[inline]
    fn fields(&self, show: &mut wire::Fields<'_>) {
        show(
            &[
                &self.contact_required,
                &self.default_quantity,
                &self.direct_option,
                &self.external_name,
                &self.id,
                &self.net_prices,
                &self.product_family_sub_type,
                &self.product_family_type,
                &self.reservable,
            ],
            Some(&self.extra),
        );
    }
    #[inline]
    fn fields_mut(&mut self, show: &mut wire::FieldsMut<'_>) {
        show(
            &mut [
                &mut self.contact_required,
                &mut self.default_quantity,
                &mut self.direct_option,
                &mut self.external_name,
                &mut self.id,
                &mut self.net_prices,
                &mut self.product_family_sub_type,
                &mut self.product_family_type,
                &mut self.reservable,
            ],
            Some(&mut self.extra),
        );
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

impl wire::Record for SalePeriod {
    #[inline]
    fn shape(&self) -> &'static wire::Shape {
        &wire::Shape {
            name: "SalePeriod",
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

impl wire::Record for Season {
    #[inline]
    fn shape(&self) -> &'static wire::Shape {
        &wire::Shape {
            name: "Season",
            fields: &["audienceCategories", "priceLevels", "products"],
            ..wire::Shape::EMPTY
        }
    }
    #[inline]
    fn fields(&self, show: &mut wire::Fields<'_>) {
        show(
            &[&self.audience_categories, &self.price_levels, &self.products],
            Some(&self.extra),
        );
    }
    #[inline]
    fn fields_mut(&mut self, show: &mut wire::FieldsMut<'_>) {
        show(
            &mut [
                &mut self.audience_categories,
                &mut self.price_levels,
                &mut self.products,
            ],
            Some(&mut self.extra),
        );
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

impl wire::Record for SeatCategory {
    #[inline]
    fn shape(&self) -> &'static wire::Shape {
        &wire::Shape {
            name: "SeatCategory",
            fields: &["code", "externalName", "id"],
            ..wire::Shape::EMPTY
        }
    }
    #[inline]
    fn fields(&self, show: &mut wire::Fields<'_>) {
        show(&[&self.code, &self.external_name, &self.id], Some(&self.extra));
    }
    #[inline]
    fn fields_mut(&mut self, show: &mut wire::FieldsMut<'_>) {
        show(
            &mut [&mut self.code, &mut self.external_name, &mut self.id],
            Some(&mut self.extra),
        );
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

impl wire::Record for Translatable {
    #[inline]
    fn shape(&self) -> &'static wire::Shape {
        &wire::Shape {
            name: "Translatable",
            fields: &["translations"],
            ..wire::Shape::EMPTY
        }
    }
    #[inline]
    fn fields(&self, show: &mut wire::Fields<'_>) {
        show(&[&self.translations], Some(&self.extra));
    }
    #[inline]
    fn fields_mut(&mut self, show: &mut wire::FieldsMut<'_>) {
        show(&mut [&mut self.translations], Some(&mut self.extra));
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

impl wire::Record for Translation {
    #[inline]
    fn shape(&self) -> &'static wire::Shape {
        &wire::Shape {
            name: "Translation",
            fields: &["locale", "value"],
            ..wire::Shape::EMPTY
        }
    }
    #[inline]
    fn fields(&self, show: &mut wire::Fields<'_>) {
        show(&[&self.locale, &self.value], Some(&self.extra));
    }
    #[inline]
    fn fields_mut(&mut self, show: &mut wire::FieldsMut<'_>) {
        show(&mut [&mut self.locale, &mut self.value], Some(&mut self.extra));
    }
}
s360_runtime::record!(Translation);
