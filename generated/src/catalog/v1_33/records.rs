//! Requests, results and their parts.

use s360_runtime::{Amount, DateTime, Value};
use s360_runtime::wire::Extra;
use std::collections::BTreeMap;
use super::enums::*;

/// In the answer of `getCatalogDetailed`: `catalogData.seasons[].advantages[]`.
///
/// No page describes its fields: seen in recorded messages, unless one says otherwise.
///
/// Partial: the document does not tell all fields.
///
/// Described since 1.33.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Advantage {
    /// `accessCode`.
    pub access_code: Option<String>,
    /// `advantageTargetType`.
    ///
    /// A page describes it.
    pub advantage_target_type: Option<AdvantageAdvantageTargetType>,
    /// `advantageType`.
    pub advantage_type: Option<AdvantageAdvantageType>,
    /// `allowPurchaseCulturalContact`.
    pub allow_purchase_cultural_contact: Option<bool>,
    /// `autoPromote`.
    pub auto_promote: Option<bool>,
    /// `code`.
    pub code: Option<String>,
    /// `contactLimitation`.
    pub contact_limitation: Option<AdvantageContactLimitation>,
    /// `exclusive`.
    pub exclusive: Option<bool>,
    /// `externalDescription`.
    pub external_description: Option<Translatable>,
    /// `externalName`.
    pub external_name: Option<Translatable>,
    /// `freeShipmentModeIds`.
    ///
    /// Its type is a guess.
    pub free_shipment_mode_ids: Option<Vec<i64>>,
    /// `id`.
    pub id: Option<i64>,
    /// `mandatoryContact`.
    pub mandatory_contact: Option<bool>,
    /// `maxOrderQuantity`.
    pub max_order_quantity: Option<i32>,
    /// `maxQuantityPerPerformance`.
    pub max_quantity_per_performance: Option<i32>,
    /// `performanceEndDateType`.
    pub performance_end_date_type: Option<AdvantagePerformanceEndDateType>,
    /// `products`.
    pub products: Option<Vec<Product>>,
    /// `quotaPerTimeslot`.
    pub quota_per_timeslot: Option<bool>,
    /// `singleSeatCatPerPerformance`.
    pub single_seat_cat_per_performance: Option<bool>,
    /// `start`.
    pub start: Option<DateTime>,
    /// `state`.
    pub state: Option<AdvantageState>,
    /// What the document does not describe.
    pub extra: Extra,
}
s360_runtime::record!(Advantage {
    "accessCode" => access_code,
    "advantageTargetType" => advantage_target_type,
    "advantageType" => advantage_type,
    "allowPurchaseCulturalContact" => allow_purchase_cultural_contact,
    "autoPromote" => auto_promote,
    "code" => code,
    "contactLimitation" => contact_limitation,
    "exclusive" => exclusive,
    "externalDescription" => external_description,
    "externalName" => external_name,
    "freeShipmentModeIds" => free_shipment_mode_ids,
    "id" => id,
    "mandatoryContact" => mandatory_contact,
    "maxOrderQuantity" => max_order_quantity,
    "maxQuantityPerPerformance" => max_quantity_per_performance,
    "performanceEndDateType" => performance_end_date_type,
    "products" => products,
    "quotaPerTimeslot" => quota_per_timeslot,
    "singleSeatCatPerPerformance" => single_seat_cat_per_performance,
    "start" => start,
    "state" => state,
} extra);

/// In the answer of `getCatalogDetailed`: `catalogData.physicalConfigurations[].areas[]`.
///
/// No page describes its fields: seen in recorded messages.
///
/// Partial: the document does not tell all fields.
///
/// Described since 1.33.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Area {
    /// `blocks`.
    pub blocks: Option<Vec<Value>>,
    /// `code`.
    pub code: Option<String>,
    /// `externalName`.
    pub external_name: Option<Translatable>,
    /// `id`.
    pub id: Option<i64>,
    /// `internalName`.
    pub internal_name: Option<Translatable>,
    /// `kind`.
    pub kind: Option<AreaKind>,
    /// `physicalGauge`.
    pub physical_gauge: Option<i32>,
    /// `shapes`.
    pub shapes: Option<Vec<Shape>>,
    /// `type`.
    pub r#type: Option<AreaType>,
    /// What the document does not describe.
    pub extra: Extra,
}
s360_runtime::record!(Area {
    "blocks" => blocks,
    "code" => code,
    "externalName" => external_name,
    "id" => id,
    "internalName" => internal_name,
    "kind" => kind,
    "physicalGauge" => physical_gauge,
    "shapes" => shapes,
    "type" => r#type,
} extra);

/// In the answer of `getCatalogDetailed`: `catalogData.seasons[].audienceCategories[]`.
///
/// No page describes its fields: seen in recorded messages.
///
/// Described since 1.33.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AudienceCategory {
    /// `audienceSubCategories`.
    pub audience_sub_categories: Option<Vec<AudienceSubCategory>>,
    /// `code`.
    pub code: Option<String>,
    /// `externalName`.
    pub external_name: Option<Translatable>,
    /// `id`.
    pub id: Option<i64>,
    /// `mainCategory`.
    pub main_category: Option<AudienceCategoryMainCategory>,
    /// `secondaryCategory`.
    pub secondary_category: Option<AudienceCategorySecondaryCategory>,
    /// What the document does not describe.
    pub extra: Extra,
}
s360_runtime::record!(AudienceCategory {
    "audienceSubCategories" => audience_sub_categories,
    "code" => code,
    "externalName" => external_name,
    "id" => id,
    "mainCategory" => main_category,
    "secondaryCategory" => secondary_category,
} extra);

/// In the answer of `getCatalogDetailed`: `catalogData.seasons[].audienceCategories[].audienceSubCategories[]`.
///
/// No page describes its fields: seen in recorded messages.
///
/// Partial: the document does not tell all fields.
///
/// Described since 1.33.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AudienceSubCategory {
    /// `audienceCategoryKind`.
    pub audience_category_kind: Option<AudienceSubCategoryAudienceCategoryKind>,
    /// `childRatio`.
    pub child_ratio: Option<i32>,
    /// `code`.
    pub code: Option<String>,
    /// `comfortVariableValues`.
    pub comfort_variable_values: Option<Vec<Value>>,
    /// `crossSeatCategory`.
    pub cross_seat_category: Option<bool>,
    /// `exchangeable`.
    pub exchangeable: Option<bool>,
    /// `excludeTariffFromLimits`.
    pub exclude_tariff_from_limits: Option<bool>,
    /// `externalDescription`.
    pub external_description: Option<Translatable>,
    /// `externalName`.
    pub external_name: Option<Translatable>,
    /// `id`.
    pub id: Option<i64>,
    /// `maxQuantity`.
    pub max_quantity: Option<i32>,
    /// `minQuantity`.
    pub min_quantity: Option<i32>,
    /// `minQuantityOfRequiredASC`.
    pub min_quantity_of_required_asc: Option<i32>,
    /// `parentThreshold`.
    pub parent_threshold: Option<i32>,
    /// `preselectMaxQuantity`.
    pub preselect_max_quantity: Option<bool>,
    /// `proportionalCondition`.
    pub proportional_condition: Option<bool>,
    /// `rank`.
    pub rank: Option<i32>,
    /// `requireAttachment`.
    pub require_attachment: Option<bool>,
    /// `requiredAudienceSubCategoryIds`.
    pub required_audience_sub_category_ids: Option<Vec<i64>>,
    /// What the document does not describe.
    pub extra: Extra,
}
s360_runtime::record!(AudienceSubCategory {
    "audienceCategoryKind" => audience_category_kind,
    "childRatio" => child_ratio,
    "code" => code,
    "comfortVariableValues" => comfort_variable_values,
    "crossSeatCategory" => cross_seat_category,
    "exchangeable" => exchangeable,
    "excludeTariffFromLimits" => exclude_tariff_from_limits,
    "externalDescription" => external_description,
    "externalName" => external_name,
    "id" => id,
    "maxQuantity" => max_quantity,
    "minQuantity" => min_quantity,
    "minQuantityOfRequiredASC" => min_quantity_of_required_asc,
    "parentThreshold" => parent_threshold,
    "preselectMaxQuantity" => preselect_max_quantity,
    "proportionalCondition" => proportional_condition,
    "rank" => rank,
    "requireAttachment" => require_attachment,
    "requiredAudienceSubCategoryIds" => required_audience_sub_category_ids,
} extra);

/// In the answer of `getPOSConfig`: `posConfigData.catalogCurrencies[].availableCash[]`.
///
/// Described since 1.33.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Cash {
    /// `quantity`.
    pub quantity: Option<i32>,
    /// `type`.
    pub r#type: Option<CashType>,
    /// `unitAmoung`.
    pub unit_amoung: Option<i32>,
    /// What the document does not describe.
    pub extra: Extra,
}
s360_runtime::record!(Cash {
    "quantity" => quantity,
    "type" => r#type,
    "unitAmoung" => unit_amoung,
} extra);

/// In the answer of `getCatalogDetailed`: `catalogData`.
///
/// No page describes its fields: seen in recorded messages.
///
/// Partial: the document does not tell all fields.
///
/// Described since 1.33.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CatalogData {
    /// `contactProductLinks`.
    pub contact_product_links: Option<Vec<ContactProductLink>>,
    /// `externalVerifications`.
    pub external_verifications: Option<Vec<ExternalVerification>>,
    /// `groupCriterions`.
    pub group_criterions: Option<Vec<GroupCriterion>>,
    /// `physicalConfigurations`.
    pub physical_configurations: Option<Vec<PhysicalConfiguration>>,
    /// `seasons`.
    pub seasons: Option<Vec<Season>>,
    /// `visitGroupKinds`.
    pub visit_group_kinds: Option<Vec<VisitGroupKind>>,
    /// `visitLanguages`.
    pub visit_languages: Option<Vec<VisitLanguage>>,
    /// `visitThemes`.
    ///
    /// Its type is a guess.
    pub visit_themes: Option<Vec<VisitTheme>>,
    /// What the document does not describe.
    pub extra: Extra,
}
s360_runtime::record!(CatalogData {
    "contactProductLinks" => contact_product_links,
    "externalVerifications" => external_verifications,
    "groupCriterions" => group_criterions,
    "physicalConfigurations" => physical_configurations,
    "seasons" => seasons,
    "visitGroupKinds" => visit_group_kinds,
    "visitLanguages" => visit_languages,
    "visitThemes" => visit_themes,
} extra);

/// The answer of `getCatalog`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CatalogResult {
    /// `catalogData`.
    ///
    /// No page describes it: another version or service has it.
    pub catalog_data: Option<String>,
    /// `requestId`.
    pub request_id: Option<i64>,
    /// `requestState`.
    pub request_state: Option<String>,
    /// `statusCode`.
    pub status_code: Option<String>,
    /// `statusDetail`.
    pub status_detail: Option<String>,
    /// What the document does not describe.
    pub extra: Extra,
}
s360_runtime::record!(CatalogResult {
    "catalogData" => catalog_data,
    "requestId" => request_id,
    "requestState" => request_state,
    "statusCode" => status_code,
    "statusDetail" => status_detail,
} extra);

/// The answer of `getCatalogDetailed`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CatalogResultDetailed {
    /// `catalogData`.
    ///
    /// No page describes it: seen in recorded messages.
    ///
    /// Described since 1.33.
    pub catalog_data: Option<CatalogData>,
    /// `requestId`.
    ///
    /// Described since 1.33.
    pub request_id: Option<i64>,
    /// `requestState`.
    ///
    /// Described since 1.33.
    pub request_state: Option<String>,
    /// `statusCode`.
    ///
    /// Described since 1.33.
    pub status_code: Option<String>,
    /// `statusDetail`.
    ///
    /// Described since 1.33.
    pub status_detail: Option<String>,
    /// What the document does not describe.
    pub extra: Extra,
}
s360_runtime::record!(CatalogResultDetailed {
    "catalogData" => catalog_data,
    "requestId" => request_id,
    "requestState" => request_state,
    "statusCode" => status_code,
    "statusDetail" => status_detail,
} extra);

/// In the answer of `getPOSConfig`: `posConfigData.charges[]`.
///
/// No page describes its fields: seen over SOAP.
///
/// Partial: the document does not tell all fields.
///
/// Described since 1.33.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Charge {
    /// `code`.
    pub code: Option<String>,
    /// `externalName`.
    pub external_name: Option<Translatable>,
    /// `id`.
    pub id: Option<i64>,
    /// `modifiable`.
    pub modifiable: Option<bool>,
    /// `type`.
    pub r#type: Option<String>,
    /// What the document does not describe.
    pub extra: Extra,
}
s360_runtime::record!(Charge {
    "code" => code,
    "externalName" => external_name,
    "id" => id,
    "modifiable" => modifiable,
    "type" => r#type,
} extra);

/// In the answer of `getCatalogDetailed`: `catalogData.seasons[].products[].event.performances[].prices[].chargesAmounts[]`.
///
/// No page describes its fields: seen in recorded messages.
///
/// Described since 1.33.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ChargesAmount {
    /// `amount`.
    pub amount: Option<Amount>,
    /// `chargesId`.
    pub charges_id: Option<i64>,
    /// What the document does not describe.
    pub extra: Extra,
}
s360_runtime::record!(ChargesAmount {
    "amount" => amount,
    "chargesId" => charges_id,
} extra);

/// In the answer of `getCatalogDetailed`: `catalogData.seasons[].conditionalCrossSells[]`.
///
/// No page describes its fields: seen in recorded messages.
///
/// Partial: the document does not tell all fields.
///
/// Described since 1.33.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ConditionalCrossSell {
    /// `products`.
    pub products: Option<Vec<Product>>,
    /// What the document does not describe.
    pub extra: Extra,
}
s360_runtime::record!(ConditionalCrossSell {
    "products" => products,
} extra);

/// In the answer of `getCatalogDetailed`: `catalogData.contactProductLinks[]`.
///
/// No page describes its fields: seen in recorded messages.
///
/// Described since 1.33.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ContactProductLink {
    /// `contactNumber`.
    pub contact_number: Option<String>,
    /// `contactProductConnectionType`.
    pub contact_product_connection_type: Option<ContactProductLinkContactProductConnectionType>,
    /// `id`.
    pub id: Option<i64>,
    /// `rank`.
    pub rank: Option<i32>,
    /// What the document does not describe.
    pub extra: Extra,
}
s360_runtime::record!(ContactProductLink {
    "contactNumber" => contact_number,
    "contactProductConnectionType" => contact_product_connection_type,
    "id" => id,
    "rank" => rank,
} extra);

/// In the answer of `getPOSConfig`: `posConfigData.countries[]`.
///
/// No page describes its fields: seen over SOAP.
///
/// Partial: the document does not tell all fields.
///
/// Described since 1.33.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Country {
    /// `code`.
    pub code: Option<String>,
    /// `currencyCode`.
    pub currency_code: Option<String>,
    /// `internationalPhonePrefix`.
    pub international_phone_prefix: Option<String>,
    /// `name`.
    pub name: Option<Translatable>,
    /// `phoneFormat`.
    pub phone_format: Option<String>,
    /// What the document does not describe.
    pub extra: Extra,
}
s360_runtime::record!(Country {
    "code" => code,
    "currencyCode" => currency_code,
    "internationalPhonePrefix" => international_phone_prefix,
    "name" => name,
    "phoneFormat" => phone_format,
} extra);

/// In the answer of `getCatalogDetailed`: `catalogData.seasons[].products[].crossSellProductLinks[]`.
///
/// No page describes its fields: seen in recorded messages.
///
/// Partial: the document does not tell all fields.
///
/// Described since 1.33.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CrossSellProductLink {
    /// `baseMinQuantity`.
    pub base_min_quantity: Option<i32>,
    /// `baseRestrictedPerformanceIds`.
    ///
    /// Its type is a guess.
    pub base_restricted_performance_ids: Option<Vec<i64>>,
    /// `baseRestrictedSeatCatsIds`.
    ///
    /// Its type is a guess.
    pub base_restricted_seat_cats_ids: Option<Vec<i64>>,
    /// `description`.
    pub description: Option<Translatable>,
    /// `end`.
    pub end: Option<DateTime>,
    /// `externalName`.
    pub external_name: Option<Translatable>,
    /// `id`.
    pub id: Option<i64>,
    /// `rank`.
    pub rank: Option<i32>,
    /// `start`.
    pub start: Option<DateTime>,
    /// `targetAudienceSubCatIds`.
    ///
    /// Its type is a guess.
    pub target_audience_sub_cat_ids: Option<Vec<i64>>,
    /// `targetProductId`.
    pub target_product_id: Option<i64>,
    /// `targetProductRank`.
    pub target_product_rank: Option<i32>,
    /// `targetQuantityType`.
    pub target_quantity_type: Option<CrossSellProductLinkTargetQuantityType>,
    /// `targetRestrictedPerformanceIds`.
    ///
    /// Its type is a guess.
    pub target_restricted_performance_ids: Option<Vec<i64>>,
    /// `targetRestrictedSeatCatIds`.
    ///
    /// Its type is a guess.
    pub target_restricted_seat_cat_ids: Option<Vec<i64>>,
    /// `targetSameDateAsBase`.
    pub target_same_date_as_base: Option<bool>,
    /// `type`.
    pub r#type: Option<CrossSellProductLinkType>,
    /// What the document does not describe.
    pub extra: Extra,
}
s360_runtime::record!(CrossSellProductLink {
    "baseMinQuantity" => base_min_quantity,
    "baseRestrictedPerformanceIds" => base_restricted_performance_ids,
    "baseRestrictedSeatCatsIds" => base_restricted_seat_cats_ids,
    "description" => description,
    "end" => end,
    "externalName" => external_name,
    "id" => id,
    "rank" => rank,
    "start" => start,
    "targetAudienceSubCatIds" => target_audience_sub_cat_ids,
    "targetProductId" => target_product_id,
    "targetProductRank" => target_product_rank,
    "targetQuantityType" => target_quantity_type,
    "targetRestrictedPerformanceIds" => target_restricted_performance_ids,
    "targetRestrictedSeatCatIds" => target_restricted_seat_cat_ids,
    "targetSameDateAsBase" => target_same_date_as_base,
    "type" => r#type,
} extra);

/// In the answer of `getPOSConfig`: `posConfigData.catalogCurrencies[]`.
///
/// Described since 1.33.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CurrencyCash {
    /// `availableCash`.
    pub available_cash: Option<Vec<Cash>>,
    /// `currencyCode`.
    pub currency_code: Option<String>,
    /// `fractionDigit`.
    pub fraction_digit: Option<i32>,
    /// `minAmount`.
    pub min_amount: Option<i32>,
    /// `symbol`.
    pub symbol: Option<String>,
    /// What the document does not describe.
    pub extra: Extra,
}
s360_runtime::record!(CurrencyCash {
    "availableCash" => available_cash,
    "currencyCode" => currency_code,
    "fractionDigit" => fraction_digit,
    "minAmount" => min_amount,
    "symbol" => symbol,
} extra);

/// In the answer of `getCatalogDetailed`: `catalogData.seasons[].products[].event`.
///
/// No page describes its fields: seen in recorded messages, unless one says otherwise.
///
/// Partial: the document does not tell all fields.
///
/// Described since 1.33.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Event {
    /// `activityCode`.
    pub activity_code: Option<String>,
    /// `activityExternalName`.
    pub activity_external_name: Option<Translatable>,
    /// `activityId`.
    pub activity_id: Option<i64>,
    /// `activityType`.
    pub activity_type: Option<EventActivityType>,
    /// `alertRatio`.
    pub alert_ratio: Option<f64>,
    /// `competitionTypeId`.
    ///
    /// No page describes it: seen in webhooks.
    pub competition_type_id: Option<i64>,
    /// `language`.
    pub language: Option<String>,
    /// `minimumAge`.
    ///
    /// No page describes it: seen in webhooks.
    pub minimum_age: Option<i32>,
    /// `nameAddOn`.
    ///
    /// No page describes it: seen in webhooks.
    pub name_add_on: Option<Translatable>,
    /// `performances`.
    pub performances: Option<Vec<Performance>>,
    /// `timeTolerance`.
    ///
    /// No page describes it: seen in webhooks.
    pub time_tolerance: Option<i32>,
    /// What the document does not describe.
    pub extra: Extra,
}
s360_runtime::record!(Event {
    "activityCode" => activity_code,
    "activityExternalName" => activity_external_name,
    "activityId" => activity_id,
    "activityType" => activity_type,
    "alertRatio" => alert_ratio,
    "competitionTypeId" => competition_type_id,
    "language" => language,
    "minimumAge" => minimum_age,
    "nameAddOn" => name_add_on,
    "performances" => performances,
    "timeTolerance" => time_tolerance,
} extra);

/// In the answer of `getCatalogDetailed`: `catalogData.externalVerifications[]`.
///
/// No page describes its fields: seen over SOAP.
///
/// Partial: the document does not tell all fields.
///
/// Described since 1.33.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ExternalVerification {
    /// `description`.
    pub description: Option<Translatable>,
    /// `externalName`.
    pub external_name: Option<Translatable>,
    /// `field1Name`.
    pub field1_name: Option<String>,
    /// `field2Name`.
    pub field2_name: Option<String>,
    /// `id`.
    pub id: Option<i64>,
    /// `numberOfTicketsPerCard`.
    pub number_of_tickets_per_card: Option<i32>,
    /// What the document does not describe.
    pub extra: Extra,
}
s360_runtime::record!(ExternalVerification {
    "description" => description,
    "externalName" => external_name,
    "field1Name" => field1_name,
    "field2Name" => field2_name,
    "id" => id,
    "numberOfTicketsPerCard" => number_of_tickets_per_card,
} extra);

/// The request of `getCatalogDetailed`.
///
/// No page describes its fields: client programs use them, unless one says otherwise.
///
/// Partial: the document does not tell all fields.
#[derive(Clone, Default, PartialEq)]
pub struct GetCatalogDetailedRequest {
    /// `productCode`.
    pub product_code: Option<String>,
    /// `requestId`.
    ///
    /// No page describes it: another version or service has it.
    pub request_id: Option<i64>,
    /// `scope`.
    ///
    /// Since 1.33.
    pub scope: Option<GetCatalogDetailedRequestScope>,
    /// `seasonCode`.
    ///
    /// No page describes it: another version or service has it.
    pub season_code: Option<String>,
    /// What the document does not describe.
    pub extra: Extra,
}
s360_runtime::record!(GetCatalogDetailedRequest {
    "productCode" => product_code,
    "requestId" => request_id,
    "scope" => scope,
    "seasonCode" => season_code,
} extra);

/// The request of `getCatalog`.
///
/// No page describes its fields: another version or service has them.
#[derive(Clone, Default, PartialEq)]
pub struct GetCatalogRequest {
    /// `productCode`.
    pub product_code: Option<String>,
    /// `requestId`.
    pub request_id: Option<i64>,
    /// `seasonCode`.
    pub season_code: Option<String>,
    /// What the document does not describe.
    pub extra: Extra,
}
s360_runtime::record!(GetCatalogRequest {
    "productCode" => product_code,
    "requestId" => request_id,
    "seasonCode" => season_code,
} extra);

/// The request of `getLastSetupUpdate`.
///
/// Partial: the document does not tell all fields.
///
/// Described since 1.33.
#[derive(Clone, Default, PartialEq)]
pub struct GetLastSetupUpdateRequest {
    /// What the document does not describe.
    pub extra: Extra,
}
s360_runtime::record!(GetLastSetupUpdateRequest {
} extra);

/// The request of `getPOSConfig`.
///
/// Described since 1.33.
#[derive(Clone, Default, PartialEq)]
pub struct GetPosConfigRequest {
    /// What the document does not describe.
    pub extra: Extra,
}
s360_runtime::record!(GetPosConfigRequest {
} extra);

/// In the answer of `getCatalogDetailed`: `catalogData.groupCriterions[]`.
///
/// No page describes its fields: seen over SOAP.
///
/// Partial: the document does not tell all fields.
///
/// Described since 1.33.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GroupCriterion {
    /// `code`.
    pub code: Option<String>,
    /// `elements`.
    pub elements: Option<Vec<GroupCriterionElement>>,
    /// `externalName`.
    pub external_name: Option<Translatable>,
    /// `id`.
    pub id: Option<i64>,
    /// `planningRequirement`.
    pub planning_requirement: Option<bool>,
    /// `rank`.
    pub rank: Option<i32>,
    /// What the document does not describe.
    pub extra: Extra,
}
s360_runtime::record!(GroupCriterion {
    "code" => code,
    "elements" => elements,
    "externalName" => external_name,
    "id" => id,
    "planningRequirement" => planning_requirement,
    "rank" => rank,
} extra);

/// In the answer of `getCatalogDetailed`: `catalogData.groupCriterions[].elements[]`.
///
/// No page describes its fields: seen over SOAP.
///
/// Partial: the document does not tell all fields.
///
/// Described since 1.33.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GroupCriterionElement {
    /// `code`.
    pub code: Option<String>,
    /// `externalName`.
    pub external_name: Option<Translatable>,
    /// `id`.
    pub id: Option<i64>,
    /// `rank`.
    pub rank: Option<i32>,
    /// What the document does not describe.
    pub extra: Extra,
}
s360_runtime::record!(GroupCriterionElement {
    "code" => code,
    "externalName" => external_name,
    "id" => id,
    "rank" => rank,
} extra);

/// In the answer of `getPOSConfig`: `posConfigData.hub`.
///
/// No page describes its fields: seen over SOAP.
///
/// Partial: the document does not tell all fields.
///
/// Described since 1.33.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Hub {
    /// `id`.
    pub id: Option<i64>,
    /// `pointsOfSales`.
    pub points_of_sales: Option<Vec<PointOfSale>>,
    /// What the document does not describe.
    pub extra: Extra,
}
s360_runtime::record!(Hub {
    "id" => id,
    "pointsOfSales" => points_of_sales,
} extra);

/// The request of `isCatalogServiceAlive`.
///
/// Described since 1.33.
#[derive(Clone, Default, PartialEq)]
pub struct IsCatalogServiceAliveRequest {
    /// What the document does not describe.
    pub extra: Extra,
}
s360_runtime::record!(IsCatalogServiceAliveRequest {
} extra);

/// In the answer of `getCatalogDetailed`: `catalogData.seasons[].products[].membership.items[].itemPrices[]`.
///
/// No page describes its fields: seen in recorded messages.
///
/// Partial: the document does not tell all fields.
///
/// Described since 1.33.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ItemPrice {
    /// `amount`.
    pub amount: Option<Amount>,
    /// `audSubCatId`.
    pub aud_sub_cat_id: Option<i64>,
    /// `maxQty`.
    pub max_qty: Option<i32>,
    /// `minQty`.
    pub min_qty: Option<i32>,
    /// `priceLevelId`.
    pub price_level_id: Option<i64>,
    /// `salePeriods`.
    pub sale_periods: Option<Vec<SalePeriod>>,
    /// What the document does not describe.
    pub extra: Extra,
}
s360_runtime::record!(ItemPrice {
    "amount" => amount,
    "audSubCatId" => aud_sub_cat_id,
    "maxQty" => max_qty,
    "minQty" => min_qty,
    "priceLevelId" => price_level_id,
    "salePeriods" => sale_periods,
} extra);

/// The answer of `getLastSetupUpdate`.
///
/// Partial: the document does not tell all fields.
///
/// Described since 1.33.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LastSetupUpdateResult {
    /// `requestId`.
    pub request_id: Option<i64>,
    /// `statusCode`.
    pub status_code: Option<String>,
    /// `statusDetail`.
    pub status_detail: Option<String>,
    /// What the document does not describe.
    pub extra: Extra,
}
s360_runtime::record!(LastSetupUpdateResult {
    "requestId" => request_id,
    "statusCode" => status_code,
    "statusDetail" => status_detail,
} extra);

/// In the answer of `getCatalogDetailed`: `catalogData.seasons[].products[].event.performances[].location`.
///
/// No page describes its fields: seen in recorded messages, unless one says otherwise.
///
/// Described since 1.33.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LocationData {
    /// `siteAddress`.
    ///
    /// No page describes it: client programs use it.
    pub site_address: Option<SiteAddress>,
    /// `siteCode`.
    pub site_code: Option<String>,
    /// `siteExternalName`.
    pub site_external_name: Option<Translatable>,
    /// `spaceCode`.
    pub space_code: Option<String>,
    /// `spaceExternalName`.
    pub space_external_name: Option<Translatable>,
    /// What the document does not describe.
    pub extra: Extra,
}
s360_runtime::record!(LocationData {
    "siteAddress" => site_address,
    "siteCode" => site_code,
    "siteExternalName" => site_external_name,
    "spaceCode" => space_code,
    "spaceExternalName" => space_external_name,
} extra);

/// In the answer of `getCatalogDetailed`: `catalogData.seasons[].logicalConfigurations[]`.
///
/// No page describes its fields: seen in recorded messages.
///
/// Described since 1.33.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LogicalConfiguration {
    /// `code`.
    pub code: Option<String>,
    /// `externalName`.
    pub external_name: Option<Translatable>,
    /// `id`.
    pub id: Option<i64>,
    /// `notNumberedAreas`.
    pub not_numbered_areas: Option<Vec<NotNumberedArea>>,
    /// `physicalConfigurationId`.
    pub physical_configuration_id: Option<i64>,
    /// `seatCategories`.
    pub seat_categories: Option<Vec<SeatCategory>>,
    /// `securityGauge`.
    pub security_gauge: Option<i32>,
    /// `selectionMap`.
    pub selection_map: Option<SelectionMap>,
    /// What the document does not describe.
    pub extra: Extra,
}
s360_runtime::record!(LogicalConfiguration {
    "code" => code,
    "externalName" => external_name,
    "id" => id,
    "notNumberedAreas" => not_numbered_areas,
    "physicalConfigurationId" => physical_configuration_id,
    "seatCategories" => seat_categories,
    "securityGauge" => security_gauge,
    "selectionMap" => selection_map,
} extra);

/// In the answer of `getCatalogDetailed`: `catalogData.seasons[].products[].membership`.
///
/// No page describes its fields: seen in recorded messages, unless one says otherwise.
///
/// Partial: the document does not tell all fields.
///
/// Described since 1.33.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Membership {
    /// `items`.
    pub items: Option<Vec<MembershipItem>>,
    /// `userDefineStartValidity`.
    pub user_define_start_validity: Option<bool>,
    /// `validityDuration`.
    ///
    /// No page describes it: client programs use it.
    pub validity_duration: Option<i32>,
    /// `validityDurationUnit`.
    ///
    /// No page describes it: client programs use it.
    pub validity_duration_unit: Option<Value>,
    /// `validityEndDate`.
    pub validity_end_date: Option<DateTime>,
    /// `validityRule`.
    pub validity_rule: Option<MembershipValidityRule>,
    /// `validityStartDate`.
    pub validity_start_date: Option<DateTime>,
    /// What the document does not describe.
    pub extra: Extra,
}
s360_runtime::record!(Membership {
    "items" => items,
    "userDefineStartValidity" => user_define_start_validity,
    "validityDuration" => validity_duration,
    "validityDurationUnit" => validity_duration_unit,
    "validityEndDate" => validity_end_date,
    "validityRule" => validity_rule,
    "validityStartDate" => validity_start_date,
} extra);

/// In the answer of `getCatalogDetailed`: `catalogData.seasons[].products[].membership.items[]`.
///
/// No page describes its fields: client programs use them, unless one says otherwise.
///
/// Partial: the document does not tell all fields.
///
/// Described since 1.33.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MembershipItem {
    /// `code`.
    pub code: Option<String>,
    /// `donationAmount`.
    pub donation_amount: Option<Amount>,
    /// `donationMaxAmount`.
    pub donation_max_amount: Option<Amount>,
    /// `donationMinAmount`.
    pub donation_min_amount: Option<Amount>,
    /// `externalName`.
    ///
    /// No page describes it: seen in recorded messages.
    pub external_name: Option<Translatable>,
    /// `itemClass`.
    pub item_class: Option<String>,
    /// `itemId`.
    ///
    /// No page describes it: seen in recorded messages.
    pub item_id: Option<i64>,
    /// `itemPrices`.
    ///
    /// No page describes it: seen in recorded messages.
    pub item_prices: Option<Vec<ItemPrice>>,
    /// `kind`.
    pub kind: Option<String>,
    /// `rank`.
    pub rank: Option<i32>,
    /// `transportTripType`.
    pub transport_trip_type: Option<String>,
    /// `voucherAmount`.
    pub voucher_amount: Option<Amount>,
    /// `voucherMaxAmount`.
    pub voucher_max_amount: Option<Amount>,
    /// `voucherMinAmount`.
    pub voucher_min_amount: Option<Amount>,
    /// What the document does not describe.
    pub extra: Extra,
}
s360_runtime::record!(MembershipItem {
    "code" => code,
    "donationAmount" => donation_amount,
    "donationMaxAmount" => donation_max_amount,
    "donationMinAmount" => donation_min_amount,
    "externalName" => external_name,
    "itemClass" => item_class,
    "itemId" => item_id,
    "itemPrices" => item_prices,
    "kind" => kind,
    "rank" => rank,
    "transportTripType" => transport_trip_type,
    "voucherAmount" => voucher_amount,
    "voucherMaxAmount" => voucher_max_amount,
    "voucherMinAmount" => voucher_min_amount,
} extra);

/// In the answer of `getCatalogDetailed`: `catalogData.seasons[].logicalConfigurations[].notNumberedAreas[]`.
///
/// No page describes its fields: seen in recorded messages.
///
/// Described since 1.33.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NotNumberedArea {
    /// `physicalAreaId`.
    pub physical_area_id: Option<i64>,
    /// `seatCategoryId`.
    pub seat_category_id: Option<i64>,
    /// What the document does not describe.
    pub extra: Extra,
}
s360_runtime::record!(NotNumberedArea {
    "physicalAreaId" => physical_area_id,
    "seatCategoryId" => seat_category_id,
} extra);

/// In the answer of `getPOSConfig`: `posConfigData.orderOrigins[]`.
///
/// No page describes its fields: seen over SOAP.
///
/// Partial: the document does not tell all fields.
///
/// Described since 1.33.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OrderOrigin {
    /// `externalName`.
    pub external_name: Option<Translatable>,
    /// `idCode`.
    pub id_code: Option<String>,
    /// What the document does not describe.
    pub extra: Extra,
}
s360_runtime::record!(OrderOrigin {
    "externalName" => external_name,
    "idCode" => id_code,
} extra);

/// In the answer of `getCatalogDetailed`: `catalogData.seasons[].products[].pack`.
///
/// No page describes its fields: seen in recorded messages, unless one says otherwise.
///
/// Partial: the document does not tell all fields.
///
/// Described since 1.33.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Pack {
    /// `linkedAudienceSubCategoryIds`.
    ///
    /// No page describes it: client programs use it.
    pub linked_audience_sub_category_ids: Option<Vec<i64>>,
    /// `mandatorySeatCategory`.
    pub mandatory_seat_category: Option<bool>,
    /// `packageId`.
    pub package_id: Option<i64>,
    /// `packageItems`.
    pub package_items: Option<Vec<PackageItem>>,
    /// `packageLine`.
    pub package_line: Option<Vec<PackageLine>>,
    /// `priceType`.
    pub price_type: Option<PackPriceType>,
    /// `ticketPrintingMode`.
    pub ticket_printing_mode: Option<PackTicketPrintingMode>,
    /// What the document does not describe.
    pub extra: Extra,
}
s360_runtime::record!(Pack {
    "linkedAudienceSubCategoryIds" => linked_audience_sub_category_ids,
    "mandatorySeatCategory" => mandatory_seat_category,
    "packageId" => package_id,
    "packageItems" => package_items,
    "packageLine" => package_line,
    "priceType" => price_type,
    "ticketPrintingMode" => ticket_printing_mode,
} extra);

/// In the answer of `getCatalogDetailed`: `catalogData.seasons[].products[].pack.packageItems[]`.
///
/// No page describes its fields: seen in recorded messages.
///
/// Described since 1.33.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PackageItem {
    /// `institutionCategoryId`.
    pub institution_category_id: Option<i64>,
    /// `itemId`.
    pub item_id: Option<i64>,
    /// `itemPrices`.
    pub item_prices: Option<Vec<ItemPrice>>,
    /// `rank`.
    pub rank: Option<i32>,
    /// `seatCategoryLink`.
    pub seat_category_link: Option<Vec<SeatCategoryLink>>,
    /// What the document does not describe.
    pub extra: Extra,
}
s360_runtime::record!(PackageItem {
    "institutionCategoryId" => institution_category_id,
    "itemId" => item_id,
    "itemPrices" => item_prices,
    "rank" => rank,
    "seatCategoryLink" => seat_category_link,
} extra);

/// In the answer of `getCatalogDetailed`: `catalogData.seasons[].products[].pack.packageLine[]`.
///
/// No page describes its fields: seen in recorded messages, unless one says otherwise.
///
/// Partial: the document does not tell all fields.
///
/// Described since 1.33.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PackageLine {
    /// `forcedAudSubCatId`.
    pub forced_aud_sub_cat_id: Option<i64>,
    /// `optional`.
    pub optional: Option<bool>,
    /// `packageLineId`.
    pub package_line_id: Option<i64>,
    /// `parentPackageLineId`.
    ///
    /// No page describes it: client programs use it.
    pub parent_package_line_id: Option<i64>,
    /// `product`.
    pub product: Option<Product>,
    /// `quantity`.
    pub quantity: Option<i32>,
    /// `rank`.
    pub rank: Option<i32>,
    /// What the document does not describe.
    pub extra: Extra,
}
s360_runtime::record!(PackageLine {
    "forcedAudSubCatId" => forced_aud_sub_cat_id,
    "optional" => optional,
    "packageLineId" => package_line_id,
    "parentPackageLineId" => parent_package_line_id,
    "product" => product,
    "quantity" => quantity,
    "rank" => rank,
} extra);

/// In the answer of `getCatalogDetailed`: `catalogData.seasons[].products[].pass`.
///
/// No page describes its fields: seen over SOAP.
///
/// Partial: the document does not tell all fields.
///
/// Described since 1.33.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Pass {
    /// `consecutive`.
    pub consecutive: Option<PassConsecutive>,
    /// `dateMandatory`.
    pub date_mandatory: Option<bool>,
    /// `guided`.
    pub guided: Option<bool>,
    /// `items`.
    pub items: Option<Vec<PassItem>>,
    /// What the document does not describe.
    pub extra: Extra,
}
s360_runtime::record!(Pass {
    "consecutive" => consecutive,
    "dateMandatory" => date_mandatory,
    "guided" => guided,
    "items" => items,
} extra);

/// In the answer of `getCatalogDetailed`: `catalogData.seasons[].products[].pass.items[]`.
///
/// No page describes its fields: seen over SOAP.
///
/// Partial: the document does not tell all fields.
///
/// Described since 1.33.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PassItem {
    /// `itemId`.
    pub item_id: Option<i64>,
    /// `itemPrices`.
    pub item_prices: Option<Vec<ItemPrice>>,
    /// `timeslotIds`.
    pub timeslot_ids: Option<Vec<i64>>,
    /// What the document does not describe.
    pub extra: Extra,
}
s360_runtime::record!(PassItem {
    "itemId" => item_id,
    "itemPrices" => item_prices,
    "timeslotIds" => timeslot_ids,
} extra);

/// In the answer of `getPOSConfig`: `posConfigData.paymentMethods[]`.
///
/// No page describes its fields: seen over SOAP.
///
/// Partial: the document does not tell all fields.
///
/// Described since 1.33.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PaymentMethod {
    /// `authorizationMode`.
    pub authorization_mode: Option<String>,
    /// `changeReturnAllowed`.
    pub change_return_allowed: Option<bool>,
    /// `code`.
    pub code: Option<String>,
    /// `externalDescription`.
    pub external_description: Option<Translatable>,
    /// `externalName`.
    pub external_name: Option<Translatable>,
    /// `forPayment`.
    pub for_payment: Option<bool>,
    /// `forReimbursement`.
    pub for_reimbursement: Option<bool>,
    /// `id`.
    pub id: Option<i64>,
    /// `inSplitPaymentAllowed`.
    pub in_split_payment_allowed: Option<bool>,
    /// `manualValidation`.
    pub manual_validation: Option<bool>,
    /// `paymentType`.
    pub payment_type: Option<String>,
    /// `rank`.
    pub rank: Option<i32>,
    /// `tooMuchPerceivedAllowed`.
    pub too_much_perceived_allowed: Option<bool>,
    /// `withFollowUp`.
    pub with_follow_up: Option<bool>,
    /// What the document does not describe.
    pub extra: Extra,
}
s360_runtime::record!(PaymentMethod {
    "authorizationMode" => authorization_mode,
    "changeReturnAllowed" => change_return_allowed,
    "code" => code,
    "externalDescription" => external_description,
    "externalName" => external_name,
    "forPayment" => for_payment,
    "forReimbursement" => for_reimbursement,
    "id" => id,
    "inSplitPaymentAllowed" => in_split_payment_allowed,
    "manualValidation" => manual_validation,
    "paymentType" => payment_type,
    "rank" => rank,
    "tooMuchPerceivedAllowed" => too_much_perceived_allowed,
    "withFollowUp" => with_follow_up,
} extra);

/// In the answer of `getCatalogDetailed`: `catalogData.seasons[].products[].event.performances[]`.
///
/// No page describes its fields: seen in recorded messages, unless one says otherwise.
///
/// Partial: the document does not tell all fields.
///
/// Described since 1.33.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Performance {
    /// `alwaysAllowIsolatedSeats`.
    pub always_allow_isolated_seats: Option<bool>,
    /// `blockComparisonEnabled`.
    pub block_comparison_enabled: Option<bool>,
    /// `breaksQuantity`.
    ///
    /// No page describes it: seen in webhooks. Its type is a guess.
    pub breaks_quantity: Option<i32>,
    /// `charges`.
    pub charges: Option<Vec<Value>>,
    /// `chargesTableId`.
    ///
    /// No page describes it: seen in webhooks.
    pub charges_table_id: Option<i64>,
    /// `code`.
    pub code: Option<String>,
    /// `comfortVariableValues`.
    pub comfort_variable_values: Option<Vec<Value>>,
    /// `duration`.
    pub duration: Option<i32>,
    /// `eventExternalName`.
    ///
    /// No page describes it: seen in webhooks. Its type is a guess.
    pub event_external_name: Option<Translatable>,
    /// `externalDescription`.
    pub external_description: Option<Translatable>,
    /// `externalName`.
    pub external_name: Option<Translatable>,
    /// `externalShortName`.
    pub external_short_name: Option<Translatable>,
    /// `forceNominativeTickets`.
    pub force_nominative_tickets: Option<bool>,
    /// `id`.
    pub id: Option<i64>,
    /// `image`.
    ///
    /// No page describes it: seen in webhooks. Its type is a guess.
    pub image: Option<String>,
    /// `internalDescription`.
    ///
    /// No page describes it: seen in webhooks.
    pub internal_description: Option<Translatable>,
    /// `internalName`.
    ///
    /// No page describes it: seen in webhooks.
    pub internal_name: Option<Translatable>,
    /// `itemIds`.
    pub item_ids: Option<Vec<i64>>,
    /// `kind`.
    ///
    /// No page describes it: seen in webhooks.
    pub kind: Option<Value>,
    /// `kindExternalName`.
    ///
    /// No page describes it: seen in webhooks. Its type is a guess.
    pub kind_external_name: Option<Translatable>,
    /// `location`.
    pub location: Option<LocationData>,
    /// `logicalConfigurationId`.
    pub logical_configuration_id: Option<i64>,
    /// `logo`.
    ///
    /// No page describes it: seen in webhooks. Its type is a guess.
    pub logo: Option<String>,
    /// `logoImage`.
    ///
    /// No page describes it: seen in webhooks. Its type is a guess.
    pub logo_image: Option<String>,
    /// `match`.
    ///
    /// No page describes it: seen in webhooks.
    pub r#match: Option<Value>,
    /// `maxSeatsPerOrder`.
    pub max_seats_per_order: Option<i32>,
    /// `nameAddOn`.
    pub name_add_on: Option<Translatable>,
    /// `numbered`.
    pub numbered: Option<bool>,
    /// `performanceSocialNetworkLinks`.
    pub performance_social_network_links: Option<Vec<Value>>,
    /// `performanceType`.
    pub performance_type: Option<PerformancePerformanceType>,
    /// `physicalConfigurationId`.
    pub physical_configuration_id: Option<i64>,
    /// `prices`.
    pub prices: Option<Vec<Price>>,
    /// `rateTypeCode`.
    pub rate_type_code: Option<String>,
    /// `rateTypeId`.
    pub rate_type_id: Option<i64>,
    /// `ratesTableId`.
    ///
    /// No page describes it: seen in webhooks.
    pub rates_table_id: Option<i64>,
    /// `saleCloseExceptions`.
    pub sale_close_exceptions: Option<Vec<Value>>,
    /// `saleConfigurationId`.
    pub sale_configuration_id: Option<i64>,
    /// `salePeriods`.
    pub sale_periods: Option<Vec<SalePeriod>>,
    /// `seatCategories`.
    pub seat_categories: Option<Vec<SeatCategory>>,
    /// `seatSelectionMode`.
    ///
    /// No page describes it: seen in webhooks.
    pub seat_selection_mode: Option<Value>,
    /// `siteCode`.
    pub site_code: Option<String>,
    /// `siteExternalName`.
    pub site_external_name: Option<Translatable>,
    /// `spaceCode`.
    pub space_code: Option<String>,
    /// `spaceExternalName`.
    pub space_external_name: Option<Translatable>,
    /// `spaceId`.
    pub space_id: Option<i64>,
    /// `start`.
    pub start: Option<DateTime>,
    /// `state`.
    pub state: Option<PerformanceState>,
    /// `titling`.
    pub titling: Option<bool>,
    /// `venueImage`.
    ///
    /// No page describes it: seen in webhooks. Its type is a guess.
    pub venue_image: Option<String>,
    /// `visitLanguageCode`.
    ///
    /// No page describes it: seen in webhooks. Its type is a guess.
    pub visit_language_code: Option<String>,
    /// What the document does not describe.
    pub extra: Extra,
}
s360_runtime::record!(Performance {
    "alwaysAllowIsolatedSeats" => always_allow_isolated_seats,
    "blockComparisonEnabled" => block_comparison_enabled,
    "breaksQuantity" => breaks_quantity,
    "charges" => charges,
    "chargesTableId" => charges_table_id,
    "code" => code,
    "comfortVariableValues" => comfort_variable_values,
    "duration" => duration,
    "eventExternalName" => event_external_name,
    "externalDescription" => external_description,
    "externalName" => external_name,
    "externalShortName" => external_short_name,
    "forceNominativeTickets" => force_nominative_tickets,
    "id" => id,
    "image" => image,
    "internalDescription" => internal_description,
    "internalName" => internal_name,
    "itemIds" => item_ids,
    "kind" => kind,
    "kindExternalName" => kind_external_name,
    "location" => location,
    "logicalConfigurationId" => logical_configuration_id,
    "logo" => logo,
    "logoImage" => logo_image,
    "match" => r#match,
    "maxSeatsPerOrder" => max_seats_per_order,
    "nameAddOn" => name_add_on,
    "numbered" => numbered,
    "performanceSocialNetworkLinks" => performance_social_network_links,
    "performanceType" => performance_type,
    "physicalConfigurationId" => physical_configuration_id,
    "prices" => prices,
    "rateTypeCode" => rate_type_code,
    "rateTypeId" => rate_type_id,
    "ratesTableId" => rates_table_id,
    "saleCloseExceptions" => sale_close_exceptions,
    "saleConfigurationId" => sale_configuration_id,
    "salePeriods" => sale_periods,
    "seatCategories" => seat_categories,
    "seatSelectionMode" => seat_selection_mode,
    "siteCode" => site_code,
    "siteExternalName" => site_external_name,
    "spaceCode" => space_code,
    "spaceExternalName" => space_external_name,
    "spaceId" => space_id,
    "start" => start,
    "state" => state,
    "titling" => titling,
    "venueImage" => venue_image,
    "visitLanguageCode" => visit_language_code,
} extra);

/// In the answer of `getCatalogDetailed`: `catalogData.physicalConfigurations[]`.
///
/// No page describes its fields: seen in recorded messages.
///
/// Described since 1.33.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PhysicalConfiguration {
    /// `areas`.
    pub areas: Option<Vec<Area>>,
    /// `code`.
    pub code: Option<String>,
    /// `countryCode`.
    pub country_code: Option<String>,
    /// `externalName`.
    pub external_name: Option<Translatable>,
    /// `formattedAddress`.
    pub formatted_address: Option<String>,
    /// `id`.
    pub id: Option<i64>,
    /// `mapType`.
    pub map_type: Option<PhysicalConfigurationMapType>,
    /// `securityGauge`.
    pub security_gauge: Option<i32>,
    /// `siteCode`.
    pub site_code: Option<String>,
    /// `siteExternalName`.
    pub site_external_name: Option<Translatable>,
    /// `siteId`.
    pub site_id: Option<i64>,
    /// `spaceCode`.
    pub space_code: Option<String>,
    /// `spaceExternalName`.
    pub space_external_name: Option<Translatable>,
    /// `spaceId`.
    pub space_id: Option<i64>,
    /// `spaceType`.
    pub space_type: Option<String>,
    /// `street`.
    pub street: Option<String>,
    /// `town`.
    pub town: Option<String>,
    /// `zipcode`.
    pub zipcode: Option<String>,
    /// What the document does not describe.
    pub extra: Extra,
}
s360_runtime::record!(PhysicalConfiguration {
    "areas" => areas,
    "code" => code,
    "countryCode" => country_code,
    "externalName" => external_name,
    "formattedAddress" => formatted_address,
    "id" => id,
    "mapType" => map_type,
    "securityGauge" => security_gauge,
    "siteCode" => site_code,
    "siteExternalName" => site_external_name,
    "siteId" => site_id,
    "spaceCode" => space_code,
    "spaceExternalName" => space_external_name,
    "spaceId" => space_id,
    "spaceType" => space_type,
    "street" => street,
    "town" => town,
    "zipcode" => zipcode,
} extra);

/// In the answer of `getPOSConfig`: `posConfigData.placeAddressData`.
///
/// No page describes its fields: seen over SOAP.
///
/// Partial: the document does not tell all fields.
///
/// Described since 1.33.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PlaceAddressData {
    /// `countryCode`.
    pub country_code: Option<String>,
    /// `email`.
    pub email: Option<String>,
    /// `firstAddressLine`.
    pub first_address_line: Option<String>,
    /// `gpsLatitude`.
    pub gps_latitude: Option<Value>,
    /// `gpsLongitude`.
    pub gps_longitude: Option<Value>,
    /// `locality`.
    pub locality: Option<String>,
    /// `website`.
    pub website: Option<String>,
    /// `zipCode`.
    pub zip_code: Option<String>,
    /// What the document does not describe.
    pub extra: Extra,
}
s360_runtime::record!(PlaceAddressData {
    "countryCode" => country_code,
    "email" => email,
    "firstAddressLine" => first_address_line,
    "gpsLatitude" => gps_latitude,
    "gpsLongitude" => gps_longitude,
    "locality" => locality,
    "website" => website,
    "zipCode" => zip_code,
} extra);

/// In the answer of `getPOSConfig`: `posConfigData.hub.pointsOfSales[]`.
///
/// No page describes its fields: seen over SOAP.
///
/// Partial: the document does not tell all fields.
///
/// Described since 1.33.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PointOfSale {
    /// `allCountriesAllowed`.
    pub all_countries_allowed: Option<bool>,
    /// `code`.
    pub code: Option<String>,
    /// `id`.
    pub id: Option<i64>,
    /// `internetUrl`.
    pub internet_url: Option<String>,
    /// `rank`.
    pub rank: Option<i32>,
    /// `running`.
    pub running: Option<bool>,
    /// What the document does not describe.
    pub extra: Extra,
}
s360_runtime::record!(PointOfSale {
    "allCountriesAllowed" => all_countries_allowed,
    "code" => code,
    "id" => id,
    "internetUrl" => internet_url,
    "rank" => rank,
    "running" => running,
} extra);

/// In the answer of `getPOSConfig`: `posConfigData`.
///
/// No page describes its fields: seen over SOAP, unless one says otherwise.
///
/// Partial: the document does not tell all fields.
///
/// Described since 1.33.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PosConfigData {
    /// `allowedChars`.
    pub allowed_chars: Option<String>,
    /// `amazonS3InstitutionBucketName`.
    pub amazon_s3_institution_bucket_name: Option<String>,
    /// `catalogCurrencies`.
    ///
    /// Its type is a guess.
    pub catalog_currencies: Option<Vec<CurrencyCash>>,
    /// `charges`.
    pub charges: Option<Vec<Charge>>,
    /// `contactAccountCreationAllowed`.
    pub contact_account_creation_allowed: Option<bool>,
    /// `contactFileAccessAllowed`.
    pub contact_file_access_allowed: Option<bool>,
    /// `contactLoginMode`.
    pub contact_login_mode: Option<String>,
    /// `countries`.
    pub countries: Option<Vec<Country>>,
    /// `currencyCode`.
    ///
    /// No page describes it: client programs use it.
    pub currency_code: Option<String>,
    /// `currencySymbol`.
    pub currency_symbol: Option<String>,
    /// `customizationFile`.
    pub customization_file: Option<String>,
    /// `guestLoginAvailable`.
    pub guest_login_available: Option<bool>,
    /// `hub`.
    pub hub: Option<Hub>,
    /// `institCode`.
    pub instit_code: Option<String>,
    /// `institutionCurrency`.
    pub institution_currency: Option<CurrencyCash>,
    /// `invoicingAllowed`.
    pub invoicing_allowed: Option<bool>,
    /// `languageList`.
    pub language_list: Option<Value>,
    /// `loginPosition`.
    pub login_position: Option<String>,
    /// `mainLanguage`.
    pub main_language: Option<String>,
    /// `maxAutoSuggestedSeatsTrials`.
    pub max_auto_suggested_seats_trials: Option<i32>,
    /// `maxSeatsPerPerformance`.
    pub max_seats_per_performance: Option<i32>,
    /// `modeOfUse`.
    pub mode_of_use: Option<String>,
    /// `multiCatalogCurrencyEnabled`.
    pub multi_catalog_currency_enabled: Option<bool>,
    /// `netPrices`.
    pub net_prices: Option<bool>,
    /// `orderAbandonDelay`.
    pub order_abandon_delay: Option<i32>,
    /// `orderOrigins`.
    pub order_origins: Option<Vec<OrderOrigin>>,
    /// `organizationCode`.
    pub organization_code: Option<String>,
    /// `organizationCurrency`.
    pub organization_currency: Option<CurrencyCash>,
    /// `organizationId`.
    pub organization_id: Option<i64>,
    /// `organizationName`.
    pub organization_name: Option<Translatable>,
    /// `organizationTimeZone`.
    ///
    /// No page describes it: client programs use it.
    pub organization_time_zone: Option<String>,
    /// `paymentMethods`.
    pub payment_methods: Option<Vec<PaymentMethod>>,
    /// `placeAddress`.
    pub place_address: Option<String>,
    /// `placeAddressData`.
    pub place_address_data: Option<PlaceAddressData>,
    /// `posActivityState`.
    pub pos_activity_state: Option<String>,
    /// `posCode`.
    pub pos_code: Option<String>,
    /// `posCustomizationFile`.
    pub pos_customization_file: Option<String>,
    /// `posId`.
    ///
    /// No page describes it: client programs use it.
    pub pos_id: Option<i64>,
    /// `posNumber`.
    pub pos_number: Option<String>,
    /// `posParameters`.
    ///
    /// Its type is a guess.
    pub pos_parameters: Option<BTreeMap<String, String>>,
    /// `posType`.
    pub pos_type: Option<String>,
    /// `productFamilies`.
    pub product_families: Option<Vec<ProductFamily>>,
    /// `pspAccessMethod`.
    pub psp_access_method: Option<String>,
    /// `pspParameters`.
    ///
    /// Its type is a guess.
    pub psp_parameters: Option<BTreeMap<String, String>>,
    /// `salesChannelActivityState`.
    pub sales_channel_activity_state: Option<String>,
    /// `salesChannelCode`.
    pub sales_channel_code: Option<String>,
    /// `salesChannelId`.
    pub sales_channel_id: Option<i64>,
    /// `seatSelectionMode`.
    pub seat_selection_mode: Option<String>,
    /// `testInstitution`.
    pub test_institution: Option<bool>,
    /// `virtualOperatorName`.
    pub virtual_operator_name: Option<String>,
    /// What the document does not describe.
    pub extra: Extra,
}
s360_runtime::record!(PosConfigData {
    "allowedChars" => allowed_chars,
    "amazonS3InstitutionBucketName" => amazon_s3_institution_bucket_name,
    "catalogCurrencies" => catalog_currencies,
    "charges" => charges,
    "contactAccountCreationAllowed" => contact_account_creation_allowed,
    "contactFileAccessAllowed" => contact_file_access_allowed,
    "contactLoginMode" => contact_login_mode,
    "countries" => countries,
    "currencyCode" => currency_code,
    "currencySymbol" => currency_symbol,
    "customizationFile" => customization_file,
    "guestLoginAvailable" => guest_login_available,
    "hub" => hub,
    "institCode" => instit_code,
    "institutionCurrency" => institution_currency,
    "invoicingAllowed" => invoicing_allowed,
    "languageList" => language_list,
    "loginPosition" => login_position,
    "mainLanguage" => main_language,
    "maxAutoSuggestedSeatsTrials" => max_auto_suggested_seats_trials,
    "maxSeatsPerPerformance" => max_seats_per_performance,
    "modeOfUse" => mode_of_use,
    "multiCatalogCurrencyEnabled" => multi_catalog_currency_enabled,
    "netPrices" => net_prices,
    "orderAbandonDelay" => order_abandon_delay,
    "orderOrigins" => order_origins,
    "organizationCode" => organization_code,
    "organizationCurrency" => organization_currency,
    "organizationId" => organization_id,
    "organizationName" => organization_name,
    "organizationTimeZone" => organization_time_zone,
    "paymentMethods" => payment_methods,
    "placeAddress" => place_address,
    "placeAddressData" => place_address_data,
    "posActivityState" => pos_activity_state,
    "posCode" => pos_code,
    "posCustomizationFile" => pos_customization_file,
    "posId" => pos_id,
    "posNumber" => pos_number,
    "posParameters" => pos_parameters,
    "posType" => pos_type,
    "productFamilies" => product_families,
    "pspAccessMethod" => psp_access_method,
    "pspParameters" => psp_parameters,
    "salesChannelActivityState" => sales_channel_activity_state,
    "salesChannelCode" => sales_channel_code,
    "salesChannelId" => sales_channel_id,
    "seatSelectionMode" => seat_selection_mode,
    "testInstitution" => test_institution,
    "virtualOperatorName" => virtual_operator_name,
} extra);

/// The answer of `getPOSConfig`.
///
/// Described since 1.33.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PosConfigResult {
    /// `posConfigData`.
    ///
    /// No page describes it: client programs use it.
    pub pos_config_data: Option<PosConfigData>,
    /// `requestId`.
    pub request_id: Option<i64>,
    /// `statusCode`.
    pub status_code: Option<String>,
    /// `statusDetail`.
    pub status_detail: Option<String>,
    /// What the document does not describe.
    pub extra: Extra,
}
s360_runtime::record!(PosConfigResult {
    "posConfigData" => pos_config_data,
    "requestId" => request_id,
    "statusCode" => status_code,
    "statusDetail" => status_detail,
} extra);

/// In the answer of `getCatalogDetailed`: `catalogData.seasons[].products[].event.performances[].prices[]`.
///
/// No page describes its fields: seen in recorded messages, unless one says otherwise.
///
/// Described since 1.33.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Price {
    /// `amount`.
    pub amount: Option<Amount>,
    /// `audSubCatId`.
    pub aud_sub_cat_id: Option<i64>,
    /// `chargesAmounts`.
    pub charges_amounts: Option<Vec<ChargesAmount>>,
    /// `institutionSeatCatId`.
    pub institution_seat_cat_id: Option<i64>,
    /// `maxQty`.
    pub max_qty: Option<i32>,
    /// `minQty`.
    pub min_qty: Option<i32>,
    /// `priceLevelId`.
    ///
    /// No page describes it: client programs use it.
    pub price_level_id: Option<i64>,
    /// `seatCatId`.
    pub seat_cat_id: Option<i64>,
    /// What the document does not describe.
    pub extra: Extra,
}
s360_runtime::record!(Price {
    "amount" => amount,
    "audSubCatId" => aud_sub_cat_id,
    "chargesAmounts" => charges_amounts,
    "institutionSeatCatId" => institution_seat_cat_id,
    "maxQty" => max_qty,
    "minQty" => min_qty,
    "priceLevelId" => price_level_id,
    "seatCatId" => seat_cat_id,
} extra);

/// In the answer of `getCatalogDetailed`: `catalogData.seasons[].priceComponents[]`.
///
/// No page describes its fields: seen in recorded messages.
///
/// Described since 1.33.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PriceComponent {
    /// `code`.
    pub code: Option<String>,
    /// `discount`.
    pub discount: Option<bool>,
    /// `externalName`.
    pub external_name: Option<Translatable>,
    /// `fixedAmount`.
    pub fixed_amount: Option<Amount>,
    /// `id`.
    pub id: Option<i64>,
    /// `mandatory`.
    pub mandatory: Option<bool>,
    /// `priceComponentType`.
    pub price_component_type: Option<PriceComponentPriceComponentType>,
    /// `rank`.
    pub rank: Option<i32>,
    /// `refundable`.
    pub refundable: Option<bool>,
    /// `ticketPrice`.
    pub ticket_price: Option<bool>,
    /// What the document does not describe.
    pub extra: Extra,
}
s360_runtime::record!(PriceComponent {
    "code" => code,
    "discount" => discount,
    "externalName" => external_name,
    "fixedAmount" => fixed_amount,
    "id" => id,
    "mandatory" => mandatory,
    "priceComponentType" => price_component_type,
    "rank" => rank,
    "refundable" => refundable,
    "ticketPrice" => ticket_price,
} extra);

/// In the answer of `getCatalogDetailed`: `catalogData.seasons[].priceLevels[]`.
///
/// No page describes its fields: seen in recorded messages.
///
/// Described since 1.33.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PriceLevel {
    /// `code`.
    pub code: Option<String>,
    /// `id`.
    pub id: Option<i64>,
    /// `mainCategory`.
    pub main_category: Option<PriceLevelMainCategory>,
    /// `reduction`.
    pub reduction: Option<i64>,
    /// What the document does not describe.
    pub extra: Extra,
}
s360_runtime::record!(PriceLevel {
    "code" => code,
    "id" => id,
    "mainCategory" => main_category,
    "reduction" => reduction,
} extra);

/// In the answer of `getCatalogDetailed`: `catalogData.seasons[].products[]`.
///
/// No page describes its fields: seen in recorded messages, unless one says otherwise.
///
/// Partial: the document does not tell all fields.
///
/// Described since 1.33.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Product {
    /// `additionalPartnerContactNumber`.
    pub additional_partner_contact_number: Option<String>,
    /// `additionalState`.
    ///
    /// No page describes it: client programs use it.
    pub additional_state: Option<String>,
    /// `allowQuestionnaire`.
    pub allow_questionnaire: Option<bool>,
    /// `audienceType`.
    pub audience_type: Option<ProductAudienceType>,
    /// `chargesTableId`.
    ///
    /// No page describes it: seen in webhooks.
    pub charges_table_id: Option<i64>,
    /// `code`.
    ///
    /// A page describes it.
    pub code: Option<String>,
    /// `comfortVariableValues`.
    pub comfort_variable_values: Option<Vec<Value>>,
    /// `contactProductLinkIds`.
    pub contact_product_link_ids: Option<Vec<i64>>,
    /// `contactProductLinks`.
    ///
    /// No page describes it: client programs use it. Its type is a guess.
    pub contact_product_links: Option<Vec<ContactProductLink>>,
    /// `crossSellProductLinks`.
    ///
    /// Its type is a guess.
    pub cross_sell_product_links: Option<Vec<CrossSellProductLink>>,
    /// `culturalContact`.
    pub cultural_contact: Option<ProductCulturalContact>,
    /// `detailURL`.
    ///
    /// No page describes it: seen in webhooks.
    pub detail_url: Option<String>,
    /// `event`.
    ///
    /// A page describes it.
    pub event: Option<Event>,
    /// `exchangeable`.
    pub exchangeable: Option<bool>,
    /// `externalDescription`.
    pub external_description: Option<Translatable>,
    /// `externalName`.
    pub external_name: Option<Translatable>,
    /// `goods`.
    ///
    /// No page describes it: seen in webhooks.
    pub goods: Option<Value>,
    /// `grantedToTourPromoter`.
    pub granted_to_tour_promoter: Option<bool>,
    /// `hospitality`.
    ///
    /// No page describes it: seen in webhooks.
    pub hospitality: Option<Value>,
    /// `id`.
    pub id: Option<i64>,
    /// `internalName`.
    pub internal_name: Option<Translatable>,
    /// `invoicePartnerContactNumber`.
    ///
    /// No page describes it: client programs use it.
    pub invoice_partner_contact_number: Option<String>,
    /// `largeImageUrl`.
    pub large_image_url: Option<String>,
    /// `logo`.
    pub logo: Option<String>,
    /// `maxQuantity`.
    pub max_quantity: Option<i32>,
    /// `media`.
    pub media: Option<Vec<Value>>,
    /// `mediumImageUrl`.
    pub medium_image_url: Option<String>,
    /// `membership`.
    pub membership: Option<Membership>,
    /// `minQuantity`.
    pub min_quantity: Option<i32>,
    /// `optionAvailabilities`.
    pub option_availabilities: Option<Vec<Value>>,
    /// `pack`.
    pub pack: Option<Pack>,
    /// `partnerContactId`.
    pub partner_contact_id: Option<i64>,
    /// `partnerContactNumber`.
    pub partner_contact_number: Option<String>,
    /// `pass`.
    ///
    /// A page describes it.
    pub pass: Option<Pass>,
    /// `prevSeasonProductId`.
    ///
    /// No page describes it: seen in webhooks.
    pub prev_season_product_id: Option<i64>,
    /// `productFamilySubType`.
    pub product_family_sub_type: Option<ProductProductFamilySubType>,
    /// `productFamilyType`.
    pub product_family_type: Option<ProductProductFamilyType>,
    /// `productSocialNetworkLinks`.
    pub product_social_network_links: Option<Vec<Value>>,
    /// `productTypeId`.
    pub product_type_id: Option<i64>,
    /// `questionnaireId`.
    ///
    /// No page describes it: seen in webhooks.
    pub questionnaire_id: Option<i64>,
    /// `redemptionPeriod`.
    ///
    /// No page describes it: client programs use it.
    pub redemption_period: Option<Value>,
    /// `redemptionProducts`.
    ///
    /// No page describes it: client programs use it.
    pub redemption_products: Option<Vec<Value>>,
    /// `remark`.
    ///
    /// No page describes it: client programs use it.
    pub remark: Option<String>,
    /// `saleCloseExceptions`.
    pub sale_close_exceptions: Option<Vec<Value>>,
    /// `salePeriods`.
    pub sale_periods: Option<Vec<SalePeriod>>,
    /// `seasonId`.
    ///
    /// No page describes it: client programs use it.
    pub season_id: Option<i64>,
    /// `seasonTicket`.
    ///
    /// A page describes it.
    pub season_ticket: Option<SeasonTicket>,
    /// `service`.
    ///
    /// A page describes it.
    pub service: Option<Value>,
    /// `shortName`.
    ///
    /// No page describes it: seen in webhooks.
    pub short_name: Option<Translatable>,
    /// `smallImageUrl`.
    pub small_image_url: Option<String>,
    /// `state`.
    pub state: Option<ProductState>,
    /// `stops`.
    pub stops: Option<Vec<Value>>,
    /// `subTopicLinks`.
    pub sub_topic_links: Option<Vec<Value>>,
    /// `subTopics`.
    ///
    /// No page describes it: client programs use it.
    pub sub_topics: Option<Vec<Value>>,
    /// `ticketModelId`.
    pub ticket_model_id: Option<i64>,
    /// `ticketTransferLimit`.
    ///
    /// No page describes it: client programs use it.
    pub ticket_transfer_limit: Option<i32>,
    /// `transport`.
    ///
    /// No page describes it: seen in webhooks.
    pub transport: Option<Value>,
    /// `vatCodeId`.
    pub vat_code_id: Option<i64>,
    /// `waitingListAllowed`.
    pub waiting_list_allowed: Option<bool>,
    /// `xlargeImageUrl`.
    pub xlarge_image_url: Option<String>,
    /// What the document does not describe.
    pub extra: Extra,
}
s360_runtime::record!(Product {
    "additionalPartnerContactNumber" => additional_partner_contact_number,
    "additionalState" => additional_state,
    "allowQuestionnaire" => allow_questionnaire,
    "audienceType" => audience_type,
    "chargesTableId" => charges_table_id,
    "code" => code,
    "comfortVariableValues" => comfort_variable_values,
    "contactProductLinkIds" => contact_product_link_ids,
    "contactProductLinks" => contact_product_links,
    "crossSellProductLinks" => cross_sell_product_links,
    "culturalContact" => cultural_contact,
    "detailURL" => detail_url,
    "event" => event,
    "exchangeable" => exchangeable,
    "externalDescription" => external_description,
    "externalName" => external_name,
    "goods" => goods,
    "grantedToTourPromoter" => granted_to_tour_promoter,
    "hospitality" => hospitality,
    "id" => id,
    "internalName" => internal_name,
    "invoicePartnerContactNumber" => invoice_partner_contact_number,
    "largeImageUrl" => large_image_url,
    "logo" => logo,
    "maxQuantity" => max_quantity,
    "media" => media,
    "mediumImageUrl" => medium_image_url,
    "membership" => membership,
    "minQuantity" => min_quantity,
    "optionAvailabilities" => option_availabilities,
    "pack" => pack,
    "partnerContactId" => partner_contact_id,
    "partnerContactNumber" => partner_contact_number,
    "pass" => pass,
    "prevSeasonProductId" => prev_season_product_id,
    "productFamilySubType" => product_family_sub_type,
    "productFamilyType" => product_family_type,
    "productSocialNetworkLinks" => product_social_network_links,
    "productTypeId" => product_type_id,
    "questionnaireId" => questionnaire_id,
    "redemptionPeriod" => redemption_period,
    "redemptionProducts" => redemption_products,
    "remark" => remark,
    "saleCloseExceptions" => sale_close_exceptions,
    "salePeriods" => sale_periods,
    "seasonId" => season_id,
    "seasonTicket" => season_ticket,
    "service" => service,
    "shortName" => short_name,
    "smallImageUrl" => small_image_url,
    "state" => state,
    "stops" => stops,
    "subTopicLinks" => sub_topic_links,
    "subTopics" => sub_topics,
    "ticketModelId" => ticket_model_id,
    "ticketTransferLimit" => ticket_transfer_limit,
    "transport" => transport,
    "vatCodeId" => vat_code_id,
    "waitingListAllowed" => waiting_list_allowed,
    "xlargeImageUrl" => xlarge_image_url,
} extra);

/// In the answer of `getPOSConfig`: `posConfigData.productFamilies[]`.
///
/// No page describes its fields: seen over SOAP.
///
/// Partial: the document does not tell all fields.
///
/// Described since 1.33.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ProductFamily {
    /// `contactRequired`.
    pub contact_required: Option<bool>,
    /// `defaultQuantity`.
    pub default_quantity: Option<i32>,
    /// `directOption`.
    pub direct_option: Option<String>,
    /// `externalName`.
    pub external_name: Option<Translatable>,
    /// `id`.
    pub id: Option<i64>,
    /// `netPrices`.
    pub net_prices: Option<bool>,
    /// `productFamilySubType`.
    pub product_family_sub_type: Option<String>,
    /// `productFamilyType`.
    pub product_family_type: Option<String>,
    /// `reservable`.
    pub reservable: Option<String>,
    /// What the document does not describe.
    pub extra: Extra,
}
s360_runtime::record!(ProductFamily {
    "contactRequired" => contact_required,
    "defaultQuantity" => default_quantity,
    "directOption" => direct_option,
    "externalName" => external_name,
    "id" => id,
    "netPrices" => net_prices,
    "productFamilySubType" => product_family_sub_type,
    "productFamilyType" => product_family_type,
    "reservable" => reservable,
} extra);

/// In the answer of `getCatalogDetailed`: `catalogData.seasons[].productTypes[]`.
///
/// No page describes its fields: seen in recorded messages.
///
/// Described since 1.33.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ProductType {
    /// `code`.
    pub code: Option<String>,
    /// `externalName`.
    pub external_name: Option<Translatable>,
    /// `id`.
    pub id: Option<i64>,
    /// `productFamilyId`.
    pub product_family_id: Option<i64>,
    /// What the document does not describe.
    pub extra: Extra,
}
s360_runtime::record!(ProductType {
    "code" => code,
    "externalName" => external_name,
    "id" => id,
    "productFamilyId" => product_family_id,
} extra);

/// In the answer of `getCatalogDetailed`: `catalogData.seasons[].rateTypes[]`.
///
/// No page describes its fields: seen in recorded messages.
///
/// Described since 1.33.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RateType {
    /// `bgColor`.
    pub bg_color: Option<String>,
    /// `code`.
    pub code: Option<String>,
    /// `externalName`.
    pub external_name: Option<Translatable>,
    /// `id`.
    pub id: Option<i64>,
    /// `productFamilySubType`.
    pub product_family_sub_type: Option<RateTypeProductFamilySubType>,
    /// `productFamilyType`.
    pub product_family_type: Option<RateTypeProductFamilyType>,
    /// `textColor`.
    pub text_color: Option<String>,
    /// What the document does not describe.
    pub extra: Extra,
}
s360_runtime::record!(RateType {
    "bgColor" => bg_color,
    "code" => code,
    "externalName" => external_name,
    "id" => id,
    "productFamilySubType" => product_family_sub_type,
    "productFamilyType" => product_family_type,
    "textColor" => text_color,
} extra);

/// In the answer of `getCatalogDetailed`: `catalogData.seasons[].products[].salePeriods[]`.
///
/// No page describes its fields: seen in recorded messages, unless one says otherwise.
///
/// Partial: the document does not tell all fields.
///
/// Described since 1.33.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SalePeriod {
    /// `audienceSubCatIds`.
    pub audience_sub_cat_ids: Option<Vec<i64>>,
    /// `end`.
    pub end: Option<DateTime>,
    /// `endRelative`.
    ///
    /// No page describes it: client programs use it.
    pub end_relative: Option<i32>,
    /// `postingResalePossible`.
    pub posting_resale_possible: Option<bool>,
    /// `quotationPossible`.
    pub quotation_possible: Option<bool>,
    /// `reservationPossible`.
    pub reservation_possible: Option<bool>,
    /// `salePossible`.
    pub sale_possible: Option<bool>,
    /// `salesChannelCode`.
    pub sales_channel_code: Option<String>,
    /// `salesChannelId`.
    pub sales_channel_id: Option<i64>,
    /// `seatCategoryIds`.
    pub seat_category_ids: Option<Vec<i64>>,
    /// `start`.
    pub start: Option<DateTime>,
    /// `type`.
    pub r#type: Option<SalePeriodType>,
    /// What the document does not describe.
    pub extra: Extra,
}
s360_runtime::record!(SalePeriod {
    "audienceSubCatIds" => audience_sub_cat_ids,
    "end" => end,
    "endRelative" => end_relative,
    "postingResalePossible" => posting_resale_possible,
    "quotationPossible" => quotation_possible,
    "reservationPossible" => reservation_possible,
    "salePossible" => sale_possible,
    "salesChannelCode" => sales_channel_code,
    "salesChannelId" => sales_channel_id,
    "seatCategoryIds" => seat_category_ids,
    "start" => start,
    "type" => r#type,
} extra);

/// In the answer of `getCatalogDetailed`: `catalogData.seasons[]`.
///
/// No page describes its fields: seen in recorded messages, unless one says otherwise.
///
/// Partial: the document does not tell all fields.
///
/// Described since 1.33.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Season {
    /// `advantages`.
    pub advantages: Option<Vec<Advantage>>,
    /// `audienceCategories`.
    ///
    /// Its type is a guess.
    pub audience_categories: Option<Vec<AudienceCategory>>,
    /// `chargesTables`.
    pub charges_tables: Option<Vec<Value>>,
    /// `code`.
    pub code: Option<String>,
    /// `competitionTypes`.
    pub competition_types: Option<Vec<Value>>,
    /// `conditionalCrossSells`.
    pub conditional_cross_sells: Option<Vec<ConditionalCrossSell>>,
    /// `end`.
    pub end: Option<DateTime>,
    /// `externalName`.
    pub external_name: Option<Translatable>,
    /// `goodsFamilies`.
    pub goods_families: Option<Vec<Value>>,
    /// `goodsTopics`.
    pub goods_topics: Option<Vec<Value>>,
    /// `hospitalityRooms`.
    pub hospitality_rooms: Option<Vec<Value>>,
    /// `hospitalitySessions`.
    pub hospitality_sessions: Option<Vec<Value>>,
    /// `id`.
    ///
    /// A page describes it.
    pub id: Option<i64>,
    /// `logicalConfigurations`.
    pub logical_configurations: Option<Vec<LogicalConfiguration>>,
    /// `num`.
    pub num: Option<i32>,
    /// `optionLimitationLines`.
    pub option_limitation_lines: Option<Vec<Value>>,
    /// `optionables`.
    pub optionables: Option<Vec<Value>>,
    /// `priceComponents`.
    pub price_components: Option<Vec<PriceComponent>>,
    /// `priceLevels`.
    ///
    /// Its type is a guess.
    pub price_levels: Option<Vec<PriceLevel>>,
    /// `productTypes`.
    pub product_types: Option<Vec<ProductType>>,
    /// `products`.
    pub products: Option<Vec<Product>>,
    /// `questionnaires`.
    pub questionnaires: Option<Vec<Value>>,
    /// `questions`.
    pub questions: Option<Vec<Value>>,
    /// `rateTypes`.
    pub rate_types: Option<Vec<RateType>>,
    /// `ratesTables`.
    pub rates_tables: Option<Vec<Value>>,
    /// `sites`.
    pub sites: Option<Vec<Site>>,
    /// `start`.
    pub start: Option<DateTime>,
    /// `state`.
    pub state: Option<SeasonState>,
    /// `teams`.
    pub teams: Option<Vec<Value>>,
    /// `timeslots`.
    ///
    /// Its type is a guess.
    pub timeslots: Option<Vec<Timeslot>>,
    /// `topics`.
    pub topics: Option<Vec<Topic>>,
    /// What the document does not describe.
    pub extra: Extra,
}
s360_runtime::record!(Season {
    "advantages" => advantages,
    "audienceCategories" => audience_categories,
    "chargesTables" => charges_tables,
    "code" => code,
    "competitionTypes" => competition_types,
    "conditionalCrossSells" => conditional_cross_sells,
    "end" => end,
    "externalName" => external_name,
    "goodsFamilies" => goods_families,
    "goodsTopics" => goods_topics,
    "hospitalityRooms" => hospitality_rooms,
    "hospitalitySessions" => hospitality_sessions,
    "id" => id,
    "logicalConfigurations" => logical_configurations,
    "num" => num,
    "optionLimitationLines" => option_limitation_lines,
    "optionables" => optionables,
    "priceComponents" => price_components,
    "priceLevels" => price_levels,
    "productTypes" => product_types,
    "products" => products,
    "questionnaires" => questionnaires,
    "questions" => questions,
    "rateTypes" => rate_types,
    "ratesTables" => rates_tables,
    "sites" => sites,
    "start" => start,
    "state" => state,
    "teams" => teams,
    "timeslots" => timeslots,
    "topics" => topics,
} extra);

/// In the answer of `getCatalogDetailed`: `catalogData.seasons[].products[].seasonTicket`.
///
/// No page describes its fields: seen in recorded messages, unless one says otherwise.
///
/// Partial: the document does not tell all fields.
///
/// Described since 1.33.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SeasonTicket {
    /// `additionalSeatsRestrictedAudienceSubCategoryIds`.
    ///
    /// Its type is a guess.
    pub additional_seats_restricted_audience_sub_category_ids: Option<Vec<i64>>,
    /// `allowAdditionalSeat`.
    pub allow_additional_seat: Option<bool>,
    /// `championshipSeasonTicket`.
    ///
    /// No page describes it: client programs use it.
    pub championship_season_ticket: Option<bool>,
    /// `externalAdditionalCatInfo`.
    pub external_additional_cat_info: Option<Translatable>,
    /// `fixedSeat`.
    ///
    /// No page describes it: client programs use it.
    pub fixed_seat: Option<bool>,
    /// `mandatorySeatCategory`.
    pub mandatory_seat_category: Option<bool>,
    /// `maxEvents`.
    pub max_events: Option<i32>,
    /// `maxSeats`.
    pub max_seats: Option<i32>,
    /// `maxSeatsPerEvent`.
    pub max_seats_per_event: Option<i32>,
    /// `maxSeatsPerPerformance`.
    pub max_seats_per_performance: Option<i32>,
    /// `minEvents`.
    pub min_events: Option<i32>,
    /// `priceType`.
    pub price_type: Option<SeasonTicketPriceType>,
    /// `sameSeat`.
    pub same_seat: Option<bool>,
    /// `seasonTicketItems`.
    pub season_ticket_items: Option<Vec<SeasonTicketItem>>,
    /// `seasonTicketLines`.
    pub season_ticket_lines: Option<Vec<SeasonTicketLine>>,
    /// `seasonTicketSubjects`.
    pub season_ticket_subjects: Option<Vec<SeasonTicketSubject>>,
    /// `ticketPrintingMode`.
    pub ticket_printing_mode: Option<SeasonTicketTicketPrintingMode>,
    /// What the document does not describe.
    pub extra: Extra,
}
s360_runtime::record!(SeasonTicket {
    "additionalSeatsRestrictedAudienceSubCategoryIds" => additional_seats_restricted_audience_sub_category_ids,
    "allowAdditionalSeat" => allow_additional_seat,
    "championshipSeasonTicket" => championship_season_ticket,
    "externalAdditionalCatInfo" => external_additional_cat_info,
    "fixedSeat" => fixed_seat,
    "mandatorySeatCategory" => mandatory_seat_category,
    "maxEvents" => max_events,
    "maxSeats" => max_seats,
    "maxSeatsPerEvent" => max_seats_per_event,
    "maxSeatsPerPerformance" => max_seats_per_performance,
    "minEvents" => min_events,
    "priceType" => price_type,
    "sameSeat" => same_seat,
    "seasonTicketItems" => season_ticket_items,
    "seasonTicketLines" => season_ticket_lines,
    "seasonTicketSubjects" => season_ticket_subjects,
    "ticketPrintingMode" => ticket_printing_mode,
} extra);

/// In the answer of `getCatalogDetailed`: `catalogData.seasons[].products[].seasonTicket.seasonTicketItems[]`.
///
/// No page describes its fields: seen in recorded messages.
///
/// Described since 1.33.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SeasonTicketItem {
    /// `institutionCategoryId`.
    pub institution_category_id: Option<i64>,
    /// `itemId`.
    pub item_id: Option<i64>,
    /// `itemPrices`.
    pub item_prices: Option<Vec<ItemPrice>>,
    /// `rank`.
    pub rank: Option<i32>,
    /// `seatCatLinkName`.
    pub seat_cat_link_name: Option<Translatable>,
    /// `seatCategoryLink`.
    pub seat_category_link: Option<Vec<SeatCategoryLink>>,
    /// What the document does not describe.
    pub extra: Extra,
}
s360_runtime::record!(SeasonTicketItem {
    "institutionCategoryId" => institution_category_id,
    "itemId" => item_id,
    "itemPrices" => item_prices,
    "rank" => rank,
    "seatCatLinkName" => seat_cat_link_name,
    "seatCategoryLink" => seat_category_link,
} extra);

/// In the answer of `getCatalogDetailed`: `catalogData.seasons[].products[].seasonTicket.seasonTicketLines[]`.
///
/// No page describes its fields: seen in recorded messages.
///
/// Described since 1.33.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SeasonTicketLine {
    /// `allowSeatCatUpDownGrade`.
    pub allow_seat_cat_up_down_grade: Option<bool>,
    /// `mandatoryEvent`.
    pub mandatory_event: Option<bool>,
    /// `multiplePerformances`.
    pub multiple_performances: Option<SeasonTicketLineMultiplePerformances>,
    /// `product`.
    pub product: Option<Product>,
    /// `seasonTicketLineId`.
    pub season_ticket_line_id: Option<i64>,
    /// What the document does not describe.
    pub extra: Extra,
}
s360_runtime::record!(SeasonTicketLine {
    "allowSeatCatUpDownGrade" => allow_seat_cat_up_down_grade,
    "mandatoryEvent" => mandatory_event,
    "multiplePerformances" => multiple_performances,
    "product" => product,
    "seasonTicketLineId" => season_ticket_line_id,
} extra);

/// In the answer of `getCatalogDetailed`: `catalogData.seasons[].products[].seasonTicket.seasonTicketSubjects[]`.
///
/// No page describes its fields: seen in recorded messages.
///
/// Described since 1.33.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SeasonTicketSubject {
    /// `code`.
    pub code: Option<String>,
    /// `externalName`.
    pub external_name: Option<Translatable>,
    /// `maxEvents`.
    pub max_events: Option<i32>,
    /// `minEvents`.
    pub min_events: Option<i32>,
    /// `rank`.
    pub rank: Option<i32>,
    /// `seasonTicketLines`.
    pub season_ticket_lines: Option<Vec<SeasonTicketLine>>,
    /// What the document does not describe.
    pub extra: Extra,
}
s360_runtime::record!(SeasonTicketSubject {
    "code" => code,
    "externalName" => external_name,
    "maxEvents" => max_events,
    "minEvents" => min_events,
    "rank" => rank,
    "seasonTicketLines" => season_ticket_lines,
} extra);

/// In the answer of `getCatalogDetailed`: `catalogData.seasons[].logicalConfigurations[].seatCategories[]`.
///
/// No page describes its fields: seen in recorded messages.
///
/// Described since 1.33.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SeatCategory {
    /// `bgColor`.
    pub bg_color: Option<String>,
    /// `catNum`.
    pub cat_num: Option<String>,
    /// `code`.
    pub code: Option<String>,
    /// `externalName`.
    pub external_name: Option<Translatable>,
    /// `id`.
    pub id: Option<i64>,
    /// `institutionCategoryId`.
    pub institution_category_id: Option<i64>,
    /// `preRequestLogicalSeatCatIds`.
    ///
    /// Its type is a guess.
    pub pre_request_logical_seat_cat_ids: Option<Vec<i64>>,
    /// `rank`.
    pub rank: Option<i32>,
    /// `sameBlockRestrictionMode`.
    pub same_block_restriction_mode: Option<SeatCategorySameBlockRestrictionMode>,
    /// `textColor`.
    pub text_color: Option<String>,
    /// What the document does not describe.
    pub extra: Extra,
}
s360_runtime::record!(SeatCategory {
    "bgColor" => bg_color,
    "catNum" => cat_num,
    "code" => code,
    "externalName" => external_name,
    "id" => id,
    "institutionCategoryId" => institution_category_id,
    "preRequestLogicalSeatCatIds" => pre_request_logical_seat_cat_ids,
    "rank" => rank,
    "sameBlockRestrictionMode" => same_block_restriction_mode,
    "textColor" => text_color,
} extra);

/// In the answer of `getCatalogDetailed`: `catalogData.seasons[].products[].pack.packageItems[].seatCategoryLink[]`.
///
/// No page describes its fields: seen in recorded messages.
///
/// Described since 1.33.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SeatCategoryLink {
    /// `seatCategoryId`.
    pub seat_category_id: Option<i64>,
    /// What the document does not describe.
    pub extra: Extra,
}
s360_runtime::record!(SeatCategoryLink {
    "seatCategoryId" => seat_category_id,
} extra);

/// In the answer of `getCatalogDetailed`: `catalogData.seasons[].logicalConfigurations[].selectionMap`.
///
/// No page describes its fields: seen in recorded messages.
///
/// Partial: the document does not tell all fields.
///
/// Described since 1.33.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SelectionMap {
    /// `visualPolygons`.
    pub visual_polygons: Option<Vec<Value>>,
    /// What the document does not describe.
    pub extra: Extra,
}
s360_runtime::record!(SelectionMap {
    "visualPolygons" => visual_polygons,
} extra);

/// In the answer of `getCatalogDetailed`: `catalogData.physicalConfigurations[].areas[].shapes[]`.
///
/// No page describes its fields: seen in recorded messages.
///
/// Described since 1.33.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Shape {
    /// `x`.
    pub x: Option<Vec<i32>>,
    /// `y`.
    pub y: Option<Vec<i32>>,
    /// What the document does not describe.
    pub extra: Extra,
}
s360_runtime::record!(Shape {
    "x" => x,
    "y" => y,
} extra);

/// In the answer of `getCatalogDetailed`: `catalogData.seasons[].sites[]`.
///
/// No page describes its fields: seen in recorded messages.
///
/// Described since 1.33.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Site {
    /// `address`.
    pub address: Option<SiteAddress>,
    /// `code`.
    pub code: Option<String>,
    /// `externalName`.
    pub external_name: Option<Translatable>,
    /// `id`.
    pub id: Option<i64>,
    /// `spaces`.
    pub spaces: Option<Vec<Space>>,
    /// What the document does not describe.
    pub extra: Extra,
}
s360_runtime::record!(Site {
    "address" => address,
    "code" => code,
    "externalName" => external_name,
    "id" => id,
    "spaces" => spaces,
} extra);

/// In the answer of `getCatalogDetailed`: `catalogData.seasons[].sites[].address`.
///
/// No page describes its fields: seen in recorded messages.
///
/// Described since 1.33.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SiteAddress {
    /// `countryCode`.
    pub country_code: Option<String>,
    /// `firstAddressLine`.
    pub first_address_line: Option<String>,
    /// `locality`.
    pub locality: Option<String>,
    /// `zipCode`.
    pub zip_code: Option<String>,
    /// What the document does not describe.
    pub extra: Extra,
}
s360_runtime::record!(SiteAddress {
    "countryCode" => country_code,
    "firstAddressLine" => first_address_line,
    "locality" => locality,
    "zipCode" => zip_code,
} extra);

/// In the answer of `getCatalogDetailed`: `catalogData.seasons[].sites[].spaces[]`.
///
/// No page describes its fields: seen in recorded messages.
///
/// Described since 1.33.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Space {
    /// `code`.
    pub code: Option<String>,
    /// `externalName`.
    pub external_name: Option<Translatable>,
    /// `id`.
    pub id: Option<i64>,
    /// `siteId`.
    pub site_id: Option<i64>,
    /// What the document does not describe.
    pub extra: Extra,
}
s360_runtime::record!(Space {
    "code" => code,
    "externalName" => external_name,
    "id" => id,
    "siteId" => site_id,
} extra);

/// In the answer of `getCatalogDetailed`: `catalogData.seasons[].timeslots[]`.
///
/// A guess: nobody has seen it. Its fields are guesses.
///
/// Partial: the document does not tell all fields.
///
/// Described since 1.33.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Timeslot {
    /// `allVisitLanguages`.
    pub all_visit_languages: Option<bool>,
    /// `allVisitThemes`.
    pub all_visit_themes: Option<bool>,
    /// `duration`.
    pub duration: Option<i32>,
    /// `endDate`.
    pub end_date: Option<DateTime>,
    /// `quota`.
    pub quota: Option<i32>,
    /// `rateTypeId`.
    pub rate_type_id: Option<i64>,
    /// `salesTolerance`.
    pub sales_tolerance: Option<i32>,
    /// `startDate`.
    pub start_date: Option<DateTime>,
    /// `startTime`.
    pub start_time: Option<Value>,
    /// What the document does not describe.
    pub extra: Extra,
}
s360_runtime::record!(Timeslot {
    "allVisitLanguages" => all_visit_languages,
    "allVisitThemes" => all_visit_themes,
    "duration" => duration,
    "endDate" => end_date,
    "quota" => quota,
    "rateTypeId" => rate_type_id,
    "salesTolerance" => sales_tolerance,
    "startDate" => start_date,
    "startTime" => start_time,
} extra);

/// In the answer of `getCatalogDetailed`: `catalogData.seasons[].topics[]`.
///
/// Partial: the document does not tell all fields.
///
/// Described since 1.33.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Topic {
    /// What the document does not describe.
    pub extra: Extra,
}
s360_runtime::record!(Topic {
} extra);

/// In the answer of `getPOSConfig`: `posConfigData.organizationName`; in the answer of `getCatalogDetailed`: `catalogData.externalVerifications[].description`.
///
/// No page describes its fields: seen in recorded messages.
///
/// Described since 1.33.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Translatable {
    /// `translations`.
    pub translations: Option<Vec<Translation>>,
    /// What the document does not describe.
    pub extra: Extra,
}
s360_runtime::record!(Translatable {
    "translations" => translations,
} extra);

/// In the answer of `getPOSConfig`: `posConfigData.organizationName.translations[]`; in the answer of `getCatalogDetailed`: `catalogData.externalVerifications[].description.translations[]`.
///
/// No page describes its fields: seen in recorded messages.
///
/// Described since 1.33.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Translation {
    /// `locale`.
    pub locale: Option<String>,
    /// `value`.
    pub value: Option<String>,
    /// What the document does not describe.
    pub extra: Extra,
}
s360_runtime::record!(Translation {
    "locale" => locale,
    "value" => value,
} extra);

/// In the answer of `getCatalogDetailed`: `catalogData.visitGroupKinds[]`.
///
/// No page describes its fields: seen in recorded messages.
///
/// Described since 1.33.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VisitGroupKind {
    /// `defaultValue`.
    pub default_value: Option<bool>,
    /// `externalName`.
    pub external_name: Option<Translatable>,
    /// `groupKindInternalCode`.
    pub group_kind_internal_code: Option<String>,
    /// `rank`.
    pub rank: Option<i32>,
    /// What the document does not describe.
    pub extra: Extra,
}
s360_runtime::record!(VisitGroupKind {
    "defaultValue" => default_value,
    "externalName" => external_name,
    "groupKindInternalCode" => group_kind_internal_code,
    "rank" => rank,
} extra);

/// In the answer of `getCatalogDetailed`: `catalogData.visitLanguages[]`.
///
/// No page describes its fields: seen in recorded messages.
///
/// Described since 1.33.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VisitLanguage {
    /// `code`.
    pub code: Option<String>,
    /// `name`.
    pub name: Option<Translatable>,
    /// What the document does not describe.
    pub extra: Extra,
}
s360_runtime::record!(VisitLanguage {
    "code" => code,
    "name" => name,
} extra);

/// In the answer of `getCatalogDetailed`: `catalogData.visitThemes[]`.
///
/// Partial: the document does not tell all fields.
///
/// Described since 1.33.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VisitTheme {
    /// What the document does not describe.
    pub extra: Extra,
}
s360_runtime::record!(VisitTheme {
} extra);

/// The answer of `isCatalogServiceAlive`.
///
/// Described since 1.33.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct WebMethodResult {
    /// `requestId`.
    pub request_id: Option<i64>,
    /// `statusCode`.
    pub status_code: Option<String>,
    /// `statusDetail`.
    pub status_detail: Option<String>,
    /// What the document does not describe.
    pub extra: Extra,
}
s360_runtime::record!(WebMethodResult {
    "requestId" => request_id,
    "statusCode" => status_code,
    "statusDetail" => status_detail,
} extra);
