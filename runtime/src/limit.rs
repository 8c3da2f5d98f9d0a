//! Client-side rate limits (S-360 standard, R3; S360 ruling 14): waits before the server refuses.
//! Knows institutions, services and methods by name; sends nothing to the server.

mod gate;
#[cfg(feature = "redis")]
mod redis;

use std::collections::BTreeMap;
use std::fmt;
use std::num::NonZeroU32;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use self::gate::Gate;
use crate::BuildError;

#[cfg(feature = "redis")]
pub use self::redis::{Redis, Unavailable};
#[cfg(feature = "redis")]
use self::redis::{Shared, Source};

const MINUTE: Duration = Duration::from_secs(60);
const YEAR: Duration = Duration::from_secs(366 * 24 * 3600);

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

/// The limits of one client, and the institution that they are kept for.
#[derive(Debug)]
pub(crate) struct Limiter {
    limits: Limits,
    institution: Arc<Institution>,
}

/// What all clients of one institution in this process share.
#[derive(Debug)]
struct Institution {
    /// By what they stand before, and limit: clients may have different ones.
    gates: Mutex<BTreeMap<String, BTreeMap<Limit, Arc<Gate>>>>,
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

/// What tells institutions apart.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Scope {
    /// Base URL and code of the institution.
    pub(crate) institution: String,
    #[cfg(feature = "redis")]
    pub(crate) redis: Option<Redis>,
}

/// The institutions of this process.
static INSTITUTIONS: Mutex<BTreeMap<Scope, Arc<Institution>>> = Mutex::new(BTreeMap::new());

impl Institution {
    fn of(scope: Scope) -> Result<Arc<Self>, BuildError> {
        let mut institutions = lock(&INSTITUTIONS);
        if let Some(institution) = institutions.get(&scope) {
            return Ok(institution.clone());
        }
        let institution = Arc::new(Self {
            gates: Mutex::default(),
            paused: Mutex::default(),
            #[cfg(feature = "redis")]
            shared: scope.redis.as_ref().map(|redis| redis.open(&scope.institution)).transpose()?,
        });
        institutions.insert(scope, institution.clone());
        Ok(institution)
    }

    fn gate(&self, level: Level<'_>, limit: Limit) -> Arc<Gate> {
        let mut gates = lock(&self.gates);
        let gates = gates.entry(level.to_string()).or_default();
        gates.entry(limit).or_insert_with(|| Arc::new(Gate::new(limit))).clone()
    }

    /// A call has passed `gate`: it counts for clients with other limits as well.
    fn count(&self, level: Level<'_>, gate: &Gate) {
        let gates = lock(&self.gates);
        for (limit, other) in gates.get(&level.to_string()).into_iter().flatten() {
            if *limit != gate.limit() {
                // Where nothing is left, one more makes no difference.
                let _ = other.check();
            }
        }
    }
}

impl Limiter {
    pub(crate) fn new(scope: Scope, limits: Limits) -> Result<Self, BuildError> {
        Ok(Self { limits, institution: Institution::of(scope)? })
    }

    /// `documented` is what the method's document says.
    fn method_limit(&self, name: &str, documented: Option<Limit>) -> Option<Limit> {
        let documented = documented.filter(|_| self.limits.documented);
        self.limits.methods.get(name).copied().or(documented)
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
        let method = method.and_then(|(name, documented)| {
            Some((Level::Method(service, name), self.method_limit(name, documented)?))
        });
        // The strictest first: what gives up there has taken nothing from the others.
        let levels = [
            method,
            self.limits.service.map(|limit| (Level::Service(service), limit)),
            self.limits.institution.map(|limit| (Level::Institution, limit)),
        ];
        let levels = levels.into_iter().flatten();
        let gates: Vec<(Level<'_>, Arc<Gate>)> =
            levels.map(|(level, limit)| (level, self.institution.gate(level, limit))).collect();
        #[cfg(feature = "redis")]
        if let Some(shared) = &self.institution.shared {
            if shared.acquire(&gates, end).await? {
                // Redis may have missed a pause that the server asked this process for.
                return self.wait_until(end, || self.check_pause()).await;
            }
        }
        // Before the gates: permits taken during a pause would all be used at its end.
        self.wait_until(end, || self.check_pause()).await?;
        for (level, gate) in gates {
            self.wait_until(end, || gate.check()).await?;
            self.institution.count(level, &gate);
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
        if let Some(shared) = &self.institution.shared {
            shared.pause(wait).await;
        }
    }

    fn pause_here(&self, wait: Duration) {
        let until = Instant::now() + wait;
        let mut paused = lock(&self.institution.paused);
        *paused = Some(paused.map_or(until, |earlier| earlier.max(until)));
    }

    fn check_pause(&self) -> Result<(), Duration> {
        let left = lock(&self.institution.paused)
            .and_then(|until| until.checked_duration_since(Instant::now()));
        left.filter(|left| !left.is_zero()).map_or(Ok(()), Err)
    }

    pub(crate) fn remaining(&self, service: &str) -> Remaining {
        let left = |level, limit| self.institution.gate(level, limit).remaining();
        Remaining {
            institution: self.limits.institution.map(|limit| left(Level::Institution, limit)),
            service: self.limits.service.map(|limit| left(Level::Service(service), limit)),
        }
    }
}

/// Waits, unless that would be too long.
async fn sleep(wait: Duration, end: Option<Instant>) -> Result<(), Refused> {
    let until = Instant::now().checked_add(wait);
    if end.is_some_and(|end| until.is_none_or(|until| until > end)) {
        return Err(Refused::Wait(wait));
    }
    tokio::time::sleep(wait).await;
    Ok(())
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

/// A panic elsewhere leaves these plain values whole.
fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::panic, irrefutable_let_patterns)]
    use std::sync::atomic::{AtomicU32, Ordering};

    use super::*;

    fn of(institution: &str, limits: Limits) -> Limiter {
        let scope = Scope {
            institution: institution.to_owned(),
            #[cfg(feature = "redis")]
            redis: None,
        };
        Limiter::new(scope, limits).unwrap()
    }

    /// Of an institution that no other test knows.
    fn limiter(limits: Limits) -> Limiter {
        static LAST: AtomicU32 = AtomicU32::new(0);
        let name = format!("test {}", LAST.fetch_add(1, Ordering::Relaxed));
        of(&name, limits.patience(Duration::ZERO))
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
        let limiter = of("patient", Limits::none().institution(limit));
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

    #[tokio::test]
    async fn clients_of_one_institution_share_each_limit_and_every_pause() {
        let hour = Duration::from_secs(3600);
        let limits = Limits::none().institution(Limit::new(16, hour)).patience(Duration::ZERO);
        let one = of("share-1", limits.clone());
        // Another limit of another kind makes no difference.
        let other = of("share-1", limits.clone().method("getIt", Limit::new(1, hour)));
        let stranger = of("share-2", limits.clone());
        for limiter in [&one, &other, &one, &other] {
            limiter.acquire("a", None, hour).await.unwrap();
        }
        assert!(one.acquire("a", None, hour).await.is_err());
        assert!(other.acquire("a", None, hour).await.is_err());
        assert!(stranger.acquire("a", None, hour).await.is_ok());
        one.pause(MINUTE).await;
        let unlimited = of("share-1", Limits::none().patience(Duration::ZERO));
        assert!(unlimited.acquire("a", None, hour).await.is_err());
    }

    #[tokio::test]
    async fn a_call_counts_for_clients_of_the_institution_with_other_limits() {
        let hour = Duration::from_secs(3600);
        let with = |calls| {
            let limits = Limits::none().institution(Limit::new(calls, hour));
            of("share-3", limits.patience(Duration::ZERO))
        };
        let (generous, strict) = (with(16), with(8));
        assert_eq!(strict.remaining("a").institution, Some(2));
        for _ in 0..3 {
            generous.acquire("a", None, hour).await.unwrap();
        }
        assert!(strict.acquire("a", None, hour).await.is_err());
        assert_eq!(strict.remaining("a").institution, Some(0));
        assert_eq!(generous.remaining("a").institution, Some(1));
    }

    #[tokio::test]
    async fn absurd_limits_and_waits_do_no_harm() {
        for (calls, per) in [(1, Duration::MAX), (u32::MAX, Duration::MAX), (0, Duration::ZERO)] {
            let limiter = limiter(Limits::none().institution(Limit::new(calls, per)));
            limiter.acquire("a", None, Duration::MAX).await.unwrap();
            let _ = limiter.acquire("a", None, Duration::MAX).await;
            limiter.pause(Duration::MAX).await;
            assert!(limiter.acquire("a", None, Duration::MAX).await.is_err());
        }
    }
}
