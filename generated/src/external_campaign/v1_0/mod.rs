//! `externalCampaignService` 1.0 (unknown).
//!
//! Calls go to `/tnco/backend-apis/externalCampaignService/v1_0`. One whose outcome is unknown is repeated.
//!
//! Reconstructed from public pages and public client code: each part says what it is known from. It is partial, and to be replaced by the vendor's file.
//!
//! | operation | method | |
//! |---|---|---|
//! | `createOrUpdateTarget` | [`ExternalCampaignService::create_or_update_target`] |  |

mod client;
mod operations;
mod records;

pub use client::*;
pub use records::*;
