//! Our tokens and other implementations': PyJWT and node's jsonwebtoken. `tests/interop/install`
//! installs both; where they are missing, these tests say so and do nothing.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic, missing_docs)]

#[path = "../../runtime/tests/stub/mod.rs"]
mod stub;

use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use s360_runtime::{Authentication, Client, Credentials, Error, Value, Version};
use s360_sandbox::{Identity, Sandbox};
use serde_json::json;
use stub::Stub;

/// Interpreter, script, and what it needs.
const OTHERS: [(&str, &str, &str); 2] = [
    ("python3", "pyjwt.py", "python/jwt/__init__.py"),
    ("node", "jsonwebtoken.js", "node_modules/jsonwebtoken/index.js"),
];

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap().to_owned()
}

/// Those of the other implementations that are installed.
fn others() -> Vec<(&'static str, &'static str)> {
    let mut there = Vec::new();
    for (program, script, needed) in OTHERS {
        match root().join("target/interop").join(needed).exists() {
            true => there.push((program, script)),
            false => s360_tests::skipped(script),
        }
    }
    there
}

/// What the script prints for `given`; `None` if it refuses.
fn run((program, script): (&str, &str), verb: &str, given: &Value) -> Option<Value> {
    let installed = root().join("target/interop");
    let mut child = Command::new(program)
        .arg(root().join("tests/interop").join(script))
        .arg(verb)
        .env("PYTHONPATH", installed.join("python"))
        .env("NODE_PATH", installed.join("node_modules"))
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    child.stdin.take().unwrap().write_all(given.to_string().as_bytes()).unwrap();
    let output = child.wait_with_output().unwrap();
    output.status.success().then(|| serde_json::from_slice(&output.stdout).unwrap())
}

async fn ask(client: &Client) -> Result<Value, Error> {
    let version = Version::new(1, 33);
    client.call_method("tnseb", "catalogService", version, "getPOSConfig", &Value::Null).await
}

/// The token of a request of a client with these credentials.
async fn token(credentials: Credentials) -> String {
    let stub = Stub::start(vec![stub::json(r#"{"statusCode":"success"}"#)]).await;
    ask(&Client::builder(&stub.url, credentials).build().unwrap()).await.unwrap();
    let request = &stub.requests()[0];
    let token = request.lines().find_map(|line| line.strip_prefix("authorization: Bearer "));
    token.unwrap().to_owned()
}

#[tokio::test(flavor = "multi_thread")]
async fn r5_other_implementations_accept_our_tokens_and_read_the_same_claims() {
    // A short secret too, and names beyond ASCII: both are in use.
    let cases =
        [("AFCW_B2C", "Partner", "0123456789abcdef0123456789abcdef"), ("Théâtre", "«Ü\"\\", "clé")];
    for (aud, iss, secret) in cases {
        let token = token(Credentials::new("AFCW", aud, iss, secret)).await;
        for other in others() {
            let given =
                json!({"token": token, "secret": secret, "sub": "AFCW", "aud": aud, "iss": iss});
            let read = run(other, "verify", &given).unwrap_or_else(|| panic!("{other:?} refuses"));
            assert_eq!(read["header"], json!({"alg": "HS256", "typ": "JWT"}), "{other:?}");
            let claims = &read["claims"];
            let issued = claims["iat"].as_i64().unwrap();
            let expected =
                json!({"sub": "AFCW", "aud": aud, "iss": iss, "iat": issued, "exp": issued + 30});
            assert_eq!(claims, &expected, "{other:?}");
            for (name, wrong) in [("secret", "another"), ("aud", "another")] {
                let mut given = given.clone();
                given[name] = json!(wrong);
                assert_eq!(run(other, "verify", &given), None, "{other:?} accepts a wrong {name}");
            }
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn r5_the_sandbox_accepts_tokens_of_other_implementations() {
    let sandbox = Sandbox::start().await.unwrap();
    let Identity { institution, operator, partner, secret } = sandbox.identity().clone();
    for other in others() {
        for (secret, accepted) in [(secret.as_str(), true), ("another", false)] {
            let claims =
                json!({"sub": institution, "aud": operator, "iss": partner, "secret": secret});
            let forged = run(other, "forge", &claims).unwrap();
            let bearer = Authentication::Bearer(forged.as_str().unwrap().into());
            let called = ask(&Client::builder(sandbox.url(), bearer).build().unwrap()).await;
            assert_eq!(called.is_ok(), accepted, "{other:?}: {called:?}");
        }
    }
}
