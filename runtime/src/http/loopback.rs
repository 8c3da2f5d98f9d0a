//! Which servers are on this machine.

use std::net::IpAddr;

use url::Url;

/// Whether the URL names this machine, without asking a name server.
pub(crate) fn is_loopback(url: &Url) -> bool {
    let host = url.host_str().unwrap_or_default();
    let address: Option<IpAddr> = host.trim_matches(['[', ']']).parse().ok();
    host == "localhost" || address.is_some_and(|address| address.is_loopback())
}
