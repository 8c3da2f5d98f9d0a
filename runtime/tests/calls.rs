//! What a call does on the wire: tokens, polls, retries, limits, hooks; and services that are not
//! S-360's.
#![allow(clippy::unwrap_used, clippy::indexing_slicing)]

mod memory;
mod stub;

use std::sync::{Arc, Mutex};
use std::time::Duration;

use memory::Stub;
use s360_runtime::operation::{
    Body, Media, Operation, Parameter, ParameterLocation, Protocol, Service, Style,
};
use s360_runtime::wire::{Drift, DriftKind, Wire};
use s360_runtime::{
    Attempt, AuthEndpoint, Authentication, Bytes, Client, Credentials, Date, Ended, Error,
    ErrorKind, Observer, Outcome, PollPolicy, RateLimit, RateLimits, RetryPolicy, Translations,
    Value, Version,
};
use stub::{Reply, answer, json};

const DONE: &str = r#"{"statusCode":"success","name":"Anna"}"#;

async fn call<R: Wire + Default>(client: &Client, request: Value) -> Result<R, Error> {
    let call = client.call_method("tnco", "aService", Version::new(2, 22), "getIt", &request);
    call.idempotent().await
}

fn poll() -> PollPolicy {
    PollPolicy::default().every(Duration::from_millis(5))
}

fn body(request: &str) -> Value {
    serde_json::from_str(request.split("\r\n\r\n").nth(1).unwrap()).unwrap()
}

fn token(request: &str) -> &str {
    request.lines().find_map(|line| line.strip_prefix("authorization: Bearer ")).unwrap()
}

#[tokio::test(start_paused = true)]
async fn r1_and_r6_a_call_is_a_post_of_json_to_context_service_version_and_method() {
    let stub = Stub::start(vec![json(DONE)]).await;
    let client = stub.s360().build().unwrap();
    let answer: Value = call(&client, serde_json::json!({"a": 1})).await.unwrap();
    assert_eq!(answer["name"], "Anna");
    let request = &stub.requests()[0];
    assert!(
        request.starts_with("POST /tnco/backend-apis/aService/v2_22/getIt HTTP/1.1\r\n"),
        "{request}"
    );
    for header in ["content-type: application/json\r\n", "accept: application/json\r\n", "gzip"] {
        assert!(request.contains(header), "{header} in {request}");
    }
    assert_eq!(body(request), serde_json::json!({"a": 1}));
}

#[tokio::test(start_paused = true)]
async fn r2_large_requests_are_compressed_only_if_asked() {
    let large = serde_json::json!({ "a": "x".repeat(5000) });
    for (asked, request, compressed) in
        [(false, &large, false), (true, &serde_json::json!({}), false), (true, &large, true)]
    {
        let stub = Stub::start(vec![json(DONE)]).await;
        let client = stub.s360().compress_requests(asked).build().unwrap();
        call::<Value>(&client, request.clone()).await.unwrap();
        let sent = &stub.requests()[0];
        assert_eq!(sent.contains("content-encoding: gzip\r\n"), compressed, "{sent}");
        assert_eq!(sent.len() < 1000, compressed || *request != large, "{sent}");
    }
}

#[tokio::test(start_paused = true)]
async fn r9_polls_repeat_the_call_with_its_request_id() {
    let waiting = json(r#"{"statusCode":"in_progress","requestId":42}"#);
    let stub = Stub::start(vec![waiting.clone(), waiting, json(DONE)]).await;
    let client = stub.s360().poll(poll()).build().unwrap();
    let _: Value = call(&client, serde_json::json!({"a": 1})).await.unwrap();
    let bodies: Vec<Value> = stub.requests().iter().map(|request| body(request)).collect();
    let again = serde_json::json!({"a": 1, "requestId": 42});
    assert_eq!(bodies, [serde_json::json!({"a": 1}), again.clone(), again]);
}

#[tokio::test(start_paused = true)]
async fn ruling_4_without_a_request_id_the_call_is_repeated_as_it_was() {
    let stub = Stub::start(vec![json(r#"{"statusCode":"in_progress"}"#), json(DONE)]).await;
    let client = stub.s360().poll(poll()).build().unwrap();
    let _: Value = call(&client, Value::Null).await.unwrap();
    assert_eq!(body(&stub.requests()[1]), serde_json::json!({}));
}

#[tokio::test(start_paused = true)]
async fn nothing_of_an_answer_in_progress_stays_in_the_result() {
    let early = r#"{"statusCode":"in_progress","translations":[{"value":"draft"}]}"#;
    let stub = Stub::start(vec![json(early), json(r#"{"statusCode":"success"}"#)]).await;
    let client = stub.s360().poll(poll()).build().unwrap();
    let result: Translations = call(&client, Value::Null).await.unwrap();
    assert_eq!(result.translations, None);
}

#[tokio::test(start_paused = true)]
async fn r9_a_poll_that_fails_on_the_network_keeps_the_request_id() {
    let waiting = json(r#"{"statusCode":"in_progress","requestId":42}"#);
    let stub = Stub::start(vec![waiting, Reply::Cut, Reply::Cut, Reply::Cut, json(DONE)]).await;
    let client = stub.s360().poll(poll()).build().unwrap();
    let error = call::<Value>(&client, Value::Null).await.unwrap_err();
    assert!(error.kind() == ErrorKind::Transport, "{error:?}");
    assert_eq!((error.request_id(), error.failure().attempts), (Some(42), 4));
    // Perhaps after a restart:
    let version = Version::new(2, 22);
    let again = client.call_method::<Value>("tnco", "aService", version, "getIt", &Value::Null);
    again.resume(42).await.unwrap();
    assert_eq!(body(&stub.requests()[4])["requestId"], 42);
}

#[tokio::test(start_paused = true)]
async fn a_call_may_be_given_up_at_once_or_at_a_deadline() {
    let waiting = json(r#"{"statusCode":"in_progress","requestId":42}"#);
    let stub = Stub::start(vec![waiting]).await;
    let client = stub.s360().poll(poll()).build().unwrap();
    let never =
        call::<Value>(&client.with_poll(PollPolicy::never()), Value::Null).await.unwrap_err();
    assert!(never.kind() == ErrorKind::InProgress && never.failure().attempts == 1, "{never:?}");
    let short = client.with_deadline(Duration::from_millis(200));
    let late = call::<Value>(&short, Value::Null).await.unwrap_err();
    assert_eq!(late.request_id(), Some(42), "{late:?}");
    assert!(late.is_timeout() && late.failure().attempts > 1, "{late:?}");
}

#[tokio::test(start_paused = true)]
async fn r5_every_attempt_carries_a_token_of_its_own() {
    let stub = Stub::start(vec![answer(509, "Retry-After: 1\r\n", ""), json(DONE)]).await;
    call::<Value>(&stub.s360().build().unwrap(), Value::Null).await.unwrap();
    let requests = stub.requests();
    assert!(issued(&requests[1]) > issued(&requests[0]));
}

fn issued(request: &str) -> i64 {
    use base64::Engine as _;
    let claims = token(request).split('.').nth(1).unwrap();
    let claims = base64::engine::general_purpose::URL_SAFE_NO_PAD.decode(claims).unwrap();
    serde_json::from_slice::<Value>(&claims).unwrap()["iat"].as_i64().unwrap()
}

#[tokio::test(start_paused = true)]
async fn r5_a_token_is_forged_after_the_wait_for_a_permit() {
    let stub = Stub::start(vec![json(DONE)]).await;
    let limits = RateLimits::none().institution(RateLimit::new(1, Duration::from_millis(1200)));
    let client = stub.s360().limits(limits).build().unwrap();
    for _ in 0..2 {
        call::<Value>(&client, Value::Null).await.unwrap();
    }
    let requests = stub.requests();
    assert!(issued(&requests[1]) > issued(&requests[0]));
}

#[tokio::test(start_paused = true)]
async fn r5_a_token_that_grew_old_on_the_way_is_forged_again_once() {
    let late = |status: u16| {
        let head = format!("HTTP/1.1 {status} X\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
        Reply::Late(Duration::from_millis(1100), head.into_bytes())
    };
    let stub = Stub::start(vec![late(401), json(DONE)]).await;
    call::<Value>(&stub.s360().build().unwrap(), Value::Null).await.unwrap();
    let requests = stub.requests();
    assert!(issued(&requests[1]) > issued(&requests[0]));
    let stub = Stub::start(vec![late(401)]).await;
    let error = call::<Value>(&stub.s360().build().unwrap(), Value::Null).await.unwrap_err();
    assert!(error.kind() == ErrorKind::Unauthorized && stub.requests().len() == 2, "{error:?}");
}

#[tokio::test]
async fn a_proxy_is_used_if_named() {
    let proxy = stub::Stub::start(vec![json(DONE)]).await;
    let credentials = Credentials::new("I", "O", "P", "secret");
    let client = Client::builder("http://s360.example", credentials).allow_plain_http();
    call::<Value>(&client.proxy(&proxy.url).build().unwrap(), Value::Null).await.unwrap();
    let request = &proxy.requests()[0];
    assert!(request.starts_with("POST http://s360.example/tnco/backend-apis/"), "{request}");
}

#[tokio::test(start_paused = true)]
async fn r3_a_rate_limit_without_end_ends() {
    for status in [509, 429] {
        let stub = Stub::start(vec![answer(status, "", "slow down")]).await;
        let client = stub.s360().build().unwrap();
        let error = call::<Value>(&client, Value::Null).await.unwrap_err();
        assert!(error.is_rate_limited() && error.failure().attempts == 3, "{error:?}");
        assert_eq!(error.failure().excerpt, "slow down");
    }
    let stub = Stub::start(vec![answer(429, "Retry-After: 3600\r\n", "")]).await;
    let error = call::<Value>(&stub.s360().build().unwrap(), Value::Null).await.unwrap_err();
    assert_eq!(error.retry_after(), Some(Duration::from_secs(3600)));
    assert_eq!(error.failure().attempts, 1, "an hour is longer than a call may take");
}

#[tokio::test(start_paused = true)]
async fn r10_what_might_happen_twice_is_not_repeated() {
    static PAY: Operation = ONCE;
    for (replies, expected) in [
        (vec![Reply::Cut, json(DONE)], 1),
        (vec![answer(500, "", ""), json(DONE)], 1),
        (vec![answer(509, "", ""), json(DONE)], 2),
    ] {
        let stub = Stub::start(replies).await;
        let client = stub.s360().build().unwrap();
        let result = client.call::<Value>(&PAY, &Value::Null).await;
        assert_eq!(stub.requests().len(), expected, "{result:?}");
        assert_eq!(result.is_ok(), expected == 2);
    }
}

#[tokio::test(start_paused = true)]
async fn r10_a_poll_of_what_must_not_happen_twice_is_repeated_and_the_call_is_not() {
    static PAY: Operation = Operation { protocol: Protocol::WebMethod, ..ONCE };
    let waiting = json(r#"{"statusCode":"in_progress","requestId":42}"#);
    let stub = Stub::start(vec![waiting, Reply::Cut, answer(500, "", ""), json(DONE)]).await;
    let client = stub.s360().poll(poll()).build().unwrap();
    let _: Value = client.call(&PAY, &Value::Null).await.unwrap();
    let ids: Vec<Value> = stub.requests().iter().map(|it| body(it)["requestId"].clone()).collect();
    assert_eq!(ids, [Value::Null, 42.into(), 42.into(), 42.into()]);

    // Without a requestId a poll would be the same call again.
    let stub = Stub::start(vec![json(r#"{"statusCode":"in_progress"}"#), json(DONE)]).await;
    let client = stub.s360().poll(poll()).build().unwrap();
    let error = client.call::<Value>(&PAY, &Value::Null).await.unwrap_err();
    assert!(error.kind() == ErrorKind::InProgress && !error.is_timeout(), "{error:?}");
    assert_eq!(stub.requests().len(), 1);
}

#[tokio::test(start_paused = true)]
async fn r3_a_method_has_the_limit_of_its_document() {
    const LIMIT: RateLimit = RateLimit::new(1, Duration::from_secs(600));
    static SELDOM: Operation = Operation { limit: Some(LIMIT), name: "seldom", ..ONCE };
    static OFTEN: Operation = Operation { name: "often", ..ONCE };
    let stub = Stub::start(vec![json(DONE)]).await;
    let limits = RateLimits::default().max_wait(Duration::ZERO);
    let client = stub.s360().limits(limits.clone()).build().unwrap();
    let _: Value = client.call(&SELDOM, &Value::Null).await.unwrap();
    let error = client.call::<Value>(&SELDOM, &Value::Null).await.unwrap_err();
    assert!(error.is_rate_limited() && !error.failure().sent, "{error:?}");
    assert!(error.retry_after().is_some_and(|wait| wait > Duration::from_secs(590)), "{error:?}");
    for _ in 0..2 {
        let _: Value = client.call(&OFTEN, &Value::Null).await.unwrap();
    }
    // What the program says counts more than the document.
    let limits = limits.method("seldom", RateLimit::new(40, Duration::from_secs(60)));
    let client = stub.s360().limits(limits).build().unwrap();
    for _ in 0..2 {
        let _: Value = client.call(&SELDOM, &Value::Null).await.unwrap();
    }
    assert_eq!(stub.requests().len(), 5);
}

#[tokio::test(start_paused = true)]
async fn r3_the_client_keeps_its_own_limits_and_says_when_to_come_back() {
    let stub = Stub::start(vec![json(DONE)]).await;
    let limits = RateLimits::none().service(RateLimit::new(8, Duration::from_secs(3600)));
    let client = stub.s360().limits(limits.max_wait(Duration::ZERO)).build().unwrap();
    assert_eq!(client.remaining("aService").and_then(|left| left.service), Some(2));
    for _ in 0..2 {
        let _: Value = call(&client, Value::Null).await.unwrap();
    }
    let error = call::<Value>(&client.clone(), Value::Null).await.unwrap_err();
    assert!(error.is_rate_limited() && error.retry_after().is_some(), "{error:?}");
    assert!(!error.failure().sent && stub.requests().len() == 2);
    assert_eq!(client.remaining("aService").and_then(|left| left.service), Some(0));
}

#[tokio::test(start_paused = true)]
async fn ruling_14_all_versions_of_a_service_share_one_budget() {
    let stub = Stub::start(vec![json(DONE)]).await;
    let limits = RateLimits::none().service(RateLimit::new(8, Duration::from_secs(3600)));
    let client = stub.s360().limits(limits.max_wait(Duration::ZERO)).build().unwrap();
    let mut granted = Vec::new();
    for (service, minor) in [("a", 1), ("a", 2), ("a", 3), ("b", 1)] {
        let version = Version::new(1, minor);
        let call = client.call_method::<Value>("tnco", service, version, "getIt", &Value::Null);
        granted.push(call.await.is_ok());
    }
    assert_eq!(granted, [true, true, false, true]);
}

#[derive(Clone, Debug, Default)]
struct Log(Arc<Mutex<Vec<String>>>);

impl Log {
    fn write(&self, line: String) {
        self.0.lock().unwrap().push(line);
    }
}

impl Observer for Log {
    fn before(&self, attempt: &Attempt<'_>) {
        self.write(format!("{} {:?}", attempt.number, attempt.request_id));
    }
    fn after(&self, _: &Attempt<'_>, outcome: &Outcome<'_>) {
        self.write(format!("{:?} {} {}", outcome.status, outcome.bytes, outcome.error.is_some()));
    }
    fn drift(&self, attempt: &Attempt<'_>, drift: &Drift) {
        self.write(format!("{} {:?} {}", attempt.operation, drift.kind, drift.pointer));
    }
}

#[tokio::test(start_paused = true)]
async fn observers_see_every_attempt_and_every_drift() {
    let replies =
        vec![Reply::Cut, answer(500, "", "oops"), json(r#"{"statusCode":"success","a~/b":1}"#)];
    let stub = Stub::start(replies).await;
    let log = Log::default();
    let client = stub.s360().observer(log.clone()).build().unwrap();
    let _: Translations = call(&client, Value::Null).await.unwrap();
    let seen = log.0.lock().unwrap().clone();
    let expected = [
        "1 None",
        "None 0 true",
        "2 None",
        "Some(500) 4 false",
        &format!("getIt {:?} ", DriftKind::PlainText),
        "3 None",
        "Some(200) 33 false",
        "getIt UnknownField /a~0~1b",
    ];
    assert_eq!(seen, expected);
}

#[tokio::test(start_paused = true)]
async fn r14_the_auth_endpoint_gives_a_token_that_is_kept_until_it_is_refused() {
    let endpoint = Stub::start(vec![json(r#"{"token":"one"}"#), json(r#"{"token":"two"}"#)]).await;
    let stub = Stub::start(vec![json(DONE), json(DONE), answer(401, "", ""), json(DONE)]).await;
    let credentials = Credentials::new("I", "O", "P", "top-secret");
    let provider = AuthEndpoint::new(&endpoint.open().build().unwrap(), &credentials);
    let client = stub.client(Authentication::provider(provider)).build().unwrap();
    for _ in 0..3 {
        let _: Value = call(&client, Value::Null).await.unwrap();
    }
    let requests = stub.requests();
    let sent: Vec<&str> = requests.iter().map(|request| token(request)).collect();
    assert_eq!(sent, ["one", "one", "one", "two"]);
    let asked = &endpoint.requests()[0];
    assert!(asked.starts_with("POST /tnai/backend-apis/v1/auth "), "{asked}");
    let expected = serde_json::json!({"operator": "O", "partner": "P", "secret": "top-secret"});
    assert_eq!(body(asked), expected);
}

#[tokio::test(start_paused = true)]
async fn r14_an_endpoint_that_refuses_never_shows_the_secret() {
    let endpoint = Stub::start(vec![answer(401, "", "top-secret is wrong")]).await;
    let credentials = Credentials::new("I", "O", "P", "top-secret");
    let provider = AuthEndpoint::new(&endpoint.open().build().unwrap(), &credentials);
    let provider = Authentication::provider(provider);
    let client = endpoint.client(provider).build().unwrap();
    let error = call::<Value>(&client, Value::Null).await.unwrap_err();
    assert!(error.kind() == ErrorKind::Unauthorized, "{error:?}");
    assert!(!format!("{error} {error:?}").contains("top-secret"), "{error:?}");
}

// Services that are not S-360's.

static SERVICE: Service = Service { name: "shop", version: None, path: "/shop" };
const GET: Operation = Operation {
    service: &SERVICE,
    name: "getPet",
    method: "GET",
    path: "/pets/{id}",
    parameters: &[
        Parameter {
            name: "id",
            field: "id",
            location: ParameterLocation::Path,
            style: Style::Simple,
            explode: false,
            reserved: false,
        },
        Parameter {
            name: "tag",
            field: "tag",
            location: ParameterLocation::Query,
            style: Style::Form,
            explode: true,
            reserved: false,
        },
        Parameter {
            name: "X-Trace",
            field: "trace",
            location: ParameterLocation::Header,
            style: Style::Simple,
            explode: false,
            reserved: false,
        },
        Parameter {
            name: "sid",
            field: "sid",
            location: ParameterLocation::Cookie,
            style: Style::Form,
            explode: true,
            reserved: false,
        },
    ],
    body: Body::None,
    protocol: Protocol::Http,
    accept: "application/json",
    idempotent: true,
    limit: None,
};

/// A call that must not happen twice.
const ONCE: Operation = Operation {
    method: "POST",
    path: "/x",
    parameters: &[],
    body: Body::Json,
    idempotent: false,
    ..GET
};

#[tokio::test(start_paused = true)]
async fn parameters_go_where_their_document_says() {
    static OPERATION: Operation = GET;
    let stub = Stub::start(vec![json(r#"{"name":"Rex"}"#)]).await;
    let client = stub.open().build().unwrap();
    let request = serde_json::json!({"id": "a/b", "tag": ["x", "y z"], "trace": 7, "sid": "s"});
    let pet: Value = client.call(&OPERATION, &request).await.unwrap();
    assert_eq!(pet["name"], "Rex");
    let request = &stub.requests()[0];
    assert!(request.starts_with("GET /shop/pets/a%2Fb?tag=x&tag=y%20z HTTP/1.1\r\n"), "{request}");
    assert!(
        request.contains("x-trace: 7\r\n") && request.contains("cookie: sid=s\r\n"),
        "{request}"
    );
    assert!(!request.contains("authorization"), "{request}");
    let missing = client.call::<Value>(&OPERATION, &serde_json::json!({})).await.unwrap_err();
    assert!(missing.to_string().contains("the path parameter `id` is missing"), "{missing}");
}

#[tokio::test(start_paused = true)]
async fn results_are_json_text_bytes_or_nothing() {
    static OPERATION: Operation = Operation { path: "/x", parameters: &[], ..GET };
    let text = answer(200, "Content-Type: text/plain\r\n", "hello \"you\"");
    let quoted = json(r#""hello \"you\"""#);
    let bytes = answer(200, "Content-Type: image/png\r\n", [0, 255, 10]);
    let stub = Stub::start(vec![text, quoted, bytes, answer(204, "", "")]).await;
    let client = stub.open().build().unwrap();
    let nothing = Value::Null;
    for _ in 0..2 {
        let text: String = client.call(&OPERATION, &nothing).await.unwrap();
        assert_eq!(text, "hello \"you\"");
    }
    let bytes: Bytes = client.call(&OPERATION, &nothing).await.unwrap();
    assert_eq!(bytes.as_slice(), [0, 255, 10]);
    client.call::<()>(&OPERATION, &nothing).await.unwrap();
    assert_eq!(client.call::<Option<String>>(&OPERATION, &nothing).await.unwrap(), None);
}

#[tokio::test(start_paused = true)]
async fn bodies_are_sent_in_their_media_type() {
    static FORM: Operation = Operation {
        method: "POST",
        path: "/x",
        parameters: &[],
        body: Body::Field("body", Media::Form(&[])),
        ..GET
    };
    let stub = Stub::start(vec![answer(201, "", "")]).await;
    let client = stub.open().build().unwrap();
    client.call::<()>(&FORM, &serde_json::json!({"body": {"a": "b c"}})).await.unwrap();
    let request = &stub.requests()[0];
    assert!(request.contains("content-type: application/x-www-form-urlencoded\r\n"), "{request}");
    assert!(request.ends_with("\r\n\r\na=b+c"), "{request}");
}

#[tokio::test(start_paused = true)]
async fn other_ways_to_authenticate_are_sent_as_they_should_be() {
    static OPERATION: Operation = Operation { path: "/x", parameters: &[], ..GET };
    let cases = [
        (Authentication::Bearer("abc".into()), "authorization: Bearer abc\r\n"),
        (Authentication::Basic("u".into(), "p".into()), "authorization: Basic dTpw\r\n"),
        (Authentication::Header("X-Key".into(), "k".into()), "x-key: k\r\n"),
        (Authentication::Query("key".into(), "a b".into()), "GET /shop/x?key=a+b HTTP/1.1\r\n"),
    ];
    for (authentication, expected) in cases {
        let stub = Stub::start(vec![json("{}")]).await;
        let client = stub.client(authentication).build().unwrap();
        let _: Value = client.call(&OPERATION, &Value::Null).await.unwrap();
        assert!(stub.requests()[0].contains(expected), "{expected}");
    }
}

#[tokio::test(start_paused = true)]
async fn a_call_may_have_its_own_language_and_deadline() {
    let stub = Stub::start(vec![json(DONE), json(DONE), Reply::Silence]).await;
    let client = stub.s360().locale("fr").build().unwrap();
    let version = Version::new(1, 0);
    let ask = || client.call_method::<Value>("tnco", "a", version, "m", &Value::Null);
    ask().locale("de-CH").await.unwrap();
    ask().await.unwrap();
    let late = ask().deadline(Duration::from_millis(200)).await.unwrap_err();
    assert!(late.is_timeout(), "{late:?}");
    for (request, language) in stub.requests().iter().zip(["de-CH", "fr", "fr"]) {
        assert!(request.contains(&format!("accept-language: {language}\r\n")), "{request}");
    }
}

#[tokio::test(start_paused = true)]
async fn answers_in_progress_are_no_drift() {
    #[derive(Default)]
    struct Promising {
        total: Value,
    }
    s360_runtime::record!(Promising { "total" => total: required });
    let waiting = json(r#"{"statusCode":"in_progress","requestId":42}"#);
    for (last, drifts) in [(r#"{"statusCode":"success","total":1}"#, 0), ("{}", 2)] {
        let stub = Stub::start(vec![waiting.clone(), json(last)]).await;
        let log = Log::default();
        let client = stub.s360().poll(poll()).observer(log.clone()).build().unwrap();
        call::<Promising>(&client, Value::Null).await.unwrap();
        let seen = log.0.lock().unwrap().clone();
        let missing = seen.iter().filter(|line| line.contains("MissingField"));
        assert_eq!(missing.count(), drifts, "{seen:?}");
    }
}

#[tokio::test(start_paused = true)]
async fn r8_what_was_done_but_cannot_be_read_has_its_request_id_in_the_error() {
    let odd = r#"{"statusCode":"success","requestId":42,"translations":7}"#;
    let stub = Stub::start(vec![json(odd)]).await;
    let client = stub.s360().strict(true).build().unwrap();
    let error = call::<Translations>(&client, Value::Null).await.unwrap_err();
    assert!(error.kind() == ErrorKind::Decode && error.request_id() == Some(42), "{error:?}");
    assert_eq!(error.failure().pointer.as_deref(), Some("/translations"));
    assert!(error.to_string().contains("expected an array, found a number"), "{error}");
    let list = Stub::start(vec![json("[1]")]).await;
    let client = list.s360().build().unwrap();
    let error = call::<Translations>(&client, Value::Null).await.unwrap_err();
    assert!(error.to_string().contains("expected an object, found an array"), "{error}");
}

#[tokio::test(start_paused = true)]
async fn ruling_18_a_value_of_another_kind_costs_no_answer_and_is_told() {
    let odd = r#"{"statusCode":"success","translations":[{"locale":"fr","value":["Le Cid"]},7]}"#;
    let stub = Stub::start(vec![json(odd)]).await;
    let log = Log::default();
    let client = stub.s360().observer(log.clone()).build().unwrap();
    let title: Translations = call(&client, Value::Null).await.unwrap();
    let entries = title.translations.unwrap();
    assert_eq!(entries[0].locale.as_deref(), Some("fr"));
    assert_eq!(entries[0].extra.get("value"), Some(&serde_json::json!(["Le Cid"])));
    assert_eq!(entries[1].extra.instead(), Some(&Value::from(7)));
    let seen = log.0.lock().unwrap().join("\n");
    for told in [
        r#"getIt TypeMismatch { expected: "a string", found: "an array" } /translations/0/value"#,
        r#"getIt TypeMismatch { expected: "an object", found: "a number" } /translations/1"#,
    ] {
        assert!(seen.contains(told), "{seen}");
    }
}

#[tokio::test(start_paused = true)]
async fn ruling_18_an_envelope_of_other_kinds_costs_no_answer_and_hides_no_error() {
    let kinds = [r#""7""#, "7", "true", "null", "[]", r#"{"a":1}"#, "1.5"];
    for field in ["statusDetail", "requestId"] {
        for kind in kinds {
            let text = format!(r#"{{"statusCode":"success","{field}":{kind},"translations":[]}}"#);
            let stub = Stub::start(vec![json(&text), json(&text)]).await;
            let title: Translations =
                call(&stub.s360().build().unwrap(), Value::Null).await.unwrap();
            assert!(title.translations.is_some(), "{text}");
            let is_misfit = title.extra.get(field).is_some();
            let value: Value = serde_json::from_str(kind).unwrap();
            let is_text = value.is_string() || value.is_number() || value.is_boolean();
            let is_id = value == "7" || value == 7;
            let fits = if field == "requestId" { is_id } else { is_text };
            assert_eq!(is_misfit, !fits && !value.is_null(), "{text}");
            let strict = stub.s360().strict(true).build().unwrap();
            let strictly = call::<Translations>(&strict, Value::Null).await;
            assert_eq!(strictly.is_err(), is_misfit, "{text}");
        }
    }
    for code in ["5", "false", "[]", r#"{"code":"error.x"}"#] {
        let text = format!(r#"{{"statusCode":{code},"translations":[]}}"#);
        let stub = Stub::start(vec![json(&text)]).await;
        let answer = call::<Translations>(&stub.s360().build().unwrap(), Value::Null).await;
        let error = answer.err().unwrap();
        assert!(error.kind() == ErrorKind::Business, "{text}");
        assert_eq!(error.status_code(), Some(code), "{text}");
    }
}

#[tokio::test(start_paused = true)]
async fn r3_absurd_retry_after_values_end_in_an_error_or_a_retry() {
    let date = httpdate::fmt_http_date(std::time::SystemTime::now() + Duration::from_secs(7200));
    for (value, attempts) in [
        ("99999999999999999999", 3),
        ("-1", 3),
        ("soon", 3),
        ("0", 3),
        ("Fri, 31 Dec 1999 23:59:59 GMT", 3),
        ("18446744073709551615", 1),
        (&date, 1),
    ] {
        for status in [429, 509, 503] {
            let reply = answer(status, &format!("Retry-After: {value}\r\n"), "");
            let stub = Stub::start(vec![reply]).await;
            let client = stub.s360().build().unwrap();
            let error = call::<Value>(&client, Value::Null).await.unwrap_err();
            assert_eq!(error.failure().attempts, attempts, "{status} {value}: {error:?}");
        }
    }
}

#[derive(serde::Serialize)]
struct Asked {
    number: u32,
}

#[derive(Debug, serde::Deserialize)]
struct Person {
    name: String,
    #[serde(default)]
    ages: Vec<u8>,
}

#[tokio::test(start_paused = true)]
async fn a_method_that_no_document_lists_is_called_with_types_of_the_programs_own() {
    let wrong = r#"{"statusCode":"success","requestId":42,"name":"Anna","ages":[1,"Bernd"]}"#;
    let refused = r#"{"statusCode":"error.person.unknown"}"#;
    let waiting = json(r#"{"statusCode":"in_progress","requestId":42}"#);
    let stub = Stub::start(vec![waiting, json(DONE), json(wrong), json(refused)]).await;
    let client = stub.s360().poll(poll()).build().unwrap();
    let version = Version::new(1, 0);
    let ask = || client.call_typed::<_, Person>("tnco", "a", version, "m", &Asked { number: 7 });
    let person = ask().await.unwrap();
    assert_eq!((person.name.as_str(), person.ages.len()), ("Anna", 0));
    assert_eq!(body(&stub.requests()[1]), serde_json::json!({"number": 7, "requestId": 42}));
    let error = ask().await.unwrap_err();
    assert!(error.kind() == ErrorKind::Decode && error.request_id() == Some(42), "{error:?}");
    assert_eq!(error.failure().pointer.as_deref(), Some("/ages/1"));
    let shown = format!("{error} {error:?}");
    assert!(!shown.contains("Anna") && !shown.contains("Bernd"), "{shown}");
    let error = ask().await.unwrap_err();
    assert_eq!(error.status_code(), Some("error.person.unknown"));
}

#[tokio::test(start_paused = true)]
async fn names_given_by_hand_stay_in_their_segment() {
    let stub = Stub::start(vec![json(DONE)]).await;
    let client = stub.s360().build().unwrap();
    let version = Version::new(1, 0);
    let call = client.call_method::<Value>("tnco", "a/../b", version, "m?x=1", &Value::Null);
    call.await.unwrap();
    let request = &stub.requests()[0];
    assert!(request.starts_with("POST /tnco/backend-apis/a%2F..%2Fb/v1_0/m%3Fx%3D1 "), "{request}");
    for (service, method) in [("..", "m"), ("a", ".."), ("a", "."), ("a", ""), ("", "m")] {
        let call = client.call_method::<Value>("tnco", service, version, method, &Value::Null);
        let error = call.await.unwrap_err();
        assert!(error.kind() == ErrorKind::Request, "{error:?}");
    }
    assert_eq!(stub.requests().len(), 1);
}

#[tokio::test(start_paused = true)]
async fn r4_the_path_of_a_service_cannot_change_the_host() {
    let stub = Stub::start(vec![json(DONE)]).await;
    for path in ["gateway", ".evil.com/x", "@evil.com", ":9/x", "/x?y", "/x#y"] {
        let error = stub.s360().service_path("aService", path).build().unwrap_err();
        assert!(error.to_string().contains("aService"), "{error}");
    }
    let client = stub.s360().service_path("aService", "/gateway/orders").build().unwrap();
    call::<Value>(&client, Value::Null).await.unwrap();
    assert!(stub.requests()[0].starts_with("POST /gateway/orders/getIt "));
}

#[test]
fn r4_only_this_machine_may_be_talked_to_in_the_open() {
    let build = |url: &str| Client::builder(url, Credentials::new("I", "O", "P", "s")).build();
    for here in ["http://localhost:1", "http://127.8.9.1", "http://[::1]:8080", "http://LOCALHOST"]
    {
        assert!(build(here).is_ok(), "{here}");
    }
    for elsewhere in [
        "http://localhost.evil.com",
        "http://127.0.0.1.evil.com",
        "http://evil.com/localhost",
        "http://localhost@evil.com",
        "http://evil.com#localhost",
        "http://[::ffff:1.2.3.4]",
        "http://10.0.0.1",
        "http://0.0.0.0",
        "https://user:top-secret@example.org",
        "ftp://localhost",
        "localhost:80",
        "",
    ] {
        let error = build(elsewhere).unwrap_err();
        assert!(!error.to_string().contains("top-secret"), "{elsewhere}: {error}");
    }
    let odd = Client::builder("https://user:top-secret@example.org", Authentication::None);
    assert!(!format!("{odd:?}").contains("top-secret"));
    let proxy = Client::builder("https://example.org", Authentication::None);
    let proxy = proxy.proxy("http://user:top-secret@[broken");
    let error = proxy.build().unwrap_err();
    assert!(!format!("{error} {error:?}").contains("top-secret"), "{error}");
}

#[tokio::test(start_paused = true)]
async fn ruling_19_a_method_that_no_document_lists_is_repeated_only_if_the_program_says_so() {
    for (idempotent, requests) in [(true, 2), (false, 1)] {
        let stub = Stub::start(vec![Reply::Cut, json(DONE)]).await;
        let client = stub.s360().build().unwrap();
        let request = Value::Null;
        let call = client.call_method("tnco", "aService", Version::new(2, 22), "doIt", &request);
        let call = if idempotent { call.idempotent() } else { call };
        let result: Result<Value, Error> = call.await;
        assert_eq!((result.is_ok(), stub.requests().len()), (idempotent, requests));
        assert!(result.err().is_none_or(|error| !error.is_retryable()));
    }
    let stub = Stub::start(vec![Reply::Cut, json(DONE)]).await;
    let client = stub.s360().build().unwrap();
    let (version, nothing) = (Version::new(2, 22), Value::Null);
    let typed = client.call_typed::<_, Value>("tnco", "aService", version, "doIt", &nothing).await;
    assert!(typed.is_err() && stub.requests().len() == 1);
    let stub = Stub::start(vec![Reply::Cut, json(DONE)]).await;
    let client = stub.s360().build().unwrap();
    let typed = client.call_typed::<_, Value>("tnco", "aService", version, "doIt", &nothing);
    assert_eq!(typed.idempotent().await.unwrap()["name"], "Anna");
    // Where the server has not had it, nothing can have happened.
    let stub = Stub::start(vec![answer(509, "", ""), json(DONE)]).await;
    let client = stub.s360().build().unwrap();
    client.call_method::<Value>("tnco", "a", version, "doIt", &nothing).await.unwrap();
}

#[tokio::test(start_paused = true)]
async fn an_answer_can_be_taken_as_it_is() {
    let progress = r#"{"statusCode":"in_progress","requestId":7}"#;
    for text in [progress, r#"{"statusCode":"error.x","statusDetail":"no"}"#, DONE] {
        let stub = Stub::start(vec![json(text)]).await;
        let client = stub.s360().build().unwrap();
        let request = serde_json::json!({});
        let call = client.call_method("tnco", "aService", Version::new(2, 22), "getIt", &request);
        let answer: Value = call.raw().await.unwrap();
        assert_eq!(answer, serde_json::from_str::<Value>(text).unwrap());
        assert_eq!(body(&stub.requests()[0]), serde_json::json!({}));
    }
    let stub = Stub::start(vec![answer(500, "", "broken")]).await;
    let client = stub.s360().retry(RetryPolicy::never()).build().unwrap();
    let request = Value::Null;
    let call = client.call_method("tnco", "aService", Version::new(2, 22), "getIt", &request);
    let failed: Result<Value, Error> = call.raw().await;
    assert!(failed.as_ref().is_err_and(|error| error.kind() == ErrorKind::Server));
}

/// What `ended` was told: outcome, attempts, polls, and whether the waits add up.
#[derive(Default)]
struct Ends(Mutex<Vec<(String, u32, u32)>>);

impl Observer for &'static Ends {
    fn ended(&self, call: &Ended<'_>) {
        assert!(call.permit_wait <= call.took);
        let outcome = [call.outcome(), call.status_code().unwrap_or_default()].join(" ");
        self.0.lock().unwrap().push((outcome, call.attempts, call.polls));
    }
}

#[tokio::test(start_paused = true)]
async fn observers_see_how_each_call_ended() {
    let ends: &'static Ends = Box::leak(Box::default());
    let stub = Stub::start(vec![
        answer(500, "", ""),
        json(r#"{"statusCode":"in_progress","requestId":42}"#),
        json(DONE),
        json(r#"{"statusCode":"error.sold out to anna@example.org"}"#),
        answer(400, "", "no"),
    ])
    .await;
    let client = stub.s360().observer(ends).build().unwrap();
    for _ in 0..3 {
        drop(call::<Value>(&client, Value::Null).await);
    }
    let seen = ends.0.lock().unwrap();
    let expected = [("success ", 3, 1), ("business other", 1, 0), ("bad_request ", 1, 0)];
    let seen: Vec<_> = seen.iter().map(|(end, a, b)| (end.as_str(), *a, *b)).collect();
    assert_eq!(seen, expected);
}

#[tokio::test]
async fn a_request_hook_adds_headers_but_none_that_frame_the_request() {
    let stub = stub::Stub::start(vec![json(DONE)]).await;
    let client = stub.s360().on_request(|attempt, headers| {
        headers.insert("x-operation", attempt.operation.parse().unwrap());
        headers.insert("content-length", "3".parse().unwrap());
        headers.insert("host", "elsewhere.example".parse().unwrap());
    });
    call::<Value>(&client.build().unwrap(), serde_json::json!({"a": 1})).await.unwrap();
    let request = &stub.requests()[0];
    assert!(request.contains("x-operation: getIt\r\n"), "{request}");
    assert!(
        !request.contains("elsewhere") && request.contains("content-length: 7\r\n"),
        "{request}"
    );
}

#[tokio::test(start_paused = true)]
async fn options_of_a_call_go_before_those_of_its_client() {
    let stub = Stub::start(vec![answer(500, "", ""), json(r#"{"value":[1]}"#)]).await;
    let client = stub.s360().build().unwrap();
    let version = Version::new(1, 0);
    let call = || client.call_method::<Translations>("tnco", "s", version, "m", &Value::Null);
    let failed = call().idempotent().retry_policy(RetryPolicy::never()).header("x-a", "b").await;
    assert_eq!(failed.map(drop).unwrap_err().failure().attempts, 1);
    assert!(stub.requests()[0].contains("x-a: b\r\n"));
    let client_wide = Client::clone(&client);
    let call = || client_wide.call_method::<Vec<i64>>("tnco", "s", version, "m", &Value::Null);
    assert_eq!(call().strict(true).await.unwrap_err().kind(), ErrorKind::Decode);
}

#[tokio::test(start_paused = true)]
async fn what_came_back_is_not_out_of_reach() {
    let waiting = json(r#"{"statusCode":"in_progress","requestId":42}"#);
    let last = r#"{"statusCode":"success","name":"Anna","new":[1]}"#;
    let done = answer(200, "Content-Type: application/json\r\nLocation: /jobs/7\r\n", last);
    let stub = Stub::start(vec![waiting, done]).await;
    let client = stub.s360().poll(poll()).build().unwrap();
    let request = serde_json::json!({});
    let version = Version::new(2, 22);
    let received = client
        .call_method::<Value>("tnco", "aService", version, "getIt", &request)
        .receive()
        .await
        .unwrap();
    assert_eq!(received.result["name"], "Anna");
    assert_eq!(
        (received.status, &received.headers["location"]),
        (200, &"/jobs/7".parse().unwrap())
    );
    assert_eq!(received.body, last.as_bytes(), "the last answer, whole");
    assert!(!format!("{received:?}").contains("Anna"), "values are not printed");
}

#[tokio::test(start_paused = true)]
async fn an_error_has_the_headers_of_its_answer() {
    let stub = Stub::start(vec![answer(404, "X-Reason: moved\r\n", "gone")]).await;
    let client = stub.s360().build().unwrap();
    let error = call::<Value>(&client, serde_json::json!({})).await.unwrap_err();
    assert_eq!(error.failure().headers()["x-reason"], "moved");
    assert!(!format!("{error:?}").contains("moved"), "headers are not printed");
}

#[tokio::test(start_paused = true)]
async fn the_first_256_kb_of_a_large_answer_that_failed_are_kept() {
    let list = "\"some text\",".repeat(100_000);
    for end in [r#""x"],"statusCode":"error.x"}"#, r#""x"]"#] {
        let body = format!(r#"{{"list":[{list}{end}"#);
        let stub = Stub::start(vec![json(&body)]).await;
        let client = stub.s360().build().unwrap();
        let error = call::<Translations>(&client, serde_json::json!({})).await.unwrap_err();
        assert!([ErrorKind::Business, ErrorKind::Decode].contains(&error.kind()), "{error}");
        assert!(error.failure().body() == &body.as_bytes()[..256 * 1024], "{error}");
    }
}

#[tokio::test(start_paused = true)]
async fn a_started_call_owns_what_it_needs_and_is_finished_by_another_task() {
    let waiting = json(r#"{"statusCode":"in_progress","requestId":42}"#);
    let stub = Stub::start(vec![waiting, json(DONE)]).await;
    let started = {
        let client = stub.s360().poll(poll()).build().unwrap();
        let (service, request) = ("aService".to_owned(), serde_json::json!({"a": 1}));
        let version = Version::new(2, 22);
        let call = client.call_method::<Value>("tnco", &service, version, "getIt", &request);
        call.start().await.unwrap()
    };
    assert_eq!(started.request_id(), Some(42));
    let result = tokio::spawn(started.finish()).await.unwrap().unwrap();
    assert_eq!(result["name"], "Anna");
    let sent: Vec<Value> = stub.requests().iter().map(|request| body(request)).collect();
    assert_eq!(sent[1], serde_json::json!({"a": 1, "requestId": 42}));
}

/// What a payment is made with.
#[derive(Clone, PartialEq, Eq)]
enum Means {
    Card,
    Unknown(String),
}
s360_runtime::open_enum!(Means { Card => "CARD" });

#[derive(Clone, Default)]
struct Payment {
    means: Means,
    second: Option<Means>,
    day: Date,
}
s360_runtime::record!(Payment { "means" => means, "second" => second, "day" => day });

#[derive(Clone, Default)]
struct Payments {
    all: Vec<Payment>,
}
s360_runtime::record!(Payments { "payments" => all });

#[tokio::test(start_paused = true)]
async fn a_forgotten_enum_or_date_is_told_before_anything_is_sent() {
    let stub = Stub::start(vec![json(DONE)]).await;
    let client = stub.s360().build().unwrap();
    static PAY: Operation = Operation::web_method(&SERVICE, "pay");
    let today: Date = "2026-11-26".parse().unwrap();
    let (means, empty) = (Means::Card, Means::default());
    for (payment, pointer) in [
        (Payment { day: today.clone(), ..Payment::default() }, Some("/payments/1/means")),
        (Payment { means: means.clone(), ..Payment::default() }, Some("/payments/1/day")),
        // What a program gives is sent, whatever it is.
        (
            Payment {
                means: Means::Unknown("GOLD".into()),
                second: Some(empty),
                day: today.clone(),
            },
            None,
        ),
    ] {
        let whole = Payment { means: means.clone(), second: None, day: today.clone() };
        let request = Payments { all: vec![whole, payment] };
        let result = client.call::<Value>(&PAY, &request).await;
        match pointer {
            Some(pointer) => {
                let error = result.unwrap_err();
                assert_eq!(error.kind(), ErrorKind::Request);
                assert!(error.to_string().contains(&format!("`{pointer}` is required")), "{error}");
                assert_eq!(stub.requests().len(), 0, "nothing is sent");
            }
            None => drop(result.unwrap()),
        }
    }
    assert_eq!(stub.requests().len(), 1);
}

#[cfg(feature = "tower")]
#[tokio::test(start_paused = true)]
async fn layers_of_tower_stand_between_a_client_and_its_transport() {
    use s360_runtime::transport::mock::{Mock, Reply};
    use s360_runtime::transport::{Layered, TransportErrorKind, TransportService};

    let mock = Mock::new();
    let broken = Reply::error(TransportErrorKind::Connect);
    mock.on("", [broken, Reply::json(&serde_json::from_str(DONE).unwrap())]);
    let service = tower::ServiceBuilder::new()
        .timeout(Duration::from_secs(1))
        .concurrency_limit(1)
        .service(TransportService::new(mock.clone()));
    let client = Client::builder("http://127.0.0.1:1", Authentication::None);
    let client = client.transport(Layered::new(service)).build().unwrap();
    let result: Value = call(&client, serde_json::json!({})).await.unwrap();
    assert_eq!(result["name"], "Anna");
    assert_eq!(
        mock.requests().len(),
        2,
        "the transport's own error is known as one: it is retried"
    );
}
