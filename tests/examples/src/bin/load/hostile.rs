//! What answers cost that want to fill the memory: small on the wire, large once unpacked, and
//! larger still as values. Prints; judges nothing yet.

use std::process::Command;

use s360::{Client, Error};
use s360_examples::Failed;
use s360_examples::apart::{self, Server, memory};
use s360_runtime::{Retry, Value, Version};
use s360_sandbox::{Behaviour, Identity, Sandbox};

/// Bytes of an answer, unpacked.
const SIZE: usize = 8_000_000;
/// Bytes of memory for each byte of an answer: the bound that is aimed at.
const FACTOR: f64 = 8.0;
/// Methods, and what each is answered with.
const METHODS: [(&str, &str); 4] = [
    ("getPOSConfig", "objects in a field that no document has"),
    ("getLastSetupUpdate", "numbers in a field that no document has"),
    ("getCatalog", "the objects as text of an error 500"),
    ("getCatalogDetailed", "the objects as an answer that is not 200"),
];

pub(crate) async fn serve() -> Result<(), Failed> {
    let sandbox = Sandbox::start().await?;
    let many = |item: &str| {
        let items = vec![item; SIZE / (item.len() + 1)].join(",");
        format!(r#"{{"statusCode":"success","new":[{items}]}}"#)
    };
    let (objects, numbers) = (many(r#"{"a":0}"#), many("0"));
    let [(first, _), (second, _), (third, _), (fourth, _)] = METHODS;
    sandbox.on(first, Behaviour::body(serde_json::from_str(&objects)?));
    sandbox.on(second, Behaviour::body(serde_json::from_str(&numbers)?));
    sandbox.on(third, Behaviour::status(500, objects.clone()));
    sandbox.on(fourth, Behaviour::status(400, objects));
    apart::serve(sandbox).await
}

/// Each in a process of its own, so that its memory is not another's.
pub(crate) fn measure() -> Result<(), Failed> {
    let server = Server::start()?;
    println!("answers of {SIZE} bytes; aimed at: {FACTOR} bytes of memory for each");
    for (method, what) in METHODS {
        let words = ["hostile", server.url.as_str(), method];
        let asked = Command::new(std::env::current_exe()?).args(words).output()?;
        println!("{what}: {}", String::from_utf8_lossy(&asked.stdout).trim());
    }
    Ok(())
}

pub(crate) async fn ask(url: &str, method: &str) -> Result<(), Failed> {
    let client = Client::builder(url, Identity::default().credentials());
    let client = client.retry(Retry::never()).build()?;
    let version = Version::new(1, 33);
    let before = memory("VmHWM").unwrap_or_default();
    let answer: Result<Value, Error> =
        client.call_method("tnseb", "catalogService", version, method, &Value::Null).await;
    let more = memory("VmHWM").unwrap_or_default() - before;
    let each = f64::from(u32::try_from(more)?) * 1024.0 / f64::from(u32::try_from(SIZE)?);
    let end = match answer {
        Ok(_) => "answered",
        Err(error) if error.status().is_some() => "an error with a status",
        Err(_) => "an error",
    };
    println!("{end}; at most {more} kB more, {each:.1} bytes for each");
    Ok(())
}
