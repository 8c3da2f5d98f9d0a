//! How a client is configured. Sends nothing.

use std::collections::BTreeMap;
use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use http::HeaderMap;
use url::Url;

use crate::auth::Authentication;
use crate::auth::skew::ServerClock;
use crate::call::observe::{Attempt, Observer};
use crate::call::poll::PollPolicy;
use crate::call::retry::{Budget, RetryPolicy, capped};
use crate::client::Client;
use crate::client::config::{Options, RequestHook, Settings, Shared};
use crate::clock::Clock;
use crate::http::exchange::Exchanger;
use crate::http::loopback::is_loopback;
use crate::limit::{Limiter, RateLimits, Scope};
use crate::transport::Transport;
use crate::transport::options::ConnectionOptions;

const TIMEOUT: Duration = Duration::from_secs(60);

/// Configures a [`Client`].
///
/// | option | default |
/// |---|---|
/// | [`timeout`](Self::timeout) of one HTTP exchange | 60 s |
/// | [`connect_timeout`](Self::connect_timeout) | 10 s |
/// | [`read_timeout`](Self::read_timeout) between two pieces of an answer | 60 s |
/// | [`max_response`](Self::max_response) after decompression | 64 MiB |
/// | [`poll`](Self::poll) | [`PollPolicy::default`] |
/// | [`retry`](Self::retry) | [`RetryPolicy::default`] |
/// | [`limits`](Self::limits) | [`RateLimits::default`] for S-360; none on loopback |
/// | [`strict`](Self::strict) reading of answers | no |
/// | redirects | not followed |
pub struct ClientBuilder {
    base: String,
    authentication: Authentication,
    settings: Settings,
    options: Options,
    clock: Clock,
    connection: ConnectionOptions,
    transport: Option<Arc<dyn Transport>>,
    max_response: usize,
    compression: bool,
    limits: Option<RateLimits>,
    #[cfg(feature = "redis")]
    redis: Option<crate::limit::Redis>,
    observers: Vec<Arc<dyn Observer>>,
    request_hook: Option<RequestHook>,
}

impl ClientBuilder {
    pub(crate) fn new(base: String, authentication: Authentication) -> Self {
        Self {
            base,
            authentication,
            settings: Settings {
                timeout: TIMEOUT,
                compress_requests: false,
                service_paths: BTreeMap::new(),
                servers: BTreeMap::new(),
                plain_http: false,
            },
            options: Options {
                poll: PollPolicy::default(),
                retry: RetryPolicy::default(),
                locale: None,
                deadline: None,
                headers: Vec::new(),
                strict: false,
            },
            clock: Clock::system(),
            connection: ConnectionOptions {
                timeout: TIMEOUT,
                connect_timeout: Duration::from_secs(10),
                read_timeout: Duration::from_secs(60),
                idle_timeout: None,
                idle_connections: None,
                tcp_keepalive: None,
                user_agent: concat!("s360-rs/", env!("CARGO_PKG_VERSION")).to_owned(),
                proxy: None,
                no_proxy: None,
                roots: Vec::new(),
                identity: None,
            },
            transport: None,
            max_response: 64 * 1024 * 1024,
            compression: true,
            limits: None,
            #[cfg(feature = "redis")]
            redis: None,
            observers: Vec::new(),
            request_hook: None,
        }
    }
    /// When to ask again for calls that are `in_progress`.
    #[must_use]
    pub fn poll(mut self, poll: PollPolicy) -> Self {
        self.options.poll = poll;
        self
    }
    /// The clock for the time in tokens; the system's unless set. For tests.
    #[must_use]
    pub fn clock(mut self, clock: Clock) -> Self {
        self.clock = clock;
        self
    }
    /// Which failed requests are made again.
    #[must_use]
    pub fn retry(mut self, retry: RetryPolicy) -> Self {
        self.options.retry = retry;
        self
    }
    /// Sends calls of `service` (its wire name) to another path than its document says, for example
    /// behind a gateway.
    #[must_use]
    pub fn service_path(mut self, service: impl Into<String>, path: impl Into<String>) -> Self {
        self.settings.service_paths.insert(service.into(), path.into());
        self
    }
    /// Where the server `documented` really is, which a document names for some operations only, and
    /// that it may see the credentials. Without this, a client with credentials does not call such
    /// operations: a token goes to no server that was not asked for.
    ///
    /// ```
    /// # use s360_runtime::{Authentication, Client, Secret};
    /// # let token = Authentication::None;
    /// let upload = "https://upload.example.org/v2";
    /// let client = Client::builder("https://api.example.org/v2", token).server(upload, upload).build()?;
    /// # Ok::<(), s360_runtime::BuildError>(())
    /// ```
    #[must_use]
    pub fn server(mut self, documented: impl Into<String>, address: impl Into<String>) -> Self {
        let trimmed = |url: String| url.trim_end_matches('/').to_owned();
        self.settings.servers.insert(trimmed(documented.into()), trimmed(address.into()));
        self
    }
    /// Longest time for one HTTP exchange, from connecting to the last byte. A call that is polled
    /// consists of several.
    #[must_use]
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.settings.timeout = capped(timeout);
        self.connection.timeout = capped(timeout);
        self
    }
    /// Longest time for connecting, TLS included.
    #[must_use]
    pub fn connect_timeout(mut self, timeout: Duration) -> Self {
        self.connection.connect_timeout = capped(timeout);
        self
    }
    /// Longest silence while an answer arrives; [`Duration::MAX`] for no limit but that of
    /// [`timeout`](Self::timeout).
    #[must_use]
    pub fn read_timeout(mut self, timeout: Duration) -> Self {
        self.connection.read_timeout = capped(timeout);
        self
    }
    /// Largest answer in bytes, after decompression; 64 MiB if not set. What is read of it may take
    /// 8 times as much memory; one that takes more is [`ErrorKind::TooLarge`](crate::ErrorKind::TooLarge) too.
    #[must_use]
    pub fn max_response(mut self, bytes: usize) -> Self {
        self.max_response = bytes;
        self
    }
    /// The `User-Agent` header.
    #[must_use]
    pub fn user_agent(mut self, text: impl Into<String>) -> Self {
        self.connection.user_agent = text.into();
        self
    }
    /// Language of texts in answers, sent as `Accept-Language` (R11).
    #[must_use]
    pub fn locale(mut self, locale: impl Into<String>) -> Self {
        self.options.locale = Some(locale.into());
        self
    }
    /// Allows `http` to other hosts than loopback. Tokens and personal data then travel in the open.
    #[must_use]
    pub fn allow_plain_http(mut self) -> Self {
        self.settings.plain_http = true;
        self
    }
    /// Whether compressed answers are asked for (R2); they are unless set.
    #[must_use]
    pub fn compression(mut self, compression: bool) -> Self {
        self.compression = compression;
        self
    }
    /// Whether requests of more than a kilobyte are sent compressed (`Content-Encoding: gzip`). The
    /// standard does not say that the server understands it, so they are not unless set.
    #[must_use]
    pub fn compress_requests(mut self, compress: bool) -> Self {
        self.settings.compress_requests = compress;
        self
    }
    /// Whether a value in an answer that cannot be what its document says is an error of the call,
    /// [`ErrorKind::Decode`](crate::ErrorKind::Decode) with the place and the answer: for tests and staging,
    /// to learn what documents get wrong. Unless set, such a value is kept as it came
    /// ([`Extra`](crate::wire::Extra)), and an [`observer`](Self::observer) hears of it
    /// ([`DriftKind::TypeMismatch`](crate::wire::DriftKind::TypeMismatch)): no guess in a document costs an answer.
    /// Missing fields, `null` and unknown fields and values are not errors in either case.
    ///
    /// ```
    /// # use s360_runtime::{Authentication, Client};
    /// let client = Client::builder("http://127.0.0.1:1", Authentication::None).strict(true).build()?;
    /// # Ok::<(), s360_runtime::BuildError>(())
    /// ```
    #[must_use]
    pub fn strict(mut self, strict: bool) -> Self {
        self.options.strict = strict;
        self
    }
    /// Sends everything through this proxy instead of the one that the environment names. Requests to
    /// loopback never use a proxy, wherever the client's base is.
    #[must_use]
    pub fn proxy(mut self, url: impl Into<String>) -> Self {
        self.connection.proxy = Some(url.into());
        self
    }
    /// The limits that the client keeps by itself; without this, the vendor's for S-360
    /// ([`Credentials`](crate::Credentials) or [`AuthEndpoint`](crate::AuthEndpoint)), and none for
    /// other services or a server on loopback.
    #[must_use]
    pub fn limits(mut self, limits: RateLimits) -> Self {
        self.limits = Some(limits);
        self
    }
    /// Keeps the limits in Redis, for all processes and machines that name the same one.
    #[cfg(feature = "redis")]
    #[must_use]
    pub fn redis(mut self, redis: crate::limit::Redis) -> Self {
        self.redis = Some(redis);
        self
    }
    /// Tells `observer` about every attempt and every drift; several can be given.
    #[must_use]
    pub fn observer(mut self, observer: impl Observer + 'static) -> Self {
        self.observers.push(Arc::new(observer));
        self
    }
    /// Hosts that no proxy of [`proxy`](Self::proxy) is used for, as in the variable `NO_PROXY`:
    /// `example.org,10.0.0.0/8`.
    #[must_use]
    pub fn no_proxy(mut self, hosts: impl Into<String>) -> Self {
        self.connection.no_proxy = Some(hosts.into());
        self
    }
    /// How long a connection without a request is kept; 90 s unless set.
    #[must_use]
    pub fn idle_timeout(mut self, timeout: Duration) -> Self {
        self.connection.idle_timeout = Some(capped(timeout));
        self
    }
    /// How many connections without a request are kept for a host; no limit unless set.
    #[must_use]
    pub fn idle_connections(mut self, most: usize) -> Self {
        self.connection.idle_connections = Some(most);
        self
    }
    /// Time between probes whether a silent connection still lives (TCP keep-alive); none unless set.
    #[must_use]
    pub fn tcp_keepalive(mut self, interval: Duration) -> Self {
        self.connection.tcp_keepalive = Some(capped(interval));
        self
    }
    /// The client's own certificate, for servers that ask for one (mutual TLS): PEM with the certificate,
    /// those between it and the root, and its private key (PKCS #8).
    #[must_use]
    pub fn client_certificate(mut self, pem: impl Into<Vec<u8>>) -> Self {
        self.connection.identity = Some(pem.into());
        self
    }
    /// Sends requests in another way than through this crate's own HTTP client; see
    /// [`Transport`](crate::transport::Transport). Timeouts for connecting and reading, proxies,
    /// certificates and the user agent are the transport's own then.
    #[must_use]
    pub fn transport(mut self, transport: impl Transport + 'static) -> Self {
        self.transport = Some(Arc::new(transport));
        self
    }
    /// Lets `hook` add headers to each request, right before it leaves, within the span of its attempt
    /// (feature `tracing`): for example those of W3C Trace Context, so that the server's traces and the
    /// program's are one. Headers that frame the request are left out.
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")] async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # use s360_runtime::transport::mock::{Mock, Reply};
    /// # use s360_runtime::{Authentication, Client, Value, Version};
    /// # let mock = Mock::new();
    /// # mock.on("m", [Reply::json(&serde_json::json!({"statusCode": "success"}))]);
    /// # fn ids_of_the_current_span() -> (u128, u64) { (0x4bf92f3577b34da6a3ce929d0e0e4736, 0xf067aa0ba902b7) }
    /// let client = Client::builder("https://test.invalid", Authentication::None)
    /// #   .transport(mock.clone())
    ///     .on_request(|_attempt, headers| {
    ///         let (trace, span) = ids_of_the_current_span();
    ///         if let Ok(parent) = format!("00-{trace:032x}-{span:016x}-01").try_into() {
    ///             headers.insert("traceparent", parent);
    ///         }
    ///     })
    ///     .build()?;
    /// # client.call_method::<Value>("tnco", "s", Version::new(1, 0), "m", &Value::Null).await?;
    /// # let sent = &mock.requests()[0].headers["traceparent"];
    /// # assert_eq!(sent, "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01");
    /// # Ok(()) }
    /// ```
    #[must_use]
    pub fn on_request(
        mut self,
        hook: impl Fn(&Attempt<'_>, &mut HeaderMap) + Send + Sync + 'static,
    ) -> Self {
        self.request_hook = Some(Box::new(hook));
        self
    }
    /// Trusts a root certificate (PEM) beside those of the platform.
    #[must_use]
    pub fn root_certificate(mut self, pem: impl Into<Vec<u8>>) -> Self {
        self.connection.roots.push(pem.into());
        self
    }

    /// The client.
    ///
    /// # Errors
    /// The base URL is none, or is `http` and not loopback (R4); a header value is not legal; TLS
    /// cannot be set up.
    pub fn build(self) -> Result<Client, BuildError> {
        let base = self.checked("the base URL", &self.base)?;
        for (service, path) in &self.settings.service_paths {
            // Without the slash the path would go on with the name of the host.
            if !path.is_empty() && (!path.starts_with('/') || path.contains(['?', '#'])) {
                let message =
                    format!("the path of {service} must begin with `/` and be only a path");
                return Err(BuildError::new(message));
            }
        }
        let mut servers = vec![base.clone()];
        for (documented, address) in &self.settings.servers {
            servers.push(self.checked(&format!("the address of {documented}"), address)?);
        }
        let legal = |text: &str| text.bytes().all(|byte| (0x20..0x7f).contains(&byte));
        for (what, text) in [
            ("user agent", Some(&self.connection.user_agent)),
            ("locale", self.options.locale.as_ref()),
        ] {
            if text.is_some_and(|text| !legal(text)) {
                return Err(BuildError::new(format!("the {what} is not a valid header value")));
            }
        }
        let transport = match self.transport {
            Some(transport) => transport,
            None => own_transport(self.connection, &servers)?,
        };
        let base_url = base.as_str().trim_end_matches('/').to_owned();
        let institution = self.authentication.institution();
        let limits = match institution {
            // A server on loopback is a test's: the vendor's limits would only slow it down.
            Some(_) if !is_loopback(&base) => Some(self.limits.unwrap_or_default()),
            _ => self.limits,
        };
        #[cfg(feature = "tracing")]
        if let Authentication::S360(credentials) = &self.authentication {
            if let Some(warning) = credentials.warning() {
                tracing::warn!(institution = credentials.institution(), "{warning}");
            }
        }
        let institution = format!("{base_url} {}", institution.unwrap_or_default());
        let observers = self.observers;
        #[cfg(feature = "tracing")]
        let observers = {
            let tracing: Arc<dyn Observer> = Arc::new(crate::call::observe::Tracing);
            [vec![tracing], observers].concat()
        };
        let limiter = limits.map(|limits| {
            let scope = Scope {
                institution,
                #[cfg(feature = "redis")]
                redis: self.redis,
            };
            Limiter::new(scope, limits, &observers)
        });
        let budget = Budget::of(&self.options.retry);
        let shared = Shared {
            limiter: limiter.transpose()?,
            observers,
            request_hook: self.request_hook,
            base_url,
            authentication: self.authentication,
            exchanger: Exchanger::new(transport, self.clock, self.compression, self.max_response),
            settings: self.settings,
            clock: self.clock,
            server_clock: ServerClock::default(),
            budget,
        };
        Ok(Client::new(shared, self.options))
    }

    fn checked(&self, name: &str, url: &str) -> Result<Url, BuildError> {
        let wrong = |what: &str| BuildError::new(format!("{name} {what}"));
        let url = Url::parse(url).map_err(|error| wrong(&format!("cannot be read: {error}")))?;
        if url.host_str().is_none() {
            return Err(wrong("names no host"));
        }
        match url.scheme() {
            "https" => {}
            "http" if is_loopback(&url) || self.settings.plain_http => {}
            "http" => {
                return Err(wrong("is http; use https, or allow_plain_http() if you must"));
            }
            _ => return Err(wrong("is neither https nor http")),
        }
        if !url.username().is_empty() || url.password().is_some() {
            return Err(wrong("holds a password; give credentials instead"));
        }
        if url.query().is_some() || url.fragment().is_some() {
            return Err(wrong("has a query or a fragment"));
        }
        Ok(url)
    }
}

/// The HTTP client of this crate, ready for requests to `servers`.
#[cfg(feature = "http")]
fn own_transport(
    options: ConnectionOptions,
    servers: &[Url],
) -> Result<Arc<dyn Transport>, BuildError> {
    let transport = crate::transport::Reqwest::new(options);
    servers.iter().try_for_each(|server| transport.prepare(server))?;
    Ok(Arc::new(transport))
}

#[cfg(not(feature = "http"))]
fn own_transport(_: ConnectionOptions, _: &[Url]) -> Result<Arc<dyn Transport>, BuildError> {
    let message = "there is no HTTP client: enable the feature `rustls`, `native-tls` or `http`, or \
                   give a `ClientBuilder::transport`";
    Err(BuildError::new(message.to_owned()))
}

impl fmt::Debug for ClientBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ClientBuilder")
            // Not checked yet: it may hold a password.
            .field("base", &self.base.rsplit('@').next())
            .field("authentication", &self.authentication)
            .field("settings", &self.settings)
            .finish_non_exhaustive()
    }
}

/// A client cannot be built as configured.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BuildError(String);

impl BuildError {
    pub(crate) fn new(message: String) -> Self {
        Self(message)
    }
}

impl fmt::Display for BuildError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for BuildError {}
