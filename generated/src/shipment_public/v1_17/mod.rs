//! `shipmentPublicService` 1.17 (latest).
//!
//! Calls go to `/tnpsb/backend-apis/shipmentPublicService/v1_17`. One whose outcome is unknown is repeated.
//!
//! Reconstructed from public reference pages. It is partial: only the first part of each page was readable. To be replaced by the vendor's file.
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

#[cfg(feature = "shipment-public-v1_16")]
mod conversions;
