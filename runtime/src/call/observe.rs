//! What a program can see of its calls: attempts before and after, and answers that differ from
//! their documents. Carries names and numbers only, never secrets or business data.

use std::future::Future;
use std::sync::Arc;
use std::time::Duration;

#[cfg(feature = "tracing")]
use crate::call::target::Target;
use crate::error::Error;
use crate::version::Version;
use crate::wire::Drift;

/// Is told about every HTTP request, about every difference between an answer and its document, and
/// when limits are no longer shared with other processes.
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
            let (number, request_id, wait) = (attempt.number, attempt.request_id, attempt.waited);
            let empty = tracing::field::Empty;
            let (status, bytes) = (&empty, &empty);
            tracing::debug_span!("s360 attempt", attempt = number, request_id, ?wait, status, bytes)
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

    /// Tells observers how the request ended.
    pub(crate) fn end(self, outcome: &Outcome<'_>) {
        #[cfg(feature = "tracing")]
        let _entered = {
            if let Some(status) = outcome.status {
                self.span.record("status", status).record("bytes", outcome.bytes);
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
    let (service, operation) = (target.service, target.name);
    let request_id = tracing::field::Empty;
    tracing::debug_span!("s360 call", service, version, operation, request_id)
}

/// Notes the id by which the server knows the call, in the span of the call.
#[cfg(feature = "tracing")]
pub(crate) fn request_id(id: Option<i64>) {
    if let Some(id) = id {
        tracing::Span::current().record("request_id", id);
    }
}

/// Writes attempts and drifts as `tracing` events, within the span of their call.
#[cfg(feature = "tracing")]
pub(crate) struct Tracing;

#[cfg(feature = "tracing")]
impl Observer for Tracing {
    fn before(&self, attempt: &Attempt<'_>) {
        let wait = attempt.waited;
        tracing::trace!(
            attempt = attempt.number,
            request_id = attempt.request_id,
            ?wait,
            "sending"
        );
    }
    fn after(&self, attempt: &Attempt<'_>, outcome: &Outcome<'_>) {
        let (number, request_id, status) = (attempt.number, attempt.request_id, outcome.status);
        let (bytes, took) = (outcome.bytes, outcome.took);
        // The kind only: a message may quote the server, and the server a person.
        let error = outcome.error.map(|error| error.kind().as_str());
        tracing::debug!(attempt = number, request_id, status, bytes, ?took, error, "answered");
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

/// Counts attempts and drifts through the `metrics` facade:
///
/// | name | kind | labels |
/// |---|---|---|
/// | `s360_attempts_total` | counter | `service`, `operation`, `status` (`none` without an answer) |
/// | `s360_attempt_seconds` | histogram | `service`, `operation` |
/// | `s360_response_bytes` | histogram | `service`, `operation` |
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
impl Observer for Metrics {
    fn after(&self, attempt: &Attempt<'_>, outcome: &Outcome<'_>) {
        let (service, operation) = (attempt.service.to_owned(), attempt.operation.to_owned());
        let labels = [("service", service), ("operation", operation)];
        let status = outcome.status.map_or_else(|| "none".to_owned(), |status| status.to_string());
        let [a, b] = labels.clone();
        metrics::counter!("s360_attempts_total", &[a, b, ("status", status)]).increment(1);
        metrics::histogram!("s360_attempt_seconds", &labels).record(outcome.took.as_secs_f64());
        let bytes = u32::try_from(outcome.bytes).map_or(f64::INFINITY, f64::from);
        metrics::histogram!("s360_response_bytes", &labels).record(bytes);
    }
    fn drift(&self, attempt: &Attempt<'_>, _: &Drift) {
        let (service, operation) = (attempt.service.to_owned(), attempt.operation.to_owned());
        let labels = [("service", service), ("operation", operation)];
        metrics::counter!("s360_drifts_total", &labels).increment(1);
    }
    fn fallback(&self, fallback: &Fallback<'_>) {
        if matches!(fallback, Fallback::Begun(_)) {
            metrics::counter!("s360_fallbacks_total").increment(1);
        }
    }
}
