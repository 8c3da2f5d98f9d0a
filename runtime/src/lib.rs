#![doc = include_str!("../README.md")]
#![cfg_attr(docsrs, feature(doc_cfg))]

mod answer;
mod authentication;
#[cfg(feature = "blocking")]
pub mod blocking;
mod body;
mod builder;
mod call;
mod client;
mod coding;
mod connections;
mod credentials;
mod envelope;
mod error;
mod excerpt;
pub mod guide;
mod handle;
mod limit;
mod observe;
pub mod operation;
mod parameters;
mod poll;
pub mod prelude;
mod provider;
mod request;
mod result;
mod retry;
mod secret;
mod skew;
mod status;
mod target;
mod text;
#[cfg(feature = "rustls")]
mod tls;
mod token;
mod transport;
mod typed;
mod value;
mod variables;
mod version;
pub mod wire;

pub use authentication::Authentication;
pub use builder::{BuildError, ClientBuilder};
pub use client::Client;
pub use credentials::{Credentials, Environment, LifetimeError, MAX_LIFETIME, TimeUnit};
pub use error::{Error, Failure};
pub use handle::{Call, Started};
pub use limit::{Limit, Limits, Remaining};
#[cfg(feature = "redis")]
pub use limit::{Redis, Unavailable};
#[cfg(feature = "metrics")]
pub use observe::Metrics;
pub use observe::{Attempt, Fallback, Observer, Outcome};
pub use poll::Poll;
pub use provider::{AuthEndpoint, TokenFuture, TokenProvider};
pub use retry::Retry;
pub use secret::{Secret, SecretError};
#[cfg(feature = "serde")]
#[doc(hidden)]
pub use serde;
pub use serde_json::Value;
pub use typed::TypedCall;
pub use value::{
    Amount, Bytes, Date, DateTime, Decimal, ParseAmountError, ParseDateError, ParseDecimalError,
    Translation, Translations, translate,
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
