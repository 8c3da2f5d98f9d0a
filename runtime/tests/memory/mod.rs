//! What `stub` is without sockets: the same replies from memory, so that waits take no time under
//! `tokio`'s paused clock. For tests in which HTTP itself is not the point.
#![allow(dead_code, clippy::unwrap_used, clippy::indexing_slicing, clippy::string_slice)]

use std::sync::atomic::{AtomicU16, Ordering};
use std::time::{Duration, SystemTime};

use s360_runtime::transport::mock::{self, Mock};
use s360_runtime::transport::{Request, TransportErrorKind};
use s360_runtime::{
    Authentication, Client, ClientBuilder, Clock, Credentials, RateLimits, RetryPolicy,
};

use crate::stub::Reply;

pub struct Stub {
    pub url: String,
    mock: Mock,
}

impl Stub {
    /// Answers the first requests with `replies`; the last reply goes to all further ones.
    pub async fn start(replies: Vec<Reply>) -> Self {
        let mock = Mock::new();
        mock.on("", replies.into_iter().map(reply));
        // Clients of one institution and server share their limits.
        static SERVERS: AtomicU16 = AtomicU16::new(1);
        let port = SERVERS.fetch_add(1, Ordering::Relaxed);
        Self { url: format!("http://127.0.0.1:{port}"), mock }
    }

    /// The requests so far, as HTTP writes them.
    pub fn requests(&self) -> Vec<String> {
        self.mock.requests().iter().map(text).collect()
    }

    /// An S-360 client with short waits and no limits of its own.
    pub fn s360(&self) -> ClientBuilder {
        let credentials = Credentials::new("I", "O", "P", "top-secret");
        self.client(credentials).limits(RateLimits::none())
    }

    /// A client for a service that is not S-360's.
    pub fn open(&self) -> ClientBuilder {
        self.client(Authentication::None)
    }

    /// A client with short waits.
    pub fn client(&self, authentication: impl Into<Authentication>) -> ClientBuilder {
        let waits =
            RetryPolicy::default().backoff(Duration::from_millis(1), Duration::from_millis(5));
        Client::builder(&self.url, authentication)
            .transport(self.mock.clone())
            .clock(Clock::paused_at(SystemTime::now()))
            .retry(waits)
            .timeout(Duration::from_secs(5))
    }
}

/// A request as HTTP writes it.
fn text(request: &Request) -> String {
    let path = match request.url.query() {
        Some(query) => format!("{}?{query}", request.url.path()),
        None => request.url.path().to_owned(),
    };
    let mut text = format!("{} {path} HTTP/1.1\r\n", request.method);
    for (name, value) in &request.headers {
        text.push_str(&format!("{name}: {}\r\n", value.to_str().unwrap()));
    }
    let body = request.body.as_deref().unwrap_or_default();
    text + "\r\n" + &String::from_utf8_lossy(body)
}

fn reply(reply: Reply) -> mock::Reply {
    match reply {
        Reply::Bytes(bytes) => answer(&bytes),
        Reply::Drip(bytes, pause) => {
            let count = u32::try_from(bytes.len()).unwrap();
            answer(&bytes).after(pause * count)
        }
        Reply::Late(pause, bytes) => answer(&bytes).after(pause),
        Reply::Refuse | Reply::Cut => mock::Reply::error(TransportErrorKind::Cut),
        Reply::Silence => {
            mock::Reply::json(&serde_json::Value::Null).after(Duration::from_secs(60))
        }
        Reply::Echo(status) => mock::Reply::by(move |request| {
            let text = text(request);
            let said = serde_json::json!({ "statusCode": text, "statusDetail": text });
            mock::Reply::status(status, said.to_string()).header("content-type", "application/json")
        }),
        Reply::By(make) => mock::Reply::by(move |request| self::reply(make(&text(request)))),
    }
}

/// An answer from its bytes on the wire.
fn answer(bytes: &[u8]) -> mock::Reply {
    let end = bytes.windows(4).position(|window| window == b"\r\n\r\n").unwrap();
    let head = String::from_utf8_lossy(&bytes[..end]).into_owned();
    let mut lines = head.lines();
    let status = lines.next().unwrap().split(' ').nth(1).unwrap().parse().unwrap();
    let reply = mock::Reply::status(status, &bytes[end + 4..]);
    lines.fold(reply, |reply, line| {
        let (name, value) = line.split_once(':').unwrap();
        reply.header(name, value.trim())
    })
}
