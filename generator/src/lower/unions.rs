//! `oneOf` and `anyOf`: values that are one of several types.

use std::collections::{BTreeMap, BTreeSet};

use openapiv3::{OpenAPI, ReferenceOr, Schema};

use super::discriminators::Alternative;
use super::shape::{Node, Shape};
use super::{LoweringContext, SchemaContext, TypeUse, discriminators, records};
use crate::diagnostic::Code;
use crate::dialect::CONSTRAINTS;
use crate::model::{Kind, Type, Union, Variant};

pub(super) fn lower_union<'a>(
    cx: &mut LoweringContext<'a>,
    shape: &Shape<'a>,
    place: &SchemaContext,
) -> TypeUse {
    let members = shape.alternatives();
    let keyword = shape.alternatives_keyword();
    // Alternatives that only say which fields are required are restrictions, not types.
    if members.iter().all(is_restriction) {
        return restricted(cx, shape, place);
    }
    if let [only] = members {
        return cx.node(Node::from(only), &place.deeper(&[keyword, "0"]));
    }
    let mut nullable = false;
    let mut any = false;
    let found = cx.define(shape, place, |cx| {
        let mut union = Union::of(Vec::new());
        let mut alternatives = Vec::new();
        for (index, member) in members.iter().enumerate() {
            let number = index.to_string();
            let tokens = [keyword, number.as_str()];
            let word = inline_name(member).unwrap_or_else(|| format!("option {}", index + 1));
            let found = cx.node(Node::from(member), &place.below(&word, &tokens));
            nullable |= found.nullable;
            any |= found.ty == Type::Value;
            let name = match member {
                ReferenceOr::Reference { reference } => LoweringContext::target(reference),
                ReferenceOr::Item(_) => {
                    let name = variant_name(cx, &found.ty, index);
                    let below = name.strip_prefix(&place.name_hint).map(str::trim_start);
                    below.filter(|below| !below.is_empty()).unwrap_or(&name).to_owned()
                }
            };
            let variant = add(&mut union, name, found.ty);
            alternatives.push(Alternative::new(variant, Node::from(member)));
        }
        discriminators::describe(cx, shape, &alternatives, &mut union);
        Kind::Union(union)
    });
    if any {
        cx.warn(
            Code::Fallback,
            &place.pointer,
            "one of the alternatives allows any JSON; values may be read as that",
        );
    }
    TypeUse { nullable, ..found }
}

/// Shared schemas and those that name them in their `allOf`.
pub(super) fn children(openapi: &OpenAPI) -> BTreeMap<String, Vec<String>> {
    let mut children: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for (name, schema) in openapi.components.iter().flat_map(|components| &components.schemas) {
        let ReferenceOr::Item(schema) = schema else { continue };
        for member in Shape::of(schema).all_of {
            if let ReferenceOr::Reference { reference } = member {
                children.entry(LoweringContext::target(reference)).or_default().push(name.clone());
            }
        }
    }
    children
}

/// Whether a shared schema has a discriminator.
pub(super) fn has_discriminators(openapi: &OpenAPI) -> bool {
    let schemas = openapi.components.iter().flat_map(|components| components.schemas.values());
    schemas.filter_map(ReferenceOr::as_item).any(|it| it.schema_data.discriminator.is_some())
}

/// What a schema with a discriminator stands for (OpenAPI 3.0.3, "Composition and Inheritance"): the
/// schemas that have it in their `allOf`, in turn, and those that its mapping names. Nothing for any
/// other schema, and for one with alternatives that do not inherit from it.
pub(super) fn descendants(cx: &LoweringContext<'_>, name: &str) -> BTreeSet<String> {
    let Some(ReferenceOr::Item(schema)) = cx.component(name) else { return BTreeSet::new() };
    let shape = Shape::of(schema);
    let Some(discriminator) = &shape.data.discriminator else { return BTreeSet::new() };
    if !shape.alternatives().is_empty() && !is_ancestor_of_its_alternatives(cx, &shape, name) {
        return BTreeSet::new();
    }
    let mapped = discriminator.mapping.values().map(|target| LoweringContext::target(target));
    let mut work: Vec<String> = mapped.filter(|name| cx.component(name).is_some()).collect();
    work.extend(cx.children.get(name).into_iter().flatten().cloned());
    let mut found = BTreeSet::new();
    while let Some(child) = work.pop() {
        if child != name && found.insert(child.clone()) {
            work.extend(cx.children.get(&child).into_iter().flatten().cloned());
        }
    }
    found
}

/// Whether the alternatives beside a schema's fields are schemas that inherit those: springdoc writes a
/// parent so.
pub(super) fn is_ancestor_of_its_alternatives(
    cx: &LoweringContext<'_>,
    shape: &Shape<'_>,
    name: &str,
) -> bool {
    let children = cx.children.get(name).map(Vec::as_slice).unwrap_or_default();
    let inherits = |member: &ReferenceOr<Schema>| match member {
        ReferenceOr::Reference { reference } => {
            children.contains(&LoweringContext::target(reference))
        }
        ReferenceOr::Item(_) => false,
    };
    let alternatives = shape.alternatives();
    !alternatives.is_empty() && alternatives.iter().all(inherits)
}

/// A schema that stands for its descendants: a union of them and of itself.
pub(super) fn family<'a>(
    cx: &mut LoweringContext<'a>,
    schema: &'a ReferenceOr<Schema>,
    place: &SchemaContext,
    descendants: &BTreeSet<String>,
) -> TypeUse {
    let ReferenceOr::Item(item) = schema else { return TypeUse::plain(Type::Value) };
    let shape = Shape::of(item);
    cx.define(&shape, place, |cx| {
        let base = records::fields(cx, &shape, place, &mut Vec::new());
        let base = cx.add(&place.below("base", &[]), Kind::Record(base));
        let mut union = Union::of(vec![Variant { name: "base".to_owned(), ty: base }]);
        union.base = Some(0);
        let mut alternatives = Vec::new();
        for name in descendants {
            let Some((_, node)) = cx.shared(name) else { continue };
            let ty = cx.named(name).ty;
            let variant = add(&mut union, name.clone(), ty);
            alternatives.push(Alternative { variant, name: Some(name.clone()), node });
        }
        let name = Some(place.name_hint.clone());
        alternatives.push(Alternative { variant: 0, name, node: Node::from(schema) });
        discriminators::describe(cx, &shape, &alternatives, &mut union);
        Kind::Union(union)
    })
}

/// Index of the variant of a type. Alternatives that boil down to the same type are one variant.
fn add(union: &mut Union, name: String, ty: Type) -> usize {
    union.variants.iter().position(|variant| variant.ty == ty).unwrap_or_else(|| {
        union.variants.push(Variant { name, ty });
        union.variants.len() - 1
    })
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
                && (!shape.required.is_empty() || shape.data.extensions.contains_key(CONSTRAINTS))
        }
    }
}

/// The schema without its alternatives.
fn restricted<'a>(
    cx: &mut LoweringContext<'a>,
    shape: &Shape<'a>,
    place: &SchemaContext,
) -> TypeUse {
    cx.shape(&Shape { one_of: &[], any_of: &[], ..shape.without_values() }, place)
}

pub(super) fn variant_name(cx: &LoweringContext<'_>, ty: &Type, index: usize) -> String {
    match ty {
        Type::Bool => "boolean".to_owned(),
        Type::I32 | Type::I64 | Type::U64 | Type::Amount => "integer".to_owned(),
        Type::F64 | Type::Decimal => "number".to_owned(),
        Type::String => "string".to_owned(),
        Type::DateTime => "date time".to_owned(),
        Type::Date => "date".to_owned(),
        Type::Bytes | Type::UrlBytes => "bytes".to_owned(),
        Type::Value => "any".to_owned(),
        Type::Nullable(inner) => variant_name(cx, inner, index),
        Type::List(item) => format!("{} list", variant_name(cx, item, index)),
        Type::Map(item) => format!("{} map", variant_name(cx, item, index)),
        Type::Named(id) => cx
            .types
            .get(id.0)
            .map_or_else(|| format!("option {}", index + 1), |def| def.name.clone()),
    }
}
