//! `externalAccessControlService` 1.6 (latest).
//!
//! Calls go to `/tnci/backend-apis/externalAccessControlService/v1_6`. One whose outcome is unknown is repeated, but not of `burnTicket`, `importControlledTicket`.
//!
//! Reconstructed from public pages and public client code: each part says what it is known from. It is partial, and to be replaced by the vendor's file.
//!
//! | operation | method | |
//! |---|---|---|
//! | `burnTicket` | [`ExternalAccessControlService::burn_ticket`] | Marks the ticket with the barcode or tax number: control OK if it is printed or not printed, else FAIL; returns the control history |
//! | `exportList` | [`ExternalAccessControlService::export_list`] | Incremental export of tickets to control |
//! | `getAccessControlCatalog` | [`ExternalAccessControlService::get_access_control_catalog`] |  |
//! | `getControlledTicket` | [`ExternalAccessControlService::get_controlled_ticket`] | Reads a ticket by barcode or tax number; invalidated and cancelled tickets get an extra operation that carries the time of the last update |
//! | `getTimeZone` | [`ExternalAccessControlService::get_time_zone`] |  |
//! | `importControlledTicket` | [`ExternalAccessControlService::import_controlled_ticket`] |  |

mod client;
mod enums;
mod operations;
mod records;

pub use client::*;
pub use enums::*;
pub use records::*;
