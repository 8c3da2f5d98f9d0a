//! What goes into logs: a span for each call and attempt with all that is known of them, and at no
//! level anything secret or personal, neither from this crate nor from those below.
#![cfg(feature = "tracing")]
#![allow(clippy::unwrap_used, clippy::indexing_slicing)]

mod lines;
mod stub;

use std::time::Duration;

use lines::Lines;
use s360_runtime::{PollPolicy, Value, Version};
use stub::{Stub, answer, json};

#[tokio::test]
async fn spans_tell_all_about_calls_and_attempts_and_nothing_secret_or_personal() {
    let seen = Lines::start();
    let replies = vec![
        answer(500, "", "no seat for anna@example.org, token eyJhbGciOi.eyJzdWIi.c2ln"),
        json(r#"{"statusCode":"in_progress","requestId":42}"#),
        json(r#"{"statusCode":"success","name":"Anna Muster","statusDetail":"for Anna Muster"}"#),
    ];
    let stub = Stub::start(replies).await;
    let poll = PollPolicy::default().every(Duration::from_millis(20)).jitter(0.0);
    let client = stub.s360().poll(poll).build().unwrap();
    let request = serde_json::json!({ "login": "anna.muster", "password": "hunter2" });
    let version = Version::new(2, 22);
    let call =
        client.call_method::<Value>("tnco", "aService", version, "getIt", &request).idempotent();
    call.await.unwrap();
    let lines = seen.all();
    let all = lines.join("\n");

    assert!(
        lines[0].contains("less than the 256 bits") && lines[0].contains("institution"),
        "{all}"
    );
    let calls: Vec<_> =
        lines.iter().filter(|line| line.starts_with("s360.call s360.service")).collect();
    assert_eq!(
        calls,
        [r#"s360.call s360.service="aService" s360.version=2.22 s360.operation="getIt""#]
    );
    let attempts: Vec<_> =
        lines.iter().filter(|line| line.starts_with("s360.attempt otel.kind")).collect();
    let starts = ["1 s360.wait_ms=", "2 s360.wait_ms=", "3 s360.request_id=42 s360.wait_ms="];
    assert_eq!(attempts.len(), starts.len(), "{all}");
    for (attempt, start) in attempts.iter().zip(starts) {
        assert!(
            attempt
                .starts_with(&format!(r#"s360.attempt otel.kind="client" s360.attempt={start}"#)),
            "{attempt}"
        );
    }
    for wanted in [
        "s360.call recorded s360.request_id=42",
        "recorded http.response.status_code=500",
        "recorded http.response.body.size=43",
        "http.response.status_code=200 bytes=78",
    ] {
        assert!(all.contains(wanted), "{wanted}\n{all}");
    }
    for hidden in ["top-secret", "eyJ", "anna", "Anna", "hunter2", "Bearer", "password"] {
        assert!(!all.contains(hidden), "{hidden}\n{all}");
    }
}
