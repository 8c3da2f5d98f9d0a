//! What nearly every program with S-360 clients names: `use s360::prelude::*;`.
//!
//! ```
//! use s360_runtime::prelude::*;
//! let client = Client::builder("http://127.0.0.1:1", Credentials::new("I", "O", "P", "secret"))
//!     .poll(Poll::default())
//!     .build()?;
//! # Ok::<(), s360_runtime::BuildError>(())
//! ```

pub use crate::wire::{ByName, Extra, Nullable};
pub use crate::{
    Amount, Client, Credentials, Date, DateTime, Decimal, Environment, Error, Limit, Limits, Poll,
    Retry, Secret, Translations, Value, Version,
};
