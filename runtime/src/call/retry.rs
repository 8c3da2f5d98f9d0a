//! Which failed requests are made again, and when. Decides; sends nothing and knows no clock.

use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

use crate::error::{Error, ErrorKind};

/// Which failed requests are made again: only those that cannot do anything twice.
///
/// | failure | idempotent method, or a poll by `requestId` | other method |
/// |---|---|---|
/// | no connection | again | again |
/// | 509, 429 | again | again |
/// | 500 to 599 | again | no |
/// | cut or timed out after sending | again | no |
///
/// Waits are random between nothing and a growing limit ("full jitter"), or what the server says in
/// `Retry-After`; where no connection was had, at least half of the limit. After a 509 or 429 that does not
/// say it, waits are one to two times the longest: what was refused for its rate needs time, not
/// haste.
///
/// All calls of a client share a [`budget`](Self::budget), so that retries never multiply the load on
/// a server that is down: it is enough for 10 retries at first and at most, and a retry costs what ten
/// successes earn. Where no connection was had, a retry costs nothing.
///
/// ```
/// use s360_runtime::RetryPolicy;
/// let careful = RetryPolicy::default().attempts(5);
/// assert_ne!(careful, RetryPolicy::never());
/// ```
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct RetryPolicy {
    pub(crate) attempts: u32,
    first: Duration,
    longest: Duration,
    pub(crate) max_elapsed: Duration,
    pub(crate) budget: u32,
}

impl Default for RetryPolicy {
    fn default() -> Self {
        Self {
            attempts: 3,
            first: Duration::from_millis(500),
            longest: Duration::from_secs(20),
            max_elapsed: Duration::from_secs(120),
            budget: 10,
        }
    }
}

impl RetryPolicy {
    /// Every failure is final.
    pub fn never() -> Self {
        Self { attempts: 1, ..Self::default() }
    }
    /// The most requests for one answer, the first one included; 3 unless set.
    #[must_use]
    pub fn attempts(self, attempts: u32) -> Self {
        Self { attempts: attempts.max(1), ..self }
    }
    /// Limits of the random waits: the first, doubled each time, up to the longest; 0.5 s and 20 s
    /// unless set.
    #[must_use]
    pub fn backoff(self, first: Duration, longest: Duration) -> Self {
        Self { first: capped(first), longest: capped(longest), ..self }
    }
    /// How many retries all calls of a client may make at once, before any call has succeeded; also
    /// the most that successes can earn, ten for a retry. 10 unless set.
    #[must_use]
    pub fn budget(self, retries: u32) -> Self {
        Self { budget: retries, ..self }
    }
    /// Starts no request later than this after the first one; 2 minutes unless set.
    #[must_use]
    pub fn max_elapsed(self, deadline: Duration) -> Self {
        Self { max_elapsed: deadline, ..self }
    }
    /// The wait before retry number `retry`, counted from 0; `random` is between 0 and 1.
    pub(crate) fn wait(&self, retry: u32, random: f64, error: &Error) -> Duration {
        let doubled = self.first.saturating_mul(2_u32.saturating_pow(retry));
        let limit = doubled.min(self.longest);
        let jitter = limit.mul_f64(random);
        match error.retry_after() {
            // Never earlier than the server asks for; jitter on top, so that clients do not return at
            // once.
            Some(wait) => wait.saturating_add(jitter),
            // A server that starts anew is not there at once, and there is no load to spread.
            None if error.is_unsent() => limit / 2 + jitter / 2,
            None if error.is_rate_limited() => self.longest.mul_f64(1.0 + random),
            None => jitter,
        }
    }
}

/// Whether making the request again can do no harm.
pub(crate) fn is_safe(error: &Error, idempotent: bool) -> bool {
    match error.kind() {
        ErrorKind::Transport => idempotent || !error.failure().sent,
        ErrorKind::Server => idempotent,
        // The client's own limits have been waited for already.
        ErrorKind::RateLimited => error.status().is_some(),
        _ => false,
    }
}

/// What retries cost, in tenths of a retry.
#[derive(Debug)]
pub(crate) struct Budget {
    left: AtomicU32,
    full: u32,
}

const COST: u32 = 10;

impl Budget {
    pub(crate) fn of(retry: &RetryPolicy) -> Self {
        let full = retry.budget.saturating_mul(COST);
        Self { left: AtomicU32::new(full), full }
    }
    /// Pays for a retry; `false` if there is not enough left.
    pub(crate) fn spend(&self) -> bool {
        let pay = |left: u32| left.checked_sub(COST);
        self.left.fetch_update(Ordering::Relaxed, Ordering::Relaxed, pay).is_ok()
    }
    /// A request succeeded.
    pub(crate) fn earn(&self) {
        let add = |left: u32| (left < self.full).then_some(left + 1);
        let _ = self.left.fetch_update(Ordering::Relaxed, Ordering::Relaxed, add);
    }
}

/// The longest time that counts: clocks overflow when too much is added to them.
const LONGEST: Duration = Duration::from_secs(365 * 24 * 60 * 60);

/// A time that stands for "without end" in a form that can be reckoned with.
pub(crate) fn capped(time: Duration) -> Duration {
    time.min(LONGEST)
}

/// A number from 0 to 1 that differs from call to call; the standard library's hash keys are random.
pub(crate) fn random() -> f64 {
    use std::hash::{BuildHasher, Hasher, RandomState};
    let bits = RandomState::new().build_hasher().finish();
    f64::from(u32::try_from(bits >> 32).unwrap_or_default()) / f64::from(u32::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::error::Failure;

    fn transport(sent: bool) -> Error {
        Error::new(ErrorKind::Transport, Box::new(Failure { sent, ..Failure::default() }))
    }

    #[test]
    fn r10_nothing_is_repeated_that_could_happen_twice() {
        let server = Error::new(ErrorKind::Server, Box::default());
        assert!(is_safe(&transport(true), true) && is_safe(&server, true));
        assert!(!is_safe(&transport(true), false) && !is_safe(&server, false));
        assert!(is_safe(&transport(false), false));
        let limited = |status| {
            Error::new(ErrorKind::RateLimited, Box::new(Failure { status, ..Failure::default() }))
        };
        assert!(is_safe(&limited(Some(509)), false));
        assert!(!is_safe(&limited(None), true), "the client's own limit");
        for wrong in [
            Error::new(ErrorKind::BadRequest, Box::default()),
            Error::new(ErrorKind::Business, Box::default()),
        ] {
            assert!(!is_safe(&wrong, true));
        }
    }

    #[test]
    fn waits_are_full_jitter_and_never_shorter_than_retry_after() {
        let retry = RetryPolicy::default();
        let error = transport(true);
        assert_eq!(retry.wait(0, 1.0, &error), Duration::from_millis(500));
        assert_eq!(retry.wait(3, 0.5, &error), Duration::from_secs(2));
        assert_eq!(retry.wait(u32::MAX, 1.0, &error), Duration::from_secs(20));
        assert_eq!(retry.wait(0, 0.0, &error), Duration::ZERO);
        assert_eq!(retry.wait(0, 0.0, &transport(false)), Duration::from_millis(250));
        let mut told = error;
        told.failure_mut().retry_after = Some(Duration::from_secs(7));
        assert_eq!(retry.wait(0, 0.0, &told), Duration::from_secs(7));
    }

    #[test]
    fn a_retry_costs_what_ten_successes_earn() {
        let budget = Budget::of(&RetryPolicy::default());
        assert_eq!((0..20).filter(|_| budget.spend()).count(), 10);
        (0..9).for_each(|_| budget.earn());
        assert!(!budget.spend());
        budget.earn();
        assert!(budget.spend());
        let large = Budget::of(&RetryPolicy::default().budget(50));
        assert_eq!((0..99).filter(|_| large.spend()).count(), 50);
    }

    #[test]
    fn r3_a_rate_limit_that_does_not_say_when_is_waited_out() {
        let limited = Error::new(
            ErrorKind::RateLimited,
            Box::new(Failure { status: Some(509), ..Failure::default() }),
        );
        let wait = |random| RetryPolicy::default().wait(0, random, &limited);
        assert_eq!((wait(0.0), wait(1.0)), (Duration::from_secs(20), Duration::from_secs(40)));
        assert!(
            RetryPolicy::default().backoff(Duration::MAX, Duration::MAX).wait(9, 1.0, &limited)
                > LONGEST
        );
    }

    #[test]
    fn random_numbers_differ() {
        assert!(random() != random() || random() != random());
        assert!((0.0..=1.0).contains(&random()));
    }
}
