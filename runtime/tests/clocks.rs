//! Servers that take the age of a token by the letter, and whose clocks are not this machine's (R5).
#![allow(clippy::unwrap_used, clippy::indexing_slicing)]

use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::{Duration, SystemTime};

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use s360_runtime::transport::Request;
use s360_runtime::transport::mock::{Mock, Reply};
use s360_runtime::{Client, Clock, Credentials, RateLimits, Value, Version};
use tokio::time::{Instant, sleep};

const SECOND: i64 = 1000;
const CALLS: u32 = 600;
const PAUSE: Duration = Duration::from_millis(50);
const ON_THE_WAY: Duration = Duration::from_millis(3);
/// By this machine's clock.
const BEGIN: Duration = Duration::from_millis(1_800_000_000_123);

fn issued(request: &Request) -> i64 {
    let token = request.headers["authorization"].to_str().unwrap().strip_prefix("Bearer ");
    let claims = URL_SAFE_NO_PAD.decode(token.unwrap().split('.').nth(1).unwrap()).unwrap();
    serde_json::from_slice::<Value>(&claims).unwrap()["iat"].as_i64().unwrap()
}

/// A server whose clock is so many milliseconds ahead, and the number of tokens it has refused.
fn server(ahead: i64, is_strict: bool, start: Instant) -> (Mock, Arc<AtomicU32>) {
    let refused = Arc::new(AtomicU32::new(0));
    let count = refused.clone();
    let check = move |request: &Request| {
        let now =
            i64::try_from((BEGIN + start.elapsed() + ON_THE_WAY).as_millis()).unwrap() + ahead;
        let age = now - issued(request) * SECOND;
        // By the letter, or as JWT libraries do.
        let is_good = if is_strict { (0..SECOND).contains(&age) } else { age >= 0 };
        let since = Duration::from_millis(u64::try_from(now).unwrap());
        let date = httpdate::fmt_http_date(SystemTime::UNIX_EPOCH + since);
        if !is_good {
            count.fetch_add(1, Ordering::Relaxed);
        }
        let status = if is_good { 200 } else { 401 };
        let reply = Reply::status(status, r#"{"statusCode":"success"}"#);
        reply.header("date", date).header("content-type", "application/json").after(2 * ON_THE_WAY)
    };
    let mock = Mock::new();
    mock.on("getIt", [Reply::by(check)]);
    (mock, refused)
}

/// Makes calls one after the other; how many tokens were refused in the second half.
async fn calls(ahead: i64, is_strict: bool) -> u32 {
    let (mock, refused) = server(ahead, is_strict, Instant::now());
    let client = Client::builder("https://test.invalid", Credentials::new("I", "O", "P", "secret"));
    let clock = Clock::paused_at(SystemTime::UNIX_EPOCH + BEGIN);
    let client = client.transport(mock).clock(clock).limits(RateLimits::none()).build().unwrap();
    let mut before = 0;
    for number in 0..CALLS {
        if number == CALLS / 2 {
            before = refused.load(Ordering::Relaxed);
        }
        let call = client.call_method("tnco", "a", Version::new(1, 0), "getIt", &Value::Null);
        let result: Result<Value, _> = call.await;
        assert!(result.is_ok(), "{ahead} ms, strict {is_strict}, call {number}: {result:?}");
        sleep(PAUSE).await;
    }
    refused.load(Ordering::Relaxed) - before
}

#[tokio::test(start_paused = true)]
async fn r5_no_call_is_lost_and_hardly_a_token_refused_whatever_the_servers_clock_says() {
    for ahead in [-90_000, -900, -500, -200, 0, 200, 500, 900, 90_000] {
        for is_strict in [false, true] {
            let refused = calls(ahead, is_strict).await;
            assert_eq!(refused, 0, "{ahead} ms ahead, strict {is_strict}");
        }
    }
}
