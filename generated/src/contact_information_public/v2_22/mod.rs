//! `contactInformationPublicService` 2.22 (unknown).
//!
//! Reconstructed from public reference pages, of which only the beginning was readable: incomplete. To be replaced by the vendor's document.
//!
//! | operation | method | |
//! |---|---|---|
//! | `getContactData` | [`ContactInformationPublicService::get_contact_data`] | URL example in the REST standard |

mod client;
mod operations;
mod records;

pub use client::*;
pub use records::*;
