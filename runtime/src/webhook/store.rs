//! What has been done already: remembering keys.

use std::collections::{HashMap, VecDeque};
use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use super::Key;
use crate::clock::Instant;

/// How long keys are remembered unless set.
pub(super) const RETENTION: Duration = Duration::from_secs(24 * 3600);

/// What a store answers later.
pub type StoreFuture<'a, T> = Pin<Box<dyn Future<Output = Result<T, StoreError>> + Send + 'a>>;

/// Remembers which items have been done, and which are being worked at. [`MemoryStore`] does for one
/// process, `RedisStore` (feature `redis`) for several; a database can too, best in the transaction of
/// the work itself.
///
/// The life of a key:
///
/// ```text
/// unknown ── claim ──> claimed ── complete ──> done ── retention is over ──> unknown
///    ^                    │
///    └── release, or the lease is over ──┘
/// ```
///
/// At any moment at most one claim of a key is granted; nobody is granted one while the key is done. How
/// long that is remembered is the store's setting. It should outlast the vendor's twelve repetitions,
/// whose interval is not published: a day unless set. Longer is not better where things change back, see
/// [`Key`].
pub trait IdempotencyStore: Send + Sync {
    /// Claims `key` for one who will work at it for `lease` at most.
    fn claim<'a>(&'a self, key: &'a Key, lease: Duration) -> StoreFuture<'a, Claim>;
    /// The work is done. `false` if the claim `token` was not held any more: the lease was over, and
    /// somebody else may have done the work, too. It is remembered as done in both cases. Told again
    /// because an answer was lost, it is `true` again.
    fn complete<'a>(&'a self, key: &'a Key, token: u64) -> StoreFuture<'a, bool>;
    /// The work is not done: others may claim the key at once. Does nothing for a claim that is not held
    /// any more.
    fn release<'a>(&'a self, key: &'a Key, token: u64) -> StoreFuture<'a, ()>;
}

/// The answer to one who wants to work at an item.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Claim {
    /// Nobody has done it; the number is proof of the claim.
    Granted(u64),
    /// Somebody else works at it.
    Busy,
    /// It is done.
    Done,
}

/// A store that could not be asked.
#[derive(Debug)]
pub struct StoreError {
    message: String,
    source: Option<Box<dyn std::error::Error + Send + Sync>>,
}

impl StoreError {
    /// Says what went wrong; it is shown to people, so it should hold no secret.
    pub fn new(message: impl Into<String>) -> Self {
        Self { message: message.into(), source: None }
    }
    /// Why.
    #[must_use]
    pub fn caused_by(self, source: impl Into<Box<dyn std::error::Error + Send + Sync>>) -> Self {
        Self { source: Some(source.into()), ..self }
    }
}

impl fmt::Display for StoreError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl std::error::Error for StoreError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        self.source.as_deref().map(|source| source as _)
    }
}

/// Remembers keys in this process. What it knows is gone when the process ends: items that come again
/// after that are done again.
///
/// About 200 bytes for each key; [`retention`](Self::retention) decides how many there are.
#[derive(Debug)]
pub struct MemoryStore {
    retention: Duration,
    kept: Mutex<Kept>,
}

#[derive(Debug, Default)]
struct Kept {
    states: HashMap<Key, State>,
    /// What is to be forgotten, the next one first: claims, and keys that are done.
    claimed: VecDeque<(Instant, Key)>,
    done: VecDeque<(Instant, Key)>,
    tokens: u64,
}

#[derive(Debug, Clone, Copy, PartialEq)]
enum State {
    Claimed { token: u64, until: Instant },
    Done { token: u64, until: Instant },
}

impl Default for MemoryStore {
    fn default() -> Self {
        Self::new()
    }
}

impl MemoryStore {
    /// Knows nothing, and forgets after a day.
    pub fn new() -> Self {
        Self { retention: RETENTION, kept: Mutex::default() }
    }
    /// How long a key that is done is remembered.
    #[must_use]
    pub fn retention(self, retention: Duration) -> Self {
        Self { retention, ..self }
    }
    /// Number of keys that are known, claimed or done.
    pub fn len(&self) -> usize {
        self.kept(Instant::now()).states.len()
    }
    /// Whether no key is known.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// What is known now: what was to be forgotten is gone.
    fn kept(&self, now: Instant) -> MutexGuard<'_, Kept> {
        // A thread that panicked has left no half of a change.
        let mut kept = self.kept.lock().unwrap_or_else(PoisonError::into_inner);
        let Kept { states, claimed, done, .. } = &mut *kept;
        for over in [claimed, done] {
            while over.front().is_some_and(|(until, _)| *until <= now) {
                let Some((_, key)) = over.pop_front() else { break };
                if states.get(&key).is_some_and(|state| state.until() <= now) {
                    states.remove(&key);
                }
            }
        }
        kept
    }
}

/// At the latest in a year: sums of times must not overflow.
fn after(now: Instant, time: Duration) -> Instant {
    now + time.min(Duration::from_secs(366 * 24 * 3600))
}

impl State {
    fn token(self) -> u64 {
        match self {
            Self::Claimed { token, .. } | Self::Done { token, .. } => token,
        }
    }
    fn until(self) -> Instant {
        match self {
            Self::Claimed { until, .. } | Self::Done { until, .. } => until,
        }
    }
}

impl IdempotencyStore for MemoryStore {
    fn claim<'a>(&'a self, key: &'a Key, lease: Duration) -> StoreFuture<'a, Claim> {
        let now = Instant::now();
        let mut kept = self.kept(now);
        let claim = match kept.states.get(key) {
            Some(State::Done { until, .. }) if now < *until => Claim::Done,
            Some(State::Claimed { until, .. }) if now < *until => Claim::Busy,
            _ => {
                let (token, until) = (kept.tokens + 1, after(now, lease));
                kept.tokens = token;
                kept.states.insert(key.clone(), State::Claimed { token, until });
                kept.claimed.push_back((until, key.clone()));
                Claim::Granted(token)
            }
        };
        Box::pin(std::future::ready(Ok(claim)))
    }
    fn complete<'a>(&'a self, key: &'a Key, token: u64) -> StoreFuture<'a, bool> {
        let now = Instant::now();
        let until = after(now, self.retention);
        let mut kept = self.kept(now);
        let before = kept.states.insert(key.clone(), State::Done { token, until });
        kept.done.push_back((until, key.clone()));
        let is_own = before.is_some_and(|state| state.token() == token && now < state.until());
        Box::pin(std::future::ready(Ok(is_own)))
    }
    fn release<'a>(&'a self, key: &'a Key, token: u64) -> StoreFuture<'a, ()> {
        let mut kept = self.kept(Instant::now());
        if matches!(kept.states.get(key), Some(State::Claimed { token: own, .. }) if *own == token)
        {
            kept.states.remove(key);
        }
        Box::pin(std::future::ready(Ok(())))
    }
}
