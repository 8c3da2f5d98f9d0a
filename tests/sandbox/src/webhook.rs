//! The vendor's side of webhooks, for tests of a receiver: what it sends, how it proves who it is, and how
//! often it repeats (ruling 22).
//!
//! ```
//! # async fn example() -> Result<(), Box<dyn std::error::Error>> {
//! use s360_sandbox::webhook::{Form, Sender, bodies, duplicated, sample, shuffled};
//!
//! let sender = Sender::new("http://127.0.0.1:8080/hooks/access")?.api_key("x-key", "secret")?;
//! let items = shuffled(duplicated(vec![sample("access")?]), 7);
//! for body in bodies(&items, Form::Bucket, 100) {
//!     assert!(sender.deliver(body).await.has_arrived());
//! }
//! # Ok(())
//! # }
//! ```

use std::fmt;
use std::time::Duration;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use futures_util::future::join_all;
use reqwest::header::{AUTHORIZATION, CONTENT_TYPE, HeaderMap, HeaderName, HeaderValue};
use s360_codegen::load::Document;
use serde_json::{Value, json};

use crate::documents::webhooks;

/// How often the vendor repeats what was not answered with 200.
const REPETITIONS: usize = 12;

/// Longest time for one attempt; the vendor's is not known.
const TIMEOUT: Duration = Duration::from_secs(30);

/// Delivers bodies as the vendor does.
#[derive(Clone)]
pub struct Sender {
    url: reqwest::Url,
    headers: HeaderMap,
    repetitions: usize,
    pause: Duration,
    client: reqwest::Client,
}

/// What keeps a sender from sending at all.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SenderError(String);

impl fmt::Display for SenderError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for SenderError {}

impl Sender {
    /// Delivers to `url`, without authentication, with 12 repetitions and no pause between them.
    ///
    /// # Errors
    /// The URL is none.
    pub fn new(url: &str) -> Result<Self, SenderError> {
        let url: reqwest::Url = url
            .parse()
            .map_err(|error| SenderError(format!("the URL of the receiver: {error}")))?;
        let mut client = reqwest::Client::builder().timeout(TIMEOUT);
        if matches!(url.host_str(), Some("127.0.0.1" | "localhost" | "[::1]")) {
            // A proxy would look for the receiver on its own machine.
            client = client.no_proxy();
        }
        let client = client.redirect(reqwest::redirect::Policy::none()).build();
        let client = client.map_err(|error| SenderError(format!("no HTTP client: {error}")))?;
        let (repetitions, pause) = (REPETITIONS, Duration::ZERO);
        Ok(Self { url, headers: HeaderMap::new(), repetitions, pause, client })
    }
    /// Sends a user name and a password (Basic).
    #[must_use]
    pub fn basic(self, user: &str, password: &str) -> Self {
        let pair = STANDARD.encode(format!("{user}:{password}"));
        // base64 fits into a header.
        match HeaderValue::try_from(format!("Basic {pair}")) {
            Ok(value) => self.secret(AUTHORIZATION, value),
            Err(_) => self,
        }
    }
    /// Sends a key in the header `header`.
    ///
    /// # Errors
    /// Header or key is not what HTTP can carry.
    pub fn api_key(self, header: &str, key: &str) -> Result<Self, SenderError> {
        let name = HeaderName::try_from(header)
            .map_err(|_| SenderError(format!("`{header}` is no name of a header")))?;
        // The message must not quote the key.
        let value = HeaderValue::try_from(key).map_err(|_| {
            SenderError("the key has characters that no header can have".to_owned())
        })?;
        Ok(self.secret(name, value))
    }
    fn secret(mut self, name: HeaderName, mut value: HeaderValue) -> Self {
        value.set_sensitive(true);
        self.headers.insert(name, value);
        self
    }
    /// How often to repeat what was not answered with 200.
    #[must_use]
    pub fn repetitions(self, repetitions: usize) -> Self {
        Self { repetitions, ..self }
    }
    /// How long to wait before each repetition.
    #[must_use]
    pub fn pause(self, pause: Duration) -> Self {
        Self { pause, ..self }
    }

    /// Sends a body until it is answered with 200, or has been repeated often enough.
    pub async fn deliver(&self, body: impl Into<Vec<u8>>) -> Delivery {
        let body = body.into();
        let mut delivery = Delivery::default();
        for number in 0..=self.repetitions {
            if number > 0 && !self.pause.is_zero() {
                tokio::time::sleep(self.pause).await;
            }
            delivery.attempts.push(self.attempt(&body).await);
            if delivery.has_arrived() {
                break;
            }
        }
        delivery
    }

    /// Sends the same body so many times at the same time.
    pub async fn deliver_at_once(&self, body: impl Into<Vec<u8>>, copies: usize) -> Vec<Delivery> {
        let body = body.into();
        join_all((0..copies).map(|_| self.deliver(body.clone()))).await
    }

    async fn attempt(&self, body: &[u8]) -> Attempt {
        let request = self.client.post(self.url.clone()).headers(self.headers.clone());
        let request = request.header(CONTENT_TYPE, "application/json").body(body.to_vec());
        match request.send().await {
            Ok(answer) => Attempt::Answered(answer.status().as_u16()),
            Err(error) if error.is_timeout() => Attempt::Silence,
            Err(error) if error.is_connect() => Attempt::NotReached,
            Err(_) => Attempt::Cut,
        }
    }
}

impl fmt::Debug for Sender {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Sender")
            .field("path", &self.url.path())
            .field("headers", &self.headers)
            .field("repetitions", &self.repetitions)
            .field("pause", &self.pause)
            .finish_non_exhaustive()
    }
}

/// What became of a body.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Delivery {
    /// How each attempt ended, in order.
    pub attempts: Vec<Attempt>,
}

impl Delivery {
    /// Whether it was answered with 200. If not, the vendor has given it up.
    pub fn has_arrived(&self) -> bool {
        self.attempts.last() == Some(&Attempt::Answered(200))
    }
}

/// How an attempt ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Attempt {
    /// With this status.
    Answered(u16),
    /// Nobody listens.
    NotReached,
    /// The connection broke.
    Cut,
    /// There was no answer in half a minute.
    Silence,
}

impl fmt::Display for Attempt {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Answered(status) => write!(f, "{status}"),
            Self::NotReached => f.write_str("nobody listens"),
            Self::Cut => f.write_str("the connection broke"),
            Self::Silence => f.write_str("no answer"),
        }
    }
}

/// Names of all webhooks.
pub fn names() -> Vec<String> {
    let all = webhooks();
    let names = all.iter().filter_map(|document| document.root.get("webhooks")?.as_object());
    names.flat_map(|webhooks| webhooks.keys().cloned()).collect()
}

/// The example of an item in the webhook's document.
///
/// # Errors
/// There is no such webhook.
pub fn sample(webhook: &str) -> Result<Value, SenderError> {
    let place = format!("/webhooks/{webhook}/post/requestBody/content/application~1json/example");
    let all: Vec<Document> = webhooks();
    let found = all.iter().find_map(|document| document.root.pointer(&place));
    found.cloned().ok_or_else(|| {
        let names = names().join(", ");
        SenderError(format!("there is no webhook `{webhook}`; there are {names}"))
    })
}

/// What items are sent in.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Form {
    /// Each item as a body of its own.
    Object,
    /// Lists.
    #[default]
    List,
    /// Objects with a `bucket` and a `destination`.
    Bucket,
}

/// The bodies for `items`, with so many in each but for [`Form::Object`].
pub fn bodies(items: &[Value], form: Form, size: usize) -> Vec<Vec<u8>> {
    let size = if form == Form::Object { 1 } else { size.max(1) };
    let body = |items: &[Value]| match (form, items) {
        (Form::Object, [item]) => item.to_string(),
        (Form::Bucket, items) => {
            json!({"bucket": items, "destination": {"name": "sandbox"}}).to_string()
        }
        (_, items) => Value::from(items.to_vec()).to_string(),
    };
    items.chunks(size).map(|items| body(items).into_bytes()).collect()
}

/// Each item twice.
pub fn duplicated(items: Vec<Value>) -> Vec<Value> {
    items.into_iter().flat_map(|item| [item.clone(), item]).collect()
}

/// The items in another order, the same for the same `seed`.
pub fn shuffled(mut items: Vec<Value>, seed: u64) -> Vec<Value> {
    // xorshift: a test wants another order, not randomness.
    let mut state = seed.wrapping_mul(2).wrapping_add(0x9e37_79b9_7f4a_7c15) | 1;
    for last in (1..items.len()).rev() {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        let other = usize::try_from(state % (last as u64 + 1)).unwrap_or_default();
        items.swap(last, other);
    }
    items
}

/// A list of copies of `item` with more than so many bytes.
pub fn oversized(item: &Value, bytes: usize) -> Vec<u8> {
    let item = item.to_string();
    let copies = bytes / (item.len() + 1) + 1;
    format!("[{}]", vec![item; copies].join(",")).into_bytes()
}

/// Bodies that a receiver has to get along with, each with what is wrong with it; the good items in them are
/// `items`.
pub fn broken(items: &[Value]) -> Vec<(&'static str, Vec<u8>)> {
    let texts: Vec<String> = items.iter().map(Value::to_string).collect();
    let with = |bad: &str| format!("[{}]", [&texts[..], &[bad.to_owned()]].concat().join(","));
    let list = format!("[{}]", texts.join(","));
    let cut: String = list.chars().take(list.chars().count() * 2 / 3).collect();
    [
        ("an item is no JSON", with(r#"{"id": }"#)),
        ("an item is a number", with("7")),
        ("an item is null", with("null")),
        ("an item says nothing", with("{}")),
        ("an item has fields of other types", with(&other_types(items.first()).to_string())),
        ("the body is cut short", cut),
        ("the body is empty", String::new()),
        ("the body is a page", "<html><body>Bad gateway</body></html>".to_owned()),
        ("there is more after the body", format!("{list} []")),
    ]
    .into_iter()
    .map(|(what, body)| (what, body.into_bytes()))
    .collect()
}

/// The item with a list in the place of each of its objects.
fn other_types(item: Option<&Value>) -> Value {
    let fields = item.and_then(Value::as_object).into_iter().flatten();
    let other = |value: &Value| if value.is_object() { json!([]) } else { value.clone() };
    fields.map(|(name, value)| (name.clone(), other(value))).collect()
}
