//! One HTTP exchange: a request through the transport, an answer without its codings, within limits of
//! time and size. Knows nothing of S-360.

use std::io::{self, Write as _};
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use http::{HeaderMap, HeaderValue, header};

use crate::auth::authorizer::Answered;
use crate::clock::{Clock, timeout};
use crate::http::content_coding::{self, Decoder, Limited, TooLarge};
use crate::http::media_type::MediaType;
use crate::http::response_body::ResponseBody;
use crate::transport::{Request, Response, Transport, TransportError, TransportErrorKind};

/// An answer that has arrived as a whole.
pub(crate) struct Incoming {
    pub(crate) status: u16,
    pub(crate) headers: HeaderMap,
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
}

/// The media type of an answer; empty if it does not say.
pub(crate) fn content_type(headers: &HeaderMap) -> MediaType<'_> {
    let value = headers.get(header::CONTENT_TYPE);
    MediaType(value.and_then(|value| value.to_str().ok()).unwrap_or_default())
}

/// What is read of an answer may be so many times as large as the largest answer. A catalogue takes 2
/// to 6 times its text in memory, as types or as values.
const MEMORY: usize = 8;

pub(crate) struct Exchanger {
    transport: Arc<dyn Transport>,
    clock: Clock,
    compression: bool,
    max_response: usize,
}

impl Exchanger {
    pub(crate) fn new(
        transport: Arc<dyn Transport>,
        clock: Clock,
        compression: bool,
        max_response: usize,
    ) -> Self {
        Self { transport, clock, compression, max_response }
    }

    /// Bytes of memory that reading an answer may take.
    pub(crate) fn memory(&self) -> usize {
        self.max_response.saturating_mul(MEMORY)
    }

    /// One exchange.
    pub(crate) async fn exchange(&self, request: Request) -> Result<Incoming, TransportError> {
        if self.transport.keeps_timeouts() {
            return self.send(request).await;
        }
        let late = |_| TransportError::new(TransportErrorKind::Timeout);
        timeout(request.timeout, self.send(request)).await.map_err(late)?
    }

    async fn send(&self, mut request: Request) -> Result<Incoming, TransportError> {
        if self.compression {
            let accepted = HeaderValue::from_static(content_coding::ACCEPTED);
            request.headers.entry(header::ACCEPT_ENCODING).or_insert(accepted);
        }
        let mut response = self.transport.send(request).await?;
        let received = self.clock.now();
        let text = |name| response.headers.get(name).and_then(|value| value.to_str().ok());
        let date = text(header::DATE).and_then(|date| httpdate::parse_http_date(date).ok());
        // Both by the server's clock: it may be another than ours.
        let retry_after = |text| retry_after(text, date.unwrap_or(received));
        let retry_after = text(header::RETRY_AFTER).and_then(retry_after);
        let status = response.status.as_u16();
        let body = self.body(&mut response).await?;
        Ok(Incoming { status, headers: response.headers, retry_after, date, received, body })
    }

    /// The body, without its codings.
    async fn body(&self, response: &mut Response) -> Result<ResponseBody, TransportError> {
        let headers = &response.headers;
        let lines = headers.get_all(header::CONTENT_ENCODING).iter();
        // What is coded in an unknown way stays so, and cannot be read.
        let codings = content_coding::codings(lines.map(|line| line.to_str().unwrap_or("?")));
        let codings = codings.unwrap_or_default();
        let length = headers.get(header::CONTENT_LENGTH).filter(|_| codings.is_empty());
        let length = length.and_then(|length| length.to_str().ok()?.parse().ok());
        let into = Limited { text: ResponseBody::expecting(length), most: self.max_response };
        let mut decoder = Decoder::new(&codings, into);
        let mut is_empty = true;
        while let Some(chunk) = response.body.chunk().await? {
            is_empty &= chunk.is_empty();
            decoder.write_all(&chunk).map_err(unreadable)?;
        }
        if is_empty {
            return Ok(ResponseBody::default());
        }
        let text = decoder.finish().map_err(unreadable)?;
        // Nothing but the text itself can tell whether it is whole then (RFC 9112, 8).
        match response.ends_with_connection && text.ends_early() {
            true => Err(unreadable(io::ErrorKind::UnexpectedEof.into())),
            false => Ok(text),
        }
    }
}

/// The body cannot be read to its end.
fn unreadable(error: io::Error) -> TransportError {
    match TooLarge::caused(&error) {
        true => TransportError::new(TransportErrorKind::TooLarge),
        false => TransportError::new(TransportErrorKind::Cut).because(error),
    }
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
