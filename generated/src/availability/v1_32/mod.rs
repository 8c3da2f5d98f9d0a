//! `availabilityService` 1.32 (latest).
//!
//! Reconstructed from public reference pages, of which only the beginning was readable: incomplete. To be replaced by the vendor's document.
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
