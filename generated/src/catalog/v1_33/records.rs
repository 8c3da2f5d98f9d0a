//! Requests, results and their parts.

use s360_runtime::{Amount, DateTime, Value};
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
s360_runtime::record!(Area {
} extra);

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
s360_runtime::record!(AudienceCategory {
    "audienceSubCategories" => audience_sub_categories,
    "code" => code,
    "externalName" => external_name,
    "id" => id,
    "mainCategory" => main_category,
    "secondaryCategory" => secondary_category,
} extra);

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
s360_runtime::record!(AudienceSubCategory {
    "audienceCategoryKind" => audience_category_kind,
    "code" => code,
    "crossSeatCategory" => cross_seat_category: promised,
    "externalDescription" => external_description,
    "externalName" => external_name,
    "id" => id,
    "requiredAudienceSubCategoryIds" => required_audience_sub_category_ids,
} extra);

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
s360_runtime::record!(CatalogData {
    "externalVerifications" => external_verifications,
    "groupCriterions" => group_criterions,
    "physicalConfigurations" => physical_configurations,
    "products" => products,
    "seasons" => seasons,
} extra);

/// Named by the reference pages but not described there.
///
/// Partial: the document does not tell all fields.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CatalogResult {
    /// What the document does not describe.
    pub extra: Extra,
}
s360_runtime::record!(CatalogResult {
} extra);

/// Named by the reference pages but not described there.
///
/// Partial: the document does not tell all fields.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CatalogResultDetailed {
    /// What the document does not describe.
    pub extra: Extra,
}
s360_runtime::record!(CatalogResultDetailed {
} extra);

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
s360_runtime::record!(Charge {
    "code" => code,
    "externalName" => external_name,
    "id" => id,
    "modifiable" => modifiable: promised,
    "type" => r#type,
} extra);

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
s360_runtime::record!(Country {
    "code" => code,
    "currencyCode" => currency_code,
    "internationalPhonePrefix" => international_phone_prefix,
    "name" => name,
    "phoneFormat" => phone_format,
} extra);

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
s360_runtime::record!(CrossSellProductLink {
    "baseMinQuantity" => base_min_quantity,
    "end" => end,
    "externalName" => external_name,
    "id" => id,
    "start" => start,
    "targetProductId" => target_product_id,
    "targetProductRank" => target_product_rank,
    "targetQuantityType" => target_quantity_type,
    "targetSameDateAsBase" => target_same_date_as_base: promised,
    "type" => r#type,
} extra);

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
s360_runtime::record!(CurrencyCash {
} extra);

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
s360_runtime::record!(Event {
    "performances" => performances,
} extra);

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
s360_runtime::record!(ExternalVerification {
    "description" => description,
    "externalName" => external_name,
    "field1Name" => field1_name,
    "field2Name" => field2_name,
    "id" => id,
    "numberOfTicketsPerCard" => number_of_tickets_per_card,
} extra);

/// Part of a request: `getCatalogDetailed request`.
#[derive(Clone, Default, PartialEq)]
pub struct GetCatalogDetailedRequest {
    /// observed value EXTENDED (also events no longer on sale)
    ///
    /// Since 1.33.
    pub scope: Option<Value>,
}
s360_runtime::record!(GetCatalogDetailedRequest {
    "scope" => scope,
});

/// Part of a request: `getCatalog request`.
///
/// Partial: the document does not tell all fields.
#[derive(Clone, Default, PartialEq)]
pub struct GetCatalogRequest {
    /// What the document does not describe.
    pub extra: Extra,
}
s360_runtime::record!(GetCatalogRequest {
} extra);

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
s360_runtime::record!(GetLastSetupUpdateRequest {
} extra);

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
s360_runtime::record!(GetLastSetupUpdateResult {
} extra);

/// Part of a request: `getPOSConfig request`.
///
/// Described since 1.33.
#[derive(Clone, Default, PartialEq)]
pub struct GetPosConfigRequest {}
s360_runtime::record!(GetPosConfigRequest {
});

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
s360_runtime::record!(GroupCriterion {
    "code" => code,
    "elements" => elements,
    "externalName" => external_name,
    "id" => id,
    "planningRequirement" => planning_requirement: promised,
    "rank" => rank,
} extra);

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
s360_runtime::record!(GroupCriterionElement {
} extra);

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
s360_runtime::record!(Hub {
    "id" => id,
    "pointsOfSales" => points_of_sales,
} extra);

/// Part of a request: `isCatalogServiceAlive request`.
///
/// Described since 1.33.
#[derive(Clone, Default, PartialEq)]
pub struct IsCatalogServiceAliveRequest {}
s360_runtime::record!(IsCatalogServiceAliveRequest {
});

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
s360_runtime::record!(IsCatalogServiceAliveResult {
} extra);

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
s360_runtime::record!(ItemPrice {
    "allVisitLanguages" => all_visit_languages: promised,
    "allVisitThemes" => all_visit_themes: promised,
    "amount" => amount,
    "audSubCatId" => aud_sub_cat_id,
    "duration" => duration,
    "endDate" => end_date,
    "maxQty" => max_qty,
    "minQty" => min_qty,
    "priceLevelId" => price_level_id,
    "quota" => quota,
    "rateTypeId" => rate_type_id,
    "salePeriods" => sale_periods,
    "salesTolerance" => sales_tolerance,
    "startDate" => start_date,
    "startTime" => start_time,
} extra);

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
s360_runtime::record!(OrderOrigin {
    "externalName" => external_name,
    "idCode" => id_code,
} extra);

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
s360_runtime::record!(Pass {
    "consecutive" => consecutive,
    "dateMandatory" => date_mandatory: promised,
    "guided" => guided: promised,
    "items" => items,
} extra);

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
s360_runtime::record!(PassItem {
    "itemId" => item_id,
    "itemPrices" => item_prices,
    "timeslotIds" => timeslot_ids,
} extra);

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
s360_runtime::record!(PaymentMethod {
    "authorizationMode" => authorization_mode,
    "changeReturnAllowed" => change_return_allowed: promised,
    "code" => code,
    "externalDescription" => external_description,
    "externalName" => external_name,
    "forPayment" => for_payment: promised,
    "forReimbursement" => for_reimbursement: promised,
    "id" => id,
    "inSplitPaymentAllowed" => in_split_payment_allowed: promised,
    "manualValidation" => manual_validation: promised,
    "paymentType" => payment_type,
    "rank" => rank,
    "tooMuchPerceivedAllowed" => too_much_perceived_allowed: promised,
    "withFollowUp" => with_follow_up: promised,
} extra);

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
s360_runtime::record!(Performance {
    "duration" => duration,
    "id" => id,
    "prices" => prices,
    "seatCategories" => seat_categories,
    "start" => start,
    "state" => state,
} extra);

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
s360_runtime::record!(PhysicalConfiguration {
    "areas" => areas,
    "code" => code,
    "countryCode" => country_code,
    "externalName" => external_name,
    "formattedAddress" => formatted_address,
    "id" => id,
    "kind" => kind,
    "mapType" => map_type,
    "physicalGauge" => physical_gauge,
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
    "type" => r#type,
    "zipcode" => zipcode,
} extra);

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
s360_runtime::record!(PointOfSale {
    "allCountriesAllowed" => all_countries_allowed: promised,
    "code" => code,
    "id" => id,
    "internetUrl" => internet_url,
    "rank" => rank,
    "running" => running: promised,
} extra);

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
s360_runtime::record!(PosConfigData {
    "allowedChars" => allowed_chars,
    "amazonS3InstitutionBucketName" => amazon_s3_institution_bucket_name,
    "catalogCurrencies" => catalog_currencies,
    "charges" => charges,
    "contactAccountCreationAllowed" => contact_account_creation_allowed: promised,
    "contactFileAccessAllowed" => contact_file_access_allowed: promised,
    "contactLoginMode" => contact_login_mode,
    "countries" => countries,
    "currencyCode" => currency_code,
    "currencySymbol" => currency_symbol,
    "customizationFile" => customization_file,
    "guestLoginAvailable" => guest_login_available: promised,
    "hub" => hub,
    "institCode" => instit_code,
    "institutionCurrency" => institution_currency,
    "invoicingAllowed" => invoicing_allowed: promised,
    "languageList" => language_list,
    "loginPosition" => login_position,
    "mainLanguage" => main_language,
    "maxAutoSuggestedSeatsTrials" => max_auto_suggested_seats_trials,
    "maxSeatsPerPerformance" => max_seats_per_performance,
    "modeOfUse" => mode_of_use,
    "multiCatalogCurrencyEnabled" => multi_catalog_currency_enabled: promised,
    "netPrices" => net_prices: promised,
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
    "testInstitution" => test_institution: promised,
    "virtualOperatorName" => virtual_operator_name,
} extra);

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
s360_runtime::record!(PosConfigResult {
    "posConfigData" => pos_config_data,
    "requestId" => request_id,
    "statusCode" => status_code,
    "statusDetail" => status_detail,
} extra);

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
s360_runtime::record!(Price {
    "amount" => amount,
    "audSubCatId" => aud_sub_cat_id,
    "institutionSeatCatId" => institution_seat_cat_id,
    "priceLevelId" => price_level_id,
    "seatCatId" => seat_cat_id,
} extra);

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
s360_runtime::record!(PriceLevel {
    "code" => code,
    "id" => id,
    "mainCategory" => main_category,
    "reduction" => reduction,
} extra);

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
s360_runtime::record!(Product {
    "code" => code,
    "crossSellProductLinks" => cross_sell_product_links,
    "description" => description,
    "event" => event,
    "exchangeable" => exchangeable: promised,
    "externalName" => external_name,
    "grantedToTourPromoter" => granted_to_tour_promoter: promised,
    "id" => id,
    "internalName" => internal_name,
    "largeImageUrl" => large_image_url,
    "logo" => logo,
    "mediumImageUrl" => medium_image_url,
    "minQuantity" => min_quantity,
    "pass" => pass,
    "productFamilyType" => product_family_type,
    "state" => state,
    "vatCodeId" => vat_code_id,
} extra);

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
s360_runtime::record!(ProductFamily {
    "contactRequired" => contact_required: promised,
    "defaultQuantity" => default_quantity,
    "directOption" => direct_option,
    "externalName" => external_name,
    "id" => id,
    "netPrices" => net_prices: promised,
    "productFamilySubType" => product_family_sub_type,
    "productFamilyType" => product_family_type,
    "reservable" => reservable,
} extra);

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
s360_runtime::record!(SalePeriod {
} extra);

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
s360_runtime::record!(Season {
    "audienceCategories" => audience_categories,
    "priceLevels" => price_levels,
    "products" => products,
} extra);

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
s360_runtime::record!(SeatCategory {
    "code" => code,
    "externalName" => external_name,
    "id" => id,
} extra);

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
s360_runtime::record!(Translatable {
    "translations" => translations,
} extra);

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
s360_runtime::record!(Translation {
    "locale" => locale,
    "value" => value,
} extra);
