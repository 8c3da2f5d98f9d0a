//! `contactAuthenticationPublicService` 2.8 (end of life).
//!
//! Reconstructed from public reference pages, of which only the beginning was readable: incomplete. To be replaced by the vendor's document.
//!
//! | operation | method | |
//! |---|---|---|
//! | `authenticate` | [`ContactAuthenticationPublicService::authenticate`] | authenticate a contact with login and password and other attributes; doc text holds a raw "{@link ContactAuthenticationData}" |
//! | `changePassword` | [`ContactAuthenticationPublicService::change_password`] | changes the current password of a contact |

mod client;
mod enums;
mod operations;
mod records;

pub use client::*;
pub use enums::*;
pub use records::*;
