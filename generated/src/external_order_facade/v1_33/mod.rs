//! `externalOrderFacade` 1.33 (latest).
//!
//! Reconstructed from public reference pages. It is partial: only the first part of each page was readable. To be replaced by the vendor's file.
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
