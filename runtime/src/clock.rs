//! The clocks that tokens, limits, waits and deadlines go by. The only module that reads one;
//! `wire::budget` alone asks `std`'s, because it runs where `tokio` may not be.

use std::time::SystemTime;

pub(crate) use tokio::time::{Instant, sleep, timeout};

/// What time it is: the system's clock, or one that a test can stop.
///
/// Waits, deadlines and limits always go by `tokio`'s clock, which a test can pause
/// (`#[tokio::test(start_paused = true)]`); the time in tokens goes by the system's, unless the client
/// is told otherwise:
///
/// ```
/// use std::time::{Duration, SystemTime};
/// use s360_runtime::{Client, Clock, Credentials};
///
/// let credentials = Credentials::new("AFCW", "AFCW_DONST", "Dons Trust", "the secret");
/// let start = SystemTime::UNIX_EPOCH + Duration::from_secs(1_800_000_000);
/// let client = Client::builder("http://127.0.0.1:1", credentials).clock(Clock::paused_at(start));
/// ```
#[derive(Debug, Clone, Copy, Default)]
pub struct Clock {
    start: Option<(SystemTime, Instant)>,
}

impl Clock {
    /// The system's.
    #[must_use]
    pub fn system() -> Self {
        Self::default()
    }

    /// One that shows `time` now and then goes by `tokio`'s clock: with it, it stands still while that
    /// is paused.
    #[must_use]
    pub fn paused_at(time: SystemTime) -> Self {
        Self { start: Some((time, Instant::now())) }
    }

    pub(crate) fn now(&self) -> SystemTime {
        match self.start {
            None => SystemTime::now(),
            Some((time, instant)) => time + instant.elapsed(),
        }
    }
}
