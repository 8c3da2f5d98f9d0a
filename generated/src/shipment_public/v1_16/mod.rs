//! `shipmentPublicService` 1.16 (deprecated).
//!
//! Reconstructed from public reference pages, of which only the beginning was readable: incomplete. To be replaced by the vendor's document.
//!
//! | operation | method | |
//! |---|---|---|
//! | `getAvailableShipmentModes` | [`ShipmentPublicService::get_available_shipment_modes`] |  |

mod client;
mod enums;
mod operations;
mod records;

pub use client::*;
pub use enums::*;
pub use records::*;
