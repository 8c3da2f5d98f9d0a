//! The HTTP side: routes, checks in the order a real server makes them, answers.

use std::sync::Arc;
use std::time::{Duration, SystemTime};

use axum::Router;
use axum::body::{Body, Bytes};
use axum::extract::{DefaultBodyLimit, Path, State as FromState};
use axum::http::{HeaderMap, HeaderName, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use s360_codegen::model::{Api, Operation};
use serde_json::{Map, Value, json};
use tower_http::compression::CompressionLayer;
use tower_http::decompression::RequestDecompressionLayer;

use crate::behavior::{Answer, Said};
use crate::box_office::Refusal;
use crate::conversation::Progress;
use crate::shape::request_differences;
use crate::state::{State, locked};
use crate::{Behavior, Difference, Exchange, Recorded, Source, control, redact, sample, token};

/// Largest request body, in bytes.
const LARGEST: usize = 16 * 1024 * 1024;

pub(crate) fn router(state: Arc<State>) -> Router {
    Router::new()
        .route("/{context}/backend-apis/v1/auth", post(control::auth))
        .route("/{context}/backend-apis/{service}/{version}/{method}", post(call))
        .route("/sandbox/behavior", post(control::behavior))
        .route("/sandbox/requests", get(control::requests))
        .layer(DefaultBodyLimit::max(LARGEST))
        .layer(CompressionLayer::new().gzip(true).deflate(true))
        .layer(RequestDecompressionLayer::new().gzip(true))
        .with_state(state)
}

pub(crate) fn text(status: StatusCode, text: impl Into<String>) -> Response {
    (status, [(header::CONTENT_TYPE, "text/plain; charset=utf-8")], text.into()).into_response()
}

fn refuse(status: StatusCode, why: impl Into<String>) -> Box<Response> {
    Box::new(text(status, why))
}

fn header_of<'h>(headers: &'h HeaderMap, name: &str) -> Option<&'h str> {
    headers.get(name)?.to_str().ok()
}

/// What a path names.
struct Route {
    context: String,
    service: String,
    version: String,
    method: String,
}

async fn call(
    FromState(state): FromState<Arc<State>>,
    Path((context, service, version, method)): Path<(String, String, String, String)>,
    headers: HeaderMap,
    body: Bytes,
) -> Response {
    let json: Option<Value> = serde_json::from_slice(&body).ok();
    let mut recorded = Recorded {
        at: SystemTime::now(),
        service: service.clone(),
        version: version.clone(),
        method: method.clone(),
        body: json.clone().unwrap_or_default(),
        language: header_of(&headers, "accept-language").map(str::to_owned),
        headers: redact::headers(&headers),
        status: 0,
        status_code: None,
    };
    let route = Route { context, service, version, method };
    let (answer, headers) = match answered(&state, &route, &headers, json).await {
        Ok(planned) => {
            recorded.status_code = planned.status_code;
            tokio::time::sleep(planned.delay).await;
            (planned.answer, planned.headers)
        }
        Err(refused) => (Some(*refused), Vec::new()),
    };
    let response = match answer {
        Some(mut response) => {
            for (name, value) in headers {
                if let (Ok(name), Ok(value)) =
                    (HeaderName::try_from(name), HeaderValue::try_from(value))
                {
                    response.headers_mut().insert(name, value);
                }
            }
            if let Some(date) = state.date() {
                response.headers_mut().insert(header::DATE, date);
            }
            recorded.status = response.status().as_u16();
            response
        }
        None => cut(),
    };
    locked(&state.recorded).push(recorded);
    response
}

/// An answer that is ready; `None` cuts the connection.
struct Planned {
    answer: Option<Response>,
    status_code: Option<String>,
    delay: Duration,
    headers: Vec<(String, String)>,
}

/// Checks a call in the order 404, 401, 400 and has it answered. What a test has said about it goes
/// before what the document says.
async fn answered(
    state: &State,
    route: &Route,
    headers: &HeaderMap,
    body: Option<Value>,
) -> Result<Planned, Box<Response>> {
    let Route { context, service, version, method } = route;
    let found = state.documents.find(context, service, version, method);
    let said = said(state, method, headers, body.as_ref());
    let by_documents = matches!(state.setup.source, Source::Documents | Source::BoxOffice(_));
    if found.is_none() && by_documents && !state.is_served(method, said) {
        let mut message = format!("unknown: {context}/{service}/{version}/{method}");
        match state.look_up(method) {
            Err(unknown) => message.push_str(&format!("\n{unknown}")),
            Ok(()) if said == Said::Nothing => {}
            Ok(()) => message.push_str("\nno document has the method there"),
        }
        return Err(refuse(StatusCode::NOT_FOUND, message));
    }
    let body = admitted(state, headers, body)?;
    match (&state.setup.source, found) {
        (Source::Documents | Source::BoxOffice(_), Some((api, operation))) => {
            let differences = request_differences(api, operation, &body);
            let refused = |difference: &&Difference| match said {
                Said::Nothing => true,
                Said::Something => !difference.kind.is_unknown(),
                Said::Everything => false,
            };
            if let Some(first) = differences.iter().find(refused) {
                return Err(refuse(StatusCode::BAD_REQUEST, first.to_string()));
            }
        }
        (Source::Recording(replay), _) if said == Said::Nothing => {
            let answer = replay.answer(&asked(route, body)?);
            let (status, answer) = answer.map_err(|why| refuse(StatusCode::NOT_FOUND, why))?;
            return Ok(Planned::of(status, &answer));
        }
        (Source::Server(recorder), _) if said == Said::Nothing => {
            let language = header_of(headers, "accept-language");
            let answer = recorder.answer(asked(route, body)?, language).await;
            let answer = answer.map_err(|why| refuse(StatusCode::BAD_GATEWAY, why))?;
            return Ok(Planned::of(answer.status, &answer.answer));
        }
        _ => {}
    }
    planned(state, method, found, headers, &body)
}

/// How much the test, or the header of the call, has said about its answer.
fn said(state: &State, method: &str, headers: &HeaderMap, body: Option<&Value>) -> Said {
    match header_of(headers, "x-sandbox").map(Behavior::parse) {
        Some(Ok(behavior)) => behavior.said(),
        // Refused later, by name.
        Some(Err(_)) => Said::Something,
        None => state.conversations().said(method, body.unwrap_or(&Value::Null)),
    }
}

/// The body of a call that a real server would not refuse at once.
fn admitted(
    state: &State,
    headers: &HeaderMap,
    body: Option<Value>,
) -> Result<Value, Box<Response>> {
    // In whole seconds: to the letter, a token is of this second.
    let slack = if state.setup.strict_clock { 0 } else { token::SLACK };
    token::check(header_of(headers, "authorization"), state.identity(), state.now(), slack)
        .map_err(|why| refuse(StatusCode::UNAUTHORIZED, why))?;
    let content_type = header_of(headers, "content-type").unwrap_or_default();
    if !content_type.to_ascii_lowercase().starts_with("application/json") {
        let message = format!("Content-Type is `{content_type}`, not application/json");
        return Err(refuse(StatusCode::BAD_REQUEST, message));
    }
    body.ok_or_else(|| refuse(StatusCode::BAD_REQUEST, "the body is not JSON"))
}

/// The call as an exchange that has no answer yet.
fn asked(route: &Route, request: Value) -> Result<Exchange, Box<Response>> {
    let version = route.version.parse();
    Ok(Exchange {
        context: route.context.clone(),
        service: route.service.clone(),
        version: version.map_err(|_| refuse(StatusCode::NOT_FOUND, "no such version"))?,
        method: route.method.clone(),
        request,
        status: 0,
        answer: Value::Null,
    })
}

/// The answer that the test or the header asks for, else data shaped by the document.
fn planned(
    state: &State,
    method: &str,
    found: Option<(&Api, &Operation)>,
    headers: &HeaderMap,
    body: &Value,
) -> Result<Planned, Box<Response>> {
    let asked = match header_of(headers, "x-sandbox").map(Behavior::parse) {
        None => None,
        Some(Ok(behavior)) => Some(behavior),
        Some(Err(error)) => return Err(refuse(StatusCode::BAD_REQUEST, error.to_string())),
    };
    // Not under the lock: the function may look at the sandbox.
    let respond = state.conversations().respond(method, body);
    let asked = asked.or_else(|| Some(respond?(body)));
    let progress = state.conversations().progress(method, body, asked, state.setup.fault_every);
    let (behavior, id) = match progress {
        Progress::Again(id) => return Ok(Planned::at_once("in_progress", "", id)),
        Progress::Done(behavior, id) => (behavior, id),
        Progress::Unknown => {
            let message = "no call with this requestId and these parameters is in progress";
            return Ok(Planned::at_once("error.requestId", message, 0));
        }
    };
    let mut status_code = None;
    let answer = match behavior.answer {
        Answer::Success(data) => match by_itself(state, method, found, body) {
            Ok(mut fields) => {
                envelope(&mut fields, "success", "", id);
                if let Value::Object(data) = data {
                    fields.extend(data);
                }
                status_code = Some("success".to_owned());
                Some(json_response(&Value::Object(fields)))
            }
            Err(Refusal { code, detail }) => {
                let answer = business(&code, &detail, id);
                status_code = Some(code);
                Some(answer)
            }
        },
        Answer::Body(body) => Some(json_response(&body)),
        Answer::Business { code, detail } => {
            let answer = business(&code, &detail, id);
            status_code = Some(code);
            Some(answer)
        }
        Answer::Status { status, text: detail } => Some(text(status_of(status), detail)),
        Answer::Cut => {
            // What was asked for is done; only its answer gets lost.
            let _ = by_itself(state, method, found, body);
            None
        }
    };
    Ok(Planned { answer, status_code, delay: behavior.delay, headers: behavior.headers })
}

/// What a method answers to which nothing else was said: what the box office knows of it, else the
/// document's example or data of its shape.
fn by_itself(
    state: &State,
    method: &str,
    found: Option<(&Api, &Operation)>,
    body: &Value,
) -> Result<Map<String, Value>, Refusal> {
    let office = match &state.setup.source {
        Source::BoxOffice(office) => locked(office).answer(method, body),
        _ => None,
    };
    match (office, found) {
        (Some(answer), _) => answer,
        (None, Some((api, operation))) => Ok(sample::answer(api, operation, body)),
        (None, None) => Ok(Map::new()),
    }
}

fn status_of(status: u16) -> StatusCode {
    StatusCode::from_u16(status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR)
}

impl Planned {
    /// An answer that was a real server's.
    fn of(status: u16, body: &Value) -> Self {
        let mut answer = match body {
            Value::String(body) => text(status_of(status), body.clone()),
            body => json_response(body),
        };
        *answer.status_mut() = status_of(status);
        let status_code = body.get("statusCode").and_then(Value::as_str).map(str::to_owned);
        Self { answer: Some(answer), status_code, delay: Duration::ZERO, headers: Vec::new() }
    }
    fn at_once(code: &str, detail: &str, id: i64) -> Self {
        Self {
            answer: Some(business(code, detail, id)),
            status_code: Some(code.to_owned()),
            delay: Duration::ZERO,
            headers: Vec::new(),
        }
    }
}

fn envelope(fields: &mut Map<String, Value>, code: &str, detail: &str, id: i64) {
    fields.insert("statusCode".to_owned(), json!(code));
    fields.insert("statusDetail".to_owned(), json!(detail));
    fields.insert("requestId".to_owned(), json!(id));
}

fn business(code: &str, detail: &str, id: i64) -> Response {
    let mut fields = Map::new();
    envelope(&mut fields, code, detail, id);
    json_response(&Value::Object(fields))
}

pub(crate) fn json_response(body: &Value) -> Response {
    ([(header::CONTENT_TYPE, "application/json")], body.to_string()).into_response()
}

/// Half an answer, then the connection breaks.
fn cut() -> Response {
    let parts = [Ok(Bytes::from_static(b"{\"statusCode\":")), Err(std::io::ErrorKind::BrokenPipe)];
    let parts = parts.map(|part| part.map_err(std::io::Error::from));
    let body = Body::from_stream(futures_util::stream::iter(parts));
    // Without compression the first bytes are on the wire before the break.
    ([(header::CONTENT_TYPE, "application/json"), (header::CONTENT_ENCODING, "identity")], body)
        .into_response()
}
