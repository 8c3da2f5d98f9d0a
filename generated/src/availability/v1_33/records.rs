//! Requests, results and their parts.

use s360_runtime::DateTime;
use s360_runtime::wire::Extra;

/// In the answer of `getUpdatedAvailabilities`: `availabilityUpdateData[]`.
///
/// No page describes its fields: client programs use them.
///
/// Partial: the document does not tell all fields.
///
/// Described since 1.33.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AvailabilityUpdateData {
    /// `lastUpdate`.
    pub last_update: Option<DateTime>,
    /// `productId`.
    pub product_id: Option<i64>,
    /// What the document does not describe.
    pub extra: Extra,
}
s360_runtime::record!(AvailabilityUpdateData {
    "lastUpdate" => last_update,
    "productId" => product_id,
} extra);

/// In the answer of `getEventAvailability`: `eventAvailabilityData.eventAvailabilities[]`.
///
/// Partial: the document does not tell all fields.
///
/// Described since 1.33.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EventAvailability {
    /// What the document does not describe.
    pub extra: Extra,
}
s360_runtime::record!(EventAvailability {
} extra);

/// In the answer of `getEventAvailability`: `eventAvailabilityData`.
///
/// No page describes its fields: client programs use them.
///
/// Partial: the document does not tell all fields.
///
/// Described since 1.32.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EventAvailabilityData {
    /// `eventAvailabilities`.
    ///
    /// Described since 1.33.
    pub event_availabilities: Option<Vec<EventAvailability>>,
    /// What the document does not describe.
    pub extra: Extra,
}
s360_runtime::record!(EventAvailabilityData {
    "eventAvailabilities" => event_availabilities,
} extra);

/// The answer of `getEventAvailability`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EventAvailabilityResult {
    /// `eventAvailabilityData`.
    ///
    /// No page describes it: client programs use it.
    ///
    /// Described since 1.32.
    pub event_availability_data: Option<EventAvailabilityData>,
    /// `requestId`.
    ///
    /// Described since 1.32.
    pub request_id: Option<i64>,
    /// `statusCode`.
    ///
    /// Described since 1.32.
    pub status_code: Option<String>,
    /// `statusDetail`.
    ///
    /// Described since 1.33.
    pub status_detail: Option<String>,
    /// What the document does not describe.
    pub extra: Extra,
}
s360_runtime::record!(EventAvailabilityResult {
    "eventAvailabilityData" => event_availability_data,
    "requestId" => request_id,
    "statusCode" => status_code,
    "statusDetail" => status_detail,
} extra);

/// The request of `getAvailableThemeAndLanguage`.
#[derive(Clone, Default, PartialEq)]
pub struct GetAvailableThemeAndLanguageRequest {
    /// `passId`.
    pub pass_id: i64,
    /// `timeslotIds`.
    pub timeslot_ids: Option<Vec<i64>>,
    /// What the document does not describe.
    pub extra: Extra,
}

impl GetAvailableThemeAndLanguageRequest {
    /// A value with all required fields.
    pub fn new(pass_id: i64) -> Self {
        Self { pass_id, ..Self::default() }
    }
}
s360_runtime::record!(GetAvailableThemeAndLanguageRequest {
    "passId" => pass_id,
    "timeslotIds" => timeslot_ids,
} extra);

/// The request of `getEventAvailability`.
#[derive(Clone, Default, PartialEq)]
pub struct GetEventAvailabilityRequest {
    /// `advantageId`.
    ///
    /// No page describes it: another version or service has it.
    ///
    /// Described since 1.32.
    pub advantage_id: Option<i64>,
    /// `composedProductId`.
    ///
    /// No page describes it: another version or service has it.
    pub composed_product_id: Option<i64>,
    /// `contingentIds`.
    pub contingent_ids: Option<Vec<i64>>,
    /// `eventIds`.
    pub event_ids: Option<Vec<i64>>,
    /// `performanceIds`.
    pub performance_ids: Vec<i64>,
    /// `pointOfSalesId`.
    pub point_of_sales_id: i64,
    /// `requestId`.
    pub request_id: Option<i64>,
    /// `seatCategoryIds`.
    pub seat_category_ids: Option<Vec<i64>>,
    /// What the document does not describe.
    pub extra: Extra,
}

impl GetEventAvailabilityRequest {
    /// A value with all required fields.
    pub fn new(performance_ids: Vec<i64>, point_of_sales_id: i64) -> Self {
        Self { performance_ids, point_of_sales_id, ..Self::default() }
    }
}
s360_runtime::record!(GetEventAvailabilityRequest {
    "advantageId" => advantage_id,
    "composedProductId" => composed_product_id,
    "contingentIds" => contingent_ids,
    "eventIds" => event_ids,
    "performanceIds" => performance_ids,
    "pointOfSalesId" => point_of_sales_id,
    "requestId" => request_id,
    "seatCategoryIds" => seat_category_ids,
} extra);

/// The request of `getPerformanceAvailability`.
///
/// Partial: the document does not tell all fields.
///
/// Described since 1.33.
#[derive(Clone, Default, PartialEq)]
pub struct GetPerformanceAvailabilityRequest {
    /// What the document does not describe.
    pub extra: Extra,
}
s360_runtime::record!(GetPerformanceAvailabilityRequest {
} extra);

/// The answer of `getPerformanceAvailability`.
///
/// Partial: the document does not tell all fields.
///
/// Described since 1.33.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetPerformanceAvailabilityResult {
    /// What the document does not describe.
    pub extra: Extra,
}
s360_runtime::record!(GetPerformanceAvailabilityResult {
} extra);

/// The request of `getProductAvailability`.
///
/// Partial: the document does not tell all fields.
///
/// Described since 1.33.
#[derive(Clone, Default, PartialEq)]
pub struct GetProductAvailabilityRequest {
    /// What the document does not describe.
    pub extra: Extra,
}
s360_runtime::record!(GetProductAvailabilityRequest {
} extra);

/// The answer of `getProductAvailability`.
///
/// Partial: the document does not tell all fields.
///
/// Described since 1.33.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetProductAvailabilityResult {
    /// What the document does not describe.
    pub extra: Extra,
}
s360_runtime::record!(GetProductAvailabilityResult {
} extra);

/// The request of `getSeatsAvailability`.
///
/// Partial: the document does not tell all fields.
///
/// Described since 1.33.
#[derive(Clone, Default, PartialEq)]
pub struct GetSeatsAvailabilityRequest {
    /// What the document does not describe.
    pub extra: Extra,
}
s360_runtime::record!(GetSeatsAvailabilityRequest {
} extra);

/// The answer of `getSeatsAvailability`.
///
/// Partial: the document does not tell all fields.
///
/// Described since 1.33.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetSeatsAvailabilityResult {
    /// What the document does not describe.
    pub extra: Extra,
}
s360_runtime::record!(GetSeatsAvailabilityResult {
} extra);

/// The request of `getUpdatedAvailabilities`.
///
/// No page describes its fields: client programs use them.
///
/// Partial: the document does not tell all fields.
///
/// Described since 1.33.
#[derive(Clone, Default, PartialEq)]
pub struct GetUpdatedAvailabilitiesRequest {
    /// `pointOfSalesId`.
    pub point_of_sales_id: i64,
    /// `productIds`.
    pub product_ids: Option<Vec<i64>>,
    /// `referenceDate`.
    pub reference_date: Option<DateTime>,
    /// What the document does not describe.
    pub extra: Extra,
}

impl GetUpdatedAvailabilitiesRequest {
    /// A value with all required fields.
    pub fn new(point_of_sales_id: i64) -> Self {
        Self { point_of_sales_id, ..Self::default() }
    }
}
s360_runtime::record!(GetUpdatedAvailabilitiesRequest {
    "pointOfSalesId" => point_of_sales_id,
    "productIds" => product_ids,
    "referenceDate" => reference_date,
} extra);

/// In the answer of `getAvailableThemeAndLanguage`: `listThemeAndLanguage[]`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ThemeAndLanguage {
    /// `languageCode`.
    pub language_code: Option<String>,
    /// `themeId`.
    pub theme_id: i64,
    /// `timeslotId`.
    pub timeslot_id: i64,
    /// What the document does not describe.
    pub extra: Extra,
}
s360_runtime::record!(ThemeAndLanguage {
    "languageCode" => language_code,
    "themeId" => theme_id: promised,
    "timeslotId" => timeslot_id: promised,
} extra);

/// The answer of `getAvailableThemeAndLanguage`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ThemeAndLanguageResult {
    /// `listThemeAndLanguage`.
    pub list_theme_and_language: Option<Vec<ThemeAndLanguage>>,
    /// `requestId`.
    pub request_id: Option<i64>,
    /// `statusCode`.
    pub status_code: Option<String>,
    /// `statusDetail`.
    pub status_detail: Option<String>,
    /// What the document does not describe.
    pub extra: Extra,
}
s360_runtime::record!(ThemeAndLanguageResult {
    "listThemeAndLanguage" => list_theme_and_language,
    "requestId" => request_id,
    "statusCode" => status_code,
    "statusDetail" => status_detail,
} extra);

/// The answer of `getUpdatedAvailabilities`.
///
/// Partial: the document does not tell all fields.
///
/// Described since 1.33.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdatedAvailabilitiesResult {
    /// `availabilityUpdateData`.
    ///
    /// No page describes it: client programs use it.
    pub availability_update_data: Option<Vec<AvailabilityUpdateData>>,
    /// `requestId`.
    pub request_id: Option<i64>,
    /// `statusCode`.
    pub status_code: Option<String>,
    /// `statusDetail`.
    pub status_detail: Option<String>,
    /// What the document does not describe.
    pub extra: Extra,
}
s360_runtime::record!(UpdatedAvailabilitiesResult {
    "availabilityUpdateData" => availability_update_data,
    "requestId" => request_id,
    "statusCode" => status_code,
    "statusDetail" => status_detail,
} extra);
