//! `externalOrderService` (context `tnseb`).
//!
//! | version | status | feature | operations | against the version before |
//! |---|---|---|---|---|
//! | 1.17 | end of life | `external-order-v1_17` | 1 |  |
//! | 1.19 | end of life | `external-order-v1_19` | 1 | 8 changes: 8 compatible; 6 break Rust code that compiles today |
//! | 1.23 | end of life | `external-order-v1_23` | 1 | no changes |
//! | 1.27 | end of life | `external-order-v1_27` | 1 | 6 changes: 3 no longer described, 3 compatible; 3 break Rust code that compiles today |
//! | 1.33 | latest | `external-order-v1_33` | 12 | 147 changes: 147 compatible; 109 break Rust code that compiles today |
//!
//! The main call of the newest one:
//!
//! ```rust,no_run
//! # #[cfg(feature = "external-order-v1_33")]
//! # mod example {
//! use s360::external_order::v1_33::{ExternalOrderService, GetOrderDetailsRequest};
//! use s360::prelude::*;
//!
//! # async fn example(client: &Client) -> Result<(), Error> {
//! let request = GetOrderDetailsRequest::default();
//! let result = ExternalOrderService::new(client).get_order_details(&request).await?;
//! if let Some(order_details_data) = &result.order_details_data {
//!     for operation_data in order_details_data.operation_datas.iter().flatten() {
//!         for location in operation_data.locations.iter().flatten() {
//!             println!("{:?}", location.site_code);
//!         }
//!     }
//! }
//! # Ok(())
//! # }
//! # }
//! ```
//!
//! All changes are in `CHANGES.md` in the version's folder; the crate's `CHANGELOG.md` lists them.

#[cfg(feature = "external-order-v1_17")]
pub mod v1_17;

#[cfg(feature = "external-order-v1_19")]
pub mod v1_19;

#[cfg(feature = "external-order-v1_23")]
pub mod v1_23;

#[cfg(feature = "external-order-v1_27")]
pub mod v1_27;

#[cfg(feature = "external-order-v1_33")]
pub mod v1_33;
