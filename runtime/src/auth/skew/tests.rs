use proptest::prelude::*;

use super::*;

/// What a server thinks of `iat`.
#[derive(Debug, Clone, Copy, PartialEq)]
enum Rule {
    /// Less than a second old, nothing from the future (R5 by its letter).
    Strict,
    /// Nothing from the future, as JWT libraries have it.
    Library,
}

/// A server behind a network, in virtual time.
#[derive(Debug, Clone)]
struct World {
    rule: Rule,
    /// Its clock minus ours at the beginning, and how fast they drift apart (parts per million).
    offset: i64,
    drift: i64,
    /// Longest way in each direction.
    way: i64,
    /// Longest pause between calls.
    gap: i64,
    seed: u64,
    /// What a proxy's clock, which `Date` is of, is ahead of the server's.
    proxy: i64,
}

const BEGIN: i64 = 1_700_000_000 * SECOND;

impl World {
    fn random(&mut self, most: i64) -> i64 {
        // xorshift64
        self.seed ^= self.seed << 13;
        self.seed ^= self.seed >> 7;
        self.seed ^= self.seed << 17;
        i64::try_from(self.seed >> 8).unwrap_or_default() % most.max(1)
    }
    fn offset_at(&self, now: i64) -> i64 {
        self.offset + (now - BEGIN) / SECOND * self.drift
    }
    fn accepts(&self, stamp: Stamp, arrived: i64) -> bool {
        let age = arrived + self.offset_at(arrived) - stamp.second() * SECOND;
        age >= 0 && (self.rule == Rule::Library || age < SECOND)
    }
    /// Makes one request; whether its token was refused, and why another may be made.
    fn request(
        &mut self,
        skew: &mut Skew,
        now: &mut i64,
        refusal: Option<Refusal>,
    ) -> Option<Refusal> {
        *now += skew.wait(*now, refusal.as_ref());
        let stamp = skew.stamp(*now);
        let arrived = *now + self.way / 20 + self.random(self.way);
        let answered = arrived + self.random(20 * MILLISECOND);
        let received = answered + self.way / 20 + self.random(self.way);
        let date = answered + self.offset_at(answered) + self.proxy;
        let date = date.div_euclid(SECOND) * SECOND;
        let accepted = self.accepts(stamp, arrived);
        skew.learn(Seen { sent: *now, date, received }, !accepted);
        *now = received;
        if accepted {
            skew.accepted(stamp, refusal);
            return None;
        }
        Some(skew.refused(stamp, received, Some(date), refusal.as_ref()))
    }
    /// Makes a call as `call` does; how many tokens were refused, and whether the last one was.
    fn call(&mut self, skew: &mut Skew, now: &mut i64) -> (u32, bool) {
        let mut refusal = None;
        for refused in 0.. {
            let last = self.request(skew, now, refusal);
            match last {
                None => return (refused, false),
                Some(last) if last.is_worth_another() => refusal = Some(last),
                Some(last) => {
                    skew.give_up(last.stamp);
                    return (refused + 1, true);
                }
            }
        }
        (0, false)
    }
}

prop_compose! {
    fn world()(
        rule in prop_oneof![Just(Rule::Strict), Just(Rule::Library)],
        offset in prop_oneof![-SECOND..SECOND, -90 * SECOND..90 * SECOND],
        drift in -30_i64..30,
        way in MILLISECOND..60 * MILLISECOND,
        gap in prop_oneof![Just(0), Just(300 * MILLISECOND), Just(5 * SECOND)],
        seed in 1_u64..u64::MAX,
    ) -> World {
        World { rule, offset, drift, way, gap, seed, proxy: 0 }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, ..ProptestConfig::default() })]

    #[test]
    fn r5_hardly_a_token_is_refused_whatever_the_clocks(mut world in world()) {
        let (mut skew, mut now) = (Skew::default(), BEGIN);
        now += world.random(SECOND);
        let mut later = 0;
        for number in 0..2000 {
            let (refused, lost) = world.call(&mut skew, &mut now);
            prop_assert!(!lost, "call {} is lost: {:?}", number, skew);
            later += if number < 30 { 0 } else { refused };
            let known = skew.known.unwrap_or(Span { low: 0, high: 0, at: 0 });
            let truth = world.offset_at(now);
            let wrong = (known.low - truth).max(truth - known.high);
            prop_assert!(wrong < JUMP + WIDEST, "{} is not in {:?}", truth, known);
            now += world.random(world.gap);
        }
        // The margins are learnt by a few refusals.
        prop_assert!(later <= 8, "{} refused: {:?}", later, skew);
    }

    /// This machine's clock is right, or ahead by less than half a second.
    #[test]
    fn r5_the_date_of_a_proxy_loses_hardly_a_call(
        mut world in world(),
        ahead in 0..SECOND / 2 - 70 * MILLISECOND,
        proxy in prop_oneof![Just(0), -SECOND / 10..SECOND / 10, Just(60 * SECOND)],
    ) {
        let offset = if world.rule == Rule::Library { -ahead } else { 0 };
        world = World { offset, drift: 0, proxy, ..world };
        let (mut skew, mut now) = (Skew::default(), BEGIN);
        let mut all = 0;
        for _ in 0..1000 {
            all += u32::from(world.call(&mut skew, &mut now).1);
            now += world.random(world.gap);
        }
        prop_assert!(all <= 3, "{} are lost: {:?}", all, skew);
    }

    #[test]
    fn r5_a_clock_that_jumps_is_followed(mut world in world(), jump in -100 * SECOND..100 * SECOND) {
        let (mut skew, mut now) = (Skew::default(), BEGIN);
        let mut all = 0;
        for number in 0..200 {
            if number == 100 {
                world.offset += jump;
            }
            all += u32::from(world.call(&mut skew, &mut now).1);
            now += world.random(world.gap);
        }
        // By less than a second it is not seen in every answer.
        prop_assert!(all <= 1, "{} are lost: {:?}", all, skew);
    }

    /// Clocks that nobody sets, as fast as NTP would move one.
    #[test]
    fn r5_clocks_that_drift_lose_no_call(mut world in world(), drift in -500_i64..500) {
        world.drift = drift;
        let (mut skew, mut now) = (Skew::default(), BEGIN);
        let mut refused = 0;
        for number in 0..2000 {
            let (more, lost) = world.call(&mut skew, &mut now);
            prop_assert!(!lost, "call {} is lost: {:?}", number, skew);
            refused += more;
            now += world.random(world.gap);
        }
        prop_assert!(refused <= 60, "{} refused: {:?}", refused, skew);
    }

    #[test]
    fn r5_answers_in_any_order_never_exclude_the_truth(
        offset in -90 * SECOND..90 * SECOND,
        mut answers in proptest::collection::vec(
            (0..10 * SECOND, 1..SECOND, 1..SECOND), 1..60,
        ),
        order in any::<u64>(),
    ) {
        let mut skew = Skew::default();
        answers.sort_by_key(|(sent, there, _)| (sent ^ there).wrapping_mul(order as i64));
        for (sent, there, back) in answers {
            let (sent, answered) = (BEGIN + sent, BEGIN + sent + there);
            let date = (answered + offset).div_euclid(SECOND) * SECOND;
            skew.learn(Seen { sent, date, received: answered + back }, false);
            let known = skew.known.unwrap_or(Span { low: 1, high: 0, at: 0 });
            prop_assert!(known.low <= offset && offset <= known.high);
        }
    }
}

/// An exchange that took 2 ms.
fn seen(now: i64, date: i64) -> Seen {
    Seen { sent: now - 2 * MILLISECOND, date, received: now }
}

#[test]
fn r5_this_machines_clock_is_used_until_a_token_is_refused() {
    let mut skew = Skew::default();
    skew.learn(seen(BEGIN, BEGIN + 90 * SECOND), false);
    assert_eq!((skew.offset(), skew.wait(BEGIN, None)), (0, 0));
    let refusal = skew.refused(skew.stamp(BEGIN), BEGIN, None, None);
    assert_eq!((skew.offset(), refusal.late), (90 * SECOND, true));
}

#[test]
fn r5_a_correction_is_taken_back_if_it_is_refused_and_has_helped_nobody() {
    let mut skew = Skew::default();
    let refuse = |skew: &mut Skew, now| {
        skew.learn(seen(now, now + 90 * SECOND), true);
        skew.refused(skew.stamp(now), now, None, None);
    };
    refuse(&mut skew, BEGIN);
    let second = skew.stamp(BEGIN + 1);
    skew.give_up(second);
    assert_eq!(skew.offset(), 0);
    refuse(&mut skew, BEGIN + SECOND);
    let helped = skew.stamp(BEGIN + SECOND + 2);
    skew.accepted(helped, None);
    skew.give_up(skew.stamp(BEGIN + SECOND + 1));
    assert!(skew.offset() > 89 * SECOND);
}

#[test]
fn r5_a_date_of_another_day_says_nothing() {
    let mut skew = Skew::default();
    for date in [0, BEGIN - 2 * MOST, BEGIN + 2 * MOST, i64::MAX / 4] {
        skew.learn(seen(BEGIN, date), true);
        skew.refused(skew.stamp(BEGIN), BEGIN, Some(date), None);
        assert_eq!(skew.offset(), 0);
    }
}

#[test]
fn r5_one_answer_that_contradicts_all_others_is_not_believed_and_two_are() {
    let mut skew = Skew::default();
    skew.learn(seen(BEGIN, BEGIN), false);
    let known = skew.known;
    skew.learn(seen(BEGIN, BEGIN - 60 * SECOND), false);
    assert_eq!(skew.known, known);
    skew.learn(seen(BEGIN, BEGIN - 60 * SECOND), false);
    assert!(skew.known.is_some_and(|known| known.low < -59 * SECOND));
}

/// A cache before the server sends the `Date` of long ago; this machine's clock is right.
#[test]
fn r5_a_date_that_stands_still_does_no_harm_while_tokens_are_accepted() {
    let mut skew = Skew::default();
    for second in 0..600 {
        let now = BEGIN + second * SECOND;
        skew.accepted(skew.stamp(now), None);
        skew.learn(seen(now, BEGIN), false);
        assert_eq!((skew.offset(), skew.wait(now, None)), (0, 0));
    }
}

#[test]
fn r5_without_a_date_the_second_token_is_of_the_other_half_of_the_second() {
    let mut skew = Skew::default();
    let refusal = skew.refused(skew.stamp(BEGIN), BEGIN + 2 * MILLISECOND, None, None);
    let wait = skew.wait(BEGIN + 2 * MILLISECOND, Some(&refusal));
    assert_eq!(wait, 498 * MILLISECOND);
    // One that grew old on the way is replaced at once.
    let later = BEGIN + SECOND + SECOND / 10;
    let refusal = skew.refused(skew.stamp(BEGIN), later, None, None);
    assert_eq!(skew.wait(later, Some(&refusal)), 0);
}
