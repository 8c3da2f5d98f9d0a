//! `externalCampaignService` (context `tnco`).
//!
//! | version | status | feature | operations | against the version before |
//! |---|---|---|---|---|
//! | 1.0 | unknown | `external-campaign-v1_0` | 1 |  |
//!
//! The main call of the newest one:
//!
//! ```rust,no_run
//! # #[cfg(feature = "external-campaign-v1_0")]
//! # mod example {
//! use s360::external_campaign::v1_0::{CreateOrUpdateTargetRequest, ExternalCampaignService};
//! use s360::prelude::*;
//!
//! # async fn example(client: &Client) -> Result<(), Error> {
//! let request = CreateOrUpdateTargetRequest::default();
//! let result = ExternalCampaignService::new(client).create_or_update_target(&request).await?;
//! println!("{result:?}");
//! # Ok(())
//! # }
//! # }
//! ```
//!
//! All changes are in `CHANGES.md` in the version's folder; the crate's `CHANGELOG.md` lists them.

#[cfg(feature = "external-campaign-v1_0")]
pub mod v1_0;
