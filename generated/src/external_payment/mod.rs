//! `externalPaymentService` (context `tnseb`).
//!
//! | version | status | feature | operations | against the version before |
//! |---|---|---|---|---|
//! | 1.11 | end of life | `external-payment-v1_11` | 2 |  |
//! | 1.24 | end of life | `external-payment-v1_24` | 2 | 20 changes: 1 breaks callers, 6 no longer described, 13 compatible; 8 break Rust code that compiles today |
//! | 1.25 | end of life | `external-payment-v1_25` | 2 | 9 changes: 7 no longer described, 2 compatible; 8 break Rust code that compiles today |
//! | 1.33 | latest | `external-payment-v1_33` | 2 | 22 changes: 22 compatible; 17 break Rust code that compiles today |
//!
//! All changes are in `CHANGES.md` in the version's folder; the crate's `CHANGELOG.md` lists them.

#[cfg(feature = "external-payment-v1_11")]
pub mod v1_11;

#[cfg(feature = "external-payment-v1_24")]
pub mod v1_24;

#[cfg(feature = "external-payment-v1_25")]
pub mod v1_25;

#[cfg(feature = "external-payment-v1_33")]
pub mod v1_33;
