#![doc = include_str!("../README.md")]

mod behaviour;
mod control;
mod conversation;
mod documents;
mod drift;
mod recorder;
pub mod recording;
mod redact;
mod sample;
mod script;
mod server;
mod shape;
mod token;

use std::collections::BTreeMap;
use std::io;
use std::net::SocketAddr;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use s360_runtime::{Client, ClientBuilder, Credentials, Poll, Retry};
use serde_json::Value;

pub use behaviour::{Behaviour, ParseBehaviourError};
pub use documents::{Documents, DocumentsError};
pub use drift::{Drift, drift};
use recorder::Recorder;
use recording::Replay;
pub use recording::{Exchange, Recording, RecordingError};
use script::Script;
use server::{State, UnknownMethod};
pub use shape::{Difference, DifferenceKind, request_differences};

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

/// How a sandbox is started.
#[derive(Debug, Default)]
pub struct Builder {
    setup: Setup,
    address: Option<SocketAddr>,
    documents: Option<Documents>,
    /// A real server, and where its answers are written.
    server: Option<(Client, PathBuf)>,
}

/// What a running sandbox goes by.
#[derive(Debug, Default)]
struct Setup {
    identity: Identity,
    /// Seconds the server's clock is ahead.
    clock_offset: i64,
    /// Every so many calls one goes wrong.
    fault_every: Option<u64>,
    source: Source,
}

/// Where answers are from that no behaviour is set for.
#[derive(Debug, Default)]
enum Source {
    #[default]
    Documents,
    Recording(Replay),
    Server(Recorder),
}

impl Builder {
    /// Lets one of so many calls go wrong: in turn the connection is cut, the answer is 500, 509, or
    /// twice `in_progress`.
    #[must_use]
    pub fn fault_every(mut self, calls: u64) -> Self {
        self.setup.fault_every = Some(calls);
        self
    }
    /// Lets the server's clock be wrong by so many seconds.
    #[must_use]
    pub fn clock_offset(mut self, seconds: i64) -> Self {
        self.setup.clock_offset = seconds;
        self
    }
    /// Lets in `identity` instead of [`Identity::default`].
    #[must_use]
    pub fn identity(mut self, identity: Identity) -> Self {
        self.setup.identity = identity;
        self
    }
    /// Listens on `address` instead of a free port of 127.0.0.1.
    #[must_use]
    pub fn address(mut self, address: SocketAddr) -> Self {
        self.address = Some(address);
        self
    }
    /// Serves `documents` instead of those that are compiled in.
    #[must_use]
    pub fn documents(mut self, documents: Documents) -> Self {
        self.documents = Some(documents);
        self
    }
    /// Answers as a real server did: what is called must have been recorded, with the same
    /// parameters. Behaviours go before it.
    #[must_use]
    pub fn replay(mut self, recording: Recording) -> Self {
        self.setup.source = Source::Recording(Replay::new(recording));
        self
    }
    /// Passes every call on to a real server, with the credentials of `client`, and writes its
    /// answers to the end of `file` ([`recording`] says how). Callers talk to the sandbox as ever,
    /// with its credentials: they need no real ones. Behaviours go before it.
    #[must_use]
    pub fn record(mut self, client: Client, file: impl Into<PathBuf>) -> Self {
        self.server = Some((client, file.into()));
        self
    }
    /// Starts the server; it stops when the [`Sandbox`] is dropped.
    ///
    /// # Errors
    /// The address cannot be listened on, or the file of [`record`](Self::record) not be written.
    pub async fn start(self) -> io::Result<Sandbox> {
        let Self { mut setup, address, documents, server } = self;
        let address = address.unwrap_or_else(|| SocketAddr::from(([127, 0, 0, 1], 0)));
        let listener = tokio::net::TcpListener::bind(address).await?;
        let address = listener.local_addr()?;
        if let Some((client, file)) = server {
            setup.source = Source::Server(Recorder::new(client, &file)?);
        }
        let client = client_builder(address, &setup.identity).build().map_err(io::Error::other)?;
        let documents = documents.unwrap_or_else(Documents::built_in);
        let state = Arc::new(State::new(setup, documents));
        let app = server::router(Arc::clone(&state));
        let task = tokio::spawn(async move {
            // The only error is that of the listener, and a test sees it as a refused connection.
            let _ = axum::serve(listener, app).await;
        });
        Ok(Sandbox { address, state, client, task })
    }
}

/// A client for tests: what would take seconds takes milliseconds.
fn client_builder(address: SocketAddr, identity: &Identity) -> ClientBuilder {
    let moment = Duration::from_millis(5);
    Client::builder(format!("http://{address}"), identity.credentials())
        .poll(Poll::default().every(moment))
        .retry(Retry::default().waits(moment, 4 * moment))
}

/// A running sandbox; dropping it stops the server.
///
/// ```
/// # use s360_runtime::{Value, Version};
/// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
/// use s360_sandbox::{Behaviour, Sandbox};
///
/// let sandbox = Sandbox::start().await?;
/// let sold_out = Behaviour::business_error("error.order.availability", "sold out");
/// sandbox.on_each("closeOrder", [Behaviour::status(500, "once"), sold_out]);
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
    /// use s360_sandbox::{Behaviour, Sandbox};
    /// let sandbox = Sandbox::start().await?;
    /// let news = serde_json::json!({ "statusCode": "success", "news": ["sold out"] });
    /// sandbox.unlisted("getNews").on("getNews", Behaviour::body(news));
    /// # Ok(())
    /// # }
    /// ```
    pub fn unlisted(&self, method: &str) -> &Self {
        self.state.declare(method);
        self
    }
    /// Sets what `method` (of any service) answers from now on. What the test says goes before what
    /// the document says: its request may have fields and values that the document does not know,
    /// and one that [`Behaviour::body`] answers is not held against the document at all.
    ///
    /// # Panics
    /// No document has such a method, nor has the test said that it is [`unlisted`](Self::unlisted).
    #[track_caller]
    pub fn on(&self, method: &str, behaviour: Behaviour) {
        self.set(method, behaviour.into());
    }
    /// Sets what the next calls of `method` (of any service) answer, one after the other: each
    /// behaviour holds for one call, or as many as its [`times`](Behaviour::times). Then the method
    /// answers as it does by itself.
    ///
    /// # Panics
    /// As [`on`](Self::on).
    #[track_caller]
    pub fn on_each(&self, method: &str, behaviours: impl IntoIterator<Item = Behaviour>) {
        self.set(method, Script::each(behaviours));
    }
    /// Lets a function say what `method` (of any service) answers, from the body of the request: for
    /// tests in which one call sees what another has done.
    ///
    /// ```
    /// # async fn example() -> std::io::Result<()> {
    /// use std::sync::atomic::{AtomicI64, Ordering};
    /// use s360_sandbox::{Behaviour, Sandbox};
    /// let sandbox = Sandbox::start().await?;
    /// let orders = AtomicI64::new(0);
    /// sandbox.on_request("createOrUpdateOrder", move |_| {
    ///     Behaviour::with(serde_json::json!({ "orderId": orders.fetch_add(1, Ordering::Relaxed) }))
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
        respond: impl Fn(&Value) -> Behaviour + Send + Sync + 'static,
    ) {
        self.set(method, Script::Respond(Arc::new(respond)));
    }
    #[track_caller]
    fn set(&self, method: &str, script: Script) {
        known(self.state.set(method, script));
    }
    /// Forgets every behaviour that was set.
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
