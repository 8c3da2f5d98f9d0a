//! What can go wrong with a call. Knows no HTTP library and decides no retry: it only keeps what is
//! known.

use std::error::Error as StdError;
use std::fmt;
use std::time::Duration;

use http::HeaderMap;

use crate::auth::secret::Secret;
use crate::http::exchange::content_type;
use crate::http::response_body::ResponseBody;
use crate::response::excerpt;
use crate::response::excerpt::shown;
use crate::response::plain;
use crate::version::Version;
use crate::wire::{DecodeError, Wire};

/// Why a call brought no result: its [kind](Self::kind), and [what is known about it](Self::failure).
///
/// ```
/// use s360_runtime::{Error, ErrorKind};
/// fn explain(error: &Error) -> String {
///     match error.kind() {
///         ErrorKind::Business if error.has_code("error.order.availability") => "sold out".into(),
///         ErrorKind::InProgress => format!("ask again for {:?}", error.request_id()),
///         ErrorKind::RateLimited => "too many calls".into(),
///         _ => error.to_string(),
///     }
/// }
/// ```
pub struct Error {
    kind: ErrorKind,
    failure: Box<Failure>,
}

/// The kinds of [`Error`]. Displayed as what messages begin with.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorKind {
    /// Nothing was sent: the request cannot be put into HTTP, for example a path parameter is
    /// missing.
    Request,
    /// Nothing was sent: the call's deadline had passed.
    Deadline,
    /// No answer, or not a whole one: name resolution, connection, TLS, timeout, cut.
    Transport,
    /// 400: malformed or wrong JSON (R7).
    BadRequest,
    /// 401: the token is wrong or expired (R7).
    Unauthorized,
    /// 404: the service, version or method is unknown (R7).
    NotFound,
    /// 509 or 429, or the client's own limit would be exceeded (R3, R7).
    RateLimited,
    /// Nothing was sent: the limits are kept in Redis, which does not answer, or with an error (the
    /// message says what), and the client was told not to go on without it.
    LimiterUnavailable,
    /// 500 to 599, except 509: server error (R7).
    Server,
    /// Any other status that is not a success: redirects, 403, 409, …
    Status,
    /// The call was answered with a `statusCode` that is neither `success` nor `in_progress` (R8).
    Business,
    /// Still `in_progress` when polling ended (R9), for whatever reason: the poll policy, a deadline,
    /// the client's own limits. [`Error::request_id`] resumes it.
    InProgress,
    /// The answer, or what is read of it, is larger than the client accepts; see
    /// [`max_response`](crate::ClientBuilder::max_response).
    TooLarge,
    /// The answer is not what the document describes.
    Decode,
}

impl fmt::Display for ErrorKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl ErrorKind {
    /// A word for it, for logs and metrics: `transport`, `rate_limited`, …
    pub fn name(self) -> &'static str {
        match self {
            Self::Request => "request",
            Self::Deadline => "deadline",
            Self::Transport => "transport",
            Self::BadRequest => "bad_request",
            Self::Unauthorized => "unauthorized",
            Self::NotFound => "not_found",
            Self::RateLimited => "rate_limited",
            Self::LimiterUnavailable => "limiter_unavailable",
            Self::Server => "server",
            Self::Status => "status",
            Self::Business => "business",
            Self::InProgress => "in_progress",
            Self::TooLarge => "too_large",
            Self::Decode => "decode",
        }
    }
    pub(crate) fn as_str(self) -> &'static str {
        match self {
            Self::Request => "the request cannot be sent",
            Self::Deadline => "the call's deadline has passed",
            Self::Transport => "no answer",
            Self::BadRequest => "the server rejected the request as malformed",
            Self::Unauthorized => "the server rejected the token",
            Self::NotFound => "the server does not know the service, version or method",
            Self::RateLimited => "too many calls",
            Self::LimiterUnavailable => "the rate limiter is unavailable",
            Self::Server => "server error",
            Self::Status => "unexpected status",
            Self::Business => "business error",
            Self::InProgress => "still in progress",
            Self::TooLarge => "the answer is too large",
            Self::Decode => "the answer is not what the document describes",
        }
    }
}

/// What is known about a failed call.
#[derive(Default)]
#[non_exhaustive]
pub struct Failure {
    /// Wire name of the service.
    pub service: String,
    /// Version of the service.
    pub version: Option<Version>,
    /// Wire name of the operation.
    pub operation: String,
    /// What went wrong.
    pub message: String,
    /// Status of the HTTP answer, if there was one.
    pub status: Option<u16>,
    /// `statusCode` of the envelope.
    pub status_code: Option<String>,
    /// `statusDetail` of the envelope, as the server wrote it. Messages and `Debug` show of it and of
    /// `statusCode` only what does not look like a token or a person's address.
    pub status_detail: Option<String>,
    /// `requestId` of the envelope, of this answer or of an earlier one of the same call.
    pub request_id: Option<i64>,
    /// The beginning of the answer; of an answer with business data only its shape.
    pub excerpt: String,
    /// JSON pointer (RFC 6901) of the value that could not be read.
    pub pointer: Option<String>,
    /// How long to wait before the next try, as far as known.
    pub retry_after: Option<Duration>,
    /// How many HTTP requests were made for this call.
    pub attempts: u32,
    /// Whether the server may have the call: the last request may have reached it, or it has given the
    /// call a `requestId` before.
    pub sent: bool,
    /// Whether the call may be made again though the server may have it: its method is idempotent
    /// (R10), or it went on with a call by its `requestId`.
    pub idempotent: bool,
    /// Whether time ran out.
    pub timed_out: bool,
    /// The error below.
    pub source: Option<Box<dyn StdError + Send + Sync>>,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Vec<u8>,
}

impl Failure {
    /// The same for another call that waited for the one that failed.
    pub(crate) fn shared(&self) -> Box<Self> {
        Box::new(Self {
            service: self.service.clone(),
            version: self.version,
            operation: self.operation.clone(),
            message: self.message.clone(),
            status: self.status,
            status_code: self.status_code.clone(),
            status_detail: self.status_detail.clone(),
            request_id: self.request_id,
            excerpt: self.excerpt.clone(),
            pointer: self.pointer.clone(),
            retry_after: self.retry_after,
            attempts: self.attempts,
            sent: self.sent,
            idempotent: self.idempotent,
            timed_out: self.timed_out,
            source: self.source.as_ref().map(|source| source.to_string().into()),
            headers: self.headers.clone(),
            body: self.body.clone(),
        })
    }
    /// Takes secrets that were sent out of what the server has answered to them.
    /// First hidden, then cut: what is left of a secret that was cut would not be found.
    pub(crate) fn hide(&mut self, secrets: &[Secret]) {
        let texts = [&mut self.message, &mut self.excerpt];
        let texts = texts.into_iter().chain(&mut self.status_code).chain(&mut self.status_detail);
        for text in texts.chain(&mut self.pointer) {
            secrets.iter().for_each(|secret| secret.hide_in(text));
        }
        self.message = shown(&self.message);
        self.excerpt = shown(&self.excerpt);
        self.pointer = self.pointer.as_deref().map(excerpt::pointer);
    }
    /// Whether the envelope said this `statusCode`.
    pub fn has_code(&self, status_code: &str) -> bool {
        self.status_code.as_deref() == Some(status_code)
    }
    /// The headers of the answer; none if there was none. They may hold cookies, so they are in no
    /// message.
    pub fn headers(&self) -> &HeaderMap {
        &self.headers
    }
    /// The body of the answer, as it came; empty if there was none. Of an answer with a status of
    /// success that is larger than 256 kB it is the first 256 kB: such a text is let go of while it is
    /// read, unless the client is [`strict`](crate::ClientBuilder::strict). It may hold personal data,
    /// so it is in no message.
    pub fn body(&self) -> &[u8] {
        &self.body
    }
    /// The body of the answer as a type that the document describes.
    ///
    /// # Errors
    /// The body is something else.
    pub fn body_as<T: Wire + Default>(&self) -> Result<T, DecodeError> {
        let mut value = T::default();
        let status = self.status.unwrap_or_default();
        let media = content_type(&self.headers);
        plain::read(status, media, &mut ResponseBody::from(self.body()), &mut value, false)?;
        Ok(value)
    }
}

impl Error {
    pub(crate) fn new(kind: ErrorKind, failure: Box<Failure>) -> Self {
        Self { kind, failure }
    }

    /// An error of this kind, for tests of what a program does with it.
    ///
    /// ```
    /// use s360_runtime::{Error, ErrorKind, Failure};
    /// let mut failure = Failure::default();
    /// failure.request_id = Some(7);
    /// assert_eq!(Error::from_failure(ErrorKind::InProgress, failure).request_id(), Some(7));
    /// ```
    pub fn from_failure(kind: ErrorKind, failure: Failure) -> Self {
        Self::new(kind, Box::new(failure))
    }

    /// A business error, for tests of what a program does with it.
    ///
    /// ```
    /// use s360_runtime::Error;
    /// assert!(Error::business("error.order.empty", "the order is empty").has_code("error.order.empty"));
    /// ```
    pub fn business(status_code: impl Into<String>, status_detail: impl Into<String>) -> Self {
        let failure = Failure {
            status: Some(200),
            status_code: Some(status_code.into()),
            status_detail: Some(status_detail.into()),
            sent: true,
            ..Failure::default()
        };
        Self::from_failure(ErrorKind::Business, failure)
    }

    /// What kind of failure it is.
    pub fn kind(&self) -> ErrorKind {
        self.kind
    }

    /// What is known about the failure.
    pub fn failure(&self) -> &Failure {
        &self.failure
    }

    pub(crate) fn failure_mut(&mut self) -> &mut Failure {
        &mut self.failure
    }

    pub(crate) fn into_kind(self, kind: ErrorKind) -> Self {
        Self { kind, ..self }
    }

    /// Whether the same call may be made again, and may succeed then: transport failures, rate limits,
    /// server errors, and calls still in progress. A call that must not be made twice only if the
    /// server cannot have it; with a [`request_id`](Self::request_id) it is
    /// [resumed](crate::Call::resume) instead.
    pub fn is_retryable(&self) -> bool {
        let Failure { idempotent, sent, request_id, .. } = &*self.failure;
        match self.kind {
            ErrorKind::Transport | ErrorKind::Server | ErrorKind::InProgress => {
                *idempotent || !sent
            }
            ErrorKind::RateLimited | ErrorKind::LimiterUnavailable => {
                *idempotent || request_id.is_none()
            }
            _ => false,
        }
    }
    /// The same for another call that waited for the one that failed.
    pub(crate) fn shared(&self) -> Self {
        Self::new(self.kind, self.failure.shared())
    }
    /// Whether there was no connection to the server.
    pub(crate) fn is_unsent(&self) -> bool {
        self.kind == ErrorKind::Transport && !self.failure.sent
    }
    /// Whether too many calls were made.
    pub fn is_rate_limited(&self) -> bool {
        self.kind == ErrorKind::RateLimited
    }
    /// Whether time ran out: connecting, reading, or in total.
    pub fn is_timeout(&self) -> bool {
        self.failure().timed_out
    }
    /// The `requestId` under which the server knows the call.
    pub fn request_id(&self) -> Option<i64> {
        self.failure().request_id
    }
    /// Status of the HTTP answer, if there was one.
    pub fn status(&self) -> Option<u16> {
        self.failure().status
    }
    /// `statusCode` of the envelope.
    pub fn status_code(&self) -> Option<&str> {
        self.failure().status_code.as_deref()
    }
    /// Whether the envelope said this `statusCode`.
    pub fn has_code(&self, status_code: &str) -> bool {
        self.failure.has_code(status_code)
    }
    /// How long to wait before the next try, as far as known.
    pub fn retry_after(&self) -> Option<Duration> {
        self.failure().retry_after
    }

    /// [`Failure::body_as`]: the body of an error answer, typed.
    ///
    /// ```
    /// # fn explain(error: s360_runtime::Error) -> Option<s360_runtime::Value> {
    /// let problem: s360_runtime::Value = error.body_as().ok()?;
    /// # Some(problem)
    /// # }
    /// ```
    ///
    /// # Errors
    /// The body is something else.
    pub fn body_as<T: Wire + Default>(&self) -> Result<T, DecodeError> {
        self.failure().body_as()
    }
}

impl fmt::Debug for Error {
    /// As `Business(Failure { … })`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:?}(", self.kind)?;
        fmt::Debug::fmt(&self.failure, f)?;
        f.write_str(")")
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let failure = self.failure();
        write!(f, "{}", failure.service)?;
        if let Some(version) = failure.version {
            write!(f, " {version}")?;
        }
        write!(f, " {}: {}", failure.operation, self.kind)?;
        if let Some(status) = failure.status.filter(|status| *status != 200) {
            write!(f, " (status {status})")?;
        }
        // "success" would only confuse: what is wrong is told next.
        let code = failure.status_code.as_deref().filter(|code| *code != "success").map(shown);
        let detail = failure.status_detail.as_deref().map(shown);
        let (message, excerpt) = (shown(&failure.message), shown(&failure.excerpt));
        for part in [code, detail, Some(message), Some(excerpt)].into_iter().flatten() {
            if !part.is_empty() {
                write!(f, ": {part}")?;
            }
        }
        match failure.request_id {
            Some(id) => write!(f, " [requestId {id}]"),
            None => Ok(()),
        }
    }
}

impl StdError for Error {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.failure().source.as_deref().map(|source| source as _)
    }
}

impl fmt::Debug for Failure {
    /// Only what is known.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut out = f.debug_struct("Failure");
        out.field("service", &self.service);
        if let Some(version) = self.version {
            out.field("version", &format_args!("{version}"));
        }
        out.field("operation", &self.operation);
        let texts = [
            ("message", Some(shown(&self.message))),
            ("status_code", self.status_code.as_deref().map(shown)),
            ("status_detail", self.status_detail.as_deref().map(shown)),
            ("excerpt", Some(shown(&self.excerpt))),
            ("pointer", self.pointer.as_deref().map(excerpt::pointer)),
        ];
        for (name, text) in texts {
            if let Some(text) = text.filter(|text| !text.is_empty()) {
                out.field(name, &text);
            }
        }
        let numbers = [("status", self.status.map(i64::from)), ("request_id", self.request_id)];
        for (name, number) in numbers {
            if let Some(number) = number {
                out.field(name, &number);
            }
        }
        if let Some(wait) = self.retry_after {
            out.field("retry_after", &wait);
        }
        if let Some(source) = &self.source {
            out.field("source", source);
        }
        out.field("attempts", &self.attempts).finish_non_exhaustive()
    }
}
