#![doc = include_str!("../README.md")]
#![cfg_attr(docsrs, feature(doc_cfg))]

mod auth;
#[cfg(feature = "blocking")]
pub mod blocking;
mod call;
mod client;
mod clock;
mod error;
pub mod guide;
mod http;
mod limit;
pub mod operation;
pub mod prelude;
mod response;
pub mod transport;
mod value;
mod version;
pub mod webhook;
pub mod wire;

pub use auth::Authentication;
pub use auth::credentials::{Credentials, Environment, LifetimeError, MAX_LIFETIME, TimeUnit};
pub use auth::provider::{AuthEndpoint, TokenError, TokenFuture, TokenProvider};
pub use auth::secret::{Secret, SecretError};
#[cfg(feature = "metrics")]
pub use call::observe::Metrics;
pub use call::observe::{Attempt, Ended, Fallback, Observer, Outcome};
pub use call::pages::Pages;
pub use call::poll::PollPolicy;
pub use call::received::Received;
pub use call::retry::RetryPolicy;
pub use call::{Call, Started};
pub use client::Client;
pub use client::builder::{BuildError, ClientBuilder};
pub use client::typed::TypedCall;
pub use clock::Clock;
pub use error::{Error, ErrorKind, Failure};
pub use limit::{RateLimit, RateLimits, Remaining};
#[cfg(feature = "redis")]
pub use limit::{Redis, Unavailable};
#[cfg(feature = "serde")]
#[doc(hidden)]
pub use serde;
pub use serde_json::Value;
pub use value::{
    Amount, Bytes, Date, DateTime, Decimal, ParseAmountError, ParseDateError, ParseDecimalError,
    Translation, Translations, UrlBytes, translate,
};
pub use version::{ParseVersionError, Version};

/// `Serialize` and `Deserialize` for a type, through its wire form, if the feature `serde` is on.
#[cfg(not(feature = "serde"))]
#[doc(hidden)]
#[macro_export]
macro_rules! serde_impls {
    ($type:ty) => {};
}

/// `Serialize` and `Deserialize` for a type, through its wire form, if the feature `serde` is on.
#[cfg(feature = "serde")]
#[doc(hidden)]
#[macro_export]
macro_rules! serde_impls {
    ($type:ty) => {
        #[cfg_attr(docsrs, doc(cfg(feature = "serde")))]
        impl $crate::serde::Serialize for $type {
            fn serialize<S: $crate::serde::Serializer>(
                &self,
                to: S,
            ) -> ::std::result::Result<S::Ok, S::Error> {
                $crate::wire::serialize(self, to)
            }
        }
        #[cfg_attr(docsrs, doc(cfg(feature = "serde")))]
        impl<'de> $crate::serde::Deserialize<'de> for $type {
            fn deserialize<D: $crate::serde::Deserializer<'de>>(
                from: D,
            ) -> ::std::result::Result<Self, D::Error> {
                let mut value = Self::default();
                $crate::wire::deserialize(from, &mut value)?;
                Ok(value)
            }
        }
    };
}
