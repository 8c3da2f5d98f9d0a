//! One limit at work in this process.

use std::sync::Mutex;
use std::time::{Duration, Instant};

use governor::clock::{Clock, DefaultClock};
use governor::middleware::StateInformationMiddleware;
use governor::{DefaultDirectRateLimiter, Quota, RateLimiter};

use super::{Limit, lock};

/// One limit at work.
#[derive(Debug)]
pub(super) struct Gate {
    limit: Limit,
    cells: DefaultDirectRateLimiter<StateInformationMiddleware>,
    clock: DefaultClock,
    /// Calls that could be made at once after the last permit, and when that was.
    last: Mutex<(u32, Instant)>,
}

impl Gate {
    pub(super) fn new(limit: Limit) -> Self {
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

    pub(super) fn limit(&self) -> Limit {
        self.limit
    }

    /// Takes a permit, or says how long there is none.
    pub(super) fn check(&self) -> Result<(), Duration> {
        // Held over both, so that of two permits the later one is noted.
        let mut last = lock(&self.last);
        match self.cells.check() {
            Ok(state) => {
                *last = (state.remaining_burst_capacity(), Instant::now());
                Ok(())
            }
            // At least a little, so that rounding never makes a loop spin.
            Err(not_until) => {
                let wait = not_until.wait_time_from(self.clock.now());
                Err(wait.max(Duration::from_millis(1)))
            }
        }
    }

    /// Redis has given a permit; other processes may have taken some too.
    #[cfg(feature = "redis")]
    pub(super) fn note(&self, left: u32) {
        // Taken here as well, so that going on locally starts from what was used.
        let _ = self.cells.check();
        *lock(&self.last) = (left, Instant::now());
    }

    pub(super) fn remaining(&self) -> u32 {
        let (left, since) = *lock(&self.last);
        let filled = since.elapsed().as_nanos() / self.limit.interval().as_nanos().max(1);
        let filled = u32::try_from(filled).unwrap_or(u32::MAX);
        left.saturating_add(filled).min(self.limit.burst().get())
    }
}
