//! `contactAuthenticationPublicService` 2.22 (active).
//!
//! Calls go to `/tnco/backend-apis/contactAuthenticationPublicService/v2_22`. One whose outcome is unknown is repeated.
//!
//! Reconstructed from public pages and public client code: each part says what it is known from. It is partial, and to be replaced by the vendor's file.
//!
//! | operation | method | |
//! |---|---|---|
//! | `authenticate` | [`ContactAuthenticationPublicService::authenticate`] | Authenticates a contact with login and password and other attributes, or an operator when operatorLogin is true |
//! | `changePassword` | [`ContactAuthenticationPublicService::change_password`] | Changes the current password of a contact |

mod client;
mod enums;
mod operations;
mod records;

pub use client::*;
pub use enums::*;
pub use records::*;

#[cfg(feature = "contact-authentication-public-v2_21")]
mod conversions;
