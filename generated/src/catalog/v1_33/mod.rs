//! `catalogService` 1.33 (unknown).
//!
//! Calls go to `/tnseb/backend-apis/catalogService/v1_33`. One whose outcome is unknown is repeated.
//!
//! Reconstructed from public pages and public client code: each part says what it is known from. It is partial, and to be replaced by the vendor's file.
//!
//! | operation | method | |
//! |---|---|---|
//! | `getCatalog` | [`CatalogService::get_catalog`] | The catalogue as one XML string; only RUNNING or SUSPENDED objects; may be asynchronous |
//! | `getCatalogDetailed` | [`CatalogService::get_catalog_detailed`] | The catalogue as objects; may be asynchronous. |
//! | `getLastSetupUpdate` | [`CatalogService::get_last_setup_update`] | When the set-up was changed last: whether a catalogue that was kept is still true |
//! | `getPOSConfig` | [`CatalogService::get_pos_config`] |  |
//! | `isCatalogServiceAlive` | [`CatalogService::is_catalog_service_alive`] |  |

mod client;
mod enums;
mod operations;
mod records;

pub use client::*;
pub use enums::*;
pub use records::*;

#[cfg(feature = "catalog-v1_18")]
mod conversions;
