//! `catalogService` 1.33 (unknown).
//!
//! Reconstructed from public reference pages, of which only the beginning was readable: incomplete. To be replaced by the vendor's document.
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
