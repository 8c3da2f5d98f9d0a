//! Limits kept in Redis, against a real `redis-server` on a free port; where none is installed,
//! these tests say so and do nothing.
#![cfg(feature = "redis")]
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic)]

mod stub;

use std::net::TcpListener;
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use s360_runtime::{
    Attempt, Client, ClientBuilder, Credentials, Error, Limit, Limits, Observer, Redis, Retry,
    Unavailable, Value, Version,
};
use stub::{Stub, answer, json};

const HOUR: Duration = Duration::from_secs(3600);

/// A server of the test's own.
struct Server {
    port: u16,
    folder: PathBuf,
    password: Option<&'static str>,
    process: Option<Child>,
}

impl Server {
    fn start(password: Option<&'static str>) -> Option<Self> {
        let port = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
        let name = format!("s360-redis-{}-{port}", std::process::id());
        let folder = std::env::temp_dir().join(name);
        std::fs::create_dir_all(&folder).unwrap();
        let mut server = Self { port, folder, password, process: None };
        server.run().then_some(server)
    }

    /// Starts the process; `false` if there is no such program.
    fn run(&mut self) -> bool {
        let mut command = Command::new("redis-server");
        command.args(["--bind", "127.0.0.1", "--save", "", "--port", &self.port.to_string()]);
        command.arg("--dir").arg(&self.folder);
        if let Some(password) = self.password {
            command.args(["--requirepass", password]);
        }
        match command.stdout(Stdio::null()).spawn() {
            Ok(process) => self.process = Some(process),
            Err(error) => {
                assert!(std::env::var_os("CI").is_none(), "redis-server is missing: {error}");
                eprintln!("skipped: redis-server cannot be started ({error})");
                return false;
            }
        }
        let until = Instant::now() + Duration::from_secs(20);
        while std::net::TcpStream::connect(("127.0.0.1", self.port)).is_err() {
            assert!(Instant::now() < until, "redis-server does not listen");
            std::thread::sleep(Duration::from_millis(20));
        }
        true
    }

    fn stop(&mut self) {
        if let Some(mut process) = self.process.take() {
            process.kill().unwrap();
            process.wait().unwrap();
        }
    }

    fn url(&self, host: &str) -> String {
        let password = self.password.map(|password| format!(":{password}@")).unwrap_or_default();
        format!("redis://{password}{host}:{}", self.port)
    }

    fn run_command(&self, words: &[&str]) -> redis::Value {
        let client = redis::Client::open(self.url("127.0.0.1")).unwrap();
        redis::cmd(words[0]).arg(&words[1..]).query(&mut client.get_connection().unwrap()).unwrap()
    }

    fn keys(&self) -> Vec<String> {
        let mut keys: Vec<String> =
            redis::from_redis_value(self.run_command(&["KEYS", "*"])).unwrap();
        keys.sort();
        keys
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.stop();
        let _ = std::fs::remove_dir_all(&self.folder);
    }
}

const DONE: &str = r#"{"statusCode":"success"}"#;

async fn call(client: &Client, service: &str) -> Result<Value, Error> {
    client.call_method("tnco", service, Version::new(1, 0), "getIt", &Value::Null).await
}

fn client(stub: &Stub, redis: Redis, limits: Limits) -> ClientBuilder {
    stub.s360().retry(Retry::never()).limits(limits).redis(redis)
}

#[derive(Clone, Default)]
struct Times(Arc<Mutex<Vec<Instant>>>);

impl Observer for Times {
    fn before(&self, _: &Attempt<'_>) {
        self.0.lock().unwrap().push(Instant::now());
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn r3_clients_of_two_processes_together_keep_the_limit_in_every_window() {
    let Some(server) = Server::start(None) else { return };
    let stub = Stub::start(vec![json(DONE)]).await;
    // 6 at once, then one every 55.6 ms.
    let limits = Limits::none().institution(Limit::new(24, Duration::from_secs(1)));
    let times = Times::default();
    let start = Instant::now();
    let mut calls = Vec::new();
    // Two names of one server, so that the process does not share what it keeps for one of them.
    for host in ["127.0.0.1", "localhost"] {
        let builder = client(&stub, Redis::new(server.url(host)), limits.clone());
        let client = builder.observer(times.clone()).build().unwrap();
        for _ in 0..30 {
            let client = client.clone();
            calls.push(tokio::spawn(async move { call(&client, "a").await }));
        }
    }
    for call in calls {
        call.await.unwrap().unwrap();
    }
    let mut times: Vec<Duration> =
        times.0.lock().unwrap().iter().map(|time| time.duration_since(start)).collect();
    times.sort();
    assert_eq!(times.len(), 60);
    for (number, time) in times.iter().enumerate() {
        let earliest = Duration::from_secs(1).mul_f64(number.saturating_sub(5) as f64 / 18.0);
        assert!(*time + Duration::from_millis(2) > earliest, "{number} at {time:?}");
        // A little less than a second: what the scheduler delays moves into later windows.
        let end = *time + Duration::from_millis(700);
        let within = times[number..].iter().filter(|other| **other < end).count();
        assert!(within <= 24, "{within} calls in 0.7 s");
    }
}

#[tokio::test]
async fn redis_decides_as_the_local_limiter_does_and_its_keys_are_the_documented_ones() {
    let Some(server) = Server::start(None) else { return };
    let stub = Stub::start(vec![json(DONE)]).await;
    let limits = Limits::none()
        .institution(Limit::new(16, HOUR))
        .service(Limit::new(8, HOUR))
        .method("getThat", Limit::new(1, HOUR))
        .patience(Duration::ZERO);
    let local = stub.s360().retry(Retry::never()).limits(limits.clone()).build().unwrap();
    let shared = client(&stub, Redis::new(server.url("127.0.0.1")), limits).build().unwrap();
    for service in ["a", "a", "a", "b", "b", "b", "c"] {
        let (one, other) = (call(&local, service).await, call(&shared, service).await);
        assert_eq!(one.is_ok(), other.is_ok(), "{service}");
        if let (Err(one), Err(other)) = (&one, &other) {
            let (one, other) = (one.retry_after().unwrap(), other.retry_after().unwrap());
            assert!(one.abs_diff(other) < Duration::from_secs(1), "{one:?} {other:?}");
        } else {
            assert_eq!(local.remaining(service), shared.remaining(service), "{service}");
        }
    }
    let name = format!("s360:{{{} I}}", stub.url);
    let keys = ["institution", "service:a", "service:b"].map(|key| format!("{name}:{key}"));
    assert_eq!(server.keys(), keys);
    for _ in 0..2 {
        let version = Version::new(1, 0);
        let that = shared.call_method::<Value>("tnco", "d", version, "getThat", &Value::Null);
        assert!(that.await.unwrap_err().is_rate_limited());
    }
    assert_eq!(server.keys(), keys, "what is refused takes nothing from any limit");
}

#[tokio::test]
async fn r3_when_the_server_asks_for_silence_every_process_is_silent() {
    let Some(server) = Server::start(None) else { return };
    let stub = Stub::start(vec![answer(509, "Retry-After: 600\r\n", ""), json(DONE)]).await;
    let [first, second] = ["127.0.0.1", "localhost"].map(|host| {
        let limits = Limits::none().patience(Duration::ZERO);
        client(&stub, Redis::new(server.url(host)), limits).build().unwrap()
    });
    assert_eq!(call(&first, "a").await.unwrap_err().status(), Some(509));
    let error = call(&second, "a").await.unwrap_err();
    assert!(error.is_rate_limited() && !error.failure().sent, "{error:?}");
    assert!(error.retry_after().unwrap() > Duration::from_secs(590), "{error:?}");
    assert_eq!(stub.requests().len(), 1);
}

#[tokio::test]
async fn a_redis_that_lost_its_scripts_or_its_data_is_taught_again() {
    let Some(server) = Server::start(None) else { return };
    let stub = Stub::start(vec![json(DONE)]).await;
    let limits = Limits::none().institution(Limit::new(4, HOUR)).patience(Duration::ZERO);
    let client = client(&stub, Redis::new(server.url("127.0.0.1")), limits).build().unwrap();
    call(&client, "a").await.unwrap();
    server.run_command(&["SCRIPT", "FLUSH"]);
    assert!(call(&client, "a").await.unwrap_err().is_rate_limited(), "the limit is still kept");
    server.run_command(&["FLUSHALL"]);
    server.run_command(&["SCRIPT", "FLUSH"]);
    call(&client, "a").await.unwrap();
}

#[tokio::test]
async fn without_redis_a_client_that_must_not_go_on_says_so_and_recovers() {
    let Some(mut server) = Server::start(None) else { return };
    let stub = Stub::start(vec![json(DONE)]).await;
    let redis = Redis::new(server.url("127.0.0.1")).unavailable(Unavailable::Fail);
    let client = client(&stub, redis, Limits::default()).build().unwrap();
    call(&client, "a").await.unwrap();
    server.stop();
    let error = call(&client, "a").await.unwrap_err();
    assert!(matches!(error, Error::Limits(_)) && error.is_retryable(), "{error:?}");
    assert!(!error.failure().sent && std::error::Error::source(&error).is_some(), "{error:?}");
    assert_eq!(stub.requests().len(), 1);
    assert!(server.run());
    call(&client, "a").await.unwrap();
}

#[tokio::test]
async fn without_redis_a_client_goes_on_with_its_own_limits_and_returns() {
    let Some(mut server) = Server::start(None) else { return };
    let stub = Stub::start(vec![json(DONE)]).await;
    let limits = Limits::none().institution(Limit::new(16, HOUR)).patience(Duration::ZERO);
    let client = client(&stub, Redis::new(server.url("127.0.0.1")), limits).build().unwrap();
    call(&client, "a").await.unwrap();
    server.stop();
    for _ in 0..3 {
        call(&client, "a").await.unwrap();
    }
    let error = call(&client, "a").await.unwrap_err();
    assert!(error.is_rate_limited(), "what Redis granted counts here too: {error:?}");
    assert!(server.run());
    assert!(server.keys().is_empty());
    tokio::time::sleep(Duration::from_millis(1200)).await;
    call(&client, "a").await.unwrap();
    assert_eq!(server.keys().len(), 1);
}

#[tokio::test]
async fn a_redis_that_is_silent_holds_no_call_longer_than_the_timeout() {
    let silent = TcpListener::bind("127.0.0.1:0").unwrap();
    let stub = Stub::start(vec![json(DONE)]).await;
    let url = format!("redis://{}", silent.local_addr().unwrap());
    for (unavailable, goes_on) in [(Unavailable::Fail, false), (Unavailable::Local, true)] {
        let redis = Redis::new(&url).unavailable(unavailable).timeout(Duration::from_millis(200));
        let client = client(&stub, redis, Limits::default()).build().unwrap();
        let start = Instant::now();
        assert_eq!(call(&client, "a").await.is_ok(), goes_on);
        assert!(start.elapsed() < Duration::from_secs(2), "{:?}", start.elapsed());
    }
}

#[tokio::test]
async fn the_password_of_redis_is_used_and_never_shown() {
    let Some(server) = Server::start(Some("tell-nobody")) else { return };
    let stub = Stub::start(vec![json(DONE)]).await;
    let fail = |url: String| Redis::new(url).unavailable(Unavailable::Fail);
    let right = client(&stub, fail(server.url("127.0.0.1")), Limits::default());
    assert!(!format!("{right:?}").contains("tell-nobody"));
    call(&right.build().unwrap(), "a").await.unwrap();
    let wrong = fail(format!("redis://:not-right@127.0.0.1:{}", server.port));
    let wrong = client(&stub, wrong, Limits::default()).build().unwrap();
    let error = call(&wrong, "a").await.unwrap_err();
    let shown = format!("{error} {error:?} {wrong:?}");
    assert!(matches!(error, Error::Limits(_)) && !shown.contains("not-right"), "{shown}");
    let credentials = Credentials::new("I", "O", "P", "top-secret");
    let error = Client::builder("https://example.org", credentials)
        .redis(Redis::new("redis://:tell-nobody@[broken"))
        .build()
        .unwrap_err();
    assert!(error.to_string().contains("Redis") && !error.to_string().contains("tell"), "{error}");
}
