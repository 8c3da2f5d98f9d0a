//! What a client was configured with, and what its clones share. Every part of a call reads it; it
//! sends nothing.

use std::collections::BTreeMap;
use std::sync::Arc;
use std::time::Duration;

use crate::auth::Authentication;
use crate::auth::skew::ServerClock;
use http::HeaderMap;

use crate::call::observe::{Attempt, Observer};
use crate::call::poll::PollPolicy;
use crate::call::retry::{Budget, RetryPolicy};
use crate::clock::Clock;
use crate::http::exchange::Exchanger;
use crate::limit::Limiter;

/// What all clones of a client share.
pub(crate) struct Shared {
    pub(crate) base_url: String,
    pub(crate) authentication: Authentication,
    pub(crate) exchanger: Exchanger,
    pub(crate) settings: Settings,
    pub(crate) clock: Clock,
    pub(crate) server_clock: ServerClock,
    pub(crate) budget: Budget,
    pub(crate) limiter: Option<Limiter>,
    pub(crate) observers: Vec<Arc<dyn Observer>>,
    pub(crate) request_hook: Option<RequestHook>,
}

/// May add headers to each request.
pub(crate) type RequestHook = Box<dyn Fn(&Attempt<'_>, &mut HeaderMap) + Send + Sync>;

/// What the builder was told for all calls.
#[derive(Debug)]
pub(crate) struct Settings {
    /// Longest time for one HTTP exchange.
    pub(crate) timeout: Duration,
    /// Whether large requests are compressed.
    pub(crate) compress_requests: bool,
    /// Paths to use instead of those of the documents, by service.
    pub(crate) service_paths: BTreeMap<String, String>,
    /// Servers that documents name for single operations, and where they really are.
    pub(crate) servers: BTreeMap<String, String>,
    /// Whether `http` to other hosts than loopback is allowed.
    pub(crate) plain_http: bool,
}

/// What the builder was told, and a clone or a single call may have otherwise.
#[derive(Debug, Clone)]
pub(crate) struct Options {
    pub(crate) poll: PollPolicy,
    pub(crate) retry: RetryPolicy,
    pub(crate) locale: Option<String>,
    /// Longest time for a call, with all its waits, retries and polls.
    pub(crate) deadline: Option<Duration>,
    pub(crate) headers: Vec<(String, String)>,
    /// Whether a value of another kind than described is an error.
    pub(crate) strict: bool,
}
