//! Runtime of the generated SecuTix S-360 clients.

pub mod operation;
mod version;
pub mod wire;

pub use version::{ParseVersionError, Version};

#[doc(hidden)]
pub use serde;
#[doc(hidden)]
pub use serde_json::Value;

/// `Serialize` and `Deserialize` for a generated type, through its wire form.
#[doc(hidden)]
#[macro_export]
macro_rules! serde_impls {
    ($type:ty) => {
        impl $crate::serde::Serialize for $type {
            fn serialize<S: $crate::serde::Serializer>(
                &self,
                to: S,
            ) -> ::std::result::Result<S::Ok, S::Error> {
                $crate::wire::serialize(self, to)
            }
        }
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
