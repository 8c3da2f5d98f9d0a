//! `contactSocialLoginService` 1.0 (latest).
//!
//! Reconstructed from public reference pages, of which only the beginning was readable: incomplete. To be replaced by the vendor's document.
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
