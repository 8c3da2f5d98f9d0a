//! `externalOrderService` 1.17 (end of life).
//!
//! Calls go to `/tnseb/backend-apis/externalOrderService/v1_17`. One whose outcome is unknown is repeated.
//!
//! Reconstructed from public reference pages. It is partial: only the first part of each page was readable. To be replaced by the vendor's file.
//!
//! | operation | method | |
//! |---|---|---|
//! | `abandonMovements` | [`ExternalOrderService::abandon_movements`] | Abandons the given movements |

mod client;
mod operations;
mod records;

pub use client::*;
pub use records::*;
