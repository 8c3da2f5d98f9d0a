//! Media types, as documents name them.

/// A media type without its parameters, in lower case (RFC 9110, 8.3.1).
pub(crate) fn essence(media: &str) -> String {
    media.split(';').next().unwrap_or_default().trim().to_ascii_lowercase()
}

/// Whether it holds JSON: one value, or one after the other.
pub(crate) fn has_json(media: &str) -> bool {
    essence(media).contains("json")
}

/// Whether it is a form of parts.
pub(crate) fn is_multipart(media: &str) -> bool {
    essence(media).starts_with("multipart/")
}
