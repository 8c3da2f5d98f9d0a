//! `availabilityService` (context `tnseb`).
//!
//! | version | status | feature | operations | against the version before |
//! |---|---|---|---|---|
//! | 1.19 | end of life | `availability-v1_19` | 2 |  |
//! | 1.32 | unknown | `availability-v1_32` | 2 | 14 changes: 7 compatible, 7 documentation only; 3 break Rust code that compiles today |
//! | 1.33 | latest | `availability-v1_33` | 6 | 6 changes: 4 compatible, 2 documentation only; no Rust code breaks |
//!
//! All changes are in `CHANGES.md` in the version's folder; the crate's `CHANGELOG.md` lists them.

#[cfg(feature = "availability-v1_19")]
pub mod v1_19;

#[cfg(feature = "availability-v1_32")]
pub mod v1_32;

#[cfg(feature = "availability-v1_33")]
pub mod v1_33;
