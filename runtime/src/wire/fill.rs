//! A JSON value into the place of its type, converted where that loses nothing.

use std::fmt;

use serde::de::{MapAccess, SeqAccess, Visitor};
use serde_json::Value;

use super::budget::Any;
use super::fields::read_record;
use super::parts::{read_list, read_map, read_pairs};
use super::place::Place;
use super::read::misfit;
use super::{DriftKind, Slot};
use crate::value::Decimal;

/// Puts whatever JSON arrives into a slot that [`Read`](super::read::Read) does not serve itself.
pub(super) struct Fill<'a, 'c> {
    pub(super) slot: &'c mut Slot<'a>,
    pub(super) place: &'c Place<'c>,
}

impl Fill<'_, '_> {
    /// The value was converted.
    fn converted<E>(&self) -> Result<(), E> {
        self.place.note(DriftKind::Coerced);
        Ok(())
    }
    /// The value is something else.
    fn misfit<E>(&self, found: impl Into<Value>) -> Result<(), E> {
        misfit(self.slot.expected(), found.into(), self.place);
        Ok(())
    }
    /// Reads a number or a boolean in a string (ruling 9).
    fn parse(&mut self, text: &str) -> bool {
        match self.slot {
            Slot::I64(value) => put(*value, text.parse()),
            Slot::I32(value) => put(*value, text.parse()),
            Slot::U64(value) => put(*value, text.parse()),
            Slot::F64(value) => put(*value, text.parse()),
            Slot::Decimal(value) => put(*value, Decimal::quoted(text)),
            Slot::Bool(value) => put(*value, text.parse()),
            _ => false,
        }
    }
}

/// Sets `place` to what was found, if that is a value of its type.
fn put<T, E>(place: &mut T, found: Result<T, E>) -> bool {
    found.map(|found| *place = found).is_ok()
}

impl Slot<'_> {
    /// Bytes of the value to fill, without what it points to.
    pub(super) fn size(&self) -> usize {
        match self {
            Slot::Bool(value) => size_of_val(*value),
            Slot::I32(value) => size_of_val(*value),
            Slot::I64(value) => size_of_val(*value),
            Slot::U64(value) => size_of_val(*value),
            Slot::F64(value) => size_of_val(*value),
            Slot::Decimal(value) => size_of_val(*value),
            Slot::String(value) => size_of_val(*value),
            Slot::Text(value) => size_of_val(*value),
            Slot::Bytes(value) => size_of_val(*value),
            Slot::Whole(value) => size_of_val(*value),
            Slot::Value(value) => size_of_val(*value),
            Slot::Optional(value) => size_of_val(*value),
            Slot::List(value) => size_of_val(*value),
            Slot::Map(value) => size_of_val(*value),
            Slot::Record(value) => size_of_val(*value),
            Slot::ByStatus(value) => size_of_val(*value),
            Slot::Ignored => 0,
        }
    }
    /// What is described, for messages.
    pub(super) fn expected(&self) -> &'static str {
        match self {
            Slot::Bool(_) => "a boolean",
            Slot::I32(_) => "a 32-bit integer",
            Slot::I64(_) => "a 64-bit integer",
            Slot::U64(_) => "a 64-bit integer without sign",
            Slot::F64(_) => "a floating-point number",
            Slot::Decimal(_) => "a number",
            Slot::String(_) | Slot::Text(_) => "a string",
            Slot::Bytes(_) => "base64",
            Slot::Whole(_) | Slot::Value(_) | Slot::Optional(_) | Slot::Ignored => "a value",
            Slot::List(_) => "an array",
            Slot::Map(_) | Slot::Record(_) => "an object",
            Slot::ByStatus(_) => "an answer with its status",
        }
    }
}

impl<'de> Visitor<'de> for Fill<'_, '_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.slot.expected())
    }

    /// Nobody is promised that there is no `null` (ruling 6); who keeps it decides.
    fn visit_unit<E: serde::de::Error>(self) -> Result<(), E> {
        self.place.leave(Box::new(Value::Null));
        Ok(())
    }

    fn visit_bool<E: serde::de::Error>(self, found: bool) -> Result<(), E> {
        match self.slot {
            Slot::Bool(value) => **value = found,
            Slot::String(value) => {
                **value = found.to_string();
                return self.converted();
            }
            _ => return self.misfit(found),
        }
        Ok(())
    }

    fn visit_i64<E: serde::de::Error>(self, found: i64) -> Result<(), E> {
        let fits = match self.slot {
            Slot::I64(value) => {
                **value = found;
                true
            }
            Slot::I32(value) => put(*value, i32::try_from(found)),
            Slot::U64(value) => put(*value, u64::try_from(found)),
            Slot::F64(value) => put(*value, float(found.into())),
            Slot::Decimal(value) => {
                **value = Decimal::from(found);
                true
            }
            Slot::Text(text) => {
                if !text.set_integer(found) {
                    if let Err(expected) = text.set_text(&found.to_string()) {
                        misfit(expected, found.into(), self.place);
                        return Ok(());
                    }
                }
                if !text.is_known() {
                    self.place.unknown_value(text.is_constant(), "a number");
                }
                true
            }
            Slot::String(value) => {
                **value = found.to_string();
                return self.converted();
            }
            _ => false,
        };
        if fits { Ok(()) } else { self.misfit(found) }
    }

    fn visit_u64<E: serde::de::Error>(self, found: u64) -> Result<(), E> {
        if let Ok(found) = i64::try_from(found) {
            return self.visit_i64(found);
        }
        let fits = match self.slot {
            Slot::U64(value) => {
                **value = found;
                true
            }
            Slot::Decimal(value) => {
                **value = Decimal::from(found);
                true
            }
            Slot::F64(value) => put(*value, float(found.into())),
            Slot::String(value) => {
                **value = found.to_string();
                return self.converted();
            }
            _ => false,
        };
        if fits { Ok(()) } else { self.misfit(found) }
    }

    fn visit_f64<E: serde::de::Error>(self, found: f64) -> Result<(), E> {
        let fits = match self.slot {
            Slot::F64(value) => {
                **value = found;
                true
            }
            Slot::Decimal(value) => put(*value, Decimal::try_from(found)),
            Slot::Text(text) => {
                return if text.set_decimal(found) { self.converted() } else { self.misfit(found) };
            }
            Slot::I64(_) | Slot::I32(_) | Slot::U64(_) => match integral(found) {
                Some(integer) => return self.visit_i64(integer),
                None => false,
            },
            Slot::String(value) => {
                **value = found.to_string();
                return self.converted();
            }
            _ => false,
        };
        if fits { Ok(()) } else { self.misfit(found) }
    }

    fn visit_str<E: serde::de::Error>(mut self, found: &str) -> Result<(), E> {
        match self.slot {
            // Exactly as long as it is.
            Slot::String(value) => **value = found.to_owned(),
            Slot::Text(text) => match text.set_text(found) {
                Ok(()) if text.is_known() => self.place.weigh(text.is_exact()),
                Ok(()) => self.place.unknown_value(text.is_constant(), "a string"),
                Err(expected) => misfit(expected, found.into(), self.place),
            },
            Slot::Bytes(bytes) => match crate::value::from_base64(found) {
                Some(found) => **bytes = found,
                None => return self.misfit(found),
            },
            _ => {
                return if self.parse(found.trim()) {
                    self.converted()
                } else {
                    self.misfit(found)
                };
            }
        }
        Ok(())
    }

    fn visit_string<E: serde::de::Error>(self, found: String) -> Result<(), E> {
        match self.slot {
            Slot::String(value) => {
                **value = found;
                Ok(())
            }
            _ => self.visit_str(&found),
        }
    }

    fn visit_seq<A: SeqAccess<'de>>(self, items: A) -> Result<(), A::Error> {
        match self.slot {
            Slot::List(list) => read_list(*list, items, self.place),
            Slot::Map(map) => read_pairs(*map, items, self.place),
            Slot::Text(text) => {
                let found = Any.visit_seq(items)?;
                let is_set = integers(&found).is_some_and(|numbers| text.set_list(&numbers));
                if is_set { self.converted() } else { self.misfit(found) }
            }
            _ => self.misfit(Any.visit_seq(items)?),
        }
    }

    fn visit_map<A: MapAccess<'de>>(self, entries: A) -> Result<(), A::Error> {
        match self.slot {
            Slot::Record(record) => read_record(*record, entries, self.place),
            Slot::Map(map) => read_map(*map, entries, self.place),
            _ => self.misfit(Any.visit_map(entries)?),
        }
    }
}

/// The items of a list, if all are integers.
fn integers(list: &Value) -> Option<Vec<i64>> {
    list.as_array()?.iter().map(Value::as_i64).collect()
}

/// The float that is an integer; an error if none is, so that another number would be written back.
#[allow(clippy::cast_precision_loss, clippy::cast_possible_truncation)]
fn float(integer: i128) -> Result<f64, ()> {
    let float = integer as f64;
    if float as i128 == integer { Ok(float) } else { Err(()) }
}

/// The integer a float stands for, as long as no other integer is the same float: 2^53 is also what
/// 2^53 + 1 becomes.
#[allow(clippy::cast_possible_truncation)]
pub(super) fn integral(number: f64) -> Option<i64> {
    (number.fract() == 0.0 && number.abs() < 9_007_199_254_740_992.0).then_some(number as i64)
}
