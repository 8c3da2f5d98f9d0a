//! `shipmentPublicService` 1.18 (active).
//!
//! Reconstructed from public reference pages. It is partial: only the first part of each page was readable. To be replaced by the vendor's file.
//!
//! | operation | method | |
//! |---|---|---|
//! | `changeShipmentMode` | [`ShipmentPublicService::change_shipment_mode`] | NEW vs 1\_17; error.shipmentSent when any shipment is SENT; no e-mail sent; new shipment created for non printed tickets |

mod client;
mod operations;
mod records;

pub use client::*;
pub use records::*;
