//! HTTP: a request struct into a request, one exchange, and the bytes of an answer. Knows no envelope,
//! and not how bytes get to the server: that is the transport's.

mod content_coding;
pub(crate) mod exchange;
pub(crate) mod headers;
pub(crate) mod loopback;
pub(crate) mod media_type;
pub(crate) mod parameters;
pub(crate) mod request;
pub(crate) mod request_body;
pub(crate) mod response_body;
