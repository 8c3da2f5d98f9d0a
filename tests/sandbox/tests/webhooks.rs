//! The sandbox as the vendor, against a receiver over HTTP.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, missing_docs)]

use std::collections::BTreeMap;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};

use axum::Router;
use axum::body::Bytes;
use axum::http::{HeaderMap, StatusCode};
use axum::routing::post;
use s360_runtime::webhook::{Event, Guard, MemoryStore, Payload, Receiver, Rejected};
use s360_runtime::wire::Extra;
use s360_runtime::{Secret, Value};
use s360_sandbox::webhook::{
    Attempt, Delivery, Form, Sender, bodies, broken, duplicated, names, oversized, sample, shuffled,
};
use serde_json::json;

#[derive(Default)]
struct Ticket {
    extra: Extra,
}
s360_runtime::record!(Ticket {} extra);
impl Payload for Ticket {
    const WEBHOOK: &'static str = "access";
}

/// A receiver on a free port.
struct Receiving {
    url: String,
    /// How often work was done for each key.
    done: Arc<Mutex<BTreeMap<String, usize>>>,
    requests: Arc<AtomicUsize>,
    task: tokio::task::JoinHandle<()>,
}

impl Receiving {
    /// One that answers the first `fails` requests with 500, after it has done nothing.
    async fn start(guard: Guard, fails: usize) -> Self {
        let (done, requests) =
            (Arc::<Mutex<BTreeMap<_, _>>>::default(), Arc::new(AtomicUsize::new(0)));
        let store = Arc::new(MemoryStore::new());
        let (counts, asked) = (done.clone(), requests.clone());
        let handler = move |headers: HeaderMap, body: Bytes| async move {
            let number = asked.fetch_add(1, Ordering::SeqCst);
            if let Err(refused) = guard.verify(&headers) {
                return StatusCode::from_u16(refused.status()).unwrap();
            }
            if number < fails {
                return StatusCode::INTERNAL_SERVER_ERROR;
            }
            let work = |item: Result<Event<Ticket>, Rejected>| {
                let key = item.map_or_else(|rejected| rejected.key, |event| event.key);
                *counts.lock().unwrap().entry(key.to_string()).or_default() += 1;
                async {
                    tokio::task::yield_now().await;
                    Ok(())
                }
            };
            let receiver = Receiver::new().max_body(1_000_000);
            let reply = receiver.handle(body, &*store, work).await;
            StatusCode::from_u16(reply.status()).unwrap()
        };
        let app = Router::new()
            .route("/access", post(handler))
            .layer(axum::extract::DefaultBodyLimit::disable());
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}/access", listener.local_addr().unwrap());
        let task = tokio::spawn(async move { axum::serve(listener, app).await.unwrap() });
        Self { url, done, requests, task }
    }
    fn sender(&self) -> Sender {
        Sender::new(&self.url).unwrap()
    }
    fn counts(&self) -> Vec<usize> {
        self.done.lock().unwrap().values().copied().collect()
    }
    fn requests(&self) -> usize {
        self.requests.load(Ordering::SeqCst)
    }
}

impl Drop for Receiving {
    fn drop(&mut self) {
        self.task.abort();
    }
}

fn tickets(count: usize) -> Vec<Value> {
    let mut all = vec![sample("access").unwrap(); count];
    for (number, ticket) in all.iter_mut().enumerate() {
        ticket["barcode"] = json!(number.to_string());
    }
    all
}

fn statuses(delivery: &Delivery) -> Vec<u16> {
    let status = |attempt: &Attempt| match attempt {
        Attempt::Answered(status) => *status,
        _ => 0,
    };
    delivery.attempts.iter().map(status).collect()
}

#[tokio::test]
async fn each_authentication_is_let_in_and_its_lack_is_not() {
    let key = Secret::from("s3cret");
    let basic = Receiving::start(Guard::basic("vendor", &key), 0).await;
    let by_key = Receiving::start(Guard::api_key("X-Hook", key), 0).await;
    let body = || bodies(&tickets(1), Form::Object, 1).remove(0);
    let right = basic.sender().basic("vendor", "s3cret").deliver(body()).await;
    assert_eq!(statuses(&right), [200]);
    let right = by_key.sender().api_key("x-hook", "s3cret").unwrap().deliver(body()).await;
    assert_eq!(statuses(&right), [200]);
    let wrong = [
        basic.sender().basic("vendor", "other").deliver(body()).await,
        by_key.sender().deliver(body()).await,
    ];
    for wrong in wrong {
        assert_eq!(statuses(&wrong), [401; 13]);
    }
    let sender = by_key.sender().api_key("x-hook", "s3cret").unwrap();
    assert!(!format!("{sender:?}").contains("s3cret"));
}

#[tokio::test]
async fn ruling_22_what_is_not_answered_with_200_is_repeated_12_times() {
    let receiving = Receiving::start(Guard::none(), 4).await;
    let body = bodies(&tickets(1), Form::List, 1).remove(0);
    let delivery = receiving.sender().deliver(body).await;
    assert_eq!(statuses(&delivery), [500, 500, 500, 500, 200]);
    let never = Receiving::start(Guard::none(), usize::MAX).await;
    let delivery = never.sender().deliver("{}").await;
    assert!(!delivery.has_arrived());
    assert_eq!((delivery.attempts.len(), never.requests()), (13, 13));
    let nobody = Sender::new("http://127.0.0.1:1/").unwrap().deliver("{}").await;
    assert_eq!(nobody.attempts, [Attempt::NotReached; 13]);
}

#[tokio::test]
async fn items_that_come_twice_in_any_order_and_form_are_done_once() {
    let receiving = Receiving::start(Guard::none(), 0).await;
    for (seed, form) in [Form::Object, Form::List, Form::Bucket].into_iter().enumerate() {
        let items = shuffled(duplicated(tickets(25)), seed as u64);
        for body in bodies(&items, form, 7) {
            assert!(receiving.sender().deliver(body).await.has_arrived());
        }
    }
    assert_eq!(receiving.counts(), [1; 25]);
    assert_eq!(receiving.requests(), 50 + 8 + 8);
}

#[tokio::test(flavor = "multi_thread")]
async fn eight_deliveries_at_once_are_done_once() {
    let receiving = Receiving::start(Guard::none(), 3).await;
    let body = bodies(&tickets(50), Form::List, 50).remove(0);
    let sender = receiving.sender().repetitions(1000);
    for delivery in sender.deliver_at_once(body, 8).await {
        assert!(delivery.has_arrived(), "{delivery:?}");
    }
    assert_eq!(receiving.counts(), [1; 50]);
}

#[tokio::test]
async fn broken_bodies_cost_no_good_item_and_only_whole_ones_are_answered_with_200() {
    for (what, body) in broken(&tickets(4)) {
        let receiving = Receiving::start(Guard::none(), 0).await;
        let delivery = receiving.sender().repetitions(1).deliver(body).await;
        let is_item = what.starts_with("an item");
        assert_eq!(delivery.has_arrived(), is_item, "{what}");
        let done = receiving.counts();
        assert!(done.iter().all(|count| *count == 1), "{what}");
        let least = if is_item { 4 } else { 0 };
        assert!(done.len() >= least, "{what}: {done:?}");
    }
    let receiving = Receiving::start(Guard::none(), 0).await;
    let body = oversized(&tickets(1)[0], 1_000_000);
    let delivery = receiving.sender().repetitions(0).deliver(body).await;
    assert_eq!(statuses(&delivery), [413]);
}

#[test]
fn every_webhook_has_a_sample_and_another_is_an_error_that_names_them() {
    assert_eq!(names(), ["access", "contact", "dataExport", "inventory", "order"]);
    for name in names() {
        assert!(sample(&name).unwrap().is_object());
    }
    assert!(sample("orders").unwrap_err().to_string().contains("inventory, order"));
}
