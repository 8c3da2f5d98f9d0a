//! `externalOrderFacade` (context `tnseb`).
//!
//! | version | status | feature | operations | against the version before |
//! |---|---|---|---|---|
//! | 1.33 | latest | `external-order-facade-v1_33` | 4 |  |
//!
//! All changes are in `CHANGES.md` in the version's folder; the crate's `CHANGELOG.md` lists them.

#[cfg(feature = "external-order-facade-v1_33")]
pub mod v1_33;
