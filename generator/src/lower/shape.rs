//! One flat view of `openapiv3`'s many schema kinds.

use openapiv3::{
    AdditionalProperties, AnySchema, ReferenceOr, Schema, SchemaData, SchemaKind, Type,
    VariantOrUnknownOrEmpty,
};
use serde_json::Value;

use crate::dialect::CONSTRAINTS;
use crate::overlay;

/// The extension of a document, schema or operation that says: there is more than is told here.
pub(crate) const PARTIAL: &str = "x-s360-partial";

/// A schema, or a reference to one.
#[derive(Clone, Copy)]
pub(crate) enum Node<'a> {
    Reference(&'a str),
    Schema(&'a Schema),
}

impl<'a> From<&'a ReferenceOr<Schema>> for Node<'a> {
    fn from(node: &'a ReferenceOr<Schema>) -> Self {
        match node {
            ReferenceOr::Reference { reference } => Self::Reference(reference),
            ReferenceOr::Item(schema) => Self::Schema(schema),
        }
    }
}

impl<'a> From<&'a ReferenceOr<Box<Schema>>> for Node<'a> {
    fn from(node: &'a ReferenceOr<Box<Schema>>) -> Self {
        match node {
            ReferenceOr::Reference { reference } => Self::Reference(reference),
            ReferenceOr::Item(schema) => Self::Schema(schema),
        }
    }
}

/// All that a schema says, whatever its kind.
#[derive(Clone)]
pub(crate) struct Shape<'a> {
    pub(crate) data: &'a SchemaData,
    /// The word in `type`.
    pub(crate) word: Option<&'a str>,
    pub(crate) format: Option<String>,
    pub(crate) values: Vec<Value>,
    pub(crate) properties: Vec<(&'a str, Node<'a>)>,
    pub(crate) required: &'a [String],
    pub(crate) additional: Option<&'a AdditionalProperties>,
    pub(crate) items: Option<Node<'a>>,
    pub(crate) all_of: &'a [ReferenceOr<Schema>],
    pub(crate) one_of: &'a [ReferenceOr<Schema>],
    pub(crate) any_of: &'a [ReferenceOr<Schema>],
}

fn format_of<T: serde::Serialize>(format: &VariantOrUnknownOrEmpty<T>) -> Option<String> {
    match format {
        VariantOrUnknownOrEmpty::Item(known) => {
            serde_json::to_value(known).ok()?.as_str().map(str::to_owned)
        }
        VariantOrUnknownOrEmpty::Unknown(text) => Some(text.clone()),
        VariantOrUnknownOrEmpty::Empty => None,
    }
}

/// Whether a member of an `allOf` has only words about the others.
fn says_nothing(member: &ReferenceOr<Schema>) -> bool {
    let ReferenceOr::Item(schema) = member else { return false };
    let shape = Shape::of(schema);
    shape.word.is_none_or(|word| word == "object")
        && shape.format.is_none()
        && shape.values.is_empty()
        && shape.properties.is_empty()
        && shape.required.is_empty()
        && shape.additional.is_none()
        && shape.items.is_none()
        && shape.all_of.is_empty()
        && shape.alternatives().is_empty()
        && !shape.data.extensions.contains_key(CONSTRAINTS)
}

impl<'a> Shape<'a> {
    pub(crate) fn of(schema: &'a Schema) -> Self {
        let mut shape = Shape {
            data: &schema.schema_data,
            word: None,
            format: None,
            values: Vec::new(),
            properties: Vec::new(),
            required: &[],
            additional: None,
            items: None,
            all_of: &[],
            one_of: &[],
            any_of: &[],
        };
        match &schema.schema_kind {
            SchemaKind::Type(ty) => shape.typed(ty),
            SchemaKind::OneOf { one_of } => shape.one_of = one_of,
            SchemaKind::AllOf { all_of } => shape.all_of = all_of,
            SchemaKind::AnyOf { any_of } => shape.any_of = any_of,
            SchemaKind::Not { .. } => {}
            SchemaKind::Any(any) => shape.any(any),
        }
        shape
    }

    fn typed(&mut self, ty: &'a Type) {
        match ty {
            Type::String(string) => {
                self.word = Some("string");
                self.format = format_of(&string.format);
                let values = string.enumeration.iter().flatten();
                self.values = values.map(|value| Value::from(value.as_str())).collect();
            }
            Type::Number(number) => {
                self.word = Some("number");
                self.format = format_of(&number.format);
                let values = number.enumeration.iter().flatten();
                self.values = values.map(|value| Value::from(*value)).collect();
            }
            Type::Integer(integer) => {
                self.word = Some("integer");
                self.format = format_of(&integer.format);
                let values = integer.enumeration.iter().flatten();
                self.values = values.map(|value| Value::from(*value)).collect();
            }
            Type::Boolean(boolean) => {
                self.word = Some("boolean");
                let values = boolean.enumeration.iter().flatten();
                self.values = values.map(|value| Value::from(*value)).collect();
            }
            Type::Object(object) => {
                self.word = Some("object");
                self.properties = object
                    .properties
                    .iter()
                    .map(|(name, node)| (name.as_str(), node.into()))
                    .collect();
                self.required = &object.required;
                self.additional = object.additional_properties.as_ref();
            }
            Type::Array(array) => {
                self.word = Some("array");
                self.items = array.items.as_ref().map(Node::from);
            }
        }
    }

    fn any(&mut self, any: &'a AnySchema) {
        self.word = any.typ.as_deref();
        self.format = any.format.clone();
        self.values = any.enumeration.clone();
        self.properties =
            any.properties.iter().map(|(name, node)| (name.as_str(), node.into())).collect();
        self.required = &any.required;
        self.additional = any.additional_properties.as_ref();
        self.items = any.items.as_ref().map(Node::from);
        self.all_of = &any.all_of;
        self.one_of = &any.one_of;
        self.any_of = &any.any_of;
    }

    /// The schema without its list of allowed values.
    pub(crate) fn without_values(&self) -> Self {
        Self {
            format: self.format.clone(),
            values: Vec::new(),
            properties: self.properties.clone(),
            ..*self
        }
    }

    pub(crate) fn alternatives(&self) -> &'a [ReferenceOr<Schema>] {
        if self.one_of.is_empty() { self.any_of } else { self.one_of }
    }

    /// The keyword of [`Shape::alternatives`].
    pub(crate) fn alternatives_keyword(&self) -> &'static str {
        if self.one_of.is_empty() { "anyOf" } else { "oneOf" }
    }

    /// The only member of an `allOf` that stands for nothing but this member.
    pub(crate) fn only_member(&self) -> Option<Node<'a>> {
        let alone = self.properties.is_empty()
            && self.alternatives().is_empty()
            && self.values.is_empty()
            && self.additional.is_none();
        let mut members = self.all_of.iter().filter(|member| !says_nothing(member));
        match (members.next(), members.next()) {
            (Some(only), None) if alone => Some(Node::from(only)),
            _ => None,
        }
    }

    /// Whether one of its `allOf` says nothing but that `null` may stand for the value. To the letter
    /// `null` would have to be allowed by the others too; nobody writes it who means that.
    pub(crate) fn has_nullable_member(&self) -> bool {
        self.all_of.iter().any(|member| match member {
            ReferenceOr::Item(schema) => schema.schema_data.nullable && says_nothing(member),
            ReferenceOr::Reference { .. } => false,
        })
    }

    pub(crate) fn is_array(&self) -> bool {
        self.word == Some("array") || (self.word.is_none() && self.items.is_some())
    }

    pub(crate) fn is_object(&self) -> bool {
        self.word == Some("object") || (self.word.is_none() && self.additional.is_some())
    }

    /// A restriction on its values.
    pub(crate) fn constraint(&self, keyword: &str) -> Option<&'a Value> {
        self.data.extensions.get(CONSTRAINTS)?.get(keyword)
    }

    /// Marked as incomplete in the document.
    pub(crate) fn is_partial(&self) -> bool {
        self.data.extensions.get(PARTIAL) == Some(&Value::Bool(true))
    }

    /// Marked as told completely, in a document that is not.
    pub(crate) fn is_complete(&self) -> bool {
        self.data.extensions.get(PARTIAL) == Some(&Value::Bool(false))
    }

    /// Whether the document says in so many words that more fields are welcome.
    pub(crate) fn is_open(&self) -> bool {
        self.is_partial()
            || matches!(
                self.additional,
                Some(AdditionalProperties::Any(true) | AdditionalProperties::Schema(_))
            )
    }

    /// Why overlays changed it.
    pub(crate) fn notes(&self) -> Vec<String> {
        overlay::notes(self.data.extensions.get(overlay::MARK))
    }

    pub(crate) fn docs(&self) -> String {
        match (&self.data.title, &self.data.description) {
            (_, Some(description)) => description.clone(),
            (Some(title), None) => title.clone(),
            (None, None) => String::new(),
        }
    }
}
