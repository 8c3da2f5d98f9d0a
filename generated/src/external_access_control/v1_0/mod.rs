//! `externalAccessControlService` 1.0 (end of life).
//!
//! Reconstructed from public reference pages. It is partial: only the first part of each page was readable. To be replaced by the vendor's file.
//!
//! | operation | method | |
//! |---|---|---|
//! | `burnTicket` | [`ExternalAccessControlService::burn_ticket`] | marks the ticket with the barcode/taxnumber: printed or not printed -> control OK, else FAIL; returns the control history |
//! | `getControlledTicket` | [`ExternalAccessControlService::get_controlled_ticket`] | reads a ticket by barcode OR taxnumber; invalidated/cancelled tickets get an extra operation carrying last update time |
//! | `importControlledTicket` | [`ExternalAccessControlService::import_controlled_ticket`] |  |

mod client;
mod enums;
mod operations;
mod records;

pub use client::*;
pub use enums::*;
pub use records::*;
