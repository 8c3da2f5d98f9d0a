//! Remembering keys in Redis, for several processes or machines.

use std::fmt;
use std::time::Duration;

use ::redis::Script;

use super::Key;
use super::store::{Claim, IdempotencyStore, RETENTION, StoreError, StoreFuture};
use crate::client::builder::BuildError;
use crate::limit::{Asking, Redis, Unusable};

/// Remembers keys in Redis (6 or later), for several processes or machines.
///
/// | key | value |
/// |---|---|
/// | `{PREFIX}:{webhook}/…` | the number of the claim, `done ` before it when the work is done; expires with the lease or the retention |
///
/// Each step is one script on the server, by its clock. Nothing is done without Redis: while it does not
/// answer, deliveries get 503 and are repeated. What Redis is told lasts as long as its persistence
/// (`appendonly`) says; if it loses keys, items are done again.
///
/// ```
/// use s360_runtime::Redis;
/// use s360_runtime::webhook::RedisStore;
/// let store = RedisStore::new(&Redis::new("redis://redis.example.org/0"), "tickets:webhooks")?;
/// # Ok::<(), s360_runtime::BuildError>(())
/// ```
pub struct RedisStore {
    asking: Asking,
    prefix: String,
    retention: Duration,
    claim: Script,
    complete: Script,
    release: Script,
}

/// Answers the number of the claim, `done` or `busy`. Asked a second time because its connection broke,
/// it finds its own number.
const CLAIM: &str = r"
local found = redis.call('GET', KEYS[1])
if found and string.sub(found, 1, 5) == 'done ' then return 'done' end
if found and found ~= ARGV[1] then return 'busy' end
redis.call('SET', KEYS[1], ARGV[1], 'PX', ARGV[2])
return ARGV[1]";

/// Answers whether the claim was still held.
const COMPLETE: &str = r"
local found, done = redis.call('GET', KEYS[1]), 'done ' .. ARGV[1]
redis.call('SET', KEYS[1], done, 'PX', ARGV[2])
return (found == ARGV[1] or found == done) and 1 or 0";

const RELEASE: &str = r"
if redis.call('GET', KEYS[1]) == ARGV[1] then redis.call('DEL', KEYS[1]) end
return 0";

impl RedisStore {
    /// Keys below `prefix`, forgotten after a day. It connects when it is first asked. What `redis` says of
    /// the time when it is unavailable is for limits, and not looked at.
    ///
    /// # Errors
    /// The URL is none of Redis.
    pub fn new(redis: &Redis, prefix: impl Into<String>) -> Result<Self, BuildError> {
        Ok(Self {
            asking: redis.asking()?,
            prefix: prefix.into(),
            retention: RETENTION,
            claim: Script::new(CLAIM),
            complete: Script::new(COMPLETE),
            release: Script::new(RELEASE),
        })
    }
    /// How long a key that is done is remembered.
    #[must_use]
    pub fn retention(self, retention: Duration) -> Self {
        Self { retention, ..self }
    }

    fn key(&self, key: &Key) -> String {
        format!("{}:{key}", self.prefix)
    }
}

impl IdempotencyStore for RedisStore {
    fn claim<'a>(&'a self, key: &'a Key, lease: Duration) -> StoreFuture<'a, Claim> {
        Box::pin(async move {
            let token = token();
            let mut invocation = self.claim.key(self.key(key));
            let answer: String =
                self.asking.ask(invocation.arg(token).arg(milliseconds(lease))).await?;
            Ok(match answer.as_str() {
                "done" => Claim::Done,
                "busy" => Claim::Busy,
                _ => Claim::Granted(token),
            })
        })
    }
    fn complete<'a>(&'a self, key: &'a Key, token: u64) -> StoreFuture<'a, bool> {
        Box::pin(async move {
            let mut invocation = self.complete.key(self.key(key));
            let invocation = invocation.arg(token).arg(milliseconds(self.retention));
            Ok(self.asking.ask(invocation).await?)
        })
    }
    fn release<'a>(&'a self, key: &'a Key, token: u64) -> StoreFuture<'a, ()> {
        Box::pin(async move {
            let mut invocation = self.release.key(self.key(key));
            let _: i64 = self.asking.ask(invocation.arg(token)).await?;
            Ok(())
        })
    }
}

/// A number that no other claim has: claims of processes that know nothing of each other.
fn token() -> u64 {
    use std::hash::{BuildHasher as _, RandomState};
    // Randomly seeded for each call, by the standard library.
    RandomState::new().hash_one(std::process::id())
}

/// Redis refuses zero.
fn milliseconds(time: Duration) -> u64 {
    u64::try_from(time.as_millis()).unwrap_or(u64::MAX).clamp(1, 1 << 52)
}

impl From<Unusable> for StoreError {
    fn from(unusable: Unusable) -> Self {
        Self::new(unusable.message).caused_by(unusable.source)
    }
}

impl fmt::Debug for RedisStore {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RedisStore")
            .field("prefix", &self.prefix)
            .field("retention", &self.retention)
            .finish_non_exhaustive()
    }
}
