//! Requests, results and their parts.

use s360_runtime::{Amount, DateTime, Value};
use s360_runtime::wire::Extra;
use std::collections::BTreeMap;
use super::enums::*;

/// In the answer of `createOrUpdateOrder`: `orderUpdateData.generatedContactQualities.*.audienceCategories[]`.
///
/// No page describes its fields: another version or service has them.
///
/// Partial: the document does not tell all fields.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AudienceCategoryPriceLevel {
    /// `audienceCatId`.
    pub audience_cat_id: Option<i64>,
    /// `instanceNumber`.
    pub instance_number: Option<String>,
    /// `mainCategory`.
    pub main_category: Option<AudienceCategoryPriceLevelMainCategory>,
    /// `movementId`.
    pub movement_id: Option<i64>,
    /// What the document does not describe.
    pub extra: Extra,
}
s360_runtime::record!(AudienceCategoryPriceLevel {
    "audienceCatId" => audience_cat_id,
    "instanceNumber" => instance_number,
    "mainCategory" => main_category,
    "movementId" => movement_id,
} extra);

/// In the answer of `createOrUpdateOrder`: `orderUpdateData.catalogCurrency.availableCash[]`.
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

/// In the answer of `createOrUpdateOrder`: `orderUpdateData.generatedContactQualities.*`.
///
/// No page describes its fields: another version or service has them.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ContactQuality {
    /// `audienceCategories`.
    pub audience_categories: Option<Vec<AudienceCategoryPriceLevel>>,
    /// `seasonId`.
    pub season_id: Option<i64>,
    /// What the document does not describe.
    pub extra: Extra,
}
s360_runtime::record!(ContactQuality {
    "audienceCategories" => audience_categories,
    "seasonId" => season_id,
} extra);

/// In the answer of `createOrUpdateOrder`: `orderUpdateData.generatedContiguities[]`.
///
/// No page describes its fields: seen in webhooks.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ContiguityData {
    /// `contiguous`.
    pub contiguous: Option<bool>,
    /// `performanceId`.
    pub performance_id: Option<i64>,
    /// `segments`.
    pub segments: Option<Vec<ContiguitySegment>>,
    /// What the document does not describe.
    pub extra: Extra,
}
s360_runtime::record!(ContiguityData {
    "contiguous" => contiguous,
    "performanceId" => performance_id,
    "segments" => segments,
} extra);

/// In the answer of `createOrUpdateOrder`: `orderUpdateData.generatedContiguities[].segments[]`.
///
/// No page describes its fields: seen in webhooks.
///
/// Partial: the document does not tell all fields.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ContiguitySegment {
    /// `movementIds`.
    pub movement_ids: Option<Vec<i64>>,
    /// What the document does not describe.
    pub extra: Extra,
}
s360_runtime::record!(ContiguitySegment {
    "movementIds" => movement_ids,
} extra);

/// The request of `createOrUpdateOrder`.
///
/// Partial: the document does not tell all fields.
#[derive(Clone, Default, PartialEq)]
pub struct CreateOrUpdateOrderRequest {
    /// `externalReference`.
    ///
    /// Its type is a guess.
    pub external_reference: Option<Vec<ExternalReference>>,
    /// `fileId`.
    pub file_id: Option<i64>,
    /// An existing order is updated, else a new one is created
    pub order_id: Option<i64>,
    /// `orderType`.
    pub order_type: Option<CreateOrUpdateOrderRequestOrderType>,
    /// `origin`.
    ///
    /// Its type is a guess.
    pub origin: Option<OrderOriginData>,
    /// `pointOfSalesId`.
    pub point_of_sales_id: i64,
    /// `purchasersInfo`.
    pub purchasers_info: Option<Vec<PurchaserInfo>>,
    /// `requestId`.
    pub request_id: Option<i64>,
    /// `simpleProductOperations`.
    ///
    /// No page describes it: seen over SOAP.
    pub simple_product_operations: Option<Vec<SimpleProductOperation>>,
    /// `singleEntryAttributionOperations`.
    ///
    /// No page describes it: seen over SOAP.
    pub single_entry_attribution_operations: Option<Vec<SingleEntryAttributionOperation>>,
    /// What the document does not describe.
    pub extra: Extra,
}

impl CreateOrUpdateOrderRequest {
    /// A value with all required fields.
    pub fn new(point_of_sales_id: i64) -> Self {
        Self { point_of_sales_id, ..Self::default() }
    }
}
s360_runtime::record!(CreateOrUpdateOrderRequest {
    "externalReference" => external_reference,
    "fileId" => file_id,
    "orderId" => order_id,
    "orderType" => order_type,
    "origin" => origin,
    "pointOfSalesId" => point_of_sales_id,
    "purchasersInfo" => purchasers_info,
    "requestId" => request_id,
    "simpleProductOperations" => simple_product_operations,
    "singleEntryAttributionOperations" => single_entry_attribution_operations,
} extra);

/// The request of `createPaymentsAndCloseOrder`.
///
/// No page describes its fields: seen in recorded messages.
///
/// Partial: the document does not tell all fields.
#[derive(Clone, Default, PartialEq)]
pub struct CreatePaymentsAndCloseOrderRequest {
    /// `createToken`.
    pub create_token: Option<bool>,
    /// `isConvertedReservation`.
    pub is_converted_reservation: Option<bool>,
    /// `maxWaitingTime`.
    pub max_waiting_time: Option<i32>,
    /// `orderId`.
    pub order_id: Option<i64>,
    /// `orderType`.
    pub order_type: Option<CreatePaymentsAndCloseOrderRequestOrderType>,
    /// `paymentParams`.
    pub payment_params: Option<PaymentParameters>,
    /// `payments`.
    pub payments: Option<Vec<PaymentCreation>>,
    /// `purchasersInfo`.
    pub purchasers_info: Option<Vec<PurchaserInfo>>,
    /// What the document does not describe.
    pub extra: Extra,
}
s360_runtime::record!(CreatePaymentsAndCloseOrderRequest {
    "createToken" => create_token,
    "isConvertedReservation" => is_converted_reservation,
    "maxWaitingTime" => max_waiting_time,
    "orderId" => order_id,
    "orderType" => order_type,
    "paymentParams" => payment_params,
    "payments" => payments,
    "purchasersInfo" => purchasers_info,
} extra);

/// The answer of `createPaymentsAndCloseOrder`.
///
/// Partial: the document does not tell all fields.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreatePaymentsAndCloseOrderResult {
    /// `epcTransactionData`.
    ///
    /// A guess: nobody has seen it.
    pub epc_transaction_data: Option<EpcTransactionData>,
    /// `expectedException`.
    pub expected_exception: Option<bool>,
    /// `identification`.
    ///
    /// A guess: nobody has seen it.
    pub identification: Option<String>,
    /// `paymentId`.
    ///
    /// A guess: nobody has seen it.
    pub payment_id: Option<i64>,
    /// `requestId`.
    pub request_id: Option<i64>,
    /// `statusCode`.
    pub status_code: Option<String>,
    /// `statusDetail`.
    pub status_detail: Option<String>,
    /// `statusMessage`.
    pub status_message: Option<String>,
    /// What the document does not describe.
    pub extra: Extra,
}
s360_runtime::record!(CreatePaymentsAndCloseOrderResult {
    "epcTransactionData" => epc_transaction_data,
    "expectedException" => expected_exception,
    "identification" => identification,
    "paymentId" => payment_id,
    "requestId" => request_id,
    "statusCode" => status_code,
    "statusDetail" => status_detail,
    "statusMessage" => status_message,
} extra);

/// In the answer of `createOrUpdateOrder`: `orderUpdateData.catalogCurrency`.
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

/// In the answer of `createPaymentsAndCloseOrder`: `epcTransactionData.paymentTypes[]`.
///
/// No page describes its fields: another version or service has them.
///
/// Partial: the document does not tell all fields.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EpcPaymentType {
    /// `cardNumber`.
    pub card_number: Option<String>,
    /// `cvvCode`.
    pub cvv_code: Option<String>,
    /// `expMonth`.
    pub exp_month: Option<String>,
    /// `expYear`.
    pub exp_year: Option<String>,
    /// `hiddenFields`.
    pub hidden_fields: Option<Value>,
    /// What the document does not describe.
    pub extra: Extra,
}
s360_runtime::record!(EpcPaymentType {
    "cardNumber" => card_number: secret,
    "cvvCode" => cvv_code: secret,
    "expMonth" => exp_month,
    "expYear" => exp_year,
    "hiddenFields" => hidden_fields,
} extra);

/// In the answer of `createPaymentsAndCloseOrder`: `epcTransactionData`.
///
/// No page describes its fields: another version or service has them.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EpcTransactionData {
    /// `paymentTypes`.
    pub payment_types: Option<Vec<EpcPaymentType>>,
    /// `transactionId`.
    pub transaction_id: Option<i32>,
    /// What the document does not describe.
    pub extra: Extra,
}
s360_runtime::record!(EpcTransactionData {
    "paymentTypes" => payment_types,
    "transactionId" => transaction_id,
} extra);

/// In the request of `createOrUpdateOrder`: `externalReference[]`.
///
/// No page describes its fields: seen over SOAP.
///
/// Partial: the document does not tell all fields.
#[derive(Clone, Default, PartialEq)]
pub struct ExternalReference {
    /// `key`.
    pub key: Option<String>,
    /// `value`.
    pub value: Option<String>,
    /// What the document does not describe.
    pub extra: Extra,
}
s360_runtime::record!(ExternalReference {
    "key" => key,
    "value" => value,
} extra);

/// In the answer of `createOrUpdateOrder`: `orderUpdateData.operationDataUpdates[].locations[]`.
///
/// No page describes its fields: seen in recorded messages, unless one says otherwise.
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

/// In the answer of `createOrUpdateOrder`: `orderUpdateData.movementDataUpdates[]`.
///
/// No page describes its fields: client programs use them, unless one says otherwise.
///
/// Partial: the document does not tell all fields.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MovementData {
    /// `area`.
    pub area: Option<String>,
    /// `areaId`.
    pub area_id: Option<i64>,
    /// `areaKind`.
    pub area_kind: Option<String>,
    /// `attributionMatch`.
    pub attribution_match: Option<String>,
    /// `contactReference`.
    ///
    /// No page describes it: seen in webhooks.
    pub contact_reference: Option<String>,
    /// `contingent`.
    pub contingent: Option<String>,
    /// `contingentId`.
    pub contingent_id: Option<i64>,
    /// `endValidityDate`.
    ///
    /// No page describes it: seen over SOAP.
    pub end_validity_date: Option<DateTime>,
    /// `entrance`.
    pub entrance: Option<String>,
    /// `entranceCode`.
    pub entrance_code: Option<String>,
    /// `entranceId`.
    pub entrance_id: Option<i64>,
    /// `instanceNumber`.
    pub instance_number: Option<i32>,
    /// `movementId`.
    ///
    /// No page describes it: seen in webhooks.
    pub movement_id: Option<i64>,
    /// `operationId`.
    ///
    /// No page describes it: seen in webhooks.
    pub operation_id: Option<i64>,
    /// `resumed`.
    pub resumed: Option<bool>,
    /// `row`.
    ///
    /// No page describes it: seen in webhooks.
    pub row: Option<String>,
    /// `saleSeatId`.
    pub sale_seat_id: Option<i64>,
    /// `seatCategory`.
    pub seat_category: Option<String>,
    /// `seatCategoryId`.
    pub seat_category_id: Option<i64>,
    /// `seatId`.
    pub seat_id: Option<i64>,
    /// `seatNumber`.
    ///
    /// No page describes it: seen in webhooks.
    pub seat_number: Option<String>,
    /// `seatOrientation`.
    pub seat_orientation: Option<i32>,
    /// `seatQuality`.
    pub seat_quality: Option<String>,
    /// `seatQualityCode`.
    pub seat_quality_code: Option<String>,
    /// `seatQualityId`.
    pub seat_quality_id: Option<i64>,
    /// `stageVisibility`.
    pub stage_visibility: Option<String>,
    /// `startValidityDate`.
    ///
    /// No page describes it: seen over SOAP.
    pub start_validity_date: Option<DateTime>,
    /// `transferable`.
    pub transferable: Option<bool>,
    /// `type`.
    ///
    /// No page describes it: seen in webhooks.
    pub r#type: Option<MovementDataType>,
    /// `xCoordinate`.
    pub x_coordinate: Option<i32>,
    /// `yCoordinate`.
    pub y_coordinate: Option<i32>,
    /// What the document does not describe.
    pub extra: Extra,
}
s360_runtime::record!(MovementData {
    "area" => area,
    "areaId" => area_id,
    "areaKind" => area_kind,
    "attributionMatch" => attribution_match,
    "contactReference" => contact_reference,
    "contingent" => contingent,
    "contingentId" => contingent_id,
    "endValidityDate" => end_validity_date,
    "entrance" => entrance,
    "entranceCode" => entrance_code,
    "entranceId" => entrance_id,
    "instanceNumber" => instance_number,
    "movementId" => movement_id,
    "operationId" => operation_id,
    "resumed" => resumed,
    "row" => row,
    "saleSeatId" => sale_seat_id,
    "seatCategory" => seat_category,
    "seatCategoryId" => seat_category_id,
    "seatId" => seat_id,
    "seatNumber" => seat_number,
    "seatOrientation" => seat_orientation,
    "seatQuality" => seat_quality,
    "seatQualityCode" => seat_quality_code,
    "seatQualityId" => seat_quality_id,
    "stageVisibility" => stage_visibility,
    "startValidityDate" => start_validity_date,
    "transferable" => transferable,
    "type" => r#type,
    "xCoordinate" => x_coordinate,
    "yCoordinate" => y_coordinate,
} extra);

/// The request of `notifyOrder`.
///
/// Partial: the document does not tell all fields.
#[derive(Clone, Default, PartialEq)]
pub struct NotifyOrderRequest {
    /// What the document does not describe.
    pub extra: Extra,
}
s360_runtime::record!(NotifyOrderRequest {
} extra);

/// The answer of `notifyOrder`.
///
/// Partial: the document does not tell all fields.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NotifyOrderResult {
    /// What the document does not describe.
    pub extra: Extra,
}
s360_runtime::record!(NotifyOrderResult {
} extra);

/// In the request of `createOrUpdateOrder`: `singleEntryAttributionOperations[].operationAttributions[]`.
///
/// No page describes its fields: seen over SOAP.
///
/// Partial: the document does not tell all fields.
#[derive(Clone, Default, PartialEq)]
pub struct OperationAttribution {
    /// `audienceSubCategoryId`.
    pub audience_sub_category_id: Option<i64>,
    /// `performanceId`.
    pub performance_id: Option<i64>,
    /// `quantity`.
    pub quantity: Option<i32>,
    /// `seatCategoryId`.
    pub seat_category_id: Option<i64>,
    /// What the document does not describe.
    pub extra: Extra,
}
s360_runtime::record!(OperationAttribution {
    "audienceSubCategoryId" => audience_sub_category_id,
    "performanceId" => performance_id,
    "quantity" => quantity,
    "seatCategoryId" => seat_category_id,
} extra);

/// In the answer of `createOrUpdateOrder`: `orderUpdateData.operationDataUpdates[]`.
///
/// No page describes its fields: seen in webhooks, unless one says otherwise.
///
/// Partial: the document does not tell all fields.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OperationData {
    /// `activityCode`.
    pub activity_code: Option<String>,
    /// `activityId`.
    pub activity_id: Option<i64>,
    /// `activityName`.
    pub activity_name: Option<String>,
    /// `activityType`.
    pub activity_type: Option<OperationDataActivityType>,
    /// `allSeasonTicketLinesCompetition`.
    pub all_season_ticket_lines_competition: Option<bool>,
    /// `audienceCatId`.
    pub audience_cat_id: Option<i64>,
    /// `audienceSubCategory`.
    pub audience_sub_category: Option<String>,
    /// `audienceSubCategoryExternalDescription`.
    ///
    /// No page describes it: client programs use it.
    pub audience_sub_category_external_description: Option<String>,
    /// `audienceSubCategoryId`.
    pub audience_sub_category_id: Option<i64>,
    /// `audienceSubCategoryRank`.
    pub audience_sub_category_rank: Option<i32>,
    /// `audienceSubCategoryRequireAttachment`.
    pub audience_sub_category_require_attachment: Option<bool>,
    /// `basePrice`.
    pub base_price: Option<Amount>,
    /// `catalogCurrency`.
    pub catalog_currency: Option<CurrencyCash>,
    /// `championshipSeasonticket`.
    pub championship_seasonticket: Option<bool>,
    /// `comfortVariableValues`.
    ///
    /// Its type is a guess.
    pub comfort_variable_values: Option<BTreeMap<String, String>>,
    /// `contingent`.
    pub contingent: Option<String>,
    /// `contingentId`.
    ///
    /// No page describes it: client programs use it.
    pub contingent_id: Option<i64>,
    /// `crossSellParentOperationIds`.
    ///
    /// Its type is a guess.
    pub cross_sell_parent_operation_ids: Option<Vec<i64>>,
    /// `eventId`.
    pub event_id: Option<i64>,
    /// `exchangeable`.
    pub exchangeable: Option<bool>,
    /// `expirationDate`.
    ///
    /// No page describes it: client programs use it.
    pub expiration_date: Option<DateTime>,
    /// `fileId`.
    pub file_id: Option<i64>,
    /// `fixedSeatSeasonticket`.
    pub fixed_seat_seasonticket: Option<bool>,
    /// `includedInShipmentFee`.
    pub included_in_shipment_fee: Option<bool>,
    /// `insuredOperationIds`.
    ///
    /// Its type is a guess.
    pub insured_operation_ids: Option<Vec<i64>>,
    /// `isNominative`.
    pub is_nominative: Option<bool>,
    /// `itemDate`.
    pub item_date: Option<DateTime>,
    /// `itemDisplayExternalDesignation`.
    pub item_display_external_designation: Option<String>,
    /// `itemId`.
    pub item_id: Option<i64>,
    /// `kind`.
    pub kind: Option<OperationDataKind>,
    /// `locations`.
    ///
    /// No page describes it: client programs use it.
    pub locations: Option<Vec<LocationData>>,
    /// `nominative`.
    pub nominative: Option<bool>,
    /// `numbered`.
    pub numbered: Option<bool>,
    /// `operationId`.
    pub operation_id: Option<i64>,
    /// `operationNumber`.
    ///
    /// No page describes it: client programs use it.
    pub operation_number: Option<i32>,
    /// `parentOperationId`.
    ///
    /// No page describes it: client programs use it.
    pub parent_operation_id: Option<i64>,
    /// `parentOperationLinkType`.
    ///
    /// No page describes it: client programs use it.
    pub parent_operation_link_type: Option<Value>,
    /// `performance`.
    pub performance: Option<String>,
    /// `performanceCode`.
    pub performance_code: Option<String>,
    /// `performanceDate`.
    pub performance_date: Option<DateTime>,
    /// `performanceDuration`.
    pub performance_duration: Option<i32>,
    /// `performanceId`.
    pub performance_id: Option<i64>,
    /// `physicalConfigurationId`.
    pub physical_configuration_id: Option<i64>,
    /// `priceComponentData`.
    pub price_component_data: Option<PriceComponentData>,
    /// `product`.
    pub product: Option<String>,
    /// `productCode`.
    pub product_code: Option<String>,
    /// `productFamilySubType`.
    ///
    /// No page describes it: client programs use it.
    pub product_family_sub_type: Option<String>,
    /// `productFamilyType`.
    ///
    /// No page describes it: client programs use it.
    pub product_family_type: Option<OperationDataProductFamilyType>,
    /// `productId`.
    pub product_id: Option<i64>,
    /// `quantity`.
    pub quantity: Option<i32>,
    /// `resale`.
    pub resale: Option<bool>,
    /// `season`.
    ///
    /// No page describes it: client programs use it.
    pub season: Option<String>,
    /// `seasonCode`.
    ///
    /// No page describes it: client programs use it.
    pub season_code: Option<String>,
    /// `seasonId`.
    ///
    /// No page describes it: client programs use it.
    pub season_id: Option<i64>,
    /// `seatCategory`.
    pub seat_category: Option<String>,
    /// `seatCategoryId`.
    pub seat_category_id: Option<i64>,
    /// `seatCategoryRank`.
    pub seat_category_rank: Option<i32>,
    /// `selfPaidVat`.
    ///
    /// No page describes it: client programs use it.
    pub self_paid_vat: Option<bool>,
    /// `site`.
    pub site: Option<String>,
    /// `siteAddress`.
    ///
    /// No page describes it: client programs use it.
    pub site_address: Option<SiteAddress>,
    /// `siteId`.
    pub site_id: Option<i64>,
    /// `space`.
    pub space: Option<String>,
    /// `timeslotDuration`.
    ///
    /// No page describes it: client programs use it.
    pub timeslot_duration: Option<i32>,
    /// `timeslotId`.
    ///
    /// No page describes it: client programs use it.
    pub timeslot_id: Option<i64>,
    /// `totalAmount`.
    pub total_amount: Option<Amount>,
    /// `type`.
    pub r#type: Option<OperationDataType>,
    /// `unitPrice`.
    pub unit_price: Option<Amount>,
    /// `vatCountryCode`.
    ///
    /// No page describes it: client programs use it.
    pub vat_country_code: Option<String>,
    /// `vatRate`.
    ///
    /// No page describes it: client programs use it. Its type is a guess.
    pub vat_rate: Option<i64>,
    /// `visitGroupData`.
    ///
    /// No page describes it: client programs use it.
    pub visit_group_data: Option<VisitGroupData>,
    /// `waitingAccountBalance`.
    ///
    /// No page describes it: client programs use it.
    pub waiting_account_balance: Option<Amount>,
    /// `withoutVatTotalAmount`.
    pub without_vat_total_amount: Option<Amount>,
    /// What the document does not describe.
    pub extra: Extra,
}
s360_runtime::record!(OperationData {
    "activityCode" => activity_code,
    "activityId" => activity_id,
    "activityName" => activity_name,
    "activityType" => activity_type,
    "allSeasonTicketLinesCompetition" => all_season_ticket_lines_competition,
    "audienceCatId" => audience_cat_id,
    "audienceSubCategory" => audience_sub_category,
    "audienceSubCategoryExternalDescription" => audience_sub_category_external_description,
    "audienceSubCategoryId" => audience_sub_category_id,
    "audienceSubCategoryRank" => audience_sub_category_rank,
    "audienceSubCategoryRequireAttachment" => audience_sub_category_require_attachment,
    "basePrice" => base_price,
    "catalogCurrency" => catalog_currency,
    "championshipSeasonticket" => championship_seasonticket,
    "comfortVariableValues" => comfort_variable_values,
    "contingent" => contingent,
    "contingentId" => contingent_id,
    "crossSellParentOperationIds" => cross_sell_parent_operation_ids,
    "eventId" => event_id,
    "exchangeable" => exchangeable,
    "expirationDate" => expiration_date,
    "fileId" => file_id,
    "fixedSeatSeasonticket" => fixed_seat_seasonticket,
    "includedInShipmentFee" => included_in_shipment_fee,
    "insuredOperationIds" => insured_operation_ids,
    "isNominative" => is_nominative,
    "itemDate" => item_date,
    "itemDisplayExternalDesignation" => item_display_external_designation,
    "itemId" => item_id,
    "kind" => kind,
    "locations" => locations,
    "nominative" => nominative,
    "numbered" => numbered,
    "operationId" => operation_id,
    "operationNumber" => operation_number,
    "parentOperationId" => parent_operation_id,
    "parentOperationLinkType" => parent_operation_link_type,
    "performance" => performance,
    "performanceCode" => performance_code,
    "performanceDate" => performance_date,
    "performanceDuration" => performance_duration,
    "performanceId" => performance_id,
    "physicalConfigurationId" => physical_configuration_id,
    "priceComponentData" => price_component_data,
    "product" => product,
    "productCode" => product_code,
    "productFamilySubType" => product_family_sub_type,
    "productFamilyType" => product_family_type,
    "productId" => product_id,
    "quantity" => quantity,
    "resale" => resale,
    "season" => season,
    "seasonCode" => season_code,
    "seasonId" => season_id,
    "seatCategory" => seat_category,
    "seatCategoryId" => seat_category_id,
    "seatCategoryRank" => seat_category_rank,
    "selfPaidVat" => self_paid_vat,
    "site" => site,
    "siteAddress" => site_address,
    "siteId" => site_id,
    "space" => space,
    "timeslotDuration" => timeslot_duration,
    "timeslotId" => timeslot_id,
    "totalAmount" => total_amount,
    "type" => r#type,
    "unitPrice" => unit_price,
    "vatCountryCode" => vat_country_code,
    "vatRate" => vat_rate,
    "visitGroupData" => visit_group_data,
    "waitingAccountBalance" => waiting_account_balance,
    "withoutVatTotalAmount" => without_vat_total_amount,
} extra);

/// In the request of `createOrUpdateOrder`: `origin`; in the answer of `createOrUpdateOrder`: `orderUpdateData.origin`.
///
/// No page describes its fields: seen in webhooks.
///
/// Partial: the document does not tell all fields.
#[derive(Clone, Default, PartialEq)]
pub struct OrderOriginData {
    /// `toCreateToken`.
    pub to_create_token: Option<bool>,
    /// What the document does not describe.
    pub extra: Extra,
}
s360_runtime::record!(OrderOriginData {
    "toCreateToken" => to_create_token,
} extra);

/// In the answer of `createOrUpdateOrder`: `orderUpdateData`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OrderUpdateData {
    /// `catalogCurrency`.
    pub catalog_currency: Option<CurrencyCash>,
    /// `generatedContactQualities`.
    pub generated_contact_qualities: Option<BTreeMap<String, ContactQuality>>,
    /// `generatedContiguities`.
    pub generated_contiguities: Option<Vec<ContiguityData>>,
    /// `mainOperationId`.
    pub main_operation_id: Option<i64>,
    /// `movementDataUpdates`.
    pub movement_data_updates: Option<Vec<MovementData>>,
    /// `operationDataUpdates`.
    pub operation_data_updates: Option<Vec<OperationData>>,
    /// `orderId`.
    pub order_id: Option<i64>,
    /// `orderSecretId`.
    pub order_secret_id: Option<String>,
    /// `origin`.
    pub origin: Option<OrderOriginData>,
    /// `removeMovementIds`.
    pub remove_movement_ids: Option<Vec<i64>>,
    /// `removeOperationIds`.
    pub remove_operation_ids: Option<Vec<i64>>,
    /// What the document does not describe.
    pub extra: Extra,
}
s360_runtime::record!(OrderUpdateData {
    "catalogCurrency" => catalog_currency,
    "generatedContactQualities" => generated_contact_qualities,
    "generatedContiguities" => generated_contiguities,
    "mainOperationId" => main_operation_id,
    "movementDataUpdates" => movement_data_updates,
    "operationDataUpdates" => operation_data_updates,
    "orderId" => order_id,
    "orderSecretId" => order_secret_id,
    "origin" => origin,
    "removeMovementIds" => remove_movement_ids,
    "removeOperationIds" => remove_operation_ids,
} extra);

/// The answer of `createOrUpdateOrder`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OrderUpdateResult {
    /// `expectedException`.
    pub expected_exception: bool,
    /// `orderUpdateData`.
    pub order_update_data: Option<OrderUpdateData>,
    /// `requestId`.
    pub request_id: Option<i64>,
    /// `statusCode`.
    pub status_code: Option<String>,
    /// `statusDetail`.
    pub status_detail: Option<String>,
    /// `statusMessage`.
    pub status_message: Option<String>,
    /// What the document does not describe.
    pub extra: Extra,
}
s360_runtime::record!(OrderUpdateResult {
    "expectedException" => expected_exception: promised,
    "orderUpdateData" => order_update_data,
    "requestId" => request_id,
    "statusCode" => status_code,
    "statusDetail" => status_detail,
    "statusMessage" => status_message,
} extra);

/// In the request of `createPaymentsAndCloseOrder`: `payments[]`.
///
/// No page describes its fields: seen in recorded messages.
///
/// Partial: the document does not tell all fields.
#[derive(Clone, Default, PartialEq)]
pub struct PaymentCreation {
    /// `amount`.
    pub amount: Option<Amount>,
    /// `paymentMethodId`.
    pub payment_method_id: Option<i64>,
    /// What the document does not describe.
    pub extra: Extra,
}
s360_runtime::record!(PaymentCreation {
    "amount" => amount,
    "paymentMethodId" => payment_method_id,
} extra);

/// In the request of `createPaymentsAndCloseOrder`: `paymentParams`.
///
/// No page describes its fields: seen in recorded messages.
///
/// Partial: the document does not tell all fields.
#[derive(Clone, Default, PartialEq)]
pub struct PaymentParameters {
    /// `contactNumber`.
    pub contact_number: Option<String>,
    /// `paymentParametersMap`.
    pub payment_parameters_map: Option<BTreeMap<String, String>>,
    /// `totalAmount`.
    pub total_amount: Option<Amount>,
    /// What the document does not describe.
    pub extra: Extra,
}
s360_runtime::record!(PaymentParameters {
    "contactNumber" => contact_number,
    "paymentParametersMap" => payment_parameters_map,
    "totalAmount" => total_amount,
} extra);

/// In the answer of `createOrUpdateOrder`: `orderUpdateData.operationDataUpdates[].priceComponentData`.
///
/// No page describes its fields: seen in webhooks.
///
/// Partial: the document does not tell all fields.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PriceComponentData {
    /// `externalName`.
    pub external_name: Option<String>,
    /// `kind`.
    pub kind: Option<PriceComponentDataKind>,
    /// `rank`.
    pub rank: Option<i32>,
    /// What the document does not describe.
    pub extra: Extra,
}
s360_runtime::record!(PriceComponentData {
    "externalName" => external_name,
    "kind" => kind,
    "rank" => rank,
} extra);

/// In the request of `createOrUpdateOrder`: `purchasersInfo[]`; in the request of `createPaymentsAndCloseOrder`: `purchasersInfo[]`.
///
/// No page describes its fields: seen in recorded messages.
///
/// Partial: the document does not tell all fields.
#[derive(Clone, Default, PartialEq)]
pub struct PurchaserInfo {
    /// `contactReference`.
    pub contact_reference: Option<String>,
    /// What the document does not describe.
    pub extra: Extra,
}
s360_runtime::record!(PurchaserInfo {
    "contactReference" => contact_reference,
} extra);

/// The request of `reopenOrder`.
///
/// Partial: the document does not tell all fields.
#[derive(Clone, Default, PartialEq)]
pub struct ReopenOrderRequest {
    /// What the document does not describe.
    pub extra: Extra,
}
s360_runtime::record!(ReopenOrderRequest {
} extra);

/// The answer of `reopenOrder`.
///
/// Partial: the document does not tell all fields.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ReopenOrderResult {
    /// What the document does not describe.
    pub extra: Extra,
}
s360_runtime::record!(ReopenOrderResult {
} extra);

/// In the request of `createOrUpdateOrder`: `simpleProductOperations[]`.
///
/// No page describes its fields: seen over SOAP.
///
/// Partial: the document does not tell all fields.
#[derive(Clone, Default, PartialEq)]
pub struct SimpleProductOperation {
    /// `audienceSubCategoryId`.
    pub audience_sub_category_id: Option<i64>,
    /// `itemId`.
    pub item_id: Option<i64>,
    /// `quantity`.
    pub quantity: Option<i32>,
    /// What the document does not describe.
    pub extra: Extra,
}
s360_runtime::record!(SimpleProductOperation {
    "audienceSubCategoryId" => audience_sub_category_id,
    "itemId" => item_id,
    "quantity" => quantity,
} extra);

/// In the request of `createOrUpdateOrder`: `singleEntryAttributionOperations[]`.
///
/// No page describes its fields: seen over SOAP.
///
/// Partial: the document does not tell all fields.
#[derive(Clone, Default, PartialEq)]
pub struct SingleEntryAttributionOperation {
    /// `operationAttributions`.
    pub operation_attributions: Option<Vec<OperationAttribution>>,
    /// `preferedAreas`.
    pub prefered_areas: Option<Vec<i64>>,
    /// What the document does not describe.
    pub extra: Extra,
}
s360_runtime::record!(SingleEntryAttributionOperation {
    "operationAttributions" => operation_attributions,
    "preferedAreas" => prefered_areas,
} extra);

/// In the answer of `createOrUpdateOrder`: `orderUpdateData.operationDataUpdates[].siteAddress`.
///
/// No page describes its fields: seen in recorded messages.
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

/// In the answer of `createOrUpdateOrder`: `orderUpdateData.operationDataUpdates[].locations[].siteExternalName`.
///
/// No page describes its fields: seen in recorded messages.
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

/// In the answer of `createOrUpdateOrder`: `orderUpdateData.operationDataUpdates[].locations[].siteExternalName.translations[]`.
///
/// No page describes its fields: seen in recorded messages.
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

/// In the answer of `createOrUpdateOrder`: `orderUpdateData.operationDataUpdates[].visitGroupData`.
///
/// No page describes its fields: client programs use them.
///
/// Partial: the document does not tell all fields.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VisitGroupData {
    /// `fileRemarks`.
    pub file_remarks: Option<Vec<Value>>,
    /// `groupCriterionElements`.
    pub group_criterion_elements: Option<Vec<Value>>,
    /// `guided`.
    pub guided: Option<bool>,
    /// `numberOfAccompaniers`.
    pub number_of_accompaniers: Option<i32>,
    /// `numberOfParticipants`.
    pub number_of_participants: Option<i32>,
    /// `pricingType`.
    pub pricing_type: Option<String>,
    /// `ticketType`.
    pub ticket_type: Option<String>,
    /// `visitGroupId`.
    pub visit_group_id: Option<i64>,
    /// What the document does not describe.
    pub extra: Extra,
}
s360_runtime::record!(VisitGroupData {
    "fileRemarks" => file_remarks,
    "groupCriterionElements" => group_criterion_elements,
    "guided" => guided,
    "numberOfAccompaniers" => number_of_accompaniers,
    "numberOfParticipants" => number_of_participants,
    "pricingType" => pricing_type,
    "ticketType" => ticket_type,
    "visitGroupId" => visit_group_id,
} extra);
