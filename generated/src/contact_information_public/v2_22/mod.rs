//! `contactInformationPublicService` 2.22 (unknown).
//!
//! Calls go to `/tnco/backend-apis/contactInformationPublicService/v2_22`. One whose outcome is unknown is repeated, but not of `createCulturalContact`.
//!
//! Reconstructed from public pages and public client code: each part says what it is known from. It is partial, and to be replaced by the vendor's file.
//!
//! | operation | method | |
//! |---|---|---|
//! | `createCulturalContact` | [`ContactInformationPublicService::create_cultural_contact`] |  |
//! | `getContactData` | [`ContactInformationPublicService::get_contact_data`] |  |
//! | `searchContact` | [`ContactInformationPublicService::search_contact`] |  |

mod client;
mod enums;
mod operations;
mod records;

pub use client::*;
pub use enums::*;
pub use records::*;

#[cfg(feature = "contact-information-public-v2_21")]
mod conversions;
