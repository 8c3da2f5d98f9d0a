//! Requests, results and their parts.

use s360_runtime::{DateTime, wire};
use s360_runtime::wire::Extra;

/// Named by the reference pages but not described there.
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

impl wire::Record for EventAvailabilityData {
    #[inline]
    fn shape(&self) -> &'static wire::Shape {
        &wire::Shape {
            name: "EventAvailabilityData",
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
s360_runtime::record!(EventAvailabilityData);

/// `EventAvailabilityResult`.
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

impl wire::Record for EventAvailabilityResult {
    #[inline]
    fn shape(&self) -> &'static wire::Shape {
        &wire::Shape {
            name: "EventAvailabilityResult",
            fields: &["eventAvailabilityData", "requestId", "statusCode"],
            ..wire::Shape::EMPTY
        }
    }
    #[inline]
    fn fields(&self, show: &mut wire::Fields<'_>) {
        show(
            &[&self.event_availability_data, &self.request_id, &self.status_code],
            Some(&self.extra),
        );
    }
    #[inline]
    fn fields_mut(&mut self, show: &mut wire::FieldsMut<'_>) {
        show(
            &mut [
                &mut self.event_availability_data,
                &mut self.request_id,
                &mut self.status_code,
            ],
            Some(&mut self.extra),
        );
    }
}
s360_runtime::record!(EventAvailabilityResult);

/// Part of a request: `getAvailableThemeAndLanguage request`.
#[derive(Clone, Default, PartialEq)]
pub struct GetAvailableThemeAndLanguageRequest {
    /// `passId`.
    pub pass_id: i64,
    /// `timeslotIds`.
    pub timeslot_ids: Option<Vec<i64>>,
}

impl GetAvailableThemeAndLanguageRequest {
    /// A value with all required fields.
    pub fn new(pass_id: i64) -> Self {
        Self { pass_id, ..Self::default() }
    }
}

impl wire::Record for GetAvailableThemeAndLanguageRequest {
    #[inline]
    fn shape(&self) -> &'static wire::Shape {
        &wire::Shape {
            name: "GetAvailableThemeAndLanguageRequest",
            fields: &["passId", "timeslotIds"],
            ..wire::Shape::EMPTY
        }
    }
    #[inline]
    fn fields(&self, show: &mut wire::Fields<'_>) {
        show(&[&self.pass_id, &self.timeslot_ids], None);
    }
    #[inline]
    fn fields_mut(&mut self, show: &mut wire::FieldsMut<'_>) {
        show(&mut [&mut self.pass_id, &mut self.timeslot_ids], None);
    }
}
s360_runtime::record!(GetAvailableThemeAndLanguageRequest);

/// Part of a request: `getEventAvailability request`.
#[derive(Clone, Default, PartialEq)]
pub struct GetEventAvailabilityRequest {
    /// the 1\_19 excerpt is cut before this point, so it may exist there too
    ///
    /// Since 1.32.
    pub advantage_id: Option<i64>,
    /// optional
    pub composed_product_id: Option<i64>,
    /// optional
    pub contingent_ids: Option<Vec<i64>>,
    /// `eventIds`.
    pub event_ids: Option<Vec<i64>>,
    /// mandatory (text only)
    pub performance_ids: Option<Vec<i64>>,
    /// mandatory (text only, no Mandatory badge in this older capture)
    pub point_of_sales_id: Option<i64>,
    /// optional
    pub request_id: Option<i64>,
    /// optional
    pub seat_category_ids: Option<Vec<i64>>,
}

impl wire::Record for GetEventAvailabilityRequest {
    #[inline]
    fn shape(&self) -> &'static wire::Shape {
        &wire::Shape {
            name: "GetEventAvailabilityRequest",
            fields: &[
                "advantageId",
                "composedProductId",
                "contingentIds",
                "eventIds",
                "performanceIds",
                "pointOfSalesId",
                "requestId",
                "seatCategoryIds",
            ],
            ..wire::Shape::EMPTY
        }
    }
    #[inline]
    fn fields(&self, show: &mut wire::Fields<'_>) {
        show(
            &[
                &self.advantage_id,
                &self.composed_product_id,
                &self.contingent_ids,
                &self.event_ids,
                &self.performance_ids,
                &self.point_of_sales_id,
                &self.request_id,
                &self.seat_category_ids,
            ],
            None,
        );
    }
    #[inline]
    fn fields_mut(&mut self, show: &mut wire::FieldsMut<'_>) {
        show(
            &mut [
                &mut self.advantage_id,
                &mut self.composed_product_id,
                &mut self.contingent_ids,
                &mut self.event_ids,
                &mut self.performance_ids,
                &mut self.point_of_sales_id,
                &mut self.request_id,
                &mut self.seat_category_ids,
            ],
            None,
        );
    }
}
s360_runtime::record!(GetEventAvailabilityRequest);

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

impl wire::Record for GetPerformanceAvailabilityRequest {
    #[inline]
    fn shape(&self) -> &'static wire::Shape {
        &wire::Shape {
            name: "GetPerformanceAvailabilityRequest",
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
s360_runtime::record!(GetPerformanceAvailabilityRequest);

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

impl wire::Record for GetPerformanceAvailabilityResult {
    #[inline]
    fn shape(&self) -> &'static wire::Shape {
        &wire::Shape {
            name: "GetPerformanceAvailabilityResult",
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
s360_runtime::record!(GetPerformanceAvailabilityResult);

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

impl wire::Record for GetProductAvailabilityRequest {
    #[inline]
    fn shape(&self) -> &'static wire::Shape {
        &wire::Shape {
            name: "GetProductAvailabilityRequest",
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
s360_runtime::record!(GetProductAvailabilityRequest);

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

impl wire::Record for GetProductAvailabilityResult {
    #[inline]
    fn shape(&self) -> &'static wire::Shape {
        &wire::Shape {
            name: "GetProductAvailabilityResult",
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
s360_runtime::record!(GetProductAvailabilityResult);

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

impl wire::Record for GetSeatsAvailabilityRequest {
    #[inline]
    fn shape(&self) -> &'static wire::Shape {
        &wire::Shape {
            name: "GetSeatsAvailabilityRequest",
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
s360_runtime::record!(GetSeatsAvailabilityRequest);

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

impl wire::Record for GetSeatsAvailabilityResult {
    #[inline]
    fn shape(&self) -> &'static wire::Shape {
        &wire::Shape {
            name: "GetSeatsAvailabilityResult",
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
s360_runtime::record!(GetSeatsAvailabilityResult);

/// Part of a request: `getUpdatedAvailabilities request`.
///
/// Described since 1.33.
#[derive(Clone, Default, PartialEq)]
pub struct GetUpdatedAvailabilitiesRequest {
    /// observed
    pub point_of_sales_id: Option<i64>,
    /// observed
    pub product_ids: Option<Vec<i64>>,
    /// observed, ISO 8601 UTC with Z accepted
    pub reference_date: Option<DateTime>,
}

impl wire::Record for GetUpdatedAvailabilitiesRequest {
    #[inline]
    fn shape(&self) -> &'static wire::Shape {
        &wire::Shape {
            name: "GetUpdatedAvailabilitiesRequest",
            fields: &["pointOfSalesId", "productIds", "referenceDate"],
            ..wire::Shape::EMPTY
        }
    }
    #[inline]
    fn fields(&self, show: &mut wire::Fields<'_>) {
        show(&[&self.point_of_sales_id, &self.product_ids, &self.reference_date], None);
    }
    #[inline]
    fn fields_mut(&mut self, show: &mut wire::FieldsMut<'_>) {
        show(
            &mut [
                &mut self.point_of_sales_id,
                &mut self.product_ids,
                &mut self.reference_date,
            ],
            None,
        );
    }
}
s360_runtime::record!(GetUpdatedAvailabilitiesRequest);

/// Part of an answer: `getUpdatedAvailabilities result`.
///
/// Partial: the document does not tell all fields.
///
/// Described since 1.33.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetUpdatedAvailabilitiesResult {
    /// What the document does not describe.
    pub extra: Extra,
}

impl wire::Record for GetUpdatedAvailabilitiesResult {
    #[inline]
    fn shape(&self) -> &'static wire::Shape {
        &wire::Shape {
            name: "GetUpdatedAvailabilitiesResult",
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
s360_runtime::record!(GetUpdatedAvailabilitiesResult);

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

impl wire::Record for ThemeAndLanguage {
    #[inline]
    fn shape(&self) -> &'static wire::Shape {
        &wire::Shape {
            name: "ThemeAndLanguage",
            fields: &["languageCode", "themeId", "timeslotId"],
            promised: &["themeId", "timeslotId"],
            ..wire::Shape::EMPTY
        }
    }
    #[inline]
    fn fields(&self, show: &mut wire::Fields<'_>) {
        show(
            &[&self.language_code, &self.theme_id, &self.timeslot_id],
            Some(&self.extra),
        );
    }
    #[inline]
    fn fields_mut(&mut self, show: &mut wire::FieldsMut<'_>) {
        show(
            &mut [&mut self.language_code, &mut self.theme_id, &mut self.timeslot_id],
            Some(&mut self.extra),
        );
    }
}
s360_runtime::record!(ThemeAndLanguage);

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

impl wire::Record for ThemeAndLanguageResult {
    #[inline]
    fn shape(&self) -> &'static wire::Shape {
        &wire::Shape {
            name: "ThemeAndLanguageResult",
            fields: &["listThemeAndLanguage", "requestId", "statusCode", "statusDetail"],
            ..wire::Shape::EMPTY
        }
    }
    #[inline]
    fn fields(&self, show: &mut wire::Fields<'_>) {
        show(
            &[
                &self.list_theme_and_language,
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
                &mut self.list_theme_and_language,
                &mut self.request_id,
                &mut self.status_code,
                &mut self.status_detail,
            ],
            Some(&mut self.extra),
        );
    }
}
s360_runtime::record!(ThemeAndLanguageResult);
