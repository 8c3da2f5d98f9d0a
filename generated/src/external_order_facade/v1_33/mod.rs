//! `externalOrderFacade` 1.33 (latest).
//!
//! Reconstructed from public reference pages, of which only the beginning was readable: incomplete. To be replaced by the vendor's document.
//!
//! | operation | method | |
//! |---|---|---|
//! | `createOrUpdateOrder` | [`ExternalOrderFacade::create_or_update_order`] | one call per cart addition; at least one of the operation creation lists must be non-null |

mod client;
mod enums;
mod operations;
mod records;

pub use client::*;
pub use enums::*;
pub use records::*;
