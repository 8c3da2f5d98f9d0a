//! `externalAccessControlService` 1.2 (deprecated).
//!
//! Calls go to `/tnci/backend-apis/externalAccessControlService/v1_2`. One whose outcome is unknown is repeated, but not of `burnTicket`.
//!
//! Reconstructed from public reference pages. It is partial: only the first part of each page was readable. To be replaced by the vendor's file.
//!
//! | operation | method | |
//! |---|---|---|
//! | `burnTicket` | [`ExternalAccessControlService::burn_ticket`] |  |
//! | `exportList` | [`ExternalAccessControlService::export_list`] |  |

mod client;
mod enums;
mod operations;
mod records;

pub use client::*;
pub use enums::*;
pub use records::*;

#[cfg(feature = "external-access-control-v1_1")]
mod conversions;
