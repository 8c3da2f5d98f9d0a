//! How long to wait between polls of a call that is `in_progress` (S-360 standard, R9). Sends
//! nothing and knows no clock.

use std::time::Duration;

/// When to ask again for a call that is `in_progress`.
///
/// The standard says "a few seconds" and waits 30 in its sample: the default starts at 3 s and grows
/// to 30 s, for at most 10 minutes.
///
/// ```
/// use std::time::Duration;
/// use s360_runtime::PollPolicy;
/// let patient = PollPolicy::default().max_elapsed(Duration::from_secs(3600));
/// let never = PollPolicy::never();
/// assert_ne!(patient, never);
/// ```
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct PollPolicy {
    first: Duration,
    longest: Duration,
    growth: f64,
    jitter: f64,
    max_elapsed: Duration,
}

impl Default for PollPolicy {
    fn default() -> Self {
        Self {
            first: Duration::from_secs(3),
            longest: Duration::from_secs(30),
            growth: 1.5,
            jitter: 0.1,
            max_elapsed: Duration::from_secs(600),
        }
    }
}

impl PollPolicy {
    /// Does not poll: a call that is `in_progress` is [`ErrorKind::InProgress`](crate::ErrorKind::InProgress)
    /// at once, to be resumed later with [`Call::resume`](crate::Call::resume).
    pub fn never() -> Self {
        Self { max_elapsed: Duration::ZERO, ..Self::default() }
    }
    /// Waits `interval` before every poll.
    #[must_use]
    pub fn every(self, interval: Duration) -> Self {
        Self { first: interval, longest: interval, growth: 1.0, ..self }
    }
    /// Waits `first` before the first poll, and `growth` times longer before each further one, up to
    /// `longest`.
    #[must_use]
    pub fn growing(self, first: Duration, growth: f64, longest: Duration) -> Self {
        Self { first, growth: if growth >= 1.0 { growth } else { 1.0 }, longest, ..self }
    }
    /// Varies every wait by this share (0 to 1), so that many clients do not ask at once.
    #[must_use]
    pub fn jitter(self, share: f64) -> Self {
        Self { jitter: if share.is_finite() { share.clamp(0.0, 1.0) } else { 0.0 }, ..self }
    }
    /// Gives up when the call has taken this long.
    #[must_use]
    pub fn max_elapsed(self, deadline: Duration) -> Self {
        Self { max_elapsed: deadline, ..self }
    }
    /// The overall deadline.
    pub fn deadline(&self) -> Duration {
        self.max_elapsed
    }
    /// The wait before poll number `poll`, counted from 0; `random` is between 0 and 1.
    pub(crate) fn wait(&self, poll: u32, random: f64) -> Duration {
        let growth = self.growth.powi(i32::try_from(poll).unwrap_or(i32::MAX));
        let longest = self.longest.max(self.first).as_secs_f64();
        let wait = (self.first.as_secs_f64() * growth).min(longest);
        let varied = wait * (1.0 + self.jitter * (2.0 * random - 1.0));
        Duration::try_from_secs_f64(varied).unwrap_or(self.longest)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn r9_waits_start_at_a_few_seconds_and_end_at_thirty() {
        let poll = PollPolicy::default();
        let wait = |number| poll.wait(number, 0.5);
        assert_eq!((wait(0), wait(1)), (Duration::from_secs(3), Duration::from_millis(4500)));
        assert_eq!((wait(7), wait(u32::MAX)), (Duration::from_secs(30), Duration::from_secs(30)));
    }

    #[test]
    fn waits_vary_by_the_jitter_only() {
        let poll = PollPolicy::default().every(Duration::from_secs(10)).jitter(0.2);
        assert_eq!(poll.wait(3, 0.0), Duration::from_secs(8));
        assert_eq!(poll.wait(3, 1.0), Duration::from_secs(12));
        assert_eq!(poll.jitter(f64::NAN).wait(3, 1.0), Duration::from_secs(10));
    }
}
