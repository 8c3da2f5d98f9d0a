//! `externalAccessControlService` 1.0 (end of life).
//!
//! Calls go to `/tnci/backend-apis/externalAccessControlService/v1_0`. One whose outcome is unknown is repeated, but not of `burnTicket`, `importControlledTicket`.
//!
//! Reconstructed from public reference pages. It is partial: only the first part of each page was readable. To be replaced by the vendor's file.
//!
//! | operation | method | |
//! |---|---|---|
//! | `burnTicket` | [`ExternalAccessControlService::burn_ticket`] | Marks the ticket with the barcode or tax number: control OK if it is printed or not printed, else FAIL; returns the control history |
//! | `getControlledTicket` | [`ExternalAccessControlService::get_controlled_ticket`] | Reads a ticket by barcode or tax number; invalidated and cancelled tickets get an extra operation that carries the time of the last update |
//! | `importControlledTicket` | [`ExternalAccessControlService::import_controlled_ticket`] |  |

mod client;
mod enums;
mod operations;
mod records;

pub use client::*;
pub use enums::*;
pub use records::*;
