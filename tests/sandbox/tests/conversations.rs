//! What tests can have the sandbox do beyond single answers.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, missing_docs)]

use std::sync::{Arc, Mutex};

use s360_runtime::{Client, Error, ErrorKind, RetryPolicy, Value, Version};
use s360_sandbox::{Behavior, DifferenceKind, Documents, Recording, Sandbox, drift};
use serde_json::json;

async fn call(client: &Client, method: &str, request: Value) -> Result<Value, Error> {
    let version = Version::new(1, 33);
    client.call_method("tnseb", "externalOrderService", version, method, &request).await
}

async fn abandon(client: &Client, order: i64) -> Result<Value, Error> {
    call(client, "abandonMovements", json!({ "orderId": order })).await
}

fn impatient(sandbox: &Sandbox) -> Client {
    sandbox.client_builder().retry(RetryPolicy::never()).build().unwrap()
}

#[tokio::test]
async fn behaviors_follow_one_another_and_then_the_document_answers_again() {
    let sandbox = Sandbox::start().await.unwrap();
    let client = impatient(&sandbox);
    let sold_out = Behavior::business_error("error.order.availability", "sold out");
    let late = Behavior::with(json!({ "note": "late" })).in_progress(2);
    sandbox.on_each("abandonMovements", [Behavior::status(500, "x").times(2), sold_out, late]);
    for _ in 0..2 {
        assert!(abandon(&client, 7).await.is_err_and(|error| error.kind() == ErrorKind::Server));
    }
    let error = abandon(&client, 7).await.unwrap_err();
    assert_eq!(error.status_code(), Some("error.order.availability"));
    assert_eq!(abandon(&client, 7).await.unwrap()["note"], "late");
    assert!(abandon(&client, 7).await.unwrap().get("note").is_none());
    assert_eq!(sandbox.requests_to("abandonMovements").len(), 2 + 1 + 3 + 1);
}

#[tokio::test]
async fn one_call_can_see_what_another_has_done() {
    let sandbox = Sandbox::start().await.unwrap();
    let abandoned = Arc::<Mutex<Vec<Value>>>::default();
    let seen = Arc::clone(&abandoned);
    sandbox.on_request("abandonMovements", move |request| {
        let mut abandoned = seen.lock().unwrap();
        abandoned.push(request["orderId"].clone());
        Behavior::with(json!({ "count": abandoned.len() })).in_progress(1)
    });
    let client = sandbox.client();
    assert_eq!(abandon(&client, 7).await.unwrap()["count"], 1);
    assert_eq!(abandon(&client, 8).await.unwrap()["count"], 2);
    assert_eq!(*abandoned.lock().unwrap(), [7, 8]);
}

/// A file that is gone after the test.
struct File(std::path::PathBuf);

impl File {
    fn new(name: &str) -> Self {
        let path = std::env::temp_dir().join(format!("s360-{name}-{}", std::process::id()));
        let _ = std::fs::remove_file(&path);
        Self(path)
    }
}

impl Drop for File {
    fn drop(&mut self) {
        let _ = std::fs::remove_file(&self.0);
    }
}

#[tokio::test]
async fn recorded_answers_are_replayed_without_the_server_that_gave_them() {
    let file = File::new("replayed");
    {
        let real = Sandbox::start().await.unwrap();
        real.on_each(
            "abandonMovements",
            [
                Behavior::with(json!({ "note": "a real one" })).in_progress(1),
                Behavior::status(400, "malformed"),
                Behavior::business_error("error.order.unknown", "no such order"),
            ],
        );
        let upstream = impatient(&real).with_header("x-from", "the recorder");
        let sandbox = Sandbox::builder().record(upstream, &file.0).start().await.unwrap();
        let client = sandbox.client();
        assert_eq!(abandon(&client, 7).await.unwrap()["note"], "a real one");
        assert!(
            abandon(&client, 8).await.is_err_and(|error| error.kind() == ErrorKind::BadRequest)
        );
        assert!(abandon(&client, 9).await.is_err_and(|error| error.kind() == ErrorKind::Business));
        assert_eq!(real.requests().len(), 4);
    }
    let recording = Recording::read(&file.0).unwrap();
    assert_eq!(recording.exchanges.len(), 4);
    let sandbox = Sandbox::builder().replay(recording).start().await.unwrap();
    let client = impatient(&sandbox);
    // The last answer to a request is given again and again, polls included.
    assert_eq!(abandon(&client, 7).await.unwrap()["note"], "a real one");
    assert_eq!(sandbox.requests().len(), 2);
    let refused = abandon(&client, 8).await.unwrap_err();
    assert_eq!(refused.kind(), ErrorKind::BadRequest);
    assert_eq!(refused.failure().body(), b"malformed");
    assert_eq!(abandon(&client, 9).await.unwrap_err().status_code(), Some("error.order.unknown"));
    let unknown = abandon(&client, 10).await.unwrap_err().to_string();
    assert!(unknown.contains("nothing is recorded for these parameters"), "{unknown}");
}

#[tokio::test]
async fn neither_tokens_nor_passwords_get_into_a_recording() {
    let file = File::new("secret");
    let real = Sandbox::start().await.unwrap();
    real.on("abandonMovements", Behavior::with(json!({ "uniqueToken": "tell-nobody" })));
    let sandbox = Sandbox::builder().record(real.client(), &file.0).start().await.unwrap();
    let secret = json!({
        "login": "anna", "password": "tell-nobody",
        "guestLogin": false, "rememberMe": false, "socialLogin": false,
    });
    let version = Version::new(2, 14);
    let service = "contactAuthenticationPublicService";
    let request = json!({ "contactAuthenticationData": secret });
    let client = sandbox.client();
    let result: Result<Value, Error> =
        client.call_method("tnco", service, version, "authenticate", &request).await;
    assert!(result.is_ok(), "{result:?}");
    assert_eq!(abandon(&client, 7).await.unwrap()["uniqueToken"], "tell-nobody");
    assert_eq!(real.requests_to("authenticate")[0].body, request);
    let written = std::fs::read_to_string(&file.0).unwrap();
    assert!(written.contains("\"anna\"") && written.lines().count() == 2, "{written}");
    for hidden in ["tell-nobody", "eyJ", "Bearer", &real.identity().secret] {
        assert!(!written.contains(hidden), "{hidden} in {written}");
    }
    // What was hidden in the file is hidden in the request to compare it with, too.
    let replayed = Recording::read(&file.0).unwrap();
    let sandbox = Sandbox::builder().replay(replayed).start().await.unwrap();
    let client = sandbox.client();
    let again: Result<Value, Error> =
        client.call_method("tnco", service, version, "authenticate", &request).await;
    assert!(again.is_ok(), "{again:?}");
}

#[tokio::test]
async fn drift_tells_what_the_document_does_not_describe() {
    let file = File::new("drift");
    let real = Sandbox::start().await.unwrap();
    let order = json!({ "orderId": "seven", "basket": [{ "new": 1 }], "a/b": 1 });
    real.on("abandonMovements", Behavior::with(json!({ "orderUpdateData": order })));
    real.unlisted("newMethod").on("newMethod", Behavior::body(json!({ "statusCode": "success" })));
    let sandbox = Sandbox::builder().record(real.client(), &file.0).start().await.unwrap();
    for order in [7, 8] {
        abandon(&sandbox.client(), order).await.unwrap();
    }
    real.on("abandonMovements", Behavior::business_error("error.x", ""));
    abandon(&sandbox.client(), 9).await.unwrap_err();
    let recording = Recording::read(&file.0).unwrap();
    let documents = Documents::built_in();
    let found = drift(&documents, &recording, None).unwrap();
    let found: Vec<_> = found.iter().map(|it| (it.pointer.as_str(), it.kind, it.count)).collect();
    let undescribed = Some(DifferenceKind::Undescribed);
    assert_eq!(
        found,
        [
            // A key that is no name may be data.
            ("/orderUpdateData/*", undescribed, 2),
            ("/orderUpdateData/basket", undescribed, 2),
            ("/orderUpdateData/orderId", Some(DifferenceKind::WrongType), 2),
        ]
    );
    let elsewhere = drift(&documents, &recording, Some(Version::new(9, 9))).unwrap();
    assert_eq!(elsewhere.len(), 1);
    assert_eq!(elsewhere[0].message, "there is no document of this version");
}

#[test]
fn a_file_that_is_no_recording_is_refused_with_its_line() {
    let file = File::new("bad");
    let line = r#"{"context":"a","service":"b","version":"1.2","method":"m","request":{},"status":200,"answer":{}}"#;
    for (bad, expected) in [
        ("{", "line 2: EOF while parsing"),
        ("{}", "line 2: expected a string `version`"),
        (&line.replace("1.2", "x"), "line 2: `version`: expected a version"),
        (&line.replace("200", "70000"), "line 2: expected a number `status`"),
    ] {
        std::fs::write(&file.0, format!("{line}\n{bad}\n")).unwrap();
        let error = Recording::read(&file.0).unwrap_err().to_string();
        assert!(error.contains(expected), "{error}");
    }
}
