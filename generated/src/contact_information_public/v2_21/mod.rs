//! `contactInformationPublicService` 2.21 (unknown).
//!
//! Reconstructed from public reference pages, of which only the beginning was readable: incomplete. To be replaced by the vendor's document.
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
