//! What goes into logs: a span for each call and attempt with all that is known of them, and at no
//! level anything secret or personal, neither from this crate nor from those below.
#![cfg(feature = "tracing")]
#![allow(clippy::unwrap_used, clippy::indexing_slicing)]

mod stub;

use std::fmt::{Debug, Write as _};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use s360_runtime::{Poll, Value, Version};
use stub::{Stub, answer, json};
use tracing::field::{Field, Visit};
use tracing::span::{Attributes, Id, Record};
use tracing::{Event, Metadata, Subscriber};
use tracing_core::span::Current;

/// Keeps every span and event of every crate as a line.
#[derive(Clone, Default)]
struct Lines {
    lines: Arc<Mutex<Vec<String>>>,
    /// All spans; the id of one is its place, from 1.
    spans: Arc<Mutex<Vec<&'static Metadata<'static>>>>,
    /// Those that are entered.
    entered: Arc<Mutex<Vec<Id>>>,
}

struct Text(String);

impl Visit for Text {
    fn record_debug(&mut self, field: &Field, value: &dyn Debug) {
        write!(self.0, " {field}={value:?}").unwrap();
    }
}

impl Lines {
    fn write(&self, start: String, fields: impl FnOnce(&mut Text)) {
        let mut text = Text(start);
        fields(&mut text);
        self.lines.lock().unwrap().push(text.0);
    }
}

impl Subscriber for Lines {
    fn enabled(&self, _: &Metadata<'_>) -> bool {
        true
    }
    fn new_span(&self, span: &Attributes<'_>) -> Id {
        self.write(span.metadata().name().to_owned(), |text| span.record(text));
        let mut spans = self.spans.lock().unwrap();
        spans.push(span.metadata());
        Id::from_u64(spans.len() as u64)
    }
    fn record(&self, id: &Id, values: &Record<'_>) {
        let name = self.spans.lock().unwrap()[id.into_u64() as usize - 1].name();
        self.write(format!("{name} recorded"), |text| values.record(text));
    }
    fn event(&self, event: &Event<'_>) {
        self.write(event.metadata().target().to_owned(), |text| event.record(text));
    }
    fn record_follows_from(&self, _: &Id, _: &Id) {}
    fn enter(&self, id: &Id) {
        self.entered.lock().unwrap().push(id.clone());
    }
    fn exit(&self, _: &Id) {
        self.entered.lock().unwrap().pop();
    }
    fn current_span(&self) -> Current {
        let Some(id) = self.entered.lock().unwrap().last().cloned() else { return Current::none() };
        let span = self.spans.lock().unwrap()[id.into_u64() as usize - 1];
        Current::new(id, span)
    }
}

#[tokio::test]
async fn spans_tell_all_about_calls_and_attempts_and_nothing_secret_or_personal() {
    let seen = Lines::default();
    tracing::subscriber::set_global_default(seen.clone()).unwrap();
    let replies = vec![
        answer(500, "", "no seat for anna@example.org, token eyJhbGciOi.eyJzdWIi.c2ln"),
        json(r#"{"statusCode":"in_progress","requestId":42}"#),
        json(r#"{"statusCode":"success","name":"Anna Muster","statusDetail":"for Anna Muster"}"#),
    ];
    let stub = Stub::start(replies).await;
    let poll = Poll::default().every(Duration::from_millis(20)).jitter(0.0);
    let client = stub.s360().poll(poll).build().unwrap();
    let request = serde_json::json!({ "login": "anna.muster", "password": "hunter2" });
    let version = Version::new(2, 22);
    let call = client.call_method::<Value>("tnco", "aService", version, "getIt", &request);
    call.await.unwrap();
    let lines = seen.lines.lock().unwrap().clone();
    let all = lines.join("\n");

    assert!(
        lines[0].contains("less than the 256 bits") && lines[0].contains("institution"),
        "{all}"
    );
    let calls: Vec<_> = lines.iter().filter(|line| line.starts_with("s360 call service")).collect();
    assert_eq!(calls, [r#"s360 call service="aService" version=2.22 operation="getIt""#]);
    let attempts: Vec<_> =
        lines.iter().filter(|line| line.starts_with("s360 attempt attempt")).collect();
    let starts = ["attempt=1 wait=", "attempt=2 wait=", "attempt=3 request_id=42 wait="];
    assert_eq!(attempts.len(), starts.len(), "{all}");
    for (attempt, start) in attempts.iter().zip(starts) {
        assert!(attempt.starts_with(&format!("s360 attempt {start}")), "{attempt}");
    }
    for wanted in [
        "s360 call recorded request_id=42",
        "recorded status=500",
        "recorded bytes=43",
        "status=200 bytes=78",
    ] {
        assert!(all.contains(wanted), "{wanted}\n{all}");
    }
    for hidden in ["top-secret", "eyJ", "anna", "Anna", "hunter2", "Bearer", "password"] {
        assert!(!all.contains(hidden), "{hidden}\n{all}");
    }
}
