//! `contactInformationPublicService` 2.13 (end of life).
//!
//! Reconstructed from public reference pages, of which only the beginning was readable: incomplete. To be replaced by the vendor's document.
//!
//! | operation | method | |
//! |---|---|---|
//! | `createCulturalContact` | [`ContactInformationPublicService::create_cultural_contact`] |  |

mod client;
mod operations;
mod records;

pub use client::*;
pub use records::*;
