//! Bodies of requests and answers: which media type is used, and what it holds.

use std::collections::BTreeMap;

use openapiv3::{Components, Content, MediaType, ReferenceOr, RequestBody};
use serde_json::Value;

use super::operations::resolve;
use super::parameters::{delimited, query_style};
use super::shape::{Node, Shape};
use super::{LoweringContext, SchemaContext, records};
use crate::diagnostic::Code;
use crate::dialect::{DELIMITER, EXAMPLES};
use crate::model::{Encoding, Field, Form, Kind, Media, Provenance, Style, Type};

/// Whether a media type, without its parameters, is of a form.
type Fits = fn(&str) -> bool;

/// Media types a body can be sent in, best first: what the media type looks like, and the form.
const MEDIA: &[(Fits, Media)] = &[
    (|media| media == "application/json", Media::Json),
    (is_json, Media::Json),
    (|media| media == "application/x-www-form-urlencoded", Media::Form),
    (|media| media.starts_with("multipart/"), Media::Multipart),
    (|media| media == "*/*", Media::Json),
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
    let best = best_media(&given.content)?;
    passed_over(cx, &given.content, &best, &place, "sent");
    let below = place.below(word, &["content", best.media_type, "schema"]);
    let mut field =
        body_field(cx, &best, &below, |form| form != Media::Text && form != Media::Bytes);
    field.required = given.required;
    if let Some(docs) = &given.description {
        field.docs.clone_from(docs);
    }
    let media = best.media;
    let media_type = match (best.media_type.contains('*'), media) {
        (false, _) => best.media_type,
        (true, Media::Json) => "application/json",
        (true, Media::Text) => "text/plain",
        (true, _) => "application/octet-stream",
    };
    let media_type = media_type.to_owned();
    let form = Form { media, media_type, encodings: encodings(best.given) };
    Some(LoweredRequestBody { field, form, example: example(best.given) })
}

/// The body of an answer.
pub(super) fn lower_response_body<'a>(
    cx: &mut LoweringContext<'a>,
    content: &'a Content,
    place: &SchemaContext,
    word: &str,
) -> Option<LoweredResponseBody> {
    let best = best_media(content)?;
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
    let media_type = best.media_type.to_owned();
    Some(LoweredResponseBody { ty, media_type, example: example(best.given) })
}

/// The media type this client prefers.
struct Best<'a> {
    media_type: &'a str,
    media: Media,
    given: &'a MediaType,
}

fn best_media(content: &Content) -> Option<Best<'_>> {
    let plain =
        |media: &str| media.split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
    MEDIA.iter().find_map(|(fits, media)| {
        let (media_type, given) = content.iter().find(|(media, _)| fits(&plain(media)))?;
        Some(Best { media_type, media: *media, given })
    })
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
        (Media::Text, node) => {
            if node.is_some_and(is_structured) {
                let message = format!("`{}` is a text: its schema is left out", best.media_type);
                cx.warn(Code::NotSupported, &place.pointer, &message);
            }
            free_field(Type::String)
        }
        _ => free_field(Type::Bytes),
    }
}

/// Whether a schema says more than "text".
fn is_structured(node: Node<'_>) -> bool {
    match node {
        Node::Reference(_) => true,
        Node::Schema(schema) => {
            let shape = Shape::of(schema);
            shape.is_object() || shape.is_array() || !shape.properties.is_empty()
        }
    }
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
fn encodings(given: &MediaType) -> Vec<Encoding> {
    let mut encodings: Vec<Encoding> = given
        .encoding
        .iter()
        .map(|(field, encoding)| {
            // One that is not a choice: `image/*` and `image/png, image/jpeg` cannot be sent.
            let media_type = encoding.content_type.clone();
            let media_type = media_type.filter(|media| !media.contains(['*', ',']));
            let style = match (&encoding.style, &media_type) {
                (Some(style), _) => query_style(style),
                (None, Some(media)) if is_json(media) => Style::Json,
                (None, _) => delimited(encoding.extensions.get(DELIMITER)).unwrap_or(Style::Form),
            };
            Encoding {
                field: field.clone(),
                media_type,
                style,
                explode: encoding.explode,
                reserved: encoding.allow_reserved,
            }
        })
        .collect();
    encodings.sort_by(|one, other| one.field.cmp(&other.field));
    encodings
}
