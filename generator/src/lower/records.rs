//! Objects: properties, `allOf`, and objects with free keys.

use std::collections::BTreeMap;

use openapiv3::AdditionalProperties;

use super::shape::{Node, Shape};
use super::{Lower, Place, Use};
use crate::model::{Field, Kind, Type};

/// `allOf` inside `allOf` deeper than this is taken for a circle.
const DEEPEST: usize = 64;

/// Whether the schema, with its `allOf`, is an object with known fields.
pub(super) fn has_fields<'a>(lower: &Lower<'a>, shape: &Shape<'a>) -> bool {
    any_member(lower, shape, 0, &|shape| !shape.properties.is_empty())
}

/// Whether `test` holds for the schema or a member of its `allOf`s.
fn any_member<'a>(
    lower: &Lower<'a>,
    shape: &Shape<'a>,
    depth: usize,
    test: &dyn Fn(&Shape<'a>) -> bool,
) -> bool {
    test(shape)
        || (depth < DEEPEST
            && shape.all_of.iter().any(|member| {
                resolve(lower, Node::from(member))
                    .is_some_and(|member| any_member(lower, &member, depth + 1, test))
            }))
}

/// The schema behind a chain of references.
fn resolve<'a>(lower: &Lower<'a>, mut node: Node<'a>) -> Option<Shape<'a>> {
    for _ in 0..DEEPEST {
        match node {
            Node::Schema(schema) => return Some(Shape::of(schema)),
            Node::Reference(reference) => {
                node = Node::from(lower.component(&Lower::target(reference))?);
            }
        }
    }
    None
}

/// An object with known fields.
pub(super) fn lower<'a>(lower: &mut Lower<'a>, shape: &Shape<'a>, place: &Place) -> Use {
    lower.define(shape, place, |lower| {
        let mut fields = BTreeMap::new();
        let mut required = Vec::new();
        collect(lower, shape, place, 0, false, &mut fields, &mut required);
        for name in required {
            if let Some(field) = fields.get_mut(&name) {
                field.required = true;
            }
        }
        Kind::Record(fields.into_values().collect())
    })
}

/// Adds the fields of a schema and of its `allOf`; with `optional`, of one alternative of several.
fn collect<'a>(
    lower: &mut Lower<'a>,
    shape: &Shape<'a>,
    place: &Place,
    depth: usize,
    optional: bool,
    fields: &mut BTreeMap<String, Field>,
    required: &mut Vec<String>,
) {
    if depth > DEEPEST {
        return;
    }
    for (index, member) in shape.all_of.iter().enumerate() {
        let below = place.deeper(&["allOf", &index.to_string()]);
        if let Some(member) = resolve(lower, Node::from(member)) {
            collect(lower, &member, &below, depth + 1, optional, fields, required);
        }
    }
    // Alternatives beside fields: every field of every alternative, none of them certain.
    let keyword = shape.alternatives_keyword();
    for (index, member) in shape.alternatives().iter().enumerate() {
        let below = place.deeper(&[keyword, &index.to_string()]);
        if let Some(member) = resolve(lower, Node::from(member)) {
            collect(lower, &member, &below, depth + 1, true, fields, required);
        }
    }
    if !optional {
        required.extend(shape.required.iter().cloned());
    }
    for (name, node) in &shape.properties {
        let below = place.below(name, &["properties", name]);
        let field = field(lower, name, *node, &below);
        // What stands nearer wins; but "any JSON" says nothing and never wins over a type.
        match fields.get(*name) {
            Some(known) if known.ty != Type::Value && field.ty == Type::Value => {}
            Some(known) if optional && known.ty != Type::Value => {
                if known.ty != field.ty {
                    let mut any = known.clone();
                    any.ty = Type::Value;
                    fields.insert((*name).to_owned(), any);
                }
            }
            _ => {
                fields.insert((*name).to_owned(), field);
            }
        }
    }
}

/// A property as a field.
pub(super) fn field<'a>(lower: &mut Lower<'a>, name: &str, node: Node<'a>, place: &Place) -> Field {
    let found = lower.node(node, place);
    let mut field = Field {
        wire: name.to_owned(),
        ty: found.ty,
        required: false,
        nullable: found.nullable,
        secret: false,
        boxed: false,
        deprecated: false,
        read_only: false,
        write_only: false,
        docs: String::new(),
    };
    if let Node::Schema(schema) = node {
        let shape = Shape::of(schema);
        field.secret = shape.format.as_deref() == Some("password");
        field.deprecated = shape.data.deprecated;
        field.read_only = shape.data.read_only;
        field.write_only = shape.data.write_only;
        field.docs = shape.docs();
    }
    field
}

/// An object without known fields: a map, or a type that may learn its fields later.
pub(super) fn lower_free<'a>(lower: &mut Lower<'a>, shape: &Shape<'a>, place: &Place) -> Use {
    if let Some(AdditionalProperties::Schema(schema)) = shape.additional {
        let mut below = place.deeper(&["additionalProperties"]);
        if place.own_name {
            below = place.below("value", &["additionalProperties"]);
        }
        let value = lower.node(Node::from(schema.as_ref()), &below).ty;
        return Use::plain(Type::Map(Box::new(value)));
    }
    if place.own_name {
        return lower.define(shape, place, |_| Kind::Record(Vec::new()));
    }
    Use::plain(Type::Map(Box::new(Type::Value)))
}
