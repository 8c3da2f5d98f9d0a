//! Headers that belong to the client.

use http::HeaderName;

/// Headers that say where a request ends, where it goes, or what becomes of the connection: not for a
/// program or a document to set (RFC 9110, 7.6.1; RFC 9112, 6).
pub(crate) const FRAMING: [&str; 10] = [
    "connection",
    "content-length",
    "expect",
    "host",
    "keep-alive",
    "proxy-connection",
    "te",
    "trailer",
    "transfer-encoding",
    "upgrade",
];

pub(crate) fn is_framing(name: &HeaderName) -> bool {
    FRAMING.contains(&name.as_str())
}
