//! Requests, results and their parts.

use s360_runtime::DateTime;
use s360_runtime::wire::Extra;

/// `AvailabilityUpdateData`.
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

/// `EventAvailability`.
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

/// `EventAvailabilityData`.
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

/// `EventAvailabilityResult`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EventAvailabilityResult {
    /// `eventAvailabilityData`.
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

/// Part of a request: `getAvailableThemeAndLanguage request`.
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

/// Part of a request: `getEventAvailability request`.
#[derive(Clone, Default, PartialEq)]
pub struct GetEventAvailabilityRequest {
    /// `advantageId`.
    ///
    /// Described since 1.32.
    pub advantage_id: Option<i64>,
    /// `composedProductId`.
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

/// Part of a request: `getPerformanceAvailability request`.
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

/// Part of an answer: `getPerformanceAvailability result`.
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

/// Part of a request: `getProductAvailability request`.
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

/// Part of an answer: `getProductAvailability result`.
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

/// Part of a request: `getSeatsAvailability request`.
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

/// Part of an answer: `getSeatsAvailability result`.
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

/// Part of a request: `getUpdatedAvailabilities request`.
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

/// `ThemeAndLanguage`.
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

/// `ThemeAndLanguageResult`.
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

/// `UpdatedAvailabilitiesResult`.
///
/// Partial: the document does not tell all fields.
///
/// Described since 1.33.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdatedAvailabilitiesResult {
    /// `availabilityUpdateData`.
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
