//! The transport that sends through `reqwest`. What depends on where a request goes is decided for each
//! request, by its own URL.

use std::fmt;
use std::sync::OnceLock;

use ::reqwest::{self, Version};
use http::header;
use url::Url;

use crate::client::builder::BuildError;
use crate::http::loopback::is_loopback;
#[cfg(all(feature = "native-tls", not(feature = "rustls-no-provider")))]
use crate::transport::options;
use crate::transport::options::ConnectionOptions;
use crate::transport::{
    Body, Chunks, Exchange, Request, Response, Transport, TransportError, TransportErrorKind,
};

/// Sends through `reqwest`: what a [`Client`](crate::Client) does unless it is told otherwise.
///
/// A `reqwest::Client` of the program's own shares its connections with the rest of the program:
///
/// ```no_run
/// use s360_runtime::{Client, Credentials};
/// use s360_runtime::transport::Reqwest;
///
/// let http = reqwest::Client::builder().no_proxy().build()?;
/// let credentials = Credentials::new("I", "O", "P", "the secret");
/// let client = Client::builder("http://127.0.0.1:1", credentials).transport(Reqwest::from(http));
/// # Ok::<(), reqwest::Error>(())
/// ```
///
/// It must not follow redirects, which could carry tokens to another host, nor retry, nor take content
/// codings off (`no_gzip` and its like). Timeouts for connecting, proxies and TLS are its own then.
pub struct Reqwest(Clients);

enum Clients {
    Own(Box<Connections>),
    Given(reqwest::Client),
}

impl Reqwest {
    pub(crate) fn new(options: ConnectionOptions) -> Self {
        Self(Clients::Own(Box::new(Connections::new(options))))
    }

    /// Makes what is needed for requests to `url`: what is wrong with the options is told here, and not
    /// by the first call.
    pub(crate) fn prepare(&self, url: &Url) -> Result<(), BuildError> {
        self.to(url).map(drop)
    }

    fn to(&self, url: &Url) -> Result<&reqwest::Client, BuildError> {
        match &self.0 {
            Clients::Own(connections) => connections.to(url),
            Clients::Given(client) => Ok(client),
        }
    }

    async fn exchange(&self, request: Request) -> Result<Response, TransportError> {
        let connect = |error| TransportError::new(TransportErrorKind::Connect).because(error);
        let http = self.to(&request.url).map_err(|error: BuildError| connect(error))?;
        let mut outgoing = reqwest::Request::new(request.method, request.url);
        *outgoing.headers_mut() = request.headers;
        *outgoing.body_mut() = request.body.map(Into::into);
        *outgoing.timeout_mut() = Some(request.timeout);
        let mut response = http.execute(outgoing).await.map_err(error)?;
        let ends_with_connection = response.content_length().is_none()
            && response.version() < Version::HTTP_2
            && !response.headers().contains_key(header::TRANSFER_ENCODING);
        Ok(Response {
            status: response.status(),
            headers: std::mem::take(response.headers_mut()),
            body: Body(Chunks::Reqwest(response)),
            ends_with_connection,
        })
    }
}

impl Transport for Reqwest {
    fn send(&self, request: Request) -> Exchange<'_> {
        Box::pin(self.exchange(request))
    }
    fn keeps_timeouts(&self) -> bool {
        true
    }
}

impl From<reqwest::Client> for Reqwest {
    fn from(client: reqwest::Client) -> Self {
        Self(Clients::Given(client))
    }
}

impl fmt::Debug for Reqwest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Reqwest")
    }
}

pub(super) fn error(error: reqwest::Error) -> TransportError {
    let kind = if error.is_timeout() {
        TransportErrorKind::Timeout
    } else if error.is_connect() {
        TransportErrorKind::Connect
    } else {
        TransportErrorKind::Cut
    };
    // The URL may carry a secret, and the message around says where the call went.
    let sent = !error.is_connect();
    TransportError { sent, ..TransportError::new(kind).because(error.without_url()) }
}

/// A pool of connections for each way to a server, made when it is needed.
struct Connections {
    options: ConnectionOptions,
    /// This machine, in the open.
    here: OnceLock<reqwest::Client>,
    /// This machine, encrypted.
    here_tls: OnceLock<reqwest::Client>,
    /// Other hosts, in the open.
    there: OnceLock<reqwest::Client>,
    /// Other hosts, encrypted.
    there_tls: OnceLock<reqwest::Client>,
}

impl Connections {
    fn new(options: ConnectionOptions) -> Self {
        let (here, here_tls) = Default::default();
        let (there, there_tls) = Default::default();
        Self { options, here, here_tls, there, there_tls }
    }

    /// The client for requests to `url`.
    fn to(&self, url: &Url) -> Result<&reqwest::Client, BuildError> {
        let is_here = is_loopback(url);
        let is_tls = url.scheme() == "https";
        let client = match (is_here, is_tls) {
            (true, false) => &self.here,
            (true, true) => &self.here_tls,
            (false, false) => &self.there,
            (false, true) => &self.there_tls,
        };
        match client.get() {
            Some(client) => Ok(client),
            None => {
                let made = self.options.client(is_here, is_tls)?;
                Ok(client.get_or_init(|| made))
            }
        }
    }
}

impl ConnectionOptions {
    fn client(&self, is_here: bool, is_tls: bool) -> Result<reqwest::Client, BuildError> {
        let wrong = |what: &str, error: reqwest::Error| BuildError::new(format!("{what}: {error}"));
        let mut http = reqwest::Client::builder()
            .timeout(self.timeout)
            .connect_timeout(self.connect_timeout)
            .read_timeout(self.read_timeout)
            .user_agent(&self.user_agent)
            // Codings are taken off here: S-360 lists one that is none (R2).
            .no_gzip()
            .no_deflate()
            .no_brotli()
            .no_zstd()
            // Retries are ours: each needs a permit and a token of its own.
            .retry(reqwest::retry::never())
            // A redirect could carry the token to another host.
            .redirect(reqwest::redirect::Policy::none())
            .tcp_keepalive(self.tcp_keepalive);
        if let Some(timeout) = self.idle_timeout {
            http = http.pool_idle_timeout(timeout);
        }
        if let Some(most) = self.idle_connections {
            http = http.pool_max_idle_per_host(most);
        }
        if is_here {
            http = http.no_proxy();
        } else if let Some(url) = &self.proxy {
            let proxy = reqwest::Proxy::all(url.as_str());
            let proxy = proxy.map_err(|error| {
                wrong("the proxy is not a URL such as `http://host:8080`", error)
            })?;
            let except = self.no_proxy.as_deref().and_then(reqwest::NoProxy::from_string);
            http = http.proxy(proxy.no_proxy(except));
        }
        let http = tls(http, is_tls, self)?;
        http.build().map_err(|error| wrong("the HTTP client", error))
    }
}

#[cfg(feature = "rustls-no-provider")]
fn tls(
    http: reqwest::ClientBuilder,
    is_tls: bool,
    options: &ConnectionOptions,
) -> Result<reqwest::ClientBuilder, BuildError> {
    let config = if is_tls { super::tls::config(options)? } else { super::tls::nobody()? };
    Ok(http.tls_backend_preconfigured(config))
}

/// Without TLS only plain HTTP can be spoken.
#[cfg(not(any(feature = "rustls-no-provider", feature = "native-tls")))]
fn tls(
    http: reqwest::ClientBuilder,
    is_tls: bool,
    _: &ConnectionOptions,
) -> Result<reqwest::ClientBuilder, BuildError> {
    if is_tls {
        let message = "https needs the feature `rustls` or `native-tls`";
        return Err(BuildError::new(message.to_owned()));
    }
    Ok(http)
}

#[cfg(all(feature = "native-tls", not(feature = "rustls-no-provider")))]
fn tls(
    mut http: reqwest::ClientBuilder,
    _: bool,
    options: &ConnectionOptions,
) -> Result<reqwest::ClientBuilder, BuildError> {
    for pem in &options.roots {
        options::check_pem("root certificate", "CERTIFICATE", pem)?;
        let certificate = reqwest::Certificate::from_pem(pem)
            .map_err(|error| BuildError::new(format!("the root certificate: {error}")))?;
        http = http.add_root_certificate(certificate);
    }
    if let Some(pem) = &options.identity {
        options::check_pem("client certificate", "CERTIFICATE", pem)?;
        options::check_pem("client certificate's key", "PRIVATE KEY", pem)?;
        let identity = reqwest::Identity::from_pkcs8_pem(pem, pem)
            .map_err(|error| BuildError::new(format!("the client certificate: {error}")))?;
        http = http.identity(identity);
    }
    Ok(http)
}
