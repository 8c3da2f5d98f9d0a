//! `contactInformationPublicService` 2.21 (unknown).
//!
//! Reconstructed from public pages and public client code; no reference page of this version was readable. It is partial. To be replaced by the vendor's file.
//!
//! | operation | method | |
//! |---|---|---|
//! | `getContactData` | [`ContactInformationPublicService::get_contact_data`] | REST body {contactNumber, details\[\]} |
//! | `searchContact` | [`ContactInformationPublicService::search_contact`] | named in the docs |

mod client;
mod enums;
mod operations;
mod records;

pub use client::*;
pub use enums::*;
pub use records::*;

#[cfg(feature = "contact-information-public-v2_14")]
mod conversions;
