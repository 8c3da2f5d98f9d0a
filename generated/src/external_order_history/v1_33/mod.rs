//! `externalOrderHistoryService` 1.33 (unknown).
//!
//! Reconstructed from public reference pages, of which only the beginning was readable: incomplete. To be replaced by the vendor's document.
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
