//! Paths and their operations: which there are, what they are called, what they take.

use std::collections::{BTreeMap, HashSet};

use openapiv3::{Components, PathItem, ReferenceOr, Server};
use serde_json::Value;

use super::bodies::{self, LoweredRequestBody};
use super::parameters::{self, LoweredParameters};
use super::{LoweringContext, SchemaContext, answers, evidence, pages};
use crate::diagnostic::Code;
use crate::model::{
    Body, Kind, Operation, Parameter, Provenance, RateLimit, Type, TypeDef, TypeId,
};
use crate::overlay;
use crate::pointer::escape;

pub(super) fn lower_operations(cx: &mut LoweringContext<'_>) -> Vec<Operation> {
    let mut operations = Vec::new();
    let openapi = cx.openapi;
    for (path, item) in &openapi.paths.paths {
        let ReferenceOr::Item(item) = item else { continue };
        for (method, operation) in item.iter() {
            let pointer = format!("/paths/{}/{method}", escape(path));
            let endpoint = Endpoint { path, method, pointer, item };
            operations.push(one(cx, &endpoint, operation));
        }
    }
    operations.sort_by(|one, other| (&one.path, &one.method).cmp(&(&other.path, &other.method)));
    rename_duplicates(cx, &mut operations);
    operations
}

pub(super) struct Endpoint<'a> {
    pub(super) path: &'a str,
    pub(super) method: &'a str,
    pub(super) pointer: String,
    pub(super) item: &'a PathItem,
}

impl Endpoint<'_> {
    /// A name for an operation that has none.
    fn name(&self) -> String {
        let words = self.path.replace(['/', '{', '}'], " ");
        format!("{} {}", self.method, words.trim())
    }
}

fn one<'a>(
    cx: &mut LoweringContext<'a>,
    endpoint: &Endpoint<'a>,
    given: &'a openapiv3::Operation,
) -> Operation {
    let name = match given.operation_id.as_deref().map(str::trim) {
        Some(name) if !name.is_empty() => name.to_owned(),
        _ => endpoint.name(),
    };
    let place = SchemaContext {
        name_hint: name.clone(),
        is_own_name: false,
        pointer: endpoint.pointer.clone(),
    };
    let taken = parameters::lower_parameters(cx, endpoint, &given.parameters, &place);
    let path = taken.path.clone();
    let word = if taken.fields.is_empty() { "request" } else { "body" };
    let body = bodies::lower_request_body(cx, given.request_body.as_ref(), &place, word);
    let example = body.as_ref().and_then(|body| body.example.clone());
    let (request, body, parameters) = request(cx, &place, taken, body);
    let partial = given.extensions.get(super::PARTIAL) == Some(&Value::Bool(true));
    if partial && parameters.is_empty() {
        cx.more(request.as_ref());
    }
    super::webhooks::callbacks(cx, given, &place);
    Operation {
        docs: words_of(given),
        method: endpoint.method.to_ascii_uppercase(),
        path,
        server: server(cx, given, endpoint),
        deprecated: given.deprecated,
        request,
        parameters,
        body,
        example,
        answer: answers::lower_answers(cx, given, endpoint.method, &place),
        web_method: false,
        partial,
        idempotent: idempotent(cx, given, &place),
        limit: limit(cx, given, &place),
        paging: pages::paging(cx, given, &place),
        provenance: evidence::read(cx, &place.pointer, |key| given.extensions.get(key)),
        notes: overlay::notes(given.extensions.get(overlay::MARK)),
        pointer: endpoint.pointer.clone(),
        name,
    }
}

/// `x-s360-idempotent: false`: nobody may call again without being told to.
fn idempotent(
    cx: &mut LoweringContext<'_>,
    given: &openapiv3::Operation,
    place: &SchemaContext,
) -> Option<bool> {
    const KEY: &str = "x-s360-idempotent";
    let said = given.extensions.get(KEY)?;
    if said.as_bool().is_none() {
        wrong_extension(cx, place, KEY, said, "true or false");
    }
    said.as_bool()
}

/// `x-s360-limit: {calls: 1, seconds: 600}`.
fn limit(
    cx: &mut LoweringContext<'_>,
    given: &openapiv3::Operation,
    place: &SchemaContext,
) -> Option<RateLimit> {
    const KEY: &str = "x-s360-limit";
    let said = given.extensions.get(KEY)?;
    let number = |key| {
        let number = said.get(key)?.as_u64().and_then(|number| u32::try_from(number).ok());
        number.filter(|number| *number > 0)
    };
    let limit = number("calls").zip(number("seconds"));
    if limit.is_none() {
        wrong_extension(cx, place, KEY, said, "`{calls: …, seconds: …}` with positive integers");
    }
    limit.map(|(calls, seconds)| RateLimit { calls, seconds })
}

pub(super) fn wrong_extension(
    cx: &mut LoweringContext<'_>,
    place: &SchemaContext,
    key: &str,
    said: &Value,
    wanted: &str,
) {
    let pointer = format!("{}/{key}", place.pointer);
    let said: String = said.to_string().chars().take(60).collect();
    let message = format!("found `{said}`, expected {wanted}");
    cx.error(Code::Malformed, &pointer, &message, "correct or patch the document");
}

/// Summary and description.
pub(super) fn words_of(given: &openapiv3::Operation) -> String {
    let docs = [&given.summary, &given.description];
    let docs: Vec<&str> = docs.into_iter().flatten().map(|text| text.trim()).collect();
    docs.join("\n\n")
}

/// The server an operation is on, if it is another than the document's.
fn server(
    cx: &mut LoweringContext<'_>,
    given: &openapiv3::Operation,
    endpoint: &Endpoint<'_>,
) -> Option<String> {
    let own = [&given.servers, &endpoint.item.servers].into_iter().find(|list| !list.is_empty())?;
    let known = |server: &Server| cx.openapi.servers.iter().any(|main| main.url == server.url);
    if own.iter().any(known) {
        return None;
    }
    let usable = |scheme: &str| {
        let plain = |url: &&str| url.starts_with(scheme) && !url.contains(['{', '}', '?', '#']);
        own.iter().map(|server| server.url.as_str()).find(plain)
    };
    let found = usable("https://").or_else(|| usable("http://"));
    if found.is_none() {
        let urls: Vec<&str> = own.iter().map(|server| server.url.as_str()).collect();
        let message = format!("`servers` is left out: {} is not a whole URL", urls.join(", "));
        cx.warn(Code::NotSupported, &endpoint.pointer, &message);
    }
    found.map(|url| url.trim_end_matches('/').to_owned())
}

/// What stands at `pointer`, or what a reference there to a shared definition leads to; and where that
/// stands.
pub(super) fn resolve<'a, T>(
    cx: &mut LoweringContext<'a>,
    given: &'a ReferenceOr<T>,
    pointer: &str,
    shared: impl Fn(&'a Components, &str) -> Option<&'a ReferenceOr<T>>,
) -> Option<(&'a T, String)> {
    let mut given = given;
    let mut place = pointer;
    let mut seen = HashSet::new();
    loop {
        let reference = match given {
            ReferenceOr::Item(item) => return Some((item, place.to_owned())),
            ReferenceOr::Reference { reference } => reference,
        };
        place = reference.strip_prefix('#').unwrap_or(pointer);
        let components = cx.openapi.components.as_ref();
        let found = components.and_then(|all| shared(all, &LoweringContext::target(reference)));
        match found.filter(|_| seen.insert(reference)) {
            Some(found) => given = found,
            None => {
                cx.no_target(reference, pointer);
                return None;
            }
        }
    }
}

/// One value that holds all that is sent.
fn request(
    cx: &mut LoweringContext<'_>,
    place: &SchemaContext,
    taken: LoweredParameters,
    body: Option<LoweredRequestBody>,
) -> (Option<Type>, Body, Vec<Parameter>) {
    let LoweredParameters { parameters, mut fields, .. } = taken;
    let direct = |cx: &LoweringContext<'_>, ty: &Type| match ty {
        Type::Named(id) => {
            cx.types.get(id.0).is_some_and(|def| matches!(def.kind, Kind::Record(_)))
        }
        ty => *ty == Type::Value,
    };
    let body = match body {
        None => Body::None,
        Some(sent) if fields.is_empty() && direct(cx, &sent.field.ty) => {
            return (Some(sent.field.ty), Body::Whole(sent.form), parameters);
        }
        Some(LoweredRequestBody { mut field, form, .. }) => {
            if fields.iter().any(|known| known.wire == field.wire) {
                "request body".clone_into(&mut field.wire);
            }
            let name = field.wire.clone();
            fields.push(field);
            Body::Field(name, form)
        }
    };
    if fields.is_empty() {
        return (None, body, parameters);
    }
    fields.sort_by(|one, other| one.wire.cmp(&other.wire));
    let id = TypeId(cx.types.len());
    cx.types.push(TypeDef {
        name: format!("{} request", place.name_hint),
        inline: true,
        replaced: false,
        docs: String::new(),
        kind: Kind::Record(fields),
        in_requests: true,
        in_answers: false,
        deprecated: false,
        partial: false,
        complete: false,
        open: false,
        in_partial_document: false,
        others: None,
        occurrences: Vec::new(),
        undescribed: Vec::new(),
        provenance: Provenance::default(),
        notes: Vec::new(),
        pointer: place.pointer.clone(),
    });
    (Some(Type::Named(id)), body, parameters)
}

/// Operations that share a name are told apart by method and path.
fn rename_duplicates(cx: &mut LoweringContext<'_>, operations: &mut [Operation]) {
    let mut seen: BTreeMap<String, String> = BTreeMap::new();
    for operation in operations {
        let called = format!("{} {}", operation.method, operation.path);
        if let Some(other) = seen.get(&operation.name) {
            let words = operation.path.replace(['/', '{', '}'], " ");
            let method = operation.method.to_ascii_lowercase();
            let name = format!("{} {method} {}", operation.name, words.trim());
            let written = cx.source_map.written(&operation.pointer) + "/operationId";
            let message = match cx.document.root.pointer(&written) {
                Some(_) => format!("the operationId `{}` occurs twice", operation.name),
                None => format!(
                    "without an operationId, `{called}` would be called as `{other}`: `{}`",
                    operation.name
                ),
            };
            cx.warn(Code::OperationName, &operation.pointer, &message);
            operation.name = name;
        }
        seen.entry(operation.name.clone()).or_insert(called);
    }
}
