//! A server on loopback that answers what it is told to, byte by byte, and remembers what it was
//! asked. One request for each connection.
#![allow(dead_code, clippy::unwrap_used, clippy::indexing_slicing, clippy::string_slice)]

use std::sync::{Arc, Mutex};
use std::time::Duration;

use s360_runtime::{Authentication, Client, ClientBuilder, Credentials, RateLimits, RetryPolicy};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};

const JSON: &str = "Content-Type: application/json\r\n";

/// What happens to one connection.
#[derive(Clone)]
pub enum Reply {
    /// These bytes, then the end.
    Bytes(Vec<u8>),
    /// These bytes one at a time.
    Drip(Vec<u8>, Duration),
    /// These bytes after a while.
    Late(Duration, Vec<u8>),
    /// The connection is closed before anything is read.
    Refuse,
    /// The request is read, and the connection closed.
    Cut,
    /// A status, with the request's own head and body in an envelope, as a careless server says it.
    Echo(u16),
    /// What is made of the request.
    By(Arc<dyn Fn(&str) -> Reply + Send + Sync>),
    /// The request is read, and nothing is said.
    Silence,
}

/// An answer with a status, headers and a body.
pub fn answer(status: u16, headers: &str, body: impl AsRef<[u8]>) -> Reply {
    let body = body.as_ref();
    let head = format!(
        "HTTP/1.1 {status} X\r\nContent-Length: {}\r\nConnection: close\r\n{headers}\r\n",
        body.len()
    );
    Reply::Bytes([head.as_bytes(), body].concat())
}

/// A JSON answer with status 200.
pub fn json(body: &str) -> Reply {
    answer(200, JSON, body)
}

pub struct Stub {
    pub url: String,
    requests: Arc<Mutex<Vec<String>>>,
}

impl Stub {
    /// Answers the first connections with `replies`; the last reply goes to all further ones.
    pub async fn start(replies: Vec<Reply>) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        let requests = Arc::<Mutex<Vec<String>>>::default();
        let seen = requests.clone();
        tokio::spawn(async move {
            for number in 0.. {
                let (stream, _) = listener.accept().await.unwrap();
                let reply = replies[number.min(replies.len() - 1)].clone();
                tokio::spawn(serve(stream, reply, seen.clone()));
            }
        });
        Self { url, requests }
    }

    /// The requests so far: head and body of each.
    pub fn requests(&self) -> Vec<String> {
        self.requests.lock().unwrap().clone()
    }

    /// An S-360 client with short waits and no limits of its own.
    pub fn s360(&self) -> ClientBuilder {
        let credentials = Credentials::new("I", "O", "P", "top-secret");
        quick(Client::builder(&self.url, credentials)).limits(RateLimits::none())
    }

    /// A client for a service that is not S-360's.
    pub fn open(&self) -> ClientBuilder {
        quick(Client::builder(&self.url, Authentication::None))
    }
}

fn quick(builder: ClientBuilder) -> ClientBuilder {
    let waits = RetryPolicy::default().backoff(Duration::from_millis(1), Duration::from_millis(5));
    builder.retry(waits).timeout(Duration::from_secs(5))
}

async fn serve(mut stream: TcpStream, reply: Reply, seen: Arc<Mutex<Vec<String>>>) {
    if matches!(reply, Reply::Refuse) {
        return;
    }
    let request = read(&mut stream).await;
    seen.lock().unwrap().push(request.clone());
    let reply = match reply {
        Reply::Echo(status) => {
            let said = serde_json::json!({ "statusCode": request, "statusDetail": request });
            answer(status, JSON, said.to_string())
        }
        Reply::By(make) => make(&request),
        told => told,
    };
    match reply {
        Reply::Bytes(bytes) => {
            let _ = stream.write_all(&bytes).await;
            let _ = stream.shutdown().await;
        }
        Reply::Late(pause, bytes) => {
            tokio::time::sleep(pause).await;
            let _ = stream.write_all(&bytes).await;
        }
        Reply::Drip(bytes, pause) => {
            for byte in bytes {
                if stream.write_all(&[byte]).await.is_err() {
                    return;
                }
                tokio::time::sleep(pause).await;
            }
        }
        Reply::Silence => tokio::time::sleep(Duration::from_secs(60)).await,
        Reply::Refuse | Reply::Cut | Reply::Echo(_) | Reply::By(_) => {}
    }
}

/// The head and as much body as it announces.
async fn read(stream: &mut TcpStream) -> String {
    let mut bytes = Vec::new();
    let mut buffer = [0; 4096];
    loop {
        let count = stream.read(&mut buffer).await.unwrap_or(0);
        bytes.extend_from_slice(&buffer[..count]);
        let text = String::from_utf8_lossy(&bytes).into_owned();
        if let Some(end) = text.find("\r\n\r\n") {
            let head = text[..end].to_ascii_lowercase();
            let length = head.split("content-length: ").nth(1);
            let length = length.map_or(0, |rest| rest.lines().next().unwrap().parse().unwrap());
            if bytes.len() >= end + 4 + length {
                return text;
            }
        }
        if count == 0 {
            return text;
        }
    }
}
