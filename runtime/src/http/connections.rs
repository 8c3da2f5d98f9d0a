//! The HTTP library's clients: what depends on where a request goes is decided for each request, by
//! its own URL.

use std::sync::OnceLock;
use std::time::Duration;

use reqwest::Url;

use crate::client::builder::BuildError;
use crate::http::loopback::is_loopback;

/// How connections are made.
#[derive(Debug)]
pub(crate) struct How {
    pub(crate) timeout: Duration,
    pub(crate) connect_timeout: Duration,
    pub(crate) read_timeout: Duration,
    pub(crate) user_agent: String,
    pub(crate) proxy: Option<String>,
    pub(crate) roots: Vec<Vec<u8>>,
}

/// A pool of connections for each way to a server, made when it is needed.
#[derive(Debug)]
pub(crate) struct Connections {
    how: How,
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
    pub(crate) fn new(how: How) -> Self {
        let (here, here_tls) = Default::default();
        let (there, there_tls) = Default::default();
        Self { how, here, here_tls, there, there_tls }
    }

    /// The client for requests to `url`.
    pub(crate) fn to(&self, url: &Url) -> Result<&reqwest::Client, BuildError> {
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
                let made = self.how.client(is_here, is_tls)?;
                Ok(client.get_or_init(|| made))
            }
        }
    }
}

impl How {
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
            .redirect(reqwest::redirect::Policy::none());
        if is_here {
            http = http.no_proxy();
        } else if let Some(proxy) = &self.proxy {
            let proxy = reqwest::Proxy::all(proxy.as_str());
            http = http.proxy(proxy.map_err(|error| wrong("the proxy", error))?);
        }
        let http = tls(http, is_tls, &self.roots)?;
        http.build().map_err(|error| wrong("the HTTP client", error))
    }
}

#[cfg(feature = "rustls")]
fn tls(
    http: reqwest::ClientBuilder,
    is_tls: bool,
    roots: &[Vec<u8>],
) -> Result<reqwest::ClientBuilder, BuildError> {
    let config =
        if is_tls { crate::http::tls::config(roots)? } else { crate::http::tls::nobody()? };
    Ok(http.tls_backend_preconfigured(config))
}

/// Without TLS only plain HTTP can be spoken.
#[cfg(not(any(feature = "rustls", feature = "native-tls")))]
fn tls(
    http: reqwest::ClientBuilder,
    is_tls: bool,
    _: &[Vec<u8>],
) -> Result<reqwest::ClientBuilder, BuildError> {
    if is_tls {
        let message = "https needs the feature `rustls` or `native-tls`";
        return Err(BuildError::new(message.to_owned()));
    }
    Ok(http)
}

#[cfg(all(feature = "native-tls", not(feature = "rustls")))]
fn tls(
    mut http: reqwest::ClientBuilder,
    _: bool,
    roots: &[Vec<u8>],
) -> Result<reqwest::ClientBuilder, BuildError> {
    for pem in roots {
        let certificate = reqwest::Certificate::from_pem(pem)
            .map_err(|error| BuildError::new(format!("the root certificate: {error}")))?;
        http = http.add_root_certificate(certificate);
    }
    Ok(http)
}
