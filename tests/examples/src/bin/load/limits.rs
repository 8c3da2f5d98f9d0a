//! The client's own limits under load: who gets permits, and what they are used for.

use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use s360::{Client, Error};
use s360_examples::Failed;
use s360_runtime::{RateLimit, RateLimits, RetryPolicy, Value, Version};
use s360_sandbox::Sandbox;

use crate::calls::{Sent, locked};

const METHOD: &str = "getPOSConfig";
const CALLERS: usize = 20;

async fn call(client: &Client) -> Result<Value, Error> {
    client.call_method("tnseb", "catalogService", Version::new(1, 33), METHOD, &Value::Null).await
}

/// Many callers before one limit: each gets as many permits as the others, and none is refused.
pub(crate) async fn fairness() -> Result<bool, Failed> {
    let sandbox = Sandbox::start().await?;
    // 15 at once, then 45 a second.
    let limits = RateLimits::none().institution(RateLimit::new(60, Duration::from_secs(1)));
    let limits = limits.max_wait(Duration::from_secs(15));
    let client = sandbox.client_builder().limits(limits).build()?;
    let end = Instant::now() + Duration::from_secs(4);
    let counts = Arc::new(Mutex::new([(0, 0); CALLERS]));
    let callers = (0..CALLERS).map(|caller| {
        let (client, counts) = (client.clone(), counts.clone());
        tokio::spawn(async move {
            while Instant::now() < end {
                let called = call(&client).await;
                if let Some((granted, refused)) = locked(&counts).get_mut(caller) {
                    *granted += u32::from(called.is_ok());
                    *refused += u32::from(called.is_err());
                }
            }
        })
    });
    for caller in callers.collect::<Vec<_>>() {
        caller.await?;
    }
    let counts = locked(&counts);
    let least = counts.iter().map(|(granted, _)| *granted).min().unwrap_or_default();
    let most = counts.iter().map(|(granted, _)| *granted).max().unwrap_or_default();
    let refused: u32 = counts.iter().map(|(_, refused)| refused).sum();
    println!(
        "fairness: of {CALLERS} callers each got {least} to {most} permits, {refused} refused"
    );
    // A busy machine wakes one later than another; without a line some got a tenth of others.
    Ok(refused == 0 && least > 0 && 2 * most <= 3 * least)
}

/// Calls of which many are given up before they are sent: the server has seen what was counted.
pub(crate) async fn permits() -> Result<bool, Failed> {
    let sandbox = Sandbox::start().await?;
    let hour = Duration::from_secs(3600);
    // The institution lets 50 through, the service would 100; hardly any more come within minutes.
    let limits = RateLimits::none()
        .institution(RateLimit::new(200, hour))
        .service(RateLimit::new(400, hour));
    let sent = Sent::default();
    let client = sandbox.client_builder().retry(RetryPolicy::never()).limits(limits);
    let client = client.observer(sent.clone()).build()?;
    let calls = (0..200).map(|number| {
        let client = client.clone();
        tokio::spawn(async move {
            match number % 2 {
                // Those that stand in line are told to give up, or just dropped.
                0 => drop(call(&client.with_deadline(Duration::from_secs(2))).await),
                _ => drop(tokio::time::timeout(Duration::from_secs(2), call(&client)).await),
            }
        })
    });
    for call in calls.collect::<Vec<_>>() {
        call.await?;
    }
    let seen = u32::try_from(sandbox.requests().len())?;
    let left = client.remaining("catalogService").and_then(|left| left.service).unwrap_or_default();
    println!(
        "permits: {} of the service for {seen} requests at the sandbox, {} sent",
        100 - left,
        sent.count()
    );
    Ok(100 - left == seen && u64::from(seen) == sent.count())
}
