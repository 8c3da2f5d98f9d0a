//! `catalogService` 1.33 (unknown).
//!
//! Reconstructed from public pages and public client code; no reference page of this version was readable. It is partial. To be replaced by the vendor's file.
//!
//! | operation | method | |
//! |---|---|---|
//! | `getCatalog` | [`CatalogService::get_catalog`] |  |
//! | `getCatalogDetailed` | [`CatalogService::get_catalog_detailed`] | body {} or {scope:"EXTENDED"}; 1 call per 10 minutes |
//! | `getLastSetupUpdate` | [`CatalogService::get_last_setup_update`] | named on the catalog page |
//! | `getPOSConfig` | [`CatalogService::get_pos_config`] | REST body {} ; SOAP result element POSConfigResult |
//! | `isCatalogServiceAlive` | [`CatalogService::is_catalog_service_alive`] | body {} |

mod client;
mod enums;
mod operations;
mod records;

pub use client::*;
pub use enums::*;
pub use records::*;

#[cfg(feature = "catalog-v1_18")]
mod conversions;
