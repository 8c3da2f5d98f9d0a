//! `catalogService` (context `tnseb`).
//!
//! | version | status | feature | operations | against the version before |
//! |---|---|---|---|---|
//! | 1.16 | end of life | `catalog-v1_16` | 2 |  |
//! | 1.17 | end of life | `catalog-v1_17` | 2 | no changes |
//! | 1.18 | end of life | `catalog-v1_18` | 2 | no changes |
//! | 1.33 | unknown | `catalog-v1_33` | 5 | 75 changes: 75 compatible; 3 break Rust code that compiles today |
//!
//! The main call of the newest one:
//!
//! ```rust,no_run
//! # #[cfg(feature = "catalog-v1_33")]
//! # mod example {
//! use s360::catalog::v1_33::{CatalogService, GetCatalogDetailedRequest};
//! use s360::prelude::*;
//!
//! # async fn example(client: &Client) -> Result<(), Error> {
//! let request = GetCatalogDetailedRequest::default();
//! let result = CatalogService::new(client).get_catalog_detailed(&request).await?;
//! if let Some(catalog_data) = &result.catalog_data {
//!     for season in catalog_data.seasons.iter().flatten() {
//!         for product in season.products.iter().flatten() {
//!             println!("{:?}", product.code);
//!         }
//!     }
//! }
//! # Ok(())
//! # }
//! # }
//! ```
//!
//! All changes are in `CHANGES.md` in the version's folder; the crate's `CHANGELOG.md` lists them.

#[cfg(feature = "catalog-v1_16")]
pub mod v1_16;

#[cfg(feature = "catalog-v1_17")]
pub mod v1_17;

#[cfg(feature = "catalog-v1_18")]
pub mod v1_18;

#[cfg(feature = "catalog-v1_33")]
pub mod v1_33;
