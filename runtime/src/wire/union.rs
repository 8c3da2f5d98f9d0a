//! Values that are one of several types.

use std::borrow::Cow;

use serde_json::Value;

use super::read::decode_value_as;
use super::{Drift, DriftKind, Manner, View, Wire, budget, encode_value};

/// A generated `oneOf`/`anyOf`: an enum with one variant per alternative and `Other(Value)`.
pub trait Union: Sized {
    /// Wire name of the discriminator; empty if there is none.
    const TAG: &'static str = "";
    /// Whether the discriminator is a text, not a number or a boolean.
    const TAG_IS_TEXT: bool = true;
    /// Discriminator values as texts, and the index of the alternative each stands for.
    const TAGS: &'static [(&'static str, usize)] = &[];
    /// Index of the alternative for discriminator values that are not listed: the ancestor of all
    /// others.
    const BASE: Option<usize> = None;

    /// Reads `value` as the alternative at `index`, in document order.
    fn read(index: usize, value: &Value, chosen: Chosen) -> Alternative<Self>;
    /// The value as it came, when no alternative fits.
    fn other(value: Value) -> Self;
    /// The alternative, or the raw value, as it is written.
    fn inner(&self) -> &dyn Wire;
    /// Index of the alternative; `None` for the raw value.
    fn index(&self) -> Option<usize>;

    /// The discriminator value of this alternative, if the document gives one.
    fn tag(&self) -> Option<Tag> {
        let index = self.index()?;
        let (text, _) = Self::TAGS.iter().find(|(_, at)| *at == index)?;
        Some(Tag { text, index, is_text: Self::TAG_IS_TEXT, all: Self::TAGS })
    }
}

/// The value of a discriminator that stands for an alternative.
#[derive(Debug, Clone, Copy)]
pub struct Tag {
    text: &'static str,
    index: usize,
    is_text: bool,
    all: &'static [(&'static str, usize)],
}

impl Tag {
    /// What is written for the discriminator: what the alternative's own field says, if it has been
    /// given a value.
    pub(super) fn over(self, own: View<'_>) -> View<'_> {
        let is_given = match &own {
            View::Absent | View::Null | View::Unset | View::Str("") => false,
            // May be a default value, if it does not stand for the alternative.
            View::I64(0) => self.is_listed("0"),
            View::Bool(false) => self.is_listed("false"),
            _ => true,
        };
        if is_given { own } else { self.view() }
    }

    fn is_listed(self, text: &str) -> bool {
        self.is_text || self.all.contains(&(text, self.index))
    }

    pub(super) fn view(self) -> View<'static> {
        match (self.is_text, self.text) {
            (true, text) => View::Str(text),
            (false, "true") => View::Bool(true),
            (false, "false") => View::Bool(false),
            (false, text) => text.parse().map_or(View::Str(text), View::I64),
        }
    }
}

/// Why a value is read as an alternative.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Chosen {
    /// The discriminator names it: it is read as any answer is, whatever it lacks.
    ByTag,
    /// It may be the one: it must hold all of the value, unchanged.
    ByShape,
}

/// A value read as one alternative of a [`Union`].
#[derive(Debug, Clone)]
pub enum Alternative<U> {
    /// The union has no alternative at this index.
    NoMore,
    /// The value is something else.
    Misfit,
    /// The value fits, but for these differences from what the alternative describes.
    Fit(U, Vec<Drift>),
}

impl<U: Union> Alternative<U> {
    /// Reads `value` as a `T`.
    pub fn read<T: Wire + Default>(
        value: &Value,
        chosen: Chosen,
        make: impl FnOnce(T) -> U,
    ) -> Self {
        let mut read = T::default();
        match fit(value, chosen, &mut read) {
            Some(mut drifts) => {
                drifts.retain(|drift| !is_tag::<U>(drift));
                Self::Fit(make(read), drifts)
            }
            None => Self::Misfit,
        }
    }
}

/// Whether it tells of the discriminator, which an alternative need not describe.
fn is_tag<U: Union>(drift: &Drift) -> bool {
    drift.kind == DriftKind::UnknownField
        && drift.pointer.strip_prefix('/').is_some_and(|name| name == U::TAG)
}

/// Reads `value` into `read`, and tells what is not as described; nothing if it does not fit.
fn fit(value: &Value, chosen: Chosen, read: &mut dyn Wire) -> Option<Vec<Drift>> {
    let manner = match chosen {
        Chosen::ByTag => Manner::default(),
        // Nothing fits because misfits are tolerated.
        Chosen::ByShape => Manner { strict: true, weighing: true, ..Manner::default() },
    };
    let drifts = decode_value_as(value, read, manner).ok()?;
    (chosen == Chosen::ByTag || same(&encode_value(read), value)).then_some(drifts)
}

/// The alternative that reads `value` best, and what is not as it describes: the one its discriminator
/// names, else the ancestor of all others. Without a discriminator, or among alternatives that have no
/// value of it, the first that describes all of the value, else the one that leaves least
/// undescribed. Else the raw value: of a discriminator that no alternative has, nothing is known
/// (OpenAPI 3.0.3, "Discriminator Object").
pub fn best_match<U: Union>(value: Value) -> (U, Vec<Drift>) {
    let key = remembered::key::<U>(&value);
    if let Some(choice) = key.and_then(remembered::known) {
        return match choice.map(|(index, chosen)| U::read(index, &value, chosen)) {
            Some(Alternative::Fit(union, drifts)) => (union, drifts),
            Some(Alternative::NoMore | Alternative::Misfit) | None => (U::other(value), Vec::new()),
        };
    }
    let choice = {
        let _inside = remembered::Inside::enter();
        choose::<U>(&value)
    };
    if let Some(key) = key {
        remembered::remember(key, choice.as_ref().map(|choice| (choice.index, choice.chosen)));
    }
    match choice {
        Some(choice) => (choice.union, choice.drifts),
        None => (U::other(value), Vec::new()),
    }
}

/// An alternative that fits.
struct Choice<U> {
    index: usize,
    chosen: Chosen,
    union: U,
    drifts: Vec<Drift>,
}

fn choose<U: Union>(value: &Value) -> Option<Choice<U>> {
    let Some(tag) = scalar(value.get(U::TAG)) else { return weigh(value, |_| true) };
    let named = U::TAGS.iter().find(|(known, _)| *known == tag).map(|(_, index)| *index);
    let Some(index) = named.or(U::BASE) else {
        let is_tagged = |index| U::TAGS.iter().any(|(_, tagged)| *tagged == index);
        return weigh(value, |index| !is_tagged(index));
    };
    match U::read(index, value, Chosen::ByTag) {
        Alternative::Fit(union, drifts) => {
            Some(Choice { index, chosen: Chosen::ByTag, union, drifts })
        }
        Alternative::NoMore | Alternative::Misfit => None,
    }
}

/// A discriminator's value as a text; nothing for the empty text, which stands for none.
fn scalar(value: Option<&Value>) -> Option<Cow<'_, str>> {
    match value? {
        Value::String(text) => {
            Some(text.as_str().into()).filter(|text: &Cow<'_, str>| !text.is_empty())
        }
        value @ (Value::Number(_) | Value::Bool(_)) => Some(value.to_string().into()),
        Value::Null | Value::Array(_) | Value::Object(_) => None,
    }
}

/// The best of the alternatives that are `open` to be chosen.
fn weigh<U: Union>(value: &Value, open: impl Fn(usize) -> bool) -> Option<Choice<U>> {
    let before = budget::left();
    let mut best: Option<(Choice<U>, usize)> = None;
    for index in 0.. {
        if !open(index) {
            continue;
        }
        budget::restore(before);
        match U::read(index, value, Chosen::ByShape) {
            Alternative::NoMore => break,
            Alternative::Misfit => {}
            Alternative::Fit(union, drifts) => {
                let is_perfect = drifts.is_empty();
                if best.as_ref().is_none_or(|(best, _)| drifts.len() < best.drifts.len()) {
                    let choice = Choice { index, chosen: Chosen::ByShape, union, drifts };
                    best = Some((choice, budget::left()));
                }
                if is_perfect {
                    break;
                }
            }
        }
    }
    // Only what is kept is paid for.
    budget::restore(best.as_ref().map_or(before, |(_, left)| *left));
    best.map(|(choice, _)| choice)
}

/// What was chosen inside the union that is being read. Each of its alternatives reads all that is
/// inside; if each alternative of a union inside did so again, the time would double with every
/// level. So one alternative is chosen once for each value and type, and remembered until the
/// outermost union has been read.
mod remembered {
    use std::any::type_name;
    use std::cell::{Cell, RefCell};
    use std::collections::HashMap;
    use std::hash::{BuildHasher, RandomState};

    use serde_json::Value;

    use super::Chosen;

    /// An alternative, and why it was chosen.
    type Choice = (usize, Chosen);

    #[derive(Default)]
    struct Memory {
        choices: HashMap<u64, Option<Choice>>,
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
    pub(super) fn known(key: u64) -> Option<Option<Choice>> {
        MEMORY.with_borrow(|memory| memory.choices.get(&key).copied())
    }

    pub(super) fn remember(key: u64, choice: Option<Choice>) {
        MEMORY.with_borrow_mut(|memory| memory.choices.insert(key, choice));
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
            ) -> ::std::result::Result<
                ::std::vec::Vec<$crate::wire::Drift>,
                $crate::wire::DecodeError,
            > {
                let (read, drifts) = $crate::wire::best_match(::std::mem::take(value));
                *self = read;
                Ok(drifts)
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
