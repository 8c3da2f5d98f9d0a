//! `shipmentPublicService` 1.9 (end of life).
//!
//! Reconstructed from public reference pages, of which only the beginning was readable: incomplete. To be replaced by the vendor's document.
//!
//! | operation | method | |
//! |---|---|---|
//! | `getAvailableShipmentModes` | [`ShipmentPublicService::get_available_shipment_modes`] | table cut after orderId |

mod client;
mod enums;
mod operations;
mod records;

pub use client::*;
pub use enums::*;
pub use records::*;
