//! The difference between this machine's clock and the server's, and when a token is in time (R5).
//! Plain data in, plain data out: knows no HTTP and has no clock.
//!
//! `iat` has whole seconds. A server that takes the standard by its letter accepts a token only in the
//! second that `iat` names, and many libraries accept nothing from the future. So the offset must be
//! known better than a single `Date`, which has whole seconds as well, can tell: every answer says
//! that the offset lies in an interval, and what all of them say is narrow after a few. Tokens are
//! made as of the interval's lower end, and so never from the future.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

/// All times are in microseconds: those of the clocks since 1970.
const SECOND: i64 = 1_000_000;
const MILLISECOND: i64 = 1000;
/// Larger differences are no clock that is wrong by minutes, or by its time zone: a token made for
/// such a time would be good for whoever gets hold of it until then.
const MOST: i64 = 24 * 60 * 60 * SECOND;
/// Clocks drift apart by one part of this: no faster than NTP moves one (500 ppm, RFC 5905).
const DRIFT: i64 = 2000;
/// A second has at least this much in which tokens are made, however little is known.
const SHORTEST: i64 = 50 * MILLISECOND;
/// What is kept off the ends of a second at first, for each refusal, and at most.
const MARGIN: i64 = 10 * MILLISECOND;
const STEP: i64 = 25 * MILLISECOND;
const WIDEST: i64 = 300 * MILLISECOND;
/// A token may be this old when the connection is there.
const PROMPT: i64 = 200 * MILLISECOND;

/// What an answer says of the server's clock, and this machine's before and after.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Seen {
    pub(crate) sent: i64,
    pub(crate) date: i64,
    pub(crate) received: i64,
}

/// Where the offset lies, as known at a time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Span {
    low: i64,
    high: i64,
    at: i64,
}

impl Span {
    fn of(seen: Seen) -> Option<Self> {
        let Seen { sent, date, received } = seen;
        let span = Self { low: date - received, high: date + SECOND - sent, at: received };
        // Empty if this machine's clock was set back meanwhile.
        (span.low < span.high && span.low.abs() < MOST).then_some(span)
    }
    /// The same as known at another time: less well.
    fn aged(self, now: i64) -> Self {
        let more = (now - self.at).abs() / DRIFT;
        Self { low: self.low - more, high: self.high + more, at: self.at.max(now) }
    }
    /// What both say; `None` if they contradict each other.
    fn and(self, other: Self) -> Option<Self> {
        let known = self.aged(other.at);
        let span =
            Self { low: known.low.max(other.low), high: known.high.min(other.high), at: known.at };
        (span.low < span.high).then_some(span)
    }
}

/// The time for which a token was made.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Stamp {
    /// By this machine's clock.
    at: i64,
    offset: i64,
    /// Whether the server's clock was followed, and not this machine's.
    followed: bool,
    /// Whether it was in the part of the second in which nothing speaks against it.
    in_time: bool,
}

impl Stamp {
    /// Since 1970, by the server's clock.
    pub(crate) fn time(&self) -> Duration {
        Duration::from_micros(
            u64::try_from(self.at.saturating_add(self.offset)).unwrap_or_default(),
        )
    }
    fn second(&self) -> i64 {
        (self.at + self.offset).div_euclid(SECOND)
    }
}

/// A token was refused, and another one is to be made.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Refusal {
    stamp: Stamp,
    /// Whether the second had ended when the answer came: the token may have arrived too late.
    late: bool,
    /// Whether the server's `Date` names another second than the token.
    pub(crate) explained: bool,
}

/// What is known of the server's clock.
#[derive(Debug)]
pub(crate) struct Skew {
    known: Option<Span>,
    /// An answer that contradicts it; one that agrees with this one is believed.
    doubt: Option<Span>,
    /// Whether tokens are made by the server's clock: only after one was refused, because a `Date` may
    /// be a proxy's.
    follows: bool,
    /// Whether the server refuses tokens near the end of a second.
    strict: bool,
    /// When the last accepted token was made that followed the server's clock.
    proven: i64,
    /// The shortest exchange: a token takes no longer to arrive, as a rule.
    way: i64,
    early: i64,
    late: i64,
}

impl Default for Skew {
    fn default() -> Self {
        Self {
            known: None,
            doubt: None,
            follows: false,
            strict: false,
            proven: i64::MIN,
            way: PROMPT,
            early: 0,
            late: MARGIN,
        }
    }
}

impl Skew {
    /// What is added to this machine's clock.
    pub(crate) fn offset(&self) -> i64 {
        match self.known {
            Some(known) if self.follows => known.low - self.early,
            _ => 0,
        }
    }

    /// Takes in what an answer says. The one that refuses a token is believed at once: it is why.
    pub(crate) fn learn(&mut self, seen: Seen, refused: bool) {
        let Some(span) = Span::of(seen) else { return };
        let took = seen.received - seen.sent;
        self.way = took.min(self.way + (PROMPT - self.way).max(0) / 100);
        let narrower = self.known.and_then(|known| known.and(span));
        let believed = self.doubt.and_then(|doubt| doubt.and(span));
        (self.known, self.doubt) = match (self.known, narrower) {
            (None, _) => (Some(span), None),
            (_, Some(narrower)) => (Some(narrower), None),
            (_, None) if refused || believed.is_some() => (believed.or(Some(span)), None),
            (known, None) => (known, Some(span)),
        };
    }

    /// How long to wait until a token is in time; a token is to be made again after `refusal`.
    pub(crate) fn wait(&self, now: i64, refusal: Option<&Refusal>) -> i64 {
        let begin = (SECOND - self.phase(now)) % SECOND;
        match refusal {
            None if !self.strict || self.is_in_time(now) => 0,
            None => begin,
            Some(refusal) => {
                // One that nothing speaks against was refused: something is not as it seems, so the
                // other half of the second.
                let phase = (refusal.stamp.at + self.offset()).rem_euclid(SECOND);
                let odd = refusal.stamp.in_time && !refusal.late;
                let other = (phase + SECOND / 2 - self.phase(now)).rem_euclid(SECOND);
                let fits = |wait: &i64| {
                    let distance = (self.phase(now + wait) - phase).abs();
                    let far = distance.min(SECOND - distance) >= SECOND / 4;
                    self.is_in_time(now + wait) && (!odd || far)
                };
                [0, other, begin].into_iter().find(fits).unwrap_or(begin)
            }
        }
    }

    /// The time for a token that is made now.
    pub(crate) fn stamp(&self, now: i64) -> Stamp {
        let in_time = (self.follows || self.known.is_none()) && self.is_in_time(now);
        Stamp { at: now, offset: self.offset(), followed: self.follows, in_time }
    }

    /// How long a token that is made now may wait for a connection.
    pub(crate) fn good_for(&self, now: i64) -> i64 {
        match self.strict && self.is_in_time(now) {
            true => (self.window(now) - self.phase(now)).clamp(MILLISECOND, PROMPT),
            false => PROMPT,
        }
    }

    /// A token was refused: from now on the server's clock is followed, as far as it is known.
    pub(crate) fn refused(&mut self, mut stamp: Stamp, now: i64, date: Option<i64>) -> Refusal {
        self.follows = self.known.is_some();
        // What has been learnt since explains it.
        stamp.in_time &=
            stamp.followed == self.follows && (stamp.offset - self.offset()).abs() < SECOND / 4;
        let late = (now + self.offset()).div_euclid(SECOND) > stamp.second();
        let explained = date.is_some_and(|date| date.div_euclid(SECOND) != stamp.second());
        Refusal { stamp, late, explained }
    }

    /// A token was accepted, perhaps after another one had been refused.
    pub(crate) fn accepted(&mut self, stamp: Stamp, refusal: Option<Refusal>) {
        if stamp.followed {
            self.proven = self.proven.max(stamp.at);
        }
        match refusal {
            Some(Refusal { stamp, late, .. }) if stamp.followed && stamp.in_time => {
                let margin = if late { &mut self.late } else { &mut self.early };
                *margin = (*margin + STEP).min(WIDEST);
            }
            Some(Refusal { stamp, .. }) => self.strict |= stamp.followed,
            None => {}
        }
    }

    /// The last token was refused, too: the server's clock does not help, unless it has helped others
    /// since. One that was not answered proves nothing.
    pub(crate) fn give_up(&mut self, stamp: Stamp) {
        self.follows &= self.proven > stamp.at;
    }

    /// Where in a second of the server's clock `now` is, at the earliest.
    fn phase(&self, now: i64) -> i64 {
        (now + self.offset()).rem_euclid(SECOND)
    }

    /// How much of a second there is in which a token arrives before its end.
    fn window(&self, now: i64) -> i64 {
        let Some(known) = self.known else { return SECOND };
        let known = known.aged(now);
        let unknown = known.high - known.low + self.early + self.way + self.late;
        (SECOND - unknown).clamp(SHORTEST, SECOND)
    }

    fn is_in_time(&self, now: i64) -> bool {
        self.phase(now) < self.window(now)
    }
}

/// A time as it is counted here.
pub(crate) fn microseconds(time: SystemTime) -> i64 {
    let since = time.duration_since(UNIX_EPOCH).unwrap_or_default();
    i64::try_from(since.as_micros()).unwrap_or(i64::MAX / 4)
}

/// A wait as it is counted here.
pub(crate) fn duration(microseconds: i64) -> Duration {
    Duration::from_micros(u64::try_from(microseconds).unwrap_or_default())
}

#[cfg(test)]
#[path = "skew/tests.rs"]
mod tests;
