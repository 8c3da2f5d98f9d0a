//! `externalCampaignService` (context `tnco`).
//!
//! | version | status | feature | operations | against the version before |
//! |---|---|---|---|---|
//! | 1.0 | unknown | `external-campaign-v1_0` | 1 |  |
//!
//! All changes are in `CHANGES.md` in the version's folder; the crate's `CHANGELOG.md` lists them.

#[cfg(feature = "external-campaign-v1_0")]
pub mod v1_0;
