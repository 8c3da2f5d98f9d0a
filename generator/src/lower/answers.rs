//! What comes back, by status: successes and errors.

use openapiv3::{Content, ReferenceOr, Response, StatusCode};

use super::bodies::lower_response_body;
use super::operations::resolve;
use super::{LoweringContext, SchemaContext};
use crate::diagnostic::Code;
use crate::misprints;
use crate::model::{Answer, Case, HttpStatus, Type, status_words};

/// Statuses that never have a body (RFC 9110, 15.3.5 and 15.3.6).
const EMPTY: &[u16] = &[204, 205];

/// The answers of an operation. Several types of success become one in [`by_status`].
pub(super) fn lower_answers<'a>(
    cx: &mut LoweringContext<'a>,
    given: &'a openapiv3::Operation,
    method: &str,
    place: &SchemaContext,
) -> Answer {
    let name = format!("{} answer", place.name_hint);
    let mut answer = Answer { name, ..Answer::default() };
    let mut accept: Vec<String> = Vec::new();
    let successes =
        given.responses.responses.keys().filter(|code| is_success(status(code))).count();
    let (any_success, several) = (successes > 0, successes > 1);
    let mut known: Vec<(&Content, Option<Type>)> = Vec::new();
    for (status, response) in responses(given) {
        let success = is_success(status) || status == HttpStatus::Any && !any_success;
        let pointer = format!("{}/responses/{}", place.pointer, status.text());
        let shared = |all: &'a openapiv3::Components, name: &str| all.responses.get(name);
        let Some((response, pointer)) = resolve(cx, response, &pointer, shared) else { continue };
        if !success {
            // Most errors of an operation look the same: one type for all of them.
            let same = known.iter().find(|(content, _)| *content == &response.content);
            if let Some((_, ty)) = same {
                let (ty, docs) = (ty.clone(), response.description.clone());
                answer.errors.push(Case { status, ty, docs });
                continue;
            }
        }
        let word = match (success, status) {
            (true, status) if several && status != HttpStatus::Code(200) => {
                format!("{} result", status_words(&status.text()))
            }
            (true, _) => "result".to_owned(),
            (false, _) => "error".to_owned(),
        };
        let at = SchemaContext { pointer, ..place.clone() };
        let empty =
            method == "head" || matches!(status, HttpStatus::Code(code) if EMPTY.contains(&code));
        let body =
            if empty { None } else { lower_response_body(cx, &response.content, &at, &word) };
        let media = body.as_ref().map(|body| body.media_type.clone());
        let (ty, example) = body.map(|body| (body.ty, body.example)).unzip();
        if success {
            accept.extend(media.filter(|media| !accept.contains(media)));
            answer.example = answer.example.or(example.flatten());
            answer.successes.push(Case { status, ty, docs: response.description.clone() });
        } else {
            known.push((&response.content, ty.clone()));
            answer.errors.push(Case { status, ty, docs: response.description.clone() });
        }
    }
    answer.accept = accept.join(", ");
    created(cx, given, &mut answer, place);
    answer
}

/// springfox lists 201 beside 200 for every POST, without its schema.
fn created<'a>(
    cx: &mut LoweringContext<'a>,
    given: &'a openapiv3::Operation,
    answer: &mut Answer,
    place: &SchemaContext,
) {
    if !is_springfox(given) {
        return;
    }
    let ok = answer.successes.iter().find(|case| case.status == HttpStatus::Code(200));
    let Some(ty) = ok.and_then(|case| case.ty.clone()) else { return };
    let is_bare = |case: &&mut Case| {
        let is_created = case.status == HttpStatus::Code(201);
        is_created && case.ty.is_none() && case.docs.trim().eq_ignore_ascii_case("created")
    };
    let Some(case) = answer.successes.iter_mut().find(is_bare) else { return };
    // A reference to a shared response is somebody's own words.
    let own = given.responses.responses.get(&StatusCode::Code(201));
    if matches!(own, Some(ReferenceOr::Item(_))) {
        case.ty = Some(ty);
        let pointer = place.deeper(&["responses", "201"]).pointer;
        cx.warn(Code::Assumed, &pointer, &misprints::CREATED.message());
    }
}

/// Whether springfox has printed an operation: by the name it makes, or by the errors it lists for each.
fn is_springfox(given: &openapiv3::Operation) -> bool {
    let name = given.operation_id.as_deref().unwrap_or_default();
    let method = name.rsplit_once("Using").map_or("", |(_, method)| method);
    let method = method.split('_').next().unwrap_or_default();
    let is_named = !method.is_empty() && method.bytes().all(|byte| byte.is_ascii_uppercase());
    let has = |code: &u16| given.responses.responses.contains_key(&StatusCode::Code(*code));
    is_named || [401, 403, 404].iter().all(has)
}

fn status(code: &StatusCode) -> HttpStatus {
    match code {
        StatusCode::Code(code) => HttpStatus::Code(*code),
        StatusCode::Range(range) => HttpStatus::Range(*range),
    }
}

fn is_success(status: HttpStatus) -> bool {
    match status {
        HttpStatus::Code(code) => (200..300).contains(&code),
        HttpStatus::Range(range) => range == 2,
        HttpStatus::Any => false,
    }
}

/// All responses of an operation, by status; `default` last.
fn responses(given: &openapiv3::Operation) -> Vec<(HttpStatus, &ReferenceOr<Response>)> {
    let by_status = given.responses.responses.iter();
    let mut found: Vec<_> = by_status.map(|(code, response)| (status(code), response)).collect();
    found.extend(given.responses.default.iter().map(|response| (HttpStatus::Any, response)));
    found.sort_by_key(|(status, _)| *status);
    found
}
