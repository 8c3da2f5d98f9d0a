//! Calls from programs that are not asynchronous.
#![cfg(feature = "blocking")]
#![allow(clippy::unwrap_used)]

mod stub;

use s360_runtime::blocking::Waiter;
use s360_runtime::{Error, Value, Version};
use stub::{Stub, answer, json};

#[test]
fn a_call_is_waited_for_without_a_runtime_of_ones_own() {
    let server = tokio::runtime::Runtime::new().unwrap();
    let replies = vec![json(r#"{"statusCode":"success","name":"Anna"}"#), answer(404, "", "")];
    let stub = server.block_on(Stub::start(replies));
    let client = stub.s360().build().unwrap();
    let waiter = Waiter::new().unwrap();
    let ask = || client.call_method::<Value>("tnco", "s", Version::new(1, 0), "m", &Value::Null);
    assert_eq!(waiter.wait(ask()).unwrap().get("name"), Some(&Value::from("Anna")));
    assert!(matches!(waiter.wait(ask()), Err(Error::NotFound(_))));
}
