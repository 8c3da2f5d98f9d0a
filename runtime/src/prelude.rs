//! What nearly every program with S-360 clients names: `use s360::prelude::*;`.
//!
//! ```
//! use s360_runtime::prelude::*;
//! let client = Client::builder("http://127.0.0.1:1", Credentials::new("I", "O", "P", "secret"))
//!     .poll(PollPolicy::default())
//!     .build()?;
//! # Ok::<(), s360_runtime::BuildError>(())
//! ```

pub use crate::Value;
pub use crate::auth::credentials::{Credentials, Environment};
pub use crate::auth::secret::Secret;
pub use crate::call::poll::PollPolicy;
pub use crate::call::retry::RetryPolicy;
pub use crate::client::Client;
pub use crate::error::{Error, ErrorKind};
pub use crate::limit::{RateLimit, RateLimits};
pub use crate::value::{Amount, Date, DateTime, Decimal, Translations};
pub use crate::version::Version;
pub use crate::wire::{ByName, Extra, Nullable};
