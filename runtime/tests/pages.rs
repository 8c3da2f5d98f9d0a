//! Answers that come in pages.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use std::time::Duration;

use futures_util::StreamExt;
use s360_runtime::operation::{Operation, Paging, Service};
use s360_runtime::transport::TransportErrorKind;
use s360_runtime::transport::mock::{Mock, Reply};
use s360_runtime::{
    Authentication, Client, ErrorKind, Pages, PollPolicy, RateLimit, RateLimits, RetryPolicy,
    Value, Version,
};
use serde_json::json;

static SERVICE: Service =
    Service { name: "control", version: Some(Version::new(1, 6)), path: "/tnci/control/v1_6" };
static EXPORT: Operation = Operation::web_method(&SERVICE, "exportList");
static PAGING: Paging =
    Paging { parameter: "start", next: &["data", "end"], items: &["data", "items"] };

fn page(items: &[u32], end: impl Into<Value>) -> Reply {
    let data = json!({ "items": items, "end": end.into() });
    Reply::json(&json!({ "statusCode": "success", "data": data }))
}

fn client(mock: &Mock) -> Client {
    let builder = Client::builder("https://test.invalid", Authentication::None);
    let builder = builder.transport(mock.clone()).retry(RetryPolicy::never());
    builder.poll(PollPolicy::never()).limits(RateLimits::none()).build().unwrap()
}

fn pages(client: &Client) -> Pages<Value> {
    client.pages(&EXPORT, &PAGING, &json!({ "season": "S26" }))
}

/// What the requests asked for: the start, and the `requestId` if there was one.
fn asked(mock: &Mock) -> Vec<(Value, Value)> {
    let bodies = mock.requests().into_iter().map(|request| {
        let body: Value = serde_json::from_slice(&request.body.unwrap()).unwrap();
        assert_eq!(body["season"], "S26");
        (body["start"].clone(), body["requestId"].clone())
    });
    bodies.collect()
}

fn items(page: &Value) -> Vec<u64> {
    page["data"]["items"].as_array().unwrap().iter().filter_map(Value::as_u64).collect()
}

#[tokio::test]
async fn pages_come_one_after_the_other_until_one_is_empty() {
    let mock = Mock::new();
    mock.on("exportList", [page(&[1, 2], "a"), page(&[3], "b"), page(&[], "c")]);
    let mut pages = pages(&client(&mock));
    assert_eq!(pages.cursor(), None);
    let mut seen = Vec::new();
    while let Some(page) = pages.next().await {
        seen.extend(items(&page.unwrap()));
    }
    assert_eq!(seen, [1, 2, 3]);
    assert_eq!(
        asked(&mock).iter().map(|(start, _)| start).collect::<Vec<_>>(),
        [&Value::Null, &json!("a"), &json!("b")]
    );
    assert_eq!(pages.cursor(), Some(&json!("c")), "where a later run finds what is new");
    assert!(pages.next().await.is_none());
    assert_eq!(mock.requests().len(), 3);
}

#[tokio::test]
async fn the_end_is_also_a_page_that_names_no_next_one_or_itself() {
    for end in [Value::Null, json!(""), json!("a")] {
        let mock = Mock::new();
        mock.on("exportList", [page(&[1], "a"), page(&[2], end.clone())]);
        let pages: Vec<_> = pages(&client(&mock)).collect().await;
        assert_eq!(pages.len(), 2, "after {end}");
        assert_eq!(items(pages[1].as_ref().unwrap()), [2]);
    }
}

#[tokio::test]
async fn a_page_that_failed_is_asked_for_again_and_none_comes_twice() {
    let mock = Mock::new();
    mock.on(
        "exportList",
        [
            page(&[1], "a"),
            Reply::error(TransportErrorKind::Connect),
            Reply::business("error.busy", "later"),
            page(&[2], "b"),
            page(&[3], Value::Null),
        ],
    );
    let mut pages = pages(&client(&mock));
    let (mut seen, mut failed) = (Vec::new(), Vec::new());
    while let Some(page) = pages.next().await {
        match page {
            Ok(page) => seen.extend(items(&page)),
            Err(error) => failed.push(error.kind()),
        }
    }
    assert_eq!(seen, [1, 2, 3]);
    assert_eq!(failed, [ErrorKind::Transport, ErrorKind::Business]);
    assert_eq!(
        asked(&mock)[1..4],
        [(json!("a"), Value::Null), (json!("a"), Value::Null), (json!("a"), Value::Null)]
    );
}

#[tokio::test]
async fn a_page_that_the_server_still_prepares_is_resumed() {
    let mock = Mock::new();
    mock.on("exportList", [Reply::in_progress(7), page(&[1], Value::Null)]);
    let mut pages = pages(&client(&mock));
    let error = pages.next().await.unwrap().unwrap_err();
    assert_eq!(error.kind(), ErrorKind::InProgress);
    assert_eq!(items(&pages.next().await.unwrap().unwrap()), [1]);
    assert_eq!(asked(&mock)[1], (Value::Null, json!(7)));
}

#[tokio::test]
async fn another_run_goes_on_at_the_cursor() {
    let mock = Mock::new();
    mock.on("exportList", [page(&[1], "a"), page(&[2], Value::Null)]);
    let client = client(&mock);
    let mut first = pages(&client);
    first.next().await.unwrap().unwrap();
    let stored = first.cursor().cloned();
    let mut second = pages(&client).start_at(stored);
    assert_eq!(items(&second.next().await.unwrap().unwrap()), [2]);
    assert_eq!(asked(&mock)[1].0, "a");
}

#[tokio::test]
async fn another_start_does_not_resume_the_page_before_it() {
    let mock = Mock::new();
    mock.on("exportList", [Reply::in_progress(7), page(&[1], Value::Null)]);
    let mut pages = pages(&client(&mock));
    pages.next().await.unwrap().unwrap_err();
    let mut pages = pages.start_at(Some(json!("b")));
    pages.next().await.unwrap().unwrap();
    assert_eq!(asked(&mock)[1], (json!("b"), Value::Null));
}

#[tokio::test]
async fn a_request_without_parameters_has_pages_too() {
    let mock = Mock::new();
    mock.on("exportList", [page(&[1], "a"), page(&[2], Value::Null)]);
    let pages: Pages<Value> = client(&mock).pages(&EXPORT, &PAGING, &());
    assert_eq!(pages.count().await, 2);
    let second = mock.requests()[1].body.clone().unwrap();
    assert_eq!(serde_json::from_slice::<Value>(&second).unwrap(), json!({ "start": "a" }));
}

#[tokio::test(start_paused = true)]
async fn each_page_needs_a_permit() {
    let mock = Mock::new();
    mock.on("exportList", [page(&[1], "a"), page(&[2], "b"), page(&[3], Value::Null)]);
    let builder = Client::builder("https://test.invalid", Authentication::None);
    let limits = RateLimits::none().service(RateLimit::new(1, Duration::from_secs(60)));
    let limits = limits.max_wait(Duration::from_secs(300));
    let client = builder.transport(mock.clone()).limits(limits).build().unwrap();
    let begun = tokio::time::Instant::now();
    assert_eq!(pages(&client).count().await, 3);
    assert!(begun.elapsed() >= Duration::from_secs(120));
}

#[tokio::test(start_paused = true)]
async fn pages_live_in_a_task_of_their_own_and_lose_nothing_when_dropped_half_way() {
    let mock = Mock::new();
    let second = Duration::from_secs(1);
    mock.on("exportList", [page(&[1], "a").after(second), page(&[2], Value::Null)]);
    let mut pages = pages(&client(&mock));
    assert!(tokio::time::timeout(second / 2, pages.next()).await.is_err());
    let seen = tokio::spawn(async move {
        let mut seen = Vec::new();
        while let Some(page) = pages.next().await {
            seen.extend(items(&page.unwrap()));
        }
        seen
    });
    assert_eq!(seen.await.unwrap(), [1, 2]);
    assert_eq!(mock.requests().len(), 2);
}

#[tokio::test]
async fn items_that_are_no_list_are_not_taken_for_the_end() {
    let mock = Mock::new();
    let odd = json!({ "statusCode": "success", "data": { "items": "see attachment", "end": "a" } });
    mock.on("exportList", [Reply::json(&odd), page(&[2], Value::Null)]);
    assert_eq!(pages(&client(&mock)).count().await, 2);
}

#[cfg(feature = "blocking")]
#[test]
fn blocking_code_goes_through_pages_in_a_loop() {
    let mock = Mock::new();
    mock.on("exportList", [page(&[1], 10), page(&[2], 20), page(&[], 20)]);
    let runtime = s360_runtime::blocking::Runtime::new().unwrap();
    let mut pages = pages(&client(&mock));
    let seen: Vec<_> = runtime.pages(&mut pages).map(|page| items(&page.unwrap())).collect();
    assert_eq!(seen, [vec![1], vec![2], vec![]]);
    assert_eq!(pages.cursor(), Some(&json!(20)));
}
