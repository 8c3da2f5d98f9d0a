//! One limit at work in this process: what is used of it, and who stands in line. The rule (GCRA) is
//! the one of `gate.lua`.

use std::collections::VecDeque;
use std::time::Duration;

use super::RateLimit;

/// A caller that waits.
pub(super) type Ticket = u64;

/// One limit at work. Times are counted from the institution's beginning.
#[derive(Debug)]
pub(super) struct Gate {
    limit: RateLimit,
    /// When the limit is full again. A permit takes one interval of it, and there is one as long as
    /// that takes it no further than a burst of intervals ahead.
    full: Duration,
    /// The same before the permits in `taken`.
    before: Duration,
    /// When the last permits were taken: any of them may be given back, which leaves the limit as if
    /// it had never been taken.
    taken: VecDeque<Duration>,
    line: VecDeque<Place>,
}

/// How many permits can be given back.
const KEPT: usize = 64;

/// A place in the line: its owner's permit is there when `until` is a burst of intervals ahead.
#[derive(Debug)]
struct Place {
    ticket: Ticket,
    /// When the limit is full again after the owner's permit.
    until: Duration,
}

impl Gate {
    pub(super) fn new(limit: RateLimit) -> Self {
        let (full, before) = (Duration::ZERO, Duration::ZERO);
        Self { limit, full, before, taken: VecDeque::new(), line: VecDeque::new() }
    }

    /// How long there is no permit for the owner of `ticket`: until its turn, or behind everybody
    /// else if it has no place yet.
    pub(super) fn wait(&self, ticket: Ticket, now: Duration) -> Duration {
        let opens = self.turn(ticket, now).unwrap_or_else(|| self.opens(self.end(now)));
        opens.saturating_sub(now)
    }

    /// Puts the owner of `ticket` at the end of the line, unless it has a place.
    pub(super) fn join(&mut self, ticket: Ticket, now: Duration) {
        if self.turn(ticket, now).is_none() {
            self.line.retain(|place| place.ticket != ticket);
            let until = self.end(now).saturating_add(self.limit.interval());
            self.line.push_back(Place { ticket, until });
        }
    }

    /// Whoever stood behind moves up; `false` if there was no such place.
    pub(super) fn leave(&mut self, ticket: Ticket) -> bool {
        let Some(index) = self.line.iter().position(|place| place.ticket == ticket) else {
            return false;
        };
        self.line.remove(index);
        self.move_up(index);
        true
    }

    /// The line does not move for so long.
    pub(super) fn hold(&mut self, wait: Duration) {
        for place in &mut self.line {
            place.until = place.until.saturating_add(wait);
        }
    }

    /// Takes a permit. Where there is none, one more makes no difference.
    pub(super) fn take(&mut self, ticket: Ticket, now: Duration) {
        self.line.retain(|place| place.ticket != ticket);
        if self.full <= now {
            // What was taken before has come back by itself.
            self.taken.clear();
        }
        let oldest = if self.taken.len() < KEPT { None } else { self.taken.pop_front() };
        if let Some(oldest) = oldest {
            self.before = self.after(self.before, oldest);
        }
        self.taken.push_back(now);
        self.full = self.after(self.full, now);
    }

    /// The permit that was taken then was not used.
    pub(super) fn give_back(&mut self, taken: Duration) {
        if let Some(index) = self.taken.iter().rposition(|time| *time == taken) {
            self.taken.remove(index);
            self.full = self.taken.iter().fold(self.before, |full, time| self.after(full, *time));
            self.move_up(0);
        }
    }

    /// Redis has given a permit, and knows how many are left; other processes may have taken some.
    #[cfg(feature = "redis")]
    pub(super) fn note(&mut self, left: u32, now: Duration) {
        let used = self.limit.burst().get().saturating_sub(left);
        self.full = now.saturating_add(self.limit.interval().saturating_mul(used));
        self.before = self.full;
        self.taken.clear();
    }

    pub(super) fn remaining(&self, now: Duration) -> u32 {
        let used = self.full.saturating_sub(now).as_nanos();
        let used = used.div_ceil(self.limit.interval().as_nanos().max(1));
        self.limit.burst().get().saturating_sub(u32::try_from(used).unwrap_or(u32::MAX))
    }

    /// Whether there is nothing to remember.
    pub(super) fn is_idle(&self, now: Duration) -> bool {
        self.full <= now && self.line.is_empty()
    }

    /// Who stands behind the first so many.
    fn move_up(&mut self, first: usize) {
        for place in self.line.range_mut(first..) {
            place.until = place.until.saturating_sub(self.limit.interval());
        }
    }

    /// When it is the turn of the owner of `ticket`, if it has a place. Who comes late still gets a
    /// permit; one that others have taken meanwhile, as after a pause, was its place.
    fn turn(&self, ticket: Ticket, now: Duration) -> Option<Duration> {
        let place = self.line.iter().find(|place| place.ticket == ticket)?;
        let ahead = place.until.saturating_sub(self.limit.interval());
        let turn = self.opens(self.full.max(ahead));
        (turn <= now || self.opens(place.until) > now).then_some(turn)
    }

    /// When the limit is full again after everybody in line.
    fn end(&self, now: Duration) -> Duration {
        let last = self.line.back().map_or(Duration::ZERO, |place| place.until);
        self.full.max(last).max(now)
    }

    /// When the limit is full again, if a permit is taken at `now`; never later than one that was
    /// empty.
    fn after(&self, full: Duration, now: Duration) -> Duration {
        let interval = self.limit.interval();
        let empty = now.saturating_add(interval.saturating_mul(self.limit.burst().get()));
        full.max(now).saturating_add(interval).min(empty)
    }

    /// When there is a permit, if the limit is full again at `full`.
    fn opens(&self, full: Duration) -> Duration {
        let others = self.limit.burst().get().saturating_sub(1);
        full.saturating_sub(self.limit.interval().saturating_mul(others))
    }
}
