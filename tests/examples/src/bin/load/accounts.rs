//! What the sandbox says of the calls, held against what the client says.

use std::collections::BTreeMap;

use s360::Client;
use s360_examples::Failed;
use s360_runtime::operation::{Body, Operation, Protocol, Service};
use s360_runtime::{Authentication, Value};

use crate::calls::{ABANDON, CONCURRENCY, End, MOST, Run, is_idempotent};

/// What may arrive beyond the limit: requests that were held up on a busy machine arrive together
/// with later ones.
const BUNCHED: u32 = MOST / 20;
/// What the memory may grow by after the first tenth of the calls, in kB.
const GROWTH: u64 = 4096;

static SANDBOX: Service = Service { name: "sandbox", version: None, path: "/sandbox" };
static REQUESTS: Operation = Operation {
    service: &SANDBOX,
    name: "requests",
    method: "GET",
    body: Body::None,
    protocol: Protocol::Http,
    ..ABANDON
};

/// What the sandbox says.
#[derive(Default)]
pub(crate) struct Seen {
    /// Requests by answer.
    answers: BTreeMap<String, u64>,
    /// By number of the call: how often it was answered `success`, and how often it was done.
    done: BTreeMap<i64, (u64, u64)>,
    /// Arrivals in seconds.
    arrivals: Vec<f64>,
}

impl Seen {
    pub(crate) async fn ask(url: &str) -> Result<Self, Failed> {
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

/// How the calls ended, by both accounts.
#[derive(Default)]
struct Ends<'a> {
    right: u64,
    wrong: u64,
    lost: u64,
    doubled: u64,
    repeated: u64,
    errors: BTreeMap<&'a str, u64>,
}

impl<'a> Ends<'a> {
    fn of(run: &'a Run, seen: &Seen) -> Self {
        let mut ends = Self::default();
        for number in 0..run.calls {
            let (answered, done) = seen.done.get(&number).copied().unwrap_or_default();
            let is_lost = match run.ends.get(&number) {
                Some(End::Right) => {
                    ends.right += 1;
                    answered == 0
                }
                Some(End::Wrong) => {
                    ends.wrong += 1;
                    false
                }
                Some(End::Error(kind, could_be_repeated)) => {
                    *ends.errors.entry(kind).or_default() += 1;
                    // A result that was sent whole did not arrive, or nobody asked again for it.
                    answered > 0 || *could_be_repeated
                }
                None => true,
            };
            ends.lost += u64::from(is_lost);
            ends.doubled += u64::from(answered > 1 || (done > 1 && !is_idempotent(number)));
            ends.repeated += u64::from(done > 1 && is_idempotent(number));
        }
        ends
    }
}

/// Prints the accounts; whether they agree.
pub(crate) fn report(run: &Run, seen: &Seen) -> bool {
    let Ends { right, wrong, lost, doubled, repeated, errors } = Ends::of(run, seen);
    let Run { calls, took, sent, memory, .. } = run;
    let rate = f64::from(u32::try_from(*calls).unwrap_or_default()) / took.as_secs_f64();
    println!("{CONCURRENCY} at a time, in {:.1} s: {rate:.0} a second", took.as_secs_f64());
    println!("client:  {right} right results, {wrong} wrong ones, typed errors {errors:?}");
    println!("sandbox: {} requests of {sent}, answers {:?}", seen.arrivals.len(), seen.answers);
    println!(
        "lost within policy {lost}, doubled {doubled}; done again after a cut, as an idempotent \
         method may be: {repeated}"
    );
    println!("limit: {MOST} in any second; the sandbox saw at most {}", seen.most());
    println!("memory in kB after each tenth of the calls: {memory:?}");
    let limited = seen.most() <= usize::try_from(MOST + BUNCHED).unwrap_or_default();
    let early = memory.first().copied().unwrap_or_default();
    let flat = memory.iter().all(|later| *later <= early + GROWTH);
    wrong == 0 && lost == 0 && doubled == 0 && limited && flat
}
