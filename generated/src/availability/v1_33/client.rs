//! The client.

use s360_runtime::Error;
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
    pub fn new(client: &s360_runtime::Client) -> Self {
        Self { client: client.clone() }
    }
    /// `getAvailableThemeAndLanguage`: selected theme/language per timeslot that already has a visit group; visit pass individual only
    pub async fn get_available_theme_and_language(
        &self,
        request: &GetAvailableThemeAndLanguageRequest,
    ) -> Result<ThemeAndLanguageResult, Error> {
        self.client.call(&operations::GET_AVAILABLE_THEME_AND_LANGUAGE, request).await
    }
    /// `getEventAvailability`: excerpt cut after contingentIds; the rest assumed equal to 1\_32
    pub async fn get_event_availability(
        &self,
        request: &GetEventAvailabilityRequest,
    ) -> Result<EventAvailabilityResult, Error> {
        self.client.call(&operations::GET_EVENT_AVAILABILITY, request).await
    }
    /// `getPerformanceAvailability`: named on the availability page
    pub async fn get_performance_availability(
        &self,
        request: &GetPerformanceAvailabilityRequest,
    ) -> Result<GetPerformanceAvailabilityResult, Error> {
        self.client.call(&operations::GET_PERFORMANCE_AVAILABILITY, request).await
    }
    /// `getProductAvailability`: named on the availability page
    pub async fn get_product_availability(
        &self,
        request: &GetProductAvailabilityRequest,
    ) -> Result<GetProductAvailabilityResult, Error> {
        self.client.call(&operations::GET_PRODUCT_AVAILABILITY, request).await
    }
    /// `getSeatsAvailability`: named on the availability page
    pub async fn get_seats_availability(
        &self,
        request: &GetSeatsAvailabilityRequest,
    ) -> Result<GetSeatsAvailabilityResult, Error> {
        self.client.call(&operations::GET_SEATS_AVAILABILITY, request).await
    }
    /// `getUpdatedAvailabilities`: answer key availabilityUpdateData: \[{productId,lastUpdate}\]
    pub async fn get_updated_availabilities(
        &self,
        request: &GetUpdatedAvailabilitiesRequest,
    ) -> Result<GetUpdatedAvailabilitiesResult, Error> {
        self.client.call(&operations::GET_UPDATED_AVAILABILITIES, request).await
    }
}
