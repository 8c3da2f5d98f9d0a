//! `externalPaymentService` 1.33 (latest).
//!
//! Calls go to `/tnseb/backend-apis/externalPaymentService/v1_33`. One whose outcome is unknown is repeated, but not of `cancelPayment`.
//!
//! Reconstructed from public pages and public client code: each part says what it is known from. It is partial, and to be replaced by the vendor's file.
//!
//! | operation | method | |
//! |---|---|---|
//! | `cancelPayment` | [`ExternalPaymentService::cancel_payment`] |  |
//! | `checkPayment` | [`ExternalPaymentService::check_payment`] |  |

mod client;
mod enums;
mod operations;
mod records;

pub use client::*;
pub use enums::*;
pub use records::*;

#[cfg(feature = "external-payment-v1_25")]
mod conversions;
