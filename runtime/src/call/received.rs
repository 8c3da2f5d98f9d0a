//! Results with the answers they were read from.

use std::fmt;

use http::HeaderMap;

use crate::call::run::ResultSlot;
use crate::http::exchange::Incoming;
use crate::wire::Wire;

/// A result, and the HTTP answer that it was read from: what [`Call::receive`](crate::Call::receive)
/// gives. Of a call that was `in_progress` it is the last answer.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Received<R> {
    /// The result.
    pub result: R,
    /// The HTTP status.
    pub status: u16,
    /// The headers, such as `Location`.
    pub headers: HeaderMap,
    /// The body as it came, without its content codings.
    pub body: Vec<u8>,
}

impl<R> fmt::Debug for Received<R> {
    /// Without values: they may be personal data.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Received")
            .field("status", &self.status)
            .field("body", &format_args!("{} bytes", self.body.len()))
            .finish_non_exhaustive()
    }
}

impl<R: Wire + Default> ResultSlot for Received<R> {
    fn fresh(&mut self) -> &mut dyn Wire {
        self.result = R::default();
        &mut self.result
    }

    fn see(&mut self, incoming: &Incoming) {
        self.status = incoming.status;
        self.headers.clone_from(&incoming.headers);
        self.body = incoming.body.copy();
    }
}
