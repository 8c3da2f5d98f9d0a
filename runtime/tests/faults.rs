//! Every way in which an exchange can go wrong ends in the typed error, and nothing hangs: each test
//! is one fault.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing)]

mod stub;

use std::io::Write as _;
use std::time::Duration;

use flate2::Compression;
use flate2::write::{DeflateEncoder, GzEncoder, ZlibEncoder};
use s360_runtime::{
    Authentication, Client, ClientBuilder, Error, ErrorKind, PollPolicy, RetryPolicy, Translations,
    Value, Version,
};
use stub::{Reply, Stub, answer, json};

const JSON: &str = "Content-Type: application/json\r\n";

async fn call(client: &Client) -> Result<Value, Error> {
    let request = serde_json::json!({ "name": "Anna" });
    let call =
        client.call_method("tnco", "aService", Version::new(2, 22), "getIt", &request).idempotent();
    // Whatever happens, it ends.
    tokio::time::timeout(Duration::from_secs(20), call).await.expect("the call hangs")
}

async fn with(
    reply: Reply,
    change: impl Fn(ClientBuilder) -> ClientBuilder,
) -> Result<Value, Error> {
    let stub = Stub::start(vec![reply]).await;
    call(&change(stub.s360().retry(RetryPolicy::never())).build().unwrap()).await
}

async fn error(reply: Reply) -> Error {
    with(reply, |builder| builder).await.unwrap_err()
}

fn gzip(bytes: &[u8]) -> Vec<u8> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(bytes).unwrap();
    encoder.finish().unwrap()
}

#[tokio::test]
async fn a_connection_cut_at_any_phase_is_a_transport_error() {
    let whole = match json(r#"{"statusCode":"success"}"#) {
        Reply::Bytes(bytes) => bytes,
        _ => Vec::new(),
    };
    let mut phases = vec![Reply::Refuse, Reply::Cut];
    for length in [5, 20, whole.len() - 30, whole.len() - 1] {
        phases.push(Reply::Bytes(whole[..length].to_vec()));
    }
    for phase in phases {
        let error = error(phase).await;
        assert!(error.kind() == ErrorKind::Transport, "{error:?}");
        assert!(error.is_retryable() && !error.is_timeout(), "{error:?}");
        assert!(error.failure().sent, "{error:?}");
    }
}

#[tokio::test]
async fn an_answer_that_is_no_http_or_wrong_in_its_framing_is_a_transport_error() {
    let json = "Content-Type: application/json\r\n";
    let chunked = format!("HTTP/1.1 200 OK\r\n{json}Transfer-Encoding: chunked\r\n\r\n");
    let flood = format!("HTTP/1.1 200 OK\r\n{}\r\n{{}}", "X-Flood: yes\r\n".repeat(100_000));
    for answer in [
        "SSH-2.0-OpenSSH_9.2\r\n".to_owned(),
        "\0\u{1}\u{2}\r\n\r\n".to_owned(),
        "HTTP/1.1 20 OK\r\n\r\n".to_owned(),
        "HTTP/1.1 200 OK\r\nno colon\r\n\r\n{}".to_owned(),
        "HTTP/1.1 200 OK\r\nContent-Length: nine\r\n\r\n{}".to_owned(),
        "HTTP/1.1 200 OK\r\nContent-Length: 2\r\nContent-Length: 3\r\n\r\n{}".to_owned(),
        format!("{chunked}5\r\n{{\"a\":"),
        format!("{chunked}2\r\n{{}}\r\n"),
        format!("{chunked}zz\r\n{{}}\r\n0\r\n\r\n"),
        format!("{chunked}ffffffffffffffff\r\n{{}}"),
        flood,
    ] {
        let error = error(Reply::Bytes(answer.clone().into_bytes())).await;
        let beginning: String = answer.chars().take(90).collect();
        assert!(error.kind() == ErrorKind::Transport, "{beginning:?}: {error:?}");
        assert!(error.failure().sent && !error.is_timeout(), "{beginning:?}: {error:?}");
    }
}

#[tokio::test]
async fn an_answer_that_is_no_object_is_a_decode_error_or_says_nothing_of_success() {
    for body in ["null", " null ", "\u{feff}{}", "{\"statusCode\":\"success\"", "'ok'", "OK"] {
        let error = error(json(body)).await;
        assert!(error.kind() == ErrorKind::Decode, "{body:?}: {error:?}");
    }
    let utf16: Vec<u8> = "{}".encode_utf16().flat_map(u16::to_le_bytes).collect();
    assert_eq!(error(answer(200, JSON, utf16)).await.kind(), ErrorKind::Decode);
}

#[tokio::test]
async fn a_server_that_is_not_there_has_not_been_asked() {
    let client = Client::builder("http://127.0.0.1:9", Authentication::None);
    let error = call(&client.retry(RetryPolicy::never()).build().unwrap()).await.unwrap_err();
    assert!(error.kind() == ErrorKind::Transport && !error.failure().sent, "{error:?}");
    assert!(std::error::Error::source(&error).is_some());
}

#[tokio::test]
async fn an_answer_that_ends_with_the_connection_and_too_early_is_a_transport_error() {
    let head = "HTTP/1.0 200 OK\r\nContent-Type: application/json\r\n\r\n";
    let whole = r#"{"statusCode":"success","name":"Anna"}"#;
    let of = |length: usize| Reply::Bytes([head.as_bytes(), &whole.as_bytes()[..length]].concat());
    for length in [1, 20, whole.len() - 1] {
        let error = error(of(length)).await;
        assert!(error.kind() == ErrorKind::Transport && error.failure().sent, "{error:?}");
        // An idempotent call is made again.
        let stub = Stub::start(vec![of(length), of(whole.len())]).await;
        assert_eq!(call(&stub.s360().build().unwrap()).await.unwrap()["name"], "Anna");
    }
    // What is wrong in itself is not a cut.
    let wrong = Reply::Bytes([head, "{]"].concat().into_bytes());
    assert!(error(wrong).await.kind() == ErrorKind::Decode);
}

/// A limit without end is written as `Duration::MAX`.
#[tokio::test]
async fn the_longest_time_there_is_is_a_time() {
    let long = Duration::MAX;
    let reply = json(r#"{"statusCode":"success"}"#);
    let answer = with(reply, |builder| {
        builder
            .timeout(long)
            .connect_timeout(long)
            .read_timeout(long)
            .retry(RetryPolicy::default().backoff(long, long).max_elapsed(long))
            .poll(PollPolicy::default().every(long).max_elapsed(long))
    });
    answer.await.unwrap();
    let stub = Stub::start(vec![json(r#"{"statusCode":"success"}"#)]).await;
    call(&stub.s360().timeout(long).build().unwrap().with_deadline(long)).await.unwrap();
}

#[tokio::test]
async fn refused_connections_use_up_no_retries_and_the_rest_is_an_option() {
    let of = |reply: Reply, budget: u32| async move {
        let stub = Stub::start(vec![reply]).await;
        let waits =
            RetryPolicy::default().backoff(Duration::from_millis(1), Duration::from_millis(2));
        let client = stub.s360().retry(waits.budget(budget)).build().unwrap();
        let mut attempts = 0;
        for _ in 0..10 {
            attempts += call(&client).await.unwrap_err().failure().attempts;
        }
        attempts
    };
    assert_eq!(of(answer(500, "", ""), 0).await, 10);
    assert_eq!(of(answer(500, "", ""), 10).await, 20);
    assert_eq!(of(answer(500, "", ""), 100).await, 30);
    let waits = RetryPolicy::default().backoff(Duration::from_millis(1), Duration::from_millis(2));
    let nobody = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
    let client = Client::builder(format!("http://{nobody}"), Authentication::None);
    let client = client.retry(waits.budget(0)).build().unwrap();
    for _ in 0..10 {
        assert_eq!(call(&client).await.unwrap_err().failure().attempts, 3);
    }
}

#[tokio::test]
async fn a_body_that_drips_and_a_server_that_is_silent_are_timeouts() {
    let tick = Duration::from_millis(20);
    let slow = || Reply::Drip(b"HTTP/1.1 200 OK\r\nContent-Length: 9000\r\n\r\n".repeat(9), tick);
    let total = with(slow(), |builder| builder.timeout(Duration::from_millis(300))).await;
    let silent =
        with(Reply::Silence, |builder| builder.read_timeout(Duration::from_millis(200))).await;
    for error in [total.unwrap_err(), silent.unwrap_err()] {
        assert!(error.kind() == ErrorKind::Transport && error.is_timeout(), "{error:?}");
    }
}

#[tokio::test]
async fn r2_gzip_and_deflate_are_read_and_utf8_is_no_coding() {
    let body = br#"{"statusCode":"success","name":"\u00e9"}"#;
    let mut zlib = ZlibEncoder::new(Vec::new(), Compression::best());
    zlib.write_all(body).unwrap();
    let line = "\r\nContent-Encoding: ";
    let members = [gzip(&body[..9]), gzip(&body[9..])].concat();
    let codings = [
        ("gzip".to_owned(), gzip(body)),
        ("GZip".to_owned(), gzip(body)),
        ("x-gzip".to_owned(), members),
        ("UTF-8, gzip".to_owned(), gzip(body)),
        ("gzip, utf-8".to_owned(), gzip(body)),
        (format!("UTF-8{line}gzip"), gzip(body)),
        (format!("gzip{line}UTF-8"), gzip(body)),
        ("deflate".to_owned(), zlib.finish().unwrap()),
        ("UTF-8".to_owned(), body.to_vec()),
    ];
    for (coding, bytes) in codings {
        let reply = answer(200, &format!("{JSON}Content-Encoding: {coding}\r\n"), bytes);
        let answer = with(reply, |builder| builder).await;
        assert_eq!(answer.unwrap()["name"], "é", "{coding}");
    }
}

#[tokio::test]
async fn a_truncated_or_wrong_compression_is_a_transport_error() {
    let whole = gzip(&b"{\"statusCode\":\"success\"}".repeat(50));
    let mut raw = DeflateEncoder::new(Vec::new(), Compression::none());
    raw.write_all(b"{}").unwrap();
    let half = whole[..whole.len() / 2].to_vec();
    for (coding, bytes) in [("gzip", half), ("gzip", b"{}".to_vec())] {
        let reply = answer(200, &format!("{JSON}Content-Encoding: {coding}\r\n"), bytes);
        let error = error(reply).await;
        assert!(error.kind() == ErrorKind::Transport, "{error:?}");
    }
}

#[tokio::test]
async fn a_gzip_bomb_and_a_huge_body_are_too_large_before_they_fill_the_memory() {
    let bomb = gzip(&vec![b' '; 50_000_000]);
    assert!(bomb.len() < 100_000);
    let coding = format!("{JSON}Content-Encoding: gzip\r\n");
    let small = |builder: ClientBuilder| builder.max_response(1_000_000);
    for reply in [answer(200, &coding, &bomb), answer(200, JSON, vec![b' '; 1_000_001])] {
        let error = with(reply, small).await.unwrap_err();
        assert!(error.kind() == ErrorKind::TooLarge, "{error:?}");
    }
    let fits = format!("{}{{}}", " ".repeat(999_998));
    assert!(with(json(&fits), small).await.is_ok());
}

#[tokio::test]
async fn an_html_page_with_status_200_is_a_decode_error_that_shows_it() {
    let page = "<html><body>Login for anna@example.org</body></html>";
    let html = error(answer(200, "Content-Type: text/html\r\n", page)).await;
    assert!(html.kind() == ErrorKind::Decode, "{html:?}");
    let text = html.to_string();
    assert!(text.contains("text/html") && text.contains("<html>"), "{text}");
    assert!(!text.contains("anna@"), "{text}");
}

#[tokio::test]
async fn an_html_page_with_an_error_status_is_that_statuss_error() {
    let page = "<html><h1>502 Bad Gateway</h1></html>";
    let gateway = error(answer(502, "Content-Type: text/html\r\n", page)).await;
    assert!(gateway.kind() == ErrorKind::Server, "{gateway:?}");
    assert_eq!(gateway.failure().excerpt, page);
}

#[tokio::test]
async fn status_200_with_an_empty_body_is_a_decode_error_that_says_so() {
    for empty in [json(""), answer(200, "", "")] {
        let empty = error(empty).await;
        assert!(empty.kind() == ErrorKind::Decode, "{empty:?}");
        assert!(empty.to_string().contains("the answer is empty"), "{empty}");
    }
}

#[tokio::test]
async fn json_that_is_cut_or_followed_by_more_is_a_decode_error() {
    for body in ["{\"statusCode\":\"succ", "{} {}", "{\"a\":\"\u{0}\"}", "nul"] {
        assert!(error(json(body)).await.kind() == ErrorKind::Decode, "{body}");
    }
}

#[tokio::test]
async fn what_no_value_can_hold_costs_no_answer_whatever_its_size() {
    let hostile: [&[u8]; 4] = [b"1e400", br#""\ud800""#, b"\"\xff\xfe\"", b"\"\xe2\x98\""];
    for (value, pad) in hostile.iter().flat_map(|value| [(value, 10), (value, 300_000)]) {
        let begin = format!(r#"{{"statusCode":"success","pad":"{}","name":"#, "x".repeat(pad));
        let body = [begin.as_bytes(), value, br#","after":7}"#].concat();
        let reply = || answer(200, JSON, &body);
        let answer = with(reply(), |builder| builder).await.unwrap();
        assert_eq!(answer["after"], 7, "{value:?}, {pad}");
        let kept = answer["name"].as_str().unwrap();
        assert!(kept == "1e400" || kept.contains('\u{fffd}'), "{kept}");
        let strict = with(reply(), |builder| builder.strict(true)).await;
        assert!(
            strict.as_ref().is_err_and(|error| error.kind() == ErrorKind::Decode),
            "{value:?}, {pad}: {strict:?}"
        );
    }
}

#[tokio::test]
async fn values_that_would_fill_the_memory_are_too_large() {
    for item in [r#"{"a":0}"#, "{}", "[]", r#""""#, "0", r#"[{"":[{}]}]"#] {
        let items = vec![item; 1_000_000 / (item.len() + 1)].join(",");
        let body = format!(r#"{{"new":[{items}],"statusCode":"success","requestId":7}}"#);
        let answer = with(json(&body), |builder| builder.max_response(1_000_100)).await;
        assert!(
            answer.map(drop).as_ref().is_err_and(|error| error.kind() == ErrorKind::TooLarge),
            "{item}"
        );
        with(json(&body), |builder| builder).await.unwrap();
    }
}

#[tokio::test]
async fn a_timeout_holds_while_an_answer_is_read() {
    let items = vec![r#"{"a":{"b":"c"}}"#; 1_000_000].join(",");
    let body = format!(r#"{{"statusCode":"success","new":[{items}]}}"#);
    let stub = Stub::start(vec![json(&body)]).await;
    let client = stub.s360().retry(RetryPolicy::never()).max_response(1 << 30).build().unwrap();
    // It arrives sooner, and takes seconds to read.
    let answer = call(&client.with_deadline(Duration::from_millis(500))).await;
    let error = answer.map(drop).unwrap_err();
    assert!(error.kind() == ErrorKind::Transport && error.is_timeout(), "{error:?}");
    assert!(error.failure().sent, "{error:?}");
}

#[tokio::test]
async fn a_large_answer_of_the_wrong_shape_is_a_decode_error_with_its_place_and_text() {
    let list = "7,".repeat(300_000);
    let object = format!(r#"{{"statusCode":"success","translations":[{{"value":[{list}7]}}]}}"#);
    let array = format!("[{list}7]");
    for (body, strict, pointer) in
        [(&object, true, "/translations/0/value"), (&array, true, ""), (&array, false, "")]
    {
        let stub = Stub::start(vec![json(body)]).await;
        let client = stub.s360().strict(strict).build().unwrap();
        let version = Version::new(2, 22);
        let call =
            client.call_method::<Translations>("tnco", "aService", version, "a", &Value::Null);
        let error = call.await.unwrap_err();
        assert!(error.kind() == ErrorKind::Decode, "{error:?}");
        assert_eq!(error.failure().pointer.as_deref(), Some(pointer));
        assert!(error.failure().body() == body.as_bytes());
        assert!(error.failure().excerpt.contains("[number, … 300001 items]"), "{error:?}");
    }
}

#[tokio::test]
async fn ruling_18_a_large_answer_is_kept_whatever_is_in_it() {
    let list = "7,".repeat(300_000);
    let body = format!(
        r#"{{"statusCode":"success","translations":[{{"value":[{list}7]}},{{"value":"a"}}]}}"#
    );
    let stub = Stub::start(vec![json(&body)]).await;
    let client = stub.s360().build().unwrap();
    let version = Version::new(2, 22);
    let call = client.call_method::<Translations>("tnco", "aService", version, "a", &Value::Null);
    let entries = call.await.unwrap().translations.unwrap();
    let kept = entries[0].extra.get("value").and_then(Value::as_array).unwrap();
    assert_eq!((kept.len(), entries[1].value.as_deref()), (300_001, Some("a")));
}

#[tokio::test]
async fn a_wrong_content_type_does_no_harm_when_the_answer_is_json() {
    let reply = answer(200, "Content-Type: text/plain\r\n", r#"{"statusCode":"success"}"#);
    assert_eq!(with(reply, |builder| builder).await.unwrap()["statusCode"], "success");
}

#[tokio::test]
async fn of_duplicate_keys_the_last_one_counts() {
    let twice = json(r#"{"statusCode":"in_progress","a":1,"a":2,"statusCode":"success"}"#);
    assert_eq!(with(twice, |builder| builder).await.unwrap()["a"], 2);
}

#[tokio::test]
async fn deep_nesting_is_refused_and_does_not_overflow_the_stack() {
    let deep = format!(r#"{{"statusCode":"success","a":{}}}"#, "[".repeat(100_000));
    assert!(error(json(&deep)).await.kind() == ErrorKind::Decode);
}

#[tokio::test]
async fn r7_plain_text_errors_keep_their_words() {
    let error = error(answer(500, "Content-Type: text/plain\r\n", "seat map 7 is broken")).await;
    assert!(error.kind() == ErrorKind::Server, "{error:?}");
    assert_eq!(
        error.to_string(),
        "aService 2.22 getIt: server error (status 500): seat map 7 is broken"
    );
}

#[tokio::test]
async fn redirects_are_not_followed() {
    let elsewhere = Stub::start(vec![json("{}")]).await;
    let reply = answer(302, &format!("Location: {}/x\r\n", elsewhere.url), "");
    let error = error(reply).await;
    assert!(error.kind() == ErrorKind::Status, "{error:?}");
    assert!(elsewhere.requests().is_empty());
}

#[tokio::test]
async fn no_error_shows_the_token_or_the_secret() {
    for reply in [Reply::Cut, answer(401, "", "eyJhbGciOi.eyJzdWIi.c2ln is expired"), json("[]x")] {
        let error = error(reply).await;
        let shown = format!("{error} {error:?}");
        assert!(!shown.contains("eyJ") && !shown.contains("top-secret"), "{shown}");
    }
}

/// What a status of failure brings is read for its envelope, and only if it is small.
#[tokio::test]
async fn of_an_error_body_nothing_is_read_but_a_small_envelope() {
    let bulk = format!("[{}0]", r#"{"a":0},"#.repeat(200_000));
    for (body, code) in [
        (r#"{"new":[{"a":0}],"statusCode":"error.x"}"#.to_owned(), Some("error.x")),
        (format!(r#"{{"new":{bulk},"statusCode":"error.x"}}"#), None),
    ] {
        let stub =
            Stub::start(vec![answer(400, "Content-Type: application/json\r\n", &body)]).await;
        let client = stub.s360().build().unwrap();
        let version = Version::new(1, 0);
        let call = client.call_method::<Value>("tnco", "a", version, "getIt", &Value::Null);
        let error = call.await.unwrap_err();
        assert!(error.kind() == ErrorKind::BadRequest, "{error}");
        assert_eq!(error.status_code(), code);
        assert_eq!(error.failure().body().len(), body.len(), "the body itself is kept");
    }
}
