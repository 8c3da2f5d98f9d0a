//! `catalogService` 1.18 (end of life).
//!
//! Calls go to `/tnseb/backend-apis/catalogService/v1_18`. One whose outcome is unknown is repeated.
//!
//! Reconstructed from public reference pages. It is partial: only the first part of each page was readable. To be replaced by the vendor's file.
//!
//! | operation | method | |
//! |---|---|---|
//! | `getCatalog` | [`CatalogService::get_catalog`] | The catalogue as one XML string; only RUNNING or SUSPENDED objects; may be asynchronous |
//! | `getCatalogDetailed` | [`CatalogService::get_catalog_detailed`] | The catalogue as objects; may be asynchronous. |

mod client;
mod operations;
mod records;

pub use client::*;
pub use records::*;

#[cfg(feature = "catalog-v1_17")]
mod conversions;
