//! `availabilityService` 1.32 (unknown).
//!
//! Calls go to `/tnseb/backend-apis/availabilityService/v1_32`. One whose outcome is unknown is repeated.
//!
//! Reconstructed from public reference pages. It is partial: only the first part of each page was readable. To be replaced by the vendor's file.
//!
//! | operation | method | |
//! |---|---|---|
//! | `getAvailableThemeAndLanguage` | [`AvailabilityService::get_available_theme_and_language`] |  |
//! | `getEventAvailability` | [`AvailabilityService::get_event_availability`] |  |

mod client;
mod operations;
mod records;

pub use client::*;
pub use records::*;

#[cfg(feature = "availability-v1_19")]
mod conversions;
