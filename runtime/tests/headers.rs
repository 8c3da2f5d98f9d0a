//! Where a request goes, and what frames it, is the client's business: neither a program's header nor
//! a document's, neither a proxy's address nor a base's can change it.
#![allow(clippy::unwrap_used, clippy::indexing_slicing)]

mod stub;

use s360_runtime::operation::{
    Body, Operation, Parameter, ParameterLocation, Protocol, Service, Style,
};
use s360_runtime::{Authentication, Client, ErrorKind, Value};
use stub::{Stub, json};

static SERVICE: Service = Service { name: "shop", version: None, path: "/shop" };
const GET: Operation = Operation {
    service: &SERVICE,
    name: "getIt",
    method: "GET",
    path: "/it",
    parameters: &[],
    body: Body::None,
    protocol: Protocol::Http,
    accept: "application/json",
    idempotent: true,
    limit: None,
};

const FRAMING: [&str; 6] =
    ["Content-Length", "transfer-encoding", "Host", "Connection", "TE", "Upgrade"];

#[tokio::test]
async fn headers_that_frame_a_request_are_refused() {
    static PLAIN: Operation = GET;
    let stub = Stub::start(vec![json("{}")]).await;
    let client = stub.open().build().unwrap();
    for name in FRAMING {
        let client = client.with_header(name, "50");
        let error = client.call::<Value>(&PLAIN, &Value::Null).await.unwrap_err();
        assert!(error.kind() == ErrorKind::Request, "{name}: {error:?}");
        let key = Authentication::Header(name.into(), "50".into());
        let client = Client::builder(&stub.url, key).build().unwrap();
        let error = client.call::<Value>(&PLAIN, &Value::Null).await.unwrap_err();
        assert!(error.kind() == ErrorKind::Request, "{name}: {error:?}");
    }
    assert!(stub.requests().is_empty());
    let client = client.with_header("X-Trace", "50");
    client.call::<Value>(&PLAIN, &Value::Null).await.unwrap();
}

#[tokio::test]
async fn a_document_cannot_frame_a_request_either() {
    static LENGTH: Operation = Operation {
        parameters: &[Parameter {
            name: "Content-length",
            field: "length",
            location: ParameterLocation::Header,
            style: Style::Simple,
            explode: false,
            reserved: false,
        }],
        ..GET
    };
    let stub = Stub::start(vec![json("{}")]).await;
    let request = serde_json::json!({ "length": 3 });
    let client = stub.open().build().unwrap();
    let error = client.call::<Value>(&LENGTH, &request).await.unwrap_err();
    assert!(error.kind() == ErrorKind::Request && error.to_string().contains("content-length"));
    assert!(stub.requests().is_empty());
}

/// An operation's own server may be elsewhere than the base.
#[cfg(feature = "rustls-no-provider")]
#[test]
fn root_certificates_are_for_every_server_of_a_client() {
    let build = |address: &str| {
        Client::builder("http://127.0.0.1:1", Authentication::None)
            .server("https://documented.example/v1", address)
            .root_certificate("-----BEGIN CERTIFICATE-----\n???\n-----END CERTIFICATE-----")
            .build()
    };
    let error = build("https://upload.example/v1").unwrap_err();
    assert!(error.to_string().contains("root certificate"), "{error}");
    assert!(build("http://127.0.0.1:2").is_ok(), "nothing is encrypted");
}

/// A sidecar: the token must reach this machine, and not a proxy in the open.
#[tokio::test]
async fn a_request_to_this_machine_uses_no_proxy_wherever_the_base_is() {
    static ELSEWHERE: Operation = Operation { path: "https://documented.example/v1/it", ..GET };
    let (proxy, here) = (Stub::start(vec![json("{}")]).await, Stub::start(vec![json("{}")]).await);
    let client = Client::builder("https://base.example", Authentication::Bearer("key".into()))
        .server("https://documented.example/v1", &here.url)
        .proxy(&proxy.url)
        .build()
        .unwrap();
    client.call::<Value>(&ELSEWHERE, &Value::Null).await.unwrap();
    assert!(here.requests()[0].contains("authorization: Bearer key"));
    assert!(proxy.requests().is_empty());
}
