//! The difference between this machine's clock and the server's. Knows no HTTP.

use std::sync::atomic::{AtomicI64, Ordering};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

/// A `Date` header has whole seconds; on average its moment is half a second later.
const HALF_SECOND: i64 = 500;
/// Differences up to this are the header's resolution and the answer's way, not a wrong clock.
const TOLERANCE: i64 = 1000;

/// Larger differences are no clock that is wrong by minutes, or by its time zone: a token made for
/// such a time would be good for whoever gets hold of it until then.
const MOST: i64 = 24 * 60 * 60 * 1000;

/// The time as a server sees it.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Moment {
    /// Since 1970, corrected.
    pub(crate) time: Duration,
    /// The correction in it, in milliseconds.
    offset: i64,
}

/// A correction, in milliseconds, and the one it replaced.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Correction {
    before: i64,
    after: i64,
}

/// What has to be added to this machine's clock, in milliseconds.
#[derive(Debug, Default)]
pub(crate) struct Skew(AtomicI64);

impl Skew {
    pub(crate) fn milliseconds(&self) -> i64 {
        self.0.load(Ordering::Relaxed)
    }
    /// The corrected time.
    pub(crate) fn now(&self) -> Moment {
        let offset = self.milliseconds();
        let now = milliseconds(SystemTime::now()).saturating_add(offset);
        Moment { time: Duration::from_millis(u64::try_from(now).unwrap_or_default()), offset }
    }
    /// Corrects the clock if the server's `Date`, which arrived at `received`, explains why a token
    /// that was forged at `forged` is refused. Another call may have corrected it meanwhile.
    pub(crate) fn correct(
        &self,
        date: SystemTime,
        received: SystemTime,
        forged: Moment,
    ) -> Option<Correction> {
        let after = milliseconds(date) + HALF_SECOND - milliseconds(received);
        if (after - forged.offset).abs() <= TOLERANCE || after.abs() > MOST {
            return None;
        }
        let before = self.0.swap(after, Ordering::Relaxed);
        Some(Correction { before, after })
    }
    /// Takes back a correction that did not help, unless there is a newer one.
    pub(crate) fn take_back(&self, correction: Correction) {
        let Correction { before, after } = correction;
        let _ = self.0.compare_exchange(after, before, Ordering::Relaxed, Ordering::Relaxed);
    }
}

fn milliseconds(time: SystemTime) -> i64 {
    let since = time.duration_since(UNIX_EPOCH).unwrap_or_default();
    i64::try_from(since.as_millis()).unwrap_or(i64::MAX / 4)
}

#[cfg(test)]
mod tests {
    use super::*;

    const UNCORRECTED: Moment = Moment { time: Duration::ZERO, offset: 0 };

    #[test]
    fn a_clock_that_is_minutes_off_is_corrected() {
        let (skew, here) = (Skew::default(), SystemTime::now());
        let there = here + Duration::from_secs(300);
        let correction = skew.correct(there, here, UNCORRECTED);
        assert_eq!(correction, Some(Correction { before: 0, after: 300_500 }));
        assert_eq!(skew.milliseconds(), 300_500);
        // Now it fits, and says nothing new.
        assert_eq!(skew.correct(there, here, skew.now()), None);
        // But it explains why a token was refused that was forged before.
        assert!(skew.correct(there, here, UNCORRECTED).is_some());
        correction.into_iter().for_each(|correction| skew.take_back(correction));
        assert_eq!(skew.milliseconds(), 0);
    }

    #[test]
    fn a_correction_is_taken_back_only_while_it_is_in_force() {
        let (skew, here) = (Skew::default(), SystemTime::now());
        let first = skew.correct(here + Duration::from_secs(60), here, UNCORRECTED);
        skew.correct(here + Duration::from_secs(90), here, UNCORRECTED);
        first.into_iter().for_each(|correction| skew.take_back(correction));
        assert_eq!(skew.milliseconds(), 90_500);
    }

    #[test]
    fn a_date_of_another_day_corrects_nothing() {
        let (skew, here) = (Skew::default(), SystemTime::now());
        let days = Duration::from_secs(2 * 24 * 3600);
        for date in [here + days, here - days, UNIX_EPOCH, here + 365 * 5000 * days] {
            assert_eq!(skew.correct(date, here, UNCORRECTED), None);
        }
        assert_eq!(skew.milliseconds(), 0);
    }

    #[test]
    fn the_resolution_of_the_header_explains_nothing() {
        let (skew, here) = (Skew::default(), SystemTime::now());
        for early in [0, 400, 999] {
            let date = here - Duration::from_millis(early);
            assert_eq!(skew.correct(date, here, UNCORRECTED), None);
        }
    }
}
