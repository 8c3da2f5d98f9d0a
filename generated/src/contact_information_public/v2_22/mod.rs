//! `contactInformationPublicService` 2.22 (unknown).
//!
//! Reconstructed from public pages and public client code; no reference page of this version was readable. It is partial. To be replaced by the vendor's file.
//!
//! | operation | method | |
//! |---|---|---|
//! | `getContactData` | [`ContactInformationPublicService::get_contact_data`] | URL example in the REST standard |

mod client;
mod operations;
mod records;

pub use client::*;
pub use records::*;

#[cfg(feature = "contact-information-public-v2_21")]
mod conversions;
