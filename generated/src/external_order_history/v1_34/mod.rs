//! `externalOrderHistoryService` 1.34 (active).
//!
//! Reconstructed from public reference pages, of which only the beginning was readable: incomplete. To be replaced by the vendor's document.
//!
//! | operation | method | |
//! |---|---|---|
//! | `countFilesByCriteria` | [`ExternalOrderHistoryService::count_files_by_criteria`] | orderOriginators enum cut after CENTRAL\_PLANNING, rest unseen |

mod client;
mod enums;
mod operations;
mod records;

pub use client::*;
pub use enums::*;
pub use records::*;
