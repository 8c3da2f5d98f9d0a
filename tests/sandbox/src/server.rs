//! The HTTP side: routes, checks in the order a real server makes them, answers.

use std::collections::{BTreeMap, HashMap};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use axum::Router;
use axum::body::{Body, Bytes};
use axum::extract::{DefaultBodyLimit, Path, Query, State as FromState};
use axum::http::{HeaderMap, HeaderName, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use serde_json::{Map, Value, json};
use tower_http::compression::CompressionLayer;
use tower_http::decompression::RequestDecompressionLayer;

use crate::behaviour::Answer;
use crate::documents::Documents;
use crate::{Behaviour, Identity, Recorded, sample, shape, token};

/// Largest request body, in bytes.
const LARGEST: usize = 16 * 1024 * 1024;

#[derive(Debug)]
pub(crate) struct State {
    identity: Identity,
    documents: Documents,
    /// Seconds the server's clock is ahead.
    clock_offset: i64,
    /// Every so many calls one goes wrong.
    fault_every: Option<u64>,
    inner: Mutex<Inner>,
}

#[derive(Debug, Default)]
struct Inner {
    behaviours: BTreeMap<String, Behaviour>,
    recorded: Vec<Recorded>,
    /// Calls that are `in_progress`, by their `requestId`.
    pending: HashMap<i64, Pending>,
    last_id: i64,
    /// Calls counted for `fault_every`.
    calls: u64,
}

/// A call that has been answered `in_progress`.
#[derive(Debug)]
struct Pending {
    /// Method and parameters without `requestId`: a poll must repeat them.
    call: (String, Value),
    left: u32,
    behaviour: Behaviour,
}

impl State {
    pub(crate) fn new(
        identity: Identity,
        documents: Documents,
        clock_offset: i64,
        fault_every: Option<u64>,
    ) -> Self {
        Self { identity, documents, clock_offset, fault_every, inner: Mutex::default() }
    }
    /// Seconds since 1970 by the server's clock.
    fn now(&self) -> i64 {
        let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
        i64::try_from(since.as_secs()).unwrap_or(i64::MAX).saturating_add(self.clock_offset)
    }
    /// The `Date` header by the server's clock.
    fn date(&self) -> Option<HeaderValue> {
        let now = UNIX_EPOCH + Duration::from_secs(u64::try_from(self.now()).ok()?);
        HeaderValue::try_from(httpdate::fmt_http_date(now)).ok()
    }
    pub(crate) fn identity(&self) -> &Identity {
        &self.identity
    }
    pub(crate) fn set(&self, method: &str, behaviour: Behaviour) {
        self.lock().behaviours.insert(method.to_owned(), behaviour);
    }
    pub(crate) fn reset(&self) {
        self.lock().behaviours.clear();
    }
    pub(crate) fn recorded(&self) -> Vec<Recorded> {
        self.lock().recorded.clone()
    }
    fn lock(&self) -> MutexGuard<'_, Inner> {
        self.inner.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

pub(crate) fn router(state: Arc<State>) -> Router {
    Router::new()
        .route("/{context}/backend-apis/v1/auth", post(auth))
        .route("/{context}/backend-apis/{service}/{version}/{method}", post(call))
        .route("/sandbox/behaviour", post(behaviour))
        .route("/sandbox/requests", get(requests))
        .layer(DefaultBodyLimit::max(LARGEST))
        .layer(CompressionLayer::new().gzip(true).deflate(true))
        .layer(RequestDecompressionLayer::new().gzip(true))
        .with_state(state)
}

fn text(status: StatusCode, text: impl Into<String>) -> Response {
    (status, [(header::CONTENT_TYPE, "text/plain; charset=utf-8")], text.into()).into_response()
}

fn refuse(status: StatusCode, why: impl Into<String>) -> Box<Response> {
    Box::new(text(status, why))
}

fn header_of<'h>(headers: &'h HeaderMap, name: &str) -> Option<&'h str> {
    headers.get(name)?.to_str().ok()
}

type Route = (String, String, String, String);

async fn call(
    FromState(state): FromState<Arc<State>>,
    Path((context, service, version, method)): Path<Route>,
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
        status: 0,
        status_code: None,
    };
    let (answer, headers) =
        match checked(&state, (&context, &service, &version, &method), &headers, json) {
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
    state.lock().recorded.push(recorded);
    response
}

/// An answer that is ready; `None` cuts the connection.
struct Planned {
    answer: Option<Response>,
    status_code: Option<String>,
    delay: Duration,
    headers: Vec<(String, String)>,
}

/// Checks a call in the order 404, 401, 400 and plans its answer.
fn checked(
    state: &State,
    (context, service, version, method): (&str, &str, &str, &str),
    headers: &HeaderMap,
    body: Option<Value>,
) -> Result<Planned, Box<Response>> {
    let Some((api, operation)) = state.documents.find(context, service, version, method) else {
        let message = format!("unknown: {context}/{service}/{version}/{method}");
        return Err(refuse(StatusCode::NOT_FOUND, message));
    };
    token::check(header_of(headers, "authorization"), &state.identity, state.now())
        .map_err(|why| refuse(StatusCode::UNAUTHORIZED, why))?;
    let content_type = header_of(headers, "content-type").unwrap_or_default();
    if !content_type.to_ascii_lowercase().starts_with("application/json") {
        let message = format!("Content-Type is `{content_type}`, not application/json");
        return Err(refuse(StatusCode::BAD_REQUEST, message));
    }
    let body = body.ok_or_else(|| refuse(StatusCode::BAD_REQUEST, "the body is not JSON"))?;
    shape::check(api, operation.request.as_ref(), &body)
        .map_err(|why| refuse(StatusCode::BAD_REQUEST, why))?;
    let asked = match header_of(headers, "x-sandbox").map(Behaviour::parse) {
        None => None,
        Some(Ok(behaviour)) => Some(behaviour),
        Some(Err(error)) => return Err(refuse(StatusCode::BAD_REQUEST, error.to_string())),
    };
    let mut inner = state.lock();
    let fault_every = state.fault_every;
    let (behaviour, id) = match inner.progress(method, &body, asked, fault_every) {
        Progress::Again(id) => return Ok(Planned::at_once("in_progress", "", id)),
        Progress::Done(behaviour, id) => (behaviour, id),
        Progress::Unknown => {
            let message = "no call with this requestId and these parameters is in progress";
            return Ok(Planned::at_once("error.requestId", message, 0));
        }
    };
    let mut status_code = None;
    let answer = match behaviour.answer {
        Answer::Success(data) => {
            let mut fields = sample::answer(api, operation.answer.ty.as_ref(), &body);
            envelope(&mut fields, "success", "", id);
            if let Value::Object(data) = data {
                fields.extend(data);
            }
            status_code = Some("success".to_owned());
            Some(json_response(&Value::Object(fields)))
        }
        Answer::Body(body) => Some(json_response(&body)),
        Answer::Business { code, detail } => {
            let answer = business(&code, &detail, id);
            status_code = Some(code);
            Some(answer)
        }
        Answer::Status { status, text: detail } => {
            let status = StatusCode::from_u16(status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
            Some(text(status, detail))
        }
        Answer::Cut => None,
    };
    Ok(Planned { answer, status_code, delay: behaviour.delay, headers: behaviour.headers })
}

impl Planned {
    fn at_once(code: &str, detail: &str, id: i64) -> Self {
        Self {
            answer: Some(business(code, detail, id)),
            status_code: Some(code.to_owned()),
            delay: Duration::ZERO,
            headers: Vec::new(),
        }
    }
}

enum Progress {
    Again(i64),
    Done(Behaviour, i64),
    Unknown,
}

impl Inner {
    /// Where a call stands: new, polled, or done.
    fn progress(
        &mut self,
        method: &str,
        body: &Value,
        asked: Option<Behaviour>,
        fault_every: Option<u64>,
    ) -> Progress {
        let mut parameters = body.clone();
        let given = parameters.as_object_mut().and_then(|fields| fields.remove("requestId"));
        // Some clients send 0 on first calls (FACTS 2.5).
        let given = given.as_ref().and_then(integer).filter(|id| *id != 0);
        let call = (method.to_owned(), parameters);
        if let Some(id) = given {
            return match self.pending.remove(&id) {
                Some(pending) if pending.call == call => self.next(id, pending),
                Some(pending) => {
                    self.pending.insert(id, pending);
                    Progress::Unknown
                }
                // An id nobody waits for: an ordinary call of a client that numbers its calls.
                None => Progress::Done(self.behaviour(method, asked), id),
            };
        }
        self.last_id += 1;
        let id = self.last_id;
        let asked = asked.or_else(|| self.fault(fault_every?));
        let behaviour = self.behaviour(method, asked);
        self.next(id, Pending { call, left: behaviour.in_progress, behaviour })
    }

    fn next(&mut self, id: i64, mut pending: Pending) -> Progress {
        if pending.left == 0 {
            return Progress::Done(pending.behaviour, id);
        }
        pending.left -= 1;
        self.pending.insert(id, pending);
        Progress::Again(id)
    }

    /// Every so many calls, each kind of fault in turn.
    fn fault(&mut self, every: u64) -> Option<Behaviour> {
        self.calls += 1;
        self.calls.is_multiple_of(every.max(1)).then(|| match self.calls / every.max(1) % 4 {
            0 => Behaviour::cut(),
            1 => Behaviour::status(500, "a fault"),
            2 => Behaviour::status(509, "a fault"),
            _ => Behaviour::success().in_progress(2),
        })
    }

    /// What the call is answered with; uses up behaviours that hold for some calls only.
    fn behaviour(&mut self, method: &str, asked: Option<Behaviour>) -> Behaviour {
        if let Some(asked) = asked {
            return asked;
        }
        let Some(set) = self.behaviours.get_mut(method) else { return Behaviour::success() };
        match &mut set.times {
            None => set.clone(),
            Some(0) => Behaviour::success(),
            Some(times) => {
                *times -= 1;
                set.clone()
            }
        }
    }
}

fn integer(value: &Value) -> Option<i64> {
    value.as_i64().or_else(|| value.as_str()?.parse().ok())
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

fn json_response(body: &Value) -> Response {
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

/// R14: a token for who knows the secret. It is the sandbox's own, good for 30 s.
async fn auth(FromState(state): FromState<Arc<State>>, body: Bytes) -> Response {
    let given: Value = serde_json::from_slice(&body).unwrap_or_default();
    let identity = &state.identity;
    let is = |name: &str, wanted: &str| given.get(name).and_then(Value::as_str) == Some(wanted);
    if is("operator", &identity.operator) && is("secret", &identity.secret) {
        return json_response(&json!({ "token": token::forge(identity, state.now()) }));
    }
    text(StatusCode::UNAUTHORIZED, "operator or secret is wrong")
}

/// `POST /sandbox/behaviour?method=getCatalog`, body: see [`Behaviour::parse`].
async fn behaviour(
    FromState(state): FromState<Arc<State>>,
    Query(query): Query<BTreeMap<String, String>>,
    body: String,
) -> Response {
    let Some(method) = query.get("method") else {
        return text(StatusCode::BAD_REQUEST, "the query must name a method");
    };
    match Behaviour::parse(&body) {
        Ok(behaviour) => {
            state.set(method, behaviour);
            text(StatusCode::OK, "set")
        }
        Err(error) => text(StatusCode::BAD_REQUEST, error.to_string()),
    }
}

/// `GET /sandbox/requests`: what has been received.
async fn requests(FromState(state): FromState<Arc<State>>) -> Response {
    let calls = state.recorded().into_iter().map(|call| {
        json!({
            "service": call.service,
            "version": call.version,
            "method": call.method,
            "body": call.body,
            "status": call.status,
            "statusCode": call.status_code,
            "at": call.at.duration_since(UNIX_EPOCH).unwrap_or_default().as_secs_f64(),
        })
    });
    json_response(&calls.collect())
}
