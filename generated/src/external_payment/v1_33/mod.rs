//! `externalPaymentService` 1.33 (latest).
//!
//! Reconstructed from public reference pages, of which only the beginning was readable: incomplete. To be replaced by the vendor's document.
//!
//! | operation | method | |
//! |---|---|---|
//! | `cancelPayment` | [`ExternalPaymentService::cancel_payment`] |  |
//! | `checkPayment` | [`ExternalPaymentService::check_payment`] |  |

mod client;
mod operations;
mod records;

pub use client::*;
pub use records::*;
