//! How a request proves who sends it when something is wrong: the clock, the token, its provider.
#![allow(clippy::unwrap_used, clippy::indexing_slicing)]

mod memory;
mod stub;

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, SystemTime};

use memory::Stub;
use s360_runtime::operation::{Operation, Service};
use s360_runtime::{
    AuthEndpoint, Authentication, Client, Credentials, Error, ErrorKind, PollPolicy, RateLimit,
    RateLimits, RetryPolicy, Secret, TokenFuture, TokenProvider, Value, Version,
};
use stub::{Reply, answer, json};

const DONE: &str = r#"{"statusCode":"success"}"#;
const MINUTES: Duration = Duration::from_secs(300);

async fn call(client: &Client) -> Result<Value, Error> {
    let call = client.call_method("tnco", "aService", Version::new(2, 22), "getIt", &Value::Null);
    call.idempotent().await
}

/// 401 of a server whose clock says `date`.
fn refused(date: SystemTime) -> Reply {
    answer(401, &format!("Date: {}\r\n", httpdate::fmt_http_date(date)), "")
}

#[tokio::test(start_paused = true)]
async fn r5_calls_at_once_all_succeed_when_the_first_ones_find_the_clock_wrong() {
    let there = SystemTime::now() + MINUTES;
    let late = || match refused(there) {
        Reply::Bytes(bytes) => Reply::Late(Duration::from_millis(100), bytes),
        other => other,
    };
    let stub = Stub::start(vec![late(), late(), late(), json(DONE)]).await;
    let client = stub.s360().retry(RetryPolicy::never()).build().unwrap();
    let (one, two, three) = tokio::join!(call(&client), call(&client), call(&client));
    for result in [one, two, three] {
        assert!(result.is_ok(), "{result:?}");
    }
    assert!((295_000..305_000).contains(&client.clock_offset()), "{}", client.clock_offset());
}

#[tokio::test(start_paused = true)]
async fn r5_a_correction_that_does_not_help_is_taken_back() {
    let there = SystemTime::now() + MINUTES;
    let stub = Stub::start(vec![refused(there)]).await;
    let client = stub.s360().retry(RetryPolicy::never()).build().unwrap();
    call(&client).await.unwrap_err();
    assert_eq!(client.clock_offset(), 0);
    // The last one is as of this machine's clock again: `Date` may be a proxy's.
    let issued: Vec<u64> = stub.requests().iter().map(|request| issued(request)).collect();
    assert!(issued.len() == 3 && issued[2] - issued[0] < 5, "{issued:?}");
}

/// What was not answered proves nothing against it.
#[tokio::test(start_paused = true)]
async fn r5_a_correction_that_was_not_answered_is_kept_and_the_call_goes_on() {
    let there = SystemTime::now() + MINUTES;
    let stub = Stub::start(vec![refused(there), Reply::Cut, json(DONE)]).await;
    let client = stub.s360().build().unwrap();
    call(&client).await.unwrap();
    let issued: Vec<u64> = stub.requests().iter().map(|request| issued(request)).collect();
    assert!(issued[1..].iter().all(|second| second.abs_diff(issued[0] + 300) < 10), "{issued:?}");
}

#[tokio::test(start_paused = true)]
async fn r5_a_hostile_date_gets_no_token_of_another_day() {
    let year = Duration::from_secs(365 * 24 * 3600);
    for date in [SystemTime::now() + 70 * year, SystemTime::now() - 40 * year] {
        let stub = Stub::start(vec![refused(date)]).await;
        let client = stub.s360().build().unwrap();
        let error = call(&client).await.unwrap_err();
        assert!(error.kind() == ErrorKind::Unauthorized, "{error:?}");
        assert_eq!(client.clock_offset(), 0);
        let now = SystemTime::UNIX_EPOCH.elapsed().unwrap().as_secs();
        for request in stub.requests() {
            assert!(issued(&request).abs_diff(now) < 60, "{request}");
        }
    }
}

fn issued(request: &str) -> u64 {
    use base64::Engine as _;
    let token = request.lines().find_map(|line| line.strip_prefix("authorization: Bearer "));
    let claims = token.unwrap().split('.').nth(1).unwrap();
    let claims = base64::engine::general_purpose::URL_SAFE_NO_PAD.decode(claims).unwrap();
    serde_json::from_slice::<Value>(&claims).unwrap()["iat"].as_u64().unwrap()
}

#[tokio::test(start_paused = true)]
async fn ruling_20_the_auth_endpoint_may_be_in_another_context_and_without_a_partner() {
    let endpoint_stub = Stub::start(vec![json(r#"{"token":"one"}"#)]).await;
    let stub = Stub::start(vec![json(DONE)]).await;
    let endpoint = endpoint(&endpoint_stub).context("tnco").without_partner();
    let client = stub.client(Authentication::provider(endpoint)).build().unwrap();
    call(&client).await.unwrap();
    let asked = &endpoint_stub.requests()[0];
    assert!(asked.starts_with("POST /tnco/backend-apis/v1/auth "), "{asked}");
    assert!(asked.ends_with(r#"{"operator":"O","secret":"top-secret"}"#), "{asked}");
}

/// Takes its time, and counts.
struct Slow(Duration, Arc<AtomicUsize>);

impl TokenProvider for Slow {
    fn token(&self) -> TokenFuture<'_> {
        self.1.fetch_add(1, Ordering::Relaxed);
        Box::pin(async {
            tokio::time::sleep(self.0).await;
            Ok(Secret::from("a token"))
        })
    }
}

#[tokio::test(start_paused = true)]
async fn a_provider_that_takes_long_does_not_outlast_the_deadline_of_the_call() {
    let stub = Stub::start(vec![json(DONE)]).await;
    let slow = Authentication::provider(Slow(Duration::from_secs(3600), Arc::default()));
    let client = stub.client(slow).build().unwrap();
    let error = call(&client.with_deadline(Duration::from_millis(100))).await.unwrap_err();
    assert!(error.is_timeout() && !error.failure().sent, "{error:?}");
    assert!(stub.requests().is_empty());
}

fn endpoint(stub: &Stub) -> AuthEndpoint {
    let client =
        stub.open().retry(RetryPolicy::never()).timeout(Duration::from_millis(500)).build();
    AuthEndpoint::new(&client.unwrap(), &Credentials::new("I", "O", "P", "top-secret"))
}

async fn at_once(client: &Client, calls: usize) -> Vec<Result<Value, Error>> {
    let tasks = (0..calls).map(|_| {
        let client = client.clone();
        tokio::spawn(async move { call(&client).await })
    });
    let mut results = Vec::new();
    for task in tasks.collect::<Vec<_>>() {
        results.push(task.await.unwrap());
    }
    results
}

#[tokio::test(start_paused = true)]
async fn r14_many_calls_at_once_fetch_one_token() {
    let body = r#"{"token":"one"}"#;
    let head = format!("HTTP/1.1 200 OK\r\nContent-Length: {}\r\n\r\n{body}", body.len());
    let late = Reply::Late(Duration::from_millis(100), head.into_bytes());
    let endpoint_stub = Stub::start(vec![late]).await;
    let stub = Stub::start(vec![json(DONE)]).await;
    let provider = Authentication::provider(endpoint(&endpoint_stub));
    let client = stub.client(provider).build().unwrap();
    assert!(at_once(&client, 20).await.iter().all(Result::is_ok));
    assert_eq!((endpoint_stub.requests().len(), stub.requests().len()), (1, 20));
}

#[tokio::test(start_paused = true)]
async fn r14_a_token_is_fetched_anew_shortly_before_it_expires() {
    use base64::Engine as _;
    let claims =
        base64::engine::general_purpose::URL_SAFE_NO_PAD.encode(r#"{"iat":100,"exp":101}"#);
    let token = |name: &str| json(&format!(r#"{{"token":"{name}.{claims}.c2ln"}}"#));
    let endpoint_stub = Stub::start(vec![token("one"), token("two")]).await;
    let stub = Stub::start(vec![json(DONE)]).await;
    let provider = Authentication::provider(endpoint(&endpoint_stub));
    let client = stub.client(provider).build().unwrap();
    call(&client).await.unwrap();
    // It lives for a second; what is left of it by now may not last for the way.
    tokio::time::sleep(Duration::from_millis(850)).await;
    call(&client).await.unwrap();
    let requests = stub.requests();
    assert!(requests[0].contains("Bearer one.") && requests[1].contains("Bearer two."));
}

#[tokio::test(start_paused = true)]
async fn r14_calls_do_not_queue_for_the_failures_of_an_endpoint_that_is_silent() {
    let endpoint_stub = Stub::start(vec![Reply::Silence]).await;
    let provider = Authentication::provider(endpoint(&endpoint_stub));
    let client = endpoint_stub.client(provider).retry(RetryPolicy::never()).build();
    // One after the other they would take 20 s.
    let all = tokio::time::timeout(Duration::from_secs(10), at_once(&client.unwrap(), 40)).await;
    let all = all.unwrap();
    assert_eq!(endpoint_stub.requests().len(), 1, "one fetch, and its failure for all");
    assert!(all.iter().all(|result| result.as_ref().is_err_and(Error::is_timeout)), "{all:?}");
}

#[tokio::test(start_paused = true)]
async fn r14_limits_are_the_institutions_however_a_client_proves_who_it_is() {
    let stub = Stub::start(vec![json(DONE)]).await;
    let hour = Duration::from_secs(3600);
    let limits = RateLimits::none().institution(RateLimit::new(8, hour)).max_wait(Duration::ZERO);
    let forging = stub.s360().limits(limits.clone()).build().unwrap();
    let endpoint_stub = Stub::start(vec![json(r#"{"token":"one"}"#)]).await;
    let provider = Authentication::provider(endpoint(&endpoint_stub));
    let fetching = stub.client(provider).limits(limits).build().unwrap();
    call(&forging).await.unwrap();
    call(&fetching).await.unwrap();
    assert!(call(&fetching).await.unwrap_err().is_rate_limited());
    assert!(call(&forging).await.unwrap_err().is_rate_limited());
}

#[tokio::test(start_paused = true)]
async fn r9_a_call_that_the_server_has_is_in_progress_when_nothing_more_can_be_sent() {
    let hour = Duration::from_secs(3600);
    let waiting = || vec![json(r#"{"statusCode":"in_progress","requestId":7}"#)];
    let quick = PollPolicy::default().every(Duration::from_millis(1));
    let ended = |error: Error| {
        assert!(error.kind() == ErrorKind::InProgress, "{error:?}");
        assert_eq!((error.request_id(), error.failure().sent), (Some(7), true));
        assert!(!error.is_retryable(), "it would be done twice: {error:?}");
    };
    // The client's own limit is met while polling.
    let stub = Stub::start(waiting()).await;
    let limits = RateLimits::none().institution(RateLimit::new(2, hour)).max_wait(Duration::ZERO);
    let client = stub.s360().limits(limits).poll(quick).build().unwrap();
    let error = client.call::<Value>(&PAY, &Value::Null).await.unwrap_err();
    assert!(error.retry_after().is_some());
    ended(error);
    // The deadline passes before the next poll can be sent.
    let stub = Stub::start(waiting()).await;
    let limits = RateLimits::none().institution(RateLimit::new(1, hour)).max_wait(hour);
    let client = stub.s360().limits(limits).poll(quick).build().unwrap();
    let call = client.call::<Value>(&PAY, &Value::Null).deadline(Duration::from_millis(100));
    ended(call.await.unwrap_err());
    // It passes while a poll is on its way.
    let stub = Stub::start([waiting(), vec![Reply::Silence]].concat()).await;
    let client = stub.s360().poll(quick).build().unwrap();
    let call = client.call::<Value>(&PAY, &Value::Null).deadline(Duration::from_millis(200));
    ended(call.await.unwrap_err());
    // A poll that fails on the network stays what it is, but the server has the call.
    let gone = "http://127.0.0.1:1";
    let client =
        Client::builder(gone, Authentication::None).retry(RetryPolicy::never()).build().unwrap();
    let call = || client.call::<Value>(&PAY, &Value::Null);
    let error = call().await.unwrap_err();
    assert!(!error.failure().sent && error.is_retryable(), "{error:?}");
    let error = call().resume(7).await.unwrap_err();
    assert!(error.kind() == ErrorKind::Transport && error.failure().sent, "{error:?}");
    assert!(error.is_retryable(), "resuming does nothing twice");
    let stub = Stub::start([waiting(), vec![Reply::Refuse]].concat()).await;
    let client = stub.s360().poll(quick).retry(RetryPolicy::never()).build().unwrap();
    let error = client.call::<Value>(&PAY, &Value::Null).await.unwrap_err();
    assert!(error.kind() == ErrorKind::Transport && error.failure().sent, "{error:?}");
    assert!(!error.is_retryable() && error.request_id() == Some(7), "{error:?}");
}

static SERVICE: Service = Service { name: "shop", version: None, path: "/shop" };
static PAY: Operation = Operation::web_method(&SERVICE, "pay").not_idempotent();

#[tokio::test(start_paused = true)]
async fn r10_a_started_call_that_nobody_can_ask_for_is_not_made_again() {
    let stub = Stub::start(vec![json(r#"{"statusCode":"in_progress"}"#), json(DONE)]).await;
    let client = stub.s360().build().unwrap();
    let error = client.call::<Value>(&PAY, &Value::Null).start().await.unwrap_err();
    assert!(error.kind() == ErrorKind::InProgress, "{error:?}");
    assert_eq!(stub.requests().len(), 1);
}

#[tokio::test]
async fn r10_an_answer_that_breaks_off_is_not_asked_for_twice_when_the_call_must_not_be() {
    let cut = |status: u16| {
        let head = format!("HTTP/1.1 {status} X\r\nContent-Length: 900\r\n\r\n{{\"statusCode\":");
        Reply::Bytes(head.into_bytes())
    };
    for status in [200, 500, 509] {
        let stub = stub::Stub::start(vec![cut(status), json(DONE)]).await;
        let client = stub.s360().build().unwrap();
        let error = client.call::<Value>(&PAY, &Value::Null).await.unwrap_err();
        assert!(error.kind() == ErrorKind::Transport && error.failure().sent, "{error:?}");
        assert_eq!(stub.requests().len(), 1);
    }
}
