//! `availabilityService` (context `tnseb`).
//!
//! | version | status | feature | operations |
//! |---|---|---|---|
//! | 1.19 | end of life | `availability-v1_19` | 2 |
//! | 1.32 | unknown | `availability-v1_32` | 2 |
//! | 1.33 | latest | `availability-v1_33` | 6 |

#[cfg(feature = "availability-v1_19")]
pub mod v1_19;

#[cfg(feature = "availability-v1_32")]
pub mod v1_32;

#[cfg(feature = "availability-v1_33")]
pub mod v1_33;
