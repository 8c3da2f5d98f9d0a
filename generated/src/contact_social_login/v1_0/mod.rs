//! `contactSocialLoginService` 1.0 (latest).
//!
//! Reconstructed from public reference pages. It is partial: only the first part of each page was readable. To be replaced by the vendor's file.
//!
//! | operation | method | |
//! |---|---|---|
//! | `addLink` | [`ContactSocialLoginService::add_link`] | links a contact number with the identifier given by an identity provider |
//! | `createUser` | [`ContactSocialLoginService::create_user`] | creates a user from a social profile and links it |

mod client;
mod enums;
mod operations;
mod records;

pub use client::*;
pub use enums::*;
pub use records::*;
