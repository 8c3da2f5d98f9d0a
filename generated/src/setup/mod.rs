//! `setupService` (context `tnseb`).
//!
//! | version | status | feature | operations | against the version before |
//! |---|---|---|---|---|
//! | 1.33 | unknown | `setup-v1_33` | 8 |  |
//!
//! The main call of the newest one:
//!
//! ```rust,no_run
//! # #[cfg(feature = "setup-v1_33")]
//! # mod example {
//! use s360::setup::v1_33::{ListSeasonsRequest, SetupService};
//! use s360::prelude::*;
//!
//! # async fn example(client: &Client) -> Result<(), Error> {
//! let request = ListSeasonsRequest::default();
//! let result = SetupService::new(client).list_seasons(&request).await?;
//! for season in result.seasons.iter().flatten() {
//!     for product in season.products.iter().flatten() {
//!         println!("{:?}", product.code);
//!     }
//! }
//! # Ok(())
//! # }
//! # }
//! ```
//!
//! All changes are in `CHANGES.md` in the version's folder; the crate's `CHANGELOG.md` lists them.

#[cfg(feature = "setup-v1_33")]
pub mod v1_33;
