//! Client-side rate limits (S-360 standard, R3; S360 ruling 14): waits before the server refuses.
//! Knows institutions, services and methods by name; sends nothing to the server.

#[cfg(feature = "redis")]
mod redis;

use std::collections::BTreeMap;
use std::num::NonZeroU32;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use crate::BuildError;
use governor::clock::{Clock, DefaultClock};
use governor::middleware::StateInformationMiddleware;
use governor::{DefaultDirectRateLimiter, Quota, RateLimiter};

#[cfg(feature = "redis")]
pub use self::redis::{Redis, Unavailable};
#[cfg(feature = "redis")]
use self::redis::{Shared, Source};

const MINUTE: Duration = Duration::from_secs(60);

/// So many calls in any span of time.
///
/// A quarter of the calls may be made at once; the others follow evenly. So no window of the span's
/// length, wherever the server starts it, holds more than `calls`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Limit {
    calls: NonZeroU32,
    per: Duration,
}

impl Limit {
    /// At most `calls` (at least 1) in any span of `per`.
    pub const fn new(calls: u32, per: Duration) -> Self {
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
/// 10 minutes (S360 ruling 14). All clients of an institution in a process that have the same limits
/// share them, polls and retries included. A method's limit counts calls only: polling a call that
/// was let through is not refused.
///
/// ```
/// use std::time::Duration;
/// use s360_runtime::{Limit, Limits};
/// let minute = Duration::from_secs(60);
/// // One public client measured about 90 calls a minute.
/// let careful = Limits::default()
///     .institution(Limit::new(90, minute))
///     .method("getUpdatedAvailabilities", Limit::new(1, minute));
/// assert_ne!(careful, Limits::none());
/// ```
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Limits {
    institution: Option<Limit>,
    service: Option<Limit>,
    methods: BTreeMap<String, Limit>,
    /// Whether methods have the limits that their documents say.
    documented: bool,
    patience: Duration,
}

impl Default for Limits {
    fn default() -> Self {
        let none = Self { documented: true, ..Self::none() };
        none.institution(Limit::new(180, MINUTE)).service(Limit::new(60, MINUTE))
    }
}

impl Limits {
    /// No limit but the server's.
    pub fn none() -> Self {
        let methods = BTreeMap::new();
        Self { institution: None, service: None, methods, documented: false, patience: MINUTE }
    }
    /// Limits all calls of the institution together.
    #[must_use]
    pub fn institution(self, limit: Limit) -> Self {
        Self { institution: Some(limit), ..self }
    }
    /// Limits the calls of each service, whatever its version.
    #[must_use]
    pub fn service(self, limit: Limit) -> Self {
        Self { service: Some(limit), ..self }
    }
    /// Limits the calls of methods of this name, in each service; instead of what documents say.
    #[must_use]
    pub fn method(mut self, method: impl Into<String>, limit: Limit) -> Self {
        self.methods.insert(method.into(), limit);
        self
    }
    /// Waits at most this long for a permit; a call that would have to wait longer is
    /// [`Error::RateLimited`](crate::Error::RateLimited) at once. A minute unless set.
    #[must_use]
    pub fn patience(self, patience: Duration) -> Self {
        Self { patience, ..self }
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

/// The state of the limits of one institution.
#[derive(Debug)]
pub(crate) struct Limiter {
    limits: Limits,
    institution: Option<Gate>,
    services: Mutex<BTreeMap<String, Arc<Gate>>>,
    /// By service, method and limit: versions with different limits do not share one.
    methods: Mutex<BTreeMap<(String, String, Limit), Arc<Gate>>>,
    /// The server asked for silence until then.
    paused: Mutex<Option<Instant>>,
    /// The same limits for other processes too.
    #[cfg(feature = "redis")]
    shared: Option<Shared>,
}

/// Why there is no permit.
#[derive(Debug)]
pub(crate) enum Refused {
    /// It would have taken this long, more than the caller waits.
    Wait(Duration),
    /// Redis cannot be asked, and the client shall not go on without it.
    #[cfg(feature = "redis")]
    Away(Source),
}

/// What a process has one limiter for.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Scope {
    /// Base URL and code of the institution.
    pub(crate) institution: String,
    pub(crate) limits: Limits,
    #[cfg(feature = "redis")]
    pub(crate) redis: Option<Redis>,
}

/// The limiters of this process.
static LIMITERS: Mutex<BTreeMap<Scope, Arc<Limiter>>> = Mutex::new(BTreeMap::new());

impl Limiter {
    /// The limiter of `scope` in this process.
    pub(crate) fn shared(scope: Scope) -> Result<Arc<Self>, BuildError> {
        let mut limiters = lock(&LIMITERS);
        if let Some(limiter) = limiters.get(&scope) {
            return Ok(limiter.clone());
        }
        let limiter = Arc::new(Self::new(&scope)?);
        limiters.insert(scope, limiter.clone());
        Ok(limiter)
    }

    fn new(scope: &Scope) -> Result<Self, BuildError> {
        let limits = scope.limits.clone();
        Ok(Self {
            institution: limits.institution.map(Gate::new),
            services: Mutex::default(),
            methods: Mutex::default(),
            paused: Mutex::default(),
            #[cfg(feature = "redis")]
            shared: scope.redis.as_ref().map(|redis| redis.open(&scope.institution)).transpose()?,
            limits,
        })
    }

    fn service(&self, service: &str) -> Option<Arc<Gate>> {
        let limit = self.limits.service?;
        let mut services = lock(&self.services);
        if let Some(gate) = services.get(service) {
            return Some(gate.clone());
        }
        let gate = Arc::new(Gate::new(limit));
        services.insert(service.to_owned(), gate.clone());
        Some(gate)
    }

    /// `documented` is what the method's document says.
    fn method(&self, service: &str, name: &str, documented: Option<Limit>) -> Option<Arc<Gate>> {
        let documented = documented.filter(|_| self.limits.documented);
        let limit = self.limits.methods.get(name).copied().or(documented)?;
        let mut methods = lock(&self.methods);
        let key = (service.to_owned(), name.to_owned(), limit);
        Some(methods.entry(key).or_insert_with(|| Arc::new(Gate::new(limit))).clone())
    }

    /// Waits for a permit, at most `patience` and the limits' own; for a new call, not a poll,
    /// `method` is the name and the limit in its document.
    pub(crate) async fn acquire(
        &self,
        service: &str,
        method: Option<(&str, Option<Limit>)>,
        patience: Duration,
    ) -> Result<(), Refused> {
        let end = Instant::now().checked_add(patience.min(self.limits.patience));
        let service_gate = self.service(service);
        let method_gate = method.and_then(|(name, limit)| self.method(service, name, limit));
        let method = method.map_or("", |(name, _)| name);
        // The strictest first: what gives up there has taken nothing from the others.
        let gates: Vec<(Level<'_>, &Gate)> = [
            method_gate.as_deref().map(|gate| (Level::Method(service, method), gate)),
            service_gate.as_deref().map(|gate| (Level::Service(service), gate)),
            self.institution.as_ref().map(|gate| (Level::Institution, gate)),
        ]
        .into_iter()
        .flatten()
        .collect();
        #[cfg(feature = "redis")]
        if let Some(shared) = &self.shared {
            if shared.acquire(&gates, end).await? {
                // Redis may have missed a pause that the server asked this process for.
                return self.wait_until(end, || self.check_pause()).await;
            }
        }
        // Before the gates: permits taken during a pause would all be used at its end.
        self.wait_until(end, || self.check_pause()).await?;
        for (_, gate) in gates {
            self.wait_until(end, || gate.check()).await?;
        }
        self.wait_until(end, || self.check_pause()).await
    }

    async fn wait_until(
        &self,
        end: Option<Instant>,
        check: impl Fn() -> Result<(), Duration>,
    ) -> Result<(), Refused> {
        while let Err(wait) = check() {
            sleep(wait, end).await?;
        }
        Ok(())
    }

    /// Nothing more until `wait` has passed: the server said so.
    pub(crate) async fn pause(&self, wait: Duration) {
        let wait = wait.min(10 * MINUTE);
        self.pause_here(wait);
        #[cfg(feature = "redis")]
        if let Some(shared) = &self.shared {
            shared.pause(wait).await;
        }
    }

    fn pause_here(&self, wait: Duration) {
        let until = Instant::now() + wait;
        let mut paused = lock(&self.paused);
        *paused = Some(paused.map_or(until, |earlier| earlier.max(until)));
    }

    fn check_pause(&self) -> Result<(), Duration> {
        let left =
            lock(&self.paused).and_then(|until| until.checked_duration_since(Instant::now()));
        left.filter(|left| !left.is_zero()).map_or(Ok(()), Err)
    }

    pub(crate) fn remaining(&self, service: &str) -> Remaining {
        Remaining {
            institution: self.institution.as_ref().map(Gate::remaining),
            service: self.service(service).map(|gate| gate.remaining()),
        }
    }
}

/// Waits, unless that would be too long.
async fn sleep(wait: Duration, end: Option<Instant>) -> Result<(), Refused> {
    if end.is_some_and(|end| Instant::now() + wait > end) {
        return Err(Refused::Wait(wait));
    }
    tokio::time::sleep(wait).await;
    Ok(())
}

/// What a gate stands before.
#[derive(Debug, Clone, Copy)]
#[cfg_attr(not(feature = "redis"), allow(dead_code, reason = "only Redis asks for the names"))]
enum Level<'a> {
    Institution,
    Service(&'a str),
    Method(&'a str, &'a str),
}

/// One limit at work.
#[derive(Debug)]
struct Gate {
    limit: Limit,
    cells: DefaultDirectRateLimiter<StateInformationMiddleware>,
    clock: DefaultClock,
    /// Calls that could be made at once after the last permit, and when that was.
    last: Mutex<(u32, Instant)>,
}

impl Gate {
    fn new(limit: Limit) -> Self {
        let burst = limit.burst();
        // `with_period` refuses only zero, which an interval never is.
        let quota = Quota::with_period(limit.interval()).unwrap_or(Quota::per_minute(burst));
        Self {
            limit,
            cells: RateLimiter::direct(quota.allow_burst(burst))
                .with_middleware::<StateInformationMiddleware>(),
            clock: DefaultClock::default(),
            last: Mutex::new((burst.get(), Instant::now())),
        }
    }

    fn check(&self) -> Result<(), Duration> {
        match self.cells.check() {
            Ok(state) => {
                *lock(&self.last) = (state.remaining_burst_capacity(), Instant::now());
                Ok(())
            }
            // At least a little, so that rounding never makes a loop spin.
            Err(not_until) => {
                let wait = not_until.wait_time_from(self.clock.now());
                Err(wait.max(Duration::from_millis(1)))
            }
        }
    }

    /// Another process may have taken permits too.
    #[cfg(feature = "redis")]
    fn note(&self, left: u32) {
        // Taken here as well, so that going on locally starts from what was used.
        let _ = self.cells.check();
        *lock(&self.last) = (left, Instant::now());
    }

    fn remaining(&self) -> u32 {
        let (left, since) = *lock(&self.last);
        let filled = since.elapsed().as_nanos() / self.limit.interval().as_nanos().max(1);
        let filled = u32::try_from(filled).unwrap_or(u32::MAX);
        left.saturating_add(filled).min(self.limit.burst().get())
    }
}

/// A panic elsewhere leaves these plain values whole.
fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::panic, irrefutable_let_patterns)]
    use super::*;

    fn scope(institution: &str, limits: Limits) -> Scope {
        Scope {
            institution: institution.to_owned(),
            limits,
            #[cfg(feature = "redis")]
            redis: None,
        }
    }

    fn limiter(limits: Limits) -> Limiter {
        Limiter::new(&scope("test", limits.patience(Duration::ZERO))).unwrap()
    }

    #[tokio::test]
    async fn r3_an_institution_and_a_service_have_their_own_budgets() {
        let hour = Duration::from_secs(3600);
        let limits = Limits::none().institution(Limit::new(16, hour)).service(Limit::new(8, hour));
        let limiter = limiter(limits);
        let mut granted = Vec::new();
        for service in ["a", "a", "a", "b", "b", "b", "c"] {
            granted.push(limiter.acquire(service, None, hour).await.is_ok());
        }
        // Two at once for each service, four for all.
        assert_eq!(granted, [true, true, false, true, true, false, false]);
        assert_eq!(limiter.remaining("a"), Remaining { institution: Some(0), service: Some(0) });
        assert_eq!(limiter.remaining("d").service, Some(2));
    }

    #[tokio::test]
    async fn ruling_14_the_detailed_catalogue_is_asked_for_once_in_ten_minutes() {
        let limiter = limiter(Limits::default());
        let documented = Some(Limit::new(1, 10 * MINUTE));
        let method = Some(("getCatalogDetailed", documented));
        let catalogue = || limiter.acquire("catalogService", method, MINUTE);
        assert!(catalogue().await.is_ok());
        let refused = catalogue().await.unwrap_err();
        let Refused::Wait(wait) = refused else { panic!("{refused:?}") };
        assert!(wait > 9 * MINUTE && wait <= 10 * MINUTE, "{wait:?}");
        // Polls name no method: they belong to a call that was let through.
        assert!(limiter.acquire("catalogService", None, MINUTE).await.is_ok());
        assert!(limiter.acquire("otherService", method, MINUTE).await.is_ok());
    }

    #[tokio::test]
    async fn what_a_program_says_of_a_method_wins_over_its_document() {
        let hour = Duration::from_secs(3600);
        let documented = Some(Limit::new(1, hour));
        for (limits, expected) in [
            (Limits::default(), false),
            (Limits::default().method("getIt", Limit::new(8, hour)), true),
            (Limits::none(), true),
        ] {
            let limiter = limiter(limits);
            let call = || limiter.acquire("aService", Some(("getIt", documented)), hour);
            assert!(call().await.is_ok());
            assert_eq!(call().await.is_ok(), expected);
        }
    }

    #[tokio::test]
    async fn a_call_waits_for_its_permit_when_it_may() {
        let limit = Limit::new(1, Duration::from_millis(30));
        let limiter = Limiter::new(&scope("test", Limits::none().institution(limit))).unwrap();
        let start = Instant::now();
        for _ in 0..3 {
            limiter.acquire("a", None, MINUTE).await.unwrap();
        }
        assert!(start.elapsed() >= Duration::from_millis(55), "{:?}", start.elapsed());
    }

    #[test]
    fn no_window_holds_more_calls_than_the_limit() {
        for calls in [1, 2, 3, 7, 60, 180] {
            let limit = Limit::new(calls, MINUTE);
            let evenly = MINUTE.as_nanos() / limit.interval().as_nanos();
            let at_once = u128::from(limit.burst().get());
            assert!(calls == 1 || at_once + evenly <= u128::from(calls) + 1, "{calls}");
        }
    }

    #[tokio::test]
    async fn a_server_that_asks_for_silence_gets_it() {
        let limiter = limiter(Limits::none());
        limiter.pause(Duration::from_secs(5)).await;
        assert!(limiter.acquire("a", None, MINUTE).await.is_err());
        limiter.pause(Duration::ZERO).await;
        assert!(limiter.acquire("a", None, MINUTE).await.is_err(), "a pause is never shortened");
    }

    #[test]
    fn clients_of_one_institution_share_their_limits() {
        let of = |name| Limiter::shared(scope(name, Limits::default())).unwrap();
        assert!(Arc::ptr_eq(&of("share-1"), &of("share-1")));
        assert!(!Arc::ptr_eq(&of("share-1"), &of("share-2")));
    }
}
