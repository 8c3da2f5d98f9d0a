//! `availabilityService` 1.19 (end of life).
//!
//! Calls go to `/tnseb/backend-apis/availabilityService/v1_19`. One whose outcome is unknown is repeated.
//!
//! Reconstructed from public reference pages. It is partial: only the first part of each page was readable. To be replaced by the vendor's file.
//!
//! | operation | method | |
//! |---|---|---|
//! | `getAvailableThemeAndLanguage` | [`AvailabilityService::get_available_theme_and_language`] | Selected theme and language of each timeslot that already has a visit group; visit pass individual only |
//! | `getEventAvailability` | [`AvailabilityService::get_event_availability`] |  |

mod client;
mod operations;
mod records;

pub use client::*;
pub use records::*;
