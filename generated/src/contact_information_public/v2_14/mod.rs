//! `contactInformationPublicService` 2.14 (end of life).
//!
//! Calls go to `/tnco/backend-apis/contactInformationPublicService/v2_14`. One whose outcome is unknown is never repeated.
//!
//! Reconstructed from public reference pages. It is partial: only the first part of each page was readable. To be replaced by the vendor's file.
//!
//! | operation | method | |
//! |---|---|---|
//! | `createCulturalContact` | [`ContactInformationPublicService::create_cultural_contact`] |  |

mod client;
mod operations;
mod records;

pub use client::*;
pub use records::*;

#[cfg(feature = "contact-information-public-v2_13")]
mod conversions;
