//! Bodies of requests and answers in all their media types, through generated code over real HTTP on
//! loopback: what goes over the wire, and what an answer becomes.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic, missing_docs)]

#[path = "../../runtime/tests/stub/mod.rs"]
mod stub;

use s360_runtime::wire::decode_value;
use s360_runtime::{Bytes, ErrorKind, Value};
use s360_tests::{bodies, bodies31, java, seats};
use serde_json::json;
use stub::{Reply, Stub, answer, json as json_answer};

async fn serving(reply: Reply) -> (Stub, bodies::Client) {
    let stub = Stub::start(vec![reply]).await;
    let client = bodies::Client::new(&stub.open().build().unwrap());
    (stub, client)
}

async fn java_serving(reply: Reply) -> (Stub, java::Client) {
    let stub = Stub::start(vec![reply]).await;
    let client = java::Client::new(&stub.open().build().unwrap());
    (stub, client)
}

fn done() -> Reply {
    answer(204, "", "")
}

fn body(request: &str) -> &str {
    request.split_once("\r\n\r\n").unwrap().1
}

#[tokio::test]
async fn any_object_can_be_sent_where_the_document_says_nothing_but_object() {
    let sent = json!({"name": "a", "list": [1, {"b": null}]});
    let (stub, client) = serving(done()).await;
    let mut request = bodies::SaveFreeRequest::default();
    decode_value(&sent, &mut request).unwrap();
    client.save_free(&request).await.unwrap();
    let (java_stub, client) = java_serving(done()).await;
    let mut request = java::SaveFreeUsingPostRequest::default();
    request.extra.insert("name", json!("a"));
    client.save_free_using_post(&request).await.unwrap();
    let got: Value = serde_json::from_str(body(&stub.requests()[0])).unwrap();
    assert_eq!(got, sent);
    assert_eq!(body(&java_stub.requests()[0]), r#"{"name":"a"}"#);
}

fn header<'r>(request: &'r str, name: &str) -> &'r str {
    let mut lines = request.lines().take_while(|line| !line.is_empty());
    lines.find_map(|line| line.strip_prefix(&format!("{name}: "))).unwrap_or_default()
}

fn line(request: &str) -> &str {
    request.lines().next().unwrap()
}

/// The parts of a multipart body: their heads without line ends, and their contents.
fn parts(request: &str) -> Vec<(String, String)> {
    let media = header(request, "content-type");
    let boundary = media.split("boundary=").nth(1).unwrap().split(';').next().unwrap();
    let body = body(request).strip_suffix(&format!("--{boundary}--\r\n")).unwrap();
    let between = format!("--{boundary}\r\n");
    let parts = body.split(&between).skip(1);
    let part = |part: &str| {
        let (head, content) = part.split_once("\r\n\r\n").unwrap();
        let head = head.strip_prefix("Content-Disposition: form-data; ").unwrap();
        (head.replace("\r\n", "; "), content.strip_suffix("\r\n").unwrap().to_owned())
    };
    parts.map(part).collect()
}

fn part(head: &str, content: &str) -> (String, String) {
    (head.to_owned(), content.to_owned())
}

fn texts(words: &[&str]) -> Vec<String> {
    words.iter().map(|word| (*word).to_owned()).collect()
}

#[tokio::test]
async fn octets_are_sent_as_they_are_in_any_media_type() {
    let (stub, client) = serving(answer(200, "Content-Type: text/plain\r\n", "1.2")).await;
    let octets = || Bytes::from(b"a\0b".to_vec());
    client.send_any(&bodies::SendAnyRequest::new(octets())).await.unwrap();
    client.send_csv(&bodies::SendCsvRequest::new(octets())).await.unwrap();
    client.send_json_file(&bodies::SendJsonFileRequest::new(octets())).await.unwrap();
    let sent: Vec<(String, String)> = stub
        .requests()
        .iter()
        .map(|sent| (header(sent, "content-type").to_owned(), body(sent).to_owned()))
        .collect();
    let expected = ["application/octet-stream", "text/csv", "application/json"];
    assert_eq!(sent, expected.map(|media| part(media, "a\0b")));
}

#[tokio::test]
async fn octets_come_as_they_are_in_any_media_type() {
    for media in ["text/csv", "text/csv;charset=utf-8", "application/json", "image/png"] {
        let latin = b"caf\xe9;\"1\"";
        let (_stub, client) =
            serving(answer(200, &format!("Content-Type: {media}\r\n"), latin)).await;
        let request = bodies::SendCsvRequest::new(Bytes::default());
        assert_eq!(client.send_csv(&request).await.unwrap().as_ref(), latin, "{media}");
    }
}

#[tokio::test]
async fn a_text_is_read_whether_or_not_it_is_json() {
    let said = [
        ("text/plain", "1.10", "1.10"),
        ("text/plain;charset=UTF-8", "a \"b\"", "a \"b\""),
        ("application/json", "1.10", "1.10"),
        ("application/json", "2.0-rc", "2.0-rc"),
        ("Application/JSON;charset=UTF-8", "\"a\\nb\"", "a\nb"),
        ("application/json", "{\"a\": 1}", "{\"a\": 1}"),
        ("application/json", "\"half", "\"half"),
    ];
    for (media, body, expected) in said {
        let (stub, client) =
            java_serving(answer(200, &format!("Content-Type: {media}\r\n"), body)).await;
        assert_eq!(client.version_using_get().await.unwrap(), expected, "{media} {body}");
        assert_eq!(header(&stub.requests()[0], "accept"), "*/*");
    }
}

#[tokio::test]
async fn a_text_with_a_form_of_its_own_is_read_without_quotes_too() {
    for (media, body) in [("text/plain", "2026-01-02"), ("application/json", "\"2026-01-02\"")] {
        let (stub, client) =
            serving(answer(200, &format!("Content-Type: {media}\r\n"), body)).await;
        let request = bodies::SendAnyTextRequest::new("a \"b\"");
        let day = client.send_any_text(&request).await.unwrap();
        assert_eq!(day.as_str(), "2026-01-02");
        let sent = &stub.requests()[0];
        assert_eq!((header(sent, "content-type"), self::body(sent)), ("text/plain", "a \"b\""));
    }
}

#[tokio::test]
async fn texts_are_in_the_charset_that_their_media_type_says() {
    let media = "Content-Type: text/plain; Charset=ISO-8859-1\r\n";
    let (stub, client) = serving(answer(200, media, b"caf\xe9")).await;
    let said = client.send_latin(&bodies::SendLatinRequest::new("caf\u{e9}")).await.unwrap();
    assert_eq!(said, "caf\u{e9}");
    // One octet, not the two of UTF-8.
    assert_eq!(header(&stub.requests()[0], "content-length"), "4");
    let refused = client.send_latin(&bodies::SendLatinRequest::new("\u{5d0}")).await.unwrap_err();
    assert_eq!(refused.kind(), ErrorKind::Request);
    assert!(refused.to_string().contains("character"), "{refused}");
    assert_eq!(stub.requests().len(), 1);
    let media = "Content-Type: application/json;charset=ISO-8859-1\r\n";
    let (_stub, client) = serving(answer(200, media, b"{\"name\":\"caf\xe9\"}")).await;
    assert_eq!(client.find_place().await.unwrap().name.as_deref(), Some("caf\u{e9}"));
}

#[tokio::test]
async fn a_text_that_cannot_be_read_is_in_the_error_as_it_came() {
    let (_stub, client) = serving(answer(200, "Content-Type: text/plain\r\n", b"caf\xe9")).await;
    let error = client.send_latin(&bodies::SendLatinRequest::new("a")).await.unwrap_err();
    assert_eq!((error.kind(), error.failure().body()), (ErrorKind::Decode, &b"caf\xe9"[..]));
}

#[tokio::test]
async fn multipart_bodies_have_the_media_type_of_the_document() {
    let (stub, client) = serving(done()).await;
    let request = bodies::SendMixedRequest { a: Some("x".to_owned()) };
    client.send_mixed(&request).await.unwrap();
    let request = bodies::SendRelatedRequest {
        a: Some(bodies::Place { name: Some("x".to_owned()), ..Default::default() }),
        b: Some(Bytes::from(b"octets".to_vec())),
    };
    client.send_related(&request).await.unwrap();
    let sent = stub.requests();
    let media = |at: usize| header(&sent[at], "content-type");
    assert!(media(0).starts_with("multipart/mixed; boundary="), "{}", media(0));
    assert_eq!(parts(&sent[0]), [part("name=\"a\"", "x")]);
    assert!(media(1).starts_with("multipart/related; boundary="), "{}", media(1));
    assert!(media(1).ends_with("; type=\"application/json\""), "{}", media(1));
    let file = "name=\"b\"; filename=\"file\"; Content-Type: application/octet-stream";
    let json = part("name=\"a\"; Content-Type: application/json", "{\"name\":\"x\"}");
    assert_eq!(parts(&sent[1]), [json, part(file, "octets")]);
}

#[tokio::test]
async fn base64_in_multipart_is_a_text() {
    let (stub, client) = serving(done()).await;
    let octets = |text: &str| Bytes::from(text.as_bytes().to_vec());
    let request = bodies::SendBase64Request {
        one: Some(octets("one")),
        many: Some(vec![octets("1"), octets("2")]),
        raw: Some(octets("raw")),
    };
    client.send_base64(&request).await.unwrap();
    let file = "name=\"raw\"; filename=\"file\"; Content-Type: application/octet-stream";
    let expected = [
        part("name=\"many\"", "MQ=="),
        part("name=\"many\"", "Mg=="),
        part("name=\"one\"", "b25l"),
        part(file, "raw"),
    ];
    assert_eq!(parts(&stub.requests()[0]), expected);
}

#[tokio::test]
async fn parts_have_the_styles_and_media_types_of_openapi_3_1() {
    let stub = Stub::start(vec![done()]).await;
    let client = bodies31::Client::new(&stub.open().build().unwrap());
    let two = || Some(texts(&["a", "b c"]));
    let request = bodies31::SendStyledRequest {
        joined: two(),
        repeated: two(),
        piped: two(),
        deep: Some(bodies31::SendStyledRequestDeep { a: Some(1) }),
        spread: Some(bodies31::SendStyledRequestSpread { x: Some(2) }),
        png: Some(Bytes::from(b"png".to_vec())),
        packed: Some(Bytes::from(b"gif".to_vec())),
    };
    client.send_styled(&request).await.unwrap();
    let expected = [
        part("name=\"deep[a]\"", "1"),
        part("name=\"joined\"", "a,b c"),
        part("name=\"packed\"; Content-Type: image/gif", "Z2lm"),
        part("name=\"piped\"", "a|b c"),
        part("name=\"png\"; filename=\"file\"; Content-Type: image/png", "png"),
        part("name=\"repeated\"", "a"),
        part("name=\"repeated\"", "b c"),
        part("name=\"x\"", "2"),
    ];
    assert_eq!(parts(&stub.requests()[0]), expected);
}

#[tokio::test]
async fn an_array_of_files_is_a_part_for_each() {
    let (stub, client) = java_serving(done()).await;
    let files = ["one", "two"].map(|text| Bytes::from(text.as_bytes().to_vec()));
    client.upload_using_post(&java::UploadUsingPostRequest::new(files.into())).await.unwrap();
    let head = "name=\"files\"; filename=\"file\"; Content-Type: application/octet-stream";
    assert_eq!(parts(&stub.requests()[0]), [part(head, "one"), part(head, "two")]);
}

#[tokio::test]
async fn a_body_beside_form_fields_is_a_field_in_json() {
    let (stub, client) = java_serving(done()).await;
    let meta = || java::Meta { a: Some(7) };
    let mut request = java::PartUsingPostRequest::new(Bytes::from(b"f".to_vec()), meta());
    request.note = Some("of the path".to_owned());
    client.part_using_post(&request).await.unwrap();
    let request = java::FieldsUsingPostRequest { a: Some("x y".to_owned()), meta: Some(meta()) };
    client.fields_using_post(&request).await.unwrap();
    let sent = stub.requests();
    let expected = [
        part("name=\"file\"; filename=\"file\"; Content-Type: application/octet-stream", "f"),
        part("name=\"meta\"; Content-Type: application/json", "{\"a\":7}"),
        part("name=\"note\"", "of the path"),
    ];
    assert_eq!(parts(&sent[0]), expected);
    assert_eq!(header(&sent[1], "content-type"), "application/x-www-form-urlencoded");
    assert_eq!(body(&sent[1]), "a=x+y&meta=%7B%22a%22%3A7%7D");
}

#[tokio::test]
async fn arrays_in_multipart_of_swagger_2_have_their_delimiters() {
    let (stub, client) = java_serving(done()).await;
    let request = java::TagsUsingPostRequest {
        tags: Some(texts(&["a", "b"])),
        many: Some(texts(&["a", "b"])),
        rows: Some(vec![texts(&["a", "b"]), texts(&["c"])]),
    };
    client.tags_using_post(&request).await.unwrap();
    let expected = [
        part("name=\"many\"", "a"),
        part("name=\"many\"", "b"),
        part("name=\"rows\"", "a,b|c"),
        part("name=\"tags\"", "a,b"),
    ];
    assert_eq!(parts(&stub.requests()[0]), expected);
}

#[tokio::test]
async fn words_that_are_no_types_are_read_as_they_are_meant() {
    let (stub, client) = java_serving(done()).await;
    let request = java::WordsUsingGetRequest {
        since: Some("2026-01-02T03:04:05Z".parse().unwrap()),
        anything: Some(json!("x")),
        limit: Some(7),
        rows: Some(vec![texts(&["a", "b"]), texts(&["c"])]),
        session: Some("s1".to_owned()),
    };
    client.words_using_get(&request).await.unwrap();
    let sent = &stub.requests()[0];
    let query = "anything=x&limit=7&rows=a%7Cb,c&since=2026-01-02T03%3A04%3A05.000%2B00%3A00";
    assert_eq!(line(sent), format!("GET /words?{query} HTTP/1.1"));
    assert_eq!(header(sent, "cookie"), "session=s1");
}

#[tokio::test]
async fn empty_lists_are_left_out_and_lists_in_objects_repeat_their_name() {
    let (stub, client) = serving(done()).await;
    let mut request = bodies::FindEmptyRequest {
        m: bodies::FindEmptyM { a: Some(1) },
        ids: Some(Vec::new()),
        kind: Some(Vec::new()),
        x_ids: Some(Vec::new()),
        pageable: Some(bodies::Pageable { page: Some(0), sort: Some(texts(&["name,asc", "id"])) }),
    };
    client.find_empty(&request).await.unwrap();
    request.m.a = None;
    request.pageable = None;
    client.find_empty(&request).await.unwrap();
    let sent = stub.requests();
    assert_eq!(line(&sent[1]), "GET /query HTTP/1.1");
    assert_eq!(line(&sent[0]), "GET /query;a=1?page=0&sort=name%2Casc&sort=id HTTP/1.1");
    assert!(!sent[0].contains("x-ids"));
}

#[tokio::test]
async fn a_number_in_the_address_of_a_server_is_part_of_it() {
    let stub = Stub::start(vec![done()]).await;
    let told = stub.open().server("https://up.example.org:9443", &stub.url).build().unwrap();
    bodies::Client::new(&told).send_elsewhere().await.unwrap();
    assert_eq!(line(&stub.requests()[0]), "POST /elsewhere HTTP/1.1");
}

#[tokio::test]
async fn url_templates_are_read_as_query_and_path() {
    let (stub, client) = java_serving(json_answer("{}")).await;
    let request = java::FindUsingGetRequest { page: Some(2), size: Some("10".to_owned()) };
    client.find_using_get(&request).await.unwrap();
    client.item_using_get(&java::ItemUsingGetRequest::new(7_i64)).await.unwrap();
    let sent = stub.requests();
    assert_eq!(line(&sent[0]), "GET /items/find?page=2&size=10 HTTP/1.1");
    assert_eq!(line(&sent[1]), "GET /items/7 HTTP/1.1");
}

#[tokio::test]
async fn a_201_without_a_schema_is_the_200_beside_it() {
    for status in [200, 201] {
        let reply = answer(status, "Content-Type: application/json\r\n", "{\"day\":[2026,1,2]}");
        let (_stub, client) = java_serving(reply).await;
        let saved: java::Item =
            client.save_using_post(&java::SaveUsingPostRequest::new(7)).await.unwrap();
        assert_eq!(saved.day.unwrap().as_str(), "2026-01-02");
    }
}

#[tokio::test]
async fn dates_are_read_as_jackson_writes_them() {
    let body = "{\"day\":[2026,1,2],\"local\":[2026,1,2,3,4],\"instant\":1767323045.500000000}";
    let (_stub, client) = java_serving(json_answer(body)).await;
    let item = client.item_using_get(&java::ItemUsingGetRequest::new(7)).await.unwrap();
    assert_eq!(item.day.unwrap().to_string(), "2026-01-02");
    assert_eq!(item.local.unwrap().to_string(), "2026-01-02T03:04:00.000");
    assert_eq!(item.instant.unwrap().to_string(), "2026-01-02T03:04:05.500+00:00");
}

#[tokio::test]
async fn a_body_that_may_be_missing_can_be_left_out() {
    let (stub, client) = java_serving(done()).await;
    let item = java::Item::default();
    client.replace_using_put(&item).await.unwrap();
    client.replace_using_put(&item).without_body().await.unwrap();
    client.save_using_post(&java::SaveUsingPostRequest::new(7)).await.unwrap_err();
    let sent = stub.requests();
    assert_eq!((header(&sent[0], "content-type"), body(&sent[0])), ("application/json", "{}"));
    assert_eq!((header(&sent[1], "content-type"), body(&sent[1])), ("", ""));
    // A field of the request that is not given.
    assert_eq!((header(&sent[2], "content-type"), body(&sent[2])), ("", ""));
}

#[tokio::test]
async fn headers_of_answers_are_in_reach() {
    let reply = answer(200, "Location: /items/8\r\nContent-Type: application/json\r\n", "{}");
    let (_stub, client) = java_serving(reply).await;
    let request = java::SaveUsingPostRequest::new(7);
    let received = client.save_using_post(&request).receive().await.unwrap();
    assert_eq!(received.headers["location"], "/items/8");
    let (_stub, client) = java_serving(answer(400, "Retry-After: 7\r\n", "")).await;
    let refused = client.save_using_post(&request).await.unwrap_err();
    assert_eq!(refused.failure().headers()["retry-after"], "7");
}

#[test]
fn a_client_says_where_its_server_is() {
    assert_eq!(bodies::Client::SERVER, "https://api.example.org/v1");
    assert_eq!(java::Client::SERVER, "https://api.example.org/v1");
}

/// A client of an S-360 service; each call is answered by the next reply.
async fn seats_serving(replies: Vec<Reply>) -> (Stub, seats::SeatService) {
    let stub = Stub::start(replies).await;
    let client = seats::SeatService::new(&stub.s360().build().unwrap());
    (stub, client)
}

#[tokio::test]
async fn r8_a_business_error_is_one_whatever_form_the_request_has() {
    let taken = json_answer("{\"statusCode\":\"error.seat.taken\",\"requestId\":1}");
    let (stub, client) = seats_serving(vec![taken]).await;
    let files = vec![Bytes::from(b"f".to_vec())];
    let refused = [
        client.upload(&seats::UploadRequest::new(files)).await.unwrap_err(),
        client.choose(&seats::ChooseRequest::new("A1")).await.unwrap_err(),
        client.save_any(&seats::SaveAnyRequest::default()).await.unwrap_err(),
    ];
    for error in refused {
        assert!(error.has_code("error.seat.taken"), "{error}");
    }
    assert!(stub.requests().iter().all(|sent| header(sent, "accept") == "application/json"));
}

#[tokio::test]
async fn r9_a_form_is_polled_for_with_its_request_id() {
    let wait = json_answer("{\"statusCode\":\"in_progress\",\"requestId\":7}");
    let done = json_answer("{\"statusCode\":\"success\",\"requestId\":7,\"value\":\"A1\"}");
    let (stub, client) = seats_serving(vec![wait, done]).await;
    let request = seats::ChooseRequest::new("A1");
    let policy = s360_runtime::PollPolicy::default().every(std::time::Duration::from_millis(1));
    let result = client.choose(&request).poll_policy(policy).await.unwrap();
    assert_eq!(result.value.as_deref(), Some("A1"));
    let sent = stub.requests();
    assert_eq!((body(&sent[0]), body(&sent[1])), ("seat=A1", "seat=A1&requestId=7"));
}

#[tokio::test]
async fn r9_a_body_without_fields_is_polled_for_with_the_request_id_in_the_query() {
    let wait = json_answer("{\"statusCode\":\"in_progress\",\"requestId\":7}");
    let done = json_answer("{\"statusCode\":\"success\",\"requestId\":7}");
    let (stub, client) = seats_serving(vec![wait, done]).await;
    let policy = s360_runtime::PollPolicy::default().every(std::time::Duration::from_millis(1));
    client.load(&seats::LoadRequest::new("a;b")).poll_policy(policy).await.unwrap();
    let sent = stub.requests();
    let path = "/tnco/backend-apis/seatService/v1_0/load";
    assert_eq!(line(&sent[0]), format!("POST {path} HTTP/1.1"));
    assert_eq!(line(&sent[1]), format!("POST {path}?requestId=7 HTTP/1.1"));
    assert_eq!((body(&sent[0]), body(&sent[1])), ("a;b", "a;b"));
}

#[tokio::test]
async fn a_method_of_s360_that_answers_a_text_has_no_envelope() {
    let csv = answer(200, "Content-Type: text/csv\r\n", "a;b");
    let (_stub, client) = seats_serving(vec![csv]).await;
    assert_eq!(client.export().await.unwrap(), "a;b");
}

#[tokio::test]
async fn a_file_is_a_part_wherever_it_is_described() {
    let (stub, client) = java_serving(json_answer("[{\"day\":\"2026-01-02\"}]")).await;
    let file = || Bytes::from(b"f".to_vec());
    let items = client.photo_using_post(&java::PhotoUsingPostRequest::new(file())).await.unwrap();
    assert_eq!(items[0].day.as_ref().unwrap().as_str(), "2026-01-02");
    let mut request =
        java::StrayUsingPostRequest { name: Some("n".to_owned()), ..Default::default() };
    request.body = Some(java::StrayUsingPostBody { file: Some(file()) });
    client.stray_using_post(&request).await.unwrap();
    let sent = stub.requests();
    let head = "filename=\"file\"; Content-Type: application/octet-stream";
    client.picture_using_post(&java::PictureUsingPostRequest::new(file())).await.unwrap();
    let picture = &stub.requests()[2];
    assert_eq!(parts(picture), [part(&format!("name=\"pic\"; {head}"), "f")]);
    assert_eq!(parts(&sent[0]), [part(&format!("name=\"photo\"; {head}"), "f")]);
    assert_eq!(line(&sent[1]), "POST /stray?name=n HTTP/1.1");
    assert_eq!(parts(&sent[1]), [part(&format!("name=\"file\"; {head}"), "f")]);
}

#[tokio::test]
async fn json_and_parts_are_sent_in_the_charset_that_the_document_says() {
    let (stub, client) = serving(done()).await;
    let place = |name: &str| bodies::Place { name: Some(name.to_owned()), ..Default::default() };
    client.send_latin_json(&place("\u{e9}")).await.unwrap();
    let text = |text: &str| bodies::SendLatinPartRequest { text: Some(text.to_owned()) };
    client.send_latin_part(&text("\u{e9}")).await.unwrap();
    client.send_latin_json(&place("\u{5d0}")).await.unwrap_err();
    client.send_latin_part(&text("\u{5d0}")).await.unwrap_err();
    let sent = stub.requests();
    // The stub shows an octet that is no UTF-8 as this.
    assert_eq!(body(&sent[0]), "{\"name\":\"\u{fffd}\"}");
    let head = "name=\"text\"; Content-Type: text/plain;charset=ISO-8859-1";
    assert_eq!(parts(&sent[1]), [part(head, "\u{fffd}")]);
    assert_eq!(sent.len(), 2);
}

#[tokio::test]
async fn javas_object_may_be_anything() {
    let said = [
        ("application/json", "{\"a\":1}", None),
        ("application/json", "[1]", Some(json!([1]))),
        ("application/json", "\"a\"", Some(json!("a"))),
        ("text/plain", "bare text", Some(json!("bare text"))),
    ];
    for (media, body, instead) in said {
        let reply = answer(200, &format!("Content-Type: {media}\r\n"), body);
        let (stub, client) = java_serving(reply).await;
        let result = client.object_using_get().await.unwrap();
        assert_eq!(result.extra.instead(), instead.as_ref(), "{body}");
        assert_eq!(result.extra.get("a").is_some(), instead.is_none());
        let accept = "application/json, */*;q=0.8";
        assert_eq!(header(&stub.requests()[0], "accept"), accept);
    }
}

#[tokio::test]
async fn an_alternative_in_a_form_carries_its_tag() {
    let (stub, client) = serving(done()).await;
    let cash = bodies::Cash { coins: Some(5), ..Default::default() };
    let request = bodies::SendTaggedRequest::new(bodies::SendTaggedRequest2::Cash(cash.into()));
    client.send_tagged(&request).await.unwrap();
    assert_eq!(body(&stub.requests()[0]), "coins=5&kind=cash");
}

#[tokio::test]
async fn the_name_of_a_definition_is_a_type() {
    let (stub, client) = java_serving(json_answer("[{\"day\":[2026,1,2]}]")).await;
    let item = java::Item { day: Some("2026-01-02".parse().unwrap()), ..Default::default() };
    let items: Vec<java::Item> = client.named_using_post(&item).await.unwrap();
    assert_eq!(items[0].day, item.day);
    assert_eq!(body(&stub.requests()[0]), "{\"day\":\"2026-01-02\"}");
}

#[tokio::test]
async fn an_envelope_is_in_the_charset_that_its_media_type_says() {
    let media = "Content-Type: application/json;charset=ISO-8859-1\r\n";
    let body = b"{\"statusCode\":\"success\",\"value\":\"caf\xe9\"}";
    let (_stub, client) = seats_serving(vec![answer(200, media, body)]).await;
    let result = client.choose(&seats::ChooseRequest::new("A1")).await.unwrap();
    assert_eq!(result.value.as_deref(), Some("caf\u{e9}"));
}

#[tokio::test]
async fn a_body_or_a_form_is_sent_where_both_media_types_are_consumed() {
    let (stub, client) = java_serving(done()).await;
    client.ways_using_post(&java::Meta { a: Some(7) }).await.unwrap();
    let sent = &stub.requests()[0];
    assert_eq!((header(sent, "content-type"), body(sent)), ("application/json", "{\"a\":7}"));
}
