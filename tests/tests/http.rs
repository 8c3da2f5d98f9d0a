//! Every way of HTTP that documents know, through generated code over real HTTP on loopback.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic, missing_docs)]

#[path = "../../runtime/tests/stub/mod.rs"]
mod stub;

use std::fs;
use std::path::Path;

use s360_codegen::name::Lock;
use s360_codegen::{assemble, name, read};
use s360_runtime::{Bytes, Credentials, ErrorKind};
use s360_tests::collection_formats as lists;
use s360_tests::http::{
    Client, Filter, Point, Problem, SendBytesRequest, SendFormRequest, SendTextRequest,
    SendXmlRequest, SharedOneRequest, StartJobAnswer, StylesRequest, UndescribedRequest,
    UploadRequest,
};
use stub::{Reply, Stub, answer, json};

/// Generated code is committed, so that the tests are compiled with it. `INSTA_UPDATE=always` writes
/// it anew.
#[test]
fn the_code_that_is_called_here_is_what_the_fixtures_give() {
    let tests = Path::new(env!("CARGO_MANIFEST_DIR"));
    for fixture in [
        "alternatives",
        "bodies",
        "bodies31",
        "collection_formats",
        "http",
        "java",
        "lints",
        "seats",
    ] {
        let file = tests.join("fixtures").join(fixture).with_extension("yaml");
        let api = read(&file).unwrap().api;
        let names = name::assign(&api, &Lock::default());
        for (part, code) in assemble::module(&api, &names) {
            let file = tests.join("src").join(fixture).join(&part);
            if std::env::var("INSTA_UPDATE").as_deref() == Ok("always") {
                fs::create_dir_all(file.parent().unwrap()).unwrap();
                fs::write(&file, &code).unwrap();
            }
            let committed = fs::read_to_string(&file).unwrap_or_default();
            assert!(committed == code, "{} is out of date", file.display());
        }
    }
}

/// A stub that always says the same, and a client for it.
async fn serving(reply: Reply) -> (Stub, Client) {
    let stub = Stub::start(vec![reply]).await;
    let client = Client::new(&stub.open().build().unwrap());
    (stub, client)
}

fn done() -> Reply {
    answer(204, "", "")
}

fn texts(words: &[&str]) -> Vec<String> {
    words.iter().map(|word| (*word).to_owned()).collect()
}

fn point() -> Point {
    Point { x: Some(1), y: Some(2), ..Default::default() }
}

fn line(request: &str) -> &str {
    request.lines().next().unwrap()
}

fn header<'r>(request: &'r str, name: &str) -> &'r str {
    let mut lines = request.lines().take_while(|line| !line.is_empty());
    lines.find_map(|line| line.strip_prefix(&format!("{name}: "))).unwrap_or_default()
}

fn body(request: &str) -> &str {
    request.split_once("\r\n\r\n").unwrap().1
}

#[tokio::test]
async fn every_method_of_http_is_called() {
    let (stub, client) = serving(done()).await;
    client.get_methods().await.unwrap();
    client.put_methods().await.unwrap();
    client.post_methods().await.unwrap();
    client.delete_methods().await.unwrap();
    client.options_methods().await.unwrap();
    client.head_methods().await.unwrap();
    client.patch_methods().await.unwrap();
    client.trace_methods().await.unwrap();
    let lines: Vec<String> = stub.requests().iter().map(|sent| line(sent).to_owned()).collect();
    let methods = ["GET", "PUT", "POST", "DELETE", "OPTIONS", "HEAD", "PATCH", "TRACE"];
    assert_eq!(lines, methods.map(|method| format!("{method} /methods HTTP/1.1")));
}

#[tokio::test]
async fn parameters_are_written_in_their_places_and_styles() {
    let (stub, client) = serving(done()).await;
    let filter = || Filter {
        name: Some("a&b".to_owned()),
        at: Some(point()),
        tags: Some(texts(&["p", "q"])),
    };
    let request = StylesRequest {
        simple: texts(&["a", "b c"]),
        label: vec![1, 2],
        matrix: point(),
        first: 7,
        second: "s/t".to_owned(),
        ending: "pdf".to_owned(),
        first_in_query: Some("query".to_owned()),
        first_in_header: Some("header".to_owned()),
        first_in_cookie: Some("cookie".to_owned()),
        form: Some(texts(&["a", "b"])),
        joined: Some(texts(&["a", "b"])),
        spaces: Some(texts(&["a", "b"])),
        pipes: Some(texts(&["a", "b"])),
        deep: Some(filter()),
        spread: Some(point()),
        target: Some("https://x.org/?a=b&c#d".to_owned()),
        json: Some(filter()),
        plain: Some("x".to_owned()),
        x_list: Some(texts(&["a", "b"])),
        x_point: Some(point()),
        session: Some("s1".to_owned()),
    };
    client.styles(&request).await.unwrap();
    let sent = &stub.requests()[0];
    let (path, query) = line(sent).split_once(' ').unwrap().1.split_once('?').unwrap();
    assert_eq!(path, "/styles/a,b%20c/.1.2/;matrix=x,1,y,2/7-s%2Ft.pdf");
    let mut pairs: Vec<&str> = query.trim_end_matches(" HTTP/1.1").split('&').collect();
    pairs.sort_unstable();
    let expected = [
        "deep%5Bat%5D%5Bx%5D=1",
        "deep%5Bat%5D%5By%5D=2",
        "deep%5Bname%5D=a%26b",
        "deep%5Btags%5D%5B0%5D=p",
        "deep%5Btags%5D%5B1%5D=q",
        "first=query",
        "form=a",
        "form=b",
        "joined=a,b",
        "json=%7B%22at%22%3A%7B%22x%22%3A1%2C%22y%22%3A2%7D%2C%22name%22%3A%22a%26b%22%2C%22tags%22%3A%5B%22p%22%2C%22q%22%5D%7D",
        "pipes=a%7Cb",
        "plain=x",
        "spaces=a%20b",
        "target=https://x.org/?a=b%26c%23d",
        "x=1",
        "y=2",
    ];
    assert_eq!(pairs, expected);
    assert_eq!(header(sent, "first"), "header");
    assert_eq!(header(sent, "x-list"), "a,b");
    assert_eq!(header(sent, "x-point"), "x=1,y=2");
    assert_eq!(header(sent, "cookie"), "first=cookie; session=s1");
}

#[tokio::test]
async fn what_is_not_given_is_not_sent() {
    let (stub, client) = serving(done()).await;
    let request = StylesRequest {
        simple: texts(&["a"]),
        label: vec![2],
        matrix: point(),
        first: 1,
        second: "s".to_owned(),
        ending: "e".to_owned(),
        ..Default::default()
    };
    client.styles(&request).await.unwrap();
    let sent = &stub.requests()[0];
    assert_eq!(line(sent), "GET /styles/a/.2/;matrix=x,1,y,2/1-s.e HTTP/1.1");
    assert_eq!((header(sent, "cookie"), header(sent, "x-list")), ("", ""));
}

#[tokio::test]
async fn a_path_parameter_that_no_parameter_describes_is_asked_for() {
    let (stub, client) = serving(done()).await;
    client.undescribed(&UndescribedRequest { id: "a b".to_owned() }).await.unwrap();
    assert_eq!(line(&stub.requests()[0]), "GET /undescribed/a%20b HTTP/1.1");
}

#[tokio::test]
async fn what_tells_paths_apart_in_the_document_alone_is_not_sent() {
    let (stub, client) = serving(done()).await;
    client.shared_one(&SharedOneRequest { fields: Some("a".to_owned()) }).await.unwrap();
    assert_eq!(line(&stub.requests()[0]), "GET /shared?fields=a HTTP/1.1");
}

#[tokio::test]
async fn collection_formats_of_swagger_2_keep_their_delimiters() {
    let stub = Stub::start(vec![json("\"done\"")]).await;
    let client = lists::Client::new(&stub.open().build().unwrap());
    let two = || Some(texts(&["a", "b"]));
    let form = lists::ListsBody { one: two(), pair: two(), tabs: two() };
    let request = lists::ListsRequest {
        path: texts(&["a", "b"]),
        plain: two(),
        csv: two(),
        ssv: two(),
        tsv: two(),
        pipes: two(),
        multi: two(),
        x_list: two(),
        body: Some(form),
    };
    assert_eq!(client.lists(&request).await.unwrap(), "done");
    let sent = &stub.requests()[0];
    assert_eq!(
        line(sent),
        "POST /lists/a%7Cb?csv=a,b&multi=a&multi=b&pipes=a%7Cb&plain=a,b&ssv=a%20b&tsv=a%09b HTTP/1.1"
    );
    assert_eq!(header(sent, "x-list"), "a b");
    assert_eq!(body(sent), "one=a,b&pair=a&pair=b&tabs=a%09b");
}

#[tokio::test]
async fn json_is_sent_under_the_name_the_document_gives_it() {
    let (stub, client) = serving(done()).await;
    client.patch_json(&point()).await.unwrap();
    let sent = &stub.requests()[0];
    assert_eq!(header(sent, "content-type"), "application/merge-patch+json");
    assert_eq!(body(sent), r#"{"x":1,"y":2}"#);
}

#[tokio::test]
async fn form_fields_are_written_as_their_encoding_says() {
    let (stub, client) = serving(done()).await;
    let place = Filter { name: Some("n".to_owned()), at: Some(point()), tags: None };
    let request = SendFormRequest {
        name: Some("a b&c".to_owned()),
        tags: Some(texts(&["p", "q"])),
        joined: Some(texts(&["p", "q"])),
        r#where: Some(place),
        point: Some(point()),
    };
    client.send_form(&request).await.unwrap();
    let sent = &stub.requests()[0];
    assert_eq!(header(sent, "content-type"), "application/x-www-form-urlencoded");
    let expected = "joined=p,q&name=a+b%26c&point=%7B%22x%22%3A1%2C%22y%22%3A2%7D&tags=p&tags=q\
                    &where%5Bat%5D%5Bx%5D=1&where%5Bat%5D%5By%5D=2&where%5Bname%5D=n";
    assert_eq!(body(sent), expected);
}

#[tokio::test]
async fn multipart_bodies_have_files_lists_json_and_media_types_of_their_own() {
    let (stub, client) = serving(done()).await;
    let request = UploadRequest {
        file: Some(Bytes::from(b"raw".to_vec())),
        image: Some(Bytes::from(b"png".to_vec())),
        pages: Some(vec![Bytes::from(b"1".to_vec()), Bytes::from(b"2".to_vec())]),
        about: Some(point()),
        points: Some(vec![point()]),
        note: Some("*n*".to_owned()),
    };
    client.upload(&request).await.unwrap();
    let sent = &stub.requests()[0];
    let boundary = header(sent, "content-type").split_once("boundary=").unwrap().1;
    let parts: Vec<String> = body(sent)
        .split(&format!("--{boundary}"))
        .map(|part| part.trim_matches(['\r', '\n']).replace("\r\n", "|"))
        .collect();
    let part = |head: &str, content: &str| {
        format!("Content-Disposition: form-data; name={head}||{content}")
    };
    let file = |name: &str, media: &str, content: &str| {
        part(&format!("\"{name}\"; filename=\"file\"|Content-Type: {media}"), content)
    };
    let bytes = "application/octet-stream";
    let expected = [
        String::new(),
        part("\"about\"|Content-Type: application/json", r#"{"x":1,"y":2}"#),
        file("file", bytes, "raw"),
        file("image", "image/png", "png"),
        part("\"note\"|Content-Type: text/markdown", "*n*"),
        file("pages", bytes, "1"),
        file("pages", bytes, "2"),
        part("\"points\"|Content-Type: application/json", r#"[{"x":1,"y":2}]"#),
        "--".to_owned(),
    ];
    assert_eq!(parts, expected);
}

#[tokio::test]
async fn bytes_and_texts_travel_as_they_are() {
    let (stub, client) = serving(answer(200, "Content-Type: text/plain\r\n", "\"back\"")).await;
    client.send_bytes(&SendBytesRequest { body: Bytes::from(b"%PDF".to_vec()) }).await.unwrap();
    let text = SendTextRequest { body: "a \"text\"".to_owned() };
    assert_eq!(client.send_text(&text).await.unwrap(), "\"back\"");
    let xml = SendXmlRequest { body: "<a/>".to_owned() };
    assert_eq!(client.send_xml(&xml).await.unwrap(), "\"back\"");
    let sent: Vec<(String, String)> = stub
        .requests()
        .iter()
        .map(|sent| (header(sent, "content-type").to_owned(), body(sent).to_owned()))
        .collect();
    let expected = [
        ("application/octet-stream", "%PDF"),
        ("text/plain", "a \"text\""),
        ("application/xml", "<a/>"),
    ];
    assert_eq!(sent, expected.map(|(media, body)| (media.to_owned(), body.to_owned())));
}

#[tokio::test]
async fn a_download_is_the_bytes_that_came() {
    let bytes = [0_u8, 0xff, b'\n', 0x80];
    let (stub, client) = serving(answer(200, "Content-Type: application/pdf\r\n", bytes)).await;
    assert_eq!(client.download().await.unwrap(), Bytes::from(bytes.to_vec()));
    assert_eq!(header(&stub.requests()[0], "accept"), "application/pdf");
}

#[tokio::test]
async fn the_status_tells_which_answer_came_and_an_unknown_one_is_kept() {
    let media = "Content-Type: application/json\r\n";
    let replies = vec![
        json(r#"{"x":1,"y":2}"#),
        answer(202, media, r#"{"job":"j1"}"#),
        done(),
        answer(206, media, r#"{"half":1}"#),
    ];
    let stub = Stub::start(replies).await;
    let client = Client::new(&stub.open().build().unwrap());
    assert_eq!(client.start_job().await.unwrap(), StartJobAnswer::Ok(Box::new(point())));
    let StartJobAnswer::Accepted(accepted) = client.start_job().await.unwrap() else {
        panic!("202 is `Accepted`")
    };
    assert_eq!(accepted.job.as_deref(), Some("j1"));
    assert_eq!(client.start_job().await.unwrap(), StartJobAnswer::NoContent);
    let unknown = StartJobAnswer::Other(206, Bytes::from(br#"{"half":1}"#.to_vec()));
    assert_eq!(client.start_job().await.unwrap(), unknown);
}

#[tokio::test]
async fn the_body_of_an_error_is_read_as_the_document_describes_it() {
    let media = "Content-Type: application/problem+json\r\n";
    let (_stub, client) = serving(answer(409, media, r#"{"title":"taken","status":409}"#)).await;
    let error = client.start_job().await.unwrap_err();
    assert!(error.kind() == ErrorKind::Status, "{error}");
    let problem: Problem = error.body_as().unwrap();
    assert_eq!((problem.title.as_deref(), problem.status), (Some("taken"), Some(409)));
    assert!(!format!("{:?}", error.failure()).contains("body"));
    let (_stub, client) = serving(answer(418, "Content-Type: text/plain\r\n", "tea")).await;
    let error = client.start_job().await.unwrap_err();
    assert_eq!(error.body_as::<String>().unwrap(), "tea");
    assert!(error.body_as::<Problem>().is_err());
}

#[tokio::test]
async fn a_range_of_statuses_and_default_are_answers() {
    let media = "Content-Type: application/json\r\n";
    let (_stub, client) = serving(answer(207, media, r#"{"x":1,"y":2}"#)).await;
    assert_eq!(client.find_job().await.unwrap(), point());
    assert_eq!(client.drop_job().await.unwrap(), point());
}

/// The address that the document gives for this operation alone.
const UPLOAD: &str = "https://eu.upload.example.org/v2";

fn elsewhere() -> s360_tests::http::ElsewhereRequest {
    s360_tests::http::ElsewhereRequest { id: "a/b".to_owned() }
}

#[tokio::test]
async fn credentials_go_to_no_server_that_the_client_was_not_told_of() {
    let stub = Stub::start(vec![done()]).await;
    for client in [
        stub.s360().build().unwrap(),
        stub.open().build().unwrap().with_header("Authorization", "Bearer abc"),
    ] {
        let error = Client::new(&client).elsewhere(&elsewhere()).await.unwrap_err();
        assert!(error.kind() == ErrorKind::Request, "{error:?}");
        assert!(error.to_string().contains("https://eu.upload.example.org"), "{error}");
    }
    assert!(stub.requests().is_empty());
}

#[tokio::test]
async fn an_operation_on_a_server_of_its_own_goes_where_the_client_is_told() {
    let (main, upload) = (Stub::start(vec![done()]).await, Stub::start(vec![done()]).await);
    let address = format!("{}/here/", upload.url);
    let client = main.s360().server(UPLOAD, &address).build().unwrap();
    Client::new(&client).elsewhere(&elsewhere()).await.unwrap();
    Client::new(&client).get_methods().await.unwrap();
    assert_eq!(line(&upload.requests()[0]), "POST /here/elsewhere/a%2Fb HTTP/1.1");
    assert!(header(&upload.requests()[0], "authorization").starts_with("Bearer "));
    assert_eq!((upload.requests().len(), main.requests().len()), (1, 1));
}

#[tokio::test]
async fn a_client_without_credentials_goes_to_the_documented_server() {
    let stub = Stub::start(vec![done()]).await;
    // Names that end in `.org` of `example` never resolve here: the attempt itself is what counts.
    let client = stub.open().retry(s360_runtime::RetryPolicy::never()).build().unwrap();
    let error = Client::new(&client).elsewhere(&elsewhere()).await.unwrap_err();
    assert!(error.kind() == ErrorKind::Transport, "{error:?}");
    assert!(stub.requests().is_empty());
}

#[test]
fn a_server_that_is_told_is_checked_as_the_base_is() {
    let credentials = || Credentials::new("I", "O", "P", "secret");
    let builder = || s360_runtime::Client::builder("https://api.example.org", credentials());
    assert!(builder().server(UPLOAD, "https://upload.example.org").build().is_ok());
    let error = builder().server(UPLOAD, "http://upload.example.org").build().unwrap_err();
    assert!(error.to_string().contains("https"), "{error}");
}

#[test]
fn webhooks_and_callbacks_have_types() {
    use s360_tests::http::{
        ElsewhereCancelledRequest, ElsewhereFinishedAnswer, ElsewhereFinishedRequest,
        ElsewhereFinishedRequestState,
    };
    let finished: ElsewhereFinishedRequest = serde_json::from_str(r#"{"state":"done"}"#).unwrap();
    assert_eq!(finished.state, Some(ElsewhereFinishedRequestState::Done));
    let answer = ElsewhereFinishedAnswer { again: Some(false) };
    assert_eq!(serde_json::to_string(&answer).unwrap(), r#"{"again":false}"#);
    let cancelled: ElsewhereCancelledRequest = serde_json::from_str(r#"{"reason":"x"}"#).unwrap();
    assert_eq!(cancelled.reason.as_deref(), Some("x"));
}
