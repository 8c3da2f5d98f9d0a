//! `externalPaymentService` (context `tnseb`).
//!
//! | version | status | feature | operations | against the version before |
//! |---|---|---|---|---|
//! | 1.11 | end of life | `external-payment-v1_11` | 2 |  |
//! | 1.24 | end of life | `external-payment-v1_24` | 2 | 20 changes: 1 breaks callers, 6 no longer described, 13 compatible; 8 break Rust code that compiles today |
//! | 1.25 | end of life | `external-payment-v1_25` | 2 | 9 changes: 7 no longer described, 2 compatible; 8 break Rust code that compiles today |
//! | 1.33 | latest | `external-payment-v1_33` | 2 | 22 changes: 22 compatible; 17 break Rust code that compiles today |
//!
//! The main call of the newest one:
//!
//! ```rust,no_run
//! # #[cfg(feature = "external-payment-v1_33")]
//! # mod example {
//! use s360::external_payment::v1_33::{CheckPaymentRequest, ExternalPaymentService};
//! use s360::prelude::*;
//!
//! # async fn example(client: &Client) -> Result<(), Error> {
//! let request = CheckPaymentRequest::default();
//! let result = ExternalPaymentService::new(client).check_payment(&request).await?;
//! for payment_detail in result.payment_details.iter().flatten() {
//!     println!("{:?}", payment_detail.bank_card_owner_name);
//! }
//! # Ok(())
//! # }
//! # }
//! ```
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
