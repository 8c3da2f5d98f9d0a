//! One HTTP exchange: bytes out, bytes in, within limits of time and size. The only module that
//! knows the HTTP library; knows nothing of S-360.

use std::error::Error as StdError;
use std::time::{Duration, SystemTime};

use reqwest::header::{self, HeaderMap, HeaderValue};
use reqwest::{Method, Url};

use crate::connection::{self, Aside, Late};
use crate::text::Text;

/// A request that is ready to leave.
pub(crate) struct Outgoing {
    pub(crate) method: Method,
    pub(crate) url: Url,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Option<Vec<u8>>,
    /// The time left for the whole exchange, where it is less than the client's own limit.
    pub(crate) timeout: Option<Duration>,
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
    pub(crate) text: Text,
}

impl Incoming {
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
pub(crate) struct Broken {
    pub(crate) kind: BrokenKind,
    /// Whether the request may have reached the server.
    pub(crate) sent: bool,
    pub(crate) source: Option<Box<dyn StdError + Send + Sync>>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum BrokenKind {
    Connect,
    Timeout,
    Cut,
    TooLarge,
    /// Nothing was sent: the connection is there, but a token forged before would be old.
    Late,
}

#[derive(Debug)]
pub(crate) struct Transport {
    http: reqwest::Client,
    max_response: usize,
}

impl Transport {
    pub(crate) fn new(http: reqwest::Client, max_response: usize) -> Self {
        Self { http, max_response }
    }

    /// One exchange. With `aside`, a connection that took long is kept there, and the same exchange
    /// with another token takes it from there.
    pub(crate) async fn exchange(
        &self,
        outgoing: Outgoing,
        aside: Option<&Aside>,
    ) -> Result<Incoming, Broken> {
        let mut request = reqwest::Request::new(outgoing.method, outgoing.url);
        *request.headers_mut() = outgoing.headers;
        *request.body_mut() = outgoing.body.map(Into::into);
        if let Some(timeout) = outgoing.timeout {
            *request.timeout_mut() = Some(timeout);
        }
        let executed = connection::with(aside, self.http.execute(request)).await;
        let mut response = executed.map_err(broken)?;
        let received = SystemTime::now();
        let header = |name| text(response.headers().get(name));
        let date = header(header::DATE).and_then(|date| httpdate::parse_http_date(date).ok());
        // Both by the server's clock: it may be another than ours.
        let retry_after = |text| retry_after(text, date.unwrap_or(received));
        let retry_after = header(header::RETRY_AFTER).and_then(retry_after);
        let content_type = response.headers().get(header::CONTENT_TYPE).cloned();
        let status = response.status().as_u16();
        let mut text = Text::expecting(response.content_length());
        // After decompression the length is not known: a small answer can be a large bomb.
        while let Some(chunk) = response.chunk().await.map_err(broken)? {
            if text.len() + chunk.len() > self.max_response {
                return Err(Broken { kind: BrokenKind::TooLarge, sent: true, source: None });
            }
            text.push(&chunk);
        }
        Ok(Incoming { status, content_type, retry_after, date, received, text })
    }
}

fn broken(error: reqwest::Error) -> Broken {
    let kind = match () {
        () if Late::caused(&error) => BrokenKind::Late,
        () if error.is_timeout() => BrokenKind::Timeout,
        () if error.is_connect() => BrokenKind::Connect,
        () => BrokenKind::Cut,
    };
    // The URL may carry a secret, and the message around says where the call went.
    Broken { kind, sent: !error.is_connect(), source: Some(Box::new(error.without_url())) }
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
