//! What nearly every program with S-360 clients names: `use s360::prelude::*;`.
//!
//! ```
//! use s360_runtime::prelude::*;
//! let client = Client::builder("http://127.0.0.1:1", Credentials::new("I", "O", "P", "secret"))
//!     .poll(Poll::default())
//!     .build()?;
//! # Ok::<(), s360_runtime::BuildError>(())
//! ```

pub use crate::Value;
pub use crate::auth::credentials::{Credentials, Environment};
pub use crate::auth::secret::Secret;
pub use crate::call::poll::Poll;
pub use crate::call::retry::Retry;
pub use crate::client::Client;
pub use crate::error::Error;
pub use crate::limit::{Limit, Limits};
pub use crate::value::{Amount, Date, DateTime, Decimal, Translations};
pub use crate::version::Version;
pub use crate::wire::{ByName, Extra, Nullable};
