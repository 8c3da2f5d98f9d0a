//! `externalAccessControlService` 1.4 (deprecated).
//!
//! Reconstructed from public reference pages, of which only the beginning was readable: incomplete. To be replaced by the vendor's document.
//!
//! | operation | method | |
//! |---|---|---|
//! | `exportList` | [`ExternalAccessControlService::export_list`] | main method: incremental export of tickets to control |

mod client;
mod enums;
mod operations;
mod records;

pub use client::*;
pub use enums::*;
pub use records::*;
