//! The client that generated services send through: a thin generic shell around [`crate::call::run`],
//! which is compiled once.

pub(crate) mod builder;
mod env;
pub(crate) mod typed;

use std::collections::BTreeMap;
use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use crate::auth::Authentication;
use crate::auth::skew::Skew;
use crate::call::Call;
use crate::call::observe::Observer;
use crate::call::poll::Poll;
use crate::call::retry::{Budget, Retry};
use crate::call::run;
use crate::call::run::Answer;
use crate::call::target::Target;
use crate::client::builder::ClientBuilder;
use crate::error::Error;
use crate::http::transport::Transport;
use crate::limit::{Limiter, Remaining};
use crate::operation::Operation;
use crate::version::Version;
use crate::wire::Wire;

/// Sends calls. Cheap to clone: clones share connections.
///
/// ```
/// use s360_runtime::{Client, Credentials, Environment};
///
/// let credentials = Credentials::new("AFCW", "AFCW_B2C", "Partner name", "the secret");
/// let client = Client::builder(Environment::Demo.base_url("AFCW")?, credentials).build()?;
/// # Ok::<(), s360_runtime::BuildError>(())
/// ```
#[derive(Clone)]
pub struct Client {
    pub(crate) shared: Arc<Shared>,
    pub(crate) options: Options,
}

/// What all clones of a client share.
pub(crate) struct Shared {
    pub(crate) base_url: String,
    pub(crate) authentication: Authentication,
    pub(crate) transport: Transport,
    pub(crate) settings: Settings,
    pub(crate) skew: Mutex<Skew>,
    pub(crate) budget: Budget,
    pub(crate) limiter: Option<Limiter>,
    pub(crate) observers: Vec<Arc<dyn Observer>>,
}

impl Shared {
    /// What is known of the server's clock. Never locked across a wait.
    pub(crate) fn skew(&self) -> MutexGuard<'_, Skew> {
        self.skew.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// What the builder was told.
#[derive(Debug)]
pub(crate) struct Settings {
    pub(crate) poll: Poll,
    pub(crate) retry: Retry,
    /// Longest time for one HTTP exchange.
    pub(crate) timeout: Duration,
    pub(crate) locale: Option<String>,
    /// Whether large requests are compressed.
    pub(crate) compress_requests: bool,
    /// Whether a value of another kind than described is an error.
    pub(crate) strict: bool,
    /// Paths to use instead of those of the documents, by service.
    pub(crate) service_paths: BTreeMap<String, String>,
    /// Servers that documents name for single operations, and where they really are.
    pub(crate) servers: BTreeMap<String, String>,
    /// Whether `http` to other hosts than loopback is allowed.
    pub(crate) plain_http: bool,
}

/// What a clone may have for itself.
#[derive(Clone, Default)]
pub(crate) struct Options {
    pub(crate) poll: Option<Poll>,
    pub(crate) locale: Option<String>,
    pub(crate) deadline: Option<Duration>,
    pub(crate) headers: Vec<(String, String)>,
}

impl Client {
    /// Configures a client for the server at `base`, for example
    /// `https://afcw.ws.secutix.com` (see [`Environment`](crate::Environment)).
    pub fn builder(
        base: impl Into<String>,
        authentication: impl Into<Authentication>,
    ) -> ClientBuilder {
        ClientBuilder::new(base.into(), authentication.into())
    }

    pub(crate) fn new(shared: Shared) -> Self {
        Self { shared: Arc::new(shared), options: Options::default() }
    }

    /// The same client with another language for texts in answers (`Accept-Language`, R11).
    #[must_use]
    pub fn with_locale(&self, locale: impl Into<String>) -> Self {
        let mut client = self.clone();
        client.options.locale = Some(locale.into());
        client
    }

    /// The same client with another way of polling.
    #[must_use]
    pub fn with_poll(&self, poll: Poll) -> Self {
        let mut client = self.clone();
        client.options.poll = Some(poll);
        client
    }

    /// The same client with a limit on the time of each call, with all its waits, retries and polls.
    #[must_use]
    pub fn with_deadline(&self, deadline: Duration) -> Self {
        let mut client = self.clone();
        client.options.deadline = Some(deadline);
        client
    }

    /// The same client with one more header in every request. One that frames requests
    /// (`Content-Length`, `Transfer-Encoding`, `Host`, `Connection` and their like) makes every call
    /// an [`Error::Request`].
    #[must_use]
    pub fn with_header(&self, name: impl Into<String>, value: impl Into<String>) -> Self {
        let mut client = self.clone();
        client.options.headers.push((name.into(), value.into()));
        client
    }

    /// What is added to this machine's clock, in milliseconds, so that tokens are made as of the
    /// server's, but never of its future; 0 as long as no token was refused. Every answer's `Date`
    /// tells it better. A server whose clock is more than a day away is not believed.
    pub fn clock_offset(&self) -> i64 {
        self.shared.skew().offset() / 1000
    }

    /// How many calls of `service` (its wire name) may be made right now without waiting for the
    /// client's own [`Limits`](crate::Limits).
    pub fn remaining(&self, service: &str) -> Option<Remaining> {
        self.shared.limiter.as_ref().map(|limiter| limiter.remaining(service))
    }

    /// When calls that are `in_progress` are asked for.
    pub(crate) fn polls(&self) -> Poll {
        self.options.poll.unwrap_or(self.shared.settings.poll)
    }

    /// A call of an operation. Generated methods are one line around this.
    pub fn call<'a, R: Wire + Default + 'a>(
        &'a self,
        operation: &'static Operation,
        request: &'a dyn Wire,
    ) -> Call<'a, R> {
        Call::new(self, Target::of(operation), request)
    }

    /// A call of an S-360 method that no document lists. Nobody says what a second execution would do:
    /// it is not repeated once the server may have done it, unless [`Call::idempotent`] says that it
    /// may be (ruling 19). It has no limit of its own but one of
    /// [`Limits::method`](crate::Limits::method). For types of the program's own there is
    /// [`Client::call_typed`].
    ///
    /// ```no_run
    /// # async fn example(client: s360_runtime::Client) -> Result<(), s360_runtime::Error> {
    /// use s360_runtime::{Value, Version};
    /// let version = Version::new(1, 33);
    /// let request = serde_json::json!({ "seasonId": 7 });
    /// let levels: Value =
    ///     client.call_method("tnseb", "setupService", version, "listPriceLevels", &request).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn call_method<'a, R: Wire + Default + 'a>(
        &'a self,
        context: &str,
        service: &'a str,
        version: Version,
        method: &'a str,
        request: &'a dyn Wire,
    ) -> Call<'a, R> {
        Call::new(self, Target::by_hand(context, service, version, method), request)
    }

    /// The only copy of the work, whatever the types; boxed, so that the futures of generated
    /// methods are small and cheap to compile.
    pub(crate) fn run<'a>(
        &'a self,
        target: Target<'a>,
        parameters: &'a dyn Wire,
        request_id: Option<i64>,
        answer: &'a mut dyn Answer,
    ) -> Pin<Box<dyn Future<Output = Result<(), Error>> + Send + 'a>> {
        #[cfg(feature = "tracing")]
        let span = {
            let version = target.version.map(tracing::field::display);
            let (service, operation) = (target.service, target.name);
            let request_id = tracing::field::Empty;
            tracing::debug_span!("s360 call", service, version, operation, request_id)
        };
        let running = run::run(self, target, parameters, request_id, answer);
        #[cfg(feature = "tracing")]
        let running = tracing::Instrument::instrument(running, span);
        Box::pin(running)
    }
}

impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Client")
            .field("base", &self.shared.base_url)
            .field("authentication", &self.shared.authentication)
            .finish_non_exhaustive()
    }
}
