//! `externalCampaignService` (context `tnco`).
//!
//! | version | status | feature | operations |
//! |---|---|---|---|
//! | 1.0 | unknown | `external-campaign-v1_0` | 1 |

#[cfg(feature = "external-campaign-v1_0")]
pub mod v1_0;
