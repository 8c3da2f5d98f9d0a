//! `externalOrderHistoryService` (context `tnseb`).
//!
//! | version | status | feature | operations |
//! |---|---|---|---|
//! | 1.13 | end of life | `external-order-history-v1_13` | 1 |
//! | 1.22 | end of life | `external-order-history-v1_22` | 1 |
//! | 1.26 | end of life | `external-order-history-v1_26` | 1 |
//! | 1.30 | deprecated | `external-order-history-v1_30` | 1 |
//! | 1.33 | unknown | `external-order-history-v1_33` | 1 |
//! | 1.34 | active | `external-order-history-v1_34` | 1 |

#[cfg(feature = "external-order-history-v1_13")]
pub mod v1_13;

#[cfg(feature = "external-order-history-v1_22")]
pub mod v1_22;

#[cfg(feature = "external-order-history-v1_26")]
pub mod v1_26;

#[cfg(feature = "external-order-history-v1_30")]
pub mod v1_30;

#[cfg(feature = "external-order-history-v1_33")]
pub mod v1_33;

#[cfg(feature = "external-order-history-v1_34")]
pub mod v1_34;
