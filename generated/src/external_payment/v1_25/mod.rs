//! `externalPaymentService` 1.25 (end of life).
//!
//! Calls go to `/tnseb/backend-apis/externalPaymentService/v1_25`. One whose outcome is unknown is repeated, but not of `cancelPayment`.
//!
//! Reconstructed from public reference pages. It is partial: only the first part of each page was readable. To be replaced by the vendor's file.
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

#[cfg(feature = "external-payment-v1_24")]
mod conversions;
