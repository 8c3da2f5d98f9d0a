//! How connections are made.

use std::time::Duration;

#[cfg(any(feature = "rustls-no-provider", feature = "native-tls"))]
use crate::client::builder::BuildError;

/// What [`ClientBuilder`](crate::ClientBuilder) was told of connections.
#[cfg_attr(not(feature = "http"), allow(dead_code, reason = "another transport has its own"))]
pub(crate) struct ConnectionOptions {
    pub(crate) timeout: Duration,
    pub(crate) connect_timeout: Duration,
    pub(crate) read_timeout: Duration,
    pub(crate) idle_timeout: Option<Duration>,
    pub(crate) idle_connections: Option<usize>,
    pub(crate) tcp_keepalive: Option<Duration>,
    pub(crate) user_agent: String,
    pub(crate) proxy: Option<String>,
    pub(crate) no_proxy: Option<String>,
    /// Certificates to trust beside the platform's, as PEM.
    pub(crate) roots: Vec<Vec<u8>>,
    /// The client's own certificates and its key, as PEM.
    pub(crate) identity: Option<Vec<u8>>,
}

#[cfg(any(feature = "rustls-no-provider", feature = "native-tls"))]
/// Whether `pem` holds what is wanted (RFC 7468); a path or another form is told as such.
pub(crate) fn check_pem(what: &str, label: &str, pem: &[u8]) -> Result<(), BuildError> {
    let text = String::from_utf8_lossy(pem);
    if text.contains(&format!("{label}-----")) {
        return Ok(());
    }
    let wrong = if text.contains("-----BEGIN ") {
        format!("the PEM of the {what} has no `-----BEGIN {label}-----`")
    } else if pem.len() < 1024 && !text.contains('\n') && !text.contains('\0') {
        format!("the {what} is not PEM; if it is a path, read the file first (`std::fs::read`)")
    } else {
        format!("the {what} is not PEM; convert it with `openssl x509 -inform der`")
    };
    Err(BuildError::new(wrong))
}
