//! `externalPaymentService` (context `tnseb`).
//!
//! | version | status | feature | operations |
//! |---|---|---|---|
//! | 1.11 | end of life | `external-payment-v1_11` | 2 |
//! | 1.24 | end of life | `external-payment-v1_24` | 2 |
//! | 1.25 | end of life | `external-payment-v1_25` | 2 |
//! | 1.33 | latest | `external-payment-v1_33` | 2 |

#[cfg(feature = "external-payment-v1_11")]
pub mod v1_11;

#[cfg(feature = "external-payment-v1_24")]
pub mod v1_24;

#[cfg(feature = "external-payment-v1_25")]
pub mod v1_25;

#[cfg(feature = "external-payment-v1_33")]
pub mod v1_33;
