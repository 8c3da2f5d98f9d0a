//! `externalPaymentService` (context `tnseb`).
//!
//! | version | status | feature | operations | against the version before |
//! |---|---|---|---|---|
//! | 1.11 | end of life | `external-payment-v1_11` | 2 |  |
//! | 1.24 | end of life | `external-payment-v1_24` | 2 | 21 changes: 1 breaks callers, 4 break readers, 15 compatible, 1 documentation only; 8 break Rust code that compiles today |
//! | 1.25 | end of life | `external-payment-v1_25` | 2 | 10 changes: 7 break readers, 2 compatible, 1 documentation only; 7 break Rust code that compiles today |
//! | 1.33 | latest | `external-payment-v1_33` | 2 | 6 changes: 3 break readers, 2 compatible, 1 documentation only; 5 break Rust code that compiles today |
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
