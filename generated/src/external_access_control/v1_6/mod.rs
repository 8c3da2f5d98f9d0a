//! `externalAccessControlService` 1.6 (latest).
//!
//! Reconstructed from public reference pages. It is partial: only the first part of each page was readable. To be replaced by the vendor's file.
//!
//! | operation | method | |
//! |---|---|---|
//! | `burnTicket` | [`ExternalAccessControlService::burn_ticket`] | seen in code: {requestId, barCodeOrTaxNumber} |
//! | `exportList` | [`ExternalAccessControlService::export_list`] |  |
//! | `getAccessControlCatalog` | [`ExternalAccessControlService::get_access_control_catalog`] | seen in code: {requestId, seasonCode} |
//! | `getControlledTicket` | [`ExternalAccessControlService::get_controlled_ticket`] | seen in code: {barCodeOrTaxNumber} |
//! | `getTimeZone` | [`ExternalAccessControlService::get_time_zone`] | seen in code: body {requestId} |
//! | `importControlledTicket` | [`ExternalAccessControlService::import_controlled_ticket`] | seen in code: {requestId, controlledTickets:\[{acIdentifier,barcode,controlDate,controlResult,failureReason}\]} |

mod client;
mod enums;
mod operations;
mod records;

pub use client::*;
pub use enums::*;
pub use records::*;
