//! Requests, results and their parts.

use s360_runtime::wire::{Extra, Record, Visitor, Wire};

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

impl Record for EventAvailabilityData {
    fn type_name(&self) -> &'static str {
        "EventAvailabilityData"
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

impl Record for EventAvailabilityResult {
    fn type_name(&self) -> &'static str {
        "EventAvailabilityResult"
    }
    fn field_mut(&mut self, name: &str) -> Option<&mut dyn Wire> {
        let field: &mut dyn Wire = match name {
            "eventAvailabilityData" => &mut self.event_availability_data,
            "requestId" => &mut self.request_id,
            "statusCode" => &mut self.status_code,
            _ => return None,
        };
        Some(field)
    }
    fn visit(&self, visitor: &mut Visitor<'_>) {
        visitor.field("eventAvailabilityData", &self.event_availability_data);
        visitor.field("requestId", &self.request_id);
        visitor.field("statusCode", &self.status_code);
    }
    fn extra(&self) -> Option<&Extra> {
        Some(&self.extra)
    }
    fn extra_mut(&mut self) -> Option<&mut Extra> {
        Some(&mut self.extra)
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

impl Record for GetAvailableThemeAndLanguageRequest {
    fn type_name(&self) -> &'static str {
        "GetAvailableThemeAndLanguageRequest"
    }
    fn field_mut(&mut self, name: &str) -> Option<&mut dyn Wire> {
        let field: &mut dyn Wire = match name {
            "passId" => &mut self.pass_id,
            "timeslotIds" => &mut self.timeslot_ids,
            _ => return None,
        };
        Some(field)
    }
    fn visit(&self, visitor: &mut Visitor<'_>) {
        visitor.field("passId", &self.pass_id);
        visitor.field("timeslotIds", &self.timeslot_ids);
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

impl Record for GetEventAvailabilityRequest {
    fn type_name(&self) -> &'static str {
        "GetEventAvailabilityRequest"
    }
    fn field_mut(&mut self, name: &str) -> Option<&mut dyn Wire> {
        let field: &mut dyn Wire = match name {
            "advantageId" => &mut self.advantage_id,
            "composedProductId" => &mut self.composed_product_id,
            "contingentIds" => &mut self.contingent_ids,
            "eventIds" => &mut self.event_ids,
            "performanceIds" => &mut self.performance_ids,
            "pointOfSalesId" => &mut self.point_of_sales_id,
            "requestId" => &mut self.request_id,
            "seatCategoryIds" => &mut self.seat_category_ids,
            _ => return None,
        };
        Some(field)
    }
    fn visit(&self, visitor: &mut Visitor<'_>) {
        visitor.field("advantageId", &self.advantage_id);
        visitor.field("composedProductId", &self.composed_product_id);
        visitor.field("contingentIds", &self.contingent_ids);
        visitor.field("eventIds", &self.event_ids);
        visitor.field("performanceIds", &self.performance_ids);
        visitor.field("pointOfSalesId", &self.point_of_sales_id);
        visitor.field("requestId", &self.request_id);
        visitor.field("seatCategoryIds", &self.seat_category_ids);
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

impl Record for ThemeAndLanguage {
    fn type_name(&self) -> &'static str {
        "ThemeAndLanguage"
    }
    fn field_mut(&mut self, name: &str) -> Option<&mut dyn Wire> {
        let field: &mut dyn Wire = match name {
            "languageCode" => &mut self.language_code,
            "themeId" => &mut self.theme_id,
            "timeslotId" => &mut self.timeslot_id,
            _ => return None,
        };
        Some(field)
    }
    fn visit(&self, visitor: &mut Visitor<'_>) {
        visitor.field("languageCode", &self.language_code);
        visitor.field("themeId", &self.theme_id);
        visitor.field("timeslotId", &self.timeslot_id);
    }
    fn promised(&self) -> &'static [&'static str] {
        &["themeId", "timeslotId"]
    }
    fn extra(&self) -> Option<&Extra> {
        Some(&self.extra)
    }
    fn extra_mut(&mut self) -> Option<&mut Extra> {
        Some(&mut self.extra)
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

impl Record for ThemeAndLanguageResult {
    fn type_name(&self) -> &'static str {
        "ThemeAndLanguageResult"
    }
    fn field_mut(&mut self, name: &str) -> Option<&mut dyn Wire> {
        let field: &mut dyn Wire = match name {
            "listThemeAndLanguage" => &mut self.list_theme_and_language,
            "requestId" => &mut self.request_id,
            "statusCode" => &mut self.status_code,
            "statusDetail" => &mut self.status_detail,
            _ => return None,
        };
        Some(field)
    }
    fn visit(&self, visitor: &mut Visitor<'_>) {
        visitor.field("listThemeAndLanguage", &self.list_theme_and_language);
        visitor.field("requestId", &self.request_id);
        visitor.field("statusCode", &self.status_code);
        visitor.field("statusDetail", &self.status_detail);
    }
    fn extra(&self) -> Option<&Extra> {
        Some(&self.extra)
    }
    fn extra_mut(&mut self) -> Option<&mut Extra> {
        Some(&mut self.extra)
    }
}
s360_runtime::record!(ThemeAndLanguageResult);
