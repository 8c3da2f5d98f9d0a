//! `externalOrderService` (context `tnseb`).
//!
//! | version | status | feature | operations |
//! |---|---|---|---|
//! | 1.17 | end of life | `external-order-v1_17` | 1 |
//! | 1.19 | end of life | `external-order-v1_19` | 1 |
//! | 1.23 | end of life | `external-order-v1_23` | 1 |
//! | 1.27 | end of life | `external-order-v1_27` | 1 |
//! | 1.33 | latest | `external-order-v1_33` | 12 |

#[cfg(feature = "external-order-v1_17")]
pub mod v1_17;

#[cfg(feature = "external-order-v1_19")]
pub mod v1_19;

#[cfg(feature = "external-order-v1_23")]
pub mod v1_23;

#[cfg(feature = "external-order-v1_27")]
pub mod v1_27;

#[cfg(feature = "external-order-v1_33")]
pub mod v1_33;
