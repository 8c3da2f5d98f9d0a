//! `externalOrderHistoryService` 1.22 (end of life).
//!
//! Calls go to `/tnseb/backend-apis/externalOrderHistoryService/v1_22`. One whose outcome is unknown is repeated.
//!
//! Reconstructed from public reference pages. It is partial: only the first part of each page was readable. To be replaced by the vendor's file.
//!
//! | operation | method | |
//! |---|---|---|
//! | `countFilesByCriteria` | [`ExternalOrderHistoryService::count_files_by_criteria`] |  |

mod client;
mod enums;
mod operations;
mod records;

pub use client::*;
pub use enums::*;
pub use records::*;

#[cfg(feature = "external-order-history-v1_13")]
mod conversions;
