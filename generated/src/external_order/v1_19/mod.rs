//! `externalOrderService` 1.19 (end of life).
//!
//! Calls go to `/tnseb/backend-apis/externalOrderService/v1_19`. One whose outcome is unknown is repeated.
//!
//! Reconstructed from public reference pages. It is partial: only the first part of each page was readable. To be replaced by the vendor's file.
//!
//! | operation | method | |
//! |---|---|---|
//! | `abandonMovements` | [`ExternalOrderService::abandon_movements`] | Abandons the given movements |

mod client;
mod enums;
mod operations;
mod records;

pub use client::*;
pub use enums::*;
pub use records::*;

#[cfg(feature = "external-order-v1_17")]
mod conversions;
