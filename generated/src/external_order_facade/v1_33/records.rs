//! Requests, results and their parts.

use s360_runtime::{Amount, DateTime, Value, wire};
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
        Self {
            point_of_sales_id,
            ..Self::default()
        }
    }
}

impl wire::Record for CreateOrUpdateOrderRequest {
    #[inline]
    fn shape(&self) -> &'static wire::Shape {
        &wire::Shape {
            name: "CreateOrUpdateOrderRequest",
            fields: &[
                "fileId",
                "orderId",
                "orderType",
                "pointOfSalesId",
                "purchasersInfo",
                "requestId",
            ],
            ..wire::Shape::EMPTY
        }
    }
    #[inline]
    fn fields(&self, show: &mut wire::Fields<'_>) {
        show(
            &[
                &self.file_id,
                &self.order_id,
                &self.order_type,
                &self.point_of_sales_id,
                &self.purchasers_info,
                &self.request_id,
            ],
            None,
        );
    }
    #[inline]
    fn fields_mut(&mut self, show: &mut wire::FieldsMut<'_>) {
        show(
            &mut [
                &mut self.file_id,
                &mut self.order_id,
                &mut self.order_type,
                &mut self.point_of_sales_id,
                &mut self.purchasers_info,
                &mut self.request_id,
            ],
            None,
        );
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

impl wire::Record for MovementData {
    #[inline]
    fn shape(&self) -> &'static wire::Shape {
        &wire::Shape {
            name: "MovementData",
            fields: &[
                "attributionMatch",
                "contingent",
                "contingentId",
                "endValidityDate",
                "instanceNumber",
                "movementId",
                "operationId",
                "resumed",
                "startValidityDate",
                "transferable",
                "type",
            ],
            promised: &["resumed", "transferable"],
            ..wire::Shape::EMPTY
        }
    }
    #[inline]
    fn fields(&self, show: &mut wire::Fields<'_>) {
        show(
            &[
                &self.attribution_match,
                &self.contingent,
                &self.contingent_id,
                &self.end_validity_date,
                &self.instance_number,
                &self.movement_id,
                &self.operation_id,
                &self.resumed,
                &self.start_validity_date,
                &self.transferable,
                &self.r#type,
            ],
            Some(&self.extra),
        );
    }
    #[inline]
    fn fields_mut(&mut self, show: &mut wire::FieldsMut<'_>) {
        show(
            &mut [
                &mut self.attribution_match,
                &mut self.contingent,
                &mut self.contingent_id,
                &mut self.end_validity_date,
                &mut self.instance_number,
                &mut self.movement_id,
                &mut self.operation_id,
                &mut self.resumed,
                &mut self.start_validity_date,
                &mut self.transferable,
                &mut self.r#type,
            ],
            Some(&mut self.extra),
        );
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

impl wire::Record for OperationData {
    #[inline]
    fn shape(&self) -> &'static wire::Shape {
        &wire::Shape {
            name: "OperationData",
            fields: &[
                "audienceCatId",
                "audienceSubCategory",
                "audienceSubCategoryExternalDescription",
                "audienceSubCategoryId",
                "audienceSubCategoryRank",
                "audienceSubCategoryRequireAttachment",
                "basePrice",
                "catalogCurrency",
                "comfortVariableValues",
                "contingent",
                "contingentId",
                "exchangeable",
                "fileId",
                "isNominative",
                "itemDisplayExternalDesignation",
                "itemId",
                "kind",
                "locations",
                "numbered",
                "operationId",
                "operationNumber",
                "product",
                "productCode",
                "productFamilySubType",
                "productFamilyType",
                "productId",
                "quantity",
                "season",
                "selfPaidVat",
                "totalAmount",
                "type",
                "unitPrice",
                "vatCountryCode",
                "vatRate",
                "waitingAccountBalance",
                "withoutVatTotalAmount",
            ],
            promised: &[
                "audienceSubCategoryRequireAttachment",
                "exchangeable",
                "isNominative",
                "numbered",
                "selfPaidVat",
            ],
            ..wire::Shape::EMPTY
        }
    }
    #[inline]
    fn fields(&self, show: &mut wire::Fields<'_>) {
        show(
            &[
                &self.audience_cat_id,
                &self.audience_sub_category,
                &self.audience_sub_category_external_description,
                &self.audience_sub_category_id,
                &self.audience_sub_category_rank,
                &self.audience_sub_category_require_attachment,
                &self.base_price,
                &self.catalog_currency,
                &self.comfort_variable_values,
                &self.contingent,
                &self.contingent_id,
                &self.exchangeable,
                &self.file_id,
                &self.is_nominative,
                &self.item_display_external_designation,
                &self.item_id,
                &self.kind,
                &self.locations,
                &self.numbered,
                &self.operation_id,
                &self.operation_number,
                &self.product,
                &self.product_code,
                &self.product_family_sub_type,
                &self.product_family_type,
                &self.product_id,
                &self.quantity,
                &self.season,
                &self.self_paid_vat,
                &self.total_amount,
                &self.r#type,
                &self.unit_price,
                &self.vat_country_code,
                &self.vat_rate,
                &self.waiting_account_balance,
                &self.without_vat_total_amount,
            ],
            Some(&self.extra),
        );
    }
    #[inline]
    fn fields_mut(&mut self, show: &mut wire::FieldsMut<'_>) {
        show(
            &mut [
                &mut self.audience_cat_id,
                &mut self.audience_sub_category,
                &mut self.audience_sub_category_external_description,
                &mut self.audience_sub_category_id,
                &mut self.audience_sub_category_rank,
                &mut self.audience_sub_category_require_attachment,
                &mut self.base_price,
                &mut self.catalog_currency,
                &mut self.comfort_variable_values,
                &mut self.contingent,
                &mut self.contingent_id,
                &mut self.exchangeable,
                &mut self.file_id,
                &mut self.is_nominative,
                &mut self.item_display_external_designation,
                &mut self.item_id,
                &mut self.kind,
                &mut self.locations,
                &mut self.numbered,
                &mut self.operation_id,
                &mut self.operation_number,
                &mut self.product,
                &mut self.product_code,
                &mut self.product_family_sub_type,
                &mut self.product_family_type,
                &mut self.product_id,
                &mut self.quantity,
                &mut self.season,
                &mut self.self_paid_vat,
                &mut self.total_amount,
                &mut self.r#type,
                &mut self.unit_price,
                &mut self.vat_country_code,
                &mut self.vat_rate,
                &mut self.waiting_account_balance,
                &mut self.without_vat_total_amount,
            ],
            Some(&mut self.extra),
        );
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

impl wire::Record for OrderOriginData {
    #[inline]
    fn shape(&self) -> &'static wire::Shape {
        &wire::Shape {
            name: "OrderOriginData",
            fields: &["toCreateToken"],
            promised: &["toCreateToken"],
            ..wire::Shape::EMPTY
        }
    }
    #[inline]
    fn fields(&self, show: &mut wire::Fields<'_>) {
        show(&[&self.to_create_token], Some(&self.extra));
    }
    #[inline]
    fn fields_mut(&mut self, show: &mut wire::FieldsMut<'_>) {
        show(&mut [&mut self.to_create_token], Some(&mut self.extra));
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

impl wire::Record for OrderUpdateResult {
    #[inline]
    fn shape(&self) -> &'static wire::Shape {
        &wire::Shape {
            name: "OrderUpdateResult",
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

impl wire::Record for SimpleProductOperation {
    #[inline]
    fn shape(&self) -> &'static wire::Shape {
        &wire::Shape {
            name: "SimpleProductOperation",
            fields: &["audienceSubCategoryId", "itemId", "quantity"],
            ..wire::Shape::EMPTY
        }
    }
    #[inline]
    fn fields(&self, show: &mut wire::Fields<'_>) {
        show(
            &[&self.audience_sub_category_id, &self.item_id, &self.quantity],
            Some(&self.extra),
        );
    }
    #[inline]
    fn fields_mut(&mut self, show: &mut wire::FieldsMut<'_>) {
        show(
            &mut [
                &mut self.audience_sub_category_id,
                &mut self.item_id,
                &mut self.quantity,
            ],
            Some(&mut self.extra),
        );
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

impl wire::Record for SingleEntryAttributionOperation {
    #[inline]
    fn shape(&self) -> &'static wire::Shape {
        &wire::Shape {
            name: "SingleEntryAttributionOperation",
            fields: &["operationAttributions", "preferedAreas"],
            ..wire::Shape::EMPTY
        }
    }
    #[inline]
    fn fields(&self, show: &mut wire::Fields<'_>) {
        show(&[&self.operation_attributions, &self.prefered_areas], Some(&self.extra));
    }
    #[inline]
    fn fields_mut(&mut self, show: &mut wire::FieldsMut<'_>) {
        show(
            &mut [&mut self.operation_attributions, &mut self.prefered_areas],
            Some(&mut self.extra),
        );
    }
}
s360_runtime::record!(SingleEntryAttributionOperation);
