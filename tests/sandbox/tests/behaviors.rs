//! What a test can say that no document says, and what it cannot say by mistake.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, missing_docs)]

use std::io::{Read as _, Write as _};
use std::net::TcpStream;
use std::panic::{AssertUnwindSafe, catch_unwind};

use s360_runtime::{Client, Error, ErrorKind, RetryPolicy, Value, Version};
use s360_sandbox::{Behavior, Sandbox};
use serde_json::json;

async fn call(client: &Client, method: &str, request: Value) -> Result<Value, Error> {
    client.call_method("tnseb", "catalogService", Version::new(1, 33), method, &request).await
}

/// What the sandbox answers to a text that is posted.
fn post(sandbox: &Sandbox, path: &str, body: &str) -> String {
    let mut stream = TcpStream::connect(sandbox.address()).unwrap();
    let length = body.len();
    write!(
        stream,
        "POST {path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Length: {length}\r\n\r\n{body}"
    )
    .unwrap();
    let mut answer = String::new();
    stream.read_to_string(&mut answer).unwrap();
    answer
}

/// What a test that does `this` fails with.
fn failure(this: impl FnOnce()) -> String {
    let panic = catch_unwind(AssertUnwindSafe(this)).unwrap_err();
    panic.downcast_ref::<String>().unwrap().clone()
}

#[tokio::test]
async fn a_method_that_no_document_has_is_served_if_a_test_says_so() {
    let sandbox = Sandbox::start().await.unwrap();
    let client = sandbox.client();
    let unknown = call(&client, "getNews", json!({})).await.unwrap_err();
    assert!(unknown.kind() == ErrorKind::NotFound, "{unknown}");
    let slip = call(&client, "getPosConfig", json!({})).await.unwrap_err().to_string();
    assert!(slip.contains("did you mean `getPOSConfig`?"), "{slip}");
    let news = json!({ "statusCode": "success", "news": ["sold out"] });
    sandbox.unlisted("getNews").on_each("getNews", [Behavior::body(news).in_progress(1)]);
    assert_eq!(
        call(&client, "getNews", json!({ "since": 7 })).await.unwrap()["news"][0],
        "sold out"
    );
    let sent: Vec<Value> = sandbox.requests_to("getNews").into_iter().map(|it| it.body).collect();
    assert_eq!(sent, [json!({}), json!({"since": 7}), json!({"since": 7, "requestId": 1})]);
    // What was set is used up.
    assert!(
        call(&client, "getNews", json!({}))
            .await
            .is_err_and(|error| error.kind() == ErrorKind::NotFound)
    );
    let once = client.with_header("x-sandbox", "success");
    assert!(call(&once, "getNews", json!({})).await.is_ok());
}

#[tokio::test]
async fn a_slip_in_context_service_or_version_is_unknown_whatever_a_test_says_of_the_method() {
    let sandbox = Sandbox::start().await.unwrap();
    sandbox.on("getPOSConfig", Behavior::success());
    let client = sandbox.client();
    for (context, service, minor, served) in [
        ("tnseb", "catalogService", 33, true),
        ("tnco", "catalogService", 33, false),
        ("tnseb", "catlogService", 33, false),
        ("tnseb", "catalogService", 99, false),
    ] {
        let version = Version::new(1, minor);
        let request = json!({});
        let call = client.call_method::<Value>(context, service, version, "getPOSConfig", &request);
        let answer = call.await;
        assert_eq!(answer.is_ok(), served, "{context}/{service} 1.{minor}");
        assert!(
            served || answer.as_ref().is_err_and(|error| error.kind() == ErrorKind::NotFound),
            "{answer:?}"
        );
    }
}

#[tokio::test]
async fn a_request_may_have_what_its_document_does_not_know_if_a_test_answers_it() {
    let sandbox = Sandbox::start().await.unwrap();
    let client = sandbox.client_builder().retry(RetryPolicy::never()).build().unwrap();
    let order = |request| {
        let version = Version::new(1, 33);
        client.call_method::<Value>(
            "tnseb",
            "externalOrderFacade",
            version,
            "createOrUpdateOrder",
            request,
        )
    };
    let novel = json!({ "pointOfSalesId": 7, "gifts": [1], "orderType": "GIFT" });
    let wrong = json!({ "pointOfSalesId": "here" });
    let empty = json!({});
    for request in [&novel, &wrong, &empty] {
        assert!(
            order(request).await.as_ref().is_err_and(|error| error.kind() == ErrorKind::BadRequest),
            "{request}"
        );
    }
    sandbox.on("createOrUpdateOrder", Behavior::success());
    assert!(order(&novel).await.is_ok());
    for request in [&wrong, &empty] {
        assert!(
            order(request).await.as_ref().is_err_and(|error| error.kind() == ErrorKind::BadRequest),
            "{request}"
        );
    }
    sandbox.on("createOrUpdateOrder", Behavior::body(json!({ "statusCode": "success" })));
    assert!(order(&wrong).await.is_ok());
}

#[tokio::test]
async fn a_method_that_nobody_knows_fails_the_test_with_the_nearest_one() {
    let sandbox = Sandbox::start().await.unwrap();
    let slips: [fn(&Sandbox); 4] = [
        |sandbox| sandbox.on("getPosConfig", Behavior::cut()),
        |sandbox| sandbox.on_each("getPosConfig", [Behavior::cut()]),
        |sandbox| sandbox.on_request("getPosConfig", |_| Behavior::cut()),
        |sandbox| drop(sandbox.requests_to("getPosConfig")),
    ];
    for slip in slips {
        let said = failure(|| slip(&sandbox));
        assert!(
            said.starts_with(
                "no document has a method `getPosConfig`; did you mean `getPOSConfig`?"
            ),
            "{said}"
        );
    }
    let said = failure(|| drop(sandbox.requests_to("getNews")));
    assert_eq!(
        said,
        "no document has a method `getNews`\n`Sandbox::unlisted` makes one known that no document has"
    );
    assert!(sandbox.unlisted("getNews").requests_to("getNews").is_empty());
    assert!(sandbox.requests_to("getPOSConfig").is_empty());
}

#[tokio::test(flavor = "multi_thread")]
async fn data_can_be_set_over_http_and_a_slip_is_refused() {
    let sandbox = Sandbox::start().await.unwrap();
    let client = sandbox.client();
    let said = post(&sandbox, "/sandbox/behavior?method=getPosConfig", "cut");
    assert!(said.starts_with("HTTP/1.1 404") && said.contains("`getPOSConfig`?"), "{said}");
    let said = post(&sandbox, "/sandbox/behavior?method=getPOSConfig", r#"{"answr": {}}"#);
    assert!(said.starts_with("HTTP/1.1 400") && said.contains("`answr={}`: expected"), "{said}");
    let said = post(&sandbox, "/sandbox/behavior?method=getPOSConfig", r#"{"cut": false}"#);
    assert!(said.starts_with("HTTP/1.1 400"), "{said}");
    let data = r#"{"answer": {"note": "from a script"}, "in_progress": 1, "times": 1}"#;
    let said = post(&sandbox, "/sandbox/behavior?method=getPOSConfig", data);
    assert!(said.starts_with("HTTP/1.1 200"), "{said}");
    assert_eq!(call(&client, "getPOSConfig", json!({})).await.unwrap()["note"], "from a script");
    assert_eq!(sandbox.requests_to("getPOSConfig").len(), 2);
    assert!(call(&client, "getPOSConfig", json!({})).await.unwrap().get("note").is_none());
    let body = r#"{"body": {"statusCode": "error.news", "statusDetail": "none"}}"#;
    let said = post(&sandbox, "/sandbox/behavior?method=getNews&unlisted", body);
    assert!(said.starts_with("HTTP/1.1 200"), "{said}");
    let error = call(&client, "getNews", json!({})).await.unwrap_err();
    assert_eq!(error.status_code(), Some("error.news"));
}

#[tokio::test]
async fn headers_of_calls_are_kept_without_the_token() {
    let sandbox = Sandbox::start().await.unwrap();
    let client = sandbox.client().with_header("X-Trace", "seven").with_locale("fr");
    call(&client, "getPOSConfig", json!({})).await.unwrap();
    let headers = &sandbox.requests_to("getPOSConfig")[0].headers;
    assert_eq!(headers["x-trace"], "seven");
    assert_eq!(headers["accept-language"], "fr");
    assert_eq!(headers["authorization"], "Bearer ***");
    assert!(headers["content-type"].starts_with("application/json"));
}
