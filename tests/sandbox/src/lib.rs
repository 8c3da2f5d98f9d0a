#![doc = include_str!("../README.md")]

mod behavior;
mod box_office;
mod builder;
mod control;
mod conversation;
mod coverage;
mod documents;
mod drift;
mod files;
mod har;
mod judge;
pub mod learn;
mod recorder;
pub mod recording;
mod redact;
mod sample;
mod script;
mod server;
mod shape;
mod state;
mod token;
pub mod webhook;
mod words;

use std::collections::BTreeMap;
use std::io;
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::SystemTime;

use s360_runtime::{Client, ClientBuilder, Credentials};
use serde_json::Value;

pub use behavior::{Behavior, ParseBehaviorError};
pub use builder::Builder;
use builder::{Setup, Source, client_builder};
pub use coverage::{Coverage, coverage};
pub use documents::{Documents, DocumentsError};
pub use drift::{Drift, drift};
pub use judge::{Judged, Verdict, judge};
pub use learn::{Fact, FactKind, LearnError, Learned, Rules, Withheld, learn};
pub use recording::{Exchange, Exchanges, Recording, RecordingError, read_each};
use script::Script;
pub use shape::{Difference, DifferenceKind, example_differences, request_differences};
use state::{State, UnknownMethod};

/// Who the sandbox lets in.
#[derive(Clone, PartialEq, Eq)]
pub struct Identity {
    /// Institution code: the token's `sub`.
    pub institution: String,
    /// Virtual operator: the token's `aud`.
    pub operator: String,
    /// Partner name: the token's `iss`.
    pub partner: String,
    /// Key the token is signed with.
    pub secret: String,
}

impl Default for Identity {
    fn default() -> Self {
        Self {
            institution: "SANDBOX".to_owned(),
            operator: "SANDBOX_B2C".to_owned(),
            partner: "Sandbox Partner".to_owned(),
            secret: "sandbox-secret-with-32-characters".to_owned(),
        }
    }
}

impl Identity {
    /// The credentials of a client that is let in.
    pub fn credentials(&self) -> Credentials {
        let Self { institution, operator, partner, secret } = self.clone();
        Credentials::new(institution, operator, partner, secret)
    }
}

impl std::fmt::Debug for Identity {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Identity")
            .field("institution", &self.institution)
            .field("operator", &self.operator)
            .field("partner", &self.partner)
            .field("secret", &format_args!("***"))
            .finish()
    }
}

/// A call the sandbox has received.
#[derive(Debug, Clone, PartialEq)]
pub struct Recorded {
    /// When it arrived.
    pub at: SystemTime,
    /// Wire name of the service.
    pub service: String,
    /// Version as in the path, for example `v2_22`.
    pub version: String,
    /// Method.
    pub method: String,
    /// Body, if it was JSON.
    pub body: Value,
    /// `Accept-Language`, if it was sent.
    pub language: Option<String>,
    /// Headers by their names in lower case. `***` stands in the place of tokens, passwords and
    /// cookies: `authorization` is `Bearer ***`.
    pub headers: BTreeMap<String, String>,
    /// Status the sandbox answered with; 0 if it cut the connection.
    pub status: u16,
    /// `statusCode` of the envelope the sandbox answered with.
    pub status_code: Option<String>,
}

/// A running sandbox; dropping it stops the server.
///
/// ```
/// # use s360_runtime::{Value, Version};
/// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
/// use s360_sandbox::{Behavior, Sandbox};
///
/// let sandbox = Sandbox::start().await?;
/// let sold_out = Behavior::business_error("error.order.availability", "sold out");
/// sandbox.on_each("closeOrder", [Behavior::status(500, "once"), sold_out]);
/// let client = sandbox.client();
/// // … what is tested …
/// assert_eq!(sandbox.requests_to("closeOrder").len(), 0);
/// # Ok(())
/// # }
/// ```
#[derive(Debug)]
pub struct Sandbox {
    address: SocketAddr,
    state: Arc<State>,
    client: Client,
    task: tokio::task::JoinHandle<()>,
}

impl Sandbox {
    /// A sandbox with all services on a free port of 127.0.0.1.
    ///
    /// # Errors
    /// No port can be listened on.
    pub async fn start() -> io::Result<Self> {
        Self::builder().start().await
    }
    /// A sandbox that keeps track of a sale: see [`Builder::box_office`].
    ///
    /// # Errors
    /// No port can be listened on.
    pub async fn box_office() -> io::Result<Self> {
        Self::builder().box_office().start().await
    }
    /// A sandbox to be configured.
    pub fn builder() -> Builder {
        Builder::default()
    }
    /// Base URL for clients, for example `http://127.0.0.1:40123`.
    pub fn url(&self) -> String {
        format!("http://{}", self.address)
    }
    /// Address the server listens on.
    pub fn address(&self) -> SocketAddr {
        self.address
    }
    /// Who is let in.
    pub fn identity(&self) -> &Identity {
        self.state.identity()
    }
    /// A client that is let in, with waits of milliseconds between polls and before retries.
    pub fn client(&self) -> Client {
        self.client.clone()
    }
    /// [`client`](Self::client), to be configured further.
    pub fn client_builder(&self) -> ClientBuilder {
        client_builder(self.address, self.identity())
    }
    /// URL, institution, operator, partner and secret, one per line, as a shell takes them and
    /// [`Client::builder_from_env`] reads them.
    pub fn how_to_use(&self) -> String {
        let Identity { institution, operator, partner, secret } = self.identity();
        format!(
            "S360_URL={}\nS360_INSTITUTION={institution}\nS360_OPERATOR={operator}\n\
             S360_PARTNER='{partner}'\nS360_SECRET={secret}\n",
            self.url()
        )
    }
    /// Makes a method known that no document has, so that [`on`](Self::on) and the like take it. A
    /// program may need one that the real server has.
    ///
    /// ```
    /// # async fn example() -> std::io::Result<()> {
    /// use s360_sandbox::{Behavior, Sandbox};
    /// let sandbox = Sandbox::start().await?;
    /// let news = serde_json::json!({ "statusCode": "success", "news": ["sold out"] });
    /// sandbox.unlisted("getNews").on("getNews", Behavior::body(news));
    /// # Ok(())
    /// # }
    /// ```
    pub fn unlisted(&self, method: &str) -> &Self {
        self.state.declare(method);
        self
    }
    /// Sets what `method` (of any service) answers from now on. What the test says goes before what
    /// the document says: its request may have fields and values that the document does not know,
    /// and one that [`Behavior::body`] answers is not held against the document at all.
    ///
    /// # Panics
    /// No document has such a method, nor has the test said that it is [`unlisted`](Self::unlisted).
    #[track_caller]
    pub fn on(&self, method: &str, behavior: Behavior) {
        self.set(method, behavior.into());
    }
    /// Sets what the next calls of `method` (of any service) answer, one after the other: each
    /// behavior holds for one call, or as many as its [`times`](Behavior::times). Then the method
    /// answers as it does by itself.
    ///
    /// # Panics
    /// As [`on`](Self::on).
    #[track_caller]
    pub fn on_each(&self, method: &str, behaviors: impl IntoIterator<Item = Behavior>) {
        self.set(method, Script::each(behaviors));
    }
    /// Lets a function say what `method` (of any service) answers, from the body of the request: for
    /// tests in which one call sees what another has done.
    ///
    /// ```
    /// # async fn example() -> std::io::Result<()> {
    /// use std::sync::atomic::{AtomicI64, Ordering};
    /// use s360_sandbox::{Behavior, Sandbox};
    /// let sandbox = Sandbox::start().await?;
    /// let orders = AtomicI64::new(0);
    /// sandbox.on_request("createOrUpdateOrder", move |_| {
    ///     Behavior::with(serde_json::json!({ "orderId": orders.fetch_add(1, Ordering::Relaxed) }))
    /// });
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Panics
    /// As [`on`](Self::on).
    #[track_caller]
    pub fn on_request(
        &self,
        method: &str,
        respond: impl Fn(&Value) -> Behavior + Send + Sync + 'static,
    ) {
        self.set(method, Script::Respond(Arc::new(respond)));
    }
    #[track_caller]
    fn set(&self, method: &str, script: Script) {
        known(self.state.set(method, script));
    }
    /// Forgets every behavior that was set.
    pub fn reset(&self) {
        self.state.reset();
    }
    /// All calls received so far.
    pub fn requests(&self) -> Vec<Recorded> {
        self.state.recorded()
    }
    /// The calls of `method` received so far.
    ///
    /// # Panics
    /// Nobody has called such a method, no document has it, nor has the test said that it is
    /// [`unlisted`](Self::unlisted).
    #[track_caller]
    pub fn requests_to(&self, method: &str) -> Vec<Recorded> {
        known(self.state.look_up(method));
        self.requests().into_iter().filter(|call| call.method == method).collect()
    }
}

/// A slip in a test would otherwise set nothing and find nothing, in silence.
#[track_caller]
#[expect(clippy::panic, reason = "how tests fail")]
fn known(found: Result<(), UnknownMethod>) {
    if let Err(unknown) = found {
        panic!("{unknown}\n`Sandbox::unlisted` makes one known that no document has");
    }
}

impl Drop for Sandbox {
    fn drop(&mut self) {
        self.task.abort();
    }
}
