//! Values that are one of several types.

use serde_json::Value;

use super::{DecodeError, Wire, encode_value};

/// A generated `oneOf`/`anyOf`: an enum with one variant per alternative and `Other(Value)`.
pub trait Union: Sized {
    /// Wire name of the discriminator; empty if there is none.
    const TAG: &'static str = "";
    /// Discriminator values and the index of the alternative each stands for.
    const TAGS: &'static [(&'static str, usize)] = &[];

    /// The alternative at `index`, in document order, read from `value`, and how much of `value`
    /// was not described by it.
    fn read(index: usize, value: &Value) -> Option<Result<(Self, usize), DecodeError>>;
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

/// The alternative that reads `value` best: the one its discriminator names, else the first that
/// describes all of it, else the one that leaves least undescribed, else the raw value. An
/// alternative that would lose or change anything is never chosen.
pub fn best_match<U: Union>(value: Value) -> U {
    if let Some(tagged) = tagged::<U>(&value) {
        return tagged;
    }
    let mut best: Option<(usize, U)> = None;
    for index in 0.. {
        let Some(candidate) = U::read(index, &value) else { break };
        let Ok((candidate, undescribed)) = candidate else { continue };
        let closer = best.as_ref().is_none_or(|(least, _)| undescribed < *least);
        if closer && same(&encode_value(candidate.inner()), &value) {
            best = Some((undescribed, candidate));
        }
        if best.as_ref().is_some_and(|(least, _)| *least == 0) {
            break;
        }
    }
    best.map_or_else(|| U::other(value), |(_, candidate)| candidate)
}

fn tagged<U: Union>(value: &Value) -> Option<U> {
    let tag = value.get(U::TAG)?.as_str()?;
    let (_, index) = U::TAGS.iter().find(|(known, _)| *known == tag)?;
    let (candidate, _) = U::read(*index, value)?.ok()?;
    same(&encode_value(candidate.inner()), value).then_some(candidate)
}

/// Equality as JSON sees it: `1` and `1.0` are the same number.
fn same(one: &Value, other: &Value) -> bool {
    match (one, other) {
        (Value::Number(one), Value::Number(other)) => {
            one == other || one.as_f64() == other.as_f64()
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
            fn slot(&mut self) -> $crate::wire::Slot<'_> {
                $crate::wire::Slot::Whole(self)
            }
            fn view(&self) -> $crate::wire::View<'_> {
                use $crate::wire::Union;
                match self.tag() {
                    Some(tag) => $crate::wire::View::Tagged(Self::TAG, tag, self.inner()),
                    None => self.inner().view(),
                }
            }
        }
        impl $crate::wire::FromValue for $type {
            fn set_value(
                &mut self,
                value: $crate::Value,
            ) -> ::std::result::Result<(), $crate::wire::DecodeError> {
                *self = $crate::wire::best_match(value);
                Ok(())
            }
        }
        impl ::std::default::Default for $type {
            /// No value yet: JSON `null`.
            fn default() -> Self {
                <Self as $crate::wire::Union>::other($crate::Value::Null)
            }
        }
        impl ::std::fmt::Debug for $type {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                $crate::wire::debug_wire(<Self as $crate::wire::Union>::inner(self), f)
            }
        }
        $crate::serde_impls!($type);
    };
}
