//! Enums that keep the values they do not know.

/// A generated enum of texts: one variant for each text the document lists, and `Unknown`.
pub trait OpenEnum: Sized + 'static {
    /// The variants and their texts on the wire.
    const TABLE: &'static [(Self, &'static str)];
}

/// A generated enum of integers: one variant for each number the document lists, and `Unknown`.
pub trait OpenIntegerEnum: Sized + 'static {
    /// The variants and their numbers on the wire.
    const TABLE: &'static [(Self, i64)];
}

/// Every value of the list.
#[doc(hidden)]
pub fn known<E, W: 'static>(table: &'static [(E, W)]) -> impl Iterator<Item = &'static E> {
    table.iter().map(|(value, _)| value)
}

/// What a value is on the wire, by its type's table.
#[doc(hidden)]
pub fn on_wire<E: PartialEq, W: Copy>(table: &[(E, W)], value: &E) -> Option<W> {
    table.iter().find(|(known, _)| known == value).map(|(_, wire)| *wire)
}

/// The value that is `wire` on the wire, by its type's table.
#[doc(hidden)]
pub fn from_wire<E: Clone, W: PartialEq>(table: &[(E, W)], wire: &W) -> Option<E> {
    table.iter().find(|(_, known)| known == wire).map(|(value, _)| value.clone())
}

/// Completes a generated enum of texts that has an `Unknown(String)` variant: its variants and their
/// texts on the wire.
#[macro_export]
macro_rules! open_enum {
    ($type:ident { $($variant:ident => $wire:literal),* $(,)? }) => {
        impl $crate::wire::OpenEnum for $type {
            const TABLE: &'static [(Self, &'static str)] = &[$((Self::$variant, $wire)),*];
        }
        impl $type {
            /// Every value the document lists.
            #[inline]
            pub fn known() -> impl ::std::iter::Iterator<Item = &'static Self> {
                $crate::wire::known(<Self as $crate::wire::OpenEnum>::TABLE)
            }
            /// The text on the wire.
            #[inline]
            pub fn as_str(&self) -> &str {
                if let Self::Unknown(text) = self {
                    return text;
                }
                $crate::wire::on_wire(<Self as $crate::wire::OpenEnum>::TABLE, self).unwrap_or("")
            }
        }
        impl ::std::convert::From<&str> for $type {
            #[inline]
            fn from(text: &str) -> Self {
                match $crate::wire::from_wire(<Self as $crate::wire::OpenEnum>::TABLE, &text) {
                    Some(value) => value,
                    None => Self::Unknown(text.to_owned()),
                }
            }
        }
        impl ::std::convert::From<::std::string::String> for $type {
            #[inline]
            fn from(text: ::std::string::String) -> Self {
                Self::from(text.as_str())
            }
        }
        impl $crate::wire::Wire for $type {
            #[inline]
            fn slot(&mut self) -> $crate::wire::Slot<'_> {
                $crate::wire::Slot::Text(self)
            }
            #[inline]
            fn view(&self) -> $crate::wire::View<'_> {
                match self.as_str() {
                    "" if !$crate::wire::FromText::is_known(self) => $crate::wire::View::Unset,
                    text => $crate::wire::View::Str(text),
                }
            }
        }
        impl $crate::wire::FromText for $type {
            #[inline]
            fn set_text(&mut self, text: &str) -> ::std::result::Result<(), &'static str> {
                *self = Self::from(text);
                Ok(())
            }
            #[inline]
            fn is_known(&self) -> bool {
                !matches!(self, Self::Unknown(_))
            }
            #[inline]
            fn is_constant(&self) -> bool {
                <Self as $crate::wire::OpenEnum>::TABLE.len() == 1
            }
        }
        impl ::std::default::Default for $type {
            /// No value yet: the empty text.
            #[inline]
            fn default() -> Self {
                Self::Unknown(::std::string::String::new())
            }
        }
        impl ::std::fmt::Display for $type {
            #[inline]
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                f.write_str(self.as_str())
            }
        }
        impl ::std::fmt::Debug for $type {
            /// The text on the wire, quoted: it may be anything.
            #[inline]
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                ::std::fmt::Debug::fmt(self.as_str(), f)
            }
        }
        impl ::std::str::FromStr for $type {
            type Err = ::std::convert::Infallible;
            #[inline]
            fn from_str(text: &str) -> ::std::result::Result<Self, ::std::convert::Infallible> {
                Ok(Self::from(text))
            }
        }
        $crate::serde_impls!($type);
    };
}

/// Completes a generated enum of integers that has an `Unknown(i64)` variant: its variants and their
/// numbers on the wire.
#[macro_export]
macro_rules! open_integer_enum {
    ($type:ident { $($variant:ident => $wire:literal),* $(,)? }) => {
        impl $crate::wire::OpenIntegerEnum for $type {
            const TABLE: &'static [(Self, i64)] = &[$((Self::$variant, $wire)),*];
        }
        impl $type {
            /// Every value the document lists.
            #[inline]
            pub fn known() -> impl ::std::iter::Iterator<Item = &'static Self> {
                $crate::wire::known(<Self as $crate::wire::OpenIntegerEnum>::TABLE)
            }
            /// The number on the wire.
            #[inline]
            pub fn as_i64(&self) -> i64 {
                if let Self::Unknown(number) = self {
                    return *number;
                }
                $crate::wire::on_wire(<Self as $crate::wire::OpenIntegerEnum>::TABLE, self)
                    .unwrap_or(0)
            }
        }
        impl ::std::convert::From<i64> for $type {
            #[inline]
            fn from(number: i64) -> Self {
                let table = <Self as $crate::wire::OpenIntegerEnum>::TABLE;
                $crate::wire::from_wire(table, &number).unwrap_or(Self::Unknown(number))
            }
        }
        impl $crate::wire::Wire for $type {
            #[inline]
            fn slot(&mut self) -> $crate::wire::Slot<'_> {
                $crate::wire::Slot::Text(self)
            }
            #[inline]
            fn view(&self) -> $crate::wire::View<'_> {
                $crate::wire::View::I64(self.as_i64())
            }
        }
        impl $crate::wire::FromText for $type {
            #[inline]
            fn set_text(&mut self, text: &str) -> ::std::result::Result<(), &'static str> {
                let number: i64 = text.parse().map_err(|_| "an integer")?;
                *self = Self::from(number);
                Ok(())
            }
            #[inline]
            fn set_integer(&mut self, number: i64) -> bool {
                *self = Self::from(number);
                true
            }
            #[inline]
            fn is_known(&self) -> bool {
                !matches!(self, Self::Unknown(_))
            }
            #[inline]
            fn is_constant(&self) -> bool {
                <Self as $crate::wire::OpenIntegerEnum>::TABLE.len() == 1
            }
        }
        impl ::std::default::Default for $type {
            /// No value yet: zero, known or not.
            #[inline]
            fn default() -> Self {
                Self::from(0)
            }
        }
        impl ::std::fmt::Display for $type {
            #[inline]
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                ::std::fmt::Display::fmt(&self.as_i64(), f)
            }
        }
        impl ::std::fmt::Debug for $type {
            #[inline]
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                ::std::fmt::Debug::fmt(&self.as_i64(), f)
            }
        }
        $crate::serde_impls!($type);
    };
}
