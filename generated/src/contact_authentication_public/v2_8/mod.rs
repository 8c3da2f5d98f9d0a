//! `contactAuthenticationPublicService` 2.8 (end of life).
//!
//! Reconstructed from public reference pages. It is partial: only the first part of each page was readable. To be replaced by the vendor's file.
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
