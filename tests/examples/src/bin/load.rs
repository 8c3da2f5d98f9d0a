//! Many calls at once against a sandbox in which one call of twenty goes wrong, and the accounts of
//! both sides compared; `cargo xtask load` runs it. Everything stays on this machine.

use std::collections::BTreeMap;
use std::process::ExitCode;
use std::sync::atomic::{AtomicI64, Ordering};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use s360::external_order::v1_33::{AbandonMovementsRequest, OrderUpdateResult};
use s360::{Client, Error};
use s360_examples::apart::{self, Server, memory};
use s360_examples::{Failed, below};
use s360_runtime::operation::{Body, Operation, Protocol, Service};
use s360_runtime::{Authentication, Limit, Limits, Poll, Retry, Value, Version};
use s360_sandbox::{Identity, Sandbox};

const CONCURRENCY: usize = 64;
const FAULT_EVERY: u64 = 20;
/// In any second.
const MOST: u32 = 800;
/// What may arrive beyond that: requests that were held up on a busy machine arrive together with
/// later ones.
const BUNCHED: u32 = MOST / 20;
/// What the memory may grow by after the first tenth of the calls, in kB.
const GROWTH: u64 = 4096;

static SERVICE: Service = Service {
    name: "externalOrderService",
    version: Some(Version::new(1, 33)),
    path: "/tnseb/backend-apis/externalOrderService/v1_33",
};
const ABANDON: Operation = below::method(&SERVICE, "abandonMovements", "/abandonMovements");
/// The same method with and without leave to repeat it.
static ONCE: Operation = Operation { idempotent: false, ..ABANDON };
static AGAIN: Operation = ABANDON;
static SANDBOX: Service = Service { name: "sandbox", version: None, path: "/sandbox" };
static REQUESTS: Operation = Operation {
    service: &SANDBOX,
    name: "requests",
    method: "GET",
    path: "/requests",
    body: Body::None,
    protocol: Protocol::Http,
    ..ABANDON
};

#[tokio::main]
async fn main() -> Result<ExitCode, Failed> {
    let argument = std::env::args().nth(1);
    if argument.as_deref() == Some("sandbox") {
        apart::serve(Sandbox::builder().fault_every(FAULT_EVERY).start().await?).await?;
        return Ok(ExitCode::SUCCESS);
    }
    let calls = argument.map_or(Ok(10_000), |calls| calls.parse())?;
    let server = Server::start()?;
    let run = Run::make(&server.url, calls).await?;
    let seen = Seen::ask(&server.url).await?;
    Ok(if report(&run, &seen) { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// What the client says.
struct Run {
    calls: i64,
    took: Duration,
    /// By number of the call: the result, or the kind of error.
    ends: BTreeMap<i64, Result<(), String>>,
    /// In kB, after each tenth of the calls; empty where the system does not tell.
    memory: Vec<u64>,
}

impl Run {
    async fn make(url: &str, calls: i64) -> Result<Self, Failed> {
        let short = Duration::from_millis(5);
        let client = Client::builder(url, Identity::default().credentials())
            .limits(Limits::none().institution(Limit::new(MOST, Duration::from_secs(1))))
            .poll(Poll::default().every(short))
            .retry(Retry::default().waits(short, 4 * short))
            .build()?;
        let started = Instant::now();
        let next = Arc::new(AtomicI64::new(0));
        let ends = Arc::<Mutex<BTreeMap<i64, Result<(), String>>>>::default();
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
        Ok(Self { calls, took, ends, memory })
    }
}

fn locked<T>(mutex: &Mutex<T>) -> std::sync::MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(std::sync::PoisonError::into_inner)
}

/// Whether a call may be repeated.
fn is_idempotent(number: i64) -> bool {
    number % 2 == 0
}

async fn call(client: &Client, number: i64) -> Result<(), String> {
    let operation = if is_idempotent(number) { &AGAIN } else { &ONCE };
    let request = AbandonMovementsRequest { order_id: Some(number), ..Default::default() };
    let result: Result<OrderUpdateResult, Error> = client.call(operation, &request).await;
    match result {
        Ok(result)
            if result.order_update_data.as_ref().and_then(|data| data.order_id) == Some(number) =>
        {
            Ok(())
        }
        Ok(_) => Err("wrong result".to_owned()),
        Err(Error::Server(_)) => Err("Server".to_owned()),
        Err(Error::Transport(_)) => Err("Transport".to_owned()),
        Err(Error::RateLimited(_)) => Err("RateLimited".to_owned()),
        Err(other) => Err(other.to_string()),
    }
}

/// What the sandbox says.
#[derive(Default)]
struct Seen {
    /// Requests by answer.
    answers: BTreeMap<String, u64>,
    /// By number of the call: how often it was answered `success`, and how often it was done.
    done: BTreeMap<i64, (u64, u64)>,
    /// Arrivals in seconds.
    arrivals: Vec<f64>,
}

impl Seen {
    async fn ask(url: &str) -> Result<Self, Failed> {
        let client = Client::builder(url, Authentication::None).build()?;
        let requests: Value = client.call(&REQUESTS, &()).await?;
        let mut seen = Self::default();
        for request in requests.as_array().into_iter().flatten() {
            let field = |name: &str| request.get(name).cloned().unwrap_or_default();
            let number = request.pointer("/body/orderId").and_then(Value::as_i64);
            let number = number.ok_or("a request without number")?;
            seen.arrivals.push(field("at").as_f64().unwrap_or_default());
            let done = seen.done.entry(number).or_default();
            let answer = match (field("status").as_u64(), field("statusCode").as_str()) {
                (Some(200), Some(code)) => code.to_owned(),
                // Cut in the middle of the answer: the call was done.
                (Some(0), _) => "cut".to_owned(),
                (status, _) => status.unwrap_or_default().to_string(),
            };
            done.0 += u64::from(answer == "success");
            done.1 += u64::from(answer == "success" || answer == "cut");
            *seen.answers.entry(answer).or_default() += 1;
        }
        seen.arrivals.sort_by(f64::total_cmp);
        Ok(seen)
    }

    /// The most requests in any second.
    fn most(&self) -> usize {
        let within = |(first, start): (usize, &f64)| {
            self.arrivals.partition_point(|arrival| *arrival < start + 1.0) - first
        };
        self.arrivals.iter().enumerate().map(within).max().unwrap_or_default()
    }
}

/// Prints the accounts; whether they agree.
fn report(run: &Run, seen: &Seen) -> bool {
    let Run { calls, took, ends, memory } = run;
    let mut errors: BTreeMap<&str, u64> = BTreeMap::new();
    let (mut right, mut lost, mut doubled, mut repeated) = (0, 0, 0, 0);
    for number in 0..*calls {
        let (answered, done) = seen.done.get(&number).copied().unwrap_or_default();
        match ends.get(&number) {
            Some(Ok(())) => {
                right += 1;
                lost += u64::from(answered == 0);
            }
            Some(Err(kind)) => {
                *errors.entry(kind).or_default() += 1;
                // A result that was sent whole did not arrive.
                lost += answered;
            }
            None => lost += 1,
        }
        doubled += u64::from(answered > 1 || (done > 1 && !is_idempotent(number)));
        repeated += u64::from(done > 1 && is_idempotent(number));
    }
    let rate = f64::from(u32::try_from(*calls).unwrap_or_default()) / took.as_secs_f64();
    let unexpected =
        errors.keys().filter(|kind| !["Server", "Transport", "RateLimited"].contains(kind));
    let unexpected = unexpected.count();
    println!("{calls} calls, half of them not to be repeated, {CONCURRENCY} at a time");
    println!("in {:.1} s: {rate:.0} a second", took.as_secs_f64());
    println!("client:  {right} right results, typed errors {errors:?}");
    println!("sandbox: {} requests, answers {:?}", seen.arrivals.len(), seen.answers);
    println!(
        "lost {lost}, doubled {doubled}; done again after a cut, as an idempotent method may be: {repeated}"
    );
    println!("limit: {MOST} in any second; the sandbox saw at most {}", seen.most());
    println!("memory in kB after each tenth of the calls: {memory:?}");
    let limited = seen.most() <= usize::try_from(MOST + BUNCHED).unwrap_or_default();
    let early = memory.first().copied().unwrap_or_default();
    let flat = memory.iter().all(|later| *later <= early + GROWTH);
    let right = lost == 0 && doubled == 0 && unexpected == 0 && limited && flat;
    println!("{}", if right { "the accounts agree" } else { "THE ACCOUNTS DO NOT AGREE" });
    right
}
