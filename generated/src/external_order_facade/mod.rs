//! `externalOrderFacade` (context `tnseb`).
//!
//! | version | status | feature | operations |
//! |---|---|---|---|
//! | 1.33 | latest | `external-order-facade-v1_33` | 1 |

#[cfg(feature = "external-order-facade-v1_33")]
pub mod v1_33;
