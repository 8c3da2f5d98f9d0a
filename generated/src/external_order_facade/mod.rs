//! `externalOrderFacade` (context `tnseb`).
//!
//! | version | status | feature | operations | against the version before |
//! |---|---|---|---|---|
//! | 1.33 | latest | `external-order-facade-v1_33` | 4 |  |
//!
//! The main call of the newest one:
//!
//! ```rust,no_run
//! # #[cfg(feature = "external-order-facade-v1_33")]
//! # mod example {
//! use s360::external_order_facade::v1_33::{CreateOrUpdateOrderRequest, ExternalOrderFacade};
//! use s360::prelude::*;
//!
//! # async fn example(client: &Client) -> Result<(), Error> {
//! let request = CreateOrUpdateOrderRequest::new(1);
//! let result = ExternalOrderFacade::new(client).create_or_update_order(&request).await?;
//! if let Some(order_update_data) = &result.order_update_data {
//!     for operation_data_update in order_update_data.operation_data_updates.iter().flatten() {
//!         for location in operation_data_update.locations.iter().flatten() {
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

#[cfg(feature = "external-order-facade-v1_33")]
pub mod v1_33;
