//! Objects: properties, `allOf`, and objects with free keys.

use std::collections::{BTreeMap, BTreeSet};

use openapiv3::{AdditionalProperties, ReferenceOr, Schema};
use serde_json::Value;

use super::shape::{Node, Shape};
use super::{
    DEEPEST_CHAIN, LoweringContext, MOST_FIELDS, SchemaContext, TypeUse, discriminators, evidence,
    unions, values,
};
use crate::diagnostic::Code;
use crate::dialect::CONSTRAINTS;
use crate::model::{Field, Kind, Provenance, Type, TypeId};

/// References behind references deeper than this are taken for a circle.
const DEEPEST: usize = 64;

/// Lists in lists deeper than this have no restrictions anybody would look at.
const LONGEST_PREFIX: usize = 24;

/// Whether the schema, with its `allOf`, is an object with known fields.
pub(super) fn has_fields<'a>(cx: &LoweringContext<'a>, shape: &Shape<'a>) -> bool {
    any_has_fields(cx, shape, &mut BTreeSet::new(), 0)
}

fn any_has_fields<'a>(
    cx: &LoweringContext<'a>,
    shape: &Shape<'a>,
    seen: &mut BTreeSet<&'a str>,
    depth: usize,
) -> bool {
    let mut member_has = |member: &'a ReferenceOr<Schema>| {
        depth < DEEPEST_CHAIN
            && first_time(member, seen)
            && resolve(cx, Node::from(member))
                .is_some_and(|member| any_has_fields(cx, &member, seen, depth + 1))
    };
    !shape.properties.is_empty() || shape.all_of.iter().any(&mut member_has)
}

/// Whether `member` is looked at for the first time: a schema can be its own ancestor.
fn first_time<'a>(member: &'a ReferenceOr<Schema>, seen: &mut BTreeSet<&'a str>) -> bool {
    match member {
        ReferenceOr::Reference { reference } => seen.insert(reference),
        ReferenceOr::Item(_) => true,
    }
}

/// The schema behind a chain of references.
pub(super) fn resolve<'a>(cx: &LoweringContext<'a>, mut node: Node<'a>) -> Option<Shape<'a>> {
    for _ in 0..DEEPEST {
        match node {
            Node::Schema(schema) => return Some(Shape::of(schema)),
            Node::Reference(reference) => {
                node = Node::from(cx.component(&LoweringContext::target(reference))?);
            }
        }
    }
    None
}

/// The schema behind references, and behind `allOf`s of one member.
pub(super) fn resolve_members<'a>(
    cx: &LoweringContext<'a>,
    mut node: Node<'a>,
) -> Option<Shape<'a>> {
    for _ in 0..DEEPEST {
        let shape = resolve(cx, node)?;
        match shape.only_member() {
            Some(only) => node = only,
            None => return Some(shape),
        }
    }
    None
}

/// A schema and those in its `allOf`, in turn.
pub(super) fn with_ancestors<'a>(cx: &LoweringContext<'a>, node: Node<'a>) -> Vec<Shape<'a>> {
    let mut found = Vec::new();
    let mut work = vec![node];
    while let Some(node) = work.pop()
        && found.len() < DEEPEST_CHAIN
    {
        let Some(shape) = resolve(cx, node) else { continue };
        work.extend(shape.all_of.iter().map(Node::from));
        found.push(shape);
    }
    found
}

/// The properties of a schema and of its `allOf`.
pub(super) fn properties<'a>(cx: &LoweringContext<'a>, node: Node<'a>) -> Vec<(&'a str, Node<'a>)> {
    with_ancestors(cx, node).into_iter().flat_map(|shape| shape.properties).collect()
}

/// A record that is known and still to be read.
pub(super) struct Unread<'a> {
    id: TypeId,
    shape: Shape<'a>,
    place: SchemaContext,
}

/// An object with known fields, which are read later.
pub(super) fn lower_record<'a>(
    cx: &mut LoweringContext<'a>,
    shape: &Shape<'a>,
    place: &SchemaContext,
) -> TypeUse {
    let found = cx.define(shape, place, |_| Kind::Record(Vec::new()));
    if let Type::Named(id) = found.ty {
        cx.unread.push_back(Unread { id, shape: shape.clone(), place: place.clone() });
    }
    found
}

/// Reads the fields of a record.
pub(super) fn read<'a>(cx: &mut LoweringContext<'a>, unread: Unread<'a>) {
    let Unread { id, shape, place } = unread;
    let mut undescribed = Vec::new();
    let mut fields = fields(cx, &shape, &place, &mut undescribed);
    if place.is_own_name
        && let Some((property, tag)) = discriminators::own_tag(cx, &place.name_hint)
        && let Some(field) = fields.iter_mut().find(|field| field.wire == property)
    {
        field.constant = Some(tag);
    }
    cx.fill(id, fields, undescribed);
    let others = shape.additional.or_else(|| {
        let members = shape.all_of.iter().map(Node::from);
        let inherited = members.flat_map(|member| with_ancestors(cx, member));
        inherited.filter_map(|shape| shape.additional).find(|it| says_more(it))
    });
    if others.is_some_and(says_more) {
        cx.open(id);
    }
    if let Some(AdditionalProperties::Schema(schema)) = others {
        let below = place.below("value", &["additionalProperties"]);
        let others = cx.node(Node::from(schema.as_ref()), &below).inside();
        cx.describe_others(id, others);
    }
}

/// Whether there may be fields that no property describes, in so many words.
fn says_more(additional: &AdditionalProperties) -> bool {
    !matches!(additional, AdditionalProperties::Any(false))
}

/// The fields of an object and of its `allOf`. Names of fields that are required and not there are
/// `undescribed`.
pub(super) fn fields<'a>(
    cx: &mut LoweringContext<'a>,
    shape: &Shape<'a>,
    place: &SchemaContext,
    undescribed: &mut Vec<String>,
) -> Vec<Field> {
    if cx.fields > MOST_FIELDS {
        return Vec::new();
    }
    let mut fields = Fields { own: place.pointer.clone(), ..Fields::default() };
    fields.collect(cx, shape, place, false);
    for name in &fields.required {
        match fields.by_name.get_mut(*name) {
            Some(field) => field.required = true,
            None => undescribed.push((*name).to_owned()),
        }
    }
    for name in &fields.disputed {
        let message = format!("the alternatives disagree about `{name}`, which is any JSON");
        cx.warn(Code::Fallback, &place.pointer, &message);
    }
    if fields.is_too_deep {
        let message = format!("the type inherits over more than {DEEPEST_CHAIN} schemas");
        cx.error(Code::TooLarge, &place.pointer, &message, "let types inherit less");
        return Vec::new();
    }
    cx.fields += fields.by_name.len();
    if cx.fields > MOST_FIELDS {
        let message = format!("with this type there are more than {MOST_FIELDS} fields");
        cx.error(Code::TooLarge, &place.pointer, &message, "let types inherit less");
        return Vec::new();
    }
    fields.by_name.into_values().collect()
}

/// The fields of a record while its `allOf` is being read.
#[derive(Default)]
struct Fields<'a> {
    /// Pointer of the record's own schema.
    own: String,
    by_name: BTreeMap<&'a str, Field>,
    required: Vec<&'a str>,
    seen: BTreeSet<&'a str>,
    seen_as_alternative: BTreeSet<&'a str>,
    /// Fields that have several types.
    disputed: BTreeSet<&'a str>,
    /// Schemas that are being read, each inherited by the one before.
    depth: usize,
    is_too_deep: bool,
}

impl<'a> Fields<'a> {
    /// Adds the fields of a schema and of its `allOf`; with `optional`, of one alternative of
    /// several.
    fn collect(
        &mut self,
        cx: &mut LoweringContext<'a>,
        shape: &Shape<'a>,
        place: &SchemaContext,
        optional: bool,
    ) {
        self.members(cx, "allOf", shape.all_of, place, optional);
        // Alternatives beside fields: every field of every alternative, none of them certain. Those that
        // inherit from this schema are types of their own.
        if !unions::is_ancestor_of_its_alternatives(cx, shape, &place.name_hint) {
            self.members(cx, shape.alternatives_keyword(), shape.alternatives(), place, true);
        }
        if !optional {
            self.required.extend(shape.required.iter().map(String::as_str));
        }
        for (name, node) in &shape.properties {
            let below = place.below(name, &["properties", name]);
            let mut field = field(cx, name, *node, &below);
            field.inherited = (place.pointer != self.own).then(|| below.pointer.clone());
            self.add(cx, name, field, &below, optional);
        }
    }

    fn members(
        &mut self,
        cx: &mut LoweringContext<'a>,
        keyword: &str,
        members: &'a [ReferenceOr<Schema>],
        place: &SchemaContext,
        optional: bool,
    ) {
        for (index, member) in members.iter().enumerate() {
            let seen = if optional { &mut self.seen_as_alternative } else { &mut self.seen };
            if !first_time(member, seen) {
                continue;
            }
            // Inline types of a shared ancestor are called after the ancestor.
            let below = match member {
                ReferenceOr::Reference { reference } => {
                    SchemaContext::shared(&LoweringContext::target(reference))
                }
                ReferenceOr::Item(_) => place.deeper(&[keyword, &index.to_string()]),
            };
            if self.depth == DEEPEST_CHAIN {
                self.is_too_deep = true;
                return;
            }
            if let Some(member) = resolve(cx, Node::from(member)) {
                self.depth += 1;
                self.collect(cx, &member, &below, optional);
                self.depth -= 1;
            }
        }
    }

    /// What stands nearer wins; but "any JSON" says nothing and never wins over a type.
    fn add(
        &mut self,
        cx: &mut LoweringContext<'a>,
        name: &'a str,
        field: Field,
        place: &SchemaContext,
        optional: bool,
    ) {
        match self.by_name.get_mut(name) {
            Some(_) if self.disputed.contains(name) => cx.replace(&field.ty),
            Some(known) if known.ty != Type::Value && field.ty == Type::Value => {}
            Some(known) if optional && known.ty != Type::Value => {
                let joined = values::join(cx, &known.ty, &field.ty, place);
                let ty = joined.unwrap_or_else(|| {
                    self.disputed.insert(name);
                    Type::Value
                });
                for replaced in [&known.ty, &field.ty] {
                    if *replaced != ty {
                        cx.replace(replaced);
                    }
                }
                known.ty = ty;
            }
            _ => {
                if let Some(farther) = self.by_name.insert(name, field) {
                    cx.replace(&farther.ty);
                }
            }
        }
    }
}

/// A property as a field.
pub(super) fn field<'a>(
    cx: &mut LoweringContext<'a>,
    name: &str,
    node: Node<'a>,
    place: &SchemaContext,
) -> Field {
    let found = cx.node(node, place);
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
        default: None,
        restrictions: restrictions(cx, node),
        docs: String::new(),
        provenance: Provenance::default(),
        notes: Vec::new(),
        inherited: None,
        constant: None,
    };
    if let Node::Schema(schema) = node {
        let shape = Shape::of(schema);
        field.secret = shape.format.as_deref() == Some("password");
        field.deprecated = shape.data.deprecated;
        field.read_only = shape.data.read_only;
        field.write_only = shape.data.write_only;
        field.default = shape.data.default.clone().filter(|default| !default.is_null());
        field.docs = shape.docs();
        field.provenance = evidence::read(cx, &place.pointer, |key| shape.data.extensions.get(key));
        field.notes = shape.notes();
    }
    field
}

/// Restrictions on a value; those on the items of a list are called `items.…`.
fn restrictions<'a>(cx: &LoweringContext<'a>, node: Node<'a>) -> BTreeMap<String, Value> {
    let mut found = BTreeMap::new();
    let mut prefix = String::new();
    let mut node = Some(node);
    while let Some(shape) = node.and_then(|node| resolve(cx, node)) {
        let own = shape.data.extensions.get(CONSTRAINTS).and_then(Value::as_object);
        for (key, value) in own.into_iter().flatten() {
            found.insert(format!("{prefix}{key}"), value.clone());
        }
        node = shape.items.filter(|_| prefix.len() < LONGEST_PREFIX);
        prefix.push_str("items.");
    }
    found
}

/// An object without known fields: a map, or a type that may learn its fields later.
pub(super) fn lower_free_object<'a>(
    cx: &mut LoweringContext<'a>,
    shape: &Shape<'a>,
    place: &SchemaContext,
) -> TypeUse {
    if let Some(AdditionalProperties::Schema(schema)) = shape.additional {
        let mut below = place.deeper(&["additionalProperties"]);
        if place.is_own_name {
            below = place.below("value", &["additionalProperties"]);
        }
        let value = cx.node(Node::from(schema.as_ref()), &below).inside();
        return cx.nested(place, Type::Map(Box::new(value)));
    }
    if place.is_own_name {
        let found = cx.define(shape, place, |_| Kind::Record(Vec::new()));
        cx.miss(&found, shape.required.to_vec());
        // Without known fields there is nothing but others that it could be for.
        if let (Type::Named(id), None) = (&found.ty, shape.additional) {
            cx.open(*id);
        }
        return found;
    }
    TypeUse::plain(Type::Map(Box::new(Type::Value)))
}
