//! Bodies of requests and answers: which media type is used, and what it holds.

use std::collections::BTreeMap;

use openapiv3::{Components, Content, MediaType, ReferenceOr, RequestBody};
use serde_json::Value;

use super::formats::scalar;
use super::operations::resolve;
use super::parameters::{delimited, inner_styles, query_style};
use super::shape::{Node, Shape};
use super::{LoweringContext, SchemaContext, records};
use crate::diagnostic::Code;
use crate::dialect::{CONTENT_MEDIA_TYPE, DELIMITER, EXAMPLES, INNER_DELIMITERS};
use crate::media_type::essence;
use crate::model::{Encoding, Field, Form, Kind, Media, PartForm, Provenance, Style, Type};

/// Whether a media type, without its parameters and in lower case, is of a form.
type Fits = fn(&str) -> bool;

/// Media types a body can be sent in, best first: what the media type looks like, and the form. Octets
/// (`format: binary`) are octets in each that is no form.
const MEDIA: &[(Fits, Media)] = &[
    (|media| media == "application/json", Media::Json),
    (is_json, Media::Json),
    (|media| media == "application/x-www-form-urlencoded", Media::Form),
    (|media| media.starts_with("multipart/"), Media::Multipart),
    (|media| media == "*/*" || media == "application/*", Media::Json),
    (|media| media.starts_with("text/") || is_xml(media) || is_json_lines(media), Media::Text),
    (|_| true, Media::Bytes),
];

pub(super) fn is_json(media: &str) -> bool {
    media.contains("json") && !is_json_lines(media)
}

/// Many JSON values in one body.
fn is_json_lines(media: &str) -> bool {
    ["ndjson", "jsonl", "json-seq", "stream+json"].iter().any(|word| media.contains(word))
}

fn is_xml(media: &str) -> bool {
    media.ends_with("xml")
}

/// A body before it is decided how it sits in the request.
pub(super) struct LoweredRequestBody {
    pub(super) field: Field,
    pub(super) form: Form,
    pub(super) example: Option<Value>,
}

/// A body of an answer.
pub(super) struct LoweredResponseBody {
    pub(super) ty: Type,
    /// The media type to ask for.
    pub(super) media_type: String,
    pub(super) example: Option<Value>,
}

/// The example of a media type, if examples are read at all; of several the first by name.
fn example(given: &MediaType) -> Option<Value> {
    let all = given.extensions.get(EXAMPLES)?.as_array()?;
    all.first().filter(|example| !example.is_null()).cloned()
}

/// The body that an operation sends; `word` is for the name of an inline type.
pub(super) fn lower_request_body<'a>(
    cx: &mut LoweringContext<'a>,
    body: Option<&'a ReferenceOr<RequestBody>>,
    place: &SchemaContext,
    word: &str,
) -> Option<LoweredRequestBody> {
    let place = place.deeper(&["requestBody"]);
    let shared = |all: &'a Components, name: &str| all.request_bodies.get(name);
    let (given, pointer) = resolve(cx, body?, &place.pointer, shared)?;
    let place = SchemaContext { pointer, ..place };
    let best = best_media(cx, &given.content)?;
    passed_over(cx, &given.content, &best, &place, "sent");
    let below = place.below(word, &["content", best.media_type, "schema"]);
    let media = match best.media {
        // A text alone: a server that takes anything takes it as it is.
        Media::Json if best.media_type.contains('*') && best.is_plain_text(cx) => Media::Text,
        media => media,
    };
    let best = Best { media, ..best };
    if matches!(media, Media::Form | Media::Multipart) {
        best.check_fields(cx, &below);
    }
    let mut field =
        body_field(cx, &best, &below, |form| form != Media::Text && form != Media::Bytes);
    field.required = given.required;
    if let Some(docs) = &given.description {
        field.docs.clone_from(docs);
    }
    let media_type = match (best.media_type.contains('*'), media) {
        (false, Media::Multipart) => essence(best.media_type),
        (false, _) => best.media_type.to_owned(),
        (true, Media::Json) => "application/json".to_owned(),
        (true, Media::Text) => "text/plain".to_owned(),
        (true, Media::Multipart) => "multipart/form-data".to_owned(),
        (true, _) => "application/octet-stream".to_owned(),
    };
    let encodings = encodings(cx, &best);
    let form = Form { media, media_type, required: given.required, encodings };
    Some(LoweredRequestBody { field, form, example: example(best.given) })
}

/// The body of an answer.
pub(super) fn lower_response_body<'a>(
    cx: &mut LoweringContext<'a>,
    content: &'a Content,
    place: &SchemaContext,
    word: &str,
) -> Option<LoweredResponseBody> {
    let best = best_media(cx, content)?;
    // An error comes as the server likes it, and its body can be had as it came.
    if word != "error" {
        passed_over(cx, content, &best, place, "asked for");
    }
    let below = place.below(word, &["content", best.media_type, "schema"]);
    let field = body_field(cx, &best, &below, |form| form == Media::Json);
    let ty = match field.ty {
        Type::Value => Type::Value,
        ty if field.nullable => Type::Nullable(Box::new(ty)),
        ty => ty,
    };
    let media_type = asked_for(best.media_type, &ty);
    Some(LoweredResponseBody { ty, media_type, example: example(best.given) })
}

/// What is asked for: what can be read first, where the document says that anything can come.
fn asked_for(media_type: &str, ty: &Type) -> String {
    let is_json = match ty {
        Type::Nullable(inner) => !matches!(**inner, Type::String | Type::Bytes),
        ty => !matches!(ty, Type::String | Type::Bytes),
    };
    match media_type {
        "*/*" | "application/*" if is_json => format!("application/json, {media_type};q=0.8"),
        media_type => media_type.to_owned(),
    }
}

/// The media type this client prefers.
struct Best<'a> {
    media_type: &'a str,
    media: Media,
    given: &'a MediaType,
}

fn best_media<'a>(cx: &LoweringContext<'a>, content: &'a Content) -> Option<Best<'a>> {
    let mut best = MEDIA.iter().find_map(|(fits, media)| {
        let (media_type, given) = content.iter().find(|(media, _)| fits(&essence(media)))?;
        Some(Best { media_type, media: *media, given })
    })?;
    let is_form = matches!(best.media, Media::Form | Media::Multipart);
    if !is_form && best.has(cx, "string", Some("binary")) {
        best.media = Media::Bytes;
    }
    Some(best)
}

impl<'a> Best<'a> {
    /// What the schema says, behind all references.
    fn shape(&self, cx: &LoweringContext<'a>) -> Option<Shape<'a>> {
        let node = self.given.schema.as_ref().map(Node::from)?;
        records::resolve_members(cx, node)
    }

    /// Whether the schema has this type and format.
    fn has(&self, cx: &LoweringContext<'a>, word: &str, format: Option<&str>) -> bool {
        let shape = self.shape(cx);
        shape.is_some_and(|shape| shape.word == Some(word) && shape.format.as_deref() == format)
    }

    /// Whether it is a text of which nothing more is known.
    fn is_plain_text(&self, cx: &LoweringContext<'a>) -> bool {
        self.has(cx, "string", None) && self.shape(cx).is_some_and(|shape| shape.values.is_empty())
    }

    /// A form has fields: of anything else nothing would be sent.
    fn check_fields(&self, cx: &mut LoweringContext<'a>, place: &SchemaContext) {
        let Some(word) = self.shape(cx).and_then(|shape| shape.word) else { return };
        if word != "object" {
            let message = format!("`{}` has fields, and the schema is no object", self.media_type);
            let hint =
                "describe an object with a property for each field, or correct the media type";
            cx.error(Code::Malformed, &place.pointer, &message, hint);
        }
    }
}

/// Reports media types with another content than the one that is used.
fn passed_over(
    cx: &mut LoweringContext<'_>,
    content: &Content,
    best: &Best<'_>,
    place: &SchemaContext,
    word: &str,
) {
    for (media_type, given) in content {
        if given.schema != best.given.schema {
            let message = format!("`{media_type}` is left out: `{}` is {word}", best.media_type);
            let at = place.deeper(&["content", media_type]);
            cx.warn(Code::NotSupported, &at.pointer, &message);
        }
    }
}

/// What a body holds; `typed` are the forms that the document's schema can be used for.
fn body_field<'a>(
    cx: &mut LoweringContext<'a>,
    best: &Best<'a>,
    place: &SchemaContext,
    typed: impl Fn(Media) -> bool,
) -> Field {
    let node = best.given.schema.as_ref().map(Node::from);
    match (best.media, node) {
        (media, Some(node)) if typed(media) => operation_field(cx, node, place),
        (media, None) if typed(media) => free_field(Type::Value),
        (media, node) => {
            let (ty, words) = match media {
                Media::Text => (Type::String, "a text"),
                _ => (Type::Bytes, "octets"),
            };
            if node.is_some_and(|node| is_structured(cx, node)) {
                let message = format!("`{}` is {words}: its schema is left out", best.media_type);
                cx.warn(Code::NotSupported, &place.pointer, &message);
            }
            free_field(ty)
        }
    }
}

/// Whether a schema says more than "text".
fn is_structured<'a>(cx: &LoweringContext<'a>, node: Node<'a>) -> bool {
    let shape = records::resolve_members(cx, node);
    shape.is_some_and(|shape| {
        shape.is_object()
            || shape.is_array()
            || !shape.properties.is_empty()
            || !shape.all_of.is_empty()
            || !shape.alternatives().is_empty()
    })
}

/// The body or answer of an operation. An inline object there is always a type of its own, so that
/// fields the document learns later do not change what callers write.
fn operation_field<'a>(
    cx: &mut LoweringContext<'a>,
    node: Node<'a>,
    place: &SchemaContext,
) -> Field {
    let mut field = records::field(cx, "body", node, place);
    if let (Node::Schema(schema), Type::Map(value)) = (node, &field.ty) {
        let shape = Shape::of(schema);
        if **value == Type::Value && shape.is_object() {
            let own = SchemaContext { is_own_name: false, ..place.clone() };
            let found = cx.define(&shape, &own, |_| Kind::Record(Vec::new()));
            cx.miss(&found, shape.required.to_vec());
            // Without known fields there is nothing but others that it could be for.
            if let (Type::Named(id), None) = (&found.ty, shape.additional) {
                cx.open(*id);
            }
            field.ty = found.ty;
        }
    }
    field
}

/// A field that the document says nothing about.
pub(super) fn free_field(ty: Type) -> Field {
    Field {
        wire: "body".to_owned(),
        ty,
        required: false,
        nullable: false,
        secret: false,
        boxed: false,
        constant: None,
        deprecated: false,
        read_only: false,
        write_only: false,
        default: None,
        restrictions: BTreeMap::new(),
        docs: String::new(),
        provenance: Provenance::default(),
        notes: Vec::new(),
        inherited: None,
    }
}

/// The fields of a form that are not written as their types suggest.
fn encodings<'a>(cx: &LoweringContext<'a>, best: &Best<'a>) -> Vec<Encoding> {
    let given = best.given;
    let mut encodings: Vec<Encoding> = given
        .encoding
        .iter()
        .map(|(field, encoding)| {
            let delimiter = encoding.extensions.get(DELIMITER);
            // Repeated is what a list is anyway.
            let is_styled =
                encoding.style.is_some() || delimiter.is_some_and(|delimiter| delimiter != "multi");
            let part = if is_styled { PartForm::Styled } else { PartForm::Plain };
            // One that is not a choice: `image/*` and `image/png, image/jpeg` cannot be sent.
            let media_type = encoding.content_type.clone();
            let media_type = media_type.filter(|media| !media.contains(['*', ',']));
            let style = match (&encoding.style, &media_type) {
                (Some(style), _) => query_style(style),
                (None, Some(media)) if is_json(media) => Style::Json,
                (None, _) => delimited(delimiter).unwrap_or(Style::Form),
            };
            Encoding {
                field: field.clone(),
                // "The value of `contentType` SHALL be ignored" (OpenAPI 3.1, Encoding Object).
                media_type: media_type.filter(|_| !is_styled),
                style,
                explode: encoding.explode,
                reserved: encoding.allow_reserved,
                inner: inner_styles(encoding.extensions.get(INNER_DELIMITERS)),
                part,
            }
        })
        .collect();
    if best.media == Media::Multipart {
        parts(cx, best, &mut encodings);
    }
    encodings.sort_by(|one, other| one.field.cmp(&other.field));
    encodings
}

/// Adds what the schemas of fields say of their parts: base64 is a text, and `contentMediaType` the type
/// of the part (OpenAPI 3.0 and 3.1, Encoding Object).
fn parts<'a>(cx: &LoweringContext<'a>, best: &Best<'a>, encodings: &mut Vec<Encoding>) {
    let node = best.given.schema.as_ref().map(Node::from);
    for (name, node) in node.into_iter().flat_map(|node| records::properties(cx, node)) {
        let Some(shape) = records::resolve_members(cx, node) else { continue };
        let inner = shape.items.and_then(|items| records::resolve_members(cx, items));
        let shape = inner.unwrap_or(shape);
        let is_base64 = scalar(shape.word, shape.format.as_deref()) == Type::Bytes
            && shape.format.as_deref() != Some("binary");
        let media_type = shape.data.extensions.get(CONTENT_MEDIA_TYPE).and_then(Value::as_str);
        if !is_base64 && media_type.is_none() {
            continue;
        }
        let known = encodings.iter().position(|encoding| encoding.field == name);
        let index = known.unwrap_or_else(|| {
            encodings.push(plain_encoding(name));
            encodings.len() - 1
        });
        let Some(encoding) = encodings.get_mut(index) else { continue };
        if encoding.part == PartForm::Styled {
            continue;
        }
        if is_base64 {
            encoding.part = PartForm::Base64;
        }
        if encoding.media_type.is_none() {
            encoding.media_type = media_type.map(str::to_owned);
        }
    }
}

/// A field that is written as usual.
fn plain_encoding(field: &str) -> Encoding {
    Encoding {
        field: field.to_owned(),
        media_type: None,
        style: Style::Form,
        explode: true,
        reserved: false,
        inner: Vec::new(),
        part: PartForm::Plain,
    }
}
