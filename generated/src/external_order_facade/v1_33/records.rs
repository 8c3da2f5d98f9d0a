//! Requests, results and their parts.

use s360_runtime::{Amount, DateTime, Value};
use s360_runtime::wire::{Extra, Record, Visitor, Wire};
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
        Self {
            point_of_sales_id,
            ..Self::default()
        }
    }
}

impl Record for CreateOrUpdateOrderRequest {
    fn type_name(&self) -> &'static str {
        "CreateOrUpdateOrderRequest"
    }
    fn field_mut(&mut self, name: &str) -> Option<&mut dyn Wire> {
        let field: &mut dyn Wire = match name {
            "fileId" => &mut self.file_id,
            "orderId" => &mut self.order_id,
            "orderType" => &mut self.order_type,
            "pointOfSalesId" => &mut self.point_of_sales_id,
            "purchasersInfo" => &mut self.purchasers_info,
            "requestId" => &mut self.request_id,
            _ => return None,
        };
        Some(field)
    }
    fn visit(&self, visitor: &mut Visitor<'_>) {
        visitor.field("fileId", &self.file_id);
        visitor.field("orderId", &self.order_id);
        visitor.field("orderType", &self.order_type);
        visitor.field("pointOfSalesId", &self.point_of_sales_id);
        visitor.field("purchasersInfo", &self.purchasers_info);
        visitor.field("requestId", &self.request_id);
    }
}
s360_runtime::record!(CreateOrUpdateOrderRequest);

/// Named by the reference pages but not described there.
///
/// Partial: the document does not tell all fields.
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

impl Record for MovementData {
    fn type_name(&self) -> &'static str {
        "MovementData"
    }
    fn field_mut(&mut self, name: &str) -> Option<&mut dyn Wire> {
        let field: &mut dyn Wire = match name {
            "attributionMatch" => &mut self.attribution_match,
            "contingent" => &mut self.contingent,
            "contingentId" => &mut self.contingent_id,
            "endValidityDate" => &mut self.end_validity_date,
            "instanceNumber" => &mut self.instance_number,
            "movementId" => &mut self.movement_id,
            "operationId" => &mut self.operation_id,
            "resumed" => &mut self.resumed,
            "startValidityDate" => &mut self.start_validity_date,
            "transferable" => &mut self.transferable,
            "type" => &mut self.r#type,
            _ => return None,
        };
        Some(field)
    }
    fn visit(&self, visitor: &mut Visitor<'_>) {
        visitor.field("attributionMatch", &self.attribution_match);
        visitor.field("contingent", &self.contingent);
        visitor.field("contingentId", &self.contingent_id);
        visitor.field("endValidityDate", &self.end_validity_date);
        visitor.field("instanceNumber", &self.instance_number);
        visitor.field("movementId", &self.movement_id);
        visitor.field("operationId", &self.operation_id);
        visitor.field("resumed", &self.resumed);
        visitor.field("startValidityDate", &self.start_validity_date);
        visitor.field("transferable", &self.transferable);
        visitor.field("type", &self.r#type);
    }
    fn promised(&self) -> &'static [&'static str] {
        &["resumed", "transferable"]
    }
    fn extra(&self) -> Option<&Extra> {
        Some(&self.extra)
    }
    fn extra_mut(&mut self) -> Option<&mut Extra> {
        Some(&mut self.extra)
    }
}
s360_runtime::record!(MovementData);

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

impl Record for OperationData {
    fn type_name(&self) -> &'static str {
        "OperationData"
    }
    fn field_mut(&mut self, name: &str) -> Option<&mut dyn Wire> {
        let field: &mut dyn Wire = match name {
            "audienceCatId" => &mut self.audience_cat_id,
            "audienceSubCategory" => &mut self.audience_sub_category,
            "audienceSubCategoryExternalDescription" => {
                &mut self.audience_sub_category_external_description
            }
            "audienceSubCategoryId" => &mut self.audience_sub_category_id,
            "audienceSubCategoryRank" => &mut self.audience_sub_category_rank,
            "audienceSubCategoryRequireAttachment" => {
                &mut self.audience_sub_category_require_attachment
            }
            "basePrice" => &mut self.base_price,
            "catalogCurrency" => &mut self.catalog_currency,
            "comfortVariableValues" => &mut self.comfort_variable_values,
            "contingent" => &mut self.contingent,
            "contingentId" => &mut self.contingent_id,
            "exchangeable" => &mut self.exchangeable,
            "fileId" => &mut self.file_id,
            "isNominative" => &mut self.is_nominative,
            "itemDisplayExternalDesignation" => {
                &mut self.item_display_external_designation
            }
            "itemId" => &mut self.item_id,
            "kind" => &mut self.kind,
            "locations" => &mut self.locations,
            "numbered" => &mut self.numbered,
            "operationId" => &mut self.operation_id,
            "operationNumber" => &mut self.operation_number,
            "product" => &mut self.product,
            "productCode" => &mut self.product_code,
            "productFamilySubType" => &mut self.product_family_sub_type,
            "productFamilyType" => &mut self.product_family_type,
            "productId" => &mut self.product_id,
            "quantity" => &mut self.quantity,
            "season" => &mut self.season,
            "selfPaidVat" => &mut self.self_paid_vat,
            "totalAmount" => &mut self.total_amount,
            "type" => &mut self.r#type,
            "unitPrice" => &mut self.unit_price,
            "vatCountryCode" => &mut self.vat_country_code,
            "vatRate" => &mut self.vat_rate,
            "waitingAccountBalance" => &mut self.waiting_account_balance,
            "withoutVatTotalAmount" => &mut self.without_vat_total_amount,
            _ => return None,
        };
        Some(field)
    }
    fn visit(&self, visitor: &mut Visitor<'_>) {
        visitor.field("audienceCatId", &self.audience_cat_id);
        visitor.field("audienceSubCategory", &self.audience_sub_category);
        visitor
            .field(
                "audienceSubCategoryExternalDescription",
                &self.audience_sub_category_external_description,
            );
        visitor.field("audienceSubCategoryId", &self.audience_sub_category_id);
        visitor.field("audienceSubCategoryRank", &self.audience_sub_category_rank);
        visitor
            .field(
                "audienceSubCategoryRequireAttachment",
                &self.audience_sub_category_require_attachment,
            );
        visitor.field("basePrice", &self.base_price);
        visitor.field("catalogCurrency", &self.catalog_currency);
        visitor.field("comfortVariableValues", &self.comfort_variable_values);
        visitor.field("contingent", &self.contingent);
        visitor.field("contingentId", &self.contingent_id);
        visitor.field("exchangeable", &self.exchangeable);
        visitor.field("fileId", &self.file_id);
        visitor.field("isNominative", &self.is_nominative);
        visitor
            .field(
                "itemDisplayExternalDesignation",
                &self.item_display_external_designation,
            );
        visitor.field("itemId", &self.item_id);
        visitor.field("kind", &self.kind);
        visitor.field("locations", &self.locations);
        visitor.field("numbered", &self.numbered);
        visitor.field("operationId", &self.operation_id);
        visitor.field("operationNumber", &self.operation_number);
        visitor.field("product", &self.product);
        visitor.field("productCode", &self.product_code);
        visitor.field("productFamilySubType", &self.product_family_sub_type);
        visitor.field("productFamilyType", &self.product_family_type);
        visitor.field("productId", &self.product_id);
        visitor.field("quantity", &self.quantity);
        visitor.field("season", &self.season);
        visitor.field("selfPaidVat", &self.self_paid_vat);
        visitor.field("totalAmount", &self.total_amount);
        visitor.field("type", &self.r#type);
        visitor.field("unitPrice", &self.unit_price);
        visitor.field("vatCountryCode", &self.vat_country_code);
        visitor.field("vatRate", &self.vat_rate);
        visitor.field("waitingAccountBalance", &self.waiting_account_balance);
        visitor.field("withoutVatTotalAmount", &self.without_vat_total_amount);
    }
    fn promised(&self) -> &'static [&'static str] {
        &[
            "audienceSubCategoryRequireAttachment",
            "exchangeable",
            "isNominative",
            "numbered",
            "selfPaidVat",
        ]
    }
    fn extra(&self) -> Option<&Extra> {
        Some(&self.extra)
    }
    fn extra_mut(&mut self) -> Option<&mut Extra> {
        Some(&mut self.extra)
    }
}
s360_runtime::record!(OperationData);

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

impl Record for OrderOriginData {
    fn type_name(&self) -> &'static str {
        "OrderOriginData"
    }
    fn field_mut(&mut self, name: &str) -> Option<&mut dyn Wire> {
        let field: &mut dyn Wire = match name {
            "toCreateToken" => &mut self.to_create_token,
            _ => return None,
        };
        Some(field)
    }
    fn visit(&self, visitor: &mut Visitor<'_>) {
        visitor.field("toCreateToken", &self.to_create_token);
    }
    fn promised(&self) -> &'static [&'static str] {
        &["toCreateToken"]
    }
    fn extra(&self) -> Option<&Extra> {
        Some(&self.extra)
    }
    fn extra_mut(&mut self) -> Option<&mut Extra> {
        Some(&mut self.extra)
    }
}
s360_runtime::record!(OrderOriginData);

/// Named by the reference pages but not described there.
///
/// Partial: the document does not tell all fields.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OrderUpdateResult {
    /// What the document does not describe.
    pub extra: Extra,
}

impl Record for OrderUpdateResult {
    fn type_name(&self) -> &'static str {
        "OrderUpdateResult"
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
s360_runtime::record!(OrderUpdateResult);

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

impl Record for SimpleProductOperation {
    fn type_name(&self) -> &'static str {
        "SimpleProductOperation"
    }
    fn field_mut(&mut self, name: &str) -> Option<&mut dyn Wire> {
        let field: &mut dyn Wire = match name {
            "audienceSubCategoryId" => &mut self.audience_sub_category_id,
            "itemId" => &mut self.item_id,
            "quantity" => &mut self.quantity,
            _ => return None,
        };
        Some(field)
    }
    fn visit(&self, visitor: &mut Visitor<'_>) {
        visitor.field("audienceSubCategoryId", &self.audience_sub_category_id);
        visitor.field("itemId", &self.item_id);
        visitor.field("quantity", &self.quantity);
    }
    fn extra(&self) -> Option<&Extra> {
        Some(&self.extra)
    }
    fn extra_mut(&mut self) -> Option<&mut Extra> {
        Some(&mut self.extra)
    }
}
s360_runtime::record!(SimpleProductOperation);

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

impl Record for SingleEntryAttributionOperation {
    fn type_name(&self) -> &'static str {
        "SingleEntryAttributionOperation"
    }
    fn field_mut(&mut self, name: &str) -> Option<&mut dyn Wire> {
        let field: &mut dyn Wire = match name {
            "operationAttributions" => &mut self.operation_attributions,
            "preferedAreas" => &mut self.prefered_areas,
            _ => return None,
        };
        Some(field)
    }
    fn visit(&self, visitor: &mut Visitor<'_>) {
        visitor.field("operationAttributions", &self.operation_attributions);
        visitor.field("preferedAreas", &self.prefered_areas);
    }
    fn extra(&self) -> Option<&Extra> {
        Some(&self.extra)
    }
    fn extra_mut(&mut self) -> Option<&mut Extra> {
        Some(&mut self.extra)
    }
}
s360_runtime::record!(SingleEntryAttributionOperation);
