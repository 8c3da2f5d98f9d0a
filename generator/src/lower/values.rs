//! `enum`: closed lists of values, which become open enums.

use serde_json::Value;

use super::shape::Shape;
use super::{LoweringContext, SchemaContext, TypeUse};
use crate::diagnostic::Code;
use crate::model::{EnumValue, Kind, Type, Union, Variant};

pub(super) fn lower_values<'a>(
    cx: &mut LoweringContext<'a>,
    shape: &Shape<'a>,
    place: &SchemaContext,
) -> TypeUse {
    match shape.word {
        Some("array" | "object") => return cx.shape(&shape.without_values(), place),
        Some("boolean") => return TypeUse::plain(Type::Bool),
        _ => {}
    }
    let listed = Listed::of(shape);
    match (listed.texts, listed.integers, listed.others.as_slice()) {
        (Some(texts), None, []) => cx.define(shape, place, |_| Kind::Enum(texts)),
        (None, Some(integers), []) => cx.define(shape, place, |_| Kind::IntegerEnum(integers)),
        (None, None, [only]) => any(cx, place, only.clone()),
        (texts, integers, others) => mixed(cx, shape, place, texts, integers, others),
    }
}

/// A type that says nothing of the listed values.
fn any(cx: &mut LoweringContext<'_>, place: &SchemaContext, ty: Type) -> TypeUse {
    if ty == Type::Value {
        let message = "a list of allowed arrays or objects is read as any JSON";
        cx.warn(Code::Fallback, &place.pointer, message);
    }
    TypeUse::plain(ty)
}

/// The type of a field that alternatives describe differently, if it is one type nevertheless: an enum of
/// all values of two enums, a text that may be anything instead of an enum, the wider of two numbers.
pub(super) fn join(
    cx: &mut LoweringContext<'_>,
    one: &Type,
    other: &Type,
    place: &SchemaContext,
) -> Option<Type> {
    if one == other {
        return Some(one.clone());
    }
    let kind = match (kind(cx, one), kind(cx, other)) {
        (Some(Kind::Enum(_)), None) if *other == Type::String => return Some(Type::String),
        (None, Some(Kind::Enum(_))) if *one == Type::String => return Some(Type::String),
        (Some(Kind::Enum(one)), Some(Kind::Enum(other))) => Kind::Enum(all(one, other)),
        (Some(Kind::IntegerEnum(one)), Some(Kind::IntegerEnum(other))) => {
            Kind::IntegerEnum(all(one, other))
        }
        _ => return wider(one, other).cloned(),
    };
    let known = [one, other].into_iter().find(|ty| self::kind(cx, ty) == Some(&kind));
    Some(known.cloned().unwrap_or_else(|| cx.add(place, kind)))
}

fn kind<'c>(cx: &'c LoweringContext<'_>, ty: &Type) -> Option<&'c Kind> {
    let Type::Named(id) = ty else { return None };
    cx.types.get(id.0).map(|def| &def.kind)
}

fn all<W: Ord + Clone>(one: &[EnumValue<W>], other: &[EnumValue<W>]) -> Vec<EnumValue<W>> {
    let mut list = Some(one.to_vec());
    other.iter().for_each(|value| insert(&mut list, value.clone()));
    list.unwrap_or_default()
}

fn wider<'t>(one: &'t Type, other: &'t Type) -> Option<&'t Type> {
    const WIDTHS: [Type; 4] = [Type::I32, Type::I64, Type::F64, Type::Decimal];
    let width = |ty| WIDTHS.iter().position(|known| known == ty);
    Some(if width(one)? < width(other)? { other } else { one })
}

/// Values of several types are a union, with an enum for the texts and one for the integers.
fn mixed<'a>(
    cx: &mut LoweringContext<'a>,
    shape: &Shape<'a>,
    place: &SchemaContext,
    texts: Option<Vec<EnumValue<String>>>,
    integers: Option<Vec<EnumValue<i64>>>,
    others: &[Type],
) -> TypeUse {
    cx.define(shape, place, |cx| {
        let texts = texts.map(|texts| ("text", Kind::Enum(texts)));
        let integers = integers.map(|integers| ("number", Kind::IntegerEnum(integers)));
        let mut variants: Vec<Variant> = texts
            .into_iter()
            .chain(integers)
            .map(|(word, kind)| Variant {
                name: word.to_owned(),
                ty: cx.add(&place.below(word, &["enum"]), kind),
            })
            .collect();
        for ty in others {
            let ty = any(cx, place, ty.clone()).ty;
            let name = super::unions::variant_name(cx, &ty, variants.len());
            variants.push(Variant { name, ty });
        }
        Kind::Union(Union::of(variants))
    })
}

/// The listed values by type; each once and in order.
#[derive(Default)]
struct Listed {
    texts: Option<Vec<EnumValue<String>>>,
    integers: Option<Vec<EnumValue<i64>>>,
    /// Types of values that no enum can list.
    others: Vec<Type>,
}

impl Listed {
    fn of(shape: &Shape<'_>) -> Self {
        let mut listed = Self::default();
        let notes = shape.data.extensions.get("x-enum-notes").and_then(Value::as_array);
        for (index, value) in shape.values.iter().enumerate() {
            let note = |key: &str| Some(notes?.get(index)?.get(key)?.as_str()?.to_owned());
            listed.add(shape, value, note("name"), note("description").unwrap_or_default());
        }
        // A list of fractions and whole numbers is a list of numbers.
        let wider = |ty: &Type| matches!(ty, Type::F64 | Type::U64 | Type::Decimal);
        if listed.others.iter().any(wider) {
            listed.integers = None;
        }
        listed
    }

    fn add(&mut self, shape: &Shape<'_>, value: &Value, name: Option<String>, docs: String) {
        match scalar(shape.word, value) {
            Scalar::Text(wire) => insert(&mut self.texts, EnumValue { wire, name, docs }),
            Scalar::Integer(wire) => insert(&mut self.integers, EnumValue { wire, name, docs }),
            Scalar::Other(ty) if !self.others.contains(&ty) => self.others.push(ty),
            Scalar::Other(_) => {}
        }
    }
}

fn insert<W: Ord>(list: &mut Option<Vec<EnumValue<W>>>, value: EnumValue<W>) {
    let list = list.get_or_insert_default();
    if let Err(index) = list.binary_search_by(|known| known.wire.cmp(&value.wire)) {
        list.insert(index, value);
    }
}

enum Scalar {
    Text(String),
    Integer(i64),
    Other(Type),
}

/// A listed value as its schema means it: one of type string may list unquoted numbers and
/// booleans, one of type integer may list quoted numbers.
fn scalar(word: Option<&str>, value: &Value) -> Scalar {
    match (value, word) {
        (Value::String(text), Some("integer" | "number")) => match text.parse() {
            Ok(integer) => Scalar::Integer(integer),
            Err(_) if text.parse::<f64>().is_ok() => Scalar::Other(Type::Decimal),
            Err(_) => Scalar::Text(text.clone()),
        },
        (Value::String(text), _) => Scalar::Text(text.clone()),
        (Value::Number(_) | Value::Bool(_), Some("string")) => Scalar::Text(value.to_string()),
        (Value::Number(number), _) => match (number.as_i64(), number.is_u64()) {
            (Some(integer), _) => Scalar::Integer(integer),
            (None, true) => Scalar::Other(Type::U64),
            (None, false) => Scalar::Other(Type::F64),
        },
        (Value::Bool(_), _) => Scalar::Other(Type::Bool),
        _ => Scalar::Other(Type::Value),
    }
}
