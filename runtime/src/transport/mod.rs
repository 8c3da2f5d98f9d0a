//! One HTTP exchange, as a trait: what a program can replace where its requests are to leave in another
//! way than through this crate's own HTTP client.
//!
//! A [`Transport`] takes a request with everything in it and gives back the head of the answer and its
//! body, as it comes. Tokens, limits, retries, polls, compression and what an answer means stay with the
//! [`Client`](crate::Client).
//!
//! | transport | |
//! |---|---|
//! | `Reqwest` | the default (feature `http`); also made of a `reqwest::Client` of the program's own |
//! | [`Mock`](mock::Mock) | answers from memory, for tests |
//! | `Layered` | a `tower` service (feature `tower`), such as layers around another transport |
//! | any other | [`ClientBuilder::transport`](crate::ClientBuilder::transport) |

#[cfg(feature = "tower")]
mod layered;
pub mod mock;
pub(crate) mod options;
#[cfg(feature = "http")]
mod reqwest;
#[cfg(feature = "rustls-no-provider")]
mod tls;

use std::error::Error as StdError;
use std::fmt;
use std::future::{Future, poll_fn};
use std::pin::Pin;
use std::time::Duration;

use bytes::Bytes;
pub use http::{HeaderMap, HeaderName, HeaderValue, Method, StatusCode};
pub use http_body::Body as HttpBody;
pub use url::Url;

#[cfg(feature = "tower")]
pub use self::layered::{Layered, TransportService};
#[cfg(feature = "http")]
pub use self::reqwest::Reqwest;

/// Sends a request and receives the answer.
///
/// ```
/// use s360_runtime::transport::{Exchange, Request, Response, StatusCode, Transport};
///
/// /// Says that every service is fine.
/// struct Fine;
///
/// impl Transport for Fine {
///     fn send(&self, _: Request) -> Exchange<'_> {
///         Box::pin(async { Ok(Response::new(StatusCode::OK, r#"{"statusCode":"success"}"#)) })
///     }
/// }
/// # let credentials = s360_runtime::Credentials::new("I", "O", "P", "secret");
/// let client = s360_runtime::Client::builder("https://test.invalid", credentials).transport(Fine);
/// ```
pub trait Transport: Send + Sync {
    /// Sends the request once. Redirects are not to be followed, failed requests not to be repeated:
    /// each request needs a permit and a token of its own.
    fn send(&self, request: Request) -> Exchange<'_>;

    /// Whether [`send`](Self::send) and the body of its answer give up by themselves when
    /// [`Request::timeout`] is over. If not, the client drops them then, and takes the request for sent.
    fn keeps_timeouts(&self) -> bool {
        false
    }
}

/// A [`Transport`] at work.
pub type Exchange<'a> = Pin<Box<dyn Future<Output = Result<Response, TransportError>> + Send + 'a>>;

/// A request that is ready to leave, with the proof of who sends it.
#[derive(Clone)]
#[non_exhaustive]
pub struct Request {
    /// The HTTP method.
    pub method: Method,
    /// Where it goes. May hold a secret in its query.
    pub url: Url,
    /// All headers but those that frame the request (`Host`, `Content-Length`).
    pub headers: HeaderMap,
    /// The body, if there is one.
    pub body: Option<Bytes>,
    /// Longest time for the whole exchange, from connecting to the last byte.
    pub timeout: Duration,
}

impl fmt::Debug for Request {
    /// Without query and body, which may hold secrets and personal data; headers that hold secrets are
    /// marked as sensitive.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Request")
            .field("method", &self.method)
            .field("path", &self.url.path())
            .field("headers", &self.headers)
            .finish_non_exhaustive()
    }
}

/// The head of an answer, and its body.
#[derive(Debug)]
#[non_exhaustive]
pub struct Response {
    /// The HTTP status.
    pub status: StatusCode,
    /// The headers.
    pub headers: HeaderMap,
    /// What follows the head.
    pub body: Body,
    /// Whether nothing but the end of the connection marks the end of the body (RFC 9112, 6.3).
    pub(crate) ends_with_connection: bool,
}

impl Response {
    /// An answer without headers.
    pub fn new(status: StatusCode, body: impl Into<Body>) -> Self {
        let body = body.into();
        Self { status, headers: HeaderMap::new(), body, ends_with_connection: false }
    }
}

/// The body of an answer, as it arrives: with its content codings, which the client takes off.
pub struct Body(Chunks);

enum Chunks {
    Whole(Bytes),
    #[cfg(feature = "http")]
    Reqwest(::reqwest::Response),
    Stream(Pin<Box<dyn HttpBody<Data = Bytes, Error = TransportError> + Send>>),
}

impl Body {
    /// A body that arrives in pieces.
    pub fn new(body: impl HttpBody<Data = Bytes, Error = TransportError> + Send + 'static) -> Self {
        Self(Chunks::Stream(Box::pin(body)))
    }

    /// The next piece; nothing at the end.
    pub(crate) async fn chunk(&mut self) -> Result<Option<Bytes>, TransportError> {
        match &mut self.0 {
            Chunks::Whole(bytes) if bytes.is_empty() => Ok(None),
            Chunks::Whole(bytes) => Ok(Some(std::mem::take(bytes))),
            #[cfg(feature = "http")]
            Chunks::Reqwest(response) => response.chunk().await.map_err(reqwest::error),
            Chunks::Stream(body) => loop {
                let Some(frame) = poll_fn(|context| body.as_mut().poll_frame(context)).await else {
                    return Ok(None);
                };
                // Trailers say nothing that is wanted here.
                if let Ok(data) = frame?.into_data() {
                    return Ok(Some(data));
                }
            },
        }
    }
}

impl<T: Into<Bytes>> From<T> for Body {
    fn from(bytes: T) -> Self {
        Self(Chunks::Whole(bytes.into()))
    }
}

impl fmt::Debug for Body {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Body")
    }
}

/// Why there is no answer, or not a whole one.
#[derive(Debug)]
#[non_exhaustive]
pub struct TransportError {
    /// What went wrong.
    pub kind: TransportErrorKind,
    /// Whether the request may have reached the server; if in doubt, it may have.
    pub sent: bool,
    /// The error below. Must show no URL: it may hold a secret.
    pub source: Option<Box<dyn StdError + Send + Sync>>,
}

impl TransportError {
    /// An error of a request that has not reached the server if [`Connect`](TransportErrorKind::Connect)
    /// is what went wrong, and may have reached it otherwise.
    pub fn new(kind: TransportErrorKind) -> Self {
        Self { kind, sent: kind != TransportErrorKind::Connect, source: None }
    }

    /// The same with the error below.
    #[must_use]
    pub fn because(self, source: impl Into<Box<dyn StdError + Send + Sync>>) -> Self {
        Self { source: Some(source.into()), ..self }
    }
}

impl fmt::Display for TransportError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self.kind {
            TransportErrorKind::Connect => "cannot connect",
            TransportErrorKind::Timeout => "no answer in time",
            TransportErrorKind::Cut => "the connection broke",
            TransportErrorKind::TooLarge => "more bytes than the client accepts",
        })
    }
}

impl StdError for TransportError {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.source.as_deref().map(|source| source as _)
    }
}

/// What can go wrong with an exchange.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TransportErrorKind {
    /// There is no connection: name resolution, refused, TLS.
    Connect,
    /// It took too long.
    Timeout,
    /// The connection broke, or what came is not HTTP.
    Cut,
    /// The body is larger than [`max_response`](crate::ClientBuilder::max_response).
    TooLarge,
}
