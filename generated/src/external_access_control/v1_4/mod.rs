//! `externalAccessControlService` 1.4 (deprecated).
//!
//! Calls go to `/tnci/backend-apis/externalAccessControlService/v1_4`. One whose outcome is unknown is repeated.
//!
//! Reconstructed from public reference pages. It is partial: only the first part of each page was readable. To be replaced by the vendor's file.
//!
//! | operation | method | |
//! |---|---|---|
//! | `exportList` | [`ExternalAccessControlService::export_list`] | Incremental export of tickets to control |

mod client;
mod enums;
mod operations;
mod records;

pub use client::*;
pub use enums::*;
pub use records::*;

#[cfg(feature = "external-access-control-v1_3")]
mod conversions;
