//! Which field tells the alternatives of a union apart, and by which values.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

use serde_json::Value;

use super::records::{resolve, resolve_members, with_ancestors};
use super::shape::{Node, Shape};
use super::{LoweringContext, records};
use crate::model::Union;

/// Extensions by which Java and .NET tools name a schema's own value of the discriminator.
const OWN_VALUE: [&str; 2] = ["x-discriminator-value", "x-ms-discriminator-value"];

/// An alternative of a union.
pub(super) struct Alternative<'a> {
    /// Index of its variant.
    pub(super) variant: usize,
    /// Name of the shared schema that it is.
    pub(super) name: Option<String>,
    pub(super) node: Node<'a>,
}

impl<'a> Alternative<'a> {
    pub(super) fn new(variant: usize, node: Node<'a>) -> Self {
        let name = match node {
            Node::Reference(reference) => Some(LoweringContext::target(reference)),
            Node::Schema(_) => None,
        };
        Self { variant, name, node }
    }
}

/// The field, and the names of the schemas that its values stand for, as far as the document tells them.
struct Discriminator {
    property: String,
    mapping: Vec<(String, String)>,
}

/// Says of a union how its alternatives are told apart: by its own discriminator, else by the one that
/// they inherit, else by a field that each of them requires, each with values of its own.
pub(super) fn describe(
    cx: &LoweringContext<'_>,
    shape: &Shape<'_>,
    alternatives: &[Alternative<'_>],
    union: &mut Union,
) {
    let found =
        own(shape).or_else(|| inherited(cx, alternatives)).or_else(|| implied(cx, alternatives));
    let Some(Discriminator { property, mapping }) = found else { return };
    let described: Vec<Described> =
        alternatives.iter().map(|it| Described::of(cx, it.node, &property)).collect();
    let mut claims: HashMap<&Value, usize> = HashMap::new();
    described.iter().flat_map(|it| &it.values).for_each(|it| *claims.entry(it).or_default() += 1);
    let named = |name: &str| alternatives.iter().find(|it| it.name.as_deref() == Some(name));
    let mapped = mapping.iter().filter_map(|(tag, name)| Some((tag.clone(), named(name)?.variant)));
    let mut tags: BTreeMap<String, usize> = mapped.collect();
    let is_mapped = tags.values().copied().collect::<BTreeSet<_>>();
    for (alternative, described) in alternatives.iter().zip(&described) {
        if is_mapped.contains(&alternative.variant) {
            continue;
        }
        let is_own = |value: &&Value| claims.get(value) == Some(&1);
        for tag in own_tags(cx, alternative, &described.values, is_own) {
            tags.entry(tag).or_insert(alternative.variant);
        }
    }
    union.tag_is_text = !described.iter().any(|it| it.is_no_text);
    union.tag = Some(property);
    union.tags = tags;
}

/// What a schema says of the property that is a discriminator.
struct Described {
    /// The values that it lists, each once; the shortest list, where it inherits several.
    values: Vec<Value>,
    /// Whether the property is described, and as something else than a text.
    is_no_text: bool,
}

impl Described {
    fn of(cx: &LoweringContext<'_>, node: Node<'_>, property: &str) -> Self {
        let properties = records::properties(cx, node).into_iter();
        let own = properties.filter(|(name, _)| *name == property);
        let shapes = own.filter_map(|(_, node)| resolve_members(cx, node));
        let mut found = Self { values: Vec::new(), is_no_text: false };
        for shape in shapes {
            found.is_no_text |= match shape.word {
                Some(word) => word != "string",
                None => shape.values.iter().any(|value| !value.is_string()),
            };
            let len = shape.values.len();
            if len > 0 && (found.values.is_empty() || len < found.values.len()) {
                found.values = shape.values;
            }
        }
        let mut seen = HashSet::new();
        found.values.retain(|value| seen.insert(value.clone()));
        found
    }
}

/// The values of a discriminator that stand for an alternative that no mapping names, of which `is_own` tells
/// those that no other one lists.
fn own_tags(
    cx: &LoweringContext<'_>,
    alternative: &Alternative<'_>,
    listed: &[Value],
    is_own: impl Fn(&&Value) -> bool,
) -> Vec<String> {
    if let Some(value) = own_value(cx, alternative.node) {
        return vec![value];
    }
    let own: Vec<String> = listed.iter().filter(|value| is_own(value)).map(text).collect();
    if !own.is_empty() {
        return own;
    }
    // Inline schemas have no name to go by (OpenAPI 3.0.3, "Discriminator Object").
    let name = alternative.name.iter().cloned();
    name.filter(|name| listed.is_empty() || listed.iter().any(|value| text(value) == *name))
        .collect()
}

/// The discriminator that a schema inherits and its own value of it.
pub(super) fn own_tag(cx: &LoweringContext<'_>, name: &str) -> Option<(String, String)> {
    let (name, node) = cx.shared(name)?;
    let child = [Alternative { variant: 0, name: Some(name.to_owned()), node }];
    let Discriminator { property, mapping } = inherited(cx, &child)?;
    let described = Described::of(cx, node, &property);
    if described.is_no_text {
        return None;
    }
    let mapped = mapping.into_iter().find(|(_, target)| target == name).map(|(tag, _)| tag);
    let tag = mapped.or_else(|| {
        // One of several is for the program to choose.
        let tags = own_tags(cx, child.first()?, &described.values, |_| true);
        let [only] = tags.try_into().ok()?;
        Some(only)
    })?;
    Some((property, tag))
}

fn own(shape: &Shape<'_>) -> Option<Discriminator> {
    let discriminator = shape.data.discriminator.as_ref()?;
    let mapping = discriminator.mapping.iter();
    let mapping = mapping.map(|(tag, target)| (tag.clone(), LoweringContext::target(target)));
    Some(Discriminator {
        property: discriminator.property_name.clone(),
        mapping: mapping.collect(),
    })
}

/// The discriminator of the nearest ancestor that all alternatives have.
fn inherited(cx: &LoweringContext<'_>, alternatives: &[Alternative<'_>]) -> Option<Discriminator> {
    let (first, others) = alternatives.split_first().filter(|_| cx.has_discriminators)?;
    let others: Vec<Vec<Shape<'_>>> = others.iter().map(|it| ancestors(cx, it.node)).collect();
    let is_shared = |shape: &&Shape<'_>| {
        let is_it = |other: &Shape<'_>| std::ptr::eq(other.data, shape.data);
        others.iter().all(|ancestors| ancestors.iter().any(is_it))
    };
    ancestors(cx, first.node).iter().filter(is_shared).find_map(own)
}

fn ancestors<'a>(cx: &LoweringContext<'a>, node: Node<'a>) -> Vec<Shape<'a>> {
    with_ancestors(cx, node).into_iter().skip(1).collect()
}

/// A field that every alternative requires, each with values of its own.
fn implied(cx: &LoweringContext<'_>, alternatives: &[Alternative<'_>]) -> Option<Discriminator> {
    let (first, others) = alternatives.split_first()?;
    let candidates = constants(cx, first.node);
    if others.is_empty() || candidates.is_empty() {
        return None;
    }
    let others: Vec<_> = others.iter().map(|it| constants(cx, it.node)).collect();
    let tells_apart = |(property, values): &(&&str, &Vec<Value>)| {
        let mut seen: HashSet<&Value> = values.iter().collect();
        others.iter().all(|constants| {
            let values = constants.get(**property).map(Vec::as_slice).unwrap_or_default();
            let is_own = !values.is_empty() && !values.iter().any(|value| seen.contains(value));
            seen.extend(values);
            is_own
        })
    };
    let (property, _) = candidates.iter().find(tells_apart)?;
    Some(Discriminator { property: (*property).to_owned(), mapping: Vec::new() })
}

/// The properties that a schema requires and lists values for.
fn constants<'a>(cx: &LoweringContext<'a>, node: Node<'a>) -> BTreeMap<&'a str, Vec<Value>> {
    let shapes = with_ancestors(cx, node);
    let required: BTreeSet<&str> =
        shapes.iter().flat_map(|shape| shape.required).map(String::as_str).collect();
    let mut found: BTreeMap<&str, Vec<Value>> = BTreeMap::new();
    for (name, node) in shapes.iter().flat_map(|shape| shape.properties.iter().copied()) {
        let values = match resolve_members(cx, node) {
            Some(shape) if required.contains(name) && !shape.values.is_empty() => shape.values,
            _ => continue,
        };
        match found.get(name) {
            Some(known) if known.len() <= values.len() => {}
            _ => drop(found.insert(name, values)),
        }
    }
    found
}

fn own_value(cx: &LoweringContext<'_>, node: Node<'_>) -> Option<String> {
    let shape = resolve(cx, node)?;
    OWN_VALUE.iter().find_map(|key| shape.data.extensions.get(*key)).map(text)
}

/// A value as it is compared.
fn text(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}
