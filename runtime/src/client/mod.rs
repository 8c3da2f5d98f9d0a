//! The client that generated services send through: makes calls, which send themselves.

pub(crate) mod builder;
pub(crate) mod config;
mod env;
pub(crate) mod typed;

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use crate::auth::Authentication;
use crate::call::Call;
use crate::call::pages::Pages;
use crate::call::poll::PollPolicy;
use crate::call::target::Target;
use crate::client::builder::ClientBuilder;
use crate::client::config::{Options, Shared};
use crate::limit::Remaining;
use crate::operation::{Operation, Paging};
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

impl Client {
    /// Configures a client for the server at `base`, for example
    /// `https://afcw.ws.secutix.com` (see [`Environment`](crate::Environment)).
    pub fn builder(
        base: impl Into<String>,
        authentication: impl Into<Authentication>,
    ) -> ClientBuilder {
        ClientBuilder::new(base.into(), authentication.into())
    }

    pub(crate) fn new(shared: Shared, options: Options) -> Self {
        Self { shared: Arc::new(shared), options }
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
    pub fn with_poll(&self, poll: PollPolicy) -> Self {
        let mut client = self.clone();
        client.options.poll = poll;
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
    /// an [`ErrorKind::Request`](crate::ErrorKind::Request).
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
        self.shared.server_clock.lock().offset() / 1000
    }

    /// How many calls of `service` (its wire name) may be made right now without waiting for the
    /// client's own [`RateLimits`](crate::RateLimits).
    pub fn remaining(&self, service: &str) -> Option<Remaining> {
        self.shared.limiter.as_ref().map(|limiter| limiter.remaining(service))
    }

    /// A call of an operation. Generated methods are one line around this.
    pub fn call<'a, R: Wire + Default + 'a>(
        &'a self,
        operation: &'static Operation,
        request: &'a dyn Wire,
    ) -> Call<'a, R> {
        Call::new(self, Target::of(operation), request)
    }

    /// The pages of an operation's answer; see [`Pages`]. The request is kept, for all pages.
    ///
    /// What generated methods such as `export_list_pages` do.
    pub fn pages<R: Wire + Default + 'static>(
        &self,
        operation: &'static Operation,
        paging: &'static Paging,
        request: &dyn Wire,
    ) -> Pages<R> {
        Pages::new(self.clone(), operation, paging, request)
    }

    /// A call of an S-360 method that no document lists. Nobody says what a second execution would do:
    /// it is not repeated once the server may have done it, unless [`Call::idempotent`] says that it
    /// may be (ruling 19). It has no limit of its own but one of
    /// [`RateLimits::method`](crate::RateLimits::method). For types of the program's own there is
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
        Call::new(self, Target::undocumented(context, service, version, method), request)
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
