//! `catalogService` 1.18 (end of life).
//!
//! Reconstructed from public reference pages, of which only the beginning was readable: incomplete. To be replaced by the vendor's document.
//!
//! | operation | method | |
//! |---|---|---|
//! | `getCatalog` | [`CatalogService::get_catalog`] | catalog as one XML string; only RUNNING or SUSPENDED objects; may be asynchronous |
//! | `getCatalogDetailed` | [`CatalogService::get_catalog_detailed`] | catalog as objects; may be asynchronous |

mod client;
mod operations;
mod records;

pub use client::*;
pub use records::*;
