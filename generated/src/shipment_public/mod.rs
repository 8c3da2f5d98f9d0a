//! `shipmentPublicService` (context `tnpsb`).
//!
//! | version | status | feature | operations |
//! |---|---|---|---|
//! | 1.9 | end of life | `shipment-public-v1_9` | 1 |
//! | 1.10 | end of life | `shipment-public-v1_10` | 1 |
//! | 1.16 | deprecated | `shipment-public-v1_16` | 1 |
//! | 1.17 | latest | `shipment-public-v1_17` | 1 |
//! | 1.18 | active | `shipment-public-v1_18` | 1 |

#[cfg(feature = "shipment-public-v1_9")]
pub mod v1_9;

#[cfg(feature = "shipment-public-v1_10")]
pub mod v1_10;

#[cfg(feature = "shipment-public-v1_16")]
pub mod v1_16;

#[cfg(feature = "shipment-public-v1_17")]
pub mod v1_17;

#[cfg(feature = "shipment-public-v1_18")]
pub mod v1_18;
