//! `contactAuthenticationPublicService` 2.8 (end of life).
//!
//! Calls go to `/tnco/backend-apis/contactAuthenticationPublicService/v2_8`. One whose outcome is unknown is repeated.
//!
//! Reconstructed from public reference pages. It is partial: only the first part of each page was readable. To be replaced by the vendor's file.
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
