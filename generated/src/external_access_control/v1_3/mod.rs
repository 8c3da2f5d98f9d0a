//! `externalAccessControlService` 1.3 (deprecated).
//!
//! Calls go to `/tnci/backend-apis/externalAccessControlService/v1_3`. One whose outcome is unknown is repeated.
//!
//! Reconstructed from public reference pages. It is partial: only the first part of each page was readable. To be replaced by the vendor's file.
//!
//! | operation | method | |
//! |---|---|---|
//! | `exportList` | [`ExternalAccessControlService::export_list`] |  |

mod client;
mod enums;
mod operations;
mod records;

pub use client::*;
pub use enums::*;
pub use records::*;

#[cfg(feature = "external-access-control-v1_2")]
mod conversions;
