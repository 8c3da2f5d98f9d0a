//! Requests, results and their parts.

use s360_runtime::wire::Extra;

/// In the answer of `getEventAvailability`: `eventAvailabilityData`.
///
/// Partial: the document does not tell all fields.
///
/// Described since 1.32.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EventAvailabilityData {
    /// What the document does not describe.
    pub extra: Extra,
}
s360_runtime::record!(EventAvailabilityData {
} extra);

/// The answer of `getEventAvailability`.
///
/// Partial: the document does not tell all fields.
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
    /// What the document does not describe.
    pub extra: Extra,
}
s360_runtime::record!(EventAvailabilityResult {
    "eventAvailabilityData" => event_availability_data,
    "requestId" => request_id,
    "statusCode" => status_code,
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
