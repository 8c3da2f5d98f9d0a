//! `contactSocialLoginService` 1.0 (latest).
//!
//! Calls go to `/tnco/backend-apis/contactSocialLoginService/v1_0`. One whose outcome is unknown is repeated, but not of `createUser`.
//!
//! Reconstructed from public pages and public client code: each part says what it is known from. It is partial, and to be replaced by the vendor's file.
//!
//! | operation | method | |
//! |---|---|---|
//! | `addLink` | [`ContactSocialLoginService::add_link`] | Links a contact number with the identifier given by an identity provider |
//! | `createUser` | [`ContactSocialLoginService::create_user`] | Creates a user from a social profile and links it |

mod client;
mod enums;
mod operations;
mod records;

pub use client::*;
pub use enums::*;
pub use records::*;
