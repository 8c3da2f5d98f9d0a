//! Optional values, lists and maps of wire values.

use std::collections::BTreeMap;

use super::{List, Map, Optional, Slot, View, Wire};

impl<T: Wire> Wire for Box<T> {
    fn slot(&mut self) -> Slot<'_> {
        (**self).slot()
    }
    fn view(&self) -> View<'_> {
        (**self).view()
    }
    fn can_be_absent(&self) -> bool {
        (**self).can_be_absent()
    }
}

impl<T: Wire + Default> Wire for Option<T> {
    fn slot(&mut self) -> Slot<'_> {
        Slot::Optional(self)
    }
    fn view(&self) -> View<'_> {
        match self {
            Some(value) => value.view(),
            None => View::Absent,
        }
    }
    fn can_be_absent(&self) -> bool {
        true
    }
}

impl<T: Wire + Default> Optional for Option<T> {
    fn fill(&mut self) -> Slot<'_> {
        self.insert(T::default()).slot()
    }
    fn set_null(&mut self) -> bool {
        *self = None;
        false
    }
    fn set_absent(&mut self) {
        *self = None;
    }
}

/// A field that a request may leave out, set to `null`, or give a value: three different messages.
///
/// ```
/// use s360_runtime::wire::Nullable;
/// let unchanged: Nullable<String> = Nullable::Absent;
/// let cleared: Nullable<String> = Nullable::Null;
/// let renamed: Nullable<String> = Nullable::from("Anna".to_owned());
/// assert_eq!(renamed.as_option(), Some(&"Anna".to_owned()));
/// assert_ne!(unchanged, cleared);
/// ```
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
pub enum Nullable<T> {
    /// The field is not sent.
    #[default]
    Absent,
    /// The field is sent as `null`.
    Null,
    /// The field is sent with a value.
    Value(T),
}

impl<T> Nullable<T> {
    /// The value, if there is one.
    pub fn as_option(&self) -> Option<&T> {
        match self {
            Self::Value(value) => Some(value),
            Self::Absent | Self::Null => None,
        }
    }
    /// The value, if there is one.
    pub fn into_option(self) -> Option<T> {
        match self {
            Self::Value(value) => Some(value),
            Self::Absent | Self::Null => None,
        }
    }
}

impl<T> From<T> for Nullable<T> {
    fn from(value: T) -> Self {
        Self::Value(value)
    }
}

impl<T: Wire + Default> Wire for Nullable<T> {
    fn slot(&mut self) -> Slot<'_> {
        Slot::Optional(self)
    }
    fn view(&self) -> View<'_> {
        match self {
            Self::Absent => View::Absent,
            Self::Null => View::Null,
            Self::Value(value) => value.view(),
        }
    }
    fn can_be_absent(&self) -> bool {
        true
    }
}

impl<T: Wire + Default> Optional for Nullable<T> {
    fn fill(&mut self) -> Slot<'_> {
        *self = Self::Value(T::default());
        match self {
            Self::Value(value) => value.slot(),
            Self::Absent | Self::Null => Slot::Ignored,
        }
    }
    fn set_null(&mut self) -> bool {
        *self = Self::Null;
        true
    }
    fn set_absent(&mut self) {
        *self = Self::Absent;
    }
}

impl<T: Wire + Default> Wire for Vec<T> {
    fn slot(&mut self) -> Slot<'_> {
        Slot::List(self)
    }
    fn view(&self) -> View<'_> {
        View::List(self)
    }
}

impl<T: Wire + Default> List for Vec<T> {
    fn clear(&mut self) {
        Vec::clear(self);
    }
    fn push(&mut self) -> Slot<'_> {
        Vec::push(self, T::default());
        self.last_mut().map_or(Slot::Ignored, Wire::slot)
    }
    fn len(&self) -> usize {
        Vec::len(self)
    }
    fn item(&self, index: usize) -> Option<&dyn Wire> {
        self.get(index).map(|item| item as &dyn Wire)
    }
}

impl<T: Wire + Default> Wire for BTreeMap<String, T> {
    fn slot(&mut self) -> Slot<'_> {
        Slot::Map(self)
    }
    fn view(&self) -> View<'_> {
        View::Map(self)
    }
}

impl<T: Wire + Default> Map for BTreeMap<String, T> {
    fn clear(&mut self) {
        BTreeMap::clear(self);
    }
    fn insert(&mut self, key: &str) -> Slot<'_> {
        self.entry(key.to_owned()).or_default().slot()
    }
    fn len(&self) -> usize {
        BTreeMap::len(self)
    }
    fn entries(&self, each: &mut dyn FnMut(&str, &dyn Wire)) {
        for (key, value) in self {
            each(key, value);
        }
    }
}
