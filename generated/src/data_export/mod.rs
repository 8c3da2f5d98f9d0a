//! `dataExportService` (context `tnai`).
//!
//! | version | status | feature | operations | against the version before |
//! |---|---|---|---|---|
//! | 1.0 | latest | `data-export-v1_0` | 6 |  |
//!
//! All changes are in `CHANGES.md` in the version's folder; the crate's `CHANGELOG.md` lists them.

#[cfg(feature = "data-export-v1_0")]
pub mod v1_0;
