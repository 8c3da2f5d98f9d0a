//! The client.

use s360_runtime::Call;
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
    #[deprecated(
        note = "availabilityService 1.19 is at the end of its life; go on with `v1_33`"
    )]
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
    /// `getEventAvailability`
    ///
    /// Repeated after a failure that leaves open whether it was carried out.
    #[inline]
    pub fn get_event_availability<'a>(
        &'a self,
        request: &'a GetEventAvailabilityRequest,
    ) -> Call<'a, EventAvailabilityResult> {
        self.client.call(&operations::GET_EVENT_AVAILABILITY, request)
    }
}
