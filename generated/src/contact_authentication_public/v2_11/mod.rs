//! `contactAuthenticationPublicService` 2.11 (end of life).
//!
//! Calls go to `/tnco/backend-apis/contactAuthenticationPublicService/v2_11`. One whose outcome is unknown is repeated.
//!
//! Reconstructed from public reference pages. It is partial: only the first part of each page was readable. To be replaced by the vendor's file.
//!
//! | operation | method | |
//! |---|---|---|
//! | `authenticate` | [`ContactAuthenticationPublicService::authenticate`] |  |
//! | `changePassword` | [`ContactAuthenticationPublicService::change_password`] |  |

mod client;
mod enums;
mod operations;
mod records;

pub use client::*;
pub use enums::*;
pub use records::*;

#[cfg(feature = "contact-authentication-public-v2_8")]
mod conversions;
