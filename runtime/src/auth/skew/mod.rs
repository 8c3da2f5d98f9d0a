//! The difference between this machine's clock and the server's, and when a token is in time (R5).
//! Plain data in, plain data out: knows no HTTP and has no clock.
//!
//! `iat` has whole seconds. A server that takes the standard by its letter accepts a token only in the
//! second that `iat` names, and many libraries accept nothing from the future. So the offset must be
//! known better than a single `Date`, which has whole seconds as well, can tell: every answer says
//! that the offset lies in an interval, and what all of them say is narrow after a few. Tokens are
//! made as of the interval's lower end, and so never from the future.

use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

/// All times are in microseconds: those of the clocks since 1970.
const SECOND: i64 = 1_000_000;
const MILLISECOND: i64 = 1000;
/// Larger differences are not a clock that is wrong by minutes, or by its time zone: a token made for
/// such a time would be good for whoever gets hold of it until then.
const MOST: i64 = 24 * 60 * 60 * SECOND;
/// Clocks drift apart, by parts per million: hardly if they are synchronized, by no more than NTP
/// moves one (RFC 5905) otherwise.
const DRIFT: i64 = 10;
const MOST_DRIFT: i64 = 500;
/// A contradiction of less than this is drift, one of more a clock that was set.
const JUMP: i64 = 100 * MILLISECOND;
/// Tokens are not kept off more of a second than this for what is unknown: only answers from near its
/// ends tell more.
const UNKNOWN: i64 = 100 * MILLISECOND;
/// A second has at least this much in which tokens are made, however little is known.
const SHORTEST: i64 = 50 * MILLISECOND;
/// What is kept off the ends of a second at first, for each refusal, and at most.
const MARGIN: i64 = 10 * MILLISECOND;
const STEP: i64 = 25 * MILLISECOND;
const WIDEST: i64 = 300 * MILLISECOND;
/// The second token is made no nearer to the beginning of a second than this.
const CAREFUL: i64 = 50 * MILLISECOND;
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
    fn aged(self, now: i64, drift: i64) -> Self {
        let more = (now - self.at).abs() * drift / SECOND;
        Self { low: self.low - more, high: self.high + more, at: self.at.max(now) }
    }
    /// What both say; `None` if they contradict each other.
    fn and(self, other: Self) -> Option<Self> {
        let (low, high) = (self.low.max(other.low), self.high.min(other.high));
        (low < high).then_some(Self { low, high, at: self.at.max(other.at) })
    }
    /// How much lies between what two say that contradict each other.
    fn gap(self, other: Self) -> i64 {
        (self.low - other.high).max(other.low - self.high)
    }
    /// What is nearest to another one that it contradicts.
    fn toward(self, other: Self) -> Self {
        let most = UNKNOWN / 2;
        match self.low >= other.high {
            true => Self { high: self.high.min(self.low + most), ..self },
            false => Self { low: self.low.max(self.high - most), ..self },
        }
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
    /// When it was made, by this machine's clock.
    pub(crate) fn made_at(&self) -> i64 {
        self.at
    }
    fn second(&self) -> i64 {
        (self.at + self.offset).div_euclid(SECOND)
    }
}

/// A token was refused, and another one is to be made.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Refusal {
    stamp: Stamp,
    /// How many tokens for the same request were refused before.
    tried: u32,
    /// Whether the second had ended when the answer came: the token may have arrived too late.
    late: bool,
    /// Whether the server's `Date` names another second than the token.
    explained: bool,
    /// Whether the server's `Date` has turned out to be of no help, and this machine's clock is
    /// followed again.
    is_back: bool,
}

impl Refusal {
    /// Whether nothing spoke against the token, by the server's clock as it is known.
    fn is_odd(&self) -> bool {
        self.stamp.followed && self.stamp.in_time
    }
    /// Whether yet another token may be better. What nothing explains is worth one: the secret may be
    /// wrong.
    pub(crate) fn is_worth_another(&self) -> bool {
        match self.tried {
            0 => true,
            1 => self.explained || self.is_back,
            tried => tried == 2 && self.is_back,
        }
    }
}

/// What all calls of a client know of the server's clock.
#[derive(Debug, Default)]
pub(crate) struct ServerClock(Mutex<Skew>);

impl ServerClock {
    /// Never locked across a wait.
    pub(crate) fn lock(&self) -> MutexGuard<'_, Skew> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// What is known of the server's clock.
#[derive(Debug)]
pub(crate) struct Skew {
    known: Option<Span>,
    drift: i64,
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
            drift: DRIFT,
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
        let known = self.known.map(|known| known.aged(span.at, self.drift));
        let believed = self.doubt.and_then(|doubt| doubt.and(span));
        (self.known, self.doubt) = match known {
            None => (Some(span), None),
            Some(known) => match known.and(span) {
                Some(narrower) => (Some(narrower), None),
                None if known.gap(span) < JUMP => {
                    self.drift = (2 * self.drift).min(MOST_DRIFT);
                    (Some(span.toward(known)), None)
                }
                None if refused || believed.is_some() => (believed.or(Some(span)), None),
                None => (self.known, Some(span)),
            },
        };
    }

    /// How long to wait until a token is in time; a token is to be made again after `refusal`.
    pub(crate) fn wait(&self, now: i64, refusal: Option<&Refusal>) -> i64 {
        match refusal {
            Some(refusal) => self.wait_again(now, refusal),
            None if self.strict && !self.is_in_time(now) => SECOND - self.phase(now),
            None => 0,
        }
    }

    /// The same after a refusal, when it is worth a longer wait to be sure.
    fn wait_again(&self, now: i64, refusal: &Refusal) -> i64 {
        let until = |phase: i64| (phase - self.phase(now)).rem_euclid(SECOND);
        if refusal.is_back {
            // The middle of a second, where this machine's clock is right if it is roughly.
            return if until(SECOND / 2) > SECOND * 3 / 5 { 0 } else { until(SECOND / 2) };
        }
        let window = self.window(now, SECOND);
        let begin = CAREFUL.min(window / 2);
        let phase = (refusal.stamp.at + self.offset()).rem_euclid(SECOND);
        let fits = |wait: &i64| {
            let is_inside = (begin..window).contains(&self.phase(now + wait));
            // One that may have come too late is not made again for the same second.
            let second = (now + wait + self.offset()).div_euclid(SECOND);
            let is_same = refusal.late && second == refusal.stamp.second();
            // One that nothing speaks against was refused: something is not as it seems, so the other
            // half of the second.
            let distance = (self.phase(now + wait) - phase).abs();
            let is_near = distance.min(SECOND - distance) < SECOND / 4;
            let is_odd = refusal.stamp.in_time && !refusal.late;
            is_inside && !is_same && !(is_odd && is_near)
        };
        let waits = [0, until((phase + SECOND / 2) % SECOND), until(begin)];
        waits.into_iter().find(fits).unwrap_or(until(begin))
    }

    /// The time for a token that is made now.
    pub(crate) fn stamp(&self, now: i64) -> Stamp {
        let in_time = (self.follows || self.known.is_none()) && self.is_in_time(now);
        Stamp { at: now, offset: self.offset(), followed: self.follows, in_time }
    }

    /// A token was refused: from now on the server's clock is followed, as far as it is known.
    pub(crate) fn refused(
        &mut self,
        mut stamp: Stamp,
        now: i64,
        date: Option<i64>,
        before: Option<&Refusal>,
    ) -> Refusal {
        let tried = before.map_or(0, |before| before.tried + 1);
        let explained = date.is_some_and(|date| date.div_euclid(SECOND) != stamp.second());
        // The token is of the second that `Date` names, and refused, or a second one is: that is not
        // the clock of who looks at tokens. One that is right up to a second may have been refused for
        // the rest of it.
        let is_back = stamp.followed
            && (!explained || tried > 1)
            && self.proven == i64::MIN
            && stamp.offset.abs() >= SECOND;
        self.follows = self.known.is_some() && !is_back;
        // What has been learnt since explains it.
        stamp.in_time &=
            stamp.followed == self.follows && (stamp.offset - self.offset()).abs() < SECOND / 4;
        let second = |offset: i64| (now + offset).div_euclid(SECOND);
        let late = second(stamp.offset).max(second(self.offset())) > stamp.second();
        let refusal = Refusal { stamp, tried, late, explained, is_back };
        if tried > 0 && refusal.is_odd() && !late {
            self.keep_off(&refusal);
        }
        refusal
    }

    /// A token was accepted, perhaps after another one had been refused.
    pub(crate) fn accepted(&mut self, stamp: Stamp, refusal: Option<Refusal>) {
        if stamp.followed {
            self.proven = self.proven.max(stamp.at);
        }
        match refusal {
            Some(refusal) if refusal.is_odd() => self.keep_off(&refusal),
            Some(refusal) => self.strict |= refusal.stamp.followed && stamp.followed,
            None => {}
        }
    }

    /// A token was refused that nothing spoke against: more is kept off that end of the second.
    fn keep_off(&mut self, refusal: &Refusal) {
        let margin = if refusal.late { &mut self.late } else { &mut self.early };
        *margin = (*margin + STEP).min(WIDEST);
        if !refusal.late {
            self.drift = (2 * self.drift).min(MOST_DRIFT);
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

    /// How much of a second there is in which a token arrives before its end: surely, if not more than
    /// `most` of it is unknown.
    fn window(&self, now: i64, most: i64) -> i64 {
        let Some(known) = self.known else { return SECOND };
        let known = known.aged(now, self.drift);
        let unknown = (known.high - known.low).min(most) + self.early + self.way + self.late;
        (SECOND - unknown).clamp(SHORTEST, SECOND)
    }

    fn is_in_time(&self, now: i64) -> bool {
        self.phase(now) < self.window(now, UNKNOWN)
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
mod tests;
