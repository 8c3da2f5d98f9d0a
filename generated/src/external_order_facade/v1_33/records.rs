//! Requests, results and their parts.

use s360_runtime::{Amount, DateTime, Value};
use s360_runtime::wire::Extra;
use super::enums::*;

/// Part of a request: `createOrUpdateOrder request`.
#[derive(Clone, Default, PartialEq)]
pub struct CreateOrUpdateOrderRequest {
    /// `fileId`.
    pub file_id: Option<i64>,
    /// Optional; existing order is updated, else a new one is created
    pub order_id: Option<i64>,
    /// `orderType`.
    pub order_type: Option<CreateOrUpdateOrderRequestOrderType>,
    /// `pointOfSalesId`.
    pub point_of_sales_id: i64,
    /// `purchasersInfo`.
    pub purchasers_info: Option<Vec<Value>>,
    /// Optional
    pub request_id: Option<i64>,
}

impl CreateOrUpdateOrderRequest {
    /// A value with all required fields.
    pub fn new(point_of_sales_id: i64) -> Self {
        Self { point_of_sales_id, ..Self::default() }
    }
}
s360_runtime::record!(CreateOrUpdateOrderRequest {
    "fileId" => file_id,
    "orderId" => order_id,
    "orderType" => order_type,
    "pointOfSalesId" => point_of_sales_id,
    "purchasersInfo" => purchasers_info,
    "requestId" => request_id,
});

/// Named by the reference pages but not described there.
///
/// Partial: the document does not tell all fields.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CurrencyCash {
    /// What the document does not describe.
    pub extra: Extra,
}
s360_runtime::record!(CurrencyCash {
} extra);

/// `MovementData`.
///
/// Partial: the document does not tell all fields.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MovementData {
    /// observed
    pub attribution_match: Option<Value>,
    /// observed
    pub contingent: Option<String>,
    /// observed
    pub contingent_id: Option<i64>,
    /// observed
    pub end_validity_date: Option<DateTime>,
    /// observed
    pub instance_number: Option<String>,
    /// observed
    pub movement_id: Option<i64>,
    /// observed
    pub operation_id: Option<i64>,
    /// observed
    pub resumed: bool,
    /// observed
    pub start_validity_date: Option<DateTime>,
    /// observed
    pub transferable: bool,
    /// observed
    pub r#type: Option<Value>,
    /// What the document does not describe.
    pub extra: Extra,
}
s360_runtime::record!(MovementData {
    "attributionMatch" => attribution_match,
    "contingent" => contingent,
    "contingentId" => contingent_id,
    "endValidityDate" => end_validity_date,
    "instanceNumber" => instance_number,
    "movementId" => movement_id,
    "operationId" => operation_id,
    "resumed" => resumed: promised,
    "startValidityDate" => start_validity_date,
    "transferable" => transferable: promised,
    "type" => r#type,
} extra);

/// `OperationData`.
///
/// Partial: the document does not tell all fields.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OperationData {
    /// observed
    pub audience_cat_id: Option<i64>,
    /// observed
    pub audience_sub_category: Option<String>,
    /// observed
    pub audience_sub_category_external_description: Option<Value>,
    /// observed
    pub audience_sub_category_id: Option<i64>,
    /// observed
    pub audience_sub_category_rank: Option<i32>,
    /// observed
    pub audience_sub_category_require_attachment: bool,
    /// observed, 1/1000
    pub base_price: Option<Amount>,
    /// observed
    pub catalog_currency: Option<CurrencyCash>,
    /// observed
    pub comfort_variable_values: Option<Vec<Value>>,
    /// observed
    pub contingent: Option<String>,
    /// observed
    pub contingent_id: Option<i64>,
    /// observed
    pub exchangeable: bool,
    /// observed
    pub file_id: Option<i64>,
    /// observed: the 'is' prefix is kept on the wire
    pub is_nominative: bool,
    /// observed
    pub item_display_external_designation: Option<Value>,
    /// observed
    pub item_id: Option<i64>,
    /// observed, eg SINGLE\_ENTRY
    pub kind: Option<Value>,
    /// observed: siteAddress{countryCode,firstAddressLine,locality,zipCode}, siteCode, siteExternalName, spaceCode, spaceExternalName
    pub locations: Option<Vec<Value>>,
    /// observed
    pub numbered: bool,
    /// observed
    pub operation_id: Option<i64>,
    /// observed
    pub operation_number: Option<Value>,
    /// observed
    pub product: Option<String>,
    /// observed
    pub product_code: Option<String>,
    /// observed
    pub product_family_sub_type: Option<Value>,
    /// observed
    pub product_family_type: Option<Value>,
    /// observed
    pub product_id: Option<i64>,
    /// observed
    pub quantity: Option<i32>,
    /// observed
    pub season: Option<String>,
    /// observed
    pub self_paid_vat: bool,
    /// observed
    pub total_amount: Option<Amount>,
    /// observed
    pub r#type: Option<Value>,
    /// observed
    pub unit_price: Option<Amount>,
    /// observed
    pub vat_country_code: Option<String>,
    /// observed
    pub vat_rate: Option<Value>,
    /// observed
    pub waiting_account_balance: Option<Amount>,
    /// observed
    pub without_vat_total_amount: Option<Amount>,
    /// What the document does not describe.
    pub extra: Extra,
}
s360_runtime::record!(OperationData {
    "audienceCatId" => audience_cat_id,
    "audienceSubCategory" => audience_sub_category,
    "audienceSubCategoryExternalDescription" => audience_sub_category_external_description,
    "audienceSubCategoryId" => audience_sub_category_id,
    "audienceSubCategoryRank" => audience_sub_category_rank,
    "audienceSubCategoryRequireAttachment" => audience_sub_category_require_attachment: promised,
    "basePrice" => base_price,
    "catalogCurrency" => catalog_currency,
    "comfortVariableValues" => comfort_variable_values,
    "contingent" => contingent,
    "contingentId" => contingent_id,
    "exchangeable" => exchangeable: promised,
    "fileId" => file_id,
    "isNominative" => is_nominative: promised,
    "itemDisplayExternalDesignation" => item_display_external_designation,
    "itemId" => item_id,
    "kind" => kind,
    "locations" => locations,
    "numbered" => numbered: promised,
    "operationId" => operation_id,
    "operationNumber" => operation_number,
    "product" => product,
    "productCode" => product_code,
    "productFamilySubType" => product_family_sub_type,
    "productFamilyType" => product_family_type,
    "productId" => product_id,
    "quantity" => quantity,
    "season" => season,
    "selfPaidVat" => self_paid_vat: promised,
    "totalAmount" => total_amount,
    "type" => r#type,
    "unitPrice" => unit_price,
    "vatCountryCode" => vat_country_code,
    "vatRate" => vat_rate,
    "waitingAccountBalance" => waiting_account_balance,
    "withoutVatTotalAmount" => without_vat_total_amount,
} extra);

/// `OrderOriginData`.
///
/// Partial: the document does not tell all fields.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OrderOriginData {
    /// observed
    pub to_create_token: bool,
    /// What the document does not describe.
    pub extra: Extra,
}
s360_runtime::record!(OrderOriginData {
    "toCreateToken" => to_create_token: promised,
} extra);

/// Named by the reference pages but not described there.
///
/// Partial: the document does not tell all fields.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OrderUpdateResult {
    /// What the document does not describe.
    pub extra: Extra,
}
s360_runtime::record!(OrderUpdateResult {
} extra);

/// `SimpleProductOperation`.
///
/// Partial: the document does not tell all fields.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SimpleProductOperation {
    /// observed in requests
    pub audience_sub_category_id: Option<i64>,
    /// observed in requests
    pub item_id: Option<i64>,
    /// observed in requests
    pub quantity: Option<i32>,
    /// What the document does not describe.
    pub extra: Extra,
}
s360_runtime::record!(SimpleProductOperation {
    "audienceSubCategoryId" => audience_sub_category_id,
    "itemId" => item_id,
    "quantity" => quantity,
} extra);

/// `SingleEntryAttributionOperation`.
///
/// Partial: the document does not tell all fields.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SingleEntryAttributionOperation {
    /// observed: audienceSubCategoryId, quantity, performanceId, seatCategoryId
    pub operation_attributions: Option<Vec<Value>>,
    /// sic (one r)
    pub prefered_areas: Option<Vec<i64>>,
    /// What the document does not describe.
    pub extra: Extra,
}
s360_runtime::record!(SingleEntryAttributionOperation {
    "operationAttributions" => operation_attributions,
    "preferedAreas" => prefered_areas,
} extra);
