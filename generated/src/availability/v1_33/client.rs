//! The client.

use s360_runtime::Call;
use super::operations;
use super::records::*;

/// Client of `availabilityService` 1.33.
///
/// Cheap to clone: all clones share connections and limits.
#[derive(Clone, Debug)]
pub struct AvailabilityService {
    client: s360_runtime::Client,
}

impl AvailabilityService {
    /// A client that sends through `client`.
    #[inline]
    pub fn new(client: &s360_runtime::Client) -> Self {
        Self { client: client.clone() }
    }
    /// `getAvailableThemeAndLanguage`: Selected theme and language of each timeslot that already has a visit group; visit pass individual only
    ///
    /// Repeated after a failure that leaves open whether it was carried out.
    #[inline]
    pub fn get_available_theme_and_language<'a>(
        &'a self,
        request: &'a GetAvailableThemeAndLanguageRequest,
    ) -> Call<'a, ThemeAndLanguageResult> {
        self.client.call(&operations::GET_AVAILABLE_THEME_AND_LANGUAGE, request)
    }
    /// `getEventAvailability`: Availabilities of performances. An empty list of seat categories or contingents sums over all, -1 in it stands for every single one, else only those in the list are told. Business error: error.order.availability
    ///
    /// Repeated after a failure that leaves open whether it was carried out.
    #[inline]
    pub fn get_event_availability<'a>(
        &'a self,
        request: &'a GetEventAvailabilityRequest,
    ) -> Call<'a, EventAvailabilityResult> {
        self.client.call(&operations::GET_EVENT_AVAILABILITY, request)
    }
    /// `getPerformanceAvailability`
    ///
    /// Repeated after a failure that leaves open whether it was carried out.
    ///
    /// Described since 1.33.
    #[inline]
    pub fn get_performance_availability<'a>(
        &'a self,
        request: &'a GetPerformanceAvailabilityRequest,
    ) -> Call<'a, GetPerformanceAvailabilityResult> {
        self.client.call(&operations::GET_PERFORMANCE_AVAILABILITY, request)
    }
    /// `getProductAvailability`
    ///
    /// Repeated after a failure that leaves open whether it was carried out.
    ///
    /// Described since 1.33.
    #[inline]
    pub fn get_product_availability<'a>(
        &'a self,
        request: &'a GetProductAvailabilityRequest,
    ) -> Call<'a, GetProductAvailabilityResult> {
        self.client.call(&operations::GET_PRODUCT_AVAILABILITY, request)
    }
    /// `getSeatsAvailability`
    ///
    /// Repeated after a failure that leaves open whether it was carried out.
    ///
    /// Described since 1.33.
    #[inline]
    pub fn get_seats_availability<'a>(
        &'a self,
        request: &'a GetSeatsAvailabilityRequest,
    ) -> Call<'a, GetSeatsAvailabilityResult> {
        self.client.call(&operations::GET_SEATS_AVAILABILITY, request)
    }
    /// `getUpdatedAvailabilities`
    ///
    /// No page describes it: client programs use it.
    ///
    /// Repeated after a failure that leaves open whether it was carried out.
    ///
    /// Described since 1.33.
    #[inline]
    pub fn get_updated_availabilities<'a>(
        &'a self,
        request: &'a GetUpdatedAvailabilitiesRequest,
    ) -> Call<'a, UpdatedAvailabilitiesResult> {
        self.client.call(&operations::GET_UPDATED_AVAILABILITIES, request)
    }
}
