//! `availabilityService` 1.33 (latest).
//!
//! Calls go to `/tnseb/backend-apis/availabilityService/v1_33`. One whose outcome is unknown is repeated.
//!
//! Reconstructed from public pages and public client code: each part says what it is known from. It is partial, and to be replaced by the vendor's file.
//!
//! | operation | method | |
//! |---|---|---|
//! | `getAvailableThemeAndLanguage` | [`AvailabilityService::get_available_theme_and_language`] | Selected theme and language of each timeslot that already has a visit group; visit pass individual only |
//! | `getEventAvailability` | [`AvailabilityService::get_event_availability`] | Availabilities of performances. |
//! | `getPerformanceAvailability` | [`AvailabilityService::get_performance_availability`] |  |
//! | `getProductAvailability` | [`AvailabilityService::get_product_availability`] |  |
//! | `getSeatsAvailability` | [`AvailabilityService::get_seats_availability`] |  |
//! | `getUpdatedAvailabilities` | [`AvailabilityService::get_updated_availabilities`] |  |

mod client;
mod operations;
mod records;

pub use client::*;
pub use records::*;

#[cfg(feature = "availability-v1_32")]
mod conversions;
