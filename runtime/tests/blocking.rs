//! Calls from programs that are not asynchronous.
#![cfg(feature = "blocking")]
#![allow(clippy::unwrap_used)]

mod stub;

use std::io::{Read as _, Write as _};
use std::net::TcpListener;
use std::time::Duration;

use s360_runtime::blocking::Runtime;
use s360_runtime::operation::{Operation, Protocol, Service};
use s360_runtime::{Authentication, Client, ErrorKind, RetryPolicy, Value, Version};
use stub::{Stub, answer, json};

#[test]
fn a_call_is_waited_for_without_a_runtime_of_ones_own() {
    let server = tokio::runtime::Runtime::new().unwrap();
    let replies = vec![json(r#"{"statusCode":"success","name":"Anna"}"#), answer(404, "", "")];
    let stub = server.block_on(Stub::start(replies));
    let client = stub.s360().build().unwrap();
    let runtime = Runtime::new().unwrap();
    let ask = || client.call_method::<Value>("tnco", "s", Version::new(1, 0), "m", &Value::Null);
    assert_eq!(runtime.block_on(ask()).unwrap().get("name"), Some(&Value::from("Anna")));
    assert!(
        runtime.block_on(ask()).as_ref().is_err_and(|error| error.kind() == ErrorKind::NotFound)
    );
}

static SERVICE: Service = Service { name: "shop", version: None, path: "/shop" };
static PAY: Operation = Operation {
    protocol: Protocol::Http,
    ..Operation::web_method(&SERVICE, "pay").not_idempotent()
};

/// Answers one request on each connection, which it closes when nobody looks.
/// A program that is not asynchronous itself may run inside one that is.
#[tokio::test]
async fn a_waiter_may_be_made_and_dropped_in_asynchronous_code() {
    drop(Runtime::new().unwrap());
}

fn impatient(listener: &TcpListener) {
    for stream in listener.incoming() {
        let mut stream = stream.unwrap();
        let mut request = [0; 4096];
        assert!(stream.read(&mut request).unwrap() > 0);
        stream.write_all(b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}").unwrap();
        std::thread::sleep(Duration::from_millis(50));
    }
}

#[test]
fn no_call_is_lost_on_a_connection_that_was_closed_between_two_calls() {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    std::thread::spawn(move || impatient(&listener));
    let client =
        Client::builder(url, Authentication::None).retry(RetryPolicy::never()).build().unwrap();
    let runtime = Runtime::new().unwrap();
    for _ in 0..5 {
        runtime.block_on(client.call::<Value>(&PAY, &Value::Null)).unwrap();
        std::thread::sleep(Duration::from_millis(150));
    }
}
