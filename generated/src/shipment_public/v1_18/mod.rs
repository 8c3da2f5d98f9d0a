//! `shipmentPublicService` 1.18 (active).
//!
//! Calls go to `/tnpsb/backend-apis/shipmentPublicService/v1_18`. One whose outcome is unknown is repeated.
//!
//! Reconstructed from public pages and public client code: each part says what it is known from. It is partial, and to be replaced by the vendor's file.
//!
//! | operation | method | |
//! |---|---|---|
//! | `changeShipmentMode` | [`ShipmentPublicService::change_shipment_mode`] | No e-mail is sent; a new shipment is created for tickets that are not printed. |
//! | `getAvailableShipmentModes` | [`ShipmentPublicService::get_available_shipment_modes`] |  |

mod client;
mod enums;
mod operations;
mod records;

pub use client::*;
pub use enums::*;
pub use records::*;

#[cfg(feature = "shipment-public-v1_17")]
mod conversions;
