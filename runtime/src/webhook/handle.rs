//! A delivery from its body to what is answered: 200 when the work is done, and not before.

use std::fmt;
use std::future::Future;
use std::time::Duration;

use bytes::Bytes;

use super::Key;
use super::item::{Event, Fault, Payload, Receiver, Rejected};
use super::store::{Claim, IdempotencyStore, StoreError};

/// Longest time that the work at one item may take, unless set.
pub(super) const LEASE: Duration = Duration::from_secs(60);

/// How often a store is told that the work is done.
const ATTEMPTS: u32 = 3;

impl Receiver {
    /// Does `work` for each item of a delivery that has not been done, one after the other, and says what
    /// to answer. A bad item ([`Rejected`], [`Fault::Item`]) is given to `work`, too: `Ok` says that it has
    /// been dealt with, best by storing it. A body that is none is not; it is in the reply.
    ///
    /// # What is promised
    ///
    /// | when | the work at an item is done |
    /// |---|---|
    /// | it comes again, in the same body, another one, or another form of body | once |
    /// | it comes at the same time (several processes: `RedisStore`) | once; the other delivery gets 503 and is repeated |
    /// | the work fails | again with the next repetition |
    /// | another item of the body fails | once: only what failed is done again |
    /// | the process dies, or this future is dropped, before the work is done | again, when the lease is over |
    /// | … between the work and the store's knowing of it | twice, when the lease is over |
    /// | the work takes longer than the lease | perhaps twice; [`Reply::late`] counts them |
    /// | it comes again after the store has forgotten it | twice |
    ///
    /// So: at least once always, and exactly once unless a process dies in the moment after its work. Where
    /// that is not enough, put the key into the same transaction as the work, without a store: insert it
    /// first, and roll back if it is there. Or make the work one that can be repeated (`INSERT … ON
    /// CONFLICT DO UPDATE`).
    ///
    /// 200 is said when each item is done. The vendor repeats after any other answer, 12 times, and gives
    /// up then. A web framework may drop this future when the connection breaks; `tokio::spawn` keeps the
    /// work going.
    pub async fn handle<T, W, F>(
        &self,
        body: impl Into<Bytes>,
        store: &dyn IdempotencyStore,
        mut work: W,
    ) -> Reply
    where
        T: Payload,
        W: FnMut(Result<Event<T>, Rejected>) -> F,
        F: Future<Output = Result<(), Box<dyn std::error::Error + Send + Sync>>>,
    {
        let mut reply = Reply::default();
        for item in self.read::<T>(body) {
            let key = match &item {
                Ok(event) => event.key.clone(),
                Err(rejected) if rejected.fault == Fault::Item => {
                    reply.rejected += 1;
                    rejected.key.clone()
                }
                Err(_) => {
                    reply.body = item.err();
                    break;
                }
            };
            let token = match store.claim(&key, self.lease).await {
                Ok(Claim::Granted(token)) => token,
                Ok(Claim::Done) => {
                    reply.repeated += 1;
                    continue;
                }
                Ok(Claim::Busy) => {
                    reply.busy += 1;
                    continue;
                }
                Err(error) => {
                    reply.store = Some(error);
                    break;
                }
            };
            let kept = match work(item).await {
                Ok(()) => {
                    reply.done += 1;
                    complete(store, &key, token).await.map(|in_time| {
                        reply.late += usize::from(!in_time);
                    })
                }
                Err(error) => {
                    reply.failed += 1;
                    reply.error.get_or_insert(error);
                    store.release(&key, token).await
                }
            };
            if let Err(error) = kept {
                reply.store = Some(error);
                break;
            }
        }
        reply
    }
}

/// Tells the store that the work is done, more than once if need be: what it does not learn is done twice.
async fn complete(store: &dyn IdempotencyStore, key: &Key, token: u64) -> Result<bool, StoreError> {
    for _ in 1..ATTEMPTS {
        if let Ok(in_time) = store.complete(key, token).await {
            return Ok(in_time);
        }
    }
    store.complete(key, token).await
}

/// What became of a delivery.
#[derive(Debug, Default)]
#[non_exhaustive]
pub struct Reply {
    /// Items at which the work was done now.
    pub done: usize,
    /// Items that had been done before.
    pub repeated: usize,
    /// Items that another delivery works at.
    pub busy: usize,
    /// Items at which the work failed.
    pub failed: usize,
    /// Items that could not be read; they are counted in one of the other numbers, too.
    pub rejected: usize,
    /// Items that are done, but not within the lease: perhaps twice.
    pub late: usize,
    /// The first error of the work.
    pub error: Option<Box<dyn std::error::Error + Send + Sync>>,
    /// Why the store could not be asked; the items after that are left for the repetition.
    pub store: Option<StoreError>,
    /// Why the body, or what follows the items, is none.
    pub body: Option<Rejected>,
}

impl Reply {
    /// What to answer: 200 if each item is done. Else 400 or 413 for a body that is none, or 503: the vendor
    /// repeats after all of them.
    pub fn status(&self) -> u16 {
        match &self.body {
            _ if self.busy > 0 || self.failed > 0 || self.store.is_some() => 503,
            Some(rejected) => rejected.status(),
            None => 200,
        }
    }
    /// Whether each item is done.
    pub fn is_done(&self) -> bool {
        self.status() == 200
    }
}

impl fmt::Display for Reply {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { done, repeated, busy, failed, .. } = self;
        write!(f, "{done} done, {repeated} repeated, {busy} busy, {failed} failed")?;
        let errors = [
            self.error.as_ref().map(ToString::to_string),
            self.store.as_ref().map(ToString::to_string),
            self.body.as_ref().map(ToString::to_string),
        ];
        errors.iter().flatten().try_for_each(|error| write!(f, "; {error}"))
    }
}
