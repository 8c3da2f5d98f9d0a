//! Requests, results and their parts.

use s360_runtime::wire;
use s360_runtime::wire::Extra;

/// Named by the reference pages but not described there.
///
/// Partial: the document does not tell all fields.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EventAvailabilityResult {
    /// What the document does not describe.
    pub extra: Extra,
}

impl wire::Record for EventAvailabilityResult {
    #[inline]
    fn shape(&self) -> &'static wire::Shape {
        &wire::Shape {
            name: "EventAvailabilityResult",
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
    /// optional; excerpt cut here
    pub composed_product_id: Option<i64>,
    /// optional; same convention
    pub contingent_ids: Option<Vec<i64>>,
    /// `eventIds`.
    pub event_ids: Option<Vec<i64>>,
    /// `performanceIds`.
    pub performance_ids: Vec<i64>,
    /// `pointOfSalesId`.
    pub point_of_sales_id: i64,
    /// optional
    pub request_id: Option<i64>,
    /// optional; empty = sum over all, -1 = every category, list = only those
    pub seat_category_ids: Option<Vec<i64>>,
}

impl GetEventAvailabilityRequest {
    /// A value with all required fields.
    pub fn new(performance_ids: Vec<i64>, point_of_sales_id: i64) -> Self {
        Self {
            performance_ids,
            point_of_sales_id,
            ..Self::default()
        }
    }
}

impl wire::Record for GetEventAvailabilityRequest {
    #[inline]
    fn shape(&self) -> &'static wire::Shape {
        &wire::Shape {
            name: "GetEventAvailabilityRequest",
            fields: &[
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
