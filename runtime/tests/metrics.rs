//! What is counted through the `metrics` facade.
#![cfg(feature = "metrics")]
#![allow(clippy::unwrap_used)]

mod stub;

use std::collections::BTreeMap;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex};

use metrics::{
    Counter, Gauge, Histogram, HistogramFn, Key, KeyName, Metadata, Recorder, SharedString, Unit,
};
use s360_runtime::{Metrics, Translations, Value, Version};
use stub::{Reply, Stub, answer, json};

/// Keeps counters by name and labels, and of histograms the number of values.
#[derive(Default)]
struct Kept(Mutex<BTreeMap<String, Arc<AtomicU64>>>);

struct Values(Arc<AtomicU64>);

impl HistogramFn for Values {
    fn record(&self, _: f64) {
        self.0.fetch_add(1, Ordering::Relaxed);
    }
}

impl Kept {
    fn cell(&self, key: &Key) -> Arc<AtomicU64> {
        let labels = key.labels().map(|label| format!(" {}={}", label.key(), label.value()));
        let name = format!("{}{}", key.name(), labels.collect::<String>());
        self.0.lock().unwrap().entry(name).or_default().clone()
    }
}

impl Recorder for Kept {
    fn describe_counter(&self, _: KeyName, _: Option<Unit>, _: SharedString) {}
    fn describe_gauge(&self, _: KeyName, _: Option<Unit>, _: SharedString) {}
    fn describe_histogram(&self, _: KeyName, _: Option<Unit>, _: SharedString) {}
    fn register_counter(&self, key: &Key, _: &Metadata<'_>) -> Counter {
        Counter::from_arc(self.cell(key))
    }
    fn register_gauge(&self, _: &Key, _: &Metadata<'_>) -> Gauge {
        Gauge::noop()
    }
    fn register_histogram(&self, key: &Key, _: &Metadata<'_>) -> Histogram {
        Histogram::from_arc(Arc::new(Values(self.cell(key))))
    }
}

#[tokio::test]
async fn calls_attempts_retries_and_drifts_are_counted_with_their_outcome() {
    let kept = Kept::default();
    let guard = metrics::set_default_local_recorder(&kept);
    let fine = r#"{"statusCode":"success","new":1,"newer":2}"#;
    let refused = json(r#"{"statusCode":"error.x"}"#);
    let replies = vec![Reply::Cut, answer(500, "", "{}"), json(fine), json(fine), refused];
    let stub = Stub::start(replies).await;
    let client = stub.s360().observer(Metrics).build().unwrap();
    for is_fine in [true, true, false] {
        let version = Version::new(2, 22);
        let call = client
            .call_method::<Translations>("tnco", "a", version, "b", &Value::Null)
            .idempotent();
        assert_eq!(call.await.is_ok(), is_fine);
    }
    drop(guard);
    let counted = kept.0.lock().unwrap();
    let counted: Vec<String> =
        counted.iter().map(|(name, n)| format!("{name}: {}", n.load(Ordering::Relaxed))).collect();
    let expected = [
        "s360_attempt_duration_seconds service=a operation=b: 5",
        "s360_attempts_total service=a operation=b status=200: 3",
        "s360_attempts_total service=a operation=b status=500: 1",
        "s360_attempts_total service=a operation=b status=none: 1",
        "s360_call_duration_seconds service=a operation=b: 3",
        "s360_calls_total service=a operation=b outcome=business code=error.x: 1",
        "s360_calls_total service=a operation=b outcome=success code=: 2",
        "s360_drifts_total service=a operation=b: 4",
        "s360_permit_wait_seconds service=a operation=b: 3",
        "s360_polls_total service=a operation=b: 0",
        "s360_response_body_bytes service=a operation=b: 5",
        "s360_retries_total service=a operation=b error=server: 1",
        "s360_retries_total service=a operation=b error=transport: 1",
    ];
    assert_eq!(counted, expected);
}
