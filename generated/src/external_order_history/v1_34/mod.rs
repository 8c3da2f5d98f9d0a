//! `externalOrderHistoryService` 1.34 (active).
//!
//! Calls go to `/tnseb/backend-apis/externalOrderHistoryService/v1_34`. One whose outcome is unknown is repeated.
//!
//! Reconstructed from public pages and public client code: each part says what it is known from. It is partial, and to be replaced by the vendor's file.
//!
//! | operation | method | |
//! |---|---|---|
//! | `countFilesByCriteria` | [`ExternalOrderHistoryService::count_files_by_criteria`] |  |
//! | `listTicketsByCriteria` | [`ExternalOrderHistoryService::list_tickets_by_criteria`] |  |

mod client;
mod enums;
mod operations;
mod records;

pub use client::*;
pub use enums::*;
pub use records::*;

#[cfg(feature = "external-order-history-v1_33")]
mod conversions;
