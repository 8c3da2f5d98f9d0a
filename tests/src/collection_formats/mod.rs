//! Collection formats.
//!
//! | operation | method | |
//! |---|---|---|
//! | `POST /lists/{path}` | [`Client::lists`] |  |
//! | `POST /files` | [`Client::upload`] |  |

mod client;
mod operations;
mod records;

pub use client::*;
pub use records::*;
