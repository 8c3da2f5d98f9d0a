//! The calls, and what the client says of them.

use std::collections::BTreeMap;
use std::sync::atomic::{AtomicI64, AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use s360::external_order::v1_33::{AbandonMovementsRequest, OrderUpdateResult};
use s360::{Client, Error, ErrorKind};
use s360_examples::Failed;
use s360_examples::child_process::memory;
use s360_runtime::operation::{Operation, Service};
use s360_runtime::{Attempt, Observer, PollPolicy, RateLimit, RateLimits, RetryPolicy, Version};
use s360_sandbox::Identity;

pub(crate) const CONCURRENCY: usize = 64;
/// In any second.
pub(crate) const MOST: u32 = 800;
/// The most requests for one answer.
const ATTEMPTS: u32 = 3;

static SERVICE: Service = Service {
    name: "externalOrderService",
    version: Some(Version::new(1, 33)),
    path: "/tnseb/backend-apis/externalOrderService/v1_33",
};
pub(crate) const ABANDON: Operation = Operation::web_method(&SERVICE, "abandonMovements");
/// The same method with and without leave to repeat it.
static ONCE: Operation = Operation { idempotent: false, ..ABANDON };
static AGAIN: Operation = ABANDON;

/// Why there is no result.
pub(crate) enum End {
    Right,
    /// A result of another call.
    Wrong,
    /// An error, and whether a repetition was allowed that was not made.
    Error(String, bool),
}

/// What the client says.
pub(crate) struct Run {
    pub(crate) calls: i64,
    pub(crate) took: Duration,
    /// By number of the call.
    pub(crate) ends: BTreeMap<i64, End>,
    /// Requests that were sent.
    pub(crate) sent: u64,
    /// In kB, after each tenth of the calls; empty where the system does not tell.
    pub(crate) memory: Vec<u64>,
}

/// Counts requests.
#[derive(Clone, Default)]
pub(crate) struct Sent(Arc<AtomicU64>);

impl Observer for Sent {
    fn before(&self, _: &Attempt<'_>) {
        self.0.fetch_add(1, Ordering::Relaxed);
    }
}

impl Sent {
    pub(crate) fn count(&self) -> u64 {
        self.0.load(Ordering::Relaxed)
    }
}

impl Run {
    pub(crate) async fn make(url: &str, calls: i64) -> Result<Self, Failed> {
        let short = Duration::from_millis(5);
        let sent = Sent::default();
        let client = Client::builder(url, Identity::default().credentials())
            .limits(RateLimits::none().institution(RateLimit::new(MOST, Duration::from_secs(1))))
            .poll(PollPolicy::default().every(short))
            .retry(RetryPolicy::default().attempts(ATTEMPTS).backoff(short, 4 * short))
            .observer(sent.clone())
            .build()?;
        let started = Instant::now();
        let next = Arc::new(AtomicI64::new(0));
        let ends = Arc::<Mutex<BTreeMap<i64, End>>>::default();
        let kept = Arc::<Mutex<Vec<u64>>>::default();
        let tasks = (0..CONCURRENCY).map(|_| {
            let (client, next, ends, kept) =
                (client.clone(), next.clone(), ends.clone(), kept.clone());
            tokio::spawn(async move {
                loop {
                    let number = next.fetch_add(1, Ordering::Relaxed);
                    if number >= calls {
                        return;
                    }
                    let end = call(&client, number).await;
                    locked(&ends).insert(number, end);
                    if (number + 1) % (calls / 10).max(1) == 0 {
                        locked(&kept).extend(memory("VmRSS"));
                    }
                }
            })
        });
        for task in tasks.collect::<Vec<_>>() {
            task.await?;
        }
        let took = started.elapsed();
        let memory = std::mem::take(&mut *locked(&kept));
        let ends = std::mem::take(&mut *locked(&ends));
        Ok(Self { calls, took, ends, sent: sent.count(), memory })
    }
}

pub(crate) fn locked<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Whether a call may be repeated.
pub(crate) fn is_idempotent(number: i64) -> bool {
    number % 2 == 0
}

async fn call(client: &Client, number: i64) -> End {
    let operation = if is_idempotent(number) { &AGAIN } else { &ONCE };
    let request = AbandonMovementsRequest { order_id: Some(number), ..Default::default() };
    let result: Result<OrderUpdateResult, Error> = client.call(operation, &request).await;
    let error = match result {
        Ok(result) => {
            let id = result.order_update_data.as_ref().and_then(|data| data.order_id);
            return if id == Some(number) { End::Right } else { End::Wrong };
        }
        Err(error) => error,
    };
    // What `RetryPolicy` promises to make again.
    let (kind, may_be_repeated) = match error.kind() {
        ErrorKind::Server => ("Server", is_idempotent(number)),
        ErrorKind::Transport => ("Transport", is_idempotent(number) || !error.failure().sent),
        ErrorKind::RateLimited => ("RateLimited", true),
        ErrorKind::Unauthorized => ("Unauthorized", true),
        _ => return End::Error(error.to_string(), true),
    };
    End::Error(kind.to_owned(), may_be_repeated && error.failure().attempts < ATTEMPTS)
}
