//! `setupService` (context `tnseb`).
//!
//! | version | status | feature | operations | against the version before |
//! |---|---|---|---|---|
//! | 1.33 | unknown | `setup-v1_33` | 8 |  |
//!
//! All changes are in `CHANGES.md` in the version's folder; the crate's `CHANGELOG.md` lists them.

#[cfg(feature = "setup-v1_33")]
pub mod v1_33;
