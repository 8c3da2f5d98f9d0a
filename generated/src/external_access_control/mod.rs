//! `externalAccessControlService` (context `tnci`).
//!
//! | version | status | feature | operations |
//! |---|---|---|---|
//! | 1.0 | end of life | `external-access-control-v1_0` | 3 |
//! | 1.1 | end of life | `external-access-control-v1_1` | 2 |
//! | 1.2 | deprecated | `external-access-control-v1_2` | 2 |
//! | 1.3 | deprecated | `external-access-control-v1_3` | 1 |
//! | 1.4 | deprecated | `external-access-control-v1_4` | 1 |
//! | 1.5 | unknown | `external-access-control-v1_5` | 0 |
//! | 1.6 | latest | `external-access-control-v1_6` | 6 |

#[cfg(feature = "external-access-control-v1_0")]
pub mod v1_0;

#[cfg(feature = "external-access-control-v1_1")]
pub mod v1_1;

#[cfg(feature = "external-access-control-v1_2")]
pub mod v1_2;

#[cfg(feature = "external-access-control-v1_3")]
pub mod v1_3;

#[cfg(feature = "external-access-control-v1_4")]
pub mod v1_4;

#[cfg(feature = "external-access-control-v1_5")]
pub mod v1_5;

#[cfg(feature = "external-access-control-v1_6")]
pub mod v1_6;
