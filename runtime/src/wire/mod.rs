//! How values travel: one small trait between generated types and JSON.
//!
//! Generated types say only which fields they have ([`Record`]) and which texts they know
//! ([`open_enum!`](crate::open_enum)); reading and writing are compiled once, here. This module
//! knows nothing of HTTP and nothing of S-360.

mod budget;
mod by_name;
mod by_status;
mod containers;
mod convert;
mod drift;
mod extra;
mod fields;
mod fill;
mod mend;
#[cfg(test)]
mod misfits;
mod open_enum;
mod parts;
mod place;
mod read;
mod record;
mod scalars;
mod union;
mod unit;
mod unset;
mod window;
mod write;

pub(crate) use budget::{Budget, Exceeded, within};
pub use by_name::ByName;
pub use by_status::ByStatus;
pub use containers::Nullable;
#[doc(hidden)]
pub use convert::convert_lossless;
pub use convert::{ConvertError, convert};
pub use drift::{DecodeError, Drift, DriftKind};
pub use extra::Extra;
pub use open_enum::{OpenEnum, OpenIntegerEnum};
#[doc(hidden)]
pub use open_enum::{from_wire, known, on_wire};
pub(crate) use place::{Manner, SideField, push_token};
#[cfg(feature = "serde")]
#[doc(hidden)]
pub use read::deserialize;
pub use read::{decode, decode_pieces, decode_value};
pub(crate) use read::{decode_as, decode_pieces_as};
pub use record::{FieldShape, Fields, FieldsMut, Record, Shape};
#[doc(hidden)]
pub use record::{debug_record, debug_wire};
pub(crate) use record::{each_field, each_item, with_field, with_path};
pub use union::{Alternative, Chosen, Tag, Union, best_match};
pub(crate) use unset::unset;
pub(crate) use write::encode_view;
#[cfg(feature = "serde")]
#[doc(hidden)]
pub use write::serialize;
pub use write::{encode, encode_value};

use serde_json::Value;

use crate::value::Decimal;

/// A value that can be read from and written to JSON.
pub trait Wire: Send + Sync {
    /// Where a JSON value is to be put.
    fn slot(&mut self) -> Slot<'_>;
    /// What is to be written.
    fn view(&self) -> View<'_>;
    /// Whether the type has a value for "absent"; in others, the default value may mean that.
    fn can_be_absent(&self) -> bool {
        false
    }
}

/// The place a JSON value is read into.
pub enum Slot<'a> {
    /// A JSON boolean.
    Bool(&'a mut bool),
    /// A 32-bit integer; digits in a string are accepted.
    I32(&'a mut i32),
    /// A 64-bit integer; digits in a string are accepted.
    I64(&'a mut i64),
    /// A 64-bit integer without sign; digits in a string are accepted.
    U64(&'a mut u64),
    /// A number of any size; digits in a string are accepted.
    Decimal(&'a mut Decimal),
    /// A floating-point number; digits in a string are accepted.
    F64(&'a mut f64),
    /// A string.
    String(&'a mut String),
    /// A value written as a string (or an integer) with a form of its own: dates, enums, base64.
    Text(&'a mut dyn FromText),
    /// Bytes: base64 inside JSON.
    Bytes(&'a mut Vec<u8>),
    /// A value that decides by looking at the whole JSON: unions.
    Whole(&'a mut dyn FromValue),
    /// Any JSON.
    Value(&'a mut Value),
    /// A value that may be missing.
    Optional(&'a mut dyn Optional),
    /// An array.
    List(&'a mut dyn List),
    /// An object with free keys.
    Map(&'a mut dyn Map),
    /// An object with known keys.
    Record(&'a mut dyn Record),
    /// A value that decides by the status of the answer.
    ByStatus(&'a mut dyn ByStatus),
    /// Nowhere: the value is skipped.
    Ignored,
}

/// What a value writes.
pub enum View<'a> {
    /// Nothing: the field is left out.
    Absent,
    /// `null`.
    Null,
    /// A JSON boolean.
    Bool(bool),
    /// An integer.
    I64(i64),
    /// An integer.
    U64(u64),
    /// A number of any size.
    Decimal(&'a Decimal),
    /// A floating-point number.
    F64(f64),
    /// A string.
    Str(&'a str),
    /// A value that nobody has given, of a type without one for "none": an enum, a date. Written as the
    /// empty text, which no server takes; a request with one in a required field is not sent.
    Unset,
    /// A string made for the occasion.
    Text(String),
    /// Bytes: base64 inside JSON.
    Bytes(&'a [u8]),
    /// Any JSON.
    Value(&'a Value),
    /// An array.
    List(&'a dyn List),
    /// An object with free keys.
    Map(&'a dyn Map),
    /// An object with known keys.
    Record(&'a dyn Record),
    /// An object with known keys that must carry its discriminator: name, value, object.
    Tagged(&'static str, Tag, &'a dyn Wire),
}

/// A value that has a form of its own inside a JSON string or integer. The empty text, or zero if it
/// takes none, stands for no value.
pub trait FromText {
    /// Reads `text`; on error says what was expected.
    fn set_text(&mut self, text: &str) -> Result<(), &'static str>;
    /// Reads an integer, if the type has an integer form; if not, it is read as a text.
    fn set_integer(&mut self, _number: i64) -> bool {
        false
    }
    /// Reads a list of integers, if the type can be one: Jackson writes dates so.
    fn set_list(&mut self, _numbers: &[i64]) -> bool {
        false
    }
    /// Reads a number with decimals, if the type can be one: Jackson writes instants so, in seconds.
    fn set_decimal(&mut self, _number: f64) -> bool {
        false
    }
    /// Whether the document lists the value; only an enum can say no.
    fn is_known(&self) -> bool {
        true
    }
    /// Whether the text has the form that the document says, and not one that is read all the same: a date
    /// with a time, a time without one.
    fn is_exact(&self) -> bool {
        true
    }
    /// Whether the document lists one value only: another one is something else.
    fn is_constant(&self) -> bool {
        false
    }
}

/// A value that is made from any JSON.
pub trait FromValue {
    /// Takes what it keeps out of `value`, and tells what is not as described; on error says what was
    /// expected, and leaves `value` alone.
    fn set_value(&mut self, value: &mut Value) -> Result<Vec<Drift>, DecodeError>;
    /// Whether the value is one that the document describes; only a union can say no.
    fn is_known(&self) -> bool {
        true
    }
}

/// A value that may be missing.
pub trait Optional {
    /// Makes the value present and returns its place.
    fn fill(&mut self) -> Slot<'_>;
    /// The JSON said `null`. Returns whether the difference to "absent" is kept by the value itself.
    fn set_null(&mut self) -> bool;
    /// Makes the value absent.
    fn set_absent(&mut self);
}

/// A growing list.
pub trait List {
    /// Forgets all items.
    fn clear(&mut self);
    /// Appends an item and returns its place.
    fn push(&mut self) -> Slot<'_>;
    /// Number of items.
    fn len(&self) -> usize;
    /// Whether there is no item.
    fn is_empty(&self) -> bool {
        self.len() == 0
    }
    /// The item at `index`.
    fn item(&self, index: usize) -> Option<&dyn Wire>;
}

/// A growing map with string keys.
pub trait Map {
    /// Forgets all entries.
    fn clear(&mut self);
    /// Inserts an entry and returns the place of its value.
    fn insert(&mut self, key: &str) -> Slot<'_>;
    /// Number of entries.
    fn len(&self) -> usize;
    /// Whether there is no entry.
    fn is_empty(&self) -> bool {
        self.len() == 0
    }
    /// Calls `each` with every entry, in key order.
    fn entries(&self, each: &mut dyn FnMut(&str, &dyn Wire));
}
