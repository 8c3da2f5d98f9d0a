//! Paths and their operations: parameters, bodies, answers, and which types travel which way.

use std::collections::{BTreeMap, BTreeSet};

use openapiv3::{
    Content, Parameter as Given, ParameterData, ParameterSchemaOrContent, ReferenceOr, RequestBody,
    Response, StatusCode,
};
use serde_json::Value;

use super::shape::{Node, Shape};
use super::{Lower, Place, records};
use crate::diagnostic::{Code, escape};
use crate::model::{
    Answer, Api, Body, Field, Kind, Limit, Media, Operation, Parameter, Place as Where, Style,
    Type, TypeDef, TypeId,
};
use crate::overlay;

/// Whether a media type, without its parameters, is of a form.
type Fits = fn(&str) -> bool;

/// Media types a body can be sent in, best first: what the media type looks like, and the form.
const MEDIA: &[(Fits, Media)] = &[
    (|media| media == "application/json", Media::Json),
    (|media| media.ends_with("+json") || media.contains("json"), Media::Json),
    (|media| media == "application/x-www-form-urlencoded", Media::Form),
    (|media| media.starts_with("multipart/"), Media::Multipart),
    (|media| media == "*/*", Media::Json),
    (|media| media.starts_with("text/") || media.ends_with("xml"), Media::Text),
    (|_| true, Media::Bytes),
];

pub(super) fn lower(lower: &mut Lower<'_>) -> Vec<Operation> {
    let mut operations = Vec::new();
    let openapi = lower.openapi;
    for (path, item) in &openapi.paths.paths {
        let ReferenceOr::Item(item) = item else { continue };
        for (method, operation) in item.iter() {
            let pointer = format!("/paths/{}/{method}", escape(path));
            let endpoint = Endpoint { path, method, pointer, common: &item.parameters };
            operations.push(one(lower, &endpoint, operation));
        }
    }
    operations.sort_by(|one, other| (&one.path, &one.method).cmp(&(&other.path, &other.method)));
    rename_duplicates(lower, &mut operations);
    operations
}

struct Endpoint<'a> {
    path: &'a str,
    method: &'a str,
    pointer: String,
    common: &'a [ReferenceOr<Given>],
}

impl Endpoint<'_> {
    /// A name for an operation that has none.
    fn name(&self) -> String {
        let words = self.path.replace(['/', '{', '}'], " ");
        format!("{} {}", self.method, words.trim())
    }
}

fn one<'a>(
    lower: &mut Lower<'a>,
    endpoint: &Endpoint<'a>,
    given: &'a openapiv3::Operation,
) -> Operation {
    let name = match given.operation_id.as_deref().map(str::trim) {
        Some(name) if !name.is_empty() => name.to_owned(),
        _ => endpoint.name(),
    };
    let docs = [&given.summary, &given.description];
    let docs: Vec<&str> = docs.into_iter().flatten().map(|text| text.trim()).collect();
    let place = Place { words: name.clone(), own_name: false, pointer: endpoint.pointer.clone() };
    let mut parameters = Vec::new();
    let mut fields = Vec::new();
    for (at, parameter) in merged(lower, endpoint, &given.parameters) {
        read_parameter(lower, &place, at, parameter, &mut parameters, &mut fields);
    }
    let body = body(lower, given.request_body.as_ref(), &place);
    let (request, body) = request(lower, &place, fields, body, &parameters);
    Operation {
        docs: docs.join("\n\n"),
        method: endpoint.method.to_ascii_uppercase(),
        path: endpoint.path.to_owned(),
        deprecated: given.deprecated,
        request,
        parameters,
        body,
        answer: answer(lower, given, &place),
        web_method: false,
        idempotent: idempotent(lower, given, &place),
        limit: limit(lower, given, &place),
        patches: overlay::reasons(given.extensions.get(overlay::MARK)),
        pointer: endpoint.pointer.clone(),
        name,
    }
}

/// `x-s360-idempotent: false`: nobody may call again without being told to.
fn idempotent(lower: &mut Lower<'_>, given: &openapiv3::Operation, place: &Place) -> Option<bool> {
    const KEY: &str = "x-s360-idempotent";
    let said = given.extensions.get(KEY)?;
    if said.as_bool().is_none() {
        wrong_extension(lower, place, KEY, said, "true or false");
    }
    said.as_bool()
}

/// `x-s360-limit: {calls: 1, seconds: 600}`.
fn limit(lower: &mut Lower<'_>, given: &openapiv3::Operation, place: &Place) -> Option<Limit> {
    const KEY: &str = "x-s360-limit";
    let said = given.extensions.get(KEY)?;
    let number = |key| {
        let number = said.get(key)?.as_u64().and_then(|number| u32::try_from(number).ok());
        number.filter(|number| *number > 0)
    };
    let limit = number("calls").zip(number("seconds"));
    if limit.is_none() {
        wrong_extension(lower, place, KEY, said, "`{calls: …, seconds: …}` with positive integers");
    }
    limit.map(|(calls, seconds)| Limit { calls, seconds })
}

fn wrong_extension(lower: &mut Lower<'_>, place: &Place, key: &str, said: &Value, wanted: &str) {
    let pointer = format!("{}/{key}", place.pointer);
    let said: String = said.to_string().chars().take(60).collect();
    let message = format!("found `{said}`, expected {wanted}");
    lower.error(Code::Malformed, &pointer, &message, "correct or patch the document");
}

/// Parameters of the path item and of the operation; the operation's win.
fn merged<'a>(
    lower: &mut Lower<'a>,
    endpoint: &Endpoint<'a>,
    own: &'a [ReferenceOr<Given>],
) -> Vec<(String, &'a Given)> {
    let mut found: BTreeMap<(Where, String), (String, &'a Given)> = BTreeMap::new();
    let item = endpoint.pointer.rsplit_once('/').map_or("", |(item, _)| item);
    let lists = [(item.to_owned(), endpoint.common), (endpoint.pointer.clone(), own)];
    for (base, list) in lists {
        for (index, parameter) in list.iter().enumerate() {
            let pointer = format!("{base}/parameters/{index}");
            let Some(given) = resolve_parameter(lower, parameter, &pointer) else { continue };
            let data = given.parameter_data_ref();
            found.insert((place_of(given), data.name.clone()), (pointer, given));
        }
    }
    found.into_values().collect()
}

fn resolve_parameter<'a>(
    lower: &mut Lower<'a>,
    parameter: &'a ReferenceOr<Given>,
    pointer: &str,
) -> Option<&'a Given> {
    let components = lower.openapi.components.as_ref();
    let mut parameter = parameter;
    for _ in 0..16 {
        match parameter {
            ReferenceOr::Item(given) => return Some(given),
            ReferenceOr::Reference { reference } => {
                let found = components
                    .and_then(|components| components.parameters.get(&Lower::target(reference)));
                let Some(found) = found else {
                    dangling(lower, pointer, reference);
                    return None;
                };
                parameter = found;
            }
        }
    }
    None
}

fn dangling(lower: &mut Lower<'_>, pointer: &str, reference: &str) {
    lower.error(
        Code::DanglingReference,
        pointer,
        &format!("`$ref` names nothing: {reference}"),
        "correct the reference, or add what it names",
    );
}

fn place_of(given: &Given) -> Where {
    match given {
        Given::Path { .. } => Where::Path,
        Given::Query { .. } => Where::Query,
        Given::Header { .. } => Where::Header,
        Given::Cookie { .. } => Where::Cookie,
    }
}

fn style_of(given: &Given) -> (Style, bool) {
    use openapiv3::{PathStyle, QueryStyle};
    let style = match given {
        Given::Path { style: PathStyle::Simple, .. } | Given::Header { .. } => Style::Simple,
        Given::Path { style: PathStyle::Label, .. } => Style::Label,
        Given::Path { style: PathStyle::Matrix, .. } => Style::Matrix,
        Given::Query { style: QueryStyle::SpaceDelimited, .. } => Style::SpaceDelimited,
        Given::Query { style: QueryStyle::PipeDelimited, .. } => Style::PipeDelimited,
        Given::Query { style: QueryStyle::DeepObject, .. } => Style::DeepObject,
        Given::Query { .. } | Given::Cookie { .. } => Style::Form,
    };
    let explode = given.parameter_data_ref().explode.unwrap_or(style == Style::Form);
    (style, explode)
}

fn read_parameter<'a>(
    lower: &mut Lower<'a>,
    place: &Place,
    pointer: String,
    given: &'a Given,
    parameters: &mut Vec<Parameter>,
    fields: &mut Vec<Field>,
) {
    let data: &ParameterData = given.parameter_data_ref();
    let whereabouts = place_of(given);
    // These three are the transport's own (OpenAPI 3.0, "Parameter Object").
    let own = ["accept", "content-type", "authorization"];
    if whereabouts == Where::Header && own.contains(&data.name.to_ascii_lowercase().as_str()) {
        return;
    }
    let (mut style, explode) = style_of(given);
    let below = Place { words: format!("{} {}", place.words, data.name), own_name: false, pointer };
    let node = match &data.format {
        ParameterSchemaOrContent::Schema(schema) => Some(Node::from(schema)),
        ParameterSchemaOrContent::Content(content) => {
            style = Style::Json;
            content.values().next().and_then(|media| media.schema.as_ref()).map(Node::from)
        }
    };
    let mut field = match node {
        Some(node) => records::field(lower, &data.name, node, &below),
        None => return,
    };
    field.required = data.required || whereabouts == Where::Path;
    field.nullable = false;
    field.deprecated |= data.deprecated.unwrap_or(false);
    if let Some(docs) = &data.description {
        field.docs.clone_from(docs);
    }
    field.patches.extend(overlay::reasons(data.extensions.get(overlay::MARK)));
    // The same name in two places: the later one is told apart by its place.
    if fields.iter().any(|known| known.wire == field.wire) {
        field.wire = format!("{} {}", field.wire, word(whereabouts));
    }
    parameters.push(Parameter {
        name: data.name.clone(),
        field: field.wire.clone(),
        place: whereabouts,
        style,
        explode,
    });
    fields.push(field);
}

fn word(place: Where) -> &'static str {
    match place {
        Where::Path => "in path",
        Where::Query => "in query",
        Where::Header => "in header",
        Where::Cookie => "in cookie",
    }
}

/// A body before it is decided how it sits in the request.
struct Sent {
    field: Field,
    media: Media,
    media_type: String,
}

fn body<'a>(
    lower: &mut Lower<'a>,
    body: Option<&'a ReferenceOr<RequestBody>>,
    place: &Place,
) -> Option<Sent> {
    let mut body = body?;
    let components = lower.openapi.components.as_ref();
    let mut hops = 0;
    let given = loop {
        match body {
            ReferenceOr::Item(given) => break given,
            ReferenceOr::Reference { reference } => {
                hops += 1;
                let found = components.and_then(|components| {
                    components.request_bodies.get(&Lower::target(reference))
                });
                match found {
                    Some(found) if hops < 16 => body = found,
                    _ => {
                        dangling(lower, &place.pointer, reference);
                        return None;
                    }
                }
            }
        }
    };
    let (media_type, media, node) = best_media(&given.content)?;
    let tokens = ["requestBody", "content", media_type, "schema"];
    let below = place.below("request", &tokens);
    let mut field = match (media, node) {
        (Media::Bytes, _) => free_field(Type::Bytes),
        (Media::Text, _) => free_field(Type::String),
        (_, Some(node)) => operation_field(lower, node, &below),
        (_, None) => free_field(Type::Value),
    };
    field.required = given.required;
    if let Some(docs) = &given.description {
        field.docs.clone_from(docs);
    }
    Some(Sent { field, media, media_type: media_type.to_owned() })
}

/// The body or answer of an operation. An inline object there is always a type of its own, so that
/// fields the document learns later do not change what callers write.
fn operation_field<'a>(lower: &mut Lower<'a>, node: Node<'a>, place: &Place) -> Field {
    let mut field = records::field(lower, "body", node, place);
    if let (Node::Schema(schema), Type::Map(value)) = (node, &field.ty) {
        let shape = Shape::of(schema);
        if **value == Type::Value && shape.is_object() {
            let own = Place { own_name: false, ..place.clone() };
            field.ty = lower.define(&shape, &own, |_| Kind::Record(Vec::new())).ty;
        }
    }
    field
}

fn free_field(ty: Type) -> Field {
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
        docs: String::new(),
        patches: Vec::new(),
    }
}

/// The media type this client prefers.
fn best_media(content: &Content) -> Option<(&str, Media, Option<Node<'_>>)> {
    MEDIA.iter().find_map(|(fits, form)| {
        let plain = |media: &str| media.split(';').next().unwrap_or_default().trim().to_owned();
        let (media, given) = content.iter().find(|(media, _)| fits(&plain(media)))?;
        Some((media.as_str(), *form, given.schema.as_ref().map(Node::from)))
    })
}

/// One value that holds all that is sent.
fn request(
    lower: &mut Lower<'_>,
    place: &Place,
    mut fields: Vec<Field>,
    body: Option<Sent>,
    parameters: &[Parameter],
) -> (Option<Type>, Body) {
    let direct = |lower: &Lower<'_>, ty: &Type| match ty {
        Type::Named(id) => {
            lower.types.get(id.0).is_some_and(|def| matches!(def.kind, Kind::Record(_)))
        }
        ty => *ty == Type::Value,
    };
    let body = match body {
        None => Body::None,
        Some(sent)
            if fields.is_empty() && sent.media == Media::Json && direct(lower, &sent.field.ty) =>
        {
            return (Some(sent.field.ty), Body::Whole);
        }
        Some(Sent { mut field, media, media_type }) => {
            if fields.iter().any(|known| known.wire == field.wire) {
                "request body".clone_into(&mut field.wire);
            }
            let name = field.wire.clone();
            fields.push(field);
            Body::Field { name, media, media_type }
        }
    };
    if fields.is_empty() {
        return (None, body);
    }
    debug_assert!(fields.len() >= parameters.len());
    fields.sort_by(|one, other| one.wire.cmp(&other.wire));
    let id = TypeId(lower.types.len());
    lower.types.push(TypeDef {
        name: format!("{} request", place.words),
        inline: true,
        docs: String::new(),
        kind: Kind::Record(fields),
        in_requests: true,
        in_answers: false,
        deprecated: false,
        partial: false,
        open: false,
        others: None,
        patches: Vec::new(),
        pointer: place.pointer.clone(),
    });
    (Some(Type::Named(id)), body)
}

fn answer<'a>(lower: &mut Lower<'a>, given: &'a openapiv3::Operation, place: &Place) -> Answer {
    let responses = &given.responses;
    let success = |status: &StatusCode| match status {
        StatusCode::Code(code) => (200..300).contains(code),
        StatusCode::Range(range) => *range == 2,
    };
    let mut found: Vec<(String, &ReferenceOr<Response>)> = responses
        .responses
        .iter()
        .filter(|(status, _)| success(status))
        .map(|(status, response)| (status.to_string(), response))
        .collect();
    found.sort_by(|one, other| one.0.cmp(&other.0));
    if found.is_empty() {
        found.extend(responses.default.iter().map(|response| ("default".to_owned(), response)));
    }
    let mut docs = String::new();
    for (status, response) in found {
        let pointer = format!("{}/responses/{status}", place.pointer);
        let Some(response) = resolve_response(lower, response, &pointer) else { continue };
        if docs.is_empty() {
            docs.clone_from(&response.description);
        }
        let Some((media_type, media, node)) = best_media(&response.content) else { continue };
        let at = Place { pointer, ..place.clone() };
        let below = at.below("result", &["content", media_type, "schema"]);
        let ty = match (media, node) {
            (Media::Json, Some(node)) => operation_field(lower, node, &below).ty,
            (Media::Json, None) => Type::Value,
            (Media::Text, _) => Type::String,
            _ => Type::Bytes,
        };
        return Answer { ty: Some(ty), accept: media_type.to_owned(), docs };
    }
    Answer { ty: None, accept: String::new(), docs }
}

fn resolve_response<'a>(
    lower: &mut Lower<'a>,
    response: &'a ReferenceOr<Response>,
    pointer: &str,
) -> Option<&'a Response> {
    let components = lower.openapi.components.as_ref();
    let mut response = response;
    for _ in 0..16 {
        match response {
            ReferenceOr::Item(given) => return Some(given),
            ReferenceOr::Reference { reference } => {
                let found = components
                    .and_then(|components| components.responses.get(&Lower::target(reference)));
                let Some(found) = found else {
                    dangling(lower, pointer, reference);
                    return None;
                };
                response = found;
            }
        }
    }
    None
}

/// Operations that share a name are told apart by method and path.
fn rename_duplicates(lower: &mut Lower<'_>, operations: &mut [Operation]) {
    let mut seen = BTreeSet::new();
    for operation in operations {
        if !seen.insert(operation.name.clone()) {
            let words = operation.path.replace(['/', '{', '}'], " ");
            let method = operation.method.to_ascii_lowercase();
            let name = format!("{} {method} {}", operation.name, words.trim());
            lower.warn(
                Code::OperationName,
                &operation.pointer,
                &format!("the operationId `{}` occurs twice", operation.name),
            );
            seen.insert(name.clone());
            operation.name = name;
        }
    }
}

/// Marks which types travel in requests and which in answers. A type that no operation uses counts
/// as an answer: it is read tolerantly.
pub(super) fn mark_directions(api: &mut Api) {
    let mut requests = BTreeSet::new();
    let mut answers = BTreeSet::new();
    for operation in &api.operations {
        operation.request.iter().for_each(|ty| reach(api, ty, &mut requests));
        operation.answer.ty.iter().for_each(|ty| reach(api, ty, &mut answers));
    }
    for (index, def) in api.types.iter_mut().enumerate() {
        def.in_requests = requests.contains(&index);
        def.in_answers = answers.contains(&index) || !def.in_requests;
    }
}

fn reach(api: &Api, ty: &Type, seen: &mut BTreeSet<usize>) {
    let mut work = vec![ty];
    while let Some(ty) = work.pop() {
        match ty {
            Type::Nullable(item) | Type::List(item) | Type::Map(item) => work.push(item),
            Type::Named(id) if seen.insert(id.0) => {
                let Some(def) = api.get(*id) else { continue };
                work.extend(&def.others);
                match &def.kind {
                    Kind::Record(fields) => work.extend(fields.iter().map(|field| &field.ty)),
                    Kind::Union(union) => {
                        work.extend(union.variants.iter().map(|variant| &variant.ty));
                    }
                    Kind::Enum(_) | Kind::IntegerEnum(_) => {}
                }
            }
            _ => {}
        }
    }
}
