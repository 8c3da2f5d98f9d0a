//! The difference between this machine's clock and the server's. Knows no HTTP.

use std::sync::atomic::{AtomicI64, Ordering};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

/// A `Date` header has whole seconds; on average its moment is half a second later.
const HALF_SECOND: i64 = 500;
/// Differences up to this are the header's resolution and the answer's way, not a wrong clock.
const TOLERANCE: i64 = 1000;

/// What has to be added to this machine's clock, in milliseconds.
#[derive(Debug, Default)]
pub(crate) struct Skew(AtomicI64);

impl Skew {
    pub(crate) fn milliseconds(&self) -> i64 {
        self.0.load(Ordering::Relaxed)
    }
    /// The corrected time, since 1970.
    pub(crate) fn now(&self) -> Duration {
        let now = milliseconds(SystemTime::now()).saturating_add(self.milliseconds());
        Duration::from_millis(u64::try_from(now).unwrap_or_default())
    }
    /// Corrects the clock if the server's `Date`, which arrived at `received`, explains a refusal;
    /// returns the correction that was in force before.
    pub(crate) fn correct(&self, date: SystemTime, received: SystemTime) -> Option<i64> {
        let before = self.milliseconds();
        let offset = milliseconds(date) + HALF_SECOND - milliseconds(received);
        if (offset - before).abs() <= TOLERANCE {
            return None;
        }
        self.0.store(offset, Ordering::Relaxed);
        Some(before)
    }
    /// Takes back a correction that did not help.
    pub(crate) fn restore(&self, before: i64) {
        self.0.store(before, Ordering::Relaxed);
    }
}

fn milliseconds(time: SystemTime) -> i64 {
    let since = time.duration_since(UNIX_EPOCH).unwrap_or_default();
    i64::try_from(since.as_millis()).unwrap_or(i64::MAX / 4)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_clock_that_is_minutes_off_is_corrected() {
        let (skew, here) = (Skew::default(), SystemTime::now());
        assert_eq!(skew.correct(here + Duration::from_secs(300), here), Some(0));
        assert_eq!(skew.milliseconds(), 300_500);
        // Now it fits, and says nothing new.
        assert_eq!(skew.correct(here + Duration::from_secs(300), here), None);
        skew.restore(0);
        assert_eq!(skew.milliseconds(), 0);
    }

    #[test]
    fn the_resolution_of_the_header_explains_nothing() {
        let (skew, here) = (Skew::default(), SystemTime::now());
        for early in [0, 400, 999] {
            assert_eq!(skew.correct(here - Duration::from_millis(early), here), None);
        }
    }
}
