//! `contactAuthenticationPublicService` 2.14 (end of life).
//!
//! Reconstructed from public reference pages, of which only the beginning was readable: incomplete. To be replaced by the vendor's document.
//!
//! | operation | method | |
//! |---|---|---|
//! | `authenticate` | [`ContactAuthenticationPublicService::authenticate`] | login+password, or an earlier remember-me token (valid one month max; a new token+identification invalidates the others); honours point-of-sales settings (B2B) |

mod client;
mod enums;
mod operations;
mod records;

pub use client::*;
pub use enums::*;
pub use records::*;
