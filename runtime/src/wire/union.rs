//! Values that are one of several types.

use serde_json::Value;

use super::read::decode_value_as;
use super::{Manner, Wire, budget, encode_value};

/// A generated `oneOf`/`anyOf`: an enum with one variant per alternative and `Other(Value)`.
pub trait Union: Sized {
    /// Wire name of the discriminator; empty if there is none.
    const TAG: &'static str = "";
    /// Discriminator values and the index of the alternative each stands for.
    const TAGS: &'static [(&'static str, usize)] = &[];
    /// Index of the alternative for discriminator values that are not listed: the ancestor of all
    /// others.
    const BASE: Option<usize> = None;

    /// Reads `value` as the alternative at `index`, in document order.
    fn read(index: usize, value: &Value) -> Alternative<Self>;
    /// The value as it came, when no alternative fits.
    fn other(value: Value) -> Self;
    /// The alternative, or the raw value, as it is written.
    fn inner(&self) -> &dyn Wire;
    /// Index of the alternative; `None` for the raw value.
    fn index(&self) -> Option<usize>;

    /// The discriminator value of this alternative, if the document gives one.
    fn tag(&self) -> Option<&'static str> {
        let index = self.index()?;
        Self::TAGS.iter().find(|(_, at)| *at == index).map(|(tag, _)| *tag)
    }
}

/// A value read as one alternative of a [`Union`].
#[derive(Debug, Clone)]
pub enum Alternative<U> {
    /// The union has no alternative at this index.
    NoMore,
    /// The value is something else.
    Misfit,
    /// The value fits; so many of its parts are not described by the alternative.
    Fit(U, usize),
}

impl<U> Alternative<U> {
    /// Reads `value` as a `T`. A type that would lose or change anything does not fit.
    pub fn read<T: Wire + Default>(value: &Value, make: impl FnOnce(T) -> U) -> Self {
        let mut read = T::default();
        match undescribed(value, &mut read) {
            Some(count) => Self::Fit(make(read), count),
            None => Self::Misfit,
        }
    }
}

/// Reads `value` into `read`, and tells how many of its parts are not described; nothing if
/// something would be lost or changed.
fn undescribed(value: &Value, read: &mut dyn Wire) -> Option<usize> {
    // Nothing fits because misfits are tolerated.
    let strict = Manner { strict: true, ..Manner::default() };
    let drifts = decode_value_as(value, read, strict).ok()?;
    same(&encode_value(read), value).then_some(drifts.len())
}

/// The alternative that reads `value` best: the one its discriminator names, else the ancestor of
/// all others, else the first that describes all of it, else the one that leaves least undescribed, else the raw value.
pub fn best_match<U: Union>(value: Value) -> U {
    let key = chosen::key::<U>(&value);
    if let Some(index) = key.and_then(chosen::known) {
        match index.map(|index| U::read(index, &value)) {
            Some(Alternative::Fit(union, _)) => return union,
            Some(Alternative::NoMore | Alternative::Misfit) | None => return U::other(value),
        }
    }
    let choice = {
        let _inside = chosen::Inside::enter();
        choose::<U>(&value)
    };
    if let Some(key) = key {
        chosen::remember(key, choice.as_ref().map(|(index, _)| *index));
    }
    choice.map_or_else(|| U::other(value), |(_, union)| union)
}

fn choose<U: Union>(value: &Value) -> Option<(usize, U)> {
    let tag = value.get(U::TAG).and_then(Value::as_str);
    let named = tag.and_then(|tag| U::TAGS.iter().find(|(known, _)| *known == tag));
    let named = named.map(|(_, index)| *index).or(tag.and(U::BASE));
    let before = budget::left();
    if let Some((index, Alternative::Fit(union, _))) =
        named.map(|index| (index, U::read(index, value)))
    {
        return Some((index, union));
    }
    let mut best: Option<Choice<U>> = None;
    for index in 0.. {
        budget::restore(before);
        match U::read(index, value) {
            Alternative::NoMore => break,
            Alternative::Misfit => {}
            Alternative::Fit(union, 0) => return Some((index, union)),
            Alternative::Fit(union, undescribed) => {
                if best.as_ref().is_none_or(|best| undescribed < best.undescribed) {
                    best = Some(Choice { index, union, undescribed, left: budget::left() });
                }
            }
        }
    }
    // Only what is kept is paid for.
    budget::restore(best.as_ref().map_or(before, |best| best.left));
    best.map(|best| (best.index, best.union))
}

/// The best alternative so far.
struct Choice<U> {
    index: usize,
    union: U,
    undescribed: usize,
    /// What was left of the budget when it had been read.
    left: usize,
}

/// What was chosen inside the union that is being read. Each of its alternatives reads all that is
/// inside; if each alternative of a union inside did so again, the time would double with every
/// level. So one alternative is chosen once for each value and type, and remembered until the
/// outermost union has been read.
mod chosen {
    use std::any::type_name;
    use std::cell::{Cell, RefCell};
    use std::collections::HashMap;
    use std::hash::{BuildHasher, RandomState};

    use serde_json::Value;

    #[derive(Default)]
    struct Memory {
        choices: HashMap<u64, Option<usize>>,
        /// Its keys are not known to those who send values, so no two values can be made to look alike.
        hasher: RandomState,
    }

    thread_local! {
        static DEPTH: Cell<usize> = const { Cell::new(0) };
        static MEMORY: RefCell<Memory> = RefCell::default();
    }

    /// Lasts as long as a union is being read; forgets everything when the outermost one has been.
    pub(super) struct Inside(());

    impl Inside {
        pub(super) fn enter() -> Self {
            DEPTH.set(DEPTH.get() + 1);
            Self(())
        }
    }

    impl Drop for Inside {
        fn drop(&mut self) {
            DEPTH.set(DEPTH.get().saturating_sub(1));
            if DEPTH.get() == 0 {
                MEMORY.with_borrow_mut(|memory| memory.choices.clear());
            }
        }
    }

    /// Stands for the value and the union; nothing where there is nothing to gain: outermost, and for
    /// values with nothing inside.
    pub(super) fn key<U>(value: &Value) -> Option<u64> {
        let has_parts = match value {
            Value::Array(items) => !items.is_empty(),
            Value::Object(fields) => !fields.is_empty(),
            _ => false,
        };
        (DEPTH.get() > 0 && has_parts)
            .then(|| MEMORY.with_borrow(|memory| memory.hasher.hash_one((type_name::<U>(), value))))
    }

    /// The alternative that was chosen, or that none was.
    pub(super) fn known(key: u64) -> Option<Option<usize>> {
        MEMORY.with_borrow(|memory| memory.choices.get(&key).copied())
    }

    pub(super) fn remember(key: u64, index: Option<usize>) {
        MEMORY.with_borrow_mut(|memory| memory.choices.insert(key, index));
    }
}

/// Equality as JSON sees it: `1` and `1.0` are the same number.
fn same(one: &Value, other: &Value) -> bool {
    match (one, other) {
        (Value::Number(one), Value::Number(other)) => {
            one == other || (one.is_f64() || other.is_f64()) && one.as_f64() == other.as_f64()
        }
        (Value::Array(one), Value::Array(other)) => {
            one.len() == other.len() && one.iter().zip(other).all(|(one, other)| same(one, other))
        }
        (Value::Object(one), Value::Object(other)) => {
            one.len() == other.len()
                && one.iter().all(|(key, one)| other.get(key).is_some_and(|other| same(one, other)))
        }
        _ => one == other,
    }
}

/// Completes a generated union that has a [`Union`] impl.
#[macro_export]
macro_rules! union {
    ($type:ty) => {
        impl $crate::wire::Wire for $type {
            #[inline]
            fn slot(&mut self) -> $crate::wire::Slot<'_> {
                $crate::wire::Slot::Whole(self)
            }
            #[inline]
            fn view(&self) -> $crate::wire::View<'_> {
                use $crate::wire::Union;
                match self.tag() {
                    Some(tag) => $crate::wire::View::Tagged(Self::TAG, tag, self.inner()),
                    None => self.inner().view(),
                }
            }
        }
        impl $crate::wire::FromValue for $type {
            #[inline]
            fn set_value(
                &mut self,
                value: &mut $crate::Value,
            ) -> ::std::result::Result<(), $crate::wire::DecodeError> {
                *self = $crate::wire::best_match(::std::mem::take(value));
                Ok(())
            }
            #[inline]
            fn is_known(&self) -> bool {
                $crate::wire::Union::index(self).is_some()
            }
        }
        impl ::std::default::Default for $type {
            /// No value yet: JSON `null`.
            #[inline]
            fn default() -> Self {
                <Self as $crate::wire::Union>::other($crate::Value::Null)
            }
        }
        impl ::std::fmt::Debug for $type {
            #[inline]
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                $crate::wire::debug_wire(<Self as $crate::wire::Union>::inner(self), f)
            }
        }
        $crate::serde_impls!($type);
    };
}
