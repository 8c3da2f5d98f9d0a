//! The client.

use s360_runtime::Error;
use super::operations;
use super::records::*;

/// Client of `availabilityService` 1.19.
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
    /// `getEventAvailability`
    pub async fn get_event_availability(
        &self,
        request: &GetEventAvailabilityRequest,
    ) -> Result<EventAvailabilityResult, Error> {
        self.client.call(&operations::GET_EVENT_AVAILABILITY, request).await
    }
}
