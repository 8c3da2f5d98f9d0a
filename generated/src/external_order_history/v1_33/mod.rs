//! `externalOrderHistoryService` 1.33 (unknown).
//!
//! Reconstructed from public pages and public client code; no reference page of this version was readable. It is partial. To be replaced by the vendor's file.
//!
//! | operation | method | |
//! |---|---|---|
//! | `listTicketsByCriteria` | [`ExternalOrderHistoryService::list_tickets_by_criteria`] | answer keys truncated (boolean), ticketSummaries |

mod client;
mod enums;
mod operations;
mod records;

pub use client::*;
pub use enums::*;
pub use records::*;
