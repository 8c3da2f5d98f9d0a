//! Answers from memory, for tests that need no sockets.

use std::collections::BTreeMap;
use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use http::{HeaderName, HeaderValue, StatusCode, header};
use serde_json::{Value, json};

use crate::clock::sleep;
use crate::transport::{
    Exchange, Request, Response, Transport, TransportError, TransportErrorKind,
};

/// A [`Transport`] that answers from memory. Cheap to clone: clones share what they answer and have been
/// asked.
///
/// With [`Clock::paused_at`](crate::Clock::paused_at) and `tokio`'s paused clock, waits take no time.
///
/// ```
/// # #[tokio::main(flavor = "current_thread")] async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// use s360_runtime::transport::mock::{Mock, Reply};
/// use s360_runtime::{Client, Credentials, PollPolicy, Value, Version};
/// use std::time::Duration;
///
/// let mock = Mock::new();
/// mock.on("closeOrder", [Reply::in_progress(7), Reply::json(&serde_json::json!({"orderId": 1}))]);
/// mock.on("burnTicket", [Reply::business("error.ticket.used", "used already")]);
///
/// let client = Client::builder("https://test.invalid", Credentials::new("I", "O", "P", "the secret"))
///     .transport(mock.clone())
///     .poll(PollPolicy::default().every(Duration::ZERO))
///     .build()?;
/// let (version, request) = (Version::new(1, 0), Value::Null);
/// let closed: Value = client.call_method("tnco", "orders", version, "closeOrder", &request).await?;
/// assert_eq!(closed["orderId"], 1);
/// let burnt = client.call_method::<Value>("tnco", "tickets", version, "burnTicket", &request).await;
/// assert!(burnt.is_err_and(|error| error.has_code("error.ticket.used")));
/// assert_eq!(mock.requests().len(), 3);
/// # Ok(()) }
/// ```
#[derive(Clone, Default)]
pub struct Mock(Arc<Mutex<State>>);

#[derive(Default)]
struct State {
    replies: BTreeMap<String, Sequence>,
    requests: Vec<Request>,
}

#[derive(Default)]
struct Sequence {
    replies: Vec<Reply>,
    next: usize,
}

impl Mock {
    /// One that answers every request with the status 404 until it is told otherwise.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Answers requests for `operation` with `replies`, one after the other; the last one goes to all
    /// further requests. The operation is the last segment of the path; `""` stands for all operations
    /// that have no replies of their own.
    pub fn on(&self, operation: &str, replies: impl IntoIterator<Item = Reply>) {
        let replies = replies.into_iter().collect();
        self.state().replies.insert(operation.to_owned(), Sequence { replies, next: 0 });
    }

    /// The requests so far, in the order of their arrival.
    #[must_use]
    pub fn requests(&self) -> Vec<Request> {
        self.state().requests.clone()
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn reply(&self, request: &Request) -> Reply {
        let mut state = self.state();
        state.requests.push(request.clone());
        let operation = request.url.path().rsplit('/').next().unwrap_or_default();
        let key = if state.replies.contains_key(operation) { operation } else { "" };
        let reply = state.replies.get_mut(key).and_then(Sequence::take);
        reply.unwrap_or_else(|| {
            let operation = request.url.path();
            Reply::status(404, format!("the mock has no reply for `{operation}`: see `Mock::on`"))
        })
    }
}

impl Sequence {
    fn take(&mut self) -> Option<Reply> {
        let reply = self.replies.get(self.next).or(self.replies.last()).cloned();
        self.next += 1;
        reply
    }
}

impl Transport for Mock {
    fn send(&self, request: Request) -> Exchange<'_> {
        Box::pin(async move {
            let mut reply = self.reply(&request);
            while let What::By(make) = &reply.what {
                let made = make(&request);
                reply = Reply { wait: reply.wait + made.wait, ..made };
            }
            sleep(reply.wait).await;
            reply.into_response()
        })
    }
}

impl fmt::Debug for Mock {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Mock")
            .field("requests", &self.state().requests.len())
            .finish_non_exhaustive()
    }
}

/// What a [`Mock`] answers.
#[derive(Clone)]
pub struct Reply {
    wait: Duration,
    headers: Vec<(String, String)>,
    what: What,
}

#[derive(Clone)]
enum What {
    Answer(u16, Vec<u8>),
    Error(TransportErrorKind),
    By(Arc<dyn Fn(&Request) -> Reply + Send + Sync>),
}

impl Reply {
    fn new(what: What) -> Self {
        Self { wait: Duration::ZERO, headers: Vec::new(), what }
    }
    /// This JSON, with the status 200.
    #[must_use]
    pub fn json(value: &Value) -> Self {
        Self::status(200, value.to_string()).header("content-type", "application/json")
    }
    /// An envelope with this `statusCode` and `statusDetail`: a business error.
    #[must_use]
    pub fn business(code: &str, detail: &str) -> Self {
        Self::json(&json!({ "statusCode": code, "statusDetail": detail }))
    }
    /// The call takes the server long (R9); it is known by this `requestId`.
    #[must_use]
    pub fn in_progress(request_id: i64) -> Self {
        Self::json(&json!({ "statusCode": "in_progress", "requestId": request_id }))
    }
    /// This status and this body.
    #[must_use]
    pub fn status(status: u16, body: impl Into<Vec<u8>>) -> Self {
        Self::new(What::Answer(status, body.into()))
    }
    /// No answer.
    #[must_use]
    pub fn error(kind: TransportErrorKind) -> Self {
        Self::new(What::Error(kind))
    }
    /// What is made of the request.
    #[must_use]
    pub fn by(make: impl Fn(&Request) -> Reply + Send + Sync + 'static) -> Self {
        Self::new(What::By(Arc::new(make)))
    }
    /// The same with one more header.
    #[must_use]
    pub fn header(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.headers.push((name.into(), value.into()));
        self
    }
    /// The same after a while.
    #[must_use]
    pub fn after(self, wait: Duration) -> Self {
        Self { wait, ..self }
    }

    fn into_response(self) -> Result<Response, TransportError> {
        let (status, body) = match self.what {
            What::Answer(status, body) => (status, body),
            What::Error(kind) => return Err(TransportError::new(kind)),
            What::By(_) => return Err(TransportError::new(TransportErrorKind::Cut)),
        };
        let wrong =
            |error: http::Error| TransportError::new(TransportErrorKind::Cut).because(error);
        let status = StatusCode::from_u16(status).map_err(|error| wrong(error.into()))?;
        let length = HeaderValue::from(body.len());
        let mut response = Response::new(status, body);
        response.headers.insert(header::CONTENT_LENGTH, length);
        for (name, value) in self.headers {
            let name = HeaderName::try_from(name).map_err(|error| wrong(error.into()))?;
            let value = HeaderValue::try_from(value).map_err(|error| wrong(error.into()))?;
            response.headers.insert(name, value);
        }
        Ok(response)
    }
}

impl fmt::Debug for Reply {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.what {
            What::Answer(status, _) => write!(f, "Reply({status})"),
            What::Error(kind) => write!(f, "Reply({kind:?})"),
            What::By(_) => f.write_str("Reply(by)"),
        }
    }
}
