//! Enums that keep the values they do not know.

/// Completes a generated enum that has `as_str`, `From<&str>` and an `Unknown(String)` variant.
#[macro_export]
macro_rules! open_enum {
    ($type:ty) => {
        impl $crate::wire::Wire for $type {
            fn slot(&mut self) -> $crate::wire::Slot<'_> {
                $crate::wire::Slot::Text(self)
            }
            fn view(&self) -> $crate::wire::View<'_> {
                $crate::wire::View::Str(self.as_str())
            }
        }
        impl $crate::wire::FromText for $type {
            fn set_text(&mut self, text: &str) -> ::std::result::Result<(), &'static str> {
                *self = Self::from(text);
                Ok(())
            }
            fn is_known(&self) -> bool {
                !matches!(self, Self::Unknown(_))
            }
        }
        impl ::std::default::Default for $type {
            /// No value yet: the empty text.
            fn default() -> Self {
                Self::Unknown(::std::string::String::new())
            }
        }
        impl ::std::fmt::Display for $type {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                f.write_str(self.as_str())
            }
        }
        impl ::std::fmt::Debug for $type {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                f.write_str(self.as_str())
            }
        }
        impl ::std::str::FromStr for $type {
            type Err = ::std::convert::Infallible;
            fn from_str(text: &str) -> ::std::result::Result<Self, Self::Err> {
                Ok(Self::from(text))
            }
        }
        $crate::serde_impls!($type);
    };
}

/// Completes a generated integer enum that has `as_i64`, `From<i64>` and an `Unknown(i64)` variant.
#[macro_export]
macro_rules! open_integer_enum {
    ($type:ty) => {
        impl $crate::wire::Wire for $type {
            fn slot(&mut self) -> $crate::wire::Slot<'_> {
                $crate::wire::Slot::Text(self)
            }
            fn view(&self) -> $crate::wire::View<'_> {
                $crate::wire::View::I64(self.as_i64())
            }
        }
        impl $crate::wire::FromText for $type {
            fn set_text(&mut self, text: &str) -> ::std::result::Result<(), &'static str> {
                let number: i64 = text.parse().map_err(|_| "an integer")?;
                self.set_integer(number)
            }
            fn set_integer(&mut self, number: i64) -> ::std::result::Result<(), &'static str> {
                *self = Self::from(number);
                Ok(())
            }
            fn is_known(&self) -> bool {
                !matches!(self, Self::Unknown(_))
            }
        }
        impl ::std::default::Default for $type {
            /// No value yet: zero, known or not.
            fn default() -> Self {
                Self::from(0)
            }
        }
        impl ::std::fmt::Display for $type {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                ::std::fmt::Display::fmt(&self.as_i64(), f)
            }
        }
        impl ::std::fmt::Debug for $type {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                ::std::fmt::Debug::fmt(&self.as_i64(), f)
            }
        }
        $crate::serde_impls!($type);
    };
}
