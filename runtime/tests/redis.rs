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
    Attempt, Client, ClientBuilder, Credentials, Error, ErrorKind, Fallback, Observer, RateLimit,
    RateLimits, Redis, RetryPolicy, Unavailable, Value, Version,
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

    fn text(&self, words: &[&str]) -> String {
        redis::from_redis_value(self.run_command(words)).unwrap()
    }

    /// How many scripts were run.
    fn scripts(&self) -> u32 {
        let statistics = self.text(&["INFO", "commandstats"]);
        let line = statistics.lines().find_map(|line| line.strip_prefix("cmdstat_evalsha:calls="));
        line.map_or(0, |line| line.split(',').next().unwrap().parse().unwrap())
    }

    async fn wait_for(&self, what: impl Fn(&Self) -> bool) {
        for _ in 0..500 {
            if what(self) {
                return;
            }
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
        panic!("it has not come");
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

fn client(stub: &Stub, redis: Redis, limits: RateLimits) -> ClientBuilder {
    stub.s360().retry(RetryPolicy::never()).limits(limits).redis(redis)
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
    let limits = RateLimits::none().institution(RateLimit::new(24, Duration::from_secs(1)));
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
    let limits = RateLimits::none()
        .institution(RateLimit::new(16, HOUR))
        .service(RateLimit::new(8, HOUR))
        .method("getThat", RateLimit::new(1, HOUR))
        .max_wait(Duration::ZERO);
    let local = stub.s360().retry(RetryPolicy::never()).limits(limits.clone()).build().unwrap();
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
        let limits = RateLimits::none().max_wait(Duration::ZERO);
        client(&stub, Redis::new(server.url(host)), limits).build().unwrap()
    });
    assert_eq!(call(&first, "a").await.unwrap_err().status(), Some(509));
    // Its caller has not waited until Redis knew.
    server.wait_for(|server| server.keys().iter().any(|key| key.ends_with(":pause"))).await;
    let error = call(&second, "a").await.unwrap_err();
    assert!(error.is_rate_limited() && !error.failure().sent, "{error:?}");
    assert!(error.retry_after().unwrap() > Duration::from_secs(590), "{error:?}");
    assert_eq!(stub.requests().len(), 1);
}

#[tokio::test]
async fn a_redis_that_lost_its_scripts_or_its_data_is_taught_again() {
    let Some(server) = Server::start(None) else { return };
    let stub = Stub::start(vec![json(DONE)]).await;
    let limits = RateLimits::none().institution(RateLimit::new(4, HOUR)).max_wait(Duration::ZERO);
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
    let client = client(&stub, redis, RateLimits::default()).build().unwrap();
    call(&client, "a").await.unwrap();
    server.stop();
    let error = call(&client, "a").await.unwrap_err();
    assert!(error.kind() == ErrorKind::LimiterUnavailable && error.is_retryable(), "{error:?}");
    assert!(!error.failure().sent && std::error::Error::source(&error).is_some(), "{error:?}");
    assert_eq!(stub.requests().len(), 1);
    assert!(server.run());
    call(&client, "a").await.unwrap();
}

#[tokio::test]
async fn without_redis_a_client_goes_on_with_its_own_limits_and_returns() {
    let Some(mut server) = Server::start(None) else { return };
    let stub = Stub::start(vec![json(DONE)]).await;
    let limits = RateLimits::none().institution(RateLimit::new(16, HOUR)).max_wait(Duration::ZERO);
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
        let client = client(&stub, redis, RateLimits::default()).build().unwrap();
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
    let right = client(&stub, fail(server.url("127.0.0.1")), RateLimits::default());
    assert!(!format!("{right:?}").contains("tell-nobody"));
    call(&right.build().unwrap(), "a").await.unwrap();
    let wrong = fail(format!("redis://:not-right@127.0.0.1:{}", server.port));
    let wrong = client(&stub, wrong, RateLimits::default()).build().unwrap();
    let error = call(&wrong, "a").await.unwrap_err();
    let shown = format!("{error} {error:?} {wrong:?}");
    assert!(
        error.kind() == ErrorKind::LimiterUnavailable && !shown.contains("not-right"),
        "{shown}"
    );
    let credentials = Credentials::new("I", "O", "P", "top-secret");
    let error = Client::builder("https://example.org", credentials)
        .redis(Redis::new("redis://:tell-nobody@[broken"))
        .build()
        .unwrap_err();
    assert!(error.to_string().contains("Redis") && !error.to_string().contains("tell"), "{error}");
}

#[tokio::test(flavor = "multi_thread")]
async fn callers_of_several_processes_are_served_in_turn_with_few_scripts() {
    let Some(server) = Server::start(None) else { return };
    let stub = Stub::start(vec![json(DONE)]).await;
    // 10 at once, then one every 50 ms.
    let limits = RateLimits::none().institution(RateLimit::new(40, Duration::from_millis(1500)));
    let served = Arc::<Mutex<Vec<usize>>>::default();
    let mut callers = Vec::new();
    for (process, host) in ["127.0.0.1", "localhost"].into_iter().enumerate() {
        let client = client(&stub, Redis::new(server.url(host)), limits.clone()).build().unwrap();
        for caller in 0..5 {
            let (client, served) = (client.clone(), served.clone());
            callers.push(tokio::spawn(async move {
                for _ in 0..10 {
                    call(&client, "a").await.unwrap();
                    served.lock().unwrap().push(5 * process + caller);
                }
            }));
        }
    }
    for caller in callers {
        caller.await.unwrap();
    }
    let served = served.lock().unwrap();
    // While all ten stand in line, none is served twice before another is served once. The last of
    // each are left out: then the line gets shorter.
    let (from, to) = (20, 70);
    let times = |caller: usize| served[from..to].iter().filter(|one| **one == caller).count();
    let times: Vec<usize> = (0..10).map(times).collect();
    assert!(times.iter().all(|times| (3..=7).contains(times)), "{times:?}");
    let scripts = server.scripts();
    assert!(scripts <= 300, "{scripts} scripts for 100 permits");
}

#[tokio::test]
async fn who_would_wait_too_long_for_redis_is_told_at_once() {
    let Some(server) = Server::start(None) else { return };
    let stub = Stub::start(vec![json(DONE)]).await;
    // 10 at once, then one every 500 ms for three seconds.
    let limits = RateLimits::none().institution(RateLimit::new(40, Duration::from_secs(15)));
    let limits = limits.max_wait(Duration::from_millis(3200));
    let builder = client(&stub, Redis::new(server.url("127.0.0.1")), limits);
    let times = Times::default();
    let client = builder.observer(times.clone()).build().unwrap();
    let start = Instant::now();
    let calls: Vec<_> = (0..100)
        .map(|_| {
            let client = client.clone();
            tokio::spawn(async move {
                call(&client, "a").await.map_err(|error| (error, Instant::now()))
            })
        })
        .collect();
    let mut refused = Vec::new();
    for call in calls {
        if let Err((error, at)) = call.await.unwrap() {
            assert!(error.is_rate_limited() && !error.failure().sent, "{error:?}");
            refused.push(at);
        }
    }
    assert_eq!(100 - refused.len(), times.0.lock().unwrap().len());
    assert!((80..=84).contains(&refused.len()), "{}", refused.len());
    // The last of those that wait is served three seconds after the start.
    let last_refused = refused.iter().max().unwrap().duration_since(start);
    let last_served = times.0.lock().unwrap().iter().max().unwrap().duration_since(start);
    assert!(last_refused < last_served, "{last_refused:?} {last_served:?}");
}

#[tokio::test]
async fn a_place_in_the_line_of_redis_and_a_permit_without_request_are_given_back() {
    let Some(server) = Server::start(None) else { return };
    let stub = Stub::start(vec![json(DONE)]).await;
    let nobody = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
    let limits = RateLimits::none().institution(RateLimit::new(4, HOUR)).max_wait(2 * HOUR);
    let redis = || Redis::new(server.url("127.0.0.1"));
    let unreachable =
        Client::builder(format!("http://{nobody}"), Credentials::new("I", "O", "P", "s"));
    let unreachable = unreachable.retry(RetryPolicy::never()).limits(limits.clone()).redis(redis());
    let unreachable = unreachable.build().unwrap();
    for _ in 0..5 {
        let error = call(&unreachable, "a").await.unwrap_err();
        assert!(error.kind() == ErrorKind::Transport, "{error:?}");
    }
    assert!(server.keys().is_empty(), "{:?}", server.keys());

    let client = client(&stub, redis(), limits).build().unwrap();
    call(&client, "a").await.unwrap();
    let key = format!("s360:{{{} I}}:institution", stub.url);
    let line = || server.text(&["GET", &key]).split(' ').next().unwrap().to_owned();
    let before = line();
    let waiting = tokio::spawn({
        let client = client.clone();
        async move { call(&client, "a").await }
    });
    server.wait_for(|_| line() != before).await;
    waiting.abort();
    server.wait_for(|_| line() == before).await;
}

#[tokio::test]
async fn when_the_clock_of_redis_is_set_back_no_limit_is_closed_for_longer() {
    let Some(server) = Server::start(None) else { return };
    let stub = Stub::start(vec![json(DONE)]).await;
    // 6 at once, then one every 55.6 ms.
    let limits = RateLimits::none().institution(RateLimit::new(24, Duration::from_secs(1)));
    let client = client(&stub, Redis::new(server.url("127.0.0.1")), limits).build().unwrap();
    let key = format!("s360:{{{} I}}:institution", stub.url);
    let pause = format!("s360:{{{} I}}:pause", stub.url);
    for (ahead, lasts) in [("20", Some("20000")), ("3600", Some("3600000")), ("999999999", None)] {
        call(&client, "a").await.unwrap();
        // What is left of a clock that was so many seconds ahead.
        let now: Vec<String> = redis::from_redis_value(server.run_command(&["TIME"])).unwrap();
        let then = now[0].parse::<u64>().unwrap() + ahead.parse::<u64>().unwrap();
        let value = format!("{then}900000 {then}000000 {then}000001 {then}000002");
        match lasts {
            Some(lasts) => server.run_command(&["SET", &key, &value, "PX", lasts]),
            None => server.run_command(&["SET", &key, &value]),
        };
        server.run_command(&["SET", &pause, "50", "PX", "3600000"]);
        for _ in 0..10 {
            let called = tokio::time::timeout(Duration::from_secs(10), call(&client, "a")).await;
            called.unwrap().unwrap();
        }
        let left: i64 = redis::from_redis_value(server.run_command(&["PTTL", &key])).unwrap();
        assert!((-2..=1000).contains(&left), "{left} ms");
    }
}

#[tokio::test]
async fn a_key_that_holds_something_else_is_written_anew() {
    let Some(server) = Server::start(None) else { return };
    let stub = Stub::start(vec![json(DONE)]).await;
    let limits = RateLimits::none().institution(RateLimit::new(8, HOUR)).max_wait(Duration::ZERO);
    let redis = Redis::new(server.url("127.0.0.1")).unavailable(Unavailable::Fail);
    let client = client(&stub, redis, limits).build().unwrap();
    let key = format!("s360:{{{} I}}:institution", stub.url);
    let pause = format!("s360:{{{} I}}:pause", stub.url);
    let strange: [&[&str]; 6] = [
        &["SET", &key, "text"],
        &["SET", &key, "9999999999999999999"],
        &["SET", &key, "nan inf -1"],
        &["RPUSH", &key, "a list"],
        &["SADD", &pause, "a set"],
        &["SET", &pause, "text", "EX", "3600"],
    ];
    for command in strange {
        server.run_command(&["FLUSHALL"]);
        server.run_command(command);
        call(&client, "a").await.unwrap();
        call(&client, "a").await.unwrap();
        assert!(call(&client, "a").await.unwrap_err().is_rate_limited(), "{command:?}");
    }
}

#[derive(Clone, Default)]
struct Fallbacks(Arc<Mutex<Vec<String>>>);

impl Observer for Fallbacks {
    fn fallback(&self, fallback: &Fallback<'_>) {
        self.0.lock().unwrap().push(match fallback {
            Fallback::Begun(why) => (*why).to_owned(),
            other => format!("{other:?}"),
        });
    }
}

#[tokio::test]
async fn observers_learn_when_a_client_goes_on_without_redis_and_why() {
    let Some(mut server) = Server::start(Some("tell-nobody")) else { return };
    let stub = Stub::start(vec![json(DONE)]).await;
    let told = Fallbacks::default();
    let limits = RateLimits::none().institution(RateLimit::new(400, HOUR)).max_wait(Duration::ZERO);
    let builder = client(&stub, Redis::new(server.url("127.0.0.1")), limits.clone());
    let local = builder.observer(told.clone()).build().unwrap();
    let failing = Redis::new(server.url("localhost")).unavailable(Unavailable::Fail);
    let failing = client(&stub, failing, limits).build().unwrap();
    call(&local, "a").await.unwrap();
    assert!(told.0.lock().unwrap().is_empty());
    // It answers, but does not write.
    server.run_command(&["REPLICAOF", "127.0.0.1", "1"]);
    for _ in 0..3 {
        call(&local, "a").await.unwrap();
    }
    let error = call(&failing, "a").await.unwrap_err();
    server.run_command(&["REPLICAOF", "NO", "ONE"]);
    tokio::time::sleep(Duration::from_millis(1100)).await;
    call(&local, "a").await.unwrap();
    server.stop();
    call(&local, "a").await.unwrap();
    let told = told.0.lock().unwrap().clone();
    let [error_began, ended, silence_began] = told.as_slice() else { panic!("{told:?}") };
    assert!(error_began.contains("read only") && error_began.contains("answers with"), "{told:?}");
    assert_eq!((ended.as_str(), silence_began.as_str()), ("Ended", "Redis does not answer"));
    let shown = format!("{error} {error:?} {told:?}");
    assert!(error.to_string().contains("read only"), "{error}");
    assert!(!shown.contains("tell-nobody") && !shown.contains("redis://"), "{shown}");
}

#[tokio::test]
async fn a_deadline_is_kept_and_used_when_redis_is_silent() {
    let silent = TcpListener::bind("127.0.0.1:0").unwrap();
    let long = Duration::from_secs(60);
    let redis = Redis::new(format!("redis://{}", silent.local_addr().unwrap())).timeout(long);
    let busy = answer(429, "Retry-After: 1\r\n", "");
    let stub = Stub::start(vec![json(DONE), busy]).await;
    let client = client(&stub, redis, RateLimits::default()).build().unwrap();
    let start = Instant::now();
    let deadline = client.with_deadline(Duration::from_secs(4));
    call(&deadline, "a").await.unwrap();
    let error = call(&deadline, "a").await.unwrap_err();
    assert_eq!(error.status(), Some(429), "{error:?}");
    assert!(start.elapsed() < Duration::from_secs(8), "{:?}", start.elapsed());
}

#[tokio::test]
async fn the_last_client_of_an_institution_closes_its_connection_to_redis() {
    let Some(server) = Server::start(None) else { return };
    let stub = Stub::start(vec![json(DONE)]).await;
    let connections = || server.text(&["CLIENT", "LIST"]).lines().count();
    for institution in 0..20 {
        let credentials = Credentials::new(format!("I{institution}"), "O", "P", "secret");
        let builder = Client::builder(&stub.url, credentials).limits(RateLimits::default());
        let client = builder.redis(Redis::new(server.url("127.0.0.1"))).build().unwrap();
        call(&client, "a").await.unwrap();
        assert!(connections() >= 2, "this one's, and the one that asks");
    }
    server.wait_for(|_| connections() == 1).await;
}

#[test]
fn the_places_of_a_process_that_died_pass_by() {
    let Some(server) = Server::start(None) else { return };
    let runtime = || tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    // 2 at once, then one every 100 ms.
    let limits = RateLimits::none().institution(RateLimit::new(8, Duration::from_millis(600)));
    let (alive, dying) = (runtime(), runtime());
    let stub = alive.block_on(Stub::start(vec![json(DONE)]));
    let client = client(&stub, Redis::new(server.url("127.0.0.1")), limits).build().unwrap();
    dying.block_on(async {
        for _ in 0..30 {
            let client = client.clone();
            tokio::spawn(async move { call(&client, "a").await });
        }
        server.wait_for(|server| server.scripts() >= 30).await;
    });
    // Nothing of it runs any more: nobody gives anything back.
    dying.shutdown_background();
    alive.block_on(async {
        // Behind the 28 in line that never come: within three seconds.
        let called = tokio::time::timeout(Duration::from_secs(20), call(&client, "a")).await;
        called.unwrap().unwrap();
        tokio::time::sleep(Duration::from_millis(700)).await;
        assert!(server.keys().is_empty(), "{:?}", server.keys());
    });
}

mod keys_of_webhooks {
    use std::sync::atomic::{AtomicUsize, Ordering};

    use s360_runtime::webhook::{
        Claim, Event, IdempotencyStore, Key, Payload, Receiver, RedisStore, Rejected,
    };
    use s360_runtime::wire::Extra;

    use super::*;

    #[derive(Default)]
    struct Ticket {
        extra: Extra,
    }
    s360_runtime::record!(Ticket {} extra);
    impl Payload for Ticket {
        const WEBHOOK: &'static str = "access";
    }

    fn key() -> Key {
        Receiver::new().read::<Ticket>(r#"{"barcode":"1"}"#).next().unwrap().unwrap().key
    }

    fn store(server: &Server) -> RedisStore {
        RedisStore::new(&Redis::new(server.url("127.0.0.1")), "test").unwrap()
    }

    #[tokio::test]
    async fn redis_grants_a_key_to_one_process_until_it_is_done_released_or_over() {
        let Some(server) = Server::start(None) else { return };
        let (one, other, key) = (store(&server), store(&server), key());
        let Claim::Granted(token) = one.claim(&key, HOUR).await.unwrap() else { panic!() };
        assert_eq!(server.keys(), [format!("test:{key}")]);
        assert_eq!(other.claim(&key, HOUR).await.unwrap(), Claim::Busy);
        other.release(&key, token.wrapping_add(1)).await.unwrap();
        assert_eq!(other.claim(&key, HOUR).await.unwrap(), Claim::Busy);
        one.release(&key, token).await.unwrap();
        let Claim::Granted(token) = other.claim(&key, HOUR).await.unwrap() else { panic!() };
        // Twice, because the first answer may be lost.
        assert!(other.complete(&key, token).await.unwrap());
        assert!(other.complete(&key, token).await.unwrap());
        assert_eq!(one.claim(&key, HOUR).await.unwrap(), Claim::Done);
        let kept = server.text(&["GET", &format!("test:{key}")]);
        assert_eq!(kept, format!("done {token}"));
        server.run_command(&["DEL", &format!("test:{key}")]);
        assert!(!one.complete(&key, token).await.unwrap());
        server.run_command(&["DEL", &format!("test:{key}")]);
        one.claim(&key, Duration::from_millis(1)).await.unwrap();
        server.wait_for(|server| server.keys().is_empty()).await;
        assert!(matches!(other.claim(&key, HOUR).await.unwrap(), Claim::Granted(_)));
    }

    /// Delivers 20 items until all are done; counts how often the work was done.
    async fn deliver(store: RedisStore, turn: usize, done: Arc<AtomicUsize>) {
        let mut items: Vec<String> =
            (0..20).map(|number| format!(r#"{{"barcode":"{number}"}}"#)).collect();
        items.rotate_left(turn);
        let body = format!("[{}]", items.join(","));
        for _ in 0..500 {
            let work = |_: Result<Event<Ticket>, Rejected>| {
                done.fetch_add(1, Ordering::SeqCst);
                async {
                    tokio::task::yield_now().await;
                    Ok(())
                }
            };
            if Receiver::new().handle(body.clone(), &store, work).await.is_done() {
                return;
            }
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
        panic!("it is never done");
    }

    #[tokio::test(flavor = "multi_thread")]
    async fn eight_processes_that_get_the_same_items_do_each_once() {
        let Some(server) = Server::start(None) else { return };
        let done = Arc::new(AtomicUsize::new(0));
        let deliveries: Vec<_> = (0..8)
            .map(|turn| tokio::spawn(deliver(store(&server), turn * 2, done.clone())))
            .collect();
        for delivery in deliveries {
            delivery.await.unwrap();
        }
        assert_eq!(done.load(Ordering::SeqCst), 20);
        assert_eq!(server.keys().len(), 20);
    }

    #[tokio::test]
    async fn without_redis_nothing_is_done_and_the_delivery_is_to_be_repeated() {
        let Some(mut server) = Server::start(Some("tops3cret")) else { return };
        let store = store(&server);
        server.stop();
        let work = |_: Result<Event<Ticket>, Rejected>| async { panic!("nothing is claimed") };
        let reply = Receiver::new().handle(r#"{"barcode":"1"}"#, &store, work).await;
        assert_eq!(reply.status(), 503);
        assert!(reply.to_string().contains("Redis does not answer"), "{reply}");
        assert!(!format!("{reply:?} {store:?}").contains("tops3cret"));
    }
}
