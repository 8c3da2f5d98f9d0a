//! A stand-in for a SecuTix S-360 server: a real HTTP server on loopback that checks tokens and
//! request bodies as the standard says, and answers with data shaped by the services' documents.
//!
//! ```
//! # async fn example() -> std::io::Result<()> {
//! use s360_sandbox::{Behaviour, Sandbox};
//!
//! let sandbox = Sandbox::start().await?;
//! sandbox.on("getCatalogDetailed", Behaviour::success().in_progress(2));
//! println!("{} {}", sandbox.url(), sandbox.identity().institution);
//! # Ok(())
//! # }
//! ```
//!
//! It knows every service and version that the crate `s360` has. What a method answers can be set
//! from Rust ([`Sandbox::on`]), by the header `x-sandbox` of a single request, or by
//! `POST /sandbox/behaviour` (see [`Behaviour::parse`]).

mod behaviour;
mod documents;
mod sample;
mod server;
mod shape;
mod token;

use std::net::SocketAddr;
use std::sync::Arc;
use std::time::SystemTime;

use serde_json::Value;

pub use behaviour::{Behaviour, ParseBehaviourError};
pub use documents::{Documents, DocumentsError};
use server::State;

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
    /// Status the sandbox answered with; 0 if it cut the connection.
    pub status: u16,
    /// `statusCode` of the envelope the sandbox answered with.
    pub status_code: Option<String>,
}

/// How a sandbox is started.
#[derive(Debug, Default)]
pub struct Builder {
    identity: Identity,
    address: Option<SocketAddr>,
    documents: Option<Documents>,
    clock_offset: i64,
    fault_every: Option<u64>,
}

impl Builder {
    /// Lets one of so many calls go wrong: in turn the connection is cut, the answer is 500, 509, or
    /// twice `in_progress`.
    #[must_use]
    pub fn fault_every(mut self, calls: u64) -> Self {
        self.fault_every = Some(calls);
        self
    }
    /// Lets the server's clock be wrong by so many seconds.
    #[must_use]
    pub fn clock_offset(mut self, seconds: i64) -> Self {
        self.clock_offset = seconds;
        self
    }
    /// Lets in `identity` instead of [`Identity::default`].
    #[must_use]
    pub fn identity(mut self, identity: Identity) -> Self {
        self.identity = identity;
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
    /// Starts the server; it stops when the [`Sandbox`] is dropped.
    ///
    /// # Errors
    /// The address cannot be listened on.
    pub async fn start(self) -> std::io::Result<Sandbox> {
        let address = self.address.unwrap_or_else(|| SocketAddr::from(([127, 0, 0, 1], 0)));
        let listener = tokio::net::TcpListener::bind(address).await?;
        let address = listener.local_addr()?;
        let documents = self.documents.unwrap_or_else(Documents::built_in);
        let state =
            Arc::new(State::new(self.identity, documents, self.clock_offset, self.fault_every));
        let app = server::router(Arc::clone(&state));
        let task = tokio::spawn(async move {
            // The only error is that of the listener, and a test sees it as a refused connection.
            let _ = axum::serve(listener, app).await;
        });
        Ok(Sandbox { address, state, task })
    }
}

/// A running sandbox; dropping it stops the server.
#[derive(Debug)]
pub struct Sandbox {
    address: SocketAddr,
    state: Arc<State>,
    task: tokio::task::JoinHandle<()>,
}

impl Sandbox {
    /// A sandbox with all services on a free port of 127.0.0.1.
    ///
    /// # Errors
    /// No port can be listened on.
    pub async fn start() -> std::io::Result<Self> {
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
    /// URL, institution, operator, partner and secret, one per line, as a shell takes them.
    pub fn how_to_use(&self) -> String {
        let Identity { institution, operator, partner, secret } = self.identity();
        format!(
            "S360_URL={}\nS360_INSTITUTION={institution}\nS360_OPERATOR={operator}\n\
             S360_PARTNER='{partner}'\nS360_SECRET={secret}\n",
            self.url()
        )
    }
    /// Sets what `method` (of any service) answers from now on.
    pub fn on(&self, method: &str, behaviour: Behaviour) {
        self.state.set(method, behaviour);
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
    pub fn requests_to(&self, method: &str) -> Vec<Recorded> {
        self.requests().into_iter().filter(|call| call.method == method).collect()
    }
}

impl Drop for Sandbox {
    fn drop(&mut self) {
        self.task.abort();
    }
}
