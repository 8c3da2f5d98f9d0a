//! `externalCampaignService` 1.0 (unknown).
//!
//! Reconstructed from public pages and public client code; no reference page of this version was readable. It is partial. To be replaced by the vendor's file.
//!
//! | operation | method | |
//! |---|---|---|
//! | `createOrUpdateTarget` | [`ExternalCampaignService::create_or_update_target`] | answer has statusCode, statusDetail |

mod client;
mod operations;
mod records;

pub use client::*;
pub use records::*;
