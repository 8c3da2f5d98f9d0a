//! What is asked of the sandbox beside S-360's methods: tokens, what methods answer, what was called.

use std::collections::BTreeMap;
use std::sync::Arc;
use std::time::UNIX_EPOCH;

use axum::body::Bytes;
use axum::extract::{Query, State as FromState};
use axum::http::StatusCode;
use axum::response::Response;
use serde_json::{Value, json};

use crate::server::{json_response, text};
use crate::state::State;
use crate::{Behavior, token};

/// R14: a token for who knows the secret. It is the sandbox's own, good for 30 s.
pub(crate) async fn auth(FromState(state): FromState<Arc<State>>, body: Bytes) -> Response {
    let given: Value = serde_json::from_slice(&body).unwrap_or_default();
    let identity = state.identity();
    let is = |name: &str, wanted: &str| given.get(name).and_then(Value::as_str) == Some(wanted);
    if is("operator", &identity.operator) && is("secret", &identity.secret) {
        return json_response(&json!({ "token": token::forge(identity, state.now()) }));
    }
    text(StatusCode::UNAUTHORIZED, "operator or secret is wrong")
}

/// `POST /sandbox/behavior?method=getCatalog`, body: see [`Behavior::parse`]; with `&unlisted` for a
/// method that no document has.
pub(crate) async fn behavior(
    FromState(state): FromState<Arc<State>>,
    Query(query): Query<BTreeMap<String, String>>,
    body: String,
) -> Response {
    let Some(method) = query.get("method") else {
        return text(StatusCode::BAD_REQUEST, "the query must name a method");
    };
    let behavior = match Behavior::parse(&body) {
        Ok(behavior) => behavior,
        Err(error) => return text(StatusCode::BAD_REQUEST, error.to_string()),
    };
    if query.contains_key("unlisted") {
        state.declare(method);
    }
    match state.set(method, behavior.into()) {
        Ok(()) => text(StatusCode::OK, "set"),
        Err(unknown) => {
            let hint = "`&unlisted` in the query sets what no document has";
            text(StatusCode::NOT_FOUND, format!("{unknown}\n{hint}"))
        }
    }
}

/// `GET /sandbox/requests`: what has been received.
pub(crate) async fn requests(FromState(state): FromState<Arc<State>>) -> Response {
    let calls = state.recorded().into_iter().map(|call| {
        json!({
            "service": call.service,
            "version": call.version,
            "method": call.method,
            "body": call.body,
            "headers": call.headers,
            "status": call.status,
            "statusCode": call.status_code,
            "at": call.at.duration_since(UNIX_EPOCH).unwrap_or_default().as_secs_f64(),
        })
    });
    json_response(&calls.collect())
}
