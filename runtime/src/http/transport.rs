//! One HTTP exchange: bytes out, bytes in, within limits of time and size. The only module that
//! knows the HTTP library; knows nothing of S-360.

use std::error::Error as StdError;
use std::io::{self, Write as _};
use std::time::{Duration, SystemTime};

use reqwest::header::{self, HeaderMap, HeaderValue};
use reqwest::{Method, Url, Version};

use crate::auth::authorizer::Answered;
use crate::clock::Clock;
use crate::http::connections::Connections;
use crate::http::content_coding;
use crate::http::content_coding::{Decoder, Limited, TooLarge};
use crate::http::response_body::ResponseBody;

/// A request that is ready to leave.
pub(crate) struct Outgoing {
    pub(crate) method: Method,
    pub(crate) url: Url,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Option<Vec<u8>>,
    /// Longest time for the whole exchange.
    pub(crate) timeout: Duration,
}

/// An answer that has arrived as a whole.
pub(crate) struct Incoming {
    pub(crate) status: u16,
    content_type: Option<HeaderValue>,
    pub(crate) retry_after: Option<Duration>,
    /// The server's clock.
    pub(crate) date: Option<SystemTime>,
    /// This machine's clock when the head of the answer arrived.
    pub(crate) received: SystemTime,
    pub(crate) body: ResponseBody,
}

impl Incoming {
    /// What its head says of the token.
    pub(crate) fn answered(&self) -> Answered {
        Answered { status: self.status, date: self.date, received: self.received }
    }

    /// The media type; empty if the answer does not say.
    pub(crate) fn content_type(&self) -> &str {
        text(self.content_type.as_ref()).unwrap_or_default()
    }
}

fn text(value: Option<&HeaderValue>) -> Option<&str> {
    value.and_then(|value| value.to_str().ok())
}

/// Why there is no answer.
#[derive(Debug)]
pub(crate) struct TransportError {
    pub(crate) kind: TransportErrorKind,
    /// Whether the request may have reached the server.
    pub(crate) sent: bool,
    pub(crate) source: Option<Box<dyn StdError + Send + Sync>>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum TransportErrorKind {
    Connect,
    Timeout,
    Cut,
    TooLarge,
}

/// What is read of an answer may be so many times as large as the largest answer. A catalogue takes 2
/// to 6 times its text in memory, as types or as values.
const MEMORY: usize = 8;

#[derive(Debug)]
pub(crate) struct Transport {
    connections: Connections,
    clock: Clock,
    compression: bool,
    max_response: usize,
}

impl Transport {
    pub(crate) fn new(
        connections: Connections,
        clock: Clock,
        compression: bool,
        max_response: usize,
    ) -> Self {
        Self { connections, clock, compression, max_response }
    }

    /// Bytes of memory that reading an answer may take.
    pub(crate) fn memory(&self) -> usize {
        self.max_response.saturating_mul(MEMORY)
    }

    /// One exchange.
    pub(crate) async fn exchange(&self, outgoing: Outgoing) -> Result<Incoming, TransportError> {
        let http = self.connections.to(&outgoing.url).map_err(|error| TransportError {
            kind: TransportErrorKind::Connect,
            sent: false,
            source: Some(Box::new(error)),
        })?;
        let mut request = reqwest::Request::new(outgoing.method, outgoing.url);
        *request.headers_mut() = outgoing.headers;
        if self.compression {
            let accepted = HeaderValue::from_static(content_coding::ACCEPTED);
            request.headers_mut().entry(header::ACCEPT_ENCODING).or_insert(accepted);
        }
        *request.body_mut() = outgoing.body.map(Into::into);
        *request.timeout_mut() = Some(outgoing.timeout);
        let response = http.execute(request).await.map_err(broken)?;
        let received = self.clock.now();
        let header = |name| text(response.headers().get(name));
        let date = header(header::DATE).and_then(|date| httpdate::parse_http_date(date).ok());
        // Both by the server's clock: it may be another than ours.
        let retry_after = |text| retry_after(text, date.unwrap_or(received));
        let retry_after = header(header::RETRY_AFTER).and_then(retry_after);
        let content_type = response.headers().get(header::CONTENT_TYPE).cloned();
        let status = response.status().as_u16();
        let body = self.body(response).await?;
        Ok(Incoming { status, content_type, retry_after, date, received, body })
    }

    /// The body, without its codings.
    async fn body(&self, mut response: reqwest::Response) -> Result<ResponseBody, TransportError> {
        let headers = response.headers();
        let lines = headers.get_all(header::CONTENT_ENCODING).iter();
        // What is coded in an unknown way stays so, and cannot be read.
        let codings = content_coding::codings(lines.map(|line| line.to_str().unwrap_or("?")));
        let codings = codings.unwrap_or_default();
        let length = response.content_length();
        let ends_with_connection = length.is_none()
            && response.version() < Version::HTTP_2
            && !headers.contains_key(header::TRANSFER_ENCODING);
        let length = length.filter(|_| codings.is_empty());
        let into = Limited { text: ResponseBody::expecting(length), most: self.max_response };
        let mut decoder = Decoder::new(&codings, into);
        let mut is_empty = true;
        while let Some(chunk) = response.chunk().await.map_err(broken)? {
            is_empty &= chunk.is_empty();
            decoder.write_all(&chunk).map_err(unreadable)?;
        }
        if is_empty {
            return Ok(ResponseBody::default());
        }
        let text = decoder.finish().map_err(unreadable)?;
        // Nothing but the text itself can tell whether it is whole then (RFC 9112, 8).
        match ends_with_connection && text.ends_early() {
            true => Err(unreadable(io::ErrorKind::UnexpectedEof.into())),
            false => Ok(text),
        }
    }
}

/// The body cannot be read to its end.
fn unreadable(error: io::Error) -> TransportError {
    match TooLarge::caused(&error) {
        true => TransportError { kind: TransportErrorKind::TooLarge, sent: true, source: None },
        false => TransportError {
            kind: TransportErrorKind::Cut,
            sent: true,
            source: Some(Box::new(error)),
        },
    }
}

fn broken(error: reqwest::Error) -> TransportError {
    let kind = if error.is_timeout() {
        TransportErrorKind::Timeout
    } else if error.is_connect() {
        TransportErrorKind::Connect
    } else {
        TransportErrorKind::Cut
    };
    // The URL may carry a secret, and the message around says where the call went.
    TransportError { kind, sent: !error.is_connect(), source: Some(Box::new(error.without_url())) }
}

/// Seconds, or a date (RFC 9110, 10.2.3).
fn retry_after(text: &str, now: SystemTime) -> Option<Duration> {
    if let Ok(seconds) = text.trim().parse() {
        return Some(Duration::from_secs(seconds));
    }
    let date = httpdate::parse_http_date(text).ok()?;
    Some(date.duration_since(now).unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn retry_after_is_read_as_seconds_or_date() {
        let now = SystemTime::UNIX_EPOCH + Duration::from_secs(1_000_000_000);
        let of = |text| retry_after(text, now).map(|wait| wait.as_secs());
        assert_eq!(of("120"), Some(120));
        assert_eq!(of(" 0 "), Some(0));
        assert_eq!(of("Sun, 09 Sep 2001 01:47:10 GMT"), Some(30));
        assert_eq!(of("Fri, 31 Dec 1999 23:59:59 GMT"), Some(0));
        for nothing in ["", "soon", "-5", "1.5", "99999999999999999999"] {
            assert_eq!(of(nothing), None, "{nothing}");
        }
    }
}
