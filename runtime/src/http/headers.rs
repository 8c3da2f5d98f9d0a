//! Headers that belong to the client.

use http::HeaderName;

/// Whether a header says where a request ends, where it goes, or what becomes of the connection: not
/// for a program or a document to set (RFC 9110, 7.6.1; RFC 9112, 6).
pub(crate) fn is_framing(name: &HeaderName) -> bool {
    [
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
    ]
    .contains(&name.as_str())
}
