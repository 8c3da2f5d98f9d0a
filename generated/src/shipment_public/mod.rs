//! `shipmentPublicService` (context `tnpsb`).
//!
//! | version | status | feature | operations | against the version before |
//! |---|---|---|---|---|
//! | 1.9 | end of life | `shipment-public-v1_9` | 1 |  |
//! | 1.10 | end of life | `shipment-public-v1_10` | 1 | no changes |
//! | 1.16 | deprecated | `shipment-public-v1_16` | 1 | 8 changes: 5 no longer described, 1 compatible, 2 documentation only; 6 break Rust code that compiles today |
//! | 1.17 | latest | `shipment-public-v1_17` | 1 | no changes |
//! | 1.18 | active | `shipment-public-v1_18` | 2 | 13 changes: 11 compatible, 2 documentation only; 1 breaks Rust code that compiles today |
//!
//! The main call of the newest one:
//!
//! ```rust,no_run
//! # #[cfg(feature = "shipment-public-v1_18")]
//! # mod example {
//! use s360::shipment_public::v1_18::{ChangeShipmentModeRequest, ShipmentPublicService};
//! use s360::prelude::*;
//!
//! # async fn example(client: &Client) -> Result<(), Error> {
//! let request = ChangeShipmentModeRequest::default();
//! let result = ShipmentPublicService::new(client).change_shipment_mode(&request).await?;
//! for shipment in result.shipments.iter().flatten() {
//!     for document in shipment.documents.iter().flatten() {
//!         println!("{document:?}");
//!     }
//! }
//! # Ok(())
//! # }
//! # }
//! ```
//!
//! All changes are in `CHANGES.md` in the version's folder; the crate's `CHANGELOG.md` lists them.

#[cfg(feature = "shipment-public-v1_9")]
pub mod v1_9;

#[cfg(feature = "shipment-public-v1_10")]
pub mod v1_10;

#[cfg(feature = "shipment-public-v1_16")]
pub mod v1_16;

#[cfg(feature = "shipment-public-v1_17")]
pub mod v1_17;

#[cfg(feature = "shipment-public-v1_18")]
pub mod v1_18;
