//! What a program can see of its calls: each request before and after, retries, how a call ended, and
//! answers that differ from their documents. Carries names and numbers only, never secrets or business
//! data.

use std::future::Future;
use std::sync::Arc;
use std::time::Duration;

#[cfg(feature = "tracing")]
use crate::call::target::Target;
use crate::error::Error;
#[cfg(feature = "tracing")]
use crate::error::ErrorKind;
use crate::version::Version;
use crate::wire::Drift;

/// Sees every HTTP request, every call as a whole, every difference between an answer and its document,
/// and when limits are no longer shared with other processes.
///
/// ```
/// use std::sync::atomic::{AtomicUsize, Ordering};
/// use s360_runtime::{Attempt, Observer};
/// use s360_runtime::wire::Drift;
///
/// /// Learns of a changed service before it hurts.
/// #[derive(Default)]
/// struct Drifts(AtomicUsize);
///
/// impl Observer for Drifts {
///     fn drift(&self, attempt: &Attempt<'_>, drift: &Drift) {
///         self.0.fetch_add(1, Ordering::Relaxed);
///         eprintln!("{} {}: {:?} at {}", attempt.service, attempt.operation, drift.kind, drift.pointer);
///     }
/// }
/// ```
pub trait Observer: Send + Sync {
    /// A request is about to be sent.
    fn before(&self, attempt: &Attempt<'_>) {
        let _ = attempt;
    }
    /// A request has come to its end.
    fn after(&self, attempt: &Attempt<'_>, outcome: &Outcome<'_>) {
        let _ = (attempt, outcome);
    }
    /// A request failed and is made again after `wait`.
    fn retry(&self, attempt: &Attempt<'_>, error: &Error, wait: Duration) {
        let _ = (attempt, error, wait);
    }
    /// A call has come to its end, with all its requests. A call that the program drops before has none.
    fn ended(&self, call: &Ended<'_>) {
        let _ = call;
    }
    /// An answer differs from its document.
    fn drift(&self, attempt: &Attempt<'_>, drift: &Drift) {
        let _ = (attempt, drift);
    }
    /// From now on the client keeps its limits without Redis, or with it again. Until then its calls
    /// and those of other processes can exceed the limit together.
    fn fallback(&self, fallback: &Fallback<'_>) {
        let _ = fallback;
    }
}

/// Whether limits that are kept in Redis (`ClientBuilder::redis`) are the process's own for a while.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Fallback<'a> {
    /// Redis does not answer, or with an error; this says which.
    Begun(&'a str),
    /// Redis has given a permit again.
    Ended,
}

/// One HTTP request of a call.
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub struct Attempt<'a> {
    /// Wire name of the service.
    pub service: &'a str,
    /// Version of the service.
    pub version: Option<Version>,
    /// Wire name of the operation.
    pub operation: &'a str,
    /// Number of the request within its call, from 1; polls and retries count.
    pub number: u32,
    /// The `requestId` that is sent, in polls.
    pub request_id: Option<i64>,
    /// Time before the request, since the call began or its last request ended: for a permit, before
    /// a retry or a poll.
    pub waited: Duration,
}

/// How an HTTP request ended.
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub struct Outcome<'a> {
    /// Status of the answer; `None` if there is no whole one.
    pub status: Option<u16>,
    /// Bytes of the answer, after decompression.
    pub bytes: usize,
    /// Time from sending to the end of the answer.
    pub took: Duration,
    /// Why there is no usable answer.
    pub error: Option<&'a Error>,
}

/// How a call ended.
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub struct Ended<'a> {
    /// Wire name of the service.
    pub service: &'a str,
    /// Version of the service.
    pub version: Option<Version>,
    /// Wire name of the operation.
    pub operation: &'a str,
    /// HTTP requests made, polls and retries included.
    pub attempts: u32,
    /// How many of them asked for the outcome of a call that was `in_progress`.
    pub polls: u32,
    /// Time that the call waited for permits of the client's own limits.
    pub permit_wait: Duration,
    /// Time from the beginning to the end.
    pub took: Duration,
    /// Why there is no result.
    pub error: Option<&'a Error>,
}

impl Ended<'_> {
    /// The outcome in one word, for metrics: `success`, or the kind of the error such as `business`,
    /// `decode`, `transport`.
    pub fn outcome(&self) -> &'static str {
        self.error.map_or("success", |error| error.kind().name())
    }
    /// The `statusCode` of a business error, for metrics; `other` if it does not look like one.
    pub fn status_code(&self) -> Option<&str> {
        let code = self.error?.status_code()?;
        let is_part = |byte: u8| byte.is_ascii_alphanumeric() || b"._-".contains(&byte);
        let is_code = code.len() <= 64 && code.bytes().all(is_part);
        Some(if is_code { code } else { "other" })
    }
}

/// An HTTP request that observers have been told of.
pub(crate) struct ObservedAttempt<'a> {
    observers: &'a [Arc<dyn Observer>],
    attempt: Attempt<'a>,
    #[cfg(feature = "tracing")]
    span: tracing::Span,
}

/// Tells observers that a request is about to be sent.
pub(crate) fn begin<'a>(
    observers: &'a [Arc<dyn Observer>],
    attempt: Attempt<'a>,
) -> ObservedAttempt<'a> {
    observers.iter().for_each(|observer| observer.before(&attempt));
    ObservedAttempt {
        #[cfg(feature = "tracing")]
        span: {
            let empty = tracing::field::Empty;
            let (status, bytes, wait) = (&empty, &empty, milliseconds(attempt.waited));
            tracing::debug_span!(
                "s360.attempt",
                otel.kind = "client",
                s360.attempt = attempt.number,
                s360.request_id = attempt.request_id,
                s360.wait_ms = wait,
                http.response.status_code = status,
                http.response.body.size = bytes
            )
        },
        observers,
        attempt,
    }
}

impl ObservedAttempt<'_> {
    /// The exchange within the span of its attempt.
    pub(crate) fn instrument<F: Future>(&self, exchange: F) -> impl Future<Output = F::Output> {
        #[cfg(feature = "tracing")]
        let exchange = tracing::Instrument::instrument(exchange, self.span.clone());
        exchange
    }

    /// Does something within the span of the attempt.
    pub(crate) fn in_scope<T>(&self, work: impl FnOnce() -> T) -> T {
        #[cfg(feature = "tracing")]
        let _entered = self.span.enter();
        work()
    }

    /// Tells observers how the request ended.
    pub(crate) fn end(self, outcome: &Outcome<'_>) {
        #[cfg(feature = "tracing")]
        let _entered = {
            if let Some(status) = outcome.status {
                self.span.record("http.response.status_code", status);
                self.span.record("http.response.body.size", outcome.bytes);
            }
            self.span.enter()
        };
        self.observers.iter().for_each(|observer| observer.after(&self.attempt, outcome));
    }
}

/// The span of a call.
#[cfg(feature = "tracing")]
pub(crate) fn call_span(target: &Target<'_>) -> tracing::Span {
    let version = target.version.map(tracing::field::display);
    tracing::info_span!(
        "s360.call",
        s360.service = &*target.service,
        s360.version = version,
        s360.operation = &*target.name,
        s360.request_id = tracing::field::Empty
    )
}

/// Notes the id by which the server knows the call, in the span of the call.
#[cfg(feature = "tracing")]
pub(crate) fn request_id(id: Option<i64>) {
    if let Some(id) = id {
        tracing::Span::current().record("s360.request_id", id);
    }
}

/// Writes what happens as `tracing` events, within the spans `s360.call` and `s360.attempt`:
///
/// | event | level |
/// |---|---|
/// | a request is sent | trace |
/// | an answer came, a drift | debug |
/// | a request is made again; a call waited more than a second for permits | info |
/// | a call failed, unless the answer is a business error or says that it is in progress | warn |
/// | limits are kept without Redis, or with it again | warn |
#[cfg(feature = "tracing")]
pub(crate) struct Tracing;

/// For fields, which are numbers with their unit in the name.
#[cfg(feature = "tracing")]
fn milliseconds(time: Duration) -> u64 {
    u64::try_from(time.as_millis()).unwrap_or(u64::MAX)
}

/// Waits for permits that are longer are told.
#[cfg(feature = "tracing")]
const LONG_WAIT: Duration = Duration::from_secs(1);

#[cfg(feature = "tracing")]
impl Observer for Tracing {
    fn before(&self, attempt: &Attempt<'_>) {
        let (number, request_id) = (attempt.number, attempt.request_id);
        let wait_ms = milliseconds(attempt.waited);
        tracing::trace!(attempt = number, request_id, wait_ms, "sending");
    }
    fn after(&self, attempt: &Attempt<'_>, outcome: &Outcome<'_>) {
        let (number, request_id, status) = (attempt.number, attempt.request_id, outcome.status);
        let (bytes, took_ms) = (outcome.bytes, milliseconds(outcome.took));
        // The kind only: a message may quote the server, and the server a person.
        let error = outcome.error.map(|error| error.kind().name());
        tracing::debug!(
            attempt = number,
            request_id,
            http.response.status_code = status,
            bytes,
            took_ms,
            error.r#type = error,
            "answered"
        );
    }
    fn retry(&self, attempt: &Attempt<'_>, error: &Error, wait: Duration) {
        let (service, operation, number) = (attempt.service, attempt.operation, attempt.number);
        let (error, status, wait_ms) = (error.kind().name(), error.status(), milliseconds(wait));
        tracing::info!(
            service,
            operation,
            attempt = number,
            http.response.status_code = status,
            error.r#type = error,
            wait_ms,
            "the request is made again"
        );
    }
    fn ended(&self, call: &Ended<'_>) {
        let Ended { service, operation, attempts, polls, .. } = *call;
        let [permit_wait_ms, took_ms] = [call.permit_wait, call.took].map(milliseconds);
        if call.permit_wait > LONG_WAIT {
            tracing::info!(service, operation, permit_wait_ms, "the call waited for its limits");
        }
        match call.error.map(Error::kind) {
            None => tracing::debug!(service, operation, attempts, polls, took_ms, "done"),
            Some(ErrorKind::Business | ErrorKind::InProgress) => {
                let (outcome, status_code) = (call.outcome(), call.status_code());
                tracing::debug!(service, operation, outcome, status_code, took_ms, "answered so");
            }
            Some(kind) => {
                let (error, status) = (kind.name(), call.error.and_then(Error::status));
                tracing::warn!(
                    service,
                    operation,
                    attempts,
                    http.response.status_code = status,
                    error.r#type = error,
                    took_ms,
                    "the call failed"
                );
            }
        }
    }
    fn drift(&self, _: &Attempt<'_>, drift: &Drift) {
        let (kind, pointer) = (drift.kind, drift.pointer.as_str());
        tracing::debug!(?kind, pointer, "the answer differs from its document");
    }
    fn fallback(&self, fallback: &Fallback<'_>) {
        match fallback {
            Fallback::Begun(why) => tracing::warn!(why, "the limits are kept without Redis"),
            Fallback::Ended => tracing::warn!("the limits are kept in Redis again"),
        }
    }
}

/// Counts calls, requests and drifts through the `metrics` facade:
///
/// | name | kind | labels |
/// |---|---|---|
/// | `s360_calls_total` | counter | `service`, `operation`, `outcome` (`success`, `business`, `transport`, …), `code` (the `statusCode` of a business error, or empty) |
/// | `s360_call_duration_seconds` | histogram | `service`, `operation` |
/// | `s360_permit_wait_seconds` | histogram | `service`, `operation` |
/// | `s360_polls_total` | counter | `service`, `operation` |
/// | `s360_attempts_total` | counter | `service`, `operation`, `status` (`none` without an answer) |
/// | `s360_attempt_duration_seconds` | histogram | `service`, `operation` |
/// | `s360_response_body_bytes` | histogram | `service`, `operation` |
/// | `s360_retries_total` | counter | `service`, `operation`, `error` |
/// | `s360_drifts_total` | counter | `service`, `operation` |
/// | `s360_fallbacks_total` | counter | none: the client goes on without Redis |
///
/// ```
/// use s360_runtime::{Authentication, Client, Metrics};
/// let client = Client::builder("https://api.example.org", Authentication::None).observer(Metrics);
/// ```
#[cfg(feature = "metrics")]
#[derive(Debug, Clone, Copy, Default)]
pub struct Metrics;

#[cfg(feature = "metrics")]
type Label = (&'static str, String);

#[cfg(feature = "metrics")]
fn labels(service: &str, operation: &str) -> [Label; 2] {
    [("service", service.to_owned()), ("operation", operation.to_owned())]
}

#[cfg(feature = "metrics")]
impl Observer for Metrics {
    fn after(&self, attempt: &Attempt<'_>, outcome: &Outcome<'_>) {
        let labels = labels(attempt.service, attempt.operation);
        let status = outcome.status.map_or_else(|| "none".to_owned(), |status| status.to_string());
        let [a, b] = labels.clone();
        metrics::counter!("s360_attempts_total", &[a, b, ("status", status)]).increment(1);
        let took = outcome.took.as_secs_f64();
        metrics::histogram!("s360_attempt_duration_seconds", &labels).record(took);
        let bytes = u32::try_from(outcome.bytes).map_or(f64::INFINITY, f64::from);
        metrics::histogram!("s360_response_body_bytes", &labels).record(bytes);
    }
    fn retry(&self, attempt: &Attempt<'_>, error: &Error, _: Duration) {
        let [a, b] = labels(attempt.service, attempt.operation);
        let error = error.kind().name().to_owned();
        metrics::counter!("s360_retries_total", &[a, b, ("error", error)]).increment(1);
    }
    fn ended(&self, call: &Ended<'_>) {
        let labels = labels(call.service, call.operation);
        let [a, b] = labels.clone();
        let outcome = ("outcome", call.outcome().to_owned());
        let code = ("code", call.status_code().unwrap_or_default().to_owned());
        metrics::counter!("s360_calls_total", &[a, b, outcome, code]).increment(1);
        let (took, wait) = (call.took.as_secs_f64(), call.permit_wait.as_secs_f64());
        metrics::histogram!("s360_call_duration_seconds", &labels).record(took);
        metrics::histogram!("s360_permit_wait_seconds", &labels).record(wait);
        metrics::counter!("s360_polls_total", &labels).increment(call.polls.into());
    }
    fn drift(&self, attempt: &Attempt<'_>, _: &Drift) {
        let labels = labels(attempt.service, attempt.operation);
        metrics::counter!("s360_drifts_total", &labels).increment(1);
    }
    fn fallback(&self, fallback: &Fallback<'_>) {
        if matches!(fallback, Fallback::Begun(_)) {
            metrics::counter!("s360_fallbacks_total").increment(1);
        }
    }
}
