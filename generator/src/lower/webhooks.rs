//! What the server sends by itself: webhooks, and callbacks of operations. Their types are made; a
//! client has no method for them.

use openapiv3::{PathItem, ReferenceOr};

use super::bodies::{Received, received, sent};
use super::operations::{resolve, words_of};
use super::{Lower, Place};
use crate::model::{Type, Webhook};
use crate::pointer::escape;

/// The webhooks of the document.
pub(super) fn lower<'a>(lower: &mut Lower<'a>, webhooks: &'a [(String, PathItem)]) {
    for (name, item) in webhooks {
        let pointer = format!("/webhooks/{}", escape(name));
        of_item(lower, item, &Place { words: name.clone(), own_name: false, pointer });
    }
}

/// The callbacks of an operation, which stands at `place`.
pub(super) fn callbacks<'a>(lower: &mut Lower<'a>, given: &'a openapiv3::Operation, place: &Place) {
    for (name, callback) in &given.callbacks {
        for (expression, item) in callback {
            of_item(lower, item, &place.below(name, &["callbacks", name, expression]));
        }
    }
}

fn of_item<'a>(lower: &mut Lower<'a>, item: &'a PathItem, place: &Place) {
    for (method, given) in item.iter() {
        let place = place.deeper(&[method]);
        let body =
            sent(lower, given.request_body.as_ref(), &place, "request").map(|sent| sent.field.ty);
        let answer = answer(lower, given, &place);
        lower.webhooks.push(Webhook {
            name: place.words.clone(),
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
    lower: &mut Lower<'a>,
    given: &'a openapiv3::Operation,
    place: &Place,
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
        let response = resolve(lower, response, &at.pointer, |all, name| all.responses.get(name));
        if let Some(Received { ty, .. }) =
            response.and_then(|found| received(lower, &found.content, &at, "answer"))
        {
            return Some(ty);
        }
    }
    None
}
