#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, irrefutable_let_patterns)]
use std::collections::BTreeSet;
use std::sync::Mutex;
use std::sync::atomic::{AtomicU32, Ordering};

use tokio::time::Instant;

use super::*;

fn of(institution: &str, limits: RateLimits) -> Limiter {
    let scope = Scope {
        institution: institution.to_owned(),
        #[cfg(feature = "redis")]
        redis: None,
    };
    Limiter::new(scope, limits, &[]).unwrap()
}

/// A request that is sent.
async fn take(
    limiter: &Limiter,
    service: &str,
    method: Option<(&str, Option<RateLimit>)>,
    time_left: Duration,
) -> Result<(), Refused> {
    limiter.acquire(service, method, Some(time_left)).await.map(|permit| drop(permit.used()))
}

/// Of an institution that no other test knows.
fn limiter(limits: RateLimits) -> Limiter {
    static LAST: AtomicU32 = AtomicU32::new(0);
    let name = format!("test {}", LAST.fetch_add(1, Ordering::Relaxed));
    of(&name, limits.max_wait(Duration::ZERO))
}

#[tokio::test(start_paused = true)]
async fn r3_an_institution_and_a_service_have_their_own_budgets() {
    let hour = Duration::from_secs(3600);
    let limits =
        RateLimits::none().institution(RateLimit::new(16, hour)).service(RateLimit::new(8, hour));
    let limiter = limiter(limits);
    let mut granted = Vec::new();
    for service in ["a", "a", "a", "b", "b", "b", "c"] {
        granted.push(take(&limiter, service, None, hour).await.is_ok());
    }
    // Two at once for each service, four for all.
    assert_eq!(granted, [true, true, false, true, true, false, false]);
    assert_eq!(limiter.remaining("a"), Remaining { institution: Some(0), service: Some(0) });
    assert_eq!(limiter.remaining("d").service, Some(2));
}

#[tokio::test(start_paused = true)]
async fn ruling_14_the_detailed_catalogue_is_asked_for_once_in_ten_minutes() {
    let limiter = limiter(RateLimits::default());
    let documented = Some(RateLimit::new(1, 10 * MINUTE));
    let method = Some(("getCatalogDetailed", documented));
    let catalogue = || take(&limiter, "catalogService", method, MINUTE);
    assert!(catalogue().await.is_ok());
    let refused = catalogue().await.unwrap_err();
    let Refused::Wait(wait) = refused else { panic!("{refused:?}") };
    assert!(wait > 9 * MINUTE && wait <= 10 * MINUTE, "{wait:?}");
    // Polls name no method: they belong to a call that was let through.
    assert!(take(&limiter, "catalogService", None, MINUTE).await.is_ok());
    assert!(take(&limiter, "otherService", method, MINUTE).await.is_ok());
}

#[tokio::test(start_paused = true)]
async fn what_a_program_says_of_a_method_wins_over_its_document() {
    let hour = Duration::from_secs(3600);
    let documented = Some(RateLimit::new(1, hour));
    for (limits, expected) in [
        (RateLimits::default(), false),
        (RateLimits::default().method("getIt", RateLimit::new(8, hour)), true),
        (RateLimits::none(), true),
    ] {
        let limiter = limiter(limits);
        let call = || take(&limiter, "aService", Some(("getIt", documented)), hour);
        assert!(call().await.is_ok());
        assert_eq!(call().await.is_ok(), expected);
    }
}

#[tokio::test(start_paused = true)]
async fn a_call_waits_for_its_permit_when_it_may() {
    let limit = RateLimit::new(1, Duration::from_millis(30));
    let limiter = of("patient", RateLimits::none().institution(limit));
    let start = Instant::now();
    for _ in 0..3 {
        take(&limiter, "a", None, MINUTE).await.unwrap();
    }
    assert!(start.elapsed() >= Duration::from_millis(55), "{:?}", start.elapsed());
}

#[tokio::test(start_paused = true)]
async fn a_server_that_asks_for_silence_gets_it() {
    let limiter = limiter(RateLimits::none());
    limiter.pause(Duration::from_secs(5));
    assert!(take(&limiter, "a", None, MINUTE).await.is_err());
    limiter.pause(Duration::ZERO);
    assert!(take(&limiter, "a", None, MINUTE).await.is_err(), "a pause is never shortened");
}

#[tokio::test(start_paused = true)]
async fn clients_of_one_institution_share_each_limit_and_every_pause() {
    let hour = Duration::from_secs(3600);
    let limits = RateLimits::none().institution(RateLimit::new(16, hour)).max_wait(Duration::ZERO);
    let one = of("share-1", limits.clone());
    // Another limit of another kind makes no difference.
    let other = of("share-1", limits.clone().method("getIt", RateLimit::new(1, hour)));
    let stranger = of("share-2", limits.clone());
    for limiter in [&one, &other, &one, &other] {
        take(limiter, "a", None, hour).await.unwrap();
    }
    assert!(take(&one, "a", None, hour).await.is_err());
    assert!(take(&other, "a", None, hour).await.is_err());
    assert!(take(&stranger, "a", None, hour).await.is_ok());
    one.pause(MINUTE);
    let unlimited = of("share-1", RateLimits::none().max_wait(Duration::ZERO));
    assert!(take(&unlimited, "a", None, hour).await.is_err());
}

#[tokio::test(start_paused = true)]
async fn a_call_counts_for_clients_of_the_institution_with_other_limits() {
    let hour = Duration::from_secs(3600);
    let with = |calls| {
        let limits = RateLimits::none().institution(RateLimit::new(calls, hour));
        of("share-3", limits.max_wait(Duration::ZERO))
    };
    let (generous, strict) = (with(16), with(8));
    assert_eq!(strict.remaining("a").institution, Some(2));
    for _ in 0..3 {
        take(&generous, "a", None, hour).await.unwrap();
    }
    assert!(take(&strict, "a", None, hour).await.is_err());
    assert_eq!(strict.remaining("a").institution, Some(0));
    assert_eq!(generous.remaining("a").institution, Some(1));
}

#[tokio::test(start_paused = true)]
async fn absurd_limits_and_waits_do_no_harm() {
    for (calls, per) in [(1, Duration::MAX), (u32::MAX, Duration::MAX), (0, Duration::ZERO)] {
        let limiter = limiter(RateLimits::none().institution(RateLimit::new(calls, per)));
        take(&limiter, "a", None, Duration::MAX).await.unwrap();
        let _ = take(&limiter, "a", None, Duration::MAX).await;
        limiter.pause(Duration::MAX);
        assert!(take(&limiter, "a", None, Duration::MAX).await.is_err());
    }
}

#[tokio::test(start_paused = true)]
async fn whoever_comes_first_is_served_first_and_everybody_as_often() {
    // 9 at once, then 27 in a minute.
    let limiter = Arc::new(of("fair", RateLimits::none().institution(RateLimit::new(36, MINUTE))));
    let served = Arc::new(Mutex::new(vec![0; 20]));
    let order = Arc::new(Mutex::new(Vec::new()));
    let callers = (0..20).map(|caller| {
        let (limiter, served, order) = (limiter.clone(), served.clone(), order.clone());
        tokio::spawn(async move {
            for _ in 0..5 {
                take(&limiter, "a", None, MINUTE).await.unwrap();
                lock(&served)[caller] += 1;
                lock(&order).push(caller);
                tokio::task::yield_now().await;
            }
        })
    });
    for caller in callers.collect::<Vec<_>>() {
        caller.await.unwrap();
    }
    // After the nine that came at once, twenty stand in line and go to its end again.
    let order = lock(&order);
    for lap in order[9..89].chunks(20) {
        assert_eq!(lap.iter().collect::<BTreeSet<_>>().len(), 20, "{order:?}");
    }
    assert_eq!(*lock(&served), [5; 20]);
}

#[tokio::test(start_paused = true)]
async fn who_wakes_late_has_not_lost_its_place() {
    // 100 at once, then one every third of a millisecond: timers are later than that.
    let limits = RateLimits::none().institution(RateLimit::new(400, Duration::from_millis(100)));
    let limiter = Arc::new(of("late", limits));
    let start = Instant::now();
    let callers = (0..50).map(|_| {
        let limiter = limiter.clone();
        tokio::spawn(async move {
            for _ in 0..32 {
                take(&limiter, "a", None, MINUTE).await.unwrap();
                tokio::task::yield_now().await;
            }
            start.elapsed()
        })
    });
    let mut ends = Vec::new();
    for caller in callers.collect::<Vec<_>>() {
        ends.push(caller.await.unwrap());
    }
    let (first, last) = (ends.iter().min().unwrap(), ends.iter().max().unwrap());
    assert!(*last < Duration::from_millis(520), "{last:?}");
    assert!(*last - *first < Duration::from_millis(40), "{first:?} {last:?}");
}

#[tokio::test(start_paused = true)]
async fn who_would_wait_too_long_is_told_at_once_and_nobody_else_is_refused() {
    let limits = RateLimits::none().institution(RateLimit::new(40, MINUTE)).max_wait(MINUTE / 4);
    let limiter = Arc::new(of("at once", limits));
    let start = Instant::now();
    let callers = (0..100).map(|_| {
        let limiter = limiter.clone();
        tokio::spawn(async move {
            let taken = take(&limiter, "a", None, Duration::MAX).await;
            (taken, start.elapsed())
        })
    });
    let mut granted = 0;
    for caller in callers.collect::<Vec<_>>() {
        match caller.await.unwrap() {
            (Ok(()), _) => granted += 1,
            (Err(Refused::Wait(wait)), after) => {
                assert!(
                    after < Duration::from_millis(10) && wait > MINUTE / 4,
                    "{after:?} {wait:?}"
                );
            }
            #[cfg(feature = "redis")]
            (Err(other), _) => panic!("{other:?}"),
        }
    }
    // Ten at once, and one every two seconds for fifteen.
    assert_eq!(granted, 10 + 7);
}

#[tokio::test(start_paused = true)]
async fn who_leaves_the_line_gives_its_place_to_those_behind() {
    let limits = RateLimits::none().institution(RateLimit::new(4, MINUTE));
    let limiter = Arc::new(of("leaving", limits));
    take(&limiter, "a", None, MINUTE).await.unwrap();
    let start = Instant::now();
    let wait = |time| {
        let limiter = limiter.clone();
        tokio::spawn(async move {
            let taken = tokio::time::timeout(time, take(&limiter, "a", None, MINUTE)).await;
            (taken.is_ok(), start.elapsed().as_secs())
        })
    };
    let first = wait(Duration::from_secs(1));
    tokio::task::yield_now().await;
    let second = wait(MINUTE);
    assert_eq!(first.await.unwrap(), (false, 1));
    assert_eq!(second.await.unwrap(), (true, 20), "not 40");
}

#[tokio::test(start_paused = true)]
async fn a_permit_that_no_request_used_is_given_back() {
    let hour = Duration::from_secs(3600);
    let limits =
        RateLimits::none().institution(RateLimit::new(8, hour)).service(RateLimit::new(4, hour));
    let limiter = of("given back", limits.max_wait(Duration::ZERO));
    let method = Some(("getIt", Some(RateLimit::new(1, hour))));
    for _ in 0..20 {
        drop(limiter.acquire("a", method, None).await.unwrap());
        limiter.acquire("a", method, None).await.unwrap().used().give_back(None).await;
    }
    assert_eq!(limiter.remaining("a"), Remaining { institution: Some(2), service: Some(1) });
    take(&limiter, "a", method, hour).await.unwrap();
    assert!(take(&limiter, "a", method, hour).await.is_err());
}

#[tokio::test(start_paused = true)]
async fn who_waits_gets_a_permit_that_is_given_back() {
    let limits = RateLimits::none().institution(RateLimit::new(1, MINUTE / 2));
    let limiter = Arc::new(of("handed on", limits));
    let unused = limiter.acquire("a", None, None).await.unwrap();
    let waiting = tokio::spawn({
        let limiter = limiter.clone();
        async move { take(&limiter, "a", None, MINUTE).await.map(|()| Instant::now()) }
    });
    tokio::time::sleep(Duration::from_secs(1)).await;
    let now = Instant::now();
    drop(unused);
    assert_eq!(waiting.await.unwrap().unwrap(), now);
}

#[tokio::test(start_paused = true)]
async fn what_is_refused_by_one_limit_takes_nothing_from_the_others() {
    let hour = Duration::from_secs(3600);
    let limits = RateLimits::none()
        .institution(RateLimit::new(4, hour))
        .method("getIt", RateLimit::new(1, hour));
    let limiter = of("all or none", limits);
    take(&limiter, "a", None, hour).await.unwrap();
    let method = Some(("getIt", None));
    for _ in 0..3 {
        assert!(take(&limiter, "a", method, MINUTE).await.is_err(), "the institution's is used up");
    }
    tokio::time::sleep(hour / 3).await;
    take(&limiter, "a", method, MINUTE).await.unwrap();
}

#[tokio::test(start_paused = true)]
async fn a_service_that_waits_does_not_hold_up_another() {
    let limiter = Arc::new(of("apart", RateLimits::default()));
    let busy = (0..50).map(|_| {
        let limiter = limiter.clone();
        tokio::spawn(async move { take(&limiter, "a", None, MINUTE).await.is_ok() })
    });
    let busy: Vec<_> = busy.collect();
    tokio::task::yield_now().await;
    let start = Instant::now();
    for _ in 0..10 {
        take(&limiter, "b", None, MINUTE).await.unwrap();
    }
    assert!(start.elapsed() < Duration::from_millis(10), "{:?}", start.elapsed());
    for call in busy {
        assert!(call.await.unwrap());
    }
}

#[tokio::test(start_paused = true)]
async fn a_pause_keeps_the_order_of_the_line() {
    let limits = RateLimits::none().institution(RateLimit::new(4, MINUTE)).max_wait(10 * MINUTE);
    let limiter = Arc::new(of("paused", limits));
    let order = Arc::new(Mutex::new(Vec::new()));
    let mut callers = Vec::new();
    for caller in 0..5 {
        let (limiter, order) = (limiter.clone(), order.clone());
        callers.push(tokio::spawn(async move {
            take(&limiter, "a", None, 10 * MINUTE).await.unwrap();
            lock(&order).push(caller);
        }));
        tokio::task::yield_now().await;
    }
    limiter.pause(MINUTE / 2);
    for caller in callers {
        caller.await.unwrap();
    }
    assert_eq!(*lock(&order), [0, 1, 2, 3, 4]);
}

#[tokio::test(start_paused = true)]
async fn an_institution_is_forgotten_when_it_has_no_clients_and_no_calls_to_remember() {
    let known = |name: &str| {
        let institutions = institution::known();
        institutions.iter().any(|institution| institution == name)
    };
    let limits = || RateLimits::none().institution(RateLimit::new(4, MINUTE));
    let (busy, idle) = (of("busy", limits()), of("idle", limits()));
    take(&busy, "a", None, MINUTE).await.unwrap();
    drop((busy, idle));
    of("a later one", limits());
    assert!(known("busy") && !known("idle"));
    let again = of("busy", limits().max_wait(Duration::ZERO));
    assert!(take(&again, "a", None, MINUTE).await.is_err(), "its calls still count");
}
