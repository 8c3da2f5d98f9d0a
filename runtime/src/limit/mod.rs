//! Client-side rate limits (S-360 standard, R3; S360 ruling 14): waits before the server refuses.
//! Knows institutions, services and methods by name; sends nothing to the server.

mod gate;
mod gates;
mod institution;
#[cfg(feature = "redis")]
mod redis;

use std::collections::BTreeMap;
use std::fmt;
use std::num::NonZeroU32;
use std::sync::Arc;
#[cfg(feature = "redis")]
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use crate::clock::Instant;

use self::gates::Wanted;
use self::institution::{Institution, lock};
#[cfg(feature = "redis")]
use crate::call::observe::Fallback;
use crate::call::observe::Observer;
use crate::client::builder::BuildError;

pub(crate) use self::institution::{Permit, Scope};
#[cfg(feature = "redis")]
pub(crate) use self::redis::{Asking, Unusable};
#[cfg(feature = "redis")]
use self::redis::{NoPermit, Shared};
#[cfg(feature = "redis")]
pub use self::redis::{Redis, Unavailable};

const MINUTE: Duration = Duration::from_secs(60);
const YEAR: Duration = Duration::from_secs(366 * 24 * 3600);

/// So many calls in any span of time.
///
/// A quarter of the calls may be made at once; the others follow evenly. So no window of the span's
/// length, wherever the server starts it, holds more than `calls`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct RateLimit {
    calls: NonZeroU32,
    per: Duration,
}

impl RateLimit {
    /// At most `calls` (at least 1) in any span of `per` (at most a year).
    pub const fn new(calls: u32, per: Duration) -> Self {
        let per = if per.as_secs() < YEAR.as_secs() { per } else { YEAR };
        let calls = match NonZeroU32::new(calls) {
            Some(calls) => calls,
            None => NonZeroU32::MIN,
        };
        Self { calls, per }
    }
    fn burst(self) -> NonZeroU32 {
        NonZeroU32::new(self.calls.get() / 4).unwrap_or(NonZeroU32::MIN)
    }
    fn interval(self) -> Duration {
        let evenly = (self.calls.get() - self.burst().get()).max(1);
        (self.per / evenly).max(Duration::from_nanos(1))
    }
}

/// The limits that a client keeps by itself.
///
/// The default is the vendor's: 180 calls a minute for an institution, 60 a minute for a service
/// with all its versions, and what documents say of single methods: one `getCatalogDetailed` every
/// 10 minutes (S360 ruling 14). All clients of an institution in a process share them, polls and
/// retries included; where two have different limits, each call counts for both and waits for its
/// own. A method's limit counts calls only: polling a call that was let through is not refused.
///
/// Whoever comes first is served first. A call gets its permits from all limits at once, or stands in
/// line before the one that takes longest; so it is known at once who would wait for too long, and a
/// service that waits holds up no other. What is counted is what was sent: a call that ends before,
/// because it is dropped, late or finds no connection, gives its permits or its place back.
///
/// ```
/// use std::time::Duration;
/// use s360_runtime::{RateLimit, RateLimits};
/// let minute = Duration::from_secs(60);
/// // One public client measured about 90 calls a minute.
/// let careful = RateLimits::default()
///     .institution(RateLimit::new(90, minute))
///     .method("getUpdatedAvailabilities", RateLimit::new(1, minute));
/// assert_ne!(careful, RateLimits::none());
/// ```
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct RateLimits {
    institution: Option<RateLimit>,
    service: Option<RateLimit>,
    methods: BTreeMap<String, RateLimit>,
    /// Whether methods have the limits that their documents say.
    documented: bool,
    max_wait: Duration,
}

impl Default for RateLimits {
    fn default() -> Self {
        let none = Self { documented: true, ..Self::none() };
        none.institution(RateLimit::new(180, MINUTE)).service(RateLimit::new(60, MINUTE))
    }
}

impl RateLimits {
    /// No limit but the server's.
    pub fn none() -> Self {
        let methods = BTreeMap::new();
        Self { institution: None, service: None, methods, documented: false, max_wait: MINUTE }
    }
    /// Limits all calls of the institution together.
    #[must_use]
    pub fn institution(self, limit: RateLimit) -> Self {
        Self { institution: Some(limit), ..self }
    }
    /// Limits the calls of each service, whatever its version.
    #[must_use]
    pub fn service(self, limit: RateLimit) -> Self {
        Self { service: Some(limit), ..self }
    }
    /// Limits the calls of methods of this name, in each service; instead of what documents say.
    #[must_use]
    pub fn method(mut self, method: impl Into<String>, limit: RateLimit) -> Self {
        self.methods.insert(method.into(), limit);
        self
    }
    /// Waits at most this long for a permit, and not beyond the call's deadline; a call that would
    /// have to wait longer is [`ErrorKind::RateLimited`](crate::ErrorKind::RateLimited) at once, with the
    /// wait as `retry_after`. A minute unless set.
    #[must_use]
    pub fn max_wait(self, max_wait: Duration) -> Self {
        Self { max_wait, ..self }
    }
}

/// How many calls may be made right now without waiting; `None` where nothing is limited.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct Remaining {
    /// By the institution's limit.
    pub institution: Option<u32>,
    /// By the service's limit.
    pub service: Option<u32>,
}

/// The limits of one client, and the institution that they are kept for.
pub(crate) struct Limiter {
    limits: RateLimits,
    institution: Arc<Institution>,
    /// The same limits for other processes too.
    #[cfg(feature = "redis")]
    shared: Option<Arc<Shared>>,
    /// Whether this client's calls go on without Redis.
    #[cfg(feature = "redis")]
    fallen_back: AtomicBool,
    #[cfg(feature = "redis")]
    observers: Vec<Arc<dyn Observer>>,
}

/// Why there is no permit.
#[derive(Debug)]
pub(crate) enum Refused {
    /// It would have taken this long, more than the caller waits.
    Wait(Duration),
    /// Redis gives none, and the client shall not go on without it.
    #[cfg(feature = "redis")]
    Away(Unusable),
}

impl Limiter {
    pub(crate) fn new(
        scope: Scope,
        limits: RateLimits,
        observers: &[Arc<dyn Observer>],
    ) -> Result<Self, BuildError> {
        let institution = Institution::of(scope.clone());
        #[cfg(not(feature = "redis"))]
        let _ = observers;
        Ok(Self {
            #[cfg(feature = "redis")]
            shared: Shared::of(&scope, &institution.shared)?,
            #[cfg(feature = "redis")]
            fallen_back: AtomicBool::default(),
            #[cfg(feature = "redis")]
            observers: observers.to_vec(),
            limits,
            institution,
        })
    }

    /// `documented` is what the method's document says.
    fn method_limit(&self, name: &str, documented: Option<RateLimit>) -> Option<RateLimit> {
        let documented = documented.filter(|_| self.limits.documented);
        self.limits.methods.get(name).copied().or(documented)
    }

    fn wanted(&self, service: &str, method: Option<(&str, Option<RateLimit>)>) -> Wanted {
        let method = method.and_then(|(name, documented)| {
            Some((Level::Method(service, name), self.method_limit(name, documented)?))
        });
        let levels = [
            method,
            self.limits.service.map(|limit| (Level::Service(service), limit)),
            self.limits.institution.map(|limit| (Level::Institution, limit)),
        ];
        levels.into_iter().flatten().map(|(level, limit)| (level.to_string(), limit)).collect()
    }

    /// Waits for a permit, at most the limits' longest wait and what is left of the call's time; for a
    /// new call, not a poll, `method` is the name and the limit in its document.
    pub(crate) async fn acquire(
        &self,
        service: &str,
        method: Option<(&str, Option<RateLimit>)>,
        time_left: Option<Duration>,
    ) -> Result<Permit, Refused> {
        let wanted = self.wanted(service, method);
        let deadline = time_left.and_then(|left| Instant::now().checked_add(left));
        let max_wait = Instant::now().checked_add(self.limits.max_wait);
        let end = [deadline, max_wait].into_iter().flatten().min();
        #[cfg(feature = "redis")]
        if let Some(shared) = &self.shared {
            self.institution.silence(end).await?;
            match shared.acquire(&wanted, deadline, end).await {
                Ok(granted) => {
                    self.tell(&Fallback::Ended);
                    let now = self.institution.now();
                    // Noted here as well, so that going on locally starts from what was used.
                    lock(&self.institution.gates).note(&wanted, &granted.left, now);
                    let mut permit = Permit::new(&self.institution, wanted, now);
                    permit.shared = Some(granted.held);
                    // Redis may have missed a pause that the server asked this process for.
                    self.institution.silence(end).await?;
                    return Ok(permit);
                }
                Err(NoPermit::Refused(refused)) => return Err(refused),
                Err(NoPermit::Alone(why)) => self.tell(&Fallback::Begun(why.as_ref())),
            }
        }
        self.institution.acquire(wanted, end).await
    }

    /// Tells that the client goes on without Redis, or with it again; once.
    #[cfg(feature = "redis")]
    fn tell(&self, fallback: &Fallback<'_>) {
        let alone = matches!(fallback, Fallback::Begun(_));
        if self.fallen_back.swap(alone, Ordering::Relaxed) != alone {
            self.observers.iter().for_each(|observer| observer.fallback(fallback));
        }
    }

    /// Nothing more until `wait` has passed: the server said so.
    pub(crate) fn pause(&self, wait: Duration) {
        let wait = wait.min(10 * MINUTE);
        let now = self.institution.now();
        lock(&self.institution.gates).pause(now.saturating_add(wait), now);
        // Some may have to wait too long now.
        self.institution.moved.notify_waiters();
        #[cfg(feature = "redis")]
        if let Some(shared) = &self.shared {
            shared.pause(wait);
        }
    }

    pub(crate) fn remaining(&self, service: &str) -> Remaining {
        let now = self.institution.now();
        let mut gates = lock(&self.institution.gates);
        let mut left = |level: Level<'_>, limit| gates.remaining(&level.to_string(), limit, now);
        Remaining {
            institution: self.limits.institution.map(|limit| left(Level::Institution, limit)),
            service: self.limits.service.map(|limit| left(Level::Service(service), limit)),
        }
    }
}

impl fmt::Debug for Limiter {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Limiter").field("limits", &self.limits).finish_non_exhaustive()
    }
}

/// What a gate stands before.
#[derive(Debug, Clone, Copy)]
enum Level<'a> {
    Institution,
    Service(&'a str),
    Method(&'a str, &'a str),
}

impl fmt::Display for Level<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Institution => f.write_str("institution"),
            Self::Service(service) => write!(f, "service:{service}"),
            Self::Method(service, method) => write!(f, "method:{service}:{method}"),
        }
    }
}

#[cfg(test)]
mod tests;
