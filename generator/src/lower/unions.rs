//! `oneOf` and `anyOf`: values that are one of several types.

use std::collections::BTreeMap;

use openapiv3::{ReferenceOr, Schema};

use super::shape::{Node, Shape};
use super::{Lower, Place, Use};
use crate::diagnostic::Code;
use crate::model::{Kind, Type, Union, Variant};

pub(super) fn lower<'a>(lower: &mut Lower<'a>, shape: &Shape<'a>, place: &Place) -> Use {
    let members = shape.alternatives();
    let keyword = shape.alternatives_keyword();
    // Alternatives that only say which fields are required are restrictions, not types.
    if members.iter().all(is_restriction) {
        return restricted(lower, shape, place);
    }
    if let [only] = members {
        return lower.node(Node::from(only), &place.deeper(&[keyword, "0"]));
    }
    let mut nullable = false;
    let mut any = false;
    let found = lower.define(shape, place, |lower| {
        let mut union = Union { variants: Vec::new(), tag: None, tags: BTreeMap::new() };
        let mut names = Vec::new();
        for (index, member) in members.iter().enumerate() {
            let number = index.to_string();
            let tokens = [keyword, number.as_str()];
            let word = inline_name(member).unwrap_or_else(|| format!("option {}", index + 1));
            let found = lower.node(Node::from(member), &place.below(&word, &tokens));
            nullable |= found.nullable;
            any |= found.ty == Type::Value;
            let name = match member {
                ReferenceOr::Reference { reference } => Lower::target(reference),
                ReferenceOr::Item(_) => variant_name(lower, &found.ty, index),
            };
            // Nested alternatives that boil down to the same type are one variant.
            if !union.variants.iter().any(|variant| variant.ty == found.ty) {
                union.variants.push(Variant { name: name.clone(), ty: found.ty });
            }
            names.push(name);
        }
        tags(shape, &names, &mut union);
        Kind::Union(union)
    });
    if any {
        lower.warn(
            Code::Fallback,
            &place.pointer,
            "one of the alternatives allows any JSON; values may be read as that",
        );
    }
    Use { nullable, ..found }
}

/// `title` of an inline alternative.
fn inline_name(member: &ReferenceOr<Schema>) -> Option<String> {
    match member {
        ReferenceOr::Item(schema) => schema.schema_data.title.clone(),
        ReferenceOr::Reference { .. } => None,
    }
}

fn is_restriction(member: &ReferenceOr<Schema>) -> bool {
    match member {
        ReferenceOr::Reference { .. } => false,
        ReferenceOr::Item(schema) => {
            let shape = Shape::of(schema);
            shape.properties.is_empty()
                && shape.word.is_none_or(|word| word == "object")
                && shape.values.is_empty()
                && shape.format.is_none()
                && shape.items.is_none()
                && shape.all_of.is_empty()
                && shape.alternatives().is_empty()
                && (!shape.required.is_empty()
                    || shape.data.extensions.contains_key("x-constraints"))
        }
    }
}

/// The schema without its alternatives.
fn restricted<'a>(lower: &mut Lower<'a>, shape: &Shape<'a>, place: &Place) -> Use {
    let alone = Shape {
        one_of: &[],
        any_of: &[],
        format: shape.format.clone(),
        values: Vec::new(),
        properties: Vec::new(),
        ..*shape
    };
    lower.shape(&alone, place)
}

fn variant_name(lower: &Lower<'_>, ty: &Type, index: usize) -> String {
    match ty {
        Type::Bool => "boolean".to_owned(),
        Type::I32 | Type::I64 | Type::Amount => "integer".to_owned(),
        Type::F64 => "number".to_owned(),
        Type::String => "string".to_owned(),
        Type::DateTime => "date time".to_owned(),
        Type::Date => "date".to_owned(),
        Type::Bytes => "bytes".to_owned(),
        Type::Value => "any".to_owned(),
        Type::List(item) => format!("{} list", variant_name(lower, item, index)),
        Type::Map(item) => format!("{} map", variant_name(lower, item, index)),
        Type::Named(id) => lower
            .types
            .get(id.0)
            .map_or_else(|| format!("option {}", index + 1), |def| def.name.clone()),
    }
}

/// Discriminator values: those of the mapping, and the schema names of the others.
fn tags(shape: &Shape<'_>, names: &[String], union: &mut Union) {
    let Some(discriminator) = &shape.data.discriminator else { return };
    let variant = |name: &str| union.variants.iter().position(|variant| variant.name == name);
    let mut tags = BTreeMap::new();
    for (tag, target) in &discriminator.mapping {
        if let Some(index) = variant(&Lower::target(target)) {
            tags.insert(tag.clone(), index);
        }
    }
    for name in names {
        if let Some(index) = variant(name)
            && !tags.values().any(|known| *known == index)
        {
            tags.insert(name.clone(), index);
        }
    }
    union.tag = Some(discriminator.property_name.clone());
    union.tags = tags;
}
