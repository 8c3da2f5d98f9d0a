//! `externalCampaignService` 1.0 (unknown).
//!
//! Reconstructed from public reference pages, of which only the beginning was readable: incomplete. To be replaced by the vendor's document.
//!
//! | operation | method | |
//! |---|---|---|
//! | `createOrUpdateTarget` | [`ExternalCampaignService::create_or_update_target`] | answer has statusCode, statusDetail |

mod client;
mod operations;
mod records;

pub use client::*;
pub use records::*;
