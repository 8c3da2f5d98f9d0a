//! What logs say when limits are kept without Redis; a process of its own, as there is one subscriber.
#![cfg(all(feature = "redis", feature = "tracing"))]
#![allow(clippy::unwrap_used, clippy::indexing_slicing)]

mod lines;
mod stub;

use std::net::TcpListener;

use lines::Lines;
use s360_runtime::{RateLimits, Redis, Value, Version};
use stub::{Stub, json};

#[tokio::test]
async fn a_warning_tells_once_that_limits_are_kept_without_redis_and_why() {
    let seen = Lines::start();
    let nobody = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
    let stub = Stub::start(vec![json(r#"{"statusCode":"success"}"#)]).await;
    let redis = Redis::new(format!("redis://:tell-nobody@{nobody}"));
    let client = stub.s360().limits(RateLimits::default()).redis(redis).build().unwrap();
    for _ in 0..3 {
        let version = Version::new(1, 0);
        let call = client.call_method::<Value>("tnco", "a", version, "getIt", &Value::Null);
        call.await.unwrap();
    }
    let lines = seen.all();
    let warnings: Vec<_> = lines.iter().filter(|line| line.contains("without Redis")).collect();
    assert_eq!(warnings.len(), 1, "{lines:?}");
    assert!(warnings.iter().all(|line| line.contains("Redis does not answer")), "{warnings:?}");
    assert!(!lines.join("\n").contains("tell-nobody"));
}
