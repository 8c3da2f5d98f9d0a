//! One call from request to result: the HTTP exchange, what its status means, and polling while the
//! call is `in_progress`. Nothing here is generic, so that it is compiled once.

use std::time::{Instant, SystemTime, UNIX_EPOCH};

use reqwest::header::{self, HeaderMap, HeaderName, HeaderValue};
use reqwest::{Method, Url};
use serde_json::Value;

use crate::client::Client;
use crate::envelope::{self, Envelope, Meaning};
use crate::error::Failure;
use crate::operation::Protocol;
use crate::target::Target;
use crate::transport::{Broken, BrokenKind, Incoming, Outgoing};
use crate::wire::{DecodeError, Slot, Wire, decode};
use crate::{Authentication, Error, body, excerpt, parameters, token};

/// Makes the call and puts its result into `answer`, a default value.
pub(crate) async fn run(
    client: &Client,
    target: Target<'_>,
    request: &dyn Wire,
    answer: &mut (dyn Wire + Send),
) -> Result<(), Error> {
    let started = Instant::now();
    let poll = client.options.poll;
    let mut request_id = client.options.request_id;
    let mut attempts = 0;
    loop {
        attempts += 1;
        let exchanged = exchange(client, &target, request, request_id).await;
        let known = |mut error: Error| {
            let failure = error.failure_mut();
            failure.attempts = attempts;
            failure.request_id = failure.request_id.or(request_id);
            error
        };
        let incoming = exchanged.map_err(known)?;
        let envelope = match understand(&target, &incoming, answer).map_err(known)? {
            Some(envelope) => envelope,
            None => return Ok(()),
        };
        // Without a requestId the call is repeated as it was (ruling 4).
        request_id = envelope.request_id.or(request_id);
        let wait = poll.wait(attempts - 1, random());
        if started.elapsed() + wait >= poll.deadline() {
            let mut failure = target.failure("");
            failure.attempts = attempts;
            failure.request_id = request_id;
            failure.status = Some(200);
            failure.status_code = envelope.status_code;
            failure.status_detail = envelope.status_detail;
            failure.timed_out = true;
            return Err(Error::InProgress(failure));
        }
        tokio::time::sleep(wait).await;
    }
}

/// Between 0 and 1; spreads polls, decides nothing.
fn random() -> f64 {
    let nanos = SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |since| since.subsec_nanos());
    f64::from(nanos % 1000) / 1000.0
}

async fn exchange(
    client: &Client,
    target: &Target<'_>,
    request: &dyn Wire,
    request_id: Option<i64>,
) -> Result<Incoming, Error> {
    let outgoing = outgoing(client, target, request, request_id)
        .map_err(|message| Error::Request(target.failure(message)))?;
    client.shared().transport.exchange(outgoing).await.map_err(|broken| lost(target, broken))
}

/// The request as it leaves; the token is forged here, right before (R5).
fn outgoing(
    client: &Client,
    target: &Target<'_>,
    request: &dyn Wire,
    request_id: Option<i64>,
) -> Result<Outgoing, String> {
    let shared = client.shared();
    let places = parameters::place(target.path, target.parameters, request)?;
    let url = format!("{}{}{}", shared.base, target.service_path, places.path);
    let mut url = Url::parse(&url).map_err(|error| format!("the URL is not legal: {error}"))?;
    if !places.query.is_empty() {
        url.set_query(Some(&places.query));
    }
    let set: Vec<(&str, Value)> =
        request_id.map(|id| ("requestId", Value::from(id))).into_iter().collect();
    let content = body::content(target, request, &set);
    let mut headers = HeaderMap::new();
    for (name, value) in &places.headers {
        insert(&mut headers, name, value)?;
    }
    if !places.cookies.is_empty() {
        insert(&mut headers, "cookie", &places.cookies)?;
    }
    if let Some(content) = &content {
        insert(&mut headers, "content-type", &content.media)?;
    }
    if !target.accept.is_empty() {
        insert(&mut headers, "accept", target.accept)?;
    }
    if let Some(locale) = &client.options.locale {
        insert(&mut headers, "accept-language", locale)?;
    }
    authorize(&shared.authentication, &mut url, &mut headers)?;
    Ok(Outgoing {
        method: Method::from_bytes(target.method.as_bytes())
            .map_err(|_| format!("`{}` is no HTTP method", target.method))?,
        url,
        headers,
        body: content.map(|content| content.bytes),
        timeout: shared.timeout,
    })
}

fn insert(headers: &mut HeaderMap, name: &str, value: &str) -> Result<(), String> {
    let wrong = || format!("the value of the header `{name}` is not legal");
    let name = HeaderName::from_bytes(name.as_bytes()).map_err(|_| wrong())?;
    headers.insert(name, HeaderValue::from_str(value).map_err(|_| wrong())?);
    Ok(())
}

fn authorize(
    authentication: &Authentication,
    url: &mut Url,
    headers: &mut HeaderMap,
) -> Result<(), String> {
    use base64::Engine as _;
    let text = |secret: &crate::Secret| {
        String::from_utf8(secret.as_bytes().to_vec())
            .map_err(|_| "the secret is no text, as this authentication wants it".to_owned())
    };
    let value = match authentication {
        Authentication::None => return Ok(()),
        Authentication::S360(credentials) => {
            let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
            format!("Bearer {}", token::forge(credentials, now))
        }
        Authentication::Bearer(secret) => format!("Bearer {}", text(secret)?),
        Authentication::Basic(user, secret) => {
            let pair = format!("{user}:{}", text(secret)?);
            format!("Basic {}", base64::engine::general_purpose::STANDARD.encode(pair))
        }
        Authentication::Header(name, secret) => {
            let mut value = HeaderValue::from_str(&text(secret)?)
                .map_err(|_| format!("the secret is no legal value of `{name}`"))?;
            value.set_sensitive(true);
            let name = HeaderName::from_bytes(name.as_bytes())
                .map_err(|_| format!("`{name}` is no header name"))?;
            headers.insert(name, value);
            return Ok(());
        }
        Authentication::Query(name, secret) => {
            url.query_pairs_mut().append_pair(name, &text(secret)?);
            return Ok(());
        }
    };
    let mut value =
        HeaderValue::from_str(&value).map_err(|_| "the token is no legal header".to_owned())?;
    value.set_sensitive(true);
    headers.insert(header::AUTHORIZATION, value);
    Ok(())
}

/// No answer, or not a whole one.
fn lost(target: &Target<'_>, broken: Broken) -> Error {
    let mut failure = target.failure(match broken.kind {
        BrokenKind::Connect => "cannot connect",
        BrokenKind::Timeout => "no answer in time",
        BrokenKind::Cut => "the connection broke",
        BrokenKind::TooLarge => "more bytes than the client accepts",
    });
    failure.sent = broken.sent;
    failure.timed_out = broken.kind == BrokenKind::Timeout;
    failure.source = broken.source;
    match broken.kind {
        BrokenKind::TooLarge => Error::TooLarge(failure),
        _ => Error::Transport(failure),
    }
}

/// What an answer means: done, or an envelope that says `in_progress`, or an error.
fn understand(
    target: &Target<'_>,
    incoming: &Incoming,
    answer: &mut (dyn Wire + Send),
) -> Result<Option<Envelope>, Error> {
    let success = match target.protocol {
        Protocol::WebMethod => incoming.status == 200,
        Protocol::Http => (200..300).contains(&incoming.status),
    };
    if !success {
        return Err(refused(target, incoming));
    }
    if target.protocol == Protocol::Http {
        return read(incoming, answer).map(|()| None).map_err(|error| unreadable(target, incoming, error));
    }
    let opened = envelope::open(&incoming.body, answer)
        .map_err(|error| unreadable(target, incoming, error))?;
    match opened.envelope.meaning() {
        Meaning::Success => Ok(None),
        Meaning::InProgress => Ok(Some(opened.envelope)),
        Meaning::Business => {
            let mut failure = answered(target, incoming, "");
            let Envelope { status_code, status_detail, request_id } = opened.envelope;
            failure.status_code = status_code;
            failure.status_detail = status_detail;
            failure.request_id = request_id;
            failure.excerpt.clear();
            Err(Error::Business(failure))
        }
    }
}

/// Puts an answer without envelope where it belongs: text and bytes as they are, else JSON.
fn read(incoming: &Incoming, answer: &mut dyn Wire) -> Result<(), DecodeError> {
    let is_json = incoming.content_type.contains("json");
    match answer.slot() {
        Slot::Ignored => return Ok(()),
        Slot::Bytes(bytes) => {
            bytes.clone_from(&incoming.body);
            return Ok(());
        }
        Slot::String(text) if !is_json => {
            *text = String::from_utf8_lossy(&incoming.body).into_owned();
            return Ok(());
        }
        _ => {}
    }
    decode(&incoming.body, answer).map(|_| ())
}

/// A failure that an answer belongs to.
fn answered(target: &Target<'_>, incoming: &Incoming, message: &str) -> Box<Failure> {
    let mut failure = target.failure(message);
    failure.status = Some(incoming.status);
    failure.sent = true;
    failure.excerpt = excerpt::of_error(&incoming.body);
    failure.retry_after = incoming.retry_after;
    failure
}

/// The errors of the standard (R7), and those of HTTP.
fn refused(target: &Target<'_>, incoming: &Incoming) -> Error {
    let mut failure = answered(target, incoming, "");
    // An error body may be an envelope too; the standard does not say.
    let mut body = Value::Null;
    if decode(&incoming.body, &mut body).is_ok() {
        let envelope = Envelope::of(&body);
        failure.status_code = envelope.status_code;
        failure.status_detail = envelope.status_detail;
        failure.request_id = envelope.request_id;
    }
    match incoming.status {
        400 => Error::BadRequest(failure),
        401 => Error::Unauthorized(failure),
        404 => Error::NotFound(failure),
        429 | 509 => Error::RateLimited(failure),
        500..=599 => Error::Server(failure),
        _ => Error::Status(failure),
    }
}

fn unreadable(target: &Target<'_>, incoming: &Incoming, error: DecodeError) -> Error {
    let mut failure = answered(target, incoming, &error.message);
    failure.excerpt = excerpt::of_data(&incoming.body);
    failure.pointer = Some(error.pointer);
    Error::Decode(failure)
}
