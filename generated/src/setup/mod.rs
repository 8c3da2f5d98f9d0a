//! `setupService` (context `tnseb`).
//!
//! | version | status | feature | operations |
//! |---|---|---|---|
//! | 1.33 | unknown | `setup-v1_33` | 8 |

#[cfg(feature = "setup-v1_33")]
pub mod v1_33;
