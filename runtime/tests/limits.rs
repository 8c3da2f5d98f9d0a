//! The client's own limits over real HTTP: what counts is what was sent.
#![allow(clippy::unwrap_used, clippy::panic)]

mod stub;

use std::net::TcpListener;
use std::time::Duration;

use s360_runtime::{
    Authentication, Client, Credentials, Error, ErrorKind, RateLimit, RateLimits, RetryPolicy,
    Value, Version,
};
use stub::{Reply, Stub, answer, json};

const HOUR: Duration = Duration::from_secs(3600);
const DONE: &str = r#"{"statusCode":"success"}"#;

/// Two calls of a service at once, and one of the method an hour.
fn limits() -> RateLimits {
    let limits = RateLimits::none()
        .service(RateLimit::new(8, HOUR))
        .method("getIt", RateLimit::new(1, HOUR));
    limits.max_wait(Duration::ZERO)
}

async fn call(client: &Client) -> Result<Value, Error> {
    let version = Version::new(1, 0);
    client.call_method("tnco", "aService", version, "getIt", &Value::Null).await
}

fn left(client: &Client) -> Option<u32> {
    client.remaining("aService").unwrap().service
}

#[tokio::test]
async fn a_server_that_refuses_connections_uses_up_no_limit() {
    let nobody = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
    let credentials = Credentials::new("I", "O", "P", "top-secret");
    let builder = Client::builder(format!("http://{nobody}"), credentials);
    let client = builder.retry(RetryPolicy::never()).limits(limits()).build().unwrap();
    for _ in 0..5 {
        let error = call(&client).await.unwrap_err();
        assert!(error.kind() == ErrorKind::Transport && !error.failure().sent, "{error:?}");
    }
    assert_eq!(left(&client), Some(2));
}

#[tokio::test]
async fn a_request_that_left_counts_whatever_became_of_it() {
    for reply in [answer(401, "", ""), answer(500, "", ""), Reply::Cut] {
        let stub = Stub::start(vec![reply]).await;
        let client = stub.open().retry(RetryPolicy::never()).limits(limits()).build().unwrap();
        call(&client).await.unwrap_err();
        assert_eq!(left(&client), Some(1));
        let error = call(&client).await.unwrap_err();
        assert!(error.is_rate_limited() && !error.failure().sent, "{error:?}");
        assert_eq!(stub.requests().len(), 1);
    }
}

#[tokio::test]
async fn a_call_that_is_dropped_or_late_before_it_is_sent_uses_up_no_limit() {
    let stub = Stub::start(vec![json(DONE)]).await;
    let limits = limits().institution(RateLimit::new(4, HOUR)).max_wait(HOUR);
    let client = stub.s360().limits(limits).build().unwrap();
    let version = Version::new(1, 0);
    client.call_method::<Value>("tnco", "b", version, "getThat", &Value::Null).await.unwrap();
    // The institution's limit is used up: the next call waits for it.
    for _ in 0..5 {
        tokio::time::timeout(Duration::from_millis(5), call(&client)).await.unwrap_err();
        let error = call(&client.with_deadline(Duration::from_millis(50))).await.unwrap_err();
        assert!(error.is_rate_limited() && error.retry_after() < Some(HOUR), "{error:?}");
    }
    assert_eq!(left(&client), Some(2));
    assert_eq!(stub.requests().len(), 1);
}

#[tokio::test]
async fn a_token_provider_that_has_none_uses_up_no_limit() {
    struct None;
    impl s360_runtime::TokenProvider for None {
        fn token(&self) -> s360_runtime::TokenFuture<'_> {
            Box::pin(async { Err("none today".into()) })
        }
    }
    let stub = Stub::start(vec![json(DONE)]).await;
    let builder = Client::builder(&stub.url, Authentication::provider(None));
    let client = builder.limits(limits()).build().unwrap();
    for _ in 0..3 {
        assert!(call(&client).await.unwrap_err().kind() == ErrorKind::Request);
    }
    assert_eq!(left(&client), Some(2));
}

#[tokio::test]
async fn a_call_whose_connection_was_refused_once_is_made_again_under_its_limit() {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap();
    drop(listener);
    let credentials = Credentials::new("I", "O", "P", "top-secret");
    let waits = RetryPolicy::default().backoff(Duration::from_millis(1), Duration::from_millis(5));
    let builder = Client::builder(format!("http://{address}"), credentials);
    let client = builder.retry(waits).limits(limits()).build().unwrap();
    let error = call(&client).await.unwrap_err();
    assert_eq!(error.failure().attempts, 3, "each try has got the permit: {error:?}");
}
