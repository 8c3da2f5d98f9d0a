//! Secrets and the tokens made of them, followed through all that a program can print: `Debug` of
//! everything that holds them, every error with its sources, every trace at every level, what
//! observers see. The servers here are careless, and repeat what they were sent.
#![cfg(feature = "tracing")]
#![allow(clippy::unwrap_used, clippy::indexing_slicing)]

mod lines;
mod stub;

use std::error::Error as _;
use std::fmt::Debug;
use std::sync::{Arc, Mutex};

use lines::Lines;
use s360_runtime::{
    Attempt, AuthEndpoint, Authentication, Client, Credentials, Error, Observer, Outcome,
    RateLimits, RetryPolicy, Secret, TokenFuture, TokenProvider, Value, Version,
};
use stub::{Reply, Stub, answer, json};

const SECRET: &str = "tell-nobody-of-these-32-characters";

/// Everything that was printed.
#[derive(Clone, Default)]
struct Printed(Arc<Mutex<Vec<String>>>);

impl Printed {
    fn add(&self, value: &dyn Debug) {
        self.0.lock().unwrap().push(format!("{value:?} {value:#?}"));
    }
    fn error(&self, error: &Error) {
        self.0.lock().unwrap().push(error.to_string());
        self.add(error);
        let mut below = error.source();
        while let Some(source) = below {
            self.0.lock().unwrap().push(source.to_string());
            self.add(&source);
            below = source.source();
        }
    }
}

impl Observer for Printed {
    fn before(&self, attempt: &Attempt<'_>) {
        self.add(attempt);
    }
    fn after(&self, attempt: &Attempt<'_>, outcome: &Outcome<'_>) {
        self.add(&(attempt, outcome));
    }
}

/// Opaque tokens, which do not look like any.
struct Given;

impl TokenProvider for Given {
    fn token(&self) -> TokenFuture<'_> {
        Box::pin(async { Ok(SECRET.into()) })
    }
}

fn credentials() -> Credentials {
    Credentials::new("I", "O", "P", SECRET)
}

fn ways(endpoint: &Client) -> Vec<Authentication> {
    vec![
        credentials().into(),
        Authentication::Bearer(SECRET.into()),
        Authentication::Basic("user".into(), SECRET.into()),
        Authentication::Header("x-key".into(), SECRET.into()),
        Authentication::Query("key".into(), SECRET.into()),
        Authentication::provider(Given),
        Authentication::provider(AuthEndpoint::new(endpoint, &credentials())),
    ]
}

fn replies() -> Vec<Reply> {
    let moved = answer(302, "Location: /elsewhere\r\n", "");
    let echoes = [200, 400, 401, 404, 429, 500].map(Reply::Echo);
    [&echoes[..], &[Reply::Cut, Reply::Refuse, moved, json("[]x"), json("{}")]].concat()
}

async fn call(client: &Client, printed: &Printed) {
    let request = serde_json::json!({});
    let version = Version::new(1, 0);
    let call = client.call_method::<Value>("tnco", "aService", version, "getIt", &request);
    printed.add(&call);
    if let Err(error) = call.await {
        printed.error(&error);
    }
}

/// What a server saw of who called: tokens, keys, passwords.
fn proofs(request: &str) -> Vec<String> {
    let header = request.lines().filter_map(|line| {
        let (name, value) = line.split_once(": ")?;
        let value = value.rsplit(' ').next()?;
        ["authorization", "x-key"].contains(&name).then(|| value.to_owned())
    });
    header.collect()
}

#[tokio::test]
async fn secrets_and_tokens_are_in_nothing_that_is_printed() {
    let seen = Lines::start();
    let printed = Printed::default();
    let mut sent = vec![SECRET.to_owned()];
    for reply in replies() {
        let endpoint = Stub::start(vec![json(&format!(r#"{{"token":"{SECRET}-2"}}"#))]).await;
        let endpoint = endpoint.open().build().unwrap();
        for way in ways(&endpoint) {
            let stub = Stub::start(vec![reply.clone()]).await;
            printed.add(&way);
            let builder = Client::builder(&stub.url, way).limits(RateLimits::none());
            let builder = builder.retry(RetryPolicy::never()).observer(printed.clone());
            printed.add(&builder);
            let client = builder.build().unwrap();
            printed.add(&client);
            call(&client, &printed).await;
            sent.extend(stub.requests().iter().flat_map(|request| proofs(request)));
        }
        // The endpoint itself is as careless.
        let endpoint = Stub::start(vec![reply]).await;
        let provider = AuthEndpoint::new(&endpoint.open().build().unwrap(), &credentials());
        printed.add(&provider);
        let client = endpoint.open().retry(RetryPolicy::never()).build().unwrap();
        printed.add(&client);
        let client = Client::builder(&endpoint.url, Authentication::provider(provider));
        call(&client.retry(RetryPolicy::never()).build().unwrap(), &printed).await;
    }
    printed.add(&credentials());
    printed.add(&Secret::from(SECRET));
    let elsewhere = format!("https://user:{SECRET}@example.org");
    printed.add(&Client::builder(&elsewhere, credentials()));
    printed.add(&Client::builder(&elsewhere, credentials()).build().map(drop));
    printed.add(&Secret::from_base64(&format!("{SECRET}*")));
    printed.add(&Secret::from_hex(SECRET));

    // The secret itself, the endpoint's token, Basic's pair, and forged tokens.
    sent.sort();
    sent.dedup();
    assert!(sent.len() > 3, "{sent:?}");
    let lines = [printed.0.lock().unwrap().clone(), seen.all()].concat();
    assert!(
        lines.iter().any(|line| line.contains("statusDetail") || line.contains("status_detail"))
    );
    for line in &lines {
        for secret in &sent {
            assert!(!line.contains(secret), "{secret} in {line}");
        }
        assert!(!line.contains("eyJ"), "{line}");
    }
}

/// A server that repeats a key where messages cut, as URLs write it, and as the name of a field.
#[tokio::test]
async fn a_secret_is_hidden_before_a_message_is_cut_and_in_every_form() {
    let long = "k3y/".repeat(150);
    for secret in ["tell nobody  of+this/key", "tell-nobody-of-this-key", long.as_str()] {
        let encoded: String = secret
            .bytes()
            .map(|byte| match byte {
                b' ' => "+".to_owned(),
                b'+' | b'/' => format!("%{byte:02X}"),
                _ => char::from(byte).to_string(),
            })
            .collect();
        let before = "x".repeat(490);
        let bodies = [
            answer(500, "", format!("{before} {secret}")),
            answer(404, "", format!("cannot POST /x?key={encoded}")),
            answer(500, "", format!("{}{secret}", " ".repeat(2040))),
            json(&format!(r#"{{"statusCode":"success","list":{{"{secret}":"none"}}}}"#)),
        ];
        for body in bodies {
            let stub = Stub::start(vec![body]).await;
            let authentication = Authentication::Header("X-Key".to_owned(), secret.into());
            let client = Client::builder(&stub.url, authentication).retry(RetryPolicy::never());
            let client = client.strict(true).build().unwrap();
            let version = Version::new(1, 0);
            let call = client.call_method::<Vec<i64>>("tnco", "a", version, "getIt", &Value::Null);
            let error = call.await.unwrap_err();
            for text in [error.to_string(), format!("{error:?}")] {
                for part in [secret.get(..8).unwrap(), encoded.get(..8).unwrap()] {
                    assert!(!text.contains(part), "{text}");
                }
            }
        }
    }
}
