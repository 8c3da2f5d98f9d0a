//! Calls through a real nginx that terminates TLS with a certificate of a throw-away authority,
//! compresses, and limits the rate with status 509. Needs nginx and openssl; where they are missing,
//! this test says so and does nothing.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic, missing_docs)]

use std::io;
use std::net::{TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use s360::catalog::v1_33::CatalogService;
use s360_runtime::{
    Client, ClientBuilder, Credentials, Error, ErrorKind, RateLimit, RateLimits, RetryPolicy,
};
use s360_sandbox::{Behavior, Identity, Sandbox};
use serde_json::json;
use tokio::task::JoinSet;

/// One call in this time, says nginx, and two more that come early: the way takes some calls longer.
const INTERVAL: Duration = Duration::from_millis(200);

struct Nginx {
    port: u16,
    folder: PathBuf,
    process: Child,
}

impl Nginx {
    /// A proxy before `sandbox`; `None` if there is no such program.
    fn start(sandbox: &Sandbox) -> Option<Self> {
        let port = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
        let name = format!("s360-nginx-{}-{port}", std::process::id());
        let folder = std::env::temp_dir().join(name);
        std::fs::create_dir_all(&folder).unwrap();
        std::fs::write(folder.join("nginx.conf"), configuration(port, sandbox)).unwrap();
        let made = certificates(&folder);
        if let Err(error) = made {
            s360_tests::skipped(&format!("openssl ({error})"));
            return None;
        }
        let started = Command::new("nginx")
            .arg("-p")
            .arg(&folder)
            .args(["-c", "nginx.conf", "-e", "error.log"])
            .stderr(Stdio::null())
            .spawn();
        let process = match started {
            Ok(process) => process,
            Err(error) => {
                s360_tests::skipped(&format!("nginx ({error})"));
                return None;
            }
        };
        let nginx = Self { port, folder, process };
        let until = Instant::now() + Duration::from_secs(20);
        while TcpStream::connect(("127.0.0.1", port)).is_err() {
            assert!(Instant::now() < until, "nginx does not listen: {}", nginx.read("error.log"));
            std::thread::sleep(Duration::from_millis(20));
        }
        Some(nginx)
    }

    fn read(&self, file: &str) -> String {
        std::fs::read_to_string(self.folder.join(file)).unwrap_or_default()
    }

    /// Status, protocol, coding, connection of each call.
    fn log(&self) -> Vec<[String; 4]> {
        let words = |line: &str| {
            let words: Vec<_> = line.split(' ').map(str::to_owned).collect();
            words.try_into().unwrap()
        };
        self.read("calls.log").lines().map(words).collect()
    }

    fn client(&self, sandbox: &Sandbox) -> ClientBuilder {
        self.client_at(self.port, sandbox)
    }

    fn client_at(&self, port: u16, sandbox: &Sandbox) -> ClientBuilder {
        let Identity { institution, operator, partner, secret } = sandbox.identity().clone();
        let credentials = Credentials::new(institution, operator, partner, secret);
        Client::builder(format!("https://localhost:{port}"), credentials)
            .root_certificate(self.read("ca.pem"))
            .retry(RetryPolicy::never())
    }
}

impl Drop for Nginx {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
        let _ = std::fs::remove_dir_all(&self.folder);
    }
}

fn configuration(port: u16, sandbox: &Sandbox) -> String {
    let (address, rate) = (sandbox.address(), 1000 / INTERVAL.as_millis());
    format!(
        r#"
daemon off;
master_process off;
pid nginx.pid;
events {{}}
http {{
  log_format calls "$status $ssl_protocol $sent_http_content_encoding $connection";
  access_log calls.log calls;
  client_body_temp_path body;
  proxy_temp_path proxy;
  fastcgi_temp_path fastcgi;
  uwsgi_temp_path uwsgi;
  scgi_temp_path scgi;
  gzip on;
  gzip_types application/json;
  gzip_proxied any;
  limit_req_zone $server_port zone=calls:1m rate={rate}r/s;
  limit_req_status 509;
  server {{
    listen 127.0.0.1:{port} ssl;
    ssl_protocols TLSv1.3;
    ssl_certificate server.pem;
    ssl_certificate_key server.key;
    proxy_set_header Accept-Encoding "";
    location / {{ proxy_pass http://{address}; }}
    location ~ /getCatalog$ {{ limit_req zone=calls burst=2 nodelay; proxy_pass http://{address}; }}
  }}
}}
"#
    )
}

/// An authority, and a certificate of it for this machine.
fn certificates(folder: &Path) -> io::Result<()> {
    let new = "req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -days 2";
    let authority = "-keyout ca.key -out ca.pem -subj /CN=Throw-away -addext keyUsage=keyCertSign";
    let server = "-keyout server.key -out server.pem -subj /CN=localhost -CA ca.pem -CAkey ca.key \
                  -addext subjectAltName=DNS:localhost -addext basicConstraints=CA:FALSE \
                  -addext extendedKeyUsage=serverAuth";
    for options in [authority, server] {
        let words = new.split_whitespace().chain(options.split_whitespace());
        let output = Command::new("openssl").args(words).current_dir(folder).output()?;
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    }
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn calls_through_nginx_are_encrypted_compressed_and_limited() {
    let sandbox = Sandbox::start().await.unwrap();
    let Some(nginx) = Nginx::start(&sandbox) else { return };
    r4_only_a_trusted_certificate_is_talked_to(&nginx, &sandbox).await;
    r2_answers_are_compressed_and_connections_used_again(&nginx, &sandbox).await;
    r5_a_token_that_grew_old_while_connecting_costs_one_refusal(&nginx, &sandbox).await;
    r3_status_509_is_seen_waited_out_and_avoided(&nginx, &sandbox).await;
}

async fn r4_only_a_trusted_certificate_is_talked_to(nginx: &Nginx, sandbox: &Sandbox) {
    let credentials = Credentials::new("I", "O", "P", "secret");
    let url = format!("https://localhost:{}", nginx.port);
    let stranger = Client::builder(url, credentials).retry(RetryPolicy::never()).build().unwrap();
    let error = CatalogService::new(&stranger).get_pos_config(&Default::default()).await;
    let error = error.unwrap_err();
    assert!(error.kind() == ErrorKind::Transport && !error.failure().sent, "{error:?}");
    assert!(sandbox.requests().is_empty());
}

async fn r2_answers_are_compressed_and_connections_used_again(nginx: &Nginx, sandbox: &Sandbox) {
    let long = "x".repeat(100_000);
    sandbox.on("getPOSConfig", Behavior::with(json!({"posConfigData": {"institCode": long}})));
    let catalog = CatalogService::new(&nginx.client(sandbox).build().unwrap());
    for _ in 0..3 {
        let result = catalog.get_pos_config(&Default::default()).await.unwrap();
        assert_eq!(result.pos_config_data.unwrap().instit_code.as_ref(), Some(&long));
        // A connection goes back to the pool in the background, a moment after the answer's end.
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
    let log = nginx.log();
    assert_eq!(log.len(), 3, "{log:?}");
    assert!(log.iter().all(|call| *call == log[0]), "{log:?}");
    assert_eq!(log[0][..3], ["200", "TLSv1.3", "gzip"]);
}

/// A way to `port` on which the first bytes take a while.
async fn slow_way(port: u16, pause: Duration) -> u16 {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let way = listener.local_addr().unwrap().port();
    tokio::spawn(async move {
        while let Ok((mut here, _)) = listener.accept().await {
            tokio::spawn(async move {
                tokio::time::sleep(pause).await;
                let mut there = tokio::net::TcpStream::connect(("127.0.0.1", port)).await.unwrap();
                let _ = tokio::io::copy_bidirectional(&mut here, &mut there).await;
            });
        }
    });
    way
}

async fn r5_a_token_that_grew_old_while_connecting_costs_one_refusal(
    nginx: &Nginx,
    sandbox: &Sandbox,
) {
    // The sandbox refuses a token that looks two seconds old.
    let way = slow_way(nginx.port, Duration::from_millis(2500)).await;
    let before = sandbox.requests().len();
    let catalog = CatalogService::new(&nginx.client_at(way, sandbox).build().unwrap());
    catalog.get_pos_config(&Default::default()).await.unwrap();
    let seen: Vec<u16> = sandbox.requests().iter().skip(before).map(|call| call.status).collect();
    assert_eq!(seen, [401, 200], "the next token is young: there is a connection");
}

/// So many calls at once.
async fn at_once(catalog: &CatalogService, calls: usize) -> Vec<Result<(), Error>> {
    let mut set = JoinSet::new();
    for _ in 0..calls {
        let catalog = catalog.clone();
        set.spawn(async move { catalog.get_catalog(&Default::default()).await.map(|_| ()) });
    }
    set.join_all().await
}

async fn r3_status_509_is_seen_waited_out_and_avoided(nginx: &Nginx, sandbox: &Sandbox) {
    let count = || nginx.log().iter().filter(|call| call[0] == "509").count();
    let hasty = CatalogService::new(&nginx.client(sandbox).build().unwrap());
    let results = at_once(&hasty, 10).await;
    let refused: Vec<Error> = results.into_iter().filter_map(Result::err).collect();
    assert!(!refused.is_empty() && refused.len() == count(), "{refused:?}");
    for error in &refused {
        assert!(error.is_rate_limited() && error.status() == Some(509), "{error:?}");
    }

    // Waits are random between nothing and this.
    let retry = RetryPolicy::default().attempts(10).backoff(8 * INTERVAL, 8 * INTERVAL);
    let patient = CatalogService::new(&nginx.client(sandbox).retry(retry).build().unwrap());
    let results = at_once(&patient, 5).await;
    assert!(results.iter().all(Result::is_ok), "{results:?}");
    let waited_out = count();
    assert!(waited_out > refused.len(), "nothing was waited out");

    tokio::time::sleep(4 * INTERVAL).await;
    let limits =
        RateLimits::none().service(RateLimit::new(1, INTERVAL + Duration::from_millis(30)));
    let careful = CatalogService::new(&nginx.client(sandbox).limits(limits).build().unwrap());
    let results = at_once(&careful, 6).await;
    assert!(results.iter().all(Result::is_ok), "{results:?}");
    assert_eq!(count(), waited_out, "the client's own limit was not enough");
}
