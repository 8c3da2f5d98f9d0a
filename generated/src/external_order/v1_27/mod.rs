//! `externalOrderService` 1.27 (end of life).
//!
//! Reconstructed from public reference pages, of which only the beginning was readable: incomplete. To be replaced by the vendor's document.
//!
//! | operation | method | |
//! |---|---|---|
//! | `abandonMovements` | [`ExternalOrderService::abandon_movements`] | abandons the given movements |

mod client;
mod enums;
mod operations;
mod records;

pub use client::*;
pub use enums::*;
pub use records::*;
