//! What the server sends by itself: webhooks, and callbacks of operations. Their types are made; a
//! client has no method for them.

use openapiv3::{PathItem, ReferenceOr};

use super::bodies::{LoweredResponseBody, lower_request_body, lower_response_body};
use super::operations::{resolve, words_of};
use super::{LoweringContext, SchemaContext};
use crate::model::{Type, Webhook};
use crate::pointer::escape;

/// The webhooks of the document.
pub(super) fn lower_webhooks<'a>(cx: &mut LoweringContext<'a>, webhooks: &'a [(String, PathItem)]) {
    for (name, item) in webhooks {
        let pointer = format!("/webhooks/{}", escape(name));
        of_item(cx, item, &SchemaContext { name_hint: name.clone(), is_own_name: false, pointer });
    }
}

/// The callbacks of an operation, which stands at `place`.
pub(super) fn callbacks<'a>(
    cx: &mut LoweringContext<'a>,
    given: &'a openapiv3::Operation,
    place: &SchemaContext,
) {
    for (name, callback) in &given.callbacks {
        for (expression, item) in callback {
            of_item(cx, item, &place.below(name, &["callbacks", name, expression]));
        }
    }
}

fn of_item<'a>(cx: &mut LoweringContext<'a>, item: &'a PathItem, place: &SchemaContext) {
    for (method, given) in item.iter() {
        let place = place.deeper(&[method]);
        let body = lower_request_body(cx, given.request_body.as_ref(), &place, "request")
            .map(|sent| sent.field.ty);
        let answer = answer(cx, given, &place);
        cx.webhooks.push(Webhook {
            name: place.name_hint.clone(),
            method: method.to_ascii_uppercase(),
            docs: words_of(given),
            body,
            answer,
            pointer: place.pointer.clone(),
        });
    }
}

/// What the document wants to hear: the first answer with a body.
fn answer<'a>(
    cx: &mut LoweringContext<'a>,
    given: &'a openapiv3::Operation,
    place: &SchemaContext,
) -> Option<Type> {
    let mut responses: Vec<(String, &ReferenceOr<openapiv3::Response>)> = given
        .responses
        .responses
        .iter()
        .map(|(status, response)| (status.to_string(), response))
        .filter(|(status, _)| status.starts_with('2'))
        .collect();
    responses.sort_by(|one, other| one.0.cmp(&other.0));
    for (status, response) in responses {
        let at = place.deeper(&["responses", &status]);
        let response = resolve(cx, response, &at.pointer, |all, name| all.responses.get(name));
        if let Some(LoweredResponseBody { ty, .. }) = response.and_then(|(found, pointer)| {
            let at = SchemaContext { pointer, ..at };
            lower_response_body(cx, &found.content, &at, "answer")
        }) {
            return Some(ty);
        }
    }
    None
}
