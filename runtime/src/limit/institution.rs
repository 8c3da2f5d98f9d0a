//! What all clients of one institution in this process share: its limits, who waits for them, and the
//! permits they give.

use std::collections::BTreeMap;
#[cfg(feature = "redis")]
use std::sync::Weak;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use crate::clock::{Instant, timeout};
use tokio::sync::Notify;

use super::Refused;
use super::gate::Ticket;
use super::gates::{Gates, Wanted};
#[cfg(feature = "redis")]
use super::redis::{Held, Redis, Shared};

/// The shortest wait.
const TICK: Duration = Duration::from_millis(1);
/// The longest wait until Redis knows of a permit that was not used.
#[cfg(feature = "redis")]
const TELL: Duration = Duration::from_millis(100);

/// What tells institutions apart.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Scope {
    /// Base URL and code of the institution.
    pub(crate) institution: String,
    #[cfg(feature = "redis")]
    pub(crate) redis: Option<Redis>,
}

/// What all clients of one institution in this process share.
#[derive(Debug)]
pub(super) struct Institution {
    began: Instant,
    pub(super) gates: Mutex<Gates>,
    /// A line has moved, or stands still.
    pub(super) moved: Notify,
    /// Open as long as it has clients.
    #[cfg(feature = "redis")]
    pub(super) shared: Mutex<Weak<Shared>>,
}

/// The institutions of this process that have clients, or calls to remember.
static INSTITUTIONS: Mutex<BTreeMap<Scope, Arc<Institution>>> = Mutex::new(BTreeMap::new());

impl Institution {
    pub(super) fn of(scope: Scope) -> Arc<Self> {
        let mut institutions = lock(&INSTITUTIONS);
        // One without clients is kept while its calls count: a program may make a client for each.
        institutions.retain(|_, kept| Arc::strong_count(kept) > 1 || !kept.is_idle());
        let new = || {
            Arc::new(Self {
                began: Instant::now(),
                gates: Mutex::default(),
                moved: Notify::new(),
                #[cfg(feature = "redis")]
                shared: Mutex::default(),
            })
        };
        institutions.entry(scope).or_insert_with(new).clone()
    }

    pub(super) fn now(&self) -> Duration {
        self.began.elapsed()
    }

    fn is_idle(&self) -> bool {
        lock(&self.gates).is_idle(self.now())
    }

    /// Waits for a permit until `end`, in line with all others.
    pub(super) async fn acquire(
        self: &Arc<Self>,
        wanted: Wanted,
        end: Option<Instant>,
    ) -> Result<Permit, Refused> {
        let ticket = lock(&self.gates).ticket();
        let place = Place { institution: self, wanted: &wanted, ticket };
        let taken = loop {
            let moved = self.moved.notified();
            let now = self.now();
            let turn = lock(&self.gates).turn(&wanted, ticket, now, left(end));
            match turn {
                Ok(()) => break now,
                Err(wait) if wait > left(end) => return Err(Refused::Wait(wait)),
                // At least a little, so that rounding never makes the loop spin.
                Err(wait) => drop(timeout(wait.max(TICK), moved).await),
            }
        };
        drop(place);
        Ok(Permit::new(self, wanted, taken))
    }

    /// Waits while the server wants silence.
    #[cfg(feature = "redis")]
    pub(super) async fn silence(&self, end: Option<Instant>) -> Result<(), Refused> {
        loop {
            let wait = lock(&self.gates).pause_left(self.now());
            if wait.is_zero() {
                return Ok(());
            }
            sleep(wait, end).await?;
        }
    }
}

/// A place in line; whoever waits no longer gives it back.
struct Place<'a> {
    institution: &'a Institution,
    wanted: &'a Wanted,
    ticket: Ticket,
}

impl Drop for Place<'_> {
    fn drop(&mut self) {
        if lock(&self.institution.gates).leave(self.wanted, self.ticket) {
            self.institution.moved.notify_waiters();
        }
    }
}

/// Leave to send one request. Limits are on requests: where none leaves, the permit is given back.
pub(crate) struct Permit {
    institution: Arc<Institution>,
    wanted: Wanted,
    taken: Duration,
    /// The same permit in Redis.
    #[cfg(feature = "redis")]
    pub(super) shared: Option<Held>,
    is_used: bool,
}

impl Permit {
    pub(super) fn new(institution: &Arc<Institution>, wanted: Wanted, taken: Duration) -> Self {
        Self {
            institution: institution.clone(),
            wanted,
            taken,
            #[cfg(feature = "redis")]
            shared: None,
            is_used: false,
        }
    }

    /// The request is about to leave. Who drops the call from now on does not know how far it got.
    pub(crate) fn used(mut self) -> Self {
        self.is_used = true;
        #[cfg(feature = "redis")]
        if let Some(held) = &mut self.shared {
            held.is_used = true;
        }
        self
    }

    /// The request has not left. With Redis, `time_left` of the call is not used up for it.
    pub(crate) async fn give_back(mut self, time_left: Option<Duration>) {
        self.is_used = false;
        #[cfg(feature = "redis")]
        if let Some(mut held) = self.shared.take() {
            held.is_used = false;
            held.give_back(time_left.map_or(TELL, |left| TELL.min(left / 2))).await;
        }
        #[cfg(not(feature = "redis"))]
        let _ = time_left;
    }
}

impl Drop for Permit {
    fn drop(&mut self) {
        if !self.is_used {
            lock(&self.institution.gates).give_back(&self.wanted, self.taken);
            self.institution.moved.notify_waiters();
        }
    }
}

/// What is left until `end`.
pub(super) fn left(end: Option<Instant>) -> Duration {
    end.map_or(Duration::MAX, |end| end.saturating_duration_since(Instant::now()))
}

/// Waits, unless that would be too long.
#[cfg(feature = "redis")]
pub(super) async fn sleep(wait: Duration, end: Option<Instant>) -> Result<(), Refused> {
    if wait > left(end) {
        return Err(Refused::Wait(wait));
    }
    crate::clock::sleep(wait.max(TICK)).await;
    Ok(())
}

/// A panic elsewhere leaves these plain values whole.
pub(super) fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

/// The names of the institutions that are kept.
#[cfg(test)]
pub(super) fn known() -> Vec<String> {
    lock(&INSTITUTIONS).keys().map(|scope| scope.institution.clone()).collect()
}
