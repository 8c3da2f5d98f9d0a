//! Objects with known keys.

use serde_json::Value;

use super::{Extra, View, Wire};
use crate::value::Decimal;

/// A generated struct: which fields it has.
///
/// It lends all its fields at once, so that generated code is two lists and no control flow: that
/// compiles fast, and reading and writing are compiled once, in this module.
pub trait Record: Wire {
    /// What is known of the struct.
    fn shape(&self) -> &'static Shape;
    /// Shows all fields, in the order of [`Shape::fields`], and what the document does not describe.
    fn fields(&self, show: &mut Fields<'_>);
    /// The same for reading into them.
    fn fields_mut(&mut self, show: &mut FieldsMut<'_>);
}

/// Sees the fields of a [`Record`], and what it keeps of undescribed ones, if it keeps them.
pub type Fields<'a> = dyn FnMut(&[&dyn Wire], Option<&Extra>) + 'a;

/// Fills the fields of a [`Record`], and what it keeps of undescribed ones, if it keeps them.
pub type FieldsMut<'a> = dyn FnMut(&mut [&mut dyn Wire], Option<&mut Extra>) + 'a;

/// What is known of a [`Record`].
#[derive(Debug, Clone, Copy)]
pub struct Shape {
    /// The struct's name, for messages.
    pub name: &'static str,
    /// The fields in the order in which they are written.
    pub fields: &'static [FieldShape],
}

/// What is known of a field of a [`Record`].
#[derive(Debug, Clone, Copy)]
pub struct FieldShape {
    /// The name on the wire.
    pub name: &'static str,
    /// Whether the document promises it in every answer.
    pub required: bool,
    /// Whether it is written as `null` when absent: the document requires it and allows `null`.
    pub nullable: bool,
    /// Whether its value is never printed.
    pub secret: bool,
    /// The only value that it can have, written where none is given: of a discriminator, or of an enum
    /// with one text.
    pub constant: Option<&'static str>,
}

impl FieldShape {
    /// Without a name, neither required, nullable nor secret, and of any value.
    pub const PLAIN: Self =
        Self { name: "", required: false, nullable: false, secret: false, constant: None };
}

impl Shape {
    /// The field called `name` and where it is; looks from `likely` on, since servers write fields in
    /// the same order again and again, and leave some out.
    #[inline]
    pub(crate) fn position(
        &self,
        name: &str,
        likely: usize,
    ) -> Option<(usize, &'static FieldShape)> {
        match self.fields.get(likely) {
            Some(field) if field.name == name => Some((likely, field)),
            _ => self.search(name, likely),
        }
    }

    fn search(&self, name: &str, likely: usize) -> Option<(usize, &'static FieldShape)> {
        let (before, after) = self.fields.split_at_checked(likely)?;
        let among = |fields: &'static [FieldShape]| fields.iter().position(|it| it.name == name);
        let position = among(after).map(|at| likely + at).or_else(|| among(before))?;
        Some((position, self.fields.get(position)?))
    }
}

/// A field as it is written: itself, or, as long as it is empty, what `extra` keeps under its name
/// because it arrived as something else, or the only value that it can have.
pub(super) fn shown<'a>(
    shape: &'a FieldShape,
    field: &'a dyn Wire,
    extra: Option<&'a Extra>,
) -> View<'a> {
    match extra.and_then(|extra| extra.kept(shape.name)).filter(|_| is_empty(field)) {
        Some(kept) => View::Value(kept),
        None => match (field.view(), shape.constant) {
            (View::Unset | View::Str(""), Some(constant)) => View::Str(constant),
            (view, _) => view,
        },
    }
}

/// What `extra` keeps under names that the document does not describe.
pub(super) fn undescribed<'a>(
    shape: &'a Shape,
    extra: Option<&'a Extra>,
) -> impl Iterator<Item = (&'a str, &'a Value)> {
    let kept = extra.into_iter().flat_map(Extra::iter);
    kept.filter(|(name, _)| shape.position(name, 0).is_none())
}

/// What arrived instead of the object, if nobody has filled it since.
pub(super) fn instead<'a>(fields: &[&dyn Wire], extra: Option<&'a Extra>) -> Option<&'a Value> {
    let instead = extra?.instead()?;
    fields.iter().all(|field| is_empty(*field)).then_some(instead)
}

/// Whether a field is as it is when nothing has been read into it.
fn is_empty(field: &dyn Wire) -> bool {
    match field.view() {
        View::Absent | View::Unset => true,
        _ if field.can_be_absent() => false,
        View::Null | View::Value(Value::Null) | View::Bool(false) | View::I64(0) | View::U64(0) => {
            true
        }
        View::Str(text) => text.is_empty(),
        View::Text(text) => text.is_empty(),
        View::Bytes(bytes) => bytes.is_empty(),
        View::F64(number) => number == 0.0,
        View::Decimal(number) => *number == Decimal::default(),
        View::List(list) => list.is_empty(),
        View::Map(map) => map.is_empty(),
        View::Tagged(_, _, value) => is_empty(value),
        View::Record(record) => {
            let mut all_empty = false;
            record.fields(&mut |fields, extra| {
                all_empty = extra.is_none_or(|extra| *extra == Extra::default())
                    && fields.iter().all(|field| is_empty(*field));
            });
            all_empty
        }
        View::Bool(true) | View::I64(_) | View::U64(_) | View::Value(_) => false,
    }
}

/// Looks up one field of a record, described or not, without decoding anything again.
pub(crate) fn with_field<R>(
    view: View<'_>,
    name: &str,
    read: impl FnOnce(View<'_>) -> R,
) -> Option<R> {
    match view {
        View::Record(record) => {
            let position = record.shape().position(name, 0);
            let mut read = Some(read);
            let mut found = None;
            record.fields(&mut |fields, extra| {
                let value = match position {
                    Some((at, shape)) => fields.get(at).map(|field| shown(shape, *field, extra)),
                    None => extra.and_then(|extra| extra.kept(name)).map(View::Value),
                };
                found = value.and_then(|value| read.take().map(|read| read(value)));
            });
            found
        }
        View::Value(Value::Object(fields)) => fields.get(name).map(|value| read(value.view())),
        _ => None,
    }
}

/// The same along names, each of a field in the one before.
pub(crate) fn with_path<R>(
    view: View<'_>,
    path: &[&str],
    read: &mut dyn FnMut(View<'_>) -> R,
) -> Option<R> {
    match path {
        [] => Some(read(view)),
        [name, rest @ ..] => with_field(view, name, |inner| with_path(inner, rest, read)).flatten(),
    }
}

/// Shows every entry of an object, described or not, to `each`; nothing for other values.
pub(crate) fn each_field(view: &View<'_>, each: &mut dyn FnMut(&str, View<'_>)) {
    match view {
        View::Record(record) => {
            let shape = record.shape();
            record.fields(&mut |fields, extra| {
                for (field_shape, field) in shape.fields.iter().zip(fields) {
                    each(field_shape.name, shown(field_shape, *field, extra));
                }
                for (name, value) in undescribed(shape, extra) {
                    each(name, View::Value(value));
                }
            });
        }
        View::Map(map) => map.entries(&mut |name, value| each(name, value.view())),
        View::Tagged(name, tag, value) => {
            let mut is_told = false;
            each_field(&value.view(), &mut |field, view| {
                if field == *name {
                    is_told = true;
                    each(field, tag.over(view));
                } else {
                    each(field, view);
                }
            });
            if !is_told {
                each(name, tag.view());
            }
        }
        View::Value(Value::Object(fields)) => {
            for (name, value) in fields {
                each(name, View::Value(value));
            }
        }
        _ => {}
    }
}

/// Shows every item of an array to `each`; `false` for other values.
pub(crate) fn each_item(view: &View<'_>, each: &mut dyn FnMut(View<'_>)) -> bool {
    match view {
        View::List(list) => {
            (0..list.len()).filter_map(|index| list.item(index)).for_each(|item| each(item.view()))
        }
        View::Value(Value::Array(items)) => items.iter().for_each(|item| each(View::Value(item))),
        _ => return false,
    }
    true
}

/// Prints the fields that are set; secrets as `***`, undescribed fields by name only.
pub(crate) fn debug(record: &dyn Record, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
    let shape = record.shape();
    let mut out = f.debug_struct(shape.name);
    record.fields(&mut |fields, extra| {
        for (shape, field) in shape.fields.iter().zip(fields) {
            match field.view() {
                View::Absent => {}
                _ if shape.secret => {
                    out.field(shape.name, &format_args!("***"));
                }
                view => {
                    out.field(shape.name, &DebugView(view));
                }
            }
        }
        if let Some(extra) = extra.filter(|extra| **extra != Extra::default()) {
            out.field("extra", extra);
        }
    });
    out.finish()
}

struct DebugView<'a>(View<'a>);

impl std::fmt::Debug for DebugView<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match &self.0 {
            View::Absent | View::Null => f.write_str("null"),
            View::Bool(value) => value.fmt(f),
            View::I64(value) => value.fmt(f),
            View::U64(value) => value.fmt(f),
            View::Decimal(value) => value.fmt(f),
            View::F64(value) => value.fmt(f),
            View::Unset => f.write_str("\"\""),
            View::Str(value) => value.fmt(f),
            View::Text(value) => value.fmt(f),
            View::Bytes(bytes) => write!(f, "<{} bytes>", bytes.len()),
            View::Value(value) => std::fmt::Display::fmt(value, f),
            View::Record(record) => debug(*record, f),
            View::Tagged(_, _, value) => DebugView(value.view()).fmt(f),
            View::List(list) => {
                let items = (0..list.len()).filter_map(|index| list.item(index));
                f.debug_list().entries(items.map(|item| DebugView(item.view()))).finish()
            }
            View::Map(map) => {
                let mut out = f.debug_map();
                map.entries(&mut |key, value| {
                    out.entry(&key, &DebugView(value.view()));
                });
                out.finish()
            }
        }
    }
}

/// For [`record!`](crate::record).
pub fn debug_record(record: &dyn Record, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
    debug(record, f)
}

/// For [`union!`](crate::union).
pub fn debug_wire(value: &dyn Wire, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
    std::fmt::Debug::fmt(&DebugView(value.view()), f)
}

/// Makes a struct readable, writable and printable: its fields by their names on the wire, what is
/// said of them in [`FieldShape`], and the field for what the document does not describe.
///
/// ```
/// use s360_runtime::wire::Extra;
///
/// #[derive(Default)]
/// struct Seat {
///     row: String,
///     number: Option<i64>,
///     extra: Extra,
/// }
/// s360_runtime::record!(Seat {
///     "row" => row: required,
///     "seatNumber" => number,
/// } extra);
///
/// let mut seat = Seat::default();
/// s360_runtime::wire::decode(br#"{"row":"F","seatNumber":7,"view":"side"}"#, &mut seat)?;
/// assert_eq!((seat.row.as_str(), seat.number, seat.extra.len()), ("F", Some(7), 1));
/// # Ok::<(), s360_runtime::wire::DecodeError>(())
/// ```
#[macro_export]
macro_rules! record {
    ($type:ident {
        $($wire:literal => $field:ident $(: $($flag:ident)+)? $(= $constant:literal)?),* $(,)?
    } $($extra:ident)?) => {
        impl $crate::wire::Record for $type {
            #[inline]
            fn shape(&self) -> &'static $crate::wire::Shape {
                &$crate::wire::Shape {
                    name: ::std::stringify!($type),
                    fields: &[$($crate::wire::FieldShape {
                        name: $wire,
                        $($($flag: true,)+)?
                        $(constant: ::std::option::Option::Some($constant),)?
                        ..$crate::wire::FieldShape::PLAIN
                    }),*],
                }
            }
            #[inline]
            fn fields(&self, show: &mut $crate::wire::Fields<'_>) {
                show(&[$(&self.$field),*], $crate::kept!($(&self.$extra)?));
            }
            #[inline]
            fn fields_mut(&mut self, show: &mut $crate::wire::FieldsMut<'_>) {
                show(&mut [$(&mut self.$field),*], $crate::kept!($(&mut self.$extra)?));
            }
        }
        impl $crate::wire::Wire for $type {
            #[inline]
            fn slot(&mut self) -> $crate::wire::Slot<'_> {
                $crate::wire::Slot::Record(self)
            }
            #[inline]
            fn view(&self) -> $crate::wire::View<'_> {
                $crate::wire::View::Record(self)
            }
        }
        impl ::std::fmt::Debug for $type {
            #[inline]
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                $crate::wire::debug_record(self, f)
            }
        }
        $crate::serde_impls!($type);
    };
}

/// `Some` of a record's place for undescribed fields, or `None` if it has none.
#[doc(hidden)]
#[macro_export]
macro_rules! kept {
    () => {
        ::std::option::Option::None
    };
    ($extra:expr) => {
        ::std::option::Option::Some($extra)
    };
}
