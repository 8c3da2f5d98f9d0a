//! All limits of one institution in this process. A permit is taken from all that a call has to
//! pass, at once, or from none; whoever has to wait stands in line before the one that takes longest.

use std::collections::BTreeMap;
use std::time::Duration;

use super::RateLimit;
use super::gate::{Gate, Ticket};

/// What a call has to pass: the names of the levels, and the limit of each.
pub(super) type Wanted = Vec<(String, RateLimit)>;

#[derive(Debug, Default)]
pub(super) struct Gates {
    /// By what they stand before: clients may have different limits there.
    gates: BTreeMap<String, BTreeMap<RateLimit, Gate>>,
    /// The server asked for silence until then.
    paused: Duration,
    last: Ticket,
}

impl Gates {
    pub(super) fn ticket(&mut self) -> Ticket {
        self.last += 1;
        self.last
    }

    /// Takes a permit, or says how long there is none; who may wait for so long (`longest`) stands
    /// in line then.
    pub(super) fn turn(
        &mut self,
        wanted: &Wanted,
        ticket: Ticket,
        now: Duration,
        longest: Duration,
    ) -> Result<(), Duration> {
        // Permits taken during a pause would all be used at its end.
        let (mut wait, mut slowest) = (self.pause_left(now), None);
        for (level, limit) in wanted {
            let gate = self.gate(level, *limit);
            let its = gate.wait(ticket, now);
            if its > wait {
                (wait, slowest) = (its, Some((level, *limit)));
            }
        }
        if wait.is_zero() {
            self.at_levels(wanted, |gate| gate.take(ticket, now));
        } else if let (true, Some((level, limit))) = (wait <= longest, slowest) {
            self.gate(level, limit).join(ticket, now);
        }
        if wait.is_zero() { Ok(()) } else { Err(wait) }
    }

    /// Whether somebody may have moved up.
    pub(super) fn leave(&mut self, wanted: &Wanted, ticket: Ticket) -> bool {
        let mut moved = false;
        self.at_levels(wanted, |gate| moved |= gate.leave(ticket));
        moved
    }

    pub(super) fn give_back(&mut self, wanted: &Wanted, taken: Duration) {
        self.at_levels(wanted, |gate| gate.give_back(taken));
    }

    /// Redis has given a permit.
    #[cfg(feature = "redis")]
    pub(super) fn note(&mut self, wanted: &Wanted, left: &[u64], now: Duration) {
        for ((level, limit), left) in wanted.iter().zip(left) {
            self.gate(level, *limit).note(u32::try_from(*left).unwrap_or(u32::MAX), now);
        }
    }

    /// Nothing more until `until`; never shortens a pause.
    pub(super) fn pause(&mut self, until: Duration, now: Duration) {
        let more = until.saturating_sub(self.paused.max(now));
        self.gates.values_mut().flat_map(BTreeMap::values_mut).for_each(|gate| gate.hold(more));
        self.paused = self.paused.max(until);
    }

    pub(super) fn pause_left(&self, now: Duration) -> Duration {
        self.paused.saturating_sub(now)
    }

    pub(super) fn remaining(&mut self, level: &str, limit: RateLimit, now: Duration) -> u32 {
        self.gate(level, limit).remaining(now)
    }

    /// Whether there is nothing to remember.
    pub(super) fn is_idle(&self, now: Duration) -> bool {
        self.paused <= now
            && self.gates.values().flat_map(BTreeMap::values).all(|gate| gate.is_idle(now))
    }

    fn gate(&mut self, level: &str, limit: RateLimit) -> &mut Gate {
        let gates = self.gates.entry(level.to_owned()).or_default();
        gates.entry(limit).or_insert_with(|| Gate::new(limit))
    }

    /// Each call counts for clients with other limits as well.
    fn at_levels(&mut self, wanted: &Wanted, mut act: impl FnMut(&mut Gate)) {
        for (level, _) in wanted {
            let gates = self.gates.get_mut(level).into_iter();
            gates.flat_map(BTreeMap::values_mut).for_each(&mut act);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Reproducible numbers below `end` (splitmix64).
    struct Random(u64);

    impl Random {
        fn below(&mut self, end: u64) -> u64 {
            self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
            let mut mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
            mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
            (mixed ^ (mixed >> 31)) % end
        }
    }

    /// What callers do that come, wait, leave, and send or not: the times of requests that were sent.
    fn play(limits: &[RateLimit], random: &mut Random) -> Vec<Duration> {
        let wanted: Wanted =
            limits.iter().enumerate().map(|(level, limit)| (level.to_string(), *limit)).collect();
        let mut gates = Gates::default();
        let (mut now, mut waiting, mut open) = (Duration::ZERO, Vec::new(), Vec::new());
        let mut sent = Vec::new();
        let pace = 1 + random.below(200);
        for _ in 0..1000 {
            now += Duration::from_millis(random.below(pace));
            match random.below(6) {
                0..3 if waiting.len() < 30 => waiting.push(gates.ticket()),
                3 if !waiting.is_empty() => {
                    let who = random.below(waiting.len() as u64);
                    let ticket = waiting.remove(usize::try_from(who).unwrap_or_default());
                    gates.leave(&wanted, ticket);
                }
                _ if !open.is_empty() => {
                    let taken: Duration = open.remove(0);
                    match random.below(2) {
                        0 => gates.give_back(&wanted, taken),
                        _ => sent.push(taken),
                    }
                }
                _ => {}
            }
            waiting.retain(|ticket| {
                let turn = gates.turn(&wanted, *ticket, now, Duration::from_secs(60));
                if turn.is_ok() {
                    open.push(now);
                }
                turn.is_err()
            });
        }
        sent.extend(open);
        sent.sort();
        sent
    }

    #[test]
    fn no_window_holds_more_requests_than_the_limit_whatever_callers_do() {
        let mut random = Random(1);
        for round in 0..100 {
            let limits: Vec<RateLimit> = (0..=random.below(3))
                .map(|_| {
                    let calls = u32::try_from(1 + random.below(40)).unwrap_or_default();
                    RateLimit::new(calls, Duration::from_millis(100 + random.below(5000)))
                })
                .collect();
            let sent = play(&limits, &mut random);
            assert!(!sent.is_empty(), "round {round}");
            for limit in &limits {
                for (first, start) in sent.iter().enumerate() {
                    let end = sent.partition_point(|time| *time < *start + limit.per);
                    let most = limit.calls.get() as usize;
                    assert!(end - first <= most, "round {round}: {} in {limit:?}", end - first);
                }
            }
        }
    }
}
