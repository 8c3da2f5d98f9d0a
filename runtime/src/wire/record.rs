//! Objects with known keys.

use serde_json::Value;

use super::{Extra, View, Wire};

/// A generated struct: which fields it has, by wire name.
pub trait Record: Wire {
    /// The struct's name, for messages.
    fn type_name(&self) -> &'static str;
    /// The field called `name` on the wire.
    fn field_mut(&mut self, name: &str) -> Option<&mut dyn Wire>;
    /// Shows every field to `visitor`, in wire-name order.
    fn visit(&self, visitor: &mut Visitor<'_>);
    /// Wire names of the fields the document promises in every answer.
    fn promised(&self) -> &'static [&'static str] {
        &[]
    }
    /// Undescribed fields, if the struct keeps them.
    fn extra(&self) -> Option<&Extra> {
        None
    }
    /// Undescribed fields, if the struct keeps them.
    fn extra_mut(&mut self) -> Option<&mut Extra> {
        None
    }
}

/// Receives the fields of a [`Record`].
pub struct Visitor<'a>(&'a mut dyn FnMut(&'static str, FieldView<'_>));

/// A field as a [`Record`] shows it.
pub(crate) struct FieldView<'a> {
    pub(crate) value: &'a dyn Wire,
    /// Written as `null` when absent: the document requires the field and allows `null`.
    pub(crate) null_when_absent: bool,
    /// Never printed.
    pub(crate) secret: bool,
}

impl<'a> Visitor<'a> {
    pub(crate) fn new(each: &'a mut dyn FnMut(&'static str, FieldView<'_>)) -> Self {
        Self(each)
    }
    /// A field that is left out when absent.
    pub fn field(&mut self, name: &'static str, value: &dyn Wire) {
        (self.0)(name, FieldView { value, null_when_absent: false, secret: false });
    }
    /// A field that is written as `null` when absent.
    pub fn nullable(&mut self, name: &'static str, value: &dyn Wire) {
        (self.0)(name, FieldView { value, null_when_absent: true, secret: false });
    }
    /// A field whose value is never printed.
    pub fn secret(&mut self, name: &'static str, value: &dyn Wire) {
        (self.0)(name, FieldView { value, null_when_absent: false, secret: true });
    }
}

/// Looks up one field of a record, described or not, without decoding anything again.
pub(crate) fn with_field<R>(
    value: &dyn Wire,
    name: &str,
    read: impl FnOnce(View<'_>) -> R,
) -> Option<R> {
    match value.view() {
        View::Record(record) => {
            let mut read = Some(read);
            let mut found = None;
            record.visit(&mut Visitor::new(&mut |field, view| {
                if field == name {
                    found = read.take().map(|read| read(view.value.view()));
                }
            }));
            match (found, read) {
                (None, Some(read)) => record.extra()?.get(name).map(|value| read(value.view())),
                (found, _) => found,
            }
        }
        View::Value(Value::Object(fields)) => fields.get(name).map(|value| read(value.view())),
        _ => None,
    }
}

/// Shows every entry of an object, described or not, to `each`; nothing for other values.
pub(crate) fn each_field(view: &View<'_>, each: &mut dyn FnMut(&str, View<'_>)) {
    match view {
        View::Record(record) => {
            record.visit(&mut Visitor::new(&mut |name, field| each(name, field.value.view())));
            for (name, value) in record.extra().iter().flat_map(|extra| extra.iter()) {
                each(name, View::Value(value));
            }
        }
        View::Map(map) => map.entries(&mut |name, value| each(name, value.view())),
        View::Tagged(_, _, value) => each_field(&value.view(), each),
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
    let mut out = f.debug_struct(record.type_name());
    record.visit(&mut Visitor::new(&mut |name, field| match field.value.view() {
        View::Absent => {}
        _ if field.secret => {
            out.field(name, &format_args!("***"));
        }
        view => {
            out.field(name, &DebugView(view));
        }
    }));
    if let Some(extra) = record.extra().filter(|extra| !extra.is_empty()) {
        out.field("extra", extra);
    }
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

/// Makes a generated struct with a [`Record`] impl readable, writable and printable.
#[macro_export]
macro_rules! record {
    ($type:ty) => {
        impl $crate::wire::Wire for $type {
            fn slot(&mut self) -> $crate::wire::Slot<'_> {
                $crate::wire::Slot::Record(self)
            }
            fn view(&self) -> $crate::wire::View<'_> {
                $crate::wire::View::Record(self)
            }
        }
        impl ::std::fmt::Debug for $type {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                $crate::wire::debug_record(self, f)
            }
        }
        $crate::serde_impls!($type);
    };
}
