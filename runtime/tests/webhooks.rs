//! Deliveries of webhooks: what is read of them, and how often work is done for an item.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic)]

use std::collections::BTreeMap;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use s360_runtime::webhook::{
    Claim, Event, Fault, IdempotencyStore, Items, Key, MemoryStore, Payload, Receiver, Rejected,
    Reply, StoreError, StoreFuture,
};
use s360_runtime::wire::{Drift, DriftKind, Extra};
use s360_runtime::{Attempt, Observer};

#[derive(Default, Clone, PartialEq)]
struct Ticket {
    barcode: Option<String>,
    state: Option<String>,
    price: Option<i64>,
    extra: Extra,
}
s360_runtime::record!(Ticket {
    "barcode" => barcode,
    "ticketState" => state,
    "price" => price,
} extra);
impl Payload for Ticket {
    const WEBHOOK: &'static str = "access";
}

#[derive(Default, Clone, PartialEq)]
struct Row {
    extra: Extra,
}
s360_runtime::record!(Row {} extra);
impl Payload for Row {
    const WEBHOOK: &'static str = "dataExport";
}

fn barcodes(items: Items<'_, Ticket>) -> Vec<(String, String)> {
    let barcode = |event: Event<Ticket>| (event.pointer, event.value.barcode.unwrap());
    items.map(|item| barcode(item.unwrap())).collect()
}

fn ticket(barcode: usize) -> String {
    format!(r#"{{"barcode":"{barcode}","ticketState":"VALID","price":85000}}"#)
}

fn list(items: &[String]) -> String {
    format!("[{}]", items.join(","))
}

#[test]
fn ruling_22_an_object_a_list_and_a_bucket_are_read_alike() {
    let receiver = Receiver::new();
    let of = |place: &str| vec![(place.to_owned(), "1".to_owned())];
    assert_eq!(barcodes(receiver.read(ticket(1))), of(""));
    assert_eq!(barcodes(receiver.read(list(&[ticket(1)]))), of("/0"));
    let bucket = format!(r#"{{"bucket":{},"destination":{{"url":"u"}}}}"#, list(&[ticket(1)]));
    let mut items = receiver.read::<Ticket>(bucket);
    assert_eq!(items.next().unwrap().unwrap().pointer, "/bucket/0");
    assert!(items.next().is_none());
    assert_eq!(items.destination().unwrap()["url"], "u");
}

#[test]
fn a_bad_item_is_told_with_its_text_and_place_and_the_others_are_delivered() {
    let bad = [r#"{"barcode":"2","ticketState":}"#, "7", "null", r#"{"orderId":1}"#, "[]", "{}"];
    for bad in bad {
        let body = list(&[ticket(1), bad.to_owned(), ticket(3)]);
        let receiver = Receiver::new();
        let items: Vec<_> = receiver.read::<Ticket>(body).collect();
        assert_eq!(items.len(), 3, "{bad}");
        assert!(items[0].is_ok() && items[2].is_ok(), "{bad}");
        let rejected = items[1].as_ref().unwrap_err();
        assert_eq!((rejected.fault, rejected.pointer.as_str()), (Fault::Item, "/1"), "{bad}");
        assert_eq!(rejected.raw, bad, "{bad}");
        assert!(rejected.message.contains("expected"), "{rejected}");
    }
}

#[test]
fn an_item_of_another_webhook_is_no_empty_event() {
    let order = r#"{"orderDetailsData":{"orderId":7}}"#;
    let rejected = Receiver::new().read::<Ticket>(order).next().unwrap().unwrap_err();
    assert!(
        rejected.to_string().contains("`barcode` in an item of the webhook `access`"),
        "{rejected}"
    );
}

#[test]
fn a_body_that_breaks_off_delivers_what_is_whole_and_says_so_once() {
    let whole = list(&[ticket(1), ticket(2), ticket(3)]);
    let receiver = Receiver::new();
    for end in 0..whole.len() {
        let items: Vec<_> = receiver.read::<Ticket>(whole.as_bytes()[..end].to_vec()).collect();
        let (last, before) = items.split_last().unwrap();
        assert!(before.iter().all(Result::is_ok), "{end}");
        let last = last.as_ref().unwrap_err();
        assert_eq!((last.fault, last.status()), (Fault::CutShort, 400), "{end}");
    }
    let html: Vec<_> = receiver.read::<Ticket>("<html>").collect();
    assert_eq!(html[0].as_ref().unwrap_err().fault, Fault::NotJson);
}

#[test]
fn a_body_that_is_too_long_is_refused_and_not_kept() {
    let receiver = Receiver::new().max_body(1000);
    let fault = receiver.read::<Ticket>(list(&vec![ticket(1); 100])).next().unwrap().unwrap_err();
    assert_eq!((fault.fault, fault.status()), (Fault::TooLong, 413));
    let mut reading = receiver.reading::<Ticket>();
    (0..100).for_each(|_| reading.push(vec![b' '; 100]));
    assert_eq!(reading.next().unwrap().unwrap_err().fault, Fault::TooLong);
    assert!(reading.next().is_none());
}

#[test]
fn an_item_that_takes_too_much_memory_costs_no_other() {
    let receiver = Receiver::new().max_body(100_000);
    let greedy = format!(r#"{{"barcode":"2","new":[{}0]}}"#, r#"{"a":0},"#.repeat(9_000));
    let items: Vec<_> = receiver.read::<Ticket>(list(&[greedy, ticket(1)])).collect();
    assert!(items[0].as_ref().unwrap_err().message.contains("max_body"));
    assert!(items[1].is_ok());
}

#[test]
fn rows_that_say_the_same_in_one_body_are_two_and_products_are_one() {
    let keys = |body: &str| {
        let receiver = Receiver::new();
        let keys: Vec<Key> =
            receiver.read::<Row>(body.to_owned()).map(|it| it.unwrap().key).collect();
        keys
    };
    let rows = keys(r#"[{"A":1},{"A":1},{"A":2}]"#);
    assert!(rows[0] != rows[1] && rows[0] != rows[2]);
    assert_eq!(keys(r#"[{"A":1},{"A":1},{"A":2}]"#), rows);
    let receiver = Receiver::new();
    let twice: Vec<_> = receiver.read::<Ticket>(list(&[ticket(1), ticket(1)])).collect();
    assert_eq!(twice[0].as_ref().unwrap().key, twice[1].as_ref().unwrap().key);
}

#[derive(Default, Clone)]
struct Told(Arc<Mutex<Vec<String>>>);

impl Observer for Told {
    fn drift(&self, attempt: &Attempt<'_>, drift: &Drift) {
        let Attempt { service, operation, number, .. } = attempt;
        let line = format!("{service} {operation} {number} {:?} {}", drift.kind, drift.pointer);
        self.0.lock().unwrap().push(line);
    }
}

#[test]
fn drift_of_items_and_buckets_is_told_to_observers() {
    let told = Told::default();
    let receiver = Receiver::new().observer(told.clone());
    let body =
        format!(r#"{{"bucket":[{},{{"barcode":"2","price":{{}},"x":1}}],"y":1}}"#, ticket(1));
    let events: Vec<_> = receiver.read::<Ticket>(body.clone()).map(Result::unwrap).collect();
    assert_eq!(events[1].value.extra.get("x").unwrap(), 1);
    let lines = told.0.lock().unwrap().clone();
    assert!(lines.iter().any(|line| line == "webhook access 2 UnknownField /x"), "{lines:?}");
    assert!(lines.iter().any(|line| line.contains("TypeMismatch") && line.ends_with("/price")));
    assert!(lines.iter().any(|line| line == "webhook access 2 UnknownField /y"), "{lines:?}");
    assert!(events[1].drifts.iter().any(|drift| drift.kind == DriftKind::UnknownField));
    assert!(receiver.strict(true).read::<Ticket>(body).nth(1).unwrap().is_err());
}

// How often the work is done.

type Done = Arc<Mutex<BTreeMap<String, usize>>>;
type Failure = Box<dyn std::error::Error + Send + Sync>;

/// Work that counts, and fails where `fails` says so; it gives others a chance to come between.
async fn work(
    item: Result<Event<Ticket>, Rejected>,
    done: Done,
    fails: impl Fn(&str) -> bool,
) -> Result<(), Failure> {
    let key = match item {
        Ok(event) => event.key,
        Err(rejected) => rejected.key,
    };
    tokio::task::yield_now().await;
    if fails(key.as_str()) {
        return Err("the work failed".into());
    }
    *done.lock().unwrap().entry(key.as_str().to_owned()).or_default() += 1;
    Ok(())
}

async fn deliver(store: &dyn IdempotencyStore, body: &str, done: &Done) -> Reply {
    let receiver = Receiver::new();
    receiver.handle(body.to_owned(), store, |item| work(item, done.clone(), |_| false)).await
}

fn counts(done: &Done) -> Vec<usize> {
    done.lock().unwrap().values().copied().collect()
}

#[tokio::test]
async fn ruling_22_thirteen_deliveries_are_done_once_whatever_form_they_come_in() {
    let (store, done) = (MemoryStore::new(), Done::default());
    let forms = [
        list(&[ticket(1), ticket(2), ticket(1)]),
        list(&[ticket(2), ticket(1)]),
        ticket(1),
        format!(r#"{{"bucket":{}}}"#, list(&[ticket(1), ticket(2)])),
    ];
    for number in 0..13 {
        let reply = deliver(&store, &forms[number % forms.len()], &done).await;
        assert_eq!(reply.status(), 200, "{reply}");
        assert_eq!(reply.done, if number == 0 { 2 } else { 0 }, "{reply}");
    }
    assert_eq!(counts(&done), [1, 1]);
}

#[tokio::test]
async fn an_item_in_another_state_is_another_item() {
    let (store, done) = (MemoryStore::new(), Done::default());
    deliver(&store, &ticket(1), &done).await;
    deliver(&store, &ticket(1).replace("VALID", "CANCELLED"), &done).await;
    deliver(&store, &ticket(1).replace("85000", "90000"), &done).await;
    assert_eq!(counts(&done), [1, 1, 1]);
}

#[tokio::test]
async fn only_what_failed_is_done_again_and_200_is_said_when_all_is_done() {
    let (store, done, left) = (MemoryStore::new(), Done::default(), AtomicUsize::new(3));
    let body = list(&[ticket(1), ticket(2), ticket(3)]);
    let mut statuses = Vec::new();
    for _ in 0..6 {
        // The second item fails three times.
        let fails = |key: &str| {
            let is_second = key.starts_with("access/2/");
            is_second
                && left
                    .fetch_update(Ordering::SeqCst, Ordering::SeqCst, |left| left.checked_sub(1))
                    .is_ok()
        };
        let receiver = Receiver::new();
        let reply =
            receiver.handle(body.clone(), &store, |item| work(item, done.clone(), fails)).await;
        statuses.push(reply.status());
        assert_eq!(reply.error.is_some(), reply.status() != 200);
    }
    assert_eq!(statuses, [503, 503, 503, 200, 200, 200]);
    assert_eq!(counts(&done), [1, 1, 1]);
}

#[tokio::test]
async fn a_bad_item_is_given_to_the_work_once_and_stops_nothing() {
    let (store, done) = (MemoryStore::new(), Done::default());
    let body = list(&["{]".to_owned(), ticket(1)]);
    for _ in 0..13 {
        let reply = deliver(&store, &body, &done).await;
        assert_eq!((reply.status(), reply.rejected), (200, 1), "{reply}");
    }
    assert_eq!(counts(&done), [1, 1]);
}

#[tokio::test]
async fn a_body_that_breaks_off_is_never_answered_with_200() {
    let (store, done) = (MemoryStore::new(), Done::default());
    let body = list(&[ticket(1), ticket(2)]);
    let reply = deliver(&store, body.trim_end_matches("}]"), &done).await;
    assert_eq!((reply.status(), reply.done), (400, 1), "{reply}");
    assert_eq!(deliver(&store, &body, &done).await.status(), 200);
    assert_eq!(counts(&done), [1, 1]);
}

#[tokio::test(start_paused = true)]
async fn after_a_crash_an_item_is_busy_until_its_lease_is_over() {
    let (store, done) = (MemoryStore::new(), Done::default());
    let receiver = Receiver::new();
    let never = |_: Result<Event<Ticket>, Rejected>| std::future::pending();
    let cut =
        tokio::time::timeout(Duration::from_secs(1), receiver.handle(ticket(1), &store, never));
    assert!(cut.await.is_err());
    let reply = deliver(&store, &ticket(1), &done).await;
    assert_eq!((reply.status(), reply.busy), (503, 1));
    tokio::time::advance(Duration::from_secs(60)).await;
    assert_eq!(deliver(&store, &ticket(1), &done).await.status(), 200);
    assert_eq!(counts(&done), [1]);
}

#[tokio::test(start_paused = true)]
async fn work_that_takes_longer_than_its_lease_is_told() {
    let store = MemoryStore::new();
    let receiver = Receiver::new().lease(Duration::from_secs(5));
    let slow = |_: Result<Event<Ticket>, Rejected>| async {
        tokio::time::sleep(Duration::from_secs(6)).await;
        Ok(())
    };
    let reply = receiver.handle(ticket(1), &store, slow).await;
    assert_eq!((reply.status(), reply.done, reply.late), (200, 1, 1));
}

#[tokio::test(start_paused = true)]
async fn what_is_done_is_forgotten_when_its_time_is_over_and_not_before() {
    let store = MemoryStore::new().retention(Duration::from_secs(100));
    let done = Done::default();
    deliver(&store, &ticket(1), &done).await;
    tokio::time::advance(Duration::from_secs(99)).await;
    assert_eq!(deliver(&store, &ticket(1), &done).await.repeated, 1);
    tokio::time::advance(Duration::from_secs(2)).await;
    assert!(store.is_empty());
    assert_eq!(deliver(&store, &ticket(1), &done).await.done, 1);
}

/// A store that fails now and then, before or after it has done what it was asked.
struct Faulty {
    inner: MemoryStore,
    asked: AtomicUsize,
}

impl Faulty {
    /// Each 53rd question goes unheard, the answer to each 71st is lost.
    fn faults(&self) -> (bool, bool) {
        let asked = self.asked.fetch_add(1, Ordering::SeqCst);
        (asked % 53 == 3, asked % 71 == 5)
    }
    fn ask<'a, T: Send + 'a>(
        &'a self,
        question: impl FnOnce() -> StoreFuture<'a, T> + Send + 'a,
    ) -> StoreFuture<'a, T> {
        Box::pin(async move {
            let (unheard, lost) = self.faults();
            tokio::task::yield_now().await;
            if unheard {
                return Err(StoreError::new("the store does not answer"));
            }
            let answer = question().await;
            if lost { Err(StoreError::new("the answer is lost")) } else { answer }
        })
    }
}

impl IdempotencyStore for Faulty {
    fn claim<'a>(&'a self, key: &'a Key, lease: Duration) -> StoreFuture<'a, Claim> {
        self.ask(move || self.inner.claim(key, lease))
    }
    fn complete<'a>(&'a self, key: &'a Key, token: u64) -> StoreFuture<'a, bool> {
        self.ask(move || self.inner.complete(key, token))
    }
    fn release<'a>(&'a self, key: &'a Key, token: u64) -> StoreFuture<'a, ()> {
        self.ask(move || self.inner.release(key, token))
    }
}

/// Eight deliveries of the same items at the same time, in another order each, until all say 200.
async fn eight(store: Arc<dyn IdempotencyStore>, done: &Done, fails_each: usize, pause: Duration) {
    let asked = Arc::new(AtomicUsize::new(0));
    let deliveries: Vec<_> = (0..8)
        .map(|number| {
            let (store, done, asked) = (store.clone(), done.clone(), asked.clone());
            tokio::spawn(async move {
                let mut items: Vec<String> = (0..40).map(ticket).collect();
                items.rotate_left(number * 5);
                let receiver = Receiver::new().lease(Duration::from_secs(60));
                for _ in 0..200 {
                    let fails = |_: &str| asked.fetch_add(1, Ordering::SeqCst) % fails_each == 1;
                    let body = list(&items);
                    let work = |item| work(item, done.clone(), fails);
                    if receiver.handle(body, &*store, work).await.is_done() {
                        return true;
                    }
                    tokio::time::sleep(pause).await;
                }
                false
            })
        })
        .collect();
    for delivery in deliveries {
        assert!(delivery.await.unwrap());
    }
}

#[tokio::test(start_paused = true)]
async fn eight_deliveries_at_once_with_work_that_fails_do_each_item_once() {
    let (store, done) = (Arc::new(MemoryStore::new()), Done::default());
    eight(store, &done, 3, Duration::from_secs(20)).await;
    assert_eq!(counts(&done), vec![1; 40]);
}

#[tokio::test(start_paused = true)]
async fn eight_deliveries_at_once_with_a_store_that_fails_do_each_item_once() {
    let store = Arc::new(Faulty { inner: MemoryStore::new(), asked: AtomicUsize::new(0) });
    let done = Done::default();
    eight(store.clone(), &done, 3, Duration::from_secs(20)).await;
    assert_eq!(counts(&done), vec![1; 40]);
    assert!(store.asked.load(Ordering::SeqCst) > 10 * 71, "too few questions for many faults");
}

/// A store that never learns that work is done.
struct Deaf(MemoryStore);

impl IdempotencyStore for Deaf {
    fn claim<'a>(&'a self, key: &'a Key, lease: Duration) -> StoreFuture<'a, Claim> {
        self.0.claim(key, lease)
    }
    fn complete<'a>(&'a self, _: &'a Key, _: u64) -> StoreFuture<'a, bool> {
        Box::pin(async { Err(StoreError::new("the store does not answer")) })
    }
    fn release<'a>(&'a self, key: &'a Key, token: u64) -> StoreFuture<'a, ()> {
        self.0.release(key, token)
    }
}

#[tokio::test(start_paused = true)]
async fn what_the_store_does_not_learn_of_is_not_answered_with_200_and_done_again() {
    let (store, done) = (Deaf(MemoryStore::new()), Done::default());
    for _ in 0..2 {
        let reply = deliver(&store, &ticket(1), &done).await;
        assert_eq!((reply.status(), reply.done, reply.store.is_some()), (503, 1, true));
        assert_eq!(deliver(&store, &ticket(1), &done).await.busy, 1);
        tokio::time::advance(Duration::from_secs(60)).await;
    }
    assert_eq!(counts(&done), [2]);
}
