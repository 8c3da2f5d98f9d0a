//! `availabilityService` 1.33 (latest).
//!
//! Reconstructed from public reference pages. It is partial: only the first part of each page was readable. To be replaced by the vendor's file.
//!
//! | operation | method | |
//! |---|---|---|
//! | `getAvailableThemeAndLanguage` | [`AvailabilityService::get_available_theme_and_language`] | selected theme/language per timeslot that already has a visit group; visit pass individual only |
//! | `getEventAvailability` | [`AvailabilityService::get_event_availability`] | excerpt cut after contingentIds; the rest assumed equal to 1\_32 |
//! | `getPerformanceAvailability` | [`AvailabilityService::get_performance_availability`] | named on the availability page |
//! | `getProductAvailability` | [`AvailabilityService::get_product_availability`] | named on the availability page |
//! | `getSeatsAvailability` | [`AvailabilityService::get_seats_availability`] | named on the availability page |
//! | `getUpdatedAvailabilities` | [`AvailabilityService::get_updated_availabilities`] | answer key availabilityUpdateData: \[{productId,lastUpdate}\] |

mod client;
mod operations;
mod records;

pub use client::*;
pub use records::*;

#[cfg(feature = "availability-v1_32")]
mod conversions;
